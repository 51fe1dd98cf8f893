"""Requests again and again: random waits that grow, until the answer comes, the fault is final, or the user has had enough."""

import random
import time

from ..method.errors import Cancelled
from .faults import Passing, fault

#: Tries of one request, the first wait and the longest in seconds.
TRIES, FIRST_WAIT, LONGEST_WAIT = 7, 1.0, 32.0


def persist(call, stopped):
    """The result of `call()`, tried again where the fault may pass.

    stopped: a `threading.Event` that ends the waiting with `Cancelled`. Raises `CloudmaskError`: `TooLarge` where a smaller part
    of the same may do.
    """
    for number in range(TRIES):
        if stopped.is_set():
            raise Cancelled()
        try:
            return call()
        except Exception as error:  # the client, the libraries below it and the network have no exception in common
            told = fault(error)
            if not isinstance(told, Passing) or number == TRIES - 1:
                raise told from error
        # Waits of between half and the whole of a growing span: else all threads would come back at once.
        span = min(FIRST_WAIT * 2**number, LONGEST_WAIT)
        if stopped.wait(span * random.uniform(0.5, 1)):
            raise Cancelled()
    raise AssertionError('the last try returns or raises')


def pause(seconds, progress, fraction):
    """Wait, and raise `Cancelled` within a moment where the user asks to stop."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        progress.update(fraction)
        time.sleep(min(0.1, max(end - time.monotonic(), 0)))
