"""Requests: cut into tiles, tried again, told in sentences, kept until all is whole."""

import threading
import time

import numpy as np
import pytest
from heard import Heard

from multitemporal_cloudmask.earthengine import jobs, retry, tiles
from multitemporal_cloudmask.earthengine.cache import TileCache, keep, load
from multitemporal_cloudmask.earthengine.faults import Missing, Passing, Rejected, TimedOut, TooLarge, translate_error
from multitemporal_cloudmask.earthengine.jobs import ask, each_job
from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.grid import Window

FLOATS = [np.dtype('f4')] * 10


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(retry, 'FIRST_WAIT', 0.001)


@pytest.mark.parametrize(
    'window, kinds',
    [
        (Window(0, 0, 501, 501), FLOATS * 4),
        (Window(0, 0, 7800, 7700), FLOATS),
        (Window(300, 517, 2000, 1), FLOATS * 30),
        (Window(0, 0, 40000, 10), [np.dtype('u1')]),
        (Window(5, 7, 9000, 9000), [np.dtype('u1')]),
    ],
)
def test_tiles_cover_the_window_once_and_keep_the_limits(window, kinds):
    seen = np.zeros((window.height, window.width), np.uint8)
    for tile in tiles.split(window, kinds):
        assert tile.width * tile.height * sum(kind.itemsize + 1 for kind in kinds) <= 50331648
        assert 0 < tile.width <= 32768 and 0 < tile.height <= 32768
        seen[tile.y - window.y : tile.y - window.y + tile.height, tile.x - window.x : tile.x - window.x + tile.width] += 1
    assert (seen == 1).all()


def test_what_fits_one_request_is_one():
    assert tiles.split(Window(3, 4, 501, 501), FLOATS * 4) == [Window(3, 4, 501, 501)]
    assert len(tiles.split(Window(0, 0, 512, 512), FLOATS * 4)) > 1


