"""Tool: the quality band of an image as a mask."""

from ..layers.styles import style_mask
from ..local.quality import write_quality_mask
from ..method.options import QualityOptions
from .base import CloudmaskAlgorithm
from .parameters import raster_input, raster_output


class QualityMask(CloudmaskAlgorithm):
    """`qualitymask`."""

    ID = 'qualitymask'
    TITLE = 'Cloud mask from a quality band'
    SUMMARY = (
        'Reads the quality band that came with an image (QA_PIXEL, BQA, fmask, QA60, SCL) as a mask: 0 clear, 1 shadow, 2 cloud, '
        '255 nodata, with cloud and shadow grown by a disk. Use it as CLOUDS of the forecast, or to compare with.'
    )
    TAGS = ('quality', 'qa', 'fmask', 'bqa', 'scl')
    OPTIONS = (QualityOptions,)

    def declare(self):
        self.add(raster_input('INPUT', 'Image', 'An image with a quality band, or the quality band alone.'))
        self.add_options()
        self.add(raster_output('OUTPUT', 'Mask', '0 clear, 1 shadow, 2 cloud, 255 nodata.'))

    def execute(self, run):
        scene, options = run.scene('INPUT'), run.options(QualityOptions)
        output = run.raster('OUTPUT', 'Quality mask', style_mask, scene.time)
        write_quality_mask(scene, options, output, {**scene.settings, self.ID: options.settings}, run.progress)
        return run.results()
