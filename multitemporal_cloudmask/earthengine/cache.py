"""Downloaded tiles, kept on disk until their run is complete: when it is started again, it downloads the others only."""

import contextlib
import hashlib
import os
import shutil
import tempfile
import time
import uuid
from pathlib import Path
from types import TracebackType
from typing import Dict, Optional, Type, Union

import numpy as np

from ..rasters.grid import Window

#: Tiles of a run that never came to its end are removed after so long, s: a week, an estimate of when it is started again at the latest.
_OLD = 7 * 24 * 3600.0

#: Name of the file that keeps from which size on tiles are too large.
_TOO_LARGE = 'too_large'


class TileCache:
    """A context: on success its tiles are removed, after an error or a cancel they stay.

    Parameters
    ----------
    root : path, optional
        The folder of all tiles; without one, a folder of this user among the temporary ones.
    most : int, optional
        Bytes of tiles that a long run keeps at most; those that were used longest ago are removed.
    """

    def __init__(self, root: Union[str, Path, None] = None, most: Optional[int] = None) -> None:
        user = hashlib.sha256(str(Path.home()).encode()).hexdigest()[:8]
        self.root = Path(root or Path(tempfile.gettempdir()) / f'multitemporal_cloudmask_tiles_{user}')
        self.most = most
        #: The folders that were used, the last one at the end.
        self._used: Dict[Path, None] = {}

    def __enter__(self) -> 'TileCache':
        self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        for folder in self.root.iterdir():
            with contextlib.suppress(OSError):
                if time.time() - folder.stat().st_mtime > _OLD:
                    shutil.rmtree(folder, ignore_errors=True)
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        if kind is None:
            for folder in self._used:
                shutil.rmtree(folder, ignore_errors=True)

    def folder(self, request: str) -> Path:
        """Where the tiles of a request are kept; request: the text that distinguishes it from all others."""
        folder = self.root / hashlib.sha256(request.encode()).hexdigest()[:32]
        folder.mkdir(mode=0o700, exist_ok=True)
        os.utime(folder)
        self._used.pop(folder, None)
        self._used[folder] = None
        self._remove_oldest()
        return folder

    def _remove_oldest(self) -> None:
        """Remove the tiles of the folders that were used longest ago, until the others are no more than `most` bytes."""
        if self.most is None:
            return
        total = 0
        for number, folder in enumerate(reversed(list(self._used))):
            total += sum(file.stat().st_size for file in folder.iterdir())
            if number and total > self.most:
                shutil.rmtree(folder, ignore_errors=True)
                del self._used[folder]


def load(folder: Path, tile: Window) -> Optional[np.ndarray]:
    """A tile as it was kept, None where it is not there or damaged."""
    try:
        return np.load(_path(folder, tile), allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None


def least_too_large(folder: Path) -> float:
    """The number of pixels from which on the tiles of a request have been too large, infinite where none has been."""
    try:
        return float((folder / _TOO_LARGE).read_text(encoding='utf-8'))
    except (OSError, ValueError):
        return float('inf')


def keep_too_large(folder: Path, pixels: int) -> None:
    """Remember that tiles of so many pixels are too large; where the disk is full, the run goes on without."""
    with contextlib.suppress(OSError):
        (folder / _TOO_LARGE).write_text(str(pixels), encoding='utf-8')


def keep(folder: Path, tile: Window, values: np.ndarray) -> None:
    """Keep a tile, an array (height, width) of any type; where the disk is full, the run goes on without."""
    unfinished = folder / f'{uuid.uuid4().hex}.part'
    try:
        with open(unfinished, 'wb') as file:
            np.save(file, values, allow_pickle=False)
        os.replace(unfinished, _path(folder, tile))
    except OSError:
        with contextlib.suppress(OSError):
            unfinished.unlink()


def _path(folder: Path, tile: Window) -> Path:
    return folder / f'{tile.x}_{tile.y}_{tile.width}_{tile.height}.npy'
