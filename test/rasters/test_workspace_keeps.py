"""What a run reads is never replaced, outputs appear all or none, and what killed runs leave is removed."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from made_scenes import landsat, write
from osgeo import gdal

import multitemporal_cloudmask
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.rasters.on_disk import file_of, files_behind, walk
from multitemporal_cloudmask.rasters.workspace import Workspace


def names(folder):
    return sorted(path.name for path in folder.rglob('*'))


@pytest.fixture
def image(tmp_path):
    return Path(write(tmp_path / 'a.tif', {'red': np.ones((4, 4), 'float32')}))


def as_link(image):
    os.symlink(image, image.with_name('b.tif'))
    return image.with_name('b.tif')


def as_hard_link(image):
    os.link(image, image.with_name('b.tif'))
    return image.with_name('b.tif')


def by_linked_folder(image):
    os.symlink(image.parent, image.parent / 'link')
    return image.parent / 'link' / 'a.tif'


def by_detour(image):
    (image.parent / 'sub').mkdir()
    return image.parent / 'sub' / '..' / 'a.tif'


@pytest.mark.parametrize('way', [lambda image: image, as_link, as_hard_link, by_linked_folder, by_detour])
@pytest.mark.parametrize('first', ['input', 'output'])
def test_an_input_is_no_output_whatever_leads_to_it(image, way, first):
    output, before = way(image), image.read_bytes()
    with (
        pytest.raises(CloudmaskError, match='is an input of this run, which would be lost. Choose another name'),
        Workspace() as space,
    ):
        if first == 'input':
            space.reads(str(image))
            space.output(output)
        else:
            space.output(output)
            space.reads(str(image))
    assert image.read_bytes() == before


def test_a_relative_name_is_no_other_file(image, monkeypatch):
    monkeypatch.chdir(image.parent)
    with Workspace() as space, pytest.raises(CloudmaskError, match='is an input'):
        space.reads(str(image))
        space.output('a.tif')


def virtual(image):
    path = str(image.with_name('v.vrt'))
    gdal.BuildVRT(path, [str(image)]).FlushCache()
    outer = str(image.with_name('outer.vrt'))
    gdal.BuildVRT(outer, [path]).FlushCache()
    return outer


def in_zip(image):
    with zipfile.ZipFile(image.with_name('z.zip'), 'w') as archive:
        archive.write(image, 'inner/a.tif')
    return f'/vsizip/{image.with_name("z.zip")}/inner/a.tif'


@pytest.mark.parametrize(
    'opened, protected',
    [
        (virtual, {'outer.vrt', 'v.vrt', 'a.tif'}),
        (in_zip, {'z.zip'}),
        (lambda image: f'GTIFF_DIR:1:{image}', {'a.tif'}),
        (lambda image: f'/vsisubfile/0_{image.stat().st_size},{image}', {'a.tif'}),
        (lambda image: '/vsimem/nothing.tif', set()),
        (lambda image: '/vsicurl/http://127.0.0.1:1/a.tif', set()),
        (lambda image: str(image.with_name('missing.tif')), set()),
    ],
)
def test_the_files_behind_a_path_are_found(image, opened, protected):
    assert {Path(file).name for file in files_behind(opened(image))} == protected


def test_the_archive_around_a_path_is_its_file(image):
    assert file_of(in_zip(image).replace('/vsizip/', '/vsizip/{').replace('.zip/', '.zip}/')) == str(image.with_name('z.zip'))


def test_side_files_of_an_input_are_inputs(image):
    dataset = gdal.Open(str(image))
    gdal.SetConfigOption('USE_RRD', None)
    dataset.BuildOverviews('NEAREST', [2])
    dataset = None
    with Workspace() as space, pytest.raises(CloudmaskError, match='is an input'):
        space.reads(str(image))
        space.output(f'{image}.ovr')


def test_two_outputs_of_one_name_are_refused(tmp_path):
    (tmp_path / 'sub').mkdir()
    for other in (tmp_path / 'a.tif', tmp_path / 'sub' / '..' / 'a.tif'):
        with pytest.raises(CloudmaskError, match='two outputs have this name'), Workspace() as space:
            space.output(tmp_path / 'a.tif')
            space.output(other)
        assert names(tmp_path) == ['sub']


@pytest.mark.parametrize('ignores', [True, False])
def test_names_of_another_case_are_one_file_where_the_system_says_so(tmp_path, monkeypatch, ignores):
    from multitemporal_cloudmask.rasters import on_disk

    monkeypatch.setattr(on_disk, '_ignores_case', lambda folder: ignores)
    assert on_disk.same_file(tmp_path / 'A.tif', tmp_path / 'a.TIF') == ignores
    assert not on_disk.same_file(tmp_path / 'A.tif', tmp_path / 'b.tif')


def test_a_read_only_file_is_not_replaced(tmp_path):
    (tmp_path / 'a.tif').write_text('old')
    (tmp_path / 'a.tif').chmod(0o444)
    with Workspace() as space, pytest.raises(CloudmaskError, match='the existing file is read-only'):
        space.output(tmp_path / 'a.tif')
    assert (tmp_path / 'a.tif').read_text() == 'old'


def test_images_of_an_archive_stay_and_older_masks_do_not(tmp_path):
    archive = tmp_path / 'archive'
    archive.mkdir()
    landsat(archive / 'LC08_20190601.tif', 0)
    write(archive / 'LC08_B4.TIF', {'': np.ones((4, 4), 'uint16')})
    write(archive / 'mask.tif', {'mask': np.ones((4, 4), 'uint8')}, metadata={'CLOUDMASK_SETTINGS': '{}'})
    (archive / 'report.html').write_text('older')
    (tmp_path / 'elsewhere').mkdir()
    landsat(tmp_path / 'elsewhere' / 'linked_20190602.tif', 1)
    os.symlink(tmp_path / 'elsewhere', archive / 'link')
    with Workspace() as space:
        space.reads_folder(str(archive))
        for kept in ('archive/LC08_20190601.tif', 'archive/LC08_B4.TIF', 'elsewhere/linked_20190602.tif'):
            with pytest.raises(CloudmaskError, match='is an image in .*archive, which is an input'):
                space.output(tmp_path / kept)
        for replaced in ('mask.tif', 'report.html', 'new.tif'):
            Path(space.output(archive / replaced)).write_text('new')
    assert (archive / 'mask.tif').read_text() == 'new'


def test_a_folder_is_walked_once_whatever_links_lead_back(tmp_path):
    (tmp_path / 'a' / 'b').mkdir(parents=True)
    (tmp_path / 'a' / 'b' / 'x.tif').write_text('')
    os.symlink(tmp_path, tmp_path / 'a' / 'b' / 'back')
    os.symlink(tmp_path / 'a', tmp_path / 'again')
    assert sum(len(files) for _, _, files in walk(str(tmp_path))) == 1


def failing_rename(monkeypatch, name):
    replace = os.replace

    def fail(source, target):
        if Path(target).name == name and '.part' in Path(source).name:
            raise PermissionError(13, 'Permission denied')
        replace(source, target)

    monkeypatch.setattr(os, 'replace', fail)


@pytest.mark.parametrize('links', [True, False])
def test_where_one_output_cannot_have_its_name_all_is_as_before(tmp_path, monkeypatch, links):
    for name in ('a.tif', 'a.tif.aux.xml', 'a.tif.ovr', 'c.tif'):
        (tmp_path / name).write_text(f'old {name}')
    if not links:
        monkeypatch.setattr(os, 'link', lambda *_, **__: (_ for _ in ()).throw(OSError(1, 'no links here')))
    failing_rename(monkeypatch, 'c.tif')
    with pytest.raises(CloudmaskError, match='c.tif: Permission denied. Close programs'), Workspace() as space:
        for name in ('a.tif', 'b.tif', 'c.tif', 'd.tif'):
            Path(space.output(tmp_path / name)).write_text('new')
    assert names(tmp_path) == ['a.tif', 'a.tif.aux.xml', 'a.tif.ovr', 'c.tif']
    assert all((tmp_path / name).read_text() == f'old {name}' for name in names(tmp_path))


@pytest.mark.parametrize('ending', ['.aux.xml', '.ovr', '.msk'])
def test_side_files_of_a_replaced_file_go_with_it(tmp_path, ending):
    for name in ('a.tif', f'a.tif{ending}', f'b.tif{ending}'):
        (tmp_path / name).write_text('old')
    with Workspace() as space:
        Path(space.output(tmp_path / 'a.tif')).write_text('new')
    assert names(tmp_path) == ['a.tif', f'b.tif{ending}'] and (tmp_path / 'a.tif').read_text() == 'new'


KILLED = """
import os, signal, sys
from multitemporal_cloudmask.rasters.workspace import Workspace
space = Workspace().__enter__()
for path in sys.argv[1:]:
    open(space.output(path), 'w').write('half')
