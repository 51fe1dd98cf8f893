"""Filters of elements, and of pairs in joins."""

import re

from .dates import Date, DateRange, milliseconds_of
from .elements import as_geometry
from .registry import algorithm
from .values import Filter, property_of

#: Selectors that mean an element's place.
_PLACES = ('.geo', '.all')


def _operand(element, field, value, place):
    """A field of an element, or the given value."""
    if field is None:
        return as_geometry(value) if place else value
    return as_geometry(element) if field in _PLACES else property_of(element, field)


def _comparing(test, place=False, null=False):
    """A filter of two operands; `null`: what it says where one is missing."""

    def make(leftField, rightValue, rightField, leftValue, **ignored):
        def passes(left, right):
            # Of a single element both fields are its own; in a join the right ones are the other element's.
            first = _operand(left, leftField, leftValue, place)
            second = _operand(left if right is None else right, rightField, rightValue, place)
            if first is None or second is None:
                return null
            return test(first, second)

        return Filter(passes)

    return make


def _number(value):
    return value.value if isinstance(value, Date) else value


def _ordered(test):
    def compare(left, right):
        a, b = _number(left), _number(right)
        return isinstance(a, str) == isinstance(b, str) and test(a, b)

    return compare


for _names, _test, _null in (
    (('eq', 'equals'), lambda a, b: _number(a) == _number(b), False),
    (('neq', 'notEquals'), lambda a, b: _number(a) != _number(b), True),
    (('lt', 'lessThan'), _ordered(lambda a, b: a < b), False),
    (('lte', 'lessThanOrEquals'), _ordered(lambda a, b: a <= b), False),
    (('gt', 'greaterThan'), _ordered(lambda a, b: a > b), False),
    (('gte', 'greaterThanOrEquals'), _ordered(lambda a, b: a >= b), False),
    (('inList',), lambda a, b: a in b, False),
    (('listContains',), lambda a, b: b in a, False),
    (('stringContains',), lambda a, b: b in a, False),
    (('stringStartsWith',), lambda a, b: a.startswith(b), False),
    (('stringEndsWith',), lambda a, b: a.endswith(b), False),
    (('dateRangeContains',), lambda a, b: isinstance(a, DateRange) and a.contains(milliseconds_of(b)), False),
):
    for _name in _names:
        algorithm(f'Filter.{_name}')(_comparing(_test, null=_null))
algorithm('Filter.intersects')(_comparing(lambda a, b: a.intersects(b), place=True))
algorithm('Filter.disjoint')(_comparing(lambda a, b: not a.intersects(b), place=True))
algorithm('Filter.contains')(_comparing(lambda a, b: a.shape('EPSG:4326').Contains(b.shape('EPSG:4326')), place=True))
algorithm('Filter.isContained')(_comparing(lambda a, b: b.shape('EPSG:4326').Contains(a.shape('EPSG:4326')), place=True))


@algorithm('Filter.maxDifference')
def max_difference(difference, leftField, rightValue, rightField, leftValue):
    return _comparing(lambda a, b: abs(_number(a) - _number(b)) <= difference)(leftField, rightValue, rightField, leftValue)


@algorithm('Filter.and')
def both(filters):
    return Filter(lambda left, right: all(each.passes(left, right) for each in filters))


@algorithm('Filter.or')
def either(filters):
    return Filter(lambda left, right: any(each.passes(left, right) for each in filters))


@algorithm('Filter.not')
def negation(filter):
    return Filter(lambda left, right: not filter.passes(left, right))


algorithm('Filter.always')(lambda: Filter(lambda left, right: True))
algorithm('Filter.never')(lambda: Filter(lambda left, right: False))


@algorithm('Filter.notNull')
def not_null(properties):
    return Filter(lambda left, right: all(property_of(left, name) is not None for name in properties))


@algorithm('Filter.rangeContains')
def range_contains(field, minValue, maxValue):
    def passes(left, right):
        value = property_of(left, field)
        return value is not None and _number(minValue) <= value <= _number(maxValue)

    return Filter(passes)


@algorithm('Filter.calendarRange')
def calendar_range(start, end, field):
    unit = re.sub('^day_of_month$', 'day', field)

    def passes(left, right):
        moment = Date(property_of(left, 'system:time_start')).moment
        value = moment.timetuple().tm_yday if unit == 'day_of_year' else getattr(moment, unit)
        last = start if end is None else end
        return start <= value <= last if start <= last else value >= start or value <= last

    return Filter(passes)
