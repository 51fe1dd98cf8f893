import shutil
import subprocess
import sys

import numpy as np
import pytest
from archive_writer import SIZE, TODAY, deliver, ground, place, write_raster
from osgeo import gdal

from multitemporal_cloudmask.products.recognise import recognised
from multitemporal_cloudmask.rasters.inline import inlined
from multitemporal_cloudmask.rasters.virtual import VirtualBand, write_virtual
from multitemporal_cloudmask.rasters.warp import on_grid
from multitemporal_cloudmask.rasters.workspace import Workspace

NUMBERS = np.arange(SIZE[0] * SIZE[1], dtype='uint16').reshape(SIZE) + 1


def virtual(workspace, source, grid=None):
    return write_virtual(
        workspace.memory('.vrt'), grid or place(), [VirtualBand('B2', source, 1, 2.0, 3.0, nodata=0)], {'a': 'b & c'}
    )


@pytest.mark.parametrize('name', ['plain.tif', "an & odd <name> 'ü.tif"])
def test_what_is_virtual_in_memory_at_any_depth_becomes_part_of_the_text(tmp_path, workspace, name):
    source = write_raster(tmp_path / name, {'': NUMBERS}, place())
    deep = virtual(workspace, virtual(workspace, virtual(workspace, source)))
    text = inlined(deep, None)
    assert '/vsimem/' not in text and text.count('relativeToVRT="1"') == 0
    dataset = gdal.Open(text)
    np.testing.assert_array_equal(dataset.ReadAsArray(), NUMBERS)
    assert dataset.GetRasterBand(1).GetScale() == 2 and dataset.GetRasterBand(1).GetDescription() == 'B2'
    assert dataset.GetMetadataItem('a') == 'b & c'


def test_warped_rasters_become_part_of_the_text(tmp_path, workspace):
    folder = deliver(tmp_path, TODAY, ground())
    scene = on_grid(recognised(str(folder)).open(workspace), place((20, 24), pixel=60.0), workspace)
    text = inlined(scene.path, None)
    assert '/vsimem/' not in text and 'VRTWarpedDataset' in text
    expected = gdal.Open(scene.path).ReadAsArray()
    np.testing.assert_array_equal(gdal.Open(text).ReadAsArray(), expected)
    assert expected.std() > 0


def test_the_text_works_when_the_workspace_is_gone(tmp_path):
    source = write_raster(tmp_path / 'a.tif', {'': NUMBERS}, place())
    with Workspace() as workspace:
        inner = virtual(workspace, source)
        text = inlined(virtual(workspace, inner), None)
    assert gdal.VSIStatL(inner) is None
    np.testing.assert_array_equal(gdal.Open(text).ReadAsArray(), NUMBERS)


def test_the_text_works_in_another_process_and_folder(tmp_path, workspace):
    folder = tmp_path / 'product'
    folder.mkdir()
    source = write_raster(folder / 'a.tif', {'': NUMBERS}, place())
    path = tmp_path / 'moved' / 'scene.vrt'
    path.parent.mkdir()
    path.write_text(inlined(virtual(workspace, virtual(workspace, source)), None), encoding='utf-8')
    moved = shutil.move(str(path), str(tmp_path / 'other.vrt'))
    look = f'from osgeo import gdal; print(gdal.Open({moved!r}).ReadAsArray().sum())'
    shown = subprocess.run([sys.executable, '-c', look], cwd='/', capture_output=True, text=True, check=True)
    assert int(shown.stdout) == NUMBERS.sum()


def test_other_rasters_in_memory_become_the_files_that_are_told(tmp_path, workspace):
    source = write_raster(workspace.memory('.tif'), {'': NUMBERS}, place())
    file, asked = write_raster(tmp_path / "an & odd 'ü.tif", {'': NUMBERS + 1}, place()), []
    text = inlined(virtual(workspace, virtual(workspace, source)), lambda path: asked.append(path) or file)
    assert asked == [source] and '/vsimem/' not in text
    np.testing.assert_array_equal(gdal.Open(text).ReadAsArray(), NUMBERS + 1)
