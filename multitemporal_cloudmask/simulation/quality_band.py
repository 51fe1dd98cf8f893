"""A QA_PIXEL band as good as a real one: it overlooks thin cloud, takes bright ground for cloud and misplaces shadows."""

import numpy as np

from .clouds import cast
from .noise import fractal

_FILL, _DILATED, _CIRRUS, _CLOUD, _SHADOW, _CLEAR, _WATER = (1 << bit for bit in (0, 1, 2, 3, 4, 6, 7))
_CLOUD_CONFIDENCE, _SHADOW_CONFIDENCE, _SNOW_CONFIDENCE, _CIRRUS_CONFIDENCE = (1 << bit for bit in (8, 10, 12, 14))
LOW, MEDIUM, HIGH = 1, 2, 3


def quality_band(rng, scene, opacity, cirrus, shadow_height, sun, fill, alarms):
    """QA_PIXEL of Landsat Collection 2, uint16 (size, size).

    `scene` are its cloudless bands, `opacity` that of all clouds and `cirrus` that of the high ones (0..1). Shadows are looked
    for as if all clouds floated at `shadow_height` metres. `alarms` is the share (0..1) of bright ground that is called cloud.
    """
    size = len(opacity)
    waver = fractal(rng, size, 45.0, 1.5)
    seen = opacity + 0.10 * waver
    bright = (scene['B2'] + scene['B3'] + scene['B4']) / 3 > 0.22
    blob = fractal(rng, size, 25.0, 1.6)
    mistaken = bright & (blob > np.quantile(blob, 1.0 - alarms)) if alarms else np.zeros_like(bright)
    cloud = _grow((seen > 0.25) & (opacity > 0.0) | mistaken, 1)
    dilated = _grow(cloud, 3) & ~cloud
    maybe = ((seen > 0.21) & (opacity > 0.0) | _grow(mistaken, 2)) & ~cloud
    misjudged = shadow_height * rng.uniform(0.9, 1.2)
    shadow = cast(cloud, misjudged, sun) & (fractal(rng, size, 35.0, 1.6) > -0.8) & ~cloud
    veil = cirrus + 0.03 * waver > 0.12
    water = (scene['B5'] < 0.055) & ~cloud

    quality = np.full((size, size), LOW * _SNOW_CONFIDENCE, 'uint16')
    quality += _CLOUD_CONFIDENCE * np.select([cloud, maybe], [HIGH, MEDIUM], LOW).astype('uint16')
    quality += _SHADOW_CONFIDENCE * np.where(shadow, HIGH, LOW).astype('uint16')
    quality += _CIRRUS_CONFIDENCE * np.where(veil, HIGH, LOW).astype('uint16')
    flags = {_DILATED: dilated, _CIRRUS: veil, _CLOUD: cloud, _SHADOW: shadow, _CLEAR: ~(cloud | dilated), _WATER: water}
    for flag, where in flags.items():
        quality[where] |= flag
    quality[fill] = _FILL
    return quality


def _grow(mask, radius):
    """Grow a mask by `radius` steps to the four neighbours."""
    from scipy.ndimage import binary_dilation

    return binary_dilation(mask, iterations=radius)
