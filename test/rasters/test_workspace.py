import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.rasters.workspace import Workspace


class Broken(Exception):
    pass


def names(folder):
    return sorted(path.name for path in folder.rglob('*'))


def test_outputs_appear_when_everything_is_done(tmp_path):
    with Workspace() as space:
        for name in ('a.tif', 'b.tif'):
            Path(space.output(tmp_path / name)).write_text(name)
        assert not any(name in ('a.tif', 'b.tif') for name in names(tmp_path))
    assert names(tmp_path) == ['a.tif', 'b.tif'] and (tmp_path / 'b.tif').read_text() == 'b.tif'


def test_an_unfinished_output_is_hidden_in_the_same_folder_with_the_same_ending(tmp_path):
    with Workspace() as space:
        path = Path(space.output(tmp_path / 'a.b.tif'))
        assert path.parent == tmp_path and path.suffix == '.tif' and path.name.startswith('.') and path.exists()
        path.write_text('')


@pytest.mark.parametrize('error', [Broken, KeyboardInterrupt, CloudmaskError])
def test_nothing_is_left_after_an_error(tmp_path, error):
    with pytest.raises(error), Workspace() as space:
        Path(space.output(tmp_path / 'a.tif')).write_text('half')
        raise error
    assert names(tmp_path) == []


def test_an_existing_file_stays_after_an_error(tmp_path):
    (tmp_path / 'a.tif').write_text('old')
    with pytest.raises(Broken), Workspace() as space:
        Path(space.output(tmp_path / 'a.tif')).write_text('new')
        raise Broken
    assert names(tmp_path) == ['a.tif'] and (tmp_path / 'a.tif').read_text() == 'old'


def test_an_existing_file_is_replaced_and_its_old_statistics_go(tmp_path):
    (tmp_path / 'a.tif').write_text('old')
    (tmp_path / 'a.tif.aux.xml').write_text('statistics of old')
    with Workspace() as space:
        Path(space.output(tmp_path / 'a.tif')).write_text('new')
    assert names(tmp_path) == ['a.tif'] and (tmp_path / 'a.tif').read_text() == 'new'


def test_an_output_that_was_never_written_replaces_nothing_after_an_error(tmp_path):
    (tmp_path / 'a.tif').write_text('old')
    with pytest.raises(CloudmaskError), Workspace() as space:
        space.output(tmp_path / 'a.tif')
        space.output(tmp_path / 'nowhere' / 'b.tif')
    assert names(tmp_path) == ['a.tif'] and (tmp_path / 'a.tif').read_text() == 'old'


def test_a_missing_folder_is_told(tmp_path):
    with Workspace() as space, pytest.raises(CloudmaskError, match='a.tif: .* is not an existing folder.*Create it'):
        space.output(tmp_path / 'nowhere' / 'a.tif')


def test_a_file_in_place_of_a_folder_is_told(tmp_path):
    (tmp_path / 'file').write_text('')
    with Workspace() as space, pytest.raises(CloudmaskError, match='is not an existing folder'):
        space.output(tmp_path / 'file' / 'a.tif')


def test_a_folder_in_place_of_the_file_is_told(tmp_path):
    (tmp_path / 'a.tif').mkdir()
    with Workspace() as space, pytest.raises(CloudmaskError, match='is a folder'):
        space.output(tmp_path / 'a.tif')


def test_a_folder_that_cannot_be_written_is_told(tmp_path, monkeypatch):
    def denied(path, *args, **kwargs):
        raise PermissionError(13, 'Permission denied')

    monkeypatch.setattr(Path, 'touch', denied)
    with Workspace() as space, pytest.raises(CloudmaskError, match='Cannot write to .*Permission denied.*another folder'):
        space.output(tmp_path / 'a.tif')
    assert names(tmp_path) == []


@pytest.mark.skipif(not os.path.isdir('/proc/self'), reason='needs a folder in which nobody can write')
def test_nobody_can_write_into_proc():
    with Workspace() as space, pytest.raises(CloudmaskError, match='Cannot write to /proc'):
        space.output('/proc/a.tif')


def test_a_name_that_is_too_long_is_told(tmp_path):
    with Workspace() as space, pytest.raises(CloudmaskError, match='Cannot write to'):
        space.output(tmp_path / ('a' * 252 + '.tif'))


@pytest.mark.parametrize('name', ['a' * 251 + '.tif', 'ä' * 125 + 'b.tif', 'a' * 237 + '.tif'])
def test_a_name_may_be_as_long_as_the_file_system_allows(tmp_path, name):
    assert 241 <= len(name.encode()) <= 255
    for content in ('first', 'second'):
        with Workspace() as space:
            Path(space.output(tmp_path / name)).write_text(content)
    assert names(tmp_path) == [name] and (tmp_path / name).read_text() == 'second'


def test_a_place_that_is_taken_meanwhile_is_told(tmp_path):
    with pytest.raises(CloudmaskError, match='Close programs that use it'), Workspace() as space:
        Path(space.output(tmp_path / 'a.tif')).write_text('new')
        (tmp_path / 'a.tif').mkdir()
        (tmp_path / 'a.tif' / 'b').write_text('')
    assert names(tmp_path) == ['a.tif', 'b']


def test_scratch_and_memory_are_gone_afterwards():
    for error in (None, Broken):
        try:
            with Workspace() as space:
                scratch, memory = space.scratch('.tif'), space.memory('.vrt')
                assert len({scratch, memory, space.scratch('.tif'), space.memory('.vrt')}) == 4
                Path(scratch).write_text('pixels')
                gdal.FileFromMemBuffer(memory, b'text')
                if error:
                    raise error
        except Broken:
            pass
        assert not os.path.exists(os.path.dirname(scratch)) and gdal.VSIStatL(memory) is None


def test_no_scratch_folder_is_made_unless_needed(tmp_path, monkeypatch):
    monkeypatch.setattr('tempfile.tempdir', str(tmp_path))
    with Workspace() as space:
        space.memory('.vrt')
    assert names(tmp_path) == []
    with Workspace() as space:
        np.save(space.scratch('.npy'), np.zeros(3))
        assert len(names(tmp_path)) == 2
    assert names(tmp_path) == []


def test_the_folder_of_a_file_in_memory_is_gone_afterwards():
    with Workspace() as space:
        memory = space.memory('/name.vrt')
        gdal.FileFromMemBuffer(memory, b'text')
    assert gdal.VSIStatL(os.path.dirname(memory)) is None


def test_a_file_in_memory_that_was_never_made_hides_no_error():
    with pytest.raises(Broken), Workspace() as space:
        first, second = space.memory('.vrt'), space.memory('.vrt')
        gdal.FileFromMemBuffer(second, b'text')
        raise Broken
    assert gdal.VSIStatL(first) is None and gdal.VSIStatL(second) is None
