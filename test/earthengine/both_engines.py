"""The same scenes for both engines: as assets of the loopback and as files, and a run of each."""

import shutil
import tempfile
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, ogr

from multitemporal_cloudmask.earthengine.cache import TileCache
from multitemporal_cloudmask.earthengine.catalogue import find_image
from multitemporal_cloudmask.earthengine.chain import MaskRequest, compute_outputs
from multitemporal_cloudmask.earthengine.collections import collection_of
from multitemporal_cloudmask.earthengine.delivery import Delivery
from multitemporal_cloudmask.earthengine.images import EarthImage, crs_transform, reference_band
from multitemporal_cloudmask.earthengine.scenes import download_stack
from multitemporal_cloudmask.earthengine.select import select_lags
from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.local.cluster import cluster_clouds
from multitemporal_cloudmask.local.forecast import forecast_background
from multitemporal_cloudmask.method.opacity import OPAQUE
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions, SelectOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.method.quality import QA_CLOUD
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.stack import milliseconds
from multitemporal_cloudmask.rasters.writing import RasterWriter

ee = pytest.importorskip('ee', reason='earthengine-api is not installed: pip install earthengine-api')


@dataclass
class Options:
    """The options of a run; few samples, because the scenes are small."""

    select: SelectOptions = SelectOptions(max_cloud=40)
    forecast: ForecastOptions = ForecastOptions(method='linear', samples=400)
    cluster: ClusterOptions = field(default_factory=lambda: ClusterOptions(clusters=8, samples=600, decision='threshold'))


def polygon(image, corners):
    """A polygon as WKB, its corners in pixels of the image."""
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in [*corners, corners[0]]:
        ring.AddPoint_2D(*image.grid.pixel_to_world(x, y))
    shape = ogr.Geometry(ogr.wkbPolygon)
    shape.AddGeometry(ring)
    return bytes(shape.ExportToWkb())


def region_of(image, corners=None):
    return Region.from_polygons([[polygon(image, corners)]] if corners else [], image.grid)


def earth_image(asset):
    return find_image(ee, asset, Progress())


#: Files of assets by their names and what they hold: the same scenes are written once.
_files, _folder = {}, tempfile.TemporaryDirectory(prefix='both_engines_')


def write_local(service, asset, folder):
    """An asset as a file: what the catalogue holds, in reflectance and Kelvin, NaN where it is masked. Returns its scene."""
    from loopback.answers import of_image

    stored = service.catalogue.images[asset]
    scores = service.catalogue.images.get(f'GOOGLE/CLOUD_SCORE_PLUS/V1/S2_HARMONIZED/{asset.rpartition("/")[2]}')
    key, name = (of_image(stored), scores and of_image(scores)), f'{asset.replace("/", "_")}.tif'
    if key not in _files:
        _files[key] = Path(_folder.name) / str(len(_files))
        _files[key].mkdir()
        _write(stored, scores, asset, str(_files[key] / name))
    shutil.copytree(_files[key], folder, dirs_exist_ok=True)
    return Scene(str(folder / name))


def _write(stored, scores, asset, path):
    image = EarthImage.from_description(ee.Image(asset).select([_reference(asset)]).getInfo())
    collection, grid = image.collection, stored.band(_reference(asset))
    native = _native(grid, image)
    bands = {}
    for name, theirs in collection.bands.items():
        scale, offset = collection.scales[collection.sensor.unit(name)]
        values, mask = _interpolated(stored.band(theirs), native)
        bands[name] = np.where(mask > 0, values.astype(np.float32) * np.float32(scale) + np.float32(offset), np.nan)
    if 'QA_PIXEL' in stored.names:
        values, mask = stored.band('QA_PIXEL').at(native)
        bands['QA_PIXEL'] = np.where(mask > 0, values.astype(np.float32), np.nan)
    else:
        if scores is not None:
            values, mask = scores.band('cs_cdf').at(native)
            bands['mask'] = np.where(mask > 0, np.where(values < 0.6, 2, 0), 255).astype(np.float32)
    metadata = {
        'SENSOR': image.platform,
        'system:time_start': milliseconds(image.time),
        **dict(zip(('SUN_ELEVATION', 'SUN_AZIMUTH'), image.sun or ())),
        'REFLECTANCE': 'surface' if collection.level == 'surface' else None,
    }
    with RasterWriter(path, image.grid, list(bands), np.float32, np.nan, metadata) as writer:
        writer.write(Window(0, 0, image.grid.width, image.grid.height), np.stack(list(bands.values())))


def _reference(asset):
    return reference_band(collection_of(asset))


