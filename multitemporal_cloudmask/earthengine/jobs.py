"""Requests in threads, their answers in order; cancelled within a moment, however long a request hangs."""

import queue
import threading
from collections import deque

from ..method.errors import Cancelled
from .faults import Passing
from .retry import persist

#: Requests at a time: Earth Engine allows 40 to a project, and others may use it.
THREADS = 8

#: How often the user is asked, and how long a request may stay without an answer, seconds: Earth Engine itself gives up after 300.
_MOMENT, _LONGEST = 0.1, 400.0


def each_job(jobs, work, use, progress):
    """Call `work(job)` in threads, again where a fault may pass, and `use(job, result)` here, in the order of the jobs.

    Few results wait at a time. Raises `Cancelled` while requests are still under way: their threads end with them, unheard.
    """
    stopped, waiting, todo = threading.Event(), deque(), queue.Queue()
    jobs = list(jobs)
    workers = [threading.Thread(target=_serve, args=(todo, work, stopped), daemon=True) for _ in range(min(THREADS, len(jobs)))]
    for worker in workers:
        worker.start()
    try:
        done = 0
        for job in jobs:
            answer = queue.Queue()
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


def ask(call, progress):
    """The result of one request, `call()`, tried again where a fault may pass."""
    answers = []
    each_job([None], lambda _: call(), lambda _, answer: answers.append(answer), progress)
    return answers[0]


def _serve(todo, work, stopped):
    while True:
        item = todo.get()
        if item is None or stopped.is_set():
            return
        job, answer = item
        try:
            answer.put((persist(lambda job=job: work(job), stopped), None))
        except BaseException as error:  # it is raised where the answer is waited for
            answer.put((None, error))


def _use_first(waiting, use, progress, done, total):
    job, answer = waiting.popleft()
    waited = 0.0
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
