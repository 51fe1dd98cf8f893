"""The search of lambda and gamma: with stand-ins whose error is known, then on data where the default is bad."""

import numpy as np
import pytest
from sklearn.model_selection import KFold

from multitemporal_cloudmask.method import forecast
from multitemporal_cloudmask.method.errors import Cancelled
from multitemporal_cloudmask.method.options import ForecastOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.method.regression import KernelBackground, LinearBackground
from multitemporal_cloudmask.method.tuning import tune

N = 50
INPUTS = np.arange(N, dtype=float)[:, None]
TARGETS = np.zeros((N, 2))
WEIGHTS = np.full(N, 1 / N)


class StandIn:
    """A regressor that is off by `error(lambda, gamma, pixel)`, (2,), and keeps what it was given."""

    target_scale = np.array([1.0, 100.0])
    error = staticmethod(lambda lambda_, gamma, pixel: (lambda_, 0.0))

    def __init__(self, lambda_, gamma, seen=None):
        self.lambda_, self.gamma, self.seen = lambda_, gamma, seen if seen is not None else []

    def fit(self, inputs, targets, weights):
        self.trained = inputs[:, 0].astype(int).tolist()
        assert weights.sum() == pytest.approx(1)
        return self

    def predict(self, inputs):
        pixels = inputs[0].astype(int).tolist()
        self.seen.append((self.lambda_, self.gamma, self.trained, pixels))
        return np.array([self.error(self.lambda_, self.gamma, pixel) for pixel in pixels], np.float32).T


def search(error, lambda_=1e-3, gamma=0.5, weights=WEIGHTS, progress=None, **options):
    """The pair found, and all that the stand-ins saw."""
    kind, seen = type('It', (StandIn,), {'error': staticmethod(error)}), []
    options = ForecastOptions(**{'method': 'kernel', **options})
    found = tune(lambda *pair: kind(*pair, seen), lambda_, gamma, INPUTS, TARGETS, weights, options, progress or Progress())
    return found, seen


def draws(seed=0):
    rng = np.random.default_rng(seed)
    return rng.exponential(0.02, 30), rng.exponential(0.06, 30)


def pairs(seen):
    return list(dict.fromkeys((lambda_, gamma) for lambda_, gamma, _, _ in seen))


def test_draws_are_those_of_the_published_program_after_the_default():
    _, seen = search(lambda lambda_, gamma, pixel: (0.1, 0))
    assert pairs(seen) == [(1e-3, 0.5), *zip(*draws())]
    assert pairs(search(lambda lambda_, gamma, pixel: (0.1, 0), seed=7)[1])[1:] == list(zip(*draws(7)))


def test_folds_are_five_and_every_pixel_is_judged_once_by_a_model_that_has_not_seen_it():
    _, seen = search(lambda lambda_, gamma, pixel: (0.1, 0))
    assert len(seen) == 31 * 5
    for start in range(0, len(seen), 5):
        folds = seen[start : start + 5]
        assert len({fold[:2] for fold in folds}) == 1
        assert sorted(pixel for fold in folds for pixel in fold[3]) == list(range(N))
        assert all(sorted(trained + judged) == list(range(N)) for _, _, trained, judged in folds)


def test_folds_are_shuffled_by_the_seed_and_shared_by_all_draws():
    one, again, other = (search(lambda *_: (0.1, 0), seed=seed)[1] for seed in (0, 0, 1))
    assert one == again
    assert one[0][3] != other[0][3] and one[0][3] != list(range(10))
    assert [fold[3] for fold in one[:5]] == [fold[3] for fold in one[5:10]]


def test_the_least_error_wins():
    (lambda_, gamma), _ = search(lambda lambda_, gamma, pixel: (lambda_ - 0.03 + 10 * (gamma - 0.05), 0))
    lambdas, gammas = draws()
    best = np.argmin(np.abs(np.r_[1e-3, lambdas] - 0.03 + 10 * (np.r_[0.5, gammas] - 0.05)))
    assert (lambda_, gamma) == (lambdas[best - 1], gammas[best - 1])


def test_the_default_stays_where_nothing_is_better():
    assert search(lambda lambda_, gamma, pixel: (0.1 if (lambda_, gamma) == (1e-3, 0.5) else 0.2, 0))[0] == (1e-3, 0.5)


def fixed(**given):
    """The pairs tried where the user gave lambda or gamma."""
    seen = []
    options = ForecastOptions(method='kernel', **given)
    tune(lambda *pair: StandIn(*pair, seen), 1e-3, 0.5, INPUTS, TARGETS, WEIGHTS, options, Progress())
    return pairs(seen)


@pytest.mark.parametrize('given, place', [({'lambda_': 1e-3}, 0), ({'gamma': 0.5}, 1)])
def test_a_value_given_is_kept_and_the_other_searched(given, place):
    tried = fixed(**given)
    assert {pair[place] for pair in tried} == set(given.values())
    assert len({pair[1 - place] for pair in tried}) == 31


