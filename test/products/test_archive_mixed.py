import os
import shutil
import tarfile
import zipfile

import numpy as np
import pytest
from archive_writer import (
    ROLES,
    TODAY,
    days,
    deliver,
    ground,
    scene_file,
    whole,
)
from osgeo import gdal
from safe_writer import Safe, places, reflectance

from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.options import SelectOptions
from multitemporal_cloudmask.products.archive import scan, unfit
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.stack import virtual_stack


def pack(folder, path):
    """Put a delivery into a tar or tar.gz, as it is delivered: without a folder."""
    with tarfile.open(path, 'w:gz' if path.name.endswith('gz') else 'w') as archive:
        for file in sorted(folder.iterdir()):
            archive.add(file, file.name)
            file.unlink()
    folder.rmdir()
    return path


def lags_of(image, archive, workspace, heard, **options):
    region = Region.from_grid(image.grid)
    return select_lags(image, archive, region, SelectOptions(**{'window': 30, 'lags': 1, **options}), workspace, heard)


def image_of(tmp_path, **more):
    return Scene(scene_file(tmp_path / 'image.tif', TODAY, ground(), **more))


@pytest.fixture
def mixed(tmp_path):
    """Deliveries as folders, tars and loose files at several depths, between other files."""
    archive, values = tmp_path / 'archive', ground()
    deliver(archive, days(-1), values)
    pack(deliver(archive / '2019', days(-2), values), archive / '2019' / 'a.tar')
    pack(deliver(archive / '2019' / 'may', days(-3), values), archive / '2019' / 'may' / 'b.tar.gz')
    scene_file(archive / '2019' / 'c.tif', days(-4), values)
    for number in (5, 6):
        loose = deliver(archive, days(-number), values)
        for file in loose.iterdir():
            file.rename(archive / file.name)
        loose.rmdir()
    (archive / 'notes.txt').write_text('no image')
    (archive / 'table.csv').write_text('1,2')
    (archive / '.c.1234.part.tif').write_bytes(b'half')
    (archive / '.hidden').mkdir()
    scene_file(archive / '.hidden' / 'd.tif', days(-7), values)
    return archive


def test_deliveries_of_all_kinds_are_found_at_any_depth_once(mixed, heard):
    found = scan(str(mixed), heard)
    assert sorted(each.date for each in found) == [f'2019-06-0{day}' for day in range(1, 7)]
    assert heard.warnings == [] and heard.messages == []
    assert {each.time.minute for each in found} == {42}
    assert [each.path for each in scan(str(mixed), heard)] == [each.path for each in found]


def test_no_image_of_a_product_is_opened_while_scanning(tmp_path, heard, monkeypatch):
    archive = tmp_path / 'archive'
    for number in range(5):
        folder = deliver(archive, days(-number), ground())
        for file in folder.glob('*.TIF'):
            file.write_bytes(b'never read')
        if number % 2:
            pack(folder, archive / f'{number}.tar')
    scene_file(archive / 'c.tif', days(-9), ground())
    opened = []
    for name in ('Open', 'OpenEx'):
        genuine = getattr(gdal, name)
        monkeypatch.setattr(gdal, name, lambda path, *more, genuine=genuine: opened.append(path) or genuine(path, *more))
    assert len(scan(str(archive), heard)) == 6 and heard.warnings == []
    assert opened == [str(archive / 'c.tif')]


def test_hundreds_of_products_are_each_read_once_in_passing(tmp_path, heard, monkeypatch):
    folder = deliver(tmp_path / 'one', TODAY, ground())
    text = next(folder.glob('*_MTL.txt')).read_text()
    for number in range(300):
        name = f'LC08_L1TP_200032_{days(-number):%Y%m%d}_20200827_02_T1'
        target = tmp_path / 'archive' / name
        target.mkdir(parents=True)
        (target / f'{name}_MTL.txt').write_text(
            text.replace(folder.name, name).replace('2019-06-07', f'{days(-number):%Y-%m-%d}')
        )
        for file in folder.glob('*.TIF'):
            (target / file.name.replace(folder.name, name)).write_bytes(b'')
    read, listed, genuine = [], [], (gdal.VSIFOpenL, os.scandir)
    monkeypatch.setattr(gdal, 'VSIFOpenL', lambda path, *more: read.append(path) or genuine[0](path, *more))
    monkeypatch.setattr(os, 'scandir', lambda path: listed.append(path) or genuine[1](path))
    found = scan(str(tmp_path / 'archive'), heard)
    assert len({each.date for each in found}) == len(found) == 300 and heard.warnings == []
    assert len(read) == len(set(read)) == 300 and len(listed) <= 2 * 300 + 1


def test_scanning_can_be_cancelled(mixed, heard):
    heard.cancelled = lambda: True
    with pytest.raises(Cancelled):
        scan(str(mixed), heard)


