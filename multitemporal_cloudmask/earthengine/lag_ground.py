"""The lags as expressions with cloud and gaps replaced, as `LagGround` of method/lag_ground.py does it.

All is rounded to single precision after each step, as on disk: a threshold decides.
"""

from typing import List, Sequence

import numpy as np

from ..method.lag_ground import LAG_CLOUD, LagGround, nearest_lags
from ..method.prior_opacity import PriorOpacity
from .images import constant_bands, overlay, valid_mask
from .session import Client, Expression


def repaired_lags(
    ee: Client, learned: LagGround, lags: Sequence[Expression], ground: Sequence[Expression], count: int
) -> List[Expression]:
    """The first lags as a forecast needs them.

    Parameters
    ----------
    ee : Client
        The client.
    learned : LagGround
        Fitted.
    lags : sequence of Expression
        Images with bands of the same names, lag 1 first, reflectance and Kelvin.
    ground : sequence of Expression
        1 where each lag shows the ground by its quality band, else 0.
    count : int
        How many lags are needed.

    Returns
    -------
    list of Expression
        Masked where no lag has data.
    """
    whole = [lag.updateMask(valid_mask(ee, lag)) for lag in lags]
    clear = [lag.updateMask(flag) for lag, flag in zip(lags, ground)]
    best = [lag.updateMask(flag.And(cloudy.Not())) for lag, flag, cloudy in zip(whole, ground, cloudy_lags(ee, learned, clear))]
    repaired = []
    for number in range(count):
        parts = []
        for shown in (best, whole):
            parts.append(shown[number])
            for other in nearest_lags(number, len(lags)):
                offsets = constant_bands(ee, learned.offsets_[number, other].astype(np.float32))
                parts.append(shown[other].add(offsets).toFloat())
        repaired.append(overlay([*parts, lags[number]]))
    return repaired


def cloudy_lags(ee: Client, learned: LagGround, lags: Sequence[Expression]) -> List[Expression]:
    """1 where a lag is brighter than every other one, else 0, as `LagGround.cloudy`; lags: masked where they are no ground."""
    if not learned.visible or len(lags) < 2:
        return [ee.Image.constant(0)] * len(lags)
    flags = []
    for number, lag in enumerate(lags):
        over = [
            opacity(learned.filters_[other], lag, lags[other])
            .subtract(float(np.float32(learned.levels_[number, other])))
            .toFloat()
            for other in nearest_lags(number, len(lags))
        ]
        # A reducer ignores what is masked.
        flags.append(ee.Image.cat(over).reduce(ee.Reducer.min()).gt(float(np.float32(LAG_CLOUD))).unmask(0, False))
    return flags


def opacity(prior: PriorOpacity, image: Expression, ground: Expression) -> Expression:
    """Opacity of an image over the ground, as `PriorOpacity.estimate`: one band, masked where a band of either is."""
    total = None
    for weight, band in zip(prior.weights, prior.used):
        rise = image.select([band]).subtract(ground.select([band])).toFloat().multiply(float(weight)).toFloat()
        total = rise if total is None else total.add(rise).toFloat()
    return total
