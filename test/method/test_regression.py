"""Ridge and kernel ridge: by hand, by the loss they minimise, and beside scikit-learn used directly."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.kernel_ridge import KernelRidge
from sklearn.linear_model import Ridge
from sklearn.metrics.pairwise import rbf_kernel

from multitemporal_cloudmask.method.forecast import weights
from multitemporal_cloudmask.method.regression import KernelBackground, LinearBackground

SCALE = np.array([1.0, 1.0, 100.0])


def training(n=120, m=80, beta=0.7, seed=0):
    """Inputs (6) and targets (two of reflectance, one of Kelvin) of both sets, and their weights."""
    rng = np.random.default_rng(seed)
    reflectance, kelvin = rng.uniform(0, 0.6, (n + m, 4)), rng.uniform(270, 310, (n + m, 2))
    inputs = np.concatenate([reflectance, kelvin], 1)
    bent = reflectance[:, :2] * (0.9 - 0.2 * reflectance[:, 2:]) + 0.02 * rng.standard_normal((n + m, 2))
    targets = np.concatenate([bent, kelvin[:, :1] + 30 * reflectance[:, :1]], 1)
    return inputs, targets, weights(n, m, beta)


def standardised(inputs, targets, w):
    mean, target_mean = np.average(inputs, axis=0, weights=w), np.average(targets, axis=0, weights=w)
    deviation = np.sqrt(np.average((inputs - mean) ** 2, axis=0, weights=w))
    return (inputs - mean) / deviation, (targets - target_mean) / SCALE, target_mean


def background(kind, lambda_=1e-3, gamma=0.05, scale=SCALE, single=False):
    return LinearBackground(lambda_, scale) if kind == 'linear' else KernelBackground(lambda_, gamma, scale, single)


def column(*values):
    return np.array(values, float)[:, None]


def test_linear_by_hand():
    # x = 0, 2 and y = 1, 3 with equal weights: mean 1 and 2, z = -1, 1, t = -1, 1; W = 1 / (1 + lambda)
    model = LinearBackground(1.0, [1.0]).fit(column(0, 2), column(1, 3), np.array([0.5, 0.5]))
    assert model.coef_ == pytest.approx(np.array([[0.5]]))
    np.testing.assert_allclose(model.predict(np.array([[0, 1, 2, 4]], np.float32)), [[1.5, 2, 2.5, 3.5]], rtol=1e-6)


def test_linear_with_weights_by_hand():
    # x = y = 0, 4 with weights 1/4, 3/4: mean 3, variance 3, W = sqrt(3) / (1 + 1/2); at 0: 3 - sqrt(3) W = 1
    model = LinearBackground(0.5, [1.0]).fit(column(0, 4), column(0, 4), np.array([0.25, 0.75]))
    assert model.mean_ == 3 and model.target_mean_ == 3 and model.deviation_ == pytest.approx(3**0.5)
    np.testing.assert_allclose(model.predict(np.array([[0, 3, 6]], np.float32)), [[1, 3, 5]], rtol=1e-6)


def test_kernel_by_hand():
    # z = -1, 1 and t = -1, 1: alpha = 1 / (1 - k + 2 lambda), k = exp(-4 gamma); w = 1/2 doubles lambda
    lambda_, gamma = 0.1, 0.2
    model = KernelBackground(lambda_, gamma, [1.0]).fit(column(0, 2), column(1, 3), np.array([0.5, 0.5]))
    alpha = 1 / (1 - np.exp(-4 * gamma) + 2 * lambda_)
    np.testing.assert_allclose(model.dual_coef_[:, 0], [-alpha, alpha])
    expected = 2 + alpha * (np.exp(-gamma * 1**2) - np.exp(-gamma * 3**2))  # at x = 3, z = 2
    np.testing.assert_allclose(model.predict(np.array([[1, 3]], np.float32)), [[2, expected]], rtol=1e-6)


@pytest.mark.parametrize('lambda_', [1e-6, 1e-3, 1.0])
def test_linear_is_the_ridge_of_scikit_learn(lambda_):
    inputs, targets, w = training()
    x, y, target_mean = standardised(inputs, targets, w)
    ridge = Ridge(alpha=lambda_, fit_intercept=False).fit(x, y, sample_weight=w)
    model = background('linear', lambda_).fit(inputs, targets, w)
    np.testing.assert_allclose(model.coef_, ridge.coef_, rtol=1e-6, atol=1e-9)
    _close(model.predict(inputs.T.astype(np.float32)).T, ridge.predict(x) * SCALE + target_mean)


@pytest.mark.parametrize('single, near', [(False, 1e-6), (True, 1e-5)])
@pytest.mark.parametrize('lambda_, gamma', [(1e-4, 0.01), (1e-3, 0.01), (1e-3, 0.06), (1e-2, 0.3)])
def test_kernel_is_the_kernel_ridge_of_scikit_learn(lambda_, gamma, single, near):
    inputs, targets, w = training()
    x, y, target_mean = standardised(inputs, targets, w)
    ridge = KernelRidge(alpha=lambda_, kernel='rbf', gamma=gamma).fit(x, y, sample_weight=w)
    model = background('kernel', lambda_, gamma, single=single).fit(inputs, targets, w)
    new = training(seed=1)[0].astype(np.float32)
    _close(model.predict(new.T).T, ridge.predict((new - model.mean_) / model.deviation_) * SCALE + target_mean, near)


@pytest.mark.parametrize('lambda_, gamma, inside', [(1e-6, 0.01, True), (1e-7, 0.01, True), (1e-4, 1e4, False), (0.0, 1e6, True)])
def test_extreme_values_are_forecast_as_exactly_as_others(lambda_, gamma, inside):
    inputs, targets, w = training(600, 400)
    inputs = inputs.astype(np.float32).astype(float)
    x, y, target_mean = standardised(inputs, targets, w)
    model = background('kernel', lambda_, gamma, single=True).fit(inputs, targets, w)
    new = inputs if inside else np.concatenate([inputs, training(seed=1)[0]])
    expected = rbf_kernel((new - model.mean_) / model.deviation_, x, gamma) @ model.dual_coef_ * SCALE + target_mean
    _close(model.predict(new.T.astype(np.float32)).T, expected)


def test_single_precision_where_it_is_asked_for_and_enough():
    table = training(600, 400)
    assert background('kernel', 1e-4, 0.01).fit(*table).precision_ == np.float64
    assert background('kernel', 1e-4, 0.01, single=True).fit(*table).precision_ == np.float32
    assert background('kernel', 1e-4, 10.0, single=True).fit(*table).precision_ == np.float64


@pytest.mark.parametrize('alike, precision', [(0.05, np.float32), (1e-5, np.float64)])
def test_linear_loses_no_digits(alike, precision):
    # The fewer two inputs differ, the greater are the coefficients of their difference.
    rng = np.random.default_rng(0)
    ground = rng.uniform(0.05, 0.4, (500, 1)).astype(np.float32)
    difference = (alike * rng.standard_normal((500, 1))).astype(np.float32)
    inputs = np.concatenate([ground, ground + difference, 280 + 40 * ground], 1)
    exact = inputs.astype(float)
    targets = np.concatenate([exact[:, :1] + 0.05 / alike * (exact[:, 1:2] - exact[:, :1]), exact[:, :1], exact[:, 2:]], 1)
    model = background('linear', 1e-12).fit(exact, targets, np.full(500, 1 / 500))
    assert model.precision_ == precision
    slope = model.coef_ * SCALE[:, None] / model.deviation_
    expected = model.target_mean_ + (exact - model.mean_) @ slope.T
    assert (np.abs(model.predict(inputs.T).T - expected).max(0) < [2e-7, 2e-7, 5e-5]).all()


def _close(forecast, expected, near=1e-5):
    """Within this share of the output's range."""
    assert np.abs(forecast - expected).max(0) / np.ptp(expected, axis=0) == pytest.approx(0, abs=near)


