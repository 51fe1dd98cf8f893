"""A candidate of a catalogue that is cloudy by its quality band is left before its other bands are fetched."""

from typing import List, Optional, Tuple

import numpy as np

from ..method.classes import CLOUD, NODATA
from ..method.options import SelectOptions
from ..method.progress import Progress
from ..method.selection import clear_enough, cover
from ..products.stac import StacProduct
from ..rasters.blocks import each_block, windows
from ..rasters.grid import Grid, Window
from ..rasters.reach import needed_blocks
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.virtual import write_virtual
from ..rasters.warp import virtual_bands, warp_bands, with_quality
from .fetch import PassOnDisk, at_addresses
from .image_cache import ImageCache

#: Valid coverage below which a quality band may be one that holds nothing, percent: then the other bands decide.
_LEAST = 1.0


def cloudy_by_quality(
    images: PassOnDisk, region: Region, thinning: int, options: SelectOptions, cache: ImageCache, progress: Progress
) -> Optional[Tuple[float, float]]:
    """Cloud cover and valid coverage, percent, of a pass at addresses that is no lag by its quality band alone; None where it may be one.

    The cloud score, which looks at the bands, can only add cloud; and what is nodata in a quality band has no image.

    Parameters
    ----------
    images : Pass
        The candidate.
    region : Region
        Where cloud cover is measured, on the grid of the cache.
    thinning : int
        Every how many rows and columns are looked at.
    options : SelectOptions
        MAX_CLOUD, MIN_VALID and CLOUD_TEST.
    cache : ImageCache
        Grid and workspace.
    progress : Progress
        Updated after each request.

    Raises
    ------
    UnreadableError
        Where a quality band cannot be fetched.
    """
    products = at_addresses(images)
    if options.cloud_test not in ('auto', 'quality') or len(products) < len(images.images):
        return None
    if not all(product.quality for product in products):
        return None
    near = needed_blocks(cache.reach, cache.grid)
    grids = [product.grid(cache.workspace, progress) for product in products]
    if not any(near(grid, Window(0, 0, grid.width, grid.height)) for grid in grids):
        # The images are elsewhere.
        return cover(1, 0, 0)
    scenes = [_quality_scene(product, grid, cache, progress) for product, grid in zip(products, grids)]
    total = np.zeros(3)

    def count(window: Window) -> Tuple[int, int, int]:
        inside = region.mask(window)[window.every(thinning)]
        classes = _classes(scenes, window)[window.every(thinning)]
        valid = inside & (classes != NODATA)
        return inside.sum(), valid.sum(), (valid & (classes == CLOUD)).sum()

    def add(_: Window, counts: Tuple[int, int, int]) -> None:
        total[:] += counts

    each_block(windows(cache.grid, region), count, add, progress.part(1, 1))
    cloud, valid = cover(*total)
    return (cloud, valid) if valid >= _LEAST and not clear_enough(cloud, valid, options) else None


def _quality_scene(product: StacProduct, scene_grid: Grid, cache: ImageCache, progress: Progress) -> Scene:
    """The quality band of a product alone, whose scene has a grid, on the grid of the cache, resampled as `StacProduct.open` and `on_grid` do."""
    near = needed_blocks(cache.reach, cache.grid)
    workspace, band = cache.workspace, product.quality
    assert band is not None
    own = product.fetched(near, workspace, progress, [band.name]).quality_scene(scene_grid, workspace)
    if own.grid.matches(cache.grid):
        return own
    warped = warp_bands(virtual_bands(own, with_quality(own, [])), own.grid, cache.grid, 'near', workspace)
    return Scene(write_virtual(workspace.memory('.vrt'), cache.grid, warped, own.metadata), time=own.time, title=own.title)


def _classes(scenes: List[Scene], window: Window) -> np.ndarray:
    """The classes of a mosaic: where the first has nodata the next shows."""
    classes = scenes[0].read_classes(window)
    for scene in scenes[1:]:
        classes = np.where(classes == NODATA, scene.read_classes(window), classes)
    return classes
