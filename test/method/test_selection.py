"""Which candidates become lags: their window, their order and the choice, whatever examines them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from multitemporal_cloudmask.method.cloudscore import ROLES
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import SelectOptions
from multitemporal_cloudmask.method.selection import (
    SAME_PASS,
    choose,
    cloud_tests,
    cover,
    in_order,
    in_window,
)
from multitemporal_cloudmask.method.sensors import VISIBLE

TODAY = datetime(2019, 6, 7, 10)


@dataclass(frozen=True)
class Image:
    time: datetime
    path: str = ''

    @property
    def date(self):
        return f'{self.time:%Y-%m-%d}'


def images(*days):
    return [Image(TODAY + timedelta(days=day), str(day)) for day in days]


def chosen(found, options, covers):
    """Days of the lags, where the candidates have these cloud covers; all are valid everywhere."""
    asked = []

    def examine(number, candidate, needed):
        assert 0 < needed <= options.lags
        asked.append(candidate.path)
        cover = covers.get(int(candidate.path), 0.0)
        return candidate, None if cover is None else (None, cover, 100.0)

    selection = choose(in_order(found, TODAY, options), TODAY, options, examine)
    return [int(lag.image.path) for lag in selection.lags], [int(path) for path in asked], selection


@pytest.mark.parametrize('direction, days', [('previous', [-450, -1]), ('next', [1, 450]), ('both', [-450, -1, 1, 450])])
def test_the_window_has_a_length_and_a_direction(direction, days):
    options = SelectOptions(direction=direction)
    every = range(-452, 453)
    fitting = [day for day in every if in_window(TODAY + timedelta(days=day), TODAY, options)]
    assert [min(fitting), max(fitting)] == [min(days), max(days)] and 0 not in fitting
    assert set(days) <= set(fitting) and (direction == 'both') == (1 in fitting and -1 in fitting)


def test_the_same_pass_is_no_candidate():
    assert not in_window(TODAY - SAME_PASS + timedelta(seconds=1), TODAY, SelectOptions())
    assert in_window(TODAY - SAME_PASS, TODAY, SelectOptions())


def test_the_nearest_clear_ones_are_taken_and_no_more_is_examined():
    lags, asked, selection = chosen(images(-64, -16, -32, -48), SelectOptions(lags=2), {-32: 50.0})
    assert lags == [-16, -48] and asked == [-16, -32, -48]
    assert [candidate.cloud for candidate in selection.candidates] == [0.0, 50.0, 0.0, None]


def test_the_oldest_are_taken_where_that_is_asked_for_and_the_newest_is_lag_1():
    lags, asked, _ = chosen(images(-16, -32, -48, -64), SelectOptions(lags=2, order='oldest'), {})
    assert asked == [-64, -48] and lags == [-48, -64]


def test_ties_are_settled_by_the_path():
    first, second = images(-16, 16)
    assert in_order([second, first], TODAY, SelectOptions(direction='both')) == [first, second]


def test_what_cannot_be_examined_is_passed_over():
    assert chosen(images(-16, -32), SelectOptions(lags=1), {-16: None})[0] == [-32]


def test_a_highest_cloud_cover_of_0_admits_what_has_no_cloud_at_all():
    covers = {-16: 1e-3, -48: float('nan')}
    assert chosen(images(-16, -32, -48, -64), SelectOptions(lags=2, max_cloud=0), covers)[0] == [-32, -64]


def test_the_highest_cloud_cover_itself_is_too_much():
    assert chosen(images(-16, -32), SelectOptions(lags=1, max_cloud=10), {-16: 10.0, -32: 9.9})[0] == [-32]


def test_two_images_of_one_pass_are_not_two_lags():
    near = Image(TODAY - timedelta(days=16, hours=3), '-17')
    assert chosen([*images(-16, -32), near], SelectOptions(lags=2), {})[0] == [-16, -32]


@pytest.mark.parametrize(
    'test, roles, quality, told_by',
    [
        ('auto', ROLES, True, (True, True)),
        ('auto', ROLES, False, (True, False)),
        ('auto', ROLES[:-1], True, (False, True)),
        ('quality', ROLES, True, (False, True)),
        ('cloudscore', ROLES, True, (True, False)),
        ('none', (), False, (False, False)),
        ('auto', ROLES[1:], False, None),
        ('quality', ROLES, False, None),
        ('cloudscore', ROLES[1:], True, None),
    ],
)
def test_cloud_is_told_by_what_a_candidate_has(test, roles, quality, told_by):
    options = SelectOptions(cloud_test=test)
    if told_by:
        assert cloud_tests(options, roles, quality, 'a scene', 'Choose another.') == told_by
        return
    with pytest.raises(CloudmaskError, match=f'^CLOUD_TEST {test}: a scene (has no|lacks) .*Choose another.'):
        cloud_tests(options, roles, quality, 'a scene', 'Choose another.')


@pytest.mark.parametrize(
    'test, roles, quality, told_by',
    [
        ('auto', ROLES, True, (True, True)),
        ('auto', ROLES[:-1], True, (False, True)),
        ('auto', ROLES[:-1], False, (True, False)),
        ('auto', VISIBLE, False, (True, False)),
        ('auto', VISIBLE[1:], True, (False, True)),
        ('cloudscore', VISIBLE, True, (True, False)),
        ('quality', VISIBLE, True, (False, True)),
    ],
)
def test_where_the_visible_bands_are_enough_for_a_score_a_quality_band_goes_first(test, roles, quality, told_by):
    assert cloud_tests(SelectOptions(cloud_test=test), roles, quality, 'a scene', 'Choose another.', VISIBLE) == told_by
    if VISIBLE[0] not in roles:
        with pytest.raises(CloudmaskError, match='lacks bands for the simple cloud score .blue'):
            cloud_tests(SelectOptions(cloud_test=test), roles, False, 'a scene', 'Choose another.', VISIBLE)


def refusing(days):
    """A judge that finds these candidates veiled, by day and veil, the worst first."""

    def judge(scenes):
        found = [(days[day], place) for place, day in enumerate(scenes) if day in days]
        return (max(found)[1], max(found)[0]) if found else None

    return judge


def judged(found, veils, covers=None, **options):
    """Days of the lags where the scene of a candidate is its day, how many were examined, and the veils by day."""
    asked = []

    def examine(number, candidate, needed):
        asked.append(candidate)
        return candidate, (int(candidate.path), (covers or {}).get(int(candidate.path), 0.0), 100.0)

    options = SelectOptions(**options)
    selection = choose(in_order(found, TODAY, options), TODAY, options, examine, refusing(veils))
    by_day = {int(each.image.path): each.veil for each in selection.candidates if each.veil is not None}
    return [int(lag.image.path) for lag in selection.lags], len(asked), by_day


def test_the_worst_candidate_gives_way_until_none_is_veiled():
    assert judged(images(-16, -32, -48, -64), {}, lags=2) == ([-16, -32], 2, {})
    assert judged(images(-16, -32, -48, -64), {-16: 0.1}, lags=2) == ([-32, -48], 3, {-16: 0.1})
    assert judged(images(-16, -32, -48, -64), {-16: 0.1, -32: 0.2}, lags=2) == ([-48, -64], 4, {-16: 0.1, -32: 0.2})


def test_the_least_veiled_are_used_where_none_is_left():
    everything = {-16: 0.1, -32: 0.3, -48: 0.2, -64: 0.4}
    assert judged(images(-16, -32, -48, -64), everything, lags=3)[0] == [-16, -32, -48]
    assert judged(images(-16, -32, -48, -64), {-16: 0.1, -32: 0.3}, {-64: 50.0}, lags=2)[0] == [-16, -48]


def test_another_image_of_the_pass_may_take_the_place_of_a_refused_one_but_never_both():
    near = Image(TODAY - timedelta(days=16, hours=3), '-17')
    assert judged([*images(-16, 15), near], {-16: 0.2}, lags=2, direction='both')[0] == [15, -17]
    assert judged([*images(-16, 15), near], {-16: 0.3, 15: 0.2}, lags=2, direction='both')[0] == [15, -17]
    assert judged([*images(-16), near], {-16: 0.2, -17: 0.1}, lags=1)[0] == [-17]


def test_cover_in_percent():
    assert cover(400, 200, 50) == (25, 50)
    assert cover(400, 0, 0) == (pytest.approx(float('nan'), nan_ok=True), 0)
    assert cover(0, 0, 0)[1] == 0