def test_dual_coefficients_solve_the_equation_of_the_method():
    inputs, targets, w = training()
    x, y, _ = standardised(inputs, targets, w)
    model = background('kernel', 2e-3, 0.05).fit(inputs, targets, w)
    np.testing.assert_allclose(model.dual_coef_, np.linalg.solve(rbf_kernel(x, x, 0.05) + 2e-3 * np.diag(1 / w), y), rtol=1e-6)


def test_equal_weights_are_lambda_times_their_number_against_unit_weights():
    inputs, targets, _ = training(200, 0)
    w = np.full(200, 1 / 200)
    x, y, _ = standardised(inputs, targets, w)
    alone = KernelRidge(alpha=1e-3 * 200, kernel='rbf', gamma=0.05).fit(x, y)
    np.testing.assert_allclose(background('kernel').fit(inputs, targets, w).dual_coef_, alone.dual_coef_, rtol=1e-7)


def _loss(W, x, y, n, beta, lambda_):
    """L(W) of the method, set by set."""
    error = np.square(x @ W - y).sum(1)
    return beta * error[:n].mean() + (1 - beta) * error[n:].mean() + lambda_ * np.square(W).sum()


@pytest.mark.parametrize('beta', [0.5, 0.75, 0.9])
def test_linear_minimises_the_loss_of_the_method(beta):
    n, m, lambda_ = 150, 50, 0.01
    inputs, targets, w = training(n, m, beta)
    x, y, _ = standardised(inputs, targets, w)
    W = background('linear', lambda_).fit(inputs, targets, w).coef_.T
    gradient = 2 * beta / n * x[:n].T @ (x[:n] @ W - y[:n]) + 2 * (1 - beta) / m * x[n:].T @ (x[n:] @ W - y[n:])
    np.testing.assert_allclose(gradient + 2 * lambda_ * W, 0, atol=1e-12)
    least, rng = _loss(W, x, y, n, beta, lambda_), np.random.default_rng(1)
    assert all(_loss(W + 1e-4 * rng.standard_normal(W.shape), x, y, n, beta, lambda_) > least for _ in range(50))


