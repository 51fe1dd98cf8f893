"""Earth Engine on this machine: a service for each test, and the client signed in to it."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

try:
    import ee
except ImportError:
    ee = None


def pytest_collection_modifyitems(items):
    """Without the client there is nothing to test here."""
    if ee is None:
        skip = pytest.mark.skip(reason='earthengine-api is not installed: pip install earthengine-api')
        for item in items:
            if Path(__file__).parent in item.path.parents:
                item.add_marker(skip)


@pytest.fixture
def service(monkeypatch):
    """An empty service; the client of this process is not signed in to it yet."""
    from loopback import Service

    # Initialize opens a public address by this function.
    monkeypatch.setattr(ee.deprecation, '_FetchDataCatalogStac', dict)
    with Service() as made:
        yield made
    ee.Reset()


@pytest.fixture
def signed_in(service):
    """The service, after `ee.Initialize`; the client does not repeat failed requests."""
    ee.Initialize(None, url=service.url, project='offline')
    ee.data.setMaxRetries(0)
    yield service
    ee.data.setMaxRetries(5)
