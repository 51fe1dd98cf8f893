"""The image and its lags on Earth Engine, with the bands that a stack file holds."""

from typing import Dict, List, Sequence, Tuple

import numpy as np

from ..method.classes import CLEAR, CLOUD, NODATA
from ..method.errors import CloudmaskError
from ..method.forecast import lagged
from ..method.lag_ground import CLOUD_EDGE
from ..method.mask_options import QualityOptions
from ..method.options import ForecastOptions
from ..method.progress import Progress
from ..products.passes import Pass
from ..rasters.grid import Grid
from ..rasters.roi import Region
from .collections import Collection
from .images import EarthImage, lag_names, overlay, physical_bands, shared_names
from .points import PixelTable
from .quality import classes, grown
from .session import Client, Expression

#: Pixels of the sample by which shares of a region and means over it are estimated: a share to half a percent of the region.
COUNTED = 10000


class EarthStack:
    """The image and its lags as expressions, in reflectance and Kelvin, clipped.

    Parameters
    ----------
    ee : Client
        The client.
    image : EarthImage
        The image to mask.
    lags : sequence of Pass
        Passes of `EarthImage`, lag 1 first.
    region : Region
        On the image's grid.
    options : ForecastOptions
        BANDS is used.

    Attributes
    ----------
    names, roles, units : sequence of str
        Of the bands that are forecast.
    values : Expression
        Those bands of the image.
    lag_values : list of Expression
        The same of each lag, under the same names.
    known_classes : Expression
        The classes of the image by its quality band, grown, `NODATA` where unknown; clear everywhere where it has none.
    lag_ground : list of Expression
        0 where the quality band of a lag, grown by `CLOUD_EDGE` px, is cloud, else 1.
    """

    def __init__(
        self,
        ee: Client,
        image: EarthImage,
        lags: Sequence[Pass],
        region: Region,
        options: ForecastOptions,
    ) -> None:
        self.ee, self.image, self.region = ee, image, region
        collection = image.collection
        shared = shared_names(collection, [_collection(lag) for lag in lags])
        self.names = chosen_names(collection, shared, options.bands)
        self.roles = [collection.sensor.role(name) for name in self.names]
        self.units = [collection.sensor.unit(name) for name in self.names]
        self.values = physical_bands(ee, image, self.names, image.grid)
        self.lag_values = [_lag_bands(ee, lag, collection, self.names, image.grid) for lag in lags]
        self.known_classes = ee.Image.constant(CLEAR)
        if image.scored:
            self.known_classes = grown(ee, classes(ee, image), QualityOptions().grow).unmask(NODATA, False)
        self.lag_ground = [_lag_clouds(ee, lag).Not() for lag in lags]
        self._tables: Dict[int, PixelTable] = {}

    @property
    def columns(self) -> List[str]:
        """Names of the bands of `table`: those of the image, of each lag, the classes, and whether each lag shows the ground."""
        lags = len(self.lag_values)
        return [*self.names, *lagged(self.names, lags), 'classes', *(f'ground_{lag}' for lag in range(1, lags + 1))]

    def table(self, seed: int) -> PixelTable:
        """The pixels of the region in the order of their numbers; the same table for the same seed."""
        if seed not in self._tables:
            ee = self.ee
            bands = ee.Image.cat([self.values, *self.lag_values, self.known_classes, *self.lag_ground]).rename(self.columns)
            self._tables[seed] = PixelTable(ee, bands, self.columns, self.image, self.region, seed)
        return self._tables[seed]

    def sampled(self, seed: int, progress: Progress) -> np.ndarray:
        """The first `COUNTED` pixels of the table, (columns, n): all of a small region."""
        return self.table(seed).take(lambda pixels: np.ones(pixels.shape[1], bool), COUNTED, progress)

    def parts(self, values: np.ndarray) -> Tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """The columns of the table, (columns, n), by what they are.

        Returns
        -------
        image : numpy.ndarray
            (b, n), NaN nodata.
        lags : numpy.ndarray
            (l, b, n), NaN nodata, lag 1 first.
        classes : numpy.ndarray
            (n,), of the image.
        ground : numpy.ndarray
            Boolean (l, n): False where a lag is cloud, or near it, by its quality band.
        """
        b, lags = len(self.names), len(self.lag_values)
        image, rest = values[:b], values[b:]
        return image, rest[: lags * b].reshape(lags, b, -1), rest[lags * b], rest[lags * b + 1 :] > 0


def _collection(lag: Pass) -> Collection:
    """The collection of a lag: all images of a pass are from one satellite and level."""
    return lag.images[0].collection


def _lag_bands(ee: Client, lag: Pass, collection: Collection, names: Sequence[str], grid: Grid) -> Expression:
    own_names = lag_names(collection, names, _collection(lag))
    return overlay([physical_bands(ee, image, own_names, grid) for image in lag.images]).rename(list(names))


def _lag_clouds(ee: Client, lag: Pass) -> Expression:
    """1 where the lag's own quality band is cloud or a cloud is near, else 0."""
    if not all(image.scored for image in lag.images):
        return ee.Image.constant(0)
    return grown(ee, overlay([classes(ee, image) for image in lag.images]).eq(CLOUD).unmask(0, False), CLOUD_EDGE)


def chosen_names(collection: Collection, shared: Tuple[str, ...], chosen: Sequence[str]) -> Tuple[str, ...]:
    """The bands of the option BANDS.

    Parameters
    ----------
    collection : Collection
        Of the image.
    shared : tuple of str
        Names of the bands that the image and every lag have.
    chosen : sequence of str
        Names or roles; empty: all shared ones.

    Raises
    ------
    CloudmaskError
        Where a band is not a shared one.
    """
    names = {word: name for name in collection.names for word in (name, collection.sensor.role(name))}
    missing = [word for word in chosen if names.get(word) not in shared]
    if missing:
        raise CloudmaskError(
            f'BANDS: {", ".join(missing)} is not available in the image and every lag. Choose from {", ".join(shared)}.'
        )
    return tuple(names[word] for word in chosen) or shared
