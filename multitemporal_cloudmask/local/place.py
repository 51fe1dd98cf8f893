"""Where an image is, and by which satellite it was taken, in words."""

import re

from osgeo import osr

from ..rasters.grid import LONLAT, spatial_reference
from ..rasters.image import Image
from ..rasters.roi import Region
from ..rasters.sun import pixel_metres
from .series import short_platform

_SATELLITES = {'LT': 'Landsat', 'LE': 'Landsat', 'LC': 'Landsat', 'S2': 'Sentinel-2'}


def satellite(image: Image) -> str:
    """The satellite of an image, such as Landsat 8 or Sentinel-2A; its sensor where the satellite is not known."""
    short = short_platform(image.platform)
    if not re.fullmatch('L[CET]0[4-9]|S2[ABC]', short):
        return image.sensor.title
    name = _SATELLITES[short[:2]]
    return f'{name} {short[3]}' if name == 'Landsat' else f'{name}{short[2]}'


def place(image: Image, region: Region) -> str:
    """Centre and size of a region and the tile of its image: '38.52° N, 6.05° W; 12.0 x 12.0 km; 199033'; '' where nothing is known."""
    reference, bounds = region.grid.spatial_reference, region.bounds
    metres = pixel_metres(region.grid) if reference is not None and reference.IsProjected() else 0.0
    size = f'{bounds.width * metres / 1000:.1f} x {bounds.height * metres / 1000:.1f} km' if metres else ''
    return '; '.join(filter(None, (centre(region), size, image.tile)))


def centre(region: Region) -> str:
    """The centre of a region in degrees, such as 38.52° N, 6.05° W; '' where its grid has no CRS on Earth."""
    grid, bounds = region.grid, region.bounds
    reference = grid.spatial_reference
    if reference is None or not (reference.IsProjected() or reference.IsGeographic()):
        return ''
    middle = grid.pixel_to_world(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2)
    try:
        longitude, latitude, _ = osr.CoordinateTransformation(reference, spatial_reference(LONLAT)).TransformPoint(*middle)
    except RuntimeError:  # a grid that is not on Earth
        return ''
    sides = ('N' if latitude >= 0 else 'S'), ('E' if longitude >= 0 else 'W')
    return f'{abs(latitude):.2f}° {sides[0]}, {abs(longitude):.2f}° {sides[1]}'
