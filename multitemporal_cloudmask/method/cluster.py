"""Clusters of the differences between image and forecast, and the decisions of 2018: which of them are cloud."""

from typing import Sequence

import numpy as np

from .classes import NODATA
from .errors import CloudmaskError
from .features import cloud_features
from .options import ClusterOptions

#: Roles whose mean is the brightness that numbers the clusters: B1..B6 of Landsat 8, as in the notebook of Mateo-Garcia et al.
BRIGHTNESS = ('coastal', 'blue', 'green', 'red', 'nir', 'swir1')

#: Pixels assigned in one go; always so many, else BLAS might treat a pixel differently next to other neighbours.
CHUNK = 4096

#: Sums are made of multiples of 1 / UNIT: exact, whatever the order and the blocks in which pixels come.
UNIT = 2.0**24

#: Starts of k-means, of which the best is kept: the default of scikit-learn before 1.4, stated here because it changed.
STARTS = 10


def clustered(image: np.ndarray, forecast: np.ndarray, roles: Sequence[str], space: str) -> np.ndarray:
    """What is clustered: how an image differs from its forecast.

    Parameters
    ----------
    image, forecast : np.ndarray
        (bands, ..), reflectance and Kelvin, NaN where there are no data.
    roles : sequence of str
        The role of each band.
    space : str
        SPACE of `ClusterOptions`: band by band (radiances), in cloud features (features), or in both.

    Returns
    -------
    np.ndarray
        (d, ..), NaN where one band of either is.
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
    """k-means on standardised differences.

    Parameters
    ----------
    number : int
        Number of clusters, k.
    seed : int
        Seed of the starts.

    Attributes
    ----------
    mean_, deviation_ : np.ndarray
        (d,), learned: by these the differences are standardised.
    centres_ : np.ndarray
        (k, d), learned, standardised.
    """

    def __init__(self, number: int, seed: int) -> None:
        self.number, self.seed = number, seed

    def fit(self, differences: np.ndarray) -> 'Clusters':
        """Learn from a sample of differences, (n, d) without NaN; raises `CloudmaskError` where n is below the number of clusters."""
        from sklearn.cluster import KMeans

        if len(differences) < self.number:
            raise CloudmaskError(
                f'CLUSTERS is {self.number}, but the ROI has only {len(differences)} valid pixels. '
                'Choose a larger ROI or fewer clusters.'
            )
        differences = np.asarray(differences, float)
        self.mean_ = differences.mean(0)
        deviation = differences.std(0)
        self.deviation_ = np.where(deviation > 0, deviation, 1.0)
        means = KMeans(self.number, n_init=STARTS, random_state=self.seed)
        self.centres_ = means.fit((differences - self.mean_) / self.deviation_).cluster_centers_
        return self

    def assign(self, differences: np.ndarray) -> np.ndarray:
        """The nearest cluster of each pixel: (d, n), float32, to (n,), uint8, 255 where a difference is NaN."""
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
    """Running means of some quantities by cluster.

    Parameters
    ----------
    clusters, quantities : int
        Numbers of clusters and of quantities.

    Attributes
    ----------
    count : np.ndarray
        (clusters,), int64: number of pixels.
    """

    def __init__(self, clusters: int, quantities: int) -> None:
        self.count = np.zeros(clusters, np.int64)
        self._sums = np.zeros((clusters, quantities))

    def add(self, numbers: np.ndarray, values: Sequence[np.ndarray]) -> None:
        """Add pixels: the numbers of their clusters, uint8 (n,), and their values, (quantities, n) without NaN."""
        clusters = len(self.count)
        self.count += np.bincount(numbers, minlength=clusters)
        for quantity, band in enumerate(values):
            self._sums[:, quantity] += np.bincount(numbers, weights=np.rint(band * UNIT), minlength=clusters)

    def merge(self, other: 'ClusterMeans') -> None:
        """Add what another one has counted."""
        self.count += other.count
        self._sums += other._sums

    @property
    def means(self) -> np.ndarray:
        """(clusters, quantities); 0 for an empty cluster."""
        return self._sums / UNIT / np.maximum(self.count, 1)[:, None]


def score(differences: np.ndarray) -> np.ndarray:
    """The multitemporal score of Mateo-Garcia et al. (2018): sign(mean d) sqrt(mean d^2) over blue, green and red.

    Parameters
    ----------
    differences : np.ndarray
        (3, ..), reflectance, image less forecast, NaN where there are no data.

    Returns
    -------
    np.ndarray
        (..), reflectance, NaN where a difference is.
    """
    return np.sign(differences.mean(0)) * np.sqrt(np.square(differences).mean(0))


def beyond_thresholds(scores: np.ndarray, reflectances: np.ndarray, options: ClusterOptions) -> np.ndarray:
    """The 2018 decision: brighter than the forecast, and bright (Mateo-Garcia et al. 2018).

    Parameters
    ----------
    scores : np.ndarray
        (..), from `score`, of clusters or of pixels.
    reflectances : np.ndarray
        (3, ..), blue, green and red of the image.
    options : ClusterOptions
        THRESHOLD_DIFFERENCE, and THRESHOLD_REFLECTANCE, which is not used where it is 0 or less.

    Returns
    -------
    np.ndarray
        (..), boolean, False where NaN.
    """
    cloud = scores > options.threshold_difference
    if options.threshold_reflectance > 0:
        cloud &= np.sqrt(np.square(reflectances).mean(0)) > options.threshold_reflectance
    return cloud


def brightest(brightness: np.ndarray) -> np.ndarray:
    """DECISION brightness: clusters above the largest gap in brightness are cloud; (k,), ascending, to (k,), boolean."""
    cloud = np.zeros(len(brightness), bool)
    if len(brightness) > 1:
        cloud[int(np.argmax(np.diff(brightness))) + 1 :] = True
    return cloud


def cloudy_clusters(means: np.ndarray, count: np.ndarray, options: ClusterOptions) -> np.ndarray:
    """Which clusters are cloud: by the thresholds, by brightness, or none.

    Parameters
    ----------
    means : np.ndarray
        (clusters, 7), reflectance: visible differences, visible image, brightness.
    count : np.ndarray
        (clusters,), pixels of each.
    options : ClusterOptions
        DECISION and the thresholds.

    Returns
    -------
    np.ndarray
        (clusters,), boolean.
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
