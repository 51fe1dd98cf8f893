"""How many threads each loop over blocks may use, where two loops go on at a time."""

import os
import threading
from contextlib import contextmanager
from typing import Iterator

#: Threads that compute the blocks of a loop.
THREADS = min(4, os.cpu_count() or 1)

_changed = threading.Condition()

#: How many threads are in `sharing`.
_sharing = 0


@contextmanager
def sharing() -> Iterator[None]:
    """A context of a thread that works on blocks while another one may: as long as both are in it, each loop uses half of its threads.

    Two loops with one thread each wait for Python's lock far less than one loop with two, whose threads do the same at the same time.
    """
    global _sharing
    with _changed:
        _sharing += 1
    try:
        yield
    finally:
        with _changed:
            _sharing -= 1
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
    if _sharing > 1 and place >= max(THREADS // 2, 1):
        with _changed:
            _changed.wait_for(lambda: stop.is_set() or _sharing <= 1)


def look_again() -> None:
    """Let threads that wait see that they shall end."""
    with _changed:
        _changed.notify_all()
