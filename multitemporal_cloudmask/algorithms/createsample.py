"""Tool: a simulated archive to try the others on."""

import os
from pathlib import Path

from qgis.core import QgsProcessingOutputString, QgsProcessingParameterFolderDestination

from ..layers.default_style import true_colour
from ..simulation.options import SampleOptions
from ..simulation.sample import write_sample
from .base import CloudmaskAlgorithm


class CreateSample(CloudmaskAlgorithm):
    """`createsample`."""

    ID = 'createsample'
    TITLE = 'Create a simulated sample'
    SUMMARY = (
        'Writes a simulated archive in the manner of Landsat 8, to try the other tools on: images of one place on several dates, the last '
        'one cloudy, with quality bands that err as real ones do. The exact truth lies in the folder truth: the mask, the '
        'cloud-free image, the optical effect of the clouds.'
    )
    TAGS = ('simulation', 'demo', 'test', 'example')
    OPTIONS = (SampleOptions,)

    def declare(self):
        self.add_options()
        folder = QgsProcessingParameterFolderDestination('FOLDER', 'Folder')
        folder.setHelp('Where the archive is written.')
        self.add(folder)
        self.addOutput(QgsProcessingOutputString('TARGET', 'The cloudy image'))
        self.addOutput(QgsProcessingOutputString('TRUTH', 'The true mask of the cloudy image'))

    def execute(self, run):
        # A name alone lies wherever QGIS was started: the outputs, which the log shows, tell where.
        folder = os.path.abspath(run.text('FOLDER'))
        target, truth = write_sample(folder, run.options(SampleOptions), run.workspace, run.progress)
        # B4, B3 and B2 are the fourth, third and second band in both formats
        style = run.workspace.output(Path(target).with_suffix('.qml'))
        Path(style).write_bytes(true_colour((4, 3, 2)).encode())
        return run.results(FOLDER=folder, TARGET=target, TRUTH=truth)
