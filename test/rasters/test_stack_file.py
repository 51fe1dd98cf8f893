from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from made_scenes import LEFT, TODAY, box, descriptions, grid, landsat, stored, whole, write
from osgeo import gdal

from multitemporal_cloudmask.method.errors import UnreadableError
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.stack import milliseconds, virtual_stack, write_scene

SIZE = (40, 50)


@pytest.fixture
def scenes(tmp_path):
    """The image and two lags: three types, three nodata values, three scales, each with a hole of its own."""
    image = landsat(tmp_path / 'a.tif', 0, SIZE, holes=np.eye(*SIZE, dtype=bool), metadata={'SUN_ELEVATION': '61.5'})
    values = np.random.default_rng(1).integers(500, 6000, (8, *SIZE))
    names = ['QA_PIXEL', 'B10', 'B7', 'B6', 'B5', 'B4', 'B3', 'B2']  # another order
    bands = dict(zip(names, values.astype('int16')))
    bands['B5'][3, 4] = bands['B2'][5, 6] = -9999
    one = write(
        tmp_path / 'LC08_20190501.tif', bands, None, -9999, dict.fromkeys(names[2:], (0.0001, 0.0)) | {'B10': (0.1, -5.0)}
    )
    floats = {name: (band / 1e4).astype('float32') for name, band in bands.items()}
    floats['B10'] = floats['B10'] * 0 + 290
    floats['QA_PIXEL'][:] = 8
    floats['B3'][7, 8], floats['B4'][9, 9] = np.nan, -1
    two = write(tmp_path / 'LC08_20190402.tif', floats, None, -1)
    return [Scene(path) for path in (image, one, two)]


@pytest.fixture
def virtual(scenes, workspace):
    return virtual_stack(scenes[0], [(scenes[1], 1.23456), (scenes[2], 0.0)], workspace)


@pytest.fixture
def written(virtual, tmp_path):
    path = str(tmp_path / 'stack.tif')
    write_scene(virtual, Region.from_grid(virtual.grid), path, {'selectlags': {'LAGS': '2'}}, Progress())
    return path


def test_bands_are_named_as_earth_engine_exports_them(written, virtual):
    names = ['B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B10', 'QA_PIXEL']
    expected = [name + suffix for suffix in ('', '_lag_1', '_lag_2') for name in names]
    assert descriptions(written) == descriptions(virtual.path) == expected


def test_metadata_have_their_names_with_a_colon(written, virtual):
    for path in (written, virtual.path):
        dataset = gdal.Open(path)
        assert dataset.GetMetadataItem('system:time_start') == str(1559904145000)
        start = dataset.GetMetadataItem('system:time_start_lag_1')
        assert datetime.fromtimestamp(int(start) / 1000, timezone.utc) == datetime(2019, 5, 1, tzinfo=timezone.utc)
        assert dataset.GetMetadataItem('system:time_start_lag_2') == '1554163200000'
        assert dataset.GetMetadataItem('CC_lag_1') == '1.2346' and float(dataset.GetMetadataItem('CC_lag_2')) == 0
        assert dataset.GetMetadataItem('SENSOR') == 'LANDSAT_8' and dataset.GetMetadataItem('SUN_ELEVATION') == '61.5'
        assert not any('~' in item for item in dataset.GetMetadata())


def test_times_are_milliseconds():
    assert milliseconds(TODAY) == 1559904145000
    assert milliseconds(TODAY + timedelta(milliseconds=7)) == 1559904145007
    assert milliseconds(datetime(1969, 12, 31, 23, 59, 59, tzinfo=timezone.utc)) == -1000


def test_physical_values_are_those_of_the_scenes(scenes, virtual, written):
    image, *lags = scenes
    window = whole(image.grid)
    for stack in (virtual, Scene(written)):
        assert stack.names == image.names and len(stack.lags) == 2
        for part, scene in zip((stack, *stack.lags), scenes):
            expected = scene.read(image.names, window)
            np.testing.assert_allclose(part.read(image.names, window), expected, rtol=2e-6, atol=2e-7)
            np.testing.assert_array_equal(part.read_classes(window), scene.read_classes(window))
            assert part.time == scene.time and np.isnan(expected).any()


