"""Options and regions of interest read from Processing parameters."""

import dataclasses
import re
from typing import Any, Dict, List, Mapping, Optional, Type, TypeVar

from qgis.core import QgsFeatureRequest, QgsProcessingFeatureSource, QgsWkbTypes

from ..method.errors import CloudmaskError
from ..method.options import Options, key
from ..rasters.grid import Grid
from ..rasters.roi import Region
from .parameters import EXTENT, ROI

OptionsType = TypeVar('OptionsType', bound=Options)


def read_options(
    algorithm: Any, kind: Type[OptionsType], parameters: Dict[str, Any], context: Any, keys: Optional[Mapping[str, str]] = None
) -> OptionsType:
    """An options object of class `kind` from Processing parameters.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
        The tool whose parameters they are.
    kind : type
        The class of options.
    parameters : dict
        Values by key.
    context : QgsProcessingContext
        The context of the run.
    keys : mapping, optional
        Field name to key, where the tool renames it.

    Raises
    ------
    CloudmaskError
        If a value is out of range, or not one of the words.
    """
    keys = keys or {}
    values = {}
    for field in dataclasses.fields(kind):
        values[field.name] = _value(algorithm, field, keys.get(field.name) or key(field), parameters, context)
    try:
        return kind(**values)
    except CloudmaskError as error:
        text = str(error)
        for name, renamed in keys.items():
            text = re.sub(f'^{name.upper()}(?= must )', renamed, text)
        raise CloudmaskError(text) from None


def _value(algorithm: Any, field: Any, name: str, parameters: Dict[str, Any], context: Any) -> Any:
    given, default = parameters.get(name), field.default
    if field.metadata['automatic'] and given in (None, ''):
        # An empty value is automatic, also where the default is a number.
        return None if name in parameters else default
    if field.metadata['choices']:
        # A wrong word goes to the options as it is: QGIS would quietly take the default.
        return given if isinstance(given, str) else algorithm.parameterAsEnumString(parameters, name, context)
    if isinstance(default, bool):
        return algorithm.parameterAsBoolean(parameters, name, context)
    if isinstance(default, (str, tuple)):
        text = algorithm.parameterAsString(parameters, name, context).strip()
        if isinstance(default, str):
            return text or default
        return tuple(part.strip() for part in text.split(',') if part.strip()) or default
    if isinstance(given, str):
        # QGIS would quietly take the default of an optional number.
        try:
            float(given)
        except ValueError:
            raise CloudmaskError(f'{name} must be a number; it is {given!r}.') from None
    if 'int' in str(field.type):
        return algorithm.parameterAsInt(parameters, name, context)
    return algorithm.parameterAsDouble(parameters, name, context)


def read_region(algorithm: Any, parameters: Dict[str, Any], context: Any, crs: Any, grid: Grid) -> Region:
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

    Raises
    ------
    CloudmaskError
        If the polygons or the extent cannot be placed in the image.
    """
    groups = []
    source = polygon_source(algorithm, parameters, ROI, context) if parameters.get(ROI) else None
    extent = parameters.get(EXTENT)
    if (source is not None or extent) and not crs.isValid():
        raise CloudmaskError(
            f'{EXTENT if source is None else ROI} needs an image with a CRS, but the image has none. Assign its CRS first.'
        )
    if source is not None:
        groups.append(_polygons(source, crs, context))
    if extent:
        geometry = algorithm.parameterAsExtentGeometry(parameters, EXTENT, context, crs)
        if geometry.isEmpty():
            raise CloudmaskError(f'EXTENT must be xmin,xmax,ymin,ymax [EPSG:code]; it is {extent}. Draw or type it again.')
        groups.append([bytes(geometry.asWkb())])
    return Region.from_polygons(groups, grid)


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


def _polygons(source: Any, crs: Any, context: Any) -> List[bytes]:
    """The polygons of a layer in another CRS, as WKB."""
    request = QgsFeatureRequest().setDestinationCrs(crs, context.transformContext())
    features = source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    polygons = [bytes(feature.geometry().asWkb()) for feature in features if not feature.geometry().isEmpty()]
    if not polygons:
        raise CloudmaskError(f'ROI: the layer {source.sourceName()} has no polygon, or none is selected. Draw or select one.')
    return polygons
