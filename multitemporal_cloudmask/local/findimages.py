"""Images of a catalogue as an item collection: GeoJSON that is a layer of footprints, and an archive."""

import json
from datetime import datetime, timedelta
from typing import Any, List, Optional, Sequence

from ..method.errors import UnreadableError
from ..method.progress import Progress
from ..products.catalogue import CatalogueOptions, FindOptions, Item, Search, cloud_cover, date_of, find_items
from ..products.stac import stac_product
from ..products.stac_item import items_in
from ..rasters.globe import Bounds

#: Fields of the footprints, in the order of the table; `platform` is a property of the items already.
FIELDS = ('date', 'cloud_cover', 'platform', 'tile')


def find_images(
    catalogue: CatalogueOptions, options: FindOptions, bounds: Bounds, image: Optional[datetime], progress: Progress
) -> List[Item]:
    """The images of a catalogue that the tools can read, newest first.

    Parameters
    ----------
    catalogue : CatalogueOptions
        Where they are searched.
    options : FindOptions
        Which ones.
    bounds : tuple of float
        West, south, east and north of the region, degrees; west is greater where the antimeridian is in between.
    image : datetime or None
        Acquisition (UTC) of the image for which earlier ones are searched.
    progress : Progress
        Updated meanwhile; warned of images that cannot be read.

    Returns
    -------
    list of dict
        Items with the properties `FIELDS`.

    Raises
    ------
    CloudmaskError
        Where the catalogue cannot be read; `Cancelled` within a second.
    """
    first, last = options.from_, options.to
    if image is not None:
        last = last or f'{image:%Y-%m-%d}'
        first = first or f'{image - timedelta(days=options.window):%Y-%m-%d}'
    collections = tuple(name.strip() for name in catalogue.collection.split(',') if name.strip())
    search = Search(collections, bounds, first, last, options.max_cloud, options.limit)
    found: List[Item] = []
    refused: List[str] = []
    for item in find_items(catalogue.address, search, progress):
        try:
            found.append(_described(item, catalogue.address))
        except UnreadableError as error:
            refused.append(str(error))
    if refused:
        progress.warn(f'{len(refused)} image(s) cannot be read and are left out. {refused[0]}')
    if not found and not refused:
        progress.warn(f'{catalogue.address} has no such image. Check COLLECTION, the region and the dates, or raise MAX_CLOUD.')
    return found


def collection_text(items: Sequence[Item]) -> str:
    """Items as the text of an item collection."""
    return json.dumps({'type': 'FeatureCollection', 'features': list(items)}, indent=1) + '\n'


def _described(item: Item, address: str) -> Item:
    """An item with the properties `FIELDS`; raises `UnreadableError` where it is no image that the tools can read."""
    read = items_in(json.dumps(item), f'{item["id"]} of {address}', address)
    if not read:
        raise UnreadableError(f'Cannot use {item["id"]} of {address}: it states no stac_version. Choose another catalogue.')
    product = stac_product(read[0], local='://' not in address)
    stated: Any = item['properties']
    fields = {'date': date_of(item), 'cloud_cover': cloud_cover(item), 'platform': product.platform, 'tile': product.tile}
    # First, so that the table of the layer begins with them; what the item states stays.
    return {**item, 'properties': {**fields, **stated}}
