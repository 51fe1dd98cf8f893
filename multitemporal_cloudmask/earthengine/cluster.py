"""Decisions by thresholds or brightness on Earth Engine (method 5): k-means is fitted here on a sample, all else runs there."""

from typing import Tuple

import numpy as np

from ..method.advice import require_clusters, require_comparable, require_compared, warn_of_surface
from ..method.classes import CLOUD, NODATA
from ..method.cluster import BRIGHTNESS, ClusterMeans, Clusters, cloudy_clusters, clustered
from ..method.options import ClusterOptions
from ..method.progress import Progress
from ..method.sensors import VISIBLE
from ..rasters.levels import SURFACE
from ..rasters.threads import single_threaded_mathematics
from .area import sum_bands
from .features import cloud_features
from .forecast import EarthForecast
from .images import constant_bands
from .quality import grown
from .session import Client, Expression
from .stack import EarthStack

#: Quantities whose means over a cluster decide: visible differences, visible image, brightness; and the count.
_QUANTITIES = ['d0', 'd1', 'd2', 'r0', 'r1', 'r2', 'brightness', 'count']

#: Means of the quantities over each cluster, (clusters, 7), and the number of pixels of each, (clusters,).
_Means = Tuple[np.ndarray, np.ndarray]


def cloud_mask(
    ee: Client, stack: EarthStack, forecast: EarthForecast, options: ClusterOptions, estimated: bool, progress: Progress
) -> Expression:
    """The mask as an expression, byte: 0 clear, 2 cloud, masked where image or forecast are.

    Parameters
    ----------
    ee : Client
        The client.
    stack : EarthStack
        The image and its lags.
    forecast : EarthForecast
        Of that stack.
    options : ClusterOptions
        The options of the step; any DECISION but adaptive.
    estimated : bool
        Whether the means of the clusters are those of sampled pixels, else of all pixels of the region.
    progress : Progress
        Updated meanwhile.

    Raises
    ------
    CloudmaskError
        Where bands are missing or no pixel can be compared, or where Earth Engine fails.
    """
    require_comparable(stack.roles, str(stack.image), options)
    if stack.image.level == SURFACE:
        warn_of_surface(options, progress)
    compared = _Compared(ee, stack, forecast, options)
    if options.clusters:
        sampling, counting = progress.steps(1, 1)
        clusters = _fit(stack, forecast, options, sampling)
        numbers = assign_clusters(ee, clusters, compared.differences)
        if estimated:
            means, pixels = _sampled_means(stack, forecast, clusters, options, counting)
        else:
            means, pixels = _region_means(ee, stack, compared, numbers, options, counting)
        require_compared(pixels.sum())
        cloudy = cloudy_clusters(means, pixels, options)
        cloud = numbers.toInt().remap(list(range(options.clusters)), [int(cluster) for cluster in cloudy])
    else:
        cloud = _decide_by_pixel(compared, options)
    mask = open_mask(ee, cloud, options.opening).multiply(CLOUD).toByte()
    return grown(ee, mask, options.grow).rename('mask')


def compared_bands(ee: Client, stack: EarthStack, forecast: EarthForecast) -> Tuple[Expression, Expression]:
    """Image and forecast, masked where a band of one of them is."""
    image, background = stack.values, forecast.values
    both = image.mask().reduce(ee.Reducer.min()).min(background.mask().reduce(ee.Reducer.min()))
    return image.updateMask(both), background.updateMask(both)


class _Compared:
    """Image and forecast masked where one of them is, and what follows from both.

    Attributes
    ----------
    differences : Expression
        The bands that are clustered.
    visible_difference, visible : Expression
        Image minus forecast, and image, of the roles of `VISIBLE`.
    brightness : Expression
        Of the image, the mean over the roles of `BRIGHTNESS`.
    """

    def __init__(self, ee: Client, stack: EarthStack, forecast: EarthForecast, options: ClusterOptions) -> None:
        names = dict(zip(stack.roles, stack.names))
        image, background = compared_bands(ee, stack, forecast)
        radiances = image.subtract(background)
        parts = [] if options.space == 'features' else [radiances]
        if options.space != 'radiances':
            parts.append(cloud_features(ee, image, names).subtract(cloud_features(ee, background, names)))
        self.differences = ee.Image.cat(parts)
        self.visible_difference = radiances.select([names[role] for role in VISIBLE])
        self.visible = image.select([names[role] for role in VISIBLE])
        self.brightness = image.select([names[role] for role in BRIGHTNESS if role in names]).reduce(ee.Reducer.mean())


