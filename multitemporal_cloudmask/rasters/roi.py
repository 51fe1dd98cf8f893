"""The region of interest: polygons in the image's own pixel coordinates."""

import json
import math
import struct
from typing import Any, Callable, Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal, ogr, osr

from ..method.errors import CloudmaskError
from ..method.progress import Progress
from .blocks import windows
from .gdal_state import memory_layer_source, quiet
from .grid import Grid, Window, spatial_reference


class Region:
    """The pixels whose centres are inside some polygons, or all pixels.

    The polygons are kept in pixel coordinates, so that a pixel is inside or not whatever block it is read in. They may overlap: no
    union is computed, which would take long for many polygons, and a block looks only at those that reach it.

    Parameters
    ----------
    polygons : sequence of ogr.Geometry or None
        Valid polygons in pixel coordinates; None: the whole image.
    grid : Grid
        The grid of the image.
    margin : int
        The region is all within this distance of the polygons, px.
    touched : bool
        Whether all pixels that the polygons touch are inside, not only those whose centres are.
    """

    def __init__(self, polygons: Optional[Sequence[ogr.Geometry]], grid: Grid, margin: int = 0, touched: bool = False) -> None:
        self._polygons, self._grid, self._margin, self._touched = polygons, grid, margin, touched
        #: Left, right, top and bottom of each polygon, px: (n, 4).
        self._envelopes = np.reshape([polygon.GetEnvelope() for polygon in polygons or ()], (-1, 4)) + _grown_by(margin)
        #: Polygons by number, grown by the margin.
        self._grown: Dict[int, ogr.Geometry] = {}

    @property
    def grid(self) -> Grid:
        """The grid of the image."""
        return self._grid

    @classmethod
    def from_grid(cls, grid: Grid) -> 'Region':
        """The whole image."""
        return cls(None, grid)

    @classmethod
    def from_polygons(cls, groups: Sequence[Sequence[bytes]], grid: Grid, progress: Optional[Progress] = None) -> 'Region':
        """A region made of polygons.

        Parameters
        ----------
        groups : sequence of sequences of bytes
            WKB polygons in the CRS of the grid. The polygons of a group are united, the groups intersected; no group: the whole
            image. Where a polygon intersects itself, what its outline encloses an odd number of times is inside.
        grid : Grid
            The grid of the image.
        progress : Progress, optional
            Asked after each polygon whether the user has cancelled.

        Raises
        ------
        CloudmaskError
            Where no pixel of the image is inside.
        """
        if not groups:
            return cls.from_grid(grid)
        progress = progress or Progress()
        polygons, *others = [polygons_in_pixels(group, grid, progress) for group in groups]
        for other in others:
            polygons = _intersections(cls(polygons, grid), cls(other, grid), progress)
        region = cls(polygons, grid)
        if not region.touches(_whole(grid)):
            left, bottom, right, top = grid.bounds
            raise CloudmaskError(
                f'ROI, EXTENT: no part of the image is inside; it spans {left:.10g},{right:.10g},{bottom:.10g},{top:.10g} '
                f'({grid.crs_name}). Check the location and the CRS of the ROI and the extent: an extent in degrees begins with the '
                'longitudes and ends with [EPSG:4326].'
            )
        for window in windows(grid, region):
            progress.check()
            if region.mask(window).any():
                return region
        raise CloudmaskError('ROI, EXTENT: no pixel has its centre inside. Choose a larger ROI.')

    @property
    def bounds(self) -> Window:
        """The smallest window that contains the region."""
        if self._polygons is None:
            return _whole(self._grid)
        left, right, top, bottom = (float(edge(side)) for edge, side in zip((np.min, np.max, np.min, np.max), self._envelopes.T))
        x, y = max(math.floor(left), 0), max(math.floor(top), 0)
        return Window(x, y, min(math.ceil(right), self._grid.width) - x, min(math.ceil(bottom), self._grid.height) - y)

    @property
    def area(self) -> float:
        """About how many pixels are inside: where polygons overlap, they count twice."""
        if self._polygons is None:
            return float(self._grid.width * self._grid.height)
        return float(sum(self._polygon(number).Area() for number in range(len(self._polygons))))

    @property
    def vertices(self) -> int:
        """How many vertices the polygons have; those of the whole image are its corners."""
        if self._polygons is None:
            return 4
        polygons = (self._polygon(number) for number in range(len(self._polygons)))
        return sum(
            part.GetGeometryRef(ring).GetPointCount()
            for each in polygons
            for part in polygons_of(each)
            for ring in range(part.GetGeometryCount())
        )

    @property
    def coordinates(self) -> List[Any]:
        """The polygons in the CRS of the grid, as the coordinates of a GeoJSON MultiPolygon; of the whole image its outline."""
        polygons = [_rectangle(self.bounds)] if self._polygons is None else self._reaching(_whole(self._grid))
        while len(polygons) > 1:
            # Pairs of neighbours, then pairs of pairs: one by one takes the square of the time.
            polygons = [
                one.Union(polygons[number + 1]) if number + 1 < len(polygons) else one
                for number, one in list(enumerate(polygons))[::2]
            ]
        union = ogr.ForceToMultiPolygon(polygons[0].Clone())
        return _moved(json.loads(union.ExportToJson())['coordinates'], self._grid.pixel_to_world)

    def within(self, window: Window) -> 'Optional[Region]':
        """The part of the region inside a window, None where there is no such part."""
        rectangle = _rectangle(window)
        polygons = [rectangle] if self._polygons is None else self._reaching(window)
        inside = [part for polygon in polygons for part in polygons_of(polygon.Intersection(rectangle))]
        return Region(inside, self._grid, touched=self._touched) if inside else None

    def grown(self, margin: int) -> 'Region':
        """The region and all within `margin` px of it."""
        return self if self._polygons is None else Region(self._polygons, self._grid, self._margin + margin, self._touched)

    def touches(self, window: Window) -> bool:
        """Whether a part of the region is inside `window`."""
        if self._polygons is None:
            return True
        rectangle = _rectangle(window)
        return any(self._polygon(number).Intersects(rectangle) for number in self._numbers(window))

    def mask(self, window: Window) -> np.ndarray:
        """The pixels of `window` whose centres are inside, boolean (h, w)."""
        if self._polygons is None:
            return np.ones((window.height, window.width), bool)
        target = gdal.GetDriverByName('MEM').Create('', window.width, window.height, 1, gdal.GDT_Byte)
        target.SetGeoTransform((window.x, 1, 0, window.y, 0, 1))
        source = memory_layer_source()
        layer = source.CreateLayer('', None, ogr.wkbUnknown)
        for polygon in self._reaching(window):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(polygon)
            layer.CreateFeature(feature)
        with quiet():  # pixel coordinates have no CRS, of which GDAL warns
            gdal.RasterizeLayer(target, [1], layer, burn_values=[1], options=[f'ALL_TOUCHED={self._touched}'.upper()])
        return target.ReadAsArray() == 1

    def _reaching(self, window: Window) -> List[ogr.Geometry]:
        """The polygons whose envelopes reach a window, grown by the margin."""
        return [self._polygon(number) for number in self._numbers(window)]

    def _numbers(self, window: Window) -> List[int]:
        left, right, top, bottom = self._envelopes.T
        across = (left <= window.x + window.width) & (right >= window.x)
        down = (top <= window.y + window.height) & (bottom >= window.y)
        return np.nonzero(across & down)[0].tolist()

    def _polygon(self, number: int) -> ogr.Geometry:
        """A polygon, grown by the margin."""
        assert self._polygons is not None
        if not self._margin:
            return self._polygons[number]
        if number not in self._grown:
            # GEOS draws the circles at the corners as polygons, which are a little smaller.
            self._grown[number] = self._polygons[number].Buffer(1.01 * self._margin)
        return self._grown[number]


