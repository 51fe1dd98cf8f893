import pytest
from osgeo import gdal, ogr, osr

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.rasters.gdal_state import CACHE, gdal_step, quiet, raised

MODULES = (gdal, ogr, osr)


@pytest.fixture(autouse=True)
def gdal_as_in_a_tool():
    """Here it is the tests that set GDAL's state; it is put back at the end."""
    before, cache = gdal.GetUseExceptions(), gdal.GetCacheMax()
    set_exceptions(False)
    yield
    set_exceptions(before)
    gdal.SetCacheMax(cache)


def set_exceptions(used):
    # Before 3.7, GDAL insists on this order.
    for module in MODULES if used else MODULES[::-1]:
        if bool(module.GetUseExceptions()) != bool(used):
            (module.UseExceptions if used else module.DontUseExceptions)()


def exceptions():
    return [bool(module.GetUseExceptions()) for module in MODULES]


@pytest.mark.parametrize('used', [False, True])
@pytest.mark.parametrize('fails', [False, True])
def test_exceptions_are_as_before_afterwards(used, fails):
    set_exceptions(used)
    try:
        with gdal_step():
            assert exceptions() == [True] * 3
            with pytest.raises(RuntimeError):
                gdal.Open('/nowhere.tif')
            if fails:
                raise KeyError
    except KeyError:
        assert fails
    assert exceptions() == [used] * 3


def test_one_step_inside_another_changes_nothing():
    set_exceptions(False)
    with gdal_step():
        with gdal_step():
            pass
        assert exceptions() == [True] * 3
    assert exceptions() == [False] * 3


def test_the_cache_is_bounded_and_put_back():
    gdal.SetCacheMax(3 * CACHE)
    with gdal_step():
        assert gdal.GetCacheMax() == CACHE
    assert gdal.GetCacheMax() == 3 * CACHE
    gdal.SetCacheMax(CACHE // 4)
    with pytest.raises(KeyError), gdal_step():
        assert gdal.GetCacheMax() == CACHE // 4
        raise KeyError
    assert gdal.GetCacheMax() == CACHE // 4


def test_errors_of_gdal_become_a_sentence():
    for used in (True, False):
        set_exceptions(used)
        with (
            pytest.raises(CloudmaskError, match=r'(?s)^Cannot do it: .*nowhere.tif.*\. Stop\.$'),
            raised('Cannot do it', 'Stop.'),
        ):
            gdal.Open('/nowhere.tif')


def test_errors_that_gdal_only_prints_are_raised():
    set_exceptions(True)
    with pytest.raises(CloudmaskError, match='^Cannot do it: the disk is full. Stop.$'), raised('Cannot do it', 'Stop.'):
        gdal.Error(gdal.CE_Failure, 1, 'the disk is full')


def test_warnings_raise_nothing():
    with raised('Cannot do it', 'Stop.'):
        gdal.Error(gdal.CE_Warning, 1, 'look')


def test_other_errors_stay_what_they_are():
    with pytest.raises(KeyError), raised('Cannot do it', 'Stop.'):
        raise KeyError


def test_quiet_hides_warnings_and_no_failure():
    set_exceptions(True)
    heard = []
    gdal.PushErrorHandler(lambda severity, number, text: heard.append(text))
    try:
        with quiet():
            gdal.Error(gdal.CE_Warning, 1, 'look')
            with pytest.raises(RuntimeError):
                gdal.Open('/nowhere.tif')
        assert heard == []
        gdal.Error(gdal.CE_Warning, 1, 'look again')
        assert heard == ['look again']
    finally:
        gdal.PopErrorHandler()
