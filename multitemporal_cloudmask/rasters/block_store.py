"""Values of blocks of an image that wait in memory or in a file to be read again, by any window: as they are, in no format.

Block follows block, and in each of them plane follows plane. Threads write and read at a time, each through a handle of its own.
"""

import contextlib
import os
import threading
from io import FileIO
from typing import Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np

from ..method.errors import CloudmaskError
from .block_file import read_planes, write_whole
from .blocks import parts_of
from .grid import Pixels, Window


class BlockMemory:
    """Memory for the blocks of stores, up to a limit. What one store gives back the next one uses: new memory takes time too.

    Parameters
    ----------
    limit : int
        Greatest size of all of it, bytes.
    """

    def __init__(self, limit: int) -> None:
        self._left = limit
        self._free: List[np.ndarray] = []

    def take(self, size: int) -> Optional[np.ndarray]:
        """An array of at least so many bytes, to be given back; None where the limit or the machine does not allow it."""
        for number, memory in enumerate(self._free):
            if memory.nbytes >= size:
                return self._free.pop(number)
        while self._free and self._left < size:
            self._left += self._free.pop().nbytes
        if self._left < size:
            return None
        try:
            memory = np.empty(size, np.uint8)
        except MemoryError:
            return None
        self._left -= size
        return memory

    def give(self, memory: np.ndarray) -> None:
        """Give back what `take` returned."""
        self._free.append(memory)


