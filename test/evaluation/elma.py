"""The real Landsat series, where it is present: 188 dates of one place, with Fmask."""

import os
from pathlib import Path

import numpy as np

from multitemporal_cloudmask.method.classes import CLOUD, NODATA
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.archive import archive_files, open_scenes
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.writing import RasterWriter

ROOT = Path(__file__).resolve().parents[2]


def archive():
    """The folder of the series, or None."""
    folder = Path(os.environ.get('CLOUDMASK_DATA', ROOT.parent / 'shared' / 'data')) / 'landsat_elma_wa'
    return folder if folder.is_dir() else None


def archive_scenes():
    """All scenes of the series."""
    return open_scenes(archive_files(str(archive())), Progress())


def hidden_pairs(scenes):
    """Clear scenes, each with the Fmask classes of a partly cloudy one as hiding pattern, and the share that it hides.

    Clear: no cloud and no shadow in Fmask on 99.5 % of a fully valid scene, and not white: Fmask misses whole clouds here.
    """
    clear, cloudy = [], []
    for scene in sorted(scenes, key=lambda scene: scene.time):
        window = Window(0, 0, scene.grid.width, scene.grid.height)
        classes = scene.read_classes(window)
        values = scene.read(scene.names, window)
        if (classes == NODATA).any() or np.isnan(values).any():
            continue
        if (classes == 0).mean() > 0.995 and np.median(scene.read(['blue'], window)) < 0.12:
            clear.append(scene)
        elif 0.2 < (classes == CLOUD).mean() < 0.6:
            cloudy.append(classes)
    for number, scene in enumerate(clear):
        pattern = cloudy[number * 7 % len(cloudy)]
        yield scene, pattern, (pattern == CLOUD).mean()


def write_mask(path, grid, classes):
    """Write classes as a mask file; returns its scene."""
    with RasterWriter(path, grid, ['mask'], np.uint8, NODATA) as writer:
        writer.write(Window(0, 0, grid.width, grid.height), classes)
    return Scene(path)
