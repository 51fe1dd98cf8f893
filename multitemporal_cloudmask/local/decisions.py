"""Decisions by thresholds or brightness, on clusters or on single pixels (method 5)."""

from dataclasses import dataclass
from typing import Dict, Mapping, Optional

import numpy as np

from ..method.advice import require_clusters
from ..method.classes import CLEAR, CLOUD, NODATA
from ..method.cluster import ClusterMeans, Clusters, beyond_thresholds, cloudy_clusters, score
from ..method.errors import CloudmaskError
from ..method.neighbourhood import opening
from ..method.options import ClusterOptions
from ..method.progress import Progress
from ..rasters.block_store import BlockStore
from ..rasters.grid import Grid, Window
from ..rasters.roi import Region
from ..rasters.stack import MARGIN
from ..rasters.threads import single_threaded_mathematics
from .decision import Classifier, Decision, ExaminedBlock
from .differences import Differences, SampledPixels

#: Evidence of the decision adaptive is smoothed over 3 x 3 px.
HALO = 1

#: Number of values of a code, uint8.
CODES = 256


def decision_reach(options: ClusterOptions) -> int:
    """How far around the region a decision, and the growing that follows, look at most, px."""
    return options.grow + max(_opening_halo(options.opening), HALO)


def require_possible(options: ClusterOptions, outputs: Mapping[str, object]) -> None:
    """Raise `CloudmaskError` where the options allow no decision, or none that makes the outputs asked for, by key."""
    require_clusters(options)
    if outputs.get('PROBABILITY') and options.decision != 'adaptive':
        raise CloudmaskError(
            f'PROBABILITY is made by DECISION adaptive only; DECISION is {options.decision}. Choose adaptive, or skip PROBABILITY.'
        )
    reach = options.grow + _opening_halo(options.opening)
    if options.decision in ('threshold', 'brightness') and reach > MARGIN:
        raise CloudmaskError(
            f'GROW {options.grow} px and OPENING {options.opening} px need the forecast {reach} px around the region, but it ends after '
            f'{MARGIN} px. Lower GROW to {MARGIN - _opening_halo(options.opening)} px, or lower OPENING.'
        )


@dataclass(frozen=True)
class OpenedClassifier(Classifier):
    """A code is cloud or not; small specks of cloud are removed by an opening.

    Attributes
    ----------
    codes : BlockStore
        Codes, uint8.
    grid : Grid
        Their grid.
    cloud : ndarray
        Whether a code is cloud, boolean (256,).
    numbers : ndarray
        The number of the cluster by code, uint8 (256,), 255 none.
    scores : ndarray or None
        The multitemporal score of the cluster by code, float32 (256,), NaN nodata; None: scores are written elsewhere.
    radius : int
        Radius of the opening, px.
    """

    codes: BlockStore
    grid: Grid
    cloud: np.ndarray
    numbers: np.ndarray
    scores: Optional[np.ndarray]
    radius: int

    def classify_block(self, window: Window) -> Dict[str, np.ndarray]:
        """The mask, the numbers of the clusters and, where they are known by code, the scores."""
        wide = window.grown(_opening_halo(self.radius), self.grid)
        codes, block = self.codes.read(0, wide), window.within(wide)
        valid = codes != NODATA
        classes = np.where(opening(self.cloud[codes], valid, self.radius), CLOUD, CLEAR).astype(np.uint8)
        classes[~valid] = NODATA
        outputs = {'OUTPUT': classes[block], 'CLUSTER_MAP': self.numbers[codes[block]]}
        if self.scores is not None:
            outputs['SCORE'] = self.scores[codes[block]]
        return outputs


def _opening_halo(radius: int) -> int:
    """How far an opening looks: its minimum and its maximum each reach as far as the radius, px."""
    return 2 * radius


