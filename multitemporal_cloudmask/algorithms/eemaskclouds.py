"""Tool: the steps on Earth Engine in one go."""

from functools import partial
from typing import Any, Dict, Set, Tuple

from qgis.core import QgsProcessingOutputString

from ..earthengine.cache import TileCache
from ..earthengine.chain import DECIDED, MaskRequest, is_small
from ..earthengine.delivery import Delivery
from ..earthengine.forecast import require_computable
from ..earthengine.images import EarthImage
from ..earthengine.options import DeliveryOptions
from ..earthengine.plan import Plan, planned
from ..earthengine.select import select_lags
from ..layers.styles import style_image, style_mask, style_probability, style_snow_mask
from ..local.cover import measure_cover
from ..local.decisions import require_possible
from ..method.errors import CloudmaskError
from ..method.options import ClusterOptions, ForecastOptions, SelectOptions
from ..method.selection import report_lags
from ..rasters.grid import Window
from .algorithm import CloudmaskAlgorithm
from .eeaccount import GROUP, account_parameters, image_parameter, open_image, task_folder
from .eejob import Job, step_settings
from .outputs import (
    add_cover_numbers,
    add_forecast_numbers,
    add_lag_numbers,
    add_plan_numbers,
    add_quality_number,
    cover_numbers,
    forecast_numbers,
    lag_numbers,
    plan_numbers,
    quality_number,
    require_uncertainty_kept,
)
from .packages import decision_packages, forecast_packages
from .parameters import FORECAST_HELP, MASK_HELP, forecast_output, mask_output, probability_output, region_parameters
from .run import Run

_OUTPUTS = (*DECIDED, 'FORECAST')
_NOT_HERE = ' Not written on this computer where DELIVER is drive or storage.'


class EarthEngineMaskClouds(CloudmaskAlgorithm):
    """`eemaskclouds`."""

    ID = 'eemaskclouds'
    TITLE = 'Mask clouds on Earth Engine'
    SUMMARY = (
        'Makes a cloud mask from an image of Earth Engine and earlier clear images, which are selected there, in one go. For a region of up '
        'to 4 million pixels, the images are downloaded and everything else is computed on this computer; for a larger one, Earth Engine '
        'computes the forecast and the mask.'
    )
    DETAILS = """
Lags are selected as by [eeselectlags]. For a region of at most 4 million pixels, the images are downloaded, and [forecastbackground] and
[clusterclouds] run on this computer. For a larger region the same is computed on Earth Engine, and only the results are downloaded: the
sample of pixels is read, the regression and the clusters are fitted on this computer by the same code, and their constants are uploaded.
METHOD `kernel` then learns from 500 training pixels if SAMPLES is empty, and from 2000 at most. Of DECISION `adaptive`, the classes of the
single pixels are downloaded, one byte a pixel; where their clouds may cast shadows is computed on this computer. The error of the forecast
is estimated from the sample. UNCERTAINTY needs the forecast to be computed on this computer. WHERE forces one way or the other.

DELIVER `download` transfers the result tile by tile. If Earth Engine reports that a tile needs too much memory or time, it is halved, down
to 64 pixels; beyond that, use `asset`: an export without these limits, which is downloaded and removed when it is done. `drive` and
`storage` leave the result in Google Drive or Cloud Storage, with the bands `mask`, `probability` if PROBABILITY is set, `B1_forecast`
and so on as floats. With DECISION `adaptive` this takes two tasks: the first one makes an asset of the project, the second one the file, once
the shadows are known; the asset is then removed. A task is started without a request that looks at all pixels: what depends on them, such as an
automatic BETA, is estimated from 10000 sampled pixels. A task that is still running when the tool is cancelled or QGIS is closed is picked up
when the tool runs again with the same parameters, unless STOP_TASK is on.
"""
    EXAMPLE = (
        'IMAGE_ID=LC81990332015174LGN00 EXTENT=400000,415000,4300000,4315000 METHOD=linear PROJECT=my-project OUTPUT=mask.tif'
    )
    GROUP = GROUP
    TAGS = ('earth engine', 'gee', 'time series', 'multitemporal', 'forecast', 'k-means')
    OPTIONS = (SelectOptions, ForecastOptions, ClusterOptions, DeliveryOptions)
    RENAMED = {(ClusterOptions, 'samples'): 'CLUSTER_SAMPLES'}

    def declare(self) -> None:
        self.add(image_parameter(), *region_parameters())
        self.add_options()
        self.add(
            *account_parameters(),
            mask_output(optional=True, text=MASK_HELP + _NOT_HERE),
            forecast_output('FORECAST', optional=True, text=FORECAST_HELP + _NOT_HERE),
            probability_output(),
        )
        add_lag_numbers(self)
        add_forecast_numbers(self)
        add_cover_numbers(self)
        add_quality_number(self)
        self.addOutput(QgsProcessingOutputString('TASK', 'Earth Engine task id'))
        add_plan_numbers(self)

    def packages(self, run: Run) -> Tuple[str, ...]:
        delivering = run.options(DeliveryOptions)
        if delivering.dry_run:
            return ()
        is_decided = delivering.stays or any(run.parameters.get(key) for key in DECIDED)
        deciding = decision_packages(run.options(ClusterOptions)) if is_decided else ()
        return (*forecast_packages(run.options(ForecastOptions)), *deciding)

    def execute(self, run: Run) -> Dict[str, Any]:
        selecting, forecasting = run.options(SelectOptions), run.options(ForecastOptions)
        deciding, delivering = run.options(ClusterOptions), run.options(DeliveryOptions)
        keys = _computed(run, delivering)
        _require_deliverable(keys, deciding, delivering)
        require_uncertainty_kept(forecasting, 'FORECAST' in keys)
        opening, looking, computing = run.progress.steps(1, 2, 7)
        ee, image, region = open_image(run, opening)
        way, where = delivering.deliver, delivering.where
        request = MaskRequest(image, region, selecting, forecasting, deciding)
        is_local = where == 'local' or (where == 'auto' and way == 'download' and is_small(region))
        if not is_local:
            require_computable(forecasting)
        if delivering.dry_run:
            plan = planned(request, delivering, keys, is_local)
            return _reported(plan, region.bounds, is_local, run)
        outputs = dict.fromkeys(sorted(keys), '') if delivering.stays else _paths(run, image, deciding)
        selection = select_lags(ee, image, region, selecting, looking)
        report_lags(selection, run.progress)
        with TileCache() as cache:
            job = Job(ee, request, selection, outputs, step_settings(request, selection), run.workspace, cache)
            if is_local:
                result = job.run_locally(computing)
            else:
                delivery = Delivery(way, delivering.destination, task_folder(), delivering.stop_task, cache)
                result = job.run_on_server(delivery, computing)
        numbers = {**lag_numbers(selection), **forecast_numbers(result.forecast), **quality_number(result.confidence)}
        if outputs.get('OUTPUT'):
            numbers.update(cover_numbers(measure_cover(outputs['OUTPUT'], region, run.progress)))
        return run.results(**numbers, TASK=result.task)


