"""Rectangles in degrees: the bounds of a grid, and bounds as a region of a grid."""

from typing import List, Tuple

import numpy as np
from osgeo import ogr, osr

from ..method.errors import CloudmaskError
from .grid import LONLAT, Grid, spatial_reference
from .roi import Region

#: West, south, east, north, degrees of WGS 84; west is greater than east where the antimeridian is in between.
Bounds = Tuple[float, float, float, float]

#: Points along each side that are transformed: a side that is straight in one CRS is a curve in another.
_POINTS = 33


def bounds_of(grid: Grid) -> Bounds:
    """The bounds of a grid; raises `CloudmaskError` where it is not on the globe."""
    if not grid.crs:
        raise CloudmaskError('The image has no CRS. Assign its CRS, or set a region.')
    columns, rows = np.meshgrid(np.linspace(0, grid.width, _POINTS), np.linspace(0, grid.height, _POINTS))
    x, y = grid.pixel_to_world(columns.ravel(), rows.ravel())
    transform = osr.CoordinateTransformation(grid.spatial_reference, spatial_reference(LONLAT))
    return bounds_of_points(np.array(transform.TransformPoints(np.stack([x, y], 1).tolist()))[:, :2])


def bounds_of_points(points: np.ndarray) -> Bounds:
    """The bounds of points that fill a rectangle: (n, 2), longitude and latitude; those that are not finite are ignored.

    Raises
    ------
    CloudmaskError
        Where none is finite.
    """
    points = points[np.isfinite(points).all(1)]
    if not len(points):
        raise CloudmaskError('The region is not on the globe. Check its CRS.')
    west, east = shortest_arc((points[:, 0] + 180) % 360 - 180, 360.0)
    return west, float(points[:, 1].min()), east - 360.0 if east > 180 else east, float(points[:, 1].max())


def region_of(bounds: Bounds, grid: Grid) -> Region:
    """The pixels of a grid that are inside bounds; raises `CloudmaskError` where no pixel is."""
    west, south, east, north = bounds
    if west > east:
        east += 360
    along, edge = np.linspace(0, 1, _POINTS)[:-1], np.zeros(_POINTS - 1)
    across = np.concatenate([along, edge + 1, 1 - along, edge])
    down = np.concatenate([edge, along, edge + 1, 1 - along])
    transform = osr.CoordinateTransformation(spatial_reference(LONLAT), grid.spatial_reference)
    points = transform.TransformPoints(np.stack([west + across * (east - west), north - down * (north - south)], 1).tolist())
    corners = ', '.join(f'{x!r} {y!r}' for x, y, *_ in [*points, points[0]])
    return Region.from_polygons([[bytes(ogr.CreateGeometryFromWkt(f'POLYGON (({corners}))').ExportToWkb())]], grid)


def halves(bounds: Bounds) -> List[Bounds]:
    """The bounds in one part, or in two on both sides of the antimeridian."""
    west, south, east, north = bounds
    return [bounds] if west <= east else [(west, south, 180.0, north), (-180.0, south, east, north)]


def shortest_arc(longitudes: np.ndarray, circle: float) -> Tuple[float, float]:
    """The first and the last of some longitudes along the shortest arc that holds them all; the last may exceed half the circle."""
    ordered = np.sort(longitudes)
    gaps = np.diff(ordered, append=ordered[0] + circle)
    widest = int(gaps.argmax())
    first, last = ordered[(widest + 1) % len(ordered)], ordered[widest]
    return float(first), float(last if last >= first else last + circle)
