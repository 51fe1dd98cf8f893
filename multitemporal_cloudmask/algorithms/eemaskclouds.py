"""Tool: the steps on Earth Engine in one go."""

from functools import partial

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..earthengine.cache import TileCache
from ..earthengine.chain import compute, is_small
from ..earthengine.cluster import DECISIONS
from ..earthengine.delivery import WAYS, Delivery
from ..earthengine.scenes import download_stack
from ..earthengine.select import select_lags
from ..layers.styles import style_image, style_mask
from ..local.cluster import cluster_clouds
from ..local.forecast import forecast_background
from ..method.errors import CloudmaskError
from ..method.options import ClusterOptions, ForecastOptions, SelectOptions
from ..rasters.scene import Scene
from .base import CloudmaskAlgorithm
from .eeaccount import GROUP, account_parameters, frozen, image_parameter, opened, task_folder
from .forecastbackground import add_forecast_numbers, forecast_numbers
from .parameters import raster_output, region_parameters
from .selectlags import add_lag_numbers, lag_numbers

DELIVER, DESTINATION, WHERE, STOP_TASK = 'DELIVER', 'DESTINATION', 'WHERE', 'STOP_TASK'


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
    OPTIONS = (SelectOptions, ForecastOptions, ClusterOptions)
    RENAMED = {(ClusterOptions, 'samples'): 'CLUSTER_SAMPLES'}

    def declare(self):
        self.add(image_parameter(), *region_parameters())
        self.add_options()
        self.add(
            _words(DELIVER, 'How the result comes', WAYS, 'download', 'Tile by tile; by way of an asset, for what is too much for tiles; or into Google Drive or Cloud Storage, where it stays.'),
            _text(DESTINATION, 'Destination', 'Id of the asset that is made and removed again, folder in Drive, or bucket/prefix. Nothing given: an asset of the project, or the top of Drive.'),
            _advanced(_words(WHERE, 'Where it is computed', ('auto', 'local', 'server'), 'auto', 'On this computer, on Earth Engine, or auto: by the size of the region and by DELIVER.')),
            _advanced(_yes_or_no(STOP_TASK, 'Stop the task when cancelled', 'Otherwise a task goes on when the tool is cancelled, and the tool picks it up when it is run again.')),
            *account_parameters(),
            _optional(raster_output('OUTPUT', 'Cloud mask', '0 clear, 2 cloud, 255 nodata. Not made here where DELIVER is drive or storage.')),
            _optional(raster_output('FORECAST', 'Forecast', 'The cloud-free image, bands B1_forecast .. Not made here where DELIVER is drive or storage.')),
        )  # fmt: skip
        add_lag_numbers(self)
        add_forecast_numbers(self)
        self.addOutput(QgsProcessingOutputString('TASK', 'Id of the task on Earth Engine, where there was one'))

    def execute(self, run):
        selecting, forecasting, clustering = (run.options(kind) for kind in self.OPTIONS)
        way = _word(run, DELIVER, WAYS)
        where = _word(run, WHERE, ('auto', 'local', 'server'))
        opening, looking, computing = run.progress.steps(1, 2, 7)
        ee, image, region = opened(run, opening)
        here = where == 'local' or (where == 'auto' and way == 'download' and is_small(region))
        if here and way != 'download':
            raise CloudmaskError(f'Expected DELIVER download for WHERE local; it is {way}. Choose WHERE auto or server.')
        outputs = _outputs(run, image) if way in ('download', 'asset') else {'OUTPUT': '', 'FORECAST': ''}
        selection = select_lags(ee, image, region, selecting, looking)
        run.progress.message('Lags: ' + ', '.join(f'{lag.image.date} ({lag.cloud:.1f} % cloud)' for lag in selection.lags))
        settings = {
            'eeselectlags': frozen(selecting, image, selection),
            'forecastbackground': forecasting.settings,
            'clusterclouds': clustering.settings,
        }
        with TileCache() as cache:
            job = _Job(ee, image, region, selection, forecasting, clustering, outputs, settings, run.workspace, cache)
            task = ''
            if here:
                forecast = job.here(computing)
            else:
                delivery = Delivery(way, run.text(DESTINATION).strip(), task_folder(), _checked(run, STOP_TASK), cache)
                forecast, task = job.there(delivery, computing)
        return run.results(**lag_numbers(selection), **forecast_numbers(forecast), TASK=task)


