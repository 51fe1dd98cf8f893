"""The content of small files, wherever GDAL reads them."""

from osgeo import gdal

from ..method.errors import UnreadableError

#: Metadata files are small; a larger file is damaged or no metadata. Bytes.
_LARGEST = 64 * 2**20


def read_text(path: str) -> str:
    """The text of a small file by its GDAL path, decoded as UTF-8; raises `UnreadableError`."""
    return read_bytes(path).decode('utf-8', errors='replace')


def read_bytes(path: str) -> bytes:
    """The content of a small file by its GDAL path; raises `UnreadableError`."""
    try:
        size = gdal.VSIStatL(path).size
        if size > _LARGEST:
            raise UnreadableError(
                f'Cannot read {path}: it has {size} bytes, more than any metadata file. Download the product again.'
            )
        file = gdal.VSIFOpenL(path, 'rb')
        try:
            content = gdal.VSIFReadL(1, size, file) or b''
        finally:
            gdal.VSIFCloseL(file)
    except (AttributeError, RuntimeError) as error:
        raise UnreadableError(
            f'Cannot read {path}. The file is missing, damaged or incomplete: download the product again.'
        ) from error
    if len(content) < size:
        raise UnreadableError(f'Cannot read {path}: only {len(content)} of {size} bytes. Download the product again.')
    return bytes(content)
