"""Files of a series: what they are called, and which mask belongs to which image."""

from datetime import datetime, timezone

import numpy as np
import pytest
from heard import Heard
from made_scenes import grid, write

from multitemporal_cloudmask.local.series import (
    Key,
    by_date,
    counterpart,
    dated_images,
    dated_masks,
    open_classes,
    open_image,
    pair,
    short_platform,
)
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.series_options import SpanOptions
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.scene import Scene

ONES = np.ones((4, 6), 'int16')


def image(folder, name, day='2002-08-06', clock='18:40:00', platform='LANDSAT_7', bands=('B3', 'B4'), **more):
    about = {'SPACECRAFT_ID': platform, 'DATE_ACQUIRED': day, 'SCENE_CENTER_TIME': clock}
    return Scene(write(folder / name, dict.fromkeys(bands, ONES), metadata=about, **more))


def mask(folder, name, metadata=None, band='mask'):
    return Scene(write(folder / name, {band: np.zeros((4, 6), 'uint8')}, nodata=255, metadata=metadata))


@pytest.mark.parametrize(
    'words, short',
    [
        ('LANDSAT_7', 'LE07'), ('Landsat 5', 'LT05'), ('LC09', 'LC09'), ('L8', 'LC08'), ('Sentinel-2A', 'S2A'), ('S2C', 'S2C'),
        ('MSI', 'MSI'), ('ETM+', 'ETM'), ('PLAIN', 'PLAIN'), ('', 'PLAIN'),
    ],
)  # fmt: skip
def test_platforms_are_abbreviated_as_usgs_and_esa_do(words, short):
    assert short_platform(words) == short


def test_names_sort_by_date_and_are_read_back(tmp_path):
    keys = [Key('2019-06-07', 'LC08', '199033'), Key('2019-06-07', 'S2A', ''), Key('2019-10-01', 'LC08', '')]
    names = [key.file_name('mask') for key in keys]
    assert names == sorted(names) and names[0] == '2019-06-07_LC08_199033_mask.tif'
    assert [Key.from_image(mask(tmp_path, name)) for name in names] == keys


@pytest.mark.parametrize(
    'name, key',
    [
        ('2002-08-06_LANDSAT-7_mask.tif', ('2002-08-06', 'LE07', '')),
        ('2002-08-06_LANDSAT-7_046-027_filled.tif', ('2002-08-06', 'LE07', '046027')),
        ('2002-08-06_LANDSAT-7-184000_mask.tif', ('2002-08-06', 'LE07', '')),
        ('2002-08-06_S2A_T33UUU-101021-2_forecast.tif', ('2002-08-06', 'S2A', 'T33UUU')),
    ],
)
def test_names_with_longer_words_are_read(tmp_path, name, key):
    assert Key.from_image(mask(tmp_path, name)) == key


def test_the_mask_of_date_and_platform_is_found(tmp_path):
    target = image(tmp_path, 'a.tif')
    other_day, other_satellite = mask(tmp_path, '2002-08-07_LE07_mask.tif'), mask(tmp_path, '2002-08-06_LT05_mask.tif')
    right = mask(tmp_path, '2002-08-06_LE07_mask.tif')
    (found,) = pair([target], dated_masks([other_day, other_satellite, right]), Heard())
    assert found.mask is right and found.key == ('2002-08-06', 'LE07', '')


@pytest.mark.parametrize(
    'platform, name', [('PLAIN', '2002-08-06_LE07'), ('LANDSAT_7', '2002-08-06_ETM'), ('MSI', '2002-08-06_S2A')]
)
def test_what_is_unknown_of_one_fits_the_other(tmp_path, platform, name):
    target = image(tmp_path, 'a.tif', platform=platform, bands=('B2', 'B4'))
    assert counterpart(target, by_date([mask(tmp_path, f'{name}_mask.tif')]))


def test_of_two_tiles_each_image_gets_its_own(tmp_path):
    images = [image(tmp_path, f'2002-08-06_LE07_{tile}_filled.tif') for tile in ('046027', '046028')]
    masks = [mask(tmp_path, f'2002-08-06_LE07_{tile}_mask.tif') for tile in ('046028', '046027')]
    assert [found.mask for found in pair(images, masks, Heard())] == masks[::-1]


def test_of_several_masks_of_a_day_the_nearest_in_time_counts(tmp_path):
    def at(hour):
        time = datetime(2002, 8, 6, hour, 40, tzinfo=timezone.utc)
        return mask(tmp_path, f'{hour}.tif', {'system:time_start': round(time.timestamp() * 1000)})

    masks = [at(7), at(18), at(23)]
    assert pair([image(tmp_path, 'a.tif')], masks, Heard())[0].mask is masks[1]


def test_masks_come_before_quality_bands_of_images(tmp_path):
    target, right = image(tmp_path, 'a.tif', bands=('B3', 'B4', 'fmask')), mask(tmp_path, '2002-08-06_LE07_mask.tif')
    assert dated_masks([target, right]) == [right] and dated_masks([target]) == [target]
    assert pair([target], dated_masks([target]), Heard())[0].mask is target


