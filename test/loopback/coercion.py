"""What counts as an argument of a type: the check that the client leaves to the service."""

import functools
import re

import numpy as np

from .dates import Date, DateRange
from .errors import InvalidError
from .geometries import Geometry
from .grids import Projection
from .images import Image, constant
from .kernels import Kernel
from .reducers import Reducer
from .values import Array, Collection, Feature, Filter, Join


class MismatchError(Exception):
    """A value of another type; the words are the service's."""


#: Python classes of the service's types that need no conversion.
_PLAIN = {
    'Kernel': Kernel,
    'Reducer': Reducer,
    'Filter': Filter,
    'Join': Join,
    'Date': Date,
    'DateRange': DateRange,
    'Geometry': Geometry,
    'Feature': Feature,
    'Projection': Projection,
    'Array': Array,
    'String': str,
    'Image': Image,
}
_NUMBERS = ('Number', 'Float', 'Integer', 'Long', 'Short', 'Byte')


def coerce(value, kind):
    """`value` as the type `kind` of a signature; raises `MismatchError`."""
    if kind in ('Object', 'ErrorMargin', 'PixelType', 'Rectangle'):
        return value
    inner = _parts(kind)
    if inner:
        return _container(value, kind, *inner)
    if kind in _NUMBERS:
        return _number(value, kind)
    if kind == 'Boolean':
        return _expect(isinstance(value, (bool, int, float)), value, kind) and bool(value)
    if kind == 'Algorithm':
        _expect(callable(value), value, kind)
        return value
    if kind == 'Element':
        _expect(isinstance(value, (Image, Feature, Collection)), value, kind)
        return value
    if kind in ('FeatureCollection', 'ImageCollection'):
        images = isinstance(value, Collection) and all(isinstance(each, Image) for each in value.elements)
        _expect(isinstance(value, Collection) and (images or kind == 'FeatureCollection'), value, kind)
        return value
    converted = _converted(value, kind)
    _expect(kind in _PLAIN and isinstance(converted, _PLAIN[kind]), value, kind)
    return converted


@functools.cache
def _parts(kind):
    """Container and content of a type like List<Number>; None of others."""
    inner = re.fullmatch(r'(List|Dictionary)<(.*)>', kind)
    return inner and inner.groups()


def _container(value, kind, outer, inner):
    if isinstance(value, Array) and outer == 'List':
        value = value.values.tolist()
    _expect(isinstance(value, list if outer == 'List' else dict), value, kind)
    if inner in ('Object', 'SelectorSet'):
        return value
    if outer == 'List':
        return [coerce(each, inner) for each in value]
    return {name: coerce(each, inner) for name, each in value.items()}


def _number(value, kind):
    _expect(isinstance(value, (int, float, np.number)), value, kind)
    if kind in ('Integer', 'Long', 'Short', 'Byte'):
        _expect(float(value).is_integer(), value, kind)
        return int(value)
    return value


def _converted(value, kind):
    """What the service itself converts."""
    try:
        if kind == 'Image' and isinstance(value, (int, float, Array)):
            return constant(value)
        if kind == 'Projection' and isinstance(value, str):
            return Projection(value)
        if kind == 'Projection' and isinstance(value, dict) and 'crs' in value:
            return Projection(value['crs'], tuple(value.get('transform', Projection('').transform)))
        if kind == 'Date' and isinstance(value, (int, float, str)):
            return Date.of(value)
        if kind == 'Array' and isinstance(value, (list, int, float)):
            return Array.of(value)
        if kind == 'Geometry' and isinstance(value, Feature):
            return value.geometry
    except InvalidError as error:
        raise MismatchError(str(error)) from error
    return value


def _expect(fine, value, kind):
    if not fine:
        shown = 'Image<unknown bands>' if kind == 'Image' else kind
        raise MismatchError(f'Expected type: {shown}.\nActual type: {type_name(value)}.')
    return True


def type_name(value):
    """The service's name of a value's type."""
    if isinstance(value, Collection):
        return value.kind
    for name, python in _PLAIN.items():
        if isinstance(value, python):
            return f'Image<[{", ".join(value.names)}]>' if name == 'Image' else name
    names = {bool: 'Boolean', int: 'Integer', float: 'Float', list: 'List<Object>', dict: 'Dictionary<Object>'}
    return names.get(type(value), 'Algorithm' if callable(value) else 'Object')
