"""The real Landsat series, where it is present: 188 dates of one place, with Fmask."""

import os
from pathlib import Path

import numpy as np

from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, NODATA
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.method.schemes import quality_schemes
from multitemporal_cloudmask.products.archive import scan
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
    return scan(str(archive()), Progress())


def scheme_of(scene):
    """The scheme of the quality band; where the values that occur do not decide it, the commonest one of its name."""
    try:
        return scene.scheme
    except CloudmaskError:
        return quality_schemes(scene.quality.name)[0]


def clear_and_cloudy(scenes):
    """Clear scenes, and the Fmask classes of partly cloudy ones (20..60 % cloud), both by date.

    Clear: neither cloud nor shadow in Fmask on 95 % of a valid scene, and not white: Fmask misses whole clouds here. Each
    clear scene comes with the pixels that count, boolean (h, w).
    """
    clear, cloudy = [], []
    for scene in sorted(scenes, key=lambda scene: scene.time):
        window = Window(0, 0, scene.grid.width, scene.grid.height)
        classes = scene.read_classes(window, scheme=scheme_of(scene))
        valid = (classes != NODATA) & ~np.isnan(scene.read(scene.names, window)).any(0)
        if valid.mean() < 0.98:
            continue
        counted = valid & (classes == CLEAR)
        if counted.mean() > 0.95 and np.median(scene.read(['blue'], window)) < 0.14:
            clear.append((scene, counted))
        elif 0.2 < (classes == CLOUD).mean() < 0.6:
            cloudy.append(classes)
    return clear, cloudy


def write_mask(path, grid, classes):
    """Write classes as a mask file; returns its scene."""
    with RasterWriter(path, grid, ['mask'], np.uint8, NODATA) as writer:
        writer.write(Window(0, 0, grid.width, grid.height), classes)
    return Scene(path)
