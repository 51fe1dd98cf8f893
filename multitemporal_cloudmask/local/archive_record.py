"""What an earlier run made of an archive: a run that follows does only what is new or changed.

The record is a JSON file in a hidden folder next to the masks. It is replaced as a whole, after the files of an image have their names; an
entry is removed before they change. So whatever moment a run is killed at, a recorded file is one that was finished.
"""

import contextlib
import hashlib
import json
import os
import re
import shutil
import uuid
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence

from ..rasters.image import ImageOnDisk
from ..rasters.scene import Scene

#: Name of the hidden folder; images are not searched in it.
FOLDER = '.maskarchive'

#: Names of unfinished outputs, see `Workspace.output`.
_UNFINISHED = r'\..+_(mask|probability|forecast|filled)\.[0-9a-f]{8}\.part\.tif'


class Entries:
    """Entries by name in a JSON file, which is replaced as a whole at every change; a damaged file is begun anew."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._entries: Dict[str, Dict[str, Any]] = json.loads(path.read_text(encoding='utf-8'))
        except (OSError, ValueError):
            self._entries = {}

    def get(self, name: str) -> Optional[Dict[str, Any]]:
        """The entry of a name, None if it has no entry."""
        return self._entries.get(name)

    def set(self, name: str, entry: Mapping[str, Any]) -> None:
        """Add an entry, or replace it."""
        self._entries[name] = dict(entry)
        self._write()

    def pop(self, name: str) -> Optional[Dict[str, Any]]:
        """Remove the entry of a name, and return it; None if it has no entry."""
        entry = self._entries.pop(name, None)
        if entry is not None:
            self._write()
        return entry

    def _write(self) -> None:
        if not self._entries:
            self._path.unlink(missing_ok=True)
            return
        new = self._path.with_suffix('.new')
        new.write_text(json.dumps(self._entries, indent=1, sort_keys=True), encoding='utf-8')
        os.replace(new, self._path)


class ArchiveRecord:
    """The record of a folder of masks.

    Parameters
    ----------
    folder : str
        The folder of the masks, which exists. What a killed run left in it is deleted.

    Attributes
    ----------
    values : str
        A folder for temporary files, empty at first.
    tasks : Entries
        What has been asked for elsewhere and is not here yet, by name.
    """

    def __init__(self, folder: str) -> None:
        self.folder = Path(folder)
        hidden = self.folder / FOLDER
        hidden.mkdir(exist_ok=True)
        self._hidden = hidden
        for left in (*self.folder.iterdir(), *hidden.iterdir()):
            if left.parent == hidden and left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            elif re.fullmatch(_UNFINISHED, left.name) or left.suffix == '.new':
                left.unlink()
        values = hidden / uuid.uuid4().hex
        values.mkdir()
        self.values = str(values)
        self._entries, self.tasks = Entries(hidden / 'record.json'), Entries(hidden / 'tasks.json')

    def close(self) -> None:
        """Delete the temporary files, and the hidden folder where nothing was recorded."""
        shutil.rmtree(self.values, ignore_errors=True)
        with contextlib.suppress(OSError):
            self._hidden.rmdir()

    def find(self, name: str, key: str, value: str, kinds: Iterable[str]) -> Optional[Mapping[str, Any]]:
        """The entry of an image whose `key` has a value and whose files of some kinds are still there; None without such an entry."""
        entry = self._entries.get(name)
        if entry is None or entry.get(key) != value:
            return None
        sizes = {kind: self._size(name, kind) for kind in kinds}
        return entry if all(size is not None and size == entry['files'].get(kind) for kind, size in sizes.items()) else None

    def path(self, name: str, kind: str) -> str:
        """The path of a file of an image: `<name>_mask.tif`."""
        return str(self.folder / f'{name}_{kind}.tif')

    def _size(self, name: str, kind: str) -> Optional[int]:
        path = self.path(name, kind)
        return os.path.getsize(path) if os.path.isfile(path) else None

    def discard(self, name: str) -> None:
        """Remove an entry, and the files of which it knows: they no longer apply."""
        entry = self._entries.pop(name)
        if entry is None:
            return
        for kind in entry['files']:
            Path(self.path(name, kind)).unlink(missing_ok=True)

    def add(self, name: str, kinds: Iterable[str], **entry: object) -> None:
        """Add the entry of an image, of which the files of some kinds are finished."""
        files = (self._entries.get(name) or {}).get('files', {})
        self._entries.set(name, {**entry, 'files': {**files, **{kind: self._size(name, kind) for kind in kinds}}})


def fingerprint(*parts: object) -> str:
    """A short text that differs where any of the parts, made of what JSON knows, does."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:32]


def identity(image: ImageOnDisk) -> List[Any]:
    """What changes if the files of an image do: their names, sizes and times of modification. An archive may be moved."""
    return [os.path.basename(image.path), *([path.name, *_state(path)] for path in _files(image))]


def _files(image: ImageOnDisk) -> Sequence[Path]:
    path = Path(image.path)
    if path.is_dir():
        return sorted(each for each in path.rglob('*') if each.is_file())
    mtl = re.split('_MTL', path.name, flags=re.IGNORECASE)
    if len(mtl) > 1:
        return sorted(each for each in path.parent.iterdir() if each.name.startswith(mtl[0]))
    if isinstance(image, Scene) and path.suffix.lower() == '.vrt':
        return [Path(each) for each in image.dataset().GetFileList() or ()]
    return [path]


def _state(path: Path) -> List[int]:
    try:
        state = path.stat()
    except OSError:
        return []
    return [state.st_size, state.st_mtime_ns]
