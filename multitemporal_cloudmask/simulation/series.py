"""A simulated archive of Landsat 8 scenes, of which everything is known: the ground below the clouds and the true mask.

Fields grow and are cut, the sun rises and sinks with the year, and clouds of several kinds drift over land that itself is
bright here and dark there: easy for the eye, hard for a test of one date alone. Dates and place are those of Landsat 8 on
the coast of Valencia; weather, noise and errors are made up to be plausible.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Dict, Iterator, List, Sequence, Tuple

import numpy as np

from ..method.classes import CLEAR, CLOUD, NODATA, SHADOW
from . import clouds
from .ground import Landscape, cloudless, landscape
from .quality_band import quality_band
from .sunlight import Sun, sun_at

BANDS = tuple(f'B{number}' for number in range(1, 12))
#: Acquisition time of the last scene, UTC.
TARGET_TIME = datetime(2019, 6, 7, 10, 42, 25)
#: Repeat cycle of Landsat 8.
CYCLE = timedelta(days=16)
#: Standard deviation of the noise, reflectance and K; chosen by hand, larger than that of the instruments, since it stands for
#: all that is not simulated.
NOISE = {'B9': 0.0004, 'B10': 0.12, 'B11': 0.16}
#: That of the other bands.
REFLECTANCE_NOISE = 0.0014

#: Shares of a scene under puffs, cumulus, thin cloud and cirrus, 0..1.
Cover = Tuple[float, float, float, float]


@dataclass(frozen=True)
class SimulatedScene:
    """One date of the archive; all arrays are (size, size), a pixel is 30 m, north is up.

    Corners that the scene does not cover are NaN in `bands`, `clear` and `effect`, 255 in `truth` and 1 in `quality`.

    Attributes
    ----------
    time : datetime
        Acquisition time, UTC.
    sun_elevation, sun_azimuth : float
        Degrees above the horizon and clockwise from north.
    bands : dict of str to np.ndarray
        B1..B11, float32: top-of-atmosphere reflectance up to 1.3; B10 and B11 in kelvin.
    quality : np.ndarray
        QA_PIXEL of Collection 2, uint16, with errors such as real ones have.
    truth : np.ndarray
        uint8: 2 cloud of opacity 0.08 or more, 1 other ground that lost 0.2 or more of its direct sunlight, 0 clear.
    effect : np.ndarray
        Mean reflectance of B2..B4 with clouds minus that without them, float32; negative in shadow.
    clear : dict of str to np.ndarray
        `bands` without clouds, shadows and noise.
    """

    time: datetime
    sun_elevation: float
    sun_azimuth: float
    bands: Dict[str, np.ndarray]
    quality: np.ndarray
    truth: np.ndarray
    effect: np.ndarray
    clear: Dict[str, np.ndarray]


def simulate(size: int, dates: int, seed: int) -> Iterator[SimulatedScene]:
    """Simulate the scenes one by one, oldest first; the last is the cloudy target, 7 June 2019.

    Of any 7 dates in a row before it 3 are clear: less than 5 % of each is cloud.

    Parameters
    ----------
    size : int
        Width and height, px.
    dates : int
        Number of scenes, 4 or more.
    seed : int
        The same arguments give the same scenes.
    """
    land = landscape(np.random.default_rng((seed, size)), size)
    weather = _weather(np.random.default_rng((seed, size, dates)), dates)
    for index, cover in enumerate(weather):
        rng = np.random.default_rng((seed, size, dates, index))
        yield _scene(rng, land, size, TARGET_TIME - (dates - 1 - index) * CYCLE, cover, index == dates - 1)


def _weather(rng: np.random.Generator, dates: int) -> List[Cover]:
    """The cover of each date, oldest first."""
    clear = rng.permutation(min(7, dates - 1)) < 3  # newest first
    clear = np.roll(clear, rng.integers(2) - np.argmax(clear))  # one of the newest two is
    weather: List[Cover] = []
    for is_clear in np.resize(clear, dates - 1)[::-1]:
        if is_clear:
            weather.append((rng.choice((0.0, rng.uniform(0.002, 0.016))), 0.0, 0.0, 0.0))
        else:
            # Shares of gaps multiply, so these kinds together cover as much as was drawn.
            gaps = 1.0 - rng.uniform(0.12, 0.95)
            puffs, (cumulus, thin, cirrus) = rng.uniform(0.0, 0.03), 1.0 - gaps ** rng.dirichlet((1.5, 0.9, 0.6))
            weather.append((puffs, cumulus, thin, cirrus))
    return [*weather, (0.015, 0.19, 0.12, 0.06)]


def _layers(rng: np.random.Generator, size: int, cover: Sequence[float], sun: Sun) -> List[clouds.Layer]:
    kinds = (clouds.PUFFS, clouds.CUMULUS, clouds.THIN, clouds.CIRRUS)
    return [clouds.layer(rng, size, kind, share, sun) for kind, share in zip(kinds, cover) if share > 0.0]


def _scene(rng: np.random.Generator, land: Landscape, size: int, time: datetime, cover: Cover, is_target: bool) -> SimulatedScene:
    sun = sun_at(time)
    haze = rng.uniform(0.5, 1.3) + 1.1 * is_target
    days = (time - datetime(2018, 10, 1)) / timedelta(days=1)
    clear = cloudless(land, rng, sun, days, is_target, haze)
    layers = _layers(rng, size, cover, sun)
    opacity, dim = clouds.union(layers, size), clouds.dimming(layers, size, sun)
    bands = clouds.overcast(clear, layers, dim, sun, haze)
    effect = sum(bands[name] - clear[name] for name in ('B2', 'B3', 'B4')) / 3
    truth = np.select([opacity >= clouds.VISIBLE, dim >= clouds.DIMMED], [CLOUD, SHADOW], CLEAR).astype('uint8')
    fill = _outside(rng, size)
    truth[fill], effect[fill] = NODATA, np.nan
    cirrus = clouds.union([layer for layer in layers if layer.kind is clouds.CIRRUS], size)
    alarms = 0.25 if is_target else rng.choice((0.0, 0.12), p=(0.6, 0.4))
    quality = quality_band(rng, clear, opacity, cirrus, clouds.CUMULUS.height, sun, fill, alarms)
    for name in BANDS:
        deviation = NOISE.get(name, REFLECTANCE_NOISE)
        bands[name] += np.float32(deviation) * rng.standard_normal((size, size), dtype='float32')
        if name not in ('B10', 'B11'):
            np.minimum(bands[name], np.float32(clouds.SATURATION), out=bands[name])
        bands[name][fill] = clear[name][fill] = np.nan
    return SimulatedScene(time, sun.elevation, sun.azimuth, bands, quality, truth, effect, clear)


def _outside(rng: np.random.Generator, size: int) -> np.ndarray:
    """Corners outside the scene, whose frame is turned by 11 degrees and a little elsewhere each time; bool (size, size)."""
    middle, half = (size - 1) / 2 + rng.uniform(-0.008, 0.008, 2) * size, 0.545 * size
    row, column = np.ogrid[:size, :size]
    turn = np.radians(11.0)
    along = (column - middle[0]) * np.cos(turn) + (row - middle[1]) * np.sin(turn)
    across = (row - middle[1]) * np.cos(turn) - (column - middle[0]) * np.sin(turn)
    return (np.abs(along) > half) | (np.abs(across) > half)
