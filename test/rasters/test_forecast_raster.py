import json
from pathlib import Path

import numpy as np
import pytest
import whole_arrays
from made_scenes import blob, box, descriptions, whole
from made_stacks import NAMES, forecaster, made_stack
from osgeo import gdal

from multitemporal_cloudmask.rasters.scene import Scene

SIZE = (110, 130)
CLOUD = blob(SIZE, 40, 60, 30) | blob(SIZE, 95, 110, 18)


@pytest.fixture
def forecast(tmp_path):
    return forecaster(tmp_path)


def close(found, expected):
    np.testing.assert_array_equal(np.isnan(found), np.isnan(expected))
    for band, (mine, its) in enumerate(zip(found, expected)):
        np.testing.assert_allclose(mine, its, rtol=0, atol=0.05 if band == 6 else 5e-4, err_msg=NAMES[band])


def test_persistence_is_the_newest_lag(forecast):
    made = made_stack(SIZE)
    told, values = forecast(made, method='persistence')
    np.testing.assert_array_equal(values, made.lags[0])
    assert (told.beta, told.lambda_, told.gamma) == (None, None, None)


def test_percentile_is_the_median_of_the_lags(forecast):
    made = made_stack(SIZE)
    np.testing.assert_array_equal(forecast(made, method='percentile')[1], np.median(made.lags, axis=0))
    made = made_stack(SIZE, lags=4)
    np.testing.assert_allclose(forecast(made, method='percentile')[1], np.median(made.lags, axis=0), rtol=1e-6)


@pytest.mark.parametrize('method', ['linear', 'kernel'])
@pytest.mark.parametrize('lags', [2, 3, 4])
def test_regression_is_that_of_whole_arrays(forecast, method, lags):
    made = made_stack(SIZE, CLOUD, lags)
    cloud = whole_arrays.grown(CLOUD, 3)
    beta = 1 - (0.5 - 0.5 * cloud.mean() / 0.6)
    told, values = forecast(made, method=method, components=0, samples=800, beta=None)
    everywhere = np.ones(SIZE, bool)
    expected = whole_arrays.regression(
        made.image, made.lags, cloud, everywhere, everywhere, method == 'kernel', beta, 800, kelvin=[6]
    )
    assert told.beta == pytest.approx(beta, abs=1e-9)
    close(values, expected)
    # The season moved on: copying the newest lag would be worse.
    clear = ~cloud
    assert np.abs(values - made.image)[3, clear].mean() < np.abs(made.lags[0] - made.image)[3, clear].mean()


def test_the_default_kernel_forecasts_as_well_as_the_exact_one(forecast):
    made = made_stack(SIZE, CLOUD)
    approximate, exact = (forecast(made, components=components, samples=1000)[1] for components in (None, 0))
    truth, hidden = made_stack(SIZE).image, whole_arrays.grown(CLOUD, 3)
    errors = [np.sqrt(np.square(values - truth)[:6, hidden].mean()) for values in (approximate, exact)]
    assert errors[0] <= 1.01 * errors[1] and not np.array_equal(approximate, exact)


@pytest.mark.parametrize('method', ['linear', 'kernel'])
def test_lambda_gamma_beta_and_seed_are_used(forecast, method):
    made = made_stack(SIZE, CLOUD)
    cloud = whole_arrays.grown(CLOUD, 3)
    everywhere = np.ones(SIZE, bool)
    told, values = forecast(made, method=method, components=0, samples=600, lambda_=0.3, gamma=0.05, beta=0.8, seed=11)
    same = {'lambda_': 0.3, 'gamma': 0.05, 'seed': 11}
    plain = whole_arrays.regression
    expected = plain(made.image, made.lags, cloud, everywhere, everywhere, method == 'kernel', 0.8, 600, [6], **same)
    close(values, expected)
    assert (told.beta, told.lambda_, told.gamma) == (0.8, 0.3, 0.05 if method == 'kernel' else None)


