"""The simple cloud score of a pixel, 0..100: likely cloud by brightness, cold and NDSI.

Google published it as `simpleCloudScore` for Landsat, an example of Earth Engine; all limits are from there. Where a sensor lacks a
band, such as the thermal one, the score is that of the other terms. `earthengine/cloudscore.py` computes it from the same constants.
"""

from functools import reduce
from typing import Mapping

import numpy as np

#: Roles of the published score: reflectance at the top of the atmosphere, and Kelvin for `thermal`. `VISIBLE` are needed in any case.
ROLES = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2', 'thermal')

#: The terms whose least one is the score: roles that are added up, and the sums at which the term is 0 and 1. Reflectance, and
#: Kelvin for `thermal`.
TERMS = (
    (('blue',), 0.1, 0.3),
    (('red', 'green', 'blue'), 0.2, 0.8),
    (('nir', 'swir1', 'swir2'), 0.3, 0.8),
    (('thermal',), 300.0, 290.0),
)

#: NDSI at which the term against snow is 0 and 1.
SNOW, NO_SNOW = 0.8, 0.6

#: A pixel counts as cloud from this score on (Mateo-Garcia et al. 2018, Remote Sensing 10(7):1079).
CLOUDY = 50.0


def simple_cloud_score(bands: Mapping[str, np.ndarray]) -> np.ndarray:
    """Score how likely pixels are cloud.

    It finds too little rather than too much: not a cloud mask, but a second opinion on a quality band. Without a thermal band,
    white ground has the score of cloud; without `swir1`, so has snow.

    Parameters
    ----------
    bands : mapping of str to np.ndarray
        The bands by role, of one shape: reflectance at the top of the atmosphere, and Kelvin; NaN where there are no data. Blue,
        green and red are needed; terms of bands that are missing do not count.

    Returns
    -------
    np.ndarray
        The same shape, float32, 0..100, NaN where one of the bands is.
    """
    terms = [
        _rescaled(reduce(np.add, [bands[role] for role in roles]), zero, one)
        for roles, zero, one in TERMS
        if set(roles) <= set(bands)
    ]
    if 'swir1' in bands:
        green, swir1 = bands['green'], bands['swir1']
        with np.errstate(divide='ignore', invalid='ignore'):
            total = green + swir1
            ndsi = np.where(total == 0, 0, (green - swir1) / total)  # as on Earth Engine
        terms.append(_rescaled(ndsi, SNOW, NO_SNOW))
    score = np.minimum.reduce([np.ones_like(bands['green']), *terms])
    return (100 * np.clip(score, 0, 1)).astype(np.float32)


def _rescaled(values: np.ndarray, zero: float, one: float) -> np.ndarray:
    return (values - zero) / (one - zero)
