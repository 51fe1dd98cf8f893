"""Tool: the lags and the image side by side, as a picture."""

from functools import partial
from pathlib import Path
from typing import Any, Dict, Sequence

import numpy as np
from qgis.core import QgsProcessingParameterNumber, QgsProcessingParameterString

from ..layers.contactsheet import render_contact_sheet
from ..method.errors import CloudmaskError
from ..method.progress import Progress, interruptible
from ..rasters.scene import Scene
from .algorithm import CloudmaskAlgorithm
from .parameters import file_output, stack_input
from .run import Run


class ContactSheet(CloudmaskAlgorithm):
    """`contactsheet`."""

    ID = 'contactsheet'
    TITLE = 'Contact sheet of a stack'
    SUMMARY = (
        'Draws the lags of a stack and the image side by side in one picture, each with its date and the oldest lag on the left. '
        'Use it to check that the lags are clear.'
    )
    DETAILS = """
The stack of [selectlags] is drawn as one PNG: the oldest lag on the left, the image on the right in a frame, each with its date below.
Nodata appears as a checkerboard. MAXIMUM is the reflectance that is displayed at full brightness: raise it for bright deserts or snow.
"""
    EXAMPLE = 'STACK=stack.tif OUTPUT=lags.png'
    TAGS = ('thumbnail', 'preview', 'time series')

    def declare(self) -> None:
        bands = QgsProcessingParameterString('BANDS', 'Displayed bands', 'red,green,blue')
        bands.setHelp('Three bands, by role or name, separated by commas, that are displayed as red, green and blue.')
        maximum = QgsProcessingParameterNumber(
            'MAXIMUM',
            'Display maximum [reflectance]',
            QgsProcessingParameterNumber.Type.Double,
            0.3,
            minValue=1e-6,
            maxValue=1000,
        )
        maximum.setHelp('Reflectance that is displayed at full brightness. Raise it for bright deserts or snow.')
        self.add(stack_input(), bands, maximum, file_output('OUTPUT', 'Contact sheet', 'PNG files (*.png)', 'The picture.'))

    def execute(self, run: Run) -> Dict[str, Any]:
        stack, bands = run.scene('STACK'), run.words('BANDS')
        if len(bands) != 3:
            raise CloudmaskError(f'BANDS must be three bands, such as red,green,blue; it is {run.text("BANDS")!r}.')
        maximum = self.parameterAsDouble(run.parameters, 'MAXIMUM', run.context)
        if not maximum > 0:  # NaN passes QGIS's own check
            raise CloudmaskError(f'MAXIMUM must be above 0 reflectance; it is {maximum}.')
        output = run.file('OUTPUT')
        scenes, tiles = (*reversed(stack.lags), stack), []
        for number, scene in enumerate(scenes):
            run.progress.update(number / len(scenes))
            tiles.append((scene.date or 'no date', interruptible(partial(_thumbnail, scene, bands), run.progress)))
        Path(output).write_bytes(render_contact_sheet(tiles, maximum))
        return run.results()


def _thumbnail(scene: Scene, bands: Sequence[str], _: Progress) -> np.ndarray:
    return scene.thumbnail(bands)
