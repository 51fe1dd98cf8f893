"""The adaptive decision on both engines: the mask equal in every pixel, the probability within 5e-6."""

from dataclasses import replace

import numpy as np
import pytest
from both_engines import (
    Options,
    assert_same,
    earth_image,
    ee,
    exported_bands,
    lay,
    lay_cloud,
    region_of,
    run_local,
    run_server,
    shifted_archive,
)
from heard import Heard

from multitemporal_cloudmask.earthengine import shade, tasks, tiles
from multitemporal_cloudmask.earthengine.cache import TileCache
from multitemporal_cloudmask.earthengine.pixels import Pixels, fetch
from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, NODATA, SHADOW, SNOW
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions, SelectOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.shade import ShadeMap

SIZE = 60
POLYGON = [(2.3, 1.1), (55.2, 8.7), (50.4, 56.8), (26.1, 33.2), (8.6, 54.9)]
THERMAL = (8, 9)
SELECT = SelectOptions(lags=2, max_cloud=60)
CLASSES = (CLEAR, SHADOW, CLOUD, NODATA)
#: Snow, and the rows and columns where it lies.
DRIFT = slice(26, 38), slice(16, 30)
WHITE = {'coastal': 0.75, 'blue': 0.74, 'green': 0.72, 'red': 0.7, 'nir': 0.6, 'swir1': 0.06, 'swir2': 0.05}


def options(method='persistence', select=SELECT, bands=(), samples=None, **more):
    return Options(select, ForecastOptions(method=method, samples=samples, bands=bands), ClusterOptions(samples=2500, **more))


@pytest.fixture
def archive(signed_in):
    """Dates of Landsat 8; the last one is the target."""
    from loopback import catalogue

    return catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=6).ids


@pytest.fixture
def both(signed_in, workspace, tmp_path):
    """Run both engines and compare them; returns what the local one gives."""

    def run(assets, chosen, corners=None, thermal=THERMAL, classes=CLASSES, unlearned=False, **more):
        local = run_local(signed_in, assets, assets[-1], tmp_path, chosen, workspace, corners)
        assert set(np.unique(local.mask)) == set(classes)
        result = run_server(assets[-1], tmp_path, chosen, corners, **more)
        if result.forecast is None:
            result.forecast = local.forecast
        assert_same(result, local, thermal)
        assert result.confidence == local.confidence
        assert ('too little clear ground to learn from' in local.confidence.weaknesses) == unlearned
        return local

    return run


@pytest.fixture(autouse=True)
def _large_pages(monkeypatch):
    """One page holds the sample."""
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.points.PAGE', 5000)


@pytest.mark.parametrize(('method', 'samples', 'corners'), [('linear', 300, None), ('kernel', 200, POLYGON)])
def test_each_forecast_is_decided_on_alike(archive, both, method, samples, corners):
    both(archive, options(method, SelectOptions(max_cloud=60), samples=samples), corners)


@pytest.mark.parametrize(
    'more', [{'grow': 3, 'probability_threshold': 0.05}, {'grow': 1, 'seed': 4, 'space': 'features'}], ids=str
)
def test_its_options_count_alike(archive, both, more):
    both(archive, options(**more), POLYGON)


@pytest.mark.parametrize('marked', [True, False])
def test_snow_is_found_alike(signed_in, archive, both, marked):
    lay(signed_in, archive[-1], WHITE, *DRIFT)
    lay(signed_in, archive[-1], WHITE, 50, 50)
    local = both(archive, options(snow=marked, grow=1), classes=(*CLASSES, *([SNOW] if marked else [])))
    assert (local.mask[DRIFT] == (SNOW if marked else CLEAR)).mean() > 0.3


@pytest.mark.parametrize('bands', [('B4', 'B3', 'B2'), ('B2', 'B3', 'B4', 'B6', 'B10')], ids=len)
def test_fewer_bands_suffice_alike(signed_in, archive, both, bands):
    for asset in archive:
        lay(signed_in, asset, WHITE, *DRIFT)  # stays, so that two lags know it
    both(archive, options(bands=bands), POLYGON, thermal=[place for place, name in enumerate(bands) if name == 'B10'])


