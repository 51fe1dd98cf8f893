import numpy as np
import pytest
from made_scenes import LEFT, grid, landsat, write

from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.rasters.archive import archive_files, open_scenes, unfit
from multitemporal_cloudmask.rasters.scene import Scene

SIZE = (8, 9)


def test_rasters_are_found_in_all_folders_in_order(tmp_path):
    names = ['b.tif', 'a.TIFF', 'c/d.vrt', 'c/e/f.jp2', 'c/e/g.img', 'z.tif']
    for name in [*names, 'notes.txt', 'c/a.tif.aux.xml', 'c/LC08_MTL.txt', 'tif', 'scene.tif.gz']:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text('')
    found = archive_files(str(tmp_path))
    assert sorted(found) == sorted(str(tmp_path / name) for name in names)
    assert found == [str(tmp_path / name) for name in ('a.TIFF', 'b.tif', 'z.tif', 'c/d.vrt', 'c/e/f.jp2', 'c/e/g.img')]


def test_the_order_is_not_that_of_the_disk(tmp_path, monkeypatch):
    monkeypatch.setattr('os.walk', lambda folder: [(folder, [], ['b.tif', 'c.tif', 'a.tif'])])
    assert archive_files(str(tmp_path)) == [str(tmp_path / name) for name in ('a.tif', 'b.tif', 'c.tif')]


def test_hidden_files_and_folders_are_passed_over(tmp_path):
    (tmp_path / '.trash').mkdir()
    for name in ('.stack.1a2b3c4d.part.tif', '.trash/a.tif', 'b.tif'):
        (tmp_path / name).write_text('')
    assert archive_files(str(tmp_path)) == [str(tmp_path / 'b.tif')]


def test_a_folder_without_rasters_is_empty(tmp_path):
    assert archive_files(str(tmp_path)) == []


def test_no_folder_is_an_error(tmp_path):
    (tmp_path / 'a.tif').write_text('')
    for path in (tmp_path / 'nowhere', tmp_path / 'a.tif'):
        with pytest.raises(CloudmaskError, match='Expected a folder of earlier images'):
            archive_files(str(path))


def test_a_broken_raster_is_skipped_with_a_warning(tmp_path, heard):
    good = [landsat(tmp_path / name, -day, SIZE) for day, name in enumerate(('a.tif', 'c.tif'))]
    (tmp_path / 'b.tif').write_bytes(b'II*\x00 broken')
    scenes = open_scenes([good[0], str(tmp_path / 'b.tif'), good[1]], heard)
    assert [scene.path for scene in scenes] == good
    assert len(heard.warnings) == 1 and 'Skipped' in heard.warnings[0] and 'b.tif' in heard.warnings[0]
    assert heard.shown == [0, 1 / 3, 2 / 3]


def test_opening_can_be_cancelled(tmp_path, heard):
    heard.cancel_at = 2
    with pytest.raises(Cancelled):
        open_scenes([landsat(tmp_path / f'{n}.tif', n, SIZE) for n in range(3)], heard)


def plain(path, names, place=None, **more):
    return Scene(write(path, {name: np.full(SIZE, 0.1, 'float32') for name in names}, place or grid(9, 8), **more))


def test_a_scene_serves_where_it_has_the_sensor_a_date_and_the_bands(tmp_path):
    image = Scene(landsat(tmp_path / 'a.tif', 0, SIZE))
    assert unfit(Scene(landsat(tmp_path / 'b.tif', -16, SIZE, place=grid(9, 8, left=LEFT + 500))), image) == ''
    other = plain(tmp_path / 'LT50460272002218LGS01.tif', ['B1', 'B2', 'B3'])
    assert 'Landsat 4-5 TM' in unfit(other, image) and 'Landsat 8-9' in unfit(other, image)
    assert unfit(plain(tmp_path / 'c_20190101.tif', ['B1', 'B2']), image) == 'no band has a name that tells its role'
    undated = plain(tmp_path / 'd.tif', image.names, metadata={'SPACECRAFT_ID': 'LANDSAT_9'})
    assert 'no date of acquisition' in unfit(undated, image)
    few = plain(tmp_path / 'LC08_20190101.tif', [name for name in image.names if name not in ('B4', 'B6')])
    assert unfit(few, image) == 'it lacks the band(s) B4, B6'


def test_sensors_of_one_family_serve_each_other(tmp_path):
    image = plain(tmp_path / 'LT50460272002218LGS01.tif', ['B1', 'B3'])
    assert unfit(plain(tmp_path / 'LE70460272002098EDC00.tif', ['B1', 'B2', 'B3']), image) == ''
