"""Where the images of a Landsat delivery lie: by themselves, or by the corners in the MTL."""

from osgeo import gdal, osr

from ..method.errors import CloudmaskError, UnreadableError
from ..rasters.grid import Grid

_PROJECTION = ('PROJECTION_ATTRIBUTES', 'PROJECTION_PARAMETERS', 'PRODUCT_METADATA')


def open_image(path):
    """The dataset of a GeoTIFF; raises `UnreadableError`."""
    try:
        # Other formats can refer to other files: what is delivered is GeoTIFF.
        return gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR, ['GTiff'])
    except RuntimeError as error:
        raise UnreadableError(f'Cannot read {path}: {error}. The file is damaged; fetch the product again.') from error


def grid_of(name, dataset, product):
    """The grid of a band's file, by the corners of the MTL where the file itself has no place."""
    mtl, path = product.mtl, dataset.GetDescription()
    if dataset.GetSpatialRef() is not None and dataset.GetGeoTransform(can_return_null=True):
        return Grid.from_dataset(dataset)
    left, top, right, bottom = (
        mtl.number(f'CORNER_{corner}_PROJECTION_{axis}_PRODUCT', *_PROJECTION, low=-1e7, high=1e7)
        for corner, axis in (('UL', 'X'), ('UL', 'Y'), ('LR', 'X'), ('LR', 'Y'))
    )
    cells = {'pan': 'PANCHROMATIC', 'thermal': 'THERMAL', 'thermal2': 'THERMAL'}.get(product.sensor.role(name), 'REFLECTIVE')
    step = mtl.number(f'GRID_CELL_SIZE_{cells}', *_PROJECTION, low=1, high=1000)
    width, height = (right - left) / step + 1, (top - bottom) / step + 1
    if max(abs(width - dataset.RasterXSize), abs(height - dataset.RasterYSize)) > 0.01:
        raise UnreadableError(
            f'Expected {width:g} x {height:g} px in {path} by the corners in its MTL; it has {dataset.RasterXSize} x {dataset.RasterYSize}. '
            'The file or its MTL is damaged; fetch the product again.'
        )
    # The corners are the centres of the corner pixels.
    return Grid(_crs(mtl), (left - step / 2, step, 0.0, top + step / 2, 0.0, -step), dataset.RasterXSize, dataset.RasterYSize)


def require_grid(name, path, grid, product):
    """Raise `UnreadableError` unless the file of a band is on a grid."""
    its_grid = grid_of(name, open_image(path), product)
    if not its_grid.matches(grid):
        raise UnreadableError(
            f'Expected {path} on the grid of the bands ({grid}); it is on {its_grid}. The file is damaged; fetch the product again.'
        )


def _crs(mtl):
    projection = mtl.text('MAP_PROJECTION', *_PROJECTION)
    reference = osr.SpatialReference()
    if projection == 'UTM':
        # Landsat counts southern zones with the northern ones, northings below the equator are negative.
        reference.ImportFromEPSG(32600 + int(mtl.number('UTM_ZONE', *_PROJECTION, low=1, high=60)))
    elif projection == 'PS':
        reference.ImportFromEPSG(3031)
    else:
        raise CloudmaskError(
            f'Expected MAP_PROJECTION UTM or PS in {mtl.path}; it is {projection!r}. Give the files a CRS first.'
        )
    return reference.ExportToWkt()
