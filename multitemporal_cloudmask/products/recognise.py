"""What a path is: products of Landsat or Sentinel-2, recognised by content and name."""

import os
import re
from typing import List, Union

from ..method.errors import CloudmaskError, UnreadableError
from ..rasters.image import ImageOnDisk
from ..rasters.scene import Scene
from .landsat import MTL, landsat_products
from .members import Members, archive_root
from .product import Product
from .sentinel2 import METADATA, sentinel2_products


def products_of(path: Union[str, 'os.PathLike[str]']) -> List[Product]:
    """The products of a folder, an archive file or a metadata file; empty where it has none.

    Raises
    ------
    CloudmaskError
        Where one is damaged.
    """
    path = str(path)
    name = os.path.basename(path)
    if os.path.isdir(path) or archive_root(path):
        members = Members(path)
    elif re.fullmatch(MTL, name, re.IGNORECASE):
        # Only what this MTL describes, of the many products that a folder may contain.
        members = Members(os.path.dirname(path) or '.').only(re.split('_MTL', name, flags=re.IGNORECASE)[0])
    elif re.fullmatch(METADATA, name, re.IGNORECASE):
        members = Members(os.path.dirname(path) or '.')
    else:
        return []
    return [*landsat_products(members, path), *sentinel2_products(members, path)]


def recognised(path: Union[str, 'os.PathLike[str]']) -> ImageOnDisk:
    """The one product at a path, or the scene of a raster with named bands.

    Raises
    ------
    CloudmaskError
        Where there is none, where there are several, or where one is damaged.
    """
    # A virtual raster that refers to it shall work wherever it is opened.
    path = os.path.abspath(path)
    found: List[ImageOnDisk] = [*products_of(path)] if os.path.exists(path) else []
    if not found and os.path.isfile(path) and not archive_root(path):
        found += [scene for scene in _raster(path) if scene.bands]
    if not found:
        raise CloudmaskError(
            f'Cannot recognise {path}: it is not a Landsat product (with .._MTL.txt, .xml or .json), a Sentinel-2 product (with MTD_MSIL1C.xml or '
            'MTD_MSIL2A.xml) or a raster with named bands. Choose the folder, archive or metadata file of a whole product.'
        )
    if len(found) > 1:
        raise CloudmaskError(
            f'Found {len(found)} products in {path}, expected one: {", ".join(map(str, found))}. Choose one of them, or its metadata file.'
        )
    return found[0]


def _raster(path: str) -> List[Scene]:
    try:
        return [Scene(path)]
    except UnreadableError:
        return []
