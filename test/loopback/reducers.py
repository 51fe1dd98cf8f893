"""Reducers: many records to few numbers.

Records come as columns, one for each input. A column's arrays have the records along the first axis, so that a pixel's bands, the
images of a collection, a neighbourhood and the pixels of a region are all reduced by the same functions. Median, mode and percentiles
take no weights here: how the service's histograms do is not documented.
"""

from dataclasses import dataclass, replace
from typing import Callable, Optional, Tuple

import numpy as np

from .pixeltypes import BOOLEAN, DOUBLE, NAMED
from .registry import algorithm


@dataclass(frozen=True, eq=False)
class Column:
    """values, and how much each record counts: for weighted reducers, and for the others (True or False)."""

    values: np.ndarray
    weights: np.ndarray
    counted: np.ndarray

    def where(self, chosen):
        return Column(self.values[chosen], self.weights[chosen], self.counted[chosen])

    def unweighted(self):
        return replace(self, weights=self.counted.astype(float))


@dataclass(frozen=True, eq=False)
class Reducer:
    """`run(columns)` gives for each output (value, valid); a value is an array, or a list or dictionary of a table."""

    name: str
    outputs: Tuple[str, ...]
    run: Callable
    inputs: int = 1
    type: Optional[Callable] = None  # of the output, from the input's; None: cannot be a pixel


def _weighted(name, compute, kind=lambda given: DOUBLE):
    """A reducer of weighted values: `compute(values, weights, sum of weights)`."""

    def run(columns):
        (column,) = columns
        weights = np.asarray(column.weights, float)
        total = weights.sum(axis=0)
        values = np.where(weights > 0, column.values, 0).astype(float)
        with np.errstate(divide='ignore', invalid='ignore'):
            return [(np.where(total > 0, compute(values, weights, total), 0), total > 0)]

    return Reducer(name, (name,), run, type=kind)


def _variance(values, weights, total):
    mean = (values * weights).sum(axis=0) / total
    return (weights * (values - mean) ** 2).sum(axis=0) / total


def _plain(name, compute, kind=lambda given: given):
    """A reducer of the values that count, all alike: `compute(values with the others as NaN)`."""

    def run(columns):
        (column,) = columns
        counted = np.asarray(column.counted, bool)
        some = counted.any(axis=0)
        values = np.where(counted, column.values, np.nan).astype(float)
        values = np.where(some, values, 0.0)
        return [(compute(values) if len(values) else np.zeros(some.shape), some)]

    return Reducer(name, (name,), run, type=kind)


def _first_number(values):
    return np.take_along_axis(values, np.argmax(~np.isnan(values), axis=0)[None], axis=0)[0]


def _mode(values):
    ordered = np.sort(values, axis=0)
    same = ordered[:, None] == ordered[None]
    return np.take_along_axis(ordered, np.argmax(same.sum(axis=1), axis=0)[None], axis=0)[0]


def _count(columns):
    (column,) = columns
    counted = np.asarray(column.counted, bool)
    return [(counted.sum(axis=0), np.ones(counted.shape[1:], bool))]


def percentile(values, share):
    """Percentile by linear interpolation; how the service treats the ends is not documented."""
    return np.nanpercentile(values, share, axis=0)


SIMPLE = {
    'sum': _weighted('sum', lambda v, w, t: (v * w).sum(axis=0)),
    'mean': _weighted('mean', lambda v, w, t: (v * w).sum(axis=0) / t),
    'variance': _weighted('variance', _variance),
    'stdDev': _weighted('stdDev', lambda v, w, t: np.sqrt(_variance(v, w, t))),
    'min': _plain('min', lambda v: np.nanmin(v, axis=0)),
    'max': _plain('max', lambda v: np.nanmax(v, axis=0)),
    'first': _plain('first', _first_number),
    'last': _plain('last', lambda v: _first_number(v[::-1])),
    'mode': _plain('mode', _mode),
    'product': _plain('product', lambda v: np.nanprod(v, axis=0), lambda given: DOUBLE),
    'anyNonZero': _plain('any', lambda v: np.nanmax(v != 0, axis=0), lambda given: BOOLEAN),
    'allNonZero': _plain('all', lambda v: ((v != 0) | np.isnan(v)).all(axis=0), lambda given: BOOLEAN),
    'count': Reducer('count', ('count',), _count, type=lambda given: NAMED['int32']),
    'median': _plain('median', lambda v: percentile(v, 50), lambda given: DOUBLE),
}
for _name in ('sum', 'mean', 'variance', 'stdDev', 'first', 'last', 'product', 'anyNonZero', 'allNonZero', 'count'):
    algorithm(f'Reducer.{_name}')(lambda _name=_name: SIMPLE[_name])
algorithm('Reducer.firstNonNull')(lambda: SIMPLE['first'])
algorithm('Reducer.lastNonNull')(lambda: SIMPLE['last'])
algorithm('Reducer.median')(lambda maxBuckets, minBucketWidth, maxRaw: SIMPLE['median'])
algorithm('Reducer.mode')(lambda maxBuckets, minBucketWidth, maxRaw: SIMPLE['mode'])


def _extreme(name):
    """Min and max: with several inputs, those of the record whose first input is the extreme one."""

    def make(numInputs):
        if numInputs == 1:
            return SIMPLE[name]

        def run(columns):
            counted = np.all([column.counted for column in columns], axis=0)
            worst = np.inf if name == 'min' else -np.inf
            keyed = np.where(counted, columns[0].values, worst)
            place = (np.argmin if name == 'min' else np.argmax)(keyed, axis=0)[None]
            some = counted.any(axis=0)
            return [(np.take_along_axis(column.values, place, axis=0)[0], some) for column in columns]

        names = (name, *(f'{name}{number}' for number in range(1, numInputs)))
        return Reducer(name, names, run, numInputs, type=lambda given: given)

    return make


algorithm('Reducer.min')(_extreme('min'))
algorithm('Reducer.max')(_extreme('max'))


@algorithm('Reducer.minMax')
def min_max():
    return Reducer(
        'minMax',
        ('min', 'max'),
        lambda columns: SIMPLE['min'].run(columns) + SIMPLE['max'].run(columns),
        type=lambda given: given,
    )


@algorithm('Reducer.percentile')
def percentiles(percentiles, outputNames, maxBuckets, minBucketWidth, maxRaw):
    names = tuple(outputNames or (f'p{share:g}' for share in percentiles))
    parts = [_plain('', lambda v, share=share: percentile(v, share)) for share in percentiles]
    return Reducer('percentile', names, lambda columns: [part.run(columns)[0] for part in parts], type=lambda given: DOUBLE)


def reduced(reducer, columns):
    """What a table makes of it: output name -> number, list or dictionary; None where no record counted."""
    return {name: _value(value, valid) for name, (value, valid) in zip(reducer.outputs, reducer.run(columns))}


def _value(value, valid):
    if not np.all(valid):
        return None
    if isinstance(value, (list, dict)):
        return value
    number = np.asarray(value).item()
    return int(number) if isinstance(number, float) and number.is_integer() and abs(number) < 2**53 else number
