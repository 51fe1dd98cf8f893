"""What a virtual raster in an archive refers to: files of pixels, and nothing that leads to an address."""

import os
import re
from typing import Iterator, Tuple

from osgeo import gdal

from ..method.errors import UnreadableError
from ..rasters.files import read_text
from .images import DRIVERS
from .metadata import parse_xml

#: Drivers of files that contain their pixels themselves.
CONTAINED = ('GTiff', 'HFA', 'ENVI', *DRIVERS['.jp2'])

# Further ones that a virtual raster may read.
_SOURCES = (*CONTAINED, 'PNG', 'JPEG', 'netCDF', 'HDF4', 'HDF4Image', 'HDF5', 'HDF5Image')

# Elements with a reference, in small letters: GDAL does not distinguish them.
_REFERRING = ('sourcefilename', 'sourcedataset')

# References to parts of a file on disk; one letter is a drive of Windows.
_PARTS = re.compile(r'(?:[A-Z]|GTIFF_DIR|NETCDF|HDF4_\w+|HDF5)', re.IGNORECASE)

# File systems of GDAL that lead to files on disk.
_ON_DISK = re.compile(r'/vsi(?:zip|tar|gzip|subfile|7z|rar)/', re.IGNORECASE)

#: Virtual rasters within virtual rasters: those of importscene have three.
_DEEPEST = 10


def require_files(path: str) -> None:
    """Raise `UnreadableError` unless a virtual raster, and all in it, reads from files of pixels only.

    Parameters
    ----------
    path : str
        A file that GDAL reads as VRT.
    """
    _require(read_text(path), path, os.path.dirname(path), 1)


def _require(text: str, path: str, folder: str, depth: int) -> None:
    for place, is_relative in _references(text, path):
        if depth == _DEEPEST:
            raise UnreadableError(
                f'Cannot read {path}: it consists of too many virtual rasters in each other. Convert it to GeoTIFF.'
            )
        if place.lstrip().startswith('<VRTDataset'):
            _require(place, path, folder, depth + 1)
            continue
        _require_on_disk(place, path)
        source = os.path.join(folder, place) if is_relative else place
        driver = gdal.IdentifyDriver(source) if os.path.isfile(source) or source.startswith('/vsi') else None
        if driver is not None and driver.ShortName == 'VRT':
            _require(read_text(source), path, os.path.dirname(source), depth + 1)
        elif driver is not None and driver.ShortName not in _SOURCES:
            raise UnreadableError(
                f'Cannot read {path}: it refers to {source}, whose format is {driver.ShortName}. Copy what it shows into a GeoTIFF.'
            )


def _references(text: str, path: str) -> Iterator[Tuple[str, bool]]:
    """What the elements of a virtual raster refer to, and whether it is relative to its folder."""
    for element in parse_xml(text, path).iter():
        if element.tag.rsplit('}', 1)[-1].lower() in _REFERRING:
            yield element.text or '', element.get('relativeToVRT') == '1'


def _require_on_disk(place: str, path: str) -> None:
    """Raise `UnreadableError` where a reference leads elsewhere than to a file on disk."""
    prefix = re.match(r'\s*(\w+):', place)
    systems = re.findall(r'/vsi\w*/?', place, re.IGNORECASE)
    leads_away = (
        '://' in place
        or place.lstrip().startswith(('<', '{'))
        or (prefix and not _PARTS.fullmatch(prefix[1]))
        or any(not _ON_DISK.fullmatch(system) for system in systems)
    )
    if leads_away:
        raise UnreadableError(
            f'Cannot read {path}: it reads from {place.strip():.60}, which is no file. Copy what it shows into a GeoTIFF.'
        )
