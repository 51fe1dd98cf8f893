"""Tool: a simulated archive to try the others on."""

import os
from datetime import timezone
from functools import partial
from pathlib import Path
from typing import Any, Dict, Tuple

from qgis.core import QgsProcessingOutputString, QgsProcessingParameterFolderDestination

from ..layers.default_style import true_colour
from ..layers.loading import load_raster
from ..layers.styles import style_image
from ..layers.translation import tr
from ..method.sensors import OLI
from ..simulation.options import SampleOptions
from ..simulation.sample import write_sample
from ..simulation.series import TARGET_TIME
from .algorithm import CloudmaskAlgorithm
from .packages import SCIPY
from .run import Run


class CreateSample(CloudmaskAlgorithm):
    """`createsample`."""

    ID = 'createsample'
    TITLE = 'Create a simulated sample'
    SUMMARY = (
        'Writes a simulated Landsat 8 archive to try the other tools on: images of one place on several dates, the last of them cloudy. '
        'Their quality bands have errors as real ones do. The folder truth contains the exact mask, the cloud-free image and the optical '
        'effect of the clouds.'
    )
    DETAILS = """
Everything is simulated: fields, forest, water and towns, their change with the seasons, clouds with soft edges and thin veils, their
shadows, the edges of the swath, and a quality band with errors as real ones have. With FORMAT `landsat`, each date is a product folder
of Landsat 8, Collection 2 Level 1, in the form in which USGS delivers it, with one file per band and the metadata. With `geotiff`, it is
one file with named, scaled and dated bands. The last date is the cloudy one. The output TARGET is its image: a virtual raster of its
product, as [importscene] makes it, or its file. QGIS loads it as a layer, ready to be masked. The style file (.qml) next to it makes QGIS
display it in natural colours when it is opened again.

The folder `truth` contains what no real archive has: the exact mask of the last image, the image without its clouds, and the optical
effect of the clouds. Masks and forecasts can be measured against it. Tools that search the archive skip this folder. Good results on
simulated scenes are no proof of good results on real ones.
"""
    EXAMPLE = 'SIZE=400 FOLDER=images'
    TAGS = ('simulation', 'demo', 'test', 'example')
    OPTIONS = (SampleOptions,)

    def declare(self) -> None:
        self.add_options()
        folder = QgsProcessingParameterFolderDestination('FOLDER', 'Output folder')
        folder.setHelp('Folder in which the archive is written.')
        self.add(folder)
        self.addOutput(QgsProcessingOutputString('TARGET', 'Cloudy image'))
        self.addOutput(QgsProcessingOutputString('TRUTH', 'True mask'))

    def packages(self, run: Run) -> Tuple[str, ...]:
        return SCIPY

    def execute(self, run: Run) -> Dict[str, Any]:
        # A relative path starts where QGIS was started: the outputs, which the log shows, are absolute.
        folder = os.path.abspath(run.text('FOLDER'))
        target, truth = write_sample(folder, run.options(SampleOptions), run.workspace, run.progress)
        # B4, B3 and B2 are the fourth, third and second band in both formats.
        style = run.workspace.output(Path(target).with_suffix('.qml'))
        Path(style).write_bytes(true_colour((4, 3, 2)).encode())
        time = TARGET_TIME.replace(tzinfo=timezone.utc)
        load_raster(run.context, target, f'{tr("Cloudy image")} {time:%Y-%m-%d}', partial(style_image, sensor=OLI), time)
        return run.results(FOLDER=folder, TARGET=target, TRUTH=truth)
