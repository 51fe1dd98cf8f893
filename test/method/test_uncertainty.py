"""The expected error of a forecast, beside errors that are known."""

import numpy as np
import pytest

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.forecast import fit_uncertainty
from multitemporal_cloudmask.method.options import ForecastOptions
from multitemporal_cloudmask.method.regression import KernelBackground
from multitemporal_cloudmask.method.uncertainty import Uncertainty

REFLECTIVE = np.array([True, True, False])


def pixels(n=4000, seed=0):
    """Two images of two reflective bands and a thermal one, (n, 6), and how much each pixel changed."""
    draw = np.random.default_rng(seed)
    newest, change = draw.uniform(0.1, 0.4, (n, 3)), draw.uniform(0.005, 0.1, n)
    older = newest + change[:, None] * draw.choice([-1, 1], (n, 3))
    newest[:, 2], older[:, 2] = draw.uniform(280, 300, (2, n))
    return np.concatenate([newest, older], 1), change


def test_errors_that_grow_with_change_are_expected():
    inputs, change = pixels()
    errors = (0.3 * change[:, None]) * np.random.default_rng(1).standard_normal((len(change), 3))
    errors[:, 2] = 50.0  # the thermal band does not count
    told = Uncertainty(2, REFLECTIVE).fit(inputs, errors, np.ones(len(change))).predict(inputs.T.astype(np.float32))
    assert told.dtype == np.float32 and np.corrcoef(told, change)[0, 1] > 0.95
    for low in (0.01, 0.04, 0.08):
        some = (change > low) & (change < low + 0.01)
        assert told[some].mean() == pytest.approx(np.sqrt(np.square(errors[some, :2]).mean()), rel=0.25)
    assert np.square(told).mean() == pytest.approx(np.square(errors[:, :2]).mean(), rel=0.02)


def test_weights_say_which_pixels_count():
    inputs, change = pixels(1000)
    errors = np.where(np.arange(1000)[:, None] < 500, 0.01, 0.05) * np.ones(3)
    weights = np.where(np.arange(1000) < 500, 1.0, 1e-9)
    told = Uncertainty(2, REFLECTIVE).fit(inputs, errors, weights).predict(inputs.T)
    assert told == pytest.approx(0.01, rel=0.05)


def test_nodata_stays_and_shape_too():
    inputs, change = pixels(600)
    model = Uncertainty(2, REFLECTIVE).fit(inputs, np.full((600, 3), 0.02), np.ones(600))
    block = np.tile(inputs[:12].T.reshape(6, 3, 4), 1).astype(np.float32)
    block[1, 2, 3] = np.nan
    told = model.predict(block)
    assert told.shape == (3, 4) and np.isnan(told[2, 3]) and np.isnan(told).sum() == 1


def test_what_is_held_out_errs_more_than_what_was_seen():
    draw = np.random.default_rng(0)
    inputs = draw.uniform(0, 0.5, (120, 6))
    noise = draw.normal(0, 0.05, (120, 3))
    targets = inputs[:, :3] + noise
    model = fit_uncertainty(KernelBackground(1e-6, 0.5, [1.0, 1.0, 1.0]), inputs, targets, np.full(120, 1 / 120))
    told = model.predict(inputs.T.astype(np.float32))
    assert np.sqrt(np.square(told).mean()) > 0.05  # a fit of its own pixels would be far below the noise


def test_a_method_that_learns_nothing_has_no_uncertainty():
    with pytest.raises(CloudmaskError, match='UNCERTAINTY is not available for METHOD percentile'):
        ForecastOptions(method='percentile', uncertainty=True)
