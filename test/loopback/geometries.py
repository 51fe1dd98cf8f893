"""Geometries: GeoJSON with a CRS. Edges are straight in that CRS, also where the service would bend them along the sphere."""

import json
import math
from dataclasses import dataclass

from osgeo import ogr

from .errors import InvalidError
from .grids import WGS84, Projection, reference, same_crs, transformation
from .registry import algorithm

#: Parts into which an edge is cut before it is moved to another CRS.
_PARTS = 32


@dataclass(frozen=True, eq=False)
class Geometry:
    """type and coordinates as in GeoJSON (geometries of a collection in `coordinates`)."""

    type: str
    coordinates: list
    crs: str = WGS84.crs
    geodesic: bool = True

    def shape(self, crs=None):
        """The OGR geometry, in its own CRS or in another."""
        made = ogr.CreateGeometryFromJson(json.dumps({'type': self.type, 'coordinates': self.coordinates}))
        if made is None:
            raise InvalidError(f'Invalid GeoJSON geometry: {self.type} {self.coordinates!r:.200}.')
        if crs is None or same_crs(crs, self.crs):
            return made
        left, right, bottom, top = made.GetEnvelope()
        longest = max(right - left, top - bottom)
        if longest > 0:
            made.Segmentize(longest / _PARTS)
        made.Transform(transformation(self.crs, crs))
        return made

    @classmethod
    def of_shape(cls, shape, crs, geodesic=False):
        described = json.loads(shape.ExportToJson())
        if described['type'] == 'GeometryCollection':
            raise InvalidError('The loopback has no collections of geometries.')
        return cls(described['type'], described['coordinates'], crs, geodesic)

    def in_crs(self, crs):
        return self if same_crs(crs, self.crs) else Geometry.of_shape(self.shape(crs), crs)

    def intersects(self, other):
        return self.shape(WGS84.crs).Intersects(other.shape(WGS84.crs))

    def describe(self):
        """GeoJSON as `getInfo` shows it."""
        shown = {'type': self.type, 'coordinates': self.coordinates}
        if self.type not in ('Point', 'MultiPoint'):
            shown['geodesic'] = self.geodesic
        if not same_crs(self.crs, WGS84.crs):
            shown['crs'] = {'type': 'name', 'properties': {'name': self.crs}}
        return shown


def _made(kind, coordinates, crs, geodesic):
    name = crs.crs if crs else WGS84.crs
    bent = bool(reference(name).IsGeographic()) if geodesic is None else geodesic
    made = Geometry(kind, coordinates, name, bent)
    made.shape()
    return made


def _closed(ring):
    """A ring as [[x, y], ..], closed; flat lists of numbers and `LinearRing` geometries are rings, too."""
    points = ring.coordinates if isinstance(ring, Geometry) else ring
    if points and isinstance(points[0], (int, float)):
        points = [list(pair) for pair in zip(points[::2], points[1::2])]
    points = [each.coordinates if isinstance(each, Geometry) else list(each) for each in points]
    if len(points) < 3:
        raise InvalidError(f'A LinearRing needs at least 3 points, got {len(points)}.')
    return points if points[0] == points[-1] else [*points, points[0]]


def _rings(coordinates):
    """The rings of one polygon: a list of rings, or one ring alone."""
    if isinstance(coordinates, Geometry):
        return coordinates.coordinates if coordinates.type == 'Polygon' else [_closed(coordinates)]
    first = coordinates[0]
    flat = isinstance(first, (int, float)) or (isinstance(first, list) and first and isinstance(first[0], (int, float)))
    alone = flat and (isinstance(first, (int, float)) or len(first) == 2)
    return [_closed(coordinates)] if alone else [_closed(each) for each in coordinates]


@algorithm('GeometryConstructors.Point')
def point(coordinates, crs):
    return _made('Point', list(coordinates), crs, False)


