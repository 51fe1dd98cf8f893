import numpy as np
import pytest
from made_clouds import SIZE, made, thresholds
from made_scenes import LEFT, blob, box, grid, stored, write

from multitemporal_cloudmask.local.cluster import cluster_clouds
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import ClusterOptions
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene

INVALID = np.s_[100:110, 40:60]


@pytest.fixture
def masked(tmp_path, workspace, heard):
    """A function of an image and a forecast on disk to the mask file."""

    def run(now, then):
        path = tmp_path / 'mask.tif'
        region = Region.from_grid(now.grid)
        cluster_clouds(now, then, region, thresholds(samples=1500), {'OUTPUT': str(path)}, {}, workspace, heard)
        return path

    return run


@pytest.fixture
def layers():
    """Dark ground that did not change, bright ground that did not change, a cloud, and a cloud over bright ground.

    Changes of the ground in the near infrared make clusters of their own.
    """
    forecast = np.full((6, *SIZE), 0.1, 'float32')
    forecast[:, :, 200:] = 0.3
    forecast += np.random.default_rng(0).normal(0, 0.001, forecast.shape).astype('float32')
    image = forecast + np.random.default_rng(1).normal(0, 0.001, forecast.shape).astype('float32')
    image[3, :, 200:] += 0.05
    image[:, blob(SIZE, 90, 100, 30)] += 0.25
    image[:, blob(SIZE, 190, 240, 30)] += 0.45
    image[(slice(None), *INVALID)] = np.nan
    return image, forecast


def test_numbers_rise_with_brightness_and_leave_none_out(cluster):
    image, forecast, _ = made()
    for clusters in (3, 10):
        _, numbers, _ = cluster(image, forecast, thresholds(samples=1500, clusters=clusters))
        assert set(np.unique(numbers)) == {*range(clusters), 255}
        means = [image[:5, numbers == number].mean() for number in range(clusters)]
        assert means == sorted(means)


def test_brightness_takes_the_clusters_above_the_largest_gap(cluster, layers):
    classes, numbers, _ = cluster(*layers, ClusterOptions(samples=1500, clusters=4, decision='brightness', opening=0))
    levels = [layers[0][:5, numbers == number].mean() for number in range(4)]
    gap = int(np.argmax(np.diff(levels)))
    np.testing.assert_array_equal(classes == 2, (numbers > gap) & (numbers != 255))
    assert (classes == 2)[90, 100] or (classes == 2)[190, 240]


def test_brightness_may_take_several_clusters(cluster):
    forecast = np.full((6, *SIZE), 0.1, 'float32')
    image = forecast + np.random.default_rng(1).normal(0, 0.001, forecast.shape).astype('float32')
    thin, thick = blob(SIZE, 90, 100, 30), blob(SIZE, 190, 240, 30)
    image[:, thin] += 0.4
    image[:, thick] += 0.5
    classes, numbers, _ = cluster(image, forecast, ClusterOptions(samples=1500, clusters=3, decision='brightness', opening=0))
    np.testing.assert_array_equal(numbers, thin + 2 * thick)
    np.testing.assert_array_equal(classes == 2, thin | thick)


def test_thresholds_decide_by_cluster(cluster, layers):
    both = cluster(*layers, thresholds(samples=1500, clusters=4))[0] == 2
    np.testing.assert_array_equal(both[[90, 190, 20, 20], [100, 240, 20, 280]], [True, True, False, False])
    strong = cluster(*layers, thresholds(samples=1500, clusters=4, threshold_difference=0.3))[0] == 2
    np.testing.assert_array_equal(strong[[90, 190]][:, [100, 240]], [[False, False], [False, True]])
    bright = cluster(*layers, thresholds(samples=1500, clusters=4, threshold_reflectance=0.5))[0] == 2
    np.testing.assert_array_equal(bright[[90, 190]][:, [100, 240]], [[False, False], [False, True]])


def test_a_threshold_of_reflectance_not_above_0_is_no_test(cluster, layers):
    image, forecast = layers
    image, forecast = image - 0.3, forecast - 0.3
    tested, free = (
        cluster(image, forecast, thresholds(samples=1500, clusters=4, threshold_reflectance=value))[0] == 2
        for value in (0.175, 0)
    )
    assert not tested[90, 100] and free[90, 100]


def test_darker_than_the_forecast_is_no_cloud(cluster, layers):
    image, forecast = layers
    assert not (cluster(forecast, np.nan_to_num(image, nan=0.1), thresholds(samples=1500, clusters=4))[0] == 2).any()
    scores = cluster(forecast, np.nan_to_num(image, nan=0.1), thresholds(samples=1500, clusters=0))[2]
    assert scores[90, 100] == pytest.approx(-0.25, abs=0.01)


