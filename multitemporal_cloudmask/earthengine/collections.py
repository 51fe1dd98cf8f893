"""The collections of Earth Engine that are used: their bands, as this plugin names them, and their units."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Mapping, Tuple

from ..method.errors import CloudmaskError
from ..method.sensors import KELVIN, sensor_of
from ..rasters.levels import SURFACE, TOP

#: Quality bands: what is read, and how.
QA_PIXEL, CLOUD_SCORE = 'QA_PIXEL', 'cs_cdf'

#: Cloud Score+ by the index of the Sentinel-2 image; a pixel is cloudy below the threshold (Google's example; .5 to .65 work well).
CLOUD_SCORE_COLLECTION, CLEAR_SCORE = 'GOOGLE/CLOUD_SCORE_PLUS/V1/S2_HARMONIZED', 0.6


@dataclass(frozen=True, eq=False)
class Collection:
    """A collection of images.

    platform: as `sensor_of` reads it. level: `TOP` or `SURFACE`. bands: our name to the name on Earth Engine. quality: `QA_PIXEL`
    or `CLOUD_SCORE`. scales: unit to (scale, offset) that make reflectance and Kelvin of what is stored. generation: of two
    collections that hold one acquisition the greater one counts.
    """

    id: str
    platform: str
    level: str
    bands: Mapping[str, str]
    quality: str
    scales: Mapping[str, Tuple[float, float]]
    generation: Tuple

    @property
    def sensor(self):
        """The `Sensor`."""
        return sensor_of(self.platform)

    @property
    def mixed(self):
        """Whether its bands have pixels of several sizes."""
        return self.sensor.family == 'MSI'

    @property
    def whole(self):
        """Whether it stores whole numbers, which have to be scaled."""
        return self.scales is not _PHYSICAL

    @property
    def names(self):
        """Our names of the bands."""
        return tuple(self.bands)

    @property
    def roles(self):
        """Role to name."""
        return {self.sensor.role(name): name for name in reversed(self.names)}


_TM = 'B1 B2 B3 B4 B5 B6 B7'
_ETM = 'B1 B2 B3 B4 B5 B6_VCID_1 B7'
_OLI = 'B1 B2 B3 B4 B5 B6 B7 B9 B10 B11'
_MSI = 'B1 B2 B3 B4 B5 B6 B7 B8 B8A B9 B10 B11 B12'
_SURFACE_BANDS = {'TM': 'B1 B2 B3 B4 B5 B6 B7', 'OLI': 'B1 B2 B3 B4 B5 B6 B7 B10'}
_PHYSICAL = MappingProxyType({'reflectance': (1.0, 0.0), KELVIN: (1.0, 0.0)})
_LANDSAT_2 = MappingProxyType({'reflectance': (2.75e-5, -0.2), KELVIN: (0.00341802, 149.0)})
_SENTINEL = MappingProxyType({'reflectance': (1e-4, 0.0), KELVIN: (1.0, 0.0)})


def _landsat(code, platform, names, tier):
    order = {'T1': 1, 'T2': 0}[tier]
    surface = _SURFACE_BANDS[sensor_of(platform).family]
    thermal = {'TM': 'B6', 'OLI': 'B10'}[sensor_of(platform).family]
    return [
        Collection(f'LANDSAT/{code}/C02/{tier}_TOA', platform, TOP, _same(names), QA_PIXEL, _PHYSICAL, (order,)),
        Collection(
            f'LANDSAT/{code}/C02/{tier}_L2',
            platform,
            SURFACE,
            MappingProxyType({name: f'{"ST" if name == thermal else "SR"}_{name}' for name in surface.split()}),
            QA_PIXEL,
            _LANDSAT_2,
            (order,),
        ),
    ]


def _same(names):
    return MappingProxyType({name: name for name in names.split()})


_ALL = {
    collection.id: collection
    for code, platform, names in (
        ('LT04', 'LANDSAT_4', _TM),
        ('LT05', 'LANDSAT_5', _TM),
        ('LE07', 'LANDSAT_7', _ETM),
        ('LC08', 'LANDSAT_8', _OLI),
        ('LC09', 'LANDSAT_9', _OLI),
    )
    for tier in ('T1', 'T2')
    for collection in _landsat(code, platform, names, tier)
}
_ALL.update(
    {
        collection.id: collection
        for collection in (
            Collection('COPERNICUS/S2_HARMONIZED', 'SENTINEL-2', TOP, _same(_MSI), CLOUD_SCORE, _SENTINEL, ()),
            Collection(
                'COPERNICUS/S2_SR_HARMONIZED', 'SENTINEL-2', SURFACE, _same(_MSI.replace('B10 ', '')), CLOUD_SCORE, _SENTINEL, ()
            ),
        )
    }
)


def collection_of(asset):
    """The collection of an asset id; raises `CloudmaskError` for an unknown one."""
    collection = _ALL.get(asset.rpartition('/')[0])
    if collection is None:
        raise CloudmaskError(f'Expected an image of {", ".join(_ALL)}; {asset} is none. Choose another image.')
    return collection


def candidate_collections(collection):
    """Where the lags of an image of `collection` are looked for: its family and level, tier 1, and its own tier."""
    return [
        other
        for other in _ALL.values()
        if other.sensor is collection.sensor
        and other.level == collection.level
        and (other.generation >= (1,) or other.generation == collection.generation)
    ]
