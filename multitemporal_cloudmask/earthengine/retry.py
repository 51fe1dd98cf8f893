"""Requests again and again: random waits that grow, until the answer comes, the fault is final, or the user has had enough.

This is the only layer that repeats requests: the repetitions of the client, of which nothing is reported, are off meanwhile.
"""

import contextlib
import random
import sys
import time
from typing import Callable, Iterator, TypeVar

from ..method.progress import Progress, interruptible, pause
from ..rasters.shared_state import SharedState
from .faults import Passing, TimedOut, translate_error

_Answer = TypeVar('_Answer')

#: Tries of one request, the first wait and the longest, s: about a minute in all. That waits grow and are random is what the
#: documentation of Earth Engine's quotas advises; the numbers are estimates.
TRIES, FIRST_WAIT, LONGEST_WAIT = 7, 1.0, 32.0

#: How long one request may stay without an answer, s: Earth Engine itself ends an interactive request after 300.
LONGEST_REQUEST = 400.0


def persist(call: Callable[[], _Answer], progress: Progress, divisible: bool = False) -> _Answer:
    """The result of `call()`, tried again where the fault may pass.

    Parameters
    ----------
    call : callable
        One request, without arguments.
    progress : Progress
        Informed of each wait; a cancel ends the waiting.
    divisible : bool
        Whether the caller answers a time-out by smaller requests. Otherwise the same one is tried again.

    Raises
    ------
    CloudmaskError
        `Cancelled` after a cancel; `TooLarge` where a smaller part of the same may do; else the last fault.
    """
    for number in range(1, TRIES + 1):
        progress.check()
        try:
            return within(call, LONGEST_REQUEST, TimedOut(f'no answer within {LONGEST_REQUEST:g} seconds'), progress)
        except Exception as error:  # the client, the libraries below it and the network have no exception in common
            fault = translate_error(error)
            final = number == TRIES or (divisible and isinstance(fault, TimedOut))
            if final or not isinstance(fault, (Passing, TimedOut)):
                raise fault from error
        # Waits of between half and the whole of a growing span: else all threads would come back at once.
        seconds = min(FIRST_WAIT * 2 ** (number - 1), LONGEST_WAIT) * random.uniform(0.5, 1)
        progress.message(
            f'Earth Engine did not answer ({fault.reason}). Waiting {seconds:.0f} s before try {number + 1} of {TRIES}.'
        )
        pause(seconds, progress)
    raise AssertionError('the last try returns or raises')


def within(call: Callable[[], _Answer], seconds: float, late: Exception, progress: Progress) -> _Answer:
    """The result of `call()`, made in a thread of its own, which is left to itself after a cancel or the time limit.

    Parameters
    ----------
    call : callable
        Without arguments.
    seconds : float
        Time limit, s.
    late : Exception
        Raised after the time limit.
    progress : Progress
        Asked meanwhile whether the user has cancelled.
    """
    return interruptible(lambda _: call(), _Limit(seconds, late, progress))


class _Limit(Progress):
    """A progress that ends after a time; else as in `within`."""

    def __init__(self, seconds: float, late: Exception, progress: Progress) -> None:
        self._end, self._late, self._progress = time.monotonic() + seconds, late, progress

    def check(self) -> None:
        """Raise `Cancelled` where the user asked to stop, and the other error after the time."""
        self._progress.check()
        if time.monotonic() > self._end:
            raise self._late


@contextlib.contextmanager
def _client_tries_once() -> Iterator[None]:
    """Turn off the repetitions of the client, five as delivered; a process that has not imported it has none."""
    data = sys.modules.get('ee.data')
    if data is None:
        yield
        return
    # The client has no function that returns the number: up to version 1.5 it is a variable of the module.
    state = getattr(data, '_get_state', None)
    before = state().max_retries if state else getattr(data, '_max_retries', 5)
    data.setMaxRetries(0)
    try:
        yield
    finally:
        data.setMaxRetries(before)


#: Entered by whoever sends requests.
CLIENT_TRIES_ONCE = SharedState(_client_tries_once)
