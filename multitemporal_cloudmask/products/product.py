"""A delivery that was recognised by its metadata, before any of its images is opened."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Optional, Tuple

from ..method.sensors import sensor_of


@dataclass(frozen=True)
class Product:
    """What a candidate must tell before it is opened.

    path: what the user gave or the scan found. platform: as `sensor_of` reads it. time: UTC. names: of the bands. level: `TOP` or
    `SURFACE` of levels.py. tile: path and row, or tile: what is delivered in one piece. generation: of two deliveries of one
    acquisition the greater one is the better. strip: when the datastrip began, UTC, of which a tile may show several in one pass;
    None: one. missing: names of bands that the delivery lacks.
    """

    path: str
    platform: str
    time: datetime
    names: Tuple[str, ...]
    level: str
    tile: str
    generation: Tuple = field(compare=False, default=())
    strip: Optional[datetime] = None
    missing: Tuple[str, ...] = ()

    @property
    def sensor(self):
        """The `Sensor`."""
        return sensor_of(self.platform)

    @property
    def date(self):
        """The date of acquisition, YYYY-MM-DD."""
        return self.time.strftime('%Y-%m-%d')

    @property
    def roles(self):
        """Role to band name."""
        return {self.sensor.role(name): name for name in reversed(self.names)}

    def __str__(self):
        return self.path

    def open(self, workspace):
        """The scene, a virtual raster in memory."""
        raise AssertionError(f'{type(self).__name__} cannot be opened')
