"""Dates: milliseconds since 1970, UTC."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from .errors import InvalidError
from .registry import algorithm

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_MILLISECONDS = {'second': 1000, 'minute': 60000, 'hour': 3600000, 'day': 86400000, 'week': 604800000}
_MILLISECONDS.update(month=2629746000, year=31556952000)  # means of the Gregorian calendar: of use to differences only


@dataclass(frozen=True)
class Date:
    """A moment."""

    value: int

    @classmethod
    def of(cls, value):
        """From milliseconds, or from '2019-06-07' with or without a time."""
        if isinstance(value, (int, float)):
            return cls(int(value))
        text = value.strip().replace('Z', '+00:00')
        text = re.sub(r'\.(\d{1,6})(?=\D|$)', lambda found: f'.{found[1].ljust(6, "0")}', text)
        try:
            moment = datetime.fromisoformat(text if len(text) > 7 else f'{text}-01')
        except ValueError:
            raise InvalidError(f"Invalid date format: '{value}'.") from None
        moment = moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
        return cls(round((moment - _EPOCH) / timedelta(milliseconds=1)))

    @property
    def moment(self):
        return _EPOCH + timedelta(milliseconds=self.value)


@dataclass(frozen=True)
class DateRange:
    """From `start` on, before `end`."""

    start: Date
    end: Date

    def contains(self, milliseconds):
        return self.start.value <= milliseconds < self.end.value


def milliseconds_of(value):
    """The time of a `Date`, a number or a text; None stays."""
    if value is None or isinstance(value, (int, float)):
        return value
    return (value if isinstance(value, Date) else Date.of(value)).value


@algorithm('Date')
def date(value, timeZone):
    return value if isinstance(value, Date) else Date.of(value)


@algorithm('DateRange')
def date_range(start, end, timeZone):
    first = milliseconds_of(start)
    last = first + 1 if end is None else milliseconds_of(end)
    if last <= first:
        raise InvalidError(f'Empty date ranges not supported for the current operation: {Date(first)}..{Date(last)}.')
    return DateRange(Date(first), Date(last))


algorithm('DateRange.start')(lambda dateRange: dateRange.start)
algorithm('DateRange.end')(lambda dateRange: dateRange.end)
algorithm('Date.millis')(lambda date: date.value)


def _unit(unit):
    name = unit.lower().rstrip('s')
    if name not in _MILLISECONDS:
        raise InvalidError(f"'{unit}' is not a unit of time.")
    return name


@algorithm('Date.advance')
def advance(date, delta, unit, timeZone):
    unit = _unit(unit)
    if unit not in ('month', 'year'):
        return Date(round(date.value + delta * _MILLISECONDS[unit]))
    moment = date.moment
    months = moment.year * 12 + moment.month - 1 + round(delta * (12 if unit == 'year' else 1))
    this, following = (datetime(each // 12, each % 12 + 1, 1) for each in (months, months + 1))
    length = (following - this).days
    moved = moment.replace(year=months // 12, month=months % 12 + 1, day=min(moment.day, length))
    return Date(round((moved - _EPOCH) / timedelta(milliseconds=1)))


@algorithm('Date.difference')
def difference(date, start, unit):
    return (date.value - start.value) / _MILLISECONDS[_unit(unit)]


@algorithm('Date.get')
def get(date, unit, timeZone):
    return getattr(date.moment, _unit(unit))


_LETTERS = {'Y': '%Y', 'y': '%Y', 'M': '%m', 'd': '%d', 'D': '%j', 'H': '%H', 'm': '%M', 's': '%S'}


@algorithm('Date.format')
def format_date(date, format, timeZone):
    if format is None:
        return f'{date.moment:%Y-%m-%dT%H:%M:%S}'
    quoted = re.split(r"'([^']*)'", format)
    words = (re.sub(r'([A-Za-z])\1*', lambda found: date.moment.strftime(_LETTERS[found[1]]), part) for part in quoted[::2])
    return ''.join(word + quote for word, quote in zip(words, [*quoted[1::2], '']))
