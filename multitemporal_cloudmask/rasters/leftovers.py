"""What killed runs leave: unfinished outputs and scratch folders, removed by the next run once their process is gone.

A run holds a lock on each of its unfinished files. The system releases it when the process ends, however it ends; what can be locked
is therefore nobody's. Windows has no such lock: nothing is removed there.
"""

import contextlib
import os
import re
import shutil
import tempfile
import uuid
from pathlib import Path
from typing import Callable, Tuple, Union

try:
    import fcntl
except ImportError:
    fcntl = None  # type: ignore[assignment]

#: Longest name of a file in the usual file systems, bytes.
LONGEST_NAME = 255

#: Names of unfinished outputs (`part`), and of older files that they are about to replace (`old`).
_UNFINISHED = re.compile(r'\.(?P<stem>.+)\.[0-9a-f]{8}\.(?P<kind>part|old)(?P<suffix>\.[^.]*)?', re.DOTALL)

#: Prefix of the names of scratch folders; that of versions that did not lock theirs was `multitemporal_cloudmask_` alone.
SCRATCH = 'multitemporal_cloudmask_run_'


def unfinished_path(path: Path, kind: str = 'part') -> Path:
    """A new hidden name in the folder of `path`, with its ending, which also fits where the name of `path` is as long as can be."""
    tag = f'.{uuid.uuid4().hex[:8]}.{kind}{path.suffix}'
    longest = LONGEST_NAME - 1 - len(os.fsencode(tag))
    return path.with_name(f'.{_shortened(path.stem, longest)}{tag}')


def _shortened(name: str, longest: int) -> str:
    """The beginning of a name, of at most `longest` bytes."""
    while len(os.fsencode(name)) > longest:
        name = name[:-1]
    return name


def lock(path: Union[str, Path]) -> int:
    """Lock a file or folder until `unlock` or the end of the process; returns its descriptor, -1 where that is impossible.

    Raises
    ------
    BlockingIOError
        Where a run has locked it.
    FileNotFoundError
        Where it is gone.
    """
    if fcntl is None:
        return -1
    descriptor = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise
    except OSError:  # a file system without locks
        os.close(descriptor)
        return -1
    return descriptor


def unlock(descriptor: int) -> None:
    """Release a lock."""
    if descriptor >= 0:
        os.close(descriptor)


def create_unfinished(path: Path) -> Tuple[Path, int]:
    """Create an empty hidden file that may become `path`; returns it and its lock. Raises `OSError`."""
    while True:
        temporary = unfinished_path(path)
        temporary.touch(exist_ok=False)
        # Before it was locked another run may have removed it.
        with contextlib.suppress(BlockingIOError, FileNotFoundError):
            descriptor = lock(temporary)
            if temporary.exists():
                return temporary, descriptor
            unlock(descriptor)


def create_scratch() -> Tuple[str, int]:
    """Create a folder for temporary files; returns it and its lock."""
    _remove_unused(Path(tempfile.gettempdir()), lambda name: name.startswith(SCRATCH))
    while True:
        folder = tempfile.mkdtemp(prefix=SCRATCH)
        with contextlib.suppress(BlockingIOError, FileNotFoundError):
            descriptor = lock(folder)
            if os.path.isdir(folder):
                return folder, descriptor
            unlock(descriptor)


def remove_leftovers(folder: Path) -> None:
    """Remove the unfinished outputs of killed runs from a folder; a file that such a run had set aside gets its name back."""
    _remove_unused(folder, lambda name: _UNFINISHED.fullmatch(name) is not None)


def _remove_unused(folder: Path, is_ours: Callable[[str], bool]) -> None:
    """Remove what no run has locked."""
    if fcntl is None:
        return
    with contextlib.suppress(OSError):
        for name in [entry.name for entry in os.scandir(folder) if is_ours(entry.name)]:
            # Files of other users, and those that a run still writes, stay.
            with contextlib.suppress(OSError):
                _remove(folder / name)


def _remove(path: Path) -> None:
    descriptor = lock(path)
    if descriptor < 0:
        return
    try:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
            return
        found = _UNFINISHED.fullmatch(path.name)
        original = path.with_name(f'{found["stem"]}{found["suffix"] or ""}') if found and found['kind'] == 'old' else path
        if original.exists():
            path.unlink()
        else:
            os.replace(path, original)
    finally:
        unlock(descriptor)