@pytest.mark.parametrize('bands', [(), ('B2', 'B3', 'B4', 'B5')], ids=len)
def test_clouds_of_a_single_lag_are_no_shadows_alike(signed_in, archive, both, bands):
    chosen = options(select=replace(SELECT, lags=1, cloud_test='none'), bands=bands)
    for asset in archive[:-1]:
        lay_cloud(signed_in, asset, 0.9, slice(20, 30), slice(8, 20))
        lay_cloud(signed_in, asset, 0.3, slice(40, 48), slice(30, 40), flagged=True)
    both(archive, chosen, thermal=() if bands else THERMAL)


def test_under_a_veil_the_decision_learns_alike(signed_in, archive, both):
    lay_cloud(signed_in, archive[-1], 0.15)
    heard = Heard()
    both(archive, options('percentile', SelectOptions(max_cloud=60)), progress=heard)
    assert any('A veil of cloud or haze' in text for text in heard.warnings)


def test_without_clear_ground_the_forecast_is_used_alike(signed_in, archive, both):
    for row in range(0, SIZE, 2):
        lay_cloud(signed_in, archive[-1], 0.2 + row / SIZE / 2, slice(row, row + 2))
    heard = Heard()
    both(archive, options(), POLYGON, unlearned=True, progress=heard)
    assert any('too little clear ground' in text for text in heard.warnings)


def test_without_a_sun_darkness_is_shadow_alike(signed_in, archive, both):
    image = signed_in.catalogue.images[archive[-1]]
    properties = {key: value for key, value in image.properties.items() if not key.startswith('SUN_')}
    signed_in.catalogue.add(archive[-1], replace(image, properties=properties), overwrite=True)
    heard = Heard()
    both(archive, options(), progress=heard)
    assert any('every darkened pixel' in text for text in heard.messages)


@pytest.mark.parametrize('collection', ['COPERNICUS/S2_HARMONIZED', 'COPERNICUS/S2_SR_HARMONIZED'])
def test_sentinel_2_is_decided_on_alike(signed_in, both, collection):
    from loopback import catalogue

    ids = catalogue.add_sentinel2(signed_in.catalogue, size=SIZE, dates=6, collection=collection).ids
    both(ids, options(bands=('B2', 'B3', 'B4', 'B8', 'B11')), POLYGON, thermal=())


def test_two_sensors_are_decided_on_alike(signed_in, both):
    from loopback import catalogue

    fives = catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=4, platform='LT05').ids
    sevens = catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=4, seed=2, platform='LE07', later=-8).ids
    both([*fives, *sevens], options('percentile'), thermal=(5,))


def test_lags_beside_the_grid_are_decided_on_alike(signed_in, both):
    both(shifted_archive(signed_in, SIZE, 0.5), options('percentile', SelectOptions(max_cloud=60)))


def test_tiles_smaller_than_the_halo_change_nothing(signed_in, archive, both, monkeypatch):
    monkeypatch.setattr(tiles, 'BYTES', 16 * 16 * (2 + 5))
    both(archive, options(grow=2), POLYGON, keys=('OUTPUT', 'PROBABILITY'))
    assert signed_in.faults.seen['pixels'] >= 9


@pytest.mark.parametrize('way', ['asset', 'storage'])
def test_what_is_exported_is_the_same(signed_in, archive, workspace, tmp_path, monkeypatch, way):
    monkeypatch.setattr(tasks, 'FIRST_LOOK', 0.01)
    # A small step and low clouds: a zone of many parts.
    monkeypatch.setattr('multitemporal_cloudmask.rasters.shade.THINNED', 36)
    monkeypatch.setattr('multitemporal_cloudmask.method.shadow.HIGHEST', 500.0)
    monkeypatch.setattr('multitemporal_cloudmask.method.shadow.HIGHEST_OUTSIDE', 60.0)
    chosen, before = options(grow=2, snow=True), set(signed_in.catalogue.images)
    lay(signed_in, archive[-1], WHITE, *DRIFT)
    local = run_local(signed_in, archive, archive[-1], tmp_path, chosen, workspace, POLYGON)
    assert {CLEAR, SHADOW, CLOUD, SNOW} <= set(np.unique(local.mask))
    result = run_server(archive[-1], tmp_path, chosen, POLYGON, way, destination={'storage': 'bucket/clouds'}.get(way, ''))
    assert result.task and set(signed_in.catalogue.images) == before and not list((tmp_path / 'tasks').glob('*'))
    assert result.confidence == local.confidence
    if way == 'asset':
        assert_same(result, local, THERMAL)
        return
    (mask, probability, *forecast), part = exported_bands(signed_in, archive[-1])
    inside = local.inside[part]
    known = inside & (local.mask[part] != NODATA)
    np.testing.assert_array_equal(mask[inside], local.mask[part][inside])
    np.testing.assert_allclose(probability[known], local.probability[part][known], rtol=0, atol=5e-6)
    np.testing.assert_array_equal(np.array(forecast)[:, known], local.forecast[:, part[0], part[1]][:, known])


