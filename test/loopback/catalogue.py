"""Simulated scenes as the collections of the service: names, types, scales and properties as there.

A simulated pixel is 30 m for Landsat and 10 m for Sentinel-2. Corners outside a scene are masked in every band.
"""

import math
from dataclasses import dataclass, replace
from datetime import timedelta, timezone
from functools import cache, lru_cache

import numpy as np
from osgeo import ogr

from multitemporal_cloudmask.simulation.series import simulate

from .geometries import Geometry
from .grids import Grid, Projection
from .images import Image, stored

CRS = 'EPSG:32630'
LEFT, TOP = 720015.0, 4390005.0  # Landsat's grid: odd multiples of 15 m

L8, L9, L7 = 'LANDSAT/LC08/C02/T1', 'LANDSAT/LC09/C02/T1', 'LANDSAT/LE07/C02/T1'
L9_TOA, L8_SR = f'{L9}_TOA', f'{L8}_L2'
S2_TOA, S2_SR = 'COPERNICUS/S2_HARMONIZED', 'COPERNICUS/S2_SR_HARMONIZED'
CLOUD_SCORE_PLUS = 'GOOGLE/CLOUD_SCORE_PLUS/V1/S2_HARMONIZED'

#: Simulated band of each Sentinel-2 band, and its pixel in metres.
_MSI = {
    **{'B1': ('B1', 60), 'B2': ('B2', 10), 'B3': ('B3', 10), 'B4': ('B4', 10), 'B5': ('B4', 20), 'B6': ('B5', 20)},
    **{'B7': ('B5', 20), 'B8': ('B5', 10), 'B8A': ('B5', 20), 'B9': ('B5', 60), 'B10': ('B9', 60), 'B11': ('B6', 20)},
    **{'B12': ('B7', 20)},
}
#: Simulated band of each band of older sensors.
_ETM = {'B1': 'B2', 'B2': 'B3', 'B3': 'B4', 'B4': 'B5', 'B5': 'B6', 'B6_VCID_1': 'B10', 'B6_VCID_2': 'B10', 'B7': 'B7'}
_TM = {'B1': 'B2', 'B2': 'B3', 'B3': 'B4', 'B4': 'B5', 'B5': 'B6', 'B6': 'B10', 'B7': 'B7'}


@dataclass(frozen=True)
class Made:
    """What was put into a catalogue: ids by growing date, and the simulated scenes behind them."""

    ids: list
    scenes: list


@cache
def _simulated(size, dates, seed):
    """Scenes, made once: nothing writes into them."""
    return list(simulate(size, dates, seed))


def add_landsat(catalogue, size=60, dates=6, seed=0, platform='LC08', tier='T1', level='TOA', later=0, shift=0.0, row=33):
    """Scenes of one path and row; the last is the cloudy target of 7 June 2019.

    platform: LC08, LC09, LE07 or LT05. tier: T1, T2, or T1_RT for images in real time. level: TOA or L2. later: days by which the dates are moved; shift: pixels by which the
    grid is moved to the east and south. Returns `Made`.
    """
    images = _landsat_images(size, dates, seed, platform, tier, level, later, shift, row)
    for id, image in images:
        catalogue.add(id, image)
    return Made([id for id, _ in images], _simulated(size, dates, seed))


@lru_cache(maxsize=16)
def _landsat_images(size, dates, seed, platform, tier, level, later, shift, row):
    """(id, image) of each scene."""
    images = []
    for scene in _simulated(size, dates, seed):
        time = scene.time + timedelta(days=later)
        id = f'LANDSAT/{platform}/C02/{tier}_{level}/{platform}_199{row:03d}_{time:%Y%m%d}'
        grid = _grid(size, 30.0, shift)
        bands = _toa(scene, grid, platform) if level == 'TOA' else _surface(scene, grid)
        quality = scene.quality
        bands.append(stored('QA_PIXEL', quality, quality != 1, grid))
        bands.append(stored('QA_RADSAT', np.zeros_like(quality), quality != 1, grid))
        properties = _landsat_properties(scene, time, platform, tier, row)
        images.append((id, Image(tuple(bands), properties, footprint(quality != 1, grid))))
    return images


