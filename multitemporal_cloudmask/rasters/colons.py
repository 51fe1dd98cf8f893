"""Names of metadata items with a colon, such as `system:time_start`.

GDAL reads such names, but truncates them at the colon when it writes GeoTIFF or VRT. So they are written with a stand-in of
the same length, which is then replaced in the metadata block of the file.
"""

import mmap
from typing import Mapping

from osgeo import gdal

_COLON, _STAND_IN = 'system:', 'system~'
_BEGIN, _END = b'<GDALMetadata>', b'</GDALMetadata>'


def set_metadata(dataset: gdal.Dataset, metadata: Mapping[str, object]) -> None:
    """Set items on a dataset that is going to be written; values become text."""
    for name, value in metadata.items():
        dataset.SetMetadataItem(name.replace(_COLON, _STAND_IN), str(value))


def mend_geotiff(path: str) -> None:
    """Replace the stand-in in a closed GeoTIFF on disk."""
    with open(path, 'r+b') as file, mmap.mmap(file.fileno(), 0) as content:
        start = content.find(_BEGIN)
        end = content.find(_END, start)
        if start >= 0:
            content[start:end] = content[start:end].replace(_STAND_IN.encode(), _COLON.encode())


def mend_virtual(path: str) -> None:
    """Replace the stand-in in a closed VRT in GDAL's memory."""
    file = gdal.VSIFOpenL(path, 'rb')
    text = gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file)
    gdal.VSIFCloseL(file)
    gdal.FileFromMemBuffer(path, bytes(text).replace(_STAND_IN.encode(), _COLON.encode()))
