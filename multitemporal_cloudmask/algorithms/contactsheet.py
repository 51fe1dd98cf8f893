"""Tool: the lags of a stack, or the images of a series, as one picture."""

import math
from functools import partial
from pathlib import Path
from typing import Any, Dict, List, Sequence

import numpy as np
from qgis.core import QgsProcessingParameterBoolean

from ..layers.contactsheet import SheetTile, render_contact_sheet, render_series_sheet
from ..layers.loading import load_picture
from ..local.pictures import pictures
from ..local.series import by_date, counterpart, dated_images, dated_masks
from ..method.errors import CloudmaskError
from ..method.progress import Progress, interruptible
from ..method.series_options import SpanOptions
from ..rasters.scene import Scene
from .algorithm import CloudmaskAlgorithm
from .parameters import display_parameters, file_output, images_input, masks_input, raster_input
from .run import Run

#: Key of whether the picture becomes a layer.
_MAP = 'ADD_TO_MAP'

#: Longer side of a tile of a series, px.
TILE = 200


class ContactSheet(CloudmaskAlgorithm):
    """`contactsheet`."""

    ID = 'contactsheet'
    TITLE = 'Contact sheet'
    SUMMARY = (
        'Draws the lags of a stack and the image side by side in one picture, each with its date and the oldest lag on the left. '
        'Or draws all images of a folder, with the outlines of their masks and their cloud cover. '
        'Use it to check lags and masks at a glance.'
    )
    DETAILS = """
The stack of [selectlags] is drawn as one PNG: the oldest lag on the left, the image on the right in a frame, each with its date below.

With IMAGES instead of STACK, all images of a folder are drawn in rows by date. With MASKS, the outlines of cloud (magenta), shadow (yellow)
and snow (light blue) are drawn over them, and the cloud cover is stated below: the share of cloud in the pixels with data of the whole mask.
Images and masks are matched by date, platform and tile, as in [clearcomposite]; an image without a mask is drawn without outlines.

Nodata appears as a checkerboard. MAXIMUM is the reflectance that is displayed at full brightness: raise it for bright deserts or snow.
"""
    EXAMPLE = 'STACK=stack.tif OUTPUT=lags.png'
    TAGS = ('thumbnail', 'preview', 'time series', 'overview')

    def declare(self) -> None:
        self.add(
            raster_input(
                'STACK', 'Stack', 'The image and its lags, from selectlags or exported from Earth Engine.', optional=True
            ),
            images_input('Folder with images, instead of a stack.', optional=True),
            masks_input('Folder with the masks of the images, such as that of maskarchive.', optional=True),
            *display_parameters(),
            _map_input(),
        )
        self.add_viewed(
            file_output('OUTPUT', 'Contact sheet', 'PNG files (*.png)', 'The picture, which the Results Viewer opens.')
        )

    def execute(self, run: Run) -> Dict[str, Any]:
        bands, maximum = run.display()
        stack, has_series = run.optional_scene('STACK'), bool(run.parameters.get('IMAGES'))
        if (stack is None) != has_series:
            problem = 'both empty' if stack is None else 'both set'
            raise CloudmaskError(f'STACK and IMAGES are {problem}. Set STACK to a stack, or IMAGES to a folder of images.')
        output = run.file('OUTPUT')
        if stack is None:
            Path(output).write_bytes(self._series_sheet(run, bands, maximum))
            return self._shown(run)
        scenes, tiles = (*reversed(stack.lags), stack), []
        for number, scene in enumerate(scenes):
            run.progress.update(number / len(scenes))
            tiles.append((scene.date or 'no date', interruptible(partial(_thumbnail, scene, bands), run.progress)))
        Path(output).write_bytes(render_contact_sheet(tiles, maximum))
        return self._shown(run)

    def _shown(self, run: Run) -> Dict[str, Any]:
        """The results of the run, whose picture is added to the map if that was chosen."""
        results = run.results()
        if self.parameterAsBoolean(run.parameters, _MAP, run.context) and 'OUTPUT' in results:
            load_picture(run.context, results['OUTPUT'], self.TITLE)
        return results

    def _series_sheet(self, run: Run, bands: List[str], maximum: float) -> bytes:
        images = dated_images(run.series('IMAGES'), SpanOptions(), run.progress)
        masks = by_date(dated_masks(run.series('MASKS'))) if run.parameters.get('MASKS') else {}
        pairs = [(image, counterpart(image, masks)) for image in images]
        if masks and not any(mask for _, mask in pairs):
            raise CloudmaskError('MASKS: no mask has date and platform of an image. Choose the folder of maskarchive.')
        grid = images[-1].open(run.workspace).grid
        tiles = []
        for picture in pictures(pairs, bands, grid, TILE, run.progress):
            caption = '' if math.isnan(picture.cloud) else f'{picture.cloud:.0f} % cloud'
            label = ' '.join(filter(None, (picture.key.date, picture.key.platform.replace('PLAIN', ''))))
            tiles.append(SheetTile(label, caption, picture.rgb, picture.classes))
        return render_series_sheet(tiles, maximum, TILE)


def _map_input() -> QgsProcessingParameterBoolean:
    on_map = QgsProcessingParameterBoolean(_MAP, 'Picture as map layer', False)
    on_map.setHelp('Adds the picture to the map. It has no coordinates: use Zoom to Layer to find it.')
    return on_map


def _thumbnail(scene: Scene, bands: Sequence[str], _: Progress) -> np.ndarray:
    return scene.thumbnail(bands)
