"""Calendar periods: months, quarters, seasons, years."""

from datetime import date, timedelta
from typing import List, NamedTuple, Sequence

#: Months in a period. Seasons are those of meteorology: three months from December, March, June and September on.
_MONTHS = {'month': 1, 'quarter': 3, 'season': 3, 'year': 12}
_SEASONS = ('DJF', 'MAM', 'JJA', 'SON')


class Period(NamedTuple):
    """A period: what it is called (names sort by time), its first and its last day."""

    name: str
    start: date
    end: date


def periods(days: Sequence[date], kind: str) -> List[Period]:
    """All periods from that of the first day to that of the last one, also those in which no day is.

    Parameters
    ----------
    days : sequence of date
        At least one.
    kind : str
        `month`, `quarter`, `season`, `year`, or `all`, which is one period from the first to the last day.

    Returns
    -------
    list of Period
        2019-06; 2019-Q2; 2019-S3-JJA, where the winter from December 2018 on is 2019-S1-DJF; 2019; all.
    """
    first, last = min(days), max(days)
    if kind == 'all':
        return [Period('all', first, last)]
    months = _MONTHS[kind]
    # Months since the year 0; a season begins a month before its quarter.
    shift = 1 if kind == 'season' else 0
    begin, stop = ((day.year * 12 + day.month - 1 + shift) // months for day in (first, last))
    return [_period(number, kind, months, shift) for number in range(begin, stop + 1)]


def _period(number: int, kind: str, months: int, shift: int) -> Period:
    year, part = divmod(number * months, 12)
    part //= months
    name = {
        'month': f'{year:04}-{part + 1:02}',
        'quarter': f'{year:04}-Q{part + 1}',
        'season': f'{year:04}-S{part + 1}-{_SEASONS[part % 4]}',
        'year': f'{year:04}',
    }[kind]
    return Period(name, _month(number * months - shift), _month((number + 1) * months - shift) - timedelta(1))


def _month(number: int) -> date:
    """The first day of a month, counted since the year 0."""
    return date(number // 12, number % 12 + 1, 1)
