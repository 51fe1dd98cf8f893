"""A check of an image's numbers before anything is computed from them: wrong scales and offsets ruin a mask silently."""

from typing import Dict

import numpy as np

from ..method.errors import CloudmaskError
from ..method.progress import Progress
from ..method.sensors import MSI
from .grid import Window
from .levels import SURFACE
from .scene import Band, Scene

#: The check reads small squares: so many along each side of the image, so wide in px.
SQUARES, WIDTH = 5, 32

#: A median beyond this is not reflectance: physically it is 0..1, and saturated pixels may be marked by 2.
_HIGHEST = 3.0

#: Over any land some pixels are darker than this in red and swir2 (water, shade, wet soil); the offset of Sentinel-2 alone is
#: 0.1 (RADIO_ADD_OFFSET -1000 of QUANTIFICATION_VALUE 10000, ESA processing baseline 04.00).
_DARK = 0.08

#: Share of blue surface reflectance at or below 0 from which on the atmospheric correction has failed: of 190 dates of Elma two exceed it (0.63
#: and 0.17, low sun), all others stay below 0.09.
_FAILED = 0.1

#: Darkest pixels below this in every band are no noise: reflectance is not negative.
_NEGATIVE = -0.02


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
    darkest: Dict[str, float] = {}
    failed = 0.0
    for band in scene.bands:
        if band.role not in ('blue', 'green', 'red', 'nir', 'swir2'):
            continue
        values = _sampled(scene, band)
        if not values.size:
            continue
        darkest[band.role] = float(np.percentile(values, 1))
        if band.role == 'blue':
            failed = float((values <= 0).mean())
        median = float(np.median(values))
        if not abs(median) <= _HIGHEST:
            raise CloudmaskError(
                f'The median of {band.name} in {scene} is {median:g}, but reflectance is 0..1. These are probably digital '
                'numbers: set the scale and offset of the bands to those of the product (gdal_edit.py -scale, -offset).'
            )
    if scene.level == SURFACE and failed > _FAILED:
        progress.warn(
            f'The surface reflectance of {scene} is 0 or negative on {100 * failed:.0f} % of the pixels in blue: the atmospheric correction '
            'failed. Use another date, or top-of-atmosphere images.'
        )
    if 'PRODUCT' in scene.metadata:
        # Its offset was read from its own metadata.
        return
    if scene.sensor is MSI and darkest.get('swir2', 0) > _DARK and darkest.get('red', 0) > _DARK:
        progress.warn(
            f'The darkest pixels of {scene} have a reflectance of {min(darkest.values()):.2f}: unless all of it is cloud, the '
            'offset of Sentinel-2 products since baseline 04.00 (-0.1) is probably missing. Import the product with importscene.'
        )
    if darkest and max(darkest.values()) < _NEGATIVE:
        progress.warn(
            f'The darkest pixels of {scene} have a reflectance below 0 in every band: the offset was probably subtracted twice. '
            'Import the product with importscene.'
        )


def _sampled(scene: Scene, band: Band) -> np.ndarray:
    """Valid physical values of a band in the small squares, (n,), not clipped."""
    grid, samples = scene.grid, []
    for row in range(SQUARES):
        for column in range(SQUARES):
            x, y = (int((place + 0.5) / SQUARES * size) for place, size in ((column, grid.width), (row, grid.height)))
            window = Window(x, y, min(WIDTH, grid.width - x), min(WIDTH, grid.height - y))
            stored, valid = scene.raw(band.number, window)
            samples.append(stored[valid] * band.scale + band.offset)
    return np.concatenate(samples)
