"""What share of a mask is cloud, shadow, snow and valid."""

import math
from typing import NamedTuple

import numpy as np
from osgeo import gdal

from ..method.classes import CLOUD, NODATA, SHADOW, SNOW
from ..method.progress import Progress
from ..rasters.blocks import windows
from ..rasters.roi import Region


class Cover(NamedTuple):
    """Shares of the classes of a mask over a region.

    Attributes
    ----------
    cloud, shadow, snow : float
        Percent of the valid pixels, NaN where none is valid.
    valid : float
        Valid pixels, percent of the region.
    """

    cloud: float
    shadow: float
    snow: float
    valid: float

    @classmethod
    def from_mask(cls, path: str, region: Region, progress: Progress) -> 'Cover':
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
        valid = int(counts[:NODATA].sum())
        cloud, shadow, snow = (100 * float(counts[each]) / valid if valid else math.nan for each in (CLOUD, SHADOW, SNOW))
        return cls(cloud, shadow, snow, 100 * valid / inside)
