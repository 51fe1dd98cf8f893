import numpy as np
import pytest
from heard import Heard
from made_scenes import LEFT, TODAY, grid, landsat, write

from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.products.archive import open_scenes, scan, unfit
from multitemporal_cloudmask.rasters.scene import Scene

SIZE = (8, 9)


def test_rasters_are_found_in_all_folders_in_order(tmp_path, heard):
    names = ['b.tif', 'a.TIFF', 'c/d.vrt', 'c/e/f.jp2', 'c/e/g.img', 'z.tif']
    for day, name in enumerate(names):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        landsat(tmp_path / name, -day, SIZE)
    for name in ['notes.txt', 'c/a.tif.aux.xml', 'c/LC08_MTL.dat', 'tif', 'scene.tif.gz']:
        (tmp_path / name).write_text('')
    found = scan(str(tmp_path), heard)
    assert sorted(scene.path for scene in found) == sorted(str(tmp_path / name) for name in names)
    expected = [str(tmp_path / name) for name in ('a.TIFF', 'b.tif', 'z.tif', 'c/d.vrt', 'c/e/f.jp2', 'c/e/g.img')]
    assert [scene.path for scene in found] == expected
    assert {scene.path: (scene.time - TODAY).days for scene in found} == {
        str(tmp_path / name): -day for day, name in enumerate(names)
    }
    assert heard.warnings == []


def test_the_order_is_not_that_of_the_disk(tmp_path, monkeypatch, heard):
    for day, name in enumerate(('b.tif', 'c.tif', 'a.tif')):
        landsat(tmp_path / name, -day, SIZE)
    monkeypatch.setattr('os.walk', lambda folder, **_: [(folder, [], ['b.tif', 'c.tif', 'a.tif'])])
    assert [scene.path for scene in scan(str(tmp_path), heard)] == [str(tmp_path / name) for name in ('a.tif', 'b.tif', 'c.tif')]


def test_hidden_files_and_folders_are_passed_over(tmp_path, heard):
    (tmp_path / '.trash').mkdir()
    for name in ('.stack.1a2b3c4d.part.tif', '.trash/a.tif', 'b.tif'):
        landsat(tmp_path / name, 0, SIZE)
    assert [scene.path for scene in scan(str(tmp_path), heard)] == [str(tmp_path / 'b.tif')]
    assert heard.warnings == [] and heard.messages == []


def test_a_folder_without_rasters_is_empty(tmp_path, heard):
    assert scan(str(tmp_path), heard) == []


def test_no_folder_is_an_error(tmp_path, heard):
    (tmp_path / 'a.tif').write_text('')
    for path in (tmp_path / 'nowhere', tmp_path / 'a.tif'):
        with pytest.raises(CloudmaskError, match='it is neither a folder nor an item collection. Choose an existing folder'):
            scan(str(path), heard)


@pytest.mark.parametrize('way', ['folder', 'paths'])
def test_a_broken_raster_is_skipped_with_a_warning(tmp_path, heard, way):
    good = [landsat(tmp_path / name, -day, SIZE) for day, name in enumerate(('a.tif', 'c.tif'))]
    (tmp_path / 'b.tif').write_bytes(b'II*\x00 broken')
    broken = str(tmp_path / 'b.tif')
    scenes = scan(str(tmp_path), heard) if way == 'folder' else open_scenes([good[0], broken, good[1]], heard)
    assert [scene.path for scene in scenes] == good
    assert len(heard.warnings) == 1 and 'Skipped' in heard.warnings[0] and 'b.tif' in heard.warnings[0]


def test_scanning_says_that_it_goes_on_and_can_be_cancelled_at_each_folder_and_file(tmp_path, heard):
    for number in range(2):
        (tmp_path / str(number)).mkdir()
        landsat(tmp_path / str(number) / 'a.tif', -number, SIZE)
    assert len(scan(str(tmp_path), heard)) == 2
    assert heard.shown == [0] * (3 + 2)
    for at in range(1, 6):
        with pytest.raises(Cancelled):
            scan(str(tmp_path), Heard(at))


def plain(path, names, place=None, **more):
    return Scene(write(path, {name: np.full(SIZE, 0.1, 'float32') for name in names}, place or grid(9, 8), **more))


def test_a_scene_serves_where_it_has_the_sensor_a_date_and_the_bands(tmp_path):
    image = Scene(landsat(tmp_path / 'a.tif', 0, SIZE))
    assert unfit(Scene(landsat(tmp_path / 'b.tif', -16, SIZE, place=grid(9, 8, left=LEFT + 500))), image) == ''
    other = plain(tmp_path / 'LT50460272002218LGS01.tif', ['B1', 'B2', 'B3'])
    assert 'Landsat 4-5 TM' in unfit(other, image) and 'Landsat 8-9' in unfit(other, image)
    assert unfit(plain(tmp_path / 'c_20190101.tif', ['B1', 'B2']), image).startswith('no band is recognised by its name')
    undated = plain(tmp_path / 'd.tif', image.names, metadata={'SPACECRAFT_ID': 'LANDSAT_9'})
    assert 'no acquisition date' in unfit(undated, image)
    few = plain(tmp_path / 'LC08_20190101.tif', [name for name in image.names if name not in ('B4', 'B6')])
    assert unfit(few, image) == 'the band(s) B4, B6 are missing'


def test_sensors_of_one_family_serve_each_other(tmp_path):
    image = plain(tmp_path / 'LT50460272002218LGS01.tif', ['B1', 'B3'])
    assert unfit(plain(tmp_path / 'LE70460272002098EDC00.tif', ['B1', 'B2', 'B3']), image) == ''