class BlockStore:
    """A file of blocks; deleting it is up to the caller.

    Parameters
    ----------
    file : str
        Its path. One that exists is overwritten, which is faster than to write a new one.
    blocks : sequence of Window
        The blocks that will be written, in any order: each whole, or in its parts where `each_block` computes it in parts.
    kinds : sequence of numpy type
        The type of each plane.
    nodata : sequence of float, optional
        What is read of each plane outside all blocks; None: to read there is an error.
    memory : BlockMemory, optional
        Where they wait instead, if there is room for all of them.

    Raises
    ------
    CloudmaskError
        Where the file cannot be written.
    """

    def __init__(
        self,
        file: str,
        blocks: Sequence[Window],
        kinds: Sequence[object],
        nodata: Optional[Sequence[float]] = None,
        memory: Optional[BlockMemory] = None,
    ) -> None:
        self.file, self.nodata, self.memory = file, nodata, memory
        self._opened: List[FileIO] = []
        self._bytes: Optional[np.ndarray] = None
        self._kinds = [np.dtype(kind) for kind in kinds]
        #: Bytes of a pixel before each plane, and of all planes.
        self._planes = np.cumsum([0, *(kind.itemsize for kind in self._kinds)]).tolist()
        self._blocks: Dict[Tuple[int, int], Tuple[Window, int]] = {}
        start = 0
        for part in (part for block in blocks for part in parts_of(block)):
            self._blocks[part.x, part.y] = part, start
            start += part.width * part.height * self._planes[-1]
        self._lefts = sorted({x for x, _ in self._blocks})
        self._tops = sorted({y for _, y in self._blocks})
        self._handles = threading.local()
        self._bytes = memory.take(start) if memory else None
        if self._bytes is None:
            with self._writing('ab'):
                pass

    @contextlib.contextmanager
    def _writing(self, mode: str) -> Iterator[FileIO]:
        try:
            with FileIO(self.file, mode) as file:
                yield file
        except OSError as error:
            raise CloudmaskError(
                f'Cannot write {os.path.dirname(self.file)}: {error.strerror}. If the disk is full, free some space, or choose another folder.'
            ) from error

    def write(self, block: Window, arrays: Sequence[np.ndarray]) -> None:
        """Write all planes of a block, (h, w) or (planes, h, w) each. Raises `CloudmaskError` where the file cannot be written."""
        start = self._blocks[block.x, block.y][1]
        if self._bytes is not None:
            for values in arrays:
                self._bytes[start : start + values.nbytes].view(values.dtype)[:] = values.ravel()
                start += values.nbytes
            return
        with self._writing('r+') as file:
            file.seek(start)
            for values in arrays:
                write_whole(file, values)

    def read(self, plane: int, window: Window) -> np.ndarray:
        """A plane of a window, (h, w)."""
        values = np.empty((1, window.height, window.width), self._kinds[plane])
        self.read_into(values, plane, window)
        return values[0]

    def read_into(self, values: np.ndarray, plane: int, window: Window) -> None:
        """Fill an array, (planes, h, w), with planes of its type that follow each other."""
        parts = list(self._parts(window))
        if sum(part.width * part.height for _, _, part in parts) < window.width * window.height:
            if self.nodata is None:
                raise ValueError(f'{window} was not stored in {self.file}.')
            values[...] = np.reshape(self.nodata[plane : plane + len(values)], (-1, 1, 1))
        for block, start, part in parts:
            into = values[part.within(window)]
            if self._bytes is None:
                read_planes(self._reader(), start + self._planes[plane] * block.width * block.height, block, part, into)
            else:
                into[...] = self._whole(plane, len(values), block, start)[part.within(block)]

    def read_planes(self, plane: int, count: int, window: Window) -> np.ndarray:
        """Planes of one type that follow each other, (count, h, w), not to be written to: a block in memory is not copied."""
        block, start = self._blocks.get((window.x, window.y), (None, 0))
        if block == window:
            return self._whole(plane, count, window, start)
        values = np.empty((count, window.height, window.width), self._kinds[plane])
        self.read_into(values, plane, window)
        return values

    def read_pixels(self, plane: int, count: int, window: Window, pixels: Pixels) -> np.ndarray:
        """Some pixels of a window, rows and columns (n,) each, in planes of one type that follow each other: (count, n)."""
        rows, columns = pixels
        values = np.empty((count, len(rows)), self._kinds[plane])
        found = 0
        for block, start, part in self._parts(window):
            top, left = part.y - window.y, part.x - window.x
            here = (rows >= top) & (rows < top + part.height) & (columns >= left) & (columns < left + part.width)
            place = rows[here] + (window.y - block.y), columns[here] + (window.x - block.x)
            values[:, here] = self._whole(plane, count, block, start)[(slice(None), *place)]
            found += len(place[0])
        if found < len(rows):
            raise ValueError(f'Some pixels of {window} were not stored in {self.file}.')
        return values

    def _whole(self, plane: int, count: int, block: Window, start: int) -> np.ndarray:
        """Planes of one type that follow each other of a block whose bytes begin at `start`, (count, h, w), not to be written to."""
        begin, end = (start + self._planes[number] * block.width * block.height for number in (plane, plane + count))
        if self._bytes is not None:
            return self._bytes[begin:end].view(self._kinds[plane]).reshape(count, block.height, block.width)
        planes = np.empty((count, block.height, block.width), self._kinds[plane])
        read_planes(self._reader(), begin, block, block, planes)
        return planes

    def _reader(self) -> FileIO:
        """The file, opened once for each thread."""
        if not hasattr(self._handles, 'file'):
            self._handles.file = FileIO(self.file)
            self._opened.append(self._handles.file)
        return self._handles.file

    def close(self) -> None:
        """Let go of the file and of what is in memory, where no other thread reads it."""
        self._handles = threading.local()
        while self._opened:
            self._opened.pop().close()
        if self.memory and self._bytes is not None:
            self.memory.give(self._bytes)
            self._bytes = None

    def __del__(self) -> None:
        self.close()

    def _parts(self, window: Window) -> Iterator[Tuple[Window, int, Window]]:
        """For each block that a window touches: the block, its start in the file, and the part of the window."""
        block, start = self._blocks.get((window.x, window.y), (None, 0))
        if block == window:
            # As nearly always: nothing has to be searched.
            yield window, start, window
            return
        right, bottom = window.x + window.width, window.y + window.height
        for top in self._tops[max(int(np.searchsorted(self._tops, window.y, 'right')) - 1, 0) :]:
            if top >= bottom:
                break
            for left in self._lefts[max(int(np.searchsorted(self._lefts, window.x, 'right')) - 1, 0) :]:
                if left >= right:
                    break
                if (left, top) in self._blocks:
                    block, start = self._blocks[left, top]
                    part = block.shared(window)
                    if part.width * part.height:
                        yield block, start, part
