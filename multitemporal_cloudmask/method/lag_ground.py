"""What an image and its lags show of each other before anything is forecast.

Lag pixels under a cloud, or without data, are no ground: other lags take their place, brought to the level of the lag that they
replace. Pixels of the image that brightened as cloud does may not teach what the ground looks like.
"""

from typing import List, Sequence

import numpy as np

from .gaps import missing_pixels
from .prior_opacity import PriorOpacity
from .sensors import VISIBLE
from .veil import remove_veil, veil_evidence, veil_opacity

#: Pixels from which it is learned what image and lags show of each other.
GROUND_SAMPLE = 5000

#: How many times as many pixels as the training needs are drawn for the prediction and for the estimation set: some turn out to be cloud.
PLENTY_PREDICTION, PLENTY_ESTIMATION = 2, 4

#: Pixels around the cloud of a lag that are no ground either: the edges of a cloud are thin.
CLOUD_EDGE = 1

#: Opacity over the median of the lags above which a pixel of the image does not teach: chosen by hand; between 0.04 and 0.08 the
#: masks of the labelled series are the same.
TEACHING = 0.06

#: Opacity of a lag over every other lag, after their levels are brought together, from which a pixel of it is cloud that its quality
#: band missed: chosen by hand; 0.08 finds hardly more and takes bright fields for cloud.
LAG_CLOUD = 0.12


