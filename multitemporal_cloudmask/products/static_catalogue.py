"""Static catalogues: files that link to each other, and item collections that somebody has saved."""

from collections import deque
from typing import Any, Deque, Dict, Iterator, Set

from ..method.progress import Progress
from .catalogue_pages import Page, read_page, resolved_from

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
        # What is next in an item collection is more of it.
        relations = ('next',) if page.content['type'] == 'FeatureCollection' else ('item', 'items', 'child')
        for link in page.links(*relations) if page.content['type'] != 'Feature' else ():
            url = resolved_from(page.url, link['href'])
            if url in seen or len(seen) >= _MOST:
                continue
            seen.add(url)
            progress.check()
            linked = read_page(url, progress)
            if link['rel'] == 'next' and not linked.items:
                continue
            waiting.append(linked)
