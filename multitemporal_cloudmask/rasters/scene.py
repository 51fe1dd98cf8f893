"""A scene: a raster whose bands have names, roles and units, with its date, its quality band, its lags and its forecast.

A stack is a scene with lags: beside the bands of the image, `B4_lag_1` .. are the bands of the first lag. A forecast is a
file with the bands `B4_forecast` ..
"""

import copy
import json
import re
import threading
from dataclasses import dataclass
from datetime import datetime
from typing import Optional, Tuple

import numpy as np
from osgeo import gdal

from ..method.classes import NODATA
from ..method.errors import CloudmaskError, UnreadableError
from ..method.quality import quality_classes
from ..method.sensors import Sensor, clip, quality_scheme, sensor_of
from .grid import Grid, Window
from .levels import SURFACE, TOP
from .naming import scene_platform, scene_time, time_of

#: Metadata item with the settings of the steps that made a file, as JSON.
SETTINGS = 'CLOUDMASK_SETTINGS'


@dataclass(frozen=True)
class Band:
    """A band of a file: its name without a suffix, role, unit, number in the file, and the scale to physical values."""

    name: str
    role: str
    unit: str
    number: int
    scale: float
    offset: float


class Scene:
    """A raster that is understood; it is opened once for each thread that reads it.

    title: how messages call it, its path where nothing else is given; bands: the spectral bands; quality: the quality band or
    None, its scheme in `scheme`; time: UTC or None; lags: the scenes of the earlier images, lag 1 first; forecast: the scene of
    the forecast bands or None.
    """

    # A raster is no delivery: of two of one pass neither is a part or a newer version of the other.
    tile, strip, generation, missing = '', None, (), ()

    def __init__(self, path, suffix='', time=None, title=''):
        self.path = str(path)
        self.title = title or self.path
        self._handles = threading.local()
        dataset = self.dataset()
        self.grid = Grid.from_dataset(dataset)
        self.metadata = dict(dataset.GetMetadata() or {})
        described = _described_bands(dataset)
        self.platform = scene_platform(self.path, self.metadata, [name for _, name in described])
        self.sensor: Sensor = sensor_of(self.platform)
        self.time: Optional[datetime] = time or scene_time(self.path, self.metadata)
        self.bands: Tuple[Band, ...] = ()
        self.quality: Optional[Band] = None
        self.scheme = ''
        suffixes = set()
        for number, description in described:
            name, its_suffix = re.fullmatch(r'(.*?)(_lag_\d+|_forecast)?', description).groups('')
            suffixes.add(its_suffix)
            if its_suffix == suffix:
                self._take(dataset.GetRasterBand(number), name, number)
        self.band_count = dataset.RasterCount
        self.lags: Tuple[Scene, ...] = ()
        self.forecast: Optional[Scene] = None
        if not suffix:
            if '_forecast' in suffixes:
                self.forecast = Scene(path, '_forecast', self.time)
            while f'_lag_{len(self.lags) + 1}' in suffixes:
                self.lags += (self._lag(len(self.lags) + 1),)
        # An archive may hold more scenes than the system lets files be open.
        self._handles = threading.local()

    def open(self, workspace):
        """The scene itself: a delivery has to be opened, see `Product`."""
        return self

    def having(self, **attributes):
        """The same scene with other attributes, such as fewer bands."""
        other = copy.copy(self)
        other.__dict__.update(attributes)
        return other

    def __str__(self):
        return self.title

    def _take(self, band, name, number):
        scale, offset = band.GetScale(), band.GetOffset()
        role = self.sensor.role(name)
        taken = Band(name, role, self.sensor.unit(name), number, 1.0 if scale is None else scale, offset or 0.0)
        if role:
            self.bands += (taken,)
        elif quality_scheme(name) and self.quality is None:
            self.quality, self.scheme = taken, quality_scheme(name)

    def _lag(self, number):
        return Scene(self.path, f'_lag_{number}', time_of(self.metadata.get(f'system:time_start_lag_{number}')))

    def dataset(self):
        """The GDAL dataset of this thread."""
        if not hasattr(self._handles, 'dataset'):
            try:
                self._handles.dataset = gdal.Open(self.path)
            except RuntimeError as error:
                raise UnreadableError(f'Expected a raster that GDAL can read; {self.path} is none: {error}') from error
        return self._handles.dataset

    @property
    def level(self):
        """`TOP` or `SURFACE`: what the reflectance is of; the top of the atmosphere where nothing tells."""
        return SURFACE if self.metadata.get('REFLECTANCE') == SURFACE else TOP

    @property
    def settings(self):
        """Settings of the steps that made this file: step to key to value."""
        return json.loads(self.metadata.get(SETTINGS, '{}'))

    @property
    def date(self):
        """The date of acquisition, YYYY-MM-DD, '' where unknown."""
        return self.time.strftime('%Y-%m-%d') if self.time else ''

    @property
    def names(self):
        """The names of the spectral bands."""
        return tuple(band.name for band in self.bands)

    @property
    def roles(self):
        """Role to band name."""
        return {band.role: band.name for band in reversed(self.bands)}

    def band(self, name):
        """The spectral band of a name or role; raises `CloudmaskError` where there is none."""
        for band in self.bands:
            if name in (band.name, band.role):
                return band
        raise CloudmaskError(f'Expected a band {name!r} in {self}; its bands are {", ".join(self.names) or "not named"}.')

    @property
    def tiling(self):
        """Width and height of the tiles in which the first file behind the scene is stored, px."""
        return _tile(self.dataset())

    def read(self, names, window, pixels=None):
        """Physical values of bands given by name or role: float32 (bands, h, w), reflectance or Kelvin.

        pixels: rows and columns within the window, integers (n,) each, where only these are wanted: (bands, n). NaN where a band
        has nodata, NaN or infinity. Values beyond the plausible range are clipped: saturated pixels are the brightest clouds and
        stay.
        """
        bands = [self.band(name) for name in names]
        result, invalid = self._numbers(bands, window, pixels)
        for band, values, its in zip(bands, result, invalid):
            values *= np.float32(band.scale)
            values += np.float32(band.offset)
            values[its] = np.nan
        clip(result, [band.unit for band in bands])
        return result

    def valid(self, names, window):
        """Where all the bands are valid, boolean (h, w)."""
        return ~self._numbers([self.band(name) for name in names], window)[1].any(0)

    def _numbers(self, bands, window, pixels=None):
        """Stored values of bands as float32, and where they are none: (bands, h, w) or (bands, n) each."""
        dataset, size = self.dataset(), (window.x, window.y, window.width, window.height)
        numbers = [band.number for band in bands]
        values = self.stored(dataset, *size, buf_type=gdal.GDT_Float32, band_list=numbers)
        values = values.reshape(len(bands), window.height, window.width)
        if pixels is not None:
            values = values[(slice(None), *pixels)]
        invalid = ~np.isfinite(values)
        for number, its, missing in zip(numbers, values, invalid):
            band = dataset.GetRasterBand(number)
            nodata = band.GetNoDataValue()
            if nodata is not None and not np.isnan(nodata):
                missing |= its == np.float32(nodata)
            if band.GetMaskFlags() & gdal.GMF_PER_DATASET:
                masked = self.stored(band.GetMaskBand(), *size) == 0
                missing |= masked if pixels is None else masked[pixels]
        return values, invalid

    def read_classes(self, window, strict=False, scheme=''):
        """The quality band as classes, uint8 (h, w): 0 clear, 1 shadow, 2 cloud, 255 nodata."""
        return self.classes_of(self.quality.number, scheme or self.scheme, window, strict)

    def classes_of(self, number, scheme, window, strict=False):
        """Band `number` of the file read as classes by `scheme`."""
        raw, valid = self.raw(number, window)
        classes = quality_classes(np.where(valid, raw, 0), scheme, strict)
        classes[~valid] = NODATA
        return classes

    def raw(self, number, window):
        """Stored values of a band of the file and where they are valid, (h, w) each."""
        band = self.dataset().GetRasterBand(number)
        raw = self.stored(band, window.x, window.y, window.width, window.height)
        nodata = band.GetNoDataValue()
        valid = np.isfinite(raw) if raw.dtype.kind == 'f' else np.ones(raw.shape, bool)
        if nodata is not None and not np.isnan(nodata):
            valid &= raw != nodata
        if band.GetMaskFlags() & gdal.GMF_PER_DATASET:
            valid &= self.stored(band.GetMaskBand(), window.x, window.y, window.width, window.height) > 0
        return raw, valid

    def stored(self, source, *window, **options):
        """Stored values of a GDAL band or dataset of this file; raises `UnreadableError` where the file is damaged."""
        try:
            return source.ReadAsArray(*window, **options)
        except RuntimeError as error:
            raise UnreadableError(
                f'Cannot read {self}: {str(error).rstrip(".")}. The file is damaged or incomplete; fetch it again.'
            ) from error

    def thumbnail(self, names, size=800):
        """Bands as `read` gives them, thinned to at most `size` px a side: float32 (bands, h, w)."""
        step = -(-max(self.grid.width, self.grid.height) // size)
        rows = []
        for y in range(0, self.grid.height, step):
            rows.append(self.read(names, Window(0, y, self.grid.width, 1))[:, 0, ::step])
        return np.stack(rows, axis=1)


def _described_bands(dataset):
    numbers = range(1, dataset.RasterCount + 1)
    return [(number, dataset.GetRasterBand(number).GetDescription().strip()) for number in numbers]


def _tile(dataset):
    """Width and height of a dataset's tiles; a virtual one has those of its first source."""
    if dataset.GetDriver().ShortName == 'VRT':
        for path in (dataset.GetFileList() or [''])[1:]:
            return _tile(gdal.Open(path))
    return tuple(dataset.GetRasterBand(1).GetBlockSize())