def _computed(run: Run, delivering: DeliveryOptions) -> Set[str]:
    """The keys of the outputs to compute: those that are set, or what a delivery that stays on Earth Engine's side has."""
    keys = {key for key in _OUTPUTS if run.parameters.get(key)}
    return keys | {'OUTPUT', 'FORECAST'} if delivering.stays else keys


def _require_deliverable(keys: Set[str], deciding: ClusterOptions, delivering: DeliveryOptions) -> None:
    """Raise `CloudmaskError` if the outputs cannot be computed or delivered, before anything is requested."""
    if not keys:
        raise CloudmaskError('OUTPUT, PROBABILITY and FORECAST are all empty. Set at least one of them to a file.')
    if 'OUTPUT' in keys and deciding.decision == 'none':
        raise CloudmaskError('DECISION none gives a mask without any cloud. Choose adaptive, threshold or brightness.')
    if keys & set(DECIDED):
        require_possible(deciding, dict.fromkeys(keys, True))


def _reported(plan: Plan, bounds: Window, is_local: bool, run: Run) -> Dict[str, Any]:
    """Write a plan to the log; returns its numbers as results."""
    place = 'the stack is downloaded and the rest is computed on this computer' if is_local else 'computed on Earth Engine'
    run.progress.message(f'{bounds.width} x {bounds.height} px, {place}:')
    return run.results(**plan_numbers(plan, run.progress))


def _paths(run: Run, image: EarthImage, deciding: ClusterOptions) -> Dict[str, str]:
    """Output key to the path to write, of those that are set."""
    true_colour = partial(style_image, sensor=image.collection.sensor)
    paths = {
        'OUTPUT': run.raster('OUTPUT', 'Cloud mask', style_snow_mask if deciding.snow else style_mask, image.time),
        'PROBABILITY': run.raster('PROBABILITY', 'Cloud probability', style_probability, image.time),
        'FORECAST': run.raster('FORECAST', 'Forecast', true_colour, image.time),
    }
    return {key: path for key, path in paths.items() if path}
