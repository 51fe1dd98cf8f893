"""The position of the sun over an image, in directions of the image."""

import math
from typing import Optional, Tuple

from osgeo import osr

from .grid import LONLAT, Grid, spatial_reference
from .scene import Scene

#: Length of a degree of latitude, m: the equator, 40 075 km, divided by 360.
DEGREE = 111_320.0


def sun_over(scene: Scene) -> Optional[Tuple[float, float]]:
    """Elevation and azimuth of the sun, from `SUN_ELEVATION` and `SUN_AZIMUTH` of the metadata.

    Returns
    -------
    (float, float) or None
        Degrees, the azimuth clockwise from the upward direction of the image; None where unknown. In the metadata the azimuth
        is clockwise from north, which is not upward in every projection.
    """
    try:
        elevation, azimuth = float(scene.metadata['SUN_ELEVATION']), float(scene.metadata['SUN_AZIMUTH'])
    except (KeyError, ValueError):
        return None
    return sun_in_image(scene.grid, elevation, azimuth) if math.isfinite(elevation + azimuth) else None


def sun_in_image(grid: Grid, elevation: float, azimuth: float) -> Tuple[float, float]:
    """Elevation and azimuth of the sun in degrees, given clockwise from north, returned clockwise from the upward direction of a grid."""
    # On a mirrored grid, such as one whose rows run north, what is clockwise on the ground is not so in the image.
    return elevation, (_north(grid) + (-azimuth if grid.mirrored else azimuth)) % 360


def pixel_metres(grid: Grid) -> float:
    """The width of a pixel in metres; without a CRS its unit is taken for metres."""
    reference = grid.spatial_reference
    width, _ = grid.pixel_size
    if reference is None:
        return width
    return width * (DEGREE if reference.IsGeographic() else reference.GetLinearUnits())


def _north(grid: Grid) -> float:
    """The direction of north in the middle of the grid, degrees clockwise from upward; 0 without a CRS."""
    reference = grid.spatial_reference
    if reference is None:
        return 0.0
    geographic = spatial_reference(LONLAT)
    column, row = grid.width / 2, grid.height / 2
    to_geographic = osr.CoordinateTransformation(reference, geographic)
    longitude, latitude, _ = to_geographic.TransformPoint(*grid.pixel_to_world(column, row))
    # At a pole there is nothing further north: look towards the equator.
    step = 0.01 if latitude < 89 else -0.01
    x, y, _ = osr.CoordinateTransformation(geographic, reference).TransformPoint(longitude, latitude + step)
    further_column, further_row = grid.world_to_pixel(x, y)
    right, up = (further_column - column) / step, (row - further_row) / step
    return math.degrees(math.atan2(right, up))
