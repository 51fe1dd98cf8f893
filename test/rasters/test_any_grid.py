"""Images, lags and masks on grids of any direction: rotated, south-up, mirrored, in another zone; or refused with advice that works."""

import numpy as np
import pytest
from made_scenes import grid, wkt, write
from osgeo import gdal, osr

from multitemporal_cloudmask.local.importscene import import_scene
from multitemporal_cloudmask.method.errors import CloudmaskError, UnreadableError
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.grid import Grid, Window
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.warp import on_grid

UTM = wkt(32630)
GRIDS = {
    'north-up': Grid(UTM, (500000.0, 30.0, 0.0, 4400000.0, 0.0, -30.0), 60, 50),
    'south-up': Grid(UTM, (500030.0, 30.0, 0.0, 4398500.0, 0.0, 30.0), 60, 50),
    'mirrored': Grid(UTM, (501800.0, -30.0, 0.0, 4400000.0, 0.0, -30.0), 60, 50),
    'rotated': Grid(UTM, (500500.0, 18.0, 24.0, 4399400.0, 24.0, -18.0), 40, 40),
    'sheared': Grid(UTM, (500200.0, 30.0, 5.0, 4399700.0, -4.0, -28.0), 45, 40),
    'next zone': None,
    'degrees': None,
}


def moved(place, epsg, size):
    """A north-up grid in another CRS over the middle of a place."""
    target = osr.SpatialReference()
    target.ImportFromEPSG(epsg)
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transformation = osr.CoordinateTransformation(place.spatial_reference, target)
    x, y, _ = transformation.TransformPoint(*place.pixel_to_world(place.width / 2, place.height / 2))
    return Grid(wkt(epsg), (x - 30 * size, size, 0.0, y + 25 * size, 0.0, -size), 60, 50)


GRIDS['next zone'] = moved(GRIDS['north-up'], 32629, 25.0)
GRIDS['degrees'] = moved(GRIDS['north-up'], 4326, 0.0003)


def surface(place):
    """Reflectance that is a smooth function of the place on the ground, float32 (h, w)."""
    target = osr.SpatialReference()
    target.ImportFromEPSG(32630)
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    rows, columns = np.mgrid[: place.height, : place.width] + 0.5
    points = np.stack(place.pixel_to_world(columns, rows), -1).reshape(-1, 2)
    easting, northing = np.array(osr.CoordinateTransformation(place.spatial_reference, target).TransformPoints(points))[:, :2].T
    values = 0.3 + (easting - 500900) / 9000 + (northing - 4399250) / 6000
    return values.reshape(rows.shape).astype('float32')


def image(path, place):
    values = surface(place)
    quality = np.where(values > 0.3, 22280, 21824)
    bands = {'red': values, 'QA_PIXEL': quality.astype('float32')}
    return Scene(write(path, bands, place, metadata={'SENSOR': 'PLAIN'}))


@pytest.mark.parametrize('source', GRIDS)
@pytest.mark.parametrize('target', GRIDS)
def test_a_lag_is_warped_to_the_grid_of_the_image(tmp_path, workspace, source, target):
    lag, place = image(tmp_path / 'lag.tif', GRIDS[source]), GRIDS[target]
    warped = on_grid(lag, place, workspace)
    assert warped.grid.matches(place)
    window = Window(0, 0, place.width, place.height)
    found, expected = warped.read(['red'], window)[0], surface(place)
    seen = np.isfinite(found)
    # Bilinear within half a pixel; at the edge pixels are those next to it.
    assert seen.mean() > 0.3 and abs(found - expected)[seen].max() < 0.006
    assert np.median(abs(found - expected)[seen]) < 0.0005
    classes = warped.read_classes(window)
    certain = seen & (abs(expected - 0.3) > 0.008)
    np.testing.assert_array_equal((classes == 2)[certain], (expected > 0.3)[certain])


@pytest.mark.parametrize('target', GRIDS)
def test_blocks_of_a_warped_lag_are_parts_of_the_whole(tmp_path, workspace, target):
    place = GRIDS[target]
    warped = on_grid(image(tmp_path / 'lag.tif', GRIDS['rotated']), place, workspace)
    whole = warped.read(['red'], Window(0, 0, place.width, place.height))
    part = Window(7, 9, 20, 15)
    np.testing.assert_array_equal(warped.read(['red'], part)[0], whole[0, 9:24, 7:27])


