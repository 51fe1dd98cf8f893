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

    def __init__(self) -> None:
        self._file: Any = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115
        self._lock = threading.Lock()
        #: Bytes that were stored.
        self.size = 0

    @staticmethod
    def free() -> int:
        """Free bytes of the disk on which the files are."""
        return shutil.disk_usage(tempfile.gettempdir()).free

    def append(self, values: np.ndarray) -> int:
        """Store an array; returns where it begins. Raises `OSError`."""
        with self._lock:
            start = self._file.seek(self.size)
            write_whole(self._file, values)
            self.size += values.nbytes
        return int(start)

    def read(self, start: int, kind: np.dtype, block: Window, part: Window) -> np.ndarray:
        """Read a part of a block that was stored at `start`: (h, w)."""
        values = np.empty((1, part.height, part.width), kind)
        with self._lock:
            read_planes(self._file, start, block, part, values)
        return values[0]

    def close(self) -> None:
        """Delete the file."""
        self._file.close()


def write_whole(file: FileIO, values: np.ndarray) -> None:
    """Write an array at the place where a file is, which may take several calls. Raises `OSError`."""
    view = memoryview(np.ascontiguousarray(values)).cast('B')
    while len(view):
        view = view[file.write(view) :]


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
