"""Outputs that several tools give: numbers of lags, forecasts and comparisons, the table of candidates, and the report."""

import math
from typing import Any, Dict, Iterable, Optional, Sequence

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..earthengine.plan import Plan
from ..layers.report import Compared
from ..local.compare import Comparison
from ..local.forecast import Forecast
from ..method.agreement import MEASURES
from ..method.confidence import Confidence
from ..method.cover import Cover
from ..method.errors import CloudmaskError
from ..method.options import ForecastOptions, SelectOptions
from ..method.progress import Progress
from ..method.selection import Selection
from .algorithm import CloudmaskAlgorithm
from .parameters import table_output
from .plugin_files import plugin_version
from .run import Run

#: Fields of the table of candidates.
_FIELDS = (
    ('image', 'string'),
    ('date', 'string'),
    ('cloud', 'double'),
    ('valid', 'double'),
    ('lag', 'integer'),
    ('reason', 'string'),
)


def add_lag_numbers(algorithm: CloudmaskAlgorithm) -> None:
    """Declare what describes the lags as outputs."""
    algorithm.addOutput(QgsProcessingOutputNumber('LAGS_FOUND', 'Number of lags found'))
    algorithm.addOutput(QgsProcessingOutputString('LAG_DATES', 'Dates of the lags'))
    algorithm.addOutput(QgsProcessingOutputString('LAG_CLOUD', 'Cloud cover of lags [%]'))


def lag_numbers(selection: Selection) -> Dict[str, Any]:
    """Number, dates (UTC) and cloud cover (percent) of the lags, lag 1 first."""
    return {
        'LAGS_FOUND': len(selection.lags),
        'LAG_DATES': ','.join(lag.image.date for lag in selection.lags),
        'LAG_CLOUD': ','.join(f'{lag.cloud:.2f}' for lag in selection.lags),
    }


def add_forecast_numbers(algorithm: CloudmaskAlgorithm) -> None:
    """Declare the numbers of a forecast as outputs."""
    for key, label in (
        ('BETA_USED', 'Prediction set weight used'),
        ('LAMBDA_USED', 'Regularisation weight used'),
        ('GAMMA_USED', 'Kernel coefficient used'),
        ('RMSE', 'RMSE over clear pixels [reflectance]'),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(key, label))


def forecast_numbers(forecast: Forecast) -> Dict[str, Optional[float]]:
    """The parameters and the error (reflectance) of a forecast; None where its method has no such number."""
    return {'BETA_USED': forecast.beta, 'LAMBDA_USED': forecast.lambda_, 'GAMMA_USED': forecast.gamma, 'RMSE': forecast.rmse}


def add_cover_numbers(algorithm: CloudmaskAlgorithm) -> None:
    """Declare the shares of cloud, shadow and valid pixels of a mask as outputs."""
    algorithm.addOutput(QgsProcessingOutputNumber('CLOUD_PERCENT', 'Cloud cover [% of valid pixels]'))
    algorithm.addOutput(QgsProcessingOutputNumber('SHADOW_PERCENT', 'Cloud shadow [% of valid pixels]'))
    algorithm.addOutput(QgsProcessingOutputNumber('VALID_PERCENT', 'Valid coverage [% of the region]'))


def cover_numbers(cover: Cover) -> Dict[str, float]:
    """The shares of cloud, shadow and valid pixels of a mask, percent."""
    return {'CLOUD_PERCENT': cover.cloud, 'SHADOW_PERCENT': cover.shadow, 'VALID_PERCENT': cover.valid}


def add_quality_number(algorithm: CloudmaskAlgorithm) -> None:
    """Declare how far a mask can be trusted as an output."""
    algorithm.addOutput(QgsProcessingOutputNumber('QUALITY', 'Confidence of the mask (0..1)'))


def quality_number(confidence: Optional[Confidence]) -> Dict[str, Optional[float]]:
    """How far a mask can be trusted, 0..1; None where that is not known."""
    return {'QUALITY': confidence.value if confidence else None}


def add_plan_numbers(algorithm: CloudmaskAlgorithm) -> None:
    """Declare the numbers of a dry run as outputs."""
    algorithm.addOutput(QgsProcessingOutputNumber('TILES', 'Number of tiles (dry run)'))
    algorithm.addOutput(QgsProcessingOutputNumber('BYTES', 'Download size (dry run) [bytes]'))
    algorithm.addOutput(QgsProcessingOutputNumber('REQUESTS', 'Number of requests (dry run)'))
    algorithm.addOutput(QgsProcessingOutputNumber('EECU_HOURS', 'Computing time (dry run) [EECU-h]'))


def plan_numbers(plan: Plan, progress: Progress) -> Dict[str, float]:
    """Write a plan to the log; returns its numbers."""
    for purpose, number in plan.steps:
        progress.message(f'{number:8} {purpose}')
    progress.message(
        f'{plan.requests:8} requests, or more if candidates are cloudy, sampled pixels are not valid, or tiles are halved; '
        f'{plan.tiles} tiles of {plan.size} bytes in all ({plan.size / 1e9:.2f} GB). DRY_RUN is on: nothing was computed or downloaded.'
    )
    progress.message(_computing_time(plan))
    costs = {'EECU_HOURS': plan.cost.hours} if plan.cost else {}
    return {'TILES': plan.tiles, 'BYTES': plan.size, 'REQUESTS': plan.requests, **costs}


