"""What a transport of requests has to do, checked against a service on this machine; used without QGIS and in it."""

import threading
import time

import pytest
from stac_loopback import faults

from multitemporal_cloudmask.method.errors import Cancelled
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters import network
from multitemporal_cloudmask.rasters.network import NoAnswer, request


class Asking(Progress):
    """A progress that is cancelled after some seconds, and keeps its messages."""

    def __init__(self, seconds=None):
        self.texts, self._end = [], None if seconds is None else time.monotonic() + seconds

    def cancelled(self):
        return self._end is not None and time.monotonic() > self._end

    def message(self, text):
        self.texts.append(text)


@pytest.fixture
def quick(monkeypatch):
    """Pauses of a hundredth of a second."""
    monkeypatch.setattr(network, '_FIRST_PAUSE', 0.01)


def check_answers(service):
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


def check_passing(service, fault):
    """A fault that passes is followed by the answer."""
    service.faults.plan('landing', fault)
    assert request(service.root('get')).status == 200
    assert service.count('landing') >= 2


def check_lasting(service, fault):
    """A fault that lasts ends with a sentence that names the address without its query."""
    service.faults.plan('landing', fault, times=None)
    with pytest.raises(NoAnswer) as found:
        request(service.root('get') + '?sig=secret')
    assert str(found.value).startswith(service.root('get') + ' ')
    assert 'secret' not in str(found.value)


def check_nobody(service):
    """A port on which nobody listens."""
    with pytest.raises(NoAnswer, match='did not answer: .*proxy'):
        request('http://127.0.0.1:9/')


def check_asked_pause(service):
    """Retry-After, and the pause in the words of a message, are waited for."""
    service.faults.plan('landing', faults.too_many(1))
    begun = time.monotonic()
    assert request(service.root('get')).status == 200
    assert 1 <= time.monotonic() - begun < 2


def check_cancel(service, fault):
    """Cancelled while an answer does not come, or in a pause."""
    service.faults.plan('landing', fault, times=None)
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        request(service.root('get'), progress=Asking(0.3))
    assert time.monotonic() - begun < 1.3


def check_threads(service):
    """Eight threads at a time."""
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
