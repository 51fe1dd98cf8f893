"""Images of Earth Engine: what their metadata state, and their bands as expressions."""

import re
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

import numpy as np
from osgeo import osr

from ..method.errors import CloudmaskError
from ..method.sensors import RANGES, Sensor
from ..rasters.acquired import time_of
from ..rasters.grid import Grid, Window
from .collections import Collection, collection_of
from .session import Client, Expression


@dataclass(frozen=True)
class EarthImage:
    """An image of a collection: an `Image` of rasters/image.py, which `passes` groups as it does deliveries.

    Parameters
    ----------
    asset : str
        Its id.
    collection : Collection
        That holds it.
    platform : str
        As `sensor_of` reads it.
    time : datetime
        Acquisition time, UTC.
    crs : str
        As Earth Engine states it: EPSG:32630, or WKT.
    grid : Grid
        Of its reference band.
    tile : str
        Path and row, or tile.
    generation : tuple
        Of two images of one acquisition the greater one is the better.
    sun : (float, float) or None
        Elevation and azimuth of the sun, degrees; None where unknown.
    scored : bool
        Whether it has its quality band: the cloud scores of a Sentinel-2 image may be missing.
    strip : datetime or None
        As in `Image`: the begin of the datastrip of a Sentinel-2 image.
    missing : tuple of str
        As in `Image`; an image of Earth Engine is complete.
    version : str
        Changes when the image is replaced by another one under the same id; '' where Earth Engine does not state it.
    """

    asset: str
    collection: Collection
    platform: str
    time: datetime
    crs: str
    grid: Grid
    tile: str
    generation: Tuple
    sun: Optional[Tuple[float, float]] = None
    scored: bool = True
    strip: Optional[datetime] = None
    missing: Tuple[str, ...] = ()
    version: str = ''

    @classmethod
    def from_description(cls, description: Mapping[str, Any]) -> 'EarthImage':
        """The image that `getInfo` of an image with its reference band describes.

        Raises
        ------
        CloudmaskError
            Where the image has no date, no size or an unknown CRS, or its collection is not supported.
        """
        asset, properties = description['id'], description.get('properties', {})
        collection = collection_of(asset)
        band = description['bands'][0]
        time = time_of(properties.get('system:time_start'))
        if time is None or 'dimensions' not in band:
            raise CloudmaskError(f'IMAGE_ID: {asset} has no date or no size on Earth Engine. Choose another image.')
        index = asset.rpartition('/')[2]
        baseline, generated = properties.get('PROCESSING_BASELINE', ''), properties.get('GENERATION_TIME', '')
        return cls(
            asset,
            collection,
            platform=(properties.get('SPACECRAFT_NAME') or collection.platform).upper(),
            time=time,
            crs=band.get('crs') or band['crs_wkt'],
            grid=_band_grid(band),
            tile=index.rpartition('_')[2] if collection.sensor.family == 'MSI' else index.split('_')[1],
            generation=(*collection.generation, str(baseline), str(generated)),
            sun=_sun(properties),
            version=str(description.get('version', '')),
            strip=_strip(properties),
        )

    @property
    def sensor(self) -> Sensor:
        """The sensor family."""
        return self.collection.sensor

    @property
    def names(self) -> Tuple[str, ...]:
        """The names of the spectral bands."""
        return self.collection.names

    @property
    def roles(self) -> Mapping[str, str]:
        """Role to band name."""
        return self.collection.roles

    @property
    def level(self) -> str:
        """`TOP` or `SURFACE`."""
        return self.collection.level

    @property
    def path(self) -> str:
        """The id, for tables and messages."""
        return self.asset

    @property
    def date(self) -> str:
        """The date of acquisition, YYYY-MM-DD."""
        return self.time.strftime('%Y-%m-%d')

    def __str__(self) -> str:
        return self.asset


