"""Tool: the region of catalogued images as files."""

from typing import Any, Dict

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..local.fetchimages import Subset, fetch_images
from ..method.errors import CloudmaskError
from .algorithm import CloudmaskAlgorithm
from .findimages import CATALOGUES
from .parameters import folder_output, region_parameters, resolution_parameter
from .run import Run


class FetchImages(CloudmaskAlgorithm):
    """`fetchimages`."""

    ID = 'fetchimages'
    TITLE = 'Download images of a catalogue'
    GROUP = CATALOGUES
    SUMMARY = (
        'Downloads the region of each image that was found in a catalogue, as a folder of GeoTIFFs that serves as archive. If the run is '
        'stopped, the next one with the same folder continues.'
    )
    DETAILS = """
[maskclouds] and the other tools read images of a catalogue directly. Download them to use them several times, without a network, or in
another program. Each image becomes one GeoTIFF with named, scaled and dated bands, as [importscene] makes it, cut to the region; its name
is that of the item. Set FOLDER as ARCHIVE of the other tools.

A file appears when it is complete. A second run keeps the files that have the same bands, resolution and region, and downloads the others.
Images that cannot be read are left out with a warning; if the network fails, the run ends with an error, and the next run continues.

With DRY_RUN, the log and the output BYTES state how much would be downloaded, compressed as the catalogue stores it; nothing is written. A
request asks for whole blocks of the files, so a small region needs more than its own pixels.
"""
    EXAMPLE = 'ITEMS=found.geojson EXTENT="-0.6,-0.4,39.3,39.5 [EPSG:4326]" FOLDER=images'
    TAGS = ('stac', 'catalogue', 'catalog', 'download', 'earth search', 'planetary computer', 'cog', 'archive')
    EXPLAINED = ('ITEMS', 'BANDS', 'RESOLUTION', 'DRY_RUN', 'FOLDER')

    def declare(self) -> None:
        items = QgsProcessingParameterFile('ITEMS', 'Images found')
        items.setFileFilter('Item collections (*.geojson *.json)')
        items.setHelp('Item collection of findimages (.geojson, .json).')
        bands = QgsProcessingParameterString('BANDS', 'Downloaded bands', '', optional=True)
        bands.setHelp('Bands by name or role, separated by commas, in addition to the quality band. Leave empty to download all.')
        dry = QgsProcessingParameterBoolean('DRY_RUN', 'Dry run (estimate only)', False)
        dry.setHelp('Counts the bytes to download, and writes nothing.')
        self.add(items, *region_parameters(), bands, resolution_parameter(), dry)
        folder = folder_output('Folder in which the images are written. Choose the folder of an earlier run to continue it.')
        # A dry run needs none.
        folder.setFlags(folder.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
        self.add(folder)
        self.addOutput(QgsProcessingOutputNumber('IMAGES', 'Number of images'))
        self.addOutput(QgsProcessingOutputNumber('BYTES', 'Download size [bytes]'))

    def execute(self, run: Run) -> Dict[str, Any]:
        dry = self.parameterAsBoolean(run.parameters, 'DRY_RUN', run.context)
        folder = '' if dry else run.folder('FOLDER')
        if not dry and not folder:
            raise CloudmaskError('FOLDER is empty. Choose a folder, or set DRY_RUN.')
        subset = Subset(run.words('BANDS'), run.resolution(), run.place(), run.region_text())
        fetched = fetch_images(run.text('ITEMS'), subset, folder, dry, run.progress)
        if dry:
            run.progress.message(f'{fetched.images} images have {fetched.bytes / 1e6:.1f} MB in the region. Nothing was written.')
        return run.results(IMAGES=fetched.images, BYTES=fetched.bytes)