class _Job:
    """Both ways to a mask."""

    def __init__(self, ee, image, region, selection, forecasting, clustering, outputs, settings, workspace, cache):
        self.ee, self.image, self.region, self.selection = ee, image, region, selection
        self.forecasting, self.clustering, self.outputs, self.settings = forecasting, clustering, outputs, settings
        self.workspace, self.cache = workspace, cache
        self.upto_forecast = {step: settings[step] for step in ('eeselectlags', 'forecastbackground')}

    def here(self, progress):
        """Fetch the stack; every later step is that of the local engine."""
        fetching, forecasting, clustering = progress.steps(3, 3, 1)
        stack = self._stack(fetching)
        path = self.outputs.get('FORECAST') or self.workspace.scratch('.tif')
        forecast = forecast_background(stack, None, self.region, self.forecasting, path, self.upto_forecast, forecasting)
        self._decide(stack, path, clustering)
        return forecast

    def there(self, delivery, progress):
        """Compute on Earth Engine; a decision that the server cannot take is taken here, on the forecast and the images."""
        if self.clustering.decision in DECISIONS:
            settings = {'OUTPUT': self.settings, 'FORECAST': self.upto_forecast}
            return self._compute(self.outputs, settings, delivery, progress)
        if delivery.way in ('drive', 'storage'):
            raise CloudmaskError(
                f'Expected DELIVER download or asset for DECISION {self.clustering.decision}, which is taken on this computer; it is '
                f'{delivery.way}. Choose DECISION threshold, or another DELIVER.'
            )
        computing, fetching, deciding = progress.steps(4, 3, 1)
        path = self.outputs.get('FORECAST') or self.workspace.scratch('.tif')
        forecast, task = self._compute({'FORECAST': path}, {'FORECAST': self.upto_forecast}, delivery, computing)
        self._decide(self._stack(fetching), path, deciding)
        return forecast, task

    def _stack(self, progress):
        return download_stack(self.ee, self.image, self.selection, self.region, self.workspace, self.cache, progress)

    def _decide(self, stack, forecast, progress):
        if 'OUTPUT' in self.outputs:
            files = {'OUTPUT': self.outputs['OUTPUT']}
            cluster_clouds(stack, Scene(forecast), self.region, self.clustering, files, self.settings, self.workspace, progress)

    def _compute(self, outputs, settings, delivery, progress):
        about = self.forecasting, self.clustering, outputs, settings, delivery, progress
        return compute(self.ee, self.image, self.selection, self.region, *about)


def _outputs(run, image):
    true_colour = partial(style_image, sensor=image.collection.sensor)
    wanted = {
        'OUTPUT': run.raster('OUTPUT', 'Cloud mask', style_mask, image.time),
        'FORECAST': run.raster('FORECAST', 'Forecast', true_colour, image.time),
    }
    outputs = {key: path for key, path in wanted.items() if path}
    if not outputs:
        raise CloudmaskError('Expected OUTPUT or FORECAST as a file to be written; none is asked for. Ask for one.')
    return outputs


def _words(name, label, words, default, text):
    parameter = QgsProcessingParameterEnum(name, label, list(words), defaultValue=default, usesStaticStrings=True)
    parameter.setHelp(text)
    return parameter


def _text(name, label, text):
    parameter = QgsProcessingParameterString(name, label, '', optional=True)
    parameter.setHelp(text)
    return parameter


def _yes_or_no(name, label, text):
    parameter = QgsProcessingParameterBoolean(name, label, False)
    parameter.setHelp(text)
    return parameter


def _advanced(parameter):
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def _optional(parameter):
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
    return parameter


def _word(run, key, words):
    given = run.parameters.get(key)
    word = given if isinstance(given, str) else run.algorithm.parameterAsEnumString(run.parameters, key, run.context)
    if word not in words:
        raise CloudmaskError(f'{key} must be one of {", ".join(words)}; it is {word!r}.')
    return word


def _checked(run, key):
    return run.algorithm.parameterAsBoolean(run.parameters, key, run.context)
