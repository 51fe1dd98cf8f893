"""Step 3: clusters of what differs, and which of them are cloud (method 5)."""

from contextlib import ExitStack

import numpy as np

from ..method.classes import CLEAR, CLOUD, NODATA
from ..method.cluster import BRIGHTNESS, VISIBLE, ClusterMeans, Clusters, beyond_thresholds, brightest, score
from ..method.errors import CloudmaskError
from ..method.features import ROLES as FEATURE_ROLES
from ..method.features import cloud_features, require
from ..method.neighbourhood import opening
from ..method.sampling import Sample
from ..rasters.blocks import each_block, single_threaded_mathematics, windows
from ..rasters.levels import SURFACE
from ..rasters.plausible import check_reflectance
from ..rasters.stack import milliseconds
from ..rasters.writing import RasterWriter


def cluster_clouds(image, forecast, region, options, outputs, settings, progress):
    """Mask the clouds of an image by its forecast and write the outputs.

    image, forecast: scenes; the forecast has bands `<name>_forecast` or plain names. region: the pixels that count and that
    are written. options: `ClusterOptions`. outputs: `OUTPUT`, `CLUSTER_MAP`, `SCORE` to paths; the latter two may be missing.
    Raises `CloudmaskError` where bands are missing or too few pixels are valid.
    """
    differences = _Differences(image, forecast, options, progress)
    if image.level == SURFACE and options.decision == 'threshold':
        progress.warn(
            'The image is surface reflectance; the thresholds are made for the top of the atmosphere: expect more cloud missed.'
        )
    blocks = windows(image.grid, region)
    halo = 2 * options.opening
    if options.clusters:
        sampling, counting, writing = progress.steps(2, 2, 3)
        clusters = _fit(differences, region, options, blocks, sampling)
        decision = _ByCluster(clusters, *_means(differences, clusters, region, blocks, counting), options)
    else:
        writing, decision = progress, _ByPixel(options)
    metadata = {'system:time_start': milliseconds(image.time) if image.time else None}

    def work(window):
        wide = window.grown(halo, image.grid)
        inside = region.mask(window)
        numbers, scores, cloud = decision.decide(differences.read(wide))
        valid = ~np.isnan(scores)
        classes = np.where(opening(cloud & valid, valid, options.opening), CLOUD, CLEAR).astype(np.uint8)
        classes[~valid] = NODATA
        cut = window.within(wide)
        return [
            np.where(inside, classes[cut], NODATA),
            np.where(inside, numbers[cut], NODATA),
            np.where(inside, scores[cut], np.float32(np.nan)),
        ]

    files = [
        RasterWriter(outputs[key], image.grid, [name], kind, nodata, metadata, settings) if outputs.get(key) else None
        for key, name, kind, nodata in (
            ('OUTPUT', 'mask', np.uint8, NODATA),
            ('CLUSTER_MAP', 'cluster', np.uint8, NODATA),
            ('SCORE', 'score', np.float32, np.nan),
        )
    ]
    _write(files, blocks, work, writing)


def _write(files, blocks, work, progress):
    valid = 0
    with ExitStack() as stack:
        writers = [stack.enter_context(file) if file else None for file in files]

        def use(window, results):
            nonlocal valid
            valid += int((results[0] != NODATA).sum())
            for writer, values in zip(writers, results):
                if writer:
                    writer.write(window, values)

        each_block(blocks, work, use, progress)
        if not valid:
            raise CloudmaskError(
                'Expected pixels that are valid in the image and its forecast; the ROI has none. Choose another ROI or other lags.'
            )


