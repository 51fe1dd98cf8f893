"""Tool: compare a mask with Fmask or another reference."""

from pathlib import Path
from typing import Any, Dict

from ..layers.report import Report, write_report
from ..layers.styles import style_agreement
from ..local.compare import compare_masks
from ..local.place import place
from ..local.quality import class_band, mask_band, report_scheme
from ..method.mask_options import CompareOptions
from .algorithm import CloudmaskAlgorithm
from .outputs import add_measures, compared, measures, versions
from .parameters import raster_input, raster_output, region_parameters, report_output
from .run import Run


class CompareWithFmask(CloudmaskAlgorithm):
    """`comparewithfmask`."""

    ID = 'comparewithfmask'
    TITLE = '4 Compare with Fmask'
    SUMMARY = (
        'Compares a cloud mask with Fmask, another quality band (QA_PIXEL, BQA, QA60, SCL) or any other mask, pixel by pixel. '
        'The report shows pictures, the confusion matrix and accuracy measures; cloud is the positive class.'
    )
    DETAILS = """
Both masks are read as 0 clear, 1 shadow, 2 cloud and 255 nodata, and counted pixel by pixel over the region where both are valid. The
reference is an image with a quality band, a quality band alone, or another mask. The name of its band (QA_PIXEL, BQA, fmask, QA60, SCL, mask
and others) and the values that occur determine how it is read, unless SCHEME does. Both rasters must be on the same grid.

Cloud is the positive class. Commission is the share of the reference's clear pixels that the mask classifies as cloud; omission is the
share of the reference's cloudy pixels that the mask misses. All measures are fractions from 0 to 1, except for kappa. The report contains
the pictures, the largest differences enlarged, the confusion matrix, each measure with its definition, and the settings that the mask was made
with, in one file. A quality band is not the truth: where the two disagree, the picture shows which one is right.
"""
    EXAMPLE = 'MASK=mask.tif REFERENCE=cloudy.tif REPORT=report.html'
    TAGS = ('fmask', 'accuracy', 'validation', 'report', 'confusion matrix')
    OPTIONS = (CompareOptions,)

    def declare(self) -> None:
        self.add(
            raster_input(
                'MASK', 'Cloud mask', 'Mask to assess, with the classes 0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata.'
            ),
            raster_input('REFERENCE', 'Reference', 'Image with a quality band, a quality band alone, or a mask.'),
            raster_input(
                'IMAGE',
                'Image in the report',
                'Image that the report shows. Leave empty to show the reference, if it has red, green and blue bands.',
                optional=True,
            ),
            *region_parameters(),
        )
        self.add_options()
        self.add(
            report_output(),
            raster_output(
                'AGREEMENT',
                'Agreement map',
                'Agreement classes: 0 both clear, 1 both cloud, 2 cloud only in the mask, 3 cloud only in the reference.',
                by_default=False,
            ),
        )
        add_measures(self)

    def execute(self, run: Run) -> Dict[str, Any]:
        options = run.options(CompareOptions)
        mask_scene, reference_scene = run.scene('MASK'), run.scene('REFERENCE')
        mask = mask_band(mask_scene)
        reference = class_band(reference_scene, options.reference_band, options.scheme)
        for band in (mask, reference):
            report_scheme(band, run.progress)
        image = run.optional_scene('IMAGE') or reference_scene
        region = run.region('MASK', mask_scene.grid)
        agreement = run.raster('AGREEMENT', 'Agreement map', style_agreement, mask_scene.time or image.time)
        path = run.file('REPORT')
        settings = {**mask_scene.settings, self.ID: options.settings}
        comparison = compare_masks(mask, reference, image, region, agreement, settings, run.progress)
        if path:
            names = Path(mask_scene.path).name, f'{reference.name} of {Path(reference_scene.path).name}'
            subject = {'Date': mask_scene.date or image.date or 'unknown', 'Place': place(image, region)}
            page = compared(comparison, *names)
            write_report(path, Report('Comparison of cloud masks', subject, None, None, (), page, '', settings, versions()))
        return run.results(**measures(comparison))
