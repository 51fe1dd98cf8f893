"""A check of an image's numbers before anything is computed from them: wrong scales and offsets ruin a mask silently.

The darkest pixels are one sign of a wrong scale, the product that the file name states is another, and earlier images are a third
(`local/offsets.py`). One sign warns; where two agree, or where the numbers are impossible, the image is refused.
"""

import re
from functools import lru_cache, partial
from pathlib import PurePath
from typing import Dict, List, Mapping, Sequence

import numpy as np

from ..method.errors import CloudmaskError
from ..method.progress import Progress
from ..method.sensors import MSI, OLI, TM
from .blocks import in_threads
from .described_raster import PRODUCT, Band
from .levels import SURFACE
from .scaling import INTEGERS, LANDSAT_2_SR
from .scene import Scene

#: The check reads small squares: so many along each side of the image, so wide in px.
SQUARES, WIDTH = 5, 32

#: Roles of the bands whose reflectance is checked.
_REFLECTIVE = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2')

#: A median beyond this is not reflectance: physically it is 0..1, and saturated pixels may be marked by 2.
_HIGHEST = 3.0

#: Over any land some pixels are darker than this in red and swir2 (water, shade, wet soil); the offset of Sentinel-2 alone is
#: 0.1 (RADIO_ADD_OFFSET -1000 of QUANTIFICATION_VALUE 10000, ESA processing baseline 04.00).
_DARK = 0.08

#: Where the darkest pixels are brighter than this, all is cloud: an offset of 0.1 would not matter.
_CLOUDY = 0.3

#: Share of blue surface reflectance at or below 0 from which on the atmospheric correction has failed: of 190 dates of Elma two exceed it (0.63
#: and 0.17, low sun), all others stay below 0.09.
_FAILED = 0.1

#: Darkest pixels below this in every band are no noise: reflectance is not negative.
_NEGATIVE = -0.02

#: Over no place all bands are this bright everywhere: water clouds have about 0.5 in swir2, snow 0.1. Collection 2 numbers read with the factor of
#: Collection 1 begin at 0.727 (0.2 / 2.75e-5 * 1e-4).
_BRIGHTEST_GROUND = 0.68

#: Collection 1 numbers read with the scale of Collection 2 Level-2 stay below this (10000 * 2.75e-5 - 0.2).
_DARKEST_MEDIAN = -0.05

#: Digital numbers of Sentinel-2 since baseline 04.00 are reflectance * 10000 + 1000; below this in a hundredth of the pixels the 1000 were already
#: taken off. 0.1 is left for surface reflectance that is slightly negative.
_SHIFTED_NUMBER = 900

#: Offset over scale of the reflectance of Collection 2: Level-1 of OLI (-0.1 / 2e-5, whatever the sun), and Level-2 (-0.2 / 2.75e-5).
_LEVEL_1_RATIO, _LEVEL_2_RATIO = -5000.0, -0.2 / 2.75e-5

#: The advice for wrong scales: table and anchor of the page on images.
_SCALES = 'docs/images.md, section Scale, lists the scales of products; set them with gdal_edit.py -scale and -offset'


def check_reflectance(scene: Scene, progress: Progress) -> None:
    """Refuse digital numbers, and warn where an offset or an atmospheric correction is probably wrong.

    Parameters
    ----------
    scene : Scene
        The image; its bands of the roles blue, green, red, nir and swir2 are checked.
    progress : Progress
        Receives the warnings.

    Raises
    ------
    CloudmaskError
        Where the median of a band is no reflectance.
    """
    _require_scale_of_product(scene)
    darkest: Dict[str, float] = {}
    medians: Dict[str, float] = {}
    failed = 0.0
    bands = [band for band in scene.bands if band.role in _REFLECTIVE]
    for band, values in zip(bands, _samples(scene, bands)):
        if not values.size:
            continue
        darkest[band.role] = float(np.percentile(values, 1))
        medians[band.role] = float(np.median(values))
        if band.role == 'blue':
            failed = float((values <= 0).mean())
        if not abs(medians[band.role]) <= _HIGHEST:
            raise CloudmaskError(
                f'The median of {band.name} in {scene} is {medians[band.role]:g}, but reflectance is 0..1. These are probably digital '
                f'numbers: set the scale and offset of the bands to those of the product (gdal_edit.py -scale, -offset){_usual_scale(scene)}.'
            )
    if scene.level == SURFACE and failed > _FAILED:
        progress.warn(
            f'The surface reflectance of {scene} is 0 or negative on {100 * failed:.0f} % of the pixels in blue: the atmospheric correction '
            'failed. Use another date, or top-of-atmosphere images.'
        )
    if PRODUCT in scene.metadata or not darkest:
        # Its offset was read from its own metadata.
        return
    _require_possible(scene, darkest, medians)
    _check_offset(scene, darkest, progress)


