"""Earth Engine on a port of this machine: the routes that the client calls, over HTTP.

with Service() as service:
    service.catalogue.add(..)
    ee.Initialize(None, url=service.url, project='offline')
"""

import json
import threading

from faulty_service import Server

from . import pixels
from .answers import Answers, Images
from .assets import Catalogue, asset_id
from .encoding import encode, encode_feature
from .errors import ServiceError
from .exports import Operations
from .faults import Faults
from .graph import Graph
from .handler import Handler
from .images import Image
from .registry import CATALOGUE, algorithms_document, client_file
from .values import Collection, Feature

#: Concurrent requests of a project by the documentation of the quotas.
MOST_REQUESTS = 40
_PAGE = 1000
_GET_CONFIG = {
    'id': 'earthengine.projects.getConfig',
    'path': 'v1/{+name}',
    'flatPath': 'v1/projects/{projectsId}/config',
    'httpMethod': 'GET',
    'parameterOrder': ['name'],
    'parameters': {'name': {'location': 'path', 'required': True, 'type': 'string', 'pattern': '^projects/[^/]+/config$'}},
    'response': {'type': 'any'},
}


class Service:
    """A service of its own: catalogue, operations, faults, and the requests it answered, as (route, project) in `log`."""

    answers, images = Answers(), Images()  # of all services: what a request to an archive gives is the same in each

    def __init__(self):
        self._now, self._lock = 0, threading.Lock()
        self.clear()
        self._server = Server(('127.0.0.1', 0), type('Bound', (Handler,), {'service': self}))
        self.url = f'http://127.0.0.1:{self._server.server_port}'

    def clear(self):
        """Empty catalogue, no operations, no faults, no log."""
        self.catalogue = Catalogue()
        self.operations = Operations(self.catalogue)
        self.faults = Faults()
        self.log = []
        self.most_requests = MOST_REQUESTS
        self.restricted = False  # whether the project is in restricted mode, as answers report it
        self.most_at_once = 0

    def __enter__(self):
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *error):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def enter(self):
        """Count a request in; refuse it where too many are being answered."""
        with self._lock:
            self._now += 1
            self.most_at_once = max(self.most_at_once, self._now)
            return self._now <= self.most_requests

    def leave(self):
        with self._lock:
            self._now -= 1

    def answer(self, route, groups, query, body):
        """The body of an answer: JSON or its text, or bytes."""
        CATALOGUE.set(self.catalogue)
        if route in ('value', 'pixels', 'features'):
            return self.answers.get(self.catalogue, (route, body), lambda: getattr(self, f'_{route}')(body))
        return getattr(self, f'_{route}')(groups, query, body)

    def _discovery(self, groups, query, body):
        text = client_file('cloud_api_discovery_document.json').read_text(encoding='utf-8').replace('v1alpha', 'v1')
        document = json.loads(text.replace('https://earthengine.googleapis.com/', f'{self.url}/'))
        # The client's copy is older than the client: it calls this method, too.
        document['resources']['projects'].setdefault('methods', {})['getConfig'] = _GET_CONFIG
        return document

    def _config(self, groups, query, body):
        return {'name': f'projects/{groups["project"]}/config', 'maxConcurrentExports': 2}

    def _algorithms(self, groups, query, body):
        return algorithms_document()

    def _value(self, body):
        return json.dumps({'result': encode(self._evaluated(body))})

    def _pixels(self, body):
        return pixels.answer(self._image(body), body)

    def _asset_pixels(self, groups, query, body):
        return pixels.answer(self.catalogue.image(asset_id(groups['name'])), body)

    def _features(self, body):
        table = self._evaluated(body)
        if not isinstance(table, Collection) or not all(isinstance(each, Feature) for each in table.elements):
            raise ServiceError('Expected a FeatureCollection.')
        start, size = int(body.get('pageToken') or 0), int(body.get('pageSize') or _PAGE)
        shown = {'type': 'FeatureCollection', 'features': [encode_feature(each) for each in table.elements[start : start + size]]}
        return json.dumps({**shown, 'nextPageToken': str(start + size)} if start + size < len(table.elements) else shown)

    def _export(self, groups, query, body):
        return self.operations.start(groups['project'], body, lambda: self._evaluated(body))

    def _asset(self, groups, query, body):
        return self.catalogue.describe(asset_id(groups['name']))

    def _create_asset(self, groups, query, body):
        id = f'{groups["name"]}/assets/{query["assetId"][0]}'
        if body.get('type') not in ('FOLDER', 'IMAGE_COLLECTION'):
            raise ServiceError('The loopback creates folders and image collections.')
        self.catalogue.add_folder(id, body['type'])
        return self.catalogue.describe(id)

    def _delete_asset(self, groups, query, body):
        self.catalogue.delete(asset_id(groups['name']))
        return {}

    def _list_assets(self, groups, query, body):
        if 'filter' in query:
            raise ServiceError('The loopback lists without filters.')
        name = groups['name']
        return {'assets': self.catalogue.children(asset_id(name if '/assets/' in name else f'{name}/assets'))}

    def _operations(self, groups, query, body):
        found, start, size = self.operations.list(), *(int(query.get(key, ['0'])[0]) for key in ('pageToken', 'pageSize'))
        page = found[start : start + size] if size else found[start:]
        more = {'nextPageToken': str(start + size)} if size and start + size < len(found) else {}
        return {'operations': page, **more}

    def _operation(self, groups, query, body):
        return self.operations.get(groups['name'])

    def _cancel(self, groups, query, body):
        self.operations.cancel(groups['name'])
        return {}

    def _evaluated(self, body):
        return Graph(body['expression'], self.images.of(self.catalogue)).evaluate()

    def _image(self, body):
        image = self._evaluated(body)
        if not isinstance(image, Image):
            raise ServiceError('Expected an Image.')
        return image
