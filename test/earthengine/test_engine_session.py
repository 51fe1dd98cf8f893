"""Who asks, and whom: the client is set up once, shared with other plugins, and never reset."""

import contextlib
import http.server
import json
import os
import threading
import urllib.parse
import urllib.request
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


def test_a_sign_in_that_is_cancelled_in_the_browser_is_reported(monkeypatch):
    """Google returns to the port without a code; the client then waits for one in the terminal."""

    def browser(url):
        address = urllib.parse.parse_qs(urllib.parse.urlparse(url).query)['redirect_uri'][0]

        def refuse():
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f'{address}?error=access_denied', timeout=5)

        threading.Thread(target=refuse, daemon=True).start()

    monkeypatch.setattr(ee.oauth, '_open_new_browser', browser)
    with pytest.raises(CloudmaskError, match='cancelled in the browser.*allow access'):
        sign_in(20, Progress())
    assert not hasattr(ee.oauth, 'input')


class Proxy:
    """Counts what is sent through it; answers as the service behind it would."""

    def __init__(self, service):
        proxy, direct = self, urllib.request.build_opener(urllib.request.ProxyHandler({}))

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                authorized = self.headers.get('Proxy-Authorization'), self.headers.get('Authorization')
                proxy.seen.append((self.command, self.path, authorized))
                body = self.rfile.read(int(self.headers.get('Content-Length') or 0))
                address = service.url + self.path[self.path.index('/', 8) :]
                request = urllib.request.Request(address, body or None, {'Content-Type': 'application/json'}, method=self.command)
                with direct.open(request) as answer:
                    data = answer.read()
                self.send_response(200)
                self.send_header('Content-Length', str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_POST = do_GET  # noqa: N815 - names of http.server

            def log_message(self, *_):
                """Nothing."""

        self.seen = []
        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()


def test_requests_go_through_the_proxy(service, monkeypatch):
    """The transport is what the client is set up with; this machine is reached without, so it is given a name that is not."""
    import google.oauth2.credentials

    from multitemporal_cloudmask.earthengine.transport import Transport

    monkeypatch.delenv('no_proxy', raising=False)
    monkeypatch.delenv('NO_PROXY', raising=False)
    proxy = Proxy(service)
    monkeypatch.setattr(ee.deprecation, '_FetchDataCatalogStac', dict)
    transport = Transport(f'http://me:secret@127.0.0.1:{proxy.server.server_port}')
    credentials = google.oauth2.credentials.Credentials('token')
    ee.Initialize(credentials, url='http://earthengine.invalid', project='offline', http_transport=transport)
    assert ee.Number(2).add(3).getInfo() == 5
    assert all(path.startswith('http://') and authorized[0] for _, path, authorized in proxy.seen)
    assert proxy.seen[-1][2][1] == 'Bearer token'
    assert any(command == 'POST' and 'value:compute' in path for command, path, _ in proxy.seen)
    proxy.server.shutdown()


def test_the_proxy_is_in_the_environment_while_credentials_are_looked_for(monkeypatch):
    monkeypatch.delenv('HTTPS_PROXY', raising=False)
    monkeypatch.delenv('https_proxy', raising=False)
    seen = []
    monkeypatch.setattr(ee.data, 'get_persistent_credentials', lambda: seen.append(os.environ.get('HTTPS_PROXY')))
    monkeypatch.setattr(ee, 'Authenticate', lambda **_: seen.append(os.environ.get('HTTPS_PROXY')))
    proxied = Account('p', proxy='http://me:secret@proxy:3128')
    find_credentials(proxied)
    sign_in(5, Progress(), proxied.proxy)
    assert seen == ['http://me:secret@proxy:3128'] * 2 and 'HTTPS_PROXY' not in os.environ
    monkeypatch.setenv('HTTPS_PROXY', 'http://set.by.user')
    find_credentials(proxied)
    assert seen[-1] == 'http://set.by.user'
    assert 'secret' not in repr(proxied)


def test_a_service_of_this_computer_is_reached_without_proxy(service):
    connect(Account.from_settings('', '', service.url, 'http://127.0.0.1:9'), Progress())
    assert ee.Number(2).getInfo() == 2


@pytest.fixture
def unrestricted():
    from multitemporal_cloudmask.earthengine.restricted import RESTRICTED

    yield RESTRICTED
    RESTRICTED.clear()


def test_restricted_mode_is_reported_by_the_log_and_the_check(service, unrestricted):
    from multitemporal_cloudmask.earthengine.check import examine
    from multitemporal_cloudmask.earthengine.jobs import ask

    connect(account(service), Progress())
    service.restricted = True
    heard = Heard()
    ask(ee.Number(2).getInfo, heard)
    ask(ee.Number(2).getInfo, heard)
    assert len(heard.warnings) == 1 and 'restricted mode' in heard.warnings[0]
    connect(account(service), heard)  # the next run
    assert len(heard.warnings) == 2
    by_name = {finding.name: finding for finding in examine(account(service), Progress())}
    assert by_name['Quota'].right is False and 'restricted mode' in by_name['Quota'].text
    assert by_name['Round trip'].right


def test_without_restriction_the_check_says_so(service):
    from multitemporal_cloudmask.earthengine.check import examine

    assert all(finding.right for finding in examine(account(service), Progress()))


def test_in_restricted_mode_requests_wait_for_each_other(service, unrestricted):
    from multitemporal_cloudmask.earthengine.jobs import each_job

    unrestricted.set()
    running, most, lock = [0], [0], threading.Lock()

    def work(number):
        with lock:
            running[0] += 1
            most[0] = max(most[0], running[0])
        threading.Event().wait(0.01)
        with lock:
            running[0] -= 1

    each_job(range(10), work, lambda *_: None, Progress())
    assert most[0] == 1