class ByCluster(Decision):
    """All pixels of a cluster are classified alike. The code of a pixel is its cluster.

    Parameters
    ----------
    differences : Differences
        What is clustered.
    sampled : SampledPixels
        The pixels on which the clusters are fitted.
    """

    outputs_while_examining, outputs_after = (), ('CLUSTER_MAP', 'SCORE')
    code_count, code_type, code_nodata = 1, np.uint8, NODATA

    def __init__(self, differences: Differences, sampled: SampledPixels) -> None:
        self.differences, self.options = differences, differences.options
        self.halo = _opening_halo(self.options.opening)
        with single_threaded_mathematics():
            self.clusters = Clusters(self.options.clusters, self.options.seed).fit(
                differences.subtract(sampled.image, sampled.forecast).T
            )
        #: Over each cluster: visible differences (3), visible image (3), brightness (1).
        self.means = ClusterMeans(self.options.clusters, 7)

    def examine_block(self, window: Window, image: np.ndarray, forecast: np.ndarray, inside: np.ndarray) -> ExaminedBlock:
        """Assign the pixels to clusters, and sum up their quantities inside the region."""
        differences = self.differences.subtract(image, forecast)
        codes = self.clusters.assign(differences.reshape(len(differences), -1)).reshape(inside.shape)
        visible = self.differences.visible(image)
        quantities = [*(visible - self.differences.visible(forecast)), *visible, self.differences.brightness(image)]
        usable = inside & (codes != NODATA)
        means = ClusterMeans(self.options.clusters, 7)
        means.add(codes[usable], [quantity[usable] for quantity in quantities])
        return ExaminedBlock([codes], means, {})

    def merge(self, statistics: Optional[ClusterMeans]) -> None:
        """Add the sums of a block."""
        if statistics is not None:
            self.means.merge(statistics)

    def conclude(self, codes: BlockStore, region: Region, progress: Progress) -> OpenedClassifier:
        """Decide by the means of the clusters, and number the clusters from dark to bright."""
        means = self.means.means
        order = np.argsort(means[:, 6], kind='stable')
        clusters = len(order)
        numbers = np.full(CODES, NODATA, np.uint8)
        numbers[order] = np.arange(clusters)
        scores = np.full(CODES, np.nan, np.float32)
        scores[:clusters] = score(means.T[:3])
        cloud = np.zeros(CODES, bool)
        cloud[:clusters] = cloudy_clusters(means, self.means.count, self.options)
        return OpenedClassifier(codes, self.differences.image.grid, cloud, numbers, scores, self.options.opening)


class ByPixel(Decision):
    """Each pixel is compared with the thresholds by itself. The code of a pixel is 1 for cloud, else 0.

    Parameters
    ----------
    differences : Differences
        What is compared.
    """

    outputs_while_examining, outputs_after = ('SCORE',), ('CLUSTER_MAP',)
    code_count, code_type, code_nodata = 1, np.uint8, NODATA

    def __init__(self, differences: Differences) -> None:
        self.differences, self.options = differences, differences.options
        self.halo = _opening_halo(self.options.opening)

    def examine_block(self, window: Window, image: np.ndarray, forecast: np.ndarray, inside: np.ndarray) -> ExaminedBlock:
        """Compare the pixels with the thresholds."""
        scores = self.differences.score(image, forecast)
        cloud = beyond_thresholds(scores, self.differences.visible(image), self.options) & (self.options.decision == 'threshold')
        codes = np.where(np.isnan(scores), np.uint8(NODATA), cloud.astype(np.uint8))
        return ExaminedBlock([codes], None, {'SCORE': scores})

    def merge(self, statistics: Optional[ClusterMeans]) -> None:
        """Pixels have no statistics."""

    def conclude(self, codes: BlockStore, region: Region, progress: Progress) -> OpenedClassifier:
        """Code 1 is cloud; there are no clusters to number."""
        cloud = np.arange(CODES) == 1
        return OpenedClassifier(
            codes, self.differences.image.grid, cloud, np.full(CODES, NODATA, np.uint8), None, self.options.opening
        )
