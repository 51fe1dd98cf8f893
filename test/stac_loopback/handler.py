"""HTTP: which request goes where, what goes wrong on purpose, ranges of files, and the log."""

import json
import os
import re
import time
from functools import partial
from urllib.parse import parse_qs, unquote, urlsplit

from faulty_service import FaultyHandler

from . import apis
from .faults import DENIED, GONE, Answer, Drop, Stall, Truncate

#: What Azure answers without a token.
_NO_TOKEN = Answer(409, b'<?xml version="1.0"?><Error><Code>PublicAccessNotPermitted</Code></Error>', 'application/xml')


class Handler(FaultyHandler):
    service = None

    def do_GET(self):
        address = urlsplit(self.path)
        self._path, self._query = unquote(address.path).rstrip('/'), parse_qs(address.query)
        self._body = self.rfile.read(int(self.headers.get('Content-Length') or 0))
        self._range = None
        blob = self.server.server_port == int(self.service.blob_url.rpartition(':')[2])
        route, answer = ('file', self._blob) if blob else self._routed()
        self._route = route
        fault = self.service.faults.of(route, *([f'file {os.path.basename(self._path)}'] if route == 'file' else []))
        if isinstance(fault, Stall):
            time.sleep(fault.seconds)
        try:
            if isinstance(fault, Drop):
                self._log(0, 0)
                self.cut()
                return
            self._send(fault if isinstance(fault, Answer) else answer(), fault.share if isinstance(fault, Truncate) else 1)
        except (BrokenPipeError, ConnectionError):
            pass

    do_POST = do_HEAD = do_GET  # noqa: N815 - names of http.server

    def _routed(self):
        """The route of a request to the first host, and what answers it."""
        for name, api in apis.APIS.items():
            if self._path == api.root:
                return 'landing', partial(self._landing, api)
            if re.fullmatch(rf'{api.root}/collections/[^/]+', self._path):
                return 'landing', partial(self._collection, api)
            if self._path == f'{api.root}/search':
                return 'search', partial(self._search, name, api)
            if re.fullmatch(rf'{api.root}/collections/[^/]+/items(/[^/]+)?', self._path):
                return 'items', partial(self._items, name, api)
        for prefix, route, answer in (
            ('/files/', 'file', lambda: self._file(self._path[6:])),
            ('/static/', 'static', self._static),
            ('/sas/v1/token/', 'token', lambda: _json(self.service.token(self._path[14:]))),
        ):
            if self._path.startswith(prefix):
                return route, answer
        return 'unknown', lambda: GONE

    def _landing(self, api):
        return _json(apis.landing(api, self.service.url))

    def _collection(self, api):
        return _json(apis.collection(api, self.service.url, self._path.rpartition('/')[2]))

    def _search(self, name, api):
        if api.paging == 'get' and self.command == 'POST':
            return Answer(405, b'{"message": "Method Not Allowed"}')
        request = json.loads(self._body) if self.command == 'POST' else apis.get_request(self._query)
        return self._page(name, api, request)

    def _items(self, name, api):
        *_, collection, _, item = self._path.rsplit('/', 3) if '/items/' in self._path else (*self._path.rsplit('/', 2), '')
        if item:
            found = [each for each in self.service.known(name) if (each['id'], each['collection']) == (item, collection)]
            return _json(found[0]) if found else GONE
        return self._page(name, api, {**apis.get_request(self._query), 'collections': [collection]})

    def _page(self, name, api, request):
        try:
            items = self.service.known(name)
            return _json(apis.search(api, self.service.url, items, request, self.command, self.headers, self.service.page))
        except ValueError as error:
            return Answer(400, json.dumps({'code': 'BadRequest', 'description': str(error)}).encode())

    def _static(self):
        text = self.service.static(self._path[len('/static/') :])
        return GONE if text is None else Answer(200, text.encode())

    def _blob(self):
        secret = self._query.get('sig', [''])[0]
        if not secret:
            return _NO_TOKEN
        return self._file(self._path) if self.service.allows(self._path, secret) else DENIED

    def _file(self, path):
        place = self.service.file(path)
        if place is None:
            return GONE
        size = os.path.getsize(place)
        first, last, status = 0, size - 1, 200
        span = re.fullmatch(r'bytes=(\d*)-(\d*)', self.headers.get('Range') or '')
        if span and (span[1] or span[2]):
            first = int(span[1]) if span[1] else max(size - int(span[2]), 0)
            last = min(int(span[2]), size - 1) if span[1] and span[2] else size - 1
            status = 206
        if first >= size:
            return Answer(416, b'', 'text/plain', {'Content-Range': f'bytes */{size}'})
        self._range = first, last
        with open(place, 'rb') as file:
            file.seek(first)
            data = file.read(last - first + 1)
        headers = {'Accept-Ranges': 'bytes', 'ETag': f'"{size}"'}
        if status == 206:
            headers['Content-Range'] = f'bytes {first}-{last}/{size}'
        return Answer(status, data, 'image/tiff', headers)

    def _send(self, answer, share):
        body = answer.body[: int(len(answer.body) * share)] if self.command != 'HEAD' else b''
        self._log(answer.status, len(body))
        self.send_response(answer.status)
        for name, value in {'Content-Type': answer.kind, 'Content-Length': str(len(answer.body)), **answer.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        if share < 1:
            self.cut()

    def _log(self, status, sent):
        self.service.note(self._route, self.command, self._path, self._range, status, sent, self._body.decode('utf-8', 'replace'))


def _json(content):
    return Answer(200, json.dumps(content).encode(), 'application/geo+json')
