import numpy as np
import pytest
import whole_arrays
from made_scenes import LEFT, blob, box, descriptions, grid, write
from made_stacks import forecaster, made_stack

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.rasters.scene import Scene

SIZE = (90, 100)
CLOUD = blob(SIZE, 40, 60, 20)


@pytest.fixture
def forecast(tmp_path):
    return forecaster(tmp_path, method='linear')


@pytest.mark.parametrize('share', [0.0, 0.3, 0.65])
def test_beta_follows_the_cloud_cover_of_the_grown_mask(forecast, share):
    cloud = np.zeros(SIZE, bool)
    cloud[: int(share * 90)] = True
    cover = whole_arrays.grown(cloud, 3).mean()
    told, _ = forecast(made_stack(SIZE, cloud), beta=None)
    assert told.beta == pytest.approx(1 - max(0, 0.5 - 0.5 * cover / 0.6), abs=1e-9)
    assert told.beta == pytest.approx({0.0: 0.5, 0.3: 0.778, 0.65: 1.0}[share], abs=1e-3)


def test_shadow_is_not_clear_and_not_cloud_cover(forecast):
    made = made_stack(SIZE)
    made.classes[:40] = 1
    made.image[:6, :40] -= 0.05
    told, values = forecast(made, samples=400, beta=None)
    assert told.beta == 0.5
    shadow = whole_arrays.grown(made.classes == 1, 3)
    everywhere = np.ones(SIZE, bool)
    expected = whole_arrays.regression(made.image, made.lags, shadow, everywhere, everywhere, False, 0.5, 400, [6])
    np.testing.assert_allclose(values[:6], expected[:6], atol=5e-4)


def test_too_few_clear_pixels_leave_the_lags_alone(forecast, heard):
    cloud = np.ones(SIZE, bool)
    made = made_stack(SIZE, cloud)
    made.classes[20:32, 20:32] = 0  # 6 x 6 px stay clear after growing
    made.image[:6, 20:32, 20:32] -= 0.4
    told, values = forecast(made, beta=0.2, progress=heard)
    assert told.beta == 1 and any('36 clear pixels' in text for text in heard.messages)
    assert np.abs(values[:6] - made.lags[0][:6]).mean() < 0.03


def test_without_a_pixel_valid_in_all_lags_the_image_teaches(forecast, heard):
    made = made_stack(SIZE, CLOUD)
    made.lags[2] = np.nan
    told, values = forecast(made, beta=0.7, progress=heard)
    assert told.beta == 0 and len(heard.warnings) == 1
    assert np.abs(values - made.image)[:6, ~whole_arrays.grown(CLOUD, 3)].mean() < 0.01


def test_clouds_of_the_image_are_not_learned(forecast):
    clear, cloudy = made_stack(SIZE), made_stack(SIZE, CLOUD)
    values = [forecast(made)[1] for made in (clear, cloudy)]
    assert np.abs(values[0] - values[1])[:6].max() < 0.02


def test_what_is_newly_bright_is_not_learned_although_the_quality_band_misses_it(forecast):
    made = made_stack(SIZE, CLOUD)
    missed = blob(SIZE, 70, 20, 12)
    made.image[:6, missed] += 0.1
    # A hole in the oldest lag tells nothing of those pixels: the estimation set does without that lag.
    made.lags[2, :, 65:70] = np.nan
    told, values = forecast(made, samples=400)
    grown, everywhere = whole_arrays.grown(CLOUD, 3), np.ones(SIZE, bool)
    without, learned = (
        whole_arrays.regression(made.image, made.lags, cloud, everywhere, everywhere, False, told.beta, 400, [6])
        for cloud in (grown | missed, grown)
    )
    np.testing.assert_allclose(values[:6], without[:6], atol=5e-4)
    assert np.abs(learned - without)[:6].mean() > 0.005


def test_clouds_of_a_lag_are_not_learned(forecast):
    made = made_stack(SIZE, CLOUD)
    made.lag_classes = [np.zeros(SIZE, 'uint8') for _ in range(3)]
    clean = forecast(made, beta=None)[1]
    spot = blob(SIZE, 70, 20, 8)
    made.lags[0][:6, spot] += 0.5
    made.lag_classes[0][spot] = 2
    values = forecast(made, beta=None)[1]
    assert np.abs(values - clean)[:6].max() < 0.03
    # Cloud that the quality band misses stands out from the other lags.
    made.lag_classes[0][spot] = 0
    assert np.abs(forecast(made, beta=None)[1] - clean)[:6].max() < 0.03


def test_clouds_given_go_before_the_quality_band_and_are_not_grown(forecast, tmp_path):
    made = made_stack(SIZE, CLOUD)
    made.classes[:] = 0
    mask = write(tmp_path / 'mask.tif', {'mask': np.where(CLOUD, 2, 0).astype('uint8')}, grid(100, 90), 255)
    told, values = forecast(made, clouds=Scene(mask), samples=400, beta=None)
    assert told.beta == pytest.approx(0.5 + 0.5 * CLOUD.mean() / 0.6)
    everywhere = np.ones(SIZE, bool)
    expected = whole_arrays.regression(made.image, made.lags, CLOUD, everywhere, everywhere, False, told.beta, 400, [6])
    np.testing.assert_allclose(values[:6], expected[:6], atol=5e-4)


