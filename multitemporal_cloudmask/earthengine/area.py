"""The region of interest on the server: its polygons in the image's own CRS, and sums over its pixels."""

from .faults import TooLarge, fault
from .images import transform_of

#: Growing factors by which Earth Engine cuts its own tiles where memory does not suffice.
TILE_SCALES = (1, 2, 4, 8, 16)


def geometry_of(ee, region, image):
    """The region as a planar geometry in the CRS of the image, so that a pixel is inside by its centre, as on disk."""
    return ee.Geometry({'type': 'MultiPolygon', 'coordinates': region.coordinates}, image.crs, False, True)


def sums(ee, bands, geometry, image, reducer=None):
    """A function of no argument that asks for the sums of bands over the pixels whose centres are inside, on the image's grid.

    Unweighted: neither a mask between 0 and 1 nor a pixel that is cut by the outline counts in part.
    """
    reducer = reducer or ee.Reducer.sum().unweighted()

    def call(tile_scale):
        return bands.reduceRegion(
            reducer=reducer,
            geometry=geometry,
            crs=image.crs,
            crsTransform=transform_of(image.grid),
            maxPixels=10**13,
            tileScale=tile_scale,
        ).getInfo()

    return lambda: smaller(call)


def smaller(call):
    """The result of `call(tile_scale)`, with tiles cut smaller and smaller where the whole needs too much memory."""
    for tile_scale in TILE_SCALES:
        try:
            return call(tile_scale)
        except Exception as error:  # the client's own exception tells what it means in words alone
            told = fault(error)
            if not isinstance(told, TooLarge) or tile_scale == TILE_SCALES[-1]:
                raise told from error
    raise AssertionError('the last try returns or raises')
