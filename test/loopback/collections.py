"""Collections: ordered images or features."""

import functools

import numpy as np

from .elements import geometry_of
from .errors import InvalidError, ServiceError
from .geometries import Geometry
from .grids import WGS84
from .images import Image
from .reducers import Column, reduced
from .registry import CATALOGUE, algorithm
from .values import Collection, Feature, index_of, property_of


def made(elements):
    """A collection of computed elements: of images where all are."""
    for element in elements:
        if not isinstance(element, (Image, Feature)):
            raise InvalidError('A mapped algorithm must return a Feature or Image.')
    images = bool(elements) and all(isinstance(each, Image) for each in elements)
    return Collection('ImageCollection' if images else 'FeatureCollection', tuple(elements))


def _numbered(elements):
    """Elements without an index get their place as one."""
    return [
        each if index_of(each) is not None else each.set({'system:index': str(number)}) for number, each in enumerate(elements)
    ]


@algorithm('ImageCollection.load')
def load(id, version):
    return CATALOGUE.get().collection(id)


@algorithm('ImageCollection.fromImages')
def from_images(images):
    """The indices are numbered anew, whatever the images had."""
    return Collection('ImageCollection', tuple(image.set({'system:index': str(n)}) for n, image in enumerate(images)))


@algorithm('Collection')
def collection(features):
    return Collection('FeatureCollection', tuple(each.set({'system:index': str(n)}) for n, each in enumerate(features)))


@algorithm('Collection.map')
def map_elements(collection, baseAlgorithm, dropNulls):
    """A result without an index gets that of the element it was made of."""
    results = []
    for element in collection.elements:
        try:
            result = baseAlgorithm(element)
        except ServiceError as error:
            raise ServiceError(f'Error in map(ID={index_of(element)}):\n{error}', error.status) from error
        if result is None:
            if not dropNulls:
                raise InvalidError('A mapped algorithm returned null.')
            continue
        if isinstance(result, (Image, Feature)) and index_of(result) is None:
            result = result.set({'system:index': index_of(element)})
        results.append(result)
    if not results:
        return collection.having(())
    mapped = made(results)
    return Collection(mapped.kind, mapped.elements, collection.properties, None)


@algorithm('Collection.filter')
def filter_elements(collection, filter):
    return collection.having(each for each in collection.elements if filter.passes(each, None))


@algorithm('Collection.limit')
def limit(collection, limit, key, ascending):
    """Sorting is a limit without a number; elements without the property come first when ascending."""
    elements = list(collection.elements)
    if key is not None:
        elements.sort(key=functools.partial(_sort_key, name=key), reverse=not ascending)
    if limit is not None and limit < 0:
        raise InvalidError(f'Limit must not be negative, got {limit}.')
    return collection.having(elements[:limit])


def _sort_key(element, name):
    value = property_of(element, name)
    return (value is not None, isinstance(value, str), value if value is not None else 0)


@algorithm('Collection.toList')
def to_list(collection, count, offset):
    if offset < 0:
        raise InvalidError(f"Parameter 'offset' must not be negative, got {offset}.")
    if count < 0:
        raise InvalidError(f"Parameter 'count' must not be negative, got {count}.")
    return list(collection.elements[offset : offset + count])


algorithm('Collection.size')(lambda collection: len(collection.elements))
algorithm('Collection.first')(lambda collection: collection.elements[0] if collection.elements else None)


@algorithm('Collection.merge', 'ImageCollection.merge')
def merge(collection1, collection2):
    """Each index gets `1_` or `2_` before it: no index is there twice."""
    elements = [
        each.set({'system:index': f'{number}_{index_of(each)}'})
        for number, part in ((1, collection1), (2, collection2))
        for each in part.elements
    ]
    return Collection(collection1.kind, tuple(elements), collection1.properties)


@algorithm('Collection.flatten')
def flatten(collection):
    return made([each for inner in collection.elements for each in inner.elements])


@algorithm('Collection.iterate')
def iterate(collection, function, first):
    for element in collection.elements:
        first = function(element, first)
    return first


@algorithm('Collection.geometry')
def geometry_of_collection(collection, maxError):
    shapes = [geometry_of(each).shape(WGS84.crs) for each in collection.elements if geometry_of(each) is not None]
    if not shapes:
        raise InvalidError('The collection has no geometries.')
    return Geometry.of_shape(functools.reduce(lambda a, b: a.Union(b), shapes), WGS84.crs)


@algorithm('Collection.distinct')
def distinct(collection, properties):
    names, seen, kept = ([properties] if isinstance(properties, str) else properties), set(), []
    for each in collection.elements:
        key = tuple(repr(property_of(each, name)) for name in names)
        if key not in seen:
            kept.append(each)
        seen.add(key)
    return collection.having(kept)


@algorithm('Collection.reduceColumns')
def reduce_columns(collection, reducer, selectors, weightSelectors):
    """Nulls count for nothing."""
    if weightSelectors is not None or len(selectors) != reducer.inputs:
        raise InvalidError(f'Need {reducer.inputs} selectors for {reducer.name}, got {len(selectors)}.')
    columns = []
    for name in selectors:
        found = [property_of(each, name) for each in collection.elements]
        known = np.array([value is not None for value in found], bool)
        if {type(value) for value in found} <= {int, float, bool}:
            values = np.array(found)
        else:
            values = np.empty(len(found), object)
            values[:] = found
        columns.append(Column(values, known.astype(float), known))
    return reduced(reducer, columns)


def _numbers(collection, property):
    return [value for each in collection.elements for value in [property_of(each, property)] if value is not None]


for _name, _work in {
    'array': list,
    'count': len,
    'count_distinct': lambda values: len(set(values)),
    'first': lambda values: values[0] if values else None,
    'min': lambda values: min(values, default=None),
    'max': lambda values: max(values, default=None),
    'sum': sum,
    'mean': lambda values: sum(values) / len(values) if values else None,
    'histogram': lambda values: {str(value): values.count(value) for value in sorted(set(values))},
}.items():
    algorithm(f'AggregateFeatureCollection.{_name}')(
        lambda collection, property, work=_work: work(_numbers(collection, property))
    )
