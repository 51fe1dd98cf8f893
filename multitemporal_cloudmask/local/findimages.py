"""Images of a catalogue as an item collection: GeoJSON that is a layer of footprints, and an archive."""

import json
from datetime import timedelta
from typing import List, Optional, Sequence

from ..method.errors import CloudmaskError, UnreadableError
from ..method.progress import Progress
from ..products.archive import unfit
from ..products.catalogue import CatalogueOptions, FindOptions, Item, Search, cloud_cover, date_of, find_items
from ..products.stac import StacProduct, stac_product
from ..products.stac_items import items_in
from ..rasters.globe import Bounds
from ..rasters.scene import Scene

#: Fields of the footprints, in the order of the table; `platform` is a property of the items already.
FIELDS = ('date', 'cloud_cover', 'platform', 'tile')


def find_images(
    catalogue: CatalogueOptions, options: FindOptions, bounds: Bounds, image: Optional[Scene], progress: Progress
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
    image : Scene or None
        The image for which earlier ones are searched.
    progress : Progress
        Updated meanwhile; warned of images that cannot be read, and where no image can serve as lag of `image`.

    Returns
    -------
    list of dict
        Items with the properties `FIELDS`.

    Raises
    ------
    CloudmaskError
        Where the catalogue cannot be read; `Cancelled` within a second.
    """
    search = _search(catalogue, options, bounds, image)
    found: List[Item] = []
    refused: List[str] = []
    unfitting: List[str] = []
    for item in find_items(catalogue.address, search, progress):
        try:
            product = _product(item, catalogue.address)
        except UnreadableError as error:
            refused.append(str(error))
            continue
        found.append(_described(item, product))
        reason = unfit(product, image) if image else ''
        if reason:
            unfitting.append(f'{product.name}: {reason}')
    if found:
        progress.message(f'{len(found)} image(s) from {date_of(found[-1])} to {date_of(found[0])}.')
    if refused:
        progress.warn(f'{len(refused)} image(s) cannot be read and are left out. {refused[0]}')
    if unfitting and len(unfitting) == len(found):
        progress.warn(f'No image found can serve as lag of {image}. {unfitting[0]}. Choose another COLLECTION, or another image.')
    if not found and not refused:
        progress.warn(f'{catalogue.address} has no such image. Check COLLECTION, the region and the dates, or raise MAX_CLOUD.')
    return found


def _search(catalogue: CatalogueOptions, options: FindOptions, bounds: Bounds, image: Optional[Scene]) -> Search:
    first, last = options.from_, options.to
    if image is not None:
        if image.time is None:
            raise CloudmaskError(f'IMAGE: {image} has no acquisition date. Set FROM and TO, and a region instead of the image.')
        last = last or f'{image.time:%Y-%m-%d}'
        first = first or f'{image.time - timedelta(days=options.window):%Y-%m-%d}'
    collections = tuple(name.strip() for name in catalogue.collection.split(',') if name.strip())
    return Search(collections, bounds, first, last, options.max_cloud, options.limit)


def collection_text(items: Sequence[Item]) -> str:
    """Items as the text of an item collection."""
    return json.dumps({'type': 'FeatureCollection', 'features': list(items)}, indent=1) + '\n'


def _product(item: Item, address: str) -> StacProduct:
    """The image of an item; raises `UnreadableError` where the tools cannot read it."""
    read = items_in(json.dumps(item), f'{item["id"]} of {address}', address)
    if not read:
        raise UnreadableError(f'Cannot use {item["id"]} of {address}: it states no stac_version. Choose another catalogue.')
    return stac_product(read[0], local='://' not in address)


def _described(item: Item, product: StacProduct) -> Item:
    """An item with the properties `FIELDS`."""
    fields = {'date': date_of(item), 'cloud_cover': cloud_cover(item), 'platform': product.platform, 'tile': product.tile}
    # First, so that the table of the layer begins with them; what the item states stays.
    return {**item, 'properties': {**fields, **item['properties']}}
