"""Step 3 on Earth Engine: k-means is fitted here on a sample; assignment, cluster means, thresholds and opening run there (method 5)."""

import numpy as np

from ..method.classes import CLOUD
from ..method.cluster import BRIGHTNESS, VISIBLE, Clusters, beyond_thresholds, brightest, score
from ..method.errors import CloudmaskError
from ..method.features import ROLES as FEATURE_ROLES
from ..method.features import cloud_features as features_of_pixels
from ..method.features import require
from ..rasters.blocks import single_threaded_mathematics
from ..rasters.levels import SURFACE
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
    require(stack.roles, VISIBLE, f'The comparison of {stack.image} with its forecast')
    if options.space != 'radiances':
        require(stack.roles, FEATURE_ROLES, f'SPACE {options.space}')
    if stack.image.collection.level == SURFACE and options.decision == 'threshold':
        progress.warn(
            'The image is surface reflectance; the thresholds are made for the top of the atmosphere: expect more cloud missed.'
        )
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
        then = from_table(forecast, stack, lags)
        parts = [] if options.space == 'features' else [image - then]
        if options.space != 'radiances':
            now, before = (dict(zip(stack.roles, bands)) for bands in (image, then))
            parts.append(features_of_pixels(now) - features_of_pixels(before))
        return np.concatenate(parts)

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
    if not groups:
        raise CloudmaskError(
            'Expected pixels that are valid in the image and its forecast; the ROI has none. Choose another ROI or other lags.'
        )
    cloud = cloudy_clusters(groups, options)
    return numbers.toInt().remap(list(range(options.clusters)), [int(each) for each in cloud])


def cloudy_clusters(groups, options):
    """Which clusters are cloud, boolean (clusters,); groups: what the grouped sums of `_QUANTITIES` gave."""
    totals = np.zeros((options.clusters, len(_QUANTITIES)))
    for group in groups:
        totals[int(group['number'])] = group['sum']
    count = totals[:, 7]
    means = (totals[:, :7] / np.maximum(count, 1)[:, None]).T
    if options.decision == 'threshold':
        return beyond_thresholds(score(means[:3]), means[3:6], options)
    cloud = np.zeros(options.clusters, bool)
    if options.decision == 'brightness':
        order = np.argsort(means[6], kind='stable')
        filled = order[count[order] > 0]
        cloud[filled] = brightest(means[6][filled])
    return cloud


def _of_pixels(compared, options):
    """1 where the pixel by itself is beyond the thresholds."""
    if options.decision == 'brightness':
        raise CloudmaskError(
            'Expected clusters for DECISION brightness; CLUSTERS is 0. Set CLUSTERS to 3 or 5, or DECISION to threshold.'
        )
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
