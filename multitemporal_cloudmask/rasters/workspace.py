"""Outputs appear whole or not at all: files are written next to their place and renamed when everything is done."""

import contextlib
import os
import shutil
import stat
import uuid
from pathlib import Path
from types import TracebackType
from typing import Dict, List, Optional, Sequence, Set, Tuple, Type

from osgeo import gdal

from ..method.errors import CloudmaskError, UnreadableError
from .described_raster import SETTINGS
from .leftovers import create_scratch, create_unfinished, remove_leftovers, unfinished_path, unlock
from .on_disk import PathLike, contains, files_behind, same_file
from .remote import RemoteFiles
from .scene import Scene

#: Where small files are in GDAL's memory.
_MEMORY = '/vsimem/multitemporal_cloudmask'

#: Files that GDAL keeps next to a raster: of an older file of that name they do not fit the new one.
_SIDE_FILES = ('.aux.xml', '.ovr', '.msk', '.msk.ovr')


class Workspace:
    """A context that owns every file of a run.

    Leaving it without an error gives the outputs their names, all or none; leaving it with one deletes them. Scratch files and files
    in memory are deleted in both cases. What the run reads is never replaced.
    """

    def __init__(self) -> None:
        #: Unfinished file to the path that it becomes.
        self._outputs: Dict[Path, Path] = {}
        self._locks: List[int] = []
        self._inputs: Set[str] = set()
        #: Folder to whether it is one product as it was delivered.
        self._input_folders: Dict[str, bool] = {}
        self._scratch: Optional[str] = None
        self._memory: List[str] = []
        self._folders: List[Path] = []
        #: What the run fetches from the network.
        self.remote = RemoteFiles(self)

    def __enter__(self) -> 'Workspace':
        return self

    def reads(self, path: str) -> None:
        """Protect the files behind a raster or vector that the run reads, by its GDAL path, from being replaced by an output.

        Raises
        ------
        CloudmaskError
            Where an output of this run has that name.
        """
        self._inputs |= files_behind(path)
        for output in self._outputs.values():
            self._require_no_input(output)

    def reads_folder(self, folder: str, delivery: bool = False) -> None:
        """Protect the images in a folder; of a `delivery`, all that is not a raster imported from it."""
        self._input_folders[folder] = delivery
        for output in self._outputs.values():
            self._require_no_input(output)

    def require_writable(self, path: PathLike, others: Sequence[PathLike] = ()) -> None:
        """Raise `CloudmaskError` where an output cannot have a name: nothing is written.

        Parameters
        ----------
        path : path
            The output.
        others : sequence of path
            Other outputs of the run.
        """
        path = Path(path)
        if not path.parent.is_dir():
            raise CloudmaskError(
                f'Cannot write {path.name}: {path.parent} is not an existing folder. Create it, or choose another folder.'
            )
        try:
            status: Optional[os.stat_result] = os.stat(path)
        except FileNotFoundError:
            status = None
        except OSError as error:
            raise CloudmaskError(f'Cannot write to {path.parent}: {error.strerror}. Choose another name or folder.') from error
        if status and stat.S_ISDIR(status.st_mode):
            raise CloudmaskError(f'Cannot write {path}: it is a folder. Choose another file name.')
        if any(same_file(path, other) for other in others):
            raise CloudmaskError(f'Cannot write {path}: two outputs have this name. Choose another name for one of them.')
        self._require_no_input(path)
        # The rights of the file, not what the user may do: an administrator may write all files.
        if status and not status.st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
            raise CloudmaskError(f'Cannot write {path}: the existing file is read-only. Choose another name.')

    def _require_no_input(self, path: Path) -> None:
        """Raise where a run reads what is about to be written."""
        if not path.exists():
            return
        if any(same_file(path, file) for file in self._inputs):
            raise CloudmaskError(f'Cannot write {path}: it is an input of this run, which would be lost. Choose another name.')
        for folder, delivery in self._input_folders.items():
            if contains(folder, str(path)) and _is_image(path, delivery):
                raise CloudmaskError(
                    f'Cannot write {path}: it is an image in {folder}, which is an input of this run, and would be lost. '
                    'Choose another name.'
                )

    def output(self, path: PathLike) -> str:
        """The path under which to write a file that shall become `path`, in the same folder and with the same ending.

        Raises
        ------
        CloudmaskError
            Where `path` cannot be written, is an input, or is already an output of this run.
        """
        path = Path(path)
        self.require_writable(path, list(self._outputs.values()))
        if path.parent not in {other.parent for other in self._outputs.values()}:
            remove_leftovers(path.parent)
        try:
            temporary, descriptor = create_unfinished(path)
        except OSError as error:
            raise CloudmaskError(f'Cannot write to {path.parent}: {error.strerror}. Choose another folder.') from error
        self._locks.append(descriptor)
        self._outputs[temporary] = path
        return str(temporary)

    def folder(self, path: str) -> str:
        """The path of a folder for outputs, which is created where it does not exist, and removed again after an error."""
        missing = []
        parent = Path(path)
        while not parent.exists():
            missing.append(parent)
            parent = parent.parent
        try:
            Path(path).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CloudmaskError(f'Cannot create the folder {path}: {error.strerror}. Choose another folder.') from error
        self._folders += missing
        return path

    def beside(self, output: str, ending: str) -> Tuple[str, str]:
        """The path under which to write a second file of an output, and the path it becomes: the name of the output with `ending`."""
        path = self._outputs[Path(output)]
        path = path.with_name(path.stem + ending)
        return self.output(path), str(path.absolute())

    def scratch(self, suffix: str) -> str:
        """The path of a temporary file on disk."""
        if self._scratch is None:
            self._scratch, descriptor = create_scratch()
            self._locks.append(descriptor)
        return os.path.join(self._scratch, uuid.uuid4().hex + suffix)

    def memory(self, suffix: str) -> str:
        """The path of a small file in GDAL's memory."""
        path = f'{_MEMORY}/{uuid.uuid4().hex}{suffix}'
        self._memory.append(path)
        return path

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        try:
            if kind is None:
                self._finish()
        finally:
            for temporary in self._outputs:
                temporary.unlink(missing_ok=True)
            if kind is not None:
                for folder in self._folders:
                    with contextlib.suppress(OSError):
                        folder.rmdir()
            if self._scratch is not None:
                shutil.rmtree(self._scratch, ignore_errors=True)
            for path in self._memory:
                # A file whose writing failed does not exist: the error of deleting it would hide the one that matters.
                if gdal.VSIStatL(path):
                    gdal.Unlink(path)
                # Later versions of GDAL keep the folder of a file, too.
                parent = os.path.dirname(path)
                if parent != _MEMORY and gdal.VSIStatL(parent):
                    gdal.Rmdir(parent)
            for descriptor in self._locks:
                unlock(descriptor)

    def _finish(self) -> None:
        """Give all outputs their names; where one cannot have it, put back what was there."""
        with contextlib.ExitStack() as undo:
            replaced = []
            for temporary, path in self._outputs.items():
                try:
                    older = _set_aside(path)
                    if older:
                        replaced.append(older)
                        undo.callback(_restore, older, path)
                    os.replace(temporary, path)
                except OSError as error:
                    raise CloudmaskError(
                        f'Cannot write {path}: {error.strerror}. Close programs that use it, or choose another name.'
                    ) from error
                if not older:
                    undo.callback(os.unlink, path)
            undo.pop_all()
        outputs = set(self._outputs.values())
        side_files = {path.with_name(path.name + ending) for path in outputs for ending in _SIDE_FILES} - outputs
        for file in (*replaced, *side_files):
            with contextlib.suppress(OSError):
                file.unlink()


def _set_aside(path: Path) -> Optional[Path]:
    """A second name of an existing file, from which it can be restored; None where there is no such file."""
    if not path.is_file():
        return None
    older = unfinished_path(path, 'old')
    try:
        os.link(path, older, follow_symlinks=False)
    except (OSError, NotImplementedError):  # a file system without links
        os.replace(path, older)
    return older


def _restore(older: Path, path: Path) -> None:
    os.replace(older, path)
    # Two names of one file: then nothing is moved.
    older.unlink(missing_ok=True)


def _is_image(path: Path, delivery: bool) -> bool:
    """Whether an existing file is an image of an archive, or a part of a delivery; other results may be replaced."""
    try:
        scene = Scene(path)
    except UnreadableError:
        return False
    if delivery:
        return path.suffix.lower() != '.vrt' and 'system:time_start' not in scene.metadata
    return bool(scene.names) or SETTINGS not in scene.metadata
