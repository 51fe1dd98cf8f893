from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest
from made_scenes import smooth, whole, write

from multitemporal_cloudmask.method.errors import CloudmaskError, UnreadableError
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.described_raster import SETTINGS
from multitemporal_cloudmask.rasters.plausible import check_reflectance
from multitemporal_cloudmask.rasters.scene import Scene


def flat(value, size=(3, 4)):
    return np.full(size, value, 'float32')


@pytest.fixture
def stack(tmp_path):
    bands = {'B4': flat(0.1), 'QA_PIXEL': flat(4), 'B4_lag_1': flat(0.2), 'QA_PIXEL_lag_1': flat(21824)}
    bands.update({'B4_lag_2': flat(0.3), 'B5_lag_2': flat(0.4), 'B4_lag_11': flat(0.9), 'B4_forecast': flat(0.5)})
    metadata = {'SENSOR': 'LC08', 'system:time_start': 1559904145000, 'system:time_start_lag_1': 0, SETTINGS: '{"a": {"B": "c"}}'}
    return Scene(write(tmp_path / 'stack.tif', bands, metadata=metadata))


def test_an_image_does_not_see_its_lags(stack):
    assert stack.names == ('B4',) and stack.quality.number == 2


def test_lags_are_scenes_of_their_own(stack):
    assert [lag.names for lag in stack.lags] == [('B4',), ('B4', 'B5')]
    window = whole(stack.grid)
    assert [float(lag.read(['B4'], window)[0, 0, 0]) for lag in stack.lags] == pytest.approx([0.2, 0.3])
    assert stack.lags[1].read(['nir'], window)[0, 0, 0] == pytest.approx(0.4)
    np.testing.assert_array_equal(stack.lags[0].read_classes(window), np.zeros((3, 4)))
    assert stack.lags[1].quality is None and stack.lags[0].lags == () and stack.lags[0].sensor.family == 'OLI'


def test_lags_have_their_own_time(stack):
    assert stack.time == datetime(2019, 6, 7, 10, 42, 25, tzinfo=timezone.utc)
    assert stack.lags[0].time == datetime(1970, 1, 1, tzinfo=timezone.utc)


def test_a_forecast_is_a_view_too(stack):
    assert stack.forecast.names == ('B4',)
    assert stack.forecast.read(['red'], whole(stack.grid))[0, 0, 0] == pytest.approx(0.5)
    assert stack.forecast.time == stack.time


def test_settings_are_read_from_metadata(stack, tmp_path):
    assert stack.settings == {'a': {'B': 'c'}}
    assert Scene(write(tmp_path / 'b.tif', {'red': flat(1)})).settings == {}


def test_digital_numbers_without_a_scale_are_refused(tmp_path, heard):
    path = write(tmp_path / 'LC08_a.tif', {'B4': np.full((5, 5), 9000, 'uint16'), 'B10': np.full((5, 5), 30000, 'uint16')})
    with pytest.raises(CloudmaskError, match='(?s)The median of B4 in .* is 9000, but reflectance is 0..1.*gdal_edit.py -scale'):
        check_reflectance(Scene(path), Progress())
    scaled = write(tmp_path / 'LC08_b.tif', {'B4': np.full((5, 5), 9000, 'uint16')}, scales={'B4': (2e-5, -0.1)})
    check_reflectance(Scene(scaled), Progress())


def test_nodata_and_clouds_do_not_make_an_image_implausible(tmp_path, heard):
    values = np.full((8, 8), -9999, 'int16')
    values[:3] = 2000
    values[0] = 20000
    path = write(tmp_path / 'a.tif', {'red': values}, nodata=-9999, scales={'red': (1e-4, 0)})
    check_reflectance(Scene(path), Progress())
    check_reflectance(Scene(write(tmp_path / 'b.tif', {'red': flat(np.nan)})), Progress())


def test_cold_and_cirrus_are_not_judged(tmp_path, heard):
    check_reflectance(
        Scene(write(tmp_path / 'a.tif', {'thermal': flat(30000), 'cirrus': flat(900), 'red': flat(0.2)})), Progress()
    )


@pytest.mark.parametrize('content', [b'', b'no raster', b'II*\x00\x08\x00\x00\x00'])
def test_a_file_that_is_no_raster_is_unreadable(tmp_path, content):
    path = tmp_path / 'a.tif'
    path.write_bytes(content)
    with pytest.raises(UnreadableError, match='a.tif as a raster: .* Choose another file.'):
        Scene(str(path))


def test_a_missing_file_is_unreadable(tmp_path):
    with pytest.raises(UnreadableError, match='nowhere.tif'):
        Scene(str(tmp_path / 'nowhere.tif'))


def test_complex_values_are_no_reflectance(tmp_path):
    path = write(tmp_path / 'a.tif', {'red': np.ones((3, 3), 'complex64')})
    with pytest.raises(UnreadableError, match='a.tif: its values are complex numbers'):
        Scene(path).thumbnail(['red'])


def test_a_truncated_file_is_unreadable_where_it_is_read(tmp_path):
    noise = np.random.default_rng(0).uniform(0, 1, (300, 300)).astype('float32')
    path = Path(write(tmp_path / 'a.tif', {'red': noise, 'nir': noise}))
    content = path.read_bytes()
    # GDAL writes the directory first: what is cut off are pixels.
    path.write_bytes(content[: len(content) * 2 // 3])
    scene = Scene(str(path))
    for use in (lambda: scene.read(['nir', 'red'], whole(scene.grid)), lambda: check_reflectance(scene, Progress())):
        with pytest.raises(UnreadableError, match='damaged or incomplete'):
            use()


def test_threads_read_the_same_values(tmp_path):
    values = np.abs(smooth(200, 200, 3).astype('float32')) / 10
    scene = Scene(write(tmp_path / 'a.tif', {'red': values}))
    with ThreadPoolExecutor(8) as pool:
        for result in pool.map(lambda _: scene.read(['red'], whole(scene.grid)), range(40)):
            np.testing.assert_array_equal(result[0], values)