@pytest.mark.parametrize('finer', [(4326, 0.00009), (32629, 10.0)])
def test_a_finer_lag_is_averaged_whatever_its_unit(tmp_path, workspace, finer):
    epsg, size = finer
    place = moved(GRIDS['north-up'], epsg, size)
    board = np.indices((50, 60)).sum(0) % 2 * 0.4 + 0.1
    lag = Scene(write(tmp_path / 'lag.tif', {'red': board.astype('float32')}, place))
    found = on_grid(lag, GRIDS['north-up'], workspace).read(['red'], Window(0, 0, 60, 50))[0]
    inner = np.isfinite(found)
    assert inner.sum() > 50 and abs(np.median(found[inner]) - 0.3) < 0.06 and found[inner].std() < 0.1


@pytest.mark.parametrize('name', ['north-up', 'south-up', 'mirrored', 'rotated'])
def test_another_resolution_keeps_the_directions(tmp_path, workspace, name):
    place = GRIDS[name]
    scene = import_scene(image(tmp_path / 'a.tif', place), [], 60.0, str(tmp_path / 'b.tif'), {}, workspace, Progress())
    assert scene.grid.pixel_size == pytest.approx((60, 60)) and (scene.grid.width, scene.grid.height) == (
        place.width // 2,
        place.height // 2,
    )
    found = scene.read(['red'], Window(0, 0, scene.grid.width, scene.grid.height))[0]
    assert abs(found - surface(scene.grid))[2:-2, 2:-2].max() < 0.003


def test_grids_of_other_directions_do_not_match():
    names = [name for name in GRIDS if name not in ('next zone', 'degrees')]
    for one in names:
        for other in names:
            assert GRIDS[one].matches(GRIDS[other]) == (one == other)
    with pytest.raises(CloudmaskError, match='not north-up'):
        GRIDS['north-up'].require(GRIDS['rotated'], 'IMAGE', 'MASK')


def located_otherwise(path, kind):
    dataset = gdal.GetDriverByName('GTiff').Create(str(path), 20, 20, 1)
    dataset.GetRasterBand(1).SetDescription('red')
    if kind == 'gcp':
        points = [gdal.GCP(500000 + 30 * x, 4400000 - 29 * y, 0, x, y) for x, y in ((0, 0), (20, 0), (0, 20), (20, 20.5))]
        dataset.SetGCPs(points, wkt(32630))
    elif kind == 'rpc':
        numbers = ' '.join(['1'] * 20)
        names = ('LINE_NUM_COEFF', 'LINE_DEN_COEFF', 'SAMP_NUM_COEFF', 'SAMP_DEN_COEFF')
        scalars = ('LINE_OFF', 'SAMP_OFF', 'LAT_OFF', 'LONG_OFF', 'HEIGHT_OFF')
        scales = ('LINE_SCALE', 'SAMP_SCALE', 'LAT_SCALE', 'LONG_SCALE', 'HEIGHT_SCALE')
        items = {**dict.fromkeys(names, numbers), **dict.fromkeys((*scalars, *scales), '1')}
        dataset.SetMetadata(items, 'RPC')
    dataset = None
    return str(path)


@pytest.mark.parametrize(('kind', 'words'), [('gcp', 'ground control points'), ('rpc', 'rational polynomial coefficients')])
def test_an_image_without_a_grid_is_refused_with_advice(tmp_path, kind, words):
    with pytest.raises(UnreadableError, match=f'{kind}.tif is located by {words} only.* Warp it first, with Warp .Reproject.'):
        Scene(located_otherwise(tmp_path / f'{kind}.tif', kind))


def test_the_advice_for_ground_control_points_works(tmp_path):
    gdal.Warp(str(tmp_path / 'b.tif'), located_otherwise(tmp_path / 'a.tif', 'gcp'), dstSRS='EPSG:32630').FlushCache()
    place = Scene(str(tmp_path / 'b.tif')).grid
    assert place.crs and place.north_up


def test_images_that_are_not_located_at_all_are_compared_pixel_by_pixel(tmp_path, workspace):
    one, other = (
        Scene(write(tmp_path / name, {'red': np.ones((9, 9), 'float32')}, Grid('', (0, 1, 0, 0, 0, 1), 9, 9))) for name in 'ab'
    )
    assert on_grid(one, other.grid, workspace) is one
    with pytest.raises(CloudmaskError, match='has no CRS.*Georeference it'):
        on_grid(one, grid(9, 9), workspace)
