"""Clusters of the differences and the decisions: blobs that are known, means and thresholds by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from sklearn.cluster import KMeans
from threadpoolctl import threadpool_limits

from multitemporal_cloudmask.method.advice import require_comparable
from multitemporal_cloudmask.method.cluster import (
    BRIGHTNESS,
    ClusterMeans,
    Clusters,
    beyond_thresholds,
    brightest,
    cloudy_clusters,
    clustered,
    score,
)
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.features import cloud_features
from multitemporal_cloudmask.method.options import ClusterOptions
from multitemporal_cloudmask.method.sensors import VISIBLE


@pytest.fixture(scope='module', autouse=True)
def one_thread():
    """K-means as the engine runs it, and no threads waiting for each other on small data."""
    with threadpool_limits(1):
        yield


def blobs(seed=0, n=150):
    """Three groups of differences in reflectance (2) and Kelvin, and the number of the group of each."""
    rng = np.random.default_rng(seed)
    groups = np.repeat([0, 1, 2], n)
    middles = np.array([[0.0, 0.0, 0.0], [0.3, 0.3, 0.0], [0.3, -0.1, 2.0]])
    return middles[groups] + rng.normal(0, [0.02, 0.02, 0.2], (3 * n, 3)), groups


def test_groups_are_found_and_pixels_of_a_group_get_one_number():
    differences, groups = blobs()
    numbers = Clusters(3, 0).fit(differences).assign(differences.T.astype(np.float32))
    pairs = set(zip(groups.tolist(), numbers.tolist()))
    assert len(pairs) == 3 and {number for _, number in pairs} == {0, 1, 2}


def test_differences_are_z_scored_so_that_kelvin_do_not_drown_reflectance():
    rng = np.random.default_rng(0)
    groups = np.repeat([0, 1], 300)
    differences = np.stack([0.3 * groups + rng.normal(0, 0.01, 600), rng.normal(0, 5, 600)], 1)
    clusters = Clusters(2, 0).fit(differences)
    numbers = clusters.assign(differences.T.astype(np.float32))
    assert len(set(zip(groups.tolist(), numbers.tolist()))) == 2
    np.testing.assert_allclose(clusters.mean_, differences.mean(0))
    np.testing.assert_allclose(clusters.deviation_, differences.std(0))


def test_centres_are_the_means_of_their_pixels():
    differences, _ = blobs()
    clusters = Clusters(3, 0).fit(differences)
    numbers = clusters.assign(differences.T.astype(np.float32))
    for number in range(3):
        middle = clusters.centres_[number] * clusters.deviation_ + clusters.mean_
        np.testing.assert_allclose(middle, differences[numbers == number].mean(0), rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize('number', [2, 5, 10])
def test_every_pixel_goes_to_the_nearest_centre(number):
    clusters = Clusters(number, 0).fit(blobs()[0])
    new = np.random.default_rng(4).uniform(-1, 1, (3, 500)).astype(np.float32)
    scaled = (new.T - clusters.mean_) / clusters.deviation_
    distance = np.linalg.norm(scaled[:, None] - clusters.centres_, axis=2)
    np.testing.assert_array_equal(clusters.assign(new), distance.argmin(1))


def test_centres_are_those_of_scikit_learn():
    differences, _ = blobs()
    scaled = (differences - differences.mean(0)) / differences.std(0)
    direct = KMeans(4, n_init=10, random_state=3).fit(scaled)
    np.testing.assert_allclose(Clusters(4, 3).fit(differences).centres_, direct.cluster_centers_, rtol=1e-9)


def test_the_same_seed_gives_the_same_bytes():
    one, other = (Clusters(10, 5).fit(blobs()[0]).centres_.tobytes() for _ in range(2))
    assert one == other


@pytest.fixture(scope='module')
def five():
    return Clusters(5, 0).fit(blobs()[0])


@given(st.randoms(), st.integers(1, 200))
def test_a_pixel_is_assigned_by_itself(five, random, count):
    clusters, differences = five, blobs(1, 100)[0].T.astype(np.float32)
    alone = clusters.assign(differences)
    some = random.sample(range(300), count)
    np.testing.assert_array_equal(clusters.assign(differences[:, some]), alone[some])


def test_missing_differences_are_nodata():
    clusters, differences = Clusters(3, 0).fit(blobs()[0]), blobs()[0].T.astype(np.float32)
    known = clusters.assign(differences)
    differences[1, ::5] = np.nan
    numbers = clusters.assign(differences)
    assert numbers.dtype == np.uint8 and (numbers[::5] == 255).all()
    assert (numbers != 255).sum() == 450 - 90 and not np.any((numbers != known) & (numbers != 255))


def test_as_many_pixels_as_clusters_are_enough_and_fewer_are_an_error():
    differences = np.arange(12.0).reshape(4, 3)
    assert sorted(Clusters(4, 0).fit(differences).assign(differences.T)) == [0, 1, 2, 3]
    with pytest.raises(CloudmaskError, match='CLUSTERS is 5, but the ROI has only 4 valid pixels'):
        Clusters(5, 0).fit(differences)


def test_a_constant_difference_adds_nothing():
    differences, _ = blobs()
    with_it = np.concatenate([differences, np.full((450, 1), np.float32(0.1))], 1)
    one, other = Clusters(3, 0).fit(differences), Clusters(3, 0).fit(with_it)
    assert other.deviation_[-1] == 1
    elsewhere = np.concatenate([differences, np.full((450, 1), 0.1001)], 1).T.astype(np.float32)
    np.testing.assert_array_equal(other.assign(elsewhere), one.assign(differences.T.astype(np.float32)))


def test_means_by_hand():
    means = ClusterMeans(3, 2)
    means.add(np.array([0, 2, 0], np.uint8), np.array([[0.1, 0.5, 0.3], [1, 2, 3]]))
    assert means.count.tolist() == [2, 0, 1]
    np.testing.assert_allclose(means.means, [[0.2, 2], [0, 0], [0.5, 2]], atol=1e-7)


@given(arrays.arrays(np.uint8, 40, elements=st.integers(0, 3)), st.integers(0, 40))
def test_parts_merged_are_the_whole(numbers, cut):
    values = np.random.default_rng(0).integers(0, 1024, (2, 40)) / 1024.0  # their sums are exact
    whole, merged = ClusterMeans(4, 2), ClusterMeans(4, 2)
    whole.add(numbers, values)
    for part in (slice(cut), slice(cut, None)):
        one = ClusterMeans(4, 2)
        one.add(numbers[part], values[:, part])
        merged.merge(one)
    assert merged.count.tolist() == whole.count.tolist() and merged.means.tolist() == whole.means.tolist()


@pytest.mark.parametrize(
    'differences, expected',
    [
        ((0.03, 0.04, 0.05), 0.0408248),  # sqrt((.0009 + .0016 + .0025) / 3)
        ((-0.03, -0.04, -0.05), -0.0408248),
        ((0.1, -0.1, -0.1), -0.1),  # the mean is negative
        ((0.1, 0.1, -0.1), 0.1),
        ((0.2, 0, 0), 0.1154701),  # .2 / sqrt(3)
        ((0, 0, 0), 0),
    ],
)
def test_score_by_hand(differences, expected):
    assert score(np.array(differences)) == pytest.approx(expected, abs=1e-7)
    image = np.array(differences, np.float32)[:, None, None].repeat(2, 1)
    np.testing.assert_allclose(score(image), [[expected], [expected]], atol=1e-7)


def test_what_is_decided_upon():
    assert VISIBLE == ('blue', 'green', 'red')
    assert BRIGHTNESS == ('coastal', 'blue', 'green', 'red', 'nir', 'swir1')  # B1 .. B6 of Landsat 8


def decide(scores, reflectances, **options):
    return beyond_thresholds(np.array(scores), np.array(reflectances, float), ClusterOptions(**options)).tolist()


def test_cloud_is_brighter_than_the_forecast_and_bright():
    visible = [[0.2, 0.2, 0.1, 0.1]] * 3
    assert decide([0.05, 0.03, 0.05, 0.03], visible) == [True, False, False, False]
    assert decide([-0.3, np.nan], [[0.5, 0.5]] * 3) == [False, False]


def test_reflectance_is_the_root_of_the_mean_square():
    # (.1, .1, .27): mean .157, root of the mean square .177
    assert decide([0.1], [[0.1], [0.1], [0.27]]) == [True]
    assert decide([0.1], [[0.1], [0.1], [0.26]]) == [False]


def test_on_the_threshold_is_not_beyond_it():
    assert decide([0.04, np.nextafter(0.04, 1)], [[0.5, 0.5]] * 3) == [False, True]
    visible = [[0.25, 0.2500001]] * 3
    assert decide([0.1, 0.1], visible, threshold_reflectance=0.25) == [False, True]


@pytest.mark.parametrize('threshold, expected', [(0.0, True), (-1.0, True), (0.001, False)])
def test_brightness_is_not_tested_where_its_threshold_is_not_above_0(threshold, expected):
    assert decide([0.1], [[0.0]] * 3, threshold_reflectance=threshold) == [expected]


def test_a_negative_threshold_of_the_difference_counts():
    assert decide([-0.1, -0.3], [[0.5, 0.5]] * 3, threshold_difference=-0.2) == [True, False]


@pytest.mark.parametrize(
    'brightness, cloud',
    [
        ([0.1, 0.12, 0.5, 0.55], [False, False, True, True]),
        ([0.1, 0.5, 0.52], [False, True, True]),
        ([0.1, 0.2, 0.6], [False, False, True]),
        ([0.1, 0.3], [False, True]),
        ([0.0, 0.25, 0.5], [False, True, True]),  # gaps alike: the lower one
        ([0.4], [False]),
        ([], []),
    ],
)
def test_brightest_clusters_lie_above_the_largest_gap(brightness, cloud):
    assert brightest(np.array(brightness)).tolist() == cloud


#: Visible differences, visible image, brightness of four clusters; the third is empty.
MEANS = np.array([[0.0] * 3 + [0.1] * 4, [0.3] * 3 + [0.5] * 4, [0.0] * 7, [0.01] * 3 + [0.45] * 4])
COUNT = np.array([900, 60, 0, 40])


@pytest.mark.parametrize(
    'decision, cloudy',
    [
        ('threshold', [False, True, False, False]),
        ('brightness', [False, True, False, True]),
        ('none', [False] * 4),
    ],
)
def test_clusters_are_cloud_by_the_decision(decision, cloudy):
    assert cloudy_clusters(MEANS, COUNT, ClusterOptions(clusters=4, decision=decision)).tolist() == cloudy


def test_an_empty_cluster_makes_no_gap_in_brightness():
    options = ClusterOptions(clusters=4, decision='brightness')
    means = np.outer([0.2, 0.0, 0.22, 0.25], np.ones(7))
    assert cloudy_clusters(means, np.array([900, 0, 60, 40]), options).tolist() == [False, False, False, True]
    assert cloudy_clusters(means, np.array([900, 1, 60, 40]), options).tolist() == [True, False, True, True]
    assert not cloudy_clusters(MEANS, np.array([900, 0, 0, 0]), options).any()


ROLES = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2')


def test_what_is_clustered_in_each_space():
    image, forecast = np.random.default_rng(0).uniform(0.05, 0.5, (2, 6, 3, 4)).astype('float32')
    features = cloud_features(dict(zip(ROLES, image))) - cloud_features(dict(zip(ROLES, forecast)))
    np.testing.assert_array_equal(clustered(image, forecast, ROLES, 'radiances'), image - forecast)
    np.testing.assert_array_equal(clustered(image, forecast, ROLES, 'features'), features)
    np.testing.assert_array_equal(clustered(image, forecast, ROLES, 'both'), np.concatenate([image - forecast, features]))


@pytest.mark.parametrize('space', ['radiances', 'features', 'both'])
def test_nodata_in_one_band_is_nodata_in_what_is_clustered(space):
    image, forecast = np.full((2, 6, 3), 0.2, 'float32')
    image[5, 0] = forecast[5, 1] = np.nan  # no cloud feature looks at swir2
    assert np.isnan(clustered(image, forecast, ROLES, space)).any(0).tolist() == [True, True, False]


def test_the_features_need_more_bands_than_the_radiances():
    require_comparable(VISIBLE, 'an image', ClusterOptions())
    with pytest.raises(CloudmaskError, match='SPACE both needs .*missing: nir, swir1'):
        require_comparable(VISIBLE, 'an image', ClusterOptions(space='both'))
    with pytest.raises(CloudmaskError, match='The comparison of an image with its forecast needs .*missing: blue'):
        require_comparable(('green', 'red'), 'an image', ClusterOptions())
