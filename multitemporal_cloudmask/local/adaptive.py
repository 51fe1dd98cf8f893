"""The adaptive decision on a raster: opacity and lost light of each pixel, then cloud and the shadow that clouds cast."""

from dataclasses import dataclass
from typing import Dict, Optional, Tuple

import numpy as np

from ..method import adaptive
from ..method.adaptive import CLIP
from ..method.classes import CLEAR, NODATA, SHADOW
from ..method.cluster import ClusterMeans
from ..method.confidence import Grounds
from ..method.opacity import Opacity
from ..method.progress import Progress
from ..method.shadow import LIMITS, looks_like_cloud, lost_light, shade_zone
from ..method.veil import remove_veil
from ..rasters.blocks import each_block, windows
from ..rasters.grid import Window
from ..rasters.levels import SURFACE
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.sun import pixel_metres, sun_over
from .decision import Classifier, Decision, ExaminedBlock
from .decisions import ByCluster
from .differences import Differences, SampledPixels, missing
from .lags import cloudy

#: Codes of snow and of nodata, and the code of the upper limit of a quantity.
SNOWY, EMPTY, TOP = 65534, 65535, 65000

#: Longest side of the map of clouds from which the zone of their shadows is computed, px.
THINNED = 1024

#: Evidence is smoothed over 3 x 3 px.
HALO = 1


