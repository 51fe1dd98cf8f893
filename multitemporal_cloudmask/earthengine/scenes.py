"""Images of Earth Engine as scenes on disk: the raw stack, on which every later step runs here, or the image alone."""

import numpy as np
from osgeo import osr

from ..method.classes import NODATA
from ..rasters.grid import Window
from ..rasters.levels import SURFACE
from ..rasters.scene import Scene
from ..rasters.stack import milliseconds, virtual_stack, with_margin
from ..rasters.warp import mosaic, on_grid
from ..rasters.writing import RasterWriter
from .collections import QA_PIXEL
from .images import aligned, physical
from .pixels import Pixels, fetch
from .quality import classes

#: Pixels around a window in another grid that interpolation reaches for, and the most that a warp bends an edge.
_REACH = 4


def download_stack(ee, image, selection, region, workspace, cache, progress):
    """The stack of an image and its chosen lags as a scene, in reflectance and Kelvin, over the region and a margin.

    Lags on another grid come on their own and are warped here as local ones are.
    """
    window, reach = with_margin(region, image.grid)
    passes = [lag.image for lag in selection.lags]
    parts = progress.steps(*[1] * (1 + sum(len(each.images) for each in passes)))
    here = _download(ee, image, *_complete(ee, image, image.grid), image.grid, window, workspace, cache, parts.pop(0), reach)
    lags = []
    for its_pass, lag in zip(passes, selection.lags):
        scenes = []
        for each in its_pass.images:
            grid = image.grid if aligned(image.grid, each.grid) else each.grid
            its_window = window if grid is image.grid else covering(window, image.grid, grid)
            part = parts.pop(0)
            if its_window is not None:
                same = reach if grid is image.grid else None
                scene = _download(ee, each, *_complete(ee, each, grid), grid, its_window, workspace, cache, part, same)
                scenes.append(on_grid(scene, image.grid, workspace))
        lags.append((mosaic(scenes, workspace), lag.cloud))
    return virtual_stack(here, lags, workspace)


def download_image(ee, image, names, region, workspace, cache, progress):
    """Some bands of an image as a scene, in reflectance and Kelvin, over the region and the margin that its forecast has.

    names: of the bands, ours. That is all that a decision needs beside a forecast: neither the lags nor the quality band.
    """
    window, reach = with_margin(region, image.grid)
    bands = physical(ee, image, names, image.grid)
    return _download(ee, image, bands, names, image.grid, window, workspace, cache, progress, reach)


def complete_names(image):
    """The names of all bands of an image with its quality band, where it has one: what a stack holds of it."""
    if not image.scored:
        return image.collection.names
    return (*image.collection.names, QA_PIXEL if image.collection.quality == QA_PIXEL else 'mask')


def _complete(ee, image, grid):
    """All bands of an image with its quality band, where it has one, and their names."""
    names = complete_names(image)
    bands = physical(ee, image, image.collection.names, grid)
    return (bands.addBands(_quality(ee, image).rename(names[-1])) if image.scored else bands), names


def _download(ee, image, bands, names, grid, window, workspace, cache, progress, region):
    """A window of one image as a scene whose file has the whole grid; what is not in the window is nodata and takes no room."""
    elevation, azimuth = image.sun or (None, None)
    metadata = {
        'SENSOR': image.platform,
        'SUN_ELEVATION': elevation,
        'SUN_AZIMUTH': azimuth,
        'system:time_start': milliseconds(image.time),
        'DATE_ACQUIRED': image.date,
        'PRODUCT': image.asset,
        'REFLECTANCE': SURFACE if image.collection.level == SURFACE else None,
    }
    path = workspace.scratch('.tif')
    with RasterWriter(path, grid, list(names), np.float32, np.nan, metadata) as writer:
        pixels = Pixels.from_bands(bands, dict.fromkeys(names, np.float32), image.crs, grid)
        fetch(ee, pixels, window, lambda tile, values: writer.write(tile, np.stack(values)), cache, progress, region)
    return Scene(path, title=image.asset)


def _quality(ee, image):
    """The quality band as a scene keeps it: as it is stored, or the classes that the cloud scores make."""
    if image.collection.quality == QA_PIXEL:
        return ee.Image(image.asset).select(QA_PIXEL)
    return classes(ee, image).unmask(NODATA, False)


def covering(window, grid, other):
    """The window of the grid `other` that holds a window of `grid`, None where they do not meet."""
    transform = osr.CoordinateTransformation(grid.spatial_reference, other.spatial_reference)
    across, down = np.linspace(window.x, window.x + window.width, 21), np.linspace(window.y, window.y + window.height, 21)
    edges = [(x, y) for x in across for y in (down[0], down[-1])] + [(x, y) for y in down for x in (across[0], across[-1])]
    placed = [other.world_to_pixel(*transform.TransformPoint(*grid.pixel_to_world(x, y))[:2]) for x, y in edges]
    columns, rows = zip(*placed)
    left, top = int(np.floor(min(columns))) - _REACH, int(np.floor(min(rows))) - _REACH
    right, bottom = int(np.ceil(max(columns))) + _REACH, int(np.ceil(max(rows))) + _REACH
    left, top, right, bottom = max(left, 0), max(top, 0), min(right, other.width), min(bottom, other.height)
    return Window(left, top, right - left, bottom - top) if right > left and bottom > top else None
