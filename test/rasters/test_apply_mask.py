"""Masks applied to images: nodata where they have cloud, all else as it was stored."""

import numpy as np
import pytest
from heard import Heard
from made_scenes import blob, descriptions, grid, stored, write
from osgeo import gdal

from multitemporal_cloudmask.local.applymask import apply_mask
from multitemporal_cloudmask.local.series import open_classes
from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.mask_options import ApplyMaskOptions
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace

SIZE = (40, 50)
CLASSES = np.select(
    [blob(SIZE, 10, 10, 6), blob(SIZE, 30, 12, 4), blob(SIZE, 20, 40, 5), blob(SIZE, 38, 48, 3)], [2, 1, 3, 255], 0
)


@pytest.fixture
def apply(tmp_path):
    write(tmp_path / 'mask.tif', {'mask': CLASSES.astype('uint8')}, nodata=255)

    def run(path, mask=None, progress=None, **options):
        output = tmp_path / 'out' / 'masked.tif'
        output.parent.mkdir(exist_ok=True)
        image = Scene(path)
        with Workspace() as workspace:
            classes = open_classes(Scene(mask or tmp_path / 'mask.tif'), image.grid, workspace)
            removed = apply_mask(image, classes, ApplyMaskOptions(**options), workspace.output(output), progress or Heard())
        return str(output), removed

    return run


def image(tmp_path, dtype='int16', nodata=-9999, low=0, high=9000, **more):
    draw = np.random.default_rng(0)
    values = draw.integers(low, high, (2, *SIZE)).astype(dtype)
    return write(tmp_path / 'image_20190607.tif', {'B3': values[0], 'QA_PIXEL': values[1]}, nodata=nodata, **more), values


def test_cloud_and_shadow_become_nodata_in_all_bands_and_nothing_else_changes(tmp_path, apply):
    about = {'SPACECRAFT_ID': 'LANDSAT_8', 'SUN_ELEVATION': '52.5', 'system:time_start': '1559904145000'}
    path, values = image(tmp_path, scales={'B3': (2e-5, -0.1)}, metadata=about)
    output, removed = apply(path)
    gone = (CLASSES == 1) | (CLASSES == 2)
    np.testing.assert_array_equal(stored(output), np.where(gone, -9999, values))
    assert removed == pytest.approx(100 * gone.mean())
    result, source = gdal.Open(output), gdal.Open(path)
    assert descriptions(output) == ['B3', 'QA_PIXEL'] and result.GetRasterBand(1).DataType == gdal.GDT_Int16
    assert (result.GetRasterBand(1).GetScale(), result.GetRasterBand(1).GetOffset()) == (2e-5, -0.1)
    assert result.GetGeoTransform() == source.GetGeoTransform() and result.GetSpatialRef().IsSame(source.GetSpatialRef())
    assert about.items() <= result.GetMetadata().items()
    assert [p.name for p in (tmp_path / 'out').iterdir()] == ['masked.tif']


@pytest.mark.parametrize(
    'classes, options',
    [((2,), {'shadow': False}), ((1, 2, 3), {'snow': True}), ((3,), {'cloud': False, 'shadow': False, 'snow': True})],
)
def test_the_classes_that_are_asked_for_are_removed(tmp_path, apply, classes, options):
    path, values = image(tmp_path)
    np.testing.assert_array_equal(stored(apply(path, **options)[0])[0] == -9999, np.isin(CLASSES, classes))


def test_removed_areas_grow_by_a_disk_over_any_class(tmp_path, apply, blocks_of):
    blocks_of(16)
    path, _ = image(tmp_path)
    rows, columns = np.nonzero((CLASSES == 1) | (CLASSES == 2))
    y, x = np.mgrid[: SIZE[0], : SIZE[1]]
    near = ((y[..., None] - rows) ** 2 + (x[..., None] - columns) ** 2).min(-1) <= 3**2
    np.testing.assert_array_equal(stored(apply(path, grow=3)[0])[1] == -9999, near)