open(space.scratch('.tif'), 'w').write('half')
print('ready', flush=True)
if os.environ.get('WAIT'):
    sys.stdin.read()
os.kill(os.getpid(), signal.SIGKILL)
"""


def killed(paths, temporary, **environment):
    root = str(Path(multitemporal_cloudmask.__file__).parents[1])
    return subprocess.Popen(
        [sys.executable, '-c', KILLED, *map(str, paths)],
        env={**os.environ, 'PYTHONPATH': root, 'TMPDIR': str(temporary), **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


@pytest.mark.skipif(sys.platform == 'win32', reason='Windows has no locks that end with the process')
def test_what_a_killed_run_left_is_removed_by_the_next_one(tmp_path, monkeypatch):
    out, temporary = tmp_path / 'out', tmp_path / 'temporary'
    out.mkdir()
    temporary.mkdir()
    monkeypatch.setattr('tempfile.tempdir', str(temporary))
    (out / '.notes.part.tif').write_text('of somebody else')
    killed([out / 'a.tif', out / ('b' * 250 + '.tif')], temporary).communicate()
    assert len(names(out)) == 3 and len(names(temporary)) == 2
    with Workspace() as space:
        mine = Path(space.output(out / 'c.tif')), Path(space.scratch('.tif'))
        assert names(out) == sorted(['.notes.part.tif', mine[0].name]) and names(temporary) == [mine[1].parent.name]
    assert names(out) == ['.notes.part.tif', 'c.tif'] and names(temporary) == []


@pytest.mark.skipif(sys.platform == 'win32', reason='Windows has no locks that end with the process')
def test_what_another_run_is_writing_stays(tmp_path, monkeypatch):
    out, temporary = tmp_path / 'out', tmp_path / 'temporary'
    out.mkdir()
    temporary.mkdir()
    monkeypatch.setattr('tempfile.tempdir', str(temporary))
    process = killed([out / 'a.tif'], temporary, WAIT='1')
    process.stdout.readline()
    with Workspace() as here, Workspace() as there:
        for space in (here, there):
            space.output(out / 'a.tif')
            space.scratch('.tif')
        assert len(names(out)) == 3 and len(list(temporary.iterdir())) == 3
    process.communicate()
    assert len(names(out)) == 2


def test_a_file_that_a_killed_run_had_set_aside_gets_its_name_back(tmp_path):
    (tmp_path / '.a.0123abcd.old.tif').write_text('old')
    (tmp_path / '.b.0123abcd.old.tif').write_text('old')
    (tmp_path / 'b.tif').write_text('new')
    with Workspace() as space:
        space.output(tmp_path / 'c.tif')
    assert names(tmp_path) == ['a.tif', 'b.tif', 'c.tif']
    assert (tmp_path / 'a.tif').read_text() == 'old' and (tmp_path / 'b.tif').read_text() == 'new'