def _grid(size, pixel, shift=0.0, left=LEFT, top=TOP):
    return Grid(Projection(CRS, (pixel, 0.0, left + shift * 30.0, 0.0, -pixel, top - shift * 30.0)), size, size)


def _toa(scene, grid, platform):
    """Float bands: reflectance and Kelvin; the panchromatic band has pixels half as wide."""
    names = {'LE07': _ETM, 'LT05': _TM}.get(platform) or {name: name for name in scene.bands}
    bands = []
    for name, source in names.items():
        values = scene.bands[source]
        if name == 'B8':
            fine = _grid(grid.width * 2, 15.0, 0, grid.projection.transform[2], grid.projection.transform[5])
            values = np.repeat(np.repeat(values, 2, axis=0), 2, axis=1)
            bands.append(_floats(name, values, fine))
        else:
            bands.append(_floats(name, values, grid))
    return bands


def _floats(name, values, grid):
    return stored(name, np.nan_to_num(values).astype(np.float32), ~np.isnan(values), grid)


def _surface(scene, grid):
    """Digital numbers of level 2: as if the atmosphere had been taken away, which here it has not."""
    bands = []
    for name in ('B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7'):
        bands.append(_numbers(f'SR_{name}', scene.bands[name], 2.75e-5, -0.2, grid))
    return [*bands, _numbers('ST_B10', scene.bands['B10'], 0.00341802, 149.0, grid)]


def _numbers(name, values, scale, offset, grid, kind=np.uint16):
    """Values as whole numbers of at least 1."""
    numbers = np.clip(np.rint((np.nan_to_num(values) - offset) / scale), 1, np.iinfo(kind).max)
    return stored(name, numbers.astype(kind), ~np.isnan(values), grid)


def milliseconds(time):
    return round(time.replace(tzinfo=timezone.utc).timestamp() * 1000)


def _landsat_properties(scene, time, platform, tier, row):
    number = int(platform[2:])
    valid = scene.quality != 1
    sensor = {'LE07': 'ETM', 'LT05': 'TM'}.get(platform, 'OLI_TIRS')
    tier = {'T1_RT': 'RT'}.get(tier, tier)
    name = f'{platform}_L1TP_199{row:03d}_{time:%Y%m%d}_{time + timedelta(10):%Y%m%d}_02_{tier}'
    return {
        'system:time_start': milliseconds(time),
        'system:time_end': milliseconds(time),
        'SPACECRAFT_ID': f'LANDSAT_{number}',
        'SENSOR_ID': sensor,
        'SUN_ELEVATION': round(scene.sun_elevation, 8),
        'SUN_AZIMUTH': round(scene.sun_azimuth, 8),
        'CLOUD_COVER': round(float(100 * np.mean((scene.quality >> 3 & 1)[valid])), 2),
        'COLLECTION_CATEGORY': tier,
        'COLLECTION_NUMBER': 2,
        'DATE_ACQUIRED': f'{time:%Y-%m-%d}',
        'LANDSAT_PRODUCT_ID': name,
        'LANDSAT_SCENE_ID': f'L{platform[1]}{number}199{row:03d}{time:%Y%j}LGN00',
        'WRS_PATH': 199,
        'WRS_ROW': row,
        'UTM_ZONE': 30,
    }


def footprint(valid, grid):
    """The hull of the valid pixels, in degrees: what the service keeps as an image's place."""
    rows = np.flatnonzero(valid.any(axis=1))
    points = ogr.Geometry(ogr.wkbMultiPoint)
    for row in rows:
        columns = np.flatnonzero(valid[row])
        for column in (columns[0], columns[-1] + 1):
            for line in (row, row + 1):
                point = ogr.Geometry(ogr.wkbPoint)
                point.AddPoint_2D(*map(float, grid.projection.coordinates(column, line)))
                points.AddGeometry(point)
    return Geometry.of_shape(points.ConvexHull(), grid.projection.crs)


