"""All images of a region, masked with what Earth Engine delivers: files, record, tasks, and what becomes of failures."""

import json
import os
import subprocess
import sys
import textwrap
import threading
import time
from dataclasses import replace

import both_engines
import numpy as np
import pytest
from heard import Heard
from osgeo import gdal, ogr

from multitemporal_cloudmask.algorithms.eearchive import mask_archive
from multitemporal_cloudmask.algorithms.eetargets import ArchiveRequest, find_series, plan_archive
from multitemporal_cloudmask.earthengine import retry, tasks
from multitemporal_cloudmask.earthengine.collections import collections_of
from multitemporal_cloudmask.earthengine.options import SeriesDeliveryOptions
from multitemporal_cloudmask.local.chain import ChainOptions
from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.method.series_options import MaskSeriesOptions, SeriesSelectOptions
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.roi import Region

ee = both_engines.ee

SIZE, COUNT = 24, 4
#: Degrees around the simulated scenes.
AROUND = (-1.0, 39.0, 1.0, 40.0)
OPTIONS = ChainOptions(
    SeriesSelectOptions(lags=2, max_cloud=60),
    ForecastOptions(method='percentile'),
    ClusterOptions(clusters=0, decision='threshold'),
)


@pytest.fixture
def archive(signed_in, monkeypatch, tmp_path):
    """A service with some dates of Landsat 8, asked without patience."""
    from loopback import catalogue

    hurry(monkeypatch.setattr)
    monkeypatch.setattr('tempfile.tempdir', str(tmp_path))
    signed_in.ids = catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=COUNT).ids
    return signed_in


def hurry(setattr=setattr):
    setattr(tasks, 'FIRST_LOOK', 0.01)
    setattr(tasks, 'LAST_LOOK', 0.02)
    setattr(retry, 'FIRST_WAIT', 0.001)


def requested(options=OPTIONS, series=None, region_on=Region.from_grid, **delivering):
    series = series or MaskSeriesOptions()
    images = find_series(ee, collections_of('landsat8-9', ()), series, AROUND, Progress())
    return ArchiveRequest(ee, images, region_on, options, series, SeriesDeliveryOptions(**delivering))


def run(folder, progress=None, **asked):
    folder.mkdir(exist_ok=True)
    with gdal_step():
        return mask_archive(requested(**asked), str(folder), progress or Heard()).masks


def visible(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith('.')}


def status(masks):
    return [row.status for row in masks.rows]


def notes(folder):
    path = folder / '.maskarchive' / 'tasks.json'
    return json.loads(path.read_text()) if path.exists() else {}


def operations(service):
    return list(service.operations.all.values())


def pixels(folder):
    return {path.name: gdal.Open(str(path)).ReadAsArray().tobytes() for path in folder.glob('*.tif')}


def test_each_image_is_downloaded_once_and_a_second_run_keeps_all(archive, tmp_path):
    folder = tmp_path / 'masks'
    masks = run(folder)
    assert status(masks) == ['masked'] * COUNT and len(visible(folder)) == COUNT
    assert '2019-06-07_LC08_199033_mask.tif' in visible(folder)
    assert archive.faults.seen['pixels'] == COUNT
    assert all(row.lags and row.cloud is not None and 90 < row.valid < 100 and 0 < row.quality <= 1 for row in masks.rows)
    before, asked = visible(folder), dict(archive.faults.seen)
    again = run(folder)
    assert status(again) == ['unchanged'] * COUNT and visible(folder) == before
    assert [replace(row, status='masked') for row in again.rows] == list(masks.rows)
    assert archive.faults.seen['pixels'] == asked['pixels'] and archive.faults.seen['value'] - asked['value'] <= 20


