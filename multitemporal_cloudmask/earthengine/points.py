"""The sample on Earth Engine: the same pixels as on disk, by their numbers of `method/sampling.py`, read at their centres."""

import numpy as np

from ..method.sampling import Sample, pixel_numbers
from ..rasters.blocks import windows
from .area import smaller
from .images import transform_of
from .jobs import ask
from .pixels import MISSING

#: Points of one request, and requests after which what was found must do.
PAGE, PAGES = 5000, 200


class PixelTable:
    """Values of the region's pixels in the order of their numbers, read as far as needed.

    bands: an expression; names: of its bands. image: whose grid it is. region: on that grid.
    """

    def __init__(self, ee, bands, names, image, region, seed):
        self.ee, self.image, self.region, self.seed = ee, image, region, seed
        self.names = list(names)
        self._bands = bands.select(self.names).toDouble().unmask(MISSING, False)
        self._rows = self._columns = np.empty(0, np.int64)
        self._complete = False
        self._values = np.empty((len(self.names), 0), np.float32)

    def take(self, usable, size, progress):
        """The values of the first `size` pixels that are usable, or of all there are: float32 (bands, n), NaN nodata.

        usable: function of such values to boolean (n,).
        """
        while True:
            chosen = np.flatnonzero(usable(self._values))[:size]
            if len(chosen) == size or not self._extend(progress):
                return self._values[:, chosen]

    def _extend(self, progress):
        """Read one page more; False where there is none."""
        start = self._values.shape[1]
        if start >= PAGE * PAGES:
            progress.message(f'Among {start} pixels too few are usable for the sample that was asked for: those found must do.')
            return False
        if start + PAGE > len(self._rows) and not self._complete:
            self._locate(4 * max(start, PAGE), progress)
        page = slice(start, start + PAGE)
        rows, columns = self._rows[page], self._columns[page]
        if not len(rows):
            return False
        values = ask(lambda: smaller(lambda tile_scale: self._read(rows, columns, tile_scale)), progress.part(0, 0))
        self._values = np.concatenate([self._values, values], axis=1)
        return True

    def _locate(self, size, progress):
        """Rows and columns of the `size` pixels of the region with the smallest numbers."""
        grid, sample = self.image.grid, Sample(size, self.seed)
        for window in windows(grid, self.region):
            progress.part(0, 0).update(0)
            places = np.array(np.nonzero(self.region.mask(window))) + [[window.y], [window.x]]
            numbers = pixel_numbers(*places, self.seed)
            near = sample.candidates(numbers)
            sample.add(numbers[near], places[:, near])
        self._rows, self._columns = sample.values().T.astype(np.int64)
        self._complete = len(self._rows) < size

    def _read(self, rows, columns, tile_scale):
        """Values at the centres of pixels, float32 (bands, n)."""
        ee = self.ee
        x, y = self.image.grid.pixel_to_world(columns + 0.5, rows + 0.5)
        projection = ee.Projection(self.image.crs, transform_of(self.image.grid))
        place = ee.Projection(self.image.crs)

        def feature(item):
            item = ee.List(item)
            point = ee.ApiFunction.call_('GeometryConstructors.Point', item.slice(0, 2), place)
            return ee.Feature(point, {'number': item.get(2)})

        numbered = np.column_stack([x, y, np.arange(len(x))]).tolist()
        points = ee.FeatureCollection(ee.List(numbered).map(feature))
        table = self._bands.sampleRegions(
            collection=points, properties=['number'], projection=projection, tileScale=tile_scale, geometries=False
        )
        selectors = ['number', *self.names]
        listed = table.reduceColumns(ee.Reducer.toList(len(selectors)), selectors).get('list').getInfo()
        result = np.full((len(self.names), len(x)), np.nan, np.float32)
        if listed:
            found = np.array(listed, float)
            result[:, found[:, 0].astype(int)] = found[:, 1:].T
        result[result == np.float32(MISSING)] = np.nan
        return result
