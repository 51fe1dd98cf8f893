"""Where an image's pixels are: its projection, and images made from places alone."""

from dataclasses import replace

import numpy as np

from .errors import InvalidError, ServiceError
from .grids import WGS84, Projection, transform_points
from .images import Band, Image, sampled
from .pixeltypes import DOUBLE
from .registry import algorithm


@algorithm('Image.projection')
def projection(image):
    """The projection of all bands; refused where they differ."""
    found = {band.projection for band in image.bands}
    if len(found) > 1:
        raise InvalidError('The bands of the specified image contains different projections. Use select() to pick one.')
    return image.bands[0].projection if image.bands else WGS84


def _placed(image, projection):
    """The computed image, as its pixels are in a projection, seen from another one."""
    return image.with_bands(
        [
            replace(
                band.derived(lambda grid, band=band: sampled(band.at, projection, 'nearest', grid)),
                projection=projection,
                is_constant=False,
            )
            for band in image.bands
        ]
    )


def _projection(crs, crsTransform, scale):
    if crsTransform is not None and scale is not None:
        raise InvalidError("Cannot specify both 'crsTransform' and 'scale'.")
    if crsTransform is not None:
        return Projection(crs.crs, tuple(map(float, crsTransform)))
    return crs.at_scale(scale) if scale is not None else crs


@algorithm('Image.reproject')
def reproject(image, crs, crsTransform, scale):
    return _placed(image, _projection(crs, crsTransform, scale))


@algorithm('Image.setDefaultProjection')
def set_default_projection(image, crs, crsTransform, scale):
    place = _projection(crs, crsTransform, scale)
    return image.with_bands([replace(band, projection=place, is_constant=False) for band in image.bands])


@algorithm('Image.resample')
def resample(image, mode):
    """Bilinear where pixels of another grid than the band's own are asked for."""
    if mode != 'bilinear':
        raise ServiceError(f"The loopback resamples bilinear only, not '{mode}'.")
    bands = []
    for band in image.bands:

        def compute(grid, band=band):
            return sampled(band.at, band.projection, mode, grid)

        bands.append(replace(band, compute=compute, _kept={}))
    return image.with_bands(bands)


def _drawn(names, values, place=WGS84):
    """An image made from places alone: `values(grid)` gives one array a band."""
    bands = [
        Band(name, DOUBLE, lambda grid, number=number: (values(grid)[number], np.ones(grid.shape, np.float32)), place)
        for number, name in enumerate(names)
    ]
    return Image(tuple(bands))


@algorithm('Image.pixelLonLat')
def pixel_lon_lat():
    return _drawn(('longitude', 'latitude'), lambda grid: transform_points(*grid.centres(), grid.projection.crs, WGS84.crs))


@algorithm('Image.pixelCoordinates')
def pixel_coordinates(projection):
    """Columns and rows of a projection at the pixels' centres: the first is 0.5."""

    def values(grid):
        return projection.pixels(*transform_points(*grid.centres(), grid.projection.crs, projection.crs))

    return _drawn(('x', 'y'), values, projection)


@algorithm('Image.pixelArea')
def pixel_area():
    """Square metres a pixel, by the scale of its projection alone."""
    return _drawn(('area',), lambda grid: [np.full(grid.shape, grid.projection.nominal_scale**2)])
