"""An archive: the scenes and deliveries of a folder, known by their metadata alone."""

import os
import re

from ..method.errors import CloudmaskError
from ..method.sensors import ROLES
from ..rasters.scene import Scene
from .landsat import MTL
from .members import archive_root
from .recognise import products_of
from .sentinel2 import METADATA

#: Endings of single rasters that are tried.
RASTERS = ('.tif', '.tiff', '.vrt', '.jp2', '.img')

#: Metadata item of rasters that lie in an archive but are none of its images: the truth about a simulated one.
TRUTH = 'CLOUDMASK_TRUTH'


def scan(folder, progress):
    """The scenes and products below a folder, in the order of their names.

    What is damaged is skipped with a warning; hidden files (unfinished outputs), files that are no images, and the truth about a
    simulated one are passed over.
    """
    if not os.path.isdir(folder):
        raise CloudmaskError(f'Expected a folder of earlier images; {folder} is none. Choose an existing folder.')
    found = []
    for root, folders, files in os.walk(folder):
        progress.update(0)
        folders[:] = sorted(name for name in folders if not name.startswith('.'))
        files = sorted(name for name in files if not name.startswith('.'))
        if any(re.fullmatch(METADATA, name, re.IGNORECASE) for name in files):
            folders.clear()
        found += _in_folder(root, files, progress)
    return found


def open_scenes(paths, progress):
    """The scenes of some rasters; those that cannot be read are skipped with a warning."""
    return [scene for path in paths for scene in _tried(lambda path: [Scene(path)], path, progress) or []]


def _in_folder(root, files, progress):
    metadata = [name for name in files if re.fullmatch(f'{MTL}|{METADATA}', name, re.IGNORECASE)]
    # One by one: what is damaged shall not take its neighbours with it. An MTL may come in three formats.
    deliveries = {}
    for name in metadata:
        prefix, *landsat = re.split('_MTL', name, flags=re.IGNORECASE)
        deliveries.setdefault(*((prefix, os.path.join(root, name)) if landsat else ('', root)))
    found = [product for path in deliveries.values() for product in _products(path, progress)]
    # The bands of a delivery are no images of their own.
    prefixes = tuple(prefix for prefix in deliveries if prefix)
    for name in files:
        path = os.path.join(root, name)
        if archive_root(path):
            found += _products(path, progress)
        elif name.lower().endswith(RASTERS) and not (prefixes and name.startswith(prefixes)):
            found += [scene for scene in open_scenes([path], progress) if TRUTH not in scene.metadata]
    return found


def _products(path, progress):
    found = _tried(products_of, path, progress)
    if found == []:
        progress.message(f'Skipped: {path}: no whole product of Landsat or Sentinel-2 is in it.')
    return found or []


def _tried(read, path, progress):
    """What `read` finds at a path; None where it is damaged, which is told."""
    try:
        return read(path)
    except CloudmaskError as error:
        progress.warn(f'Skipped: {error}')
        return None


def unfit(scene, image):
    """Why a scene or product cannot serve as a lag of the image: a reason, or '' where it can."""
    if not scene.names:
        return 'no band has a name that tells its role'
    if scene.sensor.family != image.sensor.family:
        return f'{scene.sensor.title}, but the image is from {image.sensor.title}'
    if scene.time is None:
        return 'no date of acquisition in its metadata or name'
    if scene.level != image.level:
        return f'reflectance of the {scene.level}, but that of the image is of the {image.level}'
    wanted = [(name, image.sensor.role(name)) for name in image.names]
    missing = [name for name, role in wanted if role in ROLES and role not in scene.roles]
    return f'it lacks the band(s) {", ".join(missing)}' if missing else ''
