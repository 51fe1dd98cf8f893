import shutil

import pytest
from archive_writer import (
    OLI,
    TODAY,
    days,
    deliver,
    ground,
    scene_file,
)

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.products.recognise import products_of, recognised
from multitemporal_cloudmask.rasters.levels import SURFACE, TOP


@pytest.fixture
def folder(tmp_path):
    return deliver(tmp_path, TODAY, ground())


def archived(folder, form):
    """The delivery as an archive file, the folder inside."""
    return shutil.make_archive(str(folder), form, folder.parent, folder.name)


@pytest.mark.parametrize('form', ['folder', 'metadata', 'tar', 'gztar', 'zip'])
def test_a_delivery_is_known_in_every_form(folder, form):
    path = {'folder': folder, 'metadata': next(folder.glob('*_MTL.txt'))}.get(form) or archived(folder, form)
    product = recognised(str(path))
    assert (product.path, product.platform, product.time, product.tile) == (str(path), 'LANDSAT_8', TODAY, '200032')
    assert product.names == (*OLI, 'B10') and product.level == TOP and str(product) == str(path)


def test_a_delivery_is_known_in_a_folder_around_it_and_with_lower_case_names(folder):
    assert recognised(str(folder.parent)).date == '2019-06-07'
    metadata = next(folder.glob('*_MTL.txt'))
    lower = metadata.rename(metadata.with_name(metadata.name.lower()))
    assert recognised(str(lower)).date == recognised(str(folder)).date == '2019-06-07'


def test_the_level_is_known(tmp_path):
    assert recognised(str(deliver(tmp_path, TODAY, ground(), surface=True))).level == SURFACE


def test_a_relative_path_becomes_an_absolute_one(folder, monkeypatch):
    monkeypatch.chdir(folder.parent)
    assert recognised(folder.name).path == str(folder)


@pytest.mark.parametrize('more', [{}, {'names': ('blue', 'green', 'red', 'nir', 'swir1', 'swir2'), 'SENSOR': 'PLAIN'}])
def test_a_raster_with_named_bands_is_a_scene(tmp_path, more):
    path = scene_file(tmp_path / 'a.tif', TODAY, ground(), **more)
    scene = recognised(path)
    assert scene.path == path and scene.time == TODAY and len(scene.names) == 6


def nothing(tmp_path, kind):
    path = tmp_path / kind
    if kind == 'empty folder':
        path.mkdir()
    elif kind == 'text.txt':
        path.write_text('GROUP = L1_METADATA_FILE')
    elif kind == 'unnamed.tif':
        scene_file(path, TODAY, ground(), names=('a', 'b', 'c', 'd', 'e', 'f'))
    elif kind == 'documents.zip':
        (tmp_path / 'documents').mkdir()
        (tmp_path / 'documents' / 'a.txt').write_text('a')
        shutil.make_archive(str(tmp_path / 'documents'), 'zip', tmp_path / 'documents')
    elif kind == 'bands without metadata':
        next(deliver(tmp_path, TODAY, ground()).rename(path).glob('*_MTL.txt')).unlink()
    return str(path)


@pytest.mark.parametrize('kind', ['missing', 'empty folder', 'text.txt', 'unnamed.tif', 'documents.zip'])
def test_what_is_not_known_is_told_with_what_was_looked_for(tmp_path, kind):
    path = nothing(tmp_path, kind)
    with pytest.raises(CloudmaskError) as raised:
        recognised(path)
    text = str(raised.value)
    assert text.startswith(f'Cannot recognise {path}: it is not a Landsat product') and text.count(path) == 1
    for looked_for in (
        '_MTL.txt',
        'MTD_MSIL1C.xml',
        'MTD_MSIL2A.xml',
        'folder, archive or metadata file',
        'raster with named bands',
    ):
        assert looked_for in text


def test_bands_without_metadata_are_told_what_they_lack(tmp_path):
    path = nothing(tmp_path, 'bands without metadata')
    with pytest.raises(CloudmaskError, match='this is a part of a Landsat Level-1 product without its MTL file.*_MTL.txt'):
        recognised(path)


@pytest.mark.parametrize('count', [2, 5])
@pytest.mark.parametrize('loose', [False, True])
def test_several_products_in_a_folder_are_named_and_not_guessed_from(tmp_path, count, loose):
    folders = [deliver(tmp_path / 'all', days(-number), ground()) for number in range(count)]
    if loose:
        for folder in folders:
            for file in folder.iterdir():
                file.rename(tmp_path / 'all' / file.name)
            folder.rmdir()
    with pytest.raises(CloudmaskError) as raised:
        recognised(str(tmp_path / 'all'))
    text = str(raised.value)
    assert text.startswith(f'Found {count} products in {tmp_path / "all"}, expected one: ')
    listed = text.split(': ', 1)[1].split('. Choose one')[0].split(', ')
    assert len(set(listed)) == count
    for folder in folders:
        (path,) = [path for path in listed if folder.name in path]
        assert f'{recognised(path).time:%Y%m%d}' in folder.name


def test_one_of_several_products_in_a_folder_is_had_by_its_metadata_file(tmp_path):
    for number in range(3):
        folder = deliver(tmp_path, days(-number), ground())
        for file in folder.iterdir():
            file.rename(tmp_path / file.name)
        folder.rmdir()
    for path in tmp_path.glob('*_MTL.txt'):
        (product,) = products_of(str(path))
        assert product.time.strftime('%Y%m%d') in path.name and product.path == str(path)


def test_metadata_in_three_formats_are_one_product(folder):
    metadata = next(folder.glob('*_MTL.txt'))
    for ending in ('.json', '.xml'):
        metadata.with_suffix(ending).write_text(metadata.read_text())
    assert recognised(str(folder)).path == str(folder)
    assert len(products_of(str(metadata))) == 1


def test_a_damaged_delivery_is_told_and_not_called_unknown(folder):
    next(folder.glob('*_B4.TIF')).unlink()
    with pytest.raises(CloudmaskError, match=r'has no file for red \(B4\). Download the product again'):
        recognised(str(folder))
