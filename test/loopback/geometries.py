"""Geometries: GeoJSON with a CRS.

Edges are straight in that CRS or, where `geodesic`, the shortest ways on a sphere: the default of what is given in degrees.
"""

import json
import math
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from .errors import InvalidError
from .grids import WGS84, Projection, same_crs, transformation
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
        bent = self.geodesic and 'Point' not in self.type
        coordinates = _bent(self.coordinates) if bent else self.coordinates
        made = ogr.CreateGeometryFromJson(json.dumps({'type': self.type, 'coordinates': coordinates}))
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


def _bent(points):
    """Lines of degrees, at any depth of lists, with points along the shortest ways between their corners."""
    if not isinstance(points[0][0], (int, float)):
        return [_bent(each) for each in points]
    lon, lat = np.radians(np.array([point[:2] for point in points], float)).T
    corners = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
    share, line = np.arange(_PARTS)[:, None] / _PARTS, []
    for number, (start, end) in enumerate(zip(corners, corners[1:])):
        angle = np.arccos(np.clip(start @ end, -1, 1))
        line.append(list(points[number][:2]))
        if angle > 1e-9:
            way = (np.sin((1 - share) * angle) * start + np.sin(share * angle) * end)[1:] / np.sin(angle)
            line += np.degrees(np.stack([np.arctan2(way[:, 1], way[:, 0]), np.arcsin(way[:, 2])], axis=1)).tolist()
    return [*line, list(points[-1][:2])]


def box(left, bottom, right, top, crs):
    """A planar rectangle."""
    ring = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    return Geometry('Polygon', [ring], crs, False)


@algorithm('Geometry.bounds')
def bounds(geometry, maxError, proj):
    crs = proj.crs if proj else WGS84.crs
    left, right, bottom, top = geometry.shape(crs).GetEnvelope()
    return box(left, bottom, right, top, crs)


@algorithm('Geometry.transform')
def transform(geometry, proj, maxError, geodesic=None):
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