def _fit(stack: EarthStack, forecast: EarthForecast, options: ClusterOptions, progress: Progress) -> Clusters:
    """k-means on the same pixels, with the same values, as on disk."""

    def differences(values: np.ndarray) -> np.ndarray:
        image, lags, _, shown = stack.parts(values)
        return clustered(image, forecast.from_lags(lags, shown), stack.roles, options.space)

    table = stack.table(options.seed)
    values = table.take(lambda pixels: ~np.isnan(differences(pixels)).any(0), options.samples, progress)
    with single_threaded_mathematics():
        return Clusters(options.clusters, options.seed).fit(differences(values).T)


def assign_clusters(ee: Client, clusters: Clusters, differences: Expression) -> Expression:
    """The number of the nearest cluster of each pixel, band `number`; differences: the bands that are clustered."""
    scaled = differences.toDouble().subtract(constant_bands(ee, clusters.mean_)).divide(constant_bands(ee, clusters.deviation_))
    column = scaled.toArray(0).toArray(1)
    # The nearest centre c of x is that of the greatest 2 c x - c c.
    centres = np.asarray(clusters.centres_, float)
    products = ee.Image.constant(ee.Array((2 * centres).tolist())).matrixMultiply(column)
    nearness = products.subtract(ee.Image.constant(ee.Array(np.square(centres).sum(1)[:, None].tolist())))
    return nearness.arrayProject([0]).arrayArgmax().arrayGet([0]).rename('number')


def _region_means(
    ee: Client, stack: EarthStack, compared: _Compared, numbers: Expression, options: ClusterOptions, progress: Progress
) -> _Means:
    """Of all pixels of the region; numbers: of the clusters, `assign_clusters`."""
    quantities = ee.Image.cat(
        [compared.visible_difference, compared.visible, compared.brightness, ee.Image.constant(1), numbers.toInt()]
    ).rename([*_QUANTITIES, 'number'])
    count = len(_QUANTITIES)
    reducer = ee.Reducer.sum().unweighted().repeat(count).group(groupField=count, groupName='number')
    groups = sum_bands(ee, quantities, stack.region, stack.image, progress, reducer)['groups']
    totals = np.zeros((options.clusters, count))
    for group in groups:
        totals[int(group['number'])] = group['sum']
    pixels = totals[:, -1]
    return totals[:, :-1] / np.maximum(pixels, 1)[:, None], pixels


def _sampled_means(
    stack: EarthStack, forecast: EarthForecast, clusters: Clusters, options: ClusterOptions, progress: Progress
) -> _Means:
    """Of the sampled pixels."""
    image, lags, _, shown = stack.parts(stack.sampled(options.seed, progress))
    background = forecast.from_lags(lags, shown)
    numbers = clusters.assign(clustered(image, background, stack.roles, options.space))
    visible = [stack.roles.index(role) for role in VISIBLE]
    bright = [stack.roles.index(role) for role in BRIGHTNESS if role in stack.roles]
    quantities = [*(image - background)[visible], *image[visible], image[bright].mean(0)]
    valid = numbers != NODATA
    means = ClusterMeans(options.clusters, len(quantities))
    means.add(numbers[valid], [quantity[valid] for quantity in quantities])
    return means.means, means.count


def _decide_by_pixel(compared: _Compared, options: ClusterOptions) -> Expression:
    """1 where the pixel by itself is beyond the thresholds, else 0."""
    require_clusters(options)
    difference = compared.visible_difference
    if options.decision == 'none':
        return _mean(difference).multiply(0)
    scores = _mean(difference).signum().multiply(_mean(difference.pow(2)).sqrt())
    cloud = scores.gt(options.threshold_difference)
    if options.threshold_reflectance > 0:
        cloud = cloud.And(_mean(compared.visible.pow(2)).sqrt().gt(options.threshold_reflectance))
    return cloud


def _mean(image: Expression) -> Expression:
    return image.reduce('mean')


def open_mask(ee: Client, cloud: Expression, radius: int) -> Expression:
    """Minimum, then maximum over a disk of so many px; what is masked counts as neither cloud nor clear."""
    if radius == 0:
        return cloud
    disk = ee.Kernel.circle(radius, 'pixels')
    return cloud.reduceNeighborhood(ee.Reducer.min(), disk).reduceNeighborhood(ee.Reducer.max(), disk)
