"""Work on one item after the other in a thread of its own, some items ahead of who uses the results."""

import threading
from concurrent.futures import Future
from typing import Callable, Generic, List, Sequence, TypeVar

from .progress import PAUSE, Progress, Relay, outcome

Item = TypeVar('Item')
Result = TypeVar('Result')


class Ahead(Generic[Item, Result]):
    """Begins at once; `close` ends it.

    Parameters
    ----------
    work : callable
        Called in the thread with an item and a progress to which it may report.
    items : sequence
        In the order in which their results are used.
    depth : int
        How many results wait at most.
    """

    def __init__(self, work: Callable[[Item, Progress], Result], items: Sequence[Item], depth: int) -> None:
        self._work, self._items = work, items
        self._relays = [Relay() for _ in items]
        self._results: List[Future[Result]] = [Future() for _ in items]
        self._room = threading.Semaphore(depth)
        self._used = 0
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        for item, relay, result in zip(self._items, self._relays, self._results):
            while not self._room.acquire(timeout=PAUSE):
                if self._stopped.is_set():
                    return
            if self._stopped.is_set():
                return
            try:
                result.set_result(self._work(item, relay))
            except BaseException as error:
                result.set_exception(error)

    def next(self, progress: Progress) -> Result:
        """The result for the next item, when it is there; what was reported is passed on, and what was raised is raised.

        Raises
        ------
        Cancelled
            As soon as the user has cancelled.
        """
        number, self._used = self._used, self._used + 1
        try:
            return outcome(self._results[number], self._relays[number], progress)
        finally:
            self._room.release()

    def close(self) -> None:
        """Stop, and wait until the thread has ended."""
        self._stopped.set()
        for relay in self._relays:
            relay.stopped = True
        self._thread.join()
