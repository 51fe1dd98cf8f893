import numpy as np
import pytest
from heard import Heard
from made_scenes import LEFT, blob, descriptions, grid, stored, write

from multitemporal_cloudmask.local.background import StoredBackground
from multitemporal_cloudmask.local.fill import fill_clouds
from multitemporal_cloudmask.local.quality import class_band
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import FillOptions
from multitemporal_cloudmask.rasters.scene import Scene

SIZE = (280, 300)
CLOUD = blob(SIZE, 255, 100, 15) | blob(SIZE, 100, 257, 9)
SHADOW = blob(SIZE, 40, 40, 8)


@pytest.fixture
def fill(tmp_path):
    def run(image, forecast, classes, feather=3, progress=None, place=None, forecast_names=None):
        about = {'SENSOR': 'LC08', 'system:time_start': 1559904145000}
        names = ('B2', 'B4', 'B10')
        now = Scene(write(tmp_path / 'now.tif', dict(zip(names, image)), metadata=about))
        then = {f'{name}_forecast': band for name, band in zip(forecast_names or names, forecast)}
        then = Scene(write(tmp_path / 'then.tif', then, place, metadata=about))
        mask = Scene(write(tmp_path / 'mask.tif', {'mask': classes}, nodata=255))
        path = str(tmp_path / 'filled.tif')
        fill_clouds(now, class_band(mask), StoredBackground(then), FillOptions(feather=feather), path, {}, progress or Heard())
        return stored(path)

    return run


@pytest.fixture
def arrays():
    draw = np.random.default_rng(0)
    image, forecast = draw.uniform(0.1, 0.6, (2, 3, *SIZE)).astype('float32')
    image[2], forecast[2] = 290 + 10 * image[2], 280 + 10 * forecast[2]
    return image, forecast, np.select([CLOUD, SHADOW], [2, 1], 0).astype('uint8')


def expected_of(image, forecast, classes, feather):
    """Pixel by pixel: the distance to the next filled pixel decides the blend."""
    filled = (classes == 1) | (classes == 2)
    result = np.where(filled, forecast, image).astype(float)
    rows, columns = np.nonzero(filled)
    for y, x in zip(*np.nonzero(~filled)):
        near = (abs(rows - y) <= feather + 1) & (abs(columns - x) <= feather + 1)
        if near.any():
            distance = np.sqrt(((rows[near] - y) ** 2 + (columns[near] - x) ** 2).min())
            weight = max(0, 1 - distance / (feather + 1))
            if not np.isnan(forecast[:, y, x]).any():
                result[:, y, x] = image[:, y, x] + weight * (forecast[:, y, x] - image[:, y, x])
    return result


@pytest.mark.parametrize('feather', [0, 1, 3])
def test_clouds_and_shadows_are_filled_and_blend_around(fill, arrays, feather):
    image, forecast, classes = (values[..., 60:180, 180:300] for values in arrays)
    np.testing.assert_allclose(fill(image, forecast, classes, feather), expected_of(image, forecast, classes, feather), rtol=2e-6)


def test_shadow_is_filled_too(fill, arrays):
    values = fill(*arrays)
    np.testing.assert_array_equal(values[:, SHADOW], arrays[1][:, SHADOW])
    np.testing.assert_array_equal(values[:, CLOUD], arrays[1][:, CLOUD])


def test_far_from_clouds_the_image_stays(fill, arrays):
    far = ~(blob(SIZE, 255, 100, 20) | blob(SIZE, 100, 257, 14) | blob(SIZE, 40, 40, 13))
    np.testing.assert_array_equal(fill(*arrays)[:, far], arrays[0][:, far])


def test_the_result_does_not_depend_on_blocks(fill, arrays, blocks_of):
    once = fill(*arrays, 7)
    blocks_of(48)
    np.testing.assert_array_equal(fill(*arrays, 7), once)


def test_a_cloudy_pixel_without_forecast_is_nodata_and_a_seam_stays_as_it_was(fill, arrays):
    image, forecast, classes = arrays
    forecast[:, 240:, 90:140] = np.nan
    values = fill(image, forecast, classes)
    missing = np.isnan(forecast).all(0)
    assert np.isnan(values[:, CLOUD & missing]).all() and (CLOUD & missing).any()
    np.testing.assert_array_equal(values[:, missing & ~CLOUD], image[:, missing & ~CLOUD])
    assert not np.isnan(values[:, ~missing]).any()


def test_nodata_of_the_image_stays_but_below_clouds(fill, arrays):
    image, forecast, classes = arrays
    image[:, 250:256] = np.nan
    classes[200:210] = 255
    values = fill(image, forecast, classes)
    np.testing.assert_array_equal(np.isnan(values[0, 250:256]), ~CLOUD[250:256])
    np.testing.assert_array_equal(values[:, 200:210, 150:], image[:, 200:210, 150:])


def test_nothing_cloudy_leaves_the_image(fill, arrays):
    np.testing.assert_array_equal(fill(arrays[0], arrays[1], arrays[2] * 0), arrays[0])


def test_stored_numbers_become_reflectance(tmp_path, heard):
    stack = {'B4': np.full((9, 9), 30000, 'uint16'), 'B10': np.full((9, 9), 29500, 'uint16')}
    now = Scene(write(tmp_path / 'LC08_20190607.tif', stack, scales={'B4': (2e-5, -0.1), 'B10': (0.01, 0)}))
    then = Scene(write(tmp_path / 'LC08_f.tif', {name: np.full((9, 9), 0.2, 'float32') for name in stack}))
    mask = class_band(Scene(write(tmp_path / 'm.tif', {'mask': np.zeros((9, 9), 'uint8')})))
    fill_clouds(now, mask, StoredBackground(then), FillOptions(), str(tmp_path / 'filled.tif'), {}, heard)
    values = stored(tmp_path / 'filled.tif')
    np.testing.assert_allclose(values[:, 0, 0], [0.5, 295], rtol=1e-6)
    assert descriptions(tmp_path / 'filled.tif') == ['B4', 'B10'] and values.dtype == np.float32
    assert Scene(str(tmp_path / 'filled.tif')).sensor.family == 'OLI'


def test_bands_without_a_forecast_are_left_out_with_a_warning(fill, arrays, tmp_path, heard):
    fill(*arrays, forecast_names=('B2', 'B4'), progress=heard)
    assert descriptions(tmp_path / 'filled.tif') == ['B2', 'B4']
    assert len(heard.warnings) == 1 and 'B10' in heard.warnings[0]
    with pytest.raises(CloudmaskError, match='(?s)FORECAST: .* has no band of the image .*B7'):
        fill(*arrays, forecast_names=('B7', 'B6', 'B5'))


def test_another_grid_is_refused(fill, arrays):
    with pytest.raises(CloudmaskError, match='FORECAST is not on the grid of IMAGE'):
        fill(*arrays, place=grid(300, 280, LEFT + 30))
