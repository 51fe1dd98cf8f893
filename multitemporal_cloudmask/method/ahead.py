"""Work on one item after the other in a thread of its own, some items ahead of who uses the results."""

import threading
from functools import partial
from typing import Callable, Generic, List, Sequence, TypeVar

from .progress import PAUSE, Outcome, Progress

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
        self._outcomes: List[Outcome[Result]] = [Outcome() for _ in items]
        self._room = threading.Semaphore(depth)
        self._used = 0
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        for item, outcome in zip(self._items, self._outcomes):
            while not (outcome.relay.stopped or self._room.acquire(timeout=PAUSE)):
                pass
            if outcome.relay.stopped:
                return
            outcome.settle(partial(self._work, item))

    def next(self, progress: Progress) -> Result:
        """The result for the next item, when it is there; what was reported is passed on, and what was raised is raised.

        Raises
        ------
        Cancelled
            As soon as the user has cancelled.
        """
        number, self._used = self._used, self._used + 1
        try:
            return self._outcomes[number].wait(progress)
        finally:
            self._room.release()

    def close(self) -> None:
        """Stop, and wait until the thread has ended."""
        for outcome in self._outcomes:
            outcome.relay.stopped = True
        self._thread.join()
