"""Regions of interest read from Processing parameters: polygons of any CRS as polygons in the CRS of an image."""

from typing import Any, Dict, Iterable, Iterator, List, Tuple

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


def lonlat_polygons(algorithm: Any, parameters: Dict[str, Any], context: Any) -> List[bytes]:
    """The polygons of ROI, or of EXTENT where that is empty, in longitude and latitude, WKB: where images are searched.

    Raises
    ------
    CloudmaskError
        If both are empty, or have no place in longitude and latitude.
    """
    extent = parameters.get(EXTENT)
    if parameters.get(ROI):
        source = polygon_source(algorithm, parameters, ROI, context)
        crs, polygons = source.sourceCrs(), _polygons(source)
    elif extent:
        rectangle = algorithm.parameterAsExtent(parameters, EXTENT, context)
        crs = algorithm.parameterAsExtentCrs(parameters, EXTENT, context)
        if rectangle.isEmpty() or not crs.isValid():
            raise CloudmaskError(f'EXTENT must be xmin,xmax,ymin,ymax [EPSG:code]; it is {extent}. Draw or type it again.')
        polygons = iter([QgsGeometry.fromRect(rectangle)])
    else:
        raise CloudmaskError('ROI and EXTENT are both empty. Set one of them: images that overlap it are masked.')
    to_lonlat = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem('EPSG:4326'), context.transformContext())
    found = []
    for polygon in polygons:
        straight = QgsGeometry(polygon.constGet().segmentize())
        try:
            straight.transform(to_lonlat)
        except QgsCsException:
            raise CloudmaskError(_NO_PLACE) from None
        if not straight.boundingBox().isFinite():
            raise CloudmaskError(_NO_PLACE)
        found.append(bytes(straight.asWkb()))
    return found


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
    left, right = _shortest_arc(x[usable], circle) if circle else (x[usable].min(), x[usable].max())
    return QgsRectangle(left, y[usable].min(), right, y[usable].max())


def _shortest_arc(longitudes: np.ndarray, circle: float) -> Tuple[float, float]:
    """The first and the last of some longitudes along the shortest arc that holds them all; the last may exceed 180."""
    ordered = np.sort(longitudes)
    gaps = np.diff(ordered, append=ordered[0] + circle)
    widest = int(gaps.argmax())
    first, last = ordered[(widest + 1) % len(ordered)], ordered[widest]
    return float(first), float(last if last >= first else last + circle)


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
