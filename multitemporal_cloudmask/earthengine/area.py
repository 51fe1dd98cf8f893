"""The region of interest on the server: its polygons in the image's own CRS, and sums over its pixels."""

from dataclasses import dataclass, replace
from typing import Any, Dict, List, Optional

from ..method.progress import Progress
from ..rasters.globe import Bounds
from ..rasters.roi import Region
from .faults import Oversized, TimedOut, TooLarge
from .images import EarthImage, constant_list, crs_transform
from .jobs import Parts, ask_parts
from .session import Client, Expression
from .tiles import halve

#: Factors by which Earth Engine makes its own tiles smaller where memory does not suffice: `tileScale` of reduceRegion and
#: sampleRegions, 0.1 to 16 by their documentation. They do not help against time-outs: smaller tiles take longer.
TILE_SCALES = (1, 2, 4, 8, 16)

#: Most vertices of a region in one request: they are 2 MB, of the 10 MB that a request may have (documentation of the quotas). Fewer
#: than those of `SIMPLE` are not what makes a request too long: 40 kB.
VERTICES, SIMPLE = 50000, 1000

#: By how much the outline of the region is moved to the right and upwards, pixels: three millimetres for Landsat.
_NUDGE = 1e-4


def region_geometry(ee: Client, region: Region, image: EarthImage) -> Expression:
    """The region as a planar geometry in the CRS of the image, so that a pixel is inside by its centre, as on disk.

    Of pixels whose centres are on an edge, GDAL burns those on the upper and the right one. The geometry is moved a little in that
    direction, so that this does not depend on how Earth Engine decides.
    """
    (x, y), (left, top) = image.grid.pixel_to_world(_NUDGE, -_NUDGE), image.grid.pixel_to_world(0, 0)
    coordinates = ee.List(constant_list(ee, _moved(region.coordinates, x - left, y - top)))
    polygons = 'GeometryConstructors.MultiPolygon'
    return ee.ApiFunction.call_(polygons, coordinates, crs=ee.Projection(image.crs), geodesic=False, evenOdd=True)


def search_geometry(ee: Client, region: Region, image: EarthImage) -> Expression:
    """Where images are searched for a region: the region, or the rectangle around it where that has too many vertices for a request."""
    if region.vertices > VERTICES:
        region = Region.from_grid(region.grid).within(region.bounds) or region
    return region_geometry(ee, region, image)


def bounds_geometry(ee: Client, bounds: Bounds) -> Expression:
    """Bounds in degrees as a geometry by which images are searched; two rectangles where the antimeridian is in between."""
    west, south, east, north = bounds
    spans = [(west, east)] if west <= east else [(west, 180.0), (-180.0, east)]
    rings = [[(left, south), (right, south), (right, north), (left, north), (left, south)] for left, right in spans]
    return ee.Geometry({'type': 'MultiPolygon', 'coordinates': [[ring] for ring in rings]}, 'EPSG:4326', False, True)


def _moved(coordinates: List[Any], right: float, up: float) -> List[Any]:
    """Coordinates of GeoJSON, nested as they are, moved by so much in their CRS."""
    if isinstance(coordinates[0], (int, float)):
        return [coordinates[0] + right, coordinates[1] + up]
    return [_moved(part, right, up) for part in coordinates]


@dataclass(frozen=True, eq=False)
class Sums:
    """One request for the sums of bands over the pixels of the image's grid whose centres are inside a region.

    Parameters
    ----------
    ee : Client
        The client.
    bands : Expression
        An image.
    region : Region
        On the grid of `image`.
    image : EarthImage
        Whose grid counts.
    reducer : Expression, optional
        Adds up the inputs, perhaps by groups, instead of the unweighted sum: with that neither a mask between 0 and 1 nor a pixel
        cut by the outline counts in part.
    tile_scale : int
        One of `TILE_SCALES`.
    """

    ee: Client
    bands: Expression
    region: Region
    image: EarthImage
    reducer: Optional[Expression] = None
    tile_scale: int = TILE_SCALES[0]

    def request(self) -> Dict[str, Any]:
        """The answer of reduceRegion: of a sum, band name to number, None where no pixel is valid."""
        if self.region.vertices > VERTICES and halve(self.region.bounds):
            raise Oversized(f'the region has {self.region.vertices} vertices')
        return self.bands.reduceRegion(
            reducer=self.reducer or self.ee.Reducer.sum().unweighted(),
            geometry=region_geometry(self.ee, self.region, self.image),
            crs=self.image.crs,
            crsTransform=crs_transform(self.image.grid),
            maxPixels=10**13,
            tileScale=self.tile_scale,
        ).getInfo()

    def divided(self, fault: TooLarge) -> Parts:
        """Halves of the region where it has too many vertices or the time did not suffice, smaller tiles where the memory did not."""
        larger = [scale for scale in TILE_SCALES if scale > self.tile_scale]
        if larger and not isinstance(fault, (TimedOut, Oversized)):
            return [replace(self, tile_scale=larger[0])], lambda answers: answers[0]
        halves = halve(self.region.bounds)
        if halves is None or (isinstance(fault, Oversized) and self.region.vertices < SIMPLE):
            raise fault
        parts = [part for part in map(self.region.within, halves) if part]
        return [replace(self, region=part) for part in parts], added


def sum_bands(
    ee: Client,
    bands: Expression,
    region: Region,
    image: EarthImage,
    progress: Progress,
    reducer: Optional[Expression] = None,
) -> Dict[str, Any]:
    """Request sums, in parts where they are too large for one request.

    Parameters and the answer are those of `Sums`; raises `CloudmaskError` for what Earth Engine or the network reports.
    """
    return ask_parts(Sums(ee, bands, region, image, reducer), progress)


def added(answers: List[Dict[str, Any]]) -> Dict[str, Any]:
    """The sums over a region of those over its parts."""
    if 'groups' in answers[0]:
        groups: Dict[Any, Dict[str, Any]] = {}
        for group in (group for answer in answers for group in answer['groups']):
            known = groups.setdefault(group['number'], {'number': group['number'], 'sum': [0] * len(group['sum'])})
            known['sum'] = [one + other for one, other in zip(known['sum'], group['sum'])]
        return {'groups': [groups[number] for number in sorted(groups)]}
    return {
        name: None if all(answer[name] is None for answer in answers) else sum(answer[name] or 0 for answer in answers)
        for name in answers[0]
    }
