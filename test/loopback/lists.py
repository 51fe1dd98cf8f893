"""Lists, and arrays as lists."""

import numpy as np

from .errors import InvalidError
from .reducers import Column, reduced
from .registry import algorithm
from .values import Array


def _at(list, index):
    """A position from the start, or from the end where it is negative."""
    size = len(list)
    if not -size <= index < size:
        raise InvalidError(f'List index must be between -{size} and {size - 1}, inclusive. Got {index}.')
    return index


@algorithm('List.get', 'List.getNumber', 'List.getString', 'List.getGeometry')
def get(list, index):
    return list[_at(list, index)]


@algorithm('List.map')
def map_list(list, baseAlgorithm, dropNulls):
    results = [baseAlgorithm(each) for each in list]
    return [each for each in results if each is not None] if dropNulls else results


@algorithm('List.iterate')
def iterate(list, function, first):
    for each in list:
        first = function(each, first)
    return first


@algorithm('List.sequence')
def sequence(start, end, step, count):
    """Numbers up to `end`, which belongs to them."""
    if count is not None:
        numbers = np.linspace(start, end, count) if end is not None else start + step * np.arange(count)
    else:
        numbers = start + step * np.arange(int(np.floor((end - start) / step + 1e-9)) + 1)
    return [int(each) if float(each).is_integer() else float(each) for each in numbers]


@algorithm('List.flatten')
def flatten(list):
    return [leaf for each in list for leaf in (flatten(each) if isinstance(each, type([])) else [each])]


@algorithm('List.slice')
def cut(list, start, end, step):
    return list[start:end:step]


@algorithm('List.zip')
def pairs(list, other):
    return [[a, b] for a, b in zip(list, other)]


@algorithm('List.unzip')
def unzip(list):
    return [[*column] for column in zip(*list)]


@algorithm('List.sort')
def sort(list, keys):
    order = sorted(range(len(list)), key=lambda number: (keys or list)[number])
    return [list[number] for number in order]


@algorithm('List.set')
def set_element(list, index, element):
    changed = [*list]
    changed[_at(list, index)] = element
    return changed


@algorithm('List.reduce')
def reduce_list(list, reducer):
    columns = [list] if reducer.inputs == 1 else zip(*list)
    values = [np.array(column, float) for column in columns]
    results = reduced(reducer, [Column(each, np.ones(len(each)), np.ones(len(each), bool)) for each in values])
    return next(iter(results.values())) if len(results) == 1 else results


@algorithm('List.distinct')
def distinct(list):
    return [each for number, each in enumerate(list) if each not in list[:number]]


for _name, _work in {
    'add': lambda list, element: [*list, element],
    'cat': lambda list, other: [*list, *other],
    'contains': lambda list, element: element in list,
    'containsAll': lambda list, other: all(each in list for each in other),
    'equals': lambda list, other: list == other,
    'frequency': lambda list, element: list.count(element),
    'indexOf': lambda list, element: list.index(element) if element in list else -1,
    'insert': lambda list, index, element: [*list[:index], element, *list[index:]],
    'join': lambda list, separator: separator.join(map(str, list)),
    'length': lambda list: len(list),
    'remove': lambda list, element: [each for n, each in enumerate(list) if each != element or element in list[:n]],
    'removeAll': lambda list, other: [each for each in list if each not in other],
    'repeat': lambda value, count: [value] * count,
    'reverse': lambda list: list[::-1],
    'size': lambda list: len(list),
}.items():
    algorithm(f'List.{_name}')(_work)


@algorithm('Array.get')
def array_get(array, position):
    return array.values[tuple(position)].item()


algorithm('Array.toList')(lambda array: array.values.tolist())
algorithm('Array.length')(lambda array: Array.of(list(array.values.shape)))
