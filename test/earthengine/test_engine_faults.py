"""Whatever goes wrong, at whichever tile: a whole result or one clear sentence, never a part of a file."""

import threading
import time

import both_engines
import numpy as np
import pytest
from both_engines import Options, run_fetched, run_server
from heard import Heard

from multitemporal_cloudmask.earthengine import jobs, retry, tiles
from multitemporal_cloudmask.earthengine.cache import TileCache
from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions, SelectOptions
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.workspace import Workspace

PASSING = ('TOO_MANY', 'INTERNAL', 'UNAVAILABLE', 'Drop', 'Truncate')
TOO_LARGE = ('MEMORY', 'TIMED_OUT')
FINAL = {'NOT_REGISTERED': 'PROJECT', 'DENIED': 'PROJECT', 'BAD_CREDENTIALS': 'SIGN_IN'}
TILES = 4
#: Needs no sample: all its requests are for numbers and for tiles.
CHEAP = Options(
    SelectOptions(lags=2, max_cloud=60), ForecastOptions(method='persistence'), ClusterOptions(clusters=0, decision='threshold')
)


def fault(name):
    from loopback import Drop, Truncate, faults

    return {'Drop': Drop(), 'Truncate': Truncate()}.get(name) or getattr(faults, name)


@pytest.fixture
def target(signed_in, monkeypatch):
    """A small archive, four tiles to a result, and no patience."""
    from loopback import catalogue

    monkeypatch.setattr(retry, 'FIRST_WAIT', 0.001)
    monkeypatch.setattr(tiles, 'BYTES', 32 * 32 * (2 + 10 * 5))
    monkeypatch.setattr(tiles, 'FLOOR', 8)
    return catalogue.add_landsat(signed_in.catalogue, size=64, dates=5).ids[-1]


def run(target, folder, progress=None, way='download'):
    """A run as a tool makes it: outputs appear at the end, all or none."""
    out = folder / 'out'
    out.mkdir(exist_ok=True)
    with gdal_step(), Workspace() as space:
        paths = {key: space.output(str(out / f'{key}.tif')) for key in ('OUTPUT', 'FORECAST')}

        class Folder:
            def __truediv__(self, name):
                found = next((path for key, path in paths.items() if name == f'server_{key}.tif'), None)
                return found or folder / name

        return run_server(target, Folder(), CHEAP, progress=progress, way=way, cache=folder / 'tiles')


_WHOLE = []


@pytest.fixture
def whole(target, tmp_path):
    """The result when nothing goes wrong, computed once."""
    if not _WHOLE:
        folder = tmp_path / 'whole'
        folder.mkdir()
        _WHOLE.append(run(target, folder))
    return _WHOLE[0]


def at_a_tile(names):
    """Each name with one of the tiles, in turn."""
    return [(name, 1 + number % TILES) for number, name in enumerate(names)]


def left(folder):
    return sorted(path.name for path in (folder / 'out').iterdir())


def pixel_requests(service):
    return service.faults.seen.get('pixels', 0)


@pytest.mark.parametrize(('name', 'position'), at_a_tile([*PASSING, *TOO_LARGE]))
def test_what_passes_or_is_too_large_gives_the_same_result(signed_in, target, whole, tmp_path, monkeypatch, name, position):
    if name in TOO_LARGE:
        # One tile after the other: the halves of later ones are counted.
        monkeypatch.setattr(jobs, 'THREADS', 1)
    before = pixel_requests(signed_in)
    signed_in.faults.plan('pixels', fault(name), first=position)
    result = run(target, tmp_path)
    np.testing.assert_array_equal(result.mask, whole.mask)
    np.testing.assert_array_equal(result.forecast, whole.forecast)
    # Once more, or two halves instead; tiles that come later are halved at once.
    expected = position + 2 + 2 * (TILES - position) if name in TOO_LARGE else TILES + 1
    assert pixel_requests(signed_in) - before == expected
    assert left(tmp_path) == ['FORECAST.tif', 'OUTPUT.tif']


@pytest.mark.parametrize(('name', 'position'), at_a_tile(FINAL))
def test_what_is_final_is_one_sentence_and_no_file(signed_in, target, tmp_path, name, position):
    signed_in.faults.plan('pixels', fault(name), first=position, times=None)
    with pytest.raises(CloudmaskError, match=FINAL[name]) as told:
        run(target, tmp_path)
    assert '\n' not in str(told.value) and left(tmp_path) == []


