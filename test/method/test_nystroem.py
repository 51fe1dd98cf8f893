"""The Nystroem approximation beside the exact kernel ridge."""

import numpy as np
import pytest

from multitemporal_cloudmask.method.forecast import fit_background
from multitemporal_cloudmask.method.options import ForecastOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.method.regression import KernelBackground, NystroemBackground

SCALE = np.array([1.0, 100.0])


def training(n=400, seed=0):
    """Inputs (5), targets of reflectance and Kelvin, weights that sum to 1."""
    draw = np.random.default_rng(seed)
    inputs = draw.uniform(0, 0.6, (n, 5))
    bent = inputs[:, 0] * (1 - inputs[:, 1]) + 0.01 * draw.standard_normal(n)
    weights = draw.uniform(0.5, 1.5, n)
    return inputs, np.column_stack([bent, 280 + 40 * bent]), weights / weights.sum()


def exact(table):
    return KernelBackground(1e-4, 0.05, SCALE).fit(*table)


def approximate(table, components, seed=0):
    return NystroemBackground(1e-4, 0.05, SCALE, components, seed).fit(*table)


def difference(one, other):
    pixels = training(seed=1)[0].T.astype(np.float32)
    return np.sqrt(np.square((one.predict(pixels) - other.predict(pixels)) / SCALE[:, None]).mean())


def test_with_all_training_pixels_it_is_the_exact_kernel_ridge():
    table = training()
    every = approximate(table, 400)
    assert difference(every, exact(table)) < 1e-6 and every.kernel_error_ < 1e-9
    assert len(approximate(table, 5000).centres_) == 400


def test_more_components_come_nearer_and_tell_so():
    table = training()
    models = [approximate(table, components) for components in (10, 40, 160)]
    apart, told = [difference(model, exact(table)) for model in models], [model.kernel_error_ for model in models]
    assert apart == sorted(apart, reverse=True) and apart[-1] < 1e-3
    assert told == sorted(told, reverse=True) and 0 < told[-1] < 1e-2


def test_the_seed_settles_the_components():
    table = training()
    one, again, other = (approximate(table, 30, seed).predict(table[0].T.astype(np.float32)) for seed in (0, 0, 1))
    assert one.tobytes() == again.tobytes() != other.tobytes()


@pytest.mark.parametrize('components, kind', [(0, KernelBackground), (50, NystroemBackground)])
def test_the_option_chooses_it_and_its_error_is_told(components, kind):
    inputs, targets, weights = training()
    told = []
    progress = Progress()
    progress.message = told.append
    options = ForecastOptions(method='kernel', components=components)
    names = [f'B{number}' for number in range(7)]
    model, _, _ = fit_background(options, inputs, targets, weights, names, SCALE, progress)
    assert type(model) is kind
    assert [text for text in told if '50 of 400 training pixels span the kernel' in text] == told and bool(told) == bool(
        components
    )
