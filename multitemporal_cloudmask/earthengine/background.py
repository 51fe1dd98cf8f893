"""The forecast as an expression: constants go up, what was fitted here is computed there."""

import numpy as np

from .images import row

#: Support vectors evaluated in one go, so that a tile's kernel matrix fits into the memory of a request.
CHUNK = 64


def median(lags):
    """The median of images, band by band, masked where one is: a sorting network, whose result no approximation touches."""
    lags = list(lags)
    for last in range(len(lags) - 1, 0, -1):
        for number in range(last):
            one, other = lags[number], lags[number + 1]
            lags[number], lags[number + 1] = one.min(other), one.max(other)
    middle = len(lags) // 2
    return lags[middle] if len(lags) % 2 else lags[middle - 1].add(lags[middle]).divide(2)


def predicted(ee, model, inputs, names):
    """The forecast of a fitted regressor of `method/regression.py`.

    inputs: an image whose bands are the columns that the model has learned from, in their order. names: of the bands of the
    result.
    """
    scaled = inputs.toDouble().subtract(row(ee, model.mean_)).divide(row(ee, model.deviation_))
    # One band masked is all masked, as a product would be.
    scaled = scaled.updateMask(scaled.mask().reduce(ee.Reducer.min()))
    column = scaled.toArray(0).toArray(1)
    result = _linear(ee, model, column) if hasattr(model, 'coef_') else _kernel(ee, model, column)
    flat = result.arrayProject([0]).arrayFlatten([list(names)])
    return flat.multiply(row(ee, model.target_scale)).add(row(ee, model.target_mean_)).rename(list(names))


def _linear(ee, model, column):
    return _matrix(ee, model.coef_).matrixMultiply(column)


def _kernel(ee, model, column):
    """Sum over the centres c of exp(-gamma |x - c|^2) times their coefficients, chunk by chunk."""
    squares = column.pow(2).arrayReduce(ee.Reducer.sum(), [0]).multiply(model.gamma)
    total = None
    for start in range(0, len(model.centres_), CHUNK):
        centres, coefficients = model.centres_[start : start + CHUNK], model.dual_coef_[start : start + CHUNK]
        products = _matrix(ee, 2 * model.gamma * centres).matrixMultiply(column)
        constants = _matrix(ee, -model.gamma * np.square(centres).sum(1)[:, None])
        repeated = _matrix(ee, np.ones((len(centres), 1))).matrixMultiply(squares)
        kernel = products.add(constants).subtract(repeated).exp()
        part = _matrix(ee, coefficients.T).matrixMultiply(kernel)
        total = part if total is None else total.add(part)
    return total


def _matrix(ee, numbers):
    """An image that is the same matrix everywhere."""
    return ee.Image.constant(ee.Array(np.asarray(numbers, float).tolist()))
