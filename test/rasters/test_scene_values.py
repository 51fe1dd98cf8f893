import warnings

import numpy as np
import pytest
from made_scenes import CLEAR_QA, CLOUD_QA, SHADOW_QA, whole, write

from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.scene import Scene

NAN = np.nan


def read(path, *names):
    scene = Scene(path)
    return scene.read(names, whole(scene.grid))


def row(*values, kind='float32'):
    return np.array([values], kind)


def test_stored_numbers_become_physical_ones(tmp_path):
    bands = {'red': row(5000, 10000, 25000, kind='uint16'), 'thermal': row(29000, 30000, 31000, kind='uint16')}
    values = read(write(tmp_path / 'a.tif', bands, scales={'red': (2e-5, -0.1), 'thermal': (0.01, 5.0)}), 'red', 'thermal')
    assert values.dtype == np.float32 and values.shape == (2, 1, 3)
    np.testing.assert_allclose(values, [[[0, 0.1, 0.4]], [[295, 305, 315]]], rtol=1e-5, atol=1e-7)


def test_bands_come_in_the_order_asked_for_by_name_or_role(tmp_path):
    path = write(tmp_path / 'LC08_x.tif', {'B2': row(0.1), 'B3': row(0.2), 'B4': row(0.3)})
    np.testing.assert_allclose(read(path, 'red', 'B2', 'green').ravel(), [0.3, 0.1, 0.2])


def test_a_window_is_read_where_it_lies(tmp_path):
    values = np.arange(48, dtype='float32').reshape(6, 8) / 100
    scene = Scene(write(tmp_path / 'a.tif', {'red': values}))
    np.testing.assert_array_equal(scene.read(['red'], Window(3, 1, 4, 2))[0], values[1:3, 3:7])


@pytest.mark.parametrize(
    'kind, nodata', [('int16', -9999), ('uint16', 0), ('uint8', 255), ('float32', -9999.0), ('float32', -3.4028234663852886e38)]
)
def test_nodata_becomes_nan(tmp_path, kind, nodata):
    scales = {'red': (1.0 if kind.startswith('f') else 0.01, 0.05)}
    good = 0.5 if kind.startswith('f') else 50
    path = write(tmp_path / 'a.tif', {'red': row(good, nodata, kind=kind)}, nodata=nodata, scales=scales)
    np.testing.assert_allclose(read(path, 'red').ravel(), [0.55, NAN], rtol=1e-6)


def test_a_nodata_value_that_the_type_cannot_hold_does_no_harm(tmp_path):
    path = write(tmp_path / 'a.vrt.tif', {'red': row(1, 2, kind='uint8')}, scales={'red': (0.1, 0)})
    from osgeo import gdal

    gdal.Translate(str(tmp_path / 'b.vrt'), path, format='VRT', noData=-9999)
    np.testing.assert_allclose(read(str(tmp_path / 'b.vrt'), 'red').ravel(), [0.1, 0.2], rtol=1e-6)


@pytest.mark.parametrize('nodata', [None, -1.0, NAN])
def test_nan_and_infinity_become_nan_without_a_warning(tmp_path, nodata):
    path = write(tmp_path / 'a.tif', {'red': row(0.2, NAN, np.inf, -np.inf)}, nodata=nodata)
    with warnings.catch_warnings():
        warnings.simplefilter('error')
        np.testing.assert_allclose(read(path, 'red').ravel(), [0.2, NAN, NAN, NAN])


def test_saturated_values_are_clipped_not_lost(tmp_path):
    bands = {'red': row(20000, 16000, 15999, -5000, kind='int16'), 'thermal': row(9000, 10, 3000, 2500, kind='int16')}
    values = read(
        write(tmp_path / 'a.tif', bands, nodata=-9999, scales={'red': (1e-4, 0), 'thermal': (0.1, 0)}), 'red', 'thermal'
    )
    np.testing.assert_allclose(values[0, 0], [1.6, 1.6, 1.5999, -0.2], rtol=1e-5)
    np.testing.assert_allclose(values[1, 0], [400, 100, 300, 250], rtol=1e-5)


def test_the_mask_of_a_dataset_is_kept(tmp_path):
    bands = {'red': row(0.1, 0.2, 0.3), 'fmask': row(0, 4, 4)}
    path = write(tmp_path / 'a.tif', bands, mask=np.array([[1, 0, 1]]))
    np.testing.assert_allclose(read(path, 'red').ravel(), [0.1, NAN, 0.3], rtol=1e-6)
    scene = Scene(path)
    np.testing.assert_array_equal(scene.read_classes(whole(scene.grid)), [[0, 255, 2]])


def test_quality_classes_have_nodata(tmp_path):
    bands = {
        'B4': row(1, 1, 1, 1, kind='uint16'),
        'QA_PIXEL': row(CLEAR_QA, CLOUD_QA, SHADOW_QA, 1, kind='uint16'),
    }
    scene = Scene(write(tmp_path / 'LC08_a.tif', bands, nodata=1))
    np.testing.assert_array_equal(scene.read_classes(whole(scene.grid)), [[0, 2, 1, 255]])


def test_nodata_of_a_quality_band_goes_before_its_scheme(tmp_path):
    # 4 would be cloud.
    scene = Scene(write(tmp_path / 'a.tif', {'fmask': row(0, 4, 2, 255, kind='uint8')}, nodata=4))
    np.testing.assert_array_equal(scene.read_classes(whole(scene.grid)), [[0, 255, 1, 255]])


def test_the_scale_of_a_quality_band_is_not_applied(tmp_path):
    scene = Scene(write(tmp_path / 'a.tif', {'fmask': row(0, 4, kind='uint8')}, scales={'fmask': (0.5, 1.0)}))
    np.testing.assert_array_equal(scene.read_classes(whole(scene.grid)), [[0, 2]])


def test_strict_and_another_scheme_reach_the_quality_band(tmp_path):
    maybe = 1 << 6 | 2 << 8
    scene = Scene(write(tmp_path / 'a.tif', {'QA_PIXEL': row(maybe, 4, kind='uint16')}))
    np.testing.assert_array_equal(scene.read_classes(whole(scene.grid)), [[2, 2]])
    np.testing.assert_array_equal(scene.read_classes(whole(scene.grid), strict=True), [[0, 2]])
    np.testing.assert_array_equal(scene.read_classes(whole(scene.grid), scheme='bqa'), [[2, 0]])


def test_a_float_quality_band_with_nan_is_nodata_there(tmp_path):
    scene = Scene(write(tmp_path / 'a.tif', {'fmask': row(NAN, 4, 0)}))
    np.testing.assert_array_equal(scene.read_classes(whole(scene.grid)), [[255, 2, 0]])


def test_a_thumbnail_keeps_every_nth_pixel(tmp_path):
    values = np.random.default_rng(0).uniform(0, 1, (37, 50)).astype('float32')
    scene = Scene(write(tmp_path / 'a.tif', {'red': values, 'nir': values / 2}))
    small = scene.thumbnail(['nir', 'red'], 20)
    np.testing.assert_array_equal(small, np.stack([values / 2, values])[:, ::3, ::3])
    assert scene.thumbnail(['red']).shape == (1, 37, 50)
