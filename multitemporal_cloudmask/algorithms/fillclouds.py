"""Tool: fill clouds with the forecast."""

from functools import partial

from ..layers.styles import style_image
from ..local.background import StoredBackground
from ..local.fill import fill_clouds
from ..local.quality import class_band
from ..method.options import FillOptions
from .base import CloudmaskAlgorithm
from .parameters import raster_input, raster_output


class FillClouds(CloudmaskAlgorithm):
    """`fillclouds`."""

    ID = 'fillclouds'
    TITLE = 'Fill clouds'
    SUMMARY = (
        'Replaces the cloud and shadow of an image by the forecast and blends both along the seam. '
        'The result is in reflectance and Kelvin; a cloudy pixel that has no forecast becomes nodata.'
    )
    TAGS = ('gap filling', 'cloud removal', 'cloud-free', 'composite')
    OPTIONS = (FillOptions,)

    def declare(self):
        self.add(
            raster_input('IMAGE', 'Image or stack', 'The cloudy image.'),
            raster_input('MASK', 'Mask', 'Its mask: what is shadow (1) or cloud (2) is filled.'),
            raster_input('FORECAST', 'Forecast', 'Its forecast, from forecastbackground.'),
        )
        self.add_options()
        self.add(raster_output('OUTPUT', 'Filled image', 'The image without clouds.'))

    def execute(self, run):
        image, mask, forecast, options = run.scene('IMAGE'), run.scene('MASK'), run.scene('FORECAST'), run.options(FillOptions)
        output = run.raster('OUTPUT', 'Filled image', partial(style_image, sensor=image.sensor), image.time)
        band = class_band(mask, scheme='auto' if mask.quality else 'mask')
        settings = {**mask.settings, self.ID: options.settings}
        fill_clouds(image, band, StoredBackground(forecast), options, output, settings, run.progress)
        return run.results()
