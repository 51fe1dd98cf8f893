"""The simple cloud score: each of its six terms made to decide, by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from multitemporal_cloudmask.method.cloudscore import CLOUDY, ROLES, simple_cloud_score

#: A thick cold cloud: every term is above 1.
CLOUD = {'blue': 0.5, 'green': 0.5, 'red': 0.5, 'nir': 0.5, 'swir1': 0.4, 'swir2': 0.4, 'thermal': 260.0}


def score(kind=np.float64, **bands):
    return simple_cloud_score({role: np.array([value], kind) for role, value in {**CLOUD, **bands}.items()})[0]


@pytest.mark.parametrize(
    'bands, expected',
    [
        ({}, 100),
        ({'blue': 0.2}, 50),  # (.2 - .1) / (.3 - .1)
        ({'blue': 0.15}, 25),
        ({'blue': 0.1}, 0),
        ({'blue': 0.3, 'green': 0.1, 'red': 0.1}, 50),  # sum .5: (.5 - .2) / (.8 - .2)
        ({'blue': 0.3, 'green': 0.01, 'red': 0.04}, 25),  # sum .35
        ({'nir': 0.15, 'swir1': 0.2, 'swir2': 0.2}, 50),  # sum .55: (.55 - .3) / (.8 - .3)
        ({'nir': 0.1, 'swir1': 0.2, 'swir2': 0.1}, 20),  # sum .4
        ({'thermal': 295.0}, 50),  # (295 - 300) / (290 - 300)
        ({'thermal': 298.0}, 20),
        ({'thermal': 301.0}, 0),
        ({'green': 0.85, 'swir1': 0.15, 'nir': 0.8}, 50),  # NDSI .7: (.7 - .8) / (.6 - .8)
        ({'green': 0.9, 'swir1': 0.1, 'nir': 0.8}, 0),  # NDSI .8: snow
        ({'blue': 0.2, 'thermal': 298.0}, 20),  # the least of the terms counts
    ],
)
def test_score_by_hand(bands, expected):
    assert score(**bands) == pytest.approx(expected, abs=1e-4)
    assert score(np.float32, **bands) == pytest.approx(expected, abs=1e-3)


@pytest.mark.parametrize(
    'roles, bands, expected',
    [
        (ROLES[:-1], {'blue': 0.2}, 50),
        (ROLES[:-1], {'nir': 0.15, 'swir1': 0.2, 'swir2': 0.2}, 50),
        (ROLES[:-1], {'green': 0.9, 'swir1': 0.1, 'nir': 0.8}, 0),  # snow
        (ROLES[:4], {'nir': 0.0}, 100),  # the sum of the infrared bands is not known
        (ROLES[:3], {'green': 0.9}, 100),  # neither is NDSI
        (ROLES[:3], {'blue': 0.2}, 50),
        (ROLES[:3], {'blue': 0.3, 'green': 0.1, 'red': 0.1}, 50),
        (ROLES[:3], {'blue': 0.1}, 0),
        ((*ROLES[:3], 'thermal'), {'thermal': 298.0}, 20),
    ],
)
def test_terms_of_missing_bands_do_not_count(roles, bands, expected):
    values = {role: np.float32([value]) for role, value in {**CLOUD, **bands}.items() if role in roles}
    assert simple_cloud_score(values)[0] == pytest.approx(expected, abs=1e-3)


def test_cloud_starts_at_50():
    assert CLOUDY == 50


def test_roles_are_those_of_the_published_formula():
    assert ROLES == ('blue', 'green', 'red', 'nir', 'swir1', 'swir2', 'thermal')


@pytest.mark.parametrize('role', ROLES)
def test_a_missing_value_in_any_band_is_no_score(role):
    assert np.isnan(score(**{role: np.nan}))


def test_black_pixels_have_a_score():
    assert score(**dict.fromkeys(('blue', 'green', 'red', 'nir', 'swir1', 'swir2'), 0.0)) == 0
    assert score(green=0.0, swir1=0.0) == 100  # no NDSI is no snow


def test_score_is_single_precision_and_shaped_as_the_bands():
    bands = {role: np.full((2, 3), value, np.float32) for role, value in CLOUD.items()}
    result = simple_cloud_score(bands)
    assert result.shape == (2, 3) and result.dtype == np.float32


reflectance = st.floats(0, 1.5, width=32)
pixels = st.fixed_dictionaries(
    {**dict.fromkeys(('blue', 'green', 'red', 'nir', 'swir1', 'swir2'), reflectance), 'thermal': st.floats(200, 350, width=32)}
)


@given(pixels)
def test_score_lies_in_0_to_100(pixel):
    assert 0 <= score(**pixel) <= 100


@given(pixels, st.floats(0, 1), st.floats(0, 50))
def test_bluer_or_colder_is_never_less_cloudy(pixel, bluer, colder):
    assert score(**{**pixel, 'blue': pixel['blue'] + bluer}) >= score(**pixel)
    assert score(**{**pixel, 'thermal': pixel['thermal'] - colder}) >= score(**pixel)


@given(st.lists(pixels, min_size=2, max_size=9))
def test_a_pixel_is_scored_by_itself(several):
    together = simple_cloud_score({role: np.array([pixel[role] for pixel in several]) for role in ROLES})
    assert together.tolist() == [score(**pixel) for pixel in several]
