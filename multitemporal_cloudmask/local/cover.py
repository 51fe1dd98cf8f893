"""The shares of cloud, shadow and valid pixels of a mask on disk."""

import numpy as np
from osgeo import gdal

from ..method.cover import Cover
from ..method.progress import Progress
from ..rasters.blocks import windows
from ..rasters.roi import Region


def measure_cover(path: str, region: Region, progress: Progress) -> Cover:
    """Count the classes of a mask.

    Parameters
    ----------
    path : str
        A raster of one band, uint8: 0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata.
    region : Region
        The pixels that count, on the grid of the mask.
    progress : Progress
        Asked before each block whether the user has cancelled.
    """
    counts, inside = np.zeros(256, np.int64), 0
    dataset = gdal.Open(path)
    for window in windows(region.grid, region):
        progress.check()
        within = region.mask(window)
        inside += int(within.sum())
        values = dataset.ReadAsArray(window.x, window.y, window.width, window.height)
        counts += np.bincount(values[within], minlength=256)
    return Cover.from_counts(counts, inside)
