"""The Nystroem approximation beside the exact kernel ridge."""

import re

import numpy as np
import pytest
from heard import Heard
from sklearn.kernel_approximation import Nystroem
from sklearn.metrics.pairwise import rbf_kernel

from multitemporal_cloudmask.method.forecast import fit_background, training_samples
from multitemporal_cloudmask.method.nystroem import NystroemBackground, PivotedCholesky
from multitemporal_cloudmask.method.options import ForecastOptions
from multitemporal_cloudmask.method.regression import KernelBackground

SCALE = np.array([1.0, 100.0])


def training(n=400, seed=0, noise=0.01):
    """Inputs (5), targets of reflectance and Kelvin, weights that sum to 1."""
    draw = np.random.default_rng(seed)
    inputs = draw.uniform(0, 0.6, (n, 5))
    bent = inputs[:, 0] * (1 - inputs[:, 1]) + noise * draw.standard_normal(n)
    weights = draw.uniform(0.5, 1.5, n)
    return inputs, np.column_stack([bent, 280 + 40 * bent]), weights / weights.sum()


def exact(table):
    return KernelBackground(1e-4, 0.05, SCALE).fit(*table)


def approximate(table, components):
    return NystroemBackground(1e-4, 0.05, SCALE, components).fit(*table)


def difference(one, other):
    pixels = training(seed=1)[0].T.astype(np.float32)
    return np.sqrt(np.square((one.predict(pixels) - other.predict(pixels)) / SCALE[:, None]).mean())


def test_pivots_by_hand():
    # From the first of three points on a line to the one farthest from it; the third is 1 from both: k = exp(-1), exp(-4).
    found = PivotedCholesky(np.array([[0.0], [2.0], [1.0]]), 1.0).reach(2)
    near, far = np.exp(-1), np.exp(-4)
    rest = np.sqrt(1 - far**2)
    assert found.pivots == [0, 1]
    np.testing.assert_allclose(found.features, [[1, far, near], [0, rest, (near - far * near) / rest]])


def test_features_multiply_to_the_kernel():
    inputs = training()[0]
    kernel = rbf_kernel(inputs, gamma=0.3)
    errors = []
    for components in (10, 40, 160):
        found = PivotedCholesky(inputs, 0.3).reach(components)
        features = found.features
        np.testing.assert_allclose((features.T @ features)[found.pivots], kernel[found.pivots], atol=1e-9)
        errors.append(np.abs(kernel - features.T @ features).max())
    assert errors == sorted(errors, reverse=True) and errors[-1] < 1e-4


def test_rows_that_are_asked_for_later_are_those_of_one_go():
    inputs = training()[0]
    whole, steps = PivotedCholesky(inputs, 0.3).reach(90), PivotedCholesky(inputs, 0.3)
    for components in (10, 50, 50, 90, 20):
        steps.reach(components)
    assert steps.pivots == whole.pivots and np.array_equal(steps.features, whole.features)


def test_pivots_end_where_they_span_every_pixel():
    found = PivotedCholesky(np.array([[0.0], [1.0], [0.0], [1.0]]), 1.0)
    assert found.reach(3).pivots == [0, 1] and found.reach(4).features.shape == (2, 4)


def test_pivots_leave_no_pixel_unspanned_as_a_random_choice_of_more_does():
    draw = np.random.default_rng(0)
    inputs = draw.lognormal(0, 0.7, (2000, 4)) @ draw.normal(size=(4, 14)) + 0.1 * draw.normal(size=(2000, 14))
    inputs = (inputs - inputs.mean(0)) / inputs.std(0)
    kernel = rbf_kernel(inputs, gamma=0.01)
    features = PivotedCholesky(inputs, 0.01).reach(50).features
    chance = Nystroem(gamma=0.01, n_components=150, random_state=0).fit_transform(inputs)
    assert np.abs(kernel - features.T @ features).max() < 0.1 * np.abs(kernel - chance @ chance.T).max()


def test_with_all_training_pixels_it_is_the_exact_kernel_ridge():
    table = training()
    assert difference(approximate(table, 400), exact(table)) < 1e-6


def test_pixels_that_add_nothing_are_no_components():
    inputs, targets, weights = training(50)
    model = approximate((np.tile(inputs, (8, 1)), np.tile(targets, (8, 1)), np.tile(weights, 8) / 8), 400)
    assert len(model.centres_) <= 50
    assert difference(model, exact((inputs, targets, weights))) < 1e-6


def test_more_components_come_nearer():
    table = training()
    apart = [difference(approximate(table, components), exact(table)) for components in (10, 40, 160)]
    assert apart == sorted(apart, reverse=True) and apart[-1] < 1e-4


def test_the_fewest_components_that_are_good_enough_are_chosen():
    table = training(2000)
    model = NystroemBackground(1e-4, 0.05, SCALE, 1)
    excess = [model.choose_components(*table, [components]) for components in (2, 8, 32, 128)]
    assert excess[0] > 0.1 and abs(excess[-1]) < 0.005
    good = [(2, 8, 32, 128)[number] for number, share in enumerate(excess) if share <= 0.005]
    assert model.choose_components(*table, [2, 8, 32, 128]) <= 0.005 and model.components == good[0]
    assert model.choose_components(*table, [2]) == excess[0] and model.components == 2


def fitted(heard, n=400, noise=0.01, **options):
    """The model that options choose."""
    names = [f'B{number}' for number in range(7)]
    return fit_background(ForecastOptions(**options), *training(n, noise=noise), names, SCALE, heard)[0]


@pytest.mark.parametrize('components, kind', [(0, KernelBackground), (50, NystroemBackground), (None, NystroemBackground)])
def test_the_option_chooses_it_and_its_error_is_reported(components, kind):
    heard = Heard()
    model = fitted(heard, components=components)
    reports = re.findall(r'(\d+) of 400 training pixels span the kernel; .* is ([\d.]+) % of', '\n'.join(heard.messages))
    assert type(model) is kind and not heard.warnings
    assert [int(count) for count, _ in reports] == ([len(model.centres_)] if components != 0 else [])
    assert all(float(share) < 101 for _, share in reports)
    if components:
        assert len(model.centres_) == components


def test_a_kernel_that_few_pixels_cannot_span_is_warned_of():
    heard = Heard()
    fitted(heard, n=2000, noise=0, gamma=30.0, lambda_=1e-9)
    assert len(heard.warnings) == 1 and 'Set COMPONENTS to 0' in heard.warnings[0]


def test_the_exact_kernel_learns_from_fewer_pixels_unless_their_number_is_set():
    assert training_samples(ForecastOptions()) == training_samples(ForecastOptions(method='linear')) == 5000
    assert training_samples(ForecastOptions(components=0)) == 1000
    assert training_samples(ForecastOptions(components=0, samples=77)) == training_samples(ForecastOptions(samples=77)) == 77