def test_nothing_is_searched_where_both_are_given():
    assert fixed(lambda_=1e-3, gamma=0.5) == [(1e-3, 0.5)]


def test_linear_has_no_gamma_to_search():
    _, seen = search(lambda lambda_, gamma, pixel: (lambda_, 0), method='linear')
    assert {gamma for _, gamma, _, _ in seen} == {0.5} and len(pairs(seen)) == 31


def test_a_kelvin_counts_as_a_hundredth():
    # Off by .05 in reflectance with the default lambda, by 1 K with any other: 1 K / 100 is the lesser error.
    found, _ = search(lambda lambda_, gamma, pixel: (0.05, 0) if lambda_ == 1e-3 else (0, 1))
    assert found != (1e-3, 0.5)
    found, _ = search(lambda lambda_, gamma, pixel: (0.05, 0) if lambda_ == 1e-3 else (0, 6))
    assert found == (1e-3, 0.5)


@pytest.mark.parametrize('heavy, expected', [(False, True), (True, False)])
def test_errors_count_by_the_weights_of_their_pixels(heavy, expected):
    # The default is right on the first ten pixels alone, any other pair on the other forty alone.
    weights = np.where(np.arange(N) < 10, 10.0 if heavy else 1.0, 1.0)
    found, _ = search(
        lambda lambda_, gamma, pixel: (0.1 * ((pixel < 10) != (lambda_ == 1e-3)), 0), weights=weights / weights.sum()
    )
    assert (found != (1e-3, 0.5)) == expected


def test_errors_are_squared():
    # Off by .1 on five pixels or by .06 on ten: 5 x .1 < 10 x .06, but 5 x .01 > 10 x .0036.
    found, _ = search(lambda lambda_, gamma, pixel: (0.1 * (pixel < 5) if lambda_ == 1e-3 else 0.06 * (pixel < 10), 0))
    assert found != (1e-3, 0.5)


def test_what_was_done_is_told_and_a_stop_is_heeded():
    progress = Progress()
    told, shown = [], []
    progress.message, progress.show = told.append, shown.append
    search(lambda lambda_, gamma, pixel: (0.2 if lambda_ == 1e-3 else 0.1, 0), progress=progress)
    assert told == ['Tuned on 50 pixels, 5 folds, 31 draws: squared error 0.250 x the default.']
    assert shown == sorted(shown) and len(shown) == 31 and shown[0] == 0 and shown[-1] < 1
    progress.cancelled = lambda: len(shown) > 33
    with pytest.raises(Cancelled):
        search(lambda *_: (0.1, 0), progress=progress)


@pytest.mark.parametrize('pixels', [2, 3, 4, 5])
def test_few_pixels_are_folds_of_their_own(pixels):
    options = ForecastOptions(method='linear')
    x = np.linspace(0, 1, pixels)[:, None]
    w = np.full(pixels, 1 / pixels)
    tune(lambda lambda_, _: LinearBackground(lambda_, [1.0]), 1e-6, 0.01, x, 2 * x, w, options, Progress())


def season(n, seed, noise=0.005):
    rng = np.random.default_rng(seed)
    x = rng.uniform(0, 0.5, (n, 2))
    return x, np.sin(4 * x[:, :1]) * 0.3 + noise * rng.standard_normal((n, 1))


@pytest.mark.parametrize('method', ['linear', 'kernel'])
def test_a_bad_default_is_replaced_and_the_forecast_gains(method, monkeypatch):
    monkeypatch.setitem(forecast.LAMBDA, method, 1e3)
    (x, y), (new, truth) = season(150, 0), season(500, 1, noise=0)

    def error(tuned):
        options = ForecastOptions(method=method, tune=tuned)
        model, lambda_, gamma = forecast.fit_background(options, x, y, np.full(150, 1 / 150), ['a', 'b', 'c'], [1.0], Progress())
        assert model.lambda_ == lambda_ and (method == 'linear' or model.gamma == gamma)
        return np.square(model.predict(new.T.astype(np.float32)).T - truth).mean(), lambda_, gamma

    (bad, bad_lambda, _), (good, lambda_, gamma) = error(False), error(True)
    assert bad_lambda == 1e3 and lambda_ < 0.5 and good < bad / 2
    assert error(True) == (good, lambda_, gamma)


def test_the_pair_found_is_the_best_of_those_drawn():
    x, y = season(60, 3)
    w = np.full(60, 1 / 60)
    options = ForecastOptions(method='kernel')

    def regressor(lambda_, gamma):
        return KernelBackground(lambda_, gamma, [1.0])

    def error(pair):
        total = 0
        for train, test in KFold(5, shuffle=True, random_state=0).split(x):
            forecast = regressor(*pair).fit(x[train], y[train], np.full(len(train), 1 / len(train)))
            total += np.square(forecast.predict(x[test].T.astype(np.float32)).T - y[test]).sum()
        return total

    best = min([(1e-4, 0.01), *zip(*draws())], key=error)
    assert tune(regressor, 1e-4, 0.01, x, y, w, options, Progress()) == best
