"""A look at an image's numbers before anything is made of them: wrong scales and offsets ruin a mask silently."""

import numpy as np

from ..method.errors import CloudmaskError
from ..method.sensors import MSI
from .grid import Window

#: Small squares are looked at, this many along each side of the image, this wide in pixels.
SQUARES, WIDTH = 5, 32

#: Beyond this the median is no reflectance; saturated pixels may be marked by 2.
_HIGHEST = 3.0

#: Over any land something is darker than this in the shortwave infrared; Sentinel-2's offset alone makes 0.1.
_DARK = 0.08


def check_reflectance(scene, progress):
    """Raise `CloudmaskError` where the bands hold digital numbers; warn where an offset seems to be left or taken twice."""
    dark = {}
    for band in scene.bands:
        if band.role not in ('blue', 'green', 'red', 'nir', 'swir2'):
            continue
        values = _some(scene, band)
        if not values.size:
            continue
        dark[band.role] = np.percentile(values, 1)
        if not abs(np.median(values)) <= _HIGHEST:
            raise CloudmaskError(
                f'Expected reflectance (0..1) in {band.name} of {scene}; its median is {np.median(values):g}. These look like '
                'digital numbers: set the scale and offset of the bands (gdal_edit.py -scale, -offset) to those of the product.'
            )
    if 'PRODUCT' in scene.metadata:
        # Its offset was read from its own metadata.
        return
    if scene.sensor is MSI and dark.get('swir2', 0) > _DARK and dark.get('red', 0) > _DARK:
        progress.warn(
            f'The darkest pixels of {scene} have a reflectance of {min(dark.values()):.2f}: if it is not all cloud, the offset of '
            'Sentinel-2 products since baseline 04.00 (-0.1) may be missing. Import the product with importscene.'
        )
    if dark and max(dark.values()) < -0.02:
        progress.warn(
            f'{scene} is darker than 0 in all bands: an offset may have been subtracted twice. Import the product with importscene.'
        )


def _some(scene, band):
    """Physical values of the band, not clipped, in the small squares."""
    grid, found = scene.grid, []
    for row in range(SQUARES):
        for column in range(SQUARES):
            x, y = (int((place + 0.5) / SQUARES * size) for place, size in ((column, grid.width), (row, grid.height)))
            window = Window(x, y, min(WIDTH, grid.width - x), min(WIDTH, grid.height - y))
            stored, valid = scene.raw(band.number, window)
            found.append(stored[valid] * band.scale + band.offset)
    return np.concatenate(found)
