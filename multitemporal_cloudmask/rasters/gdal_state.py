"""GDAL's settings belong to the whole process: change them for a step, then restore them."""

import contextlib
from typing import Iterator, List

from osgeo import gdal, ogr, osr

from ..method.errors import CloudmaskError
from .shared_state import SharedState
from .threads import single_threaded_mathematics

#: Size of GDAL's block cache while a tool runs, bytes.
CACHE = 128 * 2**20

#: Options of GDAL while a tool runs. Without the first, it leaves a file next to every .tar.gz that it reads. With more threads of
#: its own, which users may set for the whole system, GDAL 3.6 crashes where several threads read compressed tiles.
_OPTIONS = {'CPL_VSIL_GZIP_WRITE_PROPERTIES': 'NO', 'GDAL_NUM_THREADS': '1'}


@contextlib.contextmanager
def _changed() -> Iterator[None]:
    modules = [module for module in (gdal, ogr, osr) if not module.GetUseExceptions()]
    cache = gdal.GetCacheMax()
    options = {name: gdal.GetConfigOption(name) for name in _OPTIONS}
    for module in modules:
        module.UseExceptions()
    for name, value in _OPTIONS.items():
        gdal.SetConfigOption(name, value)
    gdal.SetCacheMax(min(cache, CACHE))
    try:
        yield
    finally:
        gdal.SetCacheMax(cache)
        for name, value in options.items():
            gdal.SetConfigOption(name, value)
        # GDAL keeps them on a stack: the last one first.
        for module in reversed(modules):
            module.DontUseExceptions()


_GDAL = SharedState(_changed)


@contextlib.contextmanager
def gdal_step() -> Iterator[None]:
    """While a tool runs: GDAL raises exceptions, its cache is bounded, it writes nothing next to archives, and starts no threads.

    Nor does BLAS: the sums of a fit do not depend on the number of cores, and its threads, which wait busily for more work, take no time from
    those of the blocks.
    """
    with _GDAL.entered(), single_threaded_mathematics():
        yield


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """GDAL prints nothing; its exceptions are raised nonetheless."""
    gdal.PushErrorHandler('CPLQuietErrorHandler')
    try:
        yield
    finally:
        gdal.PopErrorHandler()


@contextlib.contextmanager
def raised(problem: str, advice: str) -> Iterator[None]:
    """Turn GDAL's errors, also those it only prints while a file is closed, into a `CloudmaskError`.

    Parameters
    ----------
    problem : str
        What cannot be done, without a full stop; what GDAL reports follows.
    advice : str
        A sentence.
    """
    errors: List[str] = []

    def collect(severity: int, _: int, text: str) -> None:
        if severity >= gdal.CE_Failure:
            errors.append(text)

    gdal.PushErrorHandler(collect)
    try:
        yield
    except RuntimeError as error:
        errors.append(str(error))
    finally:
        gdal.PopErrorHandler()
    if errors:
        raise CloudmaskError(f'{problem}: {errors[0].strip().rstrip(".")}. {advice}')


def memory_layer_source() -> ogr.DataSource:
    """An empty vector data source in memory; its driver is MEM, before GDAL 3.11 Memory."""
    return (ogr.GetDriverByName('MEM') or ogr.GetDriverByName('Memory')).CreateDataSource('')
