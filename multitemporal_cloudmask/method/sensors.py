"""The sensor table: what a band's name means. The science asks for roles (red, nir), never for "B4"."""

import re
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType
from typing import Iterable, Mapping, Optional, Sequence, Tuple

import numpy as np

REFLECTANCE, KELVIN = 'reflectance', 'kelvin'

#: Plausible values by unit. What is beyond is saturated or an artefact and is clipped, so that the brightest clouds stay. -0.2 .. 1.6
#: is what the numbers of Landsat Collection 2 Level-2 can hold (0.0000275 n - 0.2, USGS LSDS-1619); 100 .. 400 K was chosen by hand,
#: wider than what any of these sensors measures of the Earth.
RANGES = MappingProxyType({REFLECTANCE: (-0.2, 1.6), KELVIN: (100.0, 400.0)})

#: Roles by which the bands of a plain raster may be named.
ROLES = ('blue', 'green', 'red', 'nir', 'swir1', 'swir2', 'cirrus', 'thermal')

#: Roles of the visible bands, from the shortest wavelength to the longest.
VISIBLE = ('blue', 'green', 'red')

#: Roles that the tools use where a sensor has them, but never need.
FURTHER_ROLES = ('coastal', 'rededge1', 'rededge2', 'rededge3', 'nir2', 'watervapour', 'pan', 'thermal2')


@dataclass(frozen=True)
class Sensor:
    """A sensor.

    Attributes
    ----------
    family : str
        Images of one family may serve each other as lags.
    title : str
        What a user calls it.
    roles : mapping of str to str
        The role of each band, by its name.
    """

    family: str
    title: str
    roles: Mapping[str, str]

    def role(self, name: str) -> str:
        """The role of the band called `name`; '' for a quality band or an unknown one."""
        return self.roles.get(re.sub(r'^B0(?=\d)', 'B', name)) or (name.lower() if name.lower() in ROLES + FURTHER_ROLES else '')

    def spectral(self, names: Iterable[str]) -> Tuple[str, ...]:
        """Those of some names that are of spectral bands, in their order."""
        return tuple(name for name in names if self.role(name))

    def unit(self, name: str) -> str:
        """`reflectance` or `kelvin`."""
        return KELVIN if self.role(name).startswith('thermal') else REFLECTANCE


def _table(text: str) -> Mapping[str, str]:
    """A mapping from words like B1:blue."""
    return MappingProxyType(dict(pair.split(':') for pair in text.split()))


TM = Sensor('TM', 'Landsat 4-5 TM, Landsat 7 ETM+', _table(
    'B1:blue B2:green B3:red B4:nir B5:swir1 B6:thermal B6_VCID_1:thermal B6_VCID_2:thermal2 B7:swir2 B8:pan'))  # fmt: skip
OLI = Sensor('OLI', 'Landsat 8-9 OLI/TIRS', _table(
    'B1:coastal B2:blue B3:green B4:red B5:nir B6:swir1 B7:swir2 B8:pan B9:cirrus B10:thermal B11:thermal2'))  # fmt: skip
MSI = Sensor('MSI', 'Sentinel-2 MSI', _table(
    'B1:coastal B2:blue B3:green B4:red B5:rededge1 B6:rededge2 B7:rededge3 B8:nir B8A:nir2 B9:watervapour '
    'B10:cirrus B11:swir1 B12:swir2'))  # fmt: skip
PLAIN = Sensor('plain', 'bands named by role', MappingProxyType({}))

_PLATFORMS: Tuple[Tuple[str, Sensor], ...] = (
    (r'(LANDSAT|LND|LS|L)[ _-]?0?[457]|L[TE]0?[457]', TM),
    (r'(LANDSAT|LND|LS|L)[ _-]?0?[89]|L[CO]0?[89]', OLI),
    (r'SENTINEL[ _-]?2[ABC]?|SEN2[ABC]?|S2[ABC]?|(S2)?MSI(L?[12][ABC])?', MSI),
    (r'TM|ETM\+?', TM),
    (r'OLI.*', OLI),
    (r'PLAIN', PLAIN),
)


def clip(values: np.ndarray, units: Sequence[str]) -> None:
    """Clip bands, (bands, ..), in place to the plausible range of their units, `reflectance` or `kelvin`; NaN stays."""
    first = 0
    for unit, alike in groupby(units):
        part = values[first : (first := first + len(list(alike)))]
        low, high = RANGES[unit]
        # To look is ten times as fast as to clip; NaN is within no limits.
        if not (part.size and part.min() >= low and part.max() <= high):
            # Half the time of np.clip.
            np.minimum(np.maximum(part, low, out=part), high, out=part)


def sensor_of(platform: str) -> Optional[Sensor]:
    """The sensor meant by words like LANDSAT_8, Landsat 5, LC08, SENTINEL-2A; None where it is unknown."""
    for pattern, sensor in _PLATFORMS:
        if re.fullmatch(pattern, platform.strip().upper()):
            return sensor
    return None
