"""A STAC catalogue: which items it has of a place, some days and a cloud cover.

The same step as in Earth Engine's `catalogue.py`. What a catalogue filters is filtered again here: some ignore filters silently.

References
----------
STAC API 1.0.0, Item Search, and its extension Query. STAC 1.0 and 1.1: item, item collection, catalogue.
"""

from dataclasses import dataclass, replace
from typing import Any, Dict, Iterable, Iterator, List, Mapping, Optional, Tuple

from ..method.errors import CloudmaskError
from ..method.option_fields import Options, option
from ..method.progress import Progress
from ..method.series_options import SpanOptions
from ..rasters.globe import Bounds, halves
from .catalogue_pages import Api, first_page, pages_of_search
from .static_catalogue import static_items

#: The catalogues that have a name.
CATALOGUES = {
    'earthsearch': 'https://earth-search.aws.element84.com/v1',
    'planetarycomputer': 'https://planetarycomputer.microsoft.com/api/stac/v1',
}

#: Items of a page, and items that are read at most.
_PAGE, _MOST = 100, 10_000

#: An item as the catalogue has it.
Item = Dict[str, Any]


@dataclass(frozen=True)
class CatalogueOptions(Options):
    """Where images are searched."""

    catalog: str = option(
        'earthsearch',
        'Catalogue in which images are searched: Earth Search (earthsearch) for Sentinel-2, the Planetary Computer of Microsoft '
        '(planetarycomputer) for Landsat and Sentinel-2, or the one at URL (url). The first two need no account.',
        choices=(*CATALOGUES, 'url'),
        label='Catalogue',
    )
    url: str = option(
        '',
        'Address of a STAC API, or address or file of a static catalogue or item collection. Required if CATALOG is url.',
        label='Address of the catalogue',
    )
    collection: str = option(
        'sentinel-2-l2a',
        'Collection of the catalogue, for example sentinel-2-l2a, sentinel-2-c1-l2a, landsat-c2-l2 or hls2-s30; several are separated by '
        'commas. Ignored for static catalogues.',
        label='Collection',
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.catalog == 'url' and not self.url:
            raise CloudmaskError('URL is empty, but CATALOG is url. Set URL to the address of a STAC API.')
        if self.catalog != 'url' and self.url:
            raise CloudmaskError(f'URL is set, but CATALOG is {self.catalog}. Set CATALOG to url, or leave URL empty.')

    @property
    def address(self) -> str:
        """The address of the catalogue."""
        return CATALOGUES.get(self.catalog, self.url)


@dataclass(frozen=True)
class FindOptions(SpanOptions):
    """Which images are searched."""

    from_: str = option(
        '',
        'First acquisition date, for example 2019-05-01. Leave empty to begin WINDOW days before IMAGE, or with the first image.',
        label='First date',
    )
    to: str = option(
        '',
        'Last acquisition date, for example 2019-09-30. Leave empty to end with the date of IMAGE, or with the newest image.',
        label='Last date',
    )
    window: float = option(
        450.0,
        'Time before IMAGE in which images are searched. Ignored if FROM is set or IMAGE is empty.',
        unit='days',
        minimum=1,
        maximum=36500,
        label='Search window',
    )
    max_cloud: float = option(
        90.0,
        'Highest cloud cover of the whole scene, as the catalogue states it. Keep it high: the region of interest may be clear in a cloudy '
        'scene, and the cloud cover of the region is measured later.',
        unit='%',
        minimum=0,
        maximum=100,
        label='Maximum cloud cover of scene',
    )
    limit: int = option(
        200,
        'Largest number of images that are returned, the newest first.',
        unit='images',
        minimum=1,
        maximum=_MOST,
        label='Maximum number of images',
    )


@dataclass(frozen=True)
class Search:
    """What is searched.

    Attributes
    ----------
    collections : tuple of str
        Their ids.
    bounds : tuple of float
        See `Bounds`.
    first, last : str
        Days, YYYY-MM-DD; '': open.
    max_cloud : float
        Of the scene, percent; items that state none are accepted.
    limit : int
        Items that are returned at most.
    """

    collections: Tuple[str, ...]
    bounds: Bounds
    first: str
    last: str
    max_cloud: float
    limit: int

    def body(self, bounds: Bounds, queries: bool) -> Dict[str, Any]:
        """The body of a request; `queries`: whether the catalogue knows the extension."""
        body: Dict[str, Any] = {'collections': list(self.collections), 'bbox': list(bounds), 'limit': _PAGE}
        if self.first or self.last:
            # Full times: some servers reject days.
            first = f'{self.first}T00:00:00Z' if self.first else '..'
            last = f'{self.last}T23:59:59Z' if self.last else '..'
            body['datetime'] = f'{first}/{last}'
        if queries and self.max_cloud < 100:
            body['query'] = {'eo:cloud_cover': {'lte': self.max_cloud}}
        return body

    def accepts(self, item: Item) -> bool:
        """Whether an item is what is searched, whatever its collection."""
        day, cloud = date_of(item), cloud_cover(item)
        if day < self.first or (self.last and day > self.last) or (cloud is not None and cloud > self.max_cloud):
            return False
        place = _bounds(item)
        return place is None or any(_overlap(here, there) for here in halves(self.bounds) for there in halves(place))


def find_items(url: str, search: Search, progress: Progress) -> List[Item]:
    """The items of a catalogue, newest first; each is there once, and its addresses are absolute.

    Parameters
    ----------
    url : str
        Of a STAC API or a static catalogue, or the path of one.
    search : Search
        What is searched.
    progress : Progress
        Updated after each page; warned where there are more items than `search.limit`.

    Raises
    ------
    CloudmaskError
        Where the catalogue cannot be read; `Cancelled` within a second.
    """
    found: Dict[Tuple[str, str], Item] = {}
    page, api = first_page(url, progress)
    if api is None:
        _collect(static_items(page, progress), search, found, progress)
    else:
        if page.content['type'] == 'Collection':
            search = replace(search, collections=(str(page.content.get('id')),))
        for bounds in halves(search.bounds):
            _collect(_items(api, bounds, search, progress), search, found, progress)
    newest = sorted(found.values(), key=lambda item: (_time(item), str(item['id'])), reverse=True)
    if len(newest) > search.limit:
        progress.warn(
            f'There are more than {search.limit} images: the newest {search.limit} are returned. Raise LIMIT, or choose fewer days.'
        )
    return newest[: search.limit]


def date_of(item: Item) -> str:
    """The day of an item, UTC, YYYY-MM-DD; '' where it states none."""
    return _time(item)[:10]


def cloud_cover(item: Item) -> Optional[float]:
    """The cloud cover of the scene, percent; None where it is not stated."""
    value = item['properties'].get('eo:cloud_cover')
    return float(value) if isinstance(value, (int, float)) else None


def _items(api: Api, bounds: Bounds, search: Search, progress: Progress) -> Iterator[Item]:
    """The items of some collections of an API."""
    for page in pages_of_search(api, search.body(bounds, api.queries), progress):
        for item in page.items:
            if not item.get('collection') or item['collection'] in search.collections:
                yield item


def _collect(items: Iterable[Item], search: Search, found: Dict[Tuple[str, str], Item], progress: Progress) -> None:
    """Add the items that are searched to those found, by collection and id, until the newest are among them."""
    added, last, descends = 0, '9', True
    for number, item in enumerate(items, 1):
        progress.update(min(added / search.limit, 1))
        last, descends = _time(item), descends and _time(item) <= last
        if search.accepts(item):
            key = str(item.get('collection')), str(item['id'])
            added += key not in found
            found.setdefault(key, item)
        # What is still to come is older where the catalogue sorts by time, which not all do.
        if number >= _MOST or (added > search.limit and descends):
            return


def _time(item: Item) -> str:
    properties: Mapping[str, Any] = item['properties']
    return str(properties.get('datetime') or properties.get('start_datetime') or '')


def _bounds(item: Item) -> Optional[Bounds]:
    """The bounds of an item, None where they are not stated, or not as they should be."""
    bounds = item.get('bbox')
    try:
        if isinstance(bounds, list) and len(bounds) in (4, 6):
            half = len(bounds) // 2
            west, south, east, north = (float(number) for number in (*bounds[:2], *bounds[half : half + 2]))
            return west, south, east, north
        longitudes, latitudes = zip(*_points(item['geometry']['coordinates']))
    except (KeyError, TypeError, ValueError, IndexError):
        return None
    return min(longitudes), min(latitudes), max(longitudes), max(latitudes)


def _points(coordinates: Any) -> Iterator[Tuple[float, float]]:
    """The points of nested lists of coordinates."""
    if coordinates and not isinstance(coordinates[0], list):
        yield float(coordinates[0]), float(coordinates[1])
        return
    for part in coordinates:
        yield from _points(part)


def _overlap(here: Bounds, there: Bounds) -> bool:
    return here[0] <= there[2] and there[0] <= here[2] and here[1] <= there[3] and there[1] <= here[3]
