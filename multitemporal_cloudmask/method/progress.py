"""Progress and cancel, as one small object that travels down to every loop."""

import concurrent.futures
import queue
import threading
import time
from typing import Any, Callable, Generic, List, Tuple, TypeVar

from .errors import Cancelled

#: Seconds between two questions whether the user has cancelled, while something goes on that cannot ask.
PAUSE = 0.1

_T = TypeVar('_T')


class Progress:
    """What a loop reports, and the question whether it may go on.

    This one is silent and never cancelled; a host program overrides `show`, `message`, `warn` and `cancelled`.
    """

    def show(self, fraction: float) -> None:
        """Show that `fraction` (0..1) of the whole is done."""

    def message(self, text: str) -> None:
        """Report something worth knowing."""

    def warn(self, text: str) -> None:
        """Report something that may spoil the result."""

    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return False

    def check(self) -> None:
        """Raise `Cancelled` where the user asked to stop."""
        if self.cancelled():
            raise Cancelled()

    def update(self, fraction: float) -> None:
        """Show `fraction` (0..1); raise `Cancelled` where the user asked to stop."""
        self.check()
        self.show(min(max(fraction, 0.0), 1.0))

    def part(self, start: float, end: float) -> 'Progress':
        """A progress whose 0..1 is `start`..`end` of this one."""
        return _Part(self, start, end)

    def titled(self, title: str) -> 'Progress':
        """This progress with a title before what it reports, such as the name of one of several images."""
        return _Titled(self, title)

    def steps(self, *weights: float) -> List['Progress']:
        """One part for each weight, one after the other; the weights are relative times."""
        total, start, parts = float(sum(weights)), 0.0, []
        for weight in weights:
            parts.append(self.part(start, start + weight / total))
            start += weight / total
        return parts


class _Part(Progress):
    """A part of a progress, which passes on all that it hears."""

    def __init__(self, whole: Progress, start: float, end: float) -> None:
        self._whole, self._start, self._end = whole, start, end

    def show(self, fraction: float) -> None:
        self._whole.show(self._start + fraction * (self._end - self._start))

    def message(self, text: str) -> None:
        self._whole.message(text)

    def warn(self, text: str) -> None:
        self._whole.warn(text)

    def cancelled(self) -> bool:
        return self._whole.cancelled()


class _Titled(Progress):
    """The progress of one of several things, whose title precedes what it reports."""

    def __init__(self, whole: Progress, title: str) -> None:
        self._whole, self._title = whole, title

    def show(self, fraction: float) -> None:
        self._whole.show(fraction)

    def message(self, text: str) -> None:
        self._whole.message(f'{self._title}: {text}')

    def warn(self, text: str) -> None:
        self._whole.warn(f'{self._title}: {text}')

    def cancelled(self) -> bool:
        return self._whole.cancelled()


class Relay(Progress):
    """What work in another thread reports, kept until the thread that waits for it passes it on."""

    def __init__(self) -> None:
        self._reports: queue.SimpleQueue[Tuple[str, Any]] = queue.SimpleQueue()
        #: Whether the work may end.
        self.stopped = False

    def show(self, fraction: float) -> None:
        """Keep it for the thread that waits."""
        self._reports.put(('show', fraction))

    def message(self, text: str) -> None:
        """Keep it for the thread that waits."""
        self._reports.put(('message', text))

    def warn(self, text: str) -> None:
        """Keep it for the thread that waits."""
        self._reports.put(('warn', text))

    def cancelled(self) -> bool:
        """Whether the work may end."""
        return self.stopped

    def pass_on(self, progress: Progress) -> None:
        """Report to `progress` what was reported; raise `Cancelled` as soon as the user has cancelled."""
        progress.check()
        while not self._reports.empty():
            name, value = self._reports.get()
            getattr(progress, name)(value)
            progress.check()


class Outcome(Generic[_T]):
    """Of work in another thread: what it reports, and what it returns or raises.

    Attributes
    ----------
    relay : Relay
        Its reports; `stopped` where it may end.
    """

    def __init__(self) -> None:
        self.relay = Relay()
        self._result: concurrent.futures.Future[_T] = concurrent.futures.Future()

    def settle(self, work: Callable[[Progress], _T]) -> None:
        """Do the work, in the other thread."""
        try:
            self._result.set_result(work(self.relay))
        except BaseException as error:
            self._result.set_exception(error)

    def wait(self, progress: Progress) -> _T:
        """What the work returned, when it has; passes on its reports, raises what it raised, and `Cancelled`."""
        while not concurrent.futures.wait([self._result], PAUSE).done:
            self.relay.pass_on(progress)
        self.relay.pass_on(progress)
        return self._result.result()


def pause(seconds: float, progress: Progress) -> None:
    """Wait so many seconds, and raise `Cancelled` within a moment where the user asks to stop."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        progress.check()
        time.sleep(max(0.0, min(PAUSE, end - time.monotonic())))
    progress.check()


def interruptible(work: Callable[[Progress], _T], progress: Progress) -> _T:
    """Do what takes long and cannot always ask whether the user has cancelled, such as a fit, and return its result.

    Parameters
    ----------
    work : callable
        Called in a thread of its own with a progress to which it may report. After the user has cancelled it ends unheard, so it
        must not write.
    progress : Progress
        Asked every `PAUSE` seconds; receives the reports in the thread of the caller.

    Raises
    ------
    Cancelled
        As soon as the user has cancelled. Errors of `work` are raised as they are.
    """
    outcome: Outcome[_T] = Outcome()
    progress.check()
    # A daemon, so that QGIS can end while it goes on.
    threading.Thread(target=outcome.settle, args=(work,), daemon=True).start()
    try:
        return outcome.wait(progress)
    finally:
        outcome.relay.stopped = True
