"""Both engines on the same scenes: lags and cloud cover equal, the forecast within 1e-6, the mask the same in every pixel."""

from dataclasses import replace

import numpy as np
import pytest
from both_engines import (
    Options,
    assert_same,
    earth_image,
    ee,
    milliseconds,
    region_of,
    run_fetched,
    run_local,
    run_server,
    shifted_archive,
    write_local,
)

from multitemporal_cloudmask.earthengine import tiles
from multitemporal_cloudmask.earthengine.select import select_lags
from multitemporal_cloudmask.local.select import select_lags as select_on_disk
from multitemporal_cloudmask.method.neighbourhood import grow
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions, SelectOptions
from multitemporal_cloudmask.method.progress import Progress

SIZE = 60
POLYGON = [(5.9, 4.4), (50.1, 10.5), (45.3, 54.9), (22.2, 30.1), (10.4, 50.6)]
#: A region that is clear enough for the image to be learned from.
OPEN = [(3, 3), (57, 3), (57, 25), (3, 25)]
THERMAL = (8, 9)


@pytest.fixture
def archive(signed_in):
    """Six dates of Landsat 8; the last one is the target."""
    from loopback import catalogue

    signed_in.catalogue.add_folder('LANDSAT/LC09/C02/T1_TOA', 'IMAGE_COLLECTION')
    return catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=7).ids


def options(method='linear', **more):
    samples = 400 if method in ('linear', 'kernel') else None
    return Options(forecast=ForecastOptions(method=method, samples=samples, **more))


@pytest.mark.parametrize(
    ('method', 'corners'), [('persistence', POLYGON), ('percentile', POLYGON), ('linear', None), ('kernel', POLYGON)]
)
def test_each_method_gives_the_same_both_ways(signed_in, archive, workspace, tmp_path, method, corners):
    local = run_local(signed_in, archive, archive[-1], tmp_path, options(method), workspace, corners)
    assert {0, 2} <= set(np.unique(local.mask)) and (local.mask == 255).any()
    assert_same(run_server(archive[-1], tmp_path, options(method), corners), local, THERMAL)
    assert_same(run_fetched(archive[-1], tmp_path, options(method), workspace, corners), local, THERMAL, 1e-12)


@pytest.mark.parametrize('components', [0, 60], ids=['exact', 'chosen'])
def test_the_kernel_gives_the_same_with_any_components(signed_in, archive, workspace, tmp_path, components):
    chosen = options('kernel', components=components)
    local = run_local(signed_in, archive, archive[-1], tmp_path, chosen, workspace)
    assert_same(run_server(archive[-1], tmp_path, chosen), local, THERMAL)


def test_single_precision_shows_in_the_last_digits_alone(signed_in, archive, workspace, tmp_path):
    chosen = options('kernel', precision='single')
    local = run_local(signed_in, archive, archive[-1], tmp_path, chosen, workspace)
    assert_same(run_server(archive[-1], tmp_path, chosen), local, THERMAL, 2e-5)


def test_the_image_itself_is_learned_from_in_the_same_way(signed_in, archive, workspace, tmp_path):
    local = run_local(signed_in, archive, archive[-1], tmp_path, options('kernel', beta=0.4), workspace, OPEN)
    assert local.beta == 0.4
    result = run_server(archive[-1], tmp_path, options('kernel', beta=0.4), OPEN)
    assert_same(result, local, THERMAL)


def test_the_automatic_weight_comes_from_the_same_cloud_fraction(signed_in, archive, workspace, tmp_path):
    corners = [(3, 3), (30, 3), (30, 57), (3, 57)]
    found = [
        run_local(signed_in, archive, archive[-1], tmp_path, options(beta=None), workspace, corners),
        run_server(archive[-1], tmp_path, options(beta=None), corners),
    ]
    assert found[0].beta == pytest.approx(found[1].beta, abs=1e-12) and 0.5 <= found[0].beta < 1
    assert_same(found[1], found[0], THERMAL)


def test_the_adaptive_decision_is_the_same_on_what_is_fetched(signed_in, archive, workspace, tmp_path):
    chosen = Options(forecast=ForecastOptions(method='linear', samples=400), cluster=ClusterOptions(samples=600))
    local = run_local(signed_in, archive, archive[-1], tmp_path, chosen, workspace, POLYGON)
    assert chosen.cluster.decision == 'adaptive' and {0, 2} <= set(np.unique(local.mask))
    assert_same(run_fetched(archive[-1], tmp_path, chosen, workspace, POLYGON), local, THERMAL, 1e-12)


