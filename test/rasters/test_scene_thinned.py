"""Every n-th row and column of a scene: the same pixels with and without overviews, and overviews only where they hold pixels."""

import numpy as np
import pytest
from made_scenes import write
from osgeo import gdal

from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.scene import Scene

SIDE = 1000
WINDOWS = [Window(0, 0, SIDE, SIDE), Window(256, 512, 256, 256), Window(3, 5, 101, 47), Window(999, 999, 1, 1)]


@pytest.fixture
def values():
    return np.random.default_rng(0).uniform(0, 1, (SIDE, SIDE)).astype(np.float32)


def overviewed(path, values, resampling, factors=(2, 4)):
    write(path, {'red': values}, nodata=-1)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.BuildOverviews(resampling, list(factors))
    return str(path)


@pytest.fixture(params=['none', 'NEAREST', 'AVERAGE'])
def scene(request, values, tmp_path):
    path = tmp_path / 'a.tif'
    return Scene(write(path, {'red': values}, nodata=-1) if request.param == 'none' else overviewed(path, values, request.param))


@pytest.mark.parametrize('step', [1, 2, 4, 8])
@pytest.mark.parametrize('window', WINDOWS)
def test_they_are_counted_from_the_corner_of_the_image(scene, values, window, step):
    rows, columns = (
        [place for place in range(start, start + size) if place % step == 0]
        for start, size in ((window.y, window.height), (window.x, window.width))
    )
    found = scene.read_thinned(['red'], window, step)
    np.testing.assert_array_equal(found, values[np.ix_(rows, columns)][None])
    assert found.shape[1:] == (window.thinned(step).height, window.thinned(step).width)


def test_overviews_of_pixels_spare_reading_the_image(values, tmp_path, monkeypatch):
    read = {}
    for resampling in ('NEAREST', 'AVERAGE'):
        scene = Scene(overviewed(tmp_path / f'{resampling}.tif', values, resampling))
        stored, sizes = scene.stored, []
        monkeypatch.setattr(
            scene, 'stored', lambda *a, stored=stored, sizes=sizes, **o: sizes.append(stored(*a, **o)) or sizes[-1]
        )
        scene.read_thinned(['red'], Window(0, 0, SIDE, SIDE), 4)
        read[resampling] = sum(each.size for each in sizes)
    assert read['NEAREST'] == SIDE * SIDE / 16
    assert read['AVERAGE'] >= SIDE * SIDE


def test_nodata_is_nan_in_overviews_too(values, tmp_path):
    values[:500] = -1
    scene = Scene(overviewed(tmp_path / 'a.tif', values, 'NEAREST'))
    found = scene.read_thinned(['red'], Window(0, 0, SIDE, SIDE), 4)[0]
    assert np.isnan(found[:125]).all() and not np.isnan(found[125:]).any()


def test_an_image_of_one_value_does_not_prove_an_overview(tmp_path):
    path = overviewed(tmp_path / 'a.tif', np.full((SIDE, SIDE), 0.5, np.float32), 'AVERAGE')
    dataset = gdal.Open(path, gdal.GA_Update)
    band = dataset.GetRasterBand(1)
    # Pixels that an overview of means would show half as bright.
    band.WriteArray(np.ones((2, 2), np.float32), 600, 600)
    band = dataset = None
    found = Scene(path).read_thinned(['red'], Window(0, 0, SIDE, SIDE), 4)[0]
    assert found[150, 150] == 1


def test_means_will_do_where_they_are_asked_for(tmp_path):
    rows, columns = np.indices((512, 512))
    path = str(tmp_path / 'a.jp2')
    numbers = (1000 + 4 * rows + 2 * columns).astype(np.uint16)
    image = gdal.GetDriverByName('MEM').Create('', 512, 512, 1, gdal.GDT_UInt16)
    image.WriteArray(numbers)
    gdal.GetDriverByName('JP2OpenJPEG').CreateCopy(
        path, image, options=['QUALITY=100', 'REVERSIBLE=YES', 'BLOCKXSIZE=256', 'BLOCKYSIZE=256']
    )
    virtual = gdal.Translate(str(tmp_path / 'a.vrt'), path)
    virtual.GetRasterBand(1).SetDescription('red')
    virtual.GetRasterBand(1).SetScale(1e-4)
    virtual = None
    scene, whole = Scene(str(tmp_path / 'a.vrt')), Window(0, 0, 512, 512)
    exact = scene.read_thinned(['red'], whole, 8)[0]
    np.testing.assert_array_equal(exact, (numbers[::8, ::8] * np.float32(1e-4)))
    smoothed = scene.read_thinned(['red'], whole, 8, smoothed=True)[0]
    assert smoothed.shape == exact.shape and np.abs(smoothed - exact).max() < 0.005
