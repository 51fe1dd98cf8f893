"""Which pixels are cloud by the differences of their cluster, or by their own (method 5).

A decision looks at every block once and leaves codes for each pixel in a file of its own; when it has seen all, it settles what
the codes mean and tells the outputs from them. `EARLY` and `LATE` are the outputs beside the mask that it tells while it looks,
and from the codes. `CODES` are their bands, `KIND` their type.
"""

import numpy as np

from ..method.advice import require_clusters
from ..method.classes import CLEAR, CLOUD, NODATA
from ..method.cluster import ClusterMeans, Clusters, beyond_thresholds, cloudy_clusters, score
from ..method.errors import CloudmaskError
from ..method.neighbourhood import opening
from ..rasters.blocks import single_threaded_mathematics


def require_possible(options, outputs):
    """Raise `CloudmaskError` where no decision of these `ClusterOptions` can be taken, or none that gives the outputs."""
    require_clusters(options)
    if outputs.get('PROBABILITY') and options.decision != 'adaptive':
        raise CloudmaskError(
            f'Expected DECISION adaptive for PROBABILITY; it is {options.decision}. Choose adaptive, or leave PROBABILITY out.'
        )


class _Opened:
    """What the two share: a code is cloud or not (`cloud`, boolean by code), and specks are opened away."""

    KIND, CODES = np.uint8, ('code',)

    def __init__(self, differences):
        self.differences, self.options = differences, differences.options
        #: How far around the region codes are needed, px.
        self.halo = 2 * self.options.opening

    def learn(self, part):
        """Add what a block taught."""

    def settle(self, codes, region, progress):
        """Decide, after all blocks; codes: the scene of what `look` left."""
        self.codes = codes

    def tell(self, window):
        """The mask of a block and the `LATE` outputs, by key."""
        wide = window.grown(self.halo, self.codes.grid)
        around, cut = self.codes.raw(1, wide)[0], window.within(wide)
        valid = around != NODATA
        classes = np.where(opening(self.cloud[around], valid, self.options.opening), CLOUD, CLEAR).astype(np.uint8)
        classes[~valid] = NODATA
        return {'OUTPUT': classes[cut], **self.more(around[cut])}


class ByCluster(_Opened):
    """Each pixel gets what is decided of its cluster; clusters are numbered from dark to bright. A code is a cluster."""

    EARLY, LATE = (), ('CLUSTER_MAP', 'SCORE')

    def __init__(self, differences):
        super().__init__(differences)
        with single_threaded_mathematics():
            self.clusters = Clusters(self.options.clusters, self.options.seed).fit(differences.subtract(*differences.sampled).T)
        #: Over each cluster: visible differences, visible image, brightness.
        self.sums = ClusterMeans(self.options.clusters, 7)

    def look(self, image, forecast, inside):
        """Codes of a block (h, w), what `learn` shall add, and rasters.

        image, forecast: (bands, h, w); inside: boolean (h, w).
        """
        differences = self.differences.subtract(image, forecast)
        codes = self.clusters.assign(differences.reshape(len(differences), -1)).reshape(inside.shape)
        visible = self.differences.visible(image)
        quantities = [*(visible - self.differences.visible(forecast)), *visible, self.differences.bright(image)]
        usable = inside & (codes != NODATA)
        part = ClusterMeans(self.options.clusters, 7)
        part.add(codes[usable], [quantity[usable] for quantity in quantities])
        return codes, part, {}

    def learn(self, part):
        """Add what a block taught."""
        self.sums.merge(part)

    def settle(self, codes, region, progress):
        """Decide by the means of the clusters."""
        super().settle(codes, region, progress)
        means = self.sums.means
        order = np.argsort(means[:, 6], kind='stable')
        self.numbers = np.full(256, NODATA, np.uint8)
        self.numbers[order] = np.arange(len(order))
        self.scores = np.full(256, np.nan, np.float32)
        self.scores[: len(order)] = score(means.T[:3])
        self.cloud = np.zeros(256, bool)
        self.cloud[: len(order)] = cloudy_clusters(means, self.sums.count, self.options)

    def more(self, codes):
        """The `LATE` outputs of codes (h, w)."""
        return {'CLUSTER_MAP': self.numbers[codes], 'SCORE': self.scores[codes]}


class ByPixel(_Opened):
    """Each pixel is tested by itself. A code is 1 for cloud, else 0."""

    EARLY, LATE = ('SCORE',), ('CLUSTER_MAP',)

    def __init__(self, differences):
        super().__init__(differences)
        self.cloud = np.arange(256) == 1

    def look(self, image, forecast, inside):
        """Codes of a block (h, w), None, and rasters: image and forecast (bands, h, w)."""
        scores = self.differences.score(image, forecast)
        cloud = beyond_thresholds(scores, self.differences.visible(image), self.options) & (self.options.decision == 'threshold')
        return np.where(np.isnan(scores), np.uint8(NODATA), cloud.astype(np.uint8)), None, {'SCORE': scores}

    def more(self, codes):
        """The `LATE` outputs of codes (h, w): there are no clusters."""
        return {'CLUSTER_MAP': np.full(codes.shape, NODATA, np.uint8)}
