"""Which table a quality band follows, by its name, by what the file states and by its values."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.quality import QUALITY_SCHEMES
from multitemporal_cloudmask.method.schemes import (
    QUALITY_BANDS,
    decide_scheme,
    hints,
    quality_schemes,
    refusal,
    schemes_of_file,
)

NAN = float('nan')


def decided(name, values, nodata=NAN, hint='', red=None):
    values = np.asarray(values)
    return decide_scheme(quality_schemes(name), values, nodata, hint, np.zeros(values.shape) if red is None else red)


@pytest.mark.parametrize(
    'name, scheme',
    [
        ('QA_PIXEL', 'qa_pixel'),
        ('LC08_L2SP_203032_20210715_20210801_02_T1_QA_PIXEL', 'qa_pixel'),
        ('pixel_qa', 'pixel_qa'),
        ('SCL', 'scl'),
        ('scl', 'scl'),
        ('SCL, Scene Classification', 'scl'),
        ('T29SND_20210715T112119_SCL_20m', 'scl'),
        ('quality_scene_classification', 'scl'),
        ('oa_fmask', 'fmask_python'),
        ('MSK_CLDPRB', 'cloud_probability'),
        ('MSK_CLDPRB_20m', ''),
        ('cs_cdf', 'cloud_score_plus'),
        ('cs', 'cloud_score_plus'),
        ('QAI', 'qai'),
        ('MSK_CLASSI_OPAQUE', 'clm'),
        ('B4', ''),
        ('cloud cover', ''),
    ],
)
def test_the_name_states_the_scheme(name, scheme):
    found = quality_schemes(name)
    assert (found[0] if found else '') == scheme or (name.startswith('MSK_CLDPRB') and found == ('cloud_probability',))


@pytest.mark.parametrize(
    'stem, first',
    [
        ('LC08_L1TP_203032_20210715_20210801_02_T1_QA_PIXEL', 'qa_pixel'),
        ('T29SND_20210715T112119_SCL_20m', 'scl'),
        ('HLS.L30.T29SND.2021196T112119.v2.0.Fmask', 'fmask'),
        ('LE70460272002130EDC00_cfmask', 'fmask'),
        ('SENTINEL2A_20180101-105435-457_L2A_T31TFJ_D_V1-4_CLM_R1', 'clm_maja'),
        ('LC08_cloud', 'fmask_python'),
        ('MSK_CLDPRB_20m', 'cloud_probability'),
        ('ga_ls8c_oa_3-2-1_090084_2021-07-15_final_fmask', 'fmask'),
        ('image', ''),
    ],
)
def test_the_name_of_a_file_states_the_scheme_of_its_only_band(stem, first):
    assert next(iter(schemes_of_file(stem)), '') == first


@pytest.mark.parametrize(
    'name, values, nodata, scheme',
    [
        ('Fmask', [64, 192, 194, 72, 96], NAN, 'fmask_hls'),
        ('Fmask', [64, 64, 255, 66], 255, 'fmask_hls'),
        ('fmask', [0, 0, 1, 2, 4], NAN, 'fmask'),
        ('fmask', [0, 0, 0, 3, 255], NAN, 'fmask'),
        ('fmask', [4, 4, 4, 4], NAN, 'fmask'),
        ('fmask', [1, 4, 2], 255, 'fmask'),
        ('fmask', [1, 1, 2, 3, 5], NAN, 'fmask_python'),
        ('fmask', [1, 1, 2, 3], NAN, 'fmask_python'),
        ('fmask', [2, 2, 2, 3], NAN, 'fmask_python'),
        ('fmask', [1, 4, 2], 0, 'fmask_python'),
        ('BQA', [672, 672, 752, 928], NAN, 'bqa'),
        ('BQA', [2720, 2800], NAN, 'bqa'),
        ('BQA', [20480, 53248, 36864], NAN, 'bqa_precollection'),
        ('CLM', [0, 0, 1], NAN, 'clm'),
        ('CLM', [0, 3, 5, 128], NAN, 'clm_maja'),
        ('cloud_probability', [0, 3, 90], NAN, 'cloud_probability'),
        ('cloud_probability', [0.0, 0.3, 0.99], NAN, 'cloud_fraction'),
        ('CLP', [0, 3, 250], NAN, 'clp'),
        ('CLP', [0.0, 0.25, 1.0], NAN, 'cloud_fraction'),
        ('cloudmask', [0, 1, 1], NAN, 'clm'),
        ('cloudmask', [0, 0, 1, 2], NAN, 'mask'),
    ],
)
def test_the_values_decide_between_the_tables_of_one_name(name, values, nodata, scheme):
    assert decided(name, values, nodata) == scheme


@pytest.mark.parametrize(
    'name, values',
    [('fmask', [1, 1, 4, 2]), ('fmask', [1, 1, 4]), ('fmask', [3, 3, 2]), ('CLM', [0, 1, 300]), ('fmask', [0.5, 1.5])],
)
def test_what_fits_several_tables_or_none_is_refused(name, values):
    with pytest.raises(CloudmaskError, match='Set SCHEME'):
        decided(name, values)


def test_zeros_where_there_is_no_image_are_null():
    red = np.array([NAN] * 50 + [0.1] * 30 + [0.4] * 20)
    assert decided('fmask', [0] * 50 + [1] * 30 + [2] * 20, red=red) == 'fmask_python'


@pytest.mark.parametrize(
    'codes, red, scheme',
    [
        ([2] * 9 + [4], [0.09] * 9 + [0.2], 'fmask'),
        ([2] * 9 + [4], [0.5] * 9 + [0.6], 'fmask_python'),
        ([3] * 9, [0.6] * 9, 'fmask'),
        ([1] * 5 + [2] * 3 + [4] * 2, [0.05] * 5 + [0.03] * 3 + [0.5] * 2, 'fmask'),
        ([1] * 5 + [2] * 3 + [4] * 2, [0.1] * 5 + [0.5] * 3 + [0.6] * 2, 'fmask_python'),
    ],
)
def test_where_codes_fit_two_tables_clouds_are_bright_and_shadows_dark(codes, red, scheme):
    assert decided('fmask', codes, red=np.array(red)) == scheme


def test_what_the_file_states_goes_before_the_values():
    assert hints('HLS.S30.T29SND.2021196T112119.v2.0.tif', {}, []) == 'fmask_hls'
    assert hints('HLS_L30_2021-06-13.tif', {}, []) == hints('a.tif', {'HLS_PROCESSING_TIME': ''}, []) == 'fmask_hls'
    assert hints('a.tif', {}, ['nbart_red', 'fmask']) == 'fmask_python'
    assert hints('SENTINEL2A_20210613-105435-457_L2A_T31TFJ_D_V1-4.tif', {}, ['CLM']) == 'clm_maja'
    assert hints('a.tif', {}, ['B4', 'fmask']) == hints('athlses.tif', {}, []) == ''
    assert decided('Fmask', [0, 0, 2], hint='fmask_hls') == 'fmask_hls'


@pytest.mark.parametrize(
    'names',
    [
        ['clear', 'snow', 'shadow', 'light_haze', 'heavy_haze', 'cloud', 'confidence', 'udm1'],
        ['clear', 'snow', 'shadow', 'haze light', 'haze heavy', 'cloud'],
    ],
)
def test_planets_mask_of_several_bands_is_refused_by_name(names):
    assert 'UDM2' in refusal(names) and 'SCHEME' in refusal(names)


def test_the_classes_of_sentinel_2_in_several_bands_are_refused_by_name():
    assert 'MSK_CLASSI' in refusal(['MSK_CLASSI_B00']) and not refusal(['blue', 'clear', 'B4'])


CODES = {
    'fmask': st.lists(st.sampled_from([1, 2, 3, 4]), min_size=0, max_size=40).map(lambda codes: [0] * 20 + codes),
    'fmask_python': st.lists(st.sampled_from([1, 1, 1, 2, 3, 4]), min_size=1, max_size=40).map(lambda codes: [*codes, 5]),
    'fmask_hls': st.lists(st.integers(0, 63).map(lambda bits: bits | 64), min_size=1, max_size=40),
    'bqa': st.lists(st.integers(16, 0x1FFF), min_size=1, max_size=40),
    'bqa_precollection': st.lists(st.integers(0x4000, 0xFFFF), min_size=1, max_size=40),
}


@given(st.data())
def test_a_band_is_never_taken_for_one_of_another_table(data):
    scheme = data.draw(st.sampled_from(sorted(CODES)))
    values = data.draw(CODES[scheme])
    name = 'fmask' if scheme.startswith('fmask') else 'bqa'
    assert decided(name, values) == scheme


@given(st.sampled_from(sorted(QUALITY_BANDS)), st.lists(st.floats(-1e5, 1e5), min_size=1, max_size=20))
def test_any_values_are_decided_or_refused(name, values):
    try:
        found = decided(name, values) if len(quality_schemes(name)) > 1 else quality_schemes(name)[0]
    except CloudmaskError:
        return
    assert found in QUALITY_SCHEMES
