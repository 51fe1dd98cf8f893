"""Tool: images with nodata where a mask has cloud."""

import os
from functools import partial
from pathlib import Path
from typing import Any, Dict, List, Tuple

from qgis.core import QgsProcessingOutputNumber

from ..layers.styles import style_image
from ..local.applymask import apply_mask
from ..local.series import Masked, dated_images, dated_masks, open_classes, pair
from ..method.errors import CloudmaskError
from ..method.mask_options import ApplyMaskOptions
from ..method.series_options import SpanOptions
from .acquisitions import require_no_mask
from .algorithm import CloudmaskAlgorithm
from .parameters import folder_output, images_input, masks_input, raster_input, raster_output
from .run import Run

#: What takes a raster, and what takes a folder instead.
_FOLDERS = {'IMAGE': 'IMAGES', 'MASK': 'MASKS'}


class ApplyMask(CloudmaskAlgorithm):
    """`applymask`."""

    ID = 'applymask'
    TITLE = 'Apply a cloud mask'
    SUMMARY = (
        'Makes the pixels of an image nodata where a mask has cloud or shadow, and leaves everything else as it is stored. '
        'It also takes a folder of images and a folder of masks.'
    )
    DETAILS = """
The values of all bands become nodata where the mask has one of the classes that are turned on, and within GROW pixels of them. Data type,
scale, band names, metadata and nodata value of the image are kept. If the image has no nodata value, one is chosen that does not occur in
it, and the log states which: -9999 or 0 if possible, NaN for floating point. Pixels for which the mask has no data (255) are kept.

A mask on another grid is read by nearest neighbour. A quality band can serve as mask, see [qualitymask].

For many images choose folders: IMAGES and MASKS instead of IMAGE and MASK, and FOLDER instead of OUTPUT. Images and masks are matched by
date, platform and tile, as in [clearcomposite]; the files are called like the images, with `_masked.tif` at the end. In scripts, IMAGE and
MASK accept folders as well.
"""
    EXAMPLE = 'IMAGE=cloudy.tif MASK=mask.tif GROW=2 OUTPUT=masked.tif'
    TAGS = ('nodata', 'apply mask', 'remove clouds')
    OPTIONS = (ApplyMaskOptions,)

    def declare(self) -> None:
        self.add(
            raster_input('IMAGE', 'Image', 'The image whose cloudy pixels become nodata.', optional=True),
            raster_input('MASK', 'Cloud mask', 'Mask of the image, or a raster with a quality band.', optional=True),
            images_input('Folder with images, instead of a single image.', optional=True),
            masks_input('Folder with the masks of the images, such as that of maskarchive.', optional=True),
        )
        self.add_options()
        self.add(
            raster_output('OUTPUT', 'Masked image', 'The image with nodata where cloud or shadow was.', optional=True),
            folder_output('Folder in which an image for each image with a mask is written. Required for folders.', optional=True),
        )
        self.addOutput(QgsProcessingOutputNumber('MASKED', 'Number of masked images'))
        self.addOutput(QgsProcessingOutputNumber('REMOVED', 'Share of removed pixels [%]'))

    def checkParameterValues(self, parameters: Dict[str, Any], context: Any) -> Tuple[bool, str]:
        return super().checkParameterValues(_with_folders(parameters), context)

    def execute(self, run: Run) -> Dict[str, Any]:
        options = run.options(ApplyMaskOptions)
        run.parameters = _with_folders(run.parameters)
        if run.parameters.get('IMAGES'):
            return self._execute_series(run, options)
        image, mask = run.scene('IMAGE'), run.scene('MASK')
        require_no_mask('IMAGE', image)
        output = run.raster('OUTPUT', 'Masked image', partial(style_image, sensor=image.sensor), image.time)
        if not output:
            raise CloudmaskError('OUTPUT is empty. Choose a file for the masked image.')
        removed = apply_mask(image, open_classes(mask, image.grid, run.workspace), options, output, run.progress)
        return run.results(MASKED=1, REMOVED=removed)

    def _execute_series(self, run: Run, options: ApplyMaskOptions) -> Dict[str, Any]:
        images = dated_images(run.series('IMAGES'), SpanOptions(), run.progress)
        pairs = pair(images, dated_masks(run.series('MASKS')), run.progress)
        folder = run.folder('FOLDER')
        if not folder:
            raise CloudmaskError('FOLDER is empty. Choose a folder for the masked images.')
        removed = []
        for one, name, part in zip(pairs, _names(pairs), run.progress.steps(*[1] * len(pairs))):
            image = one.image.open(run.workspace)
            classes = open_classes(one.mask, image.grid, run.workspace)
            path = os.path.join(folder, name)
            raster = run.workspace.output(path)
            removed.append(apply_mask(image, classes, options, raster, part))
            run.keep_look(path, raster, partial(style_image, sensor=image.sensor), image.time)
            run.progress.message(f'{name}: {removed[-1]:.1f} % removed')
        return run.results(MASKED=len(removed), REMOVED=sum(removed) / len(removed))


def _with_folders(parameters: Dict[str, Any]) -> Dict[str, Any]:
    """Parameters in which folders and lists of IMAGE and MASK are those of IMAGES and MASKS."""
    result = dict(parameters)
    for single, several in _FOLDERS.items():
        value = result.get(single)
        if isinstance(value, (list, tuple)) or (isinstance(value, str) and os.path.isdir(value)):
            result[several] = result.pop(single)
    return result


def _names(pairs: List[Masked]) -> List[str]:
    """The names of the masked images: those of the images; a number follows where several have the same."""
    stems = [Path(one.image.path).name.split('.')[0] for one in pairs]
    numbers = [stems[:place].count(stem) for place, stem in enumerate(stems)]
    return [f'{stem}_{number + 1}_masked.tif' if number else f'{stem}_masked.tif' for stem, number in zip(stems, numbers)]
