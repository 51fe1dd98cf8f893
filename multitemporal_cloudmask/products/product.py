"""A product that was recognised by its metadata, before any of its images is opened."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Dict, Iterable, Optional, Tuple

from ..method.errors import UnreadableError
from ..method.sensors import Sensor

if TYPE_CHECKING:
    from ..rasters.scene import Scene
    from ..rasters.workspace import Workspace

#: Roles of the bands without which nothing can be done; a product that somebody has cropped may lack others.
ESSENTIAL = ('blue', 'green', 'red', 'nir')


@dataclass(frozen=True)
class Product(ABC):
    """What every product states before it is opened: an `ImageOnDisk`, whose attributes are explained there.

    Attributes
    ----------
    path : str
        What the user gave or the scan of an archive found.
    generation : tuple
        Of two deliveries of one acquisition the greater one is the better.
    """

    path: str
    platform: str
    sensor: Sensor = field(compare=False)
    time: datetime
    names: Tuple[str, ...]
    level: str
    tile: str
    generation: Tuple[Any, ...] = field(compare=False)
    strip: Optional[datetime]
    missing: Tuple[str, ...]

    @property
    def date(self) -> str:
        """Acquisition date, YYYY-MM-DD."""
        return self.time.strftime('%Y-%m-%d')

    @property
    def roles(self) -> Dict[str, str]:
        """Role to band name."""
        return {self.sensor.role(name): name for name in reversed(self.names)}

    def __str__(self) -> str:
        return self.path

    @abstractmethod
    def open(self, workspace: 'Workspace') -> 'Scene':
        """The product as a scene, a virtual raster in memory; raises `UnreadableError` where an image is damaged."""

    def scene_metadata(
        self, name: str, clock: str, elevation: Optional[float] = None, azimuth: Optional[float] = None
    ) -> Dict[str, str]:
        """Metadata items of the scene.

        Parameters
        ----------
        name : str
            Product or scene id.
        clock : str
            Time of day of the acquisition, UTC, as the product states it.
        elevation, azimuth : float, optional
            Of the sun, degrees above the horizon and clockwise from north; None: unknown.
        """
        sun = {}
        if elevation is not None and azimuth is not None:
            sun = {'SUN_ELEVATION': f'{elevation:g}', 'SUN_AZIMUTH': f'{azimuth:g}'}
        return {
            **sun,
            'SENSOR': self.platform,
            'SPACECRAFT_ID': self.platform,
            'DATE_ACQUIRED': self.date,
            'SCENE_CENTER_TIME': clock,
            'system:time_start': str(round(self.time.timestamp() * 1000)),
            'REFLECTANCE': self.level,
            'PRODUCT': name,
        }


def require_essential(sensor: Sensor, bands: Iterable[str], path: str) -> None:
    """Raise `UnreadableError` unless the `bands` whose files were found have all `ESSENTIAL` roles."""
    found = {sensor.role(band) for band in bands}
    missing = [f'{role} ({name})' for name, role in sensor.roles.items() if role in ESSENTIAL and role not in found]
    if missing:
        raise UnreadableError(f'The product {path} has no file for {", ".join(missing)}. Download the product again.')
