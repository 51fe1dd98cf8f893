"""The files of a delivery, whether it is a folder, a tar, a tar.gz or a zip: read where they are, never unpacked."""

import functools
import gzip
import os
import re
import tarfile
import zipfile
import zlib
from typing import Dict, List, Mapping, Optional, Sequence, Tuple, Union

from ..method.errors import UnreadableError
from ..method.progress import Progress
from ..rasters.files import read_text
from ..rasters.on_disk import walk

#: Endings of archives.
ARCHIVES = ('.tar', '.tar.gz', '.tgz', '.zip')

# How archives begin, whatever they are called.
_ZIP, _GZIP = b'PK', b'\x1f\x8b'

#: What Python raises where an archive is damaged.
_DAMAGE = (
    OSError, EOFError, ValueError, KeyError, RuntimeError, NotImplementedError, zlib.error, tarfile.TarError, zipfile.BadZipFile,
)  # fmt: skip


def archive_root(path: Union[str, 'os.PathLike[str]']) -> str:
    """The GDAL path of the inside of an archive file, '' where `path` does not end like one.

    The content decides how it is read: programs that download save a tar as .tar.gz, and a tar.gz as .tar.
    """
    path = str(path)
    # Some programs unpack into a folder that is called like the archive.
    if not path.lower().endswith(ARCHIVES) or os.path.isdir(path):
        return ''
    begin = _first_bytes(path)
    compressed = path.lower().endswith('gz')
    if begin == _ZIP or (not begin and path.lower().endswith('.zip')):
        return f'/vsizip/{path}' if path.lower().endswith('.zip') else f'/vsizip/{{{path}}}'
    if begin == _GZIP and path.lower().endswith('.tar'):
        return f'/vsitar//vsigzip/{path}'
    if begin == _GZIP and not compressed:
        return f'/vsitar/{{/vsigzip/{path}}}'
    return f'/vsitar/{{{path}}}' if path.lower().endswith('.zip') else f'/vsitar/{path}'


