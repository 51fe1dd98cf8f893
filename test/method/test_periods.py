"""Calendar periods."""

from datetime import date, timedelta

import pytest

from multitemporal_cloudmask.method.periods import periods

DAYS = [date(2019, 11, 30), date(2018, 12, 15), date(2019, 2, 28)]


@pytest.mark.parametrize(
    'kind, names',
    [
        ('month', [f'{2018 + month // 12}-{month % 12 + 1:02}' for month in range(11, 23)]),
        ('quarter', ['2018-Q4', '2019-Q1', '2019-Q2', '2019-Q3', '2019-Q4']),
        ('season', ['2019-S1-DJF', '2019-S2-MAM', '2019-S3-JJA', '2019-S4-SON']),
        ('year', ['2018', '2019']),
        ('all', ['all']),
    ],
)
def test_periods_from_the_first_day_to_the_last_one(kind, names):
    assert [period.name for period in periods(DAYS, kind)] == names == sorted(names)


@pytest.mark.parametrize('kind', ['month', 'quarter', 'season', 'year'])
def test_periods_follow_each_other_without_a_gap(kind):
    found = periods([date(1999, 12, 31), date(2004, 3, 1)], kind)
    assert found[0].start <= date(1999, 12, 31) <= found[0].end and found[-1].start <= date(2004, 3, 1) <= found[-1].end
    assert all(one.end + timedelta(1) == other.start for one, other in zip(found, found[1:]))


def test_the_winter_ends_in_february_of_its_year():
    winter = periods([date(2020, 1, 5)], 'season')[0]
    assert (winter.name, winter.start, winter.end) == ('2020-S1-DJF', date(2019, 12, 1), date(2020, 2, 29))


def test_all_is_from_the_first_day_to_the_last_one():
    assert periods(DAYS, 'all')[0][1:] == (date(2018, 12, 15), date(2019, 11, 30))
