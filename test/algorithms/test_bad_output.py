"""Where an output cannot be written, or the user stops, nothing is left: no half file and no hidden one."""

import contextlib
import gc
import resource
from pathlib import Path

import pytest
from workbench import left_in, left_in_memory, outputs_in

TOOLS = [
    'importscene',
    'qualitymask',
    'selectlags',
    'forecastbackground',
    'cloudfeatures',
    'clusterclouds',
    'comparewithfmask',
    'fillclouds',
    'contactsheet',
    'applymask',
    'timelapse',
    'maskclouds',
]
MAIN = {'comparewithfmask': 'REPORT'}
LAST = {'selectlags': 'TABLE', 'clusterclouds': 'SCORE', 'comparewithfmask': 'AGREEMENT', 'maskclouds': 'REPORT'}


def ending(name, key):
    return Path(outputs_in('', name)[key]).suffix


@pytest.mark.parametrize('name', TOOLS)
def test_a_folder_that_does_not_exist_is_told(refused, tmp_path, name):
    key = MAIN.get(name, 'OUTPUT')
    said = refused(name, **{key: str(tmp_path / 'nowhere' / f'file{ending(name, key)}')})
    assert said.startswith('Cannot write file') and 'nowhere is not an existing folder. Create it' in said
    assert not (tmp_path / 'nowhere').exists()


@pytest.mark.parametrize('name', TOOLS)
@pytest.mark.skipif(not Path('/proc/version').exists(), reason='there is no folder here that even root cannot write to')
def test_a_folder_that_cannot_be_written_to_is_told(refused, name):
    key = MAIN.get(name, 'OUTPUT')
    said = refused(name, **{key: f'/proc/file{ending(name, key)}'})
    assert said.startswith('Cannot write to /proc: ') and said.endswith('. Choose another folder.')


@pytest.mark.parametrize('name', LAST)
def test_one_output_that_cannot_be_written_leaves_none(refused, tmp_path, name):
    (tmp_path / 'file').write_text('no folder')
    said = refused(name, **{LAST[name]: str(tmp_path / 'file' / f'last{ending(name, LAST[name])}')})
    assert ('is not an existing folder' in said or 'Cannot write TABLE' in said) and '\n' not in said and said.endswith('.')


@pytest.mark.parametrize('name', ['qualitymask', 'clusterclouds', 'maskclouds'])
def test_only_geotiffs_are_written(refused, tmp_path, name):
    said = refused(name, OUTPUT=str(tmp_path / 'mask.jpg'))
    assert said.startswith('OUTPUT: ') and 'mask.jpg does not end with .tif or .tiff. Choose another name.' in said
    assert not (tmp_path / 'mask.jpg').exists()


def test_a_folder_is_no_file_name(refused, tmp_path):
    (tmp_path / 'folder.tif').mkdir()
    assert 'folder.tif: it is a folder. Choose another file name.' in refused('qualitymask', OUTPUT=str(tmp_path / 'folder.tif'))


def test_a_sample_needs_a_folder_that_can_be_made(refused, tool, tmp_path):
    (tmp_path / 'file').write_text('no folder')
    said = refused('createsample', FOLDER=str(tmp_path / 'file' / 'sample'))
    assert 'Cannot create the folder' in said and 'Choose another FOLDER' in said
    deep = tmp_path / 'new' / 'and' / 'deep'
    tool('createsample', SIZE=64, DATES=4, FORMAT='geotiff', FOLDER=str(deep))
    assert len(list(deep.glob('*.tif'))) == 4


def test_an_older_file_stays_where_a_run_fails(tool, good, spoiled, tmp_path):
    from qgis.core import QgsProcessingException

    older = tmp_path / 'mask.tif'
    older.write_bytes(b'older')
    with pytest.raises(QgsProcessingException):
        tool('clusterclouds', **{**good['clusterclouds'], 'IMAGE': spoiled('empty')}, OUTPUT=str(older))
    assert left_in(tmp_path) == ['mask.tif'] and older.read_bytes() == b'older'


