"""Static catalogues: files that link to each other, and item collections that somebody has saved."""

from collections import deque
from typing import Any, Deque, Dict, Iterator, List, Set

from ..method.progress import Progress
from .catalogue_pages import Page, is_address, read_page, resolved_from

#: Documents of a static catalogue that are read at most.
_MOST = 10_000


def static_items(page: Page, progress: Progress) -> Iterator[Dict[str, Any]]:
    """The items of a document and of those that it links to, breadth first; each document is read once.

    Parameters
    ----------
    page : Page
        An item, an item collection, a collection or a catalogue.
    progress : Progress
        Asked for a cancel before each document.

    Raises
    ------
    CloudmaskError
        Where a document cannot be read.
    """
    waiting: Deque[Page] = deque([page])
    seen: Set[str] = {page.url}
    while waiting:
        page = waiting.popleft()
        yield from page.items
        for link in _further(page):
            url = resolved_from(page.url, link['href'])
            if url in seen or len(seen) >= _MOST:
                continue
            seen.add(url)
            progress.check()
            linked = read_page(url, progress)
            if link['rel'] == 'next' and not linked.items:
                continue
            waiting.append(linked)


def _further(page: Page) -> List[Dict[str, Any]]:
    """The links to more items: of an item collection the next page, but a page that somebody has saved is a list of its own."""
    kind = page.content['type']
    if kind in ('Catalog', 'Collection'):
        return page.links('item', 'items', 'child')
    pages = page.links('next') if kind == 'FeatureCollection' and is_address(page.url) else []
    return [link for link in pages if str(link.get('method') or 'GET').upper() == 'GET']
