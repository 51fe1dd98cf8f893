"""The Processing parameters that tools share: rasters, regions of interest, and options; `reading` is the way back."""

import dataclasses
from typing import Any, List

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..method.option_fields import key

ROI, EXTENT = 'ROI', 'EXTENT'
ARCHIVE, CANDIDATES = 'ARCHIVE', 'CANDIDATES'

#: Help of a mask that is written.
MASK_HELP = 'Mask classes: 0 clear, 1 shadow, 2 cloud, 3 snow or ice (only if marked), 255 nodata.'

#: Help of a report that compares.
COMPARISON_HELP = 'HTML page that compares the mask with the reference: pictures, confusion matrix and accuracy measures.'

#: Help of a forecast that is written.
FORECAST_HELP = 'The cloud-free image, with the bands B1_forecast, B2_forecast and so on.'


def raster_input(name: str, label: str, text: str, optional: bool = False) -> QgsProcessingParameterRasterLayer:
    """A raster, as layer or path."""
    parameter = QgsProcessingParameterRasterLayer(name, label, optional=optional)
    parameter.setHelp(text)
    return parameter


def raster_output(
    name: str, label: str, text: str, by_default: bool = True, optional: bool = False
) -> QgsProcessingParameterRasterDestination:
    """A raster that is written; one that is not written `by_default` is optional."""
    parameter = QgsProcessingParameterRasterDestination(
        name, label, optional=optional or not by_default, createByDefault=by_default
    )
    parameter.setHelp(text)
    return parameter


def file_output(
    name: str, label: str, file_filter: str, text: str, by_default: bool = True
) -> QgsProcessingParameterFileDestination:
    """A file that is written, optional; `file_filter` as in `HTML files (*.html)`."""
    parameter = QgsProcessingParameterFileDestination(name, label, file_filter, optional=True, createByDefault=by_default)
    parameter.setHelp(text)
    return parameter


def image_input() -> QgsProcessingParameterRasterLayer:
    """The cloudy image, as it was acquired."""
    return raster_input('IMAGE', 'Image to mask', 'The cloudy image, with an acquisition date and named bands.')


def stack_input() -> QgsProcessingParameterRasterLayer:
    """A stack as input."""
    return raster_input('STACK', 'Stack', 'The image and its lags, from selectlags or exported from Earth Engine.')


def forecast_input() -> QgsProcessingParameterRasterLayer:
    """A forecast as input."""
    return raster_input('FORECAST', 'Forecast', 'The cloud-free forecast of the image, from forecastbackground.')


def clouds_input() -> QgsProcessingParameterRasterLayer:
    """A mask of clouds that are known before the forecast."""
    return raster_input(
        'CLOUDS',
        'Preliminary cloud mask',
        'Mask whose clear pixels (0) are the ones that the forecast learns from. Leave empty to use the quality band, enlarged by 3 px.',
        optional=True,
    )


def stack_output(name: str, by_default: bool = True) -> QgsProcessingParameterRasterDestination:
    """A stack as output."""
    return raster_output(name, 'Stack', 'The image and its lags in one raster.', by_default)


def forecast_output(
    name: str, by_default: bool = True, optional: bool = False, text: str = FORECAST_HELP
) -> QgsProcessingParameterRasterDestination:
    """A forecast as output."""
    return raster_output(name, 'Forecast', text, by_default, optional)


def mask_output(optional: bool = False, text: str = MASK_HELP) -> QgsProcessingParameterRasterDestination:
    """A cloud mask as output."""
    return raster_output('OUTPUT', 'Cloud mask', text, optional=optional)


def probability_output() -> QgsProcessingParameterRasterDestination:
    """The probability of cloud as output."""
    text = 'Probability of cloud, from 0 to 1. Available with DECISION adaptive only.'
    return raster_output('PROBABILITY', 'Cloud probability', text, by_default=False)


def report_output(by_default: bool = True, text: str = COMPARISON_HELP) -> QgsProcessingParameterFileDestination:
    """The report of a mask or a comparison as output."""
    return file_output('REPORT', 'Report', 'HTML files (*.html)', text, by_default)


def images_input(text: str, optional: bool = False) -> QgsProcessingParameterFile:
    """The images of a series: a folder, or rasters; `Run.series` reads it."""
    return _series_input('IMAGES', 'Folder of images', text, optional)


def masks_input(text: str, optional: bool = False) -> QgsProcessingParameterFile:
    """The masks of a series: a folder, or rasters; `Run.series` reads it."""
    return _series_input('MASKS', 'Folder of masks', text, optional)


