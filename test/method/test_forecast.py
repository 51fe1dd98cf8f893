"""The background: the weights of both sets, what is left automatic, and relations known in advance that must come out."""

import numpy as np
import pytest
from heard import Heard
from hypothesis import given
from hypothesis import strategies as st

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.forecast import (
    FEWEST_ESTIMATION,
    Training,
    automatic_beta,
    fit_background,
    lagged,
    percentile,
    settle_beta,
    split,
    target_scales,
    weights,
)
from multitemporal_cloudmask.method.options import ForecastOptions
from multitemporal_cloudmask.method.progress import Progress

counts = st.integers(0, 3000)


@pytest.mark.parametrize(
    'cloud, beta',
    [(0, 0.5), (0.12, 0.6), (0.3, 0.75), (0.48, 0.9), (0.6, 1), (0.61, 1), (1, 1)],  # 1 - max(0, .5 - .5 c / .6)
)
def test_automatic_beta_by_hand(cloud, beta):
    assert automatic_beta(cloud) == pytest.approx(beta, abs=1e-12)


@given(st.floats(0, 1), st.floats(0, 1))
def test_more_cloud_never_gives_the_image_more_weight(one, other):
    less, more = (automatic_beta(cloud) for cloud in sorted((one, other)))
    assert 0.5 <= less <= more <= 1


def test_weights_by_hand():
    # beta / n = .6 / 3 for the prediction set, (1 - beta) / m = .4 / 2 for the estimation set
    assert weights(3, 2, 0.6).tolist() == pytest.approx([0.2, 0.2, 0.2, 0.2, 0.2])
    assert weights(2, 4, 0.75).tolist() == pytest.approx([0.375, 0.375, 0.0625, 0.0625, 0.0625, 0.0625])
    assert weights(4, 0, 1.0).tolist() == [0.25] * 4 and weights(0, 4, 0.0).tolist() == [0.25] * 4


@given(st.integers(1, 500), st.integers(1, 500), st.floats(0, 1))
def test_weights_sum_to_1_and_each_set_has_its_share(n, m, beta):
    w = weights(n, m, beta)
    assert len(w) == n + m and w.sum() == pytest.approx(1)
    assert w[:n].sum() == pytest.approx(beta) and w[n:].sum() == pytest.approx(1 - beta)


@pytest.mark.parametrize(
    'samples, prediction, estimation, beta, expected',
    [
        (1000, 5000, 5000, 0.7, (500, 500)),  # half and half
        (1001, 5000, 5000, 0.7, (501, 500)),
        (1000, 5000, 200, 0.7, (800, 200)),  # one set fills up what the other lacks
        (1000, 200, 5000, 0.7, (200, 800)),
        (1000, 300, 200, 0.7, (300, 200)),  # all there are
        (1000, 5000, 5000, 1, (1000, 0)),  # a set without weight gives no pixels
        (1000, 5000, 5000, 0, (0, 1000)),
        (1000, 0, 400, 0, (0, 400)),
        (1000, 400, 90, 1, (400, 0)),
    ],
)
def test_training_pixels_come_half_and_half_where_they_can(samples, prediction, estimation, beta, expected):
    assert split(samples, prediction, estimation, beta) == expected


@given(st.integers(10, 2000), counts, counts, st.sampled_from([0, 0.3, 0.5, 0.9, 1]))
def test_split_takes_as_many_as_there_are(samples, prediction, estimation, beta):
    n, m = split(samples, prediction, estimation, beta)
    assert 0 <= n <= prediction and 0 <= m <= estimation
    usable = prediction * (beta > 0) + estimation * (beta < 1)
    assert n + m == min(samples, usable)


@pytest.mark.parametrize(
    'given_beta, cloud, prediction, estimation, expected',
    [
        (None, 0.3, 500, 500, 0.75),
        (None, 0.9, 500, 500, 1),
        (0.2, 0.9, 500, 500, 0.2),
        (0.0, 0.0, 500, 500, 0),
        (1.0, 0.0, 500, 500, 1),
        (None, 0.3, 500, FEWEST_ESTIMATION, 0.75),
        (None, 0.3, 500, FEWEST_ESTIMATION - 1, 1),  # too few clear pixels
        (0.2, 0.3, 500, FEWEST_ESTIMATION - 1, 1),
        (None, 0.3, 0, 500, 0),  # nothing but the image
        (1.0, 0.3, 0, 500, 0),
    ],
)
def test_beta_that_is_used(given_beta, cloud, prediction, estimation, expected):
    options = ForecastOptions(beta=given_beta)
    assert settle_beta(options, cloud, prediction, estimation, Progress()) == pytest.approx(expected)