class _Differences:
    """Reads what is clustered, and what the decisions look at."""

    def __init__(self, image, forecast, options, progress):
        self.image = image
        self.forecast = forecast.forecast or forecast
        image.grid.require(forecast.grid, 'image', 'forecast')
        check_reflectance(image, progress)
        self.options = options
        self.names = [name for name in image.names if name in self.forecast.names]
        shared = {image.sensor.role(name) for name in self.names}
        require(shared, VISIBLE, f'The comparison of {image.path} with its forecast')
        if options.space != 'radiances':
            require(shared, FEATURE_ROLES, f'SPACE {options.space}')
        self.brightness = [role for role in BRIGHTNESS if role in shared]

    def read(self, window):
        """(differences (d, h, w), visible differences (3, h, w), visible image (3, h, w), brightness (h, w)), NaN nodata."""
        image, forecast = self.image.read(self.names, window), self.forecast.read(self.names, window)
        image[:, np.isnan(image).any(0) | np.isnan(forecast).any(0)] = np.nan
        now, then = dict(zip(self.roles, image)), dict(zip(self.roles, forecast))
        parts = [] if self.options.space == 'features' else [image - forecast]
        if self.options.space != 'radiances':
            parts.append(cloud_features(now) - cloud_features(then))
        visible = np.stack([now[role] for role in VISIBLE])
        return (
            np.concatenate(parts),
            visible - np.stack([then[role] for role in VISIBLE]),
            visible,
            np.mean([now[role] for role in self.brightness], axis=0),
        )

    @property
    def roles(self):
        return [self.image.sensor.role(name) for name in self.names]


def _fit(differences, region, options, blocks, progress):
    sample = Sample(options.samples, options.seed)

    def read(window):
        values = differences.read(window)[0]
        return region.mask(window) & ~np.isnan(values).any(0), values

    each_block(blocks, read, lambda window, result: sample.add(*result, window.y, window.x), progress)
    with single_threaded_mathematics():
        return Clusters(options.clusters, options.seed).fit(sample.values())


def _means(differences, clusters, region, blocks, progress):
    """Means over each cluster: visible differences (3, k), visible image (3, k), brightness (k,), and the count (k,)."""
    sums = ClusterMeans(clusters.number, 7)

    def read(window):
        values, difference, visible, brightness = differences.read(window)
        numbers = clusters.assign(values.reshape(len(values), -1))
        usable = (numbers != NODATA) & region.mask(window).ravel()
        quantities = np.concatenate([difference, visible, brightness[None]]).reshape(7, -1)
        part = ClusterMeans(clusters.number, 7)
        part.add(numbers[usable], quantities[:, usable])
        return part

    each_block(blocks, read, lambda _, part: sums.merge(part), progress)
    means = sums.means.T
    return means[:3], means[3:6], means[6], sums.count


class _ByCluster:
    """Each pixel gets what was decided of its cluster; clusters are numbered from dark to bright."""

    def __init__(self, clusters, difference, reflectance, brightness, count, options):
        self.clusters = clusters
        order = np.argsort(brightness, kind='stable')
        self.rank = np.full(256, NODATA, np.uint8)
        self.rank[order] = np.arange(len(order))
        self.scores = np.full(256, np.nan, np.float32)
        self.scores[: len(order)] = score(difference)
        cloud = np.zeros(len(order), bool)
        if options.decision == 'threshold':
            cloud = beyond_thresholds(score(difference), reflectance, options)
        elif options.decision == 'brightness':
            filled = order[count[order] > 0]
            cloud[filled] = brightest(brightness[filled])
        self.cloud = np.zeros(256, bool)
        self.cloud[: len(order)] = cloud

    def decide(self, read):
        """Numbers, scores and clouds of a window, (h, w) each."""
        values = read[0]
        numbers = self.clusters.assign(values.reshape(len(values), -1)).reshape(values.shape[1:])
        return self.rank[numbers], self.scores[numbers], self.cloud[numbers]


class _ByPixel:
    """Each pixel is tested by itself."""

    def __init__(self, options):
        if options.decision == 'brightness':
            raise CloudmaskError(
                'Expected clusters for DECISION brightness; CLUSTERS is 0. Set CLUSTERS to 3 or 5, or DECISION to threshold.'
            )
        self.options = options

    def decide(self, read):
        """Numbers (all nodata), scores and clouds of a window, (h, w) each."""
        _, difference, visible, _ = read
        scores = score(difference)
        cloud = beyond_thresholds(scores, visible, self.options) & (self.options.decision == 'threshold')
        return np.full(scores.shape, NODATA, np.uint8), scores, cloud
