"""Work ahead: results in order, as many as wait at most, reports and errors where they are asked for, an end at any moment."""

import threading
import time

import pytest
from heard import Heard

from multitemporal_cloudmask.method.ahead import Ahead
from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.progress import Progress


def test_results_come_in_order_from_one_thread():
    threads = set()

    def work(item, progress):
        threads.add(threading.get_ident())
        return item * item

    ahead = Ahead(work, range(20), 3)
    assert [ahead.next(Progress()) for _ in range(20)] == [number * number for number in range(20)]
    ahead.close()
    assert len(threads) == 1 and threading.get_ident() not in threads


@pytest.mark.parametrize('depth', [1, 2, 5])
def test_it_is_no_further_ahead_than_allowed(depth):
    begun = []
    ahead = Ahead(lambda item, _: begun.append(item), range(30), depth)
    most = []
    for number in range(30):
        ahead.next(Progress())
        time.sleep(0.005)
        most.append(len(begun) - number - 1)
    ahead.close()
    assert max(most) == depth


def test_reports_are_heard_with_their_item():
    def work(item, progress):
        progress.message(f'message {item}')
        progress.warn(f'warning {item}')
        progress.update(0.5)

    ahead = Ahead(work, 'ab', 2)
    time.sleep(0.05)
    for item in 'ab':
        heard = Heard()
        ahead.next(heard)
        assert (heard.messages, heard.warnings, heard.shown) == ([f'message {item}'], [f'warning {item}'], [0.5])
    ahead.close()


def test_an_error_comes_out_in_its_place_and_the_rest_goes_on():
    def work(item, progress):
        if item == 1:
            raise CloudmaskError('broken')
        return item

    ahead = Ahead(work, range(3), 2)
    assert ahead.next(Progress()) == 0
    with pytest.raises(CloudmaskError, match='broken'):
        ahead.next(Progress())
    assert ahead.next(Progress()) == 2
    ahead.close()


def test_cancel_is_heard_while_it_waits_and_nothing_is_left():
    def work(item, progress):
        while True:
            progress.check()
            time.sleep(0.01)

    before = threading.active_count()
    ahead = Ahead(work, range(3), 2)
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        ahead.next(Heard(cancel_at=2))
    ahead.close()
    assert time.monotonic() - begun < 1 and threading.active_count() == before


def test_it_ends_while_it_waits_for_room():
    before, begun = threading.active_count(), []
    ahead = Ahead(lambda item, _: begun.append(item), range(30), 2)
    time.sleep(0.05)
    ahead.close()
    assert begun == [0, 1] and threading.active_count() == before