def test_targets_are_learned_in_units_of_their_scale():
    inputs, targets, w = training()
    for kind, learned in (('linear', lambda model: model.coef_[2]), ('kernel', lambda model: model.dual_coef_[:, 2])):
        hundredths, kelvin = (background(kind, scale=[1, 1, scale]).fit(inputs, targets, w) for scale in (100, 1))
        np.testing.assert_allclose(learned(hundredths) * 100, learned(kelvin), rtol=1e-9)
        pixels = inputs.T.astype(np.float32)
        np.testing.assert_allclose(hundredths.predict(pixels), kelvin.predict(pixels), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize('kind', ['linear', 'kernel'])
def test_the_order_of_the_training_pixels_does_not_matter(kind):
    inputs, targets, w = training()
    order = np.random.default_rng(2).permutation(len(inputs))
    pixels = training(seed=1)[0].T.astype(np.float32)
    straight = background(kind).fit(inputs, targets, w).predict(pixels)
    _close(background(kind).fit(inputs[order], targets[order], w[order]).predict(pixels).T, straight.T)


@pytest.mark.parametrize('kind', ['linear', 'kernel'])
def test_a_pixel_twice_is_a_pixel_of_twice_the_weight(kind):
    inputs, targets, _ = training(40, 0)
    heavier = np.where(np.arange(40) < 10, 2.0, 1.0) / 50
    twice = np.r_[np.arange(40), np.arange(10)]
    pixels = training(seed=1)[0].T.astype(np.float32)
    once = background(kind).fit(inputs, targets, heavier).predict(pixels)
    _close(background(kind).fit(inputs[twice], targets[twice], np.full(50, 1 / 50)).predict(pixels).T, once.T)


@pytest.mark.parametrize('kind', ['linear', 'kernel'])
def test_units_of_the_inputs_do_not_matter(kind):
    inputs, targets, w = training()
    pixels = training(seed=1)[0]
    other = [1e4, 1, 1, 10, 1, 1], [0, 5, 0, -1, -273.15, 0]
    plain = background(kind).fit(inputs, targets, w).predict(pixels.T.astype(np.float32))
    moved = background(kind).fit(inputs * other[0] + other[1], targets, w)
    np.testing.assert_allclose(moved.predict((pixels * other[0] + other[1]).T.astype(np.float32)), plain, rtol=1e-4, atol=1e-4)


@pytest.fixture(scope='module', params=[('linear', 1e-3), ('kernel', 1e-3), ('kernel', 1e-7)], ids=str)
def fitted(request):
    return background(*request.param).fit(*training())


@given(st.integers(1, 800), st.integers(0, 99), st.booleans())
def test_a_pixel_is_forecast_bit_by_bit_the_same_in_any_company(fitted, count, seed, spoiled):
    rng = np.random.default_rng(seed)
    image = np.concatenate([training(700, 0, 1, seed=7)[0], training(100, 0, 1, seed=8)[0]]).T.astype(np.float32)
    alone = fitted.predict(image)
    some = rng.choice(image.shape[1], min(count, image.shape[1]), replace=False)
    company = image[:, some]
    if spoiled:
        company[:, ::3] = np.nan
    known = ~np.isnan(company[0])
    assert fitted.predict(company)[:, known].tobytes() == alone[:, some[known]].tobytes()


def test_no_forecast_where_an_input_is_missing_and_one_everywhere_else(fitted):
    image = training()[0].T.astype(np.float32)
    image[np.arange(6), np.arange(6) * 7] = np.nan
    forecast = fitted.predict(image)
    np.testing.assert_array_equal(np.isnan(forecast), np.isnan(image).any(0)[None].repeat(3, 0))


@pytest.mark.parametrize('part', [0, 1 / 3, 1, 1.01])
def test_any_number_of_pixels_is_forecast_as_float32(fitted, part):
    pixels = int(part * fitted.chunk_)
    image = training(17000, 0, 1)[0].T.astype(np.float32)[:, :pixels]
    before = image.copy()
    forecast = fitted.predict(image)
    assert forecast.shape == (3, pixels) and forecast.dtype == np.float32
    np.testing.assert_array_equal(image, before)


def test_a_pixel_of_a_whole_chunk_is_forecast_as_in_a_part_of_one(fitted):
    image = training(2 * fitted.chunk_ + 100, 0, 1)[0].T.astype(np.float32)
    whole, places = fitted.predict(image), np.arange(0, image.shape[1], 7)
    assert fitted.predict(image[:, places]).tobytes() == whole[:, places].tobytes()


@pytest.mark.parametrize('kind', ['linear', 'kernel'])
def test_a_constant_input_adds_nothing(kind):
    inputs, targets, w = training(300, 100)
    constant = np.full((400, 1), np.float32(0.1))  # its weighted deviation is 1e-17, not 0
    model = background(kind).fit(np.concatenate([inputs, constant], 1), targets, w)
    assert model.deviation_[-1] == 1
    pixels = inputs.T.astype(np.float32)
    with_it = model.predict(np.concatenate([pixels, constant.T.astype(np.float32)]))
    _close(with_it.T, background(kind).fit(inputs, targets, w).predict(pixels).T)
