"""The sun over the simulated place."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np

#: Degrees; on the coast of Valencia, where Landsat passes at the time of day of the scenes.
LATITUDE, LONGITUDE = 39.5, -0.6


@dataclass(frozen=True)
class Sun:
    """Position of the sun.

    Attributes
    ----------
    elevation : float
        Degrees above the horizon.
    azimuth : float
        Degrees clockwise from north.
    """

    elevation: float
    azimuth: float


def sun_at(time: datetime) -> Sun:
    """The position of the sun over the simulated place at a time in UTC, within a degree.

    References
    ----------
    Cooper (1969), The absorption of radiation in solar stills, Solar Energy 12: the declination. The equation of time is left out.
    """
    declination = np.radians(23.44) * np.sin(2 * np.pi * (284 + time.timetuple().tm_yday) / 365.25)
    hour = np.radians(15.0 * (time.hour + time.minute / 60 - 12.0) + LONGITUDE)
    latitude = np.radians(LATITUDE)
    up = np.sin(latitude) * np.sin(declination) + np.cos(latitude) * np.cos(declination) * np.cos(hour)
    east = -np.cos(declination) * np.sin(hour)
    north = np.sin(declination) * np.cos(latitude) - np.cos(declination) * np.sin(latitude) * np.cos(hour)
    return Sun(float(np.degrees(np.arcsin(up))), float(np.degrees(np.arctan2(east, north)) % 360))
