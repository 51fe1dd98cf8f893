"""Images of arrays: the nearest of some centres, and a product with a matrix, as a server-side cluster or forecast needs them."""

import ee
import numpy as np
import pytest
from loopback.small import pixels, put, request


@pytest.fixture
def image(signed_in):
    return put(signed_in.catalogue, 'T/a', a=[[1.0, 2.0]], b=[[3.0, 5.0]])


def test_a_matrix_times_the_bands(image):
    column = image.toArray().toArray(1)
    product = ee.Image(ee.Array([[1.0, 1.0], [2.0, 0.0], [0.0, -1.0]])).matrixMultiply(column)
    flat = product.arrayProject([0]).arrayFlatten([['sum', 'twice', 'minus']])
    assert pixels(flat, 1) == {'sum': [[4, 7]], 'twice': [[2, 4]], 'minus': [[-3, -5]]}
    assert flat.bandTypes().getInfo()['sum']['precision'] == 'double'


def test_shapes_that_do_not_fit_are_refused(image):
    column = image.toArray().toArray(1)
    with pytest.raises(ee.EEException, match='cannot be multiplied'):
        ee.data.computePixels(request(ee.Image(ee.Array([[1.0, 1.0, 1.0]])).matrixMultiply(column).arrayGet([0, 0]), 1, 2))
    with pytest.raises(ee.EEException, match='Both operands must be matrices'):
        ee.Image(ee.Array([[1.0, 1.0]])).matrixMultiply(image.toArray()).getInfo()
    with pytest.raises(ee.EEException, match='do not fit labels'):
        ee.data.computePixels(request(image.toArray().arrayFlatten([['x']]), 1, 2))


def test_the_place_of_the_largest(image):
    largest = image.addBands(ee.Image(2.5).rename('c')).toArray().arrayArgmax().arrayGet([0])
    assert pixels(largest, 1) == {'array': [[1, 1]]}
    assert pixels(image.multiply(-1).toArray().arrayArgmax().arrayGet(0), 1) == {'array': [[0, 0]]}


def test_sums_along_an_axis(image):
    summed = image.toArray().pow(2).arrayReduce(ee.Reducer.sum(), [0]).arrayGet([0])
    assert pixels(summed, 1) == {'array': [[10, 29]]}


def test_an_array_and_a_number(image):
    assert pixels(image.toArray().multiply(2).add(image.select('a').toArray().arrayGet(0)).arrayFlatten([['x', 'y']]), 1) == {
        'x': [[3, 6]],
        'y': [[7, 12]],
    }


def test_an_array_s_mask_is_the_smallest_of_its_bands(signed_in):
    image = put(signed_in.catalogue, 'T/a', mask=[[1, 0]], a=[[1, 2]])
    both = image.addBands(image.unmask(0).rename('b'))
    assert pixels(both.toArray().arrayFlatten([['x', 'y']]), 1) == {'x': [[1, None]], 'y': [[1, None]]}


def test_arrays_cannot_leave_the_service(image):
    with pytest.raises(ee.EEException, match="Band 'array' is array-valued"):
        ee.data.computePixels(request(image.toArray(), 1, 2))


def test_kernel_ridge_with_arrays_is_that_of_numpy(image):
    """K = exp(-gamma |x - v|^2) for vectors v, then times alpha: the largest graph that the method sends."""
    vectors, alpha, gamma = np.array([[1.0, 2.0], [0.0, 4.0], [2.0, 2.0]]), np.array([[0.5], [2.0], [-1.0]]), 0.1
    x = image.toArray().toArray(1)
    cross = ee.Image(ee.Array((2 * vectors).tolist())).matrixMultiply(x)
    own = image.pow(2).reduce('sum').toArray().toArray(1)
    norms = ee.Image(ee.Array((vectors**2).sum(axis=1, keepdims=True).tolist()))
    kernel = cross.subtract(norms).subtract(own.arrayGet([0, 0])).multiply(gamma).exp()
    result = ee.Image(ee.Array(alpha.T.tolist())).matrixMultiply(kernel).arrayProject([0]).arrayFlatten([['y']])
    expected = [
        float(np.exp(-gamma * ((vectors - np.array(point)) ** 2).sum(axis=1)) @ alpha[:, 0]) for point in ([1, 3], [2, 5])
    ]
    assert pixels(result, 1)['y'][0] == pytest.approx(expected)
