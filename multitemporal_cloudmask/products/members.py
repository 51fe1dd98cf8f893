"""The files of a delivery, whether it is a folder, a tar, a tar.gz or a zip: read where they are, never unpacked."""

import copy
import gzip
import os
import re
import tarfile
import zipfile
import zlib

from osgeo import gdal

from ..method.errors import CloudmaskError, UnreadableError
from ..rasters.files import read_text

#: Endings of archives and the virtual file system of GDAL that reads them.
ARCHIVES = {'.tar': '/vsitar/', '.tar.gz': '/vsitar/', '.tgz': '/vsitar/', '.zip': '/vsizip/'}


def archive_root(path):
    """The GDAL path of the inside of an archive file, '' where `path` has not the ending of one."""
    for ending, system in ARCHIVES.items():
        if str(path).lower().endswith(ending):
            return f'{system}{path}'
    return ''


class Members:
    """The files below a folder or inside an archive, by their names relative to it, with / between folders."""

    def __init__(self, path):
        self.path = str(path)
        self.root = archive_root(path) or self.path
        found = _in_folder(self.path) if self.root == self.path else _in_archive(self.path)
        for name in found:
            outside = re.match(r'[/\\]|[A-Za-z]:', name) or '..' in re.split(r'[/\\]', name)
            if outside and self.root != self.path:
                raise UnreadableError(f'Expected file names inside of {self.path}; it holds {name!r}. Do not use this archive.')
        self.names = tuple(sorted(name for name in found if not name.endswith('/')))

    def only(self, prefix):
        """These members without those whose name does not begin with `prefix`."""
        fewer = copy.copy(self)
        fewer.names = tuple(name for name in self.names if name.lower().startswith(prefix.lower()))
        return fewer

    def matching(self, pattern):
        """The names whose last part matches a regular expression, whatever its case."""
        compiled = re.compile(pattern, re.IGNORECASE)
        return [name for name in self.names if compiled.fullmatch(name.rsplit('/', 1)[-1])]

    def gdal_path(self, name):
        """The path under which GDAL opens a member."""
        return f'{self.root}/{name}'

    def text(self, name):
        """The text of a small member."""
        return read_text(self.gdal_path(name))


def _in_folder(path):
    try:
        found = gdal.ReadDirRecursive(path)
    except RuntimeError as error:
        raise UnreadableError(f'Expected a readable folder; {path} is none: {error}. Choose another.') from error
    if found is None and not os.path.isdir(path):
        raise UnreadableError(f'Expected a readable folder; {path} is none. Choose another.')
    return found or []


def _in_archive(path):
    """The names of the files in an archive, also those that GDAL passes over because they lead out of it."""
    try:
        if path.lower().endswith('.zip'):
            with zipfile.ZipFile(path) as archive:
                found = archive.namelist()
        else:
            found = _in_tar(path)
    except (OSError, EOFError, ValueError, zlib.error, tarfile.TarError, zipfile.BadZipFile, NotImplementedError) as error:
        raise UnreadableError(
            f'Expected a readable archive; {path} is damaged or incomplete: {error}. Fetch it again.'
        ) from error
    return [re.sub(r'^(\./)+', '', name) for name in found]


def _in_tar(path):
    compressed = path.lower().endswith('gz')
    with (gzip.open if compressed else open)(path, 'rb') as stream, tarfile.open(fileobj=stream, mode='r:') as archive:
        found = [member.name for member in archive if member.isfile()]
        stream.seek(archive.offset)
        if stream.read(tarfile.BLOCKSIZE).strip(b'\0'):
            raise tarfile.ReadError('a header is damaged')
        # The checksum stands at the end.
        while compressed and stream.read(2**20):
            pass
    return found


def parse_xml(text, path):
    """The root element of an XML metadata file; documents with a DTD are refused, since entities can hurt."""
    from xml.etree import ElementTree

    if '<!DOCTYPE' in text or '<!ENTITY' in text:
        raise CloudmaskError(f'Expected plain XML metadata; {path} declares a document type. Fetch the product again.')
    try:
        return ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise UnreadableError(f'Cannot read {path}: {error}. The file is damaged; fetch the product again.') from error


def folder_of(name):
    """The folder part of a member's name, '' or ending with /."""
    return name.rsplit('/', 1)[0] + '/' if '/' in name else ''
