"""What layers look like: the legends of classes, and the colours of everything else."""

from typing import Any, Iterable, List, Sequence, Tuple

from qgis.core import (
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..method.legend import AGREEMENT, ClassStyle, cluster_classes, mask_entries
from ..method.sensors import REFLECTANCE, Sensor
from .translation import tr

#: Opacity of masks and agreement maps: the clouds below stay visible to judge by.
OPACITY = 0.65

#: Darker than the forecast brown, as the forecast near white, brighter (cloud) purple: readable without red and green.
SCORE = ('#7f3b08', '#e08214', '#f7f7f7', '#8073ac', '#2d004b')

#: From clear to the colour of cloud in a mask.
PROBABILITY = ('#f7f7f7', '#dd85bb', '#c2127f')

#: The score (reflectance) at both ends of its ramp; the middle is 0.
SCORE_RANGE = 0.2

#: Reflectance shown as full brightness.
MAXIMUM = 0.3

#: Features shown as red, green and blue, with their ranges: all three are high over cloud, which so looks white.
FEATURES = {'Brightness_prob': (0.0, 1.0), 'Vari_prob': (0.0, 1.0), 'HOT': (0.0, 0.2)}


def style_mask(layer: Any) -> None:
    """Show a class mask (0, 1, 2): see `legend.MASK`."""
    _paletted(layer, mask_entries(False), OPACITY)


def style_snow_mask(layer: Any) -> None:
    """Show a class mask in which snow is marked (0, 1, 2, 3): see `legend.MASK` and `SNOW`."""
    _paletted(layer, mask_entries(True), OPACITY)


def style_agreement(layer: Any) -> None:
    """Show an agreement map (0..3): see `legend.AGREEMENT`."""
    _paletted(layer, AGREEMENT, OPACITY)


def style_clusters(layer: Any, count: int) -> None:
    """Show a map of the cluster numbers 0..`count` - 1, which grow with brightness."""
    _paletted(layer, cluster_classes(count))


def style_score(layer: Any) -> None:
    """Show a multitemporal score (reflectance), diverging at 0."""
    _ramped(layer, SCORE, -SCORE_RANGE, SCORE_RANGE)


def style_probability(layer: Any) -> None:
    """Show a probability of cloud, 0..1."""
    _ramped(layer, PROBABILITY, 0.0, 1.0)


def _ramped(layer: Any, colours: Sequence[str], low: float, high: float) -> None:
    """Show the first band of a layer in colours from `low` to `high`."""
    shader = QgsRasterShader(low, high)
    ramp = QgsColorRampShader(low, high, _ramp(colours))
    ramp.classifyColorRamp(len(colours))
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)


def style_image(layer: Any, sensor: Sensor, maximum: float = MAXIMUM) -> None:
    """Show an image, a stack or a forecast in true colour, reflectance 0..`maximum`.

    Without red, green and blue the first reflectance bands are shown; without any the layer stays as it is.

    Parameters
    ----------
    layer : QgsRasterLayer
        Its bands are named by their GDAL descriptions.
    sensor : Sensor
        Gives the bands their roles.
    maximum : float
        Reflectance shown at full brightness.
    """
    bands = rgb_bands(_names(layer), sensor)
    if bands:
        _composite(layer, bands, [(0.0, maximum)] * 3)


def style_features(layer: Any) -> None:
    """Show cloud features as a composite in which clouds are white: see `FEATURES`."""
    names = _names(layer)
    if all(name in names for name in FEATURES):
        _composite(layer, [names.index(name) + 1 for name in FEATURES], FEATURES.values())


def rgb_bands(names: Sequence[str], sensor: Sensor) -> Tuple[int, ...]:
    """Numbers (from 1) of the bands to show as red, green and blue, () where no band is a reflectance.

    Parameters
    ----------
    names : sequence of str
        Band names of the sensor, also with _forecast appended ('B4_forecast').
    sensor : Sensor
        Gives them their roles and units.
    """
    names = [name[: -len('_forecast')] if name.endswith('_forecast') else name for name in names]
    roles = [sensor.role(name) for name in names]
    if all(role in roles for role in ('red', 'green', 'blue')):
        return tuple(roles.index(role) + 1 for role in ('red', 'green', 'blue'))
    shown = [number for number, (name, role) in enumerate(zip(names, roles), 1) if role and sensor.unit(name) == REFLECTANCE]
    # One or two bands: the first one in grey.
    return tuple(shown[:3] if len(shown) >= 3 else shown[:1] * 3)


def _paletted(layer: Any, entries: Sequence[ClassStyle], opacity: float = 1.0) -> None:
    colours = [QColor(entry.colour) for entry in entries]
    for colour, entry in zip(colours, entries):
        colour.setAlpha(0 if entry.through else 255)
    palette = [QgsPalettedRasterRenderer.Class(entry.value, colour, tr(entry.label)) for entry, colour in zip(entries, colours)]
    renderer = QgsPalettedRasterRenderer(layer.dataProvider(), 1, palette)
    renderer.setOpacity(opacity)
    layer.setRenderer(renderer)


def _composite(layer: Any, bands: Sequence[int], ranges: Iterable[Tuple[float, float]]) -> None:
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, *bands)
    setters = renderer.setRedContrastEnhancement, renderer.setGreenContrastEnhancement, renderer.setBlueContrastEnhancement
    for band, (low, high), set_stretch in zip(bands, ranges, setters):
        stretch = QgsContrastEnhancement(provider.dataType(band))
        stretch.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
        stretch.setMinimumValue(low)
        stretch.setMaximumValue(high)
        set_stretch(stretch)
    layer.setRenderer(renderer)


def _ramp(colours: Sequence[str]) -> QgsGradientColorRamp:
    first, *middle, last = (QColor(colour) for colour in colours)
    stops = [QgsGradientStop(number / (len(colours) - 1), colour) for number, colour in enumerate(middle, 1)]
    return QgsGradientColorRamp(first, last, False, stops)


def _names(layer: Any) -> List[str]:
    # QGIS puts 'Band 1: ' before GDAL's description, with 'Band' in the user's language
    return [layer.bandName(number).partition(': ')[2] for number in range(1, layer.bandCount() + 1)]
