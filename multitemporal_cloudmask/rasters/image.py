"""What every image states, wherever it is stored: a raster, a product, or an image of Earth Engine."""

from datetime import datetime
from typing import TYPE_CHECKING, Any, Mapping, Optional, Protocol, Tuple

from ..method.sensors import Sensor

if TYPE_CHECKING:
    from .scene import Scene
    from .workspace import Workspace


class Image(Protocol):
    """An acquisition as its metadata state it: enough to decide whether it may serve as an earlier image.

    Attributes
    ----------
    path : str
        Path or asset id, for tables and messages.
    platform : str
        As `sensor_of` reads it.
    sensor : Sensor
        The sensor family.
    time : datetime or None
        Acquisition time, UTC; None where unknown.
    date : str
        Acquisition date, YYYY-MM-DD, '' where unknown.
    names : tuple of str
        Names of the spectral bands.
    roles : mapping of str to str
        Role to band name.
    level : str
        `TOP` or `SURFACE` of levels.py.
    tile : str
        Path and row, or tile, in which it is distributed; '' where it is not part of a tiling.
    strip : datetime or None
        When its datastrip began, UTC: a tile may consist of several in one pass. None: it is the only one.
    generation : tuple
        Of two products of one acquisition the one with the greater generation is used.
    missing : tuple of str
        Bands that the product should have and lacks.
    """

    @property
    def path(self) -> str: ...  # noqa: D102

    @property
    def platform(self) -> str: ...  # noqa: D102

    @property
    def sensor(self) -> Sensor: ...  # noqa: D102

    @property
    def time(self) -> Optional[datetime]: ...  # noqa: D102

    @property
    def date(self) -> str: ...  # noqa: D102

    @property
    def names(self) -> Tuple[str, ...]: ...  # noqa: D102

    @property
    def roles(self) -> Mapping[str, str]: ...  # noqa: D102

    @property
    def level(self) -> str: ...  # noqa: D102

    @property
    def tile(self) -> str: ...  # noqa: D102

    @property
    def strip(self) -> Optional[datetime]: ...  # noqa: D102

    @property
    def generation(self) -> Tuple[Any, ...]: ...  # noqa: D102

    @property
    def missing(self) -> Tuple[str, ...]: ...  # noqa: D102


class ImageOnDisk(Image, Protocol):
    """An image that GDAL reads."""

    def open(self, workspace: 'Workspace') -> 'Scene':
        """The image as a scene; raises `UnreadableError` where it is damaged."""
        ...
