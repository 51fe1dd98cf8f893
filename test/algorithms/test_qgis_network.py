"""Requests over QGIS's network classes do what those without QGIS do."""

import threading

import pytest
from network_checks import TransportChecks, check_lasting
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


class TestInQgis(TransportChecks):
    """The transport of QGIS."""


def test_silence_ends_a_request(service, quick, monkeypatch):
    monkeypatch.setattr('multitemporal_cloudmask.algorithms.network.TIMEOUT', 0.2)
    check_lasting(service, faults.Stall(1))


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
