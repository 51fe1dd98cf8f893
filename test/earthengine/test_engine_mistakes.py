"""Deliberate mistakes in the engine: each of them must make the two engines differ, or the comparison proves nothing."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from both_engines import (
    Options,
    assert_same,
    brighten,
    earth_image,
    ee,
    lay_cloud,
    region_of,
    run_fetched,
    run_local,
    run_server,
    shifted_archive,
)

from multitemporal_cloudmask.earthengine import (
    area,
    background,
    cache,
    catalogue,
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
    retry,
    scenes,
    select,
    stack,
    tiles,
)
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions, SelectOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.workspace import Workspace

SIZE = 72
CORNERS = [(1.7, 2.3), (67.6, 5.0), (60.3, 69.6), (30.1, 41.4), (6.4, 66.7)]
SELECT = SelectOptions(max_cloud=60)
CLUSTERS = ClusterOptions(clusters=8, samples=600, decision='threshold')
THERMAL = (8, 9)

#: What is compared: options, and what is put into the catalogue.
CASES = {
    'linear': (Options(SELECT, ForecastOptions(method='linear', samples=400, beta=0.4), CLUSTERS), {}),
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
}
_local = {}


@pytest.fixture
def compare(signed_in, tmp_path, monkeypatch):
    """Compare both engines on a case; what the local one gives is computed once."""
    from loopback import catalogue as scenes_of
    from loopback import faults

    def run(case):
        options, kind = CASES[case]
        if kind == 'S2':
            ids = scenes_of.add_sentinel2(signed_in.catalogue, size=SIZE, dates=6).ids
        elif kind == 'strips':
            ids = scenes_of.add_sentinel2(signed_in.catalogue, size=SIZE, dates=6, strips=(2, 4)).ids
        elif kind in ('shifted', 'bright'):
            ids = shifted_archive(signed_in, SIZE, 0.5)
        else:
            more = {'veiled': {'dates': 7, 'size': 84}}.get(kind, {}) if isinstance(kind, str) else kind
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
        if kind == 'veiled':
            image = earth_image(ids[-1])
            lags = select.select_lags(ee, image, region_of(image, CORNERS), options.select, Progress()).lags
            lay_cloud(signed_in, lags[1].image.path, 0.2)
        # What lies beside the grid shows at the edges of the data.
        corners = None if kind in ('shifted', 'bright') else CORNERS
        with gdal_step(), Workspace() as space:
            if case not in _local:
                folder = tmp_path / 'local'
                folder.mkdir()
                _local[case] = run_local(signed_in, ids, ids[-1], folder, options, space, corners)
            if kind == 'tiled':
                # One answer is lost, one sum takes too long, and so does every large tile.
                signed_in.faults.plan('value', faults.TIMED_OUT, first=5)
                signed_in.faults.plan('pixels', faults.INTERNAL)
                signed_in.faults.plan('pixels', faults.TIMED_OUT, times=None, above=30 * 30)
            thermal = {'S2': (), 'strips': (), 'level': (7,)}.get(kind if isinstance(kind, str) else ''.join(kind), THERMAL)
            if kind == 'bright':
                result = run_fetched(ids[-1], tmp_path, options, space, corners)
            else:
                result = run_server(ids[-1], tmp_path, options, corners)
            assert_same(result, _local[case], thermal)

    return run


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
    if halves is None or halves[0].height < tile.height:
        return halves
    return halves[0], replace(halves[1], x=halves[1].x - 1, width=halves[1].width + 1)


def tiles_beside(window, kinds):
    return [replace(tile, x=tile.x - min(tile.x, 1)) for tile in right['split'](window, kinds)]


def without_real_time(collection):
    return [each for each in right['candidate_collections'](collection) if not each.category]


def always_the_first(folder, tile):
    return folder / f'{tile.width}_{tile.height}.npy'


right = {
    'sums': area.Sums.request,
    'halve': tiles.halve,
    'split': tiles.split,
    'candidate_collections': catalogue.candidate_collections,
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
    'nodata is clear': ('percentile', delivery, 'NODATA', 0),
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
    'everything counts as valid': ('linear', cover, 'valid_of_images', lambda ee, *_: ee.Image.constant(1)),
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
    'tiles are shifted by a pixel': ('tiled', pixels, 'split', tiles_beside),
    'tiles of other places are kept as the same': ('tiled', cache, '_path', always_the_first),
    'what is too large is not divided': ('tiled', pixels, 'halve', lambda tile: None),
    'requests are not repeated': ('tiled', retry, 'TRIES', 1),
    'implausible values are clipped before warping': ('bright', scenes, 'scaled_bands', images.physical_bands),
}


@pytest.mark.parametrize('case', CASES)
def test_without_mistakes_both_engines_agree(compare, case):
    compare(case)


@pytest.mark.parametrize('mistake', MISTAKES)
def test_a_mistake_is_seen(compare, monkeypatch, mistake):
    case, module, name, wrong = MISTAKES[mistake]
    monkeypatch.setattr(module, name, wrong)
    with pytest.raises((AssertionError, CloudmaskError)):
        compare(case)
