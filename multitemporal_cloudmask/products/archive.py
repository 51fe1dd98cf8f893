"""An archive: the scenes and products of a folder, found by their metadata alone."""

import os
import re
from collections import Counter
from functools import partial
from typing import Callable, Dict, List, Optional, Sequence, Set, Tuple, TypeVar

from osgeo import gdal

from ..method.errors import Cancelled, CloudmaskError, UnreadableError
from ..method.progress import Progress, interruptible
from ..method.sensors import ROLES
from ..rasters.image import Image, ImageOnDisk
from ..rasters.on_disk import walk
from ..rasters.reading import printable, reading
from ..rasters.scene import Scene
from .landsat import MTL
from .members import archive_root, is_utf8
from .recognise import WHOLE_FOLDER, is_item, products_of, products_of_files, single_id, unread_kind
from .references import CONTAINED, require_files
from .sentinel2_aws import TILE_INFO
from .stac import stac_product
from .stac_item import StacItem
from .stac_items import ENDINGS, items_of_file, require_items
from .theia import THEIA

#: Endings of single rasters that are tried.
RASTERS = ('.tif', '.tiff', '.vrt', '.jp2', '.img')

#: Metadata item of rasters in an archive that are not images of it: the truth about a simulated one.
TRUTH = 'CLOUDMASK_TRUTH'

#: Files of cloud catalogues next to the bands of Sentinel-2 that are no images of their own.
_NEXT_TO_BANDS = r'(?:AOT|WVP|TCI|PVI|L2A_PVI|CLD|SNW|preview|thumbnail|visual)\.(?:tiff?|jp2)'

#: So many endings of files are named where a folder contains no image.
MOST_ENDINGS = 5

_T = TypeVar('_T')


def scan(folder: str, progress: Progress) -> List[ImageOnDisk]:
    """The scenes and products below a folder, in the order of their names, or of an item collection; linked folders are followed.

    What is damaged is skipped with a warning. Hidden files (unfinished outputs), files that are not images, and the truth about a
    simulated one are passed over.

    Raises
    ------
    CloudmaskError
        Where there is no such folder or item collection.
    """
    if os.path.isfile(folder) and folder.lower().endswith(ENDINGS):
        return _of_items(require_items(folder), progress)
    if not os.path.isdir(folder):
        raise CloudmaskError(
            f'Cannot find images in {folder}: it is neither a folder nor an item collection. Choose an existing folder of earlier images.'
        )
    found: List[ImageOnDisk] = []
    for root, folders, files in walk(folder):
        progress.update(0)
        folders[:] = sorted(name for name in folders if not name.startswith('.'))
        files = _readable(root, files, progress)
        if any(re.fullmatch(WHOLE_FOLDER, name, re.IGNORECASE) for name in files):
            folders.clear()
        found += _in_folder(root, files, progress)
    return found


def require_images(images: Sequence[ImageOnDisk], folder: str) -> None:
    """Raise `CloudmaskError` where a scan of a folder found no image: what the folder contains instead."""
    if images:
        return
    if os.path.isfile(folder):
        raise CloudmaskError(
            f'ARCHIVE: no image of {folder} can be read. The log states why; choose another item collection or a folder.'
        )
    endings = Counter(
        os.path.splitext(name)[1].lower() or 'without an ending'
        for _, _, files in walk(folder)
        for name in files
        if not name.startswith('.')
    )
    counts = ', '.join(f'{number} {ending}' for ending, number in endings.most_common(MOST_ENDINGS))
    content = f'of its {sum(endings.values())} files ({counts}) none is one' if endings else 'it is empty'
    raise CloudmaskError(
        f'ARCHIVE: {folder} contains no image that can be read: {content}. Choose the folder of the earlier images: Landsat or '
        'Sentinel-2 products as they were delivered, or GeoTIFF files. The log states what was skipped.'
    )


