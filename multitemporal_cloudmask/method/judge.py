"""How candidates and the image judge each other, for both engines: by which pixels, and which candidate is under a veil."""

from typing import Collection, List, Optional, Sequence, Tuple

import numpy as np

from .opacity import OPAQUE
from .options import SelectOptions
from .prior_opacity import PriorOpacity
from .sensors import VISIBLE
from .veil import veil_evidence

#: Veil (opacity) of a candidate against the other candidates and the image above which another one is taken in its place. Of clear
#: candidates at Elma and Canberra the greatest is 0.025, and refusing from 0.034 on costs more than it gains.
VEILED_LAG = 0.06

#: Rows and columns of the pixels by which candidates judge each other, at most: as many as Earth Engine gives in one answer.
SIDE = 70

#: From so many pixels of a region on, cloud cover is known to half a percent: the standard error of a share of so many is 0.1 % at most,
#: less where clouds are larger than the distance of the pixels. Of larger regions every n-th row and column is looked at, n up to `THINNEST`.
ENOUGH, THINNEST = 2**18, 16


def judged_roles(roles: Collection[str], options: SelectOptions) -> List[str]:
    """Roles of the bands by which candidates judge each other and the image; none where nothing is compared.

    That is so without blue, green and red, with CLOUD_TEST none, and where one lag is enough: of two images either may be the veiled one.

    Parameters
    ----------
    roles : collection of str
        Roles of the bands of the image.
    options : SelectOptions
        LAGS and CLOUD_TEST.
    """
    judging = options.lags > 1 and options.cloud_test != 'none' and set(VISIBLE) <= set(roles)
    return [role for role in OPAQUE if judging and role in roles]


def thinning(area: float) -> int:
    """Every how many rows and columns a candidate is looked at: 1 in a region of few pixels (`area`), else a power of 2."""
    step = 1
    while step < THINNEST and area >= ENOUGH * (2 * step) ** 2:
        step *= 2
    return step


def judging_step(width: int, height: int, area: float) -> int:
    """Every how many rows and columns, counted from the corner of the image, a pixel of a region judges: a multiple of `thinning`.

    Parameters
    ----------
    width, height : int
        Of the region, px; at most `SIDE` of each judge.
    area : float
        Number of its pixels.
    """
    step = thinning(area)
    return step * -(-max(width, height) // (SIDE * step))


def most_veiled(candidates: np.ndarray, image: np.ndarray, roles: Sequence[str]) -> Optional[Tuple[int, float]]:
    """Which of some candidates is under a veil, judged by the others and the image.

    Parameters
    ----------
    candidates : np.ndarray
        (candidates, bands, n), a sample of pixels, reflectance; NaN where they have no data or their quality band says cloud.
    image : np.ndarray
        (bands, n), the same pixels of the image, NaN as theirs.
    roles : sequence of str
        Roles of the bands.

    Returns
    -------
    (int, float) or None
        The number of the worst candidate and its veil, an opacity above `VEILED_LAG`; None if no candidate has such a veil.
    """
    series = np.concatenate([candidates, image[None]])
    filters = [PriorOpacity(roles, each) for each in series]
    veils = []
    for k, candidate in enumerate(candidates):
        others = [other for other in range(len(series)) if other != k]
        veils.append(veil_evidence(candidate, series[others], [filters[other] for other in others]).level)
    worst = int(np.argmax(veils))
    return (worst, veils[worst]) if veils[worst] > VEILED_LAG else None