def _band_grid(band: Mapping[str, Any]) -> Grid:
    """The grid of a band as `getInfo` describes it."""
    dx, rx, x0, ry, dy, y0 = band['crs_transform']
    whole = Grid(_wkt(band.get('crs') or band['crs_wkt']), (x0, dx, rx, y0, ry, dy), *band['dimensions'])
    # The grid of a band begins where its data begin, not always at the origin of its transform.
    left, top = whole.pixel_to_world(*band.get('origin', (0, 0)))
    return Grid(whole.crs, (left, dx, rx, top, ry, dy), whole.width, whole.height)


def _sun(properties: Mapping[str, Any]) -> Optional[Tuple[float, float]]:
    """Elevation and azimuth of the sun in degrees, from the properties of Landsat or Sentinel-2; None where one is missing."""
    elevation, azimuth = (
        properties.get('SUN_ELEVATION'),
        properties.get('SUN_AZIMUTH', properties.get('MEAN_SOLAR_AZIMUTH_ANGLE')),
    )
    if elevation is None and 'MEAN_SOLAR_ZENITH_ANGLE' in properties:
        elevation = 90 - properties['MEAN_SOLAR_ZENITH_ANGLE']
    return None if elevation is None or azimuth is None else (float(elevation), float(azimuth))


def _strip(properties: Mapping[str, Any]) -> Optional[datetime]:
    """The begin of the datastrip of a Sentinel-2 image, by its id: S2A_OPER_MSI_L1C_DS_SGS__20170105T045004_S20170105T013443_N02.04."""
    match = re.search(r'_S(\d{8}T\d{6})_', str(properties.get('DATASTRIP_ID', '')))
    return datetime.strptime(match[1], '%Y%m%dT%H%M%S') if match else None


def _wkt(crs: str) -> str:
    reference = osr.SpatialReference()
    try:
        reference.SetFromUserInput(crs)
    except RuntimeError:
        raise CloudmaskError(f'IMAGE_ID: GDAL does not know the CRS of the image, {crs}. Choose another image.') from None
    return reference.ExportToWkt()


def reference_band(collection: Collection) -> str:
    """Earth Engine's name of the band whose grid counts: red, at the finest resolution of the sensor's multispectral bands."""
    return collection.bands[collection.roles['red']]


def crs_transform(grid: Grid, window: Optional[Window] = None) -> List[float]:
    """The geotransform of a grid, or of a window of it, in Earth Engine's order: x scale, x shear, x, y shear, y scale, y."""
    _, dx, rx, _, ry, dy = grid.transform
    left, top = grid.pixel_to_world(window.x, window.y) if window else grid.pixel_to_world(0, 0)
    return [dx, rx, left, ry, dy, top]


def aligned(grid: Grid, other: Grid) -> bool:
    """Whether the pixels of two grids coincide, to a hundredth of a pixel, whatever their extents."""
    if grid.crs != other.crs or any(abs(a - b) > 1e-9 * grid.pixel_size[0] for a, b in zip(_steps(grid), _steps(other))):
        return False
    offsets = grid.world_to_pixel(*other.pixel_to_world(0, 0))
    return all(abs(offset - round(offset)) < 0.01 for offset in offsets)


def _steps(grid: Grid) -> List[float]:
    """From one pixel to the next in CRS units, along a row and along a column."""
    return [*grid.transform[1:3], *grid.transform[4:6]]


def stored_bands(ee: Client, image: EarthImage, names: Sequence[str], grid: Grid) -> Expression:
    """Some bands of one image as they are stored, under our names; interpolated as GDAL does where pixels do not coincide.

    These are the coarser bands of Sentinel-2, and all bands where `grid` is not aligned with that of the image.
    """
    collection = image.collection
    source = ee.Image(image.asset).select([collection.bands[name] for name in names], list(names))
    if aligned(grid, image.grid) and not collection.mixed:
        return source
    values = source.toFloat().resample('bilinear')
    # To a whole number or in single precision, as GDAL writes what it interpolates: the last digit shows in a forecast.
    values = values.add(0.5).floor() if collection.whole else values.toFloat()
    # Where the pixel under the centre has no data there is none, whatever its neighbours hold; bands of one grid go together.
    return values.updateMask(source.mask() if collection.mixed else source.mask().reduce(ee.Reducer.max()))


