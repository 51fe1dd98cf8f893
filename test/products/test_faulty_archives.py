"""What people and programs put into archives: each fault is skipped by name, and what is next to it is used."""

import http.server
import os
import shutil
import tarfile
import threading
import zipfile
from pathlib import Path

import numpy as np
import pytest
from archive_writer import TODAY, days, deliver, ground, place, scene_file, whole, write_raster
from heard import Heard
from osgeo import gdal
from safe_writer import Safe

from multitemporal_cloudmask.local.importscene import import_scene
from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError, UnreadableError
from multitemporal_cloudmask.method.options import SelectOptions
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.products.metadata import parse_xml
from multitemporal_cloudmask.products.recognise import products_of, recognised
from multitemporal_cloudmask.rasters.described_raster import SETTINGS
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace


def read_all(path, workspace):
    scene = recognised(path).open(workspace)
    return scene.read(scene.names, whole(scene.grid))


def tar(folder, path, mode):
    with tarfile.open(path, mode) as archive:
        for file in sorted(folder.iterdir()):
            archive.add(file, file.name)
    return path


@pytest.mark.parametrize(
    ('content', 'ending'),
    [('tar', '.tar.gz'), ('tar', '.tgz'), ('tar', '.zip'), ('gz', '.tar'), ('gz', '.zip'), ('zip', '.tar'), ('zip', '.tar.gz')],
)
def test_an_archive_is_what_it_contains_whatever_it_is_called(tmp_path, workspace, heard, content, ending):
    folder = deliver(tmp_path / 'in', TODAY, ground())
    expected = read_all(folder, workspace)
    path = tmp_path / 'archive' / f'{folder.name}{ending}'
    path.parent.mkdir()
    if content == 'zip':
        shutil.move(shutil.make_archive(str(tmp_path / 'a'), 'zip', folder), path)
    else:
        tar(folder, path, 'w' if content == 'tar' else 'w:gz')
    np.testing.assert_array_equal(read_all(path, workspace), expected)
    assert [product.path for product in scan(str(path.parent), heard)] == [str(path)] and heard.warnings == []
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize('share', [0.1, 0.3, 0.5, 0.7])
def test_flipped_bytes_in_a_zip_are_found_by_its_checksums(tmp_path, workspace, share):
    folder = deliver(tmp_path / 'in', TODAY, ground())
    path = tmp_path / f'{folder.name}.zip'
    # Stored, not compressed: nothing but the checksum shows the damage.
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_STORED) as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, file.name)
    content = bytearray(path.read_bytes())
    start = int(share * len(content))
    for position in range(start, start + 5):
        content[position] ^= 0x5A
    path.write_bytes(content)
    with pytest.raises(UnreadableError, match='damaged|incomplete') as raised:
        read_all(path, workspace)
    assert path.name in str(raised.value)


VRT = """<VRTDataset rasterXSize="{size}" rasterYSize="{size}"><VRTRasterBand dataType="UInt16" band="1"><SimpleSource>
<SourceFilename relativeToVRT="0">{source}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"""
WMS = """<GDAL_WMS><Service name="TMS"><ServerUrl>{address}/${{z}}/${{x}}/${{y}}.png</ServerUrl></Service><DataWindow>
<UpperLeftX>0</UpperLeftX><UpperLeftY>10</UpperLeftY><LowerRightX>10</LowerRightX><LowerRightY>0</LowerRightY><TileLevel>1</TileLevel>
</DataWindow><Projection>EPSG:4326</Projection><BandsCount>3</BandsCount></GDAL_WMS>"""


