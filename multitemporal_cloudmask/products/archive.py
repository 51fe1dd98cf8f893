"""An archive: the scenes and products of a folder, found by their metadata alone."""

import os
import re
from typing import Callable, Dict, List, Optional, Sequence, TypeVar

from ..method.errors import CloudmaskError
from ..method.progress import Progress, interruptible
from ..method.sensors import ROLES
from ..rasters.image import Image, ImageOnDisk
from ..rasters.on_disk import walk
from ..rasters.scene import Scene
from .landsat import MTL
from .members import archive_root
from .recognise import products_of
from .sentinel2 import METADATA

#: Endings of single rasters that are tried.
RASTERS = ('.tif', '.tiff', '.vrt', '.jp2', '.img')

#: Metadata item of rasters in an archive that are not images of it: the truth about a simulated one.
TRUTH = 'CLOUDMASK_TRUTH'

_T = TypeVar('_T')


def scan(folder: str, progress: Progress) -> List[ImageOnDisk]:
    """The scenes and products below a folder, in the order of their names.

    What is damaged is skipped with a warning. Hidden files (unfinished outputs), files that are not images, and the truth about a
    simulated one are passed over.

    Raises
    ------
    CloudmaskError
        Where there is no such folder.
    """
    if not os.path.isdir(folder):
        raise CloudmaskError(f'Cannot find images in {folder}: it is not a folder. Choose an existing folder of earlier images.')
    found: List[ImageOnDisk] = []
    for root, folders, files in walk(folder):
        progress.update(0)
        folders[:] = sorted(name for name in folders if not name.startswith('.'))
        files = sorted(name for name in files if not name.startswith('.'))
        if any(re.fullmatch(METADATA, name, re.IGNORECASE) for name in files):
            folders.clear()
        found += _in_folder(root, files, progress)
    return found


def open_scenes(paths: Sequence[str], progress: Progress) -> List[Scene]:
    """The scenes of some rasters; those that cannot be read are skipped with a warning."""
    scenes = (_read_or_warn(Scene, path, progress) for path in paths)
    return [scene for scene in scenes if scene is not None]


def _in_folder(root: str, files: Sequence[str], progress: Progress) -> List[ImageOnDisk]:
    """The scenes and products in one folder, without those below it."""
    metadata = [name for name in files if re.fullmatch(f'{MTL}|{METADATA}', name, re.IGNORECASE)]
    # One by one: a damaged product shall not take its neighbours with it. Path by the prefix of the file names of each Landsat
    # product, whose MTL may come in three formats; '' is Sentinel-2, whose product is the folder.
    by_prefix: Dict[str, str] = {}
    for name in metadata:
        prefix, *landsat = re.split('_MTL', name, flags=re.IGNORECASE)
        by_prefix.setdefault(*((prefix, os.path.join(root, name)) if landsat else ('', root)))
    found: List[ImageOnDisk] = [product for path in by_prefix.values() for product in _products(path, progress)]
    # The bands of a product are not images of their own.
    prefixes = tuple(prefix for prefix in by_prefix if prefix)
    for name in files:
        path = os.path.join(root, name)
        if archive_root(path):
            found += _products(path, progress)
        elif name.lower().endswith(RASTERS) and not (prefixes and name.startswith(prefixes)):
            found += [scene for scene in open_scenes([path], progress) if TRUTH not in scene.metadata]
    return found


def _products(path: str, progress: Progress) -> Sequence[ImageOnDisk]:
    found = _read_or_warn(products_of, path, progress)
    if found == []:
        progress.message(f'Skipped: {path}: it contains no complete product of Landsat or Sentinel-2.')
    return found or []


def _read_or_warn(read: Callable[[str], _T], path: str, progress: Progress) -> Optional[_T]:
    """What `read` returns for a path; None with a warning where it is damaged."""
    try:
        return interruptible(lambda _: read(path), progress)
    except CloudmaskError as error:
        progress.warn(f'Skipped: {error}')
        return None


def unfit(scene: Image, image: Image) -> str:
    """Why a scene or product cannot serve as a lag of the image: a reason, or '' where it can."""
    if not scene.names:
        return 'no band is named by sensor (B1, B2 ..) or role (blue, green ..)'
    if scene.sensor.family != image.sensor.family:
        return f'{scene.sensor.title}, but the image is from {image.sensor.title}'
    if scene.time is None:
        return 'no acquisition date in its metadata or name'
    if scene.level != image.level:
        return f'reflectance of the {scene.level}, but that of the image is of the {image.level}'
    roles = {name: image.sensor.role(name) for name in image.names}
    missing = [name for name, role in roles.items() if role in ROLES and role not in scene.roles]
    return f'the band(s) {", ".join(missing)} are missing' if missing else ''
