"""What a transport of requests has to do, tested against a service on this machine; used without QGIS and in it."""

import threading
import time

import pytest
from stac_loopback import faults

from multitemporal_cloudmask.method.errors import Cancelled
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.network import NoAnswer, request


class Asking(Progress):
    """A progress that is cancelled after some seconds, and keeps its messages."""

    def __init__(self, seconds=None):
        self.texts, self._end = [], None if seconds is None else time.monotonic() + seconds

    def cancelled(self):
        return self._end is not None and time.monotonic() > self._end

    def message(self, text):
        self.texts.append(text)


def check_lasting(service, fault):
    """A fault that lasts ends with a sentence that names the address without its query."""
    service.faults.plan('landing', fault, times=None)
    with pytest.raises(NoAnswer) as found:
        request(service.root('get') + '?sig=secret')
    assert str(found.value).startswith(service.root('get') + ' ')
    assert 'secret' not in str(found.value)


class TransportChecks:
    """The tests of every transport; a fixture `service` sets the transport and starts the service."""

    def test_answers(self, service):
        answer = request(service.root('get'))
        assert answer.status == 200
        assert b'"Catalog"' in answer.body
        assert answer.headers['content-type'] == 'application/geo+json'
        assert request(service.root('get') + '/search', b'{}').status == 405
        assert request(service.url + '/nothing').status == 404
        part = request(service.url + '/files/numbers.bin', headers={'Range': 'bytes=2-4'})
        assert (part.status, part.body) == (206, b'\x02\x03\x04')
        assert part.headers['content-range'] == 'bytes 2-4/10'
        posted = request(service.root('merge') + '/search', b'{"limit": 1}', {'Content-Type': 'application/json'})
        assert posted.status == 200
        assert service.log[-1].body == '{"limit": 1}'

    @pytest.mark.parametrize('fault', [faults.Drop(), faults.Truncate(0.5), faults.UNAVAILABLE, faults.TOO_LARGE])
    def test_a_fault_that_passes(self, service, quick, fault):
        service.faults.plan('landing', fault)
        assert request(service.root('get')).status == 200
        assert service.count('landing') >= 2

    @pytest.mark.parametrize('fault', [faults.Drop(), faults.Truncate(0.5), faults.UNAVAILABLE])
    def test_a_fault_that_lasts(self, service, quick, fault):
        check_lasting(service, fault)

    def test_nobody_listens(self, service, quick):
        with pytest.raises(NoAnswer, match='did not answer: .*proxy'):
            request('http://127.0.0.1:9/')

    def test_the_pause_that_is_asked_for(self, service):
        """Retry-After, and the pause in the words of a message, are waited for."""
        service.faults.plan('landing', faults.too_many(1))
        begun = time.monotonic()
        assert request(service.root('get')).status == 200
        assert 1 <= time.monotonic() - begun < 2

    @pytest.mark.parametrize('fault', [faults.Stall(5), faults.too_many(20)])
    def test_cancel(self, service, fault):
        """Cancelled while an answer does not come, or in a pause."""
        service.faults.plan('landing', fault, times=None)
        begun = time.monotonic()
        with pytest.raises(Cancelled):
            request(service.root('get'), progress=Asking(0.3))
        assert time.monotonic() - begun < 1.3

    def test_eight_threads(self, service):
        service.faults.plan('landing', faults.Stall(0.2), times=None)
        found = []
        threads = [threading.Thread(target=lambda: found.append(request(service.root('get')).status)) for _ in range(8)]
        begun = time.monotonic()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [200] * 8
        assert time.monotonic() - begun < 1.5
