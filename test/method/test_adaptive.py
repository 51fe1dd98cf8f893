import numpy as np
import pytest

from multitemporal_cloudmask.method.adaptive import (
    EVEN,
    WIDTH,
    classified,
    lasting_snow,
    probability,
    smoothed_light,
    smoothed_probability,
    snow,
)
from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, NODATA, SHADOW, SNOW
from multitemporal_cloudmask.method.opacity import OPAQUE, Opacity
from multitemporal_cloudmask.method.shadow import DARK, lost_light

ROLES = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2', 'thermal')
WHITE = np.array([*OPAQUE.values(), 265.0], np.float32)[:, None, None]
SIZE = 60


def test_probability_is_a_logistic_of_the_opacity():
    opacity = np.array([EVEN, EVEN + WIDTH, EVEN - WIDTH, 1.0, -0.05, np.nan], np.float32)
    expected = [0.5, 1 / (1 + np.exp(-1)), 1 / (1 + np.e), 1.0, 0.0, np.nan]
    assert probability(opacity) == pytest.approx(expected, abs=1e-5, nan_ok=True)


@pytest.mark.parametrize(
    ('bands', 'thermal', 'expected'),
    [
        ((0.75, 0.72, 0.7, 0.6, 0.07, 0.06), 272, True),
        ((0.75, 0.72, 0.7, 0.6, 0.07, 0.06), 245, False),  # far colder than the ground was: cloud
        ((0.60, 0.60, 0.6, 0.6, 0.30, 0.20), 272, False),  # cloud of water
        ((0.50, 0.50, 0.5, 0.5, 0.16, 0.10), 272, False),  # cloud of ice
        ((0.11, 0.09, 0.07, 0.05, 0.01, 0.01), 280, False),  # water
    ],
)
def test_snow_is_bright_and_dark_in_the_short_wave_infrared(bands, thermal, expected):
    image = np.array([*bands, thermal], np.float32)[:, None, None]
    forecast = np.array([0.08, 0.08, 0.07, 0.25, 0.18, 0.1, 275], np.float32)[:, None, None]
    assert snow(image, forecast, ROLES).tolist() == [[expected]]
    if thermal > 260:
        assert snow(image[:6], forecast[:6], ROLES[:6]).tolist() == [[expected]]
    assert not snow(image[:4], forecast[:4], ROLES[:4]).any()


def test_cloud_goes_before_shadow_and_nodata_before_both():
    chance = np.array([[0.1, 0.1, 0.9, 0.4, np.nan]], np.float32)
    lost = np.array([[0.0, 0.5, 0.5, DARK, np.nan]], np.float32)
    assert classified(chance, lost, 0.4).tolist() == [[CLEAR, SHADOW, CLOUD, CLEAR, NODATA]]
    assert classified(chance, lost, 0.3).tolist() == [[CLEAR, SHADOW, CLOUD, CLOUD, NODATA]]
    snowy = np.array([[True, True, False, False, True]])
    assert classified(chance, lost, 0.3, snowy).tolist() == [[SNOW, SNOW, CLOUD, CLOUD, NODATA]]


