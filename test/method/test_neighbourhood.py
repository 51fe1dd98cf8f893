"""Disks and smoothing: small masks by hand, then every pixel looked up one by one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, NODATA, SHADOW, SNOW
from multitemporal_cloudmask.method.neighbourhood import disk, feather_weight, grow, opening, smoothed

sizes = arrays.array_shapes(min_dims=2, max_dims=2, max_side=9)
masks = arrays.arrays(np.uint8, sizes, elements=st.sampled_from([CLEAR, CLEAR, SHADOW, CLOUD, NODATA]), fill=st.nothing())
flags = arrays.arrays(np.uint8, sizes, elements=st.sampled_from([0, 1, 1, 1, NODATA]), fill=st.nothing())  # 255: not valid
radii = st.integers(0, 3)


def around(shape, y, x, radius):
    """Pixels of the array within `radius` of (y, x)."""
    near = range(-radius, radius + 1)
    return [
        (y + dy, x + dx)
        for dy in near
        for dx in near
        if dx**2 + dy**2 <= radius**2 and 0 <= y + dy < shape[0] and 0 <= x + dx < shape[1]
    ]


def each(array):
    return list(np.ndindex(array.shape))


@pytest.mark.parametrize('radius, cells', [(0, 1), (1, 5), (2, 13), (3, 29)])
def test_disk_has_its_cells(radius, cells):
    assert disk(radius).sum() == cells and disk(radius).shape == (2 * radius + 1,) * 2


def test_disk_of_radius_2_by_hand():
    rows = ['00100', '01110', '11111', '01110', '00100']
    np.testing.assert_array_equal(disk(2), [[cell == '1' for cell in row] for row in rows])


def test_growing_by_hand():
    before = ['20000', '00000', '00090', '10000', '00000']
    after = ['22000', '20000', '10090', '11000', '10000']  # 9: nodata, untouched
    table = [[[NODATA if cell == '9' else int(cell) for cell in row] for row in rows] for rows in (before, after)]
    np.testing.assert_array_equal(grow(np.array(table[0], np.uint8), 1), table[1])


def test_cloud_grows_over_shadow():
    assert grow(np.array([[SHADOW, SHADOW, CLOUD]], np.uint8), 1).tolist() == [[SHADOW, CLOUD, CLOUD]]


def test_snow_does_not_grow_and_is_grown_over():
    table = [[CLOUD, SNOW, SNOW, CLEAR, SNOW, SHADOW]]
    assert grow(np.array(table, np.uint8), 1).tolist() == [[CLOUD, CLOUD, SNOW, CLEAR, SHADOW, SHADOW]]


def test_nodata_does_not_grow():
    assert grow(np.array([[CLEAR, NODATA, CLEAR]], np.uint8), 3).tolist() == [[CLEAR, NODATA, CLEAR]]


@given(masks, radii)
def test_growing_is_the_maximum_over_a_disk(mask, radius):
    expected = mask.copy()
    for y, x in each(mask):
        if mask[y, x] != NODATA:
            expected[y, x] = max(mask[at] for at in around(mask.shape, y, x, radius) if mask[at] != NODATA)
    np.testing.assert_array_equal(grow(mask, radius), expected)


@given(masks, radii)
def test_growing_never_shrinks_and_keeps_the_type(mask, radius):
    grown, more = grow(mask, radius), grow(mask, radius + 1)
    assert (grown >= mask).all() and (more >= grown).all() and grown.dtype == np.uint8


@given(masks, radii, st.randoms())
def test_growing_a_larger_mask_gives_a_larger_one(mask, radius, random):
    larger = mask.copy()
    y, x = random.choice(each(mask))
    if larger[y, x] != NODATA:
        larger[y, x] = CLOUD
    assert (grow(larger, radius) >= grow(mask, radius)).all()


@given(masks, radii, st.data())
def test_a_block_with_a_halo_grows_as_the_whole_does(mask, radius, data):
    _same_in_a_block(lambda part: grow(part, radius), mask, radius, data)


def _same_in_a_block(change, array, halo, data):
    (top, bottom), (left, right) = (
        sorted(data.draw(st.lists(st.integers(0, size), min_size=2, max_size=2, unique=True))) for size in array.shape
    )
    wide = slice(max(top - halo, 0), bottom + halo), slice(max(left - halo, 0), right + halo)
    inner = slice(top - wide[0].start, bottom - wide[0].start), slice(left - wide[1].start, right - wide[1].start)
    np.testing.assert_array_equal(change(array[wide])[inner], change(array)[top:bottom, left:right])


def _open(values, radius):
    return opening(values == 1, values != NODATA, radius)


def test_opening_removes_a_speck_and_keeps_a_disk():
    image = np.zeros((9, 9), np.uint8)
    image[2:7, 2:7] = disk(2)
    image[0, 8] = image[8, 0:2] = 1
    expected = np.zeros((9, 9), bool)
    expected[2:7, 2:7] = disk(2)
    np.testing.assert_array_equal(_open(image, 2)[1:8, 1:8], expected[1:8, 1:8])


def test_opening_rounds_the_corners_of_a_square():
    image = np.zeros((9, 9), np.uint8)
    image[2:7, 2:7] = 1
    opened = _open(image, 2)
    assert opened.sum() == 13 and not opened[2, 2] and opened[4].sum() == 5


def test_neighbours_outside_the_image_are_ignored_by_the_opening():
    image = np.zeros((5, 5), np.uint8)
    image[:2] = 1  # a strip of two rows along the edge: nothing is known to be clear beyond it
    assert _open(image, 1)[0].all()


def test_neighbours_with_nodata_are_ignored_by_the_opening():
    image = np.array([[NODATA, 1, NODATA], [NODATA, NODATA, NODATA]], np.uint8)
    assert _open(image, 2).tolist() == [[False, True, False], [False, False, False]]


def test_nodata_lends_no_room_to_a_speck():
    assert not _open(np.array([[0, 1, NODATA]], np.uint8), 1).any()


@given(flags, radii)
def test_opening_is_minimum_then_maximum_over_a_disk(values, radius):
    kept = [
        (y, x) for y, x in each(values) if values[y, x] == 1 and all(values[at] != 0 for at in around(values.shape, y, x, radius))
    ]
    expected = np.zeros(values.shape, bool)
    for y, x in kept:
        for at in around(values.shape, y, x, radius):
            expected[at] = values[at] != NODATA
    np.testing.assert_array_equal(_open(values, radius), expected)


@given(flags, radii)
def test_opening_adds_nothing_and_a_second_one_changes_nothing(values, radius):
    opened = _open(values, radius)
    assert not (opened & (values != 1)).any()
    np.testing.assert_array_equal(opening(opened, values != NODATA, radius), opened)


@given(flags, radii, st.data())
def test_a_block_with_twice_the_halo_opens_as_the_whole_does(values, radius, data):
    _same_in_a_block(lambda part: _open(part, radius), values, 2 * radius, data)


def test_flags_without_valid_pixels_do_not_count():
    assert not opening(np.ones((2, 2), bool), np.zeros((2, 2), bool), 0).any()


def test_seam_falls_linearly_to_0_one_pixel_beyond_its_width():
    inside = np.array([[True, False, False, False, False, False]])
    np.testing.assert_allclose(feather_weight(inside, 3), [[1, 0.75, 0.5, 0.25, 0, 0]])
    np.testing.assert_allclose(feather_weight(inside, 0), [[1, 0, 0, 0, 0, 0]])


def test_seam_goes_by_distance_and_the_nearest_pixel_inside():
    inside = np.eye(4, dtype=bool)[[0, 1, 1, 0]] & np.array([[True], [False], [False], [True]])
    expected = 1 - np.sqrt([[0, 1, 4, 9], [1, 2, 5, 10], [1, 2, 5, 10], [0, 1, 4, 9]]) / 4
    np.testing.assert_allclose(feather_weight(inside, 3), expected, atol=1e-7)
    assert feather_weight(inside, 3).dtype == np.float32


def test_nothing_inside_needs_no_fill():
    assert not feather_weight(np.zeros((3, 3), bool), 5).any()
    assert feather_weight(np.ones((3, 3), bool), 5).all()


def test_the_mask_given_is_left_as_it_was():
    mask = np.array([[CLOUD, CLEAR, NODATA]], np.uint8)
    grow(mask, 2)
    assert mask.tolist() == [[CLOUD, CLEAR, NODATA]]


def test_smoothing_by_hand():
    values = np.zeros((5, 5), np.float32)
    values[2, 2] = 36
    expected = np.zeros((5, 5))
    expected[1:4, 1:4] = [[1, 4, 1], [4, 16, 4], [1, 4, 1]]
    result = smoothed(values, (-100, 100))
    assert result.dtype == np.float32
    np.testing.assert_allclose(result, expected)


def test_smoothing_leaves_out_nodata_and_what_is_outside():
    values = np.array([[1, np.nan], [3, 5]], np.float32)
    # At the corner: (16 x 1 + 4 x 3 + 1 x 5) / 21.
    np.testing.assert_allclose(smoothed(values, (-100, 100))[0], [33 / 21, np.nan], rtol=1e-6)
    flat = np.full((4, 6), 0.3, np.float32)
    np.testing.assert_allclose(smoothed(flat, (0, 1)), 0.3, rtol=1e-6)
    np.testing.assert_allclose(smoothed(flat, (0, 0.1)), 0.1, rtol=1e-6)