def damage(mixed, name):
    loose = sorted(mixed.glob('*_MTL.txt'))[0]
    packed = mixed / '2019' / 'may' / 'b.tar.gz'
    if name == 'empty metadata':
        loose.write_text('')
    elif name == 'missing bands':
        for file in mixed.glob(f'{loose.name[:-8]}_B[45].TIF'):
            file.unlink()
    elif name == 'cut archive':
        packed.write_bytes(packed.read_bytes()[:300])
    elif name == 'cut raster':
        (mixed / '2019' / 'c.tif').write_bytes(b'II*\x00 cut')
    return {'cut archive': packed, 'cut raster': mixed / '2019' / 'c.tif'}.get(name, loose)


@pytest.mark.parametrize('name', ['empty metadata', 'missing bands', 'cut archive', 'cut raster'])
def test_what_is_damaged_is_skipped_by_name_and_the_rest_goes_on(mixed, heard, name):
    whole_archive = {each.date for each in scan(str(mixed), heard)}
    path = damage(mixed, name)
    found = scan(str(mixed), heard)
    assert len(found) == len(whole_archive) - 1
    (warning,) = heard.warnings
    assert warning.startswith('Skipped: ') and str(path) in warning


def test_bands_of_a_delivery_are_no_scenes_even_where_it_is_damaged(tmp_path, heard):
    folder = deliver(tmp_path, TODAY, ground())
    next(folder.glob('*_MTL.txt')).write_text('GROUP = broken')
    assert scan(str(tmp_path), heard) == []
    assert len(heard.warnings) == 1


def test_a_folder_that_is_none_is_refused(tmp_path, heard):
    with pytest.raises(CloudmaskError, match='it is neither a folder nor an item collection. Choose an existing folder'):
        scan(str(tmp_path / 'nowhere'), heard)


def test_nothing_is_written_beside_what_is_read(mixed, tmp_path, heard, workspace):
    image = image_of(tmp_path)

    def listing():
        return {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in mixed.rglob('*') if path.is_file()}

    before = listing()
    found = lags_of(image, scan(str(mixed), heard), workspace, heard, lags=6)
    assert len(found.lags) == 6
    stack = virtual_stack(image, [(lag.scene, lag.cloud) for lag in found.lags], workspace)
    for scene in (stack, *stack.lags):
        scene.read(['red'], whole(scene.grid))
    assert listing() == before


@pytest.mark.parametrize(('mine', 'its'), [(5, 7), (7, 5), (8, 9), (9, 8)])
def test_satellites_of_a_family_are_lags_of_each_other_by_role(tmp_path, heard, workspace, mine, its):
    values = ground(seed=3, brighter=0.05)
    deliver(tmp_path / 'image', TODAY, ground(), satellite=mine)
    deliver(tmp_path / 'archive', days(-8), values, satellite=its)
    (product,) = scan(str(tmp_path / 'image'), heard)
    image = product.open(workspace)
    found = lags_of(image, scan(str(tmp_path / 'archive'), heard), workspace, heard)
    stack = virtual_stack(image, [(lag.scene, lag.cloud) for lag in found.lags], workspace)
    assert set(stack.roles) == set(stack.lags[0].roles) == {*ROLES, 'thermal'}
    assert stack.names == stack.lags[0].names and set(stack.names) <= set(image.names)
    step = {5: 2.5e-3, 7: 2.5e-3, 8: 2e-5, 9: 2e-5}[its]
    for role in ROLES:
        assert abs(stack.lags[0].read([role], whole(image.grid))[0] - values[role]).max() < step * 1.01
    assert abs(stack.lags[0].read(['thermal'], whole(image.grid)) - 290).max() < 0.4


def test_bands_that_only_one_satellite_has_are_dropped(tmp_path, heard, workspace):
    deliver(tmp_path / 'a', TODAY, ground(), satellite=7)
    deliver(tmp_path / 'b', days(-8), ground(), satellite=5)
    (image,), (lag,) = (scan(str(tmp_path / name), heard) for name in 'ab')
    stack = virtual_stack(image.open(workspace), [(lag.open(workspace), 0)], workspace)
    assert 'B6_VCID_1' in stack.names and 'B6_VCID_2' not in stack.names
    assert 'B6_VCID_2' in image.names and stack.lags[0].names == stack.names


