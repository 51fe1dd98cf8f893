"""A raster file as it stores its values: opened once for each thread, decoded once for the steps that read it after each other."""

import threading
from typing import Any, Dict, Optional, Tuple

import numpy as np
from osgeo import gdal

from ..method.errors import UnreadableError
from .blocks import LONGEST_PART, block_size, stop_if_cancelled
from .grid import Grid, Window
from .kept import KeptBlocks
from .overviews import find_overview
from .stored import StoredBand, storage


class RasterFile:
    """Stored values of the bands of a raster, by number, and where they are nodata.

    Parameters
    ----------
    path : str or path-like
        What GDAL opens.
    title : str
        The name of the raster in messages; '': its path.

    Attributes
    ----------
    grid : Grid
        Its pixels.

    Raises
    ------
    UnreadableError
        Where GDAL cannot open the file.
    """

    def __init__(self, path: object, title: str = '') -> None:
        self.path: str = str(path)
        self.title: str = title or self.path
        self._handles = threading.local()
        dataset = self.dataset()
        self.grid: Grid = Grid.from_dataset(dataset)
        self._driver, self._tiling = storage(dataset)
        #: Step to the number of the overview that holds the pixels of every n-th row and column, and its factor.
        self._overviews: Dict[int, Tuple[int, int]] = {}
        self._stored_bands: Dict[int, StoredBand] = {}
        across, down = block_size(*self._tiling, self.grid)
        self._kept = KeptBlocks(across, down, self.grid, in_parts=min(across, down) > LONGEST_PART)

    def __str__(self) -> str:
        return self.title

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
    def tiling(self) -> Tuple[int, int]:
        """Width and height of the tiles in which the first file behind the scene is stored, px."""
        return self._tiling

    def keep_on_disk(self) -> None:
        """Keep blocks that do not fit into memory on disk: where all of the scene is read several times."""
        self._kept.on_disk = True

    def keep_no_more(self) -> None:
        """Keep only the blocks that already are: where the rest of the scene is read once."""
        self._kept.closed = True

    def forget(self) -> None:
        """Free the memory and the disk of blocks that were kept for later steps."""
        self._kept.forget()

    def close(self) -> None:
        """Close the files that were opened to read the scene; they are opened again when it is read."""
        self._handles = threading.local()

    def stored(self, source: Any, *window: int, **options: Any) -> np.ndarray:
        """Stored values of a GDAL band or dataset of this file; raises `UnreadableError` where the file is damaged."""
        try:
            return source.ReadAsArray(*window, **options)
        except (RuntimeError, UnicodeDecodeError) as error:  # the reason that GDAL gives may quote bytes that are no text
            raise UnreadableError(
                f'Cannot read {self}: {str(error).rstrip(".")}. The file is damaged or incomplete: download it again.'
            ) from error

    def raw(self, number: int, window: Window) -> Tuple[np.ndarray, np.ndarray]:
        """Stored values of a band of the file, in its type, and where they are valid, boolean: (h, w) each."""
        stored, missing = self.read_stored(number, window)
        return stored, np.ones(stored.shape, bool) if missing is None else ~missing

    def read_stored(
        self, number: int, window: Window, pixels: Optional[Tuple[Any, Any]] = None
    ) -> Tuple[np.ndarray, Optional[np.ndarray]]:
        """Stored values of a band in its type, not to be written to, and where they are invalid, boolean; None: nowhere.

        Both (h, w), or what `pixels` indexes of that; invalid is what is nodata, infinite, or excluded by the mask of the file.
        """
        band = self.stored_band(number)
        stored = self._read_kept(number, band.kind.itemsize, window)
        if pixels is not None:
            stored = stored[pixels]
        missing = band.missing(stored)
        if band.masked:
            # A mask is of bytes.
            masked = self._read_kept(-number, 1, window) == 0
            masked = masked if pixels is None else masked[pixels]
            missing = masked if missing is None else missing | masked
        return stored, missing

    def stored_band(self, number: int) -> StoredBand:
        """What the file states of a band; raises `UnreadableError` where its values are complex."""
        if number not in self._stored_bands:
            band = StoredBand.from_band(self.dataset().GetRasterBand(number))
            if band.kind.kind not in 'iuf':
                raise UnreadableError(
                    f'Cannot read {self}: its values are complex numbers, not reflectance. Choose an optical image.'
                )
            self._stored_bands[number] = band
        return self._stored_bands[number]

    def _read_kept(self, number: int, itemsize: int, window: Window) -> np.ndarray:
        """Stored values of a band, (h, w), from memory or from the file; its mask has the number of the band, negative."""

        def load(part: Window) -> np.ndarray:
            stop_if_cancelled()
            band = self.dataset().GetRasterBand(abs(number))
            return self.stored(band if number > 0 else band.GetMaskBand(), part.x, part.y, part.width, part.height)

        return self._kept.read(number, window, load, itemsize)

    def _read_thinned(self, number: int, window: Window, step: int, smoothed: bool) -> Tuple[np.ndarray, Optional[np.ndarray]]:
        """As `read_stored`, at every n-th row and column."""
        described = self.stored_band(number)
        if step == 1 or described.masked:
            return self.read_stored(number, window, window.every(step))
        band = self.dataset().GetRasterBand(number)
        if smoothed and self._driver.startswith('JP2'):
            stop_if_cancelled()
            place = window.thinned(step)
            whole = Window(place.x * step, place.y * step, place.width * step, place.height * step).grown(0, self.grid)
            size = {'buf_xsize': place.width, 'buf_ysize': place.height}
            stored = self.stored(band, whole.x, whole.y, whole.width, whole.height, **size)
            return stored, described.missing(stored)
        if step not in self._overviews:
            self._overviews[step] = find_overview(band, step)
        overview, factor = self._overviews[step]
        if not 0 <= overview < band.GetOverviewCount():
            return self.read_stored(number, window, window.every(step))
        coarse = window.thinned(factor)
        stored = self.stored(band.GetOverview(overview), coarse.x, coarse.y, coarse.width, coarse.height)[
            coarse.every(step // factor)
        ]
        return stored, described.missing(stored)
