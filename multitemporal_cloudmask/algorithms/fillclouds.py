"""Tool: fill clouds with the forecast."""

from functools import partial
from typing import Any, Dict, Tuple

from ..layers.styles import style_image
from ..local.background import StoredBackground
from ..local.fill import fill_clouds
from ..local.quality import mask_band
from ..method.options import FillOptions
from .acquisitions import require_image
from .algorithm import CloudmaskAlgorithm
from .packages import SCIPY
from .parameters import forecast_input, raster_input, raster_output
from .run import Run


class FillClouds(CloudmaskAlgorithm):
    """`fillclouds`."""

    ID = 'fillclouds'
    TITLE = 'Fill clouds'
    SUMMARY = (
        'Replaces cloud and shadow in an image by the forecast and blends both along the edges. '
        'The result is in reflectance and Kelvin; cloudy pixels without a forecast become nodata.'
    )
    DETAILS = """
Pixels that the mask marks as shadow or cloud are taken from the forecast. Around them, over FEATHER pixels, image and forecast are
blended, so that no seam is visible. The result has the bands that image and forecast share, in reflectance and Kelvin. Cloudy pixels
without a forecast become nodata.

The mask is that of [clusterclouds] or [maskclouds], or a quality band as [qualitymask] reads it.
"""
    EXAMPLE = 'IMAGE=cloudy.tif MASK=mask.tif FORECAST=forecast.tif OUTPUT=filled.tif'
    TAGS = ('gap filling', 'cloud removal', 'cloud-free', 'composite')
    OPTIONS = (FillOptions,)

    def declare(self) -> None:
        self.add(
            raster_input('IMAGE', 'Image or stack', 'The cloudy image, or the stack that begins with it.'),
            raster_input('MASK', 'Cloud mask', 'Mask of the image, in which shadow (1) and cloud (2) are filled.'),
            forecast_input(),
        )
        self.add_options()
        self.add(raster_output('OUTPUT', 'Filled image', 'The image with cloud and shadow replaced by the forecast.'))

    def packages(self, run: Run) -> Tuple[str, ...]:
        return SCIPY

    def execute(self, run: Run) -> Dict[str, Any]:
        image, mask, forecast, options = run.scene('IMAGE'), run.scene('MASK'), run.scene('FORECAST'), run.options(FillOptions)
        require_image('IMAGE', image)
        output = run.raster('OUTPUT', 'Filled image', partial(style_image, sensor=image.sensor), image.time)
        band = mask_band(mask)
        settings = {**mask.settings, self.ID: options.settings}
        fill_clouds(image, band, StoredBackground(forecast), options, output, settings, run.progress)
        return run.results()
