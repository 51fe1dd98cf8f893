"""A veil of cloud or haze over the whole image, which a quality band may miss.

A veil brightens nearly every pixel as cloud does, and even the darkest ground in all visible bands. A season does one of the two,
hardly both: bare and dry ground is brighter in red, low sun in blue, and what is dark, water and conifers, stays dark. So an image
is compared with each of its lags by both; the lesser counts, and of the lags the median: one hazy lag decides nothing. An image
under a veil may teach what clear ground looks like only when the veil is removed from it.
"""

from typing import NamedTuple, Sequence

import numpy as np

from .adaptive import EVEN, WIDTH
from .opacity import opaque_reflectance
from .prior_opacity import PriorOpacity
from .sensors import VISIBLE

#: Metadata item of a forecast: the opacity of a veil over the image that it was made for.
VEIL = 'VEIL_OPACITY'

#: Quantiles that are compared: of the opacities over a lag, and of the reflectance of the darkest ground. Chosen by hand: high enough that
#: a cloud shadow does not hide the veil, low enough that clouds over half of the image do not feign one.
CLEAREST, DARKEST = 20, 2

#: Rise of the darkest visible ground under an opaque cloud, reflectance: opaque cloud (0.7) over dark ground (0.08).
DARK_RISE = 0.62

#: Opacity of the thinnest veil that is looked for: just above what is even for the decision.
THINNEST = 0.05

#: Least opacity that is removed once a veil is certain, so that the decision is certain as well: a probability of 0.88.
LEAST_VEIL = EVEN + 2 * WIDTH

#: Evidence (opacity) from which an image is nearer to the thinnest veil than to none, a rule and no fit; and how far on either side it
#: is not certain, chosen by hand. A logistic that separates clear images from those under the thinnest veil is even earlier, at 0.012 by Elma
#: alone, at 0.010 by all but canberra (test/evaluation/veil_limits.py); but a veil where there is none costs the whole mask, and lags of
#: another season are harder: with them clear dates of Elma reach 0.014, one of them 0.022, whose lags failed atmospheric correction.
EVEN_VEIL, UNSURE = THINNEST / 2, 0.003

#: What one lag alone makes less certain: by so much more evidence is needed. Chosen by hand with Elma in view; the logistic says 0.005.
ONE_LAG = 0.008

#: A lag with fewer valid pixels in common with the image is not compared.
FEWEST_SHARED = 50


class VeilEvidence(NamedTuple):
    """What lags show of a veil over an image, medians over the lags, as opacities.

    Attributes
    ----------
    level : float
        By what all signs agree on: about 0 or less without a veil.
    rise : float
        By how much the darkest ground is brighter. Ground that darkened since hides a part of the veil from the level, hardly from
        this.
    """

    level: float
    rise: float


def veil_evidence(image: np.ndarray, lags: np.ndarray, filters: Sequence[PriorOpacity]) -> VeilEvidence:
    """How much of a veil is over all pixels of an image.

    Parameters
    ----------
    image : np.ndarray
        (bands, n), a sample of pixels, reflectance, NaN nodata.
    lags : np.ndarray
        (lags, bands, n), the same pixels of its lags; NaN where they do not show the ground.
    filters : sequence of PriorOpacity
        Opacity over each lag.

    Returns
    -------
    VeilEvidence
        Zeros where no lag can be compared, or blue, green or red is missing.
    """
    found = []
    for lag, prior in zip(lags, filters):
        shared = ~np.isnan(image + lag).any(0)
        if len(prior.visible) < len(VISIBLE) or shared.sum() < FEWEST_SHARED:
            continue
        seen, ground = image[:, shared], lag[:, shared]
        clearest = np.percentile(prior.estimate(seen, ground), CLEAREST)
        dark_seen, dark_ground = (np.percentile(values[prior.visible], DARKEST, axis=1) for values in (seen, ground))
        rises = (dark_seen - dark_ground) / DARK_RISE
        found.append((min(clearest, rises.min()), np.median(rises)))
    return VeilEvidence(*np.median(found, axis=0).tolist()) if found else VeilEvidence(0.0, 0.0)


def veil_opacity(evidence: VeilEvidence, lags: int) -> float:
    """The opacity of the veil that is removed before an image teaches, 0..1, by its `veil_evidence` against so many lags."""
    even = EVEN_VEIL + ONE_LAG * (lags == 1)
    certainty = min(max((evidence.level - even) / (2 * UNSURE) + 0.5, 0.0), 1.0)
    return min(certainty * max(*evidence, LEAST_VEIL), 0.9)


def remove_veil(image: np.ndarray, opacity: float, roles: Sequence[str], surface: bool = False) -> np.ndarray:
    """The ground under a veil of one opacity: x = a w + (1 - a) f solved for f.

    Parameters
    ----------
    image : np.ndarray
        (bands, ..), reflectance and Kelvin; bands that are not reflectance stay.
    opacity : float
        a, 0..1.
    roles : sequence of str
        Roles of the bands.
    surface : bool
        Whether the reflectance is that of the surface.

    Returns
    -------
    np.ndarray
        Of the same shape and type; the image itself where the opacity is 0.
    """
    if not opacity:
        return image
    ground = image.copy()
    for band, opaque in enumerate(opaque_reflectance(roles, surface)):
        if opaque:
            ground[band] = (ground[band] - np.float32(opacity * opaque)) / np.float32(1 - opacity)
    return ground