@pytest.mark.parametrize('name', PASSING)
def test_what_never_passes_is_one_sentence_and_no_file(signed_in, target, tmp_path, monkeypatch, name):
    monkeypatch.setattr(jobs, 'THREADS', 1)
    before = pixel_requests(signed_in)
    signed_in.faults.plan('pixels', fault(name), times=None)
    with pytest.raises(CloudmaskError, match='run the tool again'):
        run(target, tmp_path)
    assert left(tmp_path) == []
    # Seven tries of a tile: 42 when the client repeats its own six times. Requests of the test before may still arrive.
    assert 7 <= pixel_requests(signed_in) - before <= 7 + TILES


def test_a_tile_that_is_too_large_is_halved_until_it_fits(signed_in, target, whole, tmp_path, monkeypatch):
    # One tile after the other: else several find out the same.
    monkeypatch.setattr(jobs, 'THREADS', 1)
    signed_in.faults.plan('pixels', fault('MEMORY'), times=None, above=8 * 8 - 1)
    with pytest.raises(CloudmaskError, match='Even a tile of 8 x 8 px needs more memory.*Choose DELIVER asset'):
        run(target, tmp_path)
    assert left(tmp_path) == []
    signed_in.faults.clear()
    signed_in.faults.plan('pixels', fault('MEMORY'), times=None, above=8 * 8)
    before = pixel_requests(signed_in)
    result = run(target, tmp_path)
    # The first run has found out that larger ones are in vain.
    assert pixel_requests(signed_in) - before == TILES * 16
    np.testing.assert_array_equal(result.mask, whole.mask)
    np.testing.assert_array_equal(result.forecast, whole.forecast)


@pytest.mark.parametrize('name', ['TOO_MANY', 'Drop', 'UNAVAILABLE'])
def test_faults_of_other_requests_pass_as_well(signed_in, target, whole, tmp_path, name):
    for first in (1, 3):
        signed_in.faults.plan('value', fault(name), first=first)
    result = run(target, tmp_path)
    np.testing.assert_array_equal(result.mask, whole.mask)


def test_counting_that_needs_too_much_memory_is_cut_finer(signed_in, target, whole, tmp_path):
    signed_in.faults.plan('value', fault('MEMORY'), first=5, times=2)  # the image, three queries, then a cover
    np.testing.assert_array_equal(run(target, tmp_path).mask, whole.mask)


def test_a_cancel_ends_within_a_second_and_leaves_no_file(signed_in, target, tmp_path):
    from loopback import Stall

    signed_in.faults.plan('pixels', Stall(3.0), times=None)
    heard = Heard()

    def stop():
        both_engines.wait_for(lambda: pixel_requests(signed_in) > 0, 20)
        heard.stop, heard.stopped = True, time.monotonic()

    stopper = threading.Thread(target=stop)
    stopper.start()
    with pytest.raises(Cancelled):
        run(target, tmp_path, heard)
    assert time.monotonic() - heard.stopped < 1.0 and left(tmp_path) == []
    stopper.join()


def test_a_tile_that_times_out_gives_halves_however_long_they_take_together(signed_in, target, whole, tmp_path, monkeypatch):
    """On a clock of 1 second for 100: Earth Engine gives up after 300 s, a request after 400, the halves take 250 s each."""
    from loopback import Stall, TimeOut

    monkeypatch.setattr(retry, 'LONGEST_REQUEST', 4.0)
    signed_in.faults.plan('pixels', TimeOut(3.0), first=2, above=32 * 32 - 1)
    signed_in.faults.plan('pixels', Stall(2.5), first=3, times=None)
    heard, before, begin = Heard(), pixel_requests(signed_in), time.monotonic()
    result = run(target, tmp_path, heard)
    np.testing.assert_array_equal(result.mask, whole.mask)
    np.testing.assert_array_equal(result.forecast, whole.forecast)
    assert pixel_requests(signed_in) - before >= TILES + 2 and time.monotonic() - begin > 3.0 + 2 * 2.5
    assert any('Computation timed out' in text and 'Smaller ones follow' in text for text in heard.messages)