def test_lags_may_be_before_and_after_the_days_that_are_masked(archive, tmp_path):
    masks = run(tmp_path / 'masks', series=MaskSeriesOptions(from_='2019-05-06', to='2019-05-06'))
    assert [(row.date, row.lags) for row in masks.rows] == [('2019-05-06', '2019-04-20 2019-05-22')]
    with pytest.raises(CloudmaskError, match='no image of the region between FROM and TO'):
        run(tmp_path / 'masks', series=MaskSeriesOptions(from_='2031-01-01'))


def test_changed_options_and_new_images_are_masked_and_the_rest_is_kept(archive, tmp_path):
    folder, last = tmp_path / 'masks', archive.ids[-1]
    stored = archive.catalogue.images[last]
    archive.catalogue.delete(last)
    run(folder)
    before = visible(folder)
    archive.catalogue.add(last, stored)
    masks = run(folder)
    served = [row.status for row in masks.rows if '2019-06-07' in row.lags]
    assert masks.rows[-1].status == 'masked' and set(served) <= {'masked'} and 'unchanged' in status(masks)
    changed = {row.date for row in masks.rows if row.status == 'masked'}
    assert {name for name in before if before[name] == visible(folder)[name]} >= {
        name for name in before if name[:10] not in changed
    }
    grown = replace(OPTIONS, cluster=replace(OPTIONS.cluster, grow=1))
    assert status(run(folder, options=grown)) == ['masked'] * COUNT


def cut(service, asset, pixels):
    """Cut columns and rows of 30 m off the left and top of an asset."""
    from loopback.grids import Grid, Projection
    from loopback.images import stored

    image, bands = service.catalogue.images[asset], []
    for band in image.bands:
        step, _, left, _, down, top = band.projection.transform
        number = round(pixels * 30 / step)
        projection = Projection(band.projection.crs, (step, 0.0, left + number * step, 0.0, down, top + number * down))
        grid = Grid(projection, *(length - number for length in band.dimensions))
        bands.append(stored(band.name, *band.at(grid), grid))
    service.catalogue.add(asset, replace(image, bands=tuple(bands)), overwrite=True)


def box_on(grid):
    """A region of 20 x 20 pixels that all scenes contain with its margin, whatever their corners."""
    left, top = 721155.0, 4388865.0
    corners = ', '.join(f'{left + x * 600} {top - y * 600}' for x, y in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0)))
    return Region.from_polygons([[bytes(ogr.CreateGeometryFromWkt(f'POLYGON (({corners}))').ExportToWkb())]], grid)


def test_images_whose_corners_differ_share_what_is_downloaded(archive, tmp_path):
    """Extents of Landsat scenes differ from date to date, while their pixels coincide."""
    from loopback import catalogue

    archive.clear()
    for number, asset in enumerate(catalogue.add_landsat(archive.catalogue, size=96, dates=COUNT).ids):
        cut(archive, asset, number % 3)
    run(tmp_path / 'masks', region_on=box_on)
    assert archive.faults.seen['pixels'] == COUNT
    for row in run(tmp_path / 'masks', region_on=box_on).rows:
        run(tmp_path / 'single', region_on=box_on, series=MaskSeriesOptions(from_=row.date, to=row.date))
    assert visible(tmp_path / 'single') == visible(tmp_path / 'masks')


@pytest.mark.parametrize('destination', ['', 'projects/offline/assets'])
def test_tasks_give_the_same_masks_and_no_more_than_asked_run_at_a_time(archive, tmp_path, monkeypatch, destination):
    run(tmp_path / 'downloaded')
    most = []
    start = archive.operations.start

    def counted(*arguments):
        started = start(*arguments)
        most.append(sum(each.state in ('PENDING', 'RUNNING') for each in operations(archive)))
        return started

    monkeypatch.setattr(archive.operations, 'start', counted)
    before = set(archive.catalogue.images)
    masks = run(tmp_path / 'masks', deliver='asset', destination=destination, tasks=2)
    assert status(masks) == ['masked'] * COUNT and pixels(tmp_path / 'masks') == pixels(tmp_path / 'downloaded')
    assert len(operations(archive)) == COUNT and max(most) == 2
    assert set(archive.catalogue.images) == before and notes(tmp_path / 'masks') == {}
    assert status(run(tmp_path / 'masks', deliver='asset', destination=destination)) == ['unchanged'] * COUNT
    assert len(operations(archive)) == COUNT


