"""A landscape of fields, hills, forest, a river, sand and towns, and how it looks from above a cloudless sky.

Slopes are lit by the cosine of the angle to the sun; the air adds path radiance and takes transmittance. The land and all numbers
are made up to be plausible; clear air falls about with the fourth power of the wavelength, as Rayleigh scattering does.
"""

from dataclasses import dataclass
from typing import Dict, Tuple

import numpy as np

from . import season
from .noise import fractal
from .sunlight import Sun

#: Reflectance of the clear air itself and of common haze for a sun in the zenith, and transmittance, in B1..B7.
AIR = np.array((0.075, 0.055, 0.031, 0.017, 0.006, 0.001, 0.0005))
HAZE = np.array((0.016, 0.015, 0.013, 0.011, 0.007, 0.003, 0.002))
TRANSMITTANCE = np.array((0.80, 0.85, 0.89, 0.92, 0.95, 0.96, 0.95))

#: How a denser stand differs within one field: darker in the visible, brighter in the near infrared.
_STAND = (-0.05, -0.06, -0.04, -0.08, 0.06, -0.04, -0.07)


@dataclass(frozen=True)
class Landscape:
    """What stays the same from date to date.

    Attributes
    ----------
    fields : season.Fields
        What was sown.
    entry : np.ndarray
        Row of each pixel in the table of `season.spectra`, uint16 (size, size).
    density : np.ndarray
        Of the stand, float32 (size, size), mean 0 and standard deviation 1.
    slope : tuple of np.ndarray
        Rise along rows and along columns, pixels per pixel, float32 (size, size) each.
    """

    fields: season.Fields
    entry: np.ndarray
    density: np.ndarray
    slope: Tuple[np.ndarray, ...]


def _parcels(rng: np.random.Generator, size: int) -> Tuple[np.ndarray, np.ndarray]:
    """A variety 0..VARIETIES - 1 for each field, and where roads run: uint16 and bool (size, size).

    The land is cut into blocks between roads, a block into rows of fields with its own direction and width.
    """
    from scipy.spatial import cKDTree

    step = 75.0  # px
    grid = np.arange(-0.5, size / step + 1.5) * step
    centres = np.stack(np.meshgrid(grid, grid), -1).reshape(-1, 2)
    centres += rng.uniform(-0.42, 0.42, centres.shape) * step
    turn = rng.uniform(0.0, np.pi / 2, len(centres))
    width, length = rng.uniform(5.0, 12.0, len(centres)), rng.uniform(9.0, 26.0, len(centres))
    row, column = np.indices((size, size), dtype='float32')
    row += 2.0 * fractal(rng, size, 90.0, 2.5)  # straight lines are rare in the country
    column += 2.0 * fractal(rng, size, 90.0, 2.5)
    block = cKDTree(centres).query(np.stack((row, column), -1), workers=-1)[1]
    cosine, sine = np.cos(turn).astype('float32')[block], np.sin(turn).astype('float32')[block]
    across = np.floor((row * cosine + column * sine) / width.astype('float32')[block]).astype('int64')
    shift = rng.random(997, dtype='float32')[across % 997]
    along = np.floor((column * cosine - row * sine) / length.astype('float32')[block] + shift).astype('int64')
    parcel = (block * 7919 + across * 104729 + along * 1299721) % season.VARIETIES
    road = (block != np.roll(block, 1, 0)) | (block != np.roll(block, 1, 1))
    road[0], road[:, 0] = False, False
    return parcel.astype('uint16'), road


def _river(rng: np.random.Generator, size: int) -> np.ndarray:
    """Distance from the middle of a winding river, px, (size, size)."""
    row, column = np.indices((size, size), dtype='float32')
    turn = rng.uniform(0.0, np.pi)
    along, across = row * np.cos(turn) + column * np.sin(turn), column * np.cos(turn) - row * np.sin(turn)
    middle = (size * np.cos(turn) - size * np.sin(turn)) * rng.uniform(0.4, 0.6)
    for length in (620.0, 260.0, 110.0, 47.0):
        middle = middle + 0.06 * min(length, size) * np.sin(along * (2 * np.pi / length) + rng.uniform(0, 2 * np.pi))
    return np.abs(across - middle)