def test_halves_are_kept_for_the_next_run_too(signed_in, target, whole, tmp_path, monkeypatch):
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.jobs.THREADS', 1)
    signed_in.faults.plan('pixels', fault('TIMED_OUT'))
    signed_in.faults.plan('pixels', fault('NOT_REGISTERED'), first=3, times=None)
    with pytest.raises(CloudmaskError):
        run(target, tmp_path)
    signed_in.faults.clear()
    # One half has come. The tile is not tried as a whole again, nor are the others of its size.
    assert len(list((tmp_path / 'tiles').rglob('*.npy'))) == 1
    before = pixel_requests(signed_in)
    result = run(target, tmp_path)
    assert pixel_requests(signed_in) - before == 2 * TILES - 1
    np.testing.assert_array_equal(result.mask, whole.mask)
    np.testing.assert_array_equal(result.forecast, whole.forecast)


def test_a_second_run_fetches_only_what_is_missing(signed_in, target, whole, tmp_path, monkeypatch):
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.jobs.THREADS', 1)
    signed_in.faults.plan('pixels', fault('NOT_REGISTERED'), first=3, times=None)
    with pytest.raises(CloudmaskError):
        run(target, tmp_path)
    signed_in.faults.clear()
    kept = len(list((tmp_path / 'tiles').rglob('*.npy')))
    assert 1 <= kept < TILES
    before = pixel_requests(signed_in)
    result = run(target, tmp_path)
    assert pixel_requests(signed_in) - before == TILES - kept
    np.testing.assert_array_equal(result.mask, whole.mask)
    np.testing.assert_array_equal(result.forecast, whole.forecast)
    assert list((tmp_path / 'tiles').iterdir()) == []


def test_tiles_of_another_request_are_not_taken(signed_in, target, tmp_path, monkeypatch):
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.jobs.THREADS', 1)  # or one is under way when the run has failed
    signed_in.faults.plan('pixels', fault('NOT_REGISTERED'), first=3, times=None)
    with pytest.raises(CloudmaskError):
        run(target, tmp_path)
    signed_in.faults.clear()
    before = pixel_requests(signed_in)
    other = Options(CHEAP.select, CHEAP.forecast, ClusterOptions(clusters=0, opening=0, decision='threshold'))
    with TileCache(tmp_path / 'tiles'):
        run_server(target, tmp_path, other, cache=tmp_path / 'tiles')
    assert pixel_requests(signed_in) - before == TILES


def test_no_more_than_eight_requests_are_under_way(signed_in, target, tmp_path, monkeypatch):
    import ee
    from loopback import Stall

    signed_in.faults.plan('pixels', Stall(0.05), times=None)  # or one is answered before the next is asked
    now, most, lock, compute = [0], [0], threading.Lock(), ee.data.computePixels

    def counted(request):
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        try:
            return compute(request)
        finally:
            with lock:
                now[0] -= 1

    monkeypatch.setattr(ee.data, 'computePixels', counted)
    monkeypatch.setattr(tiles, 'BYTES', 8 * 8 * (2 + 10 * 5))
    run(target, tmp_path)
    assert 2 < most[0] <= 8


def test_the_fetched_stack_survives_faults_too(signed_in, target, tmp_path):
    for position, name in enumerate((*PASSING, *TOO_LARGE), 1):
        # The tiles at the edge are slivers: what is too much even of them is final.
        signed_in.faults.plan('pixels', fault(name), first=2 * position, above=16 * 16 if name in TOO_LARGE else None)
    with gdal_step(), Workspace() as space:
        result = run_fetched(target, tmp_path, CHEAP, space)
    assert signed_in.faults.pending == 0
    with gdal_step(), Workspace() as space:
        undisturbed = run_fetched(target, tmp_path, CHEAP, space)
    np.testing.assert_array_equal(result.forecast, undisturbed.forecast)
    np.testing.assert_array_equal(result.mask, undisturbed.mask)


def test_progress_goes_on_tile_by_tile_and_never_back(target, tmp_path):
    heard = Heard()
    run(target, tmp_path, heard)
    assert heard.shown == sorted(heard.shown) and heard.shown[-1] == pytest.approx(1)
    assert len(set(heard.shown)) > 2 * TILES
