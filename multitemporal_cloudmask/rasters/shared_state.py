"""State of the whole process that runs in several threads change alike: the last one to end restores it."""

import contextlib
import threading
from typing import Callable, ContextManager, Iterator


class SharedState:
    """A change of the process's state, made by every run that enters and undone when none is left.

    Runs overlap in any order. If each restored what it had found, the first to end would take the state from the others, and the
    last would leave that of the first.

    Parameters
    ----------
    change : callable
        Returns a context that makes the change and undoes it.
    """

    def __init__(self, change: Callable[[], ContextManager[object]]) -> None:
        self._change, self._runs = change, 0
        self._lock, self._changes = threading.Lock(), contextlib.ExitStack()

    @contextlib.contextmanager
    def entered(self) -> Iterator[None]:
        """A context of one run."""
        with self._lock:
            self._changes.enter_context(self._change())
            self._runs += 1
        try:
            yield
        finally:
            with self._lock:
                self._runs -= 1
                if not self._runs:
                    # The last change first, so that what was before all of them remains.
                    self._changes.close()
