"""The collections of Earth Engine that are used: their bands, as this plugin names them, and their units."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, List, Mapping, Sequence, Tuple

from ..method.errors import CloudmaskError
from ..method.sensors import KELVIN, REFLECTANCE, Sensor, sensor_of
from ..rasters.levels import SURFACE, TOP

#: Quality bands: of Landsat Collection 2, and of Cloud Score+.
QA_PIXEL, CLOUD_SCORE = 'QA_PIXEL', 'cs_cdf'

#: Cloud Score+, by the index of the Sentinel-2 image, and the score below which a pixel is cloudy: the threshold of the example in
#: the catalogue's page of the collection, which recommends 0.50 to 0.65.
CLOUD_SCORE_COLLECTION, CLEAR_SCORE = 'GOOGLE/CLOUD_SCORE_PLUS/V1/S2_HARMONIZED', 0.6


@dataclass(frozen=True, eq=False)
class Collection:
    """A collection of images.

    Parameters
    ----------
    id : str
        On Earth Engine.
    platform : str
        As `sensor_of` reads it.
    level : str
        `TOP` or `SURFACE`.
    bands : mapping of str to str
        Our name of each spectral band to the name on Earth Engine.
    quality : str
        `QA_PIXEL` or `CLOUD_SCORE`.
    scales : mapping of str to (float, float)
        Unit (`REFLECTANCE`, `KELVIN`) to the scale and offset that make it of the stored numbers.
    generation : tuple
        Of two collections that hold one acquisition the greater one counts.
    category : str
        COLLECTION_CATEGORY of its images that are in no other collection; '': of all.
    """

    id: str
    platform: str
    level: str
    bands: Mapping[str, str]
    quality: str
    scales: Mapping[str, Tuple[float, float]]
    generation: Tuple[Any, ...]
    category: str = ''

    @property
    def sensor(self) -> Sensor:
        """The sensor family."""
        sensor = sensor_of(self.platform)
        assert sensor is not None, self.platform
        return sensor

    @property
    def mixed(self) -> bool:
        """Whether its bands have pixels of several sizes."""
        return self.sensor.family == 'MSI'

    @property
    def whole(self) -> bool:
        """Whether it stores integers, which have to be scaled."""
        return self.scales is not _PHYSICAL

    @property
    def names(self) -> Tuple[str, ...]:
        """Our names of the bands."""
        return tuple(self.bands)

    @property
    def roles(self) -> Mapping[str, str]:
        """Role to our name of the band."""
        return {self.sensor.role(name): name for name in reversed(self.names)}


_TM = 'B1 B2 B3 B4 B5 B6 B7'
_ETM = 'B1 B2 B3 B4 B5 B6_VCID_1 B7'
_OLI = 'B1 B2 B3 B4 B5 B6 B7 B9 B10 B11'
_MSI = 'B1 B2 B3 B4 B5 B6 B7 B8 B8A B9 B10 B11 B12'
_SURFACE_BANDS = {'TM': 'B1 B2 B3 B4 B5 B6 B7', 'OLI': 'B1 B2 B3 B4 B5 B6 B7 B10'}
_PHYSICAL = MappingProxyType({REFLECTANCE: (1.0, 0.0), KELVIN: (1.0, 0.0)})
#: Scale factors of Landsat Collection 2 Level-2 science products (USGS product guide; scale and offset in Earth Engine's catalogue).
_LANDSAT_2 = MappingProxyType({REFLECTANCE: (2.75e-5, -0.2), KELVIN: (0.00341802, 149.0)})
#: The quantification value of Sentinel-2, 10000; the harmonized collections have the offset of baseline 04.00 removed.
_SENTINEL = MappingProxyType({REFLECTANCE: (1e-4, 0.0), KELVIN: (1.0, 0.0)})


def _landsat(code: str, platform: str, names: str, tier: str) -> List[Collection]:
    """The levels of a satellite and tier, of real time only the top of the atmosphere; names: of the bands at the top of the atmosphere, separated by spaces."""
    generation = ({'T1': 1, 'T2': 0, 'T1_RT': -1}[tier],)
    # The collection of tier 1 and real time holds all images of tier 1 once more.
    category = 'RT' if tier == 'T1_RT' else ''
    top_id = f'LANDSAT/{code}/C02/{tier}_TOA'
    top = Collection(top_id, platform, TOP, _same_names(names), QA_PIXEL, _PHYSICAL, generation, category)
    if category:
        return [top]
    family = top.sensor.family
    thermal = {'TM': 'B6', 'OLI': 'B10'}[family]
    bands = {name: f'{"ST" if name == thermal else "SR"}_{name}' for name in _SURFACE_BANDS[family].split()}
    surface_id = f'LANDSAT/{code}/C02/{tier}_L2'
    return [top, Collection(surface_id, platform, SURFACE, MappingProxyType(bands), QA_PIXEL, _LANDSAT_2, generation)]


def _same_names(names: str) -> Mapping[str, str]:
    return MappingProxyType({name: name for name in names.split()})


_ALL = {
    collection.id: collection
    for code, platform, names, tiers in (
        ('LT04', 'LANDSAT_4', _TM, ('T1', 'T2')),
        ('LT05', 'LANDSAT_5', _TM, ('T1', 'T2')),
        ('LE07', 'LANDSAT_7', _ETM, ('T1', 'T2', 'T1_RT')),
        ('LC08', 'LANDSAT_8', _OLI, ('T1', 'T2', 'T1_RT')),
        ('LC09', 'LANDSAT_9', _OLI, ('T1', 'T2')),
    )
    for tier in tiers
    for collection in _landsat(code, platform, names, tier)
}
_ALL.update(
    {
        collection.id: collection
        for collection in (
            Collection('COPERNICUS/S2_HARMONIZED', 'SENTINEL-2', TOP, _same_names(_MSI), CLOUD_SCORE, _SENTINEL, ()),
            Collection(
                'COPERNICUS/S2_SR_HARMONIZED',
                'SENTINEL-2',
                SURFACE,
                _same_names(_MSI.replace('B10 ', '')),
                CLOUD_SCORE,
                _SENTINEL,
                (),
            ),
        )
    }
)


def collection_of(asset: str) -> Collection:
    """The collection of an asset id; raises `CloudmaskError` for an unknown one."""
    collection = _ALL.get(asset.rpartition('/')[0])
    if collection is None:
        raise CloudmaskError(f'IMAGE_ID: {asset} is not in a supported collection. Choose an image of {", ".join(_ALL)}.')
    return collection


def candidate_collections(collection: Collection) -> List[Collection]:
    """Where the lags of an image of `collection` are looked for: its family and level, tier 1, real time, and its own tier."""
    return [
        other
        for other in _ALL.values()
        if other.sensor is collection.sensor
        and other.level == collection.level
        and (other.generation != (0,) or collection.generation == (0,))
    ]


#: The year of the first images of each sensor family.
FIRST_YEARS = MappingProxyType({'TM': 1982, 'OLI': 2013, 'MSI': 2015})

#: What SENSOR chooses: the sensor family of each word.
SENSORS = MappingProxyType({'landsat8-9': 'OLI', 'landsat4-7': 'TM', 'sentinel2': 'MSI'})


def collections_of(sensor: str, ids: Sequence[str]) -> List[Collection]:
    """The collections whose images are masked.

    Parameters
    ----------
    sensor : str
        A word of `SENSORS`: its collections at the top of the atmosphere, of Landsat those of tier 1.
    ids : sequence of str
        Ids of collections, which are used instead where there are any.

    Raises
    ------
    CloudmaskError
        Where an id is not that of a supported collection.
    """
    unknown = [id for id in ids if id not in _ALL]
    if unknown:
        raise CloudmaskError(f'COLLECTION: {unknown[0]} is not a supported collection. Choose from {", ".join(_ALL)}.')
    if ids:
        return [_ALL[id] for id in dict.fromkeys(ids)]
    return [
        collection
        for collection in _ALL.values()
        if collection.sensor.family == SENSORS[sensor]
        and collection.level == TOP
        and (collection.generation >= (1,) or not collection.generation)
    ]
