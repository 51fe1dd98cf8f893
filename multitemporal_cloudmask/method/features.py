"""Features in which clouds stand out from the ground.

`earthengine/features.py` computes them from the same constants.
"""

from typing import Iterable, Mapping, Sequence

import numpy as np

from .errors import CloudmaskError

#: Names in the order of `cloud_features`.
FEATURES = ('invNDVI', 'NDSI', 'Whiteness', 'Brightness_prob', 'HOT', 'swirnir', 'Vari_prob')

#: Roles that the features need.
ROLES = ('blue', 'green', 'red', 'nir', 'swir1')

#: The swir1 reflectance from which on `Brightness_prob` is 1 (Zhu and Woodcock 2012, equation 10).
BRIGHT_SWIR1 = 0.11

#: Weight of red and offset of `HOT`, the haze optimised transformation: blue - 0.5 red - 0.08 (Zhu and Woodcock 2012, equation 3).
HOT_RED, HOT_OFFSET = 0.5, 0.08

#: Added to the denominator of `swirnir`, so that it is never 0 over water; reflectance.
SWIR1_OFFSET = 0.001


def require(roles: Iterable[str], needed: Sequence[str], purpose: str) -> None:
    """Raise `CloudmaskError` that names the roles in `needed` which are not in `roles`; `purpose` starts the sentence."""
    present = set(roles)
    missing = [role for role in needed if role not in present]
    if missing:
        raise CloudmaskError(
            f'{purpose} needs the bands {", ".join(needed)}; missing: {", ".join(missing)}. '
            'Name the bands by sensor (B1, B2 ..) or by role (blue, green ..) in their descriptions.'
        )


def cloud_features(bands: Mapping[str, np.ndarray]) -> np.ndarray:
    """Compute the seven features.

    Parameters
    ----------
    bands : mapping of str to np.ndarray
        The bands of `ROLES` by role, of one shape, reflectance, NaN where there are no data.

    Returns
    -------
    np.ndarray
        (7, ..), float32, in the order of `FEATURES`; a ratio whose denominator is 0 is 0, as on Earth Engine; NaN where one of
        the bands is.

    Raises
    ------
    CloudmaskError
        Where a band is missing.

    References
    ----------
    Gomez-Chova et al. (2017), Journal of Applied Remote Sensing 11:015005. Whiteness, Brightness_prob, HOT and Vari_prob are based
    on equations 2, 10, 3 and 15 of Zhu and Woodcock (2012), Remote Sensing of Environment 118.
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
            np.minimum(swir1, np.float32(BRIGHT_SWIR1)) / np.float32(BRIGHT_SWIR1),
            blue - np.float32(HOT_RED) * red - np.float32(HOT_OFFSET),
            _ratio(nir, swir1 + np.float32(SWIR1_OFFSET)),
            1 - np.maximum(np.abs(np.minimum(ndsi, 0)), np.maximum(ndvi, 0)),
        ]
    )
    result[:, np.isnan(mean + nir + swir1)] = np.nan
    return result


def _ratio(numerator: np.ndarray, denominator: np.ndarray) -> np.ndarray:
    with np.errstate(divide='ignore', invalid='ignore'):
        return np.where(denominator == 0, np.float32(0), numerator / denominator)