@pytest.mark.parametrize(
    'cluster',
    [
        ClusterOptions(clusters=5, samples=500, space='features', decision='threshold'),
        ClusterOptions(clusters=4, samples=500, decision='brightness', opening=0),
        ClusterOptions(clusters=3, samples=100000, decision='none'),
        ClusterOptions(clusters=0, opening=5, decision='threshold'),
        ClusterOptions(clusters=0, threshold_reflectance=0.0, threshold_difference=0.02, opening=1, decision='threshold'),
        ClusterOptions(clusters=0, decision='none'),
    ],
    ids=lambda cluster: f'{cluster.space}-{cluster.clusters}-{cluster.decision}',
)
def test_each_decision_is_the_same(signed_in, archive, workspace, tmp_path, cluster):
    chosen = Options(forecast=ForecastOptions(method='percentile'), cluster=cluster)
    local = run_local(signed_in, archive, archive[-1], tmp_path, chosen, workspace, POLYGON)
    assert_same(run_server(archive[-1], tmp_path, chosen, POLYGON), local, THERMAL)


def test_a_mask_of_the_server_grows_as_one_made_here(signed_in, archive, tmp_path):
    cluster = ClusterOptions(clusters=0, opening=1, decision='threshold')
    masks = [
        run_server(archive[-1], tmp_path, Options(forecast=ForecastOptions(method='percentile'), cluster=chosen)).mask
        for chosen in (cluster, replace(cluster, grow=4))
    ]
    assert (masks[0] == 2).any() and (masks[1] != masks[0]).any()
    np.testing.assert_array_equal(masks[1], grow(masks[0], 4))


@pytest.mark.parametrize(
    'select',
    [
        SelectOptions(lags=4, max_cloud=60),
        SelectOptions(lags=2, max_cloud=60, order='oldest'),
        SelectOptions(lags=3, max_cloud=40, cloud_test='quality'),
        SelectOptions(lags=2, max_cloud=3, cloud_test='cloudscore'),
        SelectOptions(lags=3, cloud_test='none'),
        SelectOptions(lags=6, max_cloud=30, on_fewer='use'),
        SelectOptions(lags=2, max_cloud=40, window=60, min_valid=90),
    ],
    ids=lambda select: f'{select.lags}-{select.cloud_test}-{select.order}',
)
def test_each_selection_is_the_same(signed_in, archive, workspace, tmp_path, select):
    image, scenes = earth_image(archive[-1]), [write_local(signed_in, asset, tmp_path) for asset in archive]
    found = [
        select_on_disk(scenes[-1], scenes[:-1], region_of(scenes[-1], POLYGON), select, workspace, Progress()),
        select_lags(ee, image, region_of(image, POLYGON), select, Progress()),
    ]
    ours, theirs = ([(milliseconds(lag.image.time), lag.cloud, lag.valid) for lag in each.lags] for each in found)
    assert ours and theirs == [pytest.approx(lag, abs=1e-9, nan_ok=True) for lag in ours]


def test_later_images_serve_as_lags_in_the_same_way(signed_in, archive, workspace, tmp_path):
    chosen = Options(
        SelectOptions(lags=2, max_cloud=60, direction='both'),
        ForecastOptions(method='persistence'),
        ClusterOptions(clusters=0, decision='threshold'),
    )
    local = run_local(signed_in, archive, archive[3], tmp_path, chosen, workspace)
    result = run_server(archive[3], tmp_path, chosen)
    assert_same(result, local, THERMAL)
    target = earth_image(archive[3])
    assert any(time > milliseconds(target.time) for time in result.times)


def test_images_of_two_sensors_serve_each_other(signed_in, archive, workspace, tmp_path):
    from loopback import catalogue

    del signed_in.catalogue.folders['LANDSAT/LC09/C02/T1_TOA']
    others = catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=5, seed=4, platform='LC09', later=-8).ids
    local = run_local(signed_in, [*archive, *others], archive[-1], tmp_path, options(), workspace)
    result = run_server(archive[-1], tmp_path, options())
    assert_same(result, local, THERMAL)
    dates = {milliseconds(earth_image(asset).time): asset for asset in others}
    assert any(time in dates for time in result.times)
    assert_same(run_fetched(archive[-1], tmp_path, options(), workspace), local, THERMAL, 1e-12)


def test_bands_of_tm_and_etm_meet_by_their_roles(signed_in, workspace, tmp_path):
    from loopback import catalogue

    fives = catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=6, platform='LT05').ids
    sevens = catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=6, seed=2, platform='LE07', later=-8).ids
    local = run_local(signed_in, [*fives, *sevens], sevens[-1], tmp_path, options(), workspace)
    assert_same(run_server(sevens[-1], tmp_path, options()), local, (5,))
    assert_same(run_fetched(sevens[-1], tmp_path, options(), workspace), local, (5,), 1e-12)


