"""Tool: the quality band of an image as a mask."""

from typing import Any, Dict

from ..layers.styles import style_mask
from ..local.cover import measure_cover
from ..local.quality import write_quality_mask
from ..method.mask_options import QualityOptions
from ..rasters.roi import Region
from .algorithm import CloudmaskAlgorithm
from .outputs import add_cover_numbers, cover_numbers
from .parameters import mask_output, raster_input
from .run import Run


class QualityMask(CloudmaskAlgorithm):
    """`qualitymask`."""

    ID = 'qualitymask'
    TITLE = 'Cloud mask from a quality band'
    SUMMARY = (
        'Reads the quality band of an image (QA_PIXEL, BQA, fmask, QA60, SCL and others) as a mask of 0 clear, 1 shadow, 2 cloud and '
        '255 nodata, and enlarges cloud and shadow. The mask serves as CLOUDS of forecastbackground, or as a reference to compare with.'
    )
    DETAILS = """
The quality band is found by its name, for example QA_PIXEL (Landsat Collection 2), BQA (Collection 1), fmask, QA60 or SCL (Sentinel-2), mask
(of this plugin). One name may stand for several codes: `fmask` is read by the table of USGS, of HLS (`fmask_hls`) or of python-fmask and Digital Earth
Australia (`fmask_python`). The values that occur decide, and the log states the result. A value that does not occur in the scheme is an
error. For bands with other names set SCHEME. Possible cloud ("maybe") is masked unless
STRICT is on. Then cloud and shadow are enlarged by GROW pixels, since the edges of clouds are what quality bands miss first.
"""
    EXAMPLE = 'INPUT=cloudy.tif GROW=3 OUTPUT=quality.tif'
    TAGS = ('quality', 'qa', 'fmask', 'bqa', 'scl')
    OPTIONS = (QualityOptions,)

    def declare(self) -> None:
        self.add(raster_input('INPUT', 'Image', 'Image with a quality band, or the quality band alone.'))
        self.add_options()
        self.add(mask_output())
        add_cover_numbers(self)

    def execute(self, run: Run) -> Dict[str, Any]:
        scene, options = run.scene('INPUT'), run.options(QualityOptions)
        output = run.raster('OUTPUT', 'Quality mask', style_mask, scene.time)
        write_quality_mask(scene, options, output, {**scene.settings, self.ID: options.settings}, run.progress)
        return run.results(**cover_numbers(measure_cover(output, Region.from_grid(scene.grid), run.progress)))
