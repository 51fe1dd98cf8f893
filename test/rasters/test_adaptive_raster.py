"""The adaptive decision through the engine, on scenes of which every cloud and shadow is known."""

import numpy as np
import pytest
from heard import Heard
from made_clouds import BANDS, CLOUDS, SHADOWS, SIZE, SUN, WET, clear, covered, shaded
from made_scenes import blob, stored
from made_stacks import made_stack

from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.local.cluster import cluster_clouds
from multitemporal_cloudmask.local.forecast import forecast_background
from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, NODATA, SHADOW, SNOW
from multitemporal_cloudmask.method.opacity import OPAQUE
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.simulation.options import SampleOptions
from multitemporal_cloudmask.simulation.sample import write_sample

UNKNOWN_SUN = 'No SUN_ELEVATION and SUN_AZIMUTH'
UNCORRECTED = 'DECISION adaptive: too little clear ground to learn from; the forecast is used uncorrected.'
THERMAL = (*BANDS, 'B10')
PART = np.zeros(SIZE, bool)
PART[40:160, 60:180] = True


def test_cloud_and_shadow_are_told_where_they_are(cluster, heard):
    image, forecast, truth = shaded()
    (classes,) = cluster(image, forecast, ClusterOptions(), outputs=('OUTPUT',), metadata=SUN, progress=heard)
    assert (classes == truth).mean() > 0.998
    for value, where in ((CLOUD, CLOUDS), (SHADOW, SHADOWS), (CLEAR, WET)):
        assert (classes == value)[where].mean() > 0.98
    assert not any(UNKNOWN_SUN in text for text in heard.messages)


def test_clouds_on_a_thinned_map_cast_the_same_shadows(cluster, monkeypatch):
    monkeypatch.setattr('multitemporal_cloudmask.rasters.shade.THINNED', 60)
    image, forecast, truth = shaded()
    (classes,) = cluster(image, forecast, ClusterOptions(), outputs=('OUTPUT',), metadata=SUN)
    assert (classes == truth).mean() > 0.998


def test_on_the_sunny_side_of_a_cloud_is_no_shadow(cluster):
    image, forecast, _ = shaded()
    (classes,) = cluster(image, forecast, ClusterOptions(), outputs=('OUTPUT',), metadata={**SUN, 'SUN_AZIMUTH': 315})
    assert (classes[60:80, 60:80][SHADOWS[60:80, 60:80]] == CLEAR).all() and (classes[WET] == SHADOW).mean() > 0.95


def test_without_the_place_of_the_sun_all_that_lost_light_is_shadow_and_this_is_told(cluster, heard):
    image, forecast, truth = shaded()
    (classes,) = cluster(image, forecast, ClusterOptions(), outputs=('OUTPUT',), progress=heard)
    truth[WET] = SHADOW
    assert (classes == truth).mean() > 0.998
    assert [UNKNOWN_SUN in text and 'image.tif' in text for text in heard.messages].count(True) == 1


def test_a_scene_without_clear_ground_to_learn_from_is_warned_of(cluster):
    image, forecast = clear()
    for seen, warnings in ((image, []), (covered(image, 0.6), [UNCORRECTED])):
        heard = Heard()
        cluster(seen, forecast, ClusterOptions(), outputs=('OUTPUT',), metadata=SUN, progress=heard)
        assert heard.warnings[: len(warnings)] == warnings
        low = heard.warnings[len(warnings) :]
        assert len(low) == len(warnings) and all('too little clear ground' in text and 'Check the mask' in text for text in low)


def test_blue_green_and_red_are_enough_for_clouds(cluster, heard):
    image, forecast, truth = shaded()
    (classes,) = cluster(image[:3], forecast[:3], ClusterOptions(), names=BANDS[:3], outputs=('OUTPUT',), progress=heard)
    assert ((classes == CLOUD) == (truth == CLOUD)).mean() > 0.998
    assert any(UNKNOWN_SUN in text for text in heard.messages)


def test_bands_of_sentinel_2_are_understood(cluster):
    image, forecast, _ = shaded()
    (landsat,) = cluster(image, forecast, ClusterOptions(), outputs=('OUTPUT',), metadata=SUN)
    names = ('B2', 'B3', 'B4', 'B8', 'B11', 'B12')
    about = {**SUN, 'SENSOR': 'SENTINEL-2A'}
    (sentinel,) = cluster(image, forecast, ClusterOptions(), names=names, outputs=('OUTPUT',), metadata=about)
    np.testing.assert_array_equal(sentinel, landsat)


def replaced(*values):
    return lambda before: 0 * before + np.array(values, 'float32')[:, None, None]


def added(*values):
    return lambda before: before + np.array(values, 'float32')[:, None, None]


def flooded(before):
    return np.concatenate([before[:3] + np.float32(0.01), replaced(0.04, 0.015, 0.01, 280)(before[3:])])


