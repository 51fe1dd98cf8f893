"""Regions of interest read from Processing parameters: polygons of any CRS as polygons in the CRS of an image."""

import hashlib
from typing import Any, Dict, Iterable, Iterator, List

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)

from ..method.errors import CloudmaskError
from ..method.progress import Progress
from ..rasters.globe import Bounds, bounds_of_points, shortest_arc
from ..rasters.grid import Grid
from ..rasters.roi import Region
from .parameters import EXTENT, ROI

#: Number of points along each side of the image that are transformed to find the area around it in another CRS.
_POINTS = 33

#: Longest straight line before a polygon is transformed, as a share of that area: an edge that is straight in one CRS is a curve in
#: another. Over a Landsat image it is then right to a decimetre.
_STEP = 1 / 64

_NO_PLACE = 'ROI: its coordinates cannot be transformed to the CRS of the image. Check the CRS of the ROI.'


def read_region(algorithm: Any, parameters: Dict[str, Any], context: Any, crs: Any, grid: Grid, progress: Progress) -> Region:
    """The region of ROI and EXTENT on a grid, the whole grid if both are empty.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
        The tool whose parameters they are.
    parameters : dict
        Values by key.
    context : QgsProcessingContext
        The context of the run.
    crs : QgsCoordinateReferenceSystem
        That of the grid.
    grid : Grid
        The grid of the image.
    progress : Progress
        Asked after each polygon whether the user has cancelled.

    Raises
    ------
    CloudmaskError
        If the polygons or the extent cannot be placed in the image.
    """
    source = polygon_source(algorithm, parameters, ROI, context) if parameters.get(ROI) else None
    extent = parameters.get(EXTENT)
    if (source is not None or extent) and not crs.isValid():
        raise CloudmaskError(
            f'{EXTENT if source is None else ROI} needs an image with a CRS, but the image has none. Assign its CRS first.'
        )
    groups = []
    if source is not None:
        to_image = QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext())
        groups.append(_placed(_polygons(source), to_image, grid, progress))
    if extent:
        rectangle = algorithm.parameterAsExtent(parameters, EXTENT, context)
        if rectangle.isEmpty():
            raise CloudmaskError(f'EXTENT must be xmin,xmax,ymin,ymax [EPSG:code]; it is {extent}. Draw or type it again.')
        extent_crs = algorithm.parameterAsExtentCrs(parameters, EXTENT, context)
        to_image = QgsCoordinateTransform(extent_crs if extent_crs.isValid() else crs, crs, context.transformContext())
        groups.append(_placed([QgsGeometry.fromRect(rectangle)], to_image, grid, progress))
    return Region.from_polygons(groups, grid, progress)


def read_bounds(algorithm: Any, parameters: Dict[str, Any], context: Any, image: Any) -> Bounds:
    """The bounds of ROI and EXTENT, or of an image if both are empty: west, south, east and north, degrees.

    Parameters
    ----------
    algorithm, parameters, context
        As in `read_region`.
    image : QgsRasterLayer or None
        Whose extent is used if ROI and EXTENT are empty.

    Returns
    -------
    tuple of float
        West is greater than east where the antimeridian is in between.

    Raises
    ------
    CloudmaskError
        If there is no region, or it cannot be placed on the globe.
    """
    found = []
    if parameters.get(ROI):
        source = polygon_source(algorithm, parameters, ROI, context)
        rectangle = QgsRectangle()
        rectangle.setMinimal()
        for polygon in _polygons(source):
            rectangle.combineExtentWith(polygon.boundingBox())
        found.append(_on_globe(rectangle, source.sourceCrs(), context))
    if parameters.get(EXTENT):
        rectangle = algorithm.parameterAsExtent(parameters, EXTENT, context)
        crs = algorithm.parameterAsExtentCrs(parameters, EXTENT, context)
        if not crs.isValid() and image is not None:
            crs = image.crs()
        if rectangle.isEmpty() or not crs.isValid():
            raise CloudmaskError(
                f'EXTENT must be xmin,xmax,ymin,ymax [EPSG:code]; it is {parameters[EXTENT]}. Draw or type it again.'
            )
        found.append(_on_globe(rectangle, crs, context))
    if not found and image is not None:
        found.append(_on_globe(image.extent(), image.crs(), context))
    if not found:
        raise CloudmaskError('ROI, EXTENT and IMAGE are empty: images are searched for a region. Set one of them.')
    return found[0] if len(found) == 1 else _common(*found)


