"""Tool: forecast the cloud-free background."""

from functools import partial

from qgis.core import QgsProcessingOutputNumber

from ..layers.styles import style_image
from ..local.forecast import forecast_background
from ..method.errors import CloudmaskError
from ..method.options import ForecastOptions
from .base import CloudmaskAlgorithm
from .parameters import raster_input, raster_output, region_parameters


class ForecastBackground(CloudmaskAlgorithm):
    """`forecastbackground`."""

    ID = 'forecastbackground'
    TITLE = '2 Forecast background'
    SUMMARY = (
        'Forecasts from the lags of a stack what the ground should look like in the image, without its clouds. The regressions learn '
        'from two sets of pixels: how the lags followed each other, and how the clear pixels of the image follow the lags.'
    )
    TAGS = ('forecast', 'background', 'kernel ridge', 'regression', 'gap filling')
    OPTIONS = (ForecastOptions,)

    def declare(self):
        self.add(
            raster_input('STACK', 'Stack', 'The image and its lags, from selectlags or exported from Earth Engine.'),
            raster_input(
                'CLOUDS',
                'Clouds known beforehand',
                'A mask that tells the clear pixels of the image (0). Nothing given: the quality band of the stack, grown by 3 px.',
                optional=True,
            ),
            *region_parameters(),
        )
        self.add_options()
        self.add(raster_output('OUTPUT', 'Forecast', 'The cloud-free image, bands B1_forecast ..'))
        add_forecast_numbers(self)

    def execute(self, run):
        stack, options = run.scene('STACK'), run.options(ForecastOptions)
        output = run.raster('OUTPUT', 'Forecast', partial(style_image, sensor=stack.sensor), stack.time)
        settings = {**stack.settings, self.ID: options.settings}
        region = run.region('STACK', stack.grid)
        forecast = forecast_background(stack, run.scene('CLOUDS'), region, options, output, settings, run.progress)
        return run.results(**forecast_numbers(forecast))


def add_forecast_numbers(algorithm):
    """Declare the numbers of a forecast as outputs."""
    for name, label in (
        ('BETA_USED', 'Weight of the prediction set'),
        ('LAMBDA_USED', 'Lambda'),
        ('GAMMA_USED', 'Gamma'),
        ('RMSE', 'RMSE over clear pixels [reflectance]'),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, label))


def forecast_numbers(forecast):
    """The outputs that tell how a forecast was made; None where the method has no such number."""
    return {'BETA_USED': forecast.beta, 'LAMBDA_USED': forecast.lambda_, 'GAMMA_USED': forecast.gamma, 'RMSE': forecast.rmse}


def require_uncertainty_kept(options, kept):
    """Raise `CloudmaskError` where UNCERTAINTY is asked for and the forecast, of which it is a band, is not kept."""
    if options.uncertainty and not kept:
        raise CloudmaskError(
            'Expected FORECAST as a file to be written for UNCERTAINTY, which is a band of it; it is not asked for. Ask for it, or turn '
            'UNCERTAINTY off.'
        )
