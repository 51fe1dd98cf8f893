"""What the tests of the tools share: calling them, reading what they wrote, and spoiling rasters."""

import shutil
from pathlib import Path

import numpy as np
from osgeo import gdal

from multitemporal_cloudmask.rasters.gdal_state import gdal_step

#: Endings of rasters that have a look.
RASTERS = ('.tif', '.vrt')

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


def spoil(source, target, change=None, keep=None, rename=None, scale=True, crs=True, **options):
    """Copy a raster with something wrong in it; returns its path.

    change: called with (name, values) of each band, returns its new values. keep: names of the bands that stay. rename:
    called with a name. scale, crs: whether they stay. options: of `gdal.Translate`, e.g. outputSRS.
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
        if not crs:
            dataset.SetProjection('')
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
    """All files below a folder, hidden ones too, but for those that keep the look of a raster that is there."""
    files = {path.relative_to(folder).as_posix() for path in Path(folder).rglob('*') if path.is_file()}
    looks = {
        look
        for file in files
        for look in (f'{file}.aux.xml', *(f'{file[: -len(end)]}.qml' for end in RASTERS if file.endswith(end)))
    }
    return sorted(files - looks)


def left_in_memory():
    """All files of the plugin in GDAL's memory."""
    return [name for name in gdal.ReadDirRecursive('/vsimem/') or [] if 'cloudmask' in name and not name.endswith('/')]


def outputs_in(folder, name):
    """Paths for all outputs of a tool, by key."""
    keys = {
        'createsample': {'FOLDER': 'archive'},
        'selectlags': {'OUTPUT': 'stack.tif', 'TABLE': 'table.csv'},
        'clusterclouds': {'OUTPUT': 'mask.tif', 'CLUSTER_MAP': 'clusters.tif', 'SCORE': 'score.tif'},
        'comparewithfmask': {'REPORT': 'report.html', 'AGREEMENT': 'agreement.tif'},
        'contactsheet': {'OUTPUT': 'sheet.png'},
        'clearcomposite': {'FOLDER': 'composites', 'TABLE': 'composites.csv'},
        'timelapse': {'OUTPUT': 'series.gif'},
        'maskclouds': {'OUTPUT': 'mask.tif', 'STACK': 'stack.tif', 'FORECAST': 'f.tif', 'FILLED': 'g.tif', 'REPORT': 'r.html'},
    }
    return {key: str(Path(folder) / file) for key, file in keys.get(name, {'OUTPUT': 'output.tif'}).items()}


def resolved(value, spoiled):
    """A parameter of a test: '@key' is something spoiled, a function makes it, a list holds several."""
    if isinstance(value, list):
        return [resolved(item, spoiled) for item in value]
    if callable(value):
        return value()
    return spoiled(value[1:]) if isinstance(value, str) and value.startswith('@') else value


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


def _without(*parts):
    def make(source, target):
        return spoil(source, target, keep=[name for name in names(source) if not any(part in name for part in parts)])

    return make


def _only(*kept):
    return lambda source, target: spoil(source, target, keep=kept)


def _set(value, band=''):
    return lambda source, target: spoil(source, target, change=lambda name, old: old * 0 + value if band in name else old)


def _write(text):
    def make(source, target):
        Path(target).write_text(text)
        return str(target)

    return make


#: What can be wrong with a raster: where it comes from (an output of `chain`, or the image), and how it is made.
SPOILED = {
    'missing': ('image', lambda source, target: str(target)),
    'text': ('image', _write('no raster')),
    'truncated': ('image', truncate),
    'truncated stack': ('stack', truncate),
    'undated': ('image', lambda source, target: spoil(source, Path(target).with_name('undated.tif'))),
    'unnamed': ('image', lambda source, target: spoil(source, target, rename=lambda name: '')),
    'few': ('image', _only('B2', 'B3', 'QA_PIXEL')),
    'no quality': ('image', _without('QA_PIXEL')),
    'numbers': ('image', lambda source, target: spoil(source, target, scale=False)),
    'empty': ('image', _set(0)),
    'small': ('image', lambda source, target: spoil(source, target, srcWin=[0, 0, 64, 64])),
    'elsewhere': ('image', lambda source, target: spoil(source, target, outputSRS='EPSG:32631')),
    'no crs': ('image', lambda source, target: spoil(source, target, crs=False)),
    'stack without quality': ('stack', _without('QA_PIXEL')),
    'stack of one lag': ('stack', _without('_lag_2', '_lag_3')),
    'stack with a constant band': ('stack', _set(9000, 'B4')),
    'stack of numbers': ('stack', lambda source, target: spoil(source, target, scale=False)),
    'empty stack': ('stack', _set(-9999)),
    'stack with an empty lag': ('stack', _set(-9999, 'lag_1')),
    'stack that lacks a band in a lag': ('stack', lambda s, t: spoil(s, t, keep=[n for n in names(s) if n != 'B4_lag_2'])),
    'stack without a crs': ('stack', lambda source, target: spoil(source, target, crs=False)),
    'forecast of other bands': ('forecast', _only('B10_forecast')),
    'empty forecast': ('forecast', _set(np.nan)),
    'small mask': ('mask', lambda source, target: spoil(source, target, srcWin=[0, 0, 64, 64])),
    'empty mask': ('mask', _set(255)),
    'odd mask': ('mask', lambda source, target: spoil(source, target, _set_to_100, rename=lambda name: '')),
    'mask elsewhere': ('mask', lambda source, target: spoil(source, target, outputSRS='EPSG:32631')),
}


def _set_to_100(name, values):
    return values * 0 + 100