def test_a_beta_that_is_not_the_one_asked_for_is_told():
    told = Heard()
    settle_beta(ForecastOptions(beta=None), 0.1, 500, 7, told)
    assert '7 clear pixels' in told.messages[0] and not told.warnings
    settle_beta(ForecastOptions(beta=None), 0.7, 500, 7, told)  # so much cloud that the image has no weight anyway
    assert len(told.messages) == 1
    settle_beta(ForecastOptions(beta=None), 0.1, 0, 500, told)
    assert 'No pixel is valid in all lags' in told.warnings[0] and len(told.messages) == 1
    settle_beta(ForecastOptions(beta=None), 0.1, 500, 500, told)
    assert len(told.messages) == len(told.warnings) == 1


def test_no_pixels_at_all_is_an_error():
    with pytest.raises(CloudmaskError, match='No pixel of the ROI can be used for training'):
        settle_beta(ForecastOptions(beta=None), 0.1, 0, 0, Progress())


def fit(options, inputs, targets, w=None, names=None, scale=None):
    inputs, targets = np.asarray(inputs, float), np.asarray(targets, float)
    w = np.full(len(inputs), 1 / len(inputs)) if w is None else w
    names = names or [f'band{number}' for number in range(inputs.shape[1] + targets.shape[1])]
    return fit_background(options, inputs, targets, w, names, scale or [1.0] * targets.shape[1], Progress())


def random_inputs(n=400, d=2, seed=0):
    return np.random.default_rng(seed).uniform(0, 0.5, (n, d))


@pytest.mark.parametrize('method, lambda_, gamma', [('linear', 1e-6, None), ('kernel', 1e-4, 0.01)])
def test_automatic_lambda_and_gamma(method, lambda_, gamma):
    x = random_inputs()
    model, *used = fit(ForecastOptions(method=method), x, x)
    assert used == [lambda_, gamma] and model.lambda_ == lambda_ and getattr(model, 'gamma', None) == gamma


def test_lambda_and_gamma_given():
    x = random_inputs()
    model, lambda_, gamma = fit(ForecastOptions(method='kernel', lambda_=0.5, gamma=0.25), x, x)
    assert (lambda_, gamma) == (model.lambda_, model.gamma) == (0.5, 0.25)
    assert fit(ForecastOptions(method='linear', lambda_=0.0), x, x)[1] == 0


@pytest.mark.parametrize('beta', [0.0, 0.25, 0.5, 0.75, 1.0])
def test_beta_weighs_the_prediction_set(beta):
    # The lags teach y = 2 x, the image y = 3 x, on the same x: the least loss is at slope 2 beta + 3 (1 - beta).
    x = np.linspace(-1, 1, 101)[:, None]
    n, m = split(400, 101 * (beta > 0), 101 * (beta < 1), beta)
    inputs = np.concatenate([x[:n], x[:m]])
    targets = np.concatenate([2 * x[:n], 3 * x[:m]])
    model, _, _ = fit(ForecastOptions(method='linear', lambda_=0), inputs, targets, weights(n, m, beta))
    assert model.predict(np.array([[0.5]], np.float32))[0, 0] == pytest.approx(0.5 * (2 * beta + 3 * (1 - beta)), rel=1e-5)


def test_a_linear_season_is_forecast_exactly():
    x = random_inputs(d=4)
    W = np.array([[0.8, 0.1], [0.0, 0.6], [0.3, 0.0], [-0.1, 0.2]])
    model, _, _ = fit(ForecastOptions(method='linear'), x, x @ W + [0.02, -0.01])
    new = random_inputs(50, 4, seed=1)
    np.testing.assert_allclose(model.predict(new.T.astype(np.float32)).T, new @ W + [0.02, -0.01], atol=2e-6)


