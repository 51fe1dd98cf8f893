"""The service: two hosts on ports of this machine, one for catalogues, tokens and open files, one for files that need a token.

with Service(archive.folder) as service:
    service.add(archive.earth_search(0), archive.earth_search(1))
    service.root('earthsearch')         the address of a catalogue
    service.token_url                   VSICURL_PC_SAS_TOKEN_URL
    service.faults.plan('search', UNAVAILABLE)
    service.bytes('file'), service.count('search'), service.ranges()
"""

import json
import os
import threading
import time
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Optional, Tuple

from faulty_service import Server

from .apis import APIS
from .faults import Faults
from .handler import Handler


@dataclass(frozen=True)
class Asked:
    """A request that was answered: its route, method and path, the range of a file, status, and bytes of the body."""

    route: str
    method: str
    path: str
    range: Optional[Tuple[int, int]]
    status: int
    sent: int
    body: str = ''


class Service:
    """Catalogues, tokens and files.

    Attributes
    ----------
    url, blob_url : str
        The two hosts; files of the second answer only to a valid token.
    items : dict
        Name of a catalogue (`APIS`) to its items; None: all that were added without a name.
    faults : Faults
        What goes wrong.
    log : list of Asked
        All requests.
    page : int
        Items of a page at most.
    token_life : float
        Seconds.
    """

    def __init__(self, folder):
        self.folder = str(folder)
        self._lock = threading.Lock()
        bound = type('Bound', (Handler,), {'service': self})
        self._servers = [Server(('127.0.0.1', 0), bound) for _ in range(2)]
        self.url, self.blob_url = (f'http://127.0.0.1:{server.server_port}' for server in self._servers)
        self.token_url = f'{self.url}/sas/v1/token'
        self.clear()

    def clear(self):
        """No items, no faults, no log."""
        self.items, self.log, self.faults = defaultdict(list), [], Faults()
        self.page, self.token_life = 1000, 3600.0
        self._tokens = {}

    def __enter__(self):
        self._threads = [threading.Thread(target=each.serve_forever, args=(0.02,), daemon=True) for each in self._servers]
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *error):
        for server, thread in zip(self._servers, self._threads):
            server.shutdown()
            server.server_close()
            thread.join()

    def add(self, *items, api=None):
        """Put items into one catalogue, or into all."""
        self.items[api] += items

    def root(self, api):
        """The address of a catalogue."""
        return self.url + APIS[api].root

    def known(self, api):
        """The items of a catalogue, with the addresses of this service."""
        text = json.dumps(self.items[None] + self.items[api])
        return json.loads(self._addressed(text, self.root(api)))

    def collection(self, *items, root=''):
        """Items as the text of an item collection."""
        return self._addressed(json.dumps({'type': 'FeatureCollection', 'features': list(items)}), root or self.url)

    def _addressed(self, text, root):
        for name, address in (('files', f'{self.url}/files'), ('blobs', self.blob_url), ('root', root)):
            text = text.replace(f'{{{name}}}', address)
        return text

    def static(self, name):
        """A static catalogue: catalog.json with a child, its collection.json with a link to each item, items.json with all."""
        items = self.items[None]
        if name == 'items.json':
            return self.collection(*items)
        if name == 'catalog.json':
            links = [{'rel': 'child', 'href': './deeper/collection.json'}, {'rel': 'root', 'href': './catalog.json'}]
            return json.dumps({'type': 'Catalog', 'stac_version': '1.0.0', 'id': 'static', 'links': links})
        if name == 'deeper/collection.json':
            links = [{'rel': 'item', 'href': f'../items/{item["id"]}.json'} for item in items]
            parent = {'rel': 'parent', 'href': '../catalog.json'}
            return json.dumps({'type': 'Collection', 'stac_version': '1.0.0', 'id': 'deeper', 'links': [parent, *links]})
        found = [item for item in items if name == f'items/{item["id"]}.json']
        return self._addressed(json.dumps(found[0]), self.url) if found else None

    def token(self, container):
        """A new token of a container, account/name, or of a collection."""
        with self._lock:
            number, end = len(self._tokens) + 1, time.time() + self.token_life
            self._tokens[f'secret{number}'] = container, end
        expiry = f'{datetime.fromtimestamp(end, timezone.utc):%Y-%m-%dT%H:%M:%SZ}'
        return {
            'msft:expiry': expiry,
            'token': f'st=2019-01-01T00%3A00%3A00Z&se={expiry.replace(":", "%3A")}&sp=rl&sig=secret{number}',
        }

    def expire(self):
        """End the life of all tokens that were issued."""
        with self._lock:
            self._tokens = {secret: (container, 0.0) for secret, (container, _) in self._tokens.items()}

    def allows(self, path, secret):
        """Whether a token opens a file of the second host."""
        container, end = self._tokens.get(secret, ('', 0.0))
        return time.time() < end and ('/' not in container or path.startswith(f'/{container}/'))

    def file(self, path):
        """The path of a file below the folder, None if it does not exist."""
        place = os.path.realpath(os.path.join(self.folder, path.lstrip('/')))
        inside = place.startswith(os.path.realpath(self.folder) + os.sep)
        return place if inside and os.path.isfile(place) else None

    def note(self, *about):
        with self._lock:
            self.log.append(Asked(*about))

    def count(self, route):
        """Number of requests of a route."""
        return sum(each.route == route for each in self.log)

    def bytes(self, route='file'):
        """Bytes of the bodies that were sent on a route."""
        return sum(each.sent for each in self.log if each.route == route)

    def ranges(self):
        """Path to the ranges (first, last byte) that were asked for and sent, in their order."""
        found = defaultdict(list)
        for each in self.log:
            if each.route == 'file' and each.range and each.sent:
                found[each.path].append(each.range)
        return dict(found)
