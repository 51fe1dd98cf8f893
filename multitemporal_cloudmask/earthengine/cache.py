"""Tiles that were fetched, kept on disk until their run is whole: where it is started again, it fetches the others only."""

import contextlib
import hashlib
import os
import shutil
import tempfile
import time
import uuid
from pathlib import Path

import numpy as np

#: What a run that never came to its end has left is removed after so many seconds.
_OLD = 7 * 24 * 3600.0


class TileCache:
    """A context: on success its tiles are removed, after an error or a cancel they stay.

    root: a folder; without one, a folder of this user among the temporary ones.
    """

    def __init__(self, root=None):
        user = hashlib.sha256(str(Path.home()).encode()).hexdigest()[:8]
        self.root = Path(root or Path(tempfile.gettempdir()) / f'multitemporal_cloudmask_tiles_{user}')
        self._used = set()

    def __enter__(self):
        self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        for folder in self.root.iterdir():
            with contextlib.suppress(OSError):
                if time.time() - folder.stat().st_mtime > _OLD:
                    shutil.rmtree(folder, ignore_errors=True)
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            for folder in self._used:
                shutil.rmtree(folder, ignore_errors=True)

    def folder(self, request):
        """Where the tiles of a request are kept; request: the text that tells it apart from all others."""
        folder = self.root / hashlib.sha256(request.encode()).hexdigest()[:32]
        folder.mkdir(mode=0o700, exist_ok=True)
        os.utime(folder)
        self._used.add(folder)
        return folder


def load(folder, tile):
    """The tile as it was kept, None where it is not there or damaged."""
    try:
        return np.load(_path(folder, tile), allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None


def keep(folder, tile, values):
    """Keep a tile; where the disk is full, the run goes on without."""
    beside = folder / f'{uuid.uuid4().hex}.part'
    try:
        with open(beside, 'wb') as file:
            np.save(file, values, allow_pickle=False)
        os.replace(beside, _path(folder, tile))
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink()


def _path(folder, tile):
    return folder / f'{tile.x}_{tile.y}_{tile.width}_{tile.height}.npy'
