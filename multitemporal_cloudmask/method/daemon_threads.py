"""Requests in threads, their answers in order; cancelled within a moment, however long a request hangs.

The threads are daemons and not those of `concurrent.futures`, which would keep QGIS from closing until a request that hangs is over.
"""

import contextlib
import queue
import threading
import time
from collections import deque
from typing import Any, Callable, Deque, Iterable, Optional, Tuple, TypeVar

from .errors import Cancelled
from .progress import PAUSE, Progress, Relay

_Job = TypeVar('_Job')
_Answer = TypeVar('_Answer')

#: Called while the next answer is waited for: how many jobs are done, how many there are, and how long this one has been waited for, s.
Waiting = Callable[[int, int, float], None]


class Talk(Relay):
    """What the requests of a call report; how far the call is, the answers show."""

    def show(self, fraction: float) -> None:
        """Nothing."""


def each_in_order(
    jobs: Iterable[_Job],
    work: Callable[[_Job], _Answer],
    use: Callable[[_Job, _Answer], object],
    talk: Talk,
    threads: int,
    progress: Progress,
    waiting: Optional[Waiting] = None,
) -> None:
    """Call `work(job)` in threads and `use(job, answer)` in this one, in the order of the jobs.

    Parameters
    ----------
    jobs : iterable
        What is asked for.
    work : callable
        One request; it may report to `talk`, which also says when it is no longer needed.
    use : callable
        What becomes of an answer.
    talk : Talk
        Of this call alone.
    threads : int
        Jobs at a time, at most; no more answers wait to be used.
    progress : Progress
        Updated after each answer, and checked for a cancel meanwhile.
    waiting : callable, optional
        See `Waiting`.

    Raises
    ------
    CloudmaskError
        The first error, in the order of the jobs; `Cancelled` while requests are still under way.
    """
    jobs = list(jobs)
    asked: Deque[Tuple[_Job, queue.Queue[Any]]] = deque()
    todo: queue.Queue[Any] = queue.Queue()
    workers = [
        threading.Thread(target=_serve, args=(todo, work, talk), name='request', daemon=True)
        for _ in range(min(threads, len(jobs)))
    ]
    for worker in workers:
        worker.start()
    try:
        used = 0
        for job in jobs:
            answer: queue.Queue[Any] = queue.Queue()
            asked.append((job, answer))
            todo.put((job, answer))
            if len(asked) >= threads:
                _use_first(asked, use, talk, used, len(jobs), progress, waiting)
                used += 1
        while asked:
            _use_first(asked, use, talk, used, len(jobs), progress, waiting)
            used += 1
    finally:
        talk.stopped = True
        for _ in workers:
            todo.put(None)


def _serve(todo: 'queue.Queue[Any]', work: Callable[[_Job], _Answer], talk: Talk) -> None:
    """Work off a queue of (job, queue for its answer) until None comes; an answer is (result, error)."""
    while True:
        item = todo.get()
        if item is None or talk.cancelled():
            return
        job, answer = item
        try:
            answer.put((work(job), None))
        except BaseException as error:  # it is raised where the answer is waited for
            answer.put((None, error))


def _use_first(
    asked: Deque[Tuple[_Job, 'queue.Queue[Any]']],
    use: Callable[[_Job, _Answer], object],
    talk: Talk,
    used: int,
    total: int,
    progress: Progress,
    waiting: Optional[Waiting],
) -> None:
    """Wait for the answer of the first job, and use it."""
    job, answer = asked.popleft()
    begin = time.monotonic()
    while True:
        progress.update(used / total)
        talk.pass_on(progress)
        if waiting:
            waiting(used, total, time.monotonic() - begin)
        with contextlib.suppress(queue.Empty):
            result, error = answer.get(timeout=PAUSE)
            break
    talk.pass_on(progress)
    if error is not None:
        if isinstance(error, Cancelled):
            progress.update(used / total)
        raise error
    use(job, result)
