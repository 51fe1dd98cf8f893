"""Quality bands: values written out by hand, then all 65536 of them against a reading of their binary digits."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, NODATA, SHADOW, SNOW
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.quality import quality_classes

ALL = np.arange(65536, dtype=np.uint16)

# value, class where "maybe" counts, class with `strict`, what it is
VALUES = {
    'qa_pixel': [
        (1, NODATA, NODATA, 'fill'),
        (21824, CLEAR, CLEAR, 'clear land: clear bit, all confidences low'),
        (21952, CLEAR, CLEAR, 'clear water: bit 7'),
        (21826, CLEAR, CLEAR, 'dilated cloud: bit 1; growing is our own'),
        (30048, CLEAR, CLEAR, 'snow: bit 5'),
        (22280, CLOUD, CLOUD, 'cloud: bit 3, confidence 3'),
        (22080, CLOUD, CLEAR, 'cloud confidence 2, bit 3 not set'),
        (23888, SHADOW, SHADOW, 'shadow: bit 4'),
        (24344, CLOUD, CLOUD, 'cloud and shadow: cloud wins'),
        (54596, CLOUD, CLOUD, 'cirrus: bit 2'),
        (0, NODATA, NODATA, 'what programs write where there is nothing'),
        (1 << 2, CLOUD, CLOUD, 'cirrus bit alone'),
        (1 << 3, CLOUD, CLOUD, 'cloud bit alone'),
        (1 << 4, SHADOW, SHADOW, 'shadow bit alone: it is no cloud here'),
        (1 << 8, CLEAR, CLEAR, 'cloud confidence 1'),
        (3 << 10, CLEAR, CLEAR, 'shadow confidence without the shadow bit'),
        (0b1001, NODATA, NODATA, 'fill wins over cloud'),
    ],
    'bqa': [
        (1, NODATA, NODATA, 'fill'),
        (0, NODATA, NODATA, 'what programs write where there is nothing'),
        (672, CLEAR, CLEAR, 'clear'),
        (752, CLOUD, CLOUD, 'cloud: bit 4, confidence 3'),
        (928, SHADOW, SHADOW, 'shadow confidence 3'),
        (704, CLOUD, CLEAR, 'cloud confidence 2'),
        (1 << 4, CLOUD, CLOUD, 'cloud bit alone: it is no shadow here'),
        (1 << 3, CLEAR, CLEAR, 'bit 3 is saturation here'),
        (2 << 11, CLOUD, CLEAR, 'cirrus confidence 2'),
        (3 << 11, CLOUD, CLOUD, 'cirrus confidence 3'),
        (1 << 11, CLEAR, CLEAR, 'cirrus confidence 1'),
        (2 << 7, CLEAR, CLEAR, 'shadow confidence 2'),
        (3 << 9, CLEAR, CLEAR, 'snow'),
        (752 | 3 << 7, CLOUD, CLOUD, 'cloud and shadow: cloud wins'),
    ],
    'bqa_precollection': [
        (1, NODATA, NODATA, 'fill'),
        (0, CLEAR, CLEAR, 'nothing told'),
        (20480, CLEAR, CLEAR, 'cloud 01, cirrus 01: both unlikely'),
        (53248, CLOUD, CLOUD, 'cloud 11, cirrus 01'),
        (36864, CLOUD, CLEAR, 'cloud 10, cirrus 01: maybe'),
        (24576, CLOUD, CLEAR, 'cloud 01, cirrus 10: maybe'),
        (28672, CLOUD, CLOUD, 'cloud 01, cirrus 11'),
        (0b1010000000000000, CLOUD, CLEAR, 'the pattern of the seed: both "maybe"'),
        (3 << 6, CLEAR, CLEAR, 'bits 6 and 7 were reserved: no shadow'),
        (3 << 10, CLEAR, CLEAR, 'snow'),
        (1 << 4, CLEAR, CLEAR, 'water'),
    ],
    'fmask': [
        (0, CLEAR, CLEAR, 'clear'),
        (1, CLEAR, CLEAR, 'water'),
        (2, SHADOW, SHADOW, 'shadow'),
        (3, CLEAR, CLEAR, 'snow'),
        (4, CLOUD, CLOUD, 'cloud'),
        (255, NODATA, NODATA, 'fill'),
    ],
    'qa60': [
        (0, CLEAR, CLEAR, 'clear'),
        (1 << 10, CLOUD, CLOUD, 'opaque'),
        (1 << 11, CLOUD, CLEAR, 'cirrus'),
        (3 << 10, CLOUD, CLOUD, 'both'),
        (1 << 9 | 1 << 12, CLEAR, CLEAR, 'the bits beside them'),
    ],
    'scl': [
        (0, NODATA, NODATA, 'nodata'),
        (1, CLEAR, CLEAR, 'saturated: the brightest pixels are kept'),
        (2, CLEAR, CLEAR, 'dark area'),
        (3, SHADOW, SHADOW, 'shadow'),
        (4, CLEAR, CLEAR, 'vegetation'),
        (5, CLEAR, CLEAR, 'bare soil'),
        (6, CLEAR, CLEAR, 'water'),
        (7, CLEAR, CLEAR, 'low probability'),
        (8, CLOUD, CLEAR, 'medium probability'),
        (9, CLOUD, CLOUD, 'high probability'),
        (10, CLOUD, CLOUD, 'cirrus'),
        (11, CLEAR, CLEAR, 'snow'),
    ],
    'pixel_qa': [
        (1, NODATA, NODATA, 'fill'),
        (0, NODATA, NODATA, 'what programs write where there is nothing'),
        (322, CLEAR, CLEAR, 'clear land of Landsat 8'),
        (66, CLEAR, CLEAR, 'clear land of Landsat 5 and 7'),
        (324, CLEAR, CLEAR, 'water'),
        (328, SHADOW, SHADOW, 'shadow'),
        (336, CLEAR, CLEAR, 'snow'),
        (352, CLOUD, CLOUD, 'cloud, low confidence'),
        (480, CLOUD, CLOUD, 'cloud, high confidence'),
        (386, CLOUD, CLEAR, 'clear, but cloud confidence medium'),
        (834, CLOUD, CLOUD, 'cirrus confidence high'),
    ],
    'fmask_hls': [
        (0, CLEAR, CLEAR, 'clear, no aerosol'),
        (64, CLEAR, CLEAR, 'clear, low aerosol'),
        (192, CLEAR, CLEAR, 'clear, high aerosol'),
        (224, CLEAR, CLEAR, 'water, high aerosol'),
        (194, CLOUD, CLOUD, 'cloud'),
        (66, CLOUD, CLOUD, 'cloud, low aerosol'),
        (68, CLEAR, CLEAR, 'adjacent to cloud'),
        (72, SHADOW, SHADOW, 'shadow'),
        (74, CLOUD, CLOUD, 'cloud and shadow'),
        (80, CLEAR, CLEAR, 'snow'),
        (65, CLEAR, CLEAR, 'bit 0 is reserved'),
        (255, NODATA, NODATA, 'fill'),
    ],
    'fmask_python': [
        (0, NODATA, NODATA, 'null'),
        (1, CLEAR, CLEAR, 'clear'),
        (2, CLOUD, CLOUD, 'cloud'),
        (3, SHADOW, SHADOW, 'shadow'),
        (4, CLEAR, CLEAR, 'snow'),
        (5, CLEAR, CLEAR, 'water'),
    ],
    'qai': [
        (1, NODATA, NODATA, 'nodata'),
        (0, CLEAR, CLEAR, 'clear'),
        (2, CLOUD, CLEAR, 'less confident cloud'),
        (4, CLOUD, CLOUD, 'confident cloud'),
        (6, CLOUD, CLOUD, 'cirrus'),
        (8, SHADOW, SHADOW, 'shadow'),
        (8192, CLEAR, CLEAR, 'slope'),
        (16, CLEAR, CLEAR, 'snow'),
        (32, CLEAR, CLEAR, 'water'),
    ],
    'clm': [(0, CLEAR, CLEAR, 'clear'), (1, CLOUD, CLOUD, 'cloud'), (255, NODATA, NODATA, 'nodata')],
    'clm_maja': [
        (0, CLEAR, CLEAR, 'clear'),
        (3, CLOUD, CLOUD, 'cloud'),
        (5, SHADOW, SHADOW, 'shadow of a cloud in the image'),
        (9, SHADOW, SHADOW, 'shadow of a cloud outside'),
        (33, SHADOW, SHADOW, 'shadow of a cloud in the image, Theia'),
        (65, SHADOW, SHADOW, 'shadow of a cloud outside, Theia'),
        (16, CLOUD, CLEAR, 'thinnest cloud, Theia'),
        (128, CLOUD, CLOUD, 'high cloud'),
        (35, CLOUD, CLOUD, 'cloud, multitemporal'),
    ],
    'sr_cloud_qa': [
        (0, CLEAR, CLEAR, 'clear'),
        (2, CLOUD, CLOUD, 'cloud'),
        (4, SHADOW, SHADOW, 'shadow'),
        (8, CLEAR, CLEAR, 'adjacent'),
        (32, CLEAR, CLEAR, 'water'),
        (1, CLEAR, CLEAR, 'dark vegetation'),
    ],
    'cloud_probability': [
        (0, CLEAR, CLEAR, 'none'),
        (30, CLEAR, CLEAR, '30 %'),
        (50, CLOUD, CLEAR, '50 %'),
        (90, CLOUD, CLOUD, '90 %'),
        (255, NODATA, NODATA, 'nodata'),
    ],
    'cloud_fraction': [(0.1, CLEAR, CLEAR, '10 %'), (0.5, CLOUD, CLEAR, '50 %'), (0.9, CLOUD, CLOUD, '90 %')],
    'clp': [(10, CLEAR, CLEAR, '4 %'), (130, CLOUD, CLEAR, '51 %'), (255, CLOUD, CLOUD, '100 %')],
    'cloud_score_plus': [
        (1.0, CLEAR, CLEAR, 'clear'),
        (0.7, CLEAR, CLEAR, 'usable'),
        (0.55, CLOUD, CLEAR, 'doubtful'),
        (0.1, CLOUD, CLOUD, 'occluded'),
        (-1, NODATA, NODATA, 'fill'),
    ],
    'mask': [(0, 0, 0, 'clear'), (1, 1, 1, 'shadow'), (2, 2, 2, 'cloud'), (3, 3, 3, 'snow or ice'), (255, 255, 255, 'nodata')],
}
CASES = [(scheme, *case) for scheme, cases in VALUES.items() for case in cases]

#: Bits that may change a class, strictly or not: of a confidence of 2 or more the higher bit tells all.
RELEVANT = {
    ('qa_pixel', False): {0, 2, 3, 4, 9},
    ('qa_pixel', True): {0, 2, 3, 4},
    ('bqa', False): {0, 4, 6, 7, 8, 12},
    ('bqa', True): {0, 4, 5, 6, 7, 8, 11, 12},
    ('bqa_precollection', False): {0, 13, 15},
    ('bqa_precollection', True): {0, 12, 13, 14, 15},
    ('qa60', False): {10, 11},
    ('qa60', True): {10},
}


@pytest.mark.parametrize('scheme, value, maybe, certain, what', CASES, ids=[f'{case[0]}-{case[1]}' for case in CASES])
def test_value_is_read_as_its_product_guide_says(scheme, value, maybe, certain, what):
    assert quality_classes(np.array([value]), scheme) == maybe, what
    assert quality_classes(np.array([value]), scheme, strict=True) == certain, what


def occurring(scheme):
    """All values that can occur in a scheme, of which one that cannot is refused below."""
    measures = {
        'cloud_fraction': np.linspace(0, 1, 101),
        'cloud_score_plus': np.linspace(0, 1, 101),
        'cloud_probability': np.arange(101),
    }
    codes = {
        'fmask': [0, 1, 2, 3, 4, 255],
        'fmask_python': range(6),
        'scl': range(12),
        'mask': [0, 1, 2, 3, 255],
        'clm': [0, 1, 255],
    }
    bits = {'qa_pixel', 'pixel_qa', 'bqa', 'bqa_precollection', 'qa60'}
    if scheme in measures:
        return measures[scheme]
    if scheme in codes:
        return np.array(codes[scheme])
    return ALL if scheme in bits else ALL[:32768] if scheme == 'qai' else ALL[:256]


STRANGE = {
    'fmask': [5, 64, 254, 0.5],
    'fmask_hls': [256, -1, 1.5],
    'fmask_python': [6, 255, 2.5],
    'scl': [12, 255, 4.5],
    'mask': [4, 21824],
    'clm': [2, 128],
    'clm_maja': [256],
    'cloud_probability': [101, 254, -1],
    'cloud_fraction': [1.5, 40],
    'cloud_score_plus': [60, 1.01],
    'clp': [256],
    'qa_pixel': [0.1, 70000],
    'pixel_qa': [-5],
    'qai': [40000],
    'sr_cloud_qa': [256],
}


@pytest.mark.parametrize('scheme, value', [(scheme, value) for scheme, values in STRANGE.items() for value in values])
def test_a_value_that_cannot_occur_is_refused(scheme, value):
    with pytest.raises(CloudmaskError, match=f'{value:g} does not occur in .*{scheme}.*Set SCHEME'):
        quality_classes(np.array([occurring(scheme)[0], value]), scheme)


def _digits(value, high, low):
    """The number that the binary digits `high` .. `low` spell."""
    return int(f'{value:016b}'[15 - high : 16 - low], 2)


def _by_digits(scheme, value, strict):
    least = 3 if strict else 2
    if _digits(value, 0, 0) or (value == 0 and scheme != 'bqa_precollection'):
        return NODATA
    if scheme == 'qa_pixel':
        cloud = _digits(value, 3, 2) > 0 or (not strict and _digits(value, 9, 8) >= 2)
        shadow = _digits(value, 4, 4)
    elif scheme == 'bqa':
        cloud = _digits(value, 4, 4) or _digits(value, 6, 5) >= least or _digits(value, 12, 11) >= least
        shadow = _digits(value, 8, 7) == 3
    else:
        cloud = _digits(value, 15, 14) >= least or _digits(value, 13, 12) >= least
        shadow = False
    return CLOUD if cloud else SHADOW if shadow else CLEAR


@pytest.mark.parametrize('strict', [False, True])
@pytest.mark.parametrize('scheme', ['qa_pixel', 'bqa', 'bqa_precollection'])
def test_values_of_16_bits_are_read_by_their_binary_digits(scheme, strict):
    values = ALL[::7]  # 7 and 2 ** 16 share no factor: no bit stays behind
    expected = [_by_digits(scheme, value, strict) for value in values.tolist()]
    np.testing.assert_array_equal(quality_classes(values, scheme, strict), expected)


@pytest.mark.parametrize('scheme, strict', RELEVANT)
def test_only_the_relevant_bits_change_a_class(scheme, strict):
    for bit in range(16):
        # 0 has a meaning of its own.
        changed = ALL[(ALL != 0) & (1 << bit != ALL)] ^ np.uint16(1 << bit)
        before = quality_classes(changed ^ np.uint16(1 << bit), scheme, strict)
        flipped = quality_classes(changed, scheme, strict)
        assert np.array_equal(flipped, before) == (bit not in RELEVANT[scheme, strict]), f'bit {bit}'


@pytest.mark.parametrize('scheme', VALUES)
def test_strict_never_finds_more_cloud_and_leaves_nodata_alone(scheme):
    values = occurring(scheme)
    maybe, certain = (quality_classes(values, scheme, strict) for strict in (False, True))
    assert not np.any((certain == CLOUD) & (maybe != CLOUD))
    np.testing.assert_array_equal(certain == NODATA, maybe == NODATA)


@given(st.lists(st.integers(0, 65535), min_size=1, max_size=30), st.sampled_from(sorted(VALUES)), st.booleans(), st.randoms())
def test_a_pixel_is_classified_by_itself(values, scheme, strict, random):
    allowed = occurring(scheme)
    values = [allowed[value % len(allowed)] for value in values]
    order = list(range(len(values)))
    random.shuffle(order)
    values = np.array(values)
    classes = quality_classes(values, scheme, strict)
    np.testing.assert_array_equal(quality_classes(values[order], scheme, strict), classes[order])
    assert set(classes.tolist()) <= {CLEAR, SHADOW, CLOUD, SNOW, NODATA}


@pytest.mark.parametrize('kind', [np.uint16, np.int32, np.uint32, np.float32, np.float64])
def test_the_type_of_the_numbers_does_not_matter(kind):
    values = np.array([[672, 752], [928, 1]], kind)
    classes = quality_classes(values, 'bqa')
    np.testing.assert_array_equal(classes, [[CLEAR, CLOUD], [SHADOW, NODATA]])
    assert classes.dtype == np.uint8


def test_bits_stored_as_signed_numbers_are_the_same_bits():
    signed = ALL.view(np.int16)
    for scheme in ('qa_pixel', 'bqa', 'bqa_precollection'):
        np.testing.assert_array_equal(quality_classes(signed, scheme), quality_classes(ALL, scheme))


def test_the_values_given_are_left_as_they_were():
    values = np.array([22280, 1], np.uint16)
    quality_classes(values, 'qa_pixel')
    assert values.tolist() == [22280, 1]


def test_unknown_scheme_is_told_with_those_that_there_are():
    with pytest.raises(CloudmaskError) as raised:
        quality_classes(ALL, 'pixel_quality')
    assert all(word in str(raised.value) for word in ("'pixel_quality'", *VALUES))
