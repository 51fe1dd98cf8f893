"""Images without a thermal band, without infrared, without a quality band or with an empty one."""

from datetime import timedelta

import numpy as np
import pytest
from heard import Heard
from made_scenes import CLEAR_QA, CLOUD_QA, FILL_QA, TODAY, blob, ground, stored, write
from made_stacks import forecaster, made_stack

from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.local.forecast import forecast_background
from multitemporal_cloudmask.local.quality import without_empty_quality
from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.options import ForecastOptions, SelectOptions
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene

SIZE = (100, 110)
CLOUD = blob(SIZE, 50, 60, 22)
ROLES = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2')
MSI = dict(zip(ROLES, ('B2', 'B3', 'B4', 'B8', 'B11', 'B12')))


@pytest.fixture
def archive(tmp_path):
    """Scenes of today, under a cloud, and of 16, 32 .. days before, of which that of `overcast` is all white."""

    def make(roles, sensor=None, names=None, quality=None, overcast=16, folder='archive'):
        def scene(day):
            values = ground(*SIZE, -day)
            white = CLOUD if day == 0 else np.full(SIZE, day == overcast)
            values[:, white] = values[:, white] * 0.1 + np.float32([0.6, 0.6, 0.6, 0.6, 0.4, 0.3])[:, None]
            bands = {(names or {}).get(role, role): values[ROLES.index(role)] for role in roles}
            if quality:
                bands['QA_PIXEL'] = quality(day, white)
            about = {'system:time_start': round((TODAY - timedelta(days=day)).timestamp() * 1000)}
            return Scene(write(tmp_path / folder / f'{day}.tif', bands, metadata={**about, **(sensor or {})}))

        (tmp_path / folder).mkdir()
        return [scene(day) for day in (0, 16, 32, 48, 64)]

    return make


def days(selection):
    return [(TODAY - lag.image.time).days for lag in selection.lags]


@pytest.mark.parametrize('test', ['auto', 'cloudscore'])
@pytest.mark.parametrize(
    'roles, sensor, names',
    [(ROLES, {'SPACECRAFT_ID': 'SENTINEL-2A'}, MSI), (ROLES[:4], None, None), (ROLES[:3], None, None)],
    ids=['Sentinel-2', 'red, green, blue and near infrared', 'red, green, blue'],
)
def test_any_sensor_gets_clear_lags_without_a_quality_band(archive, workspace, heard, test, roles, sensor, names):
    image, *candidates = archive(roles, sensor, names)
    options = SelectOptions(cloud_test=test)
    found = select_lags(image, candidates, Region.from_grid(image.grid), options, workspace, heard)
    assert days(found) == [32, 48, 64]
    overcast, clear = found.candidates[:2]
    assert overcast.cloud > 99 and clear.cloud < 1


def test_white_sand_is_clear_where_the_quality_band_says_so(tmp_path, workspace, heard):
    def scene(day):
        values = ground(*SIZE, -day) + np.float32(0.35)
        bands = {**dict(zip(MSI.values(), values)), 'QA_PIXEL': np.full(SIZE, CLEAR_QA, 'float32')}
        about = {'SPACECRAFT_ID': 'SENTINEL-2A', 'system:time_start': round((TODAY - timedelta(days=day)).timestamp() * 1000)}
        return Scene(write(tmp_path / f'{day}.tif', bands, metadata=about))

    image, *candidates = (scene(day) for day in (0, 16, 32, 48))
    everything = Region.from_grid(image.grid)
    assert days(select_lags(image, candidates, everything, SelectOptions(), workspace, heard)) == [16, 32, 48]
    assert select_lags(image, candidates, everything, SelectOptions(), workspace, heard).lags[0].cloud == 0


def masked(scenes, folder, workspace, progress=None):
    image, *candidates = scenes
    outputs = {key: str(folder / f'{key}.tif') for key in ('OUTPUT', 'STACK', 'FORECAST')}
    selection = mask_clouds(
        image, candidates, None, Region.from_grid(image.grid), ChainOptions(), outputs, workspace, progress or Heard()
    ).selection
    return stored(outputs['OUTPUT'])[0], days(selection), outputs


