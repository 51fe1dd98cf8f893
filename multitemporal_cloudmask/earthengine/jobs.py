"""Requests in threads, their answers in order; cancelled within a moment, however long a request hangs."""

import contextlib
import queue
import threading
import time
from collections import deque
from functools import partial
from typing import (
    Any,
    Callable,
    ContextManager,
    Deque,
    Dict,
    Iterable,
    List,
    Mapping,
    Optional,
    Protocol,
    Sequence,
    Tuple,
    TypeVar,
)

from ..method.errors import Cancelled
from ..method.progress import PAUSE, Progress, Relay
from .faults import TooLarge
from .restricted import RESTRICTED, RESTRICTED_MODE
from .retry import CLIENT_TRIES_ONCE, persist

_Job = TypeVar('_Job')
_Answer = TypeVar('_Answer')
_Key = TypeVar('_Key')

#: Smaller jobs instead of one, and what makes its answer of theirs.
Parts = Tuple[Sequence[_Job], Callable[[List[_Answer]], _Answer]]

#: Requests at a time. Earth Engine allows 40 to a project (documentation of its quotas), which others may use as well.
THREADS = 8

#: Least time between two messages about waiting, s.
QUIET = 10.0

#: Time without an answer after which the log states what is waited for, s.
SILENCE = 60.0

#: In restricted mode requests wait for each other.
_ALONE = threading.Lock()


class _Talk(Relay):
    """What all requests of a call report: of messages of a kind, which begin alike, that come at a time, the first."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._quiet_until: Dict[str, float] = {}

    def show(self, fraction: float) -> None:
        """Nothing: how far a call is, the answers show."""

    def message(self, text: str) -> None:
        kind = text[:20]
        with self._lock:
            if time.monotonic() < self._quiet_until.get(kind, 0.0):
                return
            self._quiet_until[kind] = time.monotonic() + QUIET
        super().message(text)


def each_job(
    jobs: Iterable[_Job],
    work: Callable[[_Job], _Answer],
    use: Callable[[_Job, _Answer], object],
    progress: Progress,
    divide: Optional[Callable[[_Job, TooLarge], Parts]] = None,
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
        Updated after each answer, checked for a cancel meanwhile, and informed of what is waited for.
    divide : callable, optional
        The parts of a job that was too large for one request; it raises where there are none. Without it such a job fails.

    Raises
    ------
    CloudmaskError
        The first fault, in the order of the jobs; `Cancelled` while requests are still under way.
    """
    talk = _Talk()
    waiting: Deque[Tuple[_Job, queue.Queue]] = deque()
    todo: queue.Queue = queue.Queue()
    jobs = list(jobs)
    answering = partial(_answer, work=work, divide=divide, progress=talk)
    workers = [threading.Thread(target=_serve, args=(todo, answering, talk), daemon=True) for _ in range(min(THREADS, len(jobs)))]
    was_restricted = RESTRICTED.is_set()
    with CLIENT_TRIES_ONCE.entered():
        for worker in workers:
            worker.start()
        try:
            done = 0
            for job in jobs:
                answer: queue.Queue = queue.Queue()
                waiting.append((job, answer))
                todo.put((job, answer))
                if len(waiting) >= THREADS:
                    done = _use_first(waiting, use, progress, talk, done, len(jobs))
            while waiting:
                done = _use_first(waiting, use, progress, talk, done, len(jobs))
        finally:
            talk.stopped = True
            for _ in workers:
                todo.put(None)
    if RESTRICTED.is_set() and not was_restricted:
        progress.warn(RESTRICTED_MODE)
    progress.update(1)


def ask(call: Callable[[], _Answer], progress: Progress) -> _Answer:
    """The result of one request, `call()`, tried again where a fault may pass; raises as `each_job` does."""
    answers: List[_Answer] = []
    each_job([call], lambda request: request(), lambda _, answer: answers.append(answer), progress)
    return answers[0]


class Divisible(Protocol):
    """A request that can be divided where it is too large."""

    def request(self) -> Any:
        """The answer."""
        ...

    def divided(self, fault: TooLarge) -> Parts:
        """Smaller ones instead; raises where there are none."""
        ...


def ask_each(requests: Mapping[_Key, Divisible], progress: Progress) -> Dict[_Key, Any]:
    """The answers to requests, divided as far as necessary, by their keys; raises as `each_job` does."""
    answers: Dict[_Key, Any] = {}

    def divide(job: Tuple[_Key, Divisible], fault: TooLarge) -> Parts:
        parts, join = job[1].divided(fault)
        return [(job[0], part) for part in parts], join

    each_job(
        requests.items(), lambda job: job[1].request(), lambda job, answer: answers.update({job[0]: answer}), progress, divide
    )
    return answers


def ask_parts(request: Divisible, progress: Progress) -> Any:
    """The answer to a request, divided as far as necessary; raises as `each_job` does."""
    return ask_each({None: request}, progress)[None]


def _serve(todo: queue.Queue, answering: Callable[[_Job], _Answer], progress: Progress) -> None:
    """Work off a queue of (job, queue for its answer) until None comes; an answer is (result, error)."""
    while True:
        item = todo.get()
        if item is None or progress.cancelled():
            return
        job, answer = item
        try:
            answer.put((answering(job), None))
        except BaseException as error:  # it is raised where the answer is waited for
            answer.put((None, error))


def _answer(
    job: _Job, work: Callable[[_Job], _Answer], divide: Optional[Callable[[_Job, TooLarge], Parts]], progress: Progress
) -> _Answer:
    """The answer to a job, made of those to its parts where it is too large."""
    alone: ContextManager[object] = _ALONE if RESTRICTED.is_set() else contextlib.nullcontext()
    try:
        with alone:
            return persist(partial(work, job), progress, divide is not None)
    except TooLarge as fault:
        if divide is None:
            raise
        parts, join = divide(job, fault)
        progress.message(f'A request was too large for Earth Engine ({fault.reason}). Smaller ones follow.')
    return join([_answer(part, work, divide, progress) for part in parts])


def _use_first(
    waiting: Deque[Tuple[_Job, queue.Queue]],
    use: Callable[[_Job, _Answer], object],
    progress: Progress,
    talk: Relay,
    done: int,
    total: int,
) -> int:
    """Wait for the answer of the first job and use it; returns how many jobs are done, given how many were."""
    job, answer = waiting.popleft()
    error: Optional[BaseException]
    begin, said = time.monotonic(), 0.0
    while True:
        progress.update(done / total)
        talk.pass_on(progress)
        waited = time.monotonic() - begin
        if waited > said + SILENCE:
            said = waited
            progress.message(
                f'Earth Engine is computing: {done} of {total} requests answered, the next one takes {waited:.0f} s so far.'
            )
        with contextlib.suppress(queue.Empty):
            result, error = answer.get(timeout=PAUSE)
            break
    talk.pass_on(progress)
    if error is not None:
        if isinstance(error, Cancelled):
            progress.update(done / total)
        raise error
    use(job, result)
    return done + 1
