"""Requests to Earth Engine: several at a time, tried again, divided where they are too large, and reported while they take long."""

import contextlib
import threading
import time
from functools import partial
from typing import (
    Any,
    Callable,
    ContextManager,
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

from ..method.daemon_threads import Talk, each_in_order
from ..method.progress import Progress
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


class _Talk(Talk):
    """What all requests of a call report: of messages of a kind, which begin alike, that come at a time, the first."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._quiet_until: Dict[str, float] = {}

    def message(self, text: str) -> None:
        kind = text[:20]
        with self._lock:
            if time.monotonic() < self._quiet_until.get(kind, 0.0):
                return
            self._quiet_until[kind] = time.monotonic() + QUIET
        super().message(text)


class _Silence:
    """Reports from time to time how long the next answer has been waited for."""

    def __init__(self, progress: Progress) -> None:
        self._progress, self._done, self._said = progress, 0, 0.0

    def waited(self, done: int, total: int, seconds: float) -> None:
        """See `Waiting`."""
        if done != self._done:
            self._done, self._said = done, 0.0
        if seconds > self._said + SILENCE:
            self._said = seconds
            self._progress.message(
                f'Earth Engine is computing: {done} of {total} requests answered, the next one takes {seconds:.0f} s so far.'
            )


def each_job(
    jobs: Iterable[_Job],
    work: Callable[[_Job], _Answer],
    use: Callable[[_Job, _Answer], object],
    progress: Progress,
    divide: Optional[Callable[[_Job, TooLarge], Parts]] = None,
) -> None:
    """Call `work(job)` in threads and `use(job, answer)` in this one, in the order of the jobs.

    At most `THREADS` answers wait at a time, see `each_in_order`.

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
        The parts of a job that was too large for one request; it raises where it cannot be divided. Without it such a job fails.

    Raises
    ------
    CloudmaskError
        The first fault, in the order of the jobs; `Cancelled` while requests are still under way.
    """
    talk = _Talk()
    answering = partial(_answer, work=work, divide=divide, progress=talk)
    was_restricted = RESTRICTED.is_set()
    with CLIENT_TRIES_ONCE.entered():
        each_in_order(jobs, answering, use, talk, THREADS, progress, _Silence(progress).waited)
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
        """Smaller ones instead; raises where it cannot be divided."""
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
