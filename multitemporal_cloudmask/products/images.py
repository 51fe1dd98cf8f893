"""The images of a delivery: opened only as what they claim to be, since other formats refer to other files and to addresses."""

from osgeo import gdal

from ..method.errors import UnreadableError
from ..rasters.grid import Grid
from .members import require_intact

#: Ending of an image and the drivers that may read it. JPEG 2000 has several, of which an installation has at least one.
DRIVERS = {
    '.tif': ('GTiff',),
    '.tiff': ('GTiff',),
    '.jp2': ('JP2OpenJPEG', 'JP2KAK', 'JP2ECW', 'JP2MrSID', 'JP2Lura', 'JP2Grok', 'JPEG2000'),
}

#: Files next to an image that GDAL reads with it: a mask and overviews.
_BESIDE = ('.msk', '.ovr')


def open_image(path: str) -> gdal.Dataset:
    """The dataset of a GeoTIFF or JPEG 2000 file of a delivery.

    Parameters
    ----------
    path : str
        GDAL path.

    Raises
    ------
    UnreadableError
        Where it is damaged, of another format, or refers to another file.
    """
    drivers = next((drivers for ending, drivers in DRIVERS.items() if path.lower().endswith(ending)), ('GTiff',))
    require_intact(path)
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR, drivers)
    except RuntimeError as error:
        reason = ' '.join(str(error).split()).rstrip('.')
        raise UnreadableError(f'Cannot read {path}: {reason}. The file is damaged: download the product again.') from error
    if dataset.GetMetadataItem('OVERVIEW_FILE', 'OVERVIEWS') is not None or any(_is_foreign(path + end) for end in _BESIDE):
        raise UnreadableError(
            f'The image {path} refers to another file, which images of products do not. Do not use this product.'
        )
    return dataset


def require_grid(path: str, grid: Grid, expected: Grid) -> None:
    """Raise `UnreadableError` unless the `grid` of the file `path` matches that of the other bands."""
    if not grid.matches(expected):
        raise UnreadableError(
            f'The image {path} is damaged: it is on the grid {grid}; expected that of the other bands, {expected}. '
            'Download the product again.'
        )


def _is_foreign(path: str) -> bool:
    """Whether a file next to an image is there and is no GeoTIFF."""
    if gdal.VSIStatL(path) is None:
        return False
    driver = gdal.IdentifyDriver(path)
    return driver is None or driver.ShortName != 'GTiff'
