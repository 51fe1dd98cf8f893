"""The steps from Python: paths, datasets and arrays in, arrays and files out, and nothing of QGIS."""

import dataclasses
import doctest
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from multitemporal_cloudmask import api
from multitemporal_cloudmask.method.quality import quality_classes
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.scene import Scene

ROOT = Path(api.__file__).parents[1]


@pytest.fixture(scope='module')
def sample(tmp_path_factory):
    """The folder, the cloudy image and the true mask of a simulated archive."""
    folder = tmp_path_factory.mktemp('api') / 'sample'
    return folder, *api.create_sample(folder, format='geotiff', size=256, dates=12, seed=1)


@pytest.fixture(scope='module')
def masked(sample):
    folder, image, _ = sample
    return api.mask_clouds(image, folder, method='linear', arrays=('mask', 'probability', 'forecast', 'filled'))


def as_array(path):
    """The image of a file as an array with its metadata."""
    scene = Scene(path)
    whole = Window(0, 0, scene.grid.width, scene.grid.height)
    sun = tuple(float(scene.metadata[item]) for item in ('SUN_ELEVATION', 'SUN_AZIMUTH'))
    return api.ImageArray(
        scene.read(scene.names, whole), scene.names, scene.time, 'Landsat 8',
        quality_classes(scene.raw(scene.quality.number, whole)[0], 'qa_pixel', False),
        sun=sun, transform=scene.grid.transform, crs=scene.grid.crs,
    )  # fmt: skip


def test_the_mask_agrees_with_the_truth(sample, masked):
    truth = sample[2]
    assert masked.mask.dtype == np.uint8 and masked.mask.shape == (256, 256)
    assert api.compare(masked.mask, truth).cloud.balanced_accuracy > 0.9
    assert len(masked.lags) == 3 and all(lag.cloud_cover < 10 for lag in masked.lags)
    assert masked.lags[0].acquired > masked.lags[1].acquired > masked.lags[2].acquired


def test_results_belong_together(masked):
    assert masked.forecast.shape == masked.filled.shape == (len(masked.names), 256, 256)
    assert masked.probability.dtype == masked.forecast.dtype == np.float32
    assert 0.5 < masked.quality <= 1
    clouded = masked.mask == 2
    np.testing.assert_allclose(masked.filled[1][clouded], masked.forecast[1][clouded], atol=3e-5)
    assert np.array_equal(clouded, masked.probability > 0.3)
    assert 0 < masked.rmse < 0.05


def test_arrays_give_the_mask_of_their_files(sample, masked):
    image = as_array(sample[1])
    lags = [as_array(lag.path) for lag in masked.lags]
    again = api.mask_clouds(image, candidates=lags, method='linear')
    assert np.array_equal(again.mask, masked.mask)
    np.testing.assert_allclose(again.forecast, masked.forecast, atol=1e-6)


def test_datasets_in_memory_give_the_mask_of_their_files(sample, masked):
    dataset = gdal.GetDriverByName('MEM').CreateCopy('', gdal.Open(sample[1]))
    assert np.array_equal(api.mask_clouds(dataset, sample[0], method='linear').mask, masked.mask)


def test_an_open_dataset_is_its_file(sample, masked):
    assert np.array_equal(api.mask_clouds(gdal.Open(sample[1]), sample[0], method='linear').mask, masked.mask)


def test_selection_then_forecast_is_that_of_the_chain(sample, masked):
    folder, image, _ = sample
    lags = api.select_lags(image, folder)
    assert lags == masked.lags
    forecast = api.forecast_background(image, [lag.path for lag in lags], method='linear')
    assert forecast.names == masked.names and forecast.rmse == masked.rmse
    assert np.array_equal(forecast.values, masked.forecast, equal_nan=True)


def test_files_are_written_as_named(sample, masked, tmp_path):
    folder, image, _ = sample
    outputs = {name: tmp_path / f'{name}.tif' for name in ('mask', 'stack', 'forecast')}
    result = api.mask_clouds(image, folder, method='linear', arrays=(), outputs=outputs)
    assert result.mask is result.forecast is None
    assert sorted(path.name for path in tmp_path.iterdir()) == ['forecast.tif', 'mask.tif', 'stack.tif']
    assert np.array_equal(gdal.Open(str(outputs['mask'])).ReadAsArray(), masked.mask)
    stacked = api.forecast_background(outputs['stack'], method='linear')
    np.testing.assert_allclose(stacked.values, masked.forecast, atol=1e-6)


def test_an_archive_is_masked_as_its_images_are(sample, tmp_path):
    masks = api.mask_archive(
        sample[0], folder=tmp_path / 'masks', table=tmp_path / 'table.csv', method='linear', from_='2019-05-22'
    )
    assert [row.status for row in masks.rows] == ['masked'] * 2
    alone = api.mask_clouds(sample[1], sample[0], arrays=['mask'], method='linear', direction='both', on_fewer='use')
    assert np.array_equal(gdal.Open(masks.paths[1]).ReadAsArray(), alone.mask)
    assert (tmp_path / 'table.csv').read_text().splitlines()[1].startswith('2019-05-22,LC08,')
    again = api.mask_archive(sample[0], folder=tmp_path / 'masks', method='linear', from_='2019-05-22')
    assert [row.status for row in again.rows] == ['unchanged'] * 2


