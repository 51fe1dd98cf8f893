"""Which files on disk are behind what GDAL opens."""

import os
import re
from typing import Iterator, List, Optional, Set, Tuple, Union

from osgeo import gdal

PathLike = Union[str, 'os.PathLike[str]']

#: GDAL's file systems whose paths contain that of another file; those of all others are not on disk.
_WITHIN = ('zip', 'tar', 'gzip', '7z', 'rar', 'subfile', 'sparse', 'cached')


def files_behind(path: str) -> Set[str]:
    """The files on disk that GDAL reads for a raster or vector: itself, the archive around it, side files, sources of a virtual raster.

    Parameters
    ----------
    path : str
        What GDAL opens: a file, a folder, a path into an archive, or the name of a subdataset.

    Returns
    -------
    set of str
        Absolute paths; empty where nothing is on disk.
    """
    found: Set[str] = set()
    pending, seen = [path], set()
    while pending:
        name = pending.pop()
        if name in seen:
            continue
        seen.add(name)
        file = file_of(name)
        if file:
            found.add(file)
        # Only virtual rasters, and what is no path, such as a subdataset, have further files of their own.
        if name == path or name.lower().endswith('.vrt'):
            pending += _parts(name)
    return found


def file_of(path: str) -> str:
    """The file on disk that a GDAL path names or leads into, absolute; '' where it is not on disk."""
    while path.startswith('/vsi'):
        system, _, path = path[len('/vsi') :].partition('/')
        if system not in _WITHIN:
            return ''
        if system == 'subfile':
            path = path.partition(',')[2]
        path = re.sub(r'^\{(.*)\}', r'\1', path)
    path = os.path.abspath(path) if path else ''
    while path and not os.path.exists(path):
        above = os.path.dirname(path)
        path = '' if above == path else above
    return path if os.path.isfile(path) else ''


def _parts(path: str) -> List[str]:
    """The files that GDAL lists for a raster; none where it cannot be opened, which is reported when it is read."""
    gdal.PushErrorHandler('CPLQuietErrorHandler')
    try:
        dataset = gdal.OpenEx(path)
        return list(dataset.GetFileList() or []) if dataset else []
    except RuntimeError:
        return []
    finally:
        gdal.PopErrorHandler()


def same_file(one: PathLike, other: PathLike) -> bool:
    """Whether two paths lead to one file: also by links, or by another case where the system does not distinguish it."""
    try:
        return os.path.samefile(one, other)
    except OSError:
        # One does not exist yet.
        one, other = os.path.realpath(one), os.path.realpath(other)
        return one == other or (one.lower() == other.lower() and _ignores_case(os.path.dirname(one)))


def _ignores_case(folder: str) -> bool:
    """Whether the file system of a folder does not distinguish upper and lower case."""
    other = folder.swapcase()
    return other != folder and os.path.exists(other) and os.path.samefile(folder, other)


def walk(folder: str, seen: Optional[Set[str]] = None) -> Iterator[Tuple[str, List[str], List[str]]]:
    """As `os.walk`, also through links to folders, but into each folder once; `seen` are those that were entered before."""
    seen = set() if seen is None else seen
    for root, folders, files in os.walk(folder):
        real = os.path.realpath(root)
        if real in seen:
            folders.clear()
            continue
        seen.add(real)
        yield root, folders, files
        for link in [os.path.join(root, name) for name in folders if os.path.islink(os.path.join(root, name))]:
            yield from walk(link, seen)


def contains(folder: str, file: str) -> bool:
    """Whether a file is below a folder, also by a link."""
    return any(same_file(os.path.join(root, name), file) for root, _, files in walk(folder) for name in files)