def scene(seed=0):
    """A forecast of fields, (7, SIZE, SIZE), and the same ground a little changed."""
    draw = np.random.default_rng(seed)
    fields = draw.uniform(-1, 1, (SIZE // 6, SIZE // 6)).repeat(6, 0).repeat(6, 1)
    means = np.array([0.08, 0.08, 0.07, 0.25, 0.18, 0.10, 295])[:, None, None]
    slopes = np.array([-0.01, -0.012, -0.025, 0.08, -0.06, -0.04, -3])[:, None, None]
    forecast = (means + slopes * fields + draw.normal(0, 0.002, (7, SIZE, SIZE))).astype(np.float32)
    return forecast, forecast + draw.normal(0, 0.004, forecast.shape).astype(np.float32)


def decided(image, forecast, threshold=0.4):
    """The mask of a whole scene."""
    pixels = [values[:6].reshape(6, -1).T for values in (image, forecast)]
    opacity = Opacity(ROLES).fit(*[np.column_stack([values, np.zeros(len(values))]) for values in pixels])
    return classified(*seen(opacity, image, forecast), threshold)


def seen(opacity, image, forecast):
    """Probability of cloud and lost light of a scene by a fitted `Opacity`."""
    ground = opacity.ground(forecast)
    chance = smoothed_probability(opacity.estimate(image, ground), snow(image, forecast, ROLES))
    return chance, smoothed_light(lost_light(image, ground, opacity))


INSIDE = (slice(None), slice(10, 40), slice(15, 45))


def with_change(image, change, where=INSIDE):
    image = image.copy()
    image[where] = change(image[where])
    return image


def cloud(opacity):
    return lambda values: values + np.float32(opacity) * (WHITE - values)


def add(*values):
    return lambda before: before + np.array(values, np.float32)[:, None, None]


@pytest.mark.parametrize(
    ('change', 'everywhere', 'shares'),
    [
        pytest.param(lambda values: values, True, {CLEAR: 1.0}, id='clear'),
        pytest.param(cloud(0.6), True, {CLOUD: 1.0}, id='overcast'),
        pytest.param(cloud(0.3), True, {CLOUD: 1.0}, id='thin overcast'),
        pytest.param(cloud(0.15), False, {CLEAR: 0.75, CLOUD: 0.25}, id='thin cloud'),
        pytest.param(
            lambda v: 0 * v + np.array([0.75, 0.73, 0.7, 0.6, 0.08, 0.06, 275], np.float32)[:, None, None],
            True,
            {CLEAR: 1.0},
            id='snow everywhere',
        ),  # fmt: skip
        pytest.param(add(0.02, 0.035, 0.06, -0.03, 0.08, 0.09, 4), False, {CLEAR: 1.0}, id='harvested'),
        pytest.param(add(0.03, 0.05, 0.09, 0.05, 0.12, 0.12, 6), False, {CLEAR: 1.0}, id='ploughed'),
        pytest.param(
            lambda v: 0 * v + np.array([0.09, 0.085, 0.08, 0.04, 0.015, 0.01, 280], np.float32)[:, None, None],
            False,
            {CLEAR: 0.75, SHADOW: 0.25},
            id='flood',
        ),  # fmt: skip
        pytest.param(add(0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0), False, {CLEAR: 1.0}, id='weak glint'),
        pytest.param(add(0.012, 0.009, 0.006, 0.003, 0.001, 0, -1), True, {CLEAR: 1.0}, id='haze everywhere'),
        pytest.param(lambda v: v * np.float32(0.55), False, {CLEAR: 0.75, SHADOW: 0.25}, id='shade'),
    ],
)
def test_situations(change, everywhere, shares):
    forecast, image = scene()
    classes = decided(with_change(image, change, slice(None) if everywhere else INSIDE), forecast)
    for value in (CLEAR, SHADOW, CLOUD):
        assert (classes == value).mean() == pytest.approx(shares.get(value, 0), abs=0.025), value


def test_a_higher_threshold_gives_less_cloud():
    forecast, image = scene()
    image = with_change(image, cloud(0.05))
    found = [(decided(image, forecast, threshold) == CLOUD).sum() for threshold in (0.05, 0.3, 0.7, 0.99)]
    assert found == sorted(found, reverse=True)
    assert found[0] > found[-1]


def test_blocks_with_a_halo_of_one_pixel_give_the_whole():
    forecast, image = scene()
    image = with_change(image, cloud(0.08))
    image[:, 5, 7] = forecast[:, 5, 7] = np.nan
    known = ~np.isnan(image[0]).ravel()
    opacity = Opacity(ROLES).fit(image.reshape(7, -1).T[known], forecast.reshape(7, -1).T[known])
    whole = seen(opacity, image, forecast)
    block = seen(opacity, image[:, 9:31, 19:41], forecast[:, 9:31, 19:41])
    for part, all_ in zip(block, whole):
        np.testing.assert_array_equal(part[1:-1, 1:-1], all_[10:30, 20:40])
        assert np.isnan(all_[5, 7])


@pytest.mark.parametrize(
    'image, forecast, expected',
    [
        ((0.8, 0.78, 0.75), (0.7, 0.68, 0.66), True),
        ((0.8, 0.78, 0.75), (0.08, 0.09, 0.1), False),  # new snow, or cloud
        ((0.08, 0.09, 0.1), (0.7, 0.68, 0.66), False),  # molten
        ((0.45, 0.5, 0.6), (0.45, 0.5, 0.6), False),  # bright sand
        ((0.8, np.nan, 0.75), (0.7, 0.68, 0.66), False),
    ],
)
def test_lasting_snow_is_white_in_image_and_ground(image, forecast, expected):
    image, forecast = (np.float32(values)[:, None] for values in (image, forecast))
    assert lasting_snow(image, forecast, ROLES[:3]).tolist() == [expected]
    assert not lasting_snow(np.tile(image, (2, 1)), np.tile(forecast, (2, 1)), (*ROLES[:3], 'nir', 'swir1', 'swir2')).any()