@contextlib.contextmanager
def full_disk(limit):
    """No file of this process can grow beyond `limit` bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize('name', [*TOOLS, 'createsample'])
@pytest.mark.parametrize('limit', [0, 500])
@pytest.mark.filterwarnings('error')
def test_a_full_disk_is_told_and_leaves_nothing(refused, name, limit):
    with full_disk(limit):
        said = refused(name, **({'TABLE': None} if name == 'selectlags' else {}))
    assert 'disk' in said.lower() and 'Traceback' not in said and said.endswith('.')


@pytest.mark.parametrize('limit', [0, 500])
def test_a_virtual_raster_that_the_disk_cannot_hold_leaves_nothing(refused, tmp_path, limit):
    with full_disk(limit):
        said = refused('importscene', OUTPUT=str(tmp_path / 'out' / 'scene.vrt'))
    assert 'disk' in said.lower() and 'Traceback' not in said and said.endswith('.')


def test_a_disk_that_fills_up_at_any_byte_is_told(tool, good, chain, tmp_path):
    from qgis.core import QgsProcessingException

    whole = Path(chain.features).read_bytes()
    for limit in range(0, len(whole) + 500, len(whole) // 23):
        path = tmp_path / f'{limit}.tif'
        with full_disk(limit):
            try:
                tool('cloudfeatures', **good['cloudfeatures'], OUTPUT=str(path))
            except QgsProcessingException:
                assert left_in(tmp_path) == []
                continue
        assert path.read_bytes() == whole and limit >= len(whole)
        path.unlink()


class Impatient:
    """A feedback that is cancelled when progress is shown for the n-th time."""

    def __init__(self, patience):
        from qgis.core import QgsProcessingFeedback

        self.feedback, self.shown, self.patience = QgsProcessingFeedback(), 0, patience
        self.feedback.progressChanged.connect(self.count)

    def count(self, _):
        self.shown += 1
        if self.shown == self.patience:
            self.feedback.cancel()


@pytest.mark.parametrize('name', [*TOOLS, 'createsample'])
@pytest.mark.parametrize('patience', [1, 2, 4])
def test_a_cancelled_tool_leaves_nothing(tool, good, tmp_path, name, patience):
    from qgis.core import QgsProcessingException

    impatient = Impatient(patience)
    parameters = {**good[name], **outputs_in(tmp_path, name)}
    try:
        tool(name, feedback=impatient.feedback, **parameters)
    except QgsProcessingException as error:
        assert str(error) == 'Cancelled: nothing was written.'
        assert left_in(tmp_path) == [] and left_in_memory() == []
    else:
        # It was done before it was asked again.
        assert impatient.shown <= patience and (patience > 2 or name not in ('maskclouds', 'selectlags', 'createsample'))


@pytest.mark.parametrize('name', [*TOOLS, 'createsample'])
def test_a_tool_that_is_cancelled_from_the_start_does_nothing(tool, good, tmp_path, name):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match='Cancelled: nothing was written'):
        tool(name, feedback=feedback, **good[name], **outputs_in(tmp_path, name))
    assert left_in(tmp_path) == []


@pytest.mark.parametrize('name', ['forecastbackground', 'maskclouds'])
def test_a_search_of_parameters_can_be_cancelled(tool, good, tmp_path, name):
    from qgis.core import QgsProcessingException

    impatient = Impatient(12)
    parameters = {**good[name], **outputs_in(tmp_path, name), 'TUNE': True, 'METHOD': 'linear'}
    with pytest.raises(QgsProcessingException, match='Cancelled'):
        tool(name, feedback=impatient.feedback, **parameters)
    assert left_in(tmp_path) == [] and impatient.shown == 12


def test_progress_grows_to_the_whole(tool, good, tmp_path):
    from qgis.core import QgsProcessingFeedback

    for name in TOOLS:
        feedback, shown = QgsProcessingFeedback(), []
        feedback.progressChanged.connect(shown.append)
        tool(name, feedback=feedback, **good[name], **outputs_in(tmp_path, name))
        assert shown == sorted(shown) and shown[-1] <= 100, name
        assert shown[-1] > (70 if name == 'contactsheet' else 99), name


@pytest.mark.parametrize('name, key', [('clusterclouds', 'FORECAST'), ('fillclouds', 'MASK'), ('forecastbackground', 'CLOUDS')])
def test_a_failed_run_keeps_no_raster_open(refused, name, key):
    # QGIS never lets go of the exception: what its frames held would stay open, and crash QGIS when it ends.
    refused(name, **{key: '@small'})
    gc.collect()
    assert [thing.path for thing in gc.get_objects() if type(thing).__name__ == 'Scene'] == []
