"""Faults on purpose, and how the client takes them."""

import threading
import time
import urllib.request

import ee
import pytest
from loopback import Drop, Stall, TimeOut, Truncate, faults
from loopback.small import put, request


@pytest.fixture(autouse=True)
def _once(signed_in):
    """Each fault is seen once: the client does not repeat failed requests."""
    ee.data.setMaxRetries(0)
    yield
    ee.data.setMaxRetries(5)


@pytest.fixture
def image(signed_in):
    return put(signed_in.catalogue, 'T/a', a=[[1, 2], [3, 4]])


@pytest.mark.parametrize(
    'fault', [faults.MEMORY, faults.TIMED_OUT, faults.TOO_MANY, faults.INTERNAL, faults.UNAVAILABLE, faults.DENIED]
)
def test_an_error_comes_once_in_the_service_s_words(signed_in, fault):
    signed_in.faults.plan('value', fault)
    with pytest.raises(ee.EEException) as found:
        ee.Number(1).getInfo()
    assert str(found.value) == str(fault)
    assert ee.Number(1).getInfo() == 1


def test_the_nth_request_fails(signed_in):
    assert ee.Number(1).getInfo() == 1
    signed_in.faults.plan('value', faults.MEMORY, first=2, times=2)
    seen = []
    for _ in range(4):
        try:
            seen.append(ee.Number(1).getInfo())
        except ee.EEException:
            seen.append(None)
    assert seen == [1, None, None, 1]
    assert signed_in.faults.seen['value'] == 5


def test_every_large_request_fails(image, signed_in):
    signed_in.faults.plan('pixels', faults.MEMORY, times=None, above=4)
    for _ in range(2):
        with pytest.raises(ee.EEException, match='User memory limit exceeded'):
            ee.data.computePixels(request(image, 3, 3))
    assert ee.data.computePixels(request(image, 2, 2)).shape == (2, 2)
    signed_in.faults.clear()
    assert ee.data.computePixels(request(image, 3, 3)).shape == (3, 3)


def test_the_client_repeats_what_may_pass(signed_in, monkeypatch):
    monkeypatch.setattr('time.sleep', lambda seconds: None)
    ee.data.setMaxRetries(3)
    signed_in.faults.plan('value', faults.TOO_MANY, times=2)
    assert ee.Number(1).getInfo() == 1
    signed_in.faults.plan('value', faults.MEMORY)
    with pytest.raises(ee.EEException, match='User memory'):
        ee.Number(1).getInfo()
    assert signed_in.faults.seen['value'] == 4  # three for the first, one for the second: 400 is final


def test_a_computation_that_takes_too_long_is_given_up_by_the_service(image, signed_in):
    signed_in.faults.plan('pixels', TimeOut(0.2), above=4)
    assert ee.data.computePixels(request(image, 2, 2)).shape == (2, 2)
    began = time.monotonic()
    with pytest.raises(ee.EEException, match='Computation timed out'):
        ee.data.computePixels(request(image, 3, 3))
    assert time.monotonic() - began >= 0.2


def test_restricted_mode_is_in_the_headers(signed_in):
    signed_in.restricted = True
    with urllib.request.urlopen(f'{signed_in.url}/$discovery/rest') as answer:
        assert answer.headers['X-Earth-Engine-Quota-Status'] == 'parallelism_restricted=true'


def test_a_profile_states_the_computing_time_of_its_requests(signed_in):
    profiles = []
    with ee.data.profiling(profiles.append):
        ee.Number(1).getInfo()
    ee.Number(2).getInfo()
    text = ee.apifunction.ApiFunction.lookup('Profile.getProfiles').call(ids=profiles).getInfo()
    assert len(profiles) == 1 and text.splitlines()[1].split()[0] == '0.250'


def test_a_dropped_connection(image, signed_in):
    signed_in.faults.plan('pixels', Drop())
    with pytest.raises(ConnectionError):
        ee.data.computePixels(request(image, 2, 2))
    assert ee.data.computePixels(request(image, 2, 2)).shape == (2, 2)


def test_a_truncated_answer(image, signed_in):
    signed_in.faults.plan('pixels', Truncate(0.6))
    with pytest.raises((ConnectionError, ValueError, EOFError)):
        ee.data.computePixels(request(image, 2, 2))


def test_an_answer_that_does_not_come_in_time(service):
    ee.Initialize(None, url=service.url, project='offline')
    ee.data.setMaxRetries(0)
    ee.data.setDeadline(300)
    service.faults.plan('value', Stall(1.0))
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        ee.Number(1).getInfo()
    assert time.monotonic() - began < 0.9
    ee.data.setDeadline(0)
    ee.data.setMaxRetries(5)


@pytest.mark.parametrize(
    'fault, words', [(faults.NOT_REGISTERED, 'is not registered'), (faults.BAD_CREDENTIALS, 'invalid authentication')]
)
def test_signing_in_fails_in_the_service_s_words(service, fault, words):
    ee.data.setMaxRetries(0)
    service.faults.plan('algorithms', fault)
    with pytest.raises(ee.EEException, match=words):
        ee.Initialize(None, url=service.url, project='offline')
    ee.data.setMaxRetries(5)


def test_too_many_requests_at_once_are_refused(signed_in):
    signed_in.most_requests = 2
    signed_in.faults.plan('value', Stall(0.3), times=None)
    results = []

    def ask():
        try:
            results.append(ee.Number(1).getInfo())
        except ee.EEException as error:
            results.append(str(error))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results.count(1) == 2
    assert results.count(str(faults.TOO_MANY)) == 2
    assert signed_in.most_at_once > 2


def test_initialize_asks_twice_for_the_routes_and_once_for_the_algorithms(service):
    ee.Initialize(None, url=service.url, project='offline')
    assert [route for route, _ in service.log] == ['discovery', 'discovery', 'algorithms']
    assert ee.Number(1).getInfo() == 1
    assert service.log[-1] == ('value', 'offline')


def test_a_project_is_needed(service):
    with pytest.raises(ee.EEException, match='no project found'):
        ee.Initialize(None, url=service.url)


def test_the_project_s_settings(signed_in):
    assert ee.data.getProjectConfig()['maxConcurrentExports'] == 2
