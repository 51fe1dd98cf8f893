import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from made_scenes import descriptions, grid, smooth, stored
from osgeo import gdal

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.rasters.colons import mend_geotiff
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.writing import RasterWriter

PLACE = grid(600, 520)
VALUES = smooth(520, 600, 4).astype('float32')


def write_all(path, values=VALUES, names=('red',), kind=np.float32, nodata=np.nan, **more):
    with RasterWriter(str(path), PLACE, list(names), kind, nodata, **more) as writer:
        for y in range(0, 520, 256):
            for x in range(0, 600, 256):
                window = Window(x, y, min(256, 600 - x), min(256, 520 - y))
                writer.write(window, values[window.within(Window(0, 0, 600, 520))])
    return str(path)


def test_blocks_are_put_where_they_belong(tmp_path):
    np.testing.assert_array_equal(stored(write_all(tmp_path / 'a.tif'))[0], VALUES)


def test_bands_have_names_types_nodata_and_scales(tmp_path):
    values = np.stack([VALUES * 100, VALUES * 50]).astype('int16')
    path = write_all(tmp_path / 'a.tif', values, ('B4', 'B10'), np.int16, -9999, scales=[(1e-4, 0.0), (0.1, 200.0)])
    dataset = gdal.Open(path)
    assert descriptions(path) == ['B4', 'B10']
    bands = [dataset.GetRasterBand(number) for number in (1, 2)]
    assert [(b.GetScale(), b.GetOffset(), b.GetNoDataValue(), b.DataType) for b in bands] == [
        (1e-4, 0.0, -9999, gdal.GDT_Int16),
        (0.1, 200.0, -9999, gdal.GDT_Int16),
    ]
    np.testing.assert_array_equal(dataset.ReadAsArray(), values)


@pytest.mark.parametrize('kind', ['uint8', 'int16', 'uint16', 'int32', 'float32', 'float64'])
def test_every_type_comes_back_as_it_was(tmp_path, kind):
    values = np.abs(VALUES * 30).astype(kind)
    path = write_all(tmp_path / 'a.tif', values, kind=kind, nodata=0)
    assert stored(path).dtype == kind
    np.testing.assert_array_equal(stored(path)[0], values)


def test_the_file_lies_on_its_grid(tmp_path):
    assert Scene(write_all(tmp_path / 'a.tif')).grid.matches(PLACE)


def test_a_file_without_crs_can_be_written(tmp_path):
    place = grid(4, 3, epsg=None)
    with RasterWriter(str(tmp_path / 'a.tif'), place, ['red'], np.uint8, None) as writer:
        writer.write(Window(0, 0, 4, 3), np.ones((3, 4)))
    assert Scene(str(tmp_path / 'a.tif')).grid.matches(place)


def test_files_are_tiled_and_compressed(tmp_path):
    path = write_all(tmp_path / 'a.tif', np.zeros((520, 600), 'uint8'), kind=np.uint8, nodata=255)
    dataset = gdal.Open(path)
    assert dataset.GetRasterBand(1).GetBlockSize() == [256, 256]
    assert dataset.GetMetadataItem('COMPRESSION', 'IMAGE_STRUCTURE') == 'DEFLATE'
    assert Path(path).stat().st_size < 10000


@pytest.mark.parametrize('kind, nodata', [(np.uint8, 255), (np.float32, np.nan), (np.int16, -9999)])
def test_blocks_never_written_take_no_room_and_are_nodata(tmp_path, kind, nodata):
    path = str(tmp_path / 'a.tif')
    place = grid(20000, 20000)
    with RasterWriter(path, place, ['red'], kind, nodata) as writer:
        writer.write(Window(512, 256, 256, 256), np.ones((256, 256)))
    assert Path(path).stat().st_size < 300000
    read = gdal.Open(path).ReadAsArray(500, 250, 20, 20)
    assert (read == 1).sum() == 8 * 14
    np.testing.assert_array_equal(read[:6], np.full((6, 20), nodata, kind))


def test_the_same_values_give_the_same_bytes(tmp_path):
    one, two = (write_all(tmp_path / name, metadata={'b': 1, 'a': 2}, settings={'s': {'K': '1'}}) for name in ('a.tif', 'b.tif'))
    assert Path(one).read_bytes() == Path(two).read_bytes()


def test_metadata_are_written_under_their_names(tmp_path):
    items = {'system:time_start': 1559904145000, 'SENSOR': 'LC08', 'NONE': None, 'EMPTY': '', 'a & b': '<c> ~ system'}
    path = write_all(tmp_path / 'a.tif', metadata=items, settings={'forecastbackground': {'SEED': '0'}})
    dataset = gdal.Open(path)
    assert dataset.GetMetadataItem('system:time_start') == '1559904145000'
    found = dataset.GetMetadata()
    assert found['a & b'] == '<c> ~ system' and found['SENSOR'] == 'LC08'
    assert 'NONE' not in found and 'EMPTY' not in found
    assert json.loads(found['CLOUDMASK_SETTINGS']) == {'forecastbackground': {'SEED': '0'}}
    assert sorted(path.name for path in tmp_path.iterdir()) == ['a.tif']


def test_only_the_metadata_are_mended(tmp_path):
    (tmp_path / 'a.tif').write_bytes(b'pixels: system~a <GDALMetadata>system~b system~c</GDALMetadata> pixels: system~d')
    mend_geotiff(str(tmp_path / 'a.tif'))
    assert (
        tmp_path / 'a.tif'
    ).read_bytes() == b'pixels: system~a <GDALMetadata>system:b system:c</GDALMetadata> pixels: system~d'
    (tmp_path / 'b.tif').write_bytes(b'pixels: system~a </GDALMetadata>')
    mend_geotiff(str(tmp_path / 'b.tif'))
    assert (tmp_path / 'b.tif').read_bytes() == b'pixels: system~a </GDALMetadata>'


def test_a_file_that_cannot_be_made_is_told(tmp_path):
    with pytest.raises(CloudmaskError, match='(?s)Cannot write .*nowhere.*: .*If the disk is full, free some space'):
        write_all(tmp_path / 'nowhere' / 'a.tif')


def test_an_error_inside_is_not_replaced(tmp_path):
    with pytest.raises(KeyError), RasterWriter(str(tmp_path / 'a.tif'), PLACE, ['red'], np.uint8, 255):
        raise KeyError


FULL_DISK = """
import resource, sys
import numpy as np
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.grid import Grid, Window
from multitemporal_cloudmask.rasters.workspace import Workspace
from multitemporal_cloudmask.rasters.writing import RasterWriter

resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
size = int(sys.argv[3])
noise = np.random.default_rng(0).uniform(size=(256, size)).astype('float32')
try:
    with gdal_step(), Workspace() as space:
        grid = Grid('', (0, 1, 0, 0, 0, -1), size, 256)
        with RasterWriter(space.output(sys.argv[1]), grid, ['red'], np.float32, np.nan) as writer:
            writer.write(Window(0, 0, size, 256), noise)
except CloudmaskError as error:
    print('told:', error)
"""


@pytest.mark.skipif(sys.platform == 'win32', reason='needs a limit for the size of files')
@pytest.mark.parametrize('size', [256, 25600])
def test_a_full_disk_is_told_and_nothing_is_left(tmp_path, size):
    root = Path(__file__).parents[2]
    command = [sys.executable, '-c', FULL_DISK, str(tmp_path / 'a.tif'), '100000', str(size)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=root, check=False)
    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith('told: Cannot write') and 'the disk is full' in run.stdout
    assert list(tmp_path.iterdir()) == []
