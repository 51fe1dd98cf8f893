"""Tool: compare a mask with Fmask or another reference."""

from pathlib import Path

from qgis.core import QgsProcessingOutputNumber

from ..layers.report import Report, write_report
from ..layers.styles import style_agreement
from ..local.compare import compare_masks
from ..local.quality import class_band
from ..method.agreement import MEASURES
from ..method.options import CompareOptions
from .base import CloudmaskAlgorithm
from .parameters import file_output, raster_input, raster_output, region_parameters


class CompareWithFmask(CloudmaskAlgorithm):
    """`comparewithfmask`."""

    ID = 'comparewithfmask'
    TITLE = '4 Compare with Fmask'
    SUMMARY = (
        'Compares a cloud mask with Fmask, with another quality band (QA_PIXEL, BQA, QA60, SCL) or with any other mask, pixel by pixel, '
        'and writes a report with pictures, the confusion matrix and the measures of agreement. Cloud is the positive class.'
    )
    TAGS = ('fmask', 'accuracy', 'validation', 'report', 'confusion matrix')
    OPTIONS = (CompareOptions,)

    def declare(self):
        self.add(
            raster_input('MASK', 'Mask', 'The mask to judge: 0 clear, 1 shadow, 2 cloud, 255 nodata.'),
            raster_input('REFERENCE', 'Reference', 'An image with a quality band, or a mask.'),
            raster_input(
                'IMAGE', 'Image', 'Shown in the report. Nothing given: the reference, where it has the bands.', optional=True
            ),
            *region_parameters(),
        )
        self.add_options()
        self.add(
            file_output('REPORT', 'Report', 'HTML files (*.html)', 'One page with everything inside.'),
            raster_output(
                'AGREEMENT', 'Agreement', '0 both clear, 1 both cloud, 2 only in the mask, 3 only in the reference.', wanted=False
            ),
        )
        for measure, label, _ in MEASURES:
            self.addOutput(QgsProcessingOutputNumber(measure.upper(), label))
        self.addOutput(QgsProcessingOutputNumber('PIXELS', 'Pixels valid in both'))

    def execute(self, run):
        options = run.options(CompareOptions)
        mask_scene, reference_scene = run.scene('MASK'), run.scene('REFERENCE')
        mask = class_band(mask_scene, scheme='auto' if mask_scene.quality else 'mask')
        reference = class_band(reference_scene, options.reference_band, options.scheme)
        image = run.scene('IMAGE') or reference_scene
        region = run.region('MASK', mask_scene.grid)
        time = mask_scene.time or image.time
        agreement = run.raster('AGREEMENT', 'Agreement', style_agreement, time)
        path = run.file('REPORT')
        settings = {**mask_scene.settings, self.ID: options.settings}
        comparison = compare_masks(mask, reference, image, region, agreement, settings, run.progress)
        if path:
            names = Path(mask_scene.path).name, f'{reference.name} of {Path(reference_scene.path).name}'
            write_report(path, make_report(comparison, *names, mask_scene.date or image.date, settings))
        measures = {measure.upper(): getattr(comparison.cloud, measure) for measure, *_ in MEASURES}
        return run.results(**measures, PIXELS=comparison.cloud.pixels)


def make_report(comparison, mask_name, reference_name, date, settings):
    """The `Report` of a comparison."""
    return Report(
        'Cloud mask compared',
        mask_name,
        reference_name,
        date,
        comparison.picture,
        comparison.mask,
        comparison.reference,
        comparison.agreement,
        comparison.cloud,
        comparison.shadow,
        settings,
    )
