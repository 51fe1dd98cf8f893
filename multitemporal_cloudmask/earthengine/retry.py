"""Requests again and again: random waits that grow, until the answer comes, the fault is final, or the user has had enough."""

import random
import threading
import time
from typing import Callable, TypeVar

from ..method.errors import Cancelled
from ..method.progress import Progress
from .faults import Passing, translate_error

_Answer = TypeVar('_Answer')

#: Tries of one request, the first wait and the longest, s: about a minute in all. That waits grow and are random is what the
#: documentation of Earth Engine's quotas advises; the numbers are estimates.
TRIES, FIRST_WAIT, LONGEST_WAIT = 7, 1.0, 32.0


def persist(call: Callable[[], _Answer], stopped: threading.Event) -> _Answer:
    """The result of `call()`, tried again where the fault may pass.

    Parameters
    ----------
    call : callable
        One request, without arguments.
    stopped : threading.Event
        Ends the waiting.

    Raises
    ------
    CloudmaskError
        `Cancelled` once `stopped` is set; `TooLarge` where a smaller part of the same may do; else the last fault.
    """
    for number in range(TRIES):
        if stopped.is_set():
            raise Cancelled()
        try:
            return call()
        except Exception as error:  # the client, the libraries below it and the network have no exception in common
            translated = translate_error(error)
            if not isinstance(translated, Passing) or number == TRIES - 1:
                raise translated from error
        # Waits of between half and the whole of a growing span: else all threads would come back at once.
        span = min(FIRST_WAIT * 2**number, LONGEST_WAIT)
        if stopped.wait(span * random.uniform(0.5, 1)):
            raise Cancelled()
    raise AssertionError('the last try returns or raises')


def pause(seconds: float, progress: Progress, fraction: float) -> None:
    """Wait so many seconds, and raise `Cancelled` within a moment where the user asks to stop; fraction: shown meanwhile, 0..1."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        progress.update(fraction)
        time.sleep(min(0.1, max(end - time.monotonic(), 0)))