@algorithm('GeometryConstructors.MultiPoint')
def multi_point(coordinates, crs):
    return _made('MultiPoint', [each.coordinates if isinstance(each, Geometry) else each for each in coordinates], crs, False)


@algorithm('GeometryConstructors.LinearRing', 'GeometryConstructors.LineString')
def linear_ring(coordinates, crs, geodesic, maxError):
    points = [each.coordinates if isinstance(each, Geometry) else each for each in coordinates]
    return _made('LineString', points, crs, geodesic)


@algorithm('GeometryConstructors.Polygon')
def polygon(coordinates, crs, geodesic, maxError, evenOdd):
    return _made('Polygon', _rings(coordinates), crs, geodesic)


@algorithm('GeometryConstructors.MultiPolygon')
def multi_polygon(coordinates, crs, geodesic, maxError, evenOdd):
    return _made('MultiPolygon', [_rings(each) for each in coordinates], crs, geodesic)


@algorithm('GeometryConstructors.Rectangle')
def rectangle(coordinates, crs, geodesic, evenOdd):
    points = [each.coordinates if isinstance(each, Geometry) else each for each in coordinates]
    x1, y1, x2, y2 = points if len(points) == 4 else [*points[0], *points[1]]
    (left, right), (bottom, top) = sorted((x1, x2)), sorted((y1, y2))
    ring = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    return _made('Polygon', [ring], crs, geodesic)


@algorithm('GeometryConstructors.BBox')
def bbox(west, south, east, north):
    return rectangle([west, south, east, north], None, False, True)


def box(left, bottom, right, top, crs):
    """A planar rectangle."""
    return rectangle([left, bottom, right, top], Projection(crs), False, True)


@algorithm('Geometry.bounds')
def bounds(geometry, maxError, proj):
    crs = proj.crs if proj else WGS84.crs
    left, right, bottom, top = geometry.shape(crs).GetEnvelope()
    return box(left, bottom, right, top, crs)


@algorithm('Geometry.transform')
def transform(geometry, proj, maxError):
    return geometry.in_crs(proj.crs)


@algorithm('Geometry.area')
def area(geometry, maxError, proj):
    if proj:
        return geometry.shape(proj.crs).GetArea()
    shape = geometry.shape(WGS84.crs)
    middle = shape.Centroid()
    equal = f'+proj=laea +lat_0={middle.GetY()} +lon_0={middle.GetX()} +ellps=WGS84 +units=m'
    return geometry.shape(equal).GetArea()


@algorithm('Geometry.centroid')
def centroid(geometry, maxError, proj):
    shape = geometry.shape().Centroid()
    return Geometry('Point', [shape.GetX(), shape.GetY()], geometry.crs, False)


def _pair(work):
    def compute(left, right, maxError, proj):
        crs = proj.crs if proj else left.crs
        return work(left.shape(crs), right.shape(crs), crs)

    return compute


algorithm('Geometry.intersects')(_pair(lambda a, b, crs: a.Intersects(b)))
algorithm('Geometry.contains')(_pair(lambda a, b, crs: a.Contains(b)))
algorithm('Geometry.containedIn')(_pair(lambda a, b, crs: b.Contains(a)))
algorithm('Geometry.disjoint')(_pair(lambda a, b, crs: not a.Intersects(b)))
algorithm('Geometry.intersection')(_pair(lambda a, b, crs: Geometry.of_shape(a.Intersection(b), crs)))
algorithm('Geometry.union')(_pair(lambda a, b, crs: Geometry.of_shape(a.Union(b), crs)))
algorithm('Geometry.coordinates')(lambda geometry: geometry.coordinates)
algorithm('Geometry.type')(lambda geometry: geometry.type)
algorithm('Geometry.projection')(lambda geometry: Projection(geometry.crs))
algorithm('Geometry.isUnbounded')(lambda geometry: any(map(math.isinf, geometry.shape().GetEnvelope())))
