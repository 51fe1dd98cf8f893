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
    assert interruptible(lambda: 42, Progress()) == 42
    assert interruptible(lambda: time.sleep(0.3), Progress()) is None


@pytest.mark.parametrize('error', [KeyError('a'), TimeoutError('disk'), Cancelled(), MemoryError()])
def test_errors_stay_what_they_are(error):
    def fail():
        raise error

    with pytest.raises(type(error)) as raised:
        interruptible(fail, Progress())
    assert raised.value is error


def test_a_user_who_cancels_waits_less_than_a_second():
    done = threading.Event()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        interruptible(lambda: done.wait(20), After(0.2))
    assert time.monotonic() - begun < 1.2
    done.set()


def test_nothing_begins_after_cancelling():
    with pytest.raises(Cancelled):
        interruptible(lambda: pytest.fail('it began'), After(0))
