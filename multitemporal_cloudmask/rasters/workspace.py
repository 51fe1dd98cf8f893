"""Outputs appear whole or not at all: files are written next to their place and renamed when everything is done."""

import contextlib
import os
import shutil
import tempfile
import uuid
from pathlib import Path
from types import TracebackType
from typing import Dict, List, Optional, Tuple, Type, Union

from osgeo import gdal

from ..method.errors import CloudmaskError


class Workspace:
    """A context that owns every file of a run.

    Leaving it without an error gives the outputs their names; leaving it with one deletes them. Scratch files and files in memory
    are deleted in both cases.
    """

    def __init__(self) -> None:
        self._outputs: Dict[Path, Path] = {}
        self._scratch: Optional[str] = None
        self._memory: List[str] = []
        self._folders: List[Path] = []

    def __enter__(self) -> 'Workspace':
        return self

    def output(self, path: Union[str, 'os.PathLike[str]']) -> str:
        """The path under which to write a file that shall become `path`, in the same folder and with the same ending.

        Raises
        ------
        CloudmaskError
            Where `path` cannot be written.
        """
        path = Path(path)
        if not path.parent.is_dir():
            raise CloudmaskError(
                f'Cannot write {path.name}: {path.parent} is not an existing folder. Create it, or choose another folder.'
            )
        if path.is_dir():
            raise CloudmaskError(f'Cannot write {path}: it is a folder. Choose another file name.')
        temporary = path.with_name(f'.{path.stem}.{uuid.uuid4().hex[:8]}.part{path.suffix}')
        try:
            temporary.touch()
        except OSError as error:
            raise CloudmaskError(f'Cannot write to {path.parent}: {error.strerror}. Choose another folder.') from error
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
            self._scratch = tempfile.mkdtemp(prefix='multitemporal_cloudmask_')
        return os.path.join(self._scratch, uuid.uuid4().hex + suffix)

    def memory(self, suffix: str) -> str:
        """The path of a small file in GDAL's memory."""
        path = f'/vsimem/multitemporal_cloudmask/{uuid.uuid4().hex}{suffix}'
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

    def _finish(self) -> None:
        for temporary, path in self._outputs.items():
            try:
                os.replace(temporary, path)
            except OSError as error:
                raise CloudmaskError(
                    f'Cannot write {path}: {error.strerror}. Close programs that use it, or choose another name.'
                ) from error
            # Statistics of an older file of that name no longer apply.
            path.with_name(path.name + '.aux.xml').unlink(missing_ok=True)
