"""Which pixels are cloud, told from what an image differs by: by clusters, or pixel by pixel (method 5).

A decision looks at every block once and leaves a code for each pixel; when it has seen all, it is settled what the codes mean:
`cloud`, boolean by code, and `tell`. `EARLY` and `LATE` are the outputs that it tells while it looks, and of the codes.
"""

import numpy as np

from ..method.classes import NODATA
from ..method.cluster import ClusterMeans, Clusters, beyond_thresholds, brightest, score
from ..method.errors import CloudmaskError
from ..rasters.blocks import single_threaded_mathematics


class ByCluster:
    """Each pixel gets what is decided of its cluster; clusters are numbered from dark to bright. A code is a cluster."""

    EARLY, LATE = (), ('CLUSTER_MAP', 'SCORE')

    def __init__(self, differences):
        self.differences, self.options = differences, differences.options
        with single_threaded_mathematics():
            self.clusters = Clusters(self.options.clusters, self.options.seed).fit(differences.sampled)
        #: Over each cluster: visible differences, visible image, brightness.
        self.sums = ClusterMeans(self.options.clusters, 7)

    def look(self, image, forecast, inside):
        """Codes of a block (h, w), what `learn` shall add, and rasters: image and forecast (bands, h, w), inside boolean (h, w)."""
        differences = self.differences.of(image, forecast)
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

    def settle(self):
        """Decide, after all blocks."""
        means, count = self.sums.means.T, self.sums.count
        difference, reflectance, brightness = means[:3], means[3:6], means[6]
        order = np.argsort(brightness, kind='stable')
        self.numbers = np.full(256, NODATA, np.uint8)
        self.numbers[order] = np.arange(len(order))
        self.scores = np.full(256, np.nan, np.float32)
        self.scores[: len(order)] = score(difference)
        self.cloud = np.zeros(256, bool)
        if self.options.decision == 'threshold':
            self.cloud[: len(order)] = beyond_thresholds(score(difference), reflectance, self.options)
        elif self.options.decision == 'brightness':
            filled = order[count[order] > 0]
            self.cloud[filled] = brightest(brightness[filled])

    def tell(self, codes):
        """Rasters of a block, from its codes (h, w)."""
        return {'CLUSTER_MAP': self.numbers[codes], 'SCORE': self.scores[codes]}


class ByPixel:
    """Each pixel is tested by itself. A code is 1 for cloud, else 0."""

    EARLY, LATE = ('SCORE',), ('CLUSTER_MAP',)

    def __init__(self, differences):
        self.differences, self.options = differences, differences.options
        if self.options.decision == 'brightness':
            raise CloudmaskError(
                'Expected clusters for DECISION brightness; CLUSTERS is 0. Set CLUSTERS to 3 or 5, or DECISION to threshold.'
            )
        self.cloud = np.arange(256) == 1

    def look(self, image, forecast, inside):
        """Codes of a block (h, w), None, and rasters: image and forecast (bands, h, w)."""
        visible = self.differences.visible(image)
        scores = score(visible - self.differences.visible(forecast))
        scores[np.isnan(self.differences.of(image, forecast)).any(0)] = np.nan
        cloud = beyond_thresholds(scores, visible, self.options) & (self.options.decision == 'threshold')
        return np.where(np.isnan(scores), np.uint8(NODATA), cloud.astype(np.uint8)), None, {'SCORE': scores}

    def learn(self, part):
        """Nothing: each pixel is by itself."""

    def settle(self):
        """Nothing: each pixel is decided."""

    def tell(self, codes):
        """Rasters of a block: there are no clusters."""
        return {'CLUSTER_MAP': np.full(codes.shape, NODATA, np.uint8)}
