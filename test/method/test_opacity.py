import numpy as np
import pytest

from multitemporal_cloudmask.method.adaptive import EVEN, WIDTH
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.opacity import LEVEL, OPAQUE, Opacity

ROLES = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2')
GROUND = np.array([0.08, 0.08, 0.07, 0.25, 0.18, 0.10])
WHITE = np.array([OPAQUE[role] for role in ROLES])


def ground(pixels=4000, seed=0):
    """Forecasts of varied ground, (pixels, 6)."""
    draw = np.random.default_rng(seed)
    vigour = draw.uniform(-1, 1, (pixels, 1))
    slope = np.array([-0.01, -0.012, -0.025, 0.10, -0.06, -0.05])
    return GROUND + vigour * slope + draw.normal(0, 0.003, (pixels, 6))


def noisy(values, seed=1):
    return values + np.random.default_rng(seed).normal(0, 0.004, values.shape)


def learned(image, forecast, roles=ROLES):
    return Opacity(roles).fit(image, forecast)


def opacities(opacity, image, forecast):
    image, forecast = (np.ascontiguousarray(values.T, np.float32) for values in (image, forecast))
    return opacity.estimate(image, opacity.ground(forecast))


def test_a_mixture_of_ground_and_white_has_its_opacity():
    # Too few pixels to learn from: the weights are those of ground elsewhere, for the median of the forecasts.
    forecast = np.tile(GROUND, (10, 1))
    opacity = learned(forecast, forecast)
    assert opacity.clear_share_ == 0
    for share in (0.0, 0.1, 0.5, 1.0):
        assert opacities(opacity, forecast + share * (WHITE - forecast), forecast) == pytest.approx(share, abs=1e-6)


def test_the_correction_is_that_of_the_clear_pixels():
    forecast = ground()
    image = noisy(1.05 * forecast + 0.005)
    image[:1500] += 0.6 * (WHITE - image[:1500])
    opacity = learned(image, forecast)
    assert 0.55 < opacity.clear_share_ <= 0.625
    expected = 1.05 * forecast + 0.005
    assert np.abs(opacity.ground(forecast.T.astype(np.float32)).T - expected).max() < 0.004


@pytest.mark.parametrize('share', [0.3, 0.9, 1.0])
def test_all_clouds_are_found_whatever_their_share(share):
    forecast = ground()
    image = noisy(forecast)
    cloudy = np.arange(len(image)) < share * len(image)
    image[cloudy] += 0.4 * (WHITE - image[cloudy])
    found = opacities(learned(image, forecast), image, forecast)
    assert found[cloudy].min() > 0.3
    assert not (~cloudy).any() or found[~cloudy].max() < 0.04


def test_a_clear_scene_has_no_clouds():
    forecast = ground()
    image = noisy(forecast)
    opacity = learned(image, forecast)
    assert opacity.clear_share_ > 0.95
    assert np.abs(opacities(opacity, image, forecast)).max() < 0.04


def test_haze_over_everything_is_taken_for_clear_up_to_a_limit_alone():
    forecast = ground()
    for haze, low, high in ((0.01, -0.01, 0.01), (LEVEL[1] + 0.05, 0.06, 0.13)):
        image = noisy(forecast) + np.array([haze] * 3 + [0] * 3)
        assert low < np.median(opacities(learned(image, forecast), image, forecast)) < high


def changed(change, share=0.3):
    """Opacities of the changed part of a scene, the rest of which is as forecast."""
    forecast = ground()
    image = noisy(forecast)
    part = slice(0, int(share * len(image)))
    image[part] += np.array(change)
    return opacities(learned(image, forecast), image, forecast)[part]


@pytest.mark.parametrize(
    'change',
    [
        pytest.param((0.02, 0.035, 0.06, -0.10, 0.08, 0.09), id='harvested field'),
        pytest.param((0.03, 0.05, 0.09, 0.05, 0.12, 0.12), id='bare soil'),
        pytest.param((0.0, 0.0, 0.005, -0.2, -0.15, -0.09), id='flood'),
        pytest.param((-0.02, -0.02, -0.02, -0.12, -0.09, -0.05), id='shadow'),
        pytest.param((0.012, 0.012, 0.012, 0.012, 0.012, 0.012), id='weak glint'),
        pytest.param((-0.01, 0.0, -0.03, 0.10, -0.05, -0.05), id='growth'),
    ],
)
def test_ground_that_changes_is_no_cloud(change):
    assert np.median(changed(change)) < EVEN - 2.5 * WIDTH


def test_thin_cloud_is_told_from_change():
    assert np.median(changed(0.08 * (WHITE - GROUND))) > EVEN + 2.5 * WIDTH


def test_lost_infrared_light_does_not_speak_for_cloud():
    forecast = ground()
    opacity = learned(noisy(forecast), forecast)
    assert min(opacity.weights_[4:]) < 0
    dark = forecast.copy()
    dark[:, 3:] *= 0.2
    assert opacities(opacity, dark, forecast).max() <= opacities(opacity, forecast, forecast).max() + 1e-6


@pytest.mark.parametrize('roles', [('blue', 'green', 'red'), ('blue', 'green', 'red', 'nir'), ('red', 'swir1', 'green', 'blue')])
def test_fewer_bands_do(roles):
    places = [ROLES.index(role) for role in roles]
    forecast = ground()
    image = noisy(forecast)
    image[:2000] += 0.3 * (WHITE - image[:2000])
    image, forecast = image[:, places], forecast[:, places]
    found = opacities(learned(image, forecast, roles), image, forecast)
    assert found[:2000].min() > 0.2
    assert found[2000:].max() < 0.05


def test_the_order_of_the_bands_and_bands_without_a_use_do_not_matter():
    forecast = ground()
    image = noisy(forecast)
    image[:1000] += 0.3 * (WHITE - image[:1000])
    expected = opacities(learned(image, forecast), image, forecast)
    order = [5, 3, 1, 0, 2, 4]
    turned = [np.column_stack([values[:, order], np.full(len(values), 290.0)]) for values in (image, forecast)]
    found = opacities(learned(*turned, tuple(ROLES[n] for n in order) + ('thermal',)), *turned)
    np.testing.assert_array_equal(found, expected)


def test_a_pixel_depends_on_itself_alone_and_nodata_stays():
    forecast = ground()
    image = noisy(forecast)
    opacity = learned(image, forecast)
    image, forecast = (values.T.astype(np.float32).reshape(6, 40, 100) for values in (image, forecast))
    image[:, 3, 5] = np.nan
    whole = opacity.estimate(image, opacity.ground(forecast))
    assert whole.dtype == np.float32
    assert np.argwhere(np.isnan(whole)).tolist() == [[3, 5]]
    part = opacity.estimate(image[:, 2:9, 7:31], opacity.ground(forecast[:, 2:9, 7:31]))
    np.testing.assert_array_equal(part, whole[2:9, 7:31])


def test_constant_and_missing_samples_are_survived():
    for image, forecast in ((np.empty((0, 6)), np.empty((0, 6))), (np.tile(GROUND, (500, 1)), np.tile(GROUND, (500, 1)))):
        opacity = learned(image, forecast)
        assert np.isfinite(opacity.weights_).all()
        assert abs(opacities(opacity, GROUND[None], GROUND[None])[0]) < 1e-5


def test_visible_bands_are_asked_for():
    with pytest.raises(CloudmaskError, match='missing: green'):
        Opacity(('blue', 'red', 'nir'))
