from pathlib import Path

import numpy as np
import pytest
import whole_arrays
from made_clouds import SIZE, made, thresholds
from made_scenes import box, stored
from osgeo import gdal

from multitemporal_cloudmask.method.features import ROLES, cloud_features

EVERYWHERE = np.ones(SIZE, bool)


def expected_of(image, forecast, options, inside=EVERYWHERE):
    """Classes, numbers, scores by whole arrays."""
    valid = ~np.isnan(image).any(0) & ~np.isnan(forecast).any(0)
    image, forecast = (np.where(valid, values, np.nan) for values in (image, forecast))
    parts = [] if options.space == 'features' else [image - forecast]
    if options.space != 'radiances':
        now, then = (cloud_features(dict(zip(ROLES, values))) for values in (image, forecast))
        parts.append(now - then)
    numbers, scores, cloud = whole_arrays.clustered(
        np.concatenate(parts), (image - forecast)[:3], image[:3], image[:5].mean(0), inside, options
    )
    return finished(numbers, scores, cloud, valid, inside, options)


def finished(numbers, scores, cloud, valid, inside, options):
    classes = np.where(whole_arrays.opened(cloud, valid, options.opening), 2, 0)
    classes[~valid | ~inside] = 255
    return classes, np.where(inside, numbers, 255), np.where(inside, scores, np.nan)


def same(found, expected):
    """Equal but for a few pixels that lie between two clusters in single precision."""
    for mine, its in zip(found, expected):
        np.testing.assert_array_equal(np.isnan(mine) | (mine == 255), np.isnan(its) | (its == 255))
        assert (np.abs(np.nan_to_num(mine - its.astype(float))) > 1e-4).mean() < 2e-4


@pytest.mark.parametrize('space', ['radiances', 'features', 'both'])
def test_clusters_are_those_of_whole_arrays(cluster, space):
    options = thresholds(space=space, samples=1500)
    image, forecast, cloud = made()
    found = cluster(image, forecast, options)
    expected = expected_of(image, forecast, options)
    same(found, expected)
    agreement = (found[0] == 2)[found[0] != 255] == cloud[found[0] != 255]
    assert agreement.mean() > 0.98


@pytest.mark.parametrize('groups', [[[box(30, 20, 270, 263)]], [[box(100, 100, 259, 259)], [box(0, 130, 300, 280)]]])
def test_clusters_of_a_roi_are_learned_inside_and_opened_with_what_lies_outside(cluster, groups):
    options = thresholds(samples=1500)
    image, forecast, _ = made()
    inside = np.zeros(SIZE, bool)
    if len(groups) == 1:
        inside[20:263, 30:270] = True
    else:
        inside[130:259, 100:259] = True
    same(cluster(image, forecast, options, groups), expected_of(image, forecast, options, inside))


def test_a_cloud_that_goes_on_outside_the_roi_is_kept_up_to_its_border(cluster):
    image, forecast, _ = made(holes=False)
    image[:], forecast[:] = np.float32(0.1) + np.random.default_rng(3).normal(0, 0.001, image.shape), np.float32(0.1)
    image[:, 100:110, 100:110] += 0.4  # square of 10 px
    classes = cluster(image, forecast, thresholds(clusters=2), [[box(108, 90, 130, 130)]])[0]
    # Two columns of the cloud are inside; alone they would be opened away.
    np.testing.assert_array_equal(np.unique(np.nonzero(classes == 2)[1]), [108, 109])
    assert (classes == 2).sum() >= 12


@pytest.mark.parametrize('clusters', [0, 10])
@pytest.mark.parametrize('groups', [[], [[box(30, 20, 270, 263)]]])
def test_the_result_does_not_depend_on_blocks(cluster, clusters, groups, blocks_of):
    options = thresholds(clusters=clusters, space='both', opening=3, samples=1500)
    image, forecast, _ = made()
    once = cluster(image, forecast, options, groups)
    for size in (64, 48):
        blocks_of(size)
        for mine, its in zip(cluster(image, forecast, options, groups), once):
            np.testing.assert_array_equal(mine, its)


def test_without_clusters_each_pixel_is_tested(cluster):
    options = thresholds(clusters=0, threshold_difference=0.05, threshold_reflectance=0.2)
    image, forecast, _ = made()
    classes, numbers, scores = cluster(image, forecast, options)
    difference = (image - forecast)[:3]
    expected = np.sign(difference.mean(0)) * np.sqrt((difference**2).mean(0))
    valid = ~np.isnan(image - forecast).any(0)
    expected[~valid] = np.nan
    np.testing.assert_allclose(scores, expected, atol=1e-6)
    with np.errstate(invalid='ignore'):
        cloud = (expected > 0.05) & (np.sqrt((image[:3] ** 2).mean(0)) > 0.2)
    np.testing.assert_array_equal(classes, np.where(valid, np.where(whole_arrays.opened(cloud, valid, 2), 2, 0), 255))
    assert (numbers == 255).all()


@pytest.mark.parametrize('radius', [0, 1, 4])
def test_the_opening_has_its_radius(cluster, radius):
    options = thresholds(clusters=0, opening=radius)
    image, forecast, _ = made()
    classes = cluster(image, forecast, options)[0]
    raw = cluster(image, forecast, thresholds(clusters=0, opening=0))[0]
    np.testing.assert_array_equal(classes == 2, whole_arrays.opened(raw == 2, raw != 255, radius))


@pytest.mark.parametrize('radius', [1, 2, 3])
def test_the_opening_looks_far_enough_over_the_borders_of_blocks(cluster, radius, blocks_of):
    blocks_of(32)
    forecast = np.full((3, 100, 100), 0.1, 'float32')
    flags = np.random.default_rng(radius).random((100, 100)) < {1: 0.8, 2: 0.94, 3: 0.97}[radius]
    image = forecast + np.float32(0.4) * flags
    names = ('B2', 'B3', 'B4')
    classes = cluster(image, forecast, thresholds(clusters=0, opening=radius), names=names)[0]
    expected = whole_arrays.opened(flags, np.ones_like(flags), radius)
    np.testing.assert_array_equal(classes == 2, expected)
    assert 0.2 < expected.mean() < flags.mean() - 0.02


def test_the_files_tell_what_they_are(cluster, tmp_path):
    cluster(*made()[:2], thresholds())
    for name, band, kind in (('OUTPUT', 'mask', 'uint8'), ('CLUSTER_MAP', 'cluster', 'uint8'), ('SCORE', 'score', 'float32')):
        dataset = gdal.Open(str(tmp_path / f'{name}.tif'))
        assert dataset.GetRasterBand(1).GetDescription() == band and stored(tmp_path / f'{name}.tif').dtype == kind
        assert dataset.GetMetadataItem('system:time_start') == '1559904145000'
        nodata = dataset.GetRasterBand(1).GetNoDataValue()
        assert np.isnan(nodata) if kind == 'float32' else nodata == 255


def test_the_same_input_gives_the_same_bytes(cluster, tmp_path):
    image, forecast, _ = made()
    contents = []
    for _ in range(2):
        cluster(image, forecast, thresholds(space='both', seed=3, samples=1500))
        contents.append([Path(tmp_path / f'{name}.tif').read_bytes() for name in ('OUTPUT', 'CLUSTER_MAP', 'SCORE')])
    assert contents[0] == contents[1]
