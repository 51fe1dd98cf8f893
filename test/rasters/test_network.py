"""Requests without QGIS: answers, pauses, cancel, and what each failure says."""

import pytest
from network_checks import Asking, TransportChecks, check_lasting
from stac_loopback import faults
from stac_loopback.service import Service

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.rasters import network
from multitemporal_cloudmask.rasters.network import NoAnswer, request


@pytest.fixture
def service(tmp_path, monkeypatch):
    (tmp_path / 'numbers.bin').write_bytes(bytes(range(10)))
    monkeypatch.setattr(network, '_transport', network.plain_transport)
    with Service(tmp_path) as service:
        yield service


class TestWithoutQgis(TransportChecks):
    """Python's own transport."""


@pytest.mark.parametrize('fault', [faults.Drop(), faults.UNAVAILABLE])
def test_a_request_is_repeated_four_times(service, quick, fault):
    check_lasting(service, fault)
    assert service.count('landing') == 5


def test_a_pause_that_is_too_long_ends_at_once(service):
    service.faults.plan('landing', faults.too_many(4000))
    with pytest.raises(NoAnswer, match='asks to wait for 4000 seconds'):
        request(service.root('get'))
    assert service.count('landing') == 1


def test_a_long_pause_is_reported(service):
    service.faults.plan('landing', faults.too_many(30))
    progress = Asking(0.3)
    with pytest.raises(CloudmaskError):
        request(service.root('get'), progress=progress)
    assert progress.texts == [f'{service.root("get")} is busy: the request is repeated in 30 s.']


def test_a_date_in_retry_after(service):
    passed = faults.Answer(503, b'', headers={'Retry-After': 'Wed, 21 Oct 2015 07:28:00 GMT'})
    service.faults.plan('landing', passed)
    assert request(service.root('get')).status == 200


def test_the_words_of_the_service(service, quick):
    service.faults.plan('landing', faults.Answer(503, b'{"errors": ["The index is being rebuilt."]}'), times=None)
    with pytest.raises(NoAnswer, match='is busy: it answers 503: The index is being rebuilt. Run'):
        request(service.root('get'))


@pytest.mark.parametrize('url', ['file:///etc/hostname', 'ftp://127.0.0.1/x', '/etc/hostname', ''])
def test_only_the_web(url):
    with pytest.raises(CloudmaskError, match='https://'):
        request(url)
