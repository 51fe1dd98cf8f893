"""Neighbourhoods and kernels."""

import ee
import numpy as np
import pytest
from loopback.small import TRANSFORM, pixels, put
from scipy import ndimage

from multitemporal_cloudmask.method import neighbourhood


@pytest.fixture
def dot(signed_in):
    values = np.zeros((9, 9), np.uint8)
    values[4, 4] = 1
    return put(signed_in.catalogue, 'T/dot', a=values)


@pytest.mark.parametrize('radius, cells', [(0, 1), (1, 5), (1.5, 9), (2, 13), (3, 29)])
def test_a_circle_is_all_pixels_within_its_radius(dot, radius, cells):
    grown = pixels(dot.reduceNeighborhood('max', ee.Kernel.circle(radius)), 9, 9)['a_max']
    assert np.sum(grown) == cells
    assert np.sum(pixels(dot.focalMax(radius, 'circle', 'pixels'), 9, 9)['a']) == cells


@pytest.mark.parametrize('shape, cells', [('square', 25), ('plus', 9), ('cross', 9), ('diamond', 13)])
def test_other_shapes(dot, shape, cells):
    assert np.sum(pixels(dot.reduceNeighborhood('max', getattr(ee.Kernel, shape)(2)), 9, 9)['a_max']) == cells


def test_neighbours_outside_and_masked_ones_are_ignored(signed_in):
    image = put(signed_in.catalogue, 'T/a', mask=[[1, 1, 0], [1, 1, 1]], a=[[5, 5, 0], [5, 5, 5]])
    eroded = image.reduceNeighborhood('min', ee.Kernel.circle(1))
    assert pixels(eroded, 2, 3) == {'a_min': [[5, 5, None], [5, 5, 5]]}
    unskipped = image.reduceNeighborhood('min', ee.Kernel.circle(1), skipMasked=False)
    assert pixels(unskipped, 2, 3) == {'a_min': [[5, 5, 5], [5, 5, 5]]}


def test_a_focal_filter_keeps_names_and_fills_masked_pixels(signed_in):
    image = put(signed_in.catalogue, 'T/a', mask=[[1, 0, 0, 0]], a=[[7, 0, 0, 0]])
    assert pixels(image.focal_max(1), 1, 4) == {'a': [[7, 7, None, None]]}
    assert pixels(image.focal_max(1, iterations=2), 1, 4) == {'a': [[7, 7, 7, None]]}
    assert pixels(image.focalMin(kernel=ee.Kernel.square(1)), 1, 4) == {'a': [[7, 7, None, None]]}


def test_kernels_are_normalized_so_that_a_weighted_sum_is_a_mean(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[1.0, 2.0, 6.0]] * 3)
    circle = ee.Kernel.circle(1)
    summed = pixels(image.reduceNeighborhood('sum', circle), 3, 3)['a_sum'][1][1]
    assert summed == pytest.approx((1 + 2 + 2 + 2 + 6) / 5)
    assert pixels(image.reduceNeighborhood('sum', circle, 'mask'), 3, 3)['a_sum'][1][1] == 13
    plain = ee.Kernel.circle(1, normalize=False)
    assert pixels(image.reduceNeighborhood('sum', plain), 3, 3)['a_sum'][1][1] == 13


def test_a_fixed_kernel_has_its_weights_where_they_are_written(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[1.0, 2.0, 4.0]])
    left = ee.Kernel.fixed(3, 1, [[1, 0, 0]])
    assert pixels(image.reduceNeighborhood('sum', left), 1, 3)['a_sum'] == [[None, 1, 2]]


def test_metres_are_pixels_of_the_grid_that_is_asked_for(dot):
    grown = dot.reduceNeighborhood('max', ee.Kernel.circle(60, 'meters'))
    assert np.sum(pixels(grown, 9, 9)['a_max']) == 13
    fine = (15.0, 0.0, TRANSFORM[2], 0.0, -15.0, TRANSFORM[5])
    assert np.sum(pixels(dot.reduceNeighborhood('max', ee.Kernel.circle(1)), 18, 18, fine)['a_max']) == 12  # 2 x 2 and 8 around


def test_an_unknown_weight_is_refused(dot):
    with pytest.raises(ee.EEException, match="Unknown weight 'none'"):
        dot.reduceNeighborhood('max', ee.Kernel.circle(1), 'none').getInfo()


@pytest.mark.parametrize('seed', range(5))
def test_an_opening_is_that_of_the_method(signed_in, seed):
    """Minimum, then maximum: masked pixels and those outside neither wear off nor grow."""
    rng = np.random.default_rng(seed)
    valid = rng.random((12, 14)) > 0.15
    flags = (ndimage.uniform_filter(rng.random((12, 14)), 3) > 0.48) & valid
    image = put(signed_in.catalogue, 'T/flags', mask=valid, a=flags.astype(np.uint8))
    disk = ee.Kernel.circle(1)
    opened = image.reduceNeighborhood('min', disk).reduceNeighborhood('max', disk)
    found = np.array(pixels(opened, 12, 14)['a_min_max'])
    expected = np.where(valid, neighbourhood.opening(flags, valid, 1).astype(int), None)
    assert found.tolist() == expected.tolist()
    assert 0 < np.sum(expected == 1) < flags.sum()