def _on_globe(rectangle: Any, crs: Any, context: Any) -> Bounds:
    """The bounds of a rectangle in degrees."""
    to_degrees = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem('EPSG:4326'), context.transformContext())
    points = []
    # Straight in one CRS is curved in another.
    for x in np.linspace(rectangle.xMinimum(), rectangle.xMaximum(), _POINTS):
        for y in np.linspace(rectangle.yMinimum(), rectangle.yMaximum(), _POINTS):
            try:
                point = to_degrees.transform(QgsPointXY(x, y))
            except QgsCsException:
                continue
            points.append((point.x(), point.y()))
    return bounds_of_points(np.reshape(points, (-1, 2)))


def _common(one: Bounds, other: Bounds) -> Bounds:
    """What two bounds share; of those across the antimeridian the first."""
    if one[0] > one[2] or other[0] > other[2]:
        return one
    west, south = max(one[0], other[0]), max(one[1], other[1])
    east, north = min(one[2], other[2]), min(one[3], other[3])
    if west > east or south > north:
        raise CloudmaskError('ROI and EXTENT do not overlap. Change one of them, or leave it empty.')
    return west, south, east, north


def region_text(algorithm: Any, parameters: Dict[str, Any], context: Any) -> str:
    """A short text that is another one for another ROI or EXTENT, '' where both are empty."""
    parts = []
    if parameters.get(ROI):
        source = polygon_source(algorithm, parameters, ROI, context)
        parts = [source.sourceCrs().toWkt(), *(polygon.asWkt() for polygon in _polygons(source))]
    if parameters.get(EXTENT):
        extent = algorithm.parameterAsExtent(parameters, EXTENT, context)
        parts += [algorithm.parameterAsExtentCrs(parameters, EXTENT, context).toWkt(), extent.asWktPolygon()]
    return hashlib.sha256(' '.join(parts).encode()).hexdigest()[:16] if parts else ''


def polygon_source(algorithm: Any, parameters: Dict[str, Any], key: str, context: Any) -> Any:
    """The features of a parameter; raises `CloudmaskError` if they are not polygons with a CRS."""
    source = algorithm.parameterAsSource(parameters, key, context)
    if source is None:
        raise CloudmaskError(f'{key}: {parameters.get(key)} is not a polygon layer that QGIS can read. Choose another layer.')
    name = source.sourceName()
    if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
        geometry = QgsWkbTypes.displayString(source.wkbType())
        raise CloudmaskError(f'{key} must be polygons; the layer {name} has {geometry} geometries. Choose a polygon layer.')
    if not source.sourceCrs().isValid():
        raise CloudmaskError(f'{key}: the layer {name} has no CRS. Assign its CRS first.')
    return source


def _polygons(source: Any) -> Iterator[Any]:
    """The geometries of a layer in its own CRS; raises `CloudmaskError` if it has no polygon."""
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    empty = True
    for feature in source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks):
        if not feature.geometry().isEmpty():
            empty = False
            yield feature.geometry()
    if empty:
        raise CloudmaskError(f'ROI: the layer {source.sourceName()} has no polygon, or none is selected. Draw or select one.')


def _placed(polygons: Iterable[Any], to_image: Any, grid: Grid, progress: Progress) -> List[bytes]:
    """Polygons in the CRS of the image, as WKB; parts far away from the image are left out."""
    area, placed = _Area(to_image, grid), []
    for polygon in polygons:
        progress.check()
        placed += [bytes(part.asWkb()) for part in area.parts_near(polygon)]
    return placed


