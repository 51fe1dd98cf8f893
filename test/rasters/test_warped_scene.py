import numpy as np
import pytest
from made_scenes import EPSG, LEFT, TOP, grid, whole, write
from osgeo import osr

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.warp import on_grid

HERE = grid(60, 50)


def centres(place):
    """Easting and northing in UTM of the pixel centres."""
    rows, columns = np.mgrid[: place.height, : place.width] + 0.5
    x0, dx, _, y0, _, dy = place.transform
    x, y = x0 + dx * columns, y0 + dy * rows
    target = grid(1, 1).spatial_reference
    if place.spatial_reference.IsSame(target):
        return x, y
    change = osr.CoordinateTransformation(place.spatial_reference, target)
    points = np.array(change.TransformPoints(np.column_stack([x.ravel(), y.ravel()]).tolist()))
    return points[:, 0].reshape(x.shape), points[:, 1].reshape(x.shape)


def field(place):
    """A smooth field of reflectance over the ground."""
    x, y = centres(place)
    return 0.4 + 0.2 * np.sin((x - LEFT) / 400) * np.cos((y - TOP) / 300)


def zone(place):
    """Classes with a straight border at x = LEFT + 905 m: clear west of it, cloud east."""
    return np.where(centres(place)[0] < LEFT + 905, 0, 4)


def scene(path, place, kind='int16', **more):
    scales = {'red': (1e-4, 0.05), 'nir': (1e-4, 0.05)} if kind == 'int16' else {}
    values = np.rint((field(place) - 0.05) / 1e-4) if kind == 'int16' else field(place)
    bands = {'red': values.astype(kind), 'nir': values.astype(kind), 'fmask': zone(place).astype(kind)}
    more.setdefault('nodata', -9999 if kind == 'int16' else None)
    return Scene(write(path, bands, place, scales=scales, **more))


PLACES = {
    'half a pixel off': grid(62, 52, LEFT - 15, TOP + 45),
    'coarser': grid(34, 29, LEFT - 60, TOP + 60, 60),
    'finer': grid(190, 160, LEFT - 20, TOP + 20, 10),
    'another zone': grid(82, 77, 1013900, 4417700, 30, 32629),
}


@pytest.mark.parametrize('kind', ['int16', 'float32'])
@pytest.mark.parametrize('name', PLACES)
def test_values_are_interpolated(tmp_path, workspace, name, kind):
    warped = on_grid(scene(tmp_path / '20190101.tif', PLACES[name], kind), HERE, workspace)
    assert warped.grid.matches(HERE)
    values = warped.read(['red'], whole(HERE))[0]
    known = ~np.isnan(values)
    assert known[2:-2, 2:-2].all()
    error = np.abs(values - field(HERE))[2:-2, 2:-2]
    step = max(PLACES[name].transform[1], 30)
    # Linear interpolation errs by up to h^2 / 8 times the curvature in each direction; nearest by up to h / 2 times the slope.
    # Between coordinate systems, GDAL's transformation may be off by an eighth of a pixel.
    off = 0 if PLACES[name].crs == HERE.crs else 30 / 8 * 0.2 / 300
    assert error.max() < step**2 / 8 * 0.2 * (1 / 400**2 + 1 / 300**2) * 1.3 + 2e-4 + off
    assert error.mean() < 7e-4


@pytest.mark.parametrize('name', PLACES)
def test_the_quality_band_takes_the_nearest_pixel(tmp_path, workspace, name):
    warped = on_grid(scene(tmp_path / '20190101.tif', PLACES[name]), HERE, workspace)
    raw = warped.dataset().GetRasterBand(warped.quality.number).ReadAsArray()
    assert set(np.unique(raw)) <= {0, 4, -9999}
    x, _ = centres(HERE)
    far = np.abs(x - LEFT - 905) > PLACES[name].transform[1]
    expected = np.where(zone(HERE) == 4, 2, 0)
    classes = warped.read_classes(whole(HERE))
    inner = np.zeros_like(far)
    inner[2:-2, 2:-2] = True
    np.testing.assert_array_equal(classes[far & inner], expected[far & inner])


