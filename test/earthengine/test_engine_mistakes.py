"""Deliberate mistakes in the engine: each of them must make the two engines differ, or the comparison proves nothing."""

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import numpy as np
import pytest
from both_engines import (
    Options,
    assert_same,
    assert_same_lags,
    brighten,
    earth_image,
    ee,
    exported_bands,
    lags_of,
    lay,
    lay_cloud,
    region_of,
    run_fetched,
    run_local,
    run_server,
    shifted_archive,
)
from osgeo import gdal

from multitemporal_cloudmask.earthengine import (
    adaptive,
    area,
    background,
    cache,
    catalogue,
    chain,
    cluster,
    cover,
    delivery,
    forecast,
    images,
    judge,
    lag_ground,
    pixels,
    points,
    quality,
    result_files,
    retry,
    scenes,
    select,
    shade,
    stack,
    tasks,
    tiles,
)
from multitemporal_cloudmask.earthengine.cache import TileCache
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions, SelectOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.workspace import Workspace

#: Pixels of a side of most images, and of those that have to teach or in which something is laid at some place.
SIZE, LARGER = 48, 72
CORNERS = [(1.7, 2.3), (67.6, 5.0), (60.3, 69.6), (30.1, 41.4), (6.4, 66.7)]
SELECT = SelectOptions(max_cloud=60)
TWO = SelectOptions(lags=2, max_cloud=60)
CLUSTERS = ClusterOptions(clusters=8, samples=600, decision='threshold')
THERMAL = (8, 9)

#: What is compared: options, and what is put into the catalogue.
CASES = {
    'linear': (Options(SELECT, ForecastOptions(method='linear', samples=400, beta=0.4), CLUSTERS), {'size': LARGER}),
    'automatic': (Options(SELECT, ForecastOptions(method='linear', samples=400, beta=None), CLUSTERS), {}),
    'kernel': (Options(SELECT, ForecastOptions(method='kernel', samples=200, beta=0.5, gamma=0.02), CLUSTERS), {}),
    'percentile': (Options(SELECT, ForecastOptions(method='percentile'), ClusterOptions(clusters=0, decision='threshold')), {}),
    'features': (Options(SELECT, ForecastOptions(method='percentile'), replace(CLUSTERS, space='both')), {}),
    'brightness': (Options(SELECT, ForecastOptions(method='percentile'), replace(CLUSTERS, decision='brightness')), {}),
    'surface': (
        Options(SELECT, ForecastOptions(method='percentile'), ClusterOptions(clusters=0, decision='threshold')),
        {'level': 'L2'},
    ),
    'sentinel': (
        Options(SELECT, ForecastOptions(method='linear', samples=400, beta=0.4, bands=('B2', 'B3', 'B4', 'B8', 'B11')), CLUSTERS),
        'S2',
    ),
    'shifted': (
        Options(SELECT, ForecastOptions(method='percentile'), ClusterOptions(clusters=0, decision='threshold')),
        'shifted',
    ),
    'clouded': (Options(SELECT, ForecastOptions(method='linear', samples=400, beta=0.4), CLUSTERS), 'clouded'),
    'veiled': (
        Options(SELECT, ForecastOptions(method='persistence'), ClusterOptions(clusters=0, decision='threshold')),
        'veiled',
    ),
    'scored': (
        Options(
            replace(SELECT, cloud_test='cloudscore'),
            ForecastOptions(method='percentile'),
            ClusterOptions(clusters=0, decision='threshold'),
        ),
        {},
    ),
    'strips': (
        Options(
            SELECT,
            ForecastOptions(method='percentile', bands=('B2', 'B3', 'B4')),
            ClusterOptions(clusters=0, decision='threshold'),
        ),
        'strips',
    ),
    'real time': (
        Options(SELECT, ForecastOptions(method='percentile'), ClusterOptions(clusters=0, decision='threshold')),
        'real time',
    ),
    'tiled': (
        Options(SELECT, ForecastOptions(method='percentile'), ClusterOptions(clusters=0, decision='threshold')),
        'tiled',
    ),
    'bright': (
        Options(SELECT, ForecastOptions(method='percentile'), ClusterOptions(clusters=0, decision='threshold')),
        'bright',
    ),
    'decided': (
        Options(TWO, ForecastOptions(method='persistence'), ClusterOptions(samples=2500, snow=True, grow=1)),
        'decided',
    ),
    'one lag': (
        Options(replace(TWO, lags=1, cloud_test='none'), ForecastOptions(method='persistence'), ClusterOptions(samples=2500)),
        'one lag',
    ),
    'under a veil': (Options(TWO, ForecastOptions(method='percentile'), ClusterOptions(samples=2500)), 'under a veil'),
    'decided at the surface': (
        Options(TWO, ForecastOptions(method='persistence'), ClusterOptions(samples=2500)),
        {'level': 'L2', 'size': 60},
    ),
    'exported': (Options(TWO, ForecastOptions(method='persistence'), ClusterOptions(samples=2500, snow=True, grow=2)), 'decided'),
}
#: Cases of the adaptive decision.
DECIDED = ('decided', 'one lag', 'under a veil', 'decided at the surface', 'exported')
_local = {}
#: Stack and forecast of each of them, as the server has learned from them without a mistake.
_learned = {}


