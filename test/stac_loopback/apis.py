"""The catalogues: how each searches, what it ignores, and how its pages are linked.

References
----------
STAC API, item search: parameters, paging with `next`. Recorded responses of Earth Search and the Planetary Computer.
"""

import json
from dataclasses import dataclass
from urllib.parse import quote

#: Fields of a search that Earth Search keeps for its next page.
_EARTH_SEARCH_FIELDS = ('collections', 'ids', 'bbox', 'intersects', 'datetime', 'limit', 'query', 'fields', 'sortby')


@dataclass(frozen=True)
class Api:
    """A catalogue.

    Attributes
    ----------
    root : str
        Path of its landing page.
    paging : str
        earthsearch: POST, the whole body again, a next page even where it is empty. planetarycomputer: POST with a token, GET with a
        token that is not quoted. merge: POST, the body only what changes, and a header. get: only GET, a relative address. http:
        addresses as a server behind a proxy has them, of another host. endless: a next page that is this one again.
    queries : bool
        Whether it knows the query extension; the others ignore it.
    limit : int
        Items of a page where the request states no limit.
    """

    root: str
    paging: str
    queries: bool = True
    limit: int = 10


APIS = {
    'earthsearch': Api('/earthsearch/v1', 'earthsearch'),
    'planetarycomputer': Api('/planetarycomputer/api/stac/v1', 'planetarycomputer', limit=250),
    'merge': Api('/merge', 'merge'),
    'get': Api('/get', 'get', queries=False),
    'http': Api('/behind/proxy', 'http'),
    'endless': Api('/endless', 'endless'),
}


def landing(api, url):
    """The landing page."""
    root = url + api.root
    methods = ('GET',) if api.paging == 'get' else ('GET', 'POST')
    conforms = ['https://api.stacspec.org/v1.0.0/core', 'https://api.stacspec.org/v1.0.0/item-search']
    return {
        'type': 'Catalog',
        'stac_version': '1.0.0',
        'id': api.paging,
        'description': 'A catalogue on this machine',
        'conformsTo': conforms + ['https://api.stacspec.org/v1.0.0/item-search#query'] * api.queries,
        'links': [
            {'rel': 'self', 'type': 'application/json', 'href': root},
            {'rel': 'root', 'type': 'application/json', 'href': root},
            {'rel': 'data', 'type': 'application/json', 'href': f'{root}/collections'},
            *({'rel': 'search', 'type': 'application/geo+json', 'href': f'{root}/search', 'method': each} for each in methods),
        ],
    }


def collection(api, url, name):
    """The document of a collection."""
    root = url + api.root
    return {
        'type': 'Collection',
        'stac_version': '1.0.0',
        'id': name,
        'links': [
            {'rel': 'self', 'type': 'application/json', 'href': f'{root}/collections/{name}'},
            {'rel': 'root', 'type': 'application/json', 'href': root},
            {'rel': 'items', 'type': 'application/geo+json', 'href': f'{root}/collections/{name}/items'},
        ],
    }


def search(api, url, items, request, method, headers, most):
    """A page.

    Parameters
    ----------
    api : Api
        The catalogue.
    url : str
        Of the service.
    items : list of dict
        All that the catalogue has.
    request : dict
        What is searched, as the body of a POST has it.
    method : str
        GET or POST.
    headers : mapping
        Of the request.
    most : int
        Items of a page at most.
    """
    found = sorted((item for item in items if _matches(item, request, api.queries)), key=_order, reverse=True)
    size = min(int(request.get('limit', api.limit)), most)
    start = _start(api, request, headers)
    page = found[start : start + size]
    end = start + len(page)
    more = page and (end < len(found) or api.paging in ('earthsearch', 'endless'))
    answer = {'type': 'FeatureCollection', 'features': page}
    if api.paging == 'earthsearch':
        answer['context'] = {'limit': size, 'matched': len(found), 'returned': len(page)}
    links = [{'rel': 'root', 'type': 'application/json', 'href': url + api.root}]
    return {**answer, 'links': [_next(api, url, request, method, end), *links] if more else links}


def _next(api, url, request, method, end):
    address, link = f'{url}{api.root}/search', {'rel': 'next', 'type': 'application/geo+json'}
    if api.paging == 'http':
        address = f'http://internal.example:8080{api.root}/search'
    if method == 'GET' or api.paging == 'get':
        token = f'next:{end}' if api.paging == 'planetarycomputer' else quote(f'next:{end}')
        query = '&'.join(f'{key}={quote(_as_text(value), safe=",/:.")}' for key, value in request.items() if key != 'token')
        return {**link, 'href': f'{"../get/search" if api.paging == "get" else address}?{query}&token={token}'}
    link.update(method='POST', href=address)
    if api.paging == 'earthsearch':
        body = {key: value for key, value in request.items() if key in _EARTH_SEARCH_FIELDS}
        return {**link, 'merge': False, 'body': {**body, 'next': str(end)}}
    if api.paging == 'merge':
        return {**link, 'merge': True, 'body': {'token': f'next:{end}'}, 'headers': {'X-Page-After': str(end)}}
    if api.paging == 'endless':
        return {**link, 'body': {**request, 'token': 'next:0'}}
    return {**link, 'body': {**request, 'token': f'next:{end}'}}


def _start(api, request, headers):
    if api.paging == 'earthsearch':
        return int(request.get('next', 0))
    start = int(str(request.get('token', 'next:0')).rpartition(':')[2])
    if api.paging == 'merge' and start and headers.get('X-Page-After') != str(start):
        raise ValueError('The header X-Page-After of the link is missing.')
    return start


def _as_text(value):
    if isinstance(value, list):
        return ','.join(map(str, value))
    return json.dumps(value) if isinstance(value, dict) else str(value)


def _order(item):
    return item['properties']['datetime'], item['id']


def _matches(item, request, queries):
    """Whether an item fits collections, bbox, datetime and, where the catalogue knows it, query."""
    collections = request.get('collections')
    if collections and item['collection'] not in collections:
        return False
    if request.get('bbox'):
        west, south, east, north = map(float, request['bbox'])
        if item['bbox'][0] > east or item['bbox'][2] < west or item['bbox'][1] > north or item['bbox'][3] < south:
            return False
    if request.get('datetime'):
        first, _, last = request['datetime'].partition('/')
        for end in (first, last):
            if end not in ('', '..') and not end.endswith('Z'):
                raise ValueError(f'Invalid datetime: {request["datetime"]}')
        time = item['properties']['datetime']
        if (first not in ('', '..') and time < first) or (last not in ('', '..') and time > last):
            return False
    most = (request.get('query') or {}).get('eo:cloud_cover', {}).get('lte') if queries else None
    return most is None or item['properties'].get('eo:cloud_cover', 0) <= most


def get_request(query):
    """A search by GET, lists of texts by key, as the body of a POST has it."""
    request = {key: values[-1] for key, values in query.items()}
    for key in ('collections', 'bbox', 'ids'):
        if key in request:
            request[key] = request[key].split(',')
    if 'query' in request:
        request['query'] = json.loads(request['query'])
    return request
