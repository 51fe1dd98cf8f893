"""How many threads the mathematics uses while blocks are computed in threads of their own."""

import contextlib
from typing import ContextManager, Iterator

from .shared_state import SharedState


def _limited(library: str) -> ContextManager[object]:
    try:
        from threadpoolctl import threadpool_limits
    except ModuleNotFoundError:  # installed with scikit-learn; without scikit-learn nothing here needs it
        return contextlib.nullcontext()
    return threadpool_limits(1, library)


_BLAS = SharedState(lambda: _limited('blas'))


@contextlib.contextmanager
def single_threaded_mathematics() -> Iterator[None]:
    """A context in which BLAS and OpenMP use one thread: blocks are the threads, and sums keep their order."""
    # BLAS has one number for the whole process, OpenMP one for each thread.
    with _BLAS.entered(), _limited('openmp'):
        yield