@pytest.fixture
def compare(signed_in, tmp_path, monkeypatch):
    """Compare both engines on a case; what the local one gives is computed once."""
    from loopback import catalogue as scenes_of
    from loopback import faults

    def run(case, mistake=None):
        options, kind = CASES[case]
        if kind == 'S2':
            ids = scenes_of.add_sentinel2(signed_in.catalogue, size=SIZE, dates=6).ids
        elif kind == 'strips':
            ids = scenes_of.add_sentinel2(signed_in.catalogue, size=SIZE, dates=6, strips=(2, 4)).ids
        elif kind in ('shifted', 'bright'):
            ids = shifted_archive(signed_in, SIZE, 0.5)
        else:
            sizes = {'clouded': {'size': LARGER}, 'veiled': {'dates': 7, 'size': 84}, 'real time': {}, 'tiled': {}}
            more = sizes.get(kind, {'size': 60}) if isinstance(kind, str) else kind
            ids = scenes_of.add_landsat(signed_in.catalogue, **{'size': SIZE, 'dates': 6, **more}).ids
        if kind == 'bright':
            for asset in ids[:-1]:
                brighten(signed_in, asset)
        if kind == 'real time':
            in_real_time = scenes_of.add_landsat(signed_in.catalogue, size=SIZE, dates=6, tier='T1_RT').ids
            for asset in (ids[-2], *in_real_time[:-2], in_real_time[-1]):
                signed_in.catalogue.delete(asset)
            ids = [*ids[:-2], in_real_time[-2], ids[-1]]
        if kind == 'tiled':
            monkeypatch.setattr(tiles, 'BYTES', 40 * 40 * (2 + 10 * 5))
            monkeypatch.setattr(tiles, 'FLOOR', 8)
        if kind == 'clouded':
            for asset, rows, flagged in ((ids[-2], slice(10, 24), False), (ids[-3], slice(32, 40), True)):
                lay_cloud(signed_in, asset, 0.5, rows, slice(20, 50), flagged)
            lay_cloud(signed_in, ids[-1], 0.15)
        # What lies beside the grid shows at the edges of the data.
        side = 60 if case in DECIDED else LARGER if case in ('linear', 'clouded', 'veiled') else SIZE
        corners = None if kind in ('shifted', 'bright') else [(x * side / 72, y * side / 72) for x, y in CORNERS]
        if kind == 'veiled':
            image = earth_image(ids[-1])
            lags = select.select_lags(ee, image, region_of(image, corners), options.select, Progress()).lags
            lay_cloud(signed_in, lags[1].image.path, 0.2)
        if case in DECIDED:
            prepare_decided(signed_in, ids, kind, monkeypatch)
        with gdal_step(), Workspace() as space:
            if case not in _local:
                folder = tmp_path / 'local'
                folder.mkdir()
                _local[case] = run_local(signed_in, ids, ids[-1], folder, options, space, corners)
            way = 'drive' if case == 'exported' else 'download'
            if case in DECIDED and case not in _learned:
                _learned[case] = learn(ids[-1], options, corners, way)
            # The mistake is that of the server alone.
            if mistake:
                monkeypatch.setattr(*mistake)
            if case in DECIDED:
                assert_decided(signed_in, *_learned[case], options.cluster, way, tmp_path, _local[case])
                return
            if kind == 'tiled':
                # Some answers are lost, the sums of all candidates take too long, and so does every large tile. A request that an earlier
                # test has left behind may meet one of the faults, not all.
                signed_in.faults.plan('value', faults.TIMED_OUT, first=5, times=5)
                signed_in.faults.plan('pixels', faults.INTERNAL, times=4)
                signed_in.faults.plan('pixels', faults.TIMED_OUT, times=None, above=30 * 30)
            thermal = {'S2': (), 'strips': (), 'level': (7,)}.get(kind if isinstance(kind, str) else ''.join(kind), THERMAL)
            if kind == 'bright':
                result = run_fetched(ids[-1], tmp_path, options, space, corners)
            else:
                image = earth_image(ids[-1])
                chosen = select.select_lags(ee, image, region_of(image, corners), options.select, Progress())
                # A mistake that shows here need not be followed.
                assert_same_lags(SimpleNamespace(**lags_of(chosen)), _local[case])
                result = run_server(ids[-1], tmp_path, options, corners, selection=chosen)
            assert_same(result, _local[case], thermal)

    return run


