"""Tool: forecast the cloud-free background."""

from functools import partial
from typing import Any, Dict, Tuple

from ..layers.styles import style_image
from ..local.forecast import forecast_background
from ..method.options import ForecastOptions
from .algorithm import CloudmaskAlgorithm
from .outputs import add_forecast_numbers, forecast_numbers
from .packages import forecast_packages
from .parameters import clouds_input, forecast_output, region_parameters, stack_input
from .run import Run


class ForecastBackground(CloudmaskAlgorithm):
    """`forecastbackground`."""

    ID = 'forecastbackground'
    TITLE = '2 Forecast background'
    SUMMARY = (
        'Forecasts from the lags of a stack what the ground in the image looks like without clouds. The regressions learn '
        'from two sets of pixels: how the lags follow each other, and how the clear pixels of the image follow the lags.'
    )
    DETAILS = """
A regression learns how an image follows from the two or more images before it. Applied to the lags, it predicts the image without its
clouds. It learns from two sets of pixels: how lag 1 follows from the older lags (the prediction set), and how the clear pixels of the
image follow from the lags (the estimation set). BETA is the weight of the prediction set. If BETA is empty, it follows the cloud cover as
published: one half for a clear image, and 1 from 60 % cloud cover on, where the image itself is no longer used; such forecasts are less
accurate. If the sample has fewer than 100 clear pixels of the image, only the lags are used.

METHOD `kernel` is kernel ridge regression with an RBF kernel, `linear` is ridge regression; `percentile` takes the median of the lags
and `persistence` the newest one, neither of which learns. LAMBDA is the weight of the regularisation, GAMMA the coefficient of the kernel;
TUNE searches both by cross-validation on the training pixels, which takes longer. Some of the training pixels span the kernel (Nystroem
approximation): as many as forecast held-out training pixels nearly as well as the exact kernel does, or COMPONENTS. A message reports
their number and the error in comparison with the exact kernel. With COMPONENTS 0 the exact kernel is computed, which takes several times as long.

The clear pixels of the image are those of CLOUDS, or else those of its quality band after cloud and shadow are enlarged by 3 pixels. Pixels
of the image that look like cloud over the lags are not learned from, whatever the quality band shows; a veil over the whole image is
removed first. Where a lag is cloud or has no data, the other lags take its place, at its level of brightness. With UNCERTAINTY, the forecast has one more band: its expected error, learned
from training pixels that were held out. The output RMSE is the root-mean-square error of the forecast over the clear pixels of the image.
"""
    EXAMPLE = 'STACK=stack.tif METHOD=linear OUTPUT=forecast.tif'
    TAGS = ('forecast', 'background', 'kernel ridge', 'regression', 'gap filling')
    OPTIONS = (ForecastOptions,)

    def declare(self) -> None:
        self.add(stack_input(), clouds_input(), *region_parameters())
        self.add_options()
        self.add(forecast_output('OUTPUT'))
        add_forecast_numbers(self)

    def packages(self, run: Run) -> Tuple[str, ...]:
        return forecast_packages(run.options(ForecastOptions))

    def execute(self, run: Run) -> Dict[str, Any]:
        stack, options = run.scene('STACK'), run.options(ForecastOptions)
        output = run.raster('OUTPUT', 'Forecast', partial(style_image, sensor=stack.sensor), stack.time)
        settings = {**stack.settings, self.ID: options.settings}
        region, clouds = run.region('STACK', stack.grid), run.optional_scene('CLOUDS')
        forecast = forecast_background(stack, clouds, region, options, output, settings, run.progress)
        return run.results(**forecast_numbers(forecast))
