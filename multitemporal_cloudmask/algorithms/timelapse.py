"""Tool: a series as an animation."""

import os
from pathlib import Path
from typing import Any, Dict, Tuple

from qgis.core import QgsProcessingParameterNumber

from ..layers.pictures import png
from ..layers.timelapse import SIZE, render_frame, write_gif
from ..local.pictures import pictures
from ..local.series import dated_images
from ..method.errors import CloudmaskError
from ..method.series_options import SpanOptions
from .algorithm import CloudmaskAlgorithm
from .packages import PILLOW
from .parameters import display_parameters, file_output, grid_input, images_input
from .run import Run


class Timelapse(CloudmaskAlgorithm):
    """`timelapse`."""

    ID = 'timelapse'
    TITLE = 'Time-lapse of a series'
    SUMMARY = (
        'Draws the images of a folder one after the other as an animated GIF, each with its date, or as a sequence of PNG files. '
        'Filled images and composites give the smoothest animation.'
    )
    DETAILS = """
Every image with a date becomes a frame, from the oldest to the newest: original images, the files `.._filled.tif` of maskarchive, or the
composites of [clearcomposite], whose date is the first day of their period. Nodata appears as a checkerboard. Images on another grid than
the newest one, or than GRID, are warped. The longer side of a frame is 640 px.

If OUTPUT ends with `.gif`, it is an animation that repeats, which presentations and browsers play. Otherwise it is a folder in which each
frame is a PNG file, whose names sort by date. The animation is written with Pillow, a Python package that most distributions of QGIS
contain; the PNG files do not need it.
"""
    EXAMPLE = 'IMAGES=images SECONDS=0.5 OUTPUT=series.gif'
    TAGS = ('animation', 'gif', 'time series', 'video')
    OPTIONS = (SpanOptions,)

    def declare(self) -> None:
        seconds = QgsProcessingParameterNumber(
            'SECONDS', 'Time per frame [s]', QgsProcessingParameterNumber.Type.Double, 1, minValue=0.02, maxValue=60
        )
        seconds.setHelp('Seconds for which each image of the animation is shown.')
        self.add(
            images_input(
                'Folder with the images: every raster and product in it and its subfolders. Rasters separated by semicolons work too.'
            ),
            *display_parameters(),
            seconds,
            grid_input(),
        )
        self.add_options()
        self.add_viewed(
            file_output(
                'OUTPUT',
                'Animation',
                'GIF files (*.gif)',
                'An animated GIF, or a folder of PNG files if the name does not end with .gif.',
            )
        )

    def packages(self, run: Run) -> Tuple[str, ...]:
        return PILLOW if _is_gif(run.text('OUTPUT')) else ()

    def execute(self, run: Run) -> Dict[str, Any]:
        (bands, maximum), seconds = run.display(), run.positive('SECONDS', 's')
        images = dated_images(run.series('IMAGES'), run.options(SpanOptions), run.progress)
        grid = run.grid(images[-1])
        shown = pictures([(image, None) for image in images], bands, grid, SIZE, run.progress)
        frames = ((picture.key, render_frame(picture.rgb, picture.label, maximum)) for picture in shown)
        path = self.parameterAsFileOutput(run.parameters, 'OUTPUT', run.context)
        if not path:
            raise CloudmaskError('OUTPUT is empty. Choose a GIF file or a folder.')
        if _is_gif(path):
            write_gif((frame for _, frame in frames), run.file('OUTPUT'), seconds)
            return run.results()
        folder = run.folder('OUTPUT')
        for number, (key, frame) in enumerate(frames, 1):
            name = '_'.join(filter(None, (f'{number:04}', *key)))
            Path(run.workspace.output(os.path.join(folder, f'{name}.png'))).write_bytes(png(frame))
        return run.results()


def _is_gif(path: str) -> bool:
    return path.lower().endswith('.gif') or path == 'TEMPORARY_OUTPUT'