def prepare_decided(service, ids, kind, monkeypatch):
    """Snow, a shadow without a cloud, a veil or clouds in the lags; in both engines clouds are so low that the zone is a part of the image."""
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.points.PAGE', 5000)
    monkeypatch.setattr('multitemporal_cloudmask.method.shadow.HIGHEST', 500.0)
    monkeypatch.setattr('multitemporal_cloudmask.method.shadow.HIGHEST_OUTSIDE', 60.0)
    monkeypatch.setattr(tasks, 'FIRST_LOOK', 0.01)
    if kind == 'decided':
        snow = {'blue': 0.74, 'green': 0.72, 'red': 0.7, 'nir': 0.6, 'swir1': 0.06, 'swir2': 0.05}
        lay(service, ids[-1], snow, slice(20, 32), slice(30, 42))
        lay(service, ids[-1], {'nir': 0.02, 'swir1': 0.01}, slice(8, 14), slice(8, 20))
    if kind == 'under a veil':
        lay_cloud(service, ids[-1], 0.15)
    if kind == 'one lag':
        for asset in ids[:-1]:
            lay_cloud(service, asset, 0.9, slice(20, 30), slice(8, 20))
            lay_cloud(service, asset, 0.3, slice(40, 48), slice(30, 40), flagged=True)


def learn(target, options, corners, way):
    """Stack and forecast as the server has them."""
    image = earth_image(target)
    region = region_of(image, corners)
    lags = [lag.image for lag in select.select_lags(ee, image, region, options.select, Progress()).lags]
    made = stack.EarthStack(ee, image, lags, region, options.forecast)
    return made, forecast.forecast_background(ee, made, options.forecast, chain.estimated(region, way), Progress())


def assert_decided(service, made, background, options, way, folder, local):
    """Mask and probability of the server are those of the local engine."""
    outputs = {key: str(folder / f'{key}.tif') for key in ('OUTPUT', 'PROBABILITY')}
    settings = dict.fromkeys(outputs, {})
    with TileCache(folder / 'tiles') as cache:
        how = delivery.Delivery(way, '', folder / 'tasks', False, cache)
        chain.decide_outputs(ee, made, background, options, outputs, settings, how, Progress())
    whole = slice(None), slice(None)
    if way == 'drive':
        (mask, probability), part = exported_bands(service, made.image.asset)
    else:
        (mask, probability), part = (gdal.Open(path).ReadAsArray() for path in outputs.values()), whole
    inside = local.inside[part]
    np.testing.assert_array_equal(mask[inside], local.mask[part][inside])
    known = inside & (local.mask[part] != 255)
    np.testing.assert_allclose(probability[known], local.probability[part][known], rtol=0, atol=5e-6)


def by_scale(self):
    geometry = area.region_geometry(ee, self.region, self.image)
    reducer = self.reducer or ee.Reducer.sum().unweighted()
    return self.bands.reduceRegion(reducer=reducer, geometry=geometry, crs=self.image.crs, scale=30, maxPixels=10**13).getInfo()


def weighted(self):
    return right['sums'](replace(self, reducer=self.reducer or ee.Reducer.sum()))


def bounding_box(ee, region, image):
    return right['region_geometry'](ee, region, image).bounds(1, image.crs)