def test_a_bent_season_is_forecast_by_the_kernel_and_missed_by_the_line():
    x, new = random_inputs(), random_inputs(200, seed=1)

    def season(x):
        return (x[:, :1] - 0.25) ** 2 * 4

    errors = {}
    for method in ('linear', 'kernel'):
        model, _, _ = fit(ForecastOptions(method=method, gamma=0.1), x, season(x))
        errors[method] = np.abs(model.predict(new.T.astype(np.float32)).T - season(new)).mean()
    assert errors['kernel'] < 0.005 < 0.05 < errors['linear']


def test_too_few_training_pixels_are_counted_in_the_message():
    x = random_inputs(4, 4)
    with pytest.raises(CloudmaskError, match='more training pixels than its 4 inputs; the ROI has 4 valid ones'):
        fit(ForecastOptions(method='linear'), x, x)
    fit(ForecastOptions(method='linear'), random_inputs(5, 4), random_inputs(5, 4))


def test_constant_bands_are_named():
    x = random_inputs(50, 3)
    x[:, 1] = np.float32(0.1)
    with pytest.raises(CloudmaskError, match='B3_lag_1: the value is the same on all 50 training pixels'):
        fit(ForecastOptions(method='linear'), x, x[:, :1], names=['B2_lag_1', 'B3_lag_1', 'B4_lag_1', 'B2'])
    with pytest.raises(CloudmaskError, match='B3_lag_1, B3: the value is the same'):
        fit(ForecastOptions(method='kernel'), x[:, :2], x[:, 1:2], names=['B2_lag_1', 'B3_lag_1', 'B3'])


def test_scale_of_the_targets_reaches_the_regressor():
    x = random_inputs()
    for method in ('linear', 'kernel'):
        assert fit(ForecastOptions(method=method), x, x, scale=[1.0, 100.0])[0].target_scale.tolist() == [1, 100]


def test_percentile_is_the_median_of_each_pixel():
    lags = np.array([[[0.1, 0.5]], [[0.3, 0.1]], [[0.2, 0.9]]], np.float32)
    np.testing.assert_array_equal(percentile(lags), np.array([[0.2, 0.5]], np.float32))
    np.testing.assert_allclose(percentile(lags[:2]), [[0.2, 0.3]])
    np.testing.assert_array_equal(percentile(lags[:1]), lags[0])
    assert percentile(lags).dtype == np.float32


def test_percentile_needs_every_lag():
    lags = np.array([[0.1, 0.5], [0.3, np.nan], [0.2, 0.9]], np.float32)
    result = percentile(lags)
    assert result[0] == np.float32(0.2) and np.isnan(result[1])


def test_training_is_settled_from_options_and_counts():
    told, options = Heard(), ForecastOptions(method='linear', samples=600, beta=None)
    training = Training.from_options(options, 600, 500, 400, (1000, 120), told)
    assert training == Training(pytest.approx(0.6), 300, 300, 0.12)
    sets = np.arange(300 * 5.0).reshape(300, 5), -np.arange(300 * 5.0).reshape(300, 5)
    inputs, targets, its_weights = training.table(*sets, 2, told)
    np.testing.assert_array_equal(np.hstack([inputs, targets]), np.concatenate(sets))
    assert inputs.shape == (600, 3) and its_weights[:300].sum() == pytest.approx(0.6) and its_weights.sum() == pytest.approx(1)
    assert told.messages == ['300 + 300 training pixels (lags, image), beta 0.600, cloud cover 12.0 %.']


def test_an_image_without_data_teaches_nothing():
    training = Training.from_options(ForecastOptions(beta=None), 1000, 1000, 0, (0, 0), Heard())
    assert training == Training(1.0, 1000, 0, 1.0)


def test_fewer_training_pixels_than_asked_for_are_an_error_where_they_were_asked_for():
    with pytest.raises(CloudmaskError, match='SAMPLES is 600, but the ROI has only 550 valid training pixels'):
        Training.from_options(ForecastOptions(samples=600), 600, 500, 50, (1000, 0), Heard())
    assert Training.from_options(ForecastOptions(beta=1), 600, 500, 50, (1000, 0), Heard()).prediction == 500


def test_columns_are_named_and_scaled():
    assert lagged(('B4', 'B10'), 2) == ['B4_lag_1', 'B10_lag_1', 'B4_lag_2', 'B10_lag_2']
    assert target_scales(('reflectance', 'kelvin')) == [1, 100]
