from datetime import timedelta

import numpy as np
import pytest
from heard import Heard
from made_scenes import TODAY, blob, landsat, write

from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import SelectOptions
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene

SIZE = (40, 50)
CLOUDY = blob(SIZE, 20, 25, 9)  # 12.65 % of the pixels


@pytest.fixture
def select(tmp_path, workspace):
    """Select lags of an image of today among scenes made of days (and clouds)."""

    def run(days, progress=None, reverse=False, region=None, **options):
        image = Scene(landsat(tmp_path / 'today.tif', 0, SIZE, CLOUDY))
        made = [landsat(tmp_path / f'{number}.tif', day, SIZE, cloud) for number, (day, cloud) in enumerate(listed(days))]
        scenes = [Scene(path) for path in made]
        everything = Region.from_grid(image.grid)
        return select_lags(
            image,
            scenes[::-1] if reverse else scenes,
            region or everything,
            SelectOptions(**options),
            workspace,
            progress or Heard(),
        )

    return run


def listed(days):
    return [(day, None) if np.isscalar(day) else day for day in days]


def days(selection):
    return [(lag.image.time - TODAY) / timedelta(days=1) for lag in selection.lags]


def test_the_newest_clear_images_are_the_lags_newest_first(select):
    found = select([-48, -16, -80, (-32, CLOUDY), -64])
    assert days(found) == [-16, -48, -64]
    assert [lag.lag for lag in found.lags] == [1, 2, 3]


def test_the_number_of_lags_is_as_asked(select):
    assert days(select([-16, -32, -48], lags=1)) == [-16]
    assert days(select([-16, -32, -48, -64, -80], lags=5)) == [-16, -32, -48, -64, -80]


def test_the_oldest_of_the_window_are_numbered_from_the_newest(select):
    assert days(select([-16, -32, -48, -64, -80, -500], order='oldest')) == [-48, -64, -80]


def test_candidates_are_listed_newest_first_also_those_not_examined(select):
    found = select([-64, -16, (-32, CLOUDY), -48], lags=2)
    dates = [(candidate.image.time - TODAY).days for candidate in found.candidates]
    assert dates == [-16, -32, -48, -64]
    assert [candidate.lag for candidate in found.candidates] == [1, 0, 2, 0]
    assert found.candidates[3].cloud is None and found.candidates[3].valid is None
    assert found.candidates[1].cloud == pytest.approx(100 * CLOUDY.mean())
    assert found.candidates[0].cloud == 0 and found.candidates[0].valid == 100


def test_images_beyond_the_window_do_not_count(select):
    found = select([-16, -450, -450.6, -32, -451], lags=4, on_fewer='use')
    assert days(found) == [-16, -32, -450] and len(found.candidates) == 3
    assert days(select([-5, -10, -11, -20], window=10, lags=2)) == [-5, -10]


def test_an_image_within_12_hours_is_the_same_pass(select):
    assert days(select([0, -0.49, 0.3, -0.5, -16, -32])) == [-0.5, -16, -32]
    assert days(select([0.5, 0.49, 16], direction='next', lags=2)) == [0.5, 16]


def test_two_images_of_one_pass_make_one_lag(select):
    assert days(select([-16, -16.3, -16.5, -32])) == [-16, -16.5, -32]


def test_the_clear_one_of_a_pass_is_taken(select):
    assert days(select([(-16, CLOUDY), -16.2, -32], lags=2)) == pytest.approx([-16.2, -32])


@pytest.mark.parametrize('direction, expected', [('previous', [-16, -32, -48]), ('next', [10, 20, 30]), ('both', [10, -16, 20])])
def test_images_are_looked_for_before_or_after_or_both(select, direction, expected):
    assert days(select([10, -16, 20, -32, -48, 30], direction=direction)) == expected


def test_ties_do_not_depend_on_the_order_of_candidates(select):
    candidates = [16, -16, -16, -32, 32, -16.1]
    one, two = (select(candidates, reverse=reverse, direction='both', lags=4) for reverse in (False, True))
    assert [lag.image.path for lag in one.lags] == [lag.image.path for lag in two.lags]
    assert [(c.image.path, c.lag, c.cloud) for c in one.candidates] == [(c.image.path, c.lag, c.cloud) for c in two.candidates]


def test_the_image_itself_and_unfit_scenes_are_skipped_with_a_reason(select, tmp_path, workspace, heard):
    clear = [Scene(landsat(tmp_path / f'{day}.tif', -day, SIZE)) for day in (16, 32, 48)]
    names = ('B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7')
    other = Scene(write(tmp_path / 'LT51990332019150LGN00.tif', {name: np.full(SIZE, 0.1, 'float32') for name in names}))
    image = Scene(landsat(tmp_path / 'today.tif', 0, SIZE))
    found = select_lags(image, [image, other, *clear], Region.from_grid(image.grid), SelectOptions(), workspace, heard)
    assert [lag.scene for lag in found.lags] == clear and len(found.candidates) == 3
    assert len(heard.messages) == 1 and 'LT51990332019150LGN00' in heard.messages[0] and 'Landsat 4-5 TM' in heard.messages[0]


def test_a_candidate_that_turns_out_damaged_is_skipped(tmp_path, workspace, heard):
    paths = [landsat(tmp_path / f'{day}.tif', -day, SIZE) for day in (16, 32, 48, 64)]
    with open(paths[1], 'r+b') as file:
        file.truncate(6000)
    image = Scene(landsat(tmp_path / 'today.tif', 0, SIZE))
    everything = Region.from_grid(image.grid)
    found = select_lags(image, [Scene(path) for path in paths], everything, SelectOptions(), workspace, heard)
    assert days(found) == [-16, -48, -64] and len(found.candidates) == 4
    assert len(heard.warnings) == 1 and '32.tif' in heard.warnings[0]


def test_progress_rises_to_1(select, heard):
    select([(-16, CLOUDY), -32, -48, -64, -80], heard)
    assert heard.shown == sorted(heard.shown) and heard.shown[-1] == 1


def test_an_image_without_date_or_band_names_is_told(tmp_path, workspace, heard):
    values = np.full(SIZE, 0.1, 'float32')
    cases = [
        ({'red': values}, 'image.tif', 'DATE_ACQUIRED=2015-06-23'),
        ({'x': values}, '20190101.tif', 'Set the band descriptions'),
    ]
    for bands, name, text in cases:
        image = Scene(write(tmp_path / name, bands))
        with pytest.raises(CloudmaskError, match=text):
            select_lags(image, [], Region.from_grid(image.grid), SelectOptions(), workspace, heard)


def test_digital_numbers_are_refused(tmp_path, workspace, heard):
    image = Scene(write(tmp_path / '20190101.tif', {'red': np.full(SIZE, 9000, 'uint16')}))
    with pytest.raises(CloudmaskError, match='digital numbers'):
        select_lags(image, [], Region.from_grid(image.grid), SelectOptions(), workspace, heard)