def open_scenes(paths: Sequence[str], progress: Progress) -> List[Scene]:
    """The scenes of some rasters; those that cannot be read are skipped with a warning."""
    scenes = (_read_or_warn(partial(_open_scene, path), path, progress) for path in paths)
    return [scene for scene in scenes if scene is not None]


def _readable(root: str, files: Sequence[str], progress: Progress) -> List[str]:
    """The names of regular files that are not hidden, sorted; pipes and devices would hold up their reader."""
    names = sorted(name for name in files if not name.startswith('.') and os.path.isfile(os.path.join(root, name)))
    for name in names:
        path = os.path.join(root, name)
        if not is_utf8(path) and (archive_root(path) or name.lower().endswith(RASTERS)):
            progress.warn(f'Skipped: {printable(path)}: its name is not text in UTF-8. Rename the file or its folder.')
    return [name for name in names if is_utf8(os.path.join(root, name))]


def _in_folder(root: str, files: Sequence[str], progress: Progress) -> List[ImageOnDisk]:
    """The scenes and products in one folder, without those below it unless they are parts of a product."""
    # One by one: a damaged product shall not take its neighbours with it. Path by the prefix of the file names of each Landsat
    # product, whose MTL may come in three formats; '' is a product that is the folder.
    by_prefix: Dict[str, str] = {}
    for name in files:
        if re.fullmatch(f'{MTL}|{WHOLE_FOLDER}', name, re.IGNORECASE):
            prefix, *landsat = re.split('_MTL', name, flags=re.IGNORECASE)
            is_landsat = landsat and re.fullmatch(MTL, name, re.IGNORECASE)
            by_prefix.setdefault(*((prefix, os.path.join(root, name)) if is_landsat else ('', root)))
    found: List[ImageOnDisk] = []
    for path in by_prefix.values():
        progress.update(0)
        found += _products(path, progress)
    # The bands of a product are not images of their own.
    prefixes = tuple(prefix for prefix in by_prefix if prefix)
    left = [name for name in files if not (prefixes and name.startswith(prefixes))]
    if any(re.fullmatch(f'{THEIA}|{TILE_INFO}', name, re.IGNORECASE) for name in files):
        left = [name for name in left if archive_root(os.path.join(root, name))]
    elif '' not in by_prefix:
        products, left = _of_single_files(root, left, progress)
        found += products
    for name in left:
        progress.update(0)
        path = os.path.join(root, name)
        if archive_root(path):
            found += _products(path, progress)
        elif name.lower().endswith(RASTERS):
            found += [scene for scene in open_scenes([path], progress) if TRUTH not in scene.metadata]
        elif is_item(name):
            items = _read_or_warn(partial(_items, path), path, progress) or []
            found += _of_items([item for item in items if not _is_of_files(item, found)], progress)
    return found


def _items(path: str, _: Progress) -> List[StacItem]:
    return items_of_file(path)


def _of_items(items: Sequence[StacItem], progress: Progress) -> List[ImageOnDisk]:
    """The products of items; of those that cannot be used a message states why."""
    found: Dict[Tuple[str, str], ImageOnDisk] = {}
    for item in items:
        progress.update(0)
        try:
            # A page may repeat the last item of the one before.
            found.setdefault((item.collection, item.name), stac_product(item))
        except CloudmaskError as error:
            progress.message(f'Skipped: {error}')
    return list(found.values())


def _is_of_files(item: StacItem, found: Sequence[ImageOnDisk]) -> bool:
    """Whether an item describes a product whose files are next to it, and which was recognised by these."""
    time, tile = item.time, item.tile
    return any(
        image.time is not None and time is not None and image.tile == tile and image.time.date() == time.date() for image in found
    )