def _require_possible(scene: Scene, darkest: Mapping[str, float], medians: Mapping[str, float]) -> None:
    """Refuse numbers that are impossible in all bands: those of one collection of Landsat with the scale of the other.

    darkest, medians: first percentile and median by role, reflectance.
    """
    if len(darkest) < 3:
        return
    if min(darkest.values()) > _BRIGHTEST_GROUND and 'swir2' in darkest:
        raise CloudmaskError(
            f'The darkest pixels of {scene} have a reflectance of {min(darkest.values()):.2f} in every band, which no place on Earth has: the '
            'scale is wrong. Numbers of Landsat Collection 2 Level-2 need scale 2.75e-05 and offset -0.2, not the 0.0001 of Collection 1; '
            f'{_SCALES}.'
        )
    if max(medians.values()) < _DARKEST_MEDIAN and all(band.offset < 0 for band in scene.bands if band.role in medians):
        raise CloudmaskError(
            f'The reflectance of {scene} is negative in every band (median at most {max(medians.values()):.2f}): the scale is wrong. Numbers of '
            f'Landsat Collection 1 need scale 0.0001 and offset 0, not those of Collection 2; {_SCALES}.'
        )


def _check_offset(scene: Scene, darkest: Mapping[str, float], progress: Progress) -> None:
    """Warn where the offset of Sentinel-2 is probably missing or was subtracted twice; refuse where the name of the product proves it."""
    baseline = _baseline(scene)
    if lacks_offset(scene, darkest):
        sign = f'The darkest pixels of {scene} have a reflectance of {min(darkest.values()):.2f}'
        if baseline >= 4 and not any(band.offset for band in scene.bands) and not _shifted(scene):
            raise CloudmaskError(
                f'{sign}, its name states processing baseline {baseline:05.2f}, and its bands have no offset: the offset of Sentinel-2 products since '
                'baseline 04.00 (-0.1) is missing. Set it with gdal_edit.py -offset -0.1, or import the product with importscene.'
            )
        progress.warn(
            f'{sign}: unless all of it is cloud, the '
            'offset of Sentinel-2 products since baseline 04.00 (-0.1) is probably missing. Import the product with importscene.'
        )
    if max(darkest.values()) < _NEGATIVE:
        if scene.sensor is MSI and baseline and all(abs(band.offset + 0.1) < 0.01 for band in scene.bands) and _shifted(scene):
            raise CloudmaskError(
                f'The darkest pixels of {scene} have a reflectance of {max(darkest.values()):.2f} or less in every band: the offset of -0.1 was '
                'subtracted twice, in the numbers and by the bands. Set the offset to 0 with gdal_edit.py -offset 0.'
            )
        progress.warn(
            f'The darkest pixels of {scene} have a reflectance below 0 in every band: the offset was probably subtracted twice. '
            'Import the product with importscene.'
        )


def without_flat_bands(scene: Scene, progress: Progress) -> Scene:
    """A scene without the bands that have one value everywhere, such as a thermal band that was filled in; reflectance is kept in any case."""
    if PRODUCT in scene.metadata:
        return scene
    bands = [band for band in scene.bands if band.role not in _REFLECTIVE]
    flat = {band for band, values in zip(bands, _samples(scene, bands)) if _is_flat(values)}
    if not flat or len(flat) == len(scene.bands):
        return scene
    progress.warn(f'{", ".join(sorted(band.name for band in flat))} of {scene} has one value everywhere and is not used.')
    return scene.having(bands=tuple(band for band in scene.bands if band not in flat))