def test_what_does_not_fit_is_left_out_with_the_reason(tmp_path, heard, workspace):
    image = image_of(tmp_path)
    deliver(tmp_path / 'archive', days(-1), ground(), satellite=7)
    deliver(tmp_path / 'archive', days(-2), ground(), surface=True)
    scene_file(tmp_path / 'archive' / 'sentinel.tif', days(-3), ground(), SENSOR='Sentinel-2A')
    scene_file(tmp_path / 'archive' / 'unnamed.tif', days(-4), ground(), names=('a', 'b', 'c', 'd', 'e', 'f'))
    scene_file(tmp_path / 'archive' / 'few.tif', days(-5), ground(), names=OLI_WITHOUT_RED)
    scene_file(tmp_path / 'archive' / 'undated.tif', days(-6), ground(), DATE_ACQUIRED='unknown')
    good = scene_file(tmp_path / 'archive' / 'z.tif', days(-7), ground())
    found = lags_of(image, scan(str(tmp_path / 'archive'), heard), workspace, heard)
    assert [each.image.path for each in found.candidates] == [good]
    reasons = {os.path.basename(text.split(': ')[1])[:6]: text.split(': ', 2)[2] for text in heard.messages}
    assert 'Landsat 7 ETM+, but the image is from Landsat 8-9' in reasons['LE07_L']
    assert reasons['LC08_L'].startswith('reflectance of the surface, but that of the image is of the top of atmosphere')
    assert 'Sentinel-2 MSI, but the image is from Landsat 8-9' in reasons['sentin']
    assert 'no band is recognised by its name' in reasons['unname'] and reasons['few.ti'] == 'the band(s) B4 are missing.'
    assert 'no acquisition date' in reasons['undate']
    assert len(heard.messages) == 6 and heard.warnings == []


def test_sentinel_products_of_all_forms_mask_an_image_and_nothing_is_told_of_their_offsets(tmp_path, heard, workspace):
    archive = tmp_path / 'archive'
    archive.mkdir()
    for day, baseline, offset in (('01', '02.04', None), ('06', '05.00', -1000), ('11', '02.09', None)):
        safe = Safe(time=f'2017-02-{day}T10:21:01.024Z', sensed=f'2017-02-{day}T10:22:04.460Z', baseline=baseline, offset=offset)
        if baseline == '02.04':
            shutil.move(safe.write_zip(tmp_path), archive / 'a.zip')
        else:
            safe.write(archive)
    surface = Safe(level='2A', time='2017-02-01T10:21:01.024Z', sensed='2017-02-01T10:22:04.460Z').write(archive)
    (image,) = scan(str(Safe().write(tmp_path / 'image')), heard)
    options = ChainOptions(SelectOptions(max_cloud=90))
    region = Region.from_grid(image.open(workspace).grid)
    outputs = {key: str(tmp_path / f'{key}.tif') for key in ('OUTPUT', 'STACK')}
    found, *_ = mask_clouds(image.open(workspace), scan(str(archive), heard), None, region, options, outputs, workspace, heard)
    assert [lag.image.date for lag in found.lags] == ['2017-02-11', '2017-02-06', '2017-02-01']
    (skipped,) = [text for text in heard.messages if 'Skipped' in text]
    assert str(surface) in skipped and 'reflectance of the surface' in skipped
    assert heard.warnings == []
    stack = Scene(outputs['STACK'])
    x, y = places()
    for lag in stack.lags:
        values, known = lag.read(['red', 'swir1'], whole(stack.grid)), (reflectance(name, x, y) for name in ('B4', 'B11'))
        for seen, expected in zip(values, known):
            # Beside nodata and the edge half a pixel of 20 m is not known.
            np.testing.assert_allclose(seen[8:-1, 1:-1], expected[8:-1, 1:-1], atol=1.1e-4)


def test_archives_and_granules_without_a_product_are_told(tmp_path, heard):
    with zipfile.ZipFile(tmp_path / 'other.zip', 'w') as file:
        file.writestr('notes.txt', 'no product')
    granule = next((Safe().write(tmp_path / 'in') / 'GRANULE').iterdir())
    shutil.copytree(granule, tmp_path / 'archive' / granule.name)
    shutil.move(tmp_path / 'other.zip', tmp_path / 'archive' / 'other.zip')
    assert scan(str(tmp_path / 'archive'), heard) == [] and heard.warnings == []
    of_zip, of_granule = sorted(heard.messages)
    assert of_granule.startswith(
        f'Skipped: Cannot read {tmp_path / "archive" / granule.name} as it is: this is a part of a Sentinel-2 product'
    )
    assert of_zip == f'Skipped: {tmp_path / "archive" / "other.zip"}: it contains no complete product of Landsat or Sentinel-2.'


OLI_WITHOUT_RED = ('B2', 'B3', 'what', 'B5', 'B6', 'B7')


def test_surface_reflectance_takes_only_its_like(tmp_path, heard):
    deliver(tmp_path, days(0), ground(), surface=True)
    deliver(tmp_path, days(-1), ground(), surface=True)
    deliver(tmp_path, days(-2), ground())
    before, earlier, image = sorted(scan(str(tmp_path), heard), key=lambda each: each.time)
    assert unfit(earlier, image) == ''
    assert unfit(before, image) == 'reflectance of the top of atmosphere, but that of the image is of the surface'