@pytest.fixture
def server():
    """An address on this computer, and the list of what was requested from it."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def log_message(self, _, *about):
            asked.append(about)

    listening = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
    threading.Thread(target=listening.serve_forever, daemon=True).start()
    yield f'http://127.0.0.1:{listening.server_port}', asked
    listening.shutdown()


def secret(tmp_path, size):
    """A file outside of a delivery that has the right form."""
    return write_raster(tmp_path / 'secret.tif', {'': np.full((size, size), 1234, 'uint16')}, place((size, size)))


@pytest.mark.parametrize('packed', [False, True])
@pytest.mark.parametrize('source', ['file', 'address'])
def test_an_image_of_a_product_refers_to_nothing(tmp_path, workspace, server, packed, source):
    address, asked = server
    source = secret(tmp_path, 60) if source == 'file' else f'/vsicurl/{address}/a.tif'
    safe = Safe().write(tmp_path / 'in')
    next(safe.rglob('*_B04.jp2')).write_text(VRT.format(size=60, source=source))
    landsat = deliver(tmp_path / 'in', TODAY, ground((60, 60)), place((60, 60)))
    next(landsat.glob('*_B4.TIF')).write_text(VRT.format(size=60, source=source))
    for folder in (safe, landsat):
        path = Path(shutil.make_archive(str(folder), 'zip', folder.parent, folder.name)) if packed else folder
        with pytest.raises(UnreadableError, match='B0?4.(jp2|TIF)'):
            read_all(path, workspace)
    assert asked == []


@pytest.mark.parametrize('ending', ['.msk', '.ovr'])
def test_files_next_to_an_image_refer_to_nothing(tmp_path, workspace, ending):
    folder = deliver(tmp_path / 'in', TODAY, ground((60, 60)), place((60, 60)))
    image = next(folder.glob('*_B4.TIF'))
    Path(f'{image}{ending}').write_text(VRT.format(size=60, source=secret(tmp_path, 60)))
    with pytest.raises(UnreadableError, match='B4.TIF refers to another file'):
        read_all(folder, workspace)


def test_an_archive_leads_to_no_address(tmp_path, heard, server):
    address, asked = server
    archive = tmp_path / 'archive'
    archive.mkdir()
    scene_file(archive / 'good.tif', days(-1), ground())
    for name in ('a.tif', 'b.vrt', 'c.jp2', 'd.img'):
        (archive / name).write_text(WMS.format(address=address))
    for name, source in (
        ('e.vrt', f'/vsicurl/{address}/a.tif'),
        ('f.vrt', f'{address}/a.tif'),
        ('g.vrt', WMS.format(address=address).replace('<', '&lt;')),
        ('h.vrt', f'/vsizip//vsicurl/{address}/a.zip/a.tif'),
        ('i.vrt', f'&#47;vsicurl/{address}/a.tif'),
        ('j.vrt', str(archive / 'a.tif')),
        ('k.vrt', str(archive / 'e.vrt')),
        ('l.vrt', VRT.format(size=60, source=f'/vsicurl/{address}/a.tif').replace('<', '&lt;')),
        ('m.vrt', 'WMTS:a.xml'),
    ):
        (archive / name).write_text(VRT.format(size=60, source=source))
    assert [scene.path for scene in scan(str(archive), heard)] == [str(archive / 'good.tif')]
    assert len(heard.warnings) == 13 and all('Skipped: ' in text for text in heard.warnings)
    assert asked == []


def test_virtual_rasters_of_files_are_used(tmp_path, heard):
    (tmp_path / 'archive').mkdir()
    path = scene_file(tmp_path / 'a.tif', days(-1), ground())
    gdal.Translate(str(tmp_path / 'archive' / 'a_20190606.vrt'), path, format='VRT')
    assert len(scan(str(tmp_path / 'archive'), heard)) == 1 and heard.warnings == []


@pytest.mark.parametrize('safe', [False, True])
def test_imported_virtual_rasters_are_used(tmp_path, heard, safe):
    product = Safe().write_zip(tmp_path) if safe else deliver(tmp_path, TODAY, ground())
    (tmp_path / 'archive').mkdir()
    with Workspace() as workspace:
        output = workspace.output(str(tmp_path / 'archive' / 'imported.vrt'))
        import_scene(recognised(product), (), None, output, {}, workspace, heard)
    found = scan(str(tmp_path / 'archive'), heard)
    assert str(tmp_path / 'archive' / 'imported.vrt') in [scene.path for scene in found]
    assert not any('imported.vrt' in text for text in heard.warnings)


def test_virtual_rasters_within_themselves_are_refused(tmp_path, heard):
    (tmp_path / 'a.vrt').write_text(VRT.format(size=60, source=tmp_path / 'b.vrt'))
    (tmp_path / 'b.vrt').write_text(VRT.format(size=60, source=tmp_path / 'a.vrt'))
    assert scan(str(tmp_path), heard) == []
    assert len(heard.warnings) == 2 and all('too many virtual rasters' in text for text in heard.warnings)


def odd(archive, name):
    """Put a fault into an archive; returns what a message must contain, '' where nothing need be told."""
    archive = str(archive)
    if name == 'pipe':
        os.mkfifo(f'{archive}/a.tif')
        os.mkfifo(f'{archive}/LC08_L1TP_200032_20190601_20200827_02_T1_MTL.txt')
        return ''
    if name == 'name in Latin-1':
        open(os.fsencode(archive) + b'/M\xfcnchen_20190501.tif', 'wb').close()
        open(os.fsencode(archive) + b'/notes_\xfc.txt', 'wb').close()
        return 'M?nchen_20190501.tif'
    if name == 'line break in a band name':
        bands = {'red\nnir': np.ones((40, 48), 'uint8')}
        write_raster(f'{archive}/odd_20190501.tif', bands, place())
        return ''
    if name == 'invalid CRS':
        text = VRT.format(size=48, source='none.tif').replace('<VRTRasterBand', '<SRS>GEOGCS["a",</SRS><VRTRasterBand', 1)
        Path(f'{archive}/odd_20190501.vrt').write_text(text)
        return 'odd_20190501.vrt'
    if name == 'no bands for a cloud test':
        values = {name: ground()[role].astype('float32') for name, role in (('B5', 'nir'), ('B6', 'swir1'))}
        write_raster(f'{archive}/LC08_20190606.tif', values, place())
        return 'LC08_20190606.tif'
    if name == 'loop of links':
        os.symlink(archive, f'{archive}/again')
        return ''
    if name == 'dead link':
        os.symlink(f'{archive}/nowhere.tif', f'{archive}/odd.tif')
        return ''
    if name == 'note of macOS':
        for file in Path(archive).glob('LC08*/*_MTL.txt'):
            (file.parent / f'._{file.name}').write_bytes(b'\0\5\x16\7')
        return ''
    if name == 'folder called like a file':
        os.mkdir(f'{archive}/folder_MTL.txt')
        os.mkdir(f'{archive}/folder.tif')
        os.mkdir(f'{archive}/folder.zip')
        return ''
    if name == 'page instead of an archive':
        Path(f'{archive}/LC08.tar').write_text('<html>Log in</html>')
        return 'LC08.tar'
    if name == 'encrypted zip':
        with zipfile.ZipFile(f'{archive}/locked.zip', 'w') as packed:
            packed.writestr('LC08_L1TP_200032_20190601_20200827_02_T1_MTL.txt', 'GROUP = A')
        content = bytearray(Path(f'{archive}/locked.zip').read_bytes())
        for header, flags in ((b'PK\x03\x04', 6), (b'PK\x01\x02', 8)):
            content[content.index(header) + flags] |= 1
        Path(f'{archive}/locked.zip').write_bytes(content)
        return 'locked.zip'
    raise AssertionError(name)


@pytest.mark.parametrize(
    'name',
    [
        'pipe',
        'name in Latin-1',
        'line break in a band name',
        'invalid CRS',
        'no bands for a cloud test',
        'loop of links',
        'dead link',
        'note of macOS',
        'folder called like a file',
        'page instead of an archive',
        'encrypted zip',
    ],
)
def test_a_fault_is_skipped_and_the_run_goes_on(tmp_path, heard, workspace, name):
    archive = tmp_path / 'archive'
    for number in (2, 3):
        deliver(archive, days(-number), ground())
    words = odd(archive, name)
    image = Scene(scene_file(tmp_path / 'image.tif', TODAY, ground()))
    options = SelectOptions(window=60, lags=2)
    found = select_lags(image, scan(str(archive), heard), Region.from_grid(image.grid), options, workspace, heard)
    assert [lag.image.date for lag in found.lags] == ['2019-06-05', '2019-06-04']
    skipped = [text for text in heard.warnings + heard.messages if 'Skipped' in text]
    assert any(words in text for text in skipped) if words else not any(text in heard.warnings for text in skipped)


def test_linked_folders_are_searched_once(tmp_path, heard):
    folder = deliver(tmp_path / 'elsewhere', TODAY, ground())
    (tmp_path / 'archive').mkdir()
    for name in ('one', 'two'):
        os.symlink(folder, tmp_path / 'archive' / name)
    assert len(scan(str(tmp_path / 'archive'), heard)) == 1 and heard.warnings == []


def test_a_compressed_archive_does_not_hold_up_cancel(tmp_path):
    folder = deliver(tmp_path / 'in', TODAY, ground())
    (tmp_path / 'archive').mkdir()
    tar(folder, tmp_path / 'archive' / 'a.tar.gz', 'w:gz')
    members = len(list(folder.iterdir()))
    for at in (2, members):
        with pytest.raises(Cancelled):
            scan(str(tmp_path / 'archive'), Heard(cancel_at=at))


def test_a_link_in_a_delivery_leads_to_the_file_of_its_own_name_only(tmp_path, workspace):
    folder = deliver(tmp_path / 'in', TODAY, ground())
    expected = read_all(folder, workspace)
    farm = tmp_path / folder.name
    farm.mkdir()
    for file in folder.iterdir():
        os.symlink(file, farm / file.name)
    np.testing.assert_array_equal(read_all(farm, workspace), expected)
    (image,) = farm.glob('*_B4.TIF')
    image.unlink()
    os.symlink(write_raster(tmp_path / 'secret.tif', {'': np.ones((40, 48), 'uint16')}, place()), image)
    with pytest.raises(UnreadableError, match='B4.TIF: it is a link to .*secret.tif, a file of another name'):
        read_all(farm, workspace)


def test_links_in_a_tar_are_not_followed(tmp_path, workspace):
    folder = deliver(tmp_path / 'in', TODAY, ground())
    path = tmp_path / 'a.tar'
    with tarfile.open(path, 'w') as archive:
        for file in sorted(folder.iterdir()):
            if file.name.endswith('_B4.TIF'):
                link = tarfile.TarInfo(file.name)
                link.type, link.linkname = tarfile.SYMTYPE, str(file)
                archive.addfile(link)
            else:
                archive.add(file, file.name)
    with pytest.raises(UnreadableError, match=r'no file for red \(B4\)'):
        read_all(path, workspace)


def test_what_is_wrong_with_all_candidates_is_told_as_the_error(tmp_path, heard, workspace):
    image = Scene(scene_file(tmp_path / 'image.tif', TODAY, ground()))
    archive = [Scene(scene_file(tmp_path / f'{n}.tif', days(-n), ground())) for n in (1, 2)]
    archive = [scene.having(quality=None, scheme='') for scene in archive]
    options = SelectOptions(window=60, lags=2, cloud_test='quality')
    with pytest.raises(CloudmaskError, match='^CLOUD_TEST quality: .* has no quality band'):
        select_lags(image, archive, Region.from_grid(image.grid), options, workspace, heard)


@pytest.mark.parametrize('text', ['<a>' * 200 + '</a>' * 200, '<a>' + '<b/>' * 2_100_000 + '</a>'], ids=['deep', 'many'])
def test_xml_beyond_any_product_is_refused(text):
    with pytest.raises(UnreadableError, match='file.xml: it has more elements'):
        parse_xml(text, 'file.xml')


def test_the_mean_of_the_grid_of_sun_angles_replaces_a_mean_that_is_not_a_number(tmp_path, workspace):
    safe = Safe().write(tmp_path)
    file = next(safe.rglob('MTD_TL.xml'))

    def grid(angle, rows):
        values = ''.join(f'<VALUES>{row}</VALUES>' for row in rows)
        return f'<{angle}><COL_STEP unit="m">5000</COL_STEP><Values_List>{values}</Values_List></{angle}>'

    angles = f'<Sun_Angles_Grid>{grid("Zenith", ["60 61 NaN", "61 62 NaN"])}{grid("Azimuth", ["359 1 NaN", "358 2 NaN"])}</Sun_Angles_Grid>'
    text = file.read_text().replace('>66.5<', '>NaN<').replace('>163.25<', '>NaN<')
    file.write_text(text.replace('<Mean_Sun_Angle>', f'{angles}<Mean_Sun_Angle>'))
    scene = recognised(safe).open(workspace)
    assert float(scene.metadata['SUN_ELEVATION']) == pytest.approx(29)
    assert float(scene.metadata['SUN_AZIMUTH']) % 360 == pytest.approx(0, abs=1e-6) or float(
        scene.metadata['SUN_AZIMUTH']
    ) == pytest.approx(360)
    file.write_text(text)
    with pytest.raises(UnreadableError, match='Mean_Sun_Angle is .NaN'):
        recognised(safe)


def test_sentinel_2_at_night_is_told_so(tmp_path):
    safe = Safe().write(tmp_path)
    file = next(safe.rglob('MTD_TL.xml'))
    file.write_text(file.read_text().replace('>66.5<', '>95.5<'))
    with pytest.raises(CloudmaskError, match='at night or twilight, with the sun at -5.5 degrees'):
        recognised(safe)


@pytest.mark.parametrize('text', ['{', 'null', '[]', '[' * 100000, '{"a": 1, "b": {"c": [2]}}', 'NaN', '\x01'])
def test_garbage_in_the_settings_of_a_file_is_no_error(tmp_path, text):
    path = scene_file(tmp_path / 'a.tif', TODAY, ground(), **{SETTINGS: text})
    assert Scene(path).settings in ({}, {'b': {'c': '[2]'}})


def test_products_of_names_the_file_whatever_is_raised(tmp_path, monkeypatch):
    folder = deliver(tmp_path, TODAY, ground())

    def fail(*_):
        raise IndexError('list index out of range')

    monkeypatch.setattr('multitemporal_cloudmask.products.recognise.landsat_products', fail)
    with pytest.raises(UnreadableError, match='list index out of range') as raised:
        products_of(folder)
    assert str(folder) in str(raised.value)