@pytest.mark.parametrize(
    'change, where, expected',
    [
        pytest.param(lambda v: v, ..., CLEAR, id='wholly clear'),
        pytest.param(lambda v: v + 0.6 * (np.float32([*OPAQUE.values(), 260])[:, None, None] - v), ..., CLOUD, id='overcast'),
        pytest.param(
            lambda v: v + 0.25 * (np.float32([*OPAQUE.values(), 280])[:, None, None] - v), ..., CLOUD, id='thin overcast'
        ),
        pytest.param(replaced(0.75, 0.73, 0.7, 0.6, 0.08, 0.06, 274), ..., CLEAR, id='snow everywhere'),
        pytest.param(replaced(0.75, 0.73, 0.7, 0.6, 0.08, 0.06, 274), PART, CLEAR, id='snow on the hills'),
        pytest.param(added(0.02, 0.035, 0.06, -0.03, 0.08, 0.09, 4), PART, CLEAR, id='harvested'),
        pytest.param(added(0.03, 0.05, 0.09, 0.05, 0.12, 0.12, 6), PART, CLEAR, id='ploughed'),
        pytest.param(flooded, PART, CLEAR, id='flood far from clouds'),
        pytest.param(added(0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0), PART, CLEAR, id='weak sunglint'),
    ],
)
@pytest.mark.parametrize('about', [SUN, {}], ids=['sun', 'no sun'])
def test_situations_through_the_engine(cluster, change, where, expected, about):
    image, forecast = (np.concatenate([values, np.full((1, *SIZE), 295, 'float32')]) for values in clear())
    changed = change(image)
    image = changed if where is ... else np.where(where, changed, image)
    (classes,) = cluster(image, forecast, ClusterOptions(), names=THERMAL, outputs=('OUTPUT',), metadata=about)
    assert (classes == expected).mean() > 0.985


def test_sunglint_over_water_is_taken_for_cloud_only_where_it_is_strong(cluster):
    image, forecast = clear()
    water = np.float32([0.09, 0.07, 0.05, 0.03, 0.01, 0.008])[:, None, None]
    noise = np.random.default_rng(4).normal(0, 0.002, (2, 6, *SIZE)).astype('float32')
    forecast[:, :, 150:], image[:, :, 150:] = (water + noise[0])[:, :, 150:], (water + noise[1])[:, :, 150:]
    image[:, 40:120, 180:270] += 0.015
    image[:, 160:240, 180:270] += 0.06
    (classes,) = cluster(image, forecast, ClusterOptions(), outputs=('OUTPUT',), metadata=SUN)
    assert (classes[40:120, 180:270] == CLEAR).mean() > 0.98 and (classes[161:239, 181:269] == CLOUD).mean() > 0.98


def test_a_simulated_archive_is_masked_well_by_default(tmp_path, workspace):
    target, truth = write_sample(str(tmp_path), SampleOptions(size=200, dates=8, format='geotiff', seed=2), workspace, Heard())
    image, scenes = Scene(target), [scene for scene in scan(str(tmp_path), Heard()) if 'truth' not in scene.path]
    outputs = {key: str(tmp_path / f'{key}.tif') for key in ('OUTPUT', 'PROBABILITY', 'CLUSTER_MAP')}
    mask_clouds(image, scenes, None, Region.from_grid(image.grid), ChainOptions(), outputs, workspace, Heard())
    classes, truth = stored(outputs['OUTPUT'])[0], stored(truth)[0]
    known = (classes != NODATA) & (truth != NODATA)
    found, true = classes[known], truth[known]
    assert known.mean() > 0.9
    assert (found == CLOUD)[true == CLOUD].mean() > 0.95 and (found == CLOUD)[true != CLOUD].mean() < 0.1
    assert (found == SHADOW)[true == SHADOW].mean() > 0.79 and (found == SHADOW)[true == CLEAR].mean() < 0.05
    assert set(np.unique(stored(outputs['CLUSTER_MAP'])[0][known])) == set(range(10))


def mask_of_stack(made, folder, workspace, forecasting, deciding):
    """The mask of a `MadeStack`, forecast and decided in two steps."""
    stack = made.scene(folder / 'stack.tif')
    region = Region.from_grid(stack.grid)
    forecast_background(stack, None, region, forecasting, str(folder / 'forecast.tif'), {}, Heard())
    outputs = {'OUTPUT': str(folder / 'mask.tif')}
    cluster_clouds(stack, Scene(str(folder / 'forecast.tif')), region, deciding, outputs, {}, workspace, Heard())
    return stored(outputs['OUTPUT'])[0]


@pytest.mark.parametrize('known', [True, False], ids=('known to the quality band', 'missed by it'))
@pytest.mark.parametrize('opacity', [0.3, 0.8])
def test_a_cloud_of_the_only_lag_leaves_no_shadow(tmp_path, workspace, known, opacity):
    cloud, ghost, shadow = blob((150, 170), 40, 60, 15), blob((150, 170), 100, 60, 15), blob((150, 170), 60, 130, 12)
    made = made_stack(cloud=cloud, lags=1)
    made.image[:6, shadow] *= 0.5
    made.lags[0, :6] = covered(made.lags[0, :6], opacity * ghost)
    made.lag_classes = [2 * (ghost & known).astype('uint8')]
    forecasting = ForecastOptions(method='persistence', bands=('B2', 'B3', 'B4'))
    classes = mask_of_stack(made, tmp_path, workspace, forecasting, ClusterOptions())
    assert (classes == CLOUD)[cloud].mean() > 0.95 and (classes == SHADOW)[shadow].mean() > 0.9
    assert (classes == CLEAR)[ghost].mean() > 0.98


@pytest.mark.parametrize('method', ['percentile', 'linear'])
def test_lasting_snow_is_marked_without_short_wave_infrared_and_new_snow_is_cloud(tmp_path, workspace, method):
    old, new = blob((150, 170), 40, 60, 15), blob((150, 170), 100, 110, 15)
    made = made_stack(cloud=np.zeros((150, 170), bool))
    white = np.float32([0.75, 0.73, 0.7, 0.6])[:, None]
    made.image[:4, old | new] = white * np.float32(1.12)
    made.lags[:, :4, old] = white
    forecasting = ForecastOptions(method=method, bands=('B2', 'B3', 'B4', 'B5'))
    classes = mask_of_stack(made, tmp_path, workspace, forecasting, ClusterOptions(snow=True))
    assert (classes == SNOW)[old].mean() > 0.98 and (classes == CLOUD)[new].mean() > 0.95
    assert not (classes == SNOW)[~old].any()
