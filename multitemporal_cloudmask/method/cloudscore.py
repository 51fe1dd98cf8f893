"""The simple cloud score of a Landsat pixel, 0..100 (method 1; Google's published SimpleCloudScore)."""

import numpy as np

#: Roles that the score needs: top-of-atmosphere reflectance, and Kelvin for `thermal`.
ROLES = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2', 'thermal')

#: A pixel counts as cloud from this score on (Mateo-Garcia et al. 2018).
CLOUDY = 50.0


def simple_cloud_score(bands):
    """Likelihood of cloud by brightness, cold and NDSI.

    bands: mapping of role to float array, one shape, TOA reflectance and Kelvin. Returns float32 0..100, NaN where a band
    is NaN. It finds too little rather than too much: not a cloud mask, but a second opinion on a quality band.
    """
    blue, green, red, nir, swir1, swir2, thermal = (bands[role] for role in ROLES)
    with np.errstate(divide='ignore', invalid='ignore'):
        total = green + swir1
        snow_index = np.where(total == 0, 0, (green - swir1) / total)  # as on Earth Engine
        score = np.minimum.reduce(
            [
                np.ones_like(blue),
                _rescale(blue, 0.1, 0.3),
                _rescale(red + green + blue, 0.2, 0.8),
                _rescale(nir + swir1 + swir2, 0.3, 0.8),
                _rescale(thermal, 300.0, 290.0),
                _rescale(snow_index, 0.8, 0.6),
            ]
        )
    return (100 * np.clip(score, 0, 1)).astype(np.float32)


def _rescale(values, zero, one):
    return (values - zero) / (one - zero)
