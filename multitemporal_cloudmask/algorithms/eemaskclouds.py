"""Tool: the steps on Earth Engine in one go."""

from functools import partial

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ..earthengine.cache import TileCache
from ..earthengine.chain import MaskRequest, is_small
from ..earthengine.cluster import DECISIONS
from ..earthengine.delivery import Delivery
from ..earthengine.forecast import require_computable
from ..earthengine.options import DeliveryOptions
from ..earthengine.plan import planned
from ..earthengine.select import select_lags
from ..layers.styles import style_image, style_mask, style_probability
from ..local.decisions import require_possible
from ..method.errors import CloudmaskError
from ..method.options import ClusterOptions, ForecastOptions, SelectOptions
from .base import CloudmaskAlgorithm
from .eeaccount import GROUP, account_parameters, frozen, image_parameter, opened, task_folder
from .eejob import DECIDED, Job
from .forecastbackground import add_forecast_numbers, forecast_numbers, require_uncertainty_kept
from .parameters import probability_output, raster_output, region_parameters
from .selectlags import add_lag_numbers, lag_numbers

_OUTPUTS = (*DECIDED, 'FORECAST')


class EarthEngineMaskClouds(CloudmaskAlgorithm):
    """`eemaskclouds`."""

    ID = 'eemaskclouds'
    TITLE = 'Mask clouds on Earth Engine'
    SUMMARY = (
        'From an image of Earth Engine to a cloud mask, in one go: the clear images before it are selected there. Of a region of up to '
        '4 million pixels the images are fetched and everything else is computed here; for a larger one Earth Engine computes the forecast, and the mask unless DECISION is adaptive.'
    )
    GROUP = GROUP
    TAGS = ('earth engine', 'gee', 'time series', 'multitemporal', 'forecast', 'k-means')
    OPTIONS = (SelectOptions, ForecastOptions, ClusterOptions, DeliveryOptions)
    RENAMED = {(ClusterOptions, 'samples'): 'CLUSTER_SAMPLES'}

    def declare(self):
        self.add(image_parameter(), *region_parameters())
        self.add_options()
        self.add(
            *account_parameters(),
            raster_output(
                'OUTPUT',
                'Cloud mask',
                '0 clear, 1 shadow (DECISION adaptive), 2 cloud, 255 nodata. Not made here where DELIVER is drive or storage.',
                optional=True,
            ),
            raster_output(
                'FORECAST',
                'Forecast',
                'The cloud-free image, bands B1_forecast .. Not made here where DELIVER is drive or storage.',
                optional=True,
            ),
            probability_output(),
        )
        add_lag_numbers(self)
        add_forecast_numbers(self)
        self.addOutput(QgsProcessingOutputString('TASK', 'Id of the task on Earth Engine, where there was one'))
        self.addOutput(QgsProcessingOutputNumber('TILES', 'Number of tiles of pixels, of a dry run'))
        self.addOutput(QgsProcessingOutputNumber('BYTES', 'Bytes of the tiles as Earth Engine counts them, of a dry run'))
        self.addOutput(QgsProcessingOutputNumber('REQUESTS', 'Number of requests that are sure, of a dry run'))

    def execute(self, run):
        selecting, forecasting, clustering, delivering = (run.options(kind) for kind in self.OPTIONS)
        asked = {key for key in _OUTPUTS if run.parameters.get(key)}
        _require_possible(asked, forecasting, clustering, delivering)
        opening, looking, computing = run.progress.steps(1, 2, 7)
        ee, image, region = opened(run, opening)
        way, where = delivering.deliver, delivering.where
        request = MaskRequest(image, region, selecting, forecasting, clustering)
        here = where == 'local' or (where == 'auto' and way == 'download' and is_small(region))
        if not here:
            require_computable(forecasting)
        if delivering.dry_run:
            keys = {'OUTPUT', 'FORECAST'} if delivering.stays else asked
            plan = planned(request, delivering, keys, here)
            return _told(plan, region.bounds, here, run)
        outputs = {'OUTPUT': '', 'FORECAST': ''} if delivering.stays else _outputs(run, image)
        selection = select_lags(ee, image, region, selecting, looking)
        run.progress.message('Lags: ' + ', '.join(f'{lag.image.date} ({lag.cloud:.1f} % cloud)' for lag in selection.lags))
        settings = {
            'eeselectlags': frozen(selecting, image, selection),
            'forecastbackground': forecasting.settings,
            'clusterclouds': clustering.settings,
        }
        with TileCache() as cache:
            job = Job(ee, request, selection, outputs, settings, run.workspace, cache)
            task = ''
            if here:
                forecast = job.run_locally(computing)
            else:
                delivery = Delivery(way, delivering.destination, task_folder(), delivering.stop_task, cache)
                forecast, task = job.run_on_server(delivery, computing)
        return run.results(**lag_numbers(selection), **forecast_numbers(forecast), TASK=task)


def _require_possible(asked, forecasting, clustering, delivering):
    """Raise `CloudmaskError` where the outputs asked for cannot be had, before anything is requested."""
    if delivering.stays:
        if clustering.decision not in DECISIONS or 'PROBABILITY' in asked:
            reason = 'PROBABILITY' if 'PROBABILITY' in asked else f'DECISION {clustering.decision}'
            raise CloudmaskError(
                f'Expected DELIVER download or asset for {reason}, which is computed on this computer; it is {delivering.deliver}. '
                'Choose one of them, or DECISION threshold and no PROBABILITY.'
            )
        asked = {'OUTPUT', 'FORECAST'}
    if not asked:
        raise CloudmaskError(
            f'Expected {", ".join(_OUTPUTS[:-1])} or {_OUTPUTS[-1]} as a file to be written; none is asked for. Ask for one.'
        )
    if asked & set(DECIDED):
        require_possible(clustering, dict.fromkeys(asked, True))
    require_uncertainty_kept(forecasting, 'FORECAST' in asked)


def _told(plan, bounds, here, run):
    """Tell a plan, and its numbers as results."""
    place = 'of which the stack is fetched and all else computed here' if here else 'computed on Earth Engine'
    run.progress.message(f'{bounds.width} x {bounds.height} px, {place}:')
    for what, number in plan.steps:
        run.progress.message(f'{number:8} {what}')
    run.progress.message(
        f'{plan.requests:8} requests, or more where candidates are cloudy, sampled pixels not valid or tiles halved; '
        f'{plan.tiles} tiles, in all {plan.size} bytes ({plan.size / 1e9:.2f} GB). DRY_RUN is on: nothing of it was asked for.'
    )
    return run.results(TILES=plan.tiles, BYTES=plan.size, REQUESTS=plan.requests)


def _outputs(run, image):
    true_colour = partial(style_image, sensor=image.collection.sensor)
    wanted = {
        'OUTPUT': run.raster('OUTPUT', 'Cloud mask', style_mask, image.time),
        'PROBABILITY': run.raster('PROBABILITY', 'Probability of cloud', style_probability, image.time),
        'FORECAST': run.raster('FORECAST', 'Forecast', true_colour, image.time),
    }
    return {key: path for key, path in wanted.items() if path}