@pytest.mark.parametrize(('way', 'place'), [('drive', 'drive:clouds/'), ('storage', 'gs://clouds/')])
def test_masks_that_stay_are_named_and_listed(archive, tmp_path, way, place):
    folder = tmp_path / 'masks'
    masks = run(folder, deliver=way, destination='clouds')
    assert status(masks) == ['exported'] * COUNT and visible(folder) == {} and masks.paths == {}
    assert f'{place}2019-06-07_LC08_199033_mask' in archive.operations.files
    assert masks.rows[-1].reason.endswith('clouds/2019-06-07_LC08_199033_mask.tif') and masks.rows[-1].lags
    assert status(run(folder, deliver=way, destination='clouds')) == ['unchanged'] * COUNT
    assert len(operations(archive)) == COUNT
    assert status(run(folder)) == ['masked'] * COUNT and len(visible(folder)) == COUNT


@pytest.fixture
def adaptive(archive, tmp_path):
    """The options of a decision that is finished here, and the folder of what is made of the downloaded images."""
    options = replace(OPTIONS, cluster=ClusterOptions(samples=400))
    series = MaskSeriesOptions(probabilities=True, forecasts=True, from_='2019-05-20')
    run(tmp_path / 'downloaded', options=options, series=series)
    return {'options': options, 'series': series}


def test_a_decision_that_is_finished_here_is_finished_on_what_the_task_made(archive, adaptive, tmp_path):
    masks = run(tmp_path / 'masks', **adaptive, deliver='asset')
    assert status(masks) == ['masked'] * 2 and len(visible(tmp_path / 'masks')) == 6 and notes(tmp_path / 'masks') == {}
    for path in (tmp_path / 'downloaded').glob('*.tif'):
        ours, theirs = (gdal.Open(str(each)).ReadAsArray() for each in (tmp_path / 'masks' / path.name, path))
        np.testing.assert_allclose(ours.astype(float), theirs, atol=0 if path.name.endswith('_mask.tif') else 1e-4)
    assert len(operations(archive)) == 2 and all(0 < row.quality <= 1 for row in masks.rows)


def test_a_mask_that_stays_and_has_to_be_finished_takes_two_tasks(archive, adaptive, tmp_path):
    before = set(archive.catalogue.images)
    series = MaskSeriesOptions(from_='2019-05-20')
    asked = {'options': adaptive['options'], 'series': series, 'deliver': 'drive', 'destination': 'clouds'}
    masks = run(tmp_path / 'masks', **asked)
    assert status(masks) == ['exported'] * 2 and len(operations(archive)) == 4 and notes(tmp_path / 'masks') == {}
    assert set(archive.catalogue.images) == before
    name = '2019-06-07_LC08_199033_mask'
    gdal.FileFromMemBuffer('/vsimem/exported.tif', archive.operations.files[f'drive:clouds/{name}'])
    exported, ours = gdal.Open('/vsimem/exported.tif'), gdal.Open(str(tmp_path / 'downloaded' / f'{name}.tif'))
    assert exported.RasterCount == 1 and exported.GetGeoTransform() == ours.GetGeoTransform()
    np.testing.assert_array_equal(exported.ReadAsArray(), ours.ReadAsArray())
    assert status(run(tmp_path / 'masks', **asked)) == ['unchanged'] * 2 and len(operations(archive)) == 4


def test_lost_answers_start_no_task_twice(archive, tmp_path):
    from loopback import Truncate

    archive.faults.plan('export', Truncate())
    archive.faults.plan('export', Truncate(), first=4, times=2)
    assert status(run(tmp_path / 'masks', deliver='asset')) == ['masked'] * COUNT
    assert len(operations(archive)) == COUNT