def _computing_time(plan: Plan) -> str:
    """The computing time of a plan as a sentence."""
    if plan.cost is None:
        return (
            'Computing time on Earth Engine: not known, because it has not been measured yet. The console of the project shows what '
            'a run has used.'
        )
    return f'Computing time on Earth Engine: about {plan.cost.hours:.3g} EECU-hours, in proportion to {plan.cost.source}.'


def require_uncertainty_kept(options: ForecastOptions, keeps_forecast: bool) -> None:
    """Raise `CloudmaskError` if UNCERTAINTY is on and the forecast, of which it is a band, is not written."""
    if options.uncertainty and not keeps_forecast:
        raise CloudmaskError('UNCERTAINTY adds a band to FORECAST, which is not written. Set FORECAST, or turn UNCERTAINTY off.')


def add_measures(algorithm: CloudmaskAlgorithm) -> None:
    """Declare the accuracy measures of a comparison as outputs."""
    for measure, label, _ in MEASURES:
        algorithm.addOutput(QgsProcessingOutputNumber(measure.upper(), label))
    algorithm.addOutput(QgsProcessingOutputNumber('PIXELS', 'Number of compared pixels'))


def measures(comparison: Comparison) -> Dict[str, Any]:
    """The accuracy measures for cloud, fractions of 1, and the number of pixels that they are counted over."""
    numbers = {measure.upper(): getattr(comparison.cloud, measure) for measure, *_ in MEASURES}
    return {**numbers, 'PIXELS': comparison.cloud.pixels}


def compared(comparison: Comparison, mask_name: str, reference_name: str) -> Compared:
    """A comparison as a report shows it, with the names of both masks."""
    return Compared(
        mask_name,
        reference_name,
        comparison.picture,
        comparison.mask,
        comparison.reference,
        comparison.agreement,
        comparison.cloud,
        comparison.shadow,
    )


def versions() -> str:
    """The versions of the plugin and of QGIS."""
    return f'Multitemporal Cloudmask {plugin_version() or "(version unknown)"}, QGIS {Qgis.QGIS_VERSION.partition("-")[0]}'


def table_parameter() -> QgsProcessingParameterFeatureSink:
    """The table of the candidates."""
    return table_output(
        'TABLE',
        'Table of candidates',
        'Images of the search window with their date, cloud cover and valid coverage in percent, and lag number. Cover and coverage are '
        'empty where an image was not examined.',
    )


def write_table(run: Run, selection: Selection, options: SelectOptions) -> Dict[str, str]:
    """Write the table of the candidates if it was requested; returns that output by key."""
    fields = [table_field(name, kind) for name, kind in _FIELDS]
    rows = (
        (
            candidate.image.path,
            candidate.image.date,
            number(candidate.cloud),
            number(candidate.valid),
            candidate.lag or None,
            candidate.reason(options),
        )
        for candidate in selection.candidates
    )
    return write_rows(run, 'TABLE', fields, rows)


def table_field(name: str, kind: str) -> QgsField:
    """A field of a table: 'string', 'double', 'integer' or 'int8' (of eight bytes), as a layer in memory names its types.

    The enumeration of the types has other names in Qt 6 than in Qt 5.
    """
    # 0: as long as the value is.
    length = '0,0' if kind == 'double' else '0'
    return QgsVectorLayer(f'None?field={name}:{kind}({length})', '', 'memory').fields()[0]


def write_rows(run: Run, key: str, fields: Sequence[QgsField], rows: Iterable[Sequence[Any]]) -> Dict[str, str]:
    """Write a table if it was requested; returns that output by key.

    Parameters
    ----------
    run : Run
        The run.
    key : str
        Key of the output.
    fields : sequence of QgsField
        The columns.
    rows : iterable of sequence
        Python's texts and numbers, None where there is no value.

    Raises
    ------
    CloudmaskError
        Where QGIS cannot write the table.
    """
    if not run.parameters.get(key):
        return {}
    columns = QgsFields()
    for field in fields:
        columns.append(field)
    try:
        sink, identifier = run.algorithm.parameterAsSink(run.parameters, key, run.context, columns, QgsWkbTypes.Type.NoGeometry)
    except QgsProcessingException as error:
        raise CloudmaskError(f'Cannot write {key}: {error}. Choose another name or folder.') from error
    for row in rows:
        feature = QgsFeature(columns)
        feature.setAttributes(list(row))
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise CloudmaskError(f'Cannot write {key}: {sink.lastError()}. Choose another name or folder.')
    return {key: identifier}


def number(value: Optional[float]) -> Optional[float]:
    """A number as a table takes it, None where it is not known."""
    # QGIS does not take the numbers of numpy, and NaN is unknown.
    return None if value is None or math.isnan(value) else float(value)
