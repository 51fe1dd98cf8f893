"""Bands at every n-th row and column, in memory: enough to measure cloud cover, and to compare images."""

from typing import Optional, Sequence

import numpy as np

from .grid import Window


class ThinnedBands:
    """Bands at every n-th row and column of a window, float32, in memory.

    Parameters
    ----------
    bands : int
        Number of bands.
    window : Window
        What they cover.
    step : int
        n; rows and columns are counted from the corner of the image.
    """

    def __init__(self, bands: int, window: Window, step: int) -> None:
        self._place, self._step = window.thinned(step), step
        self._values = np.full((bands, self._place.height, self._place.width), np.nan, np.float32)

    def keep(self, window: Window, values: np.ndarray) -> None:
        """Keep what is within the window of all bands of a block, at every n-th row and column of it: (bands, h, w)."""
        block = window.thinned(self._step)
        shared = block.shared(self._place)
        self._values[shared.within(self._place)] = values[shared.within(block)]

    def read(self, bands: Sequence[int], window: Window, step: int) -> Optional[np.ndarray]:
        """Some bands of a window at every n-th row and column, (bands, h, w); None where they are not known."""
        block = window.thinned(self._step)
        if step % self._step or block.shared(self._place) != block:
            return None
        return self._values[block.within(self._place)][(list(bands), *block.every(step // self._step))]
