"""Exports: started, followed, picked up again, cancelled, fetched and cleaned up."""

import threading
import time

import both_engines
import numpy as np
import pytest
from both_engines import Options, ee, end_tasks_at_once, run_server
from heard import Heard
from osgeo import gdal

from multitemporal_cloudmask.earthengine import tasks
from multitemporal_cloudmask.earthengine.queue import TaskQueue
from multitemporal_cloudmask.earthengine.tasks import TaskFile, Watch
from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions, SelectOptions
from multitemporal_cloudmask.method.progress import Progress

CHEAP = Options(
    SelectOptions(lags=2, max_cloud=60), ForecastOptions(method='percentile'), ClusterOptions(clusters=0, decision='threshold')
)
CORNERS = [(10, 12), (70, 15), (60, 66), (8, 50)]
ASSET = 'projects/offline/assets/clouds'


@pytest.fixture
def target(signed_in, monkeypatch):
    from loopback import catalogue

    monkeypatch.setattr(tasks, 'FIRST_LOOK', 0.01)
    return catalogue.add_landsat(signed_in.catalogue, size=96, dates=5).ids[-1]


@pytest.fixture
def whole(target, tmp_path):
    return run_server(target, tmp_path, CHEAP, CORNERS)


def by_way_of(way, target, folder, destination='', progress=None, stop=False):
    return run_server(target, folder, CHEAP, CORNERS, way, progress, destination=destination, stop=stop)


def remembered(folder):
    return sorted(path.name for path in (folder / 'tasks').glob('*')) if (folder / 'tasks').exists() else []


def operations(service):
    return list(service.operations.all.values())


@pytest.mark.parametrize('destination', [ASSET, ''])
def test_an_asset_is_made_fetched_and_removed(signed_in, target, whole, tmp_path, destination):
    before = set(signed_in.catalogue.images)
    result = by_way_of('asset', target, tmp_path, destination)
    np.testing.assert_array_equal(result.mask, whole.mask)
    np.testing.assert_array_equal(result.forecast, whole.forecast)
    (operation,) = operations(signed_in)
    assert operation.name.endswith(result.task) and operation.state == 'SUCCEEDED'
    assert signed_in.faults.seen['asset_pixels'] >= 1 and signed_in.faults.seen['delete_asset'] == 1
    assert set(signed_in.catalogue.images) == before and remembered(tmp_path) == []


@pytest.mark.parametrize(
    'way, destination, place',
    [
        ('drive', '', 'drive:/{name}'),
        ('drive', 'clouds', 'drive:clouds/{name}'),
        ('storage', 'bucket', 'gs://bucket/{name}'),
        ('storage', 'bucket/some/where', 'gs://bucket/some/where/{name}'),
    ],
)
def test_drive_and_storage_get_the_same_pixels_as_a_file(signed_in, target, whole, tmp_path, way, destination, place):
    result = by_way_of(way, target, tmp_path, destination)
    assert result.task and result.mask is None and remembered(tmp_path) == []
    name = f'cloudmask_{target.rpartition("/")[2]}'
    content = signed_in.operations.files[place.format(name=name)]
    gdal.FileFromMemBuffer('/vsimem/exported.tif', content)
    exported = gdal.Open('/vsimem/exported.tif')
    x, y = (
        round((exported.GetGeoTransform()[n] - both_engines.earth_image(target).grid.transform[n]) / s)
        for n, s in ((0, 30), (3, -30))
    )
    inside = whole.inside[y : y + exported.RasterYSize, x : x + exported.RasterXSize]
    bands = exported.ReadAsArray()
    ours = whole.mask[y : y + exported.RasterYSize, x : x + exported.RasterXSize]
    np.testing.assert_array_equal(bands[0][inside], ours[inside])
    forecast = whole.forecast[:, y : y + exported.RasterYSize, x : x + exported.RasterXSize]
    known = ~np.isnan(forecast)
    np.testing.assert_array_equal(bands[1:][known], forecast[known])


def test_a_task_that_fails_is_told_and_forgotten(signed_in, target, tmp_path):
    signed_in.operations.failure = 'Execution failed; out of memory.'
    with pytest.raises(CloudmaskError, match='ended as FAILED: Execution failed; out of memory. Choose a smaller ROI'):
        by_way_of('asset', target, tmp_path, ASSET)
    assert remembered(tmp_path) == [] and not (tmp_path / 'server_OUTPUT.tif').exists()


