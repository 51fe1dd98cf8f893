"""A scene: a raster whose bands have names, roles and units, with its date, its quality band, its lags and its forecast.

A stack is a scene with lags: next to the bands of the image, `B4_lag_1` .. are the bands of the first lag. A forecast is a file
with the bands `B4_forecast` ..  `Scene` has all that the protocol `ImageOnDisk` of image.py asks for.
"""

import copy
import re
from contextlib import nullcontext, suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any, Optional, Sequence, Tuple

import numpy as np

from ..method.classes import CLOUD, NODATA
from ..method.errors import CloudmaskError, UnreadableError
from ..method.neighbourhood import dilate
from ..method.quality import QUALITY_SCHEMES, is_fill, quality_classes
from ..method.schemes import decide_scheme, hints, quality_schemes
from ..method.sensors import clip
from .acquired import time_of
from .blocks import in_threads
from .described_raster import PRODUCT, Band, DescribedRaster
from .grid import Pixels, Window
from .reading import reading
from .scaling import to_physical

if TYPE_CHECKING:
    from .workspace import Workspace

#: A quality band of several possible schemes is decided by so many squares along each side of the image, so wide in px.
SQUARES, WIDTH = 8, 64

#: Schemes whose bands mark where there is no image.
_WITH_FILL = ('qa_pixel', 'pixel_qa', 'bqa', 'bqa_precollection', 'fmask', 'fmask_hls', 'fmask_python', 'scl', 'qai')

#: With fewer bands 0 in all of them may be a dark pixel.
_FEWEST_ZEROS = 3


class Scene(DescribedRaster):
    """Reflectance, temperature and classes of the pixels of a raster whose bands, sensor and date are known.

    Parameters
    ----------
    path, suffix, time, title
        As of `DescribedRaster`, which has the attributes that the file states.

    Attributes
    ----------
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
    generation: Tuple[Any, ...] = ()
    missing: Tuple[str, ...] = ()

    # Once found. No cached properties: before Python 3.12 these have one lock for all scenes, for which the threads that find a scheme would wait.
    _scheme: Optional[str] = None
    _scheme_of_fill: Optional[str] = None

    def __init__(self, path: object, suffix: str = '', time: Optional[datetime] = None, title: str = '') -> None:
        with reading(path):
            super().__init__(path, suffix, time, title)
            self.lags: Tuple[Scene, ...] = ()
            self.forecast: Optional[Scene] = None
            if not suffix:
                self._split_stack()
        # An archive may hold more scenes than the system lets files be open.
        self.close()

    def _split_stack(self) -> None:
        """Set the lags and the forecast, whose bands are in the same file."""
        if '_forecast' in self._suffixes:
            self.forecast = Scene(self.path, '_forecast', self.time)
        while (suffix := f'_lag_{len(self.lags) + 1}') in self._suffixes:
            self.lags += (Scene(self.path, suffix, time_of(self.metadata.get(f'system:time_start{suffix}'))),)

    def open(self, workspace: 'Workspace') -> 'Scene':
        """The scene itself; other images have to be opened, see `ImageOnDisk`."""
        return self

    def having(self, **attributes: object) -> 'Scene':
        """A copy of the scene with some attributes changed, such as fewer bands."""
        other = copy.copy(self)
        if 'quality' in attributes:
            other._scheme = other._scheme_of_fill = None
        other.__dict__.update(attributes)
        return other

    @property
    def scheme(self) -> str:
        """What the values of the quality band mean, '' without one; raises `CloudmaskError` where its values do not fit."""
        if self._scheme is None:
            quality = self.quality
            self._scheme = self.decide_scheme(quality.number, quality_schemes(quality.name)) if quality else ''
        return self._scheme

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
        declared = self.stored_band(number).nodata
        image = self.having(quality=None)

        def look(window: Window) -> Tuple[np.ndarray, np.ndarray]:
            raw, valid = self.raw(number, window)
            return raw[valid], image._red(window)[valid]

        values, red = zip(*in_threads(look, self.grid.squares(SQUARES, WIDTH)))
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

    def read(
        self,
        names: Sequence[str],
        window: Window,
        pixels: Optional[Pixels] = None,
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
            stored, missing = self.read_stored(band.number, window, pixels)
            self._convert(band, stored, missing, values)
        clip(result, [band.unit for band in bands])
        filled = self.filled(window)
        if filled is not None:
            result[:, filled if pixels is None else filled[pixels]] = np.nan
        return result

    def _convert(self, band: Band, stored: np.ndarray, missing: Optional[np.ndarray], values: np.ndarray) -> None:
        """Write physical values of a band, not clipped, to an array of the shape of the stored ones."""
        # What is not finite is missing anyway.
        silent = np.errstate(over='ignore', invalid='ignore') if stored.dtype.kind == 'f' else nullcontext()
        with silent:
            to_physical(stored, np.float32(band.scale), np.float32(band.offset), values)
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
                self._convert(band, *self._read_thinned(band.number, window, step, smoothed), values)
        clip(result, [self.band(name).unit for name in names])
        filled = self.filled(window) if result.size else None
        if filled is not None:
            result[:, filled[window.every(step)]] = np.nan
        return result

    def valid(self, names: Sequence[str], window: Window) -> np.ndarray:
        """Where all the bands are valid, boolean (h, w); names or roles as in `read`."""
        result = np.ones((window.height, window.width), bool)
        for name in names:
            missing = self.read_stored(self.band(name).number, window)[1]
            if missing is not None:
                result &= ~missing
        filled = self.filled(window)
        if filled is not None:
            result &= ~filled
        return result

    def filled(self, window: Window) -> Optional[np.ndarray]:
        """Where there is no image although its bands do not declare that as nodata, boolean (h, w); None: nowhere.

        That is where the quality band is fill; without one that has a value for it, where a file that declares no nodata at all holds 0 in
        every band.
        """
        scheme = self._fill_scheme
        if self.quality is not None and scheme:
            raw, missing = self.read_stored(self.quality.number, window)
            filled = is_fill(raw if missing is None else np.where(missing, raw.dtype.type(0), raw), scheme)
            filled = filled if missing is None else filled | missing
            return filled if filled.any() else None
        if len(self.bands) < _FEWEST_ZEROS or any(band.nodata is None for band in self.bands):
            return None
        filled = np.ones((window.height, window.width), bool)
        for band in self.bands:
            filled &= self.read_stored(band.number, window)[0] == 0
        return filled if filled.any() else None

    @property
    def _fill_scheme(self) -> str:
        """The scheme of the quality band where its fill holds for the image, else ''."""
        if self._scheme_of_fill is None:
            found = ''
            # The bands of a product declare their nodata.
            if self.quality is not None and PRODUCT not in self.metadata:
                with suppress(CloudmaskError):
                    found = self.scheme
            self._scheme_of_fill = found if found in _WITH_FILL else ''
        return self._scheme_of_fill

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
        raw, missing = self.read_stored(number, window)
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
