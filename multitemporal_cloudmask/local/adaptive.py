"""The adaptive decision on a raster: opacity and lost light of each pixel, then cloud and the shadow that clouds cast."""

from dataclasses import dataclass
from typing import Dict, Optional

import numpy as np

from ..method import adaptive
from ..method.classes import NODATA
from ..method.cluster import ClusterMeans
from ..method.confidence import Grounds
from ..method.opacity import Opacity
from ..method.progress import Progress
from ..method.shadow import looks_like_cloud, lost_light
from ..method.veil import remove_veil
from ..rasters.block_store import BlockStore
from ..rasters.blocks import wide_windows
from ..rasters.grid import Grid, Window
from ..rasters.levels import SURFACE
from ..rasters.roi import Region
from ..rasters.shade import ShadeMap
from ..rasters.sun import sun_over
from .decision import Classifier, Decision, ExaminedBlock
from .decisions import HALO, ByCluster
from .differences import Differences, SampledPixels, missing
from .lags import cloudy

#: The light that snow lost, as a code: snow lost none, and the snow itself has to be known.
SNOWY = np.float32(np.inf)

#: Places of opacity, of lost light and of the cluster among the codes.
_OPACITY, _LIGHT, _CLUSTER = 0, 1, 2


@dataclass(frozen=True)
class AdaptiveClassifier(Classifier):
    """Cloud by probability, shadow by lost light where clouds may cast it.

    Attributes
    ----------
    codes : BlockStore
        Opacity, lost light (`SNOWY` on snow) and, where clusters are numbered, cluster; NaN nodata.
    probability : BlockStore
        Probability of cloud by smoothed opacity, 0..1; NaN nodata.
    grid : Grid
        Their grid.
    threshold : float
        Probability above which a pixel is cloud, 0..1.
    shade : ShadeMap
        Where shadow is possible.
    numbers : ndarray or None
        The number of the cluster by code, uint8 (256,), 255 none; None without clusters.
    marks_snow : bool
        Whether snow is a class of its own, else it is clear.
    """

    codes: BlockStore
    probability: BlockStore
    grid: Grid
    threshold: float
    shade: ShadeMap
    numbers: Optional[np.ndarray]
    marks_snow: bool

    def classify_block(self, window: Window) -> Dict[str, np.ndarray]:
        """The mask, the probability of cloud, and the numbers of the clusters."""
        probability, zone = self.probability.read(0, window), self.shade.read(window)
        # Where nothing can be shaded how much light was lost need not be known.
        lost = np.where(zone, self._lost(window), np.float32(0)) if zone.any() else None
        snowy = self.codes.read(_LIGHT, window) == SNOWY if self.marks_snow else None
        classes = adaptive.classified(probability, lost, self.threshold, snowy)
        if self.numbers is None:
            numbers = np.full(classes.shape, NODATA, np.uint8)
        else:
            numbers = self.numbers[np.nan_to_num(self.codes.read(_CLUSTER, window), nan=NODATA).astype(np.uint8)]
        return {'OUTPUT': classes, 'PROBABILITY': probability, 'CLUSTER_MAP': numbers}

    def _lost(self, window: Window) -> np.ndarray:
        """How much light the ground of a window lost, smoothed: a share, (h, w)."""
        wide = window.grown(HALO, self.grid)
        light = self.codes.read(_LIGHT, wide)
        light[light == SNOWY] = 0
        return adaptive.smoothed_light(light)[window.within(wide)]


class Adaptive(Decision):
    """The codes of a pixel are its opacity, its share of lost light and, where clusters are numbered, its cluster.

    Parameters
    ----------
    differences : Differences
        What is compared.
    sampled : SampledPixels
        The pixels from which opacity is learned.
    clustered, scored : bool
        Whether a map of clusters, and whether scores are wanted.
    lags : int
        Number of lags of the forecast, 0 where it is not known.
    """

    outputs_while_examining, outputs_after = ('SCORE',), ('PROBABILITY', 'CLUSTER_MAP')
    code_type, code_nodata, halo = np.float32, np.nan, HALO

    def __init__(self, differences: Differences, sampled: SampledPixels, clustered: bool, scored: bool, lags: int) -> None:
        self.differences, self.options, self.lags = differences, differences.options, lags
        self.scored = scored
        surface = differences.image.level == SURFACE
        image = remove_veil(sampled.image, differences.background.veil, differences.roles, surface)
        self.opacity: Opacity = Opacity(differences.roles, surface).fit(image.T, sampled.forecast.T)
        self.clusters = ByCluster(differences, sampled) if clustered and self.options.clusters else None
        self.code_count = 3 if self.clusters else 2

    @property
    def learned(self) -> bool:
        """Whether the sample has enough clear ground to correct the forecast by it."""
        return bool(self.opacity.clear_share_)

    @property
    def grounds(self) -> Grounds:
        """How well the decision is founded."""
        return Grounds.from_opacity(self.opacity, sun_over(self.differences.image) is not None)

    def examine_block(self, window: Window, image: np.ndarray, forecast: np.ndarray, inside: np.ndarray) -> ExaminedBlock:
        """Estimate opacity and lost light of the pixels."""
        ground, roles = self.opacity.ground(forecast), self.differences.roles
        opacity, lost = self.opacity.estimate(image, ground), lost_light(image, ground, self.opacity)
        snowy = adaptive.snow(image, forecast, roles)
        if self.lags == 1:
            # No other lag took the place of its clouds: they say nothing of the light on the ground.
            lost[looks_like_cloud(forecast, roles)] = 0
            for lag in self.differences.image.lags:
                lost[cloudy(lag, window)] = 0
        elif self.lags:
            snowy |= adaptive.lasting_snow(image, forecast, roles)
        lost[snowy] = SNOWY
        codes = [opacity, lost]
        empty = missing(image, forecast)
        if empty.any():
            for code in codes:
                code[empty] = np.nan
        statistics = None
        if self.clusters:
            block = self.clusters.examine_block(window, image, forecast, inside)
            statistics = block.statistics
            codes.append(block.codes[0].astype(np.float32))
        outputs = {'SCORE': self.differences.score(image, forecast)} if self.scored else {}
        return ExaminedBlock(codes, statistics, outputs)

    def merge(self, statistics: Optional[ClusterMeans]) -> None:
        """Add the sums of the clusters of a block."""
        if self.clusters:
            self.clusters.merge(statistics)

    def conclude(self, codes: BlockStore, region: Region, progress: Progress) -> AdaptiveClassifier:
        """Find where clouds may cast their shadows, and number the clusters."""
        numbers = self.clusters.conclude(codes, region, progress).numbers if self.clusters else None
        image, options = self.differences.image, self.options
        # What is grown into the region counts too.
        blocks = wide_windows(image.grid, region.grown(options.grow))
        probability = BlockStore(f'{codes.file}.probability', blocks, [np.float32], [np.nan], codes.memory)

        def find_cloud(window: Window) -> np.ndarray:
            wide = window.grown(HALO, image.grid)
            opacity, snowy = codes.read(_OPACITY, wide), codes.read(_LIGHT, wide) == SNOWY
            values = adaptive.smoothed_probability(opacity, snowy)[window.within(wide)]
            probability.write(window, [values])
            return values > options.probability_threshold

        shade = ShadeMap.from_clouds(find_cloud, blocks, region, image.grid, sun_over(image), str(image), progress)
        return AdaptiveClassifier(codes, probability, image.grid, options.probability_threshold, shade, numbers, options.snow)
