"""Tool: the four steps in one go."""

from functools import partial
from pathlib import Path

from qgis.core import QgsProcessingOutputNumber

from ..layers.report import write_report
from ..layers.styles import style_image, style_mask, style_probability
from ..local.chain import ChainOptions, mask_clouds
from ..local.compare import compare_masks
from ..local.quality import class_band
from ..method.agreement import MEASURES
from ..method.options import ClusterOptions, FillOptions, ForecastOptions, SelectOptions
from ..rasters.scene import Scene
from .base import CloudmaskAlgorithm
from .comparewithfmask import make_report
from .forecastbackground import add_forecast_numbers, forecast_numbers, require_uncertainty_kept
from .parameters import candidate_parameters, file_output, probability_output, raster_input, raster_output, region_parameters
from .selectlags import add_lag_numbers, lag_numbers


class MaskClouds(CloudmaskAlgorithm):
    """`maskclouds`."""

    ID = 'maskclouds'
    TITLE = 'Mask clouds'
    SUMMARY = (
        'From a cloudy image and earlier images of the same place to a cloud mask, in one go: selects the clear images nearest in time, '
        'forecasts from them what the ground should look like, and decides by what differs what is cloud and what its shadow. '
        'The forecast, the filled image, the stack and a report against the quality band are written where asked for.'
    )
    TAGS = ('time series', 'multitemporal', 'forecast', 'k-means', 'fmask', 'gap filling')
    OPTIONS = (SelectOptions, ForecastOptions, ClusterOptions, FillOptions)
    EXPLAINED = ('IMAGE', 'ARCHIVE', 'LAGS', 'MAX_CLOUD', 'METHOD', 'PROBABILITY_THRESHOLD')
    RENAMED = {(ClusterOptions, 'samples'): 'CLUSTER_SAMPLES'}

    def declare(self):
        self.add(
            raster_input('IMAGE', 'Image', 'The cloudy image, with its date and named bands.'),
            *candidate_parameters(),
            raster_input(
                'CLOUDS',
                'Clouds known beforehand',
                'A mask that tells the clear pixels of the image (0). Nothing given: its quality band, grown by 3 px.',
                optional=True,
            ),
            *region_parameters(),
        )
        self.add_options()
        self.add(
            raster_output('OUTPUT', 'Cloud mask', '0 clear, 1 shadow, 2 cloud, 255 nodata.'),
            probability_output(),
            raster_output('STACK', 'Stack', 'The image and the chosen lags.', wanted=False),
            raster_output('FORECAST', 'Forecast', 'The cloud-free image, bands B1_forecast ..', wanted=False),
            raster_output('FILLED', 'Filled image', 'The image with cloud and shadow replaced by the forecast.', wanted=False),
            file_output(
                'REPORT',
                'Report',
                'HTML files (*.html)',
                'Comparison of the mask with the quality band of the image.',
                wanted=False,
            ),
        )
        add_lag_numbers(self)
        add_forecast_numbers(self)
        for measure, label, _ in MEASURES:
            self.addOutput(QgsProcessingOutputNumber(measure.upper(), f'{label}, where a report is made'))
        self.addOutput(QgsProcessingOutputNumber('PIXELS', 'Pixels valid in both, where a report is made'))

    def execute(self, run):
        image = run.image()
        region = run.region('IMAGE', image.grid)
        options = ChainOptions(*(run.options(kind) for kind in self.OPTIONS))
        true_colour = partial(style_image, sensor=image.sensor)
        wanted = {
            'OUTPUT': run.raster('OUTPUT', 'Cloud mask', style_mask, image.time),
            'PROBABILITY': run.raster('PROBABILITY', 'Probability of cloud', style_probability, image.time),
            'STACK': run.raster('STACK', 'Stack', true_colour, image.time),
            'FORECAST': run.raster('FORECAST', 'Forecast', true_colour, image.time),
            'FILLED': run.raster('FILLED', 'Filled image', true_colour, image.time),
        }
        outputs = {key: path for key, path in wanted.items() if path}
        require_uncertainty_kept(options.forecast, 'FORECAST' in outputs)
        report = run.file('REPORT')
        reference = class_band(image) if report else None
        masking, comparing = run.progress.steps(9, 1 if report else 0)
        selection, forecast = mask_clouds(
            image, run.candidates(), run.scene('CLOUDS'), region, options, outputs, run.workspace, masking
        )
        numbers = {**lag_numbers(selection), **forecast_numbers(forecast)}
        if report:
            mask = class_band(Scene(outputs['OUTPUT']))
            comparison = compare_masks(mask, reference, image, region, '', {}, comparing)
            names = 'mask of maskclouds', f'{reference.name} of {Path(image.path).name}'
            write_report(report, make_report(comparison, *names, image.date, options.settings))
            numbers.update({measure.upper(): getattr(comparison.cloud, measure) for measure, *_ in MEASURES})
            numbers['PIXELS'] = comparison.cloud.pixels
        return run.results(**numbers)