def _of_single_files(root: str, files: Sequence[str], progress: Progress) -> Tuple[List[ImageOnDisk], List[str]]:
    """The products whose files state what they are, and the other files."""
    items = [name for name in files if is_item(name)]
    by_id: Dict[str, List[str]] = {}
    for name in files:
        prefix = single_id(name)
        if prefix is not None:
            by_id.setdefault(prefix, []).append(name)
    found: List[ImageOnDisk] = []
    # What belongs to a product begins like its bands: its metadata, and images that are not read.
    belonging: Dict[str, List[str]] = {prefix: [] for prefix in by_id}
    by_length = sorted((prefix for prefix in by_id if prefix), key=len, reverse=True)
    for name in files:
        prefix = next((each for each in by_length if name.startswith(each)), None)
        if prefix:
            belonging[prefix].append(name)
    taken: Set[str] = set()
    for prefix, names in by_id.items():
        progress.update(0)
        own = list(dict.fromkeys([*names, *belonging[prefix], *items]))
        path = os.path.join(root, names[0])
        whole = path if len(by_id) > 1 else root
        products = _read_or_warn(partial(_products_of_files, root, own, whole), path, progress)
        found += products or []
        # Files that are only called after bands are no product for certain.
        if prefix or products is None or products:
            taken.update(names, belonging[prefix])
    rest = [name for name in files if name not in taken]
    if '' in by_id and not any(name in rest for name in by_id['']):
        rest = [name for name in rest if not re.fullmatch(_NEXT_TO_BANDS, name, re.IGNORECASE)]
    return found, rest


def _products(path: str, progress: Progress) -> Sequence[ImageOnDisk]:
    found = _read_or_warn(partial(products_of, path), path, progress)
    if found == []:
        kind = unread_kind(path)
        progress.message(f'Skipped: {kind or f"{path}: it contains no complete product of Landsat or Sentinel-2."}')
    return found or []


def _products_of_files(folder: str, files: Sequence[str], path: str, _: Progress) -> Sequence[ImageOnDisk]:
    return products_of_files(folder, files, path)


def _open_scene(path: str, _: Progress) -> Scene:
    """The scene of a raster of a format that contains its pixels itself, or of a virtual raster of files."""
    driver = gdal.IdentifyDriver(path)
    name = driver.ShortName if driver is not None else ''
    if name == 'VRT' and path.lower().endswith('.vrt'):
        require_files(path)
    elif name and name not in CONTAINED:
        # Files of map services, for example, would follow an address.
        raise UnreadableError(
            f'Cannot read {path}: its format is {name}; expected GeoTIFF or JPEG 2000. Convert it to GeoTIFF, or remove it.'
        )
    return Scene(path)


def _read_or_warn(read: Callable[[Progress], _T], path: str, progress: Progress) -> Optional[_T]:
    """What `read` returns for a path; None with a warning where it is damaged."""
    try:
        with reading(path):
            return interruptible(read, progress)
    except Cancelled:
        raise
    except CloudmaskError as error:
        progress.warn(f'Skipped: {error}')
        return None


def unfit(scene: Image, image: Image) -> str:
    """Why a scene or product cannot serve as a lag of the image: a reason, or '' where it can."""
    if not scene.names:
        return 'no band is recognised by its name (B1, B2 .. of a known sensor, or blue, green ..)'
    if scene.sensor.family != image.sensor.family:
        return f'{scene.sensor.title}, but the image is from {image.sensor.title}'
    if scene.time is None:
        return 'no acquisition date in its metadata or name'
    if scene.level != image.level:
        assumed = {'': ' (nothing states it: set REFLECTANCE to surface or top of atmosphere with gdal_edit.py -mo)'}
        own, other = (assumed.get(getattr(each, 'stated_level', each.level), '') for each in (scene, image))
        return f'reflectance of the {scene.level}{own}, but that of the image is of the {image.level}{other}'
    roles = {name: image.sensor.role(name) for name in image.names}
    missing = [name for name, role in roles.items() if role in ROLES and role not in scene.roles]
    return f'the band(s) {", ".join(missing)} are missing' if missing else ''
