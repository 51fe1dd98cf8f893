"""Who asks, and whom: the client is set up once, shared with other plugins, and never reset."""

import json
import warnings

import pytest
from both_engines import ee
from heard import Heard

from multitemporal_cloudmask.earthengine import session
from multitemporal_cloudmask.earthengine.session import Account, connect, find_credentials, sign_in
from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.progress import Progress


@pytest.fixture(autouse=True)
def nothing_connected(monkeypatch):
    monkeypatch.setattr(session, '_connected', None)
    monkeypatch.delenv(session.ADDRESS, raising=False)


def account(service, project=''):
    return Account.from_settings(project, '', service.url)


@pytest.mark.parametrize(
    'address, here',
    [
        ('http://127.0.0.1:8080', True),
        ('http://localhost', True),
        ('http://[::1]:99', True),
        ('http://127.0.0.1.example.org', False),
        ('https://earthengine.googleapis.com', False),
        ('', False),
    ],
)
def test_only_an_address_of_this_computer_needs_no_credentials(address, here):
    assert Account('', '', address).loopback == here


def test_the_environment_goes_before_the_setting(monkeypatch):
    assert Account.from_settings(' p ', ' k ', ' https://setting/ ') == Account('p', 'k', 'https://setting')
    monkeypatch.setenv(session.ADDRESS, 'https://environment')
    assert Account.from_settings('p', '', 'https://setting').address == 'https://environment'


def test_the_client_is_set_up_once_for_the_same_account(service):
    assert connect(account(service), Progress()) is ee and ee.data.is_initialized()
    asked = len(service.log)
    connect(account(service), Progress())
    assert len(service.log) == asked
    connect(account(service, 'another'), Progress())
    assert len(service.log) > asked
    assert ee.Number(2).getInfo() == 2 and service.log[-1][1] == 'another'


def test_what_another_plugin_has_set_up_is_used_as_it_is(signed_in):
    asked = len(signed_in.log)
    connect(Account(), Progress())
    assert len(signed_in.log) == asked
    assert ee.Number(2).getInfo() == 2


def test_warning_filters_stay_as_they_were(service):
    before = list(warnings.filters)
    connect(account(service), Progress())
    assert list(warnings.filters) == before


@pytest.mark.parametrize('fault, word', [('NOT_REGISTERED', 'PROJECT'), ('BAD_CREDENTIALS', 'SIGN_IN')])
def test_a_service_that_refuses_is_told_and_asked_again(service, fault, word):
    from loopback import faults

    service.faults.plan('algorithms', getattr(faults, fault))
    with pytest.raises(CloudmaskError, match=word):
        connect(account(service), Progress())
    connect(account(service), Progress())
    assert ee.Number(2).getInfo() == 2


def test_an_address_without_encryption_is_refused():
    with pytest.raises(CloudmaskError, match='does not begin with https://'):
        connect(Account('', '', 'http://example.org'), Progress())


@pytest.mark.parametrize('content', [None, '', '[]', '{}', json.dumps({'client_email': 'a@b.c', 'private_key': 'x'})])
def test_a_key_file_that_is_none_is_told_without_its_content(tmp_path, content):
    path = tmp_path / 'key.json'
    if content is not None:
        path.write_text(content, encoding='utf-8')
    with pytest.raises(CloudmaskError, match='JSON key of a service account') as told:
        find_credentials(Account('', str(path)))
    assert 'private_key' not in str(told.value)


def test_without_credentials_it_is_said_how_to_sign_in(monkeypatch):
    def nobody():
        raise ee.EEException('Please authorize access to your Earth Engine account by running\n\nearthengine authenticate')

    monkeypatch.setattr(ee.data, 'get_persistent_credentials', nobody)
    with pytest.raises(CloudmaskError, match='not signed in to Earth Engine.*SIGN_IN'):
        connect(Account('project'), Progress())


def test_signing_in_makes_the_client_set_up_anew(service, monkeypatch):
    connect(account(service), Progress())
    asked = []
    monkeypatch.setattr(ee, 'Authenticate', lambda **options: asked.append(options))
    heard = Heard()
    sign_in(5, heard)
    assert asked[0]['auth_mode'] == 'localhost:0' and 'browser' in heard.messages[0]
    before = len(service.log)
    connect(account(service), Progress())
    assert len(service.log) > before


def test_waiting_for_the_browser_ends(monkeypatch):
    import threading

    forever, heard = threading.Event(), Heard()
    monkeypatch.setattr(ee, 'Authenticate', lambda **_: forever.wait(20))
    with pytest.raises(CloudmaskError, match='within 0.2 seconds'):
        sign_in(0.2, heard)
    heard.stop = True
    with pytest.raises(Cancelled):
        sign_in(10, heard)
    forever.set()


def test_what_goes_wrong_while_signing_in_is_a_sentence(monkeypatch):
    def refuse(**_):
        raise SystemExit('invalid_grant')

    monkeypatch.setattr(ee, 'Authenticate', refuse)
    with pytest.raises(CloudmaskError, match='SIGN_IN'):
        sign_in(5, Progress())


def test_a_package_that_is_too_old_is_told(monkeypatch):
    monkeypatch.delattr(ee.data, 'is_initialized')
    with pytest.raises(CloudmaskError, match='1.5 or later'):
        connect(Account(), Progress())
