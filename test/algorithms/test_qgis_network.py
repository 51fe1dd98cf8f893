"""Requests over QGIS's network classes do what those without QGIS do."""

import threading

import network_checks as checks
import pytest
from network_checks import quick  # noqa: F401 - a fixture
from stac_loopback import faults
from stac_loopback.service import Service

from multitemporal_cloudmask.rasters import network


@pytest.fixture
def service(tmp_path, processing, monkeypatch):
    from multitemporal_cloudmask.algorithms.network import qgis_transport

    (tmp_path / 'numbers.bin').write_bytes(bytes(range(10)))
    monkeypatch.setattr(network, '_transport', qgis_transport)
    with Service(tmp_path) as service:
        yield service


def test_answers(service):
    checks.check_answers(service)


@pytest.mark.parametrize('fault', [faults.Truncate(0.5), faults.UNAVAILABLE, faults.TOO_LARGE])
def test_a_fault_that_passes(service, quick, fault):  # noqa: F811
    checks.check_passing(service, fault)


@pytest.mark.parametrize('fault', [faults.Drop(), faults.Truncate(0.5), faults.UNAVAILABLE])
def test_a_fault_that_lasts(service, quick, fault):  # noqa: F811
    checks.check_lasting(service, fault)


def test_nobody_listens(service, quick):  # noqa: F811
    checks.check_nobody(service)


def test_the_pause_that_is_asked_for(service):
    checks.check_asked_pause(service)


@pytest.mark.parametrize('fault', [faults.Stall(5), faults.too_many(20)])
def test_cancel(service, fault):
    checks.check_cancel(service, fault)


def test_eight_threads(service):
    checks.check_threads(service)


def test_silence_ends_a_request(service, quick, monkeypatch):  # noqa: F811
    monkeypatch.setattr('multitemporal_cloudmask.algorithms.network.TIMEOUT', 0.2)
    checks.check_lasting(service, faults.Stall(1))


def test_the_provider_brings_qgis_s_transport(processing):
    from multitemporal_cloudmask.algorithms.network import qgis_transport

    assert network._transport is qgis_transport


@pytest.fixture
def proxy(service):
    """The service as the proxy in the options of QGIS."""
    from qgis.core import QgsNetworkAccessManager, QgsSettings

    host, port = service.url.rpartition('/')[2].split(':')
    values = {'proxyEnabled': True, 'proxyType': 'HttpProxy', 'proxyHost': host, 'proxyPort': port}
    for name, value in values.items():
        QgsSettings().setValue(f'proxy/{name}', value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    yield
    for name in values:
        QgsSettings().remove(f'proxy/{name}')
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def test_the_proxy_of_qgis(service, proxy):
    url = 'http://catalogue.invalid/earthsearch/v1'
    found = []
    thread = threading.Thread(target=lambda: found.append(network.request(url).status))
    thread.start()
    thread.join()
    assert found == [200]
    assert network.request(url).status == 200
    assert service.count('landing') == 2
