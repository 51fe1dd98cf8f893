"""The files of a delivery, whether it is a folder, a tar, a tar.gz or a zip: read where they are, never unpacked."""

import copy
import gzip
import os
import re
import tarfile
import zipfile
import zlib
from typing import Dict, List, Tuple, Union

from osgeo import gdal

from ..method.errors import UnreadableError
from ..rasters.files import read_text

#: Endings of archives and the virtual file system of GDAL that reads them.
ARCHIVES: Dict[str, str] = {'.tar': '/vsitar/', '.tar.gz': '/vsitar/', '.tgz': '/vsitar/', '.zip': '/vsizip/'}


def archive_root(path: Union[str, 'os.PathLike[str]']) -> str:
    """The GDAL path of the inside of an archive file, '' where `path` does not end like one."""
    for ending, system in ARCHIVES.items():
        if str(path).lower().endswith(ending):
            return f'{system}{path}'
    return ''


class Members:
    """The files below a folder or inside an archive.

    Parameters
    ----------
    path : str or path-like
        The folder or archive file.

    Attributes
    ----------
    path : str
        As given.
    root : str
        GDAL path of the folder, or of the inside of the archive.
    names : tuple of str
        Names relative to the root, sorted, with / between folders.

    Raises
    ------
    UnreadableError
        Where the folder or archive cannot be read, or a name leads out of the archive.
    """

    def __init__(self, path: Union[str, 'os.PathLike[str]']) -> None:
        self.path = str(path)
        self.root = archive_root(path) or self.path
        is_archive = self.root != self.path
        names = _names_in_archive(self.path) if is_archive else _names_in_folder(self.path)
        for name in names:
            leads_out = re.match(r'[/\\]|[A-Za-z]:', name) or '..' in re.split(r'[/\\]', name)
            if leads_out and is_archive:
                raise UnreadableError(
                    f'The archive {self.path} contains a file outside of itself, {name!r}. Do not use this archive.'
                )
        self.names: Tuple[str, ...] = tuple(sorted(name for name in names if not name.endswith('/')))

    def only(self, prefix: str) -> 'Members':
        """These members without those whose name does not begin with `prefix`, whatever its case."""
        fewer = copy.copy(self)
        fewer.names = tuple(name for name in self.names if name.lower().startswith(prefix.lower()))
        return fewer

    def matching(self, pattern: str) -> List[str]:
        """The names whose last part matches a regular expression, whatever its case."""
        compiled = re.compile(pattern, re.IGNORECASE)
        return [name for name in self.names if compiled.fullmatch(name.rsplit('/', 1)[-1])]

    def gdal_path(self, name: str) -> str:
        """The path under which GDAL opens a member."""
        return f'{self.root}/{name}'

    def text(self, name: str) -> str:
        """The text of a small member; raises `UnreadableError`."""
        return read_text(self.gdal_path(name))


def _names_in_folder(path: str) -> List[str]:
    try:
        names = gdal.ReadDirRecursive(path)
    except RuntimeError as error:
        raise UnreadableError(f'Cannot read the folder {path}: {error}. Choose another folder.') from error
    if names is None and not os.path.isdir(path):
        raise UnreadableError(f'Cannot read the folder {path}. Choose another folder.')
    return names or []


def _names_in_archive(path: str) -> List[str]:
    """The names of the files in an archive, also those that GDAL passes over because they lead out of it."""
    try:
        if path.lower().endswith('.zip'):
            with zipfile.ZipFile(path) as archive:
                names = archive.namelist()
        else:
            names = _names_in_tar(path)
    except (OSError, EOFError, ValueError, zlib.error, tarfile.TarError, zipfile.BadZipFile, NotImplementedError) as error:
        raise UnreadableError(
            f'Cannot read the archive {path}: {error}. It is damaged or incomplete: download the product again.'
        ) from error
    return [re.sub(r'^(\./)+', '', name) for name in names]


def _names_in_tar(path: str) -> List[str]:
    compressed = path.lower().endswith('gz')
    with (gzip.open if compressed else open)(path, 'rb') as stream, tarfile.open(fileobj=stream, mode='r:') as archive:
        names = [member.name for member in archive if member.isfile()]
        stream.seek(archive.offset)
        if stream.read(tarfile.BLOCKSIZE).strip(b'\0'):
            raise tarfile.ReadError('a header is invalid')
        # The checksum is at the end: read to it.
        while compressed and stream.read(2**20):
            pass
    return names


def folder_of(name: str) -> str:
    """The folder part of a member's name, '' or ending with /."""
    return name.rsplit('/', 1)[0] + '/' if '/' in name else ''
