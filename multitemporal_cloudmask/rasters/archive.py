"""An archive: the scenes of a folder, known by their metadata alone."""

import os

from ..method.errors import CloudmaskError, UnreadableError
from .scene import Scene

#: Endings of files that are tried.
RASTERS = ('.tif', '.tiff', '.vrt', '.jp2', '.img')


def archive_files(folder):
    """The raster files below a folder, sorted; hidden ones (unfinished outputs) are passed over."""
    if not os.path.isdir(folder):
        raise CloudmaskError(f'Expected a folder of earlier images; {folder} is none. Choose an existing folder.')
    found = []
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith('.'))
        found += [
            os.path.join(root, name) for name in sorted(files) if not name.startswith('.') and name.lower().endswith(RASTERS)
        ]
    return found


def open_scenes(paths, progress):
    """Open every path that is a readable raster; the others are skipped with a warning. Returns a list of scenes."""
    scenes = []
    for number, path in enumerate(paths):
        progress.update(number / len(paths))
        try:
            scenes.append(Scene(path))
        except UnreadableError as error:
            progress.warn(f'Skipped: {error}')
    return scenes


def unfit(scene, image):
    """Why a scene cannot serve as a lag of the image: a reason, or '' where it can."""
    if not scene.bands:
        return 'no band has a name that tells its role'
    if scene.sensor.family != image.sensor.family:
        return f'{scene.sensor.title}, but the image is from {image.sensor.title}'
    if scene.time is None:
        return 'no date of acquisition in its metadata or name'
    missing = [name for name in image.names if name not in scene.names]
    return f'it lacks the band(s) {", ".join(missing)}' if missing else ''
