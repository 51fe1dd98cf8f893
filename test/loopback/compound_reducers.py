"""Reducers made of others, and those that give a table: groups, lists, histograms."""

from dataclasses import replace

import numpy as np

from .errors import InvalidError
from .pixeltypes import DOUBLE
from .reducers import Reducer, reduced
from .registry import algorithm


@algorithm('Reducer.unweighted')
def unweighted(reducer):
    return replace(reducer, run=lambda columns: reducer.run([column.unweighted() for column in columns]))


@algorithm('Reducer.setOutputs')
def set_outputs(reducer, outputs):
    if len(outputs) != len(reducer.outputs):
        raise InvalidError(f'Expected {len(reducer.outputs)} output names, got {len(outputs)}.')
    return replace(reducer, outputs=tuple(outputs))


algorithm('Reducer.getOutputs')(lambda reducer: list(reducer.outputs))


@algorithm('Reducer.repeat')
def repeat(reducer, count):
    """Each output becomes the list of that output of `count` reducers, which share nothing."""

    def run(columns):
        size = reducer.inputs
        parts = [reduced(reducer, columns[number * size : (number + 1) * size]) for number in range(count)]
        return [([part[name] for part in parts], True) for name in reducer.outputs]

    return Reducer(reducer.name, reducer.outputs, run, reducer.inputs * count)


@algorithm('Reducer.forEach')
def for_each(reducer, outputNames):
    """One reducer for each name; where a reducer has several outputs they follow the name."""
    single = len(reducer.outputs) == 1
    names = tuple(name if single else f'{name}_{output}' for name in outputNames for output in reducer.outputs)

    def run(columns):
        size = reducer.inputs
        return [each for number in range(len(outputNames)) for each in reducer.run(columns[number * size : (number + 1) * size])]

    return Reducer(reducer.name, names, run, reducer.inputs * len(outputNames), reducer.type)


@algorithm('Reducer.forEachBand')
def for_each_band(reducer, image):
    return for_each(reducer, image.names)


@algorithm('Reducer.combine')
def combine(reducer1, reducer2, outputPrefix, sharedInputs):
    first, second = reducer1, reducer2
    if sharedInputs and first.inputs != second.inputs:
        raise InvalidError(f'Reducers that share inputs must have as many: {first.inputs} and {second.inputs}.')
    names = (*first.outputs, *(outputPrefix + name for name in second.outputs))
    if len(set(names)) < len(names):
        raise InvalidError(f'The outputs of combined reducers need names of their own, got {list(names)}.')
    start = 0 if sharedInputs else first.inputs

    def run(columns):
        return first.run(columns[: first.inputs]) + second.run(columns[start : start + second.inputs])

    kind = first.type and second.type and (lambda given: DOUBLE)
    return Reducer('combine', names, run, start + second.inputs, kind)


@algorithm('Reducer.group')
def group(reducer, groupField, groupName):
    """'groups': a list of dictionaries, by growing group; the group field is one input more."""

    def run(columns):
        key, others = columns[groupField], [column for number, column in enumerate(columns) if number != groupField]
        groups = []
        for value in np.unique(key.values[np.asarray(key.weights) > 0]):
            chosen = (key.values == value) & (np.asarray(key.weights) > 0)
            name = int(value) if float(value).is_integer() else float(value)
            # A record counts only where its group is known: the key's weight limits the others'.
            part = [
                replace(column.where(chosen), counted=column.where(chosen).counted & key.where(chosen).counted)
                for column in others
            ]
            groups.append({groupName: name, **reduced(reducer, part)})
        return [(groups, True)]

    return Reducer('group', ('groups',), run, reducer.inputs + 1)


@algorithm('Reducer.toList')
def to_list(tupleSize, numOptional):
    """A list of values, or of tuples; records with a null are left out."""
    size = tupleSize or 1

    def run(columns):
        counted = np.all([column.counted for column in columns], axis=0)
        chosen = [column.values[counted].tolist() for column in columns]
        return [(chosen[0] if tupleSize is None else [list(record) for record in zip(*chosen)], True)]

    return Reducer('list', ('list',), run, size)


@algorithm('Reducer.frequencyHistogram')
def frequency_histogram():
    """Value, as text -> the weight of its records."""

    def run(columns):
        (column,) = columns
        weights = np.asarray(column.weights, float)
        found = np.unique(column.values[weights > 0])
        return [({_text(value): float(weights[column.values == value].sum()) for value in found}, True)]

    return Reducer('histogram', ('histogram',), run)


def _text(value):
    return str(int(value)) if float(value).is_integer() else str(float(value))
