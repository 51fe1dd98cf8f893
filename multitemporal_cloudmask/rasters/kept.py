"""Blocks that stay from one step to the next, so that an image that is read several times is decoded only once.

As far as they fit they stay in memory; of images that are read several times the others wait in a file on disk.
"""

import threading
from typing import Callable, Dict, NamedTuple, Optional, Tuple, Union

import numpy as np
from osgeo import gdal

from .block_file import BlockFile
from .grid import Grid, Window

#: Greatest size of all blocks of this process that are kept in memory and of GDAL's own block cache, bytes.
LIMIT = 288 * 2**20

#: Number of a band, column and row of a block.
_Key = Tuple[int, int, int]


class _OnDisk(NamedTuple):
    """Where the values of a block begin in the file, and their type."""

    start: int
    kind: np.dtype


class KeptBlocks:
    """Stored values of blocks of one raster, by band. The first ones stay: steps read the blocks in the same order, time and again.

    Parameters
    ----------
    width, height : int
        Size of a block, px; blocks begin at multiples of it.
    grid : Grid
        The grid of the raster, at whose right and lower edge blocks are smaller.
    in_parts : bool
        Whether blocks are read in parts, one after the other by one thread. Then a thread remembers the last block of each band, even
        where there is no room to keep it.

    Attributes
    ----------
    on_disk : bool
        Whether what does not fit into memory is kept on disk, as much as stays free there.
    closed : bool
        Whether no more blocks are kept, until what is kept is forgotten.
    """

    # Reentrant: blocks that are no longer used may be freed at any moment.
    _lock = threading.RLock()
    _total = _total_on_disk = 0

    def __init__(self, width: int, height: int, grid: Grid, in_parts: bool = False) -> None:
        self.width, self.height, self.grid, self.in_parts = width, height, grid, in_parts
        self.on_disk = self.closed = False
        self._size = self._size_on_disk = 0
        self._blocks: Dict[_Key, Union[np.ndarray, _OnDisk]] = {}
        self._file: Optional[BlockFile] = None
        self._last = threading.local()
        self._loading: Dict[_Key, threading.Lock] = {}

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
        top, bottom = window.y // self.height, (window.y + window.height - 1) // self.height
        left, right = window.x // self.width, (window.x + window.width - 1) // self.width
        if top == bottom and left == right:
            values = self._part((number, left, top), self._block(left, top), window, load, itemsize)
            return load(window) if values is None else values
        rows, columns = range(top, bottom + 1), range(left, right + 1)
        parts = []
        for row in rows:
            for column in columns:
                block = self._block(column, row)
                shared = block.shared(window)
                values = self._part((number, column, row), block, shared, load, itemsize)
                if values is None:
                    return load(window)
                parts.append((shared, values))
        result = np.empty((window.height, window.width), parts[0][1].dtype)
        for shared, values in parts:
            result[shared.within(window)] = values
        return result

    def _part(
        self, key: _Key, block: Window, part: Window, load: Callable[[Window], np.ndarray], itemsize: int
    ) -> Optional[np.ndarray]:
        """Values of a part of a block; None where there is no room for the block."""
        kept = self._blocks.get(key)
        if isinstance(kept, _OnDisk) and self._file:
            return self._file.read(kept.start, kept.kind, block, part)
        if not isinstance(kept, np.ndarray):
            size = block.width * block.height * itemsize
            last: Dict[int, Tuple[_Key, np.ndarray]] = self._last.__dict__  # type: ignore[assignment]
            if key[0] in last and last[key[0]][0] == key:
                kept = last[key[0]][1]
            elif not self.closed and (self._fits_memory(size) or self._fits_disk(size)):
                return self._loaded(key, block, load)[part.within(block)]
            elif self.in_parts:
                kept = load(block)
                kept.flags.writeable = False
                last[key[0]] = key, kept
            else:
                return None
        return kept[part.within(block)]

    def _loaded(self, key: _Key, block: Window, load: Callable[[Window], np.ndarray]) -> np.ndarray:
        """Values of a block, which are kept from now on; of several threads that need them at one moment one reads them from the file."""
        with KeptBlocks._lock:
            loading = self._loading.setdefault(key, threading.Lock())
        with loading:
            kept = self._blocks.get(key)
            if isinstance(kept, _OnDisk) and self._file:
                return self._file.read(kept.start, kept.kind, block, block)
            if not isinstance(kept, np.ndarray):
                kept = load(block)
                self._keep(key, kept)
                # Who comes from now on finds it kept.
                self._loading.pop(key, None)
        return kept

    def _block(self, column: int, row: int) -> Window:
        x, y = column * self.width, row * self.height
        return Window(x, y, min(self.width, self.grid.width - x), min(self.height, self.grid.height - y))

    def _fits_memory(self, size: int) -> bool:
        return KeptBlocks._total + size <= LIMIT - gdal.GetCacheMax()

    def _fits_disk(self, size: int) -> bool:
        return self.on_disk and KeptBlocks._total_on_disk + size <= BlockFile.free()

    def _keep(self, key: _Key, values: np.ndarray) -> None:
        values.flags.writeable = False
        with KeptBlocks._lock:
            if key in self._blocks:
                return
            if self._fits_memory(values.nbytes):
                self._blocks[key] = values
                self._size += values.nbytes
                KeptBlocks._total += values.nbytes
                return
            if not self._fits_disk(values.nbytes):
                return
            KeptBlocks._total_on_disk += values.nbytes
            self._size_on_disk += values.nbytes
            try:
                file = self._file = self._file or BlockFile()
            except OSError:
                self.on_disk = False
                return
        # Not under the lock: a thread that has the file may wait for the lock, to free what is no longer used.
        try:
            self._blocks[key] = _OnDisk(file.append(values), values.dtype)
        except OSError:
            # The disk is full in spite of all: blocks are read from the image again.
            self.on_disk = False

    def forget(self) -> None:
        """Make room for others."""
        with KeptBlocks._lock:
            KeptBlocks._total -= self._size
            KeptBlocks._total_on_disk -= self._size_on_disk
            self._size = self._size_on_disk = 0
            self._blocks = {}
            self.closed = False
            file, self._file = self._file, None
        if file:
            file.close()

    def __del__(self) -> None:
        self.forget()
