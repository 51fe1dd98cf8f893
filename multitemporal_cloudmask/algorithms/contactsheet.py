"""Tool: the lags and the image side by side, as a picture."""

from pathlib import Path

from qgis.core import QgsProcessingParameterNumber, QgsProcessingParameterString

from ..layers.contactsheet import render_contact_sheet
from ..method.errors import CloudmaskError
from .base import CloudmaskAlgorithm
from .parameters import file_output, raster_input


class ContactSheet(CloudmaskAlgorithm):
    """`contactsheet`."""

    ID = 'contactsheet'
    TITLE = 'Contact sheet of a stack'
    SUMMARY = 'Draws the lags of a stack, the oldest left, and the image, each with its date, as one picture. A look at it tells whether the lags are clear.'
    TAGS = ('thumbnail', 'preview', 'time series')

    def declare(self):
        bands = QgsProcessingParameterString('BANDS', 'Bands', 'red,green,blue')
        bands.setHelp('Three bands, by role or name, shown as red, green and blue.')
        maximum = QgsProcessingParameterNumber(
            'MAXIMUM', 'Maximum [reflectance]', QgsProcessingParameterNumber.Type.Double, 0.3, minValue=1e-6, maxValue=1000
        )
        maximum.setHelp('The value shown as full brightness.')
        self.add(
            raster_input('STACK', 'Stack', 'The image and its lags, from selectlags.'),
            bands,
            maximum,
            file_output('OUTPUT', 'Contact sheet', 'PNG files (*.png)', 'The picture.'),
        )

    def execute(self, run):
        stack = run.scene('STACK')
        bands = [part.strip() for part in run.text('BANDS').split(',')]
        if len(bands) != 3:
            raise CloudmaskError(f'Expected three BANDS, such as red,green,blue; they are {run.text("BANDS")!r}.')
        maximum = self.parameterAsDouble(run.parameters, 'MAXIMUM', run.context)
        if not maximum > 0:  # NaN passes QGIS's own check
            raise CloudmaskError(f'MAXIMUM must be above 0 reflectance; it is {maximum}.')
        output = run.file('OUTPUT')
        scenes, tiles = (*reversed(stack.lags), stack), []
        for number, scene in enumerate(scenes):
            run.progress.update(number / len(scenes))
            tiles.append((scene.date or 'no date', scene.thumbnail(bands)))
        Path(output).write_bytes(render_contact_sheet(tiles, maximum))
        return run.results()
