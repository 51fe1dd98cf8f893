"""The grid of the images of a Landsat product: from the files themselves, or from the corners in the MTL."""

from osgeo import gdal, osr

from ..method.errors import CloudmaskError, UnreadableError
from ..method.sensors import Sensor
from ..rasters.grid import Grid
from .mtl import Mtl

_PROJECTION = ('PROJECTION_ATTRIBUTES', 'PROJECTION_PARAMETERS', 'PRODUCT_METADATA')

#: Pixels by which the size that follows from the corners may differ from that of the file: the MTL writes millimetres.
_TOLERANCE = 0.01


def grid_of(name: str, dataset: gdal.Dataset, mtl: Mtl, sensor: Sensor) -> Grid:
    """The grid of a band's file: its own, or where it is not georeferenced that of the MTL.

    Parameters
    ----------
    name : str
        Of the band.
    dataset : gdal.Dataset
        Its file.
    mtl : Mtl
        The metadata of the product.
    sensor : Sensor
        Knows which bands have pixels of another size.

    Raises
    ------
    UnreadableError
        Where the corners in the MTL do not fit the size of the file.
    CloudmaskError
        Where the projection in the MTL is not supported.
    """
    path = dataset.GetDescription()
    if dataset.GetSpatialRef() is not None and dataset.GetGeoTransform(can_return_null=True):
        return Grid.from_dataset(dataset)
    left, top, right, bottom = (
        mtl.number(f'CORNER_{corner}_PROJECTION_{axis}_PRODUCT', *_PROJECTION, low=-1e7, high=1e7)
        for corner, axis in (('UL', 'X'), ('UL', 'Y'), ('LR', 'X'), ('LR', 'Y'))
    )
    cells = {'pan': 'PANCHROMATIC', 'thermal': 'THERMAL', 'thermal2': 'THERMAL'}.get(sensor.role(name), 'REFLECTIVE')
    step = mtl.number(f'GRID_CELL_SIZE_{cells}', *_PROJECTION, low=1, high=1000)
    width, height = (right - left) / step + 1, (top - bottom) / step + 1
    if max(abs(width - dataset.RasterXSize), abs(height - dataset.RasterYSize)) > _TOLERANCE:
        raise UnreadableError(
            f'The image {path} or its MTL is damaged: it has {dataset.RasterXSize} x {dataset.RasterYSize} px; expected '
            f'{width:g} x {height:g} px from the corners in the MTL. Download the product again.'
        )
    # The corners are the centres of the corner pixels.
    return Grid(_crs(mtl), (left - step / 2, step, 0.0, top + step / 2, 0.0, -step), dataset.RasterXSize, dataset.RasterYSize)


def _crs(mtl: Mtl) -> str:
    """The CRS as WKT: UTM, or Antarctic polar stereographic, the two in which USGS delivers."""
    projection = mtl.text('MAP_PROJECTION', *_PROJECTION)
    reference = osr.SpatialReference()
    if projection == 'UTM':
        # Landsat numbers southern zones like northern ones; northings south of the equator are negative.
        reference.ImportFromEPSG(32600 + int(mtl.number('UTM_ZONE', *_PROJECTION, low=1, high=60)))
    elif projection == 'PS':
        reference.ImportFromEPSG(3031)
    else:
        raise CloudmaskError(
            f'The metadata file {mtl.path} has MAP_PROJECTION {projection!r}; expected UTM or PS. '
            'Assign a CRS to the image files (gdal_edit.py -a_srs), or choose a product in UTM.'
        )
    return reference.ExportToWkt()
