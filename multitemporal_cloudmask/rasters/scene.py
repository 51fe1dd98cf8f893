"""A scene: a raster whose bands have names, roles and units, with its date, its quality band, its lags and its forecast.

A stack is a scene with lags: next to the bands of the image, `B4_lag_1` .. are the bands of the first lag. A forecast is a file
with the bands `B4_forecast` ..  `Scene` has all that the protocol `ImageOnDisk` of image.py asks for.
"""

import copy
import json
import re
import threading
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Dict, List, Mapping, Optional, Sequence, Set, Tuple

import numpy as np
from osgeo import gdal

from ..method.classes import NODATA
from ..method.errors import CloudmaskError, UnreadableError
from ..method.quality import quality_classes
from ..method.sensors import PLAIN, Sensor, clip, quality_scheme, sensor_of
from .grid import Grid, Window
from .levels import SURFACE, TOP
from .naming import scene_platform, scene_time, time_of
from .workspace import Workspace

#: Metadata item with the settings of the steps that made a file, as JSON.
SETTINGS = 'CLOUDMASK_SETTINGS'


@dataclass(frozen=True)
class Band:
    """A band of a file.

    Attributes
    ----------
    name : str
        Its description without a suffix: `B4` of `B4_lag_1`.
    role : str
        red, nir .., '' for a quality band.
    unit : str
        `reflectance` or `kelvin`.
    number : int
        In the file, from 1.
    scale, offset : float
        Physical values are stored * scale + offset.
    """

    name: str
    role: str
    unit: str
    number: int
    scale: float
    offset: float