def test_larger_tiles_are_aligned_to_the_blocks_of_files():
    for tile in tiles.split(Window(100, 100, 5000, 5000), FLOATS):
        assert tile.x in (100, tile.x // 256 * 256) and tile.y in (100, tile.y // 256 * 256)


@pytest.mark.parametrize('tile', [Window(0, 0, 500, 300), Window(7, 9, 65, 129), Window(1, 1, 64, 1000)])
def test_halves_are_halves_down_to_64_px(tile):
    first, second = tiles.halve(tile)
    assert first.width * first.height + second.width * second.height == tile.width * tile.height
    assert (first.x, first.y) == (tile.x, tile.y) and (second.x > first.x) != (second.y > first.y)
    assert tiles.halve(Window(0, 0, 127, 127)) is None


class Answered(Exception):
    """As the HTTP library's: the status is on the response."""

    def __init__(self, status, text=''):
        super().__init__(text)
        self.resp = type('Response', (), {'status': status})()


@pytest.mark.parametrize(
    'error, kind, told',
    [
        (Exception('User memory limit exceeded.'), TooLarge, 'memory'),
        (Exception('Computation timed out.'), TimedOut, 'time'),
        (Exception('Too Many Requests: rejected'), Passing, 'run the tool again'),
        (Answered(429, 'quota'), Passing, 'wait'),
        (Answered(503, 'The service is currently unavailable.'), Passing, 'wait'),
        (Answered(500), Passing, 'wait'),
        (ConnectionResetError('reset by peer'), Passing, 'network'),
        (TimeoutError('timed out'), Passing, 'network'),
        (Answered(403, 'Project projects/p is not registered to use Earth Engine.'), CloudmaskError, 'PROJECT'),
        (Answered(403, 'Caller does not have required permission to use project p.'), CloudmaskError, 'PROJECT'),
        (Answered(401, 'Request had invalid authentication credentials.'), CloudmaskError, 'SIGN_IN'),
        (Exception('Please authorize access to your Earth Engine account by running'), CloudmaskError, 'SIGN_IN'),
        (Exception("Image.load: Image asset 'x' not found"), Missing, 'Check the id'),
        (Answered(429, 'Monthly EECU quota of the project is spent'), CloudmaskError, 'another PROJECT'),
        (Exception('Image.add: no band'), Rejected, 'rejected'),
        (Exception(''), Rejected, 'Exception'),
        (Answered(400, 'Too many concurrent aggregations.'), Passing, 'wait a while'),
        (Answered(403, 'Rate Limit Exceeded'), Passing, 'wait a while'),
        (Exception('Earth Engine capacity exceeded.'), Passing, 'wait a while'),
        (Exception('Earth Engine memory capacity exceeded.'), Passing, 'wait a while'),
        (Answered(504, 'Deadline exceeded.'), TimedOut, 'smaller ROI'),
        (ConnectionError('Tunnel connection failed: 407 Proxy Authentication Required'), Passing, 'proxy in the options of QGIS'),
        (Answered(403, 'Request had insufficient authentication scopes.'), CloudmaskError, 'SIGN_IN'),
        (Answered(403, 'Not signed up for Earth Engine or project is not registered.'), CloudmaskError, 'registered'),
        (
            Answered(403, 'Earth Engine API has not been used in project 1 before or it is disabled. Enable it, then retry.'),
            CloudmaskError,
            'does not accept the project',
        ),
        (
            Answered(403, "Permission 'earthengine.computations.create' denied on resource 'projects/p' (or it may not exist)."),
            CloudmaskError,
            'Earth Engine Resource Viewer',
        ),
        (Answered(403, 'The caller does not have permission'), CloudmaskError, 'Earth Engine Resource Viewer'),
        (
            Answered(403, "Permission 'earthengine.assets.create' denied on resource 'projects/p/assets' (or it may not exist)."),
            CloudmaskError,
            'DESTINATION',
        ),
        (
            Answered(
                429,
                "Quota exceeded for quota metric 'Earth Engine compute time (EECU-seconds) in milliseconds' and limit 'Earth Engine "
                "compute time (EECU-seconds) in milliseconds per day' of service 'earthengine.googleapis.com'.",
            ),
            CloudmaskError,
            'higher tier',
        ),
        (
            Answered(429, "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute'."),
            Passing,
            'wait a while',
        ),
        (Exception('Your project has exceeded its noncommercial compute quota.'), CloudmaskError, 'higher tier'),
        (Answered(404, "Asset 'projects/p/assets/x' does not exist or doesn't allow this operation."), Missing, 'Check the id'),
        (
            Exception("Image.load: Image asset 'x' not found (does not exist or caller does not have access)."),
            Missing,
            'Check the id',
        ),
    ],
)
def test_each_fault_is_one_sentence_with_what_to_do(error, kind, told):
    found = translate_error(error)
    assert type(found) is kind and told in str(found) and '\n' not in str(found)
    assert translate_error(found) is found


def test_a_passing_fault_is_tried_again_and_a_final_one_is_not(impatient):
    tries = []

    def call(errors):
        tries.append(1)
        if len(tries) <= len(errors):
            raise errors[len(tries) - 1]
        return 'answer'

    assert retry.persist(lambda: call([Answered(429), ConnectionError(), Answered(503)]), Progress()) == 'answer'
    assert len(tries) == 4
    tries.clear()
    with pytest.raises(TooLarge):
        retry.persist(lambda: call([Exception('User memory limit exceeded.')]), Progress())
    assert len(tries) == 1


def test_what_never_passes_is_given_up(impatient):
    tries = []

    def call():
        tries.append(1)
        raise Answered(429, 'Too Many Requests')

    with pytest.raises(Passing, match='wait a while'):
        retry.persist(call, Progress())
    assert len(tries) == 7


def test_waits_grow_are_random_and_are_reported(monkeypatch):
    waits, heard = [], Heard()
    monkeypatch.setattr(retry, 'pause', lambda seconds, progress: waits.append(seconds))

    def call():
        raise Answered(500, 'An internal error has occurred.')

    with pytest.raises(Passing):
        retry.persist(call, heard)
    assert len(waits) == 6
    for wait, span in zip(waits, (1, 2, 4, 8, 16, 32)):
        assert span / 2 <= wait <= span
    assert len(set(waits)) == len(waits)
    assert len(heard.messages) == 6 and 'An internal error has occurred' in heard.messages[0]
    assert f'Waiting {waits[5]:.0f} s before try 7 of 7' in heard.messages[5]


def test_a_time_out_is_tried_again_only_where_nothing_can_be_divided(impatient):
    tries = []

    def call():
        tries.append(1)
        raise Exception('Computation timed out.')

    with pytest.raises(TimedOut):
        retry.persist(call, Progress(), divisible=True)
    assert len(tries) == 1
    with pytest.raises(TimedOut):
        retry.persist(call, Progress())
    assert len(tries) == 8


def test_what_is_waited_for_is_in_the_log_once_in_a_while(monkeypatch):
    monkeypatch.setattr(retry, 'FIRST_WAIT', 0.02)
    heard, failed = Heard(), set()

    def work(number):
        if number not in failed:
            failed.add(number)
            raise Answered(429, 'Too many concurrent aggregations.')
        return number

    each_job(range(30), work, lambda job, answer: None, heard)
    waiting = [text for text in heard.messages if 'Too many concurrent aggregations' in text]
    assert len(waiting) == 1 and 'try 2 of 7' in waiting[0]


def test_a_long_silence_is_explained(monkeypatch):
    monkeypatch.setattr(jobs, 'SILENCE', 0.2)
    heard = Heard()
    each_job([0.0, 0.7], time.sleep, lambda job, answer: None, heard)
    assert any('1 of 2 requests answered' in text for text in heard.messages)


def test_the_limit_is_for_one_request_and_not_for_a_job_with_its_parts(monkeypatch):
    """A job whose parts take longer together than one request may."""
    monkeypatch.setattr(retry, 'LONGEST_REQUEST', 0.5)
    asked = []

    def work(size):
        asked.append(size)
        if size > 1:
            time.sleep(0.3)
            raise Exception('Computation timed out.')
        time.sleep(0.3)
        return size

    used = []
    each_job([4], work, lambda job, answer: used.append(answer), Progress(), lambda size, _: ([size // 2] * 2, sum))
    assert used == [4] and asked == [4, 2, 1, 1, 2, 1, 1]


def test_a_request_that_hangs_is_divided_or_sent_again(monkeypatch, impatient):
    monkeypatch.setattr(retry, 'LONGEST_REQUEST', 0.2)
    hang, asked = threading.Event(), []

    def work(size):
        asked.append(size)
        if size > 1 or len(asked) == 1:
            hang.wait(20)
        return size

    used = []
    each_job([2], work, lambda job, answer: used.append(answer), Progress(), lambda size, _: ([1, 1], sum))
    assert used == [2] and asked == [2, 1, 1]
    asked.clear()
    assert ask(lambda: work(1), Progress()) == 1 and asked == [1, 1]
    hang.set()


def test_the_client_does_not_repeat_meanwhile_and_does_afterwards():
    ee = pytest.importorskip('ee')
    state = getattr(ee.data, '_get_state', None)

    def retries():
        return state().max_retries if state else ee.data._max_retries

    before = retries()
    assert ask(retries, Progress()) == 0
    assert retries() == before
    with pytest.raises(CloudmaskError):
        ask(lambda: 1 / 0, Progress())
    assert retries() == before


def test_answers_are_used_in_order_at_most_so_many_at_a_time():
    running, most, used, lock = [0], [0], [], threading.Lock()

    def work(number):
        with lock:
            running[0] += 1
            most[0] = max(most[0], running[0])
        time.sleep(0.01 if number % 3 else 0.03)
        with lock:
            running[0] -= 1
        return -number

    each_job(range(40), work, lambda job, answer: used.append((job, answer)), Progress())
    assert used == [(number, -number) for number in range(40)] and 1 < most[0] <= jobs.THREADS == 8


def test_a_cancel_ends_within_a_second_however_long_a_request_hangs():
    heard, hang = Heard(), threading.Event()
    threading.Timer(0.2, lambda: setattr(heard, 'stop', True)).start()
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        ask(lambda: hang.wait(30), heard)
    assert time.monotonic() - begin < 1.0
    hang.set()


def test_a_cancel_ends_within_a_second_while_a_fault_is_waited_for():
    heard = Heard()
    threading.Timer(0.2, lambda: setattr(heard, 'stop', True)).start()

    def call():
        raise Answered(429)

    begin = time.monotonic()
    with pytest.raises(Cancelled):
        ask(call, heard)
    assert time.monotonic() - begin < 1.0


def test_a_request_that_never_answers_is_given_up(monkeypatch, impatient):
    monkeypatch.setattr(retry, 'LONGEST_REQUEST', 0.1)
    monkeypatch.setattr(retry, 'TRIES', 2)
    hang = threading.Event()
    with pytest.raises(TimedOut, match='no answer within 0.1 seconds'):
        ask(lambda: hang.wait(30), Progress())
    hang.set()


def test_the_first_fault_in_order_ends_all_jobs():
    def work(number):
        if number == 3:
            raise ValueError('no band')
        return number

    used = []
    with pytest.raises(CloudmaskError, match='no band'):
        each_job(range(20), work, lambda job, answer: used.append(job), Progress())
    assert used == [0, 1, 2]


def test_tiles_stay_after_a_fault_and_go_after_success(tmp_path):
    tile, values = Window(3, 4, 2, 2), np.array([[(1, 2.5)] * 2] * 2, [('a', 'u1'), ('b', 'f4')])
    with pytest.raises(ValueError), TileCache(tmp_path / 'tiles') as cache:
        keep(cache.folder('request'), tile, values)
        raise ValueError
    with TileCache(tmp_path / 'tiles') as cache:
        folder = cache.folder('request')
        np.testing.assert_array_equal(load(folder, tile), values)
        assert load(folder, Window(0, 0, 2, 2)) is None
        assert load(cache.folder('another'), tile) is None
    assert list((tmp_path / 'tiles').iterdir()) == []


def test_a_damaged_tile_is_not_taken(tmp_path):
    tile = Window(0, 0, 2, 2)
    with TileCache(tmp_path) as cache:
        folder = cache.folder('request')
        keep(folder, tile, np.zeros((2, 2)))
        (path,) = folder.iterdir()
        path.write_bytes(path.read_bytes()[:-5])
        assert load(folder, tile) is None


def test_tiles_of_long_ago_are_removed(tmp_path, monkeypatch):
    with pytest.raises(ValueError), TileCache(tmp_path) as cache:
        keep(cache.folder('request'), Window(0, 0, 2, 2), np.zeros((2, 2)))
        raise ValueError
    with pytest.raises(ValueError), TileCache(tmp_path):
        assert len(list(tmp_path.iterdir())) == 1
        raise ValueError
    now = time.time()
    monkeypatch.setattr(time, 'time', lambda: now + 8 * 24 * 3600)
    with TileCache(tmp_path):
        assert list(tmp_path.iterdir()) == []
