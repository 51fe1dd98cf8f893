"""The region of interest: polygons in the image's own pixel coordinates."""

import json
import math

import numpy as np
from osgeo import gdal, ogr

from ..method.errors import CloudmaskError
from .blocks import windows
from .gdal_state import quiet
from .grid import Window


class Region:
    """The pixels whose centres lie in some polygons, or all pixels.

    The polygons are kept in pixel coordinates, so that a pixel is inside or not whatever block it is read in.
    """

    def __init__(self, geometry, grid):
        self._geometry = geometry
        self._grid = grid

    @classmethod
    def from_grid(cls, grid):
        """The whole image."""
        return cls(None, grid)

    @classmethod
    def from_polygons(cls, groups, grid):
        """A region made of polygons.

        groups: list of lists of WKB polygons in the grid's CRS; the polygons of a group are united, the groups
        intersected; no group: the whole image. Raises `CloudmaskError` where nothing of the image is inside.
        """
        if not groups:
            return cls.from_grid(grid)
        union, *others = [_union(group, grid) for group in groups]
        for other in others:
            union = _areas(union.Intersection(other))
        region = cls(union, grid)
        if union.IsEmpty() or not region.touches(Window(0, 0, grid.width, grid.height)):
            raise CloudmaskError(
                'Expected a ROI that overlaps the image; no part of the image lies inside it. '
                'Check the place and the CRS of the ROI, the extent and the image.'
            )
        if not any(region.mask(window).any() for window in windows(grid, region)):
            raise CloudmaskError(
                'Expected a ROI that holds the centre of a pixel at least; it lies between the centres. Choose a larger ROI.'
            )
        return region

    @property
    def bounds(self):
        """The smallest window that holds the region."""
        if self._geometry is None:
            return Window(0, 0, self._grid.width, self._grid.height)
        left, right, top, bottom = self._geometry.GetEnvelope()
        x, y = max(math.floor(left), 0), max(math.floor(top), 0)
        return Window(x, y, min(math.ceil(right), self._grid.width) - x, min(math.ceil(bottom), self._grid.height) - y)

    @property
    def coordinates(self):
        """The polygons in the grid's CRS, as the coordinates of a GeoJSON MultiPolygon; of the whole image its outline."""
        geometry = self._geometry or _rectangle(self.bounds)
        shape = json.loads(geometry.ExportToJson())['coordinates']
        return _moved([shape] if self._geometry is None else shape, self._grid.pixel_to_world)

    def grown(self, margin):
        """The region and what lies within `margin` px of it."""
        # The circles at the corners are polygons, which lie a little inside.
        return self if self._geometry is None else Region(self._geometry.Buffer(1.01 * margin), self._grid)

    def touches(self, window):
        """Whether a part of the region lies in `window`."""
        return self._geometry is None or self._geometry.Intersects(_rectangle(window))

    def mask(self, window):
        """Boolean (height, width): the pixels of `window` whose centres are inside."""
        if self._geometry is None:
            return np.ones((window.height, window.width), bool)
        target = gdal.GetDriverByName('MEM').Create('', window.width, window.height, 1, gdal.GDT_Byte)
        target.SetGeoTransform((window.x, 1, 0, window.y, 0, 1))
        source = (ogr.GetDriverByName('MEM') or ogr.GetDriverByName('Memory')).CreateDataSource('')
        layer = source.CreateLayer('', None, ogr.wkbUnknown)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(self._geometry)
        layer.CreateFeature(feature)
        with quiet():  # pixel coordinates have no CRS, which GDAL warns of
            gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
        return target.ReadAsArray() == 1


def _rectangle(window):
    ring = ogr.Geometry(ogr.wkbLinearRing)
    right, bottom = window.x + window.width, window.y + window.height
    for x, y in ((window.x, window.y), (right, window.y), (right, bottom), (window.x, bottom), (window.x, window.y)):
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def _union(polygons, grid):
    union = ogr.Geometry(ogr.wkbMultiPolygon)
    for wkb in polygons:
        geometry = ogr.CreateGeometryFromWkb(wkb).GetLinearGeometry()
        if geometry.IsEmpty():
            continue
        geometry.FlattenTo2D()
        geometry.CloseRings()
        if not all(map(math.isfinite, geometry.GetEnvelope())):
            raise CloudmaskError(
                'Expected a ROI whose coordinates fit its CRS; they cannot be carried over to the CRS of the image. '
                'Check the CRS of the ROI.'
            )
        pixels = _to_pixels(geometry, grid)
        with quiet():  # the reason why a polygon is not valid
            union = union.Union(pixels if pixels.IsValid() else pixels.MakeValid())
    return _areas(union)


def _areas(geometry):
    """The polygons of a geometry: where areas touch, GEOS also returns the line or the point between them."""
    areas = ogr.Geometry(ogr.wkbMultiPolygon)
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        areas.AddGeometry(geometry)
    elif ogr.GT_IsSubClassOf(geometry.GetGeometryType(), ogr.wkbGeometryCollection):
        for number in range(geometry.GetGeometryCount()):
            for polygon in _areas(geometry.GetGeometryRef(number)):
                areas.AddGeometry(polygon)
    return areas


def _to_pixels(geometry, grid):
    shape = json.loads(geometry.ExportToJson())
    shape['coordinates'] = _moved(shape['coordinates'], grid.world_to_pixel)
    return ogr.CreateGeometryFromJson(json.dumps(shape))


def _moved(coordinates, move):
    """Coordinates of GeoJSON, nested as they are, each (x, y) moved by a function."""
    if isinstance(coordinates[0], (int, float)):
        return list(move(*coordinates[:2]))
    return [_moved(part, move) for part in coordinates]
