"""The content of small files, wherever GDAL reads them."""

from osgeo import gdal

from ..method.errors import UnreadableError

#: Metadata files are small; what is larger than this is none.
_LARGEST_TEXT = 64 * 2**20


def read_text(path):
    """The text of a small file by its GDAL path; raises `UnreadableError`."""
    return read_bytes(path).decode('utf-8', errors='replace')


def read_bytes(path):
    """The content of a small file by its GDAL path; raises `UnreadableError`."""
    try:
        size = gdal.VSIStatL(path).size
        if size > _LARGEST_TEXT:
            raise UnreadableError(f'Expected a metadata file; {path} has {size} bytes. Fetch the product again.')
        file = gdal.VSIFOpenL(path, 'rb')
        try:
            content = gdal.VSIFReadL(1, size, file) or b''
        finally:
            gdal.VSIFCloseL(file)
    except (AttributeError, RuntimeError) as error:
        raise UnreadableError(f'Cannot read {path}. The file is damaged or incomplete; fetch it again.') from error
    if len(content) < size:
        raise UnreadableError(f'Cannot read {path}: {len(content)} of {size} bytes came. Fetch the product again.')
    return bytes(content)
