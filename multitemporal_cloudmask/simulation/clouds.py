"""Clouds of four kinds over a clear scene: how opaque and bright they are, what they hide and where they dim the sun.

A cloud mixes the reflectance of its top with what is below, by its opacity 1 - exp(-optical depth); its shadow falls away from the
sun by its height. Patterns and all numbers are made up to be plausible.
"""

from dataclasses import dataclass
from typing import Dict, Mapping, Sequence, Tuple

import numpy as np

from .ground import path_radiance, rise_towards
from .noise import fractal
from .sunlight import Sun

#: Opacity from which on the truth is cloud; below, little of it can be seen in an image.
VISIBLE = 0.08
#: Loss of direct sunlight from which on the truth is shadow.
DIMMED = 0.20
#: Reflectance at which the sensor is saturated.
SATURATION = 1.3
#: Width of a pixel, m.
PIXEL = 30.0

#: Share of the light on the ground that comes straight from the sun, B1..B7: shadows are lit by the blue sky.
_DIRECT = (0.66, 0.71, 0.79, 0.85, 0.91, 0.95, 0.96)


@dataclass(frozen=True)
class Kind:
    """A kind of cloud.

    Attributes
    ----------
    longest, roughness, stretch : float
        Of its pattern, as in `fractal`.
    density : float
        Optical depth for each unit of the pattern.
    most : float
        Greatest opacity, 0..1.
    shade : float
        Share of direct light that an opaque one keeps off, 0..1.
    height : float
        Above the ground, m.
    colder : float
        Of the top against cool ground, K.
    tint : tuple of float
        Reflectance of the top in B1..B7 as a factor of its brightness.
    cirrus : float
        Reflectance of the top in B9.
    """

    longest: float
    roughness: float
    stretch: float
    density: float
    most: float
    shade: float
    height: float
    colder: float
    tint: Tuple[float, ...]
    cirrus: float


PUFFS = Kind(30.0, 2.1, 1.0, 2.2, 1.0, 0.92, 1100.0, 9.0, (1.0, 0.99, 0.97, 0.98, 1.02, 0.78, 0.60), 0.006)
CUMULUS = Kind(130.0, 1.9, 1.0, 5.5, 1.0, 0.95, 1700.0, 16.0, (1.0, 0.99, 0.97, 0.98, 1.01, 0.66, 0.48), 0.010)
THIN = Kind(110.0, 1.9, 1.6, 0.33, 0.55, 0.55, 3200.0, 24.0, (0.98, 0.96, 0.93, 0.93, 0.95, 0.62, 0.46), 0.022)
CIRRUS = Kind(190.0, 1.7, 4.0, 0.16, 0.30, 0.40, 9000.0, 62.0, (0.95, 0.93, 0.91, 0.91, 0.93, 0.42, 0.32), 0.36)


@dataclass(frozen=True)
class Layer:
    """Clouds of one kind over a scene: opacity 0..1 and visible reflectance of their tops, float32 (size, size)."""

    kind: Kind
    opacity: np.ndarray
    brightness: np.ndarray


def layer(rng: np.random.Generator, size: int, kind: Kind, share: float, sun: Sun) -> Layer:
    """A random layer of clouds.

    Parameters
    ----------
    rng : np.random.Generator
        Where the randomness comes from.
    size : int
        Width and height of the scene, px.
    kind : Kind
        The kind of the clouds.
    share : float
        Share of the scene over which they are visible, 0..1.
    sun : Sun
        Lights their tops.
    """
    from scipy.ndimage import gaussian_filter

    pattern = fractal(rng, size, kind.longest, kind.roughness, kind.stretch, rng.uniform(0.0, np.pi))
    # The edge, with a fringe too thin to be called cloud around it.
    fringe = -kind.most * np.log1p(-VISIBLE / kind.most) / kind.density
    thick = np.maximum(pattern - float(np.quantile(pattern, 1.0 - share) - fringe), 0.0)
    opacity = -kind.most * np.expm1(thick * (-kind.density / kind.most))
    opacity = gaussian_filter(opacity, 0.6, mode='wrap')  # the blur of the sensor
    # Towers are bright, their side away from the sun is less so.
    soft = gaussian_filter(thick, 1.0, mode='wrap')
    slope = tuple(np.roll(soft, -1, axis) - np.roll(soft, 1, axis) for axis in (0, 1))
    brightness = 0.58 + 0.36 * soft - 0.45 * rise_towards(sun, slope).clip(-0.6, 0.6)
    return Layer(kind, opacity, brightness.clip(0.4, None))