def _interpolated(band, grid):
    """Values and mask of a band on a grid of its CRS: where its pixels are larger, interpolated by GDAL as those of a product are."""
    if band.projection.transform[0] == grid.projection.transform[0]:
        return band.at(grid)
    from loopback.grids import reference

    own = replace(grid, projection=band.projection, width=band.dimensions[0], height=band.dimensions[1])
    values, mask = band.at(own)
    source = gdal.GetDriverByName('MEM').Create('', own.width, own.height, 1, gdal.GDT_UInt16)
    source.SetGeoTransform(own.gdal_transform())
    source.SetSpatialRef(reference(own.projection.crs))
    source.GetRasterBand(1).SetNoDataValue(0)
    source.GetRasterBand(1).WriteArray(np.where(mask > 0, values, 0))
    left, step, _, top, _, down = grid.gdal_transform()
    bounds = (left, top + down * grid.height, left + step * grid.width, top)
    warped = gdal.Warp(
        '', source, format='MEM', outputBounds=bounds, width=grid.width, height=grid.height, resampleAlg='bilinear'
    ).ReadAsArray()
    return warped, warped > 0


def _native(band, image):
    from loopback.grids import Grid, Projection

    return Grid(Projection(image.crs, tuple(crs_transform(image.grid))), image.grid.width, image.grid.height)


def lay_cloud(service, asset, opacity, rows=slice(None), columns=slice(None), flagged=False):
    """Lay cloud of one opacity over pixels of a Landsat asset; its quality band says so only where `flagged`."""
    from loopback.grids import Grid
    from loopback.images import stored

    image, collection = service.catalogue.images[asset], collection_of(asset)
    opaque = {theirs: OPAQUE.get(collection.sensor.role(name)) for name, theirs in collection.bands.items()}
    bands = []
    for band in image.bands:
        grid = Grid(band.projection, *band.dimensions)
        values, mask = (each.copy() for each in band.at(grid))
        if opaque.get(band.name):
            values[rows, columns] += np.float32(opacity) * (np.float32(opaque[band.name]) - values[rows, columns])
        elif flagged and band.name == 'QA_PIXEL':
            values[rows, columns] |= 1 << QA_CLOUD
        bands.append(stored(band.name, values, mask, grid))
    service.catalogue.add(asset, replace(image, bands=tuple(bands)), overwrite=True)


def brighten(service, asset):
    """Give a block of pixels more reflectance than a scene may have."""
    from loopback.grids import Grid
    from loopback.images import stored

    image, bands = service.catalogue.images[asset], []
    for band in image.bands:
        grid = Grid(band.projection, *band.dimensions)
        values, mask = (each.copy() for each in band.at(grid))
        if band.name in ('B2', 'B3', 'B4'):
            values[30:34, 30:34] = 2.5
        bands.append(stored(band.name, values, mask, grid))
    service.catalogue.add(asset, replace(image, bands=tuple(bands)), overwrite=True)


def lay(service, asset, reflectances, rows, columns):
    """Give pixels of a Landsat asset reflectance at the top of the atmosphere by role."""
    from loopback.grids import Grid
    from loopback.images import stored

    image, collection = service.catalogue.images[asset], collection_of(asset)
    roles = {theirs: collection.sensor.role(name) for name, theirs in collection.bands.items()}
    bands = []
    for band in image.bands:
        grid = Grid(band.projection, *band.dimensions)
        values, mask = (each.copy() for each in band.at(grid))
        if roles.get(band.name) in reflectances:
            values[rows, columns] = reflectances[roles[band.name]]
        bands.append(stored(band.name, values, mask, grid))
    service.catalogue.add(asset, replace(image, bands=tuple(bands)), overwrite=True)


def shifted_archive(service, size, shift):
    """Scenes of Landsat 9 that lie `shift` pixels beside a target of Landsat 8, the only one: ids, the target's last."""
    from loopback import catalogue

    target = catalogue.add_landsat(service.catalogue, size=size, dates=7).ids[-1]
    for asset in [asset for asset in service.catalogue.images if asset != target]:
        service.catalogue.delete(asset)
    lags = catalogue.add_landsat(service.catalogue, size=size, dates=7, shift=shift, platform='LC09').ids[:-1]
    service.catalogue.add_folder('LANDSAT/LC08', 'FOLDER')
    return [*lags, target]


def run_local(service, assets, target, folder, options, workspace, corners=None):
    """The local engine on the files of the assets: its outputs as arrays, and what it chose."""
    scenes = {asset: write_local(service, asset, folder) for asset in assets}
    image = scenes[target]
    region = region_of(image, corners)
    keys = ('OUTPUT', 'FORECAST', 'STACK', *(['PROBABILITY'] if options.cluster.decision == 'adaptive' else []))
    outputs = {key: str(folder / f'local_{key}.tif') for key in keys}
    numbering = options.cluster.decision == 'none'  # clusters are numbered by a step of its own: the chain refuses to
    chain = ChainOptions(options.select, options.forecast, ClusterOptions() if numbering else options.cluster)
    others = [scene for asset, scene in scenes.items() if asset != target]
    masked = mask_clouds(image, others, None, region, chain, outputs, workspace, Progress())
    if numbering:
        cluster_clouds(image, Scene(outputs['FORECAST']), region, options.cluster, outputs, {}, workspace, Progress())
    return _result(outputs, masked.selection, masked.forecast, region, image.grid, masked.confidence)


