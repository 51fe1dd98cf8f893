import shutil
import subprocess
import sys

import numpy as np
import pytest
from archive_writer import (
    OLI,
    ROLES,
    SINE,
    TODAY,
    deliver,
    ground,
    place,
    scene_file,
    whole,
)
from heard import Heard
from safe_writer import Safe, clouds

from multitemporal_cloudmask.local.importscene import import_scene
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.products.recognise import recognised
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace

HOLES = np.indices((40, 48)).sum(0) < 20


def imported(source, path, names=(), resolution=None, heard=None):
    """Import, leave the workspace, and open what is there then."""
    with Workspace() as workspace:
        output = workspace.output(path)
        import_scene(recognised(str(source)), names, resolution, output, {}, workspace, heard or Heard())
    return Scene(str(path))


@pytest.fixture(params=['scene.vrt', 'scene.tif'])
def target(request, tmp_path):
    (tmp_path / 'out').mkdir()
    return tmp_path / 'out' / request.param


def test_the_bands_have_their_names_values_and_quality(tmp_path, target):
    values = ground()
    scene = imported(deliver(tmp_path, TODAY, values, fill=HOLES), target)
    assert scene.names == (*OLI, 'B10') and scene.quality.name == 'QA_PIXEL' and scene.scheme == 'qa_pixel'
    assert scene.grid.matches(place())
    for role in ROLES:
        seen = scene.read([role], whole(scene.grid))[0]
        assert (np.isnan(seen) == HOLES).all()
        assert abs(seen - values[role])[~HOLES].max() < 0.51 * 2e-5 / SINE + 1e-6
    assert abs(scene.read(['thermal'], whole(scene.grid))[0][~HOLES] - 290).max() < 0.01
    np.testing.assert_array_equal(scene.read_classes(whole(scene.grid)), np.where(HOLES, 255, 0))


def test_date_sun_platform_and_level_come_along(tmp_path, target):
    scene = imported(deliver(tmp_path, TODAY, ground()), target)
    assert scene.time == TODAY and scene.platform == 'LANDSAT_8' and scene.level == 'top of atmosphere'
    kept = {'SENSOR': 'LANDSAT_8', 'DATE_ACQUIRED': '2019-06-07', 'REFLECTANCE': 'top of atmosphere'}
    assert kept.items() <= scene.metadata.items()
    assert (float(scene.metadata['SUN_ELEVATION']), float(scene.metadata['SUN_AZIMUTH'])) == (30.0, 140.25)
    assert float(scene.metadata['system:time_start']) == TODAY.timestamp() * 1000


def test_surface_reflectance_stays_surface_reflectance(tmp_path, target):
    values = ground()
    scene = imported(deliver(tmp_path, TODAY, values, surface=True), target)
    assert scene.level == 'surface'
    assert abs(scene.read(['nir'], whole(scene.grid))[0] - values['nir']).max() < 2.75e-5


def test_bands_are_chosen_by_name_and_role_in_the_order_given(tmp_path, target):
    values = ground()
    scene = imported(deliver(tmp_path, TODAY, values), target, ('nir', 'B4', 'red'))
    assert scene.names == ('B5', 'B4') and scene.quality.name == 'QA_PIXEL'
    assert abs(scene.read(['B5'], whole(scene.grid))[0] - values['nir']).max() < 1e-4


def test_a_band_that_is_not_there_is_told_and_nothing_is_left(tmp_path, target):
    folder = deliver(tmp_path, TODAY, ground())
    with pytest.raises(CloudmaskError, match="There is no band 'rededge1' in .*; its bands are B2, B3"):
        imported(folder, target, ('red', 'rededge1'))
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize(('resolution', 'size'), [(60, (20, 24)), (15, (80, 96)), (30, (40, 48)), (100, (12, 14))])
def test_the_resolution_is_had_with_means_of_the_bands_and_nearest_quality(tmp_path, target, resolution, size):
    values = ground()
    scene = imported(deliver(tmp_path, TODAY, values), target, resolution=resolution)
    assert (scene.grid.height, scene.grid.width) == size
    assert scene.grid.transform == (500000, resolution, 0, 4400000, 0, -resolution)
    seen = scene.read(['red'], whole(scene.grid))[0]
    if resolution == 60:
        assert abs(seen - values['red'].reshape(20, 2, 24, 2).mean((1, 3))).max() < 1e-4
    elif resolution == 15:
        assert abs(seen.reshape(40, 2, 48, 2).mean((1, 3)) - values['red']).mean() < 4e-3
    assert set(np.unique(scene.read_classes(whole(scene.grid)))) == {0}


