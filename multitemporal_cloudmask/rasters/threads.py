"""How many threads the mathematics uses while blocks are computed in threads of their own."""

import contextlib
import importlib
import sys
from functools import lru_cache
from typing import Any, ContextManager, Iterator, Tuple

from .shared_state import SharedState

#: Packages that bring BLAS or OpenMP along, and what the tools need of them.
_PACKAGES = {'scipy.linalg': 'scipy.linalg', 'sklearn': 'sklearn.linear_model'}


def _limited(library: str) -> ContextManager[object]:
    try:
        return _controller(_loaded()).limit(limits=1, user_api=library)
    except ModuleNotFoundError:  # installed with scikit-learn; without scikit-learn nothing here needs it
        return contextlib.nullcontext()


def _loaded() -> Tuple[bool, ...]:
    """Which of the packages are loaded."""
    modules = map(sys.modules.get, _PACKAGES)
    return tuple(module is not None and not getattr(module.__spec__, '_initializing', False) for module in modules)


@lru_cache(maxsize=1)
def _controller(loaded: Tuple[bool, ...]) -> Any:
    """What sets the threads of the libraries that are loaded.

    To find them takes 10 ms, and blocks for ever if another thread, such as that of a second tool, loads a library at that moment. So they are
    looked for again only when a package with such libraries has been loaded to the end.
    """
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


_BLAS = SharedState(lambda: _limited('blas'))


@contextlib.contextmanager
def single_threaded_mathematics() -> Iterator[None]:
    """A context in which BLAS and OpenMP use one thread: blocks are the threads, and sums keep their order."""
    # BLAS has one number for the whole process, OpenMP one for each thread.
    with _BLAS.entered(), _limited('openmp'):
        yield


def load_mathematics() -> None:
    """Load the packages before a second thread begins: from then on none is loaded while that one looks for libraries, see `_controller`."""
    for module in _PACKAGES.values():
        with contextlib.suppress(Exception):  # whatever is wrong with a package, the tool that needs it reports
            importlib.import_module(module)
    # Looks for their libraries.
    with single_threaded_mathematics():
        pass
