"""The pages of a STAC API: how the next one is asked for, and which is the last.

References
----------
STAC API 1.0.0, Item Search, Pagination: GET and POST, body, merge, headers.
"""

import json
import os
import re
from dataclasses import dataclass, field, replace
from typing import Any, Dict, Iterator, List, Mapping, Optional, Set, Tuple
from urllib.parse import urlencode, urljoin, urlsplit

from ..method.errors import CloudmaskError
from ..method.progress import Progress, pause
from ..rasters.files import read_text
from ..rasters.network import site
from .json_answers import NotThere, TooLarge, fetch_json

#: Types of the documents of STAC.
_TYPES = ('FeatureCollection', 'Feature', 'Catalog', 'Collection')

#: Pause before a smaller page is asked for, s.
_PAUSE = 1.0


@dataclass(frozen=True)
class Page:
    """A document of a catalogue.

    Attributes
    ----------
    url : str
        Its address or path.
    content : dict
        The document.
    """

    url: str
    content: Dict[str, Any]

    @property
    def items(self) -> List[Dict[str, Any]]:
        """Its items that are complete, with absolute addresses."""
        if self.content['type'] == 'Feature':
            found: Any = [self.content]
        else:
            found = self.content.get('features') if self.content['type'] == 'FeatureCollection' else []
        return [_absolute(item, self.url) for item in (found if isinstance(found, list) else []) if _is_item(item)]

    def links(self, *relations: str) -> List[Dict[str, Any]]:
        """Its links of some relations that have an address."""
        return [link for link in _links(self.content) if link.get('rel') in relations]


@dataclass(frozen=True)
class Api:
    """A STAC API.

    Attributes
    ----------
    search : str
        Address of its search.
    posts : bool
        Whether it can be searched by POST.
    queries : bool
        Whether it states that it knows the extension Query.
    """

    search: str
    posts: bool
    queries: bool


@dataclass(frozen=True)
class _Request:
    """A request for a page; body None: GET."""

    url: str
    body: Optional[Dict[str, Any]] = None
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return f'{self.url} {json.dumps(self.body, sort_keys=True)}'

    def smaller(self) -> 'Optional[_Request]':
        """The same for half as many items, None where that cannot be."""
        stated = re.search(r'[?&]limit=(\d+)', self.url)
        limit = str(self.body.get('limit') if self.body is not None else stated and stated[1])
        if not limit.isdigit() or int(limit) < 2:
            return None
        half = int(limit) // 2
        if self.body is not None:
            return replace(self, body={**self.body, 'limit': half})
        return replace(self, url=re.sub(r'(?<=[?&]limit=)\d+', str(half), self.url))


def read_page(url: str, progress: Progress) -> Page:
    """The document at an address or path; raises `CloudmaskError` where it is not a document of STAC."""
    return _page(url, fetch_json(url, progress) if is_address(url) else _read_file(url))


def first_page(url: str, progress: Progress) -> Tuple[Page, Optional[Api]]:
    """The document at an address or path, and the API that it belongs to; None: it is static."""
    # The address of a search is that of the API, too.
    url = re.sub(r'/search/?$', '', url.strip()) if is_address(url) else url
    page = read_page(url, progress)
    api = _api(page)
    roots = page.links('root')
    if api is None and page.content['type'] == 'Collection' and roots and is_address(url):
        # Collections of an API link to it, not to its search.
        root = _resolved(url, roots[0]['href'])
        api = _api(read_page(root, progress)) if root.rstrip('/') != url.rstrip('/') else None
    return page, api


def pages_of_search(api: Api, body: Dict[str, Any], progress: Progress) -> Iterator[Page]:
    """The pages of a search, until there is no next one, it is empty, or it is one that was there."""
    asked: Set[str] = set()
    request: Optional[_Request] = _Request(api.search, body) if api.posts else _by_get(api, body)
    while request is not None and request.key not in asked:
        asked.add(request.key)
        try:
            page, request = _answered(request, progress)
        except NotThere:
            # What cannot be posted may be got.
            if request is None or request.body is None or len(asked) > 1:
                raise
            request = _by_get(api, body)
            continue
        if page.content['type'] != 'FeatureCollection':
            raise CloudmaskError(f'{site(page.url)} returned no list of items. Check the URL of the catalogue.')
        if not page.content.get('features'):
            return
        yield page
        request = _next(page, request)


