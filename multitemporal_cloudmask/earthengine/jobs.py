"""Requests in threads, their answers in order; cancelled within a moment, however long a request hangs."""

import queue
import threading
from collections import deque
from functools import partial
from typing import Callable, Deque, Iterable, List, Optional, Tuple, TypeVar

from ..method.errors import Cancelled
from ..method.progress import Progress
from .faults import Passing
from .retry import persist

_Job = TypeVar('_Job')
_Answer = TypeVar('_Answer')

#: Requests at a time. Earth Engine allows 40 to a project (documentation of its quotas), which others may use as well.
THREADS = 8

#: How often the user is asked, s.
_MOMENT = 0.1

#: How long a request may stay without an answer, s: Earth Engine itself ends an interactive request after 300.
_LONGEST = 400.0


def each_job(
    jobs: Iterable[_Job],
    work: Callable[[_Job], _Answer],
    use: Callable[[_Job, _Answer], object],
    progress: Progress,
) -> None:
    """Call `work(job)` in threads and `use(job, answer)` in this one, in the order of the jobs.

    At most `THREADS` answers wait at a time. The threads are daemons and not those of `concurrent.futures`, which would keep QGIS
    from closing until a request that hangs is over.

    Parameters
    ----------
    jobs : iterable
        What is asked for.
    work : callable
        One request; it is called again where a fault may pass.
    use : callable
        What becomes of an answer.
    progress : Progress
        Updated after each answer, and checked for a cancel meanwhile.

    Raises
    ------
    CloudmaskError
        The first fault, in the order of the jobs; `Cancelled` while requests are still under way.
    """
    stopped = threading.Event()
    waiting: Deque[Tuple[_Job, queue.Queue]] = deque()
    todo: queue.Queue = queue.Queue()
    jobs = list(jobs)
    workers = [threading.Thread(target=_serve, args=(todo, work, stopped), daemon=True) for _ in range(min(THREADS, len(jobs)))]
    for worker in workers:
        worker.start()
    try:
        done = 0
        for job in jobs:
            answer: queue.Queue = queue.Queue()
            waiting.append((job, answer))
            todo.put((job, answer))
            if len(waiting) >= THREADS:
                done = _use_first(waiting, use, progress, done, len(jobs))
        while waiting:
            done = _use_first(waiting, use, progress, done, len(jobs))
    finally:
        stopped.set()
        for _ in workers:
            todo.put(None)
    progress.update(1)


def ask(call: Callable[[], _Answer], progress: Progress) -> _Answer:
    """The result of one request, `call()`, tried again where a fault may pass; raises as `each_job` does."""
    answers: List[_Answer] = []
    each_job([call], lambda request: request(), lambda _, answer: answers.append(answer), progress)
    return answers[0]


def _serve(todo: queue.Queue, work: Callable[[_Job], _Answer], stopped: threading.Event) -> None:
    """Work off a queue of (job, queue for its answer) until None comes; an answer is (result, error)."""
    while True:
        item = todo.get()
        if item is None or stopped.is_set():
            return
        job, answer = item
        try:
            answer.put((persist(partial(work, job), stopped), None))
        except BaseException as error:  # it is raised where the answer is waited for
            answer.put((None, error))


def _use_first(
    waiting: Deque[Tuple[_Job, queue.Queue]],
    use: Callable[[_Job, _Answer], object],
    progress: Progress,
    done: int,
    total: int,
) -> int:
    """Wait for the answer of the first job and use it; returns how many jobs are done, given how many were."""
    job, answer = waiting.popleft()
    waited = 0.0
    error: Optional[BaseException]
    while True:
        progress.update(done / total)
        try:
            result, error = answer.get(timeout=_MOMENT)
            break
        except queue.Empty:
            waited += _MOMENT
            if waited > _LONGEST:
                raise Passing(
                    f'Earth Engine did not answer within {_LONGEST:g} seconds. Check the network, and run the tool again.'
                ) from None
    if error is not None:
        if isinstance(error, Cancelled):
            progress.update(done / total)
        raise error
    use(job, result)
    return done + 1
