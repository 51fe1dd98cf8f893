"""Masks and footprints."""

import ee
import pytest
from loopback.small import CRS, pixels, put, square


def test_unmask_stays_in_the_footprint_unless_asked(signed_in):
    image = put(signed_in.catalogue, 'T/a', mask=[[1, 0]], a=[[1, 2]])
    # The footprint is the first two pixels; the third and fourth are outside.
    assert pixels(image.unmask(9), 1, 4) == {'a': [[1, 9, None, None]]}
    assert pixels(image.unmask(9, False), 1, 4) == {'a': [[1, 9, 9, 9]]}


def test_an_image_is_the_value_of_unmask_with_its_own_mask(signed_in):
    image = put(signed_in.catalogue, 'T/a', mask=[[1, 0, 0]], a=[[1, 2, 3]])
    other = put(signed_in.catalogue, 'T/b', mask=[[1, 1, 0]], b=[[7, 8, 9]])
    assert pixels(image.unmask(other), 1, 3) == {'a': [[1, 8, None]]}


def test_unmask_has_room_for_the_value(signed_in):
    image = put(signed_in.catalogue, 'T/a', mask=[[1, 0]], a=[[1, 2]])
    assert pixels(image.unmask(-1), 1) == {'a': [[1, -1]]}
    assert pixels(image.unmask(300), 1) == {'a': [[1, 300]]}


def test_update_mask_never_unmasks(signed_in):
    image = put(signed_in.catalogue, 'T/a', mask=[[1, 0, 0.5]], a=[[1, 2, 3]])
    cover = put(signed_in.catalogue, 'T/m', m=[[1.0, 1.0, 0.25]])
    assert pixels(image.updateMask(cover).mask(), 1, 3) == {'a': [[1, 0, 0.25]]}
    assert pixels(image.updateMask(cover.eq(0.25)), 1, 3) == {'a': [[None, None, 3]]}
    assert pixels(image.selfMask(), 1, 3) == {'a': [[1, None, 3]]}


def test_a_masked_mask_masks(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[1, 2]])
    cover = put(signed_in.catalogue, 'T/m', mask=[[1, 0]], m=[[1, 1]])
    assert pixels(image.updateMask(cover), 1) == {'a': [[1, None]]}


def test_a_mask_of_several_bands_is_for_each_its_own(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[1, 2]], b=[[3, 4]])
    cover = put(signed_in.catalogue, 'T/m', m=[[1, 0]], n=[[0, 1]])
    assert pixels(image.updateMask(cover), 1) == {'a': [[1, None]], 'b': [[None, 4]]}
    with pytest.raises(ee.EEException, match='The mask must have 1 or 2 bands, got 3'):
        image.updateMask(cover.addBands(ee.Image(1))).getInfo()


def test_the_mask_is_an_image_that_is_valid_everywhere(signed_in):
    image = put(signed_in.catalogue, 'T/a', mask=[[1, 0]], a=[[1, 2]])
    assert pixels(image.mask(), 1, 3) == {'a': [[1, 0, 0]]}


def test_where_leaves_masked_pixels_alone(signed_in):
    image = put(signed_in.catalogue, 'T/a', mask=[[1, 1, 0, 1]], a=[[1, 2, 3, 4]])
    test = put(signed_in.catalogue, 'T/t', mask=[[1, 1, 1, 0]], t=[[1, 0, 1, 1]])
    assert pixels(image.where(test, 9), 1, 4) == {'a': [[9, 2, None, 4]]}


def test_clip_is_by_pixel_centres_and_makes_the_footprint(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[1, 2, 3], [4, 5, 6]])
    region = square(1.4, 1, 1, 0)  # ends before the centre of the third pixel
    clipped = image.clip(region)
    assert pixels(clipped, 2, 3) == {'a': [[None, 2, None], [None, None, None]]}
    assert pixels(clipped.unmask(0), 2, 3) == {'a': [[None, 2, None], [None, None, None]]}
    assert clipped.geometry().area(1, ee.Projection(CRS)).getInfo() == pytest.approx(1.4 * 900)
    assert pixels(image.clip(ee.Feature(region)), 2, 3) == pixels(clipped, 2, 3)


def test_remap_masks_what_the_table_lacks(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[0, 2, 4, 9]])
    assert pixels(image.remap([0, 2, 4], [0, 1, 2]), 1, 4) == {'remapped': [[0, 1, 2, None]]}
    assert pixels(image.remap([0, 2, 4], [0, 1, 2], 255), 1, 4) == {'remapped': [[0, 1, 2, 255]]}


def test_the_second_of_two_blended_images_is_above(signed_in):
    below = put(signed_in.catalogue, 'T/a', mask=[[1, 1, 0, 0]], a=[[1, 2, 3, 4]])
    above = put(signed_in.catalogue, 'T/b', mask=[[0, 1, 1, 0]], a=[[5, 6, 7, 8]])
    assert pixels(below.blend(above), 1, 4) == {'a': [[1, 6, 7, None]]}
    mosaic = ee.ImageCollection([below, above]).mosaic()
    assert pixels(mosaic, 1, 4) == {'a': [[1, 6, 7, None]]}
    assert mosaic.getInfo()['bands'][0]['crs'] == 'EPSG:4326'
    assert mosaic.projection().getInfo()['transform'] == [1, 0, 0, 0, 1, 0]
