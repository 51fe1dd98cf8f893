"""Kernels: weights around a pixel."""

from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from .errors import InvalidError
from .registry import algorithm


@dataclass(frozen=True, eq=False)
class Kernel:
    """`weights(metres a pixel)`: array of odd height and width, the focus in its middle."""

    weights: Callable

    def scaled(self, work):
        return replace(self, weights=lambda scale: work(self.weights(scale)))


def _shaped(inside):
    """A kernel of all pixels whose offsets `inside(x, y, radius)` accepts."""

    def make(radius, units, normalize, magnitude):
        if units not in ('pixels', 'meters'):
            raise InvalidError(f"Unknown units '{units}': expected 'pixels' or 'meters'.")

        def weights(scale):
            size = radius if units == 'pixels' else radius / scale
            reach = int(np.ceil(size))
            y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
            return _scaled(inside(x, y, size).astype(float), normalize, magnitude)

        return Kernel(weights)

    return make


def _scaled(weights, normalize, magnitude=1.0):
    return weights * magnitude / (weights.sum() if normalize and weights.sum() else 1.0)


SHAPES = {
    'circle': _shaped(lambda x, y, r: x * x + y * y <= r * r),
    'square': _shaped(lambda x, y, r: np.maximum(abs(x), abs(y)) <= r),
    'diamond': _shaped(lambda x, y, r: abs(x) + abs(y) <= r),
    'plus': _shaped(lambda x, y, r: ((x == 0) | (y == 0)) & (np.maximum(abs(x), abs(y)) <= r)),
    'cross': _shaped(lambda x, y, r: (abs(x) == abs(y)) & (abs(x) <= r)),
}
for _name, _make in SHAPES.items():
    algorithm(f'Kernel.{_name}')(_make)


@algorithm('Kernel.fixed')
def fixed(width, height, weights, x, y, normalize):
    try:
        rows = np.array(weights, float)
    except ValueError as error:
        raise InvalidError('The rows of a kernel must be of one length.') from error
    tall, wide = rows.shape
    column, row = (wide // 2 if x == -1 else x), (tall // 2 if y == -1 else y)
    reach = max(column, wide - 1 - column, row, tall - 1 - row)
    around = np.zeros((2 * reach + 1, 2 * reach + 1))
    around[reach - row : reach - row + tall, reach - column : reach - column + wide] = _scaled(rows, normalize)
    return Kernel(lambda scale: around)
