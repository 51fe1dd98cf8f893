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
from functools import cached_property
from typing import Any, Dict, List, Mapping, Optional, Sequence, Set, Tuple

import numpy as np
from osgeo import gdal

from ..method.bandnames import band_names, is_aside
from ..method.classes import CLOUD, NODATA
from ..method.errors import CloudmaskError, UnreadableError
from ..method.neighbourhood import dilate
from ..method.quality import QUALITY_SCHEMES, is_fill, quality_classes
from ..method.schemes import decide_scheme, hints, quality_scheme, quality_schemes
from ..method.sensors import PLAIN, Sensor, clip, sensor_of
from .blocks import LONGEST_PART, block_size, stop_if_cancelled
from .grid import Grid, Window
from .kept import KeptBlocks
from .levels import TOP
from .naming import Acquired, level_doubt, scene_level, scene_platform, scene_time, time_of
from .overviews import find_overview
from .reading import reading
from .scaling import Scale, scale_of
from .stored import assumed_nodata, items_of_domains, missing_values, storage
from .workspace import Workspace

#: Metadata item with the settings of the steps that made a file, as JSON.
SETTINGS = 'CLOUDMASK_SETTINGS'

#: Quality bands that state less than others; they are used where an image has no other one.
_LESSER = ('qa60', 'clm', 'cloud_probability', 'sr_cloud_qa')

#: A quality band of several possible schemes is decided by so many squares along each side of the image, so wide in px.
SQUARES, WIDTH = 8, 64

#: Metadata item with the id of the product that `importscene` or a scan of an archive read.
PRODUCT = 'PRODUCT'

#: Schemes whose bands mark where there is no image.
_WITH_FILL = ('qa_pixel', 'pixel_qa', 'bqa', 'bqa_precollection', 'fmask', 'fmask_hls', 'fmask_python', 'scl', 'qai')

#: With fewer bands 0 in all of them may be a dark pixel.
_FEWEST_ZEROS = 3


