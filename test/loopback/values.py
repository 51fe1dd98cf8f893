"""The small values of expressions: features, collections, arrays, filters, joins."""

from dataclasses import dataclass, field, replace
from typing import Any, Callable, Optional

import numpy as np

from .errors import InvalidError
from .pixeltypes import DOUBLE, PixelType


@dataclass(frozen=True, eq=False)
class Feature:
    """A geometry (or None) with properties."""

    geometry: Any
    properties: dict = field(default_factory=dict)
    id: Optional[str] = None

    def set(self, properties):
        return Feature(self.geometry, {**self.properties, **properties}, self.id)


@dataclass(frozen=True, eq=False)
class Collection:
    """Images or features in order; kind: ImageCollection or FeatureCollection."""

    kind: str
    elements: tuple
    properties: dict = field(default_factory=dict)
    id: Optional[str] = None

    def having(self, elements):
        """The same collection with other elements."""
        return replace(self, elements=tuple(elements))

    def set(self, properties):
        return replace(self, properties={**self.properties, **properties})


@dataclass(frozen=True, eq=False)
class Array:
    """Numbers of one type in 1 or more dimensions."""

    values: np.ndarray
    type: PixelType

    @classmethod
    def of(cls, values):
        """The array of nested lists of one length; doubles where one number has a fraction."""
        try:
            made = np.array(values, float)
        except ValueError as error:
            raise InvalidError('Array: lists must be of equal length and hold numbers.') from error
        whole = not _has_float(values)
        if whole:
            low, high = (int(made.min()), int(made.max())) if made.size else (0, 0)
            kind = PixelType('int', low, high, made.ndim)
            return cls(made.astype(kind.storage), kind)
        return cls(made, DOUBLE.arrays(made.ndim))


def _has_float(values):
    return any(map(_has_float, values)) if isinstance(values, (list, tuple)) else isinstance(values, float)


@dataclass(frozen=True, eq=False)
class Filter:
    """`passes(left, right)`: of one element (right None), or of a pair in a join."""

    passes: Callable


@dataclass(frozen=True, eq=False)
class Join:
    """`apply(primary, secondary, matches)`: elements of the result; `matches(element)` gives those of the secondary."""

    apply: Callable


def index_of(element):
    return element.properties.get('system:index')


def property_of(element, name):
    """A property; the names that the service makes itself come from elsewhere."""
    if name == 'system:id':
        return element.id
    return element.properties.get(name)