def square(ee, its_classes, radius):
    return its_classes.reduceNeighborhood(ee.Reducer.max(), ee.Kernel.square(radius, 'pixels')).rename('classes')


def opened_the_wrong_way(ee, cloud, radius):
    disk = ee.Kernel.circle(radius, 'pixels')
    return cloud.reduceNeighborhood(ee.Reducer.max(), disk).reduceNeighborhood(ee.Reducer.min(), disk)


def other_transform(grid, window=None):
    dx, rx, x, ry, dy, y = right['crs_transform'](grid, window)
    return [dx, rx, x + dx, ry, dy, y]


def lags_reversed(self, ee, image, lags, *rest):
    right['stack'](self, ee, image, lags[::-1], *rest)


def unscaled(ee, clusters, differences):
    flat = type(
        'Flat', (), {'mean_': clusters.mean_, 'deviation_': np.ones_like(clusters.deviation_), 'centres_': clusters.centres_}
    )
    return right['assign_clusters'](ee, flat, differences)


def other_gamma(ee, model, inputs, names):
    model.gamma *= 1.1
    try:
        return right['predict'](ee, model, inputs, names)
    finally:
        model.gamma /= 1.1


def shifted_inputs(ee, model, inputs, names):
    bands = [f'b{number}' for number in range(len(model.mean_))]
    return right['predict'](ee, model, inputs.rename(bands).select([*bands[len(names) :], *bands[: len(names)]]), names)


def without_nodata(band, kind):
    return band.toFloat() if kind.kind == 'f' else band.toByte()


def mean_of_lags(lags):
    total = lags[0]
    for lag in lags[1:]:
        total = total.add(lag)
    return total.divide(len(lags))


def features_without_whiteness(ee, values, names):
    found = right['features'](ee, values, names)
    return found.addBands(found.select('Whiteness').multiply(0), None, True)


def no_cloudy_lag(ee, lag):
    return ee.Image.constant(0)


def no_scales(ee, image, names, grid):
    return right['stored_bands'](ee, image, names, grid)


def nearest(ee, image, names, grid):
    return ee.Image(image.asset).select([image.collection.bands[name] for name in names], list(names))


def interpolated_beyond_the_edge(ee, image, names, grid):
    return nearest(ee, image, names, grid).resample('bilinear')


def fractions(inside, valid, cloud):
    cover, share = right['cover'](inside, valid, cloud)
    return cover / 100, share


def lost_chunk(ee, model, inputs, names):
    kept = model.centres_, model.dual_coef_
    model.centres_, model.dual_coef_ = (each[:-64] for each in kept)
    try:
        return right['predict'](ee, model, inputs, names)
    finally:
        model.centres_, model.dual_coef_ = kept


def warm_clouds(values, names):
    return right['score'](values, {**names, 'thermal': names['blue']})


def unrepaired(ee, learned, lags, ground, count):
    return lags[:count]


def nothing_cloudy(ee, learned, lags):
    return [ee.Image.constant(0)] * len(lags)


def no_offsets(ee, numbers):
    return right['constant_bands'](ee, 0 * numbers)


class AllTeach(lag_ground.LagGround):
    def teaches(self, image, lags):
        return np.ones(image.shape[1:], bool)


class VeilTeaches(lag_ground.LagGround):
    def remove_veil(self, image):
        return image


class CloudOfLagsTeaches(lag_ground.LagGround):
    def prediction_set(self, lags):
        return np.concatenate([*lags[1:], lags[0]]).T


class OtherWeights(forecast.Training):
    def table(self, *sets):
        return right['table'](replace(self, beta=1 - self.beta), *sets)


def forecast_less_image(means, count, options):
    return right['cloudy_clusters'](means * [-1, -1, -1, 1, 1, 1, 1], count, options)


def darkest(means, count, options):
    return right['cloudy_clusters'](-means, count, options)


def corners_not_centres(self):
    return right['points'](replace(self, rows=self.rows - 0.6))


def not_rounded(ee, image, names, grid):
    source = nearest(ee, image, names, grid)
    values = source.toFloat().resample('bilinear')
    return values.updateMask(source.mask())


def moved(dx, dy):
    def region_geometry(ee, region, image):
        coordinates = [[[[x + dx * 30, y + dy * 30] for x, y in ring] for ring in polygon] for polygon in region.coordinates]
        return ee.Geometry({'type': 'MultiPolygon', 'coordinates': coordinates}, image.crs, False, True)

    return region_geometry


