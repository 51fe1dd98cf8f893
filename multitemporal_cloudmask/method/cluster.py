"""Clusters of the differences between image and forecast, and the decision which of them are cloud (method 5)."""

import numpy as np

from .classes import NODATA
from .errors import CloudmaskError

#: Roles over which the 2018 decision looks.
VISIBLE = ('blue', 'green', 'red')

#: Roles whose mean is the brightness that numbers the clusters (the seed's B1..B6).
BRIGHTNESS = ('coastal', 'blue', 'green', 'red', 'nir', 'swir1')


class Clusters:
    """k-means on z-scored differences.

    Learned: `mean_`, `deviation_` (d,) and `centres_` (k, d), z-scored.
    """

    def __init__(self, number, seed):
        self.number, self.seed = number, seed

    def fit(self, differences):
        """Learn from a sample of differences (n, d). Returns self; raises `CloudmaskError` where n < number."""
        from sklearn.cluster import KMeans

        if len(differences) < self.number:
            raise CloudmaskError(
                f'Expected at least as many valid pixels as CLUSTERS ({self.number}); there are {len(differences)}. '
                'Choose a larger ROI or fewer clusters.'
            )
        differences = np.asarray(differences, float)
        self.mean_ = differences.mean(0)
        deviation = differences.std(0)
        self.deviation_ = np.where(deviation > 0, deviation, 1.0)
        means = KMeans(self.number, n_init=10, random_state=self.seed)
        self.centres_ = means.fit((differences - self.mean_) / self.deviation_).cluster_centers_
        return self

    def assign(self, differences):
        """The nearest cluster of each pixel: (d, n) to uint8 (n,); 255 where a difference is NaN."""
        scaled = (differences - self.mean_.astype(np.float32)[:, None]) / self.deviation_.astype(np.float32)[:, None]
        nearest = np.full(scaled.shape[1], NODATA, np.uint8)
        least = np.full(scaled.shape[1], np.inf, np.float32)
        # Cluster by cluster and band by band: a pixel's result never depends on its neighbours in the block.
        for number, centre in enumerate(self.centres_.astype(np.float32)):
            distance = np.zeros(scaled.shape[1], np.float32)
            for band, place in zip(scaled, centre):
                distance += np.square(band - place)
            nearer = distance < least
            nearest[nearer] = number
            least[nearer] = distance[nearer]
        return nearest


class ClusterMeans:
    """Running means of some quantities by cluster; `count` (clusters,) is the number of pixels."""

    def __init__(self, clusters, quantities):
        self.count = np.zeros(clusters, np.int64)
        self._sums = np.zeros((clusters, quantities))

    def add(self, numbers, values):
        """Add pixels: numbers uint8 (n,), values (quantities, n) without NaN."""
        clusters = len(self.count)
        self.count += np.bincount(numbers, minlength=clusters)
        for quantity, band in enumerate(values):
            self._sums[:, quantity] += np.bincount(numbers, weights=band, minlength=clusters)

    def merge(self, other):
        """Add what another one has counted."""
        self.count += other.count
        self._sums += other._sums

    @property
    def means(self):
        """(clusters, quantities); 0 for an empty cluster."""
        return self._sums / np.maximum(self.count, 1)[:, None]


def score(differences):
    """The multitemporal score, sign(mean d) sqrt(mean d^2) over blue, green, red: (3, ..) to (..), reflectance."""
    return np.sign(differences.mean(0)) * np.sqrt(np.square(differences).mean(0))


def beyond_thresholds(scores, reflectances, options):
    """The 2018 decision: brighter than the forecast, and bright.

    scores: (..) of `score`; reflectances: (3, ..) of the image over blue, green, red, of clusters or of pixels.
    Returns boolean (..). The second test is skipped where its threshold is not above 0.
    """
    cloud = scores > options.threshold_difference
    if options.threshold_reflectance > 0:
        cloud &= np.sqrt(np.square(reflectances).mean(0)) > options.threshold_reflectance
    return cloud


def brightest(brightness):
    """The seed's decision: clusters above the largest gap in brightness are cloud; (k,) ascending to boolean (k,)."""
    cloud = np.zeros(len(brightness), bool)
    if len(brightness) > 1:
        cloud[int(np.argmax(np.diff(brightness))) + 1 :] = True
    return cloud
