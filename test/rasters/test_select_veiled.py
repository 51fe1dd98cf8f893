"""Candidates that judge each other: what is veiled against the others and the image gives way to the next."""

from datetime import timedelta

import numpy as np
import pytest
from heard import Heard
from made_scenes import CLEAR_QA, CLOUD_QA, TODAY, box, ground, write

from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.opacity import OPAQUE
from multitemporal_cloudmask.method.options import SelectOptions
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene

SIZE = (90, 110)
NAMES = ('B2', 'B3', 'B4', 'B5', 'B6', 'B7')
WHITE = np.float32([*OPAQUE.values()])[:, None, None]


def veiled(values, opacity):
    return values + np.float32(opacity) * (WHITE - values)


def dry_summer(values):
    """Most fields are bare and dry, as in August: brighter most in the red and short-wave infrared; the darkest ground stays."""
    fields = values[2] > np.percentile(values[2], 15)
    return values + np.float32([0.02, 0.03, 0.05, -0.03, 0.08, 0.07])[:, None, None] * fields


def winter(values):
    """Low sun: all is darker, but for the light of the sky."""
    return values * np.float32(0.75) + np.float32([0.012, 0.006, 0.003, 0.001, 0, 0])[:, None, None]


@pytest.fixture
def select(tmp_path, workspace, heard):
    """Days of the lags, where candidates 16 days apart look as some functions make them look; the quality band says clear."""

    def run(*looks, image=None, groups=(), cloud=None, progress=heard, **options):
        def scene(day, look):
            values = ground(*SIZE, day)
            bands = dict(zip(NAMES, look(values) if look else values))
            bands['QA_PIXEL'] = np.full(SIZE, CLEAR_QA, 'float32')
            if cloud is not None and look:
                bands['QA_PIXEL'][cloud] = CLOUD_QA
            about = {'SPACECRAFT_ID': 'LANDSAT_8', 'system:time_start': round((TODAY + timedelta(days=day)).timestamp() * 1000)}
            return Scene(write(tmp_path / f'{-day}.tif', bands, metadata=about))

        today = scene(0, image)
        candidates = [scene(-16 * number, look) for number, look in enumerate(looks, 1)]
        region = Region.from_polygons([list(group) for group in groups], today.grid)
        found = select_lags(today, candidates, region, SelectOptions(**options), workspace, progress)
        return [(lag.image.time - TODAY).days for lag in found.lags]

    return run


@pytest.mark.parametrize('opacity', [0.1, 0.2, 0.9])
def test_a_veiled_candidate_whose_quality_band_says_clear_gives_way(select, heard, opacity):
    assert select(lambda values: veiled(values, opacity), None, None, None, None) == [-32, -48, -64]
    (message,) = heard.messages
    assert message.startswith('Refused: ') and '16.tif: veil of 0.' in message and not heard.warnings


def test_two_veiled_candidates_give_way(select, heard):
    assert select(lambda v: veiled(v, 0.3), None, lambda v: veiled(v, 0.1), None, None) == [-32, -64, -80]
    assert [text.split(': veil')[0][-6:] for text in heard.messages] == ['16.tif', '48.tif']


@pytest.mark.parametrize('season', [dry_summer, winter])
@pytest.mark.parametrize('number', [0, 1, 2])
def test_a_season_is_no_veil(select, heard, season, number):
    looks = [None, None, None, None]
    looks[number] = season
    assert select(*looks) == [-16, -32, -48]
    assert select(*looks, image=winter) == [-16, -32, -48]
    assert select(*looks, image=dry_summer) == [-16, -32, -48]
    assert not heard.messages and not heard.warnings


def test_clear_candidates_of_a_veiled_image_stay(select, heard):
    assert select(None, None, None, None, image=lambda values: veiled(values, 0.3)) == [-16, -32, -48]
    assert not heard.messages and not heard.warnings


def test_a_cloud_that_the_quality_band_shows_is_no_veil(select, heard):
    cloud = np.zeros(SIZE, bool)
    cloud[:40] = True
    assert select(lambda v: np.where(cloud, WHITE, v), None, None, cloud=cloud, max_cloud=60) == [-16, -32, -48]
    assert not heard.messages and not heard.warnings


def test_a_veiled_lag_is_better_than_none_and_warns(select, heard):
    assert select(lambda v: veiled(v, 0.1), None, None) == [-16, -32, -48]
    (warning,) = heard.warnings
    assert warning.startswith('2019-05-22 is used as lag 1 in spite of a veil of 0.') and 'no other candidate' in warning


def test_the_least_veiled_is_used_where_clear_ones_are_lacking(select):
    assert select(None, lambda v: veiled(v, 0.3), lambda v: veiled(v, 0.12), None) == [-16, -48, -64]


def test_two_lags_are_enough_to_judge_but_one_is_not(select):
    haze = [lambda values: veiled(values, 0.3), None, None]
    assert select(*haze, lags=2) == [-32, -48]
    assert select(*haze, lags=1) == [-16]


def test_without_a_cloud_test_nothing_is_refused(select, heard):
    assert select(lambda values: veiled(values, 0.9), None, None, None, cloud_test='none') == [-16, -32, -48]
    assert not heard.messages and not heard.warnings


def test_what_is_outside_the_region_does_not_count(select):
    def half(values):
        result = values.copy()
        result[:, :, 60:] = veiled(values, 0.3)[:, :, 60:]
        return result

    assert select(half, None, None, None, groups=[[box(3, 5, 58, 83)]]) == [-16, -32, -48]
    assert select(half, None, None, None, groups=[[box(61, 5, 107, 83)]]) == [-32, -48, -64]


def test_the_judgement_does_not_depend_on_blocks(select, blocks_of, monkeypatch):
    monkeypatch.setattr('multitemporal_cloudmask.method.judge.SIDE', 24)
    heard = [Heard(), Heard()]
    looks = [lambda values: veiled(values, 0.1), None, None, None]
    region = [[box(7, 5, 91, 83)]]
    assert select(*looks, groups=region, progress=heard[0]) == [-32, -48, -64]
    blocks_of(32)
    assert select(*looks, groups=region, progress=heard[1]) == [-32, -48, -64]
    assert heard[0].messages == heard[1].messages