def test_a_task_whose_answers_were_all_lost_is_collected_by_the_next_run(archive, tmp_path):
    from loopback import Truncate

    folder = tmp_path / 'masks'
    archive.faults.plan('export', Truncate(), first=3, times=retry.TRIES)
    masks = run(folder, deliver='asset')
    assert status(masks) == ['masked'] * 2 + ['failed', 'masked']
    assert 'Earth Engine' in masks.rows[2].reason and list(notes(folder)) == ['2019-05-22_LC08_199033']
    assert status(run(folder, deliver='asset')) == ['unchanged'] * 2 + ['masked', 'unchanged']
    assert len(operations(archive)) == COUNT and notes(folder) == {}


def test_a_running_task_is_followed_although_the_folder_was_lost(archive, tmp_path):
    archive.operations.looks = 10**6
    cancelled_run(archive, tmp_path / 'lost')
    archive.operations.looks = 1
    for operation in operations(archive):
        operation.looks = 1
    assert status(run(tmp_path / 'masks', deliver='asset')) == ['masked'] * COUNT
    assert len(operations(archive)) == COUNT


def test_an_asset_is_collected_although_its_task_was_forgotten(archive, tmp_path):
    folder = tmp_path / 'masks'
    archive.operations.looks = 10**6
    cancelled_run(archive, folder)
    for operation in operations(archive):
        operation.looks = 0
        archive.operations.get(operation.name)
    archive.operations.all.clear()
    assert status(run(folder, deliver='asset')) == ['masked'] * COUNT and operations(archive) == []


def test_tasks_that_vanish_after_they_have_made_their_assets_are_collected(archive, tmp_path, monkeypatch):
    from loopback.errors import ServiceError

    both_engines.end_tasks_at_once(archive.operations, monkeypatch)
    archive.faults.plan('operation', ServiceError('Operation not found.', 404), times=None)
    folder = tmp_path / 'masks'
    assert status(run(folder, deliver='asset')) == ['masked'] * COUNT
    assert len(operations(archive)) == COUNT and notes(folder) == {}


def test_each_failure_is_in_the_table_and_stops_no_other_image(archive, tmp_path, monkeypatch):
    from loopback import faults
    from loopback.errors import ServiceError

    refused = ServiceError('Image.foo: this request is refused.')
    archive.faults.plan('pixels', refused, first=3)
    masks = run(tmp_path / 'masks')
    assert status(masks).count('failed') == 1 and 'this request is refused' in masks.rows[status(masks).index('failed')].reason
    assert status(run(tmp_path / 'masks')).count('masked') == 1

    run_of = archive.operations._look
    monkeypatch.setattr(archive.operations, '_look', lambda operation: _fail_one(archive.operations, run_of, operation))
    archive.faults.plan('export', refused, first=2)
    archive.faults.plan('asset_pixels', faults.NOT_REGISTERED, first=2)
    masks = run(tmp_path / 'tasks', deliver='asset')
    reasons = [row.reason for row in masks.rows if row.status == 'failed']
    assert len(reasons) == 3 and status(masks).count('masked') == COUNT - 3
    for words in ('this request is refused', 'is not registered', 'ended as FAILED: out of memory'):
        assert any(words in reason for reason in reasons), reasons
    monkeypatch.undo()
    hurry(monkeypatch.setattr)
    archive.operations.failure = None
    assert status(run(tmp_path / 'tasks', deliver='asset')).count('masked') == 3


def _fail_one(operations, look, operation):
    operations.failure = 'out of memory' if operation.name.endswith('3') else None
    look(operation)