def test_a_stack_of_integers_keeps_integers(scenes, workspace, tmp_path):
    stack = virtual_stack(scenes[0], [(scenes[1], 0.0)], workspace)
    path = str(tmp_path / 'stack.tif')
    write_scene(stack, Region.from_grid(stack.grid), path, {}, Progress())
    assert stored(path).dtype == np.int32
    dataset = gdal.Open(path)
    band = dataset.GetRasterBand(9)
    assert (band.GetScale(), band.GetOffset(), band.GetNoDataValue()) == (1e-4, 0.0, -9999)
    window = whole(stack.grid)
    np.testing.assert_array_equal(Scene(path).lags[0].read(['B2'], window), scenes[1].read(['B2'], window))


def test_the_mask_of_a_source_reaches_the_stack(scenes, workspace, tmp_path):
    mask = np.ones((20, 20), bool)
    mask[4:9, 3] = False
    bands = {'red': np.full((20, 20), 5, 'uint8'), 'nir': np.full((20, 20), 9, 'uint8')}
    paths = [
        write(tmp_path / f'2019010{day}.tif', bands, scales={'red': (0.1, 0), 'nir': (0.1, 0)}, mask=mask if day == 1 else None)
        for day in (1, 2)
    ]
    stack = virtual_stack(Scene(paths[1]), [(Scene(paths[0]), 0.0)], workspace)
    np.testing.assert_array_equal(~np.isnan(stack.lags[0].read(['red'], whole(stack.grid))[0]), mask)
    assert not np.isnan(stack.read(['red'], whole(stack.grid))).any()


def test_a_lag_on_another_grid_is_warped(scenes, workspace, tmp_path):
    moved = Scene(landsat(tmp_path / 'm.tif', -16, SIZE, place=grid(50, 40, left=LEFT + 90)))
    stack = virtual_stack(scenes[0], [(moved, 0.0)], workspace)
    values = stack.lags[0].read(['B4'], whole(stack.grid))[0]
    assert np.isnan(values[:, :3]).all()
    np.testing.assert_allclose(values[:, 3:], moved.read(['B4'], whole(moved.grid))[0][:, :-3], atol=1e-6)


def test_the_written_stack_is_the_virtual_one(virtual, written):
    np.testing.assert_array_equal(stored(written), stored(virtual.path))
    assert Scene(written).settings == {'selectlags': {'LAGS': '2'}}
    assert Scene(written).grid.matches(virtual.grid)


def test_a_lag_has_only_the_bands_of_the_image(scenes, workspace):
    _, one, two = scenes
    assert virtual_stack(one, [(two, 0.0)], workspace).lags[0].names == one.names


def test_a_stack_for_a_roi_keeps_a_margin_around_it(blocks_of, tmp_path, workspace):
    blocks_of(16)
    image = Scene(landsat(tmp_path / 'a.tif', 0, (160, 160)))
    stack = virtual_stack(image, [(image, 0.0)], workspace)
    path = str(tmp_path / 'stack.tif')
    write_scene(stack, Region.from_polygons([[box(70, 70, 90, 90, image.grid)]], image.grid), path, {}, Progress())
    there = ~np.isnan(Scene(path).read(['B4'], whole(image.grid))[0])
    assert there[38:122, 70:90].all() and there[70:90, 38:122].all() and there[50, 50]
    assert not there[:37].any() and not there[:, 123:].any() and not there[46, 46]


def test_a_damaged_lag_is_told_when_the_stack_is_written(workspace, tmp_path):
    noise = {name: np.random.default_rng(0).uniform(0, 1, (99, 99)).astype('float32') for name in ('red', 'nir')}
    lag, image = (write(tmp_path / name, noise) for name in ('20190101.tif', '20190201.tif'))
    with open(lag, 'r+b') as file:
        file.truncate(25000)
    stack = virtual_stack(Scene(image), [(Scene(lag), 0.0)], workspace)
    with pytest.raises(UnreadableError):
        write_scene(stack, Region.from_grid(stack.grid), str(tmp_path / 's.tif'), {}, Progress())
