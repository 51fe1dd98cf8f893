"""Two runs in one process, overlapping in any order: the state of the process stays that of a run until the last one ends."""

import contextlib
import sys
import types
from importlib.machinery import ModuleSpec

import pytest
import threadpoolctl
from osgeo import gdal, ogr, osr

from multitemporal_cloudmask.rasters.gdal_state import CACHE, gdal_step
from multitemporal_cloudmask.rasters.threads import single_threaded_mathematics

OPTION = 'CPL_VSIL_GZIP_WRITE_PROPERTIES'


def gdal_state():
    return (*(bool(module.GetUseExceptions()) for module in (gdal, ogr, osr)), gdal.GetCacheMax(), gdal.GetConfigOption(OPTION))


def blas_threads():
    return [library['num_threads'] for library in threadpoolctl.threadpool_info() if library['user_api'] == 'blas']


@pytest.fixture(autouse=True)
def gdal_as_in_a_tool():
    """Here no run is under way: GDAL as another plugin may have left it."""
    with contextlib.ExitStack() as stack:
        for module in (osr, ogr, gdal):
            if module.GetUseExceptions():
                module.DontUseExceptions()
                stack.callback(module.UseExceptions)
        stack.callback(gdal.SetCacheMax, gdal.GetCacheMax())
        gdal.SetCacheMax(3 * CACHE)
        stack.callback(gdal.SetConfigOption, OPTION, None)
        gdal.SetConfigOption(OPTION, 'YES')
        yield


@pytest.mark.parametrize('order', [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_runs_may_end_in_any_order(order):
    before, during = gdal_state(), (True, True, True, CACHE, 'NO')
    runs = [gdal_step() for _ in order]
    for run in runs:
        run.__enter__()
    for number in order:
        assert gdal_state() == during
        runs[number].__exit__(None, None, None)
    assert gdal_state() == before


def test_a_run_that_fails_takes_nothing_from_the_other():
    before = gdal_state()
    with gdal_step():
        other = gdal_step()
        other.__enter__()
        other.__exit__(KeyError, KeyError(), None)
        with pytest.raises(RuntimeError):
            gdal.Open('/nowhere.tif')
    assert gdal_state() == before


def test_runs_one_after_the_other_leave_nothing():
    before = gdal_state()
    for _ in range(3):
        with gdal_step(), gdal_step():
            pass
        assert gdal_state() == before


def test_the_mathematics_gets_its_threads_back_when_the_last_run_ends():
    import numpy as np

    np.ones((4, 4)) @ np.ones((4, 4))
    before = blas_threads()
    first, second = single_threaded_mathematics(), single_threaded_mathematics()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert set(blas_threads()) == {1}
    second.__exit__(None, None, None)
    assert blas_threads() == before


def test_gdal_starts_no_threads_of_its_own_while_a_tool_runs():
    # GDAL 3.6 crashes where several threads read compressed tiles and each starts more.
    gdal.SetConfigOption('GDAL_NUM_THREADS', 'ALL_CPUS')
    try:
        with gdal_step():
            assert gdal.GetConfigOption('GDAL_NUM_THREADS') == '1'
        assert gdal.GetConfigOption('GDAL_NUM_THREADS') == 'ALL_CPUS'
    finally:
        gdal.SetConfigOption('GDAL_NUM_THREADS', None)


def test_libraries_are_looked_for_only_when_one_was_loaded_to_the_end(monkeypatch):
    """To look while another thread loads one would block both for ever."""
    looked = []

    class Controller(threadpoolctl.ThreadpoolController):
        def __init__(self):
            looked.append(self)
            super().__init__()

    def looks():
        before = len(looked)
        with single_threaded_mathematics():
            return len(looked) - before

    monkeypatch.setattr(threadpoolctl, 'ThreadpoolController', Controller)
    monkeypatch.delitem(sys.modules, 'sklearn', raising=False)
    looks()
    monkeypatch.setitem(sys.modules, 'another', types.ModuleType('another'))
    assert looks() == 0
    package = types.ModuleType('sklearn')
    package.__spec__ = ModuleSpec('sklearn', None)
    package.__spec__._initializing = True
    monkeypatch.setitem(sys.modules, 'sklearn', package)
    assert looks() == 0
    package.__spec__._initializing = False
    assert looks() == 1