@dataclass(frozen=True)
class ShadeMap:
    """Where clouds may cast their shadows, on a thinned map of the region.

    Attributes
    ----------
    zone : ndarray
        Boolean (rows, columns).
    bounds : Window
        The part of the image that it covers.
    step : int
        Side of a pixel of the map, px of the image.
    """

    zone: np.ndarray
    bounds: Window
    step: int

    def read(self, window: Window) -> np.ndarray:
        """The zone of a window of the image, boolean (h, w)."""
        rows, columns = (
            np.clip((start + np.arange(size) - first) // self.step, 0, limit - 1)
            for start, size, first, limit in zip(
                (window.y, window.x), (window.height, window.width), (self.bounds.y, self.bounds.x), self.zone.shape
            )
        )
        return self.zone[np.ix_(rows, columns)]


@dataclass(frozen=True)
class AdaptiveClassifier(Classifier):
    """Cloud by probability, shadow by lost light where clouds may cast it.

    Attributes
    ----------
    codes : Scene
        Opacity, lost light and, where clusters are numbered, cluster.
    threshold : float
        Probability above which a pixel is cloud, 0..1.
    shade : ShadeMap
        Where shadow is possible.
    numbers : ndarray or None
        The number of the cluster by code, uint8 (256,), 255 none; None without clusters.
    marks_snow : bool
        Whether snow is a class of its own, else it is clear.
    """

    codes: Scene
    threshold: float
    shade: ShadeMap
    numbers: Optional[np.ndarray]
    marks_snow: bool

    def classify_block(self, window: Window) -> Dict[str, np.ndarray]:
        """The mask, the probability of cloud, and the numbers of the clusters."""
        probability, lost = _evidence(self.codes, window)
        snowy = self.codes.raw(2, window)[0] == SNOWY if self.marks_snow else None
        classes = adaptive.classified(probability, lost, self.threshold, snowy)
        classes[(classes == SHADOW) & ~self.shade.read(window)] = CLEAR
        if self.numbers is None:
            numbers = np.full(classes.shape, NODATA, np.uint8)
        else:
            numbers = self.numbers[self.codes.raw(3, window)[0].astype(np.uint8)]
        return {'OUTPUT': classes, 'PROBABILITY': probability, 'CLUSTER_MAP': numbers}


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
    code_type, halo = np.uint16, HALO

    def __init__(self, differences: Differences, sampled: SampledPixels, clustered: bool, scored: bool, lags: int) -> None:
        self.differences, self.options, self.lags = differences, differences.options, lags
        self.scored = scored
        surface = differences.image.level == SURFACE
        image = remove_veil(sampled.image, differences.background.veil, differences.roles, surface)
        self.opacity: Opacity = Opacity(differences.roles, surface).fit(image.T, sampled.forecast.T)
        self.clusters = ByCluster(differences, sampled) if clustered and self.options.clusters else None
        self.code_names = ('opacity', 'light', 'cluster') if self.clusters else ('opacity', 'light')

    @property
    def learned(self) -> bool:
        """Whether the sample has enough clear ground to correct the forecast by it."""
        return bool(self.opacity.clear_share_)

    @property
    def grounds(self) -> Grounds:
        """How well the decision is founded."""
        return Grounds(
            clear_share=self.opacity.clear_share_,
            clear_deviation=self.opacity.clear_deviation_,
            sun=sun_over(self.differences.image) is not None,
            infrared=bool({'nir', 'swir1'} & set(self.differences.roles)),
        )

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
        codes = [_encoded(opacity, CLIP), _encoded(lost, LIMITS)]
        codes[1][snowy] = SNOWY
        empty = missing(image, forecast)
        for code in codes:
            code[empty] = EMPTY
        statistics = None
        if self.clusters:
            block = self.clusters.examine_block(window, image, forecast, inside)
            statistics = block.statistics
            codes.append(block.codes.astype(np.uint16))
        outputs = {'SCORE': self.differences.score(image, forecast)} if self.scored else {}
        return ExaminedBlock(np.stack(codes), statistics, outputs)

    def merge(self, statistics: Optional[ClusterMeans]) -> None:
        """Add the sums of the clusters of a block."""
        if self.clusters:
            self.clusters.merge(statistics)

    def conclude(self, codes: Scene, region: Region, progress: Progress) -> AdaptiveClassifier:
        """Find where clouds may cast their shadows, and number the clusters."""
        numbers = self.clusters.conclude(codes, region, progress).numbers if self.clusters else None
        shade = self._shade(codes, region, progress)
        return AdaptiveClassifier(codes, self.options.probability_threshold, shade, numbers, self.options.snow)

    def _shade(self, codes: Scene, region: Region, progress: Progress) -> ShadeMap:
        bounds = region.bounds
        step = -(-max(bounds.width, bounds.height) // THINNED)
        cloudy = np.zeros((-(-bounds.height // step), -(-bounds.width // step)), bool)

        def find_cloud(window: Window) -> Tuple[np.ndarray, np.ndarray]:
            probability = _probability(codes, window)
            rows, columns = np.nonzero((probability > self.options.probability_threshold) & region.mask(window))
            return (rows + window.y - bounds.y) // step, (columns + window.x - bounds.x) // step

        def mark(_: Window, places: Tuple[np.ndarray, np.ndarray]) -> None:
            cloudy[places] = True

        each_block(windows(codes.grid, region), find_cloud, mark, progress)
        image = self.differences.image
        sun = sun_over(image)
        if sun is None and cloudy.any():
            progress.message(
                f'No SUN_ELEVATION and SUN_AZIMUTH in {image}: every darkened pixel of a cloudy image is classified as shadow.'
            )
        return ShadeMap(shade_zone(cloudy, sun, step * pixel_metres(image.grid)), bounds, step)


def _evidence(codes: Scene, window: Window) -> Tuple[np.ndarray, np.ndarray]:
    """Probability of cloud and share of lost light of a block, float32 (h, w) each, NaN nodata."""
    wide = window.grown(HALO, codes.grid)
    opacity, light = (codes.raw(number, wide)[0] for number in (1, 2))
    probability, lost = adaptive.evidence(_decoded(opacity, CLIP), _decoded(light, LIMITS), light == SNOWY)
    block = window.within(wide)
    return probability[block], lost[block]


def _probability(codes: Scene, window: Window) -> np.ndarray:
    """Probability of cloud of a block, float32 (h, w), NaN nodata."""
    wide = window.grown(HALO, codes.grid)
    opacity, light = (codes.raw(number, wide)[0] for number in (1, 2))
    return adaptive.smoothed_probability(_decoded(opacity, CLIP), light == SNOWY)[window.within(wide)]


def _encoded(values: np.ndarray, limits: Tuple[float, float]) -> np.ndarray:
    """Numbers within limits as uint16 of the same shape; NaN becomes 0."""
    low, high = limits
    scaled = np.minimum(np.maximum(values, np.float32(low)), np.float32(high))
    scaled -= np.float32(low)
    scaled *= np.float32(TOP / (high - low))
    # Of NaN and 0 the greater one is 0.
    np.fmax(scaled, 0, out=scaled)
    return np.rint(scaled, out=scaled).astype(np.uint16)


def _decoded(codes: np.ndarray, limits: Tuple[float, float]) -> np.ndarray:
    """The numbers that `_encoded` encoded, float32; snow lost nothing, NaN nodata."""
    low, high = limits
    values = codes * np.float32((high - low) / TOP) + np.float32(low)
    values[codes == SNOWY] = 0
    values[codes == EMPTY] = np.nan
    return values