class _Area:
    """The area around an image in the CRS of the polygons.

    Only what is in it is transformed: not all of the world has a place in a UTM zone.

    Parameters
    ----------
    to_image : QgsCoordinateTransform
        From the CRS of the polygons to that of the image.
    grid : Grid
        The grid of the image.
    """

    def __init__(self, to_image: Any, grid: Grid) -> None:
        self._to_image = to_image
        source = to_image.sourceCrs()
        #: The length of a circle of latitude in a geographic CRS, 0 in others.
        self._circle = 360.0 if source.isGeographic() else 0.0
        image = _around(to_image, grid, self._circle)
        self._image = image
        self._near = QgsRectangle(image)
        # Far polygons are clipped a little outside the image, so that the new edge is not an edge of the region.
        self._near.grow(max(image.width(), image.height()) / 10)

    def parts_near(self, polygon: Any) -> List[Any]:
        """A polygon in the CRS of the image, without what is far away; several where it is on both sides of the antimeridian."""
        straight = QgsGeometry(polygon.constGet().segmentize())
        box = straight.boundingBox()
        width = box.width()
        # Metres, for example, that were assigned a geographic CRS.
        if not box.isFinite() or (self._circle and max(abs(box.center().x()), abs(box.center().y())) > 2 * self._circle):
            raise CloudmaskError(_NO_PLACE)
        parts = [] if self._crosses_antimeridian and self._circle / 2 < width < self._circle else self._clipped(straight)
        if not parts and self._circle / 2 < width < self._circle:
            # Drawn across the antimeridian from 179 to -179, not around the world.
            parts = self._clipped(_unwrapped(straight, self._circle))
        for part in parts:
            if self._to_image.isShortCircuited():
                continue
            try:
                part.transform(self._to_image)
            except QgsCsException:
                raise CloudmaskError(_NO_PLACE) from None
        return parts

    @property
    def _crosses_antimeridian(self) -> bool:
        return bool(self._circle) and self._image.xMinimum() < 180 < self._image.xMaximum()

    def _clipped(self, polygon: Any) -> List[Any]:
        parts = []
        for turns in (-1, 0, 1) if self._circle else (0,):
            part = QgsGeometry(polygon)
            if turns:
                part.translate(turns * self._circle, 0)
            if not part.boundingBox().intersects(self._image):
                continue
            if not self._near.contains(part.boundingBox()):
                part = _intersection(part, self._near)
            if part.isEmpty():
                continue
            if not self._to_image.isShortCircuited():
                part = part.densifyByDistance(max(self._near.width(), self._near.height()) * _STEP)
            parts.append(part)
        return parts


def _around(to_image: Any, grid: Grid, circle: float) -> Any:
    """The rectangle around an image in the CRS of polygons; where that is geographic, it may end beyond the antimeridian."""
    from_image = QgsCoordinateTransform(to_image.destinationCrs(), to_image.sourceCrs(), to_image.context())
    points = []
    for row in np.linspace(0, grid.height, _POINTS):
        for column in np.linspace(0, grid.width, _POINTS):
            try:
                point = from_image.transform(QgsPointXY(*grid.pixel_to_world(column, row)))
            except QgsCsException:
                continue
            points.append((point.x(), point.y()))
    x, y = np.reshape(points, (-1, 2)).T
    usable = np.isfinite(x) & np.isfinite(y)
    if not usable.any():
        raise CloudmaskError(
            'ROI, EXTENT: the image has no place in their CRS. Check the CRS of the ROI, the extent and the image.'
        )
    left, right = shortest_arc(x[usable], circle) if circle else (x[usable].min(), x[usable].max())
    return QgsRectangle(left, y[usable].min(), right, y[usable].max())


def _unwrapped(polygon: Any, circle: float) -> Any:
    """A polygon whose western longitudes are those east of the antimeridian."""
    moved = QgsGeometry(polygon)
    for number, vertex in enumerate(polygon.vertices()):
        if vertex.x() < 0:
            moved.moveVertex(vertex.x() + circle, vertex.y(), number)
    return moved


def _intersection(polygon: Any, rectangle: Any) -> Any:
    """What a polygon and a rectangle share."""
    # GEOS clips valid polygons only, and as a whole a MultiPolygon is not valid where its parts overlap.
    parts = [part if part.isGeosValid() else part.makeValid() for part in polygon.asGeometryCollection()]
    box = QgsGeometry.fromRect(rectangle)
    return QgsGeometry.collectGeometry([found for found in (part.intersection(box) for part in parts) if not found.isEmpty()])
