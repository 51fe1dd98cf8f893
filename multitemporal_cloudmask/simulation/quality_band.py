"""A QA_PIXEL band as good as a real one: it overlooks thin cloud, takes bright ground for cloud and misplaces shadows.

Bits are those of the USGS Landsat 8-9 Collection 2 Data Format Control Book. What is overlooked and mistaken imitates the known
weaknesses of such bands; its amounts are made up to be plausible.
"""

from typing import Mapping

import numpy as np

from .clouds import cast
from .noise import fractal
from .sunlight import Sun

_FILL, _DILATED, _CIRRUS, _CLOUD, _SHADOW, _CLEAR, _WATER = (1 << bit for bit in (0, 1, 2, 3, 4, 6, 7))
_CLOUD_CONFIDENCE, _SHADOW_CONFIDENCE, _SNOW_CONFIDENCE, _CIRRUS_CONFIDENCE = (1 << bit for bit in (8, 10, 12, 14))
LOW, MEDIUM, HIGH = 1, 2, 3


def quality_band(
    rng: np.random.Generator,
    clear: Mapping[str, np.ndarray],
    opacity: np.ndarray,
    cirrus: np.ndarray,
    shadow_height: float,
    sun: Sun,
    fill: np.ndarray,
    alarms: float,
) -> np.ndarray:
    """QA_PIXEL of Landsat Collection 2.

    Parameters
    ----------
    rng : numpy.random.Generator
        Source of the errors.
    clear : mapping of str to np.ndarray
        Bands of the scene without clouds, reflectance (size, size).
    opacity, cirrus : np.ndarray
        Of all clouds and of the high ones, 0..1 (size, size).
    shadow_height : float
        Height from which all clouds are believed to cast their shadows, m.
    sun : Sun
        Over the scene.
    fill : np.ndarray
        Where the scene has no data, bool (size, size).
    alarms : float
        Share of bright ground that is taken for cloud, 0..1.

    Returns
    -------
    np.ndarray
        uint16 (size, size).
    """
    size = len(opacity)
    waver = fractal(rng, size, 45.0, 1.5)
    seen = opacity + 0.10 * waver
    bright = (clear['B2'] + clear['B3'] + clear['B4']) / 3 > 0.22
    blob = fractal(rng, size, 25.0, 1.6)
    mistaken = bright & (blob > np.quantile(blob, 1.0 - alarms)) if alarms else np.zeros_like(bright)
    cloud = _grow((seen > 0.25) & (opacity > 0.0) | mistaken, 1)
    dilated = _grow(cloud, 3) & ~cloud
    maybe = ((seen > 0.21) & (opacity > 0.0) | _grow(mistaken, 2)) & ~cloud
    misjudged = shadow_height * rng.uniform(0.9, 1.2)
    shadow = cast(cloud, misjudged, sun) & (fractal(rng, size, 35.0, 1.6) > -0.8) & ~cloud
    veil = cirrus + 0.03 * waver > 0.12
    water = (clear['B5'] < 0.055) & ~cloud

    quality = np.full((size, size), LOW * _SNOW_CONFIDENCE, 'uint16')
    quality += _CLOUD_CONFIDENCE * np.select([cloud, maybe], [HIGH, MEDIUM], LOW).astype('uint16')
    quality += _SHADOW_CONFIDENCE * np.where(shadow, HIGH, LOW).astype('uint16')
    quality += _CIRRUS_CONFIDENCE * np.where(veil, HIGH, LOW).astype('uint16')
    flags = {_DILATED: dilated, _CIRRUS: veil, _CLOUD: cloud, _SHADOW: shadow, _CLEAR: ~(cloud | dilated), _WATER: water}
    for flag, where in flags.items():
        quality[where] |= flag
    quality[fill] = _FILL
    return quality


def _grow(mask: np.ndarray, radius: int) -> np.ndarray:
    """Grow a mask by `radius` steps to the four neighbours."""
    from scipy.ndimage import binary_dilation

    return binary_dilation(mask, iterations=radius)
