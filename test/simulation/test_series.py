from datetime import datetime, timedelta

import numpy as np
import pytest

from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, NODATA, SHADOW
from multitemporal_cloudmask.simulation import clouds
from multitemporal_cloudmask.simulation.series import BANDS, Sun, simulate, sun_at

SIZE, DATES = 200, 8


@pytest.fixture(scope='module', params=[0, 1, 2])
def scenes(request):
    return list(simulate(SIZE, DATES, request.param))


def share(mask, where):
    return mask[where].mean()


def test_same_arguments_same_scenes():
    first, second, other = (list(simulate(64, 4, seed)) for seed in (5, 5, 6))
    for one, two in zip(first, second):
        assert one.time == two.time
        for name in BANDS:
            np.testing.assert_array_equal(one.bands[name], two.bands[name])
            np.testing.assert_array_equal(one.clear[name], two.clear[name])
        for name in ('quality', 'truth', 'effect'):
            np.testing.assert_array_equal(getattr(one, name), getattr(two, name))
    assert not np.array_equal(first[-1].truth, other[-1].truth)


def test_scenes_come_one_by_one():
    assert next(simulate(64, 60, 0)).time < next(simulate(64, 4, 0)).time


def test_shapes_and_types(scenes):
    assert len(scenes) == DATES
    for scene in scenes:
        assert tuple(scene.bands) == tuple(scene.clear) == BANDS
        for image in (*scene.bands.values(), *scene.clear.values(), scene.effect):
            assert image.shape == (SIZE, SIZE) and image.dtype == np.float32
        assert scene.quality.shape == scene.truth.shape == (SIZE, SIZE)
        assert scene.quality.dtype == np.uint16 and scene.truth.dtype == np.uint8


def test_values_are_plausible(scenes):
    for scene in scenes:
        for name in BANDS:
            for image in (scene.bands[name], scene.clear[name]):
                low, high = (190, 335) if name in ('B10', 'B11') else (-0.01, clouds.SATURATION + 1e-6)
                assert low < np.nanmin(image) and np.nanmax(image) <= high, name
        land = {name: np.nanmedian(scene.clear[name]) for name in BANDS}
        assert 0.0005 < land['B9'] < 0.003
        assert 0.08 < land['B2'] < 0.2 < land['B5'] < 0.45
        assert 275 < land['B11'] < land['B10'] < 315


def test_dates_and_sun(scenes):
    times = [scene.time for scene in scenes]
    assert all(later - earlier == timedelta(days=16) for earlier, later in zip(times, times[1:]))
    heights = [scene.sun_elevation for scene in scenes]
    assert heights == sorted(heights) and heights[0] > 30 and heights[-1] < 74  # spring
    assert all(100 < scene.sun_azimuth < 170 for scene in scenes)  # in the morning


def test_sun_at_equinox_noon():
    sun = sun_at(datetime(2019, 3, 21, 12, 2))
    assert sun.elevation == pytest.approx(50.5, abs=1) and sun.azimuth == pytest.approx(180, abs=2)


def test_nodata_corners_in_all_arrays(scenes):
    frames = set()
    for scene in scenes:
        outside = scene.truth == NODATA
        for image in (*scene.bands.values(), *scene.clear.values(), scene.effect):
            np.testing.assert_array_equal(np.isnan(image), outside)
        np.testing.assert_array_equal(scene.quality & 1 == 1, outside)
        assert 0.005 < outside.mean() < 0.06
        assert outside[0, 0] or outside[0, -1]
        frames.add(outside.tobytes())
    assert len(frames) > 1


def test_truth_agrees_with_effect(scenes):
    target = scenes[-1]
    clear, shadow, cloud = (target.truth == value for value in (CLEAR, SHADOW, CLOUD))
    assert np.abs(target.effect[clear]).max() < 0.08
    assert share(target.effect < 0, shadow) > 0.9
    assert share(target.effect > 0.03, cloud) > 0.85
    cloudless = [scene for scene in scenes if not np.isin(scene.truth, (SHADOW, CLOUD)).any()]
    assert all(np.nanmax(np.abs(scene.effect)) < 0.05 for scene in cloudless)


