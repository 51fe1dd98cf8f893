"""Images of Earth Engine as scenes on disk: the raw stack, on which every later step runs here, or the image alone."""

from dataclasses import dataclass
from typing import Optional, Sequence, Tuple

import numpy as np
from osgeo import osr

from ..method.classes import NODATA
from ..method.progress import Progress
from ..method.selection import Selection
from ..rasters.grid import Grid, Window
from ..rasters.levels import SURFACE
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.stack import time_metadata, virtual_stack, with_margin
from ..rasters.warp import mosaic, on_grid
from ..rasters.workspace import Workspace
from ..rasters.writing import RasterWriter
from .cache import TileCache
from .collections import QA_PIXEL
from .images import EarthImage, aligned, scaled_bands
from .pixels import Pixels, fetch
from .quality import classes
from .session import Client, Expression

#: Pixels around a window in another grid: 1 that bilinear interpolation reaches for, and 3 that a warped edge may bend between two
#: of the 21 points of `covering_window` (an estimate).
_REACH = 4


def download_stack(
    ee: Client,
    image: EarthImage,
    selection: Selection,
    region: Region,
    workspace: Workspace,
    cache: TileCache,
    progress: Progress,
) -> Scene:
    """The stack of an image and its lags, in reflectance and Kelvin, over the region and a margin.

    Lags on another grid are downloaded on their own and warped here as those of files are.

    Parameters
    ----------
    ee : Client
        The client.
    image : EarthImage
        The image to mask.
    selection : Selection
        Its lags: passes of `EarthImage`.
    region : Region
        On the grid of the image.
    workspace : Workspace
        Owns the scratch files.
    cache : TileCache
        Keeps tiles for the next run if this one fails.
    progress : Progress
        Updated after each tile.

    Raises
    ------
    CloudmaskError
        What Earth Engine or the network reports.
    """
    window, reach = with_margin(region, image.grid)
    downloads = _Downloads(ee, workspace, cache)
    parts = progress.steps(*[1] * (1 + sum(len(lag.image.images) for lag in selection.lags)))
    image_scene = downloads.scene(image, _all_bands(ee, image, image.grid), window, reach, parts.pop(0))
    lags = []
    for lag in selection.lags:
        scenes = []
        for lag_image in lag.image.images:
            grid = image.grid if aligned(image.grid, lag_image.grid) else lag_image.grid
            lag_window = window if grid is image.grid else covering_window(window, image.grid, grid)
            part = parts.pop(0)
            if lag_window is not None:
                lag_reach = reach if grid is image.grid else None
                scene = downloads.scene(lag_image, _all_bands(ee, lag_image, grid), lag_window, lag_reach, part)
                scenes.append(on_grid(scene, image.grid, workspace))
        lags.append((mosaic(scenes, workspace), lag.cloud))
    return virtual_stack(image_scene, lags, workspace)


def all_names(image: EarthImage) -> Tuple[str, ...]:
    """The names of all bands of an image with its quality band, where it has one: what a stack holds of it."""
    if not image.scored:
        return image.collection.names
    return (*image.collection.names, QA_PIXEL if image.collection.quality == QA_PIXEL else 'mask')


def _all_bands(ee: Client, image: EarthImage, grid: Grid) -> Pixels:
    """All bands of an image with its quality band, where it has one."""
    names = all_names(image)
    # Reading clips, so that what is warped here is interpolated as it is stored.
    bands = scaled_bands(ee, image, image.collection.names, grid)
    if image.scored:
        bands = bands.addBands(_quality(ee, image).rename(names[-1]))
    return _floats(bands, names, image, grid)


def _floats(bands: Expression, names: Sequence[str], image: EarthImage, grid: Grid) -> Pixels:
    return Pixels.from_bands(bands, dict.fromkeys(names, np.dtype(np.float32)), image.crs, grid)


@dataclass(frozen=True)
class _Downloads:
    """What all downloads of a run share."""

    ee: Client
    workspace: Workspace
    cache: TileCache

    def scene(self, image: EarthImage, pixels: Pixels, window: Window, region: Optional[Region], progress: Progress) -> Scene:
        """A window of bands of an image as a scene whose file has the whole grid; the rest is nodata and takes no room.

        region: on the grid of the pixels; tiles that do not touch it are left out, None: none.
        """
        elevation, azimuth = image.sun or (None, None)
        metadata = {
            'SENSOR': image.platform,
            'SUN_ELEVATION': elevation,
            'SUN_AZIMUTH': azimuth,
            **time_metadata(image.time),
            'DATE_ACQUIRED': image.date,
            'PRODUCT': image.asset,
            'REFLECTANCE': SURFACE if image.level == SURFACE else None,
        }
        path = self.workspace.scratch('.tif')
        with RasterWriter(path, pixels.grid, list(pixels.names), np.float32, np.nan, metadata) as writer:
            fetch(
                self.ee,
                pixels,
                window,
                lambda tile, values: writer.write(tile, np.stack(values)),
                self.cache,
                progress,
                region,
            )
        return Scene(path, title=image.asset)


def _quality(ee: Client, image: EarthImage) -> Expression:
    """The quality band as a scene keeps it: as it is stored, or the classes that the cloud scores make."""
    if image.collection.quality == QA_PIXEL:
        return ee.Image(image.asset).select(QA_PIXEL)
    return classes(ee, image).unmask(NODATA, False)


def covering_window(window: Window, grid: Grid, other: Grid) -> Optional[Window]:
    """The window of the grid `other` that covers a window of `grid`, None where they do not meet."""
    transform = osr.CoordinateTransformation(grid.spatial_reference, other.spatial_reference)
    across, down = np.linspace(window.x, window.x + window.width, 21), np.linspace(window.y, window.y + window.height, 21)
    edges = [(x, y) for x in across for y in (down[0], down[-1])] + [(x, y) for y in down for x in (across[0], across[-1])]
    places = [other.world_to_pixel(*transform.TransformPoint(*grid.pixel_to_world(x, y))[:2]) for x, y in edges]
    columns, rows = zip(*places)
    left, top = int(np.floor(min(columns))) - _REACH, int(np.floor(min(rows))) - _REACH
    right, bottom = int(np.ceil(max(columns))) + _REACH, int(np.ceil(max(rows))) + _REACH
    left, top, right, bottom = max(left, 0), max(top, 0), min(right, other.width), min(bottom, other.height)
    return Window(left, top, right - left, bottom - top) if right > left and bottom > top else None