@pytest.mark.parametrize('count', [3, 4, 6])
def test_bands_named_by_role_are_masked_without_a_quality_band(archive, tmp_path, workspace, count):
    mask, lags, _ = masked(archive(ROLES[:count]), tmp_path, workspace)
    assert lags == [32, 48, 64]
    assert (mask[CLOUD] == 2).mean() > 0.98 and (mask[~CLOUD] == 2).mean() < 0.02


@pytest.mark.parametrize('known', [0, 40], ids=['all nodata', 'nearly all nodata'])
def test_a_quality_band_of_nodata_is_as_none(archive, tmp_path, workspace, heard, known):
    def nothing(day, white):
        values = np.full(SIZE, FILL_QA, 'float32')
        values.ravel()[50 * 110 : 50 * 110 + known] = CLOUD_QA
        return values

    without, lags, _ = masked(archive(ROLES), tmp_path, workspace)
    mask, found, _ = masked(archive(ROLES, quality=nothing, folder='nodata'), tmp_path, workspace, heard)
    assert found == lags == [32, 48, 64]
    assert (mask != without).mean() == (0 if not known else pytest.approx(0, abs=0.002))
    assert any('0.tif is empty and is not used' in text and 'QA_PIXEL' in text for text in heard.messages)


def test_a_stack_with_an_empty_quality_band_gives_the_forecast_of_the_chain(archive, tmp_path, workspace, heard):
    fill = lambda day, white: np.full(SIZE, FILL_QA, 'float32')  # noqa: E731
    image, *candidates = archive(ROLES, quality=fill)
    _, _, outputs = masked([image, *candidates], tmp_path, workspace)
    stack = Scene(outputs['STACK'])
    assert stack.quality is not None
    path = str(tmp_path / 'again.tif')
    forecast_background(stack, None, Region.from_grid(stack.grid), ForecastOptions(), path, {}, heard)
    np.testing.assert_array_equal(stored(path), stored(outputs['FORECAST']))
    assert any('is empty' in text for text in heard.messages)


@pytest.mark.parametrize('known, kept', [(0.0, False), (0.009, False), (0.011, True), (1.0, True)])
def test_a_quality_band_counts_from_a_hundredth_on(tmp_path, known, kept, heard):
    quality = np.full(SIZE, FILL_QA, 'float32')
    quality.ravel()[: round(known * quality.size)] = CLEAR_QA
    scene = Scene(write(tmp_path / '20190101.tif', {'red': np.full(SIZE, 0.1, 'float32'), 'QA_PIXEL': quality}))
    found = without_empty_quality(scene, Region.from_grid(scene.grid), heard)
    assert (found is scene) == kept and (found.quality is not None) == kept
    assert len(heard.messages) == (not kept)


def test_pixels_without_data_do_not_make_a_quality_band_empty(tmp_path, heard):
    shown = np.arange(SIZE[0] * SIZE[1]).reshape(SIZE) < 50
    values, quality = np.where(shown, 0.1, np.nan).astype('float32'), np.where(shown, CLEAR_QA, FILL_QA).astype('float32')
    scene = Scene(write(tmp_path / '20190101.tif', {'red': values, 'QA_PIXEL': quality}))
    assert without_empty_quality(scene, Region.from_grid(scene.grid), heard) is scene
    nothing = Scene(write(tmp_path / '20190102.tif', {'red': np.full(SIZE, np.nan, 'float32'), 'QA_PIXEL': quality}))
    assert without_empty_quality(nothing, Region.from_grid(nothing.grid), heard) is nothing


def test_a_forecast_of_lags_at_hand_without_quality_is_that_of_an_empty_quality_band(tmp_path):
    forecast = forecaster(tmp_path, method='linear')
    made = made_stack(SIZE, CLOUD)
    made.classes = None
    without = forecast(made)[1]
    made.classes = np.full(SIZE, 255, 'uint8')
    np.testing.assert_array_equal(forecast(made)[1], without)
