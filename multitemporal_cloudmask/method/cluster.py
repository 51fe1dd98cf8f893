"""Clusters of the differences between image and forecast, and the decision which of them are cloud (method 5)."""

import numpy as np

from .classes import NODATA
from .errors import CloudmaskError
from .features import ROLES as FEATURE_ROLES
from .features import cloud_features, require
from .sensors import VISIBLE

#: Roles whose mean is the brightness that numbers the clusters (the seed's B1..B6).
BRIGHTNESS = ('coastal', 'blue', 'green', 'red', 'nir', 'swir1')

#: Pixels assigned in one go; always so many, else BLAS might treat a pixel differently beside other neighbours.
CHUNK = 4096

#: Sums are made of multiples of 1 / UNIT: exact, whatever the order and the blocks in which pixels come.
UNIT = 2.0**24

#: What is said of surface reflectance, by decision.
SURFACE_ADVICE = {
    'threshold': 'the thresholds are made for the top of the atmosphere: expect more cloud missed.',
    'adaptive': 'the decision was fitted for the top of the atmosphere: look at the mask, and change PROBABILITY_THRESHOLD '
    'where it errs.',
}


def require_comparable(roles, image, options):
    """Raise `CloudmaskError` where an image and its forecast do not share the bands that `ClusterOptions` need, by role."""
    require(roles, VISIBLE, f'The comparison of {image} with its forecast')
    if options.space != 'radiances':
        require(roles, FEATURE_ROLES, f'SPACE {options.space}')


def require_clusters(options):
    """Raise `CloudmaskError` where the decision of `ClusterOptions` is about clusters and there shall be none."""
    if options.decision == 'brightness' and not options.clusters:
        raise CloudmaskError(
            'Expected clusters for DECISION brightness; CLUSTERS is 0. Set CLUSTERS to 3 or 5, or DECISION to threshold.'
        )


def require_compared(pixels):
    """Raise `CloudmaskError` where the number of pixels that could be compared is 0."""
    if not pixels:
        raise CloudmaskError(
            'Expected pixels that are valid in the image and its forecast; the ROI has none. Choose another ROI or other lags.'
        )


def warn_of_surface(options, progress):
    """Tell what it means for the decision of `ClusterOptions` that the image is surface reflectance."""
    if options.decision in SURFACE_ADVICE:
        progress.warn(f'The image is surface reflectance; {SURFACE_ADVICE[options.decision]}')


def clustered(image, forecast, roles, space):
    """What is clustered: how an image differs from its forecast, band by band, in cloud features, or in both.

    image, forecast: (bands, ..), bands of these roles; space: as in `ClusterOptions`. Returns (d, ..), NaN where one band of
    either is.
    """
    radiances = image - forecast
    if space == 'radiances':
        return radiances
    features = cloud_features(dict(zip(roles, image))) - cloud_features(dict(zip(roles, forecast)))
    if space == 'both':
        return np.concatenate([radiances, features])
    features[:, np.isnan(radiances).any(0)] = np.nan
    return features


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
        # |z - c|^2 without |z|^2, which is the same for all: |c|^2 - 2 c . (x - mean) / deviation.
        slopes = (-2 * self.centres_ / self.deviation_).astype(np.float32)
        squares = (self.centres_**2).sum(1).astype(np.float32)
        pixels = differences.shape[1]
        nearest = np.full(pixels, NODATA, np.uint8)
        chunk = np.zeros((len(differences), CHUNK), np.float32)
        for start in range(0, pixels, CHUNK):
            part = slice(start, min(start + CHUNK, pixels))
            width = part.stop - start
            np.subtract(differences[:, part], self.mean_.astype(np.float32)[:, None], out=chunk[:, :width])
            least = np.full(width, np.inf, np.float32)
            for number, (row, square) in enumerate(zip((slopes @ chunk)[:, :width], squares)):
                row += square
                np.copyto(nearest[part], number, where=row < least)
                np.minimum(row, least, out=least)
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
            self._sums[:, quantity] += np.bincount(numbers, weights=np.rint(band * UNIT), minlength=clusters)

    def merge(self, other):
        """Add what another one has counted."""
        self.count += other.count
        self._sums += other._sums

    @property
    def means(self):
        """(clusters, quantities); 0 for an empty cluster."""
        return self._sums / UNIT / np.maximum(self.count, 1)[:, None]


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


def cloudy_clusters(means, count, options):
    """The 2018 decisions: which clusters are cloud by the thresholds, by brightness, or none, boolean (clusters,).

    means: (clusters, 7), reflectance: visible differences, visible image, brightness; count: (clusters,), pixels of each.
    """
    difference, reflectance, brightness = means.T[:3], means.T[3:6], means.T[6]
    if options.decision == 'threshold':
        return beyond_thresholds(score(difference), reflectance, options)
    cloud = np.zeros(len(count), bool)
    if options.decision == 'brightness':
        order = np.argsort(brightness, kind='stable')
        filled = order[count[order] > 0]
        cloud[filled] = brightest(brightness[filled])
    return cloud