def _by_get(api: Api, body: Mapping[str, Any]) -> _Request:
    texts = {
        key: ','.join(map(str, value)) if isinstance(value, list) else value for key, value in body.items() if key != 'query'
    }
    return _Request(f'{api.search}{"&" if "?" in api.search else "?"}{urlencode(texts, safe=",/:")}')


def _answered(request: _Request, progress: Progress) -> Tuple[Page, _Request]:
    """A page and the request that it answers: where a gateway gave up, one for fewer items."""
    while True:
        try:
            return _page(request.url, fetch_json(request.url, progress, request.body, request.headers)), request
        except TooLarge:
            smaller = request.smaller()
            if smaller is None:
                raise
            request = smaller
            pause(_PAUSE, progress)


def _next(page: Page, request: _Request) -> Optional[_Request]:
    """The request for the page after a page, None after the last one."""
    for link in page.links('next'):
        url, headers = _resolved(page.url, link['href']), link.get('headers')
        headers = {str(name): str(value) for name, value in headers.items()} if isinstance(headers, dict) else {}
        if str(link.get('method') or 'GET').upper() != 'POST':
            return _Request(url, None, headers)
        before, stated = request.body or {}, link.get('body')
        if not isinstance(stated, dict):
            return _Request(url, before, headers)
        return _Request(url, {**before, **stated} if link.get('merge') else stated, headers)
    return None


def _api(page: Page) -> Optional[Api]:
    """The API whose landing page a page is."""
    searches = page.links('search')
    if not searches:
        return None
    methods = {str(link.get('method') or 'GET').upper(): link['href'] for link in searches}
    conforms = page.content.get('conformsTo')
    queries = any(str(each).endswith('item-search#query') for each in (conforms if isinstance(conforms, list) else ()))
    return Api(_resolved(page.url, methods.get('POST') or searches[0]['href']), 'POST' in methods, queries)


def _page(url: str, content: Any) -> Page:
    if not isinstance(content, dict) or content.get('type') not in _TYPES:
        place = site(url) if is_address(url) else url
        raise CloudmaskError(f'{place} is neither a STAC API nor a catalogue, an item or a collection of items. Check the URL.')
    return Page(url, content)


def _read_file(path: str) -> Any:
    if not os.path.isfile(path):
        raise CloudmaskError(f'URL: {path} is neither an address that begins with https:// nor an existing file. Check it.')
    try:
        return json.loads(read_text(path))
    except (ValueError, RecursionError) as error:
        raise CloudmaskError(f'Cannot read {path}: it is not JSON ({error}). Choose another file.') from error


def is_address(url: str) -> bool:
    """Whether this is an address, not a path."""
    return '://' in url


def _resolved(base: str, href: str) -> str:
    """The address of a link of an API: on the host of the catalogue, also where a server behind a proxy states its own name."""
    if not is_address(base):
        return href
    parts, own = urlsplit(urljoin(base, href)), urlsplit(base)
    return parts._replace(scheme=own.scheme, netloc=own.netloc).geturl()


def resolved_from(base: str, href: str) -> str:
    """An address or path that is relative to that of a document."""
    if '://' in href or href.startswith('/vsi'):
        return href
    if is_address(base):
        return urljoin(base, href)
    return os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(base)), href))


def _links(content: Mapping[str, Any]) -> List[Dict[str, Any]]:
    """The links of a document or an item that have an address."""
    links = content.get('links')
    return [
        link
        for link in (links if isinstance(links, list) else ())
        if isinstance(link, dict) and isinstance(link.get('href'), str) and link['href']
    ]


def _is_item(item: Any) -> bool:
    return (
        isinstance(item, dict)
        and isinstance(item.get('id'), str)
        and isinstance(item.get('properties'), dict)
        and isinstance(item.get('assets'), dict)
    )


def _absolute(item: Dict[str, Any], url: str) -> Dict[str, Any]:
    """An item whose files are known by absolute addresses, wherever it is saved."""
    base = url
    for link in _links(item):
        if link.get('rel') == 'self' and is_address(link['href']) and is_address(url):
            base = link['href']
    assets = {
        key: {**asset, 'href': resolved_from(base, asset['href'])}
        for key, asset in item['assets'].items()
        if isinstance(asset, dict) and isinstance(asset.get('href'), str)
    }
    return {**item, 'assets': assets}
