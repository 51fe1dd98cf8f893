"""The seven features: two pixels worked out by hand, then what must hold for all."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.features import FEATURES, ROLES, cloud_features, require


def features(*pixel):
    """Name to value for one pixel: blue, green, red, nir, swir1."""
    return dict(zip(FEATURES, cloud_features({role: np.array([value]) for role, value in zip(ROLES, pixel)})[:, 0].tolist()))


def test_names_and_their_order():
    assert FEATURES == ('invNDVI', 'NDSI', 'Whiteness', 'Brightness_prob', 'HOT', 'swirnir', 'Vari_prob')
    assert ROLES == ('blue', 'green', 'red', 'nir', 'swir1')


def test_green_field_by_hand():
    expected = {
        'invNDVI': 1 / 3,  # NDVI = (.5 - .1) / (.5 + .1) = 2/3
        'NDSI': 0.5,  # (.3 - .1) / (.3 + .1)
        'Whiteness': 1.0,  # mean .2: (0 + .1 + .1) / .2
        'Brightness_prob': 10 / 11,  # .1 / .11
        'HOT': 0.07,  # .2 - .05 - .08
        'swirnir': 0.5 / 0.101,
        'Vari_prob': 1 / 3,  # 1 - max(0, 2/3)
    }
    assert features(0.2, 0.3, 0.1, 0.5, 0.1) == pytest.approx(expected, rel=1e-5)


def test_bare_soil_by_hand():
    expected = {
        'invNDVI': 4 / 3,  # NDVI = (.2 - .4) / (.2 + .4) = -1/3
        'NDSI': -0.5,  # (.1 - .3) / (.1 + .3)
        'Whiteness': 1.25,  # mean .8/3: (.1 + .5 + .4) / 3 / (.8 / 3)
        'Brightness_prob': 1.0,  # min(.3, .11) / .11
        'HOT': 0.02,  # .3 - .2 - .08
        'swirnir': 0.2 / 0.301,
        'Vari_prob': 0.5,  # 1 - max(|-.5|, 0)
    }
    assert features(0.3, 0.1, 0.4, 0.2, 0.3) == pytest.approx(expected, rel=1e-5)


def test_vari_prob_takes_the_larger_of_both_indices():
    # NDSI -.5 and NDVI .6: 1 - .6
    assert features(0.1, 0.1, 0.1, 0.4, 0.3)['Vari_prob'] == pytest.approx(0.4, rel=1e-5)


def test_ratios_without_denominator_are_0():
    black = features(0.0, 0.0, 0.0, 0.0, 0.0)
    assert list(black.values()) == pytest.approx([1, 0, 0, 0, -0.08, 0, 1])
    assert features(0.1, 0.2, -0.25, 0.25, 0.1)['invNDVI'] == 1  # NDVI 0 / 0 counts as 0
    assert features(0.1, 0.25, 0.2, 0.2, -0.25)['NDSI'] == 0


@pytest.mark.parametrize('role', ROLES)
def test_a_missing_value_in_any_band_spoils_all_features_of_that_pixel_alone(role):
    bands = {each: np.array([0.2, 0.3, 0.4]) for each in ROLES}
    bands[role] = np.array([0.2, np.nan, 0.4])
    result = cloud_features(bands)
    assert np.isnan(result[:, 1]).all() and not np.isnan(result[:, [0, 2]]).any()


def test_shape_and_precision():
    result = cloud_features({role: np.full((4, 5), 0.2) for role in ROLES})
    assert result.shape == (7, 4, 5) and result.dtype == np.float32


def test_missing_bands_are_named():
    with pytest.raises(CloudmaskError, match='missing: nir, swir1') as raised:
        cloud_features(dict.fromkeys(('blue', 'green', 'red'), np.zeros(1)))
    assert 'blue, green, red, nir, swir1' in str(raised.value)


def test_bands_beyond_those_needed_do_not_matter():
    require({'thermal', *ROLES}, ROLES, 'Anything')
    bands = {role: np.array([0.2]) for role in ROLES}
    np.testing.assert_array_equal(cloud_features({**bands, 'thermal': np.array([np.nan])}), cloud_features(bands))


reflectance = st.floats(0.0625, 1.5, width=32)
pixel = st.tuples(*[reflectance] * 5)


@given(pixel, st.floats(0.25, 4))
def test_indices_and_whiteness_do_not_depend_on_brightness(values, factor):
    before, after = features(*values), features(*(value * factor for value in values))
    for name in ('invNDVI', 'NDSI', 'Whiteness', 'Vari_prob'):
        assert after[name] == pytest.approx(before[name], abs=2e-5), name


@given(pixel)
def test_features_keep_to_their_ranges(values):
    found = features(*values)
    assert 0 <= found['invNDVI'] <= 2 and -1 <= found['NDSI'] <= 1 and 0 <= found['Vari_prob'] <= 1
    assert found['Whiteness'] >= 0 and 0 <= found['Brightness_prob'] <= 1


@given(reflectance, reflectance, reflectance)
def test_white_is_not_coloured(grey, nir, swir1):
    assert features(grey, grey, grey, nir, swir1)['Whiteness'] == pytest.approx(0, abs=1e-6)


@given(st.lists(pixel, min_size=2, max_size=8))
def test_a_pixel_has_its_features_by_itself(several):
    together = cloud_features({role: np.array([each[at] for each in several]) for at, role in enumerate(ROLES)})
    assert [dict(zip(FEATURES, column)) for column in together.T.tolist()] == [features(*each) for each in several]
