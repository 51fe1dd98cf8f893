"""Earth Engine on this machine: a service for each test, and the client signed in to it."""

import re
import threading

import pytest

try:
    import ee
except ImportError:
    ee = None


class _Skipped(pytest.Module):
    """A file of tests that cannot be imported here."""

    def collect(self):
        pytest.skip('earthengine-api is not installed: pip install earthengine-api')


def pytest_pycollect_makemodule(module_path, parent):
    """Without the client, the files that need it are skipped."""
    if ee is None and re.search(
        r'^(import ee|from ee|from loopback|import loopback)', module_path.read_text(encoding='utf-8'), re.MULTILINE
    ):
        return _Skipped.from_parent(parent, path=module_path)
    return None


@pytest.fixture(scope='session')
def _always_on():
    """One service for all tests that only want to be signed in: `Initialize` takes a third of a second."""
    from loopback import Service

    with Service() as made:
        yield made
    ee.Reset()


@pytest.fixture
def service(monkeypatch):
    """An empty service; the client of this process is not signed in to it yet."""
    from loopback import Service

    _stay_here(monkeypatch)
    ee.Reset()
    with Service() as made:
        yield made
    ee.Reset()


@pytest.fixture
def signed_in(_always_on, monkeypatch):
    """An empty service, after `ee.Initialize`: with the retries that users have, but without long waits."""
    _stay_here(monkeypatch)
    _always_on.clear()
    before = set(threading.enumerate())
    if not ee.data.is_initialized():
        ee.Initialize(None, url=_always_on.url, project='offline')
    # A sign-in that a test has cancelled may end only now, and leave its own project.
    ee.data.setCloudApiUserProject('offline')
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.retry.FIRST_WAIT', 0.001)
    yield _always_on
    # What a run that failed still asks for would be counted in the next test; a request that hangs is left alone.
    for thread in set(threading.enumerate()) - before:
        if thread.name == 'request':
            thread.join(2)
    _always_on.clear()


def _stay_here(monkeypatch):
    """Initialize opens a public address by this function."""
    monkeypatch.setattr(ee.deprecation, '_FetchDataCatalogStac', dict)


@pytest.fixture(autouse=True)
def _small_pages(monkeypatch):
    """Samples come in several pages, as those of large regions do."""
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.points.PAGE', 1000)


@pytest.fixture
def workspace():
    """A workspace, GDAL being set as for a tool."""
    from multitemporal_cloudmask.rasters.gdal_state import gdal_step
    from multitemporal_cloudmask.rasters.workspace import Workspace

    with gdal_step(), Workspace() as space:
        yield space
