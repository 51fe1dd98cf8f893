"""The forecast as an expression: the coefficients of a model that was fitted here become constants of the request."""

from typing import Iterable, Sequence

import numpy as np

from ..method.forecast import Regressor
from ..method.regression import KernelBackground
from .images import constant_bands, constant_list
from .session import Client, Expression

#: Support vectors evaluated at a time: with 500 at once a tile of 256 px would need 500 * 256 * 256 * 8 bytes = 250 MiB of a
#: request's memory, with 64 it is 32 MiB. An estimate, not tested at the limit.
CHUNK = 64


def median(lags: Iterable[Expression]) -> Expression:
    """The median of images, band by band, masked where one of them is.

    A sorting network of minima and maxima: its result is exact, while reducers of Earth Engine may approximate percentiles.
    """
    images = list(lags)
    for last in range(len(images) - 1, 0, -1):
        for number in range(last):
            one, other = images[number], images[number + 1]
            images[number], images[number + 1] = one.min(other), one.max(other)
    middle = len(images) // 2
    return images[middle] if len(images) % 2 else images[middle - 1].add(images[middle]).divide(2)


def predict(ee: Client, model: Regressor, inputs: Expression, names: Sequence[str]) -> Expression:
    """The forecast of a fitted regressor.

    Parameters
    ----------
    ee : Client
        The client.
    model : Regressor
        As fitted by `method/regression.py`.
    inputs : Expression
        An image whose bands are the columns that the model has learned from, in their order.
    names : sequence of str
        Names of the bands of the result.

    Returns
    -------
    Expression
        An image in the units of the targets, double, masked where one input is.
    """
    scaled = inputs.toDouble().subtract(constant_bands(ee, model.mean_)).divide(constant_bands(ee, model.deviation_))
    # One band masked is all masked, as a product would be.
    scaled = scaled.updateMask(scaled.mask().reduce(ee.Reducer.min()))
    column = scaled.toArray(0).toArray(1)
    result = (
        _kernel(ee, model, column) if isinstance(model, KernelBackground) else _matrix(ee, model.coef_).matrixMultiply(column)
    )
    flat = result.arrayProject([0]).arrayFlatten([list(names)])
    restored = flat.multiply(constant_bands(ee, model.target_scale)).add(constant_bands(ee, model.target_mean_))
    return restored.rename(list(names))


def _kernel(ee: Client, model: KernelBackground, column: Expression) -> Expression:
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


def _matrix(ee: Client, numbers: np.ndarray) -> Expression:
    """An image that is the same matrix everywhere."""
    return ee.Image.constant(ee.Array(constant_list(ee, np.asarray(numbers, float).tolist())))
