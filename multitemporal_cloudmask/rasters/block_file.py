"""Blocks in a file on disk, read with plain file operations: a memory map would count as memory of the process."""

import shutil
import tempfile
import threading
from io import FileIO
from typing import Any

import numpy as np

from .grid import Window


class BlockFile:
    """A temporary file of blocks, one after the other; it is deleted when it is closed, or when the process ends."""

    _lock = threading.Lock()
    #: Bytes in all files of this process.
    _total = 0

    def __init__(self) -> None:
        self._file: Any = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115
        self._size = 0

    @classmethod
    def has_room(cls, size: int) -> bool:
        """Whether so many bytes more leave as much of the disk free as all files take."""
        return cls._total + size <= shutil.disk_usage(tempfile.gettempdir()).free

    def append(self, values: np.ndarray) -> int:
        """Store an array; returns where it begins. Raises `OSError`."""
        with self._lock:
            start = self._file.seek(self._size)
            view = memoryview(np.ascontiguousarray(values)).cast('B')
            while len(view):
                view = view[self._file.write(view) :]
            self._size += values.nbytes
            BlockFile._total += values.nbytes
        return start

    def read(self, start: int, kind: np.dtype, block: Window, part: Window) -> np.ndarray:
        """Read a part of a block that was stored at `start`: (h, w)."""
        values = np.empty((1, part.height, part.width), kind)
        with self._lock:
            read_planes(self._file, start, block, part, values)
        return values[0]

    def close(self) -> None:
        """Delete the file."""
        with self._lock:
            self._file.close()
            BlockFile._total -= self._size
            self._size = 0


def read_planes(file: FileIO, start: int, block: Window, part: Window, target: np.ndarray) -> None:
    """Read a part of planes of a block, which follow each other from `start` on, into `target`, (planes, h, w)."""
    size = block.width * block.height * target.itemsize
    if part == block and target.flags.c_contiguous:
        file.seek(start)
        _fill(file, target)
        return
    for number, into in enumerate(target):
        # Whole rows of the block follow each other.
        rows = np.empty((part.height, block.width), target.dtype)
        file.seek(start + number * size + (part.y - block.y) * block.width * target.itemsize)
        _fill(file, rows)
        into[...] = rows[:, part.x - block.x : part.x - block.x + part.width]


def _fill(file: FileIO, values: np.ndarray) -> None:
    """Fill an array with bytes of a file."""
    view = memoryview(values).cast('B')
    while len(view):
        count = file.readinto(view)
        if not count:
            raise ValueError('The stored scene is incomplete.')
        view = view[count:]