@pytest.mark.parametrize('clusters', [0, 5])
def test_no_decision_leaves_everything_clear(cluster, layers, clusters):
    classes, numbers, scores = cluster(*layers, ClusterOptions(samples=1500, clusters=clusters, decision='none'))
    assert set(np.unique(classes)) == {0, 255} and (classes[INVALID] == 255).all()
    assert len(np.unique(numbers)) == clusters + 1 and np.isnan(scores[INVALID]).all()
    assert np.isnan(scores).sum() == (classes == 255).sum()


def test_brightness_needs_clusters(cluster, layers):
    with pytest.raises(CloudmaskError, match='CLUSTERS is 0, .* Set CLUSTERS to 3 or 5'):
        cluster(*layers, ClusterOptions(samples=1500, clusters=0, decision='brightness'))


@pytest.mark.parametrize('missing', ['B2', 'B3', 'B4'])
def test_missing_visible_bands_are_told(cluster, layers, missing):
    names = ['B2', 'B3', 'B4', 'B5', 'B6', 'B7']
    number = names.index(missing)
    rest = [np.delete(values, number, axis=0) for values in layers]
    names.remove(missing)
    role = {'B2': 'blue', 'B3': 'green', 'B4': 'red'}[missing]
    with pytest.raises(CloudmaskError, match=f'needs the bands .*; missing: {role}'):
        cluster(*rest, thresholds(samples=1500), names=names)


def test_features_need_their_bands(cluster, layers):
    few = [values[:3] for values in layers]
    cluster(*few, thresholds(samples=1500), names=['B2', 'B3', 'B4'])
    with pytest.raises(CloudmaskError, match='SPACE both needs .*missing: nir, swir1'):
        cluster(*few, thresholds(space='both'), names=['B2', 'B3', 'B4'])


def test_bands_without_a_forecast_are_left_out(masked, tmp_path):
    image, forecast, _ = made()
    names = ('B2', 'B3', 'B4', 'B5')
    then = Scene(
        write(
            tmp_path / 'then.tif', {f'{name}_forecast': band for name, band in zip(names, forecast)}, metadata={'SENSOR': 'LC08'}
        )
    )
    results = []
    for bands in (names, (*names, 'B6', 'B7')):
        now = Scene(write(tmp_path / 'LC08_20190607.tif', dict(zip(bands, image))))
        results.append(masked(now, then).read_bytes())
    assert results[0] == results[1]


def test_a_plain_image_serves_as_forecast(masked, tmp_path):
    image, forecast, cloud = made(holes=False)
    now, then = (
        Scene(write(tmp_path / f'LC08_{name}.tif', dict(zip(('B2', 'B3', 'B4'), values))))
        for name, values in (('now', image), ('then', forecast))
    )
    assert ((stored(masked(now, then))[0] == 2) == cloud).mean() > 0.98


def test_a_forecast_on_another_grid_is_refused(masked, tmp_path):
    image = dict.fromkeys(('red', 'green', 'blue'), np.full((9, 9), 0.2, 'float32'))
    now, then = Scene(write(tmp_path / 'a.tif', image)), Scene(write(tmp_path / 'b.tif', image, grid(9, 9, LEFT + 30)))
    with pytest.raises(CloudmaskError, match='FORECAST is not on the grid of IMAGE'):
        masked(now, then)


def test_digital_numbers_are_refused(cluster, layers):
    with pytest.raises(CloudmaskError, match='digital numbers'):
        cluster(layers[0] * 10000, layers[1], thresholds(samples=1500))


@pytest.mark.parametrize('clusters, text', [(10, 'CLUSTERS is 10, but the ROI has only'), (0, 'No pixel of the ROI is valid')])
def test_a_roi_without_valid_pixels_is_told(cluster, layers, clusters, text):
    with pytest.raises(CloudmaskError, match=text):
        cluster(*layers, thresholds(samples=1500, clusters=clusters), [[box(42, 102, 58, 108)]])


def test_outputs_not_asked_for_are_not_written(cluster, layers, tmp_path):
    cluster(*layers, thresholds(samples=1500, clusters=3), outputs=('OUTPUT',))
    assert sorted(path.name for path in tmp_path.iterdir()) == ['OUTPUT.tif', 'image.tif', 'then.tif']


@pytest.mark.parametrize('clusters', [0, 3])
def test_progress_rises_to_1(cluster, layers, clusters, heard):
    cluster(*layers, thresholds(samples=1500, clusters=clusters), progress=heard)
    assert heard.shown == sorted(heard.shown) and heard.shown[-1] == 1
