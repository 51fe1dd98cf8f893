import numpy as np
import pytest

from multitemporal_cloudmask.method.opacity import Opacity
from multitemporal_cloudmask.method.shadow import HIGHEST_OUTSIDE, LOWEST, lost_light, shade_zone

ROLES = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2')


def unlearned(roles=ROLES):
    """An `Opacity` that leaves forecasts as they are."""
    return Opacity(roles).fit(np.empty((0, len(roles))), np.empty((0, len(roles))))


def flat(values):
    return np.full((len(values), 4, 5), 1, np.float32) * np.array(values, np.float32)[:, None, None]


@pytest.mark.parametrize(
    ('nir', 'swir1', 'expected'),
    [
        (0.30, 0.20, 0.0),
        (0.15, 0.10, 0.5),
        (0.15, 0.18, 0.1),  # swir1 stayed: ripe fields rather than shade
        (0.60, 0.40, -1.0),
        (0.00, 0.00, 1.0),
    ],
)
def test_lost_light_is_the_lesser_of_both_losses(nir, swir1, expected):
    opacity = unlearned()
    ground = opacity.ground(flat([0.08, 0.08, 0.07, 0.30, 0.20, 0.10]))
    lost = lost_light(flat([0.08, 0.08, 0.07, nir, swir1, 0.10]), ground, opacity)
    assert lost.dtype == np.float32
    np.testing.assert_allclose(lost, expected, atol=1e-6)


def test_dark_ground_loses_little():
    opacity = unlearned()
    ground = opacity.ground(flat([0.05, 0.04, 0.03, 0.01, 0.005, 0.004]))
    assert lost_light(flat([0.05, 0.04, 0.03, 0.0, 0.0, 0.0]), ground, opacity).max() == pytest.approx(0.1, abs=1e-6)


def test_without_infrared_the_lesser_loss_of_green_and_red_counts():
    opacity = unlearned(ROLES[:3])
    ground = opacity.ground(flat([0.10, 0.10, 0.08]))
    np.testing.assert_allclose(lost_light(flat([0.08, 0.07, 0.04]), ground, opacity), 0.3, atol=1e-6)
    assert not (lost_light(flat([0.08, 0.07, 0.08]), ground, opacity) > 1e-6).any()


def test_the_light_of_the_air_also_lights_what_is_shaded():
    air = np.array([0.09, 0.06, 0.04])
    ground = air + np.random.default_rng(0).uniform(0.01, 0.2, (1000, 1)) * [0.8, 1.0, 1.2]
    opacity = Opacity(ROLES[:3]).fit(ground, ground)
    dark = air + 0.6 * (ground - air)  # 40 % of the light of the sun is lost
    lost = lost_light(*(values.T[:, None].astype(np.float32) for values in (dark, ground)), opacity)
    assert np.median(lost) == pytest.approx(0.4, abs=0.03)


def one_cloud(size=301):
    cloud = np.zeros((size, size), bool)
    cloud[150, 150] = True
    return cloud


@pytest.mark.parametrize(
    ('azimuth', 'down', 'right'),
    [(0, 1, 0), (90, 0, -1), (180, -1, 0), (270, 0, 1), (135, -(0.5**0.5), -(0.5**0.5))],
)
def test_the_zone_lies_away_from_the_sun(azimuth, down, right):
    # At 45 degrees a shadow lies as far from its cloud as the cloud is high.
    zone = shade_zone(one_cloud(), (45.0, azimuth), 100.0)
    for height in (LOWEST, 1000.0, 5000.0, 12000.0):
        steps = height / 100
        assert zone[round(150 + down * steps), round(150 + right * steps)], height
    rows, columns = np.nonzero(zone)
    along = (rows - 150) * down + (columns - 150) * right
    across = (rows - 150) * right - (columns - 150) * down
    assert along.min() >= LOWEST / 100 - 2.1
    assert along.max() <= 122.1
    assert np.abs(across).max() < 4


def test_a_lower_sun_casts_longer_shadows():
    steep, low = (np.nonzero(shade_zone(one_cloud(), (elevation, 180.0), 200.0))[0].min() for elevation in (60.0, 30.0))
    assert 150 - steep == pytest.approx(12000 / 200 / np.tan(np.radians(60)), abs=2)
    assert 150 - low == pytest.approx(12000 / 200 / np.tan(np.radians(30)), abs=2)


def test_streaks_have_no_gaps():
    zone = shade_zone(one_cloud(), (45.0, 180.0), 100.0)
    assert zone[30:148, 150].all()


def test_clouds_outside_count_where_there_are_clouds_inside():
    cloud = np.zeros((100, 100), bool)
    assert not shade_zone(cloud, (45.0, 180.0), 100.0).any()
    cloud[:10, :30] = True  # far to the north: its shadow leaves the image
    zone = shade_zone(cloud, (45.0, 180.0), 100.0)
    # From the south comes what lies outside, as far as clouds of the lower kind cast.
    reach = int(HIGHEST_OUTSIDE / 100)
    assert zone[-reach + 1 :, 50].all()
    assert not zone[20 : 100 - reach - 1, 50].any()


def test_without_a_sun_all_of_a_cloudy_image_may_be_shaded():
    cloudy = np.zeros((50, 50), bool)
    cloudy[:10] = True
    for sun in (None, (-3.0, 180.0), (0.0, 180.0)):
        assert shade_zone(cloudy, sun, 30.0).all()
        assert not shade_zone(np.zeros((50, 50), bool), sun, 30.0).any()