def test_surface_reflectance_is_scaled_in_the_same_way(signed_in, workspace, tmp_path):
    from loopback import catalogue

    ids = catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=7, level='L2').ids
    local = run_local(signed_in, ids, ids[-1], tmp_path, options(), workspace)
    assert_same(run_server(ids[-1], tmp_path, options()), local, (7,))
    assert_same(run_fetched(ids[-1], tmp_path, options(), workspace), local, (7,))


def test_sentinel_2_is_judged_by_its_cloud_scores(signed_in, workspace, tmp_path):
    from loopback import catalogue

    chosen = options(bands=('B2', 'B3', 'B4', 'B5', 'B8', 'B11', 'B12'))
    ids = catalogue.add_sentinel2(signed_in.catalogue, size=SIZE, dates=7, collection=catalogue.S2_SR).ids
    local = run_local(signed_in, ids, ids[-1], tmp_path, chosen, workspace)
    assert_same(run_server(ids[-1], tmp_path, chosen), local)
    assert_same(run_fetched(ids[-1], tmp_path, chosen, workspace), local)


def test_of_sentinel_2_bands_of_60_m_may_differ_by_a_digital_number(signed_in, workspace, tmp_path):
    from loopback import catalogue

    ids = catalogue.add_sentinel2(signed_in.catalogue, size=SIZE, dates=7).ids
    local = run_local(signed_in, ids, ids[-1], tmp_path, options('percentile'), workspace)
    server = run_server(ids[-1], tmp_path, options('percentile'))
    assert_same(run_fetched(ids[-1], tmp_path, options('percentile'), workspace), server)
    # Where the interpolated number lies in the middle between two, GDAL's own rounding of places decides.
    assert_same(server, local, tolerance=1.1e-4)
    assert (np.abs(server.forecast - local.forecast) > 1e-6).mean() < 0.01


def test_two_rows_of_one_pass_are_one_lag(signed_in, workspace, tmp_path):
    from loopback import catalogue

    first = catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=7).ids
    second = catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=7, row=34, seed=5).ids[:-1]
    assets = [*first, *second]
    local = run_local(signed_in, assets, first[-1], tmp_path, options(), workspace)
    assert_same(run_server(first[-1], tmp_path, options()), local, THERMAL)
    assert_same(run_fetched(first[-1], tmp_path, options(), workspace), local, THERMAL, 1e-12)


def test_lags_shifted_by_part_of_a_pixel_are_interpolated_in_the_same_way(signed_in, workspace, tmp_path):
    assets = shifted_archive(signed_in, SIZE, 0.3)
    chosen = replace(options('kernel'), select=SelectOptions(max_cloud=60))
    local = run_local(signed_in, assets, assets[-1], tmp_path, chosen, workspace)
    assert {0, 2, 255} == set(np.unique(local.mask))
    # Both round what they interpolate to single precision; at most a hundredth of it is rounded to the other side. The steps of a
    # temperature are 0.00003 K: a few of them show in a forecast.
    assert_same(run_server(assets[-1], tmp_path, chosen), local, THERMAL, kelvins=200.0)
    assert_same(run_fetched(assets[-1], tmp_path, chosen, workspace), local, THERMAL, 1e-12)


def test_tiles_smaller_than_the_halo_change_nothing(signed_in, archive, tmp_path, monkeypatch):
    whole = run_server(archive[-1], tmp_path, options('percentile'), POLYGON)
    monkeypatch.setattr(tiles, 'BYTES', 18 * 18 * (2 + 10 * 5))
    before = signed_in.faults.seen['pixels']
    tiled = run_server(archive[-1], tmp_path, options('percentile'), POLYGON)
    assert signed_in.faults.seen['pixels'] - before >= 9
    np.testing.assert_array_equal(tiled.mask, whole.mask)
    np.testing.assert_array_equal(tiled.forecast, whole.forecast)


def test_the_same_run_gives_the_same_bytes(signed_in, archive, tmp_path):
    first, second = tmp_path / 'first', tmp_path / 'second'
    for folder in (first, second):
        folder.mkdir()
        run_server(archive[-1], folder, options('kernel'), POLYGON)
    for key in ('OUTPUT', 'FORECAST'):
        assert (first / f'server_{key}.tif').read_bytes() == (second / f'server_{key}.tif').read_bytes()
