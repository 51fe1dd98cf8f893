"""How many threads each loop over blocks may use, where two loops go on at a time."""

import os
import threading
from contextlib import contextmanager
from typing import Iterator

#: Threads that compute the blocks of a loop.
THREADS = min(4, os.cpu_count() or 1)

_changed = threading.Condition()

#: How many contexts of `half_of_the_threads` are entered.
_halves = 0


@contextmanager
def half_of_the_threads() -> Iterator[None]:
    """A context in which every loop, in whatever thread, uses half of its threads, because another one goes on beside it.

    Two loops with one thread each wait for Python's lock far less than one loop with two, whose threads do the same at the same time.
    """
    global _halves
    with _changed:
        _halves += 1
    try:
        yield
    finally:
        with _changed:
            _halves -= 1
            _changed.notify_all()


def wait_for_share(place: int, stop: threading.Event) -> None:
    """Wait while a thread of a loop is one too many.

    Parameters
    ----------
    place : int
        Its number among the threads of the loop, from 0.
    stop : Event
        Set, and followed by `look_again`, when it shall end.
    """
    if _halves and place >= max(THREADS // 2, 1):
        with _changed:
            _changed.wait_for(lambda: stop.is_set() or not _halves)


def look_again() -> None:
    """Let threads that wait see that they shall end."""
    with _changed:
        _changed.notify_all()
