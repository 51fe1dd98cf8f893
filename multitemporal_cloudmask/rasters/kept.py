"""Blocks of an image that stay in memory from one step to the next: as far as they fit, they are read from the file only once."""

import threading
from typing import Callable, Dict, List, Tuple

import numpy as np
from osgeo import gdal

from .grid import Grid, Window

#: Greatest size of all kept blocks of this process together and of GDAL's own block cache, bytes.
LIMIT = 336 * 2**20


class KeptBlocks:
    """Stored values of blocks of one raster, by band. The first ones stay: steps read the blocks in the same order, time and again.

    Parameters
    ----------
    width, height : int
        Size of a block, px; blocks begin at multiples of it.
    grid : Grid
        The grid of the raster, at whose right and lower edge blocks are smaller.
    """

    _lock = threading.Lock()
    _total = 0

    def __init__(self, width: int, height: int, grid: Grid) -> None:
        self.width, self.height, self.grid = width, height, grid
        self._size = 0
        self._blocks: Dict[Tuple[int, int, int], np.ndarray] = {}

    def read(self, number: int, window: Window, load: Callable[[Window], np.ndarray], itemsize: int) -> np.ndarray:
        """Values of a band.

        Parameters
        ----------
        number : int
            Number of the band.
        window : Window
            Where.
        load : callable
            Reads a window from the file, (h, w); called for whole blocks as long as there is room to keep them.
        itemsize : int
            Bytes of a value.

        Returns
        -------
        ndarray
            (h, w), not to be written to.
        """
        rows = range(window.y // self.height, (window.y + window.height - 1) // self.height + 1)
        columns = range(window.x // self.width, (window.x + window.width - 1) // self.width + 1)
        blocks: List[Tuple[Window, np.ndarray]] = []
        for row in rows:
            for column in columns:
                block = self._block(column, row)
                if (number, column, row) not in self._blocks:
                    if KeptBlocks._total + block.width * block.height * itemsize > LIMIT - gdal.GetCacheMax():
                        return load(window)
                    self._keep((number, column, row), load(block))
                blocks.append((block, self._blocks[number, column, row]))
        first, values = blocks[0]
        if len(blocks) == 1:
            return values[window.within(first)]
        result = np.empty((window.height, window.width), values.dtype)
        for block, values in blocks:
            shared = block.shared(window)
            result[shared.within(window)] = values[shared.within(block)]
        return result

    def _block(self, column: int, row: int) -> Window:
        x, y = column * self.width, row * self.height
        return Window(x, y, min(self.width, self.grid.width - x), min(self.height, self.grid.height - y))

    def _keep(self, key: Tuple[int, int, int], values: np.ndarray) -> None:
        values.flags.writeable = False
        with KeptBlocks._lock:
            if key not in self._blocks:
                self._blocks[key] = values
                self._size += values.nbytes
                KeptBlocks._total += values.nbytes

    def forget(self) -> None:
        """Make room for others."""
        with KeptBlocks._lock:
            KeptBlocks._total -= self._size
            self._size = 0
            self._blocks = {}

    def __del__(self) -> None:
        self.forget()