def test_too_few_lags_are_a_reason_and_delete_a_mask_of_other_options(archive, tmp_path):
    folder = tmp_path / 'masks'
    run(folder)
    strict = replace(OPTIONS, select=SeriesSelectOptions(lags=2, max_cloud=60, direction='previous', on_fewer='error'))
    masks = run(folder, options=strict)
    assert status(masks)[:2] == ['failed'] * 2 and 'LAGS: found' in masks.rows[0].reason
    assert '2019-04-20_LC08_199033_mask.tif' not in visible(folder) and len(visible(folder)) == status(masks).count('masked')


def test_a_service_that_is_away_deletes_no_mask(archive, tmp_path):
    from loopback import faults

    folder = tmp_path / 'masks'
    run(folder)
    before = visible(folder)
    request = requested(options=replace(OPTIONS, cluster=replace(OPTIONS.cluster, grow=1)))
    archive.faults.plan('pixels', faults.UNAVAILABLE, times=None)
    with gdal_step():
        masks = mask_archive(request, str(folder), Heard()).masks
    assert status(masks) == ['failed'] * COUNT and visible(folder) == before


def cancelled_run(service, folder, **asked):
    """A run by tasks that is cancelled once all are started; returns how long the cancel took."""
    heard, moment = Heard(), []

    def wait():
        both_engines.wait_for(lambda: len(operations(service)) == COUNT and service.faults.seen.get('operation', 0) > 3, 60)
        moment.append(time.monotonic())
        heard.stop = True

    waiter = threading.Thread(target=wait)
    waiter.start()
    with pytest.raises(Cancelled):
        run(folder, heard, deliver='asset', **asked)
    waiter.join()
    return time.monotonic() - moment[0]


def test_a_cancelled_run_leaves_its_tasks_for_the_next(archive, tmp_path):
    folder = tmp_path / 'masks'
    archive.operations.looks = 10**6
    assert cancelled_run(archive, folder) < 1
    assert {operation.state for operation in operations(archive)} <= {'PENDING', 'RUNNING'} and len(notes(folder)) == COUNT
    for operation in operations(archive):
        operation.looks = 1
    asked = archive.faults.seen['value']
    assert status(run(folder, deliver='asset')) == ['masked'] * COUNT and len(operations(archive)) == COUNT
    # Nothing was selected or fitted again: images and candidates were searched, that is all.
    assert archive.faults.seen['value'] - asked <= 20


def test_a_cancel_stops_the_tasks_where_that_is_asked_for(archive, tmp_path):
    archive.operations.looks = 10**6
    assert cancelled_run(archive, tmp_path / 'masks', stop_task=True) < 1
    assert {operation.state for operation in operations(archive)} == {'CANCELLED'}
    archive.operations.looks = 1
    assert status(run(tmp_path / 'masks', deliver='asset')) == ['masked'] * COUNT
    assert len(operations(archive)) == 2 * COUNT


def test_a_task_of_other_options_is_stopped(archive, tmp_path):
    archive.operations.looks = 10**6
    cancelled_run(archive, tmp_path / 'masks')
    archive.operations.looks = 1
    grown = replace(OPTIONS, cluster=replace(OPTIONS.cluster, grow=1))
    assert status(run(tmp_path / 'masks', deliver='asset', options=grown)) == ['masked'] * COUNT
    assert [operation.state for operation in operations(archive)] == ['CANCELLED'] * COUNT + ['SUCCEEDED'] * COUNT


