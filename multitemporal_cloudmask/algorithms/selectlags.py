"""Tool: choose the earlier clear images."""

from functools import partial
from typing import Any, Dict

from ..layers.styles import style_image
from ..local.select import select_lags
from ..method.options import SelectOptions
from ..method.selection import report_lags
from ..rasters.stack import virtual_stack, write_scene
from .algorithm import CloudmaskAlgorithm
from .outputs import add_lag_numbers, lag_numbers, table_parameter, write_table
from .parameters import candidate_parameters, image_input, region_parameters, stack_output
from .run import Run


class SelectLags(CloudmaskAlgorithm):
    """`selectlags`."""

    ID = 'selectlags'
    TITLE = '1 Select lags'
    SUMMARY = (
        'Selects the clear images of the same place that are nearest in time before an image (lags), and writes the image and its lags as '
        'one raster, a stack. Its bands are B1, B2 and so on of the image, then B1_lag_1 and so on of the newest lag, and so forth. Cloud '
        'cover is measured over the region of interest.'
    )
    DETAILS = """
Candidates are the rasters of the archive, its Landsat and Sentinel-2 products as they were delivered (see [importscene]), and the layers
of CANDIDATES. They must be of the same sensor family and level (top of atmosphere or surface) as the image, and between 12 hours and
WINDOW days before it, or after it by DIRECTION. Beginning with the nearest in time, the cloud cover of each is measured over the region
of interest until enough clear ones are found. With CLOUD_TEST `auto`, a pixel is cloudy if the quality band marks it, or if its simple
cloud score is 50 or more; the score uses the bands that are there, at least blue, green and red; without a thermal band it counts only where there is no quality band. Cloud cover
is the share of the valid pixels of the region.

The result is a stack: the bands of the image, then those of each lag with `_lag_1`, `_lag_2` and so on appended to their names, lag 1
being the newest. The metadata `system:time_start_lag_1` and `CC_lag_1` state its date and cloud cover. Candidates on another grid are
resampled to that of the image, bilinear, the quality band by nearest neighbour. The table TABLE lists the candidates, their cloud cover, and why a candidate is not a lag. With LAGS 2 or more, a candidate under a veil against the others and the image is refused, and the next one examined.

Images of one platform within ten minutes are one pass, whose rows or tiles are mosaicked, the first one on top. If a tile was delivered
twice, the newer collection is used, then tier 1 before tier 2 before real time, then the later processing; for Sentinel-2, the higher
baseline. If that delivery is damaged, the other one takes its place. Two datastrips of a Sentinel-2 tile are parts of one image and are
mosaicked. A warning appears if near and shortwave infrared both seem shifted against the image by more than half a pixel.

Too few clear images are an error, which states how many there are and which dates were nearest; ON_FEWER `use` continues with them.
"""
    EXAMPLE = 'IMAGE=cloudy.tif ARCHIVE=images MAX_CLOUD=5 OUTPUT=stack.tif TABLE=candidates.csv'
    TAGS = ('time series', 'stack', 'archive', 'lags')
    OPTIONS = (SelectOptions,)

    def declare(self) -> None:
        self.add(image_input(), *candidate_parameters(), *region_parameters())
        self.add_options()
        self.add(stack_output('OUTPUT'), table_parameter())
        add_lag_numbers(self)

    def execute(self, run: Run) -> Dict[str, Any]:
        image, options = run.image(), run.options(SelectOptions)
        region = run.region('IMAGE', image.grid)
        output = run.raster('OUTPUT', 'Stack', partial(style_image, sensor=image.sensor), image.time)
        selecting, writing = run.progress.steps(3, 1)
        selection = select_lags(image, run.candidates(), region, options, run.workspace, selecting)
        report_lags(selection, run.progress)
        stack = virtual_stack(image, [(lag.scene, lag.cloud) for lag in selection.lags], run.workspace)
        write_scene(stack, region, output, {self.ID: options.settings}, writing)
        return run.results(**write_table(run, selection, options), **lag_numbers(selection))