def test_clouds_on_another_grid_are_refused(forecast, tmp_path):
    mask = Scene(write(tmp_path / 'mask.tif', {'mask': np.zeros(SIZE, 'uint8')}, grid(100, 90, LEFT + 30)))
    with pytest.raises(CloudmaskError, match='CLOUDS is not on the grid of the image'):
        forecast(made_stack(SIZE), clouds=mask)


@pytest.mark.parametrize('method', ['linear', 'kernel'])
def test_without_a_quality_band_clouds_are_not_learned_either(forecast, method):
    clear, cloudy = made_stack(SIZE), made_stack(SIZE, CLOUD)
    clear.classes = cloudy.classes = None
    values = [forecast(made, method=method)[1] for made in (clear, cloudy)]
    assert np.abs(values[0] - values[1])[:6].max() < 0.02


@pytest.mark.parametrize('method', ['persistence', 'percentile'])
def test_other_methods_need_no_quality_band(forecast, method):
    made = made_stack(SIZE)
    made.classes = None
    told, _ = forecast(made, method=method)
    assert told.rmse > 0


@pytest.mark.parametrize('method, lags', [('linear', 1), ('kernel', 1), ('percentile', 0), ('persistence', 0)])
def test_too_few_lags_are_told(forecast, method, lags):
    made = made_stack(SIZE, lags=max(lags, 1))
    made.lags = made.lags[:lags]
    with pytest.raises(CloudmaskError, match=rf'METHOD {method} needs at least {lags + 1} lag\(s\); .* has\s+{lags}'):
        forecast(made, method=method)


def test_one_lag_is_enough_to_copy_it(forecast):
    made = made_stack(SIZE, lags=1)
    np.testing.assert_array_equal(forecast(made, method='percentile')[1], made.lags[0])


def test_a_constant_band_is_told_by_name(forecast):
    made = made_stack(SIZE)
    made.lags[:, 3] = made.image[3] = 0.25
    with pytest.raises(CloudmaskError, match='B5_lag_1, B5_lag_2, B5: the value is the same'):
        forecast(made)
    forecast(made, bands=('B2', 'B3', 'red'))


def test_bands_are_chosen_by_name_or_role(forecast, tmp_path):
    made = made_stack(SIZE, CLOUD)
    told, values = forecast(made, bands=('nir', 'B3', 'thermal'), samples=400)
    assert descriptions(tmp_path / 'forecast.tif') == ['B5_forecast', 'B3_forecast', 'B10_forecast']
    chosen, everywhere = [3, 1, 6], np.ones(SIZE, bool)
    grown = whole_arrays.grown(CLOUD, 3)
    expected = whole_arrays.regression(
        made.image[chosen], made.lags[:, chosen], grown, everywhere, everywhere, False, told.beta, 400, [2]
    )
    np.testing.assert_allclose(values[:2], expected[:2], atol=5e-4)


def test_an_unknown_band_is_told(forecast):
    with pytest.raises(CloudmaskError, match="band 'B99'"):
        forecast(made_stack(SIZE), bands=('B2', 'B99'))


def test_more_samples_than_pixels_are_told_where_asked_for(forecast):
    made = made_stack(SIZE, CLOUD)
    with pytest.raises(CloudmaskError, match='SAMPLES is 5000, but the ROI has only 2[0-9]{2} valid training pixels'):
        forecast(made, [[box(0, 0, 10, 12)]], samples=5000)
    assert forecast(made, [[box(0, 0, 10, 12)]])[0].beta == 0.2


def test_a_roi_without_valid_lags_is_told(forecast):
    made = made_stack(SIZE)
    made.lags[:] = np.nan
    for method in ('linear', 'persistence', 'percentile'):
        with pytest.raises(CloudmaskError, match='No pixel of the ROI '):
            forecast(made, method=method)


@pytest.mark.parametrize('method', ['persistence', 'linear'])
def test_rmse_is_that_of_the_clear_pixels_in_the_roi(forecast, method):
    made = made_stack(SIZE, CLOUD)
    made.image[1, 60:70] = np.nan
    told, values = forecast(made, [[box(10, 20, 95, 80)]], method=method)
    judged = np.zeros(SIZE, bool)
    judged[20:80, 10:95] = True
    judged &= ~whole_arrays.grown(CLOUD, 3) & ~np.isnan(made.image[:6]).any(0)
    error = (values - made.image)[:6, judged].astype(float)
    assert told.rmse == pytest.approx(np.sqrt((error**2).mean(1)).mean(), rel=1e-5)


def test_without_a_clear_pixel_there_is_no_rmse(forecast):
    assert forecast(made_stack(SIZE, np.ones(SIZE, bool)), method='persistence')[0].rmse is None


def test_the_forecast_reaches_beyond_the_roi_for_later_steps(forecast, blocks_of):
    blocks_of(16)
    _, values = forecast(made_stack((160, 160)), [[box(70, 70, 90, 90)]], method='persistence')
    there = ~np.isnan(values[0])
    assert there[38:122, 70:90].all() and there[70:90, 38:122].all() and there[50, 50]
    assert not there[:37].any() and not there[46, 46]


def test_tuning_finds_other_values_and_keeps_those_given(forecast):
    made = made_stack((60, 60), blob((60, 60), 30, 30, 10), lags=2)
    told, values = forecast(made, method='kernel', samples=100, tune=True, gamma=0.02, bands=('B2', 'B3'))
    again, same = forecast(made, method='kernel', samples=100, tune=True, gamma=0.02, bands=('B2', 'B3'))
    assert told.gamma == 0.02 and told == again
    np.testing.assert_array_equal(values, same)
