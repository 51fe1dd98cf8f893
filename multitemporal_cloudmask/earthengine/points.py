"""The sample on Earth Engine: the same pixels as on disk, by their numbers of `method/sampling.py`, read at their centres."""

from dataclasses import dataclass, replace
from typing import Callable, Sequence, Tuple

import numpy as np

from ..method.progress import Progress
from ..method.sampling import Sample, pixel_numbers
from ..rasters.blocks import windows
from ..rasters.roi import Region
from .area import TILE_SCALES
from .faults import Oversized, TimedOut, TooLarge
from .images import EarthImage, constant_list, crs_transform
from .jobs import Parts, ask_parts
from .pixels import MISSING
from .session import Client, Expression

#: Points of one request: an answer may have 5000 elements at most (documentation of getInfo).
PAGE = 5000

#: Requests after which the usable pixels must do: a million points, an estimate of what a run may reasonably ask for.
PAGES = 200


class PixelTable:
    """Values of the region's pixels in the order of their numbers, read as far as needed.

    Parameters
    ----------
    ee : Client
        The client.
    bands : Expression
        An image.
    names : sequence of str
        Of its bands.
    image : EarthImage
        Whose grid counts.
    region : Region
        On that grid.
    seed : int
        Of the pixels' numbers.
    """

    def __init__(self, ee: Client, bands: Expression, names: Sequence[str], image: EarthImage, region: Region, seed: int) -> None:
        self.ee, self.image, self.region, self.seed = ee, image, region, seed
        self.names = list(names)
        self._bands = unmasked(bands.select(self.names))
        self._rows = self._columns = np.empty(0, np.int64)
        self._complete = False
        self._values = np.empty((len(self.names), 0), np.float32)

    def take(self, usable: Callable[[np.ndarray], np.ndarray], size: int, progress: Progress) -> np.ndarray:
        """The values of the first `size` pixels that are usable, or of all there are.

        Parameters
        ----------
        usable : callable
            Of values (bands, n) to boolean (n,).
        size : int
            Number of pixels.
        progress : Progress
            Checked for a cancel, and informed where too few pixels are usable.

        Returns
        -------
        numpy.ndarray
            float32 (bands, n), NaN nodata.
        """
        while True:
            chosen = np.flatnonzero(usable(self._values))[:size]
            if len(chosen) == size or not self._extend(progress):
                return self._values[:, chosen]

    def _extend(self, progress: Progress) -> bool:
        """Read one page more; False after the last one."""
        start = self._values.shape[1]
        if start >= PAGE * PAGES:
            progress.message(
                f'Too few of the first {start} pixels are usable for a full sample. The sample is smaller than requested.'
            )
            return False
        if start + PAGE > len(self._rows) and not self._complete:
            self._locate(4 * max(start, PAGE), progress)
        page = slice(start, start + PAGE)
        rows, columns = self._rows[page], self._columns[page]
        if not len(rows):
            return False
        values = ask_parts(self._points(rows, columns), progress.part(0, 0))
        self._values = np.concatenate([self._values, values], axis=1)
        return True

    def _locate(self, size: int, progress: Progress) -> None:
        """Rows and columns of the `size` pixels of the region with the smallest numbers."""
        grid, sample = self.image.grid, Sample(size, self.seed)
        for window in windows(grid, self.region):
            progress.part(0, 0).update(0)
            places = np.array(np.nonzero(self.region.mask(window))) + [[window.y], [window.x]]
            numbers = pixel_numbers(places[0], places[1], self.seed)
            near = sample.candidates(numbers)
            sample.add(numbers[near], places[:, near])
        self._rows, self._columns = sample.values().T.astype(np.int64)
        self._complete = len(self._rows) < size

    def _points(self, rows: np.ndarray, columns: np.ndarray) -> 'Points':
        return Points(self.ee, self._bands, tuple(self.names), self.image, rows, columns)


@dataclass(frozen=True, eq=False)
class Points:
    """One request for the values at the centres of pixels, `PAGE` at most.

    Parameters
    ----------
    ee : Client
        The client.
    bands : Expression
        An image of doubles, `MISSING` where it has no data.
    names : tuple of str
        Of its bands.
    image : EarthImage
        Whose grid counts.
    rows, columns : numpy.ndarray
        Integers (n,) each, on that grid.
    tile_scale : int
        Of sampleRegions, one of `TILE_SCALES`.
    """

    ee: Client
    bands: Expression
    names: Tuple[str, ...]
    image: EarthImage
    rows: np.ndarray
    columns: np.ndarray
    tile_scale: int = TILE_SCALES[0]

    def request(self) -> np.ndarray:
        """The values, float32 (bands, n), NaN nodata."""
        ee, grid = self.ee, self.image.grid
        x, y = grid.pixel_to_world(self.columns + 0.5, self.rows + 0.5)
        projection = ee.Projection(self.image.crs, crs_transform(grid))
        world = ee.Projection(self.image.crs)

        def feature(item: Expression) -> Expression:
            item = ee.List(item)
            point = ee.ApiFunction.call_('GeometryConstructors.Point', item.slice(0, 2), world)
            return ee.Feature(point, {'number': item.get(2)})

        numbered = np.column_stack([x, y, np.arange(len(x))]).tolist()
        points = ee.FeatureCollection(ee.List(constant_list(ee, numbered)).map(feature))
        table = self.bands.sampleRegions(
            collection=points, properties=['number'], projection=projection, tileScale=self.tile_scale, geometries=False
        )
        selectors = ['number', *self.names]
        listed = table.reduceColumns(ee.Reducer.toList(len(selectors)), selectors).get('list').getInfo()
        result = np.full((len(self.names), len(x)), np.nan, np.float32)
        if listed:
            found = np.array(listed, float)
            result[:, found[:, 0].astype(int)] = found[:, 1:].T
        result[result == np.float32(MISSING)] = np.nan
        return result

    def divided(self, fault: TooLarge) -> Parts:
        """Halves of the points where the time did not suffice, smaller tiles where the memory did not."""
        if isinstance(fault, Oversized):
            raise fault  # it is the expression that is long: a page of points has a quarter of a megabyte
        larger = [scale for scale in TILE_SCALES if scale > self.tile_scale]
        if larger and not isinstance(fault, TimedOut):
            return [replace(self, tile_scale=larger[0])], lambda answers: answers[0]
        half = len(self.rows) // 2
        if not half:
            raise fault
        halves = [
            replace(self, rows=self.rows[part], columns=self.columns[part]) for part in (slice(None, half), slice(half, None))
        ]
        return halves, lambda answers: np.concatenate(answers, axis=1)


def unmasked(bands: Expression) -> Expression:
    """An image as `Points` reads it."""
    return bands.toDouble().unmask(MISSING, False)
