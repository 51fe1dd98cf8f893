"""The region of interest on the server: its polygons in the image's own CRS, and sums over its pixels."""

import json
from typing import Any, Callable, Dict, Optional, Sequence, TypeVar

from osgeo import ogr

from ..rasters.roi import Region
from .faults import TooLarge, translate_error
from .images import EarthImage, crs_transform
from .session import Client, Expression

_Answer = TypeVar('_Answer')

#: Factors by which Earth Engine makes its own tiles smaller where memory does not suffice: `tileScale` of reduceRegion and
#: sampleRegions, 0.1 to 16 by their documentation.
TILE_SCALES = (1, 2, 4, 8, 16)


#: Points of polygons that a search sends, at most: an estimate, 30 kB of a request.
MOST_POINTS = 1000


def region_geometry(ee: Client, region: Region, image: EarthImage) -> Expression:
    """The region as a planar geometry in the CRS of the image, so that a pixel is inside by its centre, as on disk."""
    return ee.Geometry({'type': 'MultiPolygon', 'coordinates': region.coordinates}, image.crs, False, True)


def lonlat_geometry(ee: Client, polygons: Sequence[bytes]) -> Expression:
    """Polygons in longitude and latitude, WKB, by which images are searched; the hull of many."""
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for polygon in polygons:
        for part in ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkb(polygon)):
            whole.AddGeometry(part)
    points = sum(ring.GetPointCount() for part in whole for ring in part)
    if points > MOST_POINTS:
        whole = ogr.ForceToMultiPolygon(whole.ConvexHull())
    whole.FlattenTo2D()
    return ee.Geometry(json.loads(whole.ExportToJson()), 'EPSG:4326', False, True)


def sum_bands(
    ee: Client, bands: Expression, geometry: Expression, image: EarthImage, reducer: Optional[Expression] = None
) -> Dict[str, Any]:
    """Request the sums of bands over the pixels of the image's grid whose centres are inside a geometry.

    Parameters
    ----------
    ee : Client
        The client.
    bands : Expression
        An image.
    geometry : Expression
        Of `region_geometry`.
    image : EarthImage
        Whose grid counts.
    reducer : Expression, optional
        Instead of the unweighted sum: with that neither a mask between 0 and 1 nor a pixel cut by the outline counts in part.

    Returns
    -------
    dict
        The answer of reduceRegion: of a sum, band name to number, None where no pixel is valid.

    Raises
    ------
    CloudmaskError
        What Earth Engine or the network reports; `TooLarge` where even the smallest tiles need too much.
    """
    reducer = reducer or ee.Reducer.sum().unweighted()

    def call(tile_scale: int) -> Dict[str, Any]:
        return bands.reduceRegion(
            reducer=reducer,
            geometry=geometry,
            crs=image.crs,
            crsTransform=crs_transform(image.grid),
            maxPixels=10**13,
            tileScale=tile_scale,
        ).getInfo()

    return with_smaller_tiles(call)


def with_smaller_tiles(call: Callable[[int], _Answer]) -> _Answer:
    """The result of `call(tile_scale)`, with smaller and smaller tiles where the whole needs too much memory."""
    for tile_scale in TILE_SCALES:
        try:
            return call(tile_scale)
        except Exception as error:  # only the message of the client's own exception shows what it means
            translated = translate_error(error)
            if not isinstance(translated, TooLarge) or tile_scale == TILE_SCALES[-1]:
                raise translated from error
    raise AssertionError('the last try returns or raises')
