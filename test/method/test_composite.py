"""Composites of a few observations, computed by hand."""

import warnings

import numpy as np
import pytest

from multitemporal_cloudmask.method import composite

#: Four images, newest first, of two bands and one row of four pixels.
VALUES = np.float32(
    [
        [[[0.9, 0.5, 0.1, 0.3]], [[0.9, 0.5, 0.2, 0.3]]],
        [[[0.2, 0.1, 0.3, 0.4]], [[0.3, 0.1, 0.4, 0.4]]],
        [[[0.1, 0.2, 0.2, 0.5]], [[0.5, 0.2, 0.9, 0.5]]],
        [[[0.4, 0.6, 0.8, 0.6]], [[0.2, 0.9, 0.3, 0.6]]],
    ]
)
#: Three clear, four, two, none.
CLEAR = np.array([[[0, 1, 1, 0]], [[1, 1, 1, 0]], [[1, 1, 0, 0]], [[1, 1, 0, 0]]], bool)


def test_median_of_each_band_for_itself():
    result = composite.median(VALUES, CLEAR)
    # 0.1 0.2 0.4; 0.1 0.2 0.5 0.6; 0.1 0.3 -- and 0.2 0.3 0.5; 0.1 0.2 0.5 0.9; 0.2 0.4
    np.testing.assert_allclose(result[:, 0, :3], [[0.2, 0.35, 0.2], [0.3, 0.35, 0.3]], rtol=1e-6)
    assert np.isnan(result[:, 0, 3]).all() and result.dtype == np.float32


def test_medoid_is_a_spectrum_that_was_observed():
    number = composite.medoid(VALUES, CLEAR, np.array([True, True]))
    # Distances to (0.2, 0.3): images 1, 2, 3: 0, 0.05, 0.05. To (0.35, 0.35): 0: 0.045; 1: 0.125; 2: 0.045; 3: 0.365.
    assert number[0, 0] == 1 and number[0, 1] in (0, 2) and number[0, 2] in (0, 1)
    taken = composite.chosen(VALUES, CLEAR, number)
    np.testing.assert_array_equal(taken[:, 0, 0], VALUES[1, :, 0, 0])
    assert np.isnan(taken[:, 0, 3]).all()


def test_medoid_compares_the_bands_that_are_asked_for():
    number = composite.medoid(VALUES, CLEAR, np.array([True, False]))
    assert number[0, 0] == 1
    number = composite.medoid(VALUES[:, ::-1] * np.float32([1, 1000])[:, None, None], CLEAR, np.array([True, False]))
    # Medians of the other band: 0.3 is image 1.
    assert number[0, 0] == 1


def test_of_equally_near_observations_the_first_is_the_medoid():
    values = np.float32([[[[0.75]]], [[[0.25]]]])
    assert composite.medoid(values, np.ones((2, 1, 1), bool), np.array([True]))[0, 0] == 0


def test_the_first_clear_image_is_taken():
    np.testing.assert_array_equal(composite.first(CLEAR)[0, :3], [1, 0, 0])
    taken = composite.chosen(VALUES, CLEAR, composite.first(CLEAR))
    np.testing.assert_array_equal(taken[0, 0], np.float32([0.2, 0.5, 0.1, np.nan]))


@pytest.mark.parametrize('images', [1, 2, 5, 8])
def test_median_is_that_of_numpy(images):
    draw = np.random.default_rng(images)
    values = draw.normal(size=(images, 3, 20, 30)).astype('float32')
    clear = draw.random((images, 20, 30)) < 0.6
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')  # of pixels without any observation
        expected = np.nanmedian(np.where(clear[:, None], values, np.nan), axis=0)
    np.testing.assert_allclose(composite.median(values, clear), expected, rtol=1e-6)


def test_nothing_to_compose_is_nodata():
    result = composite.median(np.empty((0, 2, 3, 4), np.float32), np.zeros((0, 3, 4), bool))
    assert result.shape == (2, 3, 4) and np.isnan(result).all()