def _is_flat(values: np.ndarray) -> bool:
    return bool(values.size) and float(np.ptp(values)) == 0


def lacks_offset(scene: Scene, darkest: Mapping[str, float]) -> bool:
    """Whether the darkest pixels, reflectance by role, are those of Sentinel-2 without its offset."""
    if scene.sensor is not MSI or scene.scale.product or any(band.offset < 0 for band in scene.bands):
        return False
    return all(_DARK < darkest.get(role, 0) < _CLOUDY for role in ('red', 'swir2'))


def _require_scale_of_product(scene: Scene) -> None:
    """Refuse a scale that is that of another level of Landsat Collection 2 than the file name states."""
    name = PurePath(scene.path).name.upper()
    level = re.search(r'L[COTEM]0\d_L([12])\w\w_\d{6}_\d{8}_\d{8}_02_', name)
    if not level or scene.sensor not in (OLI, TM) or PRODUCT in scene.metadata:
        return
    for band in scene.bands:
        if band.unit != 'reflectance' or not band.offset or not band.scale:
            continue
        ratio = band.offset / band.scale
        other = _LEVEL_1_RATIO if level[1] == '2' else _LEVEL_2_RATIO
        if abs(ratio / other - 1) < 0.001 and (level[1] == '2' or abs(band.scale / LANDSAT_2_SR.scale - 1) < 0.001):
            raise CloudmaskError(
                f'{scene} is named as a product of Level {level[1]}, but {band.name} has scale {band.scale:g} and offset {band.offset:g}, which are of '
                f'the other level. {_SCALES[0].upper()}{_SCALES[1:]}.'
            )


def _usual_scale(scene: Scene) -> str:
    """The scale of products of the sensor, in words."""
    if scene.sensor is MSI:
        return ': Sentinel-2 has scale 0.0001, and offset -0.1 since processing baseline 04.00'
    if scene.sensor in (OLI, TM):
        return ': Landsat Collection 2 Level-2 has scale 2.75e-05 and offset -0.2'
    return ''


def _baseline(scene: Scene) -> float:
    """The processing baseline of Sentinel-2 in the name of a file, such as 4.0; 0 where it has none."""
    found = re.search(r'S2[ABC]_MSIL\d[AC]_\d{8}T\d{6}_N(\d\d)(\d\d)_', PurePath(scene.path).name.upper())
    return int(found[1]) + int(found[2]) / 100 if found else 0.0


def _shifted(scene: Scene) -> bool:
    """Whether digital numbers of Sentinel-2 are too low to contain the 1000 that they have since baseline 04.00."""
    numbers = []
    bands = [
        band
        for band in scene.bands
        if band.role in ('blue', 'green', 'red', 'swir2') and scene.dataset().GetRasterBand(band.number).DataType in INTEGERS
    ]
    for band, values in zip(bands, _samples(scene, bands)):
        stored = (values - band.offset) / band.scale
        numbers.append(float(np.percentile(stored, 1)) if stored.size else np.inf)
    return bool(numbers) and min(numbers) < _SHIFTED_NUMBER


def _samples(scene: Scene, bands: Sequence[Band]) -> List[np.ndarray]:
    """Valid physical values of bands in the small squares, (n,) each, not clipped."""
    # Where there is no image is the same for all bands.
    shown = lru_cache(maxsize=None)(partial(scene.valid, []))

    def sample(band: Band) -> np.ndarray:
        samples = []
        for window in scene.grid.squares(SQUARES, WIDTH):
            stored, valid = scene.raw(band.number, window)
            samples.append(stored[valid & shown(window)] * band.scale + band.offset)
        return np.concatenate(samples)

    return in_threads(sample, bands)