def test_composites_and_filled_images_are_no_originals(tmp_path):
    target = image(tmp_path, 'a.tif')
    derived = image(tmp_path, 'b.tif', day='2002-08-22')
    derived = derived.having(metadata={**derived.metadata, 'CLOUDMASK_SETTINGS': '{"fillclouds": {}}'})
    heard = Heard()
    assert dated_images([target, derived], SpanOptions(), heard) == [target, derived]
    assert dated_images([target, derived], SpanOptions(), heard, originals=True) == [target]
    assert any('b.tif: a result of fillclouds' in text for text in heard.messages)


def test_an_image_without_a_mask_is_left_out_with_a_warning(tmp_path):
    images = [image(tmp_path, 'a.tif'), image(tmp_path, 'b.tif', day='2002-09-07')]
    heard = Heard()
    found = pair(images, [mask(tmp_path, '2002-08-06_LE07_mask.tif')], heard)
    assert [one.image for one in found] == images[:1]
    assert any('b.tif' in text and 'no mask of 2002-09-07' in text for text in heard.warnings)
    with pytest.raises(CloudmaskError, match='no mask has date and platform .* 2002-09-07_LE07_mask.tif'):
        pair(images[1:], [mask(tmp_path, '2002-08-06_LE07_mask.tif')], Heard())


def test_images_are_dated_sorted_and_within_the_days(tmp_path):
    days = ['2002-08-22', '2002-08-06', '2002-09-07']
    images = [image(tmp_path, f'{day}.tif', day) for day in days]
    undated = Scene(write(tmp_path / 'undated.tif', {'red': ONES}))
    heard = Heard()
    found = dated_images([*images, undated, mask(tmp_path, 'mask.tif')], SpanOptions('2002-08-06', '2002-09-06'), heard)
    assert [one.date for one in found] == ['2002-08-06', '2002-08-22']
    assert [text for text in heard.warnings if 'undated.tif' in text and 'no acquisition date' in text]
    with pytest.raises(CloudmaskError, match='date from 2003-01-01. Choose'):
        dated_images(images, SpanOptions('2003-01-01'), Heard())


def test_a_copy_of_an_image_is_left_out_but_not_its_neighbour(tmp_path):
    images = [image(tmp_path, 'a.tif'), image(tmp_path, 'copy.tif'), image(tmp_path, 'next.tif', place=grid(6, 4, left=9000))]
    later = image(tmp_path, 'row.tif', clock='18:40:24')
    heard = Heard()
    assert dated_images([*images, later], SpanOptions(), heard) == [images[0], images[2], later]
    assert any('copy.tif' in text and 'same acquisition' in text for text in heard.messages)


def test_masks_are_told_from_probabilities_and_images(tmp_path):
    probability = Scene(write(tmp_path / '2002-08-06_LE07_probability.tif', {'probability': np.zeros((4, 6), 'float32')}))
    unnamed = mask(tmp_path, '20020806.tif', band='')
    plain = image(tmp_path, 'a.tif')
    assert dated_masks([probability, unnamed, plain]) == [unnamed]
    named, quality = mask(tmp_path, '2002-08-06_LE07_mask.tif'), image(tmp_path, 'b.tif', bands=('B3', 'B4', 'fmask'))
    assert dated_masks([unnamed, quality, plain]) == [quality]
    assert dated_masks([unnamed, quality, named]) == [named]


def test_classes_on_another_grid_are_those_of_the_nearest_pixel(tmp_path, workspace):
    values = np.uint8([[0, 1, 2, 255], [2, 2, 1, 0]])
    path = write(tmp_path / '20020806.tif', {'mask': values}, grid(4, 2), nodata=255)
    finer = open_classes(Scene(path), grid(10, 6, pixel=15), workspace)
    expected = np.full((6, 10), 255)
    expected[:4, :8] = values.repeat(2, 0).repeat(2, 1)
    np.testing.assert_array_equal(finer.read(Window(0, 0, 10, 6)), expected)
    same = open_classes(Scene(path), grid(4, 2), workspace)
    np.testing.assert_array_equal(same.read(Window(0, 0, 4, 2)), values)


def test_bands_come_in_the_order_that_is_asked_for(tmp_path, workspace):
    bands = {'B3': ONES * 300, 'B4': ONES * 400, 'fmask': ONES}
    about = {'SPACECRAFT_ID': 'LANDSAT_7', 'DATE_ACQUIRED': '2002-08-06'}
    path = write(tmp_path / 'a.tif', bands, nodata=-9999, scales={'B3': (1e-3, 0), 'B4': (1e-3, 0.1)}, metadata=about)
    scene = open_image(Scene(path), ['nir', 'red'], grid(6, 4), workspace)
    assert scene.names == ('B4', 'B3') and scene.date == '2002-08-06' and scene.sensor.family == 'TM'
    np.testing.assert_allclose(scene.read(scene.names, Window(0, 0, 1, 1))[:, 0, 0], [0.5, 0.3], rtol=1e-6)
