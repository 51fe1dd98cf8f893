"""How many threads the mathematics uses while blocks are computed in threads of their own."""

import contextlib
from typing import ContextManager


def single_threaded_mathematics() -> ContextManager[object]:
    """A context in which BLAS and OpenMP use one thread: blocks are the threads, and sums keep their order."""
    try:
        from threadpoolctl import threadpool_limits
    except ModuleNotFoundError:  # installed with scikit-learn; without scikit-learn nothing here needs it
        return contextlib.nullcontext()
    return threadpool_limits(1)
