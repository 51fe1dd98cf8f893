"""The adaptive decision on a raster: opacity and lost light of each pixel, then cloud and the shadow that clouds cast.

It looks and tells as the decisions of `decisions.py` do.
"""

import numpy as np

from ..method import adaptive
from ..method.adaptive import CLIP
from ..method.classes import CLEAR, NODATA, SHADOW
from ..method.opacity import Opacity
from ..method.shadow import LIMITS, lost_light, shade_zone
from ..rasters.blocks import each_block, windows
from ..rasters.sun import metres, sun_over
from .decisions import ByCluster

#: Codes of snow and nodata, and the greatest code of a number.
SNOW, EMPTY, TOP = 65534, 65535, 65000

#: Longest side of the map of clouds in which their shadows are sought, px.
THINNED = 1024


class Adaptive:
    """Codes are the opacity, the share of light that was lost, and the cluster where a map of clusters is wanted."""

    KIND = np.uint16
    EARLY, LATE = ('SCORE',), ('PROBABILITY', 'CLUSTER_MAP')

    def __init__(self, differences, clustered):
        self.differences, self.options, self.halo = differences, differences.options, 1
        self.opacity = Opacity(differences.roles).fit(*(part.T for part in differences.sampled))
        self.clusters = ByCluster(differences) if clustered and self.options.clusters else None
        self.CODES = ('opacity', 'light', 'cluster') if self.clusters else ('opacity', 'light')

    def look(self, image, forecast, inside):
        """Codes of a block (bands, h, w), what `learn` shall add, and rasters: image and forecast (bands, h, w)."""
        ground, roles = self.opacity.ground(forecast), self.differences.roles
        opacity, lost = self.opacity.estimate(image, ground), lost_light(image, ground, self.opacity)
        scores = self.differences.score(image, forecast)
        codes = [_encoded(opacity, CLIP), _encoded(lost, LIMITS)]
        codes[1][adaptive.snow(image, forecast, roles)] = SNOW
        for code in codes:
            code[np.isnan(scores)] = EMPTY
        part = None
        if self.clusters:
            numbers, part, _ = self.clusters.look(image, forecast, inside)
            codes.append(numbers.astype(np.uint16))
        return np.stack(codes), part, {'SCORE': scores}

    def learn(self, part):
        """Add what a block taught."""
        if self.clusters:
            self.clusters.learn(part)

    def settle(self, codes, region, progress):
        """Find where clouds may cast their shadows. codes: the scene of what `look` left."""
        self.codes, self.bounds = codes, region.bounds
        if self.clusters:
            self.clusters.settle(codes, region, progress)
        self.step = -(-max(self.bounds.width, self.bounds.height) // THINNED)
        cloudy = np.zeros((-(-self.bounds.height // self.step), -(-self.bounds.width // self.step)), bool)

        def work(window):
            rows, columns = np.nonzero((self._evidence(window)[0] > self.options.probability_threshold) & region.mask(window))
            return (rows + window.y - self.bounds.y) // self.step, (columns + window.x - self.bounds.x) // self.step

        def use(_, places):
            cloudy[places] = True

        each_block(windows(codes.grid, region), work, use, progress)
        image = self.differences.image
        sun = sun_over(image)
        if sun is None and cloudy.any() and {'nir', 'swir1'} & set(self.differences.roles):
            progress.message(f'No SUN_ELEVATION and SUN_AZIMUTH in {image}: shadow is told by lost light alone.')
        self.zone = shade_zone(cloudy, sun, self.step * metres(image.grid))

    def tell(self, window):
        """The mask of a block and the `LATE` outputs, by key."""
        chance, lost = self._evidence(window)
        classes = adaptive.classified(chance, lost, self.options.probability_threshold)
        rows, columns = (
            np.clip((start + np.arange(size) - first) // self.step, 0, limit - 1)
            for start, size, first, limit in zip(
                (window.y, window.x), (window.height, window.width), (self.bounds.y, self.bounds.x), self.zone.shape
            )
        )
        classes[(classes == SHADOW) & ~self.zone[np.ix_(rows, columns)]] = CLEAR
        numbers = np.full(classes.shape, NODATA, np.uint8)
        if self.clusters:
            numbers = self.clusters.numbers[self.codes.raw(3, window)[0].astype(np.uint8)]
        return {'OUTPUT': classes, 'PROBABILITY': chance, 'CLUSTER_MAP': numbers}

    def _evidence(self, window):
        """Probability of cloud and share of lost light of a block, (h, w) each, NaN nodata."""
        wide = window.grown(self.halo, self.codes.grid)
        opacity, light = (self.codes.raw(number, wide)[0] for number in (1, 2))
        cut = window.within(wide)
        return tuple(values[cut] for values in adaptive.evidence(_decoded(opacity, CLIP), _decoded(light, LIMITS), light == SNOW))


def _encoded(values, limits):
    """Numbers within limits as uint16; what is not a number becomes 0."""
    low, high = limits
    scaled = (np.clip(values, low, high) - np.float32(low)) * np.float32(TOP / (high - low))
    return np.rint(np.nan_to_num(scaled)).astype(np.uint16)


def _decoded(codes, limits):
    """What `_encoded` has encoded, float32; snow lost nothing, NaN where empty."""
    low, high = limits
    values = codes * np.float32((high - low) / TOP) + np.float32(low)
    values[codes == SNOW] = 0
    values[codes == EMPTY] = np.nan
    return values
