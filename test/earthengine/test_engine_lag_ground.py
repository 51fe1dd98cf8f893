"""Cloud in the lags, veils over the image and missing quality bands: both engines learn and forecast the same."""

from dataclasses import replace

import ee
import numpy as np
import pytest
from both_engines import (
    Options,
    assert_same,
    earth_image,
    lay_cloud,
    milliseconds,
    region_of,
    run_local,
    run_server,
    shifted_archive,
)
from heard import Heard
from osgeo import gdal

from multitemporal_cloudmask.earthengine.cache import TileCache
from multitemporal_cloudmask.earthengine.scenes import download_stack
from multitemporal_cloudmask.earthengine.select import select_lags
from multitemporal_cloudmask.local.forecast import forecast_background
from multitemporal_cloudmask.method.options import ForecastOptions, SelectOptions
from multitemporal_cloudmask.method.progress import Progress

SIZE = 84
POLYGON = [(8.3, 6.1), (70.2, 14.7), (63.4, 76.8), (31.1, 42.2), (14.6, 70.9)]
THERMAL = (8, 9)
#: Rows and columns of a cloud in a lag.
CLOUD = slice(20, 40), slice(28, 56)
VEIL = 0.15


def options(method, **more):
    return Options(SelectOptions(max_cloud=60), ForecastOptions(method=method, samples=300, **more))


@pytest.fixture
def archive(signed_in):
    """Dates of Landsat 8; the last one is the target."""
    from loopback import catalogue

    signed_in.catalogue.add_folder('LANDSAT/LC09/C02/T1_TOA', 'IMAGE_COLLECTION')
    return catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=7).ids


def forecasts_of(service, archive, folder, chosen, workspace, corners=None):
    """Run both engines and compare them; returns the forecast and the lags by number from 1."""
    local = run_local(service, archive, archive[-1], folder, chosen, workspace, corners)
    assert_same(run_server(archive[-1], folder, chosen, corners), local, THERMAL)
    return local.forecast, lags_of(local, archive)


def local_forecast(service, archive, folder, chosen, workspace, corners=None):
    """What `forecasts_of` returns, from the local engine alone."""
    local = run_local(service, archive, archive[-1], folder, chosen, workspace, corners)
    return local.forecast, lags_of(local, archive)


def lags_of(result, archive):
    times = {milliseconds(earth_image(asset).time): asset for asset in archive}
    return [times[time] for time in result.times]


@pytest.mark.parametrize(('method', 'flagged'), [('percentile', False), ('linear', True), ('kernel', False)])
def test_cloud_in_a_lag_is_replaced_in_the_same_way(signed_in, archive, workspace, tmp_path, method, flagged):
    chosen = options(method)
    whole, lags = local_forecast(signed_in, archive, tmp_path, chosen, workspace)
    lay_cloud(signed_in, lags[0], 0.5, *CLOUD, flagged=flagged)
    repaired, same_lags = forecasts_of(signed_in, archive, tmp_path, chosen, workspace)
    assert same_lags == lags
    # A cloud of this opacity would add 0.3 to lag 1.
    assert np.nanmedian(np.abs(repaired - whole)[1:4, CLOUD[0], CLOUD[1]]) < 0.03


def test_cloud_in_every_lag_stays_in_the_same_way(signed_in, archive, workspace, tmp_path):
    _, lags = local_forecast(signed_in, archive, tmp_path, options('linear'), workspace)
    for lag in lags:
        lay_cloud(signed_in, lag, 0.5, *CLOUD, flagged=True)
    forecast, _ = forecasts_of(signed_in, archive, tmp_path, options('linear'), workspace)
    assert not np.isnan(forecast[:, CLOUD[0], CLOUD[1]]).all()


@pytest.mark.parametrize('beta', [0.2, None])
def test_a_veil_is_removed_before_the_image_teaches(signed_in, archive, workspace, tmp_path, beta):
    chosen = options('linear', beta=beta)
    clear, _ = local_forecast(signed_in, archive, tmp_path, chosen, workspace, POLYGON)
    stated = gdal.Open(str(tmp_path / 'local_FORECAST.tif')).GetMetadata().get('VEIL_OPACITY')
    lay_cloud(signed_in, archive[-1], VEIL)
    veiled, _ = forecasts_of(signed_in, archive, tmp_path, chosen, workspace, POLYGON)
    told = [gdal.Open(str(tmp_path / f'{engine}_FORECAST.tif')).GetMetadata() for engine in ('local', 'server')]
    assert stated is None and told[0]['VEIL_OPACITY'] == told[1]['VEIL_OPACITY']
    assert abs(float(told[1]['VEIL_OPACITY']) - VEIL) < 0.05
    # The veil would add 0.08 to the forecast where it teaches.
    assert abs(np.nanmedian(veiled[1:4]) - np.nanmedian(clear[1:4])) < 0.03