def physical_bands(ee: Client, image: EarthImage, names: Sequence[str], grid: Grid) -> Expression:
    """Some bands of one image in reflectance and Kelvin, float32, clipped to the plausible range, as `Scene.read` gives them."""
    units = [image.collection.sensor.unit(name) for name in names]
    return clip_bands(ee, scaled_bands(ee, image, names, grid), units)


def scaled_bands(ee: Client, image: EarthImage, names: Sequence[str], grid: Grid) -> Expression:
    """The same as a file holds them: what is not plausible is clipped only when it is read, after it was interpolated.

    Parameters
    ----------
    ee : Client
        The client.
    image : EarthImage
        The image.
    names : sequence of str
        Our names of its bands.
    grid : Grid
        On which the result will be requested.
    """
    collection = image.collection
    values = stored_bands(ee, image, names, grid)
    if collection.whole:
        units = [collection.sensor.unit(name) for name in names]
        # In single precision after each step, as on disk: the last digit of an input shows in a forecast.
        scales = np.array([collection.scales[unit] for unit in units], np.float32)
        factors, offsets = constant_bands(ee, scales[:, 0]), constant_bands(ee, scales[:, 1])
        values = values.multiply(factors).toFloat().add(offsets).toFloat()
    return values


def clip_bands(ee: Client, values: Expression, units: Sequence[str]) -> Expression:
    """Bands clipped to the plausible range of their units."""
    lowest, highest = (constant_bands(ee, [RANGES[unit][end] for unit in units]) for end in (0, 1))
    return values.max(lowest).min(highest)


def constant_bands(ee: Client, numbers: Iterable[float]) -> Expression:
    """An image of constants, one band a number; paired with other images by position."""
    return ee.Image.constant([float(number) for number in numbers])


def constant_list(ee: Client, numbers: List[Any]) -> List[Any]:
    """A list of numbers, or of lists of them, that the client writes as it is: one by one, it needs a second for some thousand."""

    class Constant(list, ee.encodable.Encodable):
        def encode_cloud_value(self, encoder: Callable[[object], object]) -> Dict[str, List[Any]]:
            return {'constantValue': list(self)}

    return Constant(numbers)


def overlay(images: Sequence[Expression]) -> Expression:
    """Several images as one: where the first is masked the next shows, band by band."""
    result = images[-1]
    for image in reversed(images[:-1]):
        result = image.unmask(result, False)
    return result


def valid_mask(ee: Client, values: Expression) -> Expression:
    """1 where all bands have data, 0 elsewhere, also beyond the image's edge."""
    return values.mask().reduce(ee.Reducer.min()).gt(0).unmask(0, False)


def valid_of_images(ee: Client, images: Sequence[EarthImage], names: Sequence[str], grid: Grid) -> Expression:
    """1 where all bands of images that are laid over each other have data, 0 elsewhere: `valid_mask` without their values."""
    masks = [_band_masks(ee, image, names, grid) for image in images]
    return reduce(lambda one, other: one.max(other), masks).reduce(ee.Reducer.min()).unmask(0, False)


def _band_masks(ee: Client, image: EarthImage, names: Sequence[str], grid: Grid) -> Expression:
    """1 where a band of an image has data, 0 elsewhere, for each of some bands."""
    if image.collection.mixed:
        # A pixel is valid where the nearest one is: nothing has to be interpolated.
        values = ee.Image(image.asset).select([image.collection.bands[name] for name in names], list(names))
    else:
        values = stored_bands(ee, image, names, grid)
    return values.mask().gt(0).unmask(0, False)


def lag_names(collection: Collection, names: Sequence[str], lag: Collection) -> List[str]:
    """The names of bands in a lag's collection, by role: 'B6_VCID_1' of ETM+ is 'B6' of TM."""
    roles = lag.roles
    return [roles[collection.sensor.role(name)] for name in names]


def shared_names(collection: Collection, lags: Sequence[Collection]) -> Tuple[str, ...]:
    """The bands of an image whose roles all its lags have."""
    return tuple(name for name in collection.names if all(collection.sensor.role(name) in lag.roles for lag in lags))