def test_a_virtual_raster_needs_only_the_product(tmp_path):
    folder = deliver(tmp_path, TODAY, ground())
    packed = shutil.make_archive(str(folder), 'gztar', folder)
    shutil.rmtree(folder)
    path = tmp_path / 'scene.vrt'
    expected = imported(packed, path, resolution=60).read(['red', 'thermal'], whole(place((20, 24))))
    assert '/vsimem/' not in path.read_text(encoding='utf-8')
    moved = tmp_path / 'elsewhere.vrt'
    path.rename(moved)
    look = (
        "from osgeo import gdal; gdal.SetConfigOption('CPL_VSIL_GZIP_WRITE_PROPERTIES', 'NO'); "
        f'd = gdal.Open({str(moved)!r}); print(d.RasterCount, d.GetRasterBand(3).ReadAsArray().astype(float).mean())'
    )
    shown = subprocess.run([sys.executable, '-c', look], cwd='/', capture_output=True, text=True, check=True).stdout.split()
    band = Scene(str(moved)).band('red')
    assert shown[0] == '8'
    assert float(shown[1]) * band.scale + band.offset == pytest.approx(expected[0].mean(), abs=1e-4)
    assert sorted(file.name for file in tmp_path.iterdir()) == [f'{folder.name}.tar.gz', 'elsewhere.vrt']


def test_a_relative_path_serves_a_virtual_raster_opened_elsewhere(tmp_path, monkeypatch):
    folder = deliver(tmp_path, TODAY, ground())
    monkeypatch.chdir(tmp_path)
    scene = imported(folder.name, tmp_path / 'scene.vrt')
    monkeypatch.chdir('/')
    assert np.isfinite(scene.read(['red'], whole(scene.grid))).all()


def test_a_geotiff_needs_nothing_and_holds_what_the_virtual_raster_holds(tmp_path):
    folder = deliver(tmp_path, TODAY, ground(), fill=HOLES)
    virtual, copy = (imported(folder, tmp_path / name) for name in ('a.vrt', 'b.tif'))
    window = whole(virtual.grid)
    expected = virtual.read(virtual.names, window), virtual.read_classes(window)
    shutil.rmtree(folder)
    np.testing.assert_array_equal(copy.read(copy.names, window), expected[0])
    np.testing.assert_array_equal(copy.read_classes(window), expected[1])
    assert copy.metadata.items() >= virtual.metadata.items()


def test_a_product_without_some_bands_is_imported_with_a_warning(tmp_path, heard):
    folder = deliver(tmp_path, TODAY, ground())
    next(folder.glob('*_B6.TIF')).unlink()
    scene = imported(folder, tmp_path / 'a.vrt', heard=heard)
    assert 'B6' not in scene.names
    (warning,) = heard.warnings
    assert 'B6' in warning and str(folder) in warning


def test_a_truncated_band_leaves_no_geotiff(tmp_path):
    folder = deliver(tmp_path, TODAY, ground())
    band = next(folder.glob('*_B4.TIF'))
    band.write_bytes(band.read_bytes()[:2000])
    with pytest.raises(CloudmaskError, match='damaged'):
        imported(folder, tmp_path / 'a.tif')
    assert [file.name for file in tmp_path.iterdir()] == [folder.name]


def test_a_plain_raster_dated_and_named_by_its_file_keeps_date_and_sensor(tmp_path, target):
    source = scene_file(
        tmp_path / 'LC09_20190501T101112.tif', TODAY, ground(), SENSOR=None, DATE_ACQUIRED=None, SCENE_CENTER_TIME=None
    )
    scene = imported(source, target)
    assert scene.platform == 'LC09' and scene.sensor.family == 'OLI'
    assert f'{scene.time:%Y-%m-%d %H:%M:%S}' == '2019-05-01 10:11:12'


