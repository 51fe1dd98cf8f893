import json

import numpy as np
import pytest
import whole_arrays
from heard import Heard
from made_scenes import CLEAR_QA, CLOUD_QA, FILL_QA, SHADOW_QA, blob, stored, whole, write
from osgeo import gdal

from multitemporal_cloudmask.local.quality import class_band, write_quality_mask
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.mask_options import QualityOptions
from multitemporal_cloudmask.rasters.scene import Scene

SIZE = (280, 300)
CLOUD, SHADOW = blob(SIZE, 255, 100, 9) | blob(SIZE, 100, 256, 5), blob(SIZE, 240, 110, 9) | blob(SIZE, 30, 257, 4)
FILL = np.zeros(SIZE, bool)
FILL[:, :30] = FILL[250:255, 90:100] = True
PIXELS = np.full((4, 4), 0.1, 'float32')


@pytest.fixture
def scene(tmp_path):
    codes = np.select([FILL, CLOUD, SHADOW], [FILL_QA, CLOUD_QA, SHADOW_QA], CLEAR_QA).astype('uint16')
    bands = {'B4': np.full(SIZE, 9000, 'uint16'), 'QA_PIXEL': codes}
    return Scene(write(tmp_path / 'LC08_20190607.tif', bands, scales={'B4': (2e-5, -0.1)}))


def masked(scene, tmp_path, **options):
    asked = QualityOptions(**options)
    write_quality_mask(scene, asked, str(tmp_path / 'mask.tif'), {'qualitymask': asked.settings}, Heard())
    return stored(tmp_path / 'mask.tif')[0]


@pytest.mark.parametrize('grow', [0, 1, 3, 6])
def test_cloud_grows_over_shadow_and_both_over_clear(scene, tmp_path, grow):
    cloud, shadow = CLOUD & ~FILL, SHADOW & ~CLOUD & ~FILL
    expected = np.select([FILL, whole_arrays.grown(cloud, grow), whole_arrays.grown(shadow, grow)], [255, 2, 1], 0)
    np.testing.assert_array_equal(masked(scene, tmp_path, grow=grow), expected)


def test_the_result_does_not_depend_on_blocks(scene, tmp_path, blocks_of):
    once = masked(scene, tmp_path, grow=5)
    blocks_of(48)
    np.testing.assert_array_equal(masked(scene, tmp_path, grow=5), once)


def test_strict_leaves_maybe_out(tmp_path):
    maybe = 1 << 6 | 2 << 8
    scene = Scene(write(tmp_path / 'LC08_a.tif', {'QA_PIXEL': np.full((9, 9), maybe, 'uint16')}))
    assert (masked(scene, tmp_path) == 2).all() and (masked(scene, tmp_path, strict=True) == 0).all()


def test_another_scheme_can_be_named(tmp_path):
    scene = Scene(write(tmp_path / 'LC08_a.tif', {'QA_PIXEL': np.full((9, 9), 4, 'uint16')}))
    # Bit 2 is cirrus in Collection 2, and in Fmask 4 is cloud, in QA60 it is nothing.
    assert [masked(scene, tmp_path, scheme=scheme)[0, 0] for scheme in ('auto', 'fmask', 'qa60')] == [2, 2, 0]


def test_the_file_tells_what_it_is(scene, tmp_path):
    masked(scene, tmp_path)
    dataset = gdal.Open(str(tmp_path / 'mask.tif'))
    band = dataset.GetRasterBand(1)
    assert (band.GetDescription(), band.DataType, band.GetNoDataValue()) == ('mask', gdal.GDT_Byte, 255)
    assert dataset.GetMetadataItem('system:time_start') == '1559865600000'
    assert json.loads(dataset.GetMetadataItem('CLOUDMASK_SETTINGS'))['qualitymask']['GROW'] == '3'
    again = class_band(Scene(str(tmp_path / 'mask.tif')))
    np.testing.assert_array_equal(again.read(whole(again.scene.grid)), dataset.ReadAsArray())


def test_the_quality_band_or_the_only_band_is_taken(tmp_path):
    both = Scene(write(tmp_path / 'a.tif', {'red': PIXELS, 'fmask': 0 * PIXELS}))
    assert (class_band(both).number, class_band(both).scheme) == (2, 'fmask')
    only = Scene(write(tmp_path / 'b.tif', {'classes': PIXELS}))
    assert class_band(only, scheme='fmask').number == 1
    with pytest.raises(CloudmaskError, match="(?s)'classes', does not indicate what its values mean. Set SCHEME"):
        class_band(only)


def test_a_band_is_found_by_name_or_number(tmp_path):
    scene = Scene(write(tmp_path / 'a.tif', {'fmask': 0 * PIXELS, 'QA_PIXEL': PIXELS, 'x': PIXELS}))
    assert [class_band(scene, name).scheme for name in ('fmask', 'QA_PIXEL', '2')] == ['fmask', 'qa_pixel', 'qa_pixel']
    with pytest.raises(CloudmaskError, match="no band 'y' in .*; its bands are fmask, QA_PIXEL, x"):
        class_band(scene, 'y')


def test_a_raster_without_a_quality_band_is_told(tmp_path):
    with pytest.raises(CloudmaskError, match='(?s)no quality band .QA_PIXEL, .*its bands are red, nir'):
        class_band(Scene(write(tmp_path / 'a.tif', {'red': PIXELS, 'nir': PIXELS})))
