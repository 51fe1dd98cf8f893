"""Outputs appear whole or not at all: files are written beside their place and renamed when everything is done."""

import os
import shutil
import tempfile
import uuid
from pathlib import Path

from osgeo import gdal

from ..method.errors import CloudmaskError


class Workspace:
    """A context that owns every file of a run.

    Leaving it without an error gives the outputs their names; leaving it with one deletes them. Scratch files and files
    in memory are deleted in both cases.
    """

    def __enter__(self):
        self._outputs = {}
        self._scratch = None
        self._memory = []
        return self

    def output(self, path):
        """The path under which to write what shall become `path`; same folder and ending."""
        path = Path(path)
        if not path.parent.is_dir():
            raise CloudmaskError(
                f'Expected an existing folder for {path.name}; {path.parent} does not exist. Create it or choose another.'
            )
        if path.is_dir():
            raise CloudmaskError(f'Expected a file name for the output; {path} is a folder. Choose another name.')
        temporary = path.with_name(f'.{path.stem}.{uuid.uuid4().hex[:8]}.part{path.suffix}')
        try:
            temporary.touch()
        except OSError as error:
            raise CloudmaskError(f'Cannot write to {path.parent}: {error.strerror}. Choose another folder.') from error
        self._outputs[temporary] = path
        return str(temporary)

    def beside(self, output, ending):
        """The path under which to write a second file of an output, and what it shall become: the output's name with `ending`."""
        path = self._outputs[Path(output)]
        path = path.with_name(path.stem + ending)
        return self.output(path), str(path.absolute())

    def scratch(self, suffix):
        """The path of a temporary file on disk."""
        if self._scratch is None:
            self._scratch = tempfile.mkdtemp(prefix='multitemporal_cloudmask_')
        return os.path.join(self._scratch, uuid.uuid4().hex + suffix)

    def memory(self, suffix):
        """The path of a small file in memory."""
        path = f'/vsimem/multitemporal_cloudmask/{uuid.uuid4().hex}{suffix}'
        self._memory.append(path)
        return path

    def __exit__(self, kind, error, trace):
        try:
            if kind is None:
                self._finish()
        finally:
            for temporary in self._outputs:
                temporary.unlink(missing_ok=True)
            if self._scratch is not None:
                shutil.rmtree(self._scratch, ignore_errors=True)
            for path in self._memory:
                # Where writing it failed, it is not there, and GDAL's error would hide the one that tells why.
                if gdal.VSIStatL(path):
                    gdal.Unlink(path)

    def _finish(self):
        for temporary, path in self._outputs.items():
            try:
                os.replace(temporary, path)
            except OSError as error:
                raise CloudmaskError(
                    f'Cannot write {path}: {error.strerror}. Close programs that use it, or choose another name.'
                ) from error
            # Statistics of an older file of that name would be wrong now.
            path.with_name(path.name + '.aux.xml').unlink(missing_ok=True)