def grown_outline(ee, region, image):
    return right['region_geometry'](ee, region.grown(1), image)


def swapped(tile):
    halves = right['halve'](tile)
    return halves and halves[::-1]


def twice_the_first(tile):
    halves = right['halve'](tile)
    return halves and (halves[0], replace(halves[0], width=halves[1].width, height=halves[1].height))


def overlapping(tile):
    halves = right['halve'](tile)
    if halves is None:
        return None
    first, second = halves
    if second.x > first.x:
        return first, replace(second, x=second.x - 1, width=second.width + 1)
    return first, replace(second, y=second.y - 1, height=second.height + 1)


def tiles_with_gaps(window, kinds):
    return [replace(tile, width=max(tile.width - 1, 1)) for tile in right['split'](window, kinds)]


def without_real_time(collection):
    return [each for each in right['candidate_collections'](collection) if not each.category]


def always_the_first(folder, tile):
    return folder / f'{tile.width}_{tile.height}.npy'


def not_corrected(ee, learned, bands):
    return bands


def corrected_by_other_bands(ee, learned, bands):
    learned.slope_ = learned.slope_.T.copy()
    return right['ground'](ee, learned, bands)


def not_smoothed(ee, values, limits):
    return values.max(limits[0]).min(limits[1])


def smoothed_with_nodata(ee, values, limits):
    return right['smoothed'](ee, values.unmask(0, False), limits).updateMask(values.mask())


def learned_from_few(stack, forecast, options, progress):
    return right['fit'](stack, forecast, replace(options, samples=1000), progress)


def greatest(values):
    return right['least'](value.multiply(-1) for value in values).multiply(-1)


def nowhere_snow(self):
    return self.image.select([0]).multiply(0)


def shaded_everywhere(self, classes, progress):
    found = right['map_shade'](self, classes, progress)
    return replace(found, zone=np.ones_like(found.zone))


def sun_behind(grid, elevation, azimuth):
    elevation, azimuth = right['sun'](grid, elevation, azimuth)
    return elevation, (azimuth + 180) % 360


def zone_beside(flags):
    return right['packed'](np.roll(flags, 1, axis=1))


def whole_zone(flags):
    return right['packed'](np.ones_like(flags))


def mirrored_zone(flags):
    return right['packed'](flags[:, ::-1])


right = {
    'sums': area.Sums.request,
    'halve': tiles.halve,
    'split': tiles.split,
    'candidate_collections': catalogue.candidate_collections,
    'ground': adaptive._ground,
    'smoothed': adaptive._smoothed,
    'fit': adaptive._fit,
    'least': adaptive._least,
    'map_shade': shade.Shading.map_shade,
    'sun': shade.sun_in_image,
    'packed': shade.packed,
    'sum_bands': area.sum_bands,
    'region_geometry': area.region_geometry,
    'crs_transform': images.crs_transform,
    'stack': stack.EarthStack.__init__,
    'assign_clusters': cluster.assign_clusters,
    'predict': background.predict,
    'features': cluster.cloud_features,
    'stored_bands': images.stored_bands,
    'cover': select.cover,
    'score': cover.simple_cloud_score,
    'points': points.Points.request,
    'time_of': images.time_of,
    'in_window': catalogue.in_window,
    'table': forecast.Training.table,
    'cloudy_clusters': cluster.cloudy_clusters,
    'constant_bands': images.constant_bands,
    'nearest_lags': lag_ground.nearest_lags,
}