class LagGround:
    """Learned from a sample of pixels of an image and its lags.

    Parameters
    ----------
    roles : sequence of str
        Roles of the bands in all arrays.
    surface : bool
        Whether the reflectance is that of the surface.

    Attributes
    ----------
    veil_ : float
        Opacity of a veil over the whole image, 0..1, to be removed before the image teaches.
    offsets_ : np.ndarray
        (lags, lags, bands): what is added to lag j (second) to bring it to the level of lag k (first); 0 where unknown.
    levels_ : np.ndarray
        (lags, lags): median opacity of lag k over lag j.
    filters_ : list of PriorOpacity
        Opacity over each lag; empty where blue, green or red is missing.
    """

    def __init__(self, roles: Sequence[str], surface: bool = False) -> None:
        self.roles, self.surface = list(roles), surface
        self.visible = set(VISIBLE) <= set(roles)

    def fit(self, image: np.ndarray, lags: np.ndarray) -> 'LagGround':
        """Learn from a sample.

        Parameters
        ----------
        image : np.ndarray
            (bands, n), reflectance and Kelvin.
        lags : np.ndarray
            (lags, bands, n), the same pixels, lag 1 first; NaN where a lag has no data or its quality band says cloud.

        Returns
        -------
        LagGround
            This one.
        """
        count, bands = lags.shape[:2]
        self.filters_: List[PriorOpacity] = [PriorOpacity(self.roles, lag) for lag in lags] if self.visible else []
        self.levels_, self.offsets_ = np.zeros((count, count)), np.zeros((count, count, bands))
        for k in range(count if self.visible else 0):
            for j in range(count):
                if j != k:
                    self.levels_[k, j] = _median(self.filters_[j].estimate(lags[k], lags[j]))
        lags = np.where(self.cloudy(lags)[:, None], np.float32(np.nan), lags)
        for k in range(count):
            for j in range(count):
                if j != k:
                    self.offsets_[k, j] = [_median(band) for band in lags[k] - lags[j]]
        self.veil_ = veil_opacity(veil_evidence(image, lags, self.filters_), count)
        return self

    def cloudy(self, lags: np.ndarray) -> np.ndarray:
        """Where a lag is brighter than every other lag, as cloud is: (lags, bands, ..) to boolean (lags, ..); False for a single lag."""
        flags = np.zeros((len(lags), *lags.shape[2:]), bool)
        if not self.visible or len(lags) < 2:
            return flags
        for k, lag in enumerate(lags):
            nearest, *others = nearest_lags(k, len(lags))
            least = self._over(k, nearest, lag, lags[nearest])
            # Hardly any pixel is left for the other lags: only these are looked at.
            brighter = ~(least <= np.float32(LAG_CLOUD))
            if not brighter.any():
                continue
            left = np.nonzero(brighter)
            least = least[left]
            for j in others:
                least = np.fmin(least, self._over(k, j, lag[(slice(None), *left)], lags[j][(slice(None), *left)]))
            flags[k][left] = least > np.float32(LAG_CLOUD)
        return flags

    def _over(self, k: int, j: int, lag: np.ndarray, other: np.ndarray) -> np.ndarray:
        """Opacity of lag k over lag j, (bands, ..) each, their levels brought together: (..)."""
        return self.filters_[j].estimate(lag, other) - np.float32(self.levels_[k, j])

    def repair(self, lags: np.ndarray, ground: np.ndarray) -> np.ndarray:
        """Replace what is no ground in each lag by the nearest other lag that shows it.

        Parameters
        ----------
        lags : np.ndarray
            (lags, bands, ..), reflectance and Kelvin, NaN nodata.
        ground : np.ndarray
            Boolean (lags, ..): where they show the ground.

        Returns
        -------
        np.ndarray
            As `lags`, which is returned where nothing is missing; where none shows the ground, the lag itself, or where it has no
            data any other, as it is.
        """
        valid = np.stack([~missing_pixels(lag) for lag in lags])
        holes = ~(valid & ground)
        if not holes.any():
            return lags
        repaired = lags.copy()
        for k, missing in enumerate(holes):
            # The ground first; what no lag shows as ground is still better than a hole.
            for shown in (ground, np.ones_like(ground)):
                missing = missing & ~(valid[k] & shown[k])
                for j in nearest_lags(k, len(lags)):
                    if not missing.any():
                        break
                    filled = missing & valid[j] & shown[j]
                    repaired[k][:, filled] = lags[j][:, filled] + self.offsets_[k, j].astype(np.float32)[:, None]
                    missing = missing & ~filled
        return repaired

    def teaches(self, image: np.ndarray, lags: np.ndarray) -> np.ndarray:
        """Which pixels of an image may teach what the ground looks like today, as far as the lags show.

        Parameters
        ----------
        image : np.ndarray
            (bands, ..), the veil removed.
        lags : np.ndarray
            (lags, bands, ..), NaN where they do not show the ground.

        Returns
        -------
        np.ndarray
            Boolean (..); True where no lag shows the ground, or blue, green or red is missing.
        """
        if not self.visible:
            return np.ones(image.shape[1:], bool)
        over = np.stack([self.filters_[j].estimate(image, lag) for j, lag in enumerate(lags)])
        return ~(_median_of_valid(over) > np.float32(TEACHING))

    def remove_veil(self, image: np.ndarray) -> np.ndarray:
        """The image, (bands, ..), without the veil."""
        return remove_veil(image, self.veil_, self.roles, self.surface)

    def prediction_set(self, lags: np.ndarray) -> np.ndarray:
        """Inputs, the older lags, and targets, the newest lag, of pixels that teach how the ground follows itself.

        Parameters
        ----------
        lags : np.ndarray
            (lags, bands, n), all of them ground by their quality bands.

        Returns
        -------
        np.ndarray
            (pixels, lags * bands): those where no lag is cloud.
        """
        lags = lags[..., ~self.cloudy(lags).any(0)]
        return np.concatenate([*lags[1:], lags[0]]).T

    def estimation_set(self, image: np.ndarray, lags: np.ndarray) -> np.ndarray:
        """Inputs, the newer lags, and targets, the image without a veil, of pixels that teach how the image follows the lags.

        Parameters
        ----------
        image : np.ndarray
            (bands, n), clear by its quality band.
        lags : np.ndarray
            (lags, bands, n), NaN where they do not show the ground.

        Returns
        -------
        np.ndarray
            (pixels, lags * bands): those that teach, and where no input is cloud.
        """
        image = self.remove_veil(image)
        lags = np.where(self.cloudy(lags)[:, None], np.float32(np.nan), lags)
        usable = self.teaches(image, lags) & ~np.isnan(lags[:-1]).any((0, 1))
        return np.concatenate([*lags[:-1], image])[:, usable].T


def nearest_lags(lag: int, count: int) -> List[int]:
    """The other ones of `count` lags, in the order in which they replace a lag."""
    return sorted((other for other in range(count) if other != lag), key=lambda other: (abs(other - lag), other))


def _median(values: np.ndarray) -> float:
    """Median of the valid values; 0 where no value is valid."""
    valid = values[~np.isnan(values)]
    return float(np.median(valid)) if valid.size else 0.0


def _median_of_valid(values: np.ndarray) -> np.ndarray:
    """Median over the first axis of the values that are not NaN: (k, ..) to (..), NaN where none is valid."""
    ordered = np.sort(values, axis=0)  # NaN last
    count = (~np.isnan(values)).sum(0)
    last = np.maximum(count - 1, 0)
    lower, upper = (np.take_along_axis(ordered, index[None], 0)[0] for index in (last // 2, (last + 1) // 2))
    return (lower + upper) / np.float32(2)