@pytest.mark.parametrize('method', ['linear', 'kernel'])
def test_only_the_roi_is_learned_from(forecast, method):
    made = made_stack(SIZE, CLOUD)
    inside = np.zeros(SIZE, bool)
    inside[10:90, 20:120] = True
    cloud = whole_arrays.grown(CLOUD, 3)
    beta = 1 - (0.5 - 0.5 * cloud[inside].mean() / 0.6)
    told, values = forecast(made, [[box(20, 10, 120, 90)]], method=method, components=0, samples=800, beta=None)
    expected = whole_arrays.regression(
        made.image, made.lags, cloud, np.ones(SIZE, bool), inside, method == 'kernel', beta, 800, kelvin=[6]
    )
    assert told.beta == pytest.approx(beta, abs=1e-9)
    close(values, expected)


@pytest.mark.parametrize('method', ['linear', 'kernel'])
def test_nodata_is_neither_learned_nor_forecast(forecast, method):
    made = made_stack(SIZE, CLOUD)
    made.image[2, 5:20, 5:30] = np.nan
    made.classes[100:110, :40] = 255
    for lag, rows in enumerate((slice(60, 64), slice(70, 73), slice(80, 86))):
        made.lags[lag, lag, rows] = np.nan
    cloud = whole_arrays.grown(CLOUD, 3) & (made.classes != 255)
    known = (made.classes != 255) & ~np.isnan(made.image).any(0)
    beta = 1 - (0.5 - 0.5 * cloud[known].mean() / 0.6)
    told, values = forecast(made, method=method, components=0, samples=800, beta=None)
    assert told.beta == pytest.approx(beta, abs=1e-9)
    expected = whole_arrays.regression(
        made.image, made.lags, cloud, known, np.ones(SIZE, bool), method == 'kernel', beta, 800, kelvin=[6]
    )
    shown = ~np.isnan(expected)
    close(np.where(shown, values, np.nan), expected)
    # Another lag takes the place of one without data.
    assert not np.isnan(values).any()
    assert np.abs(values - made.lags[2])[:6, 60:64].mean() < 0.1


@pytest.mark.parametrize('method', ['persistence', 'percentile', 'linear'])
def test_a_forecast_is_nan_only_where_every_lag_is(forecast, method):
    made = made_stack(SIZE)
    whole = forecast(made, method=method)[1]
    for lag in range(3):
        made.lags[lag, :, 10 * lag : 10 * lag + 5] = np.nan
    made.lags[:, :, 40:44] = np.nan
    values = forecast(made, method=method)[1]
    missing = np.isnan(values).all(0)
    assert missing[40:44].all() and not missing[:40].any() and not missing[44:].any()
    assert np.abs(values - whole)[:6, :30].mean() < 0.03


@pytest.mark.parametrize('method', ['persistence', 'percentile', 'linear', 'kernel'])
def test_the_result_does_not_depend_on_blocks(forecast, method, blocks_of):
    made = made_stack(SIZE, CLOUD)
    told, once = forecast(made, method=method)
    blocks_of(64)
    again, values = forecast(made, method=method)
    np.testing.assert_array_equal(values, once)
    assert again.beta == told.beta and again.rmse == pytest.approx(told.rmse, rel=1e-12)


def test_the_file_tells_what_it_is(forecast, tmp_path):
    forecast(made_stack(SIZE), method='percentile')
    path = str(tmp_path / 'forecast.tif')
    assert descriptions(path) == [f'{name}_forecast' for name in NAMES]
    dataset = gdal.Open(path)
    assert dataset.GetMetadataItem('system:time_start') == '1559904145000' and dataset.GetMetadataItem('SENSOR') == 'LANDSAT_8'
    assert json.loads(dataset.GetMetadataItem('CLOUDMASK_SETTINGS'))['forecastbackground']['METHOD'] == 'percentile'
    scene = Scene(path)
    assert scene.forecast.names == NAMES and scene.forecast.date == '2019-06-07'
    assert scene.forecast.read(['thermal'], whole(scene.grid)).mean() > 280


@pytest.mark.parametrize('method', ['linear', 'kernel'])
def test_the_same_input_gives_the_same_bytes(forecast, method, tmp_path):
    made, path = made_stack(SIZE, CLOUD), tmp_path / 'forecast.tif'
    content = [forecast(made, method=method) and Path(path).read_bytes() for _ in range(2)]
    assert content[0] == content[1]


@pytest.mark.parametrize('method', ['persistence', 'linear'])
def test_progress_rises_to_1(forecast, method, heard):
    forecast(made_stack(SIZE), method=method, progress=heard)
    assert heard.shown == sorted(heard.shown) and heard.shown[-1] == 1
