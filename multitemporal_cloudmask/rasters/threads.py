"""How many threads the mathematics uses while blocks are computed in threads of their own."""

import contextlib
import sys
from functools import lru_cache
from typing import Any, ContextManager, Iterator

from .shared_state import SharedState


def _limited(library: str) -> ContextManager[object]:
    try:
        return _controller(len(sys.modules)).limit(limits=1, user_api=library)
    except ModuleNotFoundError:  # installed with scikit-learn; without scikit-learn nothing here needs it
        return contextlib.nullcontext()


@lru_cache(maxsize=1)
def _controller(modules: int) -> Any:
    """What sets the threads of the libraries that are loaded. To find them takes 10 ms, so they are looked for only when more modules are loaded."""
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


_BLAS = SharedState(lambda: _limited('blas'))


@contextlib.contextmanager
def single_threaded_mathematics() -> Iterator[None]:
    """A context in which BLAS and OpenMP use one thread: blocks are the threads, and sums keep their order."""
    # BLAS has one number for the whole process, OpenMP one for each thread.
    with _BLAS.entered(), _limited('openmp'):
        yield