def _grown_by(margin: int) -> np.ndarray:
    """What is added to an envelope to grow it."""
    return 1.01 * margin * np.array([-1.0, 1.0, -1.0, 1.0])


def _whole(grid: Grid) -> Window:
    return Window(0, 0, grid.width, grid.height)


def _rectangle(window: Window) -> ogr.Geometry:
    right, bottom = window.x + window.width, window.y + window.height
    corners = [(window.x, window.y), (right, window.y), (right, bottom), (window.x, bottom), (window.x, window.y)]
    return _polygon([np.array(corners, float)])


def _polygon(rings: Sequence[np.ndarray]) -> ogr.Geometry:
    """The polygon of closed rings, float64 (n, 2) each, the outline first."""
    parts = [struct.pack('<I', len(ring)) + np.ascontiguousarray(ring, '<f8').tobytes() for ring in rings]
    return ogr.CreateGeometryFromWkb(struct.pack('<BII', 1, ogr.wkbPolygon, len(parts)) + b''.join(parts))


def polygons_in_pixels(group: Sequence[bytes], grid: Grid, progress: Progress) -> List[ogr.Geometry]:
    """Valid polygons in pixel coordinates, which enclose what WKB polygons in the CRS of the grid enclose."""
    found: List[ogr.Geometry] = []
    for wkb in group:
        geometry = ogr.CreateGeometryFromWkb(wkb).GetLinearGeometry()
        geometry.FlattenTo2D()
        for polygon in polygons_of(ogr.ForceToMultiPolygon(geometry)):
            progress.check()
            found += _valid([ring for ring in _rings(polygon, grid) if len(ring) > 3])
    return found


