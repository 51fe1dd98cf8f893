"""The simple cloud score as an expression, as `method/cloudscore.py` computes it."""

from functools import reduce
from typing import Any, Mapping

import numpy as np

from ..method.cloudscore import NO_SNOW, SNOW, TERMS


def simple_cloud_score(values: Any, names: Mapping[str, str]) -> Any:
    """Score how likely pixels are cloud.

    Parameters
    ----------
    values : ee.Image
        Reflectance at the top of the atmosphere, and Kelvin, masked where there are no data.
    names : mapping of str to str
        The bands by role; terms of bands that are missing do not count, blue, green and red are needed.

    Returns
    -------
    ee.Image
        One band, 0..100, masked where one of the bands is.
    """
    terms = []
    for roles, zero, one in TERMS:
        if set(roles) <= set(names):
            bands = [values.select(names[role]) for role in roles]
            terms.append(_rescaled(reduce(lambda band, other: band.add(other).toFloat(), bands), zero, one))
    if 'swir1' in names:
        green, swir1 = values.select(names['green']), values.select(names['swir1'])
        # Divided by zero is zero on Earth Engine.
        ndsi = green.subtract(swir1).toFloat().divide(green.add(swir1).toFloat()).toFloat()
        terms.append(_rescaled(ndsi, SNOW, NO_SNOW))
    return reduce(lambda term, other: term.min(other), terms).clamp(0, 1).multiply(100)


def _rescaled(values: Any, zero: float, one: float) -> Any:
    """In single precision after each step, as on disk: a threshold decides."""
    return values.subtract(float(np.float32(zero))).toFloat().divide(float(np.float32(one - zero))).toFloat()