@pytest.mark.parametrize('cluster', [ClusterOptions(samples=600), ClusterOptions(clusters=6, samples=600, decision='brightness')])
def test_a_task_starts_without_a_request_over_the_whole_region(signed_in, archive, tmp_path, monkeypatch, cluster):
    from multitemporal_cloudmask.earthengine import cluster as decisions
    from multitemporal_cloudmask.earthengine import forecast, training

    def refused(*_):
        raise AssertionError('a sum over the region')

    chosen = Options(SELECT, ForecastOptions(method='linear', samples=300), cluster)
    whole = run_server(archive[-1], tmp_path, chosen, keys=('OUTPUT',))
    monkeypatch.setattr(tasks, 'FIRST_LOOK', 0.01)
    for module in (forecast, training, decisions):
        monkeypatch.setattr(module, 'sum_bands', refused)
    result = run_server(archive[-1], tmp_path, chosen, way='asset', keys=('OUTPUT',))
    np.testing.assert_array_equal(result.mask, whole.mask)
    # All pixels are sampled of a region so small: what is estimated is known.
    assert abs(result.rmse - whole.rmse) < 1e-7 and result.beta == whole.beta


def test_a_second_task_that_fails_finds_the_asset_of_the_first(signed_in, archive, tmp_path, monkeypatch):
    monkeypatch.setattr(tasks, 'FIRST_LOOK', 0.01)
    before, start = set(signed_in.catalogue.images), tasks._new_task

    def broken(ee, pixels, window, destination):
        if destination.deliver == 'drive':
            raise CloudmaskError('Drive is full.')
        return start(ee, pixels, window, destination)

    with monkeypatch.context() as patched:
        patched.setattr(tasks, '_new_task', broken)
        with pytest.raises(CloudmaskError, match='Drive is full'):
            run_server(archive[-1], tmp_path, options(), POLYGON, 'drive')
    assert len(signed_in.operations.all) == 1 and set(signed_in.catalogue.images) > before
    run_server(archive[-1], tmp_path, options(), POLYGON, 'drive')
    assert len(signed_in.operations.all) == 2 and set(signed_in.catalogue.images) == before


def test_a_bucket_is_asked_for_before_anything_is_exported(signed_in, archive, tmp_path):
    with pytest.raises(CloudmaskError, match='DESTINATION is empty'):
        run_server(archive[-1], tmp_path, options(), POLYGON, 'storage')
    assert not signed_in.operations.all


@pytest.mark.parametrize(('shape', 'step'), [((12, 50), 1), ((7, 9), 4)])
def test_the_zone_is_the_same_in_every_pixel_and_beyond_the_map(signed_in, archive, shape, step):
    image = earth_image(archive[-1])
    zone = np.random.default_rng(3).random(shape) < 0.5
    map_ = ShadeMap(zone, Window(5, 4, shape[1] * step, shape[0] * step), step)
    found = shade.Shading(image, region_of(image), 0)._zone(ee, map_)
    pixels, whole = (
        Pixels.from_bands(found.rename('zone'), {'zone': np.dtype(np.uint8)}, image.crs, image.grid),
        Window(0, 0, SIZE, SIZE),
    )
    tiles_of_zone = []
    with TileCache() as cache:
        fetch(ee, pixels, whole, lambda tile, bands: tiles_of_zone.append(bands[0]), cache, Progress())
    np.testing.assert_array_equal(tiles_of_zone[0] == 1, map_.read(whole))


def test_no_sky_makes_the_zone_too_large_to_be_sent(signed_in, archive):
    image = earth_image(archive[-1])
    speckled = np.random.default_rng(3).random((1024, 1024)) < 0.5  # the largest map of all
    shading = shade.Shading(image, region_of(image), 2)
    mask = shading.finished(ee, ee.Image.constant(0), ShadeMap(speckled, Window(0, 0, 10240, 10240), 10))
    assert len(mask.serialize()) < 10485760 / 10
