"""Which overviews of a file hold pixels of the image itself: every n-th one, not means, which many other files have."""

from typing import Tuple

import numpy as np
from osgeo import gdal

#: An overview is compared with the image in so many squares along the diagonal, so wide in px of the overview.
SQUARES, WIDTH = 4, 16


def find_overview(band: gdal.Band, step: int) -> Tuple[int, int]:
    """The coarsest overview that holds every n-th row and column of a band, and all that a step needs.

    Parameters
    ----------
    band : gdal.Band
        The band; the others of its file have the same overviews.
    step : int
        Every `step`-th row and column are needed.

    Returns
    -------
    (int, int)
        The number of the overview and n; (-1, 1) without one.
    """
    try:
        return _coarsest(band, step)
    except RuntimeError:
        # The file is damaged: whoever reads the band itself reports it.
        return -1, 1


def _coarsest(band: gdal.Band, step: int) -> Tuple[int, int]:
    factors = {_factor(band, band.GetOverview(number)): number for number in range(band.GetOverviewCount())}
    for factor in sorted(factors, reverse=True):
        if factor > 1 and step % factor == 0 and _picks(band, band.GetOverview(factors[factor]), factor):
            return factors[factor], factor
    return -1, 1


def _factor(band: gdal.Band, overview: gdal.Band) -> int:
    """How many pixels of a band a pixel of an overview is wide; 0 where that is no whole number."""
    factor = round(band.XSize / overview.XSize)
    size = (-(-band.XSize // factor), -(-band.YSize // factor))
    return factor if size == (overview.XSize, overview.YSize) else 0


def _picks(band: gdal.Band, overview: gdal.Band, factor: int) -> bool:
    """Whether an overview holds every n-th pixel of a band, by squares of which at least one is not all the same."""
    varied = False
    for number in range(SQUARES):
        x, y = ((2 * number + 1) * size // (2 * SQUARES) for size in (overview.XSize, overview.YSize))
        width, height = min(WIDTH, overview.XSize - x), min(WIDTH, overview.YSize - y)
        full = band.ReadAsArray(
            x * factor, y * factor, min(width * factor, band.XSize - x * factor), min(height * factor, band.YSize - y * factor)
        )
        picked = full[::factor, ::factor]
        if not np.array_equal(overview.ReadAsArray(x, y, width, height), picked):
            return False
        varied = varied or bool(np.ptp(picked))
    return varied