def test_after_a_task_has_failed_the_next_run_starts_another(signed_in, target, whole, tmp_path):
    signed_in.operations.failure = 'Internal error.'
    with pytest.raises(CloudmaskError, match='ended as FAILED: Internal error'):
        by_way_of('asset', target, tmp_path, ASSET)
    signed_in.operations.failure = None
    np.testing.assert_array_equal(by_way_of('asset', target, tmp_path, ASSET).mask, whole.mask)
    assert [operation.state for operation in operations(signed_in)] == ['FAILED', 'SUCCEEDED']


def not_found():
    from loopback.errors import ServiceError

    return ServiceError("Operation 'projects/offline/operations/X' not found.", 404)


def test_a_task_that_is_not_known_yet_is_waited_for(signed_in, target, whole, tmp_path):
    signed_in.faults.plan('operation', not_found(), times=2)
    np.testing.assert_array_equal(by_way_of('asset', target, tmp_path, ASSET).mask, whole.mask)
    assert signed_in.faults.pending == 0 and len(operations(signed_in)) == 1


def test_a_task_that_vanishes_is_done_where_its_asset_is_there(signed_in, target, whole, tmp_path, monkeypatch):
    end_tasks_at_once(signed_in.operations, monkeypatch)
    signed_in.faults.plan('operation', not_found(), times=None)
    np.testing.assert_array_equal(by_way_of('asset', target, tmp_path, ASSET).mask, whole.mask)
    assert len(operations(signed_in)) == 1 and remembered(tmp_path) == [] and ASSET not in signed_in.catalogue.images


def test_a_task_that_vanishes_otherwise_is_a_sentence(signed_in, target, tmp_path):
    signed_in.faults.plan('operation', not_found(), first=2, times=None)
    with pytest.raises(CloudmaskError, match='does not know task LOOPBACK0+1 any more'):
        by_way_of('drive', target, tmp_path, 'clouds')
    assert remembered(tmp_path) == []


def test_tasks_are_listed_in_pages_of_which_each_may_fail(signed_in, monkeypatch):
    from loopback import faults
    from loopback.exports import Operation

    monkeypatch.setattr(ee.data, '_TASKLIST_PAGE_SIZE', 2)
    for number in range(5):
        name = f'projects/offline/operations/LOOPBACK{number}'
        signed_in.operations.all[name] = Operation(name, {'description': f'mask_{number}'}, None, looks=9)
    signed_in.faults.plan('operations', faults.UNAVAILABLE, first=2)
    queue = TaskQueue(ee, 2)
    assert [queue.find(f'mask_{number}', Progress())[0]['id'] for number in range(5)] == [
        f'LOOPBACK{number}' for number in range(5)
    ]
    assert queue.find('mask_5', Progress()) is None and signed_in.faults.pending == 0


def test_a_queue_waits_for_tasks_that_are_not_known_yet(signed_in, monkeypatch):
    from loopback.exports import Operation

    monkeypatch.setattr(tasks, 'FIRST_LOOK', 0.001)
    known, lost = 'projects/offline/operations/LOOPBACK1', 'projects/offline/operations/LOOPBACK2'
    signed_in.operations.all[known] = Operation(known, {}, lambda: 'drive:clouds', looks=0)
    signed_in.faults.plan('operation', not_found(), times=2)
    queue, ended = TaskQueue(ee, 2), {}
    queue.running.update({'known': Watch({'id': '1', 'name': known}), 'lost': Watch({'id': '2', 'name': lost})})
    while queue.running:
        ended.update({item: outcome.word for item, _, outcome in queue.wait(Progress(), 0)})
    assert ended == {'known': 'SUCCEEDED', 'lost': 'UNKNOWN'}


def cancelled_run(service, target, folder, stop):
    """A run that is cancelled while its task is running; returns how long the cancel took."""
    service.operations.looks = 10**6
    heard, moment = Heard(), []

    def wait():
        both_engines.wait_for(lambda: service.faults.seen.get('operation', 0) > 1, 30)
        moment.append(time.monotonic())
        heard.stop = True

    waiter = threading.Thread(target=wait)
    waiter.start()
    with pytest.raises(Cancelled):
        by_way_of('asset', target, folder, ASSET, heard, stop)
    waiter.join()
    return time.monotonic() - moment[0]


def test_a_cancelled_run_leaves_the_task_and_the_next_picks_it_up(signed_in, target, whole, tmp_path):
    assert cancelled_run(signed_in, target, tmp_path, stop=False) < 1.0
    (operation,) = operations(signed_in)
    assert operation.state in ('PENDING', 'RUNNING') and len(remembered(tmp_path)) == 1
    operation.looks = 1
    result = by_way_of('asset', target, tmp_path, ASSET)
    assert operations(signed_in) == [operation] and operation.name.endswith(result.task)
    np.testing.assert_array_equal(result.mask, whole.mask)
    assert remembered(tmp_path) == []


