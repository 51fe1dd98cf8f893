import threading
import time

import pytest

from multitemporal_cloudmask.method.errors import Cancelled
from multitemporal_cloudmask.method.progress import Progress, interruptible


class After(Progress):
    """Cancelled some seconds after it was made."""

    def __init__(self, seconds):
        self.end = time.monotonic() + seconds

    def cancelled(self):
        return time.monotonic() >= self.end


def test_the_result_is_that_of_the_work():
    assert interruptible(lambda _: 42, Progress()) == 42
    assert interruptible(lambda _: time.sleep(0.3), Progress()) is None


@pytest.mark.parametrize('error', [KeyError('a'), TimeoutError('disk'), Cancelled(), MemoryError()])
def test_errors_stay_what_they_are(error):
    def fail(_):
        raise error

    with pytest.raises(type(error)) as raised:
        interruptible(fail, Progress())
    assert raised.value is error


def test_a_user_who_cancels_waits_less_than_a_second():
    done = threading.Event()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        interruptible(lambda _: done.wait(20), After(0.2))
    assert time.monotonic() - begun < 1.2
    done.set()


def test_nothing_begins_after_cancelling():
    with pytest.raises(Cancelled):
        interruptible(lambda _: pytest.fail('it began'), After(0))


def test_reports_arrive_in_order_in_the_thread_that_waits():
    heard = []

    class Hearing(Progress):
        def show(self, fraction):
            heard.append((threading.current_thread(), fraction))

        def warn(self, text):
            heard.append((threading.current_thread(), text))

    def report(progress):
        progress.update(0.25)
        progress.warn('careful')
        progress.update(0.5)

    interruptible(report, Hearing())
    assert heard == [(threading.current_thread(), report) for report in (0.25, 'careful', 0.5)]


def test_work_that_asks_ends_with_the_run():
    ended = threading.Event()

    def ask(progress):
        try:
            while True:
                progress.update(0.5)
                time.sleep(0.01)
        finally:
            ended.set()

    with pytest.raises(Cancelled):
        interruptible(ask, After(0.2))
    assert ended.wait(5)