def landscape(rng: np.random.Generator, size: int) -> Landscape:
    """A random `Landscape` of size x size pixels of 30 m."""
    parcel, road = _parcels(rng, size)
    relief = fractal(rng, size, 260.0, 2.1)
    patch, rough, density = fractal(rng, size, 70.0, 1.7), fractal(rng, size, 30.0, 1.2), fractal(rng, size, 25.0, 1.1)
    distance = _river(rng, size) - 0.8 * rough
    kind = np.full((size, size), season.FIELD, 'uint8')
    kind[road] = season.ROAD
    kind[fractal(rng, size, 85.0, 1.9) + 0.2 * rough > 1.95] = season.TOWN
    kind[(patch > 1.95) | ((distance < 15.0) & (patch > 0.5))] = season.SAND
    kind[(relief + 0.25 * rough > 0.85) & (kind != season.TOWN)] = season.FOREST
    kind[(distance < 4.0) | (patch < -2.6)] = season.WATER
    variety = (season.VARIETIES * (0.5 + 0.49 * np.tanh(0.8 * rough))).astype('uint16')
    speckle = rng.integers(0, season.VARIETIES, (size, size), dtype='uint16')
    variety = np.where(kind == season.TOWN, speckle // 2 + variety // 2, variety)
    variety = np.where(kind == season.FIELD, parcel, variety)
    hills = 4.0 * np.clip(relief + 0.3, 0.05, None) ** 1.5  # in pixels: 120 m to a unit
    return Landscape(
        fields=season.sow(rng),
        entry=kind.astype('uint16') * season.VARIETIES + variety,
        density=density,
        slope=tuple((np.roll(hills, -1, axis) - np.roll(hills, 1, axis)) / 2 for axis in (0, 1)),
    )


def path_radiance(sun: Sun, haze: float) -> np.ndarray:
    """Reflectance of the air between ground and sensor in B1..B7, (7,), for a `haze` of about 1."""
    return (AIR + haze * HAZE) / np.sin(np.radians(sun.elevation))


def cloudless(land: Landscape, rng: np.random.Generator, sun: Sun, days: float, cut: bool, haze: float) -> Dict[str, np.ndarray]:
    """A Landsat 8 scene without clouds and noise.

    Parameters
    ----------
    land : Landscape
        What is seen.
    rng : numpy.random.Generator
        Source of the weather: wet soil, warm air.
    sun : Sun
        Over the land.
    days : float
        Days since a 1 October.
    cut : bool
        As in `season.spectra`.
    haze : float
        As in `path_radiance`.

    Returns
    -------
    dict of str to np.ndarray
        B1..B11, float32 (size, size): top-of-atmosphere reflectance, B10 and B11 in kelvin.
    """
    from scipy.ndimage import gaussian_filter

    table = season.spectra(land.fields, days, cut)
    height = np.radians(sun.elevation)
    wet = rng.uniform(0.90, 1.06)  # soils darken after rain, all of them
    light = wet * (1.0 - rise_towards(sun, land.slope) / float(np.tan(height))).clip(0.3, 1.6)
    bands = {}
    for number, path in enumerate(path_radiance(sun, haze)):
        ground = table[:, number][land.entry]
        ground *= light
        ground *= 1.0 + _STAND[number] * land.density
        bands[f'B{number + 1}'] = gaussian_filter(ground, 0.55) * np.float32(TRANSMITTANCE[number]) + np.float32(path)
    bands['B8'] = (bands['B3'] + bands['B4']) / 2
    bands['B9'] = 0.0012 + 0.002 * bands['B6']
    air = 289.0 + 8.0 * np.cos(2 * np.pi * (days - 300) / 365.25) + rng.normal(0.0, 1.5)
    warming = gaussian_filter(table[:, 7][land.entry] * light, 1.5)  # TIRS sees 100 m
    bands['B10'] = np.float32(air) + np.float32(np.sin(height)) * (warming + 0.5 * land.density)
    bands['B11'] = bands['B10'] - (0.6 + 0.08 * warming)
    return bands


def rise_towards(sun: Sun, slope: Tuple[np.ndarray, ...]) -> np.ndarray:
    """Rise in the direction of the sun, of a slope along rows and along columns; in its units."""
    azimuth = np.radians(sun.azimuth)
    return slope[1] * np.float32(np.sin(azimuth)) - slope[0] * np.float32(np.cos(azimuth))
