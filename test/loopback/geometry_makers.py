"""Making geometries from lists of coordinates, flat or nested, and from other geometries."""

from .errors import InvalidError
from .geometries import Geometry
from .grids import WGS84, reference
from .registry import algorithm


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
    # Requests have thousands of points: OGR need not check each.
    if [type(number) in (int, float) for number in coordinates] != [True, True]:
        raise InvalidError(f'Invalid GeoJSON geometry: Point {coordinates!r:.200}.')
    return Geometry('Point', list(coordinates), crs.crs if crs else WGS84.crs, False)


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
    return _made('Polygon', [[[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]], crs, geodesic)


@algorithm('GeometryConstructors.BBox')
def bbox(west, south, east, north):
    return rectangle([west, south, east, north], None, False, True)
