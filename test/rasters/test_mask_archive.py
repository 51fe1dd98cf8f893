"""A whole archive: each mask is that of the image alone, what fails does not stop the rest, and a second run does only what is new."""

import csv
import json
import os
import shutil
import subprocess
import sys
import textwrap
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from heard import Heard
from made_scenes import PIXEL, blob, box, landsat, stored
from osgeo import gdal

from multitemporal_cloudmask.local.archive import mask_archive, newest_grid
from multitemporal_cloudmask.local.archive_table import write_table
from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions
from multitemporal_cloudmask.method.series_options import SeriesOptions, SeriesSelectOptions
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.rasters.grid import Grid
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace

SIZE = (90, 110)
#: Days from 2019-06-07 to the clouds of the image: two dates are cloudy.
DAYS = {0: blob(SIZE, 30, 40, 18), -16: None, -32: None, -48: blob(SIZE, 40, 60, 40), -64: None}
DATES = ['2019-04-04', '2019-04-20', '2019-05-06', '2019-05-22', '2019-06-07']
COUNT = len(DAYS)
OPTIONS = ChainOptions(SeriesSelectOptions(), ForecastOptions(method='percentile'), ClusterOptions(samples=1000))


@pytest.fixture(scope='module')
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp('archive')
    for day, cloud in DAYS.items():
        landsat(folder / f'{100 + day}.tif', day, SIZE, cloud)
    return folder


@pytest.fixture
def archive(made, tmp_path):
    return shutil.copytree(made, tmp_path / 'archive')


@pytest.fixture(scope='module')
def finished(made, tmp_path_factory):
    """The folder of a run over the whole archive."""
    folder = tmp_path_factory.mktemp('finished')
    run(made, folder)
    return folder


@pytest.fixture
def done(finished, tmp_path):
    """A copy of it; files are known by name, size and time, so that a run over a copy of the archive continues there."""
    return shutil.copytree(finished, tmp_path / 'done')


@pytest.fixture
def folder(tmp_path):
    (tmp_path / 'masks').mkdir()
    return tmp_path / 'masks'


def run(archive, folder, options=OPTIONS, series=None, progress=None, groups=(), grid=None):
    progress = progress or Heard()
    images = scan(str(archive), progress.part(0, 0))
    grid = grid or newest_grid(images, progress)
    region = Region.from_polygons([list(group) for group in groups], grid)
    return mask_archive(images, grid, region, options, series or SeriesOptions(), str(folder), progress)


def alone(archive, name, options=OPTIONS, groups=(), grid=None, **outputs):
    """One image masked as `maskclouds` does: paths of outputs by key."""
    image = Scene(str(archive / name))
    with Workspace() as space:
        region = Region.from_polygons([list(group) for group in groups], image.grid)
        mask_clouds(image, scan(str(archive), Heard()), None, region, options, outputs, space, Heard())


def visible(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith('.')}


def status(masks):
    return [row.status for row in masks.rows]


