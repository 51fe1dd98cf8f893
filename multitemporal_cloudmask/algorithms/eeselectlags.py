"""Tool: choose the earlier clear images on Earth Engine and fetch them."""

from functools import partial

from ..earthengine.cache import TileCache
from ..earthengine.scenes import download_stack
from ..earthengine.select import select_lags
from ..layers.styles import style_image
from ..method.options import SelectOptions
from ..rasters.stack import write_scene
from .base import CloudmaskAlgorithm
from .eeaccount import GROUP, account_parameters, frozen, image_parameter, opened
from .parameters import raster_output, region_parameters
from .selectlags import add_lag_numbers, lag_numbers, table_parameter, write_table


class EarthEngineSelectLags(CloudmaskAlgorithm):
    """`eeselectlags`."""

    ID = 'eeselectlags'
    TITLE = 'Select lags on Earth Engine'
    SUMMARY = (
        'Finds the clear images of the same place nearest in time before an image of Earth Engine, and fetches it with them as one '
        'raster, a stack, on which all other tools work. Cloud cover is counted over the ROI by Earth Engine.'
    )
    GROUP = GROUP
    TAGS = ('earth engine', 'gee', 'time series', 'stack', 'lags', 'download')
    OPTIONS = (SelectOptions,)

    def declare(self):
        self.add(image_parameter(), *region_parameters())
        self.add_options()
        self.add(
            *account_parameters(), raster_output('OUTPUT', 'Stack', 'The image and its lags in one raster.'), table_parameter()
        )
        add_lag_numbers(self)

    def execute(self, run):
        opening, selecting, fetching, writing = run.progress.steps(1, 3, 8, 1)
        options = run.options(SelectOptions)
        ee, image, region = opened(run, opening)
        output = run.raster('OUTPUT', 'Stack', partial(style_image, sensor=image.collection.sensor), image.time)
        selection = select_lags(ee, image, region, options, selecting)
        with TileCache() as cache:
            stack = download_stack(ee, image, selection, region, run.workspace, cache, fetching)
            write_scene(stack, region, output, {self.ID: frozen(options, image, selection)}, writing)
        return run.results(**write_table(run, selection), **lag_numbers(selection))
