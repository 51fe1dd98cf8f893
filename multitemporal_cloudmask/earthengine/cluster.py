"""Step 3 on Earth Engine (method 5): k-means is fitted here on a sample; assignment, means, thresholds and opening run there."""

import numpy as np

from ..method.classes import CLOUD
from ..method.cluster import (
    BRIGHTNESS,
    VISIBLE,
    Clusters,
    cloudy_clusters,
    clustered,
    require_clusters,
    require_comparable,
    require_compared,
    warn_of_surface,
)
from ..rasters.levels import SURFACE
from ..rasters.threads import single_threaded_mathematics
from .area import sums
from .features import cloud_features
from .forecast import from_table
from .images import row
from .jobs import ask

#: Decisions that the server takes; for any other one the forecast and the image come down, and the local engine decides.
DECISIONS = ('threshold', 'brightness', 'none')

#: Quantities whose means over a cluster decide: visible differences, visible image, brightness; and the count.
_QUANTITIES = ['d0', 'd1', 'd2', 'r0', 'r1', 'r2', 'brightness', 'count']


def cloud_mask(ee, stack, forecast, options, progress):
    """The expression of the mask: 0 clear, 2 cloud, masked where image or forecast are. options: `ClusterOptions`."""
    require_comparable(stack.roles, stack.image, options)
    if stack.image.collection.level == SURFACE:
        warn_of_surface(options, progress)
    compared = _Compared(ee, stack, forecast, options)
    if options.clusters:
        sampling, counting = progress.steps(1, 1)
        clusters = _fit(stack, forecast, options, sampling)
        numbers = assigned(ee, clusters, compared.differences)
        cloud = _of_clusters(ee, stack, compared, numbers, options, counting)
    else:
        cloud = _of_pixels(compared, options)
    return opened(ee, cloud, options.opening).multiply(CLOUD).toByte().rename('mask')


class _Compared:
    """Image and forecast side by side, masked where one of them is: what is clustered, and what the decisions look at."""

    def __init__(self, ee, stack, forecast, options):
        names = dict(zip(stack.roles, stack.names))
        image, then = stack.values, forecast.values
        both = image.mask().reduce(ee.Reducer.min()).min(then.mask().reduce(ee.Reducer.min()))
        image, then = image.updateMask(both), then.updateMask(both)
        radiances = image.subtract(then)
        parts = [] if options.space == 'features' else [radiances]
        if options.space != 'radiances':
            parts.append(cloud_features(ee, image, names).subtract(cloud_features(ee, then, names)))
        self.differences = ee.Image.cat(parts)
        self.visible_difference = radiances.select([names[role] for role in VISIBLE])
        self.visible = image.select([names[role] for role in VISIBLE])
        self.brightness = image.select([names[role] for role in BRIGHTNESS if role in names]).reduce(ee.Reducer.mean())


def _fit(stack, forecast, options, progress):
    """k-means on the same pixels, with the same values, as on disk."""

    def differences(values):
        image, lags, *_ = stack.parts(values)
        return clustered(image, from_table(forecast, stack, lags), stack.roles, options.space)

    table = stack.table(options.seed)
    values = table.take(lambda pixels: ~np.isnan(differences(pixels)).any(0), options.samples, progress)
    with single_threaded_mathematics():
        return Clusters(options.clusters, options.seed).fit(differences(values).T)


def assigned(ee, clusters, differences):
    """The number of the nearest cluster of each pixel."""
    scaled = differences.toDouble().subtract(row(ee, clusters.mean_)).divide(row(ee, clusters.deviation_))
    column = scaled.toArray(0).toArray(1)
    # The nearest centre c of x is that of the greatest 2 c x - c c.
    centres = np.asarray(clusters.centres_, float)
    products = ee.Image.constant(ee.Array((2 * centres).tolist())).matrixMultiply(column)
    nearness = products.subtract(ee.Image.constant(ee.Array(np.square(centres).sum(1)[:, None].tolist())))
    return nearness.arrayProject([0]).arrayArgmax().arrayGet([0]).rename('number')


def _of_clusters(ee, stack, compared, numbers, options, progress):
    """1 in the clusters that are cloud, 0 in the others."""
    quantities = ee.Image.cat(
        [compared.visible_difference, compared.visible, compared.brightness, ee.Image.constant(1), numbers.toInt()]
    ).rename([*_QUANTITIES, 'number'])
    count = len(_QUANTITIES)
    reducer = ee.Reducer.sum().unweighted().repeat(count).group(groupField=count, groupName='number')
    groups = ask(sums(ee, quantities, stack.geometry, stack.image, reducer), progress)['groups']
    totals = np.zeros((options.clusters, count))
    for group in groups:
        totals[int(group['number'])] = group['sum']
    pixels = totals[:, -1]
    require_compared(pixels.sum())
    cloud = cloudy_clusters(totals[:, :-1] / np.maximum(pixels, 1)[:, None], pixels, options)
    return numbers.toInt().remap(list(range(options.clusters)), [int(each) for each in cloud])


def _of_pixels(compared, options):
    """1 where the pixel by itself is beyond the thresholds."""
    require_clusters(options)
    difference = compared.visible_difference
    if options.decision == 'none':
        return _mean(difference).multiply(0)
    scores = _mean(difference).signum().multiply(_mean(difference.pow(2)).sqrt())
    cloud = scores.gt(options.threshold_difference)
    if options.threshold_reflectance > 0:
        cloud = cloud.And(_mean(compared.visible.pow(2)).sqrt().gt(options.threshold_reflectance))
    return cloud


def _mean(image):
    return image.reduce('mean')


def opened(ee, cloud, radius):
    """Minimum, then maximum over a disk; what is masked is neither cloud nor not."""
    if radius == 0:
        return cloud
    disk = ee.Kernel.circle(radius, 'pixels')
    return cloud.reduceNeighborhood(ee.Reducer.min(), disk).reduceNeighborhood(ee.Reducer.max(), disk)
