"""Pixels as they leave the service: within its limits, masked ones 0."""

import io
import threading

import numpy as np
from osgeo import gdal

from .bands import select
from .errors import ServiceError
from .grids import Grid, Projection, reference
from .regions import grid_around

#: Limits of computePixels and getPixels by their documentation: bytes of a request, px of a side, bands.
MOST_BYTES, MOST_SIDE, MOST_BANDS = 50331648, 32768, 1024

_GDAL = {'uint8': 'Byte', 'int8': 'Int16', 'uint16': 'UInt16', 'int16': 'Int16', 'uint32': 'UInt32', 'int32': 'Int32'}
_GDAL.update(float32='Float32', float64='Float64', int64='Float64')
_FILES = threading.local()


def requested(image, body):
    """Bands and grid of a request for pixels, checked against the limits."""
    if body.get('bandIds'):
        image = select(image, body['bandIds'], None)
    if not image.bands:
        raise ServiceError('Image has no bands.')
    grid = _grid(body['grid']) if body.get('grid') else native_grid(image)
    if max(grid.shape) > MOST_SIDE:
        raise ServiceError(f'Pixel grid dimensions ({grid.width}x{grid.height}) must be less than or equal to {MOST_SIDE}.')
    if len(image.bands) > MOST_BANDS:
        raise ServiceError(f'Number of bands ({len(image.bands)}) must be less than or equal to {MOST_BANDS}.')
    size = grid.width * grid.height * sum(band.type.output.itemsize + 1 for band in image.bands)
    if size > MOST_BYTES:
        raise ServiceError(f'Total request size ({size} bytes) must be less than or equal to {MOST_BYTES} bytes.')
    return image, grid


def _grid(asked):
    place, size = asked.get('affineTransform', {}), asked.get('dimensions', {})
    names = ('scaleX', 'shearX', 'translateX', 'shearY', 'scaleY', 'translateY')
    crs = asked.get('crsCode') or asked.get('crsWkt')
    if not crs or not size or not place.get('scaleX') or not place.get('scaleY'):
        raise ServiceError('The loopback wants a grid with a crsCode (or crsWkt), dimensions and an affineTransform.')
    return Grid(Projection(crs, tuple(float(place.get(name, 0)) for name in names)), int(size['width']), int(size['height']))


def native_grid(image):
    """The pixels of the image's own projection that its footprint has."""
    if image.footprint is None:
        raise ServiceError('Unable to compute the pixels of an unbounded image without a grid.')
    return grid_around(image.footprint, image.projection)


def arrays(image, grid):
    """Band name -> values in the type in which they leave, masked ones 0."""
    result = {}
    for band in image.bands:
        if band.type.dimensions:
            raise ServiceError(f"Band '{band.name}' is array-valued: only plain bands can leave the service.")
        values, mask = band.at(grid)
        result[band.name] = np.where(mask > 0, values, 0).astype(band.type.output)
    return result


def gdal_type(image):
    """The one type of a GeoTIFF's bands."""
    found = list(dict.fromkeys(_GDAL[band.type.output.name] for band in image.bands))
    if len(found) > 1:
        raise ServiceError(
            f'Exported bands must have compatible data types; found inconsistent types: {found[0]} and {found[1]}.'
        )
    return found[0]


def answer(image, body):
    """The bytes of `computePixels` and `getPixels`."""
    image, grid = requested(image, body)
    kind = body.get('fileFormat')
    if kind == 'NPY':
        return _npy(image, grid)
    if kind == 'GEO_TIFF':
        return geotiff(image, grid)
    raise ServiceError(f"The loopback writes NPY and GEO_TIFF, not '{kind}'.")


def _npy(image, grid):
    bands = arrays(image, grid)
    table = np.empty(grid.shape, [(name, values.dtype) for name, values in bands.items()])
    for name, values in bands.items():
        table[name] = values
    stream = io.BytesIO()
    np.save(stream, table)
    return stream.getvalue()


def geotiff(image, grid):
    """A GeoTIFF's bytes; band descriptions are the names."""
    kind = gdal.GetDataTypeByName(gdal_type(image))
    _FILES.number = getattr(_FILES, 'number', 0) + 1
    path = f'/vsimem/loopback_{threading.get_ident()}_{_FILES.number}.tif'
    raster = gdal.GetDriverByName('GTiff').Create(path, grid.width, grid.height, len(image.bands), kind, ['COMPRESS=DEFLATE'])
    raster.SetSpatialRef(reference(grid.projection.crs))
    raster.SetGeoTransform(grid.gdal_transform())
    for number, (name, values) in enumerate(arrays(image, grid).items(), 1):
        raster.GetRasterBand(number).WriteArray(values)
        raster.GetRasterBand(number).SetDescription(name)
    raster = None
    handle = gdal.VSIFOpenL(path, 'rb')
    try:
        gdal.VSIFSeekL(handle, 0, 2)
        size = gdal.VSIFTellL(handle)
        gdal.VSIFSeekL(handle, 0, 0)
        return bytes(gdal.VSIFReadL(1, size, handle))
    finally:
        gdal.VSIFCloseL(handle)
        gdal.Unlink(path)