def add_sentinel2(catalogue, size=60, dates=6, seed=0, collection=S2_TOA, scores=True, strips=()):
    """Scenes of tile 30SYJ, reflectance times 10000 in uint16 with 10, 20 and 60 m bands; `size` is a multiple of 6.

    QA60 is masked, as from 2022 to 2024. scores: with Cloud Score+ beside; False, or the numbers of the dates that have it. strips:
    numbers of the dates over which the downlink changed, so that the tile comes in two parts of rows. Returns `Made`.
    """
    scenes, ids = _simulated(size, dates, seed), []
    for number, scene in enumerate(scenes):
        scored = scores if isinstance(scores, bool) else number in scores
        rows = [slice(0, size // 12 * 6), slice(size // 12 * 6, size)] if number in strips else [slice(0, size)]
        for later, part in enumerate(rows):
            ids.append(_add_tile(catalogue, size, _cut(scene, part), collection, scored, timedelta(seconds=20 * later)))
    return Made(ids, scenes)


def _cut(scene, rows):
    """A scene with data in some rows only."""
    quality, bands = scene.quality.copy(), {name: values.copy() for name, values in scene.bands.items()}
    outside = np.ones(quality.shape, bool)
    outside[rows] = False
    quality[outside] = 1
    for values in bands.values():
        values[outside] = np.nan
    return replace(scene, quality=quality, bands=bands)


def _add_tile(catalogue, size, scene, collection, scored, later):
    """An image of a tile, whose datastrip begins `later` than the datatake; its id."""
    begin = scene.time + later
    index = f'{scene.time:%Y%m%dT%H%M%S}_{begin:%Y%m%dT%H%M%S}_T30SYJ'
    bands = []
    for name, (source, pixel) in _MSI.items():
        if collection == S2_SR and name == 'B10':
            continue
        grid, values = _tile(size, pixel, scene.bands[source])
        bands.append(_numbers(name, values, 1e-4, 0.0, grid))
    coarse, cover = _tile(size, 60, scene.bands['B2'])
    bands.append(stored('QA60', np.zeros(cover.shape, np.uint16), np.zeros(cover.shape, bool), coarse))
    valid = scene.quality != 1
    place = footprint(valid, _grid(size, 10.0, 0, 720000.0, 4390020.0))
    catalogue.add(f'{collection}/{index}', Image(tuple(bands), _msi_properties(scene, begin), place))
    if scored:
        grid, _ = _tile(size, 10, scene.bands['B2'])
        clear = np.clip(1 - np.nan_to_num(np.abs(scene.effect)) / 0.1, 0, 1)
        names = [_floats(name, np.where(valid, clear, np.nan).astype(np.float32), grid) for name in ('cs', 'cs_cdf')]
        properties = {'system:time_start': milliseconds(scene.time)}
        catalogue.add(f'{CLOUD_SCORE_PLUS}/{index}', Image(tuple(names), properties, place), overwrite=True)
    return f'{collection}/{index}'


def _tile(size, pixel, values):
    """The grid of a band with pixels of 10, 20 or 60 m, and means of the values in them."""
    parts = pixel // 10
    number = math.ceil(size / parts)
    coarse = values.reshape(number, parts, number, parts).mean(axis=(1, 3))
    return _grid(number, float(pixel), 0, 720000.0, 4390020.0), coarse


def _msi_properties(scene, begin):
    return {
        'system:time_start': milliseconds(scene.time),
        'SPACECRAFT_NAME': 'Sentinel-2A',
        'MGRS_TILE': '30SYJ',
        'DATASTRIP_ID': f'S2A_OPER_MSI_L1C_DS_VGS2_{scene.time + timedelta(hours=4):%Y%m%dT%H%M%S}_S{begin:%Y%m%dT%H%M%S}_N05.00',
        'PRODUCT_ID': f'S2A_MSIL1C_{scene.time:%Y%m%dT%H%M%S}_N0500_R094_T30SYJ_{scene.time:%Y%m%dT%H%M%S}',
        'MEAN_SOLAR_ZENITH_ANGLE': round(90 - scene.sun_elevation, 6),
        'MEAN_SOLAR_AZIMUTH_ANGLE': round(scene.sun_azimuth, 6),
        'CLOUDY_PIXEL_PERCENTAGE': round(float(100 * np.mean((scene.quality >> 3 & 1)[scene.quality != 1])), 2),
        'PROCESSING_BASELINE': '05.00',
        'GENERATION_TIME': milliseconds(scene.time + timedelta(hours=4)),
        'SENSING_ORBIT_NUMBER': 94,
    }