def _rings(polygon: ogr.Geometry, grid: Grid) -> Iterator[np.ndarray]:
    """The rings of a polygon in pixel coordinates, closed, float64 (n, 2) each."""
    for number in range(polygon.GetGeometryCount()):
        points = np.array(polygon.GetGeometryRef(number).GetPoints() or [], float).reshape(-1, 2)
        if not np.isfinite(points).all():
            raise CloudmaskError('ROI: its coordinates cannot be transformed to the CRS of the image. Check the CRS of the ROI.')
        ring = np.stack(grid.world_to_pixel(points[:, 0], points[:, 1]), axis=1)
        yield ring if np.array_equal(ring[:1], ring[-1:]) else np.concatenate([ring, ring[:1]])


def _valid(rings: Sequence[np.ndarray]) -> List[ogr.Geometry]:
    """The valid polygons of an outline and its holes."""
    if not rings:
        return []
    with quiet():  # GDAL prints why a polygon is not valid
        whole = _polygon(rings)
        if whole.IsValid():
            return [whole]
        # Ring by ring: in a polygon as a whole, what two holes have in common would be inside again.
        outline, *holes = [_polygon([ring]) for ring in rings]
        area = outline.MakeValid()
        for hole in holes:
            area = area.Difference(hole.MakeValid())
    return polygons_of(area)


def _intersections(one: Region, other: Region, progress: Progress) -> List[ogr.Geometry]:
    """The areas that the polygons of two regions share."""
    found: List[ogr.Geometry] = []
    for polygon in one._polygons or ():
        left, right, top, bottom = polygon.GetEnvelope()
        for near in other._reaching(Window(left, top, right - left, bottom - top)):
            progress.check()
            found += polygons_of(polygon.Intersection(near))
    return found


def polygons_of(geometry: ogr.Geometry) -> List[ogr.Geometry]:
    """The polygons of a geometry: where areas touch, GEOS also returns the line or the point between them."""
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbPolygon:
        return [] if geometry.IsEmpty() else [geometry.Clone()]
    if not ogr.GT_IsSubClassOf(kind, ogr.wkbGeometryCollection):
        return []
    parts = (geometry.GetGeometryRef(number) for number in range(geometry.GetGeometryCount()))
    return [polygon for part in parts for polygon in polygons_of(part)]


def _moved(coordinates: List[Any], move: Callable[[float, float], Tuple[float, float]]) -> List[Any]:
    """Coordinates of GeoJSON, nested as they are, each (x, y) moved by a function."""
    if isinstance(coordinates[0], (int, float)):
        return list(move(*coordinates[:2]))
    return [_moved(part, move) for part in coordinates]


def transformation(crs: str, grid: Grid) -> Callable[[bytes], bytes]:
    """What transforms polygons, WKB, from a CRS (WKT or code) to that of a grid; b'' where that is impossible."""
    source = spatial_reference(crs)
    target = grid.spatial_reference
    if source.IsSame(target):
        return bytes
    transformation = osr.CoordinateTransformation(source, target)

    def move(wkb: bytes) -> bytes:
        geometry = ogr.CreateGeometryFromWkb(wkb)
        try:
            geometry.Transform(transformation)
        except RuntimeError:
            return b''
        return bytes(geometry.ExportToWkb()) if all(map(math.isfinite, geometry.GetEnvelope())) else b''

    return move