def test_cloud_in_a_lag_beside_the_grid_is_replaced_in_the_same_way(signed_in, workspace, tmp_path):
    assets = shifted_archive(signed_in, SIZE, 0.5)
    for asset, flagged in zip(assets[:-1], [True, False] * 3):
        lay_cloud(signed_in, asset, 0.6, *CLOUD, flagged=flagged)
    forecasts_of(signed_in, assets, tmp_path, options('percentile'), workspace)


@pytest.mark.parametrize('scored', ['lags', 'none'])
def test_an_image_without_cloud_scores_is_forecast_in_the_same_way(signed_in, workspace, tmp_path, scored):
    from loopback import catalogue

    ids = catalogue.add_sentinel2(signed_in.catalogue, size=SIZE, dates=7).ids
    for asset in ids if scored == 'none' else ids[-1:]:
        signed_in.catalogue.delete(f'{catalogue.CLOUD_SCORE_PLUS}/{asset.rpartition("/")[2]}')
    chosen = replace(
        options('linear', bands=('B2', 'B3', 'B4', 'B8', 'B11')),
        select=SelectOptions(max_cloud=60, cloud_test='none' if scored == 'none' else 'auto'),
    )
    local = run_local(signed_in, ids, ids[-1], tmp_path, chosen, workspace)
    assert_same(run_server(ids[-1], tmp_path, chosen), local)


@pytest.mark.parametrize('side', [50, 18])
def test_a_region_of_too_few_pixels_is_used_up_in_the_same_way(signed_in, archive, workspace, tmp_path, side):
    chosen = replace(options('linear'), forecast=ForecastOptions(method='linear', bands=('B2', 'B3', 'B4', 'B5')))
    lay_cloud(signed_in, archive[-2], 0.4, *CLOUD)
    corners = [(20, 10), (20 + side, 10), (20 + side, 30), (20, 30)]
    local = run_local(signed_in, archive, archive[-1], tmp_path, chosen, workspace, corners)
    assert_same(run_server(archive[-1], tmp_path, chosen, corners), local)


def test_without_red_clouds_of_the_lags_are_left_in_the_same_way(signed_in, archive, workspace, tmp_path):
    chosen = options('linear', bands=('B2', 'B3', 'B5', 'B6'))
    image = earth_image(archive[-1])
    region, path = region_of(image), str(tmp_path / 'local.tif')
    selection = select_lags(ee, image, region, chosen.select, Progress())
    with TileCache(tmp_path / 'stack') as cache:
        stack = download_stack(ee, image, selection, region, workspace, cache, Progress())
    forecast_background(stack, None, region, chosen.forecast, path, {}, Progress())
    server = run_server(archive[-1], tmp_path, chosen, keys=('FORECAST',))
    np.testing.assert_allclose(server.forecast, gdal.Open(path).ReadAsArray(), atol=1e-6)


def test_a_candidate_under_a_veil_gives_way_in_the_same_way(signed_in, archive, workspace, tmp_path):
    chosen = Options(SelectOptions(max_cloud=60, cloud_test='quality'), ForecastOptions(method='persistence'))
    _, lags = forecasts_of(signed_in, archive, tmp_path, chosen, workspace, POLYGON)
    lay_cloud(signed_in, lags[1], 0.2)
    _, others = forecasts_of(signed_in, archive, tmp_path, chosen, workspace, POLYGON)
    assert lags[1] not in others and lags[0] in others and len(others) == len(lags)


def test_a_veiled_candidate_is_reported_and_used_where_no_other_is_left(signed_in, archive):
    heard = Heard()
    image, chosen = earth_image(archive[-1]), SelectOptions(max_cloud=100, on_fewer='use', cloud_test='quality')
    lay_cloud(signed_in, archive[-2], 0.3)
    region = region_of(image)
    assert [each.image.path for each in select_lags(ee, image, region, chosen, heard).candidates if each.veil] == [archive[-2]]
    assert [text for text in heard.messages if text.startswith(f'Refused: {archive[-2]}: veil of 0.')] and not heard.warnings
    every = replace(chosen, lags=len(archive) - 1)
    assert archive[-2] in [lag.image.path for lag in select_lags(ee, image, region, every, heard).lags]
    assert any('in spite of a veil' in text for text in heard.warnings)