@pytest.mark.parametrize('name', ['a.vrt', "an & odd 'ü.vrt"])
def test_clouds_delivered_as_outlines_become_a_raster_beside_a_virtual_one(tmp_path, heard, name):
    folder = Safe(baseline='02.04').write(tmp_path / 'in')
    (tmp_path / 'out').mkdir()
    virtual, copy = (imported(folder, tmp_path / 'out' / each, heard=heard) for each in (name, 'b.tif'))
    beside = f'{name[:-4]}_clouds.tif'
    assert sorted(path.name for path in (tmp_path / 'out').iterdir()) == sorted([name, beside, 'b.tif'])
    assert virtual.names == copy.names and len(copy.names) == 13 and heard.warnings == []
    assert '/vsimem/' not in (tmp_path / 'out' / name).read_text(encoding='utf-8')
    seen = virtual.read_classes(whole(virtual.grid))
    opaque, cirrus = clouds(10)
    np.testing.assert_array_equal(seen == 2, opaque | cirrus)
    np.testing.assert_array_equal(copy.read_classes(whole(copy.grid)), seen)


def test_where_the_virtual_raster_fails_no_clouds_stay_beside_it(tmp_path):
    folder = Safe(baseline='02.04').write(tmp_path / 'in')
    path = tmp_path / 'a.vrt'
    with pytest.raises(ValueError, match='later'), Workspace() as workspace:
        import_scene(recognised(str(folder)), (), None, workspace.output(path), {}, workspace, Heard())
        assert [file.suffixes[-1] for file in tmp_path.glob('.a_clouds.*')] == ['.tif']
        raise ValueError('what comes later fails')
    assert [file.name for file in tmp_path.iterdir()] == ['in']


@pytest.mark.parametrize('share', [0.2, 0.5, 0.95])
@pytest.mark.parametrize('packed', ['', '.tar', '.tar.gz'])
@pytest.mark.parametrize('band', ['B4', 'QA_PIXEL'])
def test_a_cut_band_leaves_no_virtual_raster(tmp_path, share, packed, band):
    folder = deliver(tmp_path / 'in', TODAY, ground())
    file = next(folder.glob(f'*_{band}.TIF'))
    file.write_bytes(file.read_bytes()[: int(share * file.stat().st_size)])
    source = folder
    if packed:
        source = shutil.make_archive(str(folder), {'.tar': 'tar', '.tar.gz': 'gztar'}[packed], folder)
    with pytest.raises(CloudmaskError, match='damaged'):
        imported(source, tmp_path / 'a.vrt')
    assert [path.name for path in tmp_path.iterdir()] == ['in']


@pytest.mark.parametrize('share', [0.2, 0.5, 0.95])
@pytest.mark.parametrize('packed', [False, True], ids=['folder', 'zip'])
@pytest.mark.parametrize('band', ['*_B04', '*_B11', 'MSK_CLASSI_B00'])
def test_a_cut_jpeg2000_image_leaves_no_virtual_raster(tmp_path, share, packed, band):
    root = Safe(baseline='05.00', offset=-1000).write(tmp_path / 'in')
    file = next(root.rglob(f'{band}.jp2'))
    file.write_bytes(file.read_bytes()[: int(share * file.stat().st_size)])
    source = shutil.make_archive(str(root), 'zip', root.parent, root.name) if packed else root
    with pytest.raises(CloudmaskError, match='damaged'):
        imported(source, tmp_path / 'a.vrt')
    assert [path.name for path in tmp_path.iterdir()] == ['in']


def test_nothing_is_written_beside_the_product(tmp_path, target):
    folder = deliver(tmp_path / 'in', TODAY, ground())
    packed = shutil.make_archive(str(folder), 'gztar', folder)
    before = sorted((tmp_path / 'in').rglob('*'))
    imported(packed, target).read(['red'], whole(place()))
    imported(folder, target).read(['red'], whole(place()))
    assert sorted((tmp_path / 'in').rglob('*')) == before
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize('resolution', [0.001, 1e5])
def test_a_resolution_beyond_reason_is_refused_with_what_is_possible(tmp_path, resolution):
    (tmp_path / 'out').mkdir()
    with pytest.raises(CloudmaskError, match=f'RESOLUTION must be from 0.0144 to 1200 .* native; it is {resolution:g}'):
        imported(deliver(tmp_path, TODAY, ground()), tmp_path / 'out' / 'scene.tif', resolution=resolution)
    assert list((tmp_path / 'out').iterdir()) == []