def union(layers: Sequence[Layer], size: int) -> np.ndarray:
    """Opacity 0..1 of all layers together, float32 (size, size)."""
    gaps = np.ones((size, size), 'float32')
    for above in layers:
        gaps *= 1.0 - above.opacity
    return 1.0 - gaps


def cast(image: np.ndarray, height: float, sun: Sun) -> np.ndarray:
    """Move what is `height` metres above the ground to where its shadow falls; patterns are periodic: what leaves comes back in."""
    azimuth, length = np.radians(sun.azimuth), height / np.tan(np.radians(sun.elevation)) / PIXEL
    down, right = round(length * np.cos(azimuth)), round(-length * np.sin(azimuth))
    return np.roll(image, (down, right), (0, 1))


def dimming(layers: Sequence[Layer], size: int, sun: Sun) -> np.ndarray:
    """Loss of direct sunlight at the ground, 0..1, float32 (size, size)."""
    from scipy.ndimage import gaussian_filter

    light = np.ones((size, size), 'float32')
    for above in layers:
        soft = gaussian_filter(above.opacity, 0.8 + above.kind.height / 4000.0, mode='wrap')  # the sun is a disk
        soft[soft < 0.005] = 0.0
        light *= 1.0 - above.kind.shade * cast(soft, above.kind.height, sun)
    return 1.0 - light


def overcast(
    clear: Mapping[str, np.ndarray], layers: Sequence[Layer], dim: np.ndarray, sun: Sun, haze: float
) -> Dict[str, np.ndarray]:
    """A clear scene as the sensor sees it through clouds.

    Parameters
    ----------
    clear : mapping of str to np.ndarray
        Bands of a scene as in `ground.cloudless`; NaN stays.
    layers : sequence of Layer
        The clouds, the highest last.
    dim : np.ndarray
        Loss of direct sunlight at the ground, 0..1, float32 (size, size).
    sun : Sun
        Over the scene.
    haze : float
        As in `ground.path_radiance`.

    Returns
    -------
    dict of str to np.ndarray
        The same names, shapes and units; unchanged where no layer is opaque and `dim` is 0.
    """
    air = dict(zip(('B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7'), zip(path_radiance(sun, haze).tolist(), _DIRECT)))
    bands: Dict[str, np.ndarray] = {}
    for name, ground in clear.items():
        if name == 'B8':
            continue
        if name in air:
            path, direct = (np.float32(number) for number in air[name])
            seen = ground - direct * dim * (ground - path)
        else:
            seen = ground - 4.0 * dim if name in ('B10', 'B11') else ground
        for above in layers:
            seen = seen + above.opacity * (_top(above, name, clear) - seen)
        bands[name] = seen if name in ('B10', 'B11') else np.minimum(seen, np.float32(SATURATION))
    bands['B8'] = (bands['B3'] + bands['B4']) / 2
    return {name: bands[name] for name in clear}


def _top(above: Layer, name: str, clear: Mapping[str, np.ndarray]) -> np.ndarray:
    """The band `name` of the top of an opaque layer, float32 (size, size)."""
    if name in ('B10', 'B11'):
        tower = 18.0 * (above.brightness - 0.58).clip(0.0, 0.6)
        return np.float32(np.nanpercentile(clear['B10'], 20) - above.kind.colder) - tower
    if name == 'B9':
        return np.float32(above.kind.cirrus) * (above.brightness / 0.58) ** 2
    return np.float32(above.kind.tint[int(name[1]) - 1]) * above.brightness