def test_every_image_is_masked_as_it_is_alone(archive, folder, tmp_path):
    linear = replace(OPTIONS, forecast=ForecastOptions(method='linear'))
    masks = run(archive, folder, linear, SeriesOptions(probabilities=True, forecasts=True, filled=True))
    assert [row.date for row in masks.rows] == DATES and status(masks) == ['masked'] * COUNT
    assert len(visible(folder)) == 4 * COUNT
    for day in DAYS:
        date = DATES[(64 + day) // 16]
        paths = {key: str(tmp_path / f'{key}.tif') for key in ('OUTPUT', 'PROBABILITY', 'FORECAST', 'FILLED')}
        alone(archive, f'{100 + day}.tif', linear, **paths)
        for key, kind in zip(paths, ('mask', 'probability', 'forecast', 'filled')):
            assert visible(folder)[f'{date}_LC08_{kind}.tif'] == (tmp_path / f'{key}.tif').read_bytes(), (date, kind)


def test_the_mask_does_not_depend_on_the_further_outputs_nor_on_the_region_of_others(archive, folder, tmp_path):
    groups = [[box(20, 10, 80, 70)]]
    run(archive, folder, groups=groups)
    alone(archive, '100.tif', groups=groups, OUTPUT=str(tmp_path / 'mask.tif'))
    assert visible(folder)['2019-06-07_LC08_mask.tif'] == (tmp_path / 'mask.tif').read_bytes()


def test_the_table_states_what_the_masks_contain(archive, folder, tmp_path):
    masks = run(archive, folder)
    write_table(masks.rows, str(tmp_path / 'table.csv'))
    with open(tmp_path / 'table.csv', newline='') as file:
        rows = list(csv.DictReader(file))
    columns = 'date platform source lags cloud shadow snow valid quality status reason'
    assert list(rows[0]) == columns.split()
    for row in rows:
        mask = stored(folder / f'{row["date"]}_LC08_mask.tif')[0]
        assert float(row['cloud']) == pytest.approx(100 * (mask == 2).sum() / (mask != 255).sum(), abs=1e-3)
        assert float(row['valid']) == pytest.approx(100 * (mask != 255).mean(), abs=1e-3)
        assert row['lags'].split() and row['date'] not in row['lags'] and 0 < float(row['quality']) <= 1
    assert rows[-1]['lags'] == '2019-05-22 2019-05-06 2019-04-04' and float(rows[-1]['cloud']) > 5


def test_images_on_another_grid_are_masked_on_the_chosen_one(archive, folder):
    masks = run(
        archive,
        folder,
        grid=Grid(Scene(str(archive / '100.tif')).grid.crs, (500600.0, PIXEL, 0.0, 4399400.0, 0.0, -PIXEL), 60, 50),
    )
    assert status(masks) == ['masked'] * COUNT
    assert {stored(folder / name).shape for name in visible(folder)} == {(1, 50, 60)}


def test_a_second_run_keeps_everything(archive, done):
    before = visible(done)
    times = {path.name: path.stat().st_mtime_ns for path in done.iterdir() if path.suffix == '.tif'}
    heard = Heard()
    second = run(archive, done, progress=heard)
    assert status(second) == ['unchanged'] * COUNT and visible(done) == before
    assert times == {path.name: path.stat().st_mtime_ns for path in done.iterdir() if path.suffix == '.tif'}
    assert [row.date for row in second.rows] == DATES and all(row.lags and row.cloud is not None for row in second.rows)
    assert any('unchanged since an earlier run' in text for text in heard.messages)


def test_a_changed_option_masks_everything_anew(archive, done):
    changed = replace(OPTIONS, cluster=replace(OPTIONS.cluster, grow=2))
    assert status(run(archive, done, changed)) == ['masked'] * COUNT
    again = visible(done)
    shutil.rmtree(done)
    done.mkdir()
    run(archive, done, changed)
    assert visible(done) == again


def test_a_further_output_is_added(archive, done):
    assert status(run(archive, done, series=SeriesOptions(probabilities=True))) == ['masked'] * COUNT
    assert len(visible(done)) == 2 * COUNT
    assert status(run(archive, done)) == ['unchanged'] * COUNT


def test_a_mask_that_was_deleted_is_made_again(archive, done):
    before = visible(done)
    (done / '2019-05-06_LC08_mask.tif').unlink()
    assert status(run(archive, done)).count('masked') == 1
    assert visible(done) == before


def test_a_new_image_changes_only_those_that_it_serves(archive, folder, tmp_path):
    last = tmp_path / '100.tif'
    (archive / '100.tif').rename(last)
    run(archive, folder)
    before = visible(folder)
    last.rename(archive / '100.tif')
    heard = Heard()
    masks = run(archive, folder, progress=heard)
    # It is cloudy, and serves none.
    assert status(masks) == ['unchanged'] * 4 + ['masked']
    assert {name: content for name, content in visible(folder).items() if name in before} == before
    assert any('its mask is kept' in text for text in heard.messages)
    landsat(archive / '92.tif', -8, SIZE)
    masks = run(archive, folder)
    nearest = [row.status for row in masks.rows if '2019-05-30' in row.lags]
    assert nearest and set(nearest) == {'masked'} and 'unchanged' in status(masks)


def test_a_replaced_image_is_masked_again(archive, done):
    landsat(archive / '100.tif', 0, SIZE, blob(SIZE, 50, 70, 22))
    masks = run(archive, done)
    assert masks.rows[-1].status == 'masked' and stored(done / '2019-06-07_LC08_mask.tif')[0][50, 70] == 2


def test_a_damaged_image_does_not_stop_the_others(archive, folder):
    content = (archive / '84.tif').read_bytes()
    (archive / '84.tif').write_bytes(content[: len(content) // 2])
    masks = run(archive, folder)
    assert status(masks) == ['masked'] * 3 + ['failed', 'masked']
    failed = masks.rows[3]
    assert '84.tif' in failed.reason and 'damaged' in failed.reason and failed.cloud is None
    assert '2019-05-22' not in masks.rows[4].lags
    assert not (folder / '2019-05-22_LC08_mask.tif').exists()
    (archive / '84.tif').write_bytes(content)
    assert status(run(archive, folder))[3] == 'masked'


def test_an_image_that_fails_now_keeps_no_older_mask(archive, done):
    (archive / '84.tif').write_bytes((archive / '84.tif').read_bytes()[:5000])
    masks = run(archive, done)
    assert masks.rows[3].status == 'failed' and not (done / '2019-05-22_LC08_mask.tif').exists()


def test_images_without_a_date_or_names_are_listed(archive, folder):
    dataset = gdal.GetDriverByName('GTiff').Create(str(archive / 'nameless.tif'), 9, 9, 2)
    dataset.SetMetadataItem('DATE_ACQUIRED', '2019-05-01')
    dataset = None
    masks = run(archive, folder)
    skipped = [row for row in masks.rows if row.status == 'skipped']
    assert len(skipped) == 1 and 'No band is named' in skipped[0].reason and len(masks.paths) == COUNT


def test_too_few_lags_are_a_reason(archive, folder):
    options = replace(OPTIONS, select=SeriesSelectOptions(window=20, direction='previous', on_fewer='error'))
    masks = run(archive, folder, options)
    assert status(masks) == ['failed'] * COUNT and all('LAGS: found' in row.reason for row in masks.rows)
    assert visible(folder) == {}


def test_only_images_of_the_chosen_days_are_masked_by_all(archive, folder):
    masks = run(archive, folder, series=SeriesOptions(from_='2019-04-04', to='2019-05-06'))
    assert [row.date for row in masks.rows] == ['2019-04-04', '2019-04-20', '2019-05-06']
    assert '2019-05-22' in masks.rows[-1].lags
    with pytest.raises(CloudmaskError, match='no image between FROM and TO'):
        run(archive, folder, series=SeriesOptions(from_='2020-01-01'))


@pytest.mark.parametrize('text', ['2019-13-01', 'yesterday', '20190501'])
def test_days_are_checked(text):
    with pytest.raises(CloudmaskError, match='TO must be a date'):
        SeriesOptions(to=text)


def test_outputs_in_the_archive_are_no_images_of_it(archive):
    masks = archive / 'masks'
    masks.mkdir()
    run(archive, masks, series=SeriesOptions(forecasts=True, filled=True))
    before = visible(masks)
    found = run(archive, masks, series=SeriesOptions(forecasts=True, filled=True))
    assert status(found) == ['unchanged'] * COUNT and visible(masks) == before


def test_cancelled_at_any_question_it_leaves_finished_files_and_continues(archive, tmp_path):
    whole = tmp_path / 'whole'
    whole.mkdir()
    counted = Heard()
    run(archive, whole, progress=counted)
    expected = visible(whole)
    for question in np.linspace(1, counted.asked, 6).astype(int)[:-1]:
        folder = tmp_path / f'stopped at {question}'
        folder.mkdir()
        with pytest.raises(Cancelled):
            run(archive, folder, progress=Heard(cancel_at=question))
        left = visible(folder)
        assert left == {name: expected[name] for name in left}
        assert [path.name for path in folder.iterdir() if path.name.startswith('.')] in ([], ['.maskarchive'])
    assert 0 < len(left) < COUNT
    masks = run(archive, folder)
    assert status(masks).count('unchanged') == len(left) and visible(folder) == expected
    assert [path.name for path in (folder / '.maskarchive').iterdir()] == ['record.json']


KILLED = """
import os, signal, sys
sys.path[:0] = {paths!r}
from multitemporal_cloudmask.rasters import workspace
from test_mask_archive import SeriesOptions, run
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from pathlib import Path
left = int(sys.argv[3])
def counted(function):
    def call(*arguments, **more):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*arguments, **more)
    return call
# Everything that changes the folder of the masks passes one of these.
os.replace, os.unlink = counted(os.replace), counted(os.unlink)
Path.touch, Path.unlink = counted(Path.touch), counted(Path.unlink)
with gdal_step():
    run(Path(sys.argv[1]), Path(sys.argv[2]), series=SeriesOptions(probabilities=True))
"""


@pytest.mark.skipif(os.name == 'nt', reason='Windows has no SIGKILL')
def test_killed_at_ten_moments_it_continues(archive, folder, tmp_path):
    whole = tmp_path / 'whole'
    whole.mkdir()
    series = SeriesOptions(probabilities=True)
    run(archive, whole, series=series)
    expected = visible(whole)
    paths = [path for path in sys.path if path]
    script = textwrap.dedent(KILLED.format(paths=[os.path.dirname(__file__), *paths]))
    for moment in range(10):
        words = [sys.executable, '-c', script, str(archive), str(folder), str(3 + 5 * moment)]
        process = subprocess.run(words, stderr=subprocess.PIPE, check=False)
        assert process.returncode == -9, process.stderr.decode()
        left = visible(folder)
        assert left == {name: expected[name] for name in left}
    masks = run(archive, folder, series=series)
    assert visible(folder) == expected and 'unchanged' in status(masks) and 'masked' in status(masks)
    assert [path.name for path in folder.iterdir() if path.name.startswith('.')] == ['.maskarchive']


def test_each_image_is_decoded_once(archive, folder, monkeypatch):
    read = Counter()
    original = Scene.stored

    def counted(self, source, *window, **options):
        if window and window[2:] == SIZE[::-1] and str(archive) in self.path:
            read[os.path.basename(self.path), source.GetDescription()] += 1
        return original(self, source, *window, **options)

    monkeypatch.setattr(Scene, 'stored', counted)
    run(archive, folder)
    assert len(read) == COUNT * 8 and set(read.values()) == {1}


def test_values_are_deleted_as_soon_as_nothing_needs_them(archive, folder, monkeypatch):
    monkeypatch.setattr('multitemporal_cloudmask.local.image_cache.MEMORY', 0)
    for day in range(-80, -320, -16):
        landsat(archive / f'{1000 + day}.tif', day, SIZE)
    most = []

    class Counting(Heard):
        def message(self, text):
            kept = [values for values in (folder / '.maskarchive').iterdir() if values.is_dir()]
            most.append(len(list(kept[0].iterdir())) if kept else 0)

    masks = run(archive, folder, progress=Counting())
    assert masks.count('masked') == COUNT + 15 and 4 <= max(most) <= 10


def test_a_record_that_is_damaged_is_begun_anew(archive, done):
    record = done / '.maskarchive' / 'record.json'
    assert len(json.loads(record.read_text())) == COUNT
    record.write_text('{')
    assert status(run(archive, done)) == ['masked'] * COUNT


@pytest.mark.parametrize('method', ['linear', 'percentile'])
def test_a_region_within_large_images_is_masked_as_by_the_image_alone(tmp_path, folder, method):
    """Blocks far from the region are not kept, although blocks at its edge are read whole, and with pixels around them."""
    size = (700, 1500)
    archive = tmp_path / 'archive'
    archive.mkdir()
    clouds = {0: blob(size, 330, 700, 60), -16: None, -32: blob(size, 300, 640, 30), -48: None}
    for day, cloud in clouds.items():
        landsat(archive / f'{100 + day}.tif', day, size, cloud)
    place = Scene(str(archive / '100.tif')).grid
    groups = [[box(600, 290, 780, 400, place), box(1030, 520, 1040, 530, place)]]
    options = replace(OPTIONS, forecast=ForecastOptions(method=method))
    masks = run(archive, folder, options, SeriesOptions(probabilities=True, forecasts=True), groups=groups)
    assert masks.rows[-1].status == 'masked'
    paths = {key: str(tmp_path / f'{key}.tif') for key in ('OUTPUT', 'PROBABILITY', 'FORECAST')}
    alone(archive, '100.tif', options, groups, **paths)
    for path, kind in zip(paths.values(), ('mask', 'probability', 'forecast')):
        assert (folder / f'2019-06-07_LC08_{kind}.tif').read_bytes() == Path(path).read_bytes(), kind
    mask = stored(folder / '2019-06-07_LC08_mask.tif')[0]
    assert (mask != 255).sum() == 180 * 110 + 10 * 10 and 0.2 < (mask[mask != 255] == 2).mean() < 0.8