MISTAKES = {
    'bit of Collection 1 for cloud': ('automatic', quality, 'QA_CLOUD', 4),
    'cirrus is left out': ('automatic', quality, 'QA_CIRRUS', 7),
    'confidence of shadow for that of cloud': ('automatic', quality, 'QA_CLOUD_CONFIDENCE', 10),
    'only certain cloud': ('automatic', quality, 'MEDIUM', 3),
    'snow for shadow': ('linear', quality, 'QA_SHADOW', 5),
    'clouds do not grow': ('automatic', stack, 'grown', lambda ee, its_classes, radius: its_classes),
    'clouds grow by a square': ('automatic', stack, 'grown', square),
    'lags in reversed order': ('linear', stack.EarthStack, '__init__', lags_reversed),
    'scale instead of the grid': ('automatic', area.Sums, 'request', by_scale),
    'pixels cut by the outline count in part': ('automatic', area.Sums, 'request', weighted),
    'the bounding box instead of the polygon': ('automatic', area, 'region_geometry', bounding_box),
    'one pixel beside': ('percentile', pixels, 'crs_transform', other_transform),
    'points at the edges of pixels': ('linear', points.Points, 'request', corners_not_centres),
    'weights swapped': ('linear', forecast, 'Training', OtherWeights),
    'time in seconds': ('linear', images, 'time_of', lambda number: right['time_of'](number / 1000)),
    'time in another zone': ('linear', images, 'time_of', lambda number: right['time_of'](number) + timedelta(hours=1)),
    'window counted in hours': (
        'linear',
        catalogue,
        'in_window',
        lambda time, image, options: right['in_window'](time, image, replace(options, window=options.window / 24)),
    ),
    'lags shift among the inputs': ('linear', forecast, 'predict', shifted_inputs),
    'another kernel width': ('kernel', forecast, 'predict', other_gamma),
    'a chunk of support vectors is lost': ('kernel', forecast, 'predict', lost_chunk),
    'mean instead of median': ('percentile', forecast, 'median', mean_of_lags),
    'no opening': ('percentile', cluster, 'open_mask', lambda ee, cloud, radius: cloud),
    'closing instead of opening': ('percentile', cluster, 'open_mask', opened_the_wrong_way),
    'nodata as zero': ('shifted', pixels, '_typed', without_nodata),
    'nodata is clear': ('shifted', result_files, 'NODATA', 0),
    'clusters are not scaled': ('linear', cluster, 'assign_clusters', unscaled),
    'the difference the wrong way round': ('linear', cluster, 'cloudy_clusters', forecast_less_image),
    'dark clusters are cloud': ('brightness', cluster, 'cloudy_clusters', darkest),
    'a feature is lost': ('features', cluster, 'cloud_features', features_without_whiteness),
    'cloudy pixels of lags teach': ('linear', stack, '_lag_clouds', no_cloudy_lag),
    'clouds of lags do not grow': ('clouded', stack, 'CLOUD_EDGE', 0),
    'lags are not repaired': ('clouded', forecast, 'repaired_lags', unrepaired),
    'cloud in the lags is not looked for': ('clouded', lag_ground, 'cloudy_lags', nothing_cloudy),
    'lags stay at their own level': ('clouded', lag_ground, 'constant_bands', no_offsets),
    'the farthest lag replaces first': (
        'clouded',
        lag_ground,
        'nearest_lags',
        lambda lag, count: right['nearest_lags'](lag, count)[::-1],
    ),
    'bright pixels teach': ('linear', forecast, 'LagGround', AllTeach),
    'a veil teaches': ('clouded', forecast, 'LagGround', VeilTeaches),
    'cloud that a quality band missed teaches': ('clouded', forecast, 'LagGround', CloudOfLagsTeaches),
    'too few pixels tell what lags have in common': ('clouded', forecast, 'GROUND_SAMPLE', 500),
    'cover as a fraction': ('linear', select, 'cover', fractions),
    'everything is valid': ('scored', cover, 'valid_of_images', lambda ee, *_: ee.Image.constant(1)),
    'candidates do not judge each other': ('veiled', judge.EarthJudge, 'most_veiled', lambda *_: None),
    'candidates judge by one place': ('veiled', judge, 'judging_step', lambda width, height, area: max(width, height)),
    'warm clouds': ('linear', cover, 'simple_cloud_score', warm_clouds),
    'digital numbers': ('surface', stack, 'physical_bands', no_scales),
    'lags beside the grid are not interpolated': ('shifted', images, 'stored_bands', nearest),
    'lags beside the grid reach beyond their edge': ('shifted', images, 'stored_bands', interpolated_beyond_the_edge),
    'coarse bands of Sentinel-2 are not interpolated': ('sentinel', images, 'stored_bands', nearest),
    'another threshold of the cloud score': ('sentinel', quality, 'CLEAR_SCORE', 0.3),
    'cloud is classified as shadow': ('linear', quality, 'CLOUD', 1),
    'interpolated numbers are not whole': ('sentinel', images, 'stored_bands', not_rounded),
    'two parts of a tile are duplicates': ('strips', images, '_strip', lambda properties: None),
    'images in real time are not looked for': ('real time', catalogue, 'candidate_collections', without_real_time),
    'the outline half a pixel to the east': ('automatic', area, 'region_geometry', moved(0.5, 0)),
    'the outline half a pixel to the south': ('automatic', area, 'region_geometry', moved(0, -0.5)),
    'pixels that the outline touches': ('automatic', area, 'region_geometry', grown_outline),
    'halves of a region overlap': ('tiled', area, 'halve', overlapping),
    'half of a region is not added': ('tiled', area, 'added', lambda answers: answers[0]),
    'halves of a tile change places': ('tiled', pixels, 'halve', swapped),
    'half of a tile is used twice': ('tiled', pixels, 'halve', twice_the_first),
    'tiles end a pixel too early': ('tiled', pixels, 'split', tiles_with_gaps),
    'tiles of other places are kept as the same': ('tiled', cache, '_path', always_the_first),
    'what is too large is not divided': ('tiled', pixels, 'halve', lambda tile: None),
    'requests are not repeated': ('tiled', retry, 'TRIES', 1),
    'implausible values are clipped before warping': ('bright', scenes, 'scaled_bands', images.physical_bands),
    'the forecast is not corrected': ('decided', adaptive, '_ground', not_corrected),
    'bands correct each other the wrong way round': ('decided', adaptive, '_ground', corrected_by_other_bands),
    'opacity is not smoothed': ('decided', adaptive, '_smoothed', not_smoothed),
    'neighbours weigh as much as the pixel': ('decided', adaptive, 'WEIGHTS', np.ones((3, 3))),
    'nodata is smoothed as zero': ('decided', adaptive, '_smoothed', smoothed_with_nodata),
    'opaque cloud reaches its neighbours': ('decided', adaptive, 'CLIP', (-1.0, 1.0)),
    'another logistic': ('decided', adaptive, 'EVEN', 0.043),
    'lost infrared light speaks for cloud': ('decided', adaptive, 'VISIBLE', ('blue', 'green', 'red', 'nir', 'swir1', 'swir2')),
    'one dark band suffices': ('decided', adaptive, '_least', greatest),
    'dark ground is hardly shaded': ('decided', adaptive, 'DIMMEST', 0.3),
    'half as dark is shadow': ('decided', adaptive, 'DARK', 0.12),
    'snow is cloud': ('decided', adaptive._Pixels, '_snow', nowhere_snow),
    'snow by the limit of Fmask': ('decided', adaptive, 'SNOW_SWIR1', 0.05),
    'snow may be no colder': ('decided', adaptive, 'SNOW_COOLING', -100),
    'the decision learns from few pixels': ('decided', adaptive, '_fit', learned_from_few),
    'the decision learns from a veil': ('under a veil', adaptive, 'remove_veil', lambda image, *_: image),
    'the surface is taken for the top of the atmosphere': ('decided at the surface', adaptive, 'SURFACE', 'elsewhere'),
    'cloud of the only lag leaves a shadow': ('one lag', adaptive, 'CLOUDY', 1000),
    'shadow falls everywhere': ('decided', shade.Shading, 'map_shade', shaded_everywhere),
    'shadow falls towards the sun': ('decided', shade, 'sun_in_image', sun_behind),
    'cloud and shadow do not grow': ('decided', shade, 'grow', lambda classes, radius: classes),
    'nodata of the classes is clear': ('decided', result_files, 'NODATA', 0),
    'the zone is beside its place': ('exported', shade, 'packed', zone_beside),
    'the zone is all of the region': ('exported', shade, 'packed', whole_zone),
    'the zone is mirrored': ('exported', shade, 'packed', mirrored_zone),
    'snow grows where the mask stays': ('exported', shade, 'SNOW', 1),
    'nothing grows where the mask stays': ('exported', shade, 'grown', lambda ee, classes, radius: classes),
}


@pytest.mark.parametrize('case', CASES)
def test_without_mistakes_both_engines_agree(compare, case):
    compare(case)


@pytest.mark.parametrize('mistake', MISTAKES)
def test_a_mistake_is_seen(compare, mistake):
    case, module, name, wrong = MISTAKES[mistake]
    with pytest.raises((AssertionError, CloudmaskError)):
        compare(case, (module, name, wrong))