def run_server(
    target, folder, options, corners=None, way='download', progress=None, cache=None, keys=None, selection=None, **more
):
    """The large way, with the lags of a selection that is known."""
    image, adaptive = earth_image(target), options.cluster.decision == 'adaptive'
    keys = keys or ('OUTPUT', 'FORECAST', *(['PROBABILITY'] if adaptive else []))
    region = region_of(image, corners)
    selecting, computing = (progress or Progress()).steps(1, 3)
    selection = selection or select_lags(ee, image, region, options.select, selecting)
    outputs = {key: str(folder / f'server_{key}.tif') for key in keys}
    settings = dict.fromkeys(keys, {'test': {}})
    with TileCache(cache or folder / 'tiles') as tiles:
        delivery = Delivery(way, more.get('destination', ''), folder / 'tasks', more.get('stop', False), tiles)
        request = MaskRequest(image, region, options.select, options.forecast, options.cluster)
        made, confidence, task = compute_outputs(ee, request, selection, outputs, settings, delivery, computing)
    result = _result(outputs if way in ('download', 'asset') else {}, selection, made, region, image.grid, confidence)
    result.task = task
    return result


def exported_bands(service, target):
    """The bands of the only file that was exported, and the part of the image that it covers."""
    (content,) = service.operations.files.values()
    gdal.FileFromMemBuffer('/vsimem/exported.tif', content)
    exported = gdal.Open('/vsimem/exported.tif')
    left, _, _, top, _, _ = exported.GetGeoTransform()
    column, row = (round(float(number)) for number in earth_image(target).grid.world_to_pixel(left, top))
    part = slice(row, row + exported.RasterYSize), slice(column, column + exported.RasterXSize)
    return exported.ReadAsArray(), part


def run_fetched(target, folder, options, workspace, corners=None, progress=None, cache=None):
    """The small way: the stack is fetched, the local engine does the rest."""
    image = earth_image(target)
    region = region_of(image, corners)
    progress = progress or Progress()
    selection = select_lags(ee, image, region, options.select, progress)
    outputs = {key: str(folder / f'fetched_{key}.tif') for key in ('OUTPUT', 'FORECAST')}
    with TileCache(cache or folder / 'tiles') as tiles:
        stack = download_stack(ee, image, selection, region, workspace, tiles, progress)
    made = forecast_background(stack, None, region, options.forecast, outputs['FORECAST'], {}, Progress())
    cluster_clouds(
        stack, Scene(outputs['FORECAST']), region, options.cluster, {'OUTPUT': outputs['OUTPUT']}, {}, workspace, Progress()
    )
    return _result(outputs, selection, made, region, image.grid)


def _result(outputs, selection, made, region, grid, confidence=None):
    arrays = {key: gdal.Open(path).ReadAsArray() for key, path in outputs.items()}
    return SimpleNamespace(
        mask=arrays.get('OUTPUT'),
        forecast=arrays.get('FORECAST'),
        probability=arrays.get('PROBABILITY'),
        **lags_of(selection),
        beta=made.beta,
        rmse=made.rmse,
        confidence=confidence,
        inside=region.mask(Window(0, 0, grid.width, grid.height)),
    )


def lags_of(selection):
    """What is compared of them."""
    return {
        'times': [milliseconds(lag.image.time) for lag in selection.lags],
        'cloud': [lag.cloud for lag in selection.lags],
        'valid': [lag.valid for lag in selection.lags],
    }


def assert_same_lags(result, local):
    """Their dates, cloud cover and valid coverage."""
    assert result.times == local.times
    np.testing.assert_allclose(result.cloud, local.cloud, atol=1e-9)
    np.testing.assert_allclose(result.valid, local.valid, atol=1e-9)


def assert_same(result, local, kelvin=(), tolerance=1e-6, kelvins=100.0):
    """Lags and cloud cover equal, the forecast within `tolerance` (Kelvin: times `kelvins`), the mask equal in every pixel."""
    assert_same_lags(result, local)
    inside = local.inside
    theirs, ours = result.forecast[:, inside], local.forecast[:, inside]
    np.testing.assert_array_equal(np.isnan(theirs), np.isnan(ours))
    scale = np.array([kelvins if number in kelvin else 1.0 for number in range(len(ours))])[:, None]
    far = np.nanmax(np.abs(theirs - ours) / scale, axis=1)
    assert (far < tolerance).all(), far
    np.testing.assert_array_equal(result.mask, local.mask)
    if result.probability is not None:
        np.testing.assert_allclose(result.probability, local.probability, rtol=0, atol=5e-6)
    assert result.beta == local.beta or abs(result.beta - local.beta) < 1e-12
    assert result.rmse == local.rmse or abs(result.rmse - local.rmse) < 1e-6


def wait_for(condition, seconds=5.0):
    """Wait until a condition holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, 'it did not happen in time'
        time.sleep(0.01)


def end_tasks_at_once(operations, monkeypatch):
    """Let each task of the service be over, and its result be there, as soon as it was started."""
    operations.looks, start = 0, operations.start

    def done_at_once(*request):
        started = start(*request)
        operations.list()
        return started

    monkeypatch.setattr(operations, 'start', done_at_once)