def test_a_cancel_stops_the_task_where_that_is_asked_for(signed_in, target, tmp_path):
    assert cancelled_run(signed_in, target, tmp_path, stop=True) < 1.0
    assert [operation.state for operation in operations(signed_in)] == ['CANCELLED'] and remembered(tmp_path) == []


def test_a_task_that_was_cancelled_elsewhere_is_started_again(signed_in, target, whole, tmp_path):
    cancelled_run(signed_in, target, tmp_path, stop=False)
    (operation,) = operations(signed_in)
    operation.state = 'CANCELLED'
    signed_in.operations.looks = 1
    result = by_way_of('asset', target, tmp_path, ASSET)
    assert len(operations(signed_in)) == 2
    np.testing.assert_array_equal(result.mask, whole.mask)


def test_a_task_of_which_nobody_knows_any_more_is_started_again(signed_in, target, whole, tmp_path):
    cancelled_run(signed_in, target, tmp_path, stop=False)
    signed_in.operations.all.clear()
    signed_in.operations.looks = 1
    result = by_way_of('asset', target, tmp_path, ASSET)
    np.testing.assert_array_equal(result.mask, whole.mask)


def test_faults_while_following_pass(signed_in, target, whole, tmp_path, monkeypatch):
    from loopback import Drop, faults

    monkeypatch.setattr('multitemporal_cloudmask.earthengine.retry.FIRST_WAIT', 0.001)
    signed_in.faults.plan('operation', faults.UNAVAILABLE, first=1)
    signed_in.faults.plan('operation', Drop(), first=3)
    signed_in.faults.plan('asset_pixels', faults.TOO_MANY)
    signed_in.faults.plan('delete_asset', faults.INTERNAL)
    np.testing.assert_array_equal(by_way_of('asset', target, tmp_path, ASSET).mask, whole.mask)
    assert ASSET not in signed_in.catalogue.images


def test_starting_again_after_a_lost_answer_starts_one_task_only(signed_in, target, whole, tmp_path, monkeypatch):
    from loopback import Truncate

    monkeypatch.setattr('multitemporal_cloudmask.earthengine.retry.FIRST_WAIT', 0.001)
    signed_in.faults.plan('export', Truncate())
    result = by_way_of('asset', target, tmp_path, ASSET)
    np.testing.assert_array_equal(result.mask, whole.mask)
    assert len(operations(signed_in)) == 1


def test_storage_needs_a_bucket(target, tmp_path):
    with pytest.raises(CloudmaskError, match='DESTINATION is empty.*bucket/prefix'):
        by_way_of('storage', target, tmp_path)


def test_an_asset_that_somebody_removed_is_made_again_by_the_next_run(signed_in, target, whole, tmp_path):
    cancelled_run(signed_in, target, tmp_path, stop=False)
    (operation,) = operations(signed_in)
    operation.looks = 0
    signed_in.operations.looks = 1
    signed_in.operations.get(operation.name)
    signed_in.catalogue.delete(ASSET)
    with pytest.raises(CloudmaskError, match='cannot find or show'):
        by_way_of('asset', target, tmp_path, ASSET)
    assert remembered(tmp_path) == []
    np.testing.assert_array_equal(by_way_of('asset', target, tmp_path, ASSET).mask, whole.mask)


def test_tiles_of_another_asset_under_the_same_id_are_not_taken(signed_in, target, tmp_path, monkeypatch):
    from loopback import faults

    from multitemporal_cloudmask.earthengine import tiles

    other = Options(CHEAP.select, ForecastOptions(method='persistence'), CHEAP.cluster)
    expected = run_server(target, tmp_path, other, CORNERS)
    monkeypatch.setattr(tiles, 'BYTES', 64 * 64 * 55)
    signed_in.faults.plan('asset_pixels', faults.NOT_REGISTERED, first=3, times=None)
    with pytest.raises(CloudmaskError):
        by_way_of('asset', target, tmp_path, ASSET)
    signed_in.faults.clear()
    signed_in.catalogue.delete(ASSET)
    result = run_server(target, tmp_path, other, CORNERS, 'asset', destination=ASSET)
    np.testing.assert_array_equal(result.forecast, expected.forecast)
    np.testing.assert_array_equal(result.mask, expected.mask)


@pytest.mark.parametrize('content', ['', '[]', '{"id": 1}', '{'])
def test_a_damaged_note_of_a_task_is_no_task(tmp_path, content):
    file = TaskFile(tmp_path, 'request')
    file.write({'id': 'A', 'name': 'operations/A', 'deliver': 'asset', 'destination': 'x'})
    assert file.read()['id'] == 'A' and TaskFile(tmp_path, 'another').read() is None
    file.path.write_text(content, encoding='utf-8')
    assert file.read() is None