def test_the_function_for_python_writes_the_same_masks(archive, tmp_path, monkeypatch):
    from multitemporal_cloudmask import api

    # A rectangle in degrees around all scenes: the whole of each.
    run(tmp_path / 'masks')
    monkeypatch.setenv('EARTHENGINE_API_URL', archive.url)
    options = {'lags': 2, 'max_cloud': 60, 'method': 'percentile', 'clusters': 0, 'decision': 'threshold'}
    place = 'POLYGON ((-1 39, 1 39, 1 40, -1 40, -1 39))'
    masks = api.ee_mask_archive(place, folder=tmp_path / 'python', table=tmp_path / 'table.csv', **options)
    assert status(masks) == ['masked'] * COUNT and pixels(tmp_path / 'python') == pixels(tmp_path / 'masks')
    assert (tmp_path / 'table.csv').read_text().count('masked') == COUNT
    inside = 'POLYGON ((-0.43675 39.6277, -0.435 39.6277, -0.435 39.6293, -0.43675 39.6293, -0.43675 39.6277))'
    part = api.ee_mask_archive(inside, folder=tmp_path / 'part', from_='2019-06-01', **options)
    whole = gdal.Open(str(tmp_path / 'masks' / '2019-06-07_LC08_199033_mask.tif')).ReadAsArray()
    cut_out = gdal.Open(part.paths[0]).ReadAsArray()
    assert 5 < (cut_out != 255).sum() < (whole != 255).sum()
    with pytest.raises(CloudmaskError, match='dry_run'):
        api.ee_mask_archive(place, folder=tmp_path / 'python', dry_run=True)


def test_a_dry_run_counts_every_image(archive):
    one = plan_archive(requested(series=MaskSeriesOptions(from_='2019-06-01')), Heard())
    whole = plan_archive(requested(), Heard())
    assert (whole.tiles, whole.size) == (COUNT * one.tiles, COUNT * one.size) and 'pixels' not in archive.faults.seen


KILLED = """
import os, signal, sys
sys.path[:0] = {paths!r}
from pathlib import Path
import ee
import test_engine_archive as archive

url, folder, way = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
ee.deprecation._FetchDataCatalogStac = dict

def counted(function):
    def call(*arguments, **more):
        count()
        result = function(*arguments, **more)
        count()
        return result
    return call

def count():
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)

def child():
    # All that changes the folder of the masks, or something on Earth Engine, passes one of these.
    for owner, names in ((os, ('replace', 'unlink')), (Path, ('touch', 'unlink')), (ee.data, ('exportImage', 'deleteAsset', 'getOperation'))):
        for name in names:
            setattr(owner, name, counted(getattr(owner, name)))
    archive.hurry()
    ee.Initialize(None, url=url, project='offline')
    archive.run(folder, deliver=way)
    os._exit(0)

for moment in map(int, sys.argv[4:]):
    left = moment
    number = os.fork()
    if number == 0:
        child()
    assert os.waitpid(number, 0)[1] == signal.SIGKILL, moment
"""


@pytest.mark.skipif(os.name == 'nt', reason='Windows has no SIGKILL')
@pytest.mark.parametrize(
    ('way', 'moments'),
    [('asset', (3, 8, 15, 22, 30, 36, 42, 48, 20, 26)), ('download', (3, 8, 13, 18, 23, 28, 36, 42, 33, 46))],
    ids=['asset', 'download'],
)
def test_killed_at_ten_moments_it_continues_and_starts_no_task_twice(archive, tmp_path, way, moments):
    run(tmp_path / 'whole', deliver=way)
    expected, started = visible(tmp_path / 'whole'), len(operations(archive))
    archive.operations.all.clear()
    folder, before = tmp_path / 'masks', set(archive.catalogue.images)
    folder.mkdir()
    script = textwrap.dedent(KILLED.format(paths=[path for path in sys.path if path]))
    words = [sys.executable, '-c', script, archive.url, str(folder), way, *map(str, moments)]
    process = subprocess.run(words, capture_output=True, text=True, check=False, env={**os.environ, 'TMPDIR': str(tmp_path)})
    assert process.returncode == 0, process.stderr
    left = visible(folder)
    assert {name: left[name] for name in left if name in expected} == {name: expected[name] for name in left if name in expected}
    masks = run(folder, deliver=way)
    assert visible(folder) == expected and 'unchanged' in status(masks) and 'masked' in status(masks)
    assert len(operations(archive)) == started and notes(folder) == {} and set(archive.catalogue.images) == before
