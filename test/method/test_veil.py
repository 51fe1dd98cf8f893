"""A veil over the whole image is told from a season, and removed."""

import numpy as np
import pytest

from multitemporal_cloudmask.method.prior_opacity import PriorOpacity
from multitemporal_cloudmask.method.veil import VeilEvidence, remove_veil, veil_evidence, veil_opacity

ROLES = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2', 'thermal')
OPAQUE = np.array([0.7, 0.7, 0.7, 0.7, 0.45, 0.35])
PIXELS = 4000


def ground(seed=0):
    """Water, forest, grass and soil, (7, n): reflectance at the top of the atmosphere, and Kelvin."""
    random = np.random.default_rng(seed)
    kinds = np.array(
        [
            [0.085, 0.055, 0.035, 0.02, 0.01, 0.005],  # water
            [0.080, 0.055, 0.035, 0.22, 0.10, 0.04],  # forest
            [0.095, 0.085, 0.070, 0.30, 0.20, 0.10],  # grass
            [0.110, 0.115, 0.130, 0.22, 0.28, 0.22],  # soil
        ]
    ).T
    values = kinds[:, random.choice(4, PIXELS, p=(0.1, 0.4, 0.3, 0.2))] * random.normal(1, 0.05, PIXELS)
    return np.concatenate([values, random.normal(290, 2, (1, PIXELS))]).astype(np.float32)


def lags(count=3, seed=1):
    """The same place earlier, with noise."""
    random = np.random.default_rng(seed)
    return np.stack([ground() + random.normal(0, 0.004, (7, PIXELS)) for _ in range(count)]).astype(np.float32)


def veiled(image, opacity):
    result = image.copy()
    result[:6] += opacity * (OPAQUE[:, None] - result[:6])
    return result.astype(np.float32)


def greener(image):
    image = image.copy()
    image[3] *= 1.4
    image[1] += 0.015
    return image


def drier(image):
    image = image.copy()
    image[:6] += np.array([0.008, 0.015, 0.03, 0.01, 0.05, 0.05])[:, None] * (image[2] > 0.05)
    return image


def under_a_higher_sun(image):
    image = image.copy()
    image[:6] *= 1.15
    return image


def half_clouded(image):
    image = image.copy()
    image[:, ::2] = veiled(image[:, ::2], 0.6)
    return image


def evidence(image, earlier, roles=ROLES):
    return veil_evidence(image, earlier, [PriorOpacity(roles, lag) for lag in earlier])


SEASONS = [lambda image: image, greener, drier, under_a_higher_sun, half_clouded]


@pytest.mark.parametrize('change', SEASONS, ids=('same', 'greener', 'drier', 'higher sun', 'half clouded'))
@pytest.mark.parametrize('count', (1, 2, 3))
def test_a_season_is_no_veil(change, count):
    assert veil_opacity(evidence(change(ground()), lags(count)), count) == 0


@pytest.mark.parametrize('opacity', (0.1, 0.2, 0.4))
@pytest.mark.parametrize('change', SEASONS[:3], ids=('same', 'greener', 'drier'))
@pytest.mark.parametrize('bands', (7, 4, 3))
def test_a_veil_is_found_whatever_the_season(opacity, change, bands):
    image, earlier = veiled(change(ground()), opacity)[:bands], lags()[:, :bands]
    found = veil_opacity(evidence(image, earlier, ROLES[:bands]), 3)
    assert 0.6 * opacity <= found <= 1.3 * opacity


def test_one_hazy_lag_neither_hides_nor_feigns_a_veil():
    hazy = lags()
    hazy[1] = veiled(hazy[1], 0.2)
    assert veil_opacity(evidence(ground(), hazy), 3) == 0
    assert veil_opacity(evidence(veiled(ground(), 0.1), hazy), 3) > 0.05


def test_clouds_of_lags_do_not_count():
    cloudy = lags()
    cloudy[:, :, : PIXELS // 3] = np.nan
    assert veil_opacity(evidence(veiled(ground(), 0.1), cloudy), 3) > 0.05


def test_one_lag_must_show_more_than_three():
    found = [veil_opacity(VeilEvidence(level, 0.0), count) for level in (0.028, 0.05) for count in (1, 3)]
    assert found[0] == 0 < found[1] and 0.05 <= found[2] == found[3] < 0.06


@pytest.mark.parametrize('count', (1, 3))
def test_ground_that_darkened_does_not_thin_the_veil(count):
    """Green fields after a dry season: the veil hardly brightens them, but the water under it."""
    darker = ground()
    darker[:3] -= 0.015 * (darker[2] > 0.05)
    image = veiled(darker, 0.1)
    assert evidence(image, lags(count)).level < 0.09
    assert 0.085 < veil_opacity(evidence(image, lags(count)), count) < 0.12


def test_what_cannot_be_compared_shows_nothing():
    assert veil_evidence(ground(), lags(), []) == (0, 0)  # no visible bands
    assert evidence(ground(), np.full_like(lags(), np.nan)) == (0, 0)
    assert evidence(ground()[:, :10], lags()[..., :10]) == (0, 0)


@pytest.mark.parametrize('opacity', (0.05, 0.3))
def test_removing_a_veil_gives_the_ground(opacity):
    np.testing.assert_allclose(remove_veil(veiled(ground(), opacity), opacity, ROLES), ground(), atol=1e-5)


def test_without_a_veil_the_image_stays():
    image = ground()
    assert remove_veil(image, 0.0, ROLES) is image
