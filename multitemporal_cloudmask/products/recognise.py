"""What a path is: products of Landsat or Sentinel-2, recognised by content and name."""

import json
import os
import re
from dataclasses import replace
from typing import Callable, Iterable, List, Optional, Sequence, Tuple, Union

from ..method.errors import CloudmaskError, UnreadableError
from ..method.progress import Progress
from ..rasters.files import read_text
from ..rasters.image import ImageOnDisk
from ..rasters.reading import reading
from ..rasters.scene import Scene
from .addresses import is_loopback, is_remote
from .espa import ESPA, espa_products
from .foreign import foreign_kind
from .hls import HLS, hls_products
from .json_answers import fetch_json
from .landsat import MTL, landsat_products
from .landsat_ard import ARD, ard_products
from .landsat_level2 import LEVEL2, level2_products
from .members import Members, archive_root
from .product import Product
from .sentinel2 import METADATA, sentinel2_products
from .sentinel2_aws import TILE_INFO, aws_products
from .sentinel2_cogs import COG, cog_products
from .single_bands import SingleBands
from .stac import stac_product
from .stac_item import StacItem
from .stac_items import items_in, items_of_file, require_items
from .theia import THEIA, theia_products

#: Metadata files that stand for the folder in which they are, with all that is below it.
WHOLE_FOLDER = f'{METADATA}|{THEIA}|{TILE_INFO}'

#: Names of the files of products that have no metadata file of their own; several products may be in one folder.
SINGLE_FILES = (HLS, ARD, ESPA, LEVEL2, *COG)

# What follows the prefix of the MTL file in the name of an image.
_BAND_OF_MTL = r'_(?:(?:SR_|ST_)?B\d+(?:_VCID_\d)?|QA_PIXEL|QA_RADSAT|BQA)\.tiff?$'

_SINGLE: Tuple[Callable[[Members], Sequence[SingleBands]], ...] = (
    hls_products,
    ard_products,
    espa_products,
    level2_products,
    cog_products,
)


def products_of(path: Union[str, 'os.PathLike[str]'], progress: Optional[Progress] = None) -> List[Product]:
    """The products of a folder, an archive file, a metadata file or the file of a band; empty where it has none.

    `progress` is asked for cancel while a compressed archive is read.

    Raises
    ------
    CloudmaskError
        Where one is damaged.
    """
    path = str(path)
    with reading(path):
        return _products_of(path, progress)


def _products_of(path: str, progress: Optional[Progress]) -> List[Product]:
    folder, name = os.path.split(path)
    folder = folder or '.'
    if os.path.isdir(path) or archive_root(path):
        members = Members(path, progress=progress)
    elif re.fullmatch(MTL, name, re.IGNORECASE):
        return _of_mtl(path, re.split('_MTL', name, flags=re.IGNORECASE)[0])
    elif re.fullmatch(WHOLE_FOLDER, name, re.IGNORECASE):
        members = Members(folder)
    elif os.path.isfile(path) and _has_mtl(path):
        return _of_mtl(path, re.split(_BAND_OF_MTL, name, flags=re.IGNORECASE)[0])
    elif single_id(name) is not None:
        return products_of_files(folder, same_product(name, os.listdir(folder)), path)
    else:
        return []
    return [
        *landsat_products(members, path),
        *sentinel2_products(members, path),
        *theia_products(members, path),
        *aws_products(members, path),
        *_single(members),
    ]


def is_product(path: str, bands: bool = True) -> bool:
    """Whether a path is a product, or belongs to one: its folder, archive or metadata file and, with `bands`, the file of a band."""
    name = os.path.basename(path)
    if not bands and not (
        os.path.isdir(path) or archive_root(path) or re.fullmatch(f'{MTL}|{WHOLE_FOLDER}', name, re.IGNORECASE)
    ):
        return False
    try:
        return bool(products_of(path))
    except CloudmaskError:
        # Damaged, but a product.
        return True


def _has_mtl(path: str) -> bool:
    """Whether an image is a band of a Landsat product whose MTL file is next to it."""
    prefix, *band = re.split(_BAND_OF_MTL, path, flags=re.IGNORECASE)
    return bool(band) and any(os.path.isfile(f'{prefix}_MTL.{ending}') for ending in ('txt', 'xml', 'json'))


def _of_mtl(path: str, prefix: str) -> List[Product]:
    """Only what one MTL describes, of the many products that a folder may contain."""
    folder = os.path.dirname(path) or '.'
    members = Members(folder, [name for name in os.listdir(folder) if name.lower().startswith(prefix.lower())])
    return [*landsat_products(members, path), *(replace(order, path=path) for order in espa_products(members))]