def test_units_colours_and_metadata_of_bands_are_kept(tmp_path, apply):
    path, _ = image(tmp_path, 'uint8', 0, 1, 200)
    dataset = gdal.Open(path, gdal.GA_Update)
    band = dataset.GetRasterBand(2)
    band.SetUnitType('DN')
    band.SetMetadataItem('wavelength', '665')
    band.SetMetadataItem('STATISTICS_MEAN', '7')
    band.SetColorInterpretation(gdal.GCI_AlphaBand)
    band = dataset = None
    dataset = gdal.Open(apply(path)[0])
    band = dataset.GetRasterBand(2)
    assert (band.GetUnitType(), band.GetMetadata(), band.GetColorInterpretation()) == (
        'DN',
        {'wavelength': '665'},
        gdal.GCI_AlphaBand,
    )


@pytest.mark.parametrize(
    'dtype, low, high, expected',
    [
        ('uint16', 1, 9000, 0), ('uint16', 0, 9000, 65535), ('int16', -5, 9000, -9999), ('uint8', 0, 255, 255),
        ('float32', 0, 100, float('nan')), ('int32', -10000, 10000, -9999),
    ],
)  # fmt: skip
def test_an_image_without_a_nodata_value_gets_one_that_does_not_occur(tmp_path, apply, dtype, low, high, expected):
    path, _ = image(tmp_path, dtype, None, low, high)
    heard = Heard()
    output, _ = apply(path, progress=heard)
    dataset = gdal.Open(output)
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    read = stored(path)
    assert np.isnan(nodata) if np.isnan(expected) else nodata not in read and nodata in (expected, 0)
    gone = (CLASSES == 1) | (CLASSES == 2)
    np.testing.assert_array_equal(stored(output)[:, ~gone], read[:, ~gone])
    assert stored(output).dtype.name == dtype and any(f'{nodata:g} is used' in text for text in heard.messages)


def test_a_type_without_a_free_value_becomes_larger_with_a_warning(tmp_path, apply):
    values = np.arange(2000).reshape(SIZE).astype('uint8')
    path, heard = write(tmp_path / 'full.tif', {'red': values}), Heard()
    output, _ = apply(path, progress=heard)
    assert stored(output).dtype == np.int16 and any('none left' in text for text in heard.warnings)
    np.testing.assert_array_equal(stored(output)[0], np.where(np.isin(CLASSES, (1, 2)), -9999, values.astype('int16')))


def test_pixels_that_the_mask_of_the_file_excludes_stay_without_data(tmp_path, apply):
    valid = np.ones(SIZE, bool)
    valid[:5, 30:] = False
    path, values = image(tmp_path, mask=valid)
    np.testing.assert_array_equal(stored(apply(path)[0]) == -9999, np.broadcast_to(np.isin(CLASSES, (1, 2)) | ~valid, (2, *SIZE)))


def test_a_mask_of_another_grid_is_read_by_the_nearest_pixel(tmp_path, apply):
    coarse = write(tmp_path / 'coarse.tif', {'mask': np.uint8([[2, 0], [0, 1]])}, grid(2, 2, pixel=600), 255)
    path, _ = image(tmp_path)
    expected = np.zeros(SIZE, bool)
    expected[:20, :20] = expected[20:, 20:40] = True
    np.testing.assert_array_equal(stored(apply(path, coarse)[0])[0] == -9999, expected)


def test_nothing_to_remove_is_refused():
    with pytest.raises(CloudmaskError, match='CLOUD, SHADOW and SNOW are all off'):
        ApplyMaskOptions(cloud=False, shadow=False)


def test_a_cancelled_mask_leaves_no_file(tmp_path, apply):
    path, _ = image(tmp_path)
    with pytest.raises(Cancelled):
        apply(path, progress=Heard(stop=True))
    assert list((tmp_path / 'out').iterdir()) == []
