"""Search of lambda and gamma by cross-validation on the training pixels."""

from typing import Callable, Tuple

import numpy as np

from .options import ForecastOptions
from .progress import Progress
from .regression import Background

#: Numbers of folds and of random draws (Mateo-Garcia et al. 2018, Remote Sensing 10(7):1079).
FOLDS, DRAWS = 5, 30

#: Means of the exponential distributions from which values are drawn, by the program that Mateo-Garcia et al. published.
LAMBDA_MEAN, GAMMA_MEAN = 0.02, 0.06


def tune(
    make_regressor: Callable[[float, float], Background],
    lambda_: float,
    gamma: float,
    inputs: np.ndarray,
    targets: np.ndarray,
    weights: np.ndarray,
    options: ForecastOptions,
    progress: Progress,
) -> Tuple[float, float]:
    """Find the lambda and gamma with the least weighted squared error over the folds.

    Parameters
    ----------
    make_regressor : callable
        Makes an unfitted regressor of a lambda and a gamma.
    lambda_, gamma : float
        The pair that is tried first.
    inputs, targets, weights : np.ndarray
        (n, d), (n, b) and (n,), as in `fit_background`.
    options : ForecastOptions
        Method and seed; a lambda or gamma that is set there stays fixed.
    progress : Progress
        Is moved on with every pair, and shown what the search gained.

    Returns
    -------
    tuple of float
        Lambda and gamma.
    """
    from sklearn.model_selection import KFold

    draw = np.random.default_rng(options.seed)
    lambdas = [lambda_, *(draw.exponential(LAMBDA_MEAN, DRAWS) if options.lambda_ is None else [lambda_] * DRAWS)]
    gammas = [gamma, *(draw.exponential(GAMMA_MEAN, DRAWS) if options.gamma is None else [gamma] * DRAWS)]
    pairs = list(dict.fromkeys(zip(lambdas, gammas if options.method == 'kernel' else [gamma] * len(lambdas))))
    folds = list(KFold(min(FOLDS, len(inputs)), shuffle=True, random_state=options.seed).split(inputs))
    errors = []
    for number, pair in enumerate(pairs):
        progress.update(number / len(pairs))
        errors.append(sum(_error(make_regressor(*pair), inputs, targets, weights, *fold) for fold in folds))
    best = int(np.argmin(errors))
    progress.message(
        f'Tuned on {len(inputs)} pixels, {len(folds)} folds, {len(pairs)} draws: squared error {errors[best] / errors[0]:.3f} x the default.'
    )
    return float(pairs[best][0]), float(pairs[best][1])


def _error(
    regressor: Background, inputs: np.ndarray, targets: np.ndarray, weights: np.ndarray, train: np.ndarray, test: np.ndarray
) -> float:
    """Weighted squared error on the pixels `test` of a regressor that learned from the pixels `train`."""
    share = weights[train] / weights[train].sum()
    forecast = regressor.fit(inputs[train], targets[train], share).predict(inputs[test].T.astype(np.float32))
    return float(weights[test] @ np.square((forecast.T - targets[test]) / regressor.target_scale).mean(1))
