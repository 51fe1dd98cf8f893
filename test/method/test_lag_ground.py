"""What image and lags show of each other: cloud in a lag, gaps, and which pixels may teach."""

import numpy as np
import pytest

from multitemporal_cloudmask.method.lag_ground import LagGround

ROLES = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2')
OPAQUE = np.array([0.7, 0.7, 0.7, 0.7, 0.45, 0.35])
SHAPE = (40, 50)


def landscape(seed=0):
    """Fields of many brightnesses: (6, h, w) reflectance."""
    random = np.random.default_rng(seed)
    fields = random.uniform(0.02, 0.12, (8, 10)).repeat(5, 0).repeat(5, 1)
    colour = np.array([0.6, 0.8, 1.0, 3.0, 2.0, 1.4])
    return (colour[:, None, None] * fields + random.normal(0, 0.001, (6, *SHAPE))).astype(np.float32)


def clouded(image, where, opacity=0.5):
    result = image.copy()
    result[:, where] += opacity * (OPAQUE[:, None] - result[:, where])
    return result.astype(np.float32)


def disk(row, column, radius):
    rows, columns = np.ogrid[: SHAPE[0], : SHAPE[1]]
    return (rows - row) ** 2 + (columns - column) ** 2 <= radius**2


def series():
    """Three lags of one landscape at three levels of brightness, lag 1 first."""
    return np.stack([landscape() * np.float32(level) for level in (1.0, 1.05, 0.95)])


def fitted(image, lags, roles=ROLES):
    return LagGround(roles).fit(image.reshape(len(image), -1), lags.reshape(*lags.shape[:2], -1))


def test_clear_lags_have_no_cloud_and_no_veil():
    ground = fitted(landscape(), series())
    assert not ground.cloudy(series()).any() and ground.veil_ == 0


@pytest.mark.parametrize('lag', (0, 1, 2))
@pytest.mark.parametrize('opacity', (0.25, 0.5, 1.0))
def test_cloud_in_one_lag_is_found_there_alone(lag, opacity):
    lags, where = series(), disk(20, 25, 6)
    lags[lag] = clouded(lags[lag], where, opacity)
    found = fitted(landscape(), lags).cloudy(lags)
    assert found[lag][where].all() and found.sum() == where.sum()


def test_a_lag_that_is_brighter_everywhere_is_no_cloud():
    lags = series()
    lags[0] *= np.float32(1.3)
    assert not fitted(landscape(), lags).cloudy(lags).any()


def test_one_lag_has_nobody_to_be_compared_with():
    lags = clouded(series()[0], disk(20, 25, 6))[None]
    assert not fitted(landscape(), lags).cloudy(lags).any()


def test_gaps_are_filled_at_the_level_of_the_lag():
    lags, where = series(), disk(10, 12, 5)
    truth = lags.copy()
    lags[0][:, where] = np.nan
    ground = fitted(landscape(), lags)
    repaired = ground.repair(lags, np.ones((3, *SHAPE), bool))
    assert not np.isnan(repaired).any()
    assert np.abs(repaired[0] - truth[0])[:3, where].max() < 0.02
    assert np.abs((repaired[0] - truth[0])[:, where]).mean() < np.abs((truth[1] - truth[0])[:, where]).mean() * 1.2
    assert np.array_equal(repaired[1:], lags[1:]) and np.array_equal(repaired[0][:, ~where], lags[0][:, ~where])


def test_what_is_no_ground_is_replaced_by_the_nearest_lag_that_shows_it():
    lags, where = series(), disk(10, 12, 5)
    lags[0] = clouded(lags[0], where)
    shown = np.ones((3, *SHAPE), bool)
    shown[0][where] = shown[1][where] = False
    ground = fitted(landscape(), np.where(shown[:, None], lags, np.nan).astype(np.float32))
    repaired = ground.repair(lags, shown)
    expected = lags[2][:, where] + ground.offsets_[0, 2].astype(np.float32)[:, None]
    assert np.array_equal(repaired[0][:, where], expected)


def test_where_no_lag_shows_the_ground_its_own_value_stays_and_a_hole_takes_any():
    lags, where = series(), disk(10, 12, 5)
    shown = np.ones((3, *SHAPE), bool)
    shown[:, where] = False
    lags[2][:, where] = np.nan
    repaired = fitted(landscape(), lags).repair(lags, shown)
    assert np.array_equal(repaired[:2], lags[:2]) and not np.isnan(repaired).any()


def test_where_every_lag_is_empty_nothing_can_be_done():
    lags, where = series(), disk(10, 12, 5)
    lags[:, :, where] = np.nan
    repaired = fitted(landscape(), lags).repair(lags, np.ones((3, *SHAPE), bool))
    assert np.isnan(repaired[:, :, where]).all() and not np.isnan(repaired[:, :, ~where]).any()


def test_clouds_of_the_image_do_not_teach_and_clear_ground_does():
    image, where = landscape(), disk(20, 25, 8)
    image = clouded(image, where, 0.2)
    teaches = fitted(image, series()).teaches(image, series())
    assert not teaches[where].any() and teaches[~where].all()


def test_one_hazy_lag_does_not_let_clouds_teach():
    image, where = landscape(), disk(20, 25, 8)
    image, lags = clouded(image, where, 0.2), series()
    lags[1] = clouded(lags[1], np.ones(SHAPE, bool), 0.15)
    assert not fitted(image, lags).teaches(image, lags)[where].any()


def test_pixels_without_a_lag_teach_nothing_wrong():
    image, lags = landscape(), series()
    lags[:, :, 3, 4] = np.nan
    assert fitted(image, lags).teaches(image, lags)[3, 4]


def test_without_visible_bands_all_pixels_teach():
    image, lags = landscape()[3:], series()[:, 3:]
    ground = fitted(image, lags, ROLES[3:])
    assert ground.teaches(image, lags).all() and not ground.cloudy(lags).any() and ground.veil_ == 0


def test_pixels_do_not_depend_on_their_neighbours():
    lags = series()
    lags[1] = clouded(lags[1], disk(20, 25, 9), 0.4)
    lags[2][:, 5:9, 7:11] = np.nan
    ground = fitted(landscape(), lags)
    shown = ~ground.cloudy(lags)
    whole = ground.repair(lags, shown)
    part = ground.repair(lags[:, :, 4:30, 6:40], shown[:, 4:30, 6:40])
    assert np.array_equal(whole[:, :, 4:30, 6:40], part, equal_nan=True)
