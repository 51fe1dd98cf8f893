"""What a path is: deliveries of Landsat or Sentinel-2, recognised by content and name."""

import os
import re

from ..method.errors import CloudmaskError, UnreadableError
from ..rasters.scene import Scene
from .landsat import MTL, landsat_products
from .members import Members, archive_root
from .sentinel2 import METADATA, sentinel2_products


def products_of(path):
    """The products of a folder, an archive file or a metadata file: a list, empty where it holds none.

    Raises `CloudmaskError` where one is damaged.
    """
    path = str(path)
    name = os.path.basename(path)
    if os.path.isdir(path) or archive_root(path):
        members = Members(path)
    elif re.fullmatch(MTL, name, re.IGNORECASE):
        # Only what this MTL describes, of the many products that a folder may hold.
        members = Members(os.path.dirname(path) or '.').only(re.split('_MTL', name, flags=re.IGNORECASE)[0])
    elif re.fullmatch(METADATA, name, re.IGNORECASE):
        members = Members(os.path.dirname(path) or '.')
    else:
        return []
    return landsat_products(members, path) + sentinel2_products(members, path)


def recognised(path):
    """The one product at a path, or the scene of a raster with named bands; raises `CloudmaskError` naming what was looked for."""
    # A virtual raster that is made of it shall work wherever it is opened.
    path = os.path.abspath(path)
    found = products_of(path) if os.path.exists(path) else []
    if not found and os.path.isfile(path) and not archive_root(path):
        found = [scene for scene in _raster(path) if scene.bands]
    if not found:
        raise CloudmaskError(
            'Expected a Landsat delivery (with .._MTL.txt, .xml or .json), a Sentinel-2 delivery (with MTD_MSIL1C.xml or MTD_MSIL2A.xml), '
            f'as folder, archive or metadata file, or a raster with named bands; {path} is none of them. Give the whole delivery.'
        )
    if len(found) > 1:
        raise CloudmaskError(
            f'Expected one product in {path}; there are {len(found)}: {", ".join(map(str, found))}. Give one of them, or its metadata file.'
        )
    return found[0]


def _raster(path):
    try:
        return [Scene(path)]
    except UnreadableError:
        return []