class Scene:
    """A raster whose sensor, bands and date are known; it is opened once for each thread that reads it.

    Parameters
    ----------
    path : str or path-like
        What GDAL opens.
    suffix : str
        The bands whose description ends with it make the scene: '', `_lag_1`, `_forecast`.
    time : datetime, optional
        Acquisition time, UTC; None: from metadata or file name.
    title : str
        The name of the scene in messages; '': its path.

    Attributes
    ----------
    grid : Grid
        Its pixels.
    metadata : dict of str to str
        Items of the file.
    platform : str
        As `sensor_of` reads it.
    sensor : Sensor
        The sensor family.
    time : datetime or None
        Acquisition time, UTC; None where unknown.
    bands : tuple of Band
        The spectral bands.
    quality : Band or None
        The quality band.
    scheme : str
        The scheme of its values, '' without one.
    lags : tuple of Scene
        The earlier images of a stack, lag 1 first.
    forecast : Scene or None
        The forecast bands.

    Raises
    ------
    UnreadableError
        Where GDAL cannot open the file.
    """

    # A raster is not a product as it was delivered: of two rasters neither is a part or a newer version of the other.
    tile: str = ''
    strip: Optional[datetime] = None
    generation: Tuple = ()
    missing: Tuple[str, ...] = ()

    def __init__(self, path: object, suffix: str = '', time: Optional[datetime] = None, title: str = '') -> None:
        self.path: str = str(path)
        self.title: str = title or self.path
        self._handles = threading.local()
        dataset = self.dataset()
        self.grid: Grid = Grid.from_dataset(dataset)
        self.metadata: Dict[str, str] = dict(dataset.GetMetadata() or {})
        described = _described_bands(dataset)
        self.platform: str = scene_platform(self.path, self.metadata, [name for _, name in described])
        self.sensor: Sensor = sensor_of(self.platform) or PLAIN
        self.time: Optional[datetime] = time or scene_time(self.path, self.metadata)
        self.bands: Tuple[Band, ...] = ()
        self.quality: Optional[Band] = None
        self.scheme: str = ''
        suffixes: Set[str] = set()
        for number, description in described:
            name, band_suffix = _split_suffix(description)
            suffixes.add(band_suffix)
            if band_suffix == suffix:
                self._add_band(dataset.GetRasterBand(number), name, number)
        self.lags: Tuple[Scene, ...] = ()
        self.forecast: Optional[Scene] = None
        if not suffix:
            if '_forecast' in suffixes:
                self.forecast = Scene(self.path, '_forecast', self.time)
            while f'_lag_{len(self.lags) + 1}' in suffixes:
                self.lags += (self._lag(len(self.lags) + 1),)
        # An archive may hold more scenes than the system lets files be open.
        self._handles = threading.local()

    def open(self, workspace: Workspace) -> 'Scene':
        """The scene itself; other images have to be opened, see `ImageOnDisk`."""
        return self

    def having(self, **attributes: object) -> 'Scene':
        """A copy of the scene with some attributes changed, such as fewer bands."""
        other = copy.copy(self)
        other.__dict__.update(attributes)
        return other

    def __str__(self) -> str:
        return self.title

    def _add_band(self, band: gdal.Band, name: str, number: int) -> None:
        scale, offset = band.GetScale(), band.GetOffset()
        role = self.sensor.role(name)
        added = Band(name, role, self.sensor.unit(name), number, 1.0 if scale is None else scale, offset or 0.0)
        if role:
            self.bands += (added,)
        elif quality_scheme(name) and self.quality is None:
            self.quality, self.scheme = added, quality_scheme(name)

    def _lag(self, number: int) -> 'Scene':
        return Scene(self.path, f'_lag_{number}', time_of(self.metadata.get(f'system:time_start_lag_{number}')))

    def dataset(self) -> gdal.Dataset:
        """The GDAL dataset of this thread; raises `UnreadableError`."""
        if not hasattr(self._handles, 'dataset'):
            try:
                self._handles.dataset = gdal.Open(self.path)
            except RuntimeError as error:
                # Some versions of GDAL give reasons on several lines.
                reason = ' '.join(str(error).split()).rstrip('.')
                raise UnreadableError(f'Cannot read {self.path} as a raster: {reason}. Choose another file.') from error
        return self._handles.dataset

    @property
    def level(self) -> str:
        """`TOP` or `SURFACE`: where the reflectance applies; `TOP` where the metadata do not state it."""
        return SURFACE if self.metadata.get('REFLECTANCE') == SURFACE else TOP

    @property
    def settings(self) -> Dict[str, Dict[str, str]]:
        """Settings of the steps that made this file: step to key to value; none where the item is damaged."""
        try:
            steps = json.loads(self.metadata.get(SETTINGS, '{}'))
        except (ValueError, RecursionError):
            return {}
        if not isinstance(steps, dict):
            return {}
        return {step: {key: str(value) for key, value in keys.items()} for step, keys in steps.items() if isinstance(keys, dict)}

    @property
    def date(self) -> str:
        """The acquisition date, YYYY-MM-DD, '' where unknown."""
        return self.time.strftime('%Y-%m-%d') if self.time else ''

    @property
    def names(self) -> Tuple[str, ...]:
        """The names of the spectral bands."""
        return tuple(band.name for band in self.bands)

    @property
    def roles(self) -> Mapping[str, str]:
        """Role to band name."""
        return {band.role: band.name for band in reversed(self.bands)}

    def band(self, name: str) -> Band:
        """The spectral band of a name or role; raises `CloudmaskError` where there is none."""
        for band in self.bands:
            if name in (band.name, band.role):
                return band
        raise CloudmaskError(
            f'There is no band {name!r} in {self}; its bands are {", ".join(self.names) or "not named"}. Choose another band.'
        )

    @property
    def tiling(self) -> Tuple[int, int]:
        """Width and height of the tiles in which the first file behind the scene is stored, px."""
        return _tile(self.dataset())

    def read(self, names: Sequence[str], window: Window, pixels: Optional[Tuple[np.ndarray, np.ndarray]] = None) -> np.ndarray:
        """Physical values of bands.

        Parameters
        ----------
        names : sequence of str
            Names or roles of the bands.
        window : Window
            What is read.
        pixels : (ndarray, ndarray), optional
            Rows and columns within the window, integers (n,) each, to read only these pixels.

        Returns
        -------
        ndarray
            float32 (bands, h, w), or (bands, n) of pixels: reflectance or Kelvin. NaN where the band has nodata, NaN or
            infinity. Values beyond the plausible range are clipped, not dropped: saturated pixels are the brightest clouds.
        """
        bands = [self.band(name) for name in names]
        result, invalid = self._numbers(bands, window, pixels)
        for band, values, missing in zip(bands, result, invalid):
            values *= np.float32(band.scale)
            values += np.float32(band.offset)
            values[missing] = np.nan
        clip(result, [band.unit for band in bands])
        return result

    def valid(self, names: Sequence[str], window: Window) -> np.ndarray:
        """Where all the bands are valid, boolean (h, w); names or roles as in `read`."""
        return ~self._numbers([self.band(name) for name in names], window)[1].any(0)

    def _numbers(
        self, bands: Sequence[Band], window: Window, pixels: Optional[Tuple[np.ndarray, np.ndarray]] = None
    ) -> Tuple[np.ndarray, np.ndarray]:
        """Stored values of bands, float32, and where they are invalid, boolean: (bands, h, w) or (bands, n) each."""
        dataset, size = self.dataset(), (window.x, window.y, window.width, window.height)
        numbers = [band.number for band in bands]
        values = self.stored(dataset, *size, buf_type=gdal.GDT_Float32, band_list=numbers)
        values = values.reshape(len(bands), window.height, window.width)
        if pixels is not None:
            values = values[(slice(None), *pixels)]
        invalid = ~np.isfinite(values)
        for number, band_values, missing in zip(numbers, values, invalid):
            band = dataset.GetRasterBand(number)
            nodata = band.GetNoDataValue()
            if nodata is not None and not np.isnan(nodata):
                missing |= band_values == np.float32(nodata)
            if band.GetMaskFlags() & gdal.GMF_PER_DATASET:
                masked = self.stored(band.GetMaskBand(), *size) == 0
                missing |= masked if pixels is None else masked[pixels]
        return values, invalid

    def read_classes(self, window: Window, strict: bool = False, scheme: str = '') -> np.ndarray:
        """The quality band, which the scene must have, as classes; see `classes_of`. scheme: '': that of the band."""
        if self.quality is None:
            raise ValueError(f'{self} has no quality band.')
        return self.classes_of(self.quality.number, scheme or self.scheme, window, strict)

    def classes_of(self, number: int, scheme: str, window: Window, strict: bool = False) -> np.ndarray:
        """A band read as classes.

        Parameters
        ----------
        number : int
            Number of the band in the file.
        scheme : str
            What its values mean, see `quality_classes`.
        window : Window
            What is read.
        strict : bool
            Whether only certain cloud is cloud.

        Returns
        -------
        ndarray
            uint8 (h, w): 0 clear, 1 shadow, 2 cloud, 255 nodata.
        """
        raw, valid = self.raw(number, window)
        classes = quality_classes(np.where(valid, raw, 0), scheme, strict)
        classes[~valid] = NODATA
        return classes

    def raw(self, number: int, window: Window) -> Tuple[np.ndarray, np.ndarray]:
        """Stored values of a band of the file, in its type, and where they are valid, boolean: (h, w) each."""
        band = self.dataset().GetRasterBand(number)
        raw = self.stored(band, window.x, window.y, window.width, window.height)
        nodata = band.GetNoDataValue()
        valid = np.isfinite(raw) if raw.dtype.kind == 'f' else np.ones(raw.shape, bool)
        if nodata is not None and not np.isnan(nodata):
            valid &= raw != nodata
        if band.GetMaskFlags() & gdal.GMF_PER_DATASET:
            valid &= self.stored(band.GetMaskBand(), window.x, window.y, window.width, window.height) > 0
        return raw, valid

    def stored(self, source: Any, *window: int, **options: Any) -> np.ndarray:
        """Stored values of a GDAL band or dataset of this file; raises `UnreadableError` where the file is damaged."""
        try:
            return source.ReadAsArray(*window, **options)
        except RuntimeError as error:
            raise UnreadableError(
                f'Cannot read {self}: {str(error).rstrip(".")}. The file is damaged or incomplete: download it again.'
            ) from error

    def thumbnail(self, names: Sequence[str], size: int = 800) -> np.ndarray:
        """Bands as `read` gives them, every n-th row and column, at most `size` px a side: float32 (bands, h, w)."""
        step = -(-max(self.grid.width, self.grid.height) // size)
        rows = []
        for y in range(0, self.grid.height, step):
            rows.append(self.read(names, Window(0, y, self.grid.width, 1))[:, 0, ::step])
        return np.stack(rows, axis=1)


def require_named_bands(names: Sequence[str], path: object) -> None:
    """Raise `CloudmaskError` where an image has no spectral band, that is, none whose description states its role."""
    if not names:
        raise CloudmaskError(
            f'No band of {path} has a known name. Set the band descriptions to names of the sensor (B1, B2 ..) or to roles '
            '(blue, green ..).'
        )


def _split_suffix(description: str) -> Tuple[str, str]:
    """The name of a band and its suffix: `B4` and `_lag_1`, '' for the image itself."""
    found = re.search(r'(_lag_\d+|_forecast)$', description)
    return (description[: found.start()], found[0]) if found else (description, '')


def _described_bands(dataset: gdal.Dataset) -> List[Tuple[int, str]]:
    numbers = range(1, dataset.RasterCount + 1)
    return [(number, dataset.GetRasterBand(number).GetDescription().strip()) for number in numbers]


def _tile(dataset: gdal.Dataset) -> Tuple[int, int]:
    """Width and height of a dataset's tiles; a virtual one has those of its first source."""
    if dataset.GetDriver().ShortName == 'VRT':
        for path in (dataset.GetFileList() or [''])[1:]:
            return _tile(gdal.Open(path))
    width, height = dataset.GetRasterBand(1).GetBlockSize()
    return width, height
