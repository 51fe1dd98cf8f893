"""Clouds of three kinds over a clear scene: how opaque and bright they are, what they hide and where they dim the sun."""

from dataclasses import dataclass

import numpy as np

from .ground import path_radiance
from .noise import fractal

VISIBLE = 0.08  #: Opacity from which a cloud counts as one.
DIMMED = 0.20  #: Loss of direct sunlight from which ground counts as shadow.
SATURATION = 1.3  #: Reflectance that the sensor cannot exceed.
PIXEL = 30.0  # m

# Share of the light on the ground that comes straight from the sun, B1..B7: blue skies light shadows.
_DIRECT = (0.66, 0.71, 0.79, 0.85, 0.91, 0.95, 0.96)


@dataclass(frozen=True)
class Kind:
    """A kind of cloud: its pattern (`fractal`), how it thickens, how it looks, and how high it floats."""

    longest: float  # px
    roughness: float
    stretch: float
    density: float  # optical depth per unit of the pattern
    most: float  # greatest opacity
    shade: float  # share of direct light that a fully opaque one keeps off
    height: float  # m
    colder: float  # K below the air at the ground
    tint: tuple  # B1..B7, against the brightness
    cirrus: float  # reflectance in B9


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


def layer(rng, size, kind, share, sun):
    """A random `Layer` that is visible over `share` (0..1) of the scene."""
    from scipy.ndimage import gaussian_filter

    pattern = fractal(rng, size, kind.longest, kind.roughness, kind.stretch, rng.uniform(0.0, np.pi))
    # The edge, with a fringe too thin to be called cloud around it.
    fringe = -kind.most * np.log1p(-VISIBLE / kind.most) / kind.density
    thick = np.maximum(pattern - float(np.quantile(pattern, 1.0 - share) - fringe), 0.0)
    opacity = -kind.most * np.expm1(thick * (-kind.density / kind.most))
    opacity = gaussian_filter(opacity, 0.6, mode='wrap')  # the blur of the sensor
    # Towers are bright, their side away from the sun is less so.
    soft = gaussian_filter(thick, 1.0, mode='wrap')
    azimuth = np.radians(sun.azimuth)
    slope = [np.roll(soft, -1, axis) - np.roll(soft, 1, axis) for axis in (0, 1)]
    lee = slope[1] * np.float32(np.sin(azimuth)) - slope[0] * np.float32(np.cos(azimuth))
    brightness = 0.58 + 0.36 * soft - 0.45 * lee.clip(-0.6, 0.6)
    return Layer(kind, opacity, brightness.clip(0.4, None))


def union(layers, size):
    """Opacity 0..1 of all layers together, float32 (size, size)."""
    gaps = np.ones((size, size), 'float32')
    for each in layers:
        gaps *= 1.0 - each.opacity
    return 1.0 - gaps


def cast(image, height, sun):
    """Move what floats at `height` metres to where its shadow falls on the ground; patterns are periodic, so they roll in."""
    azimuth, length = np.radians(sun.azimuth), height / np.tan(np.radians(sun.elevation)) / PIXEL
    down, right = round(length * np.cos(azimuth)), round(-length * np.sin(azimuth))
    return np.roll(image, (down, right), (0, 1))


def dimming(layers, size, sun):
    """Loss of direct sunlight at the ground, 0..1, float32 (size, size)."""
    from scipy.ndimage import gaussian_filter

    light = np.ones((size, size), 'float32')
    for each in layers:
        soft = gaussian_filter(each.opacity, 0.8 + each.kind.height / 4000.0, mode='wrap')  # the sun is a disk
        soft[soft < 0.005] = 0.0
        light *= 1.0 - each.kind.shade * cast(soft, each.kind.height, sun)
    return 1.0 - light


def overcast(clear, layers, dim, sun, haze):
    """The bands of `clear` as the sensor sees them through `layers`, over ground that lost `dim` of its direct light.

    Same names, shapes and units as `clear`. Where the layers' opacity and `dim` are 0, so is the difference.
    """
    air = dict(zip(('B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7'), zip(path_radiance(sun, haze), _DIRECT)))
    bands = {}
    for name, ground in clear.items():
        if name == 'B8':
            continue
        if name in air:
            path, direct = np.float32(air[name])
            seen = ground - direct * dim * (ground - path)
        else:
            seen = ground - 4.0 * dim if name in ('B10', 'B11') else ground
        for each in layers:
            seen = seen + each.opacity * (_top(each, name, clear) - seen)
        bands[name] = seen if name in ('B10', 'B11') else np.minimum(seen, np.float32(SATURATION))
    bands['B8'] = (bands['B3'] + bands['B4']) / 2
    return {name: bands[name] for name in clear}


def _top(each, name, clear):
    """What the top of an opaque layer looks like in a band."""
    if name in ('B10', 'B11'):
        tower = 18.0 * (each.brightness - 0.58).clip(0.0, 0.6)
        return np.float32(np.nanpercentile(clear['B10'], 20) - each.kind.colder) - tower
    if name == 'B9':
        return np.float32(each.kind.cirrus) * (each.brightness / 0.58) ** 2
    return np.float32(each.kind.tint[int(name[1]) - 1]) * each.brightness
