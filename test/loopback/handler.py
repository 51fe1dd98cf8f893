"""HTTP: which request goes where, what goes wrong on purpose, and how an answer is written."""

import json
import re
import time
from urllib.parse import parse_qs, unquote, urlsplit

from faulty_service import FaultyHandler

from . import faults
from .errors import InvalidError, ServiceError
from .faults import Drop, LogIn, Spoilt, Stall, TimeOut, Truncate

#: Most bytes of a request, 10 MiB by the documentation of the quotas.
MOST_REQUEST_BYTES = 10485760

_PAGE = b'<html><title>503 Service Unavailable</title></html>'

#: (method, path, route): the first that fits; the route is what faults are planned for.
_ROUTES = [
    (method, re.compile(path), route)
    for method, path, route in (
        ('GET', r'/\$discovery/rest', 'discovery'),
        ('GET', '/log_in', 'log_in'),
        ('GET', r'/v1/projects/(?P<project>[^/]+)/algorithms', 'algorithms'),
        ('GET', r'/v1/projects/(?P<project>[^/]+)/config', 'config'),
        ('POST', r'/v1/projects/(?P<project>[^/]+)/value:compute', 'value'),
        ('POST', r'/v1/projects/(?P<project>[^/]+)/image:computePixels', 'pixels'),
        ('POST', r'/v1/projects/(?P<project>[^/]+)/table:computeFeatures', 'features'),
        ('POST', r'/v1/projects/(?P<project>[^/]+)/image:export', 'export'),
        ('POST', r'/v1/(?P<name>projects/[^/]+/assets/.+):getPixels', 'asset_pixels'),
        ('GET', r'/v1/(?P<name>projects/[^/]+(?:/assets/.+)?):listAssets', 'list_assets'),
        ('POST', r'/v1/(?P<name>projects/[^/]+)/assets', 'create_asset'),
        ('GET', r'/v1/(?P<name>projects/[^/]+/assets/.+)', 'asset'),
        ('DELETE', r'/v1/(?P<name>projects/[^/]+/assets/.+)', 'delete_asset'),
        ('GET', r'/v1/projects/[^/]+/operations', 'operations'),
        ('GET', r'/v1/(?P<name>projects/[^/]+/operations/[^/:]+)', 'operation'),
        ('POST', r'/v1/(?P<name>projects/[^/]+/operations/[^/:]+):cancel', 'cancel'),
    )
]


def _route(command, address):
    """The route of a request and what its path names; None where there is no such route."""
    for method, path, route in _ROUTES:
        found = path.fullmatch(address)
        if found and method == command:
            return route, found.groupdict()
    return None, {}


class Handler(FaultyHandler):
    service = None

    def do_GET(self):
        self._handle()

    do_POST = do_DELETE = do_GET  # noqa: N815 - names of http.server

    def _handle(self):
        address = urlsplit(self.path)
        data = self.rfile.read(int(self.headers.get('Content-Length') or 0))
        route, groups = _route(self.command, unquote(address.path))
        if route is None:
            self._send(404, {'error': {'code': 404, 'message': f'The loopback has no {self.command} {address.path}.'}})
            return
        self.service.log.append((route, self.headers.get('X-Goog-User-Project')))
        try:
            allowed = self.service.enter()
            self._answer(route, groups, parse_qs(address.query), data, allowed)
        finally:
            self.service.leave()

    def _answer(self, route, groups, query, data, allowed):
        body = json.loads(data) if data and len(data) <= MOST_REQUEST_BYTES else {}
        size = body.get('grid', {}).get('dimensions', {}) if isinstance(body, dict) else {}
        fault = self.service.faults.of(route, pixels=int(size.get('width', 0)) * int(size.get('height', 0)))
        if not allowed:
            fault = faults.TOO_MANY
        if isinstance(fault, (Stall, TimeOut)):
            time.sleep(fault.seconds)
        if isinstance(fault, TimeOut):
            fault = faults.TIMED_OUT
        if isinstance(fault, Drop):
            self.cut()
            return
        if isinstance(fault, LogIn) or route == 'log_in':
            self._lead_to_a_page(route)
            return
        try:
            if isinstance(fault, ServiceError):
                raise fault
            if len(data) > MOST_REQUEST_BYTES:
                raise ServiceError(f'Request payload size exceeds the limit: {MOST_REQUEST_BYTES} bytes.')
            answer = self.service.answer(route, groups, query, body)
            if isinstance(fault, Spoilt):
                whole = self._bytes(answer)
                spoilt = whole[: len(whole) // 2] + _PAGE
                answer = spoilt if isinstance(answer, bytes) else spoilt.decode('utf-8', 'ignore')
            self._send(200, answer, fault.share if isinstance(fault, Truncate) else 1)
        except ServiceError as error:
            self._send(error.status, error.body())
        except InvalidError as error:
            self._send(400, ServiceError(str(error)).body())
        except (BrokenPipeError, ConnectionError):
            pass
        except Exception as error:  # a fault of the loopback: the test must see it, and the client must not try again
            self._send(400, ServiceError(f'The loopback failed: {type(error).__name__}: {error}').body())

    def _lead_to_a_page(self, route):
        """First a redirection, then the page itself."""
        self.send_response(200 if route == 'log_in' else 302)
        self.send_header('Content-Type', 'text/html; charset=utf-8')
        self.send_header('Content-Length', str(len(_PAGE)))
        self.send_header('Location', f'{self.service.url}/log_in')
        self.end_headers()
        self.wfile.write(_PAGE)

    @staticmethod
    def _bytes(content):
        return content if isinstance(content, bytes) else (content if isinstance(content, str) else json.dumps(content)).encode()

    def _send(self, status, content, share=1):
        data = self._bytes(content)
        self.send_response(status)
        self.send_header('Content-Type', 'application/octet-stream' if isinstance(content, bytes) else 'application/json')
        self.send_header('Content-Length', str(len(data)))
        if self.headers.get('X-Earth-Engine-Computation-Profiling'):
            self.send_header('X-Earth-Engine-Computation-Profile', f'profile-{len(self.service.log)}')
        if self.service.restricted:
            self.send_header('X-Earth-Engine-Quota-Status', 'parallelism_restricted=true')
        self.end_headers()
        self.wfile.write(data[: int(len(data) * share)])
        if share < 1:
            self.cut()
