"""A veil of cloud or haze over the whole image, which a quality band may miss.

A veil brightens nearly every pixel as cloud does, and even the darkest ground in all visible bands. A season does one of the two,
hardly both: bare and dry ground is brighter in red, low sun in blue, and what is dark, water and conifers, stays dark. So an image
is compared with each of its lags by both; the lesser counts, and of the lags the median: one hazy lag decides nothing. An image under a veil may teach what clear ground looks like only when the veil
is removed from it.
"""

from typing import Sequence

import numpy as np

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

#: Evidence (opacity) up to which an image is free of a veil, and from which on all of it is removed. 147 clear dates of Elma, half of
#: them with lags of another season, reach 0.014 (one of 0.022: its lags failed atmospheric correction), ground brightened by hand in the
#: ways of seasons 0.020; 41 veils of opacity 0.1 give at least 0.047 (one of 0.015: two hazy lags). Chosen between the two by hand.
FREE, VEILED = 0.022, 0.030

#: What one lag alone makes less certain: by so much more evidence is needed.
ONE_LAG = 0.008

#: A veil is thicker than the pixels of least opacity show: at least so much is removed once it is certain.
LEAST_VEIL = 0.05

#: A lag with fewer valid pixels in common with the image is not compared.
FEWEST_SHARED = 50


def veil_evidence(image: np.ndarray, lags: np.ndarray, roles: Sequence[str]) -> float:
    """How much of a veil is over all pixels of an image.

    Parameters
    ----------
    image : np.ndarray
        (bands, n), a sample of pixels, reflectance, NaN nodata.
    lags : np.ndarray
        (lags, bands, n), the same pixels of its lags; NaN where they do not show the ground.
    roles : sequence of str
        Roles of the bands; without blue, green and red there is no evidence.

    Returns
    -------
    float
        Median over the lags, as an opacity; about 0 without a veil, also where no lag can be compared.
    """
    if not set(VISIBLE) <= set(roles):
        return 0.0
    visible = [list(roles).index(role) for role in VISIBLE]
    found = []
    for lag in lags:
        shared = ~np.isnan(image + lag).any(0)
        if shared.sum() < FEWEST_SHARED:
            continue
        seen, ground = image[:, shared], lag[:, shared]
        clearest = np.percentile(PriorOpacity(roles, ground).estimate(seen, ground), CLEAREST)
        darkest = np.percentile(seen[visible], DARKEST, axis=1) - np.percentile(ground[visible], DARKEST, axis=1)
        found.append(min(clearest, darkest.min() / DARK_RISE))
    return float(np.median(found)) if found else 0.0


def veil_opacity(evidence: float, lags: int) -> float:
    """The opacity of the veil that is removed before an image teaches, 0..1, by its `veil_evidence` against so many lags."""
    free, veiled = (limit + ONE_LAG * (lags == 1) for limit in (FREE, VEILED))
    certainty = min(max((evidence - free) / (veiled - free), 0.0), 1.0)
    return min(certainty * max(evidence, LEAST_VEIL), 0.9)


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
