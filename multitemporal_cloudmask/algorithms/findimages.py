"""Tool: images of a catalogue."""

from functools import partial
from pathlib import Path
from typing import Any, Dict

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterVectorDestination

from ..layers.footprints import style_footprints
from ..local.findimages import FIELDS, collection_text, find_images
from ..products.catalogue import CatalogueOptions, FindOptions
from .algorithm import CloudmaskAlgorithm
from .parameters import raster_input, region_parameters
from .run import Run

#: Group of the tools for catalogues.
CATALOGUES = 'Image catalogues'


class FindImages(CloudmaskAlgorithm):
    """`findimages`."""

    ID = 'findimages'
    TITLE = 'Find images in a catalogue'
    GROUP = CATALOGUES
    SUMMARY = (
        'Searches a public catalogue (STAC) for Sentinel-2 and Landsat images of a region and a period. The result is a layer of '
        'footprints that serves as archive: the other tools read its images over the network, only the region, without a download and '
        'without an account.'
    )
    DETAILS = """
The region is that of ROI and EXTENT; if both are empty, that of IMAGE. The period is from FROM to TO; where they are empty and IMAGE is set,
the WINDOW days before the image. The images found are saved as an item collection, a GeoJSON file that QGIS displays as footprints, with
the date, the cloud cover of the scene, the platform and the tile. To use only some of the images, delete the other footprints and save the layer.

Set the file as ARCHIVE of [maskclouds], [selectlags] or [maskarchive], or as PRODUCT of [importscene]: the tools read the region from the
catalogue. [fetchimages] downloads the region of all images for later use.

Earth Search has Sentinel-2 Level 2A: `sentinel-2-l2a` since 2015, and `sentinel-2-c1-l2a`, reprocessed, with gaps. The Planetary Computer has
Landsat 4 to 9 Collection 2 Level 2 (`landsat-c2-l2`), Sentinel-2 Level 2A (`sentinel-2-l2a`), and HLS (`hls2-l30`, `hls2-s30`) since 2020. Other
catalogues work with CATALOG `url`. Images whose files need an account, or are not surface reflectance, are left out with a warning.

The catalogue receives the bounding box of the region, the dates and the collection. Requests use the proxy settings of QGIS.
"""
    EXAMPLE = 'CATALOG=earthsearch COLLECTION=sentinel-2-c1-l2a EXTENT="-0.6,-0.4,39.3,39.5 [EPSG:4326]" TO=2023-10-08 OUTPUT=found.geojson'
    TAGS = ('stac', 'catalogue', 'catalog', 'search', 'download', 'earth search', 'planetary computer', 'cog', 'archive')
    OPTIONS = (CatalogueOptions, FindOptions)
    EXPLAINED = ('CATALOG', 'COLLECTION', 'IMAGE', 'FROM', 'TO', 'OUTPUT')

    def declare(self) -> None:
        roi, extent = region_parameters()
        roi.setHelp('Polygons, in any CRS, for which images are searched. Leave empty to search the extent, or that of IMAGE.')
        extent.setHelp(
            'Rectangle drawn on the canvas, taken from a layer, or typed. If polygons are set too, their overlap is searched.'
        )
        image = raster_input(
            'IMAGE',
            'Image to mask',
            'Image for which earlier ones are searched, for its date and extent. Not required if a region and dates are set.',
            optional=True,
        )
        self.add(roi, extent, image)
        self.add_options()
        output = QgsProcessingParameterVectorDestination('OUTPUT', 'Images found')
        output.setHelp('Item collection (.geojson): the footprints of the images, and the archive of the other tools.')
        self.add(output)
        self.addOutput(QgsProcessingOutputNumber('FOUND', 'Number of images found'))

    def execute(self, run: Run) -> Dict[str, Any]:
        image = run.optional_scene('IMAGE')
        bounds = run.bounds('IMAGE')
        path = run.vector('OUTPUT', 'Images', partial(style_footprints, fields=FIELDS))
        found = find_images(run.options(CatalogueOptions), run.options(FindOptions), bounds, image, run.progress)
        Path(path).write_text(collection_text(found), encoding='utf-8')
        return run.results(FOUND=len(found))