def _series_input(name: str, label: str, text: str, optional: bool) -> QgsProcessingParameterFile:
    # Of the behaviours, only Folder takes files as well.
    parameter = QgsProcessingParameterFile(name, label, QgsProcessingParameterFile.Behavior.Folder, optional=optional)
    parameter.setHelp(text)
    return parameter


def grid_input() -> QgsProcessingParameterRasterLayer:
    """A raster whose grid the outputs have."""
    text = 'Raster whose CRS, extent and pixel size the outputs have. Leave empty to use those of the newest image.'
    return raster_input('GRID', 'Output grid', text, optional=True)


def folder_output(text: str, optional: bool = False) -> QgsProcessingParameterFolderDestination:
    """A folder that is written to; an optional one is not written by default."""
    parameter = QgsProcessingParameterFolderDestination(
        'FOLDER', 'Output folder', optional=optional, createByDefault=not optional
    )
    parameter.setHelp(text)
    return parameter


def table_output(name: str, label: str, text: str, by_default: bool = False) -> QgsProcessingParameterFeatureSink:
    """A table that is written; it is optional, since what takes hours shall not fail for want of a table."""
    table = QgsProcessingParameterFeatureSink(
        name, label, QgsProcessing.SourceType.TypeVector, optional=True, createByDefault=by_default
    )
    table.setHelp(text)
    return table


def display_parameters() -> List[Any]:
    """How images are drawn: the three bands, and the reflectance at full brightness."""
    bands = QgsProcessingParameterString('BANDS', 'Displayed bands', 'red,green,blue')
    bands.setHelp('Three bands, by role or name, separated by commas, that are displayed as red, green and blue.')
    kind = QgsProcessingParameterNumber.Type.Double
    maximum = QgsProcessingParameterNumber('MAXIMUM', 'Display maximum [reflectance]', kind, 0.3, minValue=1e-6, maxValue=1000)
    maximum.setHelp('Reflectance that is displayed at full brightness. Raise it for bright deserts or snow.')
    return [bands, maximum]


def candidate_parameters() -> List[Any]:
    """The earlier images, as a folder and as rasters."""
    archive = QgsProcessingParameterFile(
        ARCHIVE, 'Archive folder or item collection', QgsProcessingParameterFile.Behavior.Folder, optional=True
    )
    archive.setHelp(
        'Folder with earlier images: every raster and product in it and its subfolders, or a STAC item collection (.geojson, .json), such as '
        'that of findimages. Required unless there are candidate images (CANDIDATES).'
    )
    candidates = QgsProcessingParameterMultipleLayers(
        CANDIDATES, 'Candidate images', QgsProcessing.SourceType.TypeRaster, optional=True
    )
    candidates.setHelp(
        'Earlier images as layers or files, instead of or in addition to a folder. Required unless there is an archive folder (ARCHIVE).'
    )
    return [archive, candidates]


def region_parameters() -> List[Any]:
    """The region of interest as polygons and as an extent."""
    roi = QgsProcessingParameterFeatureSource(
        ROI, 'Region of interest (polygons)', [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
    )
    roi.setHelp('Polygons, in any CRS, outside of which nothing is processed. Leave empty to process the whole image.')
    extent = QgsProcessingParameterExtent(EXTENT, 'Region of interest (extent)', optional=True)
    extent.setHelp(
        'Rectangle drawn on the canvas, taken from a layer, or typed. If polygons are set too, their overlap is processed.'
    )
    return [roi, extent]


def resolution_parameter() -> QgsProcessingParameterString:
    """The pixel size of imported images; `Run.resolution` reads it."""
    resolution = QgsProcessingParameterString('RESOLUTION', 'Resolution [m]', 'native')
    resolution.setHelp('Pixel size in units of the CRS, or native: that of the product (10 m for Sentinel-2).')
    return resolution


def option_parameter(field: 'dataclasses.Field[Any]', name: str = '') -> Any:
    """The parameter for a field of an options class, under its own key or `name`."""
    about, name = field.metadata, name or key(field)
    label = about['label']
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
        if about['unit'] in ('%', 'days'):
            parameter.setMetadata({'widget_wrapper': {'decimals': 1}})
        if about['minimum'] is not None:
            parameter.setMinimum(about['minimum'])
        if about['maximum'] is not None:
            parameter.setMaximum(about['maximum'])
    parameter.setHelp(about['text'])
    return advanced(parameter) if about['advanced'] else parameter


def advanced(parameter: Any) -> Any:
    """A parameter among the advanced ones, which dialogs show folded."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter
