"""Images of Earth Engine: what their metadata tell, and their bands as expressions."""

from dataclasses import dataclass
from datetime import datetime
from typing import Optional, Tuple

import numpy as np
from osgeo import osr

from ..method.errors import CloudmaskError
from ..method.sensors import RANGES
from ..rasters.grid import Grid
from ..rasters.naming import time_of
from .collections import Collection, collection_of


@dataclass(frozen=True)
class EarthImage:
    """An image of a collection; `passes` groups it like any delivery.

    asset: its id. time: UTC. crs: as Earth Engine calls it, EPSG:32630 or WKT. grid: of its bands. tile: path and row, or tile.
    sun: its elevation and azimuth in degrees, None where not told. scored: whether it has its quality band; of Sentinel-2 the
    cloud scores may be missing.
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

    @property
    def sensor(self):
        """The `Sensor`."""
        return self.collection.sensor

    @property
    def names(self):
        """The names of the spectral bands."""
        return self.collection.names

    @property
    def roles(self):
        """Role to band name."""
        return self.collection.roles

    @property
    def level(self):
        """`TOP` or `SURFACE`."""
        return self.collection.level

    @property
    def path(self):
        """The id, for tables and messages."""
        return self.asset

    @property
    def date(self):
        """The date of acquisition, YYYY-MM-DD."""
        return self.time.strftime('%Y-%m-%d')

    def __str__(self):
        return self.asset


def image_of(described):
    """The `EarthImage` of what the service tells of an image: `getInfo` of one with its reference band."""
    asset, properties = described['id'], described.get('properties', {})
    collection = collection_of(asset)
    band = described['bands'][0]
    crs = band.get('crs') or band['crs_wkt']
    dx, rx, x0, ry, dy, y0 = band['crs_transform']
    # The grid of a band begins where its data begin, not always at the origin of its transform.
    column, row = band.get('origin', (0, 0))
    transform = (x0 + column * dx + row * rx, dx, rx, y0 + column * ry + row * dy, ry, dy)
    time = time_of(properties.get('system:time_start'))
    if time is None or 'dimensions' not in band:
        raise CloudmaskError(f'Expected an image with a date and a size; {asset} lacks one. Choose another image.')
    index = asset.rpartition('/')[2]
    platform = (properties.get('SPACECRAFT_NAME') or collection.platform).upper()
    tile = index.rpartition('_')[2] if collection.sensor.family == 'MSI' else index.split('_')[1]
    generation = (
        *collection.generation,
        str(properties.get('PROCESSING_BASELINE', '')),
        str(properties.get('GENERATION_TIME', '')),
    )
    grid = Grid(_wkt(crs), transform, *band['dimensions'])
    return EarthImage(asset, collection, platform, time, crs, grid, tile, generation, _sun(properties))


def _sun(properties):
    """Elevation and azimuth of the sun in degrees, as Landsat or Sentinel-2 tell them; None where they are not told."""
    elevation, azimuth = (
        properties.get('SUN_ELEVATION'),
        properties.get('SUN_AZIMUTH', properties.get('MEAN_SOLAR_AZIMUTH_ANGLE')),
    )
    if elevation is None and 'MEAN_SOLAR_ZENITH_ANGLE' in properties:
        elevation = 90 - properties['MEAN_SOLAR_ZENITH_ANGLE']
    return None if elevation is None or azimuth is None else (float(elevation), float(azimuth))


def _wkt(crs):
    reference = osr.SpatialReference()
    try:
        reference.SetFromUserInput(crs)
    except RuntimeError:
        raise CloudmaskError(f'Expected a CRS that GDAL knows; the image is in {crs}. Choose another image.') from None
    return reference.ExportToWkt()


def reference_band(collection):
    """Earth Engine's name of the band whose grid counts: red, at the finest resolution of the sensor's multispectral bands."""
    return collection.bands[collection.roles['red']]


def transform_of(grid, window=None):
    """Earth Engine's order of the transform of a grid, or of a window of it: x scale, x shear, x, y shear, y scale, y."""
    _, dx, rx, _, ry, dy = grid.transform
    left, top = grid.pixel_to_world(window.x, window.y) if window else grid.pixel_to_world(0, 0)
    return [dx, rx, left, ry, dy, top]


def aligned(grid, other):
    """Whether the pixels of two grids coincide, to a hundredth of a pixel, whatever their extents."""
    if grid.crs != other.crs or any(abs(a - b) > 1e-9 * abs(dx) for dx in (grid.transform[1],) for a, b in _steps(grid, other)):
        return False
    offsets = grid.world_to_pixel(*other.pixel_to_world(0, 0))
    return all(abs(offset - round(offset)) < 0.01 for offset in offsets)


def _steps(grid, other):
    return zip([*grid.transform[1:3], *grid.transform[4:6]], [*other.transform[1:3], *other.transform[4:6]])


def stored(ee, image, names, grid):
    """Some bands of one image as they are stored, under our names; interpolated as GDAL does where pixels do not coincide.

    These are coarser bands of Sentinel-2, and all bands where `grid` lies beside that of the image.
    """
    collection = image.collection
    source = ee.Image(image.asset).select([collection.bands[name] for name in names], list(names))
    if aligned(grid, image.grid) and not collection.mixed:
        return source
    values = source.toFloat().resample('bilinear')
    if collection.whole:
        values = values.add(0.5).floor()
    # Where the pixel under the centre has no data there is none, whatever its neighbours hold; bands of one grid go together.
    return values.updateMask(source.mask() if collection.mixed else source.mask().reduce(ee.Reducer.max()))


def physical(ee, image, names, grid):
    """Some bands of one image in reflectance and Kelvin, clipped to what is plausible, as `Scene.read` gives them."""
    collection = image.collection
    units = [collection.sensor.unit(name) for name in names]
    values = stored(ee, image, names, grid)
    if collection.whole:
        # In single precision after each step, as on disk: the last digit of an input shows in a forecast.
        factors, offsets = np.float32([collection.scales[unit] for unit in units]).T
        values = values.multiply(row(ee, factors)).toFloat().add(row(ee, offsets)).toFloat()
    return clipped(ee, values, units)


def clipped(ee, values, units):
    """Bands clipped to the plausible range of their units."""
    return values.max(row(ee, [RANGES[unit][0] for unit in units])).min(row(ee, [RANGES[unit][1] for unit in units]))


def row(ee, numbers):
    """An image of constants, one band a number; paired with other images by position."""
    return ee.Image.constant([float(number) for number in numbers])


def overlaid(images):
    """Several images as one: where the first is masked the next shows, band by band."""
    result = images[-1]
    for image in reversed(images[:-1]):
        result = image.unmask(result, False)
    return result


def known(ee, values):
    """1 where all bands have data, 0 elsewhere, also beyond the image's edge."""
    return values.mask().reduce(ee.Reducer.min()).gt(0).unmask(0, False)


def lag_names(collection, names, lag):
    """The names of bands in a lag's collection, by role: 'B6_VCID_1' of ETM+ is 'B6' of TM."""
    roles = lag.roles
    return [roles[collection.sensor.role(name)] for name in names]


def shared_names(collection, lags):
    """The bands of an image whose roles all its lags have."""
    return tuple(name for name in collection.names if all(collection.sensor.role(name) in lag.roles for lag in lags))
