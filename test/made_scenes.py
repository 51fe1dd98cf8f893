"""Small scenes of known values, written with GDAL alone."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from multitemporal_cloudmask.rasters.grid import Grid, Window

LEFT, TOP, PIXEL, EPSG = 500000.0, 4400000.0, 30.0, 32630
TODAY = datetime(2019, 6, 7, 10, 42, 25, tzinfo=timezone.utc)
CLEAR_QA, SHADOW_QA, CLOUD_QA, FILL_QA = 21824, 23888, 22280, 1
REFLECTIVE = ('B2', 'B3', 'B4', 'B5', 'B6', 'B7')
KINDS = {
    'uint8': gdal.GDT_Byte,
    'int16': gdal.GDT_Int16,
    'uint16': gdal.GDT_UInt16,
    'int32': gdal.GDT_Int32,
    'float32': gdal.GDT_Float32,
    'float64': gdal.GDT_Float64,
    'complex64': gdal.GDT_CFloat32,
}


def wkt(epsg):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def grid(width, height, left=LEFT, top=TOP, pixel=PIXEL, epsg=EPSG):
    return Grid(wkt(epsg) if epsg else '', (left, pixel, 0.0, top, 0.0, -pixel), width, height)


def whole(place):
    return Window(0, 0, place.width, place.height)


def box(left, top, right, bottom, place=None):
    """A rectangle as WKB, its corners in pixels of the place."""
    return polygon([(left, top), (right, top), (right, bottom), (left, bottom)], place)


def polygon(corners, place=None, *holes):
    """A polygon as WKB, its corners in pixels of the place."""
    result = ogr.Geometry(ogr.wkbPolygon)
    place = place or grid(1, 1)
    for points in (corners, *holes):
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in [*points, points[0]]:
            ring.AddPoint_2D(*place.pixel_to_world(x, y))
        result.AddGeometry(ring)
    return bytes(result.ExportToWkb())


def write(path, bands, place=None, nodata=None, scales=None, metadata=None, mask=None, driver='GTiff'):
    """Write stored values, name to (h, w) array of one type; `scales`: name to (scale, offset). Returns the path as text."""
    first = next(iter(bands.values()))
    height, width = first.shape
    place = place or grid(width, height)
    options = ['COMPRESS=DEFLATE'] if driver == 'GTiff' else []
    dataset = gdal.GetDriverByName(driver).Create(str(path), width, height, len(bands), KINDS[first.dtype.name], options)
    dataset.SetGeoTransform(place.transform)
    if place.crs:
        dataset.SetSpatialRef(place.spatial_reference)
    for name, value in (metadata or {}).items():
        dataset.SetMetadataItem(name.replace('system:', 'system~'), str(value))
    for number, (name, values) in enumerate(bands.items(), 1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(name)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if scales and name in scales:
            band.SetScale(scales[name][0])
            band.SetOffset(scales[name][1])
        band.WriteArray(values)
    if mask is not None:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(mask, 255, 0).astype('uint8'))
    band = dataset = None
    content = Path(path).read_bytes()
    if b'system~' in content:
        Path(path).write_bytes(content.replace(b'system~', b'system:'))
    return str(path)


def stored(path):
    """All bands as they are in a file, (bands, h, w)."""
    array = gdal.Open(str(path)).ReadAsArray()
    return array if array.ndim == 3 else array[None]


def descriptions(path):
    dataset = gdal.Open(str(path))
    return [dataset.GetRasterBand(number).GetDescription() for number in range(1, dataset.RasterCount + 1)]


def smooth(height, width, seed, wave=40):
    """A smooth field of mean about 0 and deviation about 1."""
    draw = np.random.default_rng(seed)
    y, x = np.mgrid[:height, :width]
    waves = (np.sin((x * np.cos(a) + y * np.sin(a)) * 2 * np.pi / (wave * s) + p) for a, s, p in draw.uniform(0.5, 3, (8, 3)))
    return sum(waves) / 2


def ground(height, width, day=0, seed=0):
    """Reflectance of the land on a day, float32 (6, h, w): blue .. swir2, varying in space and with the season."""
    fields = [smooth(height, width, 10 * seed + number, 25 + 9 * number) for number in range(3)]
    noise = np.random.default_rng((seed, int(day) + 100000)).normal(0, 0.002, (6, height, width))
    green = 1 + 0.15 * np.sin(2 * np.pi * day / 365)
    means, mixes = (0.08, 0.09, 0.1, 0.28 * green, 0.2, 0.12), np.random.default_rng(7).uniform(-0.02, 0.03, (6, 3))
    return np.float32([mean + mix @ np.reshape(fields, (3, -1)) for mean, mix in zip(means, mixes)]).reshape(
        6, height, width
    ) + np.float32(noise)


def landsat(path, day, size=(90, 110), cloud=None, quality=None, seed=0, place=None, metadata=None, holes=None, thermal=True):
    """Write a Landsat 8 scene `day` days after `TODAY`, uint16 with scales.

    cloud: boolean (h, w), white and cold. quality: boolean (h, w), what the quality band calls cloud; None: the clouds.
    holes: boolean (h, w), pixels without data. Returns the path as text.
    """
    values = ground(*size, day, seed)
    warm = 295 + 3 * smooth(*size, 77)
    cloud = np.zeros(size, bool) if cloud is None else cloud
    values[:, cloud] += 0.45
    warm[cloud] -= 30
    bands = {name: np.rint((band + 0.1) / 2e-5).clip(1, 65535).astype('uint16') for name, band in zip(REFLECTIVE, values)}
    if thermal:
        bands['B10'] = np.rint(warm / 0.01).astype('uint16')
    qa = np.where(cloud if quality is None else quality, CLOUD_QA, CLEAR_QA).astype('uint16')
    bands['QA_PIXEL'] = qa
    if holes is not None:
        for band in bands.values():
            band[holes] = 0
    scales = {**dict.fromkeys(REFLECTIVE, (2e-05, -0.1)), 'B10': (0.01, 0.0)}
    time = TODAY + timedelta(days=day)
    about = {'SPACECRAFT_ID': 'LANDSAT_8', 'system:time_start': round(time.timestamp() * 1000)}
    return write(path, bands, place, 0, scales, {**about, **(metadata or {})})


def blob(size, row, column, radius):
    """A disk, boolean (h, w)."""
    y, x = np.ogrid[: size[0], : size[1]]
    return (y - row) ** 2 + (x - column) ** 2 <= radius**2