def products_of_files(folder: str, files: Sequence[str], path: str) -> List[Product]:
    """The products of some files of a folder whose names state what they are, each under `path`.

    Raises
    ------
    CloudmaskError
        Where one is damaged.
    """
    with reading(path):
        return [replace(product, path=path) for product in _single(Members(folder, files))]


def _single(members: Members) -> List[SingleBands]:
    return [product for read in _SINGLE for product in read(members)]


def single_id(name: str) -> Optional[str]:
    """What the files of the product with the file `name` begin with, '' where they are called after their bands; None: no product."""
    for pattern in SINGLE_FILES:
        match = re.fullmatch(pattern, name, re.IGNORECASE)
        if match:
            return match['id'] or ''
    return None


def same_product(name: str, files: Iterable[str]) -> List[str]:
    """The files of a folder that belong to the product with the file `name`, and items of catalogues, which are called differently."""
    prefix = (single_id(name) or '').lower()
    return [
        file
        for file in files
        if (prefix and file.lower().startswith(prefix)) or (not prefix and single_id(file) == '') or is_item(file)
    ]


def is_item(name: str) -> bool:
    """Whether a file may be the STAC item of a product."""
    return name.lower().endswith(('.json', '.geojson')) and not re.fullmatch(MTL, name, re.IGNORECASE)


def recognised(path: Union[str, 'os.PathLike[str]'], progress: Optional[Progress] = None) -> ImageOnDisk:
    """The one product at a path, or the scene of a raster with named bands; of the items of a collection the newest.

    Parameters
    ----------
    path : path-like
        Folder, archive file, metadata file, file of a band, or raster; or a STAC item or item collection, also at an https address.
    progress : Progress, optional
        Receives which item of a collection is used; asked for a cancel while one is fetched.

    Raises
    ------
    CloudmaskError
        Where no product is found, where there are several, or where one is damaged.
    """
    # A virtual raster that refers to it shall work wherever it is opened.
    progress = progress or Progress()
    if is_remote(str(path)):
        return _newest(_items_at(str(path), progress), False, progress)
    path = os.path.abspath(path)
    if os.path.isfile(path) and is_item(path):
        items = items_of_file(path)
        if items or '"FeatureCollection"' in read_text(path):
            return _newest(items or require_items(path), True, progress)
    found: List[ImageOnDisk] = [*products_of(path)] if os.path.exists(path) else []
    if not found and os.path.isfile(path) and not archive_root(path):
        found += [scene for scene in _raster(path) if scene.bands]
    if not found:
        raise CloudmaskError(_unknown(path))
    if len(found) > 1:
        raise CloudmaskError(
            f'Found {len(found)} products in {path}, expected one: {", ".join(map(str, found))}. Choose one of them, or its metadata file.'
        )
    return found[0]


def _items_at(address: str, progress: Progress) -> List[StacItem]:
    """The items at an address; raises `CloudmaskError`."""
    if not address.startswith('https://') and not is_loopback(address):
        raise CloudmaskError(f'{address} does not begin with https://. Use the https address of the STAC item.')
    items = items_in(json.dumps(fetch_json(address, progress)), address, address)
    if not items:
        raise CloudmaskError(f'{address} is not a STAC item or an item collection. Use the address of an item of a catalogue.')
    return items


def _newest(items: Sequence[StacItem], local: bool, progress: Progress) -> ImageOnDisk:
    """The newest product of some items; raises what is wrong with the newest item where none can be used."""
    products, failures = [], []
    for item in items:
        try:
            products.append(stac_product(item, local))
        except UnreadableError as error:
            failures.append(error)
    if not products:
        raise failures[0]
    newest = max(products, key=lambda product: (product.time, product.generation[:1], product.path))
    if len(items) > 1:
        progress.message(f'Of {len(items)} items the newest is used: {newest.name}.')
    return newest


def _unknown(path: str) -> str:
    """What is wrong with a path that has no product, and what to do."""
    return (unread_kind(path) if os.path.exists(path) else '') or (
        f'Cannot recognise {path}: it is not a Landsat product (with .._MTL.txt, .xml or .json), a Sentinel-2 product (with MTD_MSIL1C.xml or '
        'MTD_MSIL2A.xml) or a raster with named bands. Choose the folder, archive or metadata file of a whole product.'
    )


def unread_kind(path: str) -> str:
    """What a folder, archive or file is, where it is of a kind that is known but not read: two sentences, else ''."""
    names: Sequence[str] = [path]
    if os.path.isdir(path) or archive_root(path):
        try:
            names = [path, *Members(path).names]
        except UnreadableError:
            names = []
    return foreign_kind(path, names)


def _raster(path: str) -> List[Scene]:
    try:
        with reading(path):
            return [Scene(path)]
    except UnreadableError:
        return []
