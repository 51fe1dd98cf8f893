"""Linear combinations of bands: those of numpy, and of every pixel the same in any company."""

import numpy as np
import pytest

from multitemporal_cloudmask.method.chunks import linear_combinations

RNG = np.random.default_rng(0)


@pytest.mark.parametrize('shape', [(1,), (3, 5), (200, 211), (256, 256), (1, 40000)])
@pytest.mark.parametrize('sums', [1, 2, 6])
def test_combinations_are_those_of_numpy(shape, sums):
    weights, bands = RNG.normal(size=(sums, 5)), RNG.normal(size=(5, *shape)).astype(np.float32)
    found = linear_combinations(weights, bands)
    assert found.shape == (sums, *shape) and found.dtype == np.float32
    np.testing.assert_allclose(found, np.einsum('sb,b...->s...', weights, bands.astype(float)), atol=1e-5)


def test_double_precision_is_kept():
    weights, bands = RNG.normal(size=(2, 3)), RNG.normal(size=(3, 50))
    np.testing.assert_allclose(linear_combinations(weights, bands), weights @ bands, rtol=0, atol=1e-14)


@pytest.mark.parametrize('sums', [1, 3, 6])
@pytest.mark.parametrize('count', [1, 7, 1000, 20001])
def test_a_pixel_has_the_same_bytes_in_any_company(sums, count):
    weights, bands = RNG.normal(size=(sums, 6)), RNG.normal(size=(6, 70001)).astype(np.float32)
    some = RNG.permutation(bands.shape[1])[:count]
    assert linear_combinations(weights, bands[:, some]).tobytes() == linear_combinations(weights, bands)[:, some].tobytes()


def test_a_band_without_data_leaves_none():
    bands = np.ones((3, 4), np.float32)
    bands[1, 2] = np.nan
    assert np.isnan(linear_combinations(np.array([[1.0, 0.0, 1.0]]), bands)).tolist() == [[False, False, True, False]]
