"""Tool: choose the earlier clear images."""

import math
from functools import partial

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..layers.styles import style_image
from ..local.select import select_lags
from ..method.errors import CloudmaskError
from ..method.options import SelectOptions
from ..rasters.stack import virtual_stack, write_scene
from .base import CloudmaskAlgorithm
from .parameters import candidate_parameters, raster_input, raster_output, region_parameters


class SelectLags(CloudmaskAlgorithm):
    """`selectlags`."""

    ID = 'selectlags'
    TITLE = '1 Select lags'
    SUMMARY = (
        'Finds the clear images of the same place nearest in time before an image, and puts them together with it into one raster, a '
        'stack: the bands B1 .. of the image, B1_lag_1 .. of the newest clear image, and so on. Cloud cover is measured over the ROI.'
    )
    TAGS = ('time series', 'stack', 'archive', 'lags')
    OPTIONS = (SelectOptions,)

    def declare(self):
        self.add(
            raster_input('IMAGE', 'Image', 'The cloudy image, with its date and named bands.'),
            *candidate_parameters(),
            *region_parameters(),
        )
        self.add_options()
        self.add(raster_output('OUTPUT', 'Stack', 'The image and its lags in one raster.'))
        self.add(table_parameter())
        add_lag_numbers(self)

    def execute(self, run):
        image, options = run.image(), run.options(SelectOptions)
        region = run.region('IMAGE', image.grid)
        output = run.raster('OUTPUT', 'Stack', partial(style_image, sensor=image.sensor), image.time)
        selecting, writing = run.progress.steps(3, 1)
        selection = select_lags(image, run.candidates(), region, options, run.workspace, selecting)
        stack = virtual_stack(image, [(lag.scene, lag.cloud) for lag in selection.lags], run.workspace)
        write_scene(stack, region, output, {self.ID: options.settings}, writing)
        return run.results(**write_table(run, selection), **lag_numbers(selection))


def table_parameter():
    """The table of the candidates."""
    table = QgsProcessingParameterFeatureSink(
        'TABLE', 'Candidates', QgsProcessing.SourceType.TypeVector, optional=True, createByDefault=False
    )
    table.setHelp(
        'A table of the images of the window: date, cloud and valid share of the ROI in percent (empty: not examined), and lag.'
    )
    return table


def add_lag_numbers(algorithm):
    """Declare what tells the lags as outputs."""
    algorithm.addOutput(QgsProcessingOutputNumber('LAGS_FOUND', 'Number of lags found'))
    algorithm.addOutput(QgsProcessingOutputString('LAG_DATES', 'Dates of the lags, lag 1 first'))
    algorithm.addOutput(QgsProcessingOutputString('LAG_CLOUD', 'Cloud cover of the lags in percent, lag 1 first'))


def lag_numbers(selection):
    """The outputs that tell the lags."""
    return {
        'LAGS_FOUND': len(selection.lags),
        'LAG_DATES': ','.join(lag.image.date for lag in selection.lags),
        'LAG_CLOUD': ','.join(f'{lag.cloud:.2f}' for lag in selection.lags),
    }


def write_table(run, selection):
    """Write the table of the candidates where it is asked for; returns that output by key."""
    fields = QgsFields()
    for name, kind in (
        ('image', QVariant.String),
        ('date', QVariant.String),
        ('cloud', QVariant.Double),
        ('valid', QVariant.Double),
        ('lag', QVariant.Int),
    ):
        fields.append(QgsField(name, kind))
    if not run.parameters.get('TABLE'):
        return {}
    try:
        sink, identifier = run.algorithm.parameterAsSink(
            run.parameters, 'TABLE', run.context, fields, QgsWkbTypes.Type.NoGeometry
        )
    except QgsProcessingException as error:
        raise CloudmaskError(f'Cannot write TABLE: {error}. Choose another name or folder.') from error
    for candidate in selection.candidates:
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                candidate.image.path,
                candidate.image.date,
                _plain(candidate.cloud),
                _plain(candidate.valid),
                candidate.lag or None,
            ]
        )
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise CloudmaskError(f'Cannot write TABLE: {sink.lastError()}. Choose another name or folder.')
    return {'TABLE': identifier}


def _plain(value):
    # numpy's numbers are no numbers to QGIS, and NaN is nothing known.
    return None if value is None or math.isnan(value) else float(value)
