"""Which blocks of a file are needed to read a region of another grid."""

from functools import lru_cache
from typing import Callable, Optional

import numpy as np
from osgeo import osr

from .grid import Grid, Window, spatial_reference
from .roi import Region

#: Pixels around a block, of the file and of the grid, from which interpolation may need it: two of a band that is first resampled to that of the
#: other bands, and one more.
_KERNEL = 3

#: Pixels are the same where they are not further apart than this, px.
_ALIGNED = 1e-3

#: Points along each side of a block that are transformed: its sides are curves in another CRS.
_POINTS = 9


def needed_blocks(region: Region, grid: Grid) -> Callable[[Grid, Window], bool]:
    """A function that takes the grid of a file and a block of it, and returns whether a region of another grid needs the block.

    Parameters
    ----------
    region : Region
        What is read, on `grid`.
    grid : Grid
        The grid on which it is read.
    """
    whole = Window(0, 0, grid.width, grid.height)

    def needed(source: Grid, block: Window) -> bool:
        place = _place(source, block, grid)
        if place is None:
            return False
        shared = place.shared(whole)
        return min(shared.width, shared.height) > 0 and region.touches(shared)

    return needed


def _place(source: Grid, block: Window, grid: Grid) -> Optional[Window]:
    """The pixels of a grid around a block of a file; None where it has no place there."""
    steps = np.linspace(0, 1, _POINTS)
    along, start, end = np.concatenate([steps, steps]), np.zeros(2 * _POINTS), np.ones(_POINTS)
    start[_POINTS:] = end
    kernel = 0 if _is_aligned(source, grid) else _KERNEL
    left, top = block.x - kernel, block.y - kernel
    x = left + (block.width + 2 * kernel) * np.concatenate([along, start])
    y = top + (block.height + 2 * kernel) * np.concatenate([start, along])
    easting, northing = source.pixel_to_world(x, y)
    if source.crs != grid.crs:
        transform = _transform(source.crs, grid.crs)
        if transform is None:
            return None
        points = np.array(transform.TransformPoints(np.stack([easting, northing], 1).tolist()))[:, :2]
        points = points[np.isfinite(points).all(1)]
        if not len(points):
            return None
        easting, northing = points.T
    columns, rows = grid.world_to_pixel(easting, northing)
    if not kernel:
        columns, rows = np.round(columns), np.round(rows)
    x0, y0 = (int(np.floor(side.min())) - kernel for side in (columns, rows))
    x1, y1 = (int(np.ceil(side.max())) + kernel for side in (columns, rows))
    return Window(x0, y0, x1 - x0, y1 - y0)


def _is_aligned(source: Grid, grid: Grid) -> bool:
    """Whether the pixels of a file are pixels of a grid: nothing is interpolated."""
    if source.crs != grid.crs or source.transform[1:3] != grid.transform[1:3] or source.transform[4:] != grid.transform[4:]:
        return False
    column, row = grid.world_to_pixel(source.transform[0], source.transform[3])
    return abs(column - round(column)) < _ALIGNED and abs(row - round(row)) < _ALIGNED


@lru_cache(maxsize=64)
def _transform(source: str, target: str) -> Optional[osr.CoordinateTransformation]:
    """From one CRS to another, both WKT; None where either is unknown."""
    if not source or not target:
        return None
    return osr.CoordinateTransformation(spatial_reference(source), spatial_reference(target))
