"""The region of interest: polygons in the image's own pixel coordinates."""

import json
import math
from typing import Any, Callable, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal, ogr

from ..method.errors import CloudmaskError
from .blocks import windows
from .gdal_state import memory_layer_source, quiet
from .grid import Grid, Window


class Region:
    """The pixels whose centres are inside some polygons, or all pixels.

    The polygons are kept in pixel coordinates, so that a pixel is inside or not whatever block it is read in.

    Parameters
    ----------
    geometry : ogr.Geometry or None
        A multipolygon in pixel coordinates; None: the whole image.
    grid : Grid
        The grid of the image.
    touched : bool
        Whether all pixels that the polygons touch are inside, not only those whose centres are.
    """

    def __init__(self, geometry: Optional[ogr.Geometry], grid: Grid, touched: bool = False) -> None:
        self._geometry = geometry
        self._grid = grid
        self._touched = touched

    @classmethod
    def from_grid(cls, grid: Grid) -> 'Region':
        """The whole image."""
        return cls(None, grid)

    @classmethod
    def from_polygons(cls, groups: Sequence[Sequence[bytes]], grid: Grid) -> 'Region':
        """A region made of polygons.

        Parameters
        ----------
        groups : sequence of sequences of bytes
            WKB polygons in the CRS of the grid. The polygons of a group are united, the groups intersected; no group: the whole
            image.
        grid : Grid
            The grid of the image.

        Raises
        ------
        CloudmaskError
            Where no pixel of the image is inside.
        """
        if not groups:
            return cls.from_grid(grid)
        union, *others = [union_in_pixels(group, grid) for group in groups]
        for other in others:
            union = _areas(union.Intersection(other))
        region = cls(union, grid)
        if union.IsEmpty() or not region.touches(Window(0, 0, grid.width, grid.height)):
            raise CloudmaskError(
                'ROI, EXTENT: no part of the image is inside. Check the location and the CRS of the ROI, the extent and the image.'
            )
        if not any(region.mask(window).any() for window in windows(grid, region)):
            raise CloudmaskError('ROI, EXTENT: no pixel has its centre inside. Choose a larger ROI.')
        return region

    @property
    def bounds(self) -> Window:
        """The smallest window that contains the region."""
        if self._geometry is None:
            return Window(0, 0, self._grid.width, self._grid.height)
        left, right, top, bottom = self._geometry.GetEnvelope()
        x, y = max(math.floor(left), 0), max(math.floor(top), 0)
        return Window(x, y, min(math.ceil(right), self._grid.width) - x, min(math.ceil(bottom), self._grid.height) - y)

    @property
    def area(self) -> float:
        """About how many pixels are inside."""
        if self._geometry is None:
            return float(self._grid.width * self._grid.height)
        return float(self._geometry.Area())

    @property
    def coordinates(self) -> List[Any]:
        """The polygons in the CRS of the grid, as the coordinates of a GeoJSON MultiPolygon; of the whole image its outline."""
        geometry = self._geometry or _rectangle(self.bounds)
        shape = json.loads(geometry.ExportToJson())['coordinates']
        return _moved([shape] if self._geometry is None else shape, self._grid.pixel_to_world)

    def grown(self, margin: int) -> 'Region':
        """The region and all within `margin` px of it."""
        # GEOS draws the circles at the corners as polygons, which are a little smaller.
        return self if self._geometry is None else Region(self._geometry.Buffer(1.01 * margin), self._grid)

    def touches(self, window: Window) -> bool:
        """Whether a part of the region is inside `window`."""
        return self._geometry is None or bool(self._geometry.Intersects(_rectangle(window)))

    def mask(self, window: Window) -> np.ndarray:
        """The pixels of `window` whose centres are inside, boolean (h, w)."""
        if self._geometry is None:
            return np.ones((window.height, window.width), bool)
        target = gdal.GetDriverByName('MEM').Create('', window.width, window.height, 1, gdal.GDT_Byte)
        target.SetGeoTransform((window.x, 1, 0, window.y, 0, 1))
        source = memory_layer_source()
        layer = source.CreateLayer('', None, ogr.wkbUnknown)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(self._geometry)
        layer.CreateFeature(feature)
        with quiet():  # pixel coordinates have no CRS, of which GDAL warns
            gdal.RasterizeLayer(target, [1], layer, burn_values=[1], options=[f'ALL_TOUCHED={self._touched}'.upper()])
        return target.ReadAsArray() == 1


def _rectangle(window: Window) -> ogr.Geometry:
    ring = ogr.Geometry(ogr.wkbLinearRing)
    right, bottom = window.x + window.width, window.y + window.height
    for x, y in ((window.x, window.y), (right, window.y), (right, bottom), (window.x, bottom), (window.x, window.y)):
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def union_in_pixels(polygons: Sequence[bytes], grid: Grid) -> ogr.Geometry:
    """The union of WKB polygons in the CRS of a grid, in its pixel coordinates, a multipolygon."""
    union = ogr.Geometry(ogr.wkbMultiPolygon)
    for wkb in polygons:
        geometry = ogr.CreateGeometryFromWkb(wkb).GetLinearGeometry()
        if geometry.IsEmpty():
            continue
        geometry.FlattenTo2D()
        geometry.CloseRings()
        if not all(map(math.isfinite, geometry.GetEnvelope())):
            raise CloudmaskError('ROI: its coordinates cannot be transformed to the CRS of the image. Check the CRS of the ROI.')
        pixels = _to_pixels(geometry, grid)
        with quiet():  # GDAL prints why a polygon is not valid
            union = union.Union(pixels if pixels.IsValid() else pixels.MakeValid())
    return _areas(union)


def _areas(geometry: ogr.Geometry) -> ogr.Geometry:
    """The polygons of a geometry: where areas touch, GEOS also returns the line or the point between them."""
    areas = ogr.Geometry(ogr.wkbMultiPolygon)
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        areas.AddGeometry(geometry)
    elif ogr.GT_IsSubClassOf(geometry.GetGeometryType(), ogr.wkbGeometryCollection):
        for number in range(geometry.GetGeometryCount()):
            for polygon in _areas(geometry.GetGeometryRef(number)):
                areas.AddGeometry(polygon)
    return areas


def _to_pixels(geometry: ogr.Geometry, grid: Grid) -> ogr.Geometry:
    shape = json.loads(geometry.ExportToJson())
    shape['coordinates'] = _moved(shape['coordinates'], grid.world_to_pixel)
    return ogr.CreateGeometryFromJson(json.dumps(shape))


def _moved(coordinates: List[Any], move: Callable[[float, float], Tuple[float, float]]) -> List[Any]:
    """Coordinates of GeoJSON, nested as they are, each (x, y) moved by a function."""
    if isinstance(coordinates[0], (int, float)):
        return list(move(*coordinates[:2]))
    return [_moved(part, move) for part in coordinates]
