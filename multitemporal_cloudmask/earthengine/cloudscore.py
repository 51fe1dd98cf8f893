"""The simple cloud score as an expression, as `method/cloudscore.py` computes it."""

from functools import reduce
from typing import Any, Mapping

from ..method.cloudscore import NO_SNOW, SNOW, TERMS


def simple_cloud_score(values: Any, names: Mapping[str, str]) -> Any:
    """Score how likely pixels are cloud.

    Parameters
    ----------
    values : ee.Image
        Reflectance at the top of the atmosphere, and Kelvin, masked where there are no data.
    names : mapping of str to str
        The band of each role in `ROLES`.

    Returns
    -------
    ee.Image
        One band, 0..100, masked where one of the bands is.
    """
    green, swir1 = values.select(names['green']), values.select(names['swir1'])
    # Divided by zero is zero on Earth Engine.
    score = _rescaled(green.subtract(swir1).divide(green.add(swir1)), SNOW, NO_SNOW)
    for roles, zero, one in TERMS:
        total = reduce(lambda one_band, other: one_band.add(other), [values.select(names[role]) for role in roles])
        score = score.min(_rescaled(total, zero, one))
    return score.clamp(0, 1).multiply(100)


def _rescaled(values: Any, zero: float, one: float) -> Any:
    return values.subtract(zero).divide(one - zero)
