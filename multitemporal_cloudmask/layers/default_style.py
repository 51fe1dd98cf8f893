"""The style that QGIS gives a raster when it opens it: a file next to it with its name and the ending .qml."""

from typing import Tuple

from .styles import MAXIMUM

_STRETCH = '<{0}ContrastEnhancement><minValue>0</minValue><maxValue>{1}</maxValue><algorithm>StretchToMinimumMaximum</algorithm></{0}ContrastEnhancement>'


def true_colour(bands: Tuple[int, int, int], maximum: float = MAXIMUM) -> str:
    """The text of a style that shows the three `bands` (numbers from 1) as red, green and blue, reflectance 0..`maximum`.

    The colour interpretation of the bands has no effect: QGIS takes the first three bands whatever it is.
    """
    red, green, blue = bands
    stretches = ''.join(_STRETCH.format(colour, maximum) for colour in ('red', 'green', 'blue'))
    return (
        '<!DOCTYPE qgis>\n<qgis styleCategories="Symbology"><pipe>'
        f'<rasterrenderer type="multibandcolor" opacity="1" alphaBand="-1" redBand="{red}" greenBand="{green}" blueBand="{blue}">'
        f'{stretches}</rasterrenderer></pipe></qgis>\n'
    )