def test_nothing_overhead_has_no_effect(scenes):
    target = scenes[-1]
    untouched = target.effect == 0
    assert share(untouched, target.truth == CLEAR) > 0.1 and not untouched[np.isin(target.truth, (SHADOW, CLOUD))].all()
    for name in BANDS:
        difference = (target.bands[name] - target.clear[name])[untouched]
        assert abs(difference.mean()) < (0.05 if name in ('B10', 'B11') else 0.0005), name  # noise alone
        assert difference.std() < (0.3 if name in ('B10', 'B11') else 0.003), name


def test_target_cover(scenes):
    valid = scenes[-1].truth != NODATA
    assert 0.25 < share(scenes[-1].truth == CLOUD, valid) < 0.45
    assert 0.04 < share(scenes[-1].truth == SHADOW, valid) < 0.18


@pytest.mark.parametrize('azimuth, side', [(90.0, (20, 10)), (180.0, (10, 20)), (270.0, (20, 30)), (0.0, (30, 20))])
def test_shadow_lies_away_from_the_sun(azimuth, side):
    cloud = np.zeros((40, 40), 'float32')
    cloud[20, 20] = 1.0
    shadow = clouds.cast(cloud, 300.0, Sun(45.0, azimuth))  # 300 m high: 10 pixels
    assert np.unravel_index(shadow.argmax(), shadow.shape) == side


def test_shadows_of_a_scene_lie_away_from_the_sun(scenes):
    cloud, shadow = (scenes[-1].truth == value for value in (CLOUD, SHADOW))
    behind, before = (share(np.roll(cloud, (step, step), (0, 1)), shadow) for step in (-14, 14))
    assert behind > before + 0.05  # the sun is in the south-east


@pytest.mark.parametrize('dates', [4, 5, 8, 20])
@pytest.mark.parametrize('seed', range(6))
def test_enough_clear_dates(dates, seed):
    cover = [share(scene.truth == CLOUD, scene.truth != NODATA) for scene in simulate(64, dates, seed)]
    clear = [value < 0.05 for value in cover[:-1]]
    assert any(clear[-2:])
    assert sum(clear[-7:]) >= 3
    assert all(sum(clear[start : start + 7]) >= 3 for start in range(len(clear) - 6))


def test_newest_lag_is_not_always_clear():
    newest = [list(simulate(64, 8, seed))[-2] for seed in range(8)]
    assert len({share(scene.truth == CLOUD, scene.truth != NODATA) < 0.05 for scene in newest}) == 2


def test_quality_band_is_good_but_not_perfect(scenes):
    target = scenes[-1]
    valid = target.truth != NODATA
    cloud = target.quality & 8 > 0
    assert 0.8 < share(cloud == (target.truth == CLOUD), valid) < 0.95
    thin = (target.truth == CLOUD) & (target.effect < 0.1)
    thick = (target.truth == CLOUD) & (target.effect > 0.3)
    assert share(cloud, thin) < 0.7 and share(cloud, thick) > 0.97
    assert 0 < share(cloud, target.truth == CLEAR) < 0.15


def test_quality_band_is_coded_as_collection_2(scenes):
    values = set(np.unique([scene.quality for scene in scenes]).tolist())
    assert {1, 21824, 21952, 22280, 23888} <= values  # fill, clear land, clear water, cloud, shadow
    for value in values - {1}:
        cloud, dilated, clear = value >> 3 & 1, value >> 1 & 1, value >> 6 & 1
        assert clear == (not cloud and not dilated) and not value & 1
        assert (value >> 8 & 3 == 3) == cloud and (value >> 10 & 3 == 3) == value >> 4 & 1
        assert value >> 12 & 3 == 1 and (value >> 14 & 3 == 3) == value >> 2 & 1


def test_clear_dates_look_clear_to_the_quality_band(scenes):
    for scene in scenes[:-1]:
        valid = scene.truth != NODATA
        if share(scene.truth == CLOUD, valid) < 0.05:
            assert share(scene.quality & 8 > 0, valid) < 0.08


def test_the_season_changes_the_land(scenes):
    start, end = (scene.clear for scene in (scenes[0], scenes[-1]))
    change = np.nanstd(end['B5'] - start['B5'])
    assert 0.04 < change < 0.25


def test_cirrus_is_seen_in_its_band(scenes):
    target = scenes[-1]
    assert np.nanpercentile(target.bands['B9'], 99) > 0.02 > 5 * np.nanmax(target.clear['B9'])
