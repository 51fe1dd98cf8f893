"""Options and regions as Processing parameters, both ways."""

import dataclasses
import re

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..method.errors import CloudmaskError
from ..method.options import key
from ..rasters.roi import Region

ROI, EXTENT = 'ROI', 'EXTENT'
ARCHIVE, CANDIDATES = 'ARCHIVE', 'CANDIDATES'


def raster_input(name, label, text, optional=False):
    """A raster, as layer or path."""
    parameter = QgsProcessingParameterRasterLayer(name, label, optional=optional)
    parameter.setHelp(text)
    return parameter


def raster_output(name, label, text, wanted=True, optional=False):
    """A raster that is written; one that is not `wanted` by default is optional."""
    parameter = QgsProcessingParameterRasterDestination(name, label, optional=optional or not wanted, createByDefault=wanted)
    parameter.setHelp(text)
    return parameter


def probability_output():
    """The probability of cloud."""
    return raster_output('PROBABILITY', 'Probability of cloud', '0 .. 1, with DECISION adaptive.', wanted=False)


def file_output(name, label, kind, text, wanted=True):
    """A file that is written, optional; `kind` is its filter, as in `HTML files (*.html)`; `wanted`: made by default in the toolbox."""
    parameter = QgsProcessingParameterFileDestination(name, label, kind, optional=True, createByDefault=wanted)
    parameter.setHelp(text)
    return parameter


def candidate_parameters():
    """The earlier images, as a folder and as rasters."""
    archive = QgsProcessingParameterFile(
        ARCHIVE, 'Folder of earlier images (archive)', QgsProcessingParameterFile.Behavior.Folder, optional=True
    )
    archive.setHelp(
        'All rasters and products in this folder and below it are candidates. Needed: this folder, or rasters one by one (CANDIDATES).'
    )
    candidates = QgsProcessingParameterMultipleLayers(
        CANDIDATES, 'Or earlier images one by one', QgsProcessing.SourceType.TypeRaster, optional=True
    )
    candidates.setHelp(
        'Rasters that are candidates, beside or instead of those of the folder (ARCHIVE). One of the two is needed.'
    )
    return [archive, candidates]


def region_parameters():
    """The ROI as polygons and as a drawn extent."""
    roi = QgsProcessingParameterFeatureSource(
        ROI, 'Region of interest (polygons)', [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
    )
    roi.setHelp('Polygons, in any CRS, also only the selected ones. Nothing given: the whole image.')
    extent = QgsProcessingParameterExtent(EXTENT, 'Region of interest (extent)', optional=True)
    extent.setHelp('Drawn on the canvas, taken from a layer, or typed. With polygons: where both overlap.')
    return [roi, extent]


def option_parameter(field, name=''):
    """The parameter for a field of an options class, under its own key or `name`."""
    about, name = field.metadata, name or key(field)
    label = about['label'] or field.name.rstrip('_').replace('_', ' ').capitalize()
    if about['unit'] and about['unit'] not in label:
        label += f' [{about["unit"]}]'
    default = field.default
    if about['choices']:
        parameter = QgsProcessingParameterEnum(name, label, list(about['choices']), defaultValue=default, usesStaticStrings=True)
    elif isinstance(default, bool):
        parameter = QgsProcessingParameterBoolean(name, label, default)
    elif isinstance(default, (str, tuple)):
        parameter = QgsProcessingParameterString(
            name, label, ','.join(default) if isinstance(default, tuple) else default, optional=not default
        )
    else:
        whole = 'int' in str(field.type)
        kind = QgsProcessingParameterNumber.Type.Integer if whole else QgsProcessingParameterNumber.Type.Double
        parameter = QgsProcessingParameterNumber(name, label, kind, default, about['automatic'])
        if about['minimum'] is not None:
            parameter.setMinimum(about['minimum'])
        if about['maximum'] is not None:
            parameter.setMaximum(about['maximum'])
    if about['advanced']:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    parameter.setHelp(about['text'])
    return parameter


def read_options(algorithm, kind, parameters, context, names=None):
    """An options object of class `kind` from Processing parameters; `names`: field name to key, where it is not its own.

    Raises `CloudmaskError` for a value out of range.
    """
    values = {}
    for field in dataclasses.fields(kind):
        name = (names or {}).get(field.name) or key(field)
        values[field.name] = _value(algorithm, field, name, parameters, context)
    try:
        return kind(**values)
    except CloudmaskError as error:
        text = str(error)
        for own, name in (names or {}).items():
            text = re.sub(f'^{own.upper()}(?= must )', name, text)
        raise CloudmaskError(text) from None


def _value(algorithm, field, name, parameters, context):
    given = parameters.get(name)
    if field.metadata['automatic'] and given in (None, ''):
        # What is given as nothing is automatic, also where the default is a number.
        return None if name in parameters else field.default
    if field.metadata['choices']:
        # A wrong word goes to the options as it is: QGIS would quietly take the default.
        return given if isinstance(given, str) else algorithm.parameterAsEnumString(parameters, name, context)
    if isinstance(field.default, bool):
        return algorithm.parameterAsBoolean(parameters, name, context)
    if isinstance(field.default, (str, tuple)):
        text = algorithm.parameterAsString(parameters, name, context).strip()
        if isinstance(field.default, str):
            return text or field.default
        return tuple(part.strip() for part in text.split(',') if part.strip()) or field.default
    if isinstance(given, str):
        # QGIS would quietly take the default of an optional number.
        try:
            float(given)
        except ValueError:
            raise CloudmaskError(f'{name} must be a number; it is {given!r}.') from None
    if 'int' in str(field.type):
        return algorithm.parameterAsInt(parameters, name, context)
    return algorithm.parameterAsDouble(parameters, name, context)


def read_region(algorithm, parameters, context, crs, grid):
    """The `Region` of ROI and EXTENT on a grid whose CRS is `crs`; the whole image where none is given."""
    groups = []
    source = algorithm.parameterAsSource(parameters, ROI, context)
    extent = parameters.get(EXTENT)
    if (source is not None or extent) and not crs.isValid():
        raise CloudmaskError('Expected an image with a CRS, to place the ROI in it; it has none. Assign its CRS first.')
    if source is not None:
        groups.append(_polygons(source, crs, context))
    elif parameters.get(ROI):
        raise CloudmaskError(f'Expected a polygon layer as ROI; {parameters[ROI]} cannot be read. Choose another layer.')
    if extent:
        geometry = algorithm.parameterAsExtentGeometry(parameters, EXTENT, context, crs)
        if geometry.isEmpty():
            raise CloudmaskError(f'Expected EXTENT as xmin,xmax,ymin,ymax [EPSG:code]; it is {extent}. Draw or type it again.')
        groups.append([bytes(geometry.asWkb())])
    return Region.from_polygons(groups, grid)


def _polygons(source, crs, context):
    if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise CloudmaskError(
            f'Expected polygons as ROI; {source.sourceName()} has {QgsWkbTypes.displayString(source.wkbType())}. Choose a polygon layer.'
        )
    if not source.sourceCrs().isValid():
        raise CloudmaskError(f'Expected a CRS in the ROI layer {source.sourceName()}; it has none. Assign its CRS first.')
    request = QgsFeatureRequest().setDestinationCrs(crs, context.transformContext())
    features = source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    polygons = [bytes(feature.geometry().asWkb()) for feature in features if not feature.geometry().isEmpty()]
    if not polygons:
        raise CloudmaskError(
            f'Expected at least one polygon in the ROI layer {source.sourceName()}; it has none (or none selected). Draw or select one.'
        )
    return polygons
