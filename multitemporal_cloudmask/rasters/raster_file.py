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
from .stored import missing_values, storage


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

    def keep_on_disk(self, keep: bool = True) -> None:
        """Whether blocks that do not fit into memory are kept on disk: where all of the scene is read several times."""
        self._kept.on_disk = keep

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
        stored, missing = self._read_stored(number, window)
        return stored, np.ones(stored.shape, bool) if missing is None else ~missing

    def _read_stored(
        self, number: int, window: Window, pixels: Optional[Tuple[Any, Any]] = None
    ) -> Tuple[np.ndarray, Optional[np.ndarray]]:
        """Stored values of a band in its type, not to be written to, and where they are invalid, boolean; None: nowhere.

        Both (h, w), or what `pixels` indexes of that; invalid is what is nodata, infinite, or excluded by the mask of the file.
        """
        band = self.dataset().GetRasterBand(number)
        stored = self._read_kept(number, band, window)
        if pixels is not None:
            stored = stored[pixels]
        missing = missing_values(band, stored)
        if band.GetMaskFlags() & gdal.GMF_PER_DATASET:
            masked = self._read_kept(-number, band.GetMaskBand(), window) == 0
            masked = masked if pixels is None else masked[pixels]
            missing = masked if missing is None else missing | masked
        return stored, missing

    def _read_kept(self, number: int, band: gdal.Band, window: Window) -> np.ndarray:
        """Stored values of a band, (h, w), from memory or from the file; its mask has the number of the band, negative."""

        def load(part: Window) -> np.ndarray:
            stop_if_cancelled()
            return self.stored(band, part.x, part.y, part.width, part.height)

        return self._kept.read(number, window, load, gdal.GetDataTypeSize(band.DataType) // 8)

    def _read_thinned(self, number: int, window: Window, step: int, smoothed: bool) -> Tuple[np.ndarray, Optional[np.ndarray]]:
        """As `_read_stored`, at every n-th row and column."""
        band = self.dataset().GetRasterBand(number)
        if step == 1 or band.GetMaskFlags() & gdal.GMF_PER_DATASET:
            return self._read_stored(number, window, window.every(step))
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
            return self._read_stored(number, window, window.every(step))
        coarse = window.thinned(factor)
        stored = self.stored(band.GetOverview(overview), coarse.x, coarse.y, coarse.width, coarse.height)[
            coarse.every(step // factor)
        ]
        return stored, missing_values(band, stored)