def test_a_region_limits_the_mask(sample):
    folder, image, _ = sample
    grid = Scene(image).grid
    corners = [grid.pixel_to_world(x, y) for x, y in ((20, 10), (120, 10), (120, 200), (20, 200), (20, 10))]
    roi = f'POLYGON (({", ".join(f"{x} {y}" for x, y in corners)}))'
    mask = api.mask_clouds(image, folder, method='percentile', roi=roi).mask
    inside = np.zeros(mask.shape, bool)
    inside[10:200, 20:120] = True
    assert (mask[~inside] == 255).all() and (mask[inside] != 255).mean() > 0.9


def test_known_clouds_can_be_an_array(sample, masked):
    folder, image, truth = sample
    known = gdal.Open(truth).ReadAsArray()
    by_array = api.mask_clouds(image, folder, clouds=known, method='linear')
    by_file = api.mask_clouds(image, folder, clouds=truth, method='linear')
    assert np.array_equal(by_array.mask, by_file.mask)
    assert not np.array_equal(by_array.forecast, masked.forecast, equal_nan=True)


def test_roles_are_enough_as_names(sample):
    roles = {'B2': 'blue', 'B3': 'green', 'B4': 'red', 'B5': 'nir'}

    def plain(path):
        array = as_array(path)
        chosen = [list(array.names).index(name) for name in roles]
        return api.ImageArray(array.values[chosen], list(roles.values()), array.acquired, quality=array.quality)

    lags = [plain(lag.path) for lag in api.select_lags(sample[1], sample[0])]
    result = api.mask_clouds(plain(sample[1]), candidates=lags, method='linear')
    assert api.compare(result.mask, gdal.Open(sample[2]).ReadAsArray()).cloud.balanced_accuracy > 0.85


def test_counts_of_two_arrays():
    result = api.compare(np.uint8([[2, 2, 0, 0, 255]]), np.uint8([[2, 0, 2, 0, 2]])).cloud
    assert (result.true_positive, result.false_positive, result.false_negative, result.true_negative) == (1, 1, 1, 1)


class Stopped(api.Progress):
    def __init__(self, after):
        self.after = after

    def cancelled(self):
        self.after -= 1
        return self.after < 0


@pytest.mark.parametrize('after', (0, 3, 20))
def test_a_cancelled_call_writes_nothing(sample, tmp_path, after):
    with pytest.raises(api.Cancelled):
        api.mask_clouds(sample[1], sample[0], outputs={'mask': tmp_path / 'mask.tif'}, progress=Stopped(after))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    'call, words',
    [
        (lambda image, folder: api.mask_clouds(image, folder, lag=2), "'lag' is not an option"),
        (lambda image, folder: api.mask_clouds(image, folder, lags=0), 'LAGS'),
        (lambda image, folder: api.mask_clouds(image, folder, arrays=('stack',)), 'stack'),
        (lambda image, folder: api.mask_clouds(image, folder, outputs={'masks': 'x.tif'}), "'masks' is not a result"),
        (lambda image, folder: api.mask_clouds(image), 'no earlier images'),
        (lambda image, folder: api.select_lags(image, folder, roi='POLYGON'), 'not WKT'),
        (lambda image, folder: api.mask_clouds('nowhere.tif', folder), 'nowhere.tif'),
        (lambda image, folder: api.mask_clouds(image, folder, clouds=np.zeros((3, 4), np.uint8)), '4 x 3 pixels'),
        (lambda image, folder: api.select_lags(api.ImageArray(np.zeros((2, 9, 9)), ('red',)), folder), '1 names'),
        (lambda image, folder: api.select_lags(api.ImageArray(np.zeros((1, 9, 9)), ('red',), crs='moon'), folder), "'moon'"),
        (lambda image, folder: api.select_lags(
            api.ImageArray(np.zeros((1, 9, 9)), ('red',), quality=np.zeros((9, 8), np.uint8)), folder), '(9, 8)'),
    ],
)  # fmt: skip
def test_errors_name_what_is_wrong(sample, call, words):
    with pytest.raises(api.CloudmaskError) as error:
        call(sample[1], sample[0])
    assert words in str(error.value)


def test_the_process_is_left_as_it_was(sample):
    before = gdal.GetUseExceptions(), gdal.GetCacheMax()
    api.select_lags(sample[1], sample[0])
    assert (gdal.GetUseExceptions(), gdal.GetCacheMax()) == before


def test_examples_in_docstrings(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    image, truth = api.create_sample('sample')
    with gdal_step():
        names = {'image': image, 'truth': truth}
        result = doctest.testmod(api, extraglobs=names, raise_on_error=False)
    assert result.attempted > 8 and result.failed == 0


def test_nothing_of_qgis_is_imported(sample, tmp_path):
    code = (
        'import sys; sys.modules["qgis"] = None; sys.modules["processing"] = None\n'
        'from multitemporal_cloudmask import api\n'
        'print(api.mask_clouds(sys.argv[1], sys.argv[2], method="percentile").mask.shape)'
    )
    environment = {**os.environ, 'PYTHONPATH': str(ROOT)}
    out = subprocess.run(
        [sys.executable, '-c', code, sample[1], sample[0]], capture_output=True, text=True, cwd=tmp_path, env=environment
    )
    assert out.stdout.strip() == '(256, 256)', out.stderr


def test_an_image_without_a_time_zone_is_in_utc(sample):
    array = as_array(sample[1])
    naive = dataclasses.replace(array, acquired=array.acquired.replace(tzinfo=None))
    lags = [as_array(lag.path) for lag in api.select_lags(sample[1], sample[0])]
    assert api.select_lags(naive, candidates=lags)[0].acquired == lags[0].acquired
