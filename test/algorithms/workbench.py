"""What the tests of the tools share: calling them, reading what they wrote, and spoiling rasters."""

import shutil
from pathlib import Path

import numpy as np
from osgeo import gdal

from multitemporal_cloudmask.rasters.gdal_state import gdal_step

PROVIDER = 'multitemporal_cloudmask'


def read(path):
    """The bands of a raster as stored, (bands, h, w)."""
    with gdal_step():
        array = gdal.Open(str(path)).ReadAsArray()
    return array if array.ndim == 3 else array[None]


def read_band(path, name):
    """One band as stored, (h, w)."""
    return read(path)[names(path).index(name)]


def names(path):
    """The descriptions of the bands."""
    with gdal_step():
        dataset = gdal.Open(str(path))
        return [dataset.GetRasterBand(number).GetDescription() for number in range(1, dataset.RasterCount + 1)]


def metadata(path):
    with gdal_step():
        return gdal.Open(str(path)).GetMetadata()


def spoil(source, target, change=None, keep=None, rename=None, scale=True, nodata=True, **options):
    """Copy a raster with something wrong in it; returns its path.

    change: called with (name, values) of each band, returns its new values. keep: names of the bands that stay. rename:
    called with a name. scale, nodata: whether they stay. options: of `gdal.Translate`, e.g. outputSRS.
    """
    described = names(source)
    kept = [name for name in described if keep is None or name in keep]
    with gdal_step():
        numbers = [described.index(name) + 1 for name in kept]
        dataset = gdal.Translate(str(target), str(source), bandList=numbers, **options)
        for number, name in enumerate(kept, 1):
            band = dataset.GetRasterBand(number)
            if change:
                band.WriteArray(change(name, band.ReadAsArray()))
            band.SetDescription(rename(name) if rename else name)
            if not scale:
                band.SetScale(1)
                band.SetOffset(0)
            if not nodata:
                band.DeleteNoDataValue()
        dataset = None
    return str(target)


def truncate(source, target):
    """Copy the first half of a file."""
    content = Path(source).read_bytes()
    Path(target).write_bytes(content[: len(content) // 2])
    return str(target)


def link(folder, *paths):
    """A new folder with copies of files; returns its path."""
    Path(folder).mkdir()
    for path in paths:
        shutil.copy(path, folder)
    return str(folder)


def left_in(folder):
    """All files below a folder, hidden ones too."""
    return sorted(path.relative_to(folder).as_posix() for path in Path(folder).rglob('*') if path.is_file())


def polygons(*wkt, crs='EPSG:32630', kind='Polygon'):
    """A layer in memory with a feature for each WKT geometry."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f'{kind}?crs={crs}' if crs else kind, 'region', 'memory')
    for text in wkt:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(text))
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def inside(wkt, size):
    """The pixels of a sample whose centres lie in a geometry, boolean (size, size), told by QGIS's geometry alone."""
    from qgis.core import QgsGeometry, QgsPointXY

    geometry = QgsGeometry.fromWkt(wkt)
    x, y = (np.arange(size) + 0.5) * 30 + 720000, 4390000 - (np.arange(size) + 0.5) * 30
    return np.array([[geometry.contains(QgsPointXY(column, row)) for column in x] for row in y])
