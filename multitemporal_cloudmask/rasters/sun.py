"""Where the sun stood over an image, as seen in the image."""

import math

from osgeo import osr

#: Metres of a degree of latitude.
DEGREE = 111_320.0


def sun_over(scene):
    """Elevation and azimuth of the sun in degrees, the azimuth clockwise from the image's up; None where unknown.

    They come from `SUN_ELEVATION` and `SUN_AZIMUTH` of the scene's metadata. Metadata tells the azimuth from north, which is
    not up in every projection.
    """
    try:
        elevation, azimuth = float(scene.metadata['SUN_ELEVATION']), float(scene.metadata['SUN_AZIMUTH'])
    except (KeyError, ValueError):
        return None
    return (elevation, (azimuth + _north(scene.grid)) % 360) if math.isfinite(elevation + azimuth) else None


def metres(grid):
    """The width of a pixel in metres; without a CRS its unit is held to be one."""
    reference = grid.spatial_reference
    width, _ = grid.pixel_size
    if reference is None:
        return width
    return width * (DEGREE if reference.IsGeographic() else reference.GetLinearUnits())


def _north(grid):
    """Where north is in the middle of the grid, in degrees clockwise from up; 0 without a CRS."""
    here = grid.spatial_reference
    if here is None:
        return 0.0
    world = osr.SpatialReference()
    world.ImportFromEPSG(4326)
    world.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    column, row = grid.width / 2, grid.height / 2
    longitude, latitude, _ = osr.CoordinateTransformation(here, world).TransformPoint(*grid.pixel_to_world(column, row))
    # Towards the equator from a pole, there is no further north.
    step = 0.01 if latitude < 89 else -0.01
    x, y, _ = osr.CoordinateTransformation(world, here).TransformPoint(longitude, latitude + step)
    further = grid.world_to_pixel(x, y)
    right, up = (further[0] - column) / step, (row - further[1]) / step
    return math.degrees(math.atan2(right, up))
