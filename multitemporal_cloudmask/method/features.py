"""Features in which clouds stand out from the ground (method 4)."""

import numpy as np

from .errors import CloudmaskError

#: Names in the order of `cloud_features`.
FEATURES = ('invNDVI', 'NDSI', 'Whiteness', 'Brightness_prob', 'HOT', 'swirnir', 'Vari_prob')

#: Roles that the features need.
ROLES = ('blue', 'green', 'red', 'nir', 'swir1')


def require(roles, needed, purpose):
    """Raise a `CloudmaskError` that names the roles in `needed` which are not in `roles`."""
    missing = [role for role in needed if role not in roles]
    if missing:
        raise CloudmaskError(
            f'{purpose} needs the bands {", ".join(needed)}; missing: {", ".join(missing)}. '
            'Name the bands by sensor (B1, B2 ..) or by role (blue, green ..) in their descriptions.'
        )


def cloud_features(bands):
    """The seven features of Gomez-Chova et al. 2017 and the seed.

    bands: mapping of role (blue, green, red, nir, swir1) to float array, one shape, reflectance. Returns float32
    (7, *shape) in the order of `FEATURES`; a ratio whose denominator is 0 is 0, as on Earth Engine; NaN where a band is NaN.
    """
    require(bands, ROLES, 'The cloud features')
    blue, green, red, nir, swir1 = (np.asarray(bands[role], np.float32) for role in ROLES)
    ndvi = _ratio(nir - red, nir + red)
    ndsi = _ratio(green - swir1, green + swir1)
    mean = (blue + green + red) / np.float32(3)
    whiteness = sum(np.abs(_ratio(band - mean, mean)) for band in (blue, green, red))
    result = np.stack(
        [
            np.abs(ndvi - 1),
            ndsi,
            whiteness,
            np.minimum(swir1, np.float32(0.11)) / np.float32(0.11),
            blue - np.float32(0.5) * red - np.float32(0.08),
            _ratio(nir, swir1 + np.float32(0.001)),
            1 - np.maximum(np.abs(np.minimum(ndsi, 0)), np.maximum(ndvi, 0)),
        ]
    )
    result[:, np.isnan(mean + nir + swir1)] = np.nan
    return result


def _ratio(numerator, denominator):
    with np.errstate(divide='ignore', invalid='ignore'):
        return np.where(denominator == 0, np.float32(0), numerator / denominator)
