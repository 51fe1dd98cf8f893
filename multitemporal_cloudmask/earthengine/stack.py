"""The image and its lags on Earth Engine, as a stack file holds them."""

from ..method.classes import CLEAR, CLOUD, NODATA
from ..method.errors import CloudmaskError
from ..method.forecast import lagged
from ..method.options import QualityOptions
from .images import lag_names, overlaid, physical, shared_names
from .points import PixelTable
from .quality import classes, grown


class EarthStack:
    """The image and its lags as expressions, as a stack file holds them.

    image: `EarthImage`; lags: passes of them, lag 1 first; region on the image's grid; options: `ForecastOptions`. names: the
    bands that are forecast; units of theirs; values, lag_values: images of them in reflectance and Kelvin, clipped.
    """

    def __init__(self, ee, image, lags, region, geometry, options):
        self.ee, self.image, self.region, self.geometry = ee, image, region, geometry
        collection = image.collection
        shared = shared_names(collection, [lag.images[0].collection for lag in lags])
        self.names = chosen_names(collection, shared, options.bands)
        self.roles = [collection.sensor.role(name) for name in self.names]
        self.units = [collection.sensor.unit(name) for name in self.names]
        self.values = physical(ee, image, self.names, image.grid)
        self.lag_values = [_lag(ee, lag, collection, self.names, image.grid) for lag in lags]
        self.classes = grown(ee, classes(ee, image), QualityOptions().grow) if image.scored else None
        self.cloudy_lags = [_cloudy(ee, lag) for lag in lags]
        self._tables = {}

    @property
    def columns(self):
        """Names of the bands of `table`: those of the image, of each lag, the classes, and whether each lag is cloud."""
        lags = len(self.lag_values)
        return [*self.names, *lagged(self.names, lags), 'classes', *(f'cloudy_{lag}' for lag in range(1, lags + 1))]

    def table(self, seed):
        """The pixels of the region in the order of their numbers; the same table for the same seed."""
        if seed not in self._tables:
            ee = self.ee
            its_classes = ee.Image.constant(CLEAR) if self.classes is None else self.classes.unmask(NODATA, False)
            bands = ee.Image.cat([self.values, *self.lag_values, its_classes, *self.cloudy_lags]).rename(self.columns)
            self._tables[seed] = PixelTable(ee, bands, self.columns, self.image, self.region, seed)
        return self._tables[seed]

    def parts(self, values):
        """Columns of the table, (columns, n), as image (b, n), lags (l, b, n), classes (n,), cloudy lags (l, n)."""
        b, lags = len(self.names), len(self.lag_values)
        image, rest = values[:b], values[b:]
        return image, rest[: lags * b].reshape(lags, b, -1), rest[lags * b], rest[lags * b + 1 :]


def _lag(ee, lag, collection, names, grid):
    its_names = lag_names(collection, names, lag.images[0].collection)
    return overlaid([physical(ee, each, its_names, grid) for each in lag.images]).rename(list(names))


def _cloudy(ee, lag):
    """1 where the lag's own quality band says cloud, else 0."""
    if not all(each.scored for each in lag.images):
        return ee.Image.constant(0)
    return overlaid([classes(ee, each) for each in lag.images]).eq(CLOUD).unmask(0, False)


def chosen_names(collection, shared, asked):
    """The names of the bands that BANDS asks for, all shared ones where it asks for none; raises `CloudmaskError` for others."""
    known_names = {word: name for name in collection.names for word in (name, collection.sensor.role(name))}
    missing = [word for word in asked if known_names.get(word) not in shared]
    if missing:
        raise CloudmaskError(
            f'Expected BANDS that the image and every lag have; {", ".join(missing)} is none. They are {", ".join(shared)}.'
        )
    return tuple(known_names[word] for word in asked) or shared
