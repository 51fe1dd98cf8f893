"""The lags of a stack as they are read: their values, and where their quality bands let them show the ground."""

from typing import Optional, Sequence, Tuple

import numpy as np

from ..method.classes import CLOUD
from ..method.lag_ground import CLOUD_EDGE
from ..method.neighbourhood import dilate
from ..rasters.grid import Window
from ..rasters.scene import Scene

#: Rows and columns within a window, integers (n,) each.
Pixels = Tuple[np.ndarray, np.ndarray]


def read_lags(
    stack: Scene, names: Sequence[str], window: Window, pixels: Optional[Pixels] = None
) -> Tuple[np.ndarray, np.ndarray]:
    """Read the lags of a stack.

    Parameters
    ----------
    stack : Scene
        An image with its lags.
    names : sequence of str
        Bands.
    window : Window
        What is read.
    pixels : (ndarray, ndarray), optional
        Only these pixels of it.

    Returns
    -------
    values : ndarray
        float32 (lags, bands, h, w) or (lags, bands, n), reflectance and Kelvin, NaN nodata.
    ground : ndarray
        Boolean (lags, h, w) or (lags, n): False where the quality band of a lag, grown by `CLOUD_EDGE` px, is cloud.
    """
    values = np.stack([lag.read(names, window, pixels) for lag in stack.lags])
    ground = np.stack([~_cloudy(lag, window) for lag in stack.lags])
    return values, ground if pixels is None else ground[(slice(None), *pixels)]


def _cloudy(lag: Scene, window: Window) -> np.ndarray:
    """Where the quality band of a lag is cloud, or a cloud is near: boolean (h, w)."""
    if lag.quality is None:
        return np.zeros((window.height, window.width), bool)
    wide = window.grown(CLOUD_EDGE, lag.grid)
    return dilate(lag.read_classes(wide) == CLOUD, CLOUD_EDGE)[window.within(wide)]