class Members:
    """The files below a folder or inside an archive.

    Parameters
    ----------
    path : str or path-like
        The folder or archive file.
    files : sequence of str, optional
        The files of the folder itself, where those below it do not belong to the delivery; None: all below the folder.
    progress : Progress, optional
        Asked for cancel while a compressed archive is read.

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

    def __init__(
        self, path: Union[str, 'os.PathLike[str]'], files: Optional[Sequence[str]] = None, progress: Optional[Progress] = None
    ) -> None:
        self.path = str(path)
        self.root = archive_root(path) or self.path
        # Of a tar that is called tar.gz, which GDAL would decompress: where in it each file is.
        self._places: Mapping[str, Tuple[int, int]] = {}
        if files is not None:
            names = [name for name in files if _is_file(os.path.join(self.path, name))]
        elif self.root == self.path:
            names = [name for name in _names_in_folder(self.path) if _is_file(os.path.join(self.path, name))]
        else:
            names = self._names_in_archive(progress or Progress())
        self.names: Tuple[str, ...] = tuple(sorted(name for name in names if not _is_passed_over(name)))

    def _names_in_archive(self, progress: Progress) -> List[str]:
        if re.match(r'/vsi\w+/\{', self.root) and re.search('[{}]', self.path):
            raise UnreadableError(
                f'Cannot read the archive {self.path}: its content does not fit its ending, and its name has braces. Rename it without braces.'
            )
        names = self._listed(progress)
        for name in names:
            if re.match(r'[/\\]|[A-Za-z]:', name) or '..' in re.split(r'[/\\]', name):
                raise UnreadableError(
                    f'The archive {self.path} contains a file outside of itself, {name!r}. Do not use this archive.'
                )
        return names

    def _listed(self, progress: Progress) -> List[str]:
        """The names of the files in an archive, also those that GDAL passes over because they lead out of it."""
        try:
            if self.root.startswith('/vsizip/'):
                with zipfile.ZipFile(self.path) as archive:
                    names = archive.namelist()
            else:
                places = _places_in_tar(self.path, progress)
                names = list(places)
                if self.path.lower().endswith('gz') and _first_bytes(self.path) != _GZIP:
                    self._places = {_plain(name): place for name, place in places.items()}
        except _DAMAGE as error:
            raise UnreadableError(
                f'Cannot read the archive {self.path}: {error}. It is damaged or incomplete: download the product again.'
            ) from error
        return [_plain(name) for name in names]

    def matching(self, pattern: str) -> List[str]:
        """The names whose last part matches a regular expression, whatever its case."""
        compiled = re.compile(pattern, re.IGNORECASE)
        return [name for name in self.names if compiled.fullmatch(name.rsplit('/', 1)[-1])]

    def label(self, name: str) -> str:
        """The path of a member as messages show it."""
        return f'{self.root}/{name}'

    def gdal_path(self, name: str) -> str:
        """The path under which GDAL opens a member."""
        if self._places:
            return '/vsisubfile/{}_{},{}'.format(*self._places[name], self.path)
        return f'{self.root}/{name}'

    def text(self, name: str) -> str:
        """The text of a small member; raises `UnreadableError`."""
        require_intact(self.gdal_path(name))
        return read_text(self.gdal_path(name))


def require_intact(path: str) -> None:
    """Raise `UnreadableError` where a file is a link to one of another name, or in a zip does not have its checksum.

    Archives of links to the files of products keep the names; a link to a file of another name leads out of the delivery.

    Parameters
    ----------
    path : str
        GDAL path.
    """
    if os.path.islink(path) and os.path.basename(os.path.realpath(path)).lower() != os.path.basename(path).lower():
        raise UnreadableError(
            f'Cannot read {path}: it is a link to {os.path.realpath(path)}, a file of another name. Replace the link by the file.'
        )
    if not path.startswith('/vsizip/'):
        return
    inner = path[len('/vsizip/') :]
    in_braces = inner.startswith('{')
    for end in re.finditer('}/' if in_braces else '/', inner):
        archive = inner[in_braces : end.start()]
        if os.path.isfile(archive):
            status = os.stat(archive)
            _check_crc(archive, inner[end.end() :], status.st_mtime_ns, status.st_size)
            return


@functools.lru_cache(maxsize=4096)
def _check_crc(archive: str, name: str, modified: int, size: int) -> None:
    """Read a file in a zip to its end; `modified` and `size` of the zip are the key of what was done before."""
    try:
        with zipfile.ZipFile(archive) as opened:
            names = {_plain(each): each for each in opened.namelist()}
            with opened.open(names[name]) as stream:
                while stream.read(2**20):
                    pass
    except _DAMAGE as error:
        raise UnreadableError(
            f'Cannot read {name} in {archive}: {error}. The archive is damaged: download the product again.'
        ) from error


def _is_file(path: str) -> bool:
    """Whether something is a file, not a pipe or a device that would hold up its reader, with a name that GDAL can be given."""
    return os.path.isfile(path) and is_utf8(path)


def is_utf8(path: str) -> bool:
    """Whether a path is text; names from other systems may have bytes that are not."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def _names_in_folder(path: str) -> List[str]:
    if not os.path.isdir(path):
        raise UnreadableError(f'Cannot read the folder {path}. Choose another folder.')
    names = [os.path.relpath(os.path.join(root, name), path) for root, _, files in walk(path) for name in files]
    return [name.replace(os.sep, '/') for name in names]


def _is_passed_over(name: str) -> bool:
    """Whether a name is that of a folder, or of the notes that macOS leaves next to files."""
    return name.endswith('/') or name.rsplit('/', 1)[-1].startswith('._')


def _plain(name: str) -> str:
    return re.sub(r'^(\./)+', '', name)


def _first_bytes(path: str) -> bytes:
    """The first two bytes of a file; none where it cannot be read."""
    try:
        with open(path, 'rb') as stream:
            return stream.read(2)
    except OSError:
        return b''


def _places_in_tar(path: str, progress: Progress) -> Dict[str, Tuple[int, int]]:
    """The files in a tar and where each begins and how long it is, bytes."""
    compressed = _first_bytes(path) == _GZIP
    with (gzip.open if compressed else open)(path, 'rb') as stream, tarfile.open(fileobj=stream, mode='r:') as archive:
        places: Dict[str, Tuple[int, int]] = {}
        for member in archive:
            progress.update(0)
            if member.isfile():
                places[member.name] = (member.offset_data, member.size)
        stream.seek(archive.offset)
        if stream.read(tarfile.BLOCKSIZE).strip(b'\0'):
            raise tarfile.ReadError('a header is invalid')
        # The checksum is at the end: read to it.
        while compressed and stream.read(2**20):
            progress.update(0)
    return places


def folder_of(name: str) -> str:
    """The folder part of a member's name, '' or ending with /."""
    return name.rsplit('/', 1)[0] + '/' if '/' in name else ''
