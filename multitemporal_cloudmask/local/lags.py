"""The lags of a stack as they are read: their values, and where their quality bands let them show the ground."""

import threading
from typing import Sequence, Tuple

import numpy as np

from ..method.lag_ground import CLOUD_EDGE
from ..rasters.grid import Pixels, Window
from ..rasters.scene import Scene


class LagReader:
    """Reads the lags of a stack.

    Parameters
    ----------
    stack : Scene
        An image with its lags.
    names : sequence of str
        Bands.
    """

    def __init__(self, stack: Scene, names: Sequence[str]) -> None:
        self.stack, self.names = stack, names
        self._last = threading.local()

    def read(self, window: Window) -> Tuple[np.ndarray, np.ndarray]:
        """Read a window.

        Returns
        -------
        values : ndarray
            float32 (lags, bands, h, w), reflectance and Kelvin, NaN nodata.
        ground : ndarray
            Boolean (lags, h, w): False where the quality band of a lag, grown by `CLOUD_EDGE` px, is cloud.
        """
        values = np.empty((len(self.stack.lags), len(self.names), window.height, window.width), np.float32)
        for lag, lag_values in zip(self.stack.lags, values):
            lag.read(self.names, window, out=lag_values)
        return values, np.stack([~cloudy(lag, window) for lag in self.stack.lags])

    def read_pixels(self, window: Window, pixels: Pixels) -> Tuple[np.ndarray, np.ndarray]:
        """Read some pixels of a window as `read` does, (lags, bands, n) and (lags, n)."""
        # Training and decision draw the same pixels of a block one after the other: they are read once.
        if getattr(self._last, 'pixels', None) is not pixels:
            values = np.stack([lag.read(self.names, window, pixels) for lag in self.stack.lags])
            ground = np.stack([~cloudy(lag, window)[pixels] for lag in self.stack.lags])
            self._last.pixels, self._last.result = pixels, (values, ground)
        values, ground = self._last.result
        return values, ground


def cloudy(lag: Scene, window: Window) -> np.ndarray:
    """Where the quality band of a lag is cloud, or a cloud is near: boolean (h, w)."""
    return lag.near_cloud(window, CLOUD_EDGE)
