"""Search of lambda and gamma by cross-validation on the training pixels (Mateo-Garcia et al. 2018: 5 folds, 30 draws)."""

import numpy as np

FOLDS, DRAWS = 5, 30

#: Means of the exponential distributions from which values are drawn.
LAMBDA_MEAN, GAMMA_MEAN = 0.02, 0.06


def tune(regressor, lambda_, gamma, inputs, targets, weights, options, progress):
    """Return the (lambda, gamma) with the least weighted squared error over the folds.

    regressor: callable (lambda, gamma) to an unfitted regressor; lambda_, gamma: the first pair tried; options: gives
    method and seed, and fixes a value that the user gave. Arrays as in `fit_background`.
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
        errors.append(sum(_error(regressor(*pair), inputs, targets, weights, *fold) for fold in folds))
    best = int(np.argmin(errors))
    progress.message(
        f'Tuned on {len(inputs)} pixels, {len(folds)} folds, {len(pairs)} draws: squared error {errors[best] / errors[0]:.3f} x the default.'
    )
    return float(pairs[best][0]), float(pairs[best][1])


def _error(regressor, inputs, targets, weights, train, test):
    share = weights[train] / weights[train].sum()
    forecast = regressor.fit(inputs[train], targets[train], share).predict(inputs[test].T.astype(np.float32))
    return float(weights[test] @ np.square((forecast.T - targets[test]) / regressor.target_scale).mean(1))
