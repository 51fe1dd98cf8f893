"""Tool: choose the earlier clear images on Earth Engine and download them."""

from functools import partial
from typing import Any, Dict

from ..earthengine.cache import TileCache
from ..earthengine.scenes import download_stack
from ..earthengine.select import select_lags, selection_settings
from ..layers.styles import style_image
from ..method.options import SelectOptions
from ..method.selection import report_lags
from ..rasters.stack import write_scene
from .algorithm import CloudmaskAlgorithm
from .eeaccount import GROUP, account_parameters, image_parameter, open_image
from .outputs import add_lag_numbers, lag_numbers, table_parameter, write_table
from .parameters import region_parameters, stack_output
from .run import Run


class EarthEngineSelectLags(CloudmaskAlgorithm):
    """`eeselectlags`."""

    ID = 'eeselectlags'
    TITLE = 'Select lags on Earth Engine'
    SUMMARY = (
        'Selects the clear images of the same place that are nearest in time before an image of Earth Engine (lags), and downloads the '
        'image and its lags as one raster, a stack. All other tools work on this stack. Earth Engine measures the cloud cover over the '
        'region of interest.'
    )
    DETAILS = """
IMAGE_ID is the id of an image on Earth Engine, a scene id or a product name. Ids of collections that no longer exist are translated to
those of their successors, and the log states so. Supported collections: Landsat 4 to 9, Collection 2, as top-of-atmosphere reflectance (T1_TOA,
T2_TOA) or surface reflectance (T1_L2, T2_L2), and Sentinel-2 L1C and L2A, harmonised. Candidates are the images of the same family and
level; those of tier 2 only for an image of tier 2.

Earth Engine measures cloud cover on the grid of the image, by the rules of [selectlags]: QA_PIXEL and the simple cloud score for Landsat,
and for Sentinel-2 Cloud Score+, where a score below 0.6 is cloud, or the simple cloud score as long as an image has none. Then
the image and its lags are downloaded in tiles, with a margin of 32 pixels around the region, and written as a stack on which all other tools
work. A run that was cancelled or interrupted continues with the tiles that it already has.
"""
    EXAMPLE = 'IMAGE_ID=LANDSAT/LC08/C02/T1_TOA/LC08_199033_20150623 EXTENT=400000,415000,4300000,4315000 PROJECT=my-project OUTPUT=stack.tif'
    GROUP = GROUP
    TAGS = ('earth engine', 'gee', 'time series', 'stack', 'lags', 'download')
    OPTIONS = (SelectOptions,)

    def declare(self) -> None:
        self.add(image_parameter(), *region_parameters())
        self.add_options()
        self.add(*account_parameters(), stack_output('OUTPUT'), table_parameter())
        add_lag_numbers(self)

    def execute(self, run: Run) -> Dict[str, Any]:
        opening, selecting, downloading, writing = run.progress.steps(1, 3, 8, 1)
        options = run.options(SelectOptions)
        ee, image, region = open_image(run, opening)
        output = run.raster('OUTPUT', 'Stack', partial(style_image, sensor=image.collection.sensor), image.time)
        selection = select_lags(ee, image, region, options, selecting)
        report_lags(selection, run.progress)
        with TileCache() as cache:
            stack = download_stack(ee, image, selection, region, run.workspace, cache, downloading)
            write_scene(stack, region, output, {self.ID: selection_settings(options, image, selection)}, writing)
        return run.results(**write_table(run, selection, options), **lag_numbers(selection))