def test_what_lies_outside_is_nodata(tmp_path, workspace):
    for kind in ('int16', 'float32'):
        warped = on_grid(scene(tmp_path / f'{kind}.tif', grid(60, 50, LEFT + 300, TOP - 300), kind), HERE, workspace)
        values, classes = warped.read(['red', 'nir'], whole(HERE)), warped.read_classes(whole(HERE))
        assert np.isnan(values[:, :10]).all() and np.isnan(values[:, :, :10]).all()
        assert not np.isnan(values[:, 11:, 11:]).any()
        assert (classes[:10] == 255).all() and (classes[11:, 11:] != 255).all()


def test_nodata_of_one_band_does_not_bleed(tmp_path, workspace):
    place = grid(62, 52, LEFT - 15, TOP + 15)
    values = np.full((52, 62), 3000, 'int16')
    holed = values.copy()
    holed[20:24, 30:34] = -9999
    fmask = np.zeros_like(values)
    path = write(tmp_path / '20190101.tif', {'red': holed, 'nir': values, 'fmask': fmask}, place, -9999, {'red': (1e-4, 0)})
    warped = on_grid(Scene(path), HERE, workspace)
    red = warped.read(['red'], whole(HERE))[0]
    assert 9 <= np.isnan(red).sum() <= 25
    np.testing.assert_allclose(red[~np.isnan(red)], 0.3, rtol=1e-5)


def test_nan_of_one_band_does_not_bleed(tmp_path, workspace):
    place = grid(62, 52, LEFT - 15, TOP + 15)
    values = np.full((52, 62), 0.3, 'float32')
    holed = values.copy()
    holed[20:24, 30:34] = np.nan
    warped = on_grid(Scene(write(tmp_path / '20190101.tif', {'red': holed, 'nir': values}, place, np.nan)), HERE, workspace)
    red, nir = warped.read(['red', 'nir'], whole(HERE))
    assert 9 <= np.isnan(red).sum() <= 25 and np.nanmax(np.abs(red - 0.3)) < 1e-5
    assert np.nanmax(np.abs(nir - 0.3)) < 1e-5


def test_a_scene_on_the_grid_stays_what_it_is(tmp_path, workspace):
    here = scene(tmp_path / '20190101.tif', HERE)
    assert on_grid(here, HERE, workspace) is here


def test_date_and_sensor_told_by_the_name_stay(tmp_path, workspace):
    path = write(tmp_path / 'LT50460272002218LGS01.tif', {'B3': np.full((50, 60), 0.2, 'float32')}, grid(60, 50, LEFT + 15))
    warped = on_grid(Scene(path), HERE, workspace)
    assert warped.date == '2002-08-06' and warped.sensor.family == 'TM' and warped.names == ('B3',)
    assert warped.read(['red'], whole(HERE))[0, 20, 20] == pytest.approx(0.2)


def test_an_image_without_crs_is_not_warped(tmp_path, workspace):
    lost = scene(tmp_path / '20190101.tif', HERE)
    for one, other in ((grid(60, 50, epsg=None), HERE), (grid(50, 50, epsg=EPSG), grid(60, 50, epsg=None))):
        lost = Scene(write(tmp_path / 'lost.tif', {'red': np.zeros((one.height, one.width), 'float32')}, one))
        with pytest.raises(CloudmaskError, match='gdal_edit.py -a_srs'):
            on_grid(lost, other, workspace)


def test_gdal_is_left_without_files_in_memory(tmp_path):
    from osgeo import gdal

    from multitemporal_cloudmask.rasters.workspace import Workspace

    with Workspace() as space:
        on_grid(scene(tmp_path / '20190101.tif', PLACES['coarser']), HERE, space)
        assert gdal.ReadDir('/vsimem/multitemporal_cloudmask')
    assert not gdal.ReadDir('/vsimem/multitemporal_cloudmask')