@dataclass(frozen=True)
class Band:
    """A band of a file.

    Attributes
    ----------
    name : str
        Its name in the sensor table, or its role: `B4` of `B4_lag_1` and of `SR_B4`.
    role : str
        red, nir .., '' for a quality band.
    unit : str
        `reflectance` or `kelvin`.
    number : int
        In the file, from 1.
    scale, offset : float
        Physical values are stored * scale + offset.
    description : str
        What the file calls it, without a suffix; '' where that is `name`.
    nodata : float or None
        The stored value that is taken for nodata where files are joined, because the file declares none.
    """

    name: str
    role: str
    unit: str
    number: int
    scale: float
    offset: float
    description: str = ''
    nodata: Optional[float] = None


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
    unrecognised : tuple of str
        What the file calls bands that are neither spectral nor known otherwise; `Band 3` without a name.
    stated_level : str
        `TOP` or `SURFACE` as metadata, names of bands or the file name state it, else ''.
    doubt : str
        Why acquisition time or level may be wrong, sentences, else ''.
    scale : Scale
        The scale that is assumed because the file states none; its product is '' where nothing is assumed.
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
        with reading(self.path):
            self._read_header(suffix, time)
        # An archive may hold more scenes than the system lets files be open.
        self._handles = threading.local()

    def _read_header(self, suffix: str, time: Optional[datetime]) -> None:
        """Set all that the file states, before any pixel is read."""
        dataset = self.dataset()
        self.grid: Grid = Grid.from_dataset(dataset)
        self.metadata: Dict[str, str] = dict(dataset.GetMetadata() or {})
        described = [(number, *_split_suffix(description)) for number, description in _described_bands(dataset)]
        suffixes: Set[str] = {band_suffix for _, _, band_suffix in described}
        self._descriptions: Dict[int, str] = {number: name for number, name, band_suffix in described if band_suffix == suffix}
        names = list(self._descriptions.values())
        self.platform: str = scene_platform(self.path, self.metadata, names)
        self.sensor: Sensor = sensor_of(self.platform) or PLAIN
        self.stated_level: str = scene_level(self.path, self.metadata, names)
        acquired = Acquired(time) if time else scene_time(self.path, {**items_of_domains(dataset), **self.metadata})
        self.time: Optional[datetime] = acquired.time
        doubts = [acquired.doubt, level_doubt(self.path, self.metadata, names) if PRODUCT not in self.metadata else '']
        self.doubt: str = ' '.join(doubt for doubt in doubts if doubt)
        self.bands: Tuple[Band, ...] = ()
        self.quality: Optional[Band] = None
        self.unrecognised: Tuple[str, ...] = ()
        self.scale: Scale = Scale(1.0, 0.0)
        for (number, description), name in zip(self._descriptions.items(), band_names(names, self.sensor)):
            self._add_band(dataset.GetRasterBand(number), name, description, number)
        self.lags: Tuple[Scene, ...] = ()
        self.forecast: Optional[Scene] = None
        if not suffix:
            if '_forecast' in suffixes:
                self.forecast = Scene(self.path, '_forecast', self.time)
            while f'_lag_{len(self.lags) + 1}' in suffixes:
                self.lags += (self._lag(len(self.lags) + 1),)
        self._driver, self._tiling = storage(dataset)
        #: Step to the number of the overview that `read_thinned` uses, and its factor.
        self._overviews: Dict[int, Tuple[int, int]] = {}
        across, down = block_size(*self._tiling, self.grid)
        self._kept = KeptBlocks(across, down, self.grid, in_parts=min(across, down) > LONGEST_PART)

    def open(self, workspace: Workspace) -> 'Scene':
        """The scene itself; other images have to be opened, see `ImageOnDisk`."""
        return self

    def having(self, **attributes: object) -> 'Scene':
        """A copy of the scene with some attributes changed, such as fewer bands."""
        other = copy.copy(self)
        if 'quality' in attributes:
            for derived in ('scheme', '_fill_scheme'):
                other.__dict__.pop(derived, None)
        other.__dict__.update(attributes)
        return other

    def __str__(self) -> str:
        return self.title

    def _add_band(self, band: gdal.Band, name: str, description: str, number: int) -> None:
        """Add a band; name: that of the sensor table, or ''."""
        role, unit = self.sensor.role(name), self.sensor.unit(name)
        if role:
            scale = scale_of(band, description, unit, self.path)
            nodata = assumed_nodata(band)
            other = '' if name == description else description
            self.bands += (Band(name, role, unit, number, scale.scale, scale.offset, other, nodata),)
            if scale.product and not self.scale.product:
                self.scale = scale
        elif quality_schemes(description):
            if self.quality is None or (_is_lesser(self.quality.name) and not _is_lesser(description)):
                scale, offset = band.GetScale(), band.GetOffset()
                self.quality = Band(description, '', '', number, 1.0 if scale is None else scale, offset or 0.0)
        elif not is_aside(description):
            self.unrecognised += (description or f'Band {number}',)

    @cached_property
    def scheme(self) -> str:
        """What the values of the quality band mean, '' without one; raises `CloudmaskError` where its values do not fit."""
        if self.quality is None:
            return ''
        return self.decide_scheme(self.quality.number, quality_schemes(self.quality.name))

    @property
    def quality_name(self) -> str:
        """The name under which the quality band is written: its own, or that of its scheme where its name is commonly used for another one."""
        if self.quality is None:
            return ''
        schemes = quality_schemes(self.quality.name)
        return self.quality.name if len(schemes) == 1 or self.scheme == schemes[0] else self.scheme

    def decide_scheme(self, number: int, schemes: Sequence[str]) -> str:
        """Which of some schemes a band of the file follows, see `decide_scheme`; its values are read where there are several."""
        if len(schemes) == 1:
            return schemes[0]
        file = re.split(r'[\\/]', self.path)[-1]
        hint = hints(file, self.metadata, list(self._descriptions.values()))
        declared = self.dataset().GetRasterBand(number).GetNoDataValue()
        image = self.having(quality=None)
        values, red = [], []
        for window in self.grid.squares(SQUARES, WIDTH):
            raw, valid = self.raw(number, window)
            values.append(raw[valid])
            red.append(image._red(window)[valid])
        nodata = float('nan') if declared is None else float(declared)
        try:
            return decide_scheme(schemes, np.concatenate(values), nodata, hint, np.concatenate(red))
        except CloudmaskError as error:
            raise CloudmaskError(f'{self._describe(number)}: {error}') from error

    def _red(self, window: Window) -> np.ndarray:
        """Reflectance in red, or in another band, NaN where it is nodata, float32 (h, w); 0 if there is no image."""
        if not self.names:
            return np.zeros((window.height, window.width), np.float32)
        return self.read([self.roles.get('red', self.names[0])], window)[0]

    def _describe(self, number: int) -> str:
        return f'The quality band {self._descriptions.get(number) or number} of {self}'

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
        """`TOP` or `SURFACE`: where the reflectance applies; `TOP` where nothing states it."""
        return self.stated_level or TOP

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
            if name in (band.name, band.role, band.description or band.name):
                return band
        raise CloudmaskError(
            f'There is no band {name!r} in {self}; its bands are {", ".join(self.names) or "not named"}. Choose another band.'
        )

    @property
    def tiling(self) -> Tuple[int, int]:
        """Width and height of the tiles in which the first file behind the scene is stored, px."""
        return self._tiling

    def keep_on_disk(self, keep: bool = True) -> None:
        """Whether blocks that do not fit into memory are kept on disk: where all of the scene is read several times."""
        self._kept.on_disk = keep

    def forget(self) -> None:
        """Free the memory and the disk of blocks that were kept for later steps."""
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
        filled = self._fill(window)
        if filled is not None:
            result[:, filled if pixels is None else filled[pixels]] = np.nan
        return result

    def _convert(self, band: Band, stored: np.ndarray, missing: Optional[np.ndarray], values: np.ndarray) -> None:
        """Write physical values of a band, as `read` gives them, to an array of the shape of the stored ones."""
        # What is not finite is missing anyway.
        silent = np.errstate(over='ignore', invalid='ignore') if stored.dtype.kind == 'f' else nullcontext()
        with silent:
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
        filled = self._fill(window) if result.size else None
        if filled is not None:
            result[:, filled[window.every(step)]] = np.nan
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
            return stored, missing_values(band, stored)
        if step not in self._overviews:
            self._overviews[step] = find_overview(band, step)
        overview, factor = self._overviews[step]
        if not 0 <= overview < band.GetOverviewCount():
            return self._stored(number, window, window.every(step))
        coarse = window.thinned(factor)
        stored = self.stored(band.GetOverview(overview), coarse.x, coarse.y, coarse.width, coarse.height)[
            coarse.every(step // factor)
        ]
        return stored, missing_values(band, stored)

    def valid(self, names: Sequence[str], window: Window) -> np.ndarray:
        """Where all the bands are valid, boolean (h, w); names or roles as in `read`."""
        result = np.ones((window.height, window.width), bool)
        for name in names:
            missing = self._stored(self.band(name).number, window)[1]
            if missing is not None:
                result &= ~missing
        filled = self._fill(window)
        if filled is not None:
            result &= ~filled
        return result

    def _stored(
        self, number: int, window: Window, pixels: Optional[Tuple[Any, Any]] = None
    ) -> Tuple[np.ndarray, Optional[np.ndarray]]:
        """Stored values of a band in its type, not to be written to, and where they are invalid, boolean; None: nowhere.

        Both (h, w), or what `pixels` indexes of that; invalid is what is nodata, infinite, or excluded by the mask of the file.
        """
        band = self.dataset().GetRasterBand(number)
        stored = self._numbers(number, band, window)
        if pixels is not None:
            stored = stored[pixels]
        missing = missing_values(band, stored)
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

    def _fill(self, window: Window) -> Optional[np.ndarray]:
        """Where there is no image although its bands do not declare that as nodata, boolean (h, w); None: nowhere.

        That is where the quality band is fill; without one that has a value for it, where a file that declares no nodata at all holds 0 in
        every band.
        """
        scheme = self._fill_scheme
        if self.quality is not None and scheme:
            raw, missing = self._stored(self.quality.number, window)
            filled = is_fill(raw if missing is None else np.where(missing, raw.dtype.type(0), raw), scheme)
            filled = filled if missing is None else filled | missing
            return filled if filled.any() else None
        if len(self.bands) < _FEWEST_ZEROS or any(band.nodata is None for band in self.bands):
            return None
        filled = np.ones((window.height, window.width), bool)
        for band in self.bands:
            filled &= self._stored(band.number, window)[0] == 0
        return filled if filled.any() else None

    @cached_property
    def _fill_scheme(self) -> str:
        """The scheme of the quality band where its fill holds for the image, else ''."""
        if self.quality is None or PRODUCT in self.metadata:
            # The bands of a product declare their nodata.
            return ''
        try:
            scheme = self.scheme
        except CloudmaskError:
            return ''
        return scheme if scheme in _WITH_FILL else ''

    def read_classes(self, window: Window, strict: bool = False, scheme: str = '') -> np.ndarray:
        """The quality band, which the scene must have, as classes; see `classes_of`. scheme: '': that of the band."""
        if self.quality is None:
            raise ValueError(f'{self} has no quality band.')
        return self.classes_of(self.quality.number, scheme or self.scheme, window, strict)

    def near_cloud(self, window: Window, radius: int) -> np.ndarray:
        """Where the quality band is cloud, or a cloud is within `radius` px: boolean (h, w); nowhere without a quality band."""
        if self.quality is None:
            return np.zeros((window.height, window.width), bool)
        wide = window.grown(radius, self.grid)
        return dilate(self.read_classes(wide) == CLOUD, radius)[window.within(wide)]

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
        raw, missing = self._stored(number, window)
        values = raw if missing is None else np.where(missing, raw.dtype.type(0), raw)
        if QUALITY_SCHEMES[scheme].measure:
            band = self.dataset().GetRasterBand(number)
            scale, offset = band.GetScale(), band.GetOffset()
            values = values * (1.0 if scale is None else scale) + (offset or 0.0)
        try:
            classes = quality_classes(values, scheme, strict)
        except CloudmaskError as error:
            raise UnreadableError(f'{self._describe(number)}: {error}') from error
        if missing is not None:
            classes[missing] = NODATA
        return classes

    def raw(self, number: int, window: Window) -> Tuple[np.ndarray, np.ndarray]:
        """Stored values of a band of the file, in its type, and where they are valid, boolean: (h, w) each."""
        stored, missing = self._stored(number, window)
        return stored, np.ones(stored.shape, bool) if missing is None else ~missing

    def stored(self, source: Any, *window: int, **options: Any) -> np.ndarray:
        """Stored values of a GDAL band or dataset of this file; raises `UnreadableError` where the file is damaged."""
        try:
            return source.ReadAsArray(*window, **options)
        except (RuntimeError, UnicodeDecodeError) as error:  # the reason that GDAL gives may quote bytes that are no text
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


def _is_lesser(name: str) -> bool:
    """Whether a quality band states less than others."""
    return quality_scheme(name) in _LESSER


def _split_suffix(description: str) -> Tuple[str, str]:
    """The name of a band and its suffix: `B4` and `_lag_1`, '' for the image itself."""
    found = re.search(r'(_lag_\d+|_forecast)$', description)
    return (description[: found.start()], found[0]) if found else (description, '')


def _described_bands(dataset: gdal.Dataset) -> List[Tuple[int, str]]:
    numbers = range(1, dataset.RasterCount + 1)
    return [(number, dataset.GetRasterBand(number).GetDescription().strip()) for number in numbers]
