"""Too few lags: the message states what was found and why it was passed over, and only advises what can work."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Optional

import pytest
from heard import Heard

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import SelectOptions
from multitemporal_cloudmask.method.selection import choose, in_order, in_window
from multitemporal_cloudmask.method.shortage import PassedOver, Search, require_enough, window_reason

TODAY = datetime(2019, 6, 7, 10)


@dataclass(frozen=True)
class Image:
    time: Optional[datetime]
    path: str = ''
    names: tuple = ('B1',)

    @property
    def date(self):
        return f'{self.time:%Y-%m-%d}' if self.time else ''


def images(*days):
    return [Image(TODAY + timedelta(days=day), f'/archive/{day}.tif') for day in days]


def said(found, options, covers=None, unfit=(), engine_sees_all=True):
    """The message, or the warning, about the images `found`; `covers` are cloud cover and valid coverage by path."""
    covers = covers or {}
    fitting = [image for image in found if in_window(image.time, TODAY, options)]
    passed = [PassedOver(image, window_reason(image.time, TODAY, options)) for image in found if image not in fitting]
    passed += [PassedOver(image, reason) for image, reason in unfit]

    def examine(number, candidate, needed):
        return candidate, (None, *covers.get(candidate.path, (0.0, 100.0)))

    selection = choose(in_order(fitting, TODAY, options), TODAY, options, examine)
    search = Search(TODAY, 'surface reflectance of Landsat 8', tuple(passed) if engine_sees_all else None)
    heard = Heard()
    try:
        require_enough(selection, options, search, heard)
    except CloudmaskError as error:
        return str(error)
    return ' '.join(heard.warnings)


def test_each_kind_that_was_passed_over_is_counted_with_its_dates_or_names():
    level = 'reflectance of the top of atmosphere, but that of the image is of the surface'
    unfit = [(Image(TODAY, '/archive/LC08.tif'), level), (Image(TODAY, '/archive/LC09.tif'), level)]
    text = said(images(0, 16, 32, 48, 64, -500), SelectOptions(), unfit=unfit)
    assert 'among 0 candidates; passed over: ' in text
    assert '1 of the date of the image (2019-06-07)' in text
    assert '4 after the image (2019-06-23, 2019-07-09, 2019-07-25 ..)' in text
    assert '1 outside the search window (2018-01-23)' in text
    assert f'2 skipped: {level} (LC08.tif, LC09.tif)' in text


def test_an_empty_archive_is_said_to_be_empty():
    assert 'among 0 candidates: ARCHIVE and CANDIDATES contain no image. What helps: add images of' in said([], SelectOptions())


@pytest.mark.parametrize(
    'found, covers, options, advice',
    [
        ((-500, -516, -532), {}, {}, 'WINDOW 533'),
        ((-500, -516, -532, -540), {}, {'lags': 2}, 'WINDOW 517'),
        ((16, 32, 48), {}, {}, 'DIRECTION both'),
        ((-16, -32, -48), {}, {'direction': 'next'}, 'DIRECTION both'),
        ((-16, -32, -48, -64), {-16: (41.2, 100.0), -48: (22.5, 100.0), -64: (60.0, 100.0)}, {}, 'MAX_CLOUD 42'),
        ((-16, -32, -48), {-48: (10.0, 100.0)}, {}, 'MAX_CLOUD 11'),
        ((-16, -32, -48), {-48: (0.0, 31.7)}, {}, 'MIN_VALID 31'),
        ((-16, -32), {}, {}, 'LAGS 2'),
        ((-16, -32), {}, {}, 'ON_FEWER use'),
    ],
)
def test_an_advice_that_is_followed_works(found, covers, options, advice):
    covers = {f'/archive/{day}.tif': figures for day, figures in covers.items()}
    text = said(images(*found), SelectOptions(**options), covers)
    name, value = advice.split()
    assert f'{name} to {value}' in text
    followed = {**options, name.lower(): value if value.isalpha() else int(value)}
    after = said(images(*found), SelectOptions(**followed), covers)
    assert after == '' or after.endswith('Only these are used.')


@pytest.mark.parametrize(
    'found, covers, options, useless',
    [
        ((-16, -32, -48), {-16: (80.0, 100.0)}, {}, ('WINDOW', 'DIRECTION', 'MIN_VALID')),
        ((-500, -516, -532), {}, {}, ('MAX_CLOUD', 'DIRECTION', 'MIN_VALID', 'LAGS to', 'ON_FEWER')),
        ((16, 32, 48), {}, {}, ('MAX_CLOUD', 'WINDOW', 'MIN_VALID', 'LAGS to', 'ON_FEWER')),
        ((-16,), {}, {}, ('ON_FEWER', 'MAX_CLOUD', 'WINDOW')),
        ((), {}, {'on_fewer': 'use'}, ('ON_FEWER', 'MAX_CLOUD', 'WINDOW')),
        ((-16,), {-16: (80.0, 100.0)}, {'on_fewer': 'use'}, ('ON_FEWER', 'WINDOW')),
        ((-16, -32), {-32: (99.5, 100.0)}, {}, ('MAX_CLOUD', 'WINDOW')),
        ((-16, 700), {}, {}, ('DIRECTION', 'WINDOW')),
    ],
)
def test_no_advice_that_cannot_work(found, covers, options, useless):
    covers = {f'/archive/{day}.tif': figures for day, figures in covers.items()}
    advice = said(images(*found), SelectOptions(**options), covers).rpartition('What helps: ')[2]
    assert advice and not [word for word in useless if word in advice]


def test_limits_that_find_some_more_are_advised_with_as_many_lags():
    found, covers = images(-16, -32, -48), {'/archive/-32.tif': (40.0, 100.0), '/archive/-48.tif': (99.5, 100.0)}
    assert 'raise MAX_CLOUD to 41 and lower LAGS to 2, or lower LAGS to 1 with METHOD' in said(found, SelectOptions(), covers)
    assert said(found, SelectOptions(max_cloud=41, lags=2), covers) == ''


def test_one_lag_is_used_with_a_method_that_can():
    assert 'lower LAGS to 1 with METHOD percentile or persistence, or' in said(images(-16), SelectOptions())


def test_images_without_a_date_are_given_one():
    text = said([], SelectOptions(), unfit=[(Image(None, '/archive/x.tif'), 'no acquisition date in its metadata or name')])
    assert '1 skipped: no acquisition date in its metadata or name (x.tif)' in text and '-mo DATE_ACQUIRED=' in text


def test_what_an_engine_cannot_see_may_be_searched_for():
    text = said([], SelectOptions(), engine_sees_all=False)
    assert 'contain no image' not in text and 'raise WINDOW, or set DIRECTION to both, or add images' in text


def test_those_found_are_used_where_that_is_chosen():
    options = SelectOptions(on_fewer='use')
    text = said(images(-16, -32), options, {'/archive/-32.tif': (20.0, 100.0)})
    assert 'found 1 of 3' in text and ': 2019-05-22; nearest: 2019-05-06 with 20.0 % cloud' in text
    assert text.endswith('Only these are used.')
