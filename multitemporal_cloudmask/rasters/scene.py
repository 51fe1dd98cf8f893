"""A scene: a raster whose bands have names, roles and units, with its date, its quality band, its lags and its forecast.

A stack is a scene with lags: next to the bands of the image, `B4_lag_1` .. are the bands of the first lag. A forecast is a file
with the bands `B4_forecast` ..  `Scene` has all that the protocol `ImageOnDisk` of image.py asks for.
"""

import copy
import json
import re
import threading
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Set, Tuple

import numpy as np
from osgeo import gdal

from ..method.classes import NODATA
from ..method.errors import CloudmaskError, UnreadableError
from ..method.quality import quality_classes
from ..method.sensors import PLAIN, Sensor, clip, quality_scheme, sensor_of
from .blocks import BLOCK, LONGEST_PART, block_size, stop_if_cancelled
from .gdal_state import cache_large_tiles
from .grid import Grid, Window
from .kept import KeptBlocks
from .levels import SURFACE, TOP
from .naming import scene_platform, scene_time, time_of
from .overviews import find_overview
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
        self._driver, self._tiling = _storage(dataset)
        #: Step to the number of the overview that `read_thinned` uses, and its factor.
        self._overviews: Dict[int, Tuple[int, int]] = {}
        across, down = block_size(*self._tiling, self.grid)
        if min(across, down) > LONGEST_PART:
            cache_large_tiles()
        self._kept = KeptBlocks(*((BLOCK, BLOCK) if min(across, down) > LONGEST_PART else (across, down)), self.grid)
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
        """Settings of the steps that made this file: step to key to value."""
        return json.loads(self.metadata.get(SETTINGS, '{}'))

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
        return self._tiling

    def forget(self) -> None:
        """Free the memory of blocks that were kept for later steps."""
        self._kept.forget()

    def close(self) -> None:
        """Close the files that were opened to read the scene; they are opened again when it is read."""
        self._handles = threading.local()

    def read(
        self,
        names: Sequence[str],
        window: Window,
        pixels: Optional[Tuple[np.ndarray, np.ndarray]] = None,
        out: Optional[np.ndarray] = None,
    ) -> np.ndarray:
        """Physical values of bands.

        Parameters
        ----------
        names : sequence of str
            Names or roles of the bands.
        window : Window
            What is read.
        pixels : (ndarray, ndarray), optional
            Rows and columns within the window, integers (n,) each, to read only these pixels.
        out : ndarray, optional
            The array to write to and to return.

        Returns
        -------
        ndarray
            float32 (bands, h, w), or (bands, n) of pixels: reflectance or Kelvin. NaN where the band has nodata, NaN or
            infinity. Values beyond the plausible range are clipped, not dropped: saturated pixels are the brightest clouds.
        """
        bands = [self.band(name) for name in names]
        shape = (window.height, window.width) if pixels is None else (len(pixels[0]),)
        result = np.empty((len(bands), *shape), np.float32) if out is None else out
        for band, values in zip(bands, result):
            stored, missing = self._stored(band.number, window, pixels)
            self._convert(band, stored, missing, values)
        return result

    def _convert(self, band: Band, stored: np.ndarray, missing: Optional[np.ndarray], values: np.ndarray) -> None:
        """Write physical values of a band, as `read` gives them, to an array of the shape of the stored ones."""
        with (
            np.errstate(over='ignore', invalid='ignore') if stored.dtype.kind == 'f' else nullcontext()
        ):  # of what is missing anyway
            np.multiply(stored, np.float32(band.scale), out=values, casting='unsafe', dtype=np.float32)
        if band.offset:
            values += np.float32(band.offset)
        clip([values], [band.unit])
        if missing is not None:
            values[missing] = np.nan

    def read_thinned(self, names: Sequence[str], window: Window, step: int, smoothed: bool = False) -> np.ndarray:
        """Physical values of bands at every n-th row and column, from overviews where these hold the same pixels.

        Parameters
        ----------
        names, window
            As in `read`.
        step : int
            n; rows and columns are counted from the corner of the image.
        smoothed : bool
            Whether means over n x n pixels will do, such as JPEG 2000 stores them.

        Returns
        -------
        ndarray
            As `read` returns, (bands, h, w) of `window.thinned(step)`.
        """
        place = window.thinned(step)
        result = np.empty((len(names), place.height, place.width), np.float32)
        for band, values in zip(map(self.band, names), result):
            if values.size:
                self._convert(band, *self._thinned(band.number, window, step, smoothed), values)
        return result

    def _thinned(self, number: int, window: Window, step: int, smoothed: bool) -> Tuple[np.ndarray, Optional[np.ndarray]]:
        """As `_stored`, at every n-th row and column."""
        band = self.dataset().GetRasterBand(number)
        if step == 1 or band.GetMaskFlags() & gdal.GMF_PER_DATASET:
            return self._stored(number, window, window.every(step))
        if smoothed and self._driver.startswith('JP2'):
            stop_if_cancelled()
            place = window.thinned(step)
            whole = Window(place.x * step, place.y * step, place.width * step, place.height * step).grown(0, self.grid)
            size = {'buf_xsize': place.width, 'buf_ysize': place.height}
            stored = self.stored(band, whole.x, whole.y, whole.width, whole.height, **size)
            return stored, _missing(band, stored)
        if step not in self._overviews:
            self._overviews[step] = find_overview(band, step)
        overview, factor = self._overviews[step]
        if factor == 1:
            return self._stored(number, window, window.every(step))
        coarse = window.thinned(factor)
        stored = self.stored(band.GetOverview(overview), coarse.x, coarse.y, coarse.width, coarse.height)[
            coarse.every(step // factor)
        ]
        return stored, _missing(band, stored)

    def valid(self, names: Sequence[str], window: Window) -> np.ndarray:
        """Where all the bands are valid, boolean (h, w); names or roles as in `read`."""
        result = np.ones((window.height, window.width), bool)
        for name in names:
            missing = self._stored(self.band(name).number, window)[1]
            if missing is not None:
                result &= ~missing
        return result

    def _stored(
        self, number: int, window: Window, pixels: Optional[Tuple[np.ndarray, np.ndarray]] = None
    ) -> Tuple[np.ndarray, Optional[np.ndarray]]:
        """Stored values of a band in its type, not to be written to, and where they are invalid, boolean; None: nowhere.

        Both (h, w), or (n,) of pixels; invalid is what is nodata, infinite, or excluded by the mask of the file.
        """
        band = self.dataset().GetRasterBand(number)
        stored = self._numbers(number, band, window)
        if pixels is not None:
            stored = stored[pixels]
        missing = _missing(band, stored)
        if band.GetMaskFlags() & gdal.GMF_PER_DATASET:
            masked = self._numbers(-number, band.GetMaskBand(), window) == 0
            masked = masked if pixels is None else masked[pixels]
            missing = masked if missing is None else missing | masked
        return stored, missing

    def _numbers(self, number: int, band: gdal.Band, window: Window) -> np.ndarray:
        """Stored values of a band, (h, w), from memory or from the file; its mask has the number of the band, negative."""

        def load(part: Window) -> np.ndarray:
            stop_if_cancelled()
            return self.stored(band, part.x, part.y, part.width, part.height)

        return self._kept.read(number, window, load, gdal.GetDataTypeSize(band.DataType) // 8)

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
        stored, missing = self._stored(number, window)
        return stored, np.ones(stored.shape, bool) if missing is None else ~missing

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


def _storage(dataset: gdal.Dataset) -> Tuple[str, Tuple[int, int]]:
    """The driver of a dataset, and width and height of its tiles.

    Of a virtual one those of its first source of the same size: bands of Sentinel-2 that are warped to 10 m have tiles of their own.
    """
    size = dataset.RasterXSize, dataset.RasterYSize
    sources = _sources(dataset)
    first = next(sources)
    source = next((each for each in (first, *sources) if (each.RasterXSize, each.RasterYSize) == size), first)
    width, height = source.GetRasterBand(1).GetBlockSize()
    return source.GetDriver().ShortName, (width, height)


def _sources(dataset: gdal.Dataset) -> Iterator[gdal.Dataset]:
    """The files behind a virtual dataset; another one is its own."""
    paths = dataset.GetFileList() if dataset.GetDriver().ShortName == 'VRT' else None
    if paths is None or len(paths) < 2:
        yield dataset
        return
    for path in paths[1:]:
        yield from _sources(gdal.Open(path))


def _missing(band: gdal.Band, stored: np.ndarray) -> Optional[np.ndarray]:
    """Where stored values of a band are nodata, NaN or infinite, boolean of their shape; None: cannot be."""
    nodata = band.GetNoDataValue()
    # Of the type of the band, so that numpy compares without converting; a value that the type cannot hold never occurs.
    if stored.dtype.kind != 'f':
        limits = np.iinfo(stored.dtype)
        if nodata is None or not (limits.min <= nodata <= limits.max and nodata == int(nodata)):
            return None
        return stored == stored.dtype.type(int(nodata))
    missing = ~(np.abs(stored) <= np.finfo(np.float32).max)
    if nodata is not None:
        with np.errstate(over='ignore'):
            missing |= stored == stored.dtype.type(nodata)
    return missing
