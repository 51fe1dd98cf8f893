"""Tool: a delivery as one raster."""

from functools import partial
from typing import Any, Dict

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterString

from ..layers.styles import style_image
from ..local.importscene import import_scene
from ..method.errors import CloudmaskError
from ..products.recognise import recognised
from .algorithm import CloudmaskAlgorithm
from .parameters import raster_output, region_parameters, resolution_parameter
from .run import Run

#: What the file dialog offers first: archives and metadata files of products.
_FILES = 'Products (*.tar *.tar.gz *.tgz *.zip *_MTL.txt *_MTL.xml *_MTL.json MTD_*.xml *_MTD_ALL.xml *.json);;All files (*)'


class ImportScene(CloudmaskAlgorithm):
    """`importscene`."""

    ID = 'importscene'
    TITLE = 'Import a Landsat or Sentinel-2 product'
    SUMMARY = (
        'Makes one raster with named, scaled and dated bands from a product of USGS or ESA: Landsat 4 to 9, Level 1 and 2, or '
        'Sentinel-2 L1C and L2A, as folder, tar, zip or metadata file. A virtual raster (.vrt) copies nothing; a GeoTIFF is complete in '
        'itself.'
    )
    DETAILS = """
The tool reads Landsat 4 to 9, Level 1 of Collections 1 and 2 and of the time before collections, Level 2 (surface reflectance and
temperature) of Collection 2, and Sentinel-2 L1C and L2A of all processing baselines: as folder, tar, tar.gz or zip, which are read in
place and never unpacked, or as the metadata file in a folder. Products are recognised by their metadata file, whatever the folder is
called.

It also reads deliveries of one file for each band: HLS version 2 (`HLS.L30..`, `HLS.S30..`), U.S. Analysis Ready Data (`LC08_CU_..`), ESPA
orders (`.._sr_band4.tif`, `.._toa_band4.tif`), Sentinel-2 L2A of THEIA (`.._MTD_ALL.xml`), Sentinel-2 in the layout of AWS
(`tileInfo.json`), and single files of Landsat Level 2 and Sentinel-2 L2A as cloud catalogues have them. Choose the folder, the archive, or
any of these files.

PRODUCT may also be a STAC item of a catalogue: a file, an item collection, of which the newest item is used, or the https address of an item.
Of its files only the blocks are fetched that ROI and EXTENT need. Collections of surface reflectance are read: Sentinel-2 L2A, Landsat
Collection 2 Level-2, HLS, and Digital Earth Australia and Africa. If it is not certain whether the numbers of a Sentinel-2 item have
the offset of 0.1, the item is refused.

If ROI or EXTENT is set, the output is the rectangle around them on the grid of the product.

Level 1 becomes top-of-atmosphere reflectance, corrected for the sun's elevation, and temperature in Kelvin; Level 2 becomes surface
reflectance. Factors, offsets and constants come from the metadata, and implausible values are rejected: a damaged file gives an error
and never a wrong number. The quality band is always included. Bands of another resolution are resampled to that of the blue band.

Pixels that Landsat's QA_RADSAT marks as saturated are valid and have the greatest value of their band; dropped pixels are nodata.

A virtual raster (.vrt) copies nothing and needs the product to stay where it is. Some blocks of each band are read before it is written,
so that truncated files are reported immediately. The cloud outlines of older Sentinel-2 L1C products become a raster next to it,
named `*_clouds.tif`. A GeoTIFF is complete in itself. Products that only serve as earlier images need not be imported: [selectlags] and
[maskclouds] read the products of an archive directly.
"""
    EXAMPLE = 'PRODUCT=images/LC08_L1TP_199033_20190607_20190617_02_T1 OUTPUT=cloudy.tif'
    TAGS = ('import', 'mtl', 'safe', 'reflectance', 'toa', 'surface reflectance', 'collection 2')

    def declare(self) -> None:
        # With all files in its filter, the parameter takes folders from scripts and models as well.
        behaviour = QgsProcessingParameterFile.Behavior
        product = QgsProcessingParameterFile('PRODUCT', 'Product file', behaviour.File, optional=True, fileFilter=_FILES)
        product.setHelp(
            'Archive as delivered (.tar, .tar.gz or .zip), metadata file of the product (*_MTL.txt or MTD_MSIL1C.xml), or the file of a band. Or a '
            'STAC item: a file, or its https address.'
        )
        folder = QgsProcessingParameterFile('PRODUCT_FOLDER', 'Product folder', behaviour.Folder, optional=True)
        folder.setHelp('Folder of the product, instead of a file.')
        bands = QgsProcessingParameterString('BANDS', 'Imported bands', '', optional=True)
        bands.setHelp('Bands by name or role, separated by commas, in addition to the quality band. Leave empty to import all.')
        output = raster_output(
            'OUTPUT', 'Imported scene', 'Virtual raster (.vrt) or GeoTIFF (.tif) with named, scaled and dated bands.'
        )
        self.add(product, folder, bands, *region_parameters(), resolution_parameter(), output)

    def execute(self, run: Run) -> Dict[str, Any]:
        product = recognised(_chosen(run), run.progress)
        resolution = run.resolution()
        style = partial(style_image, sensor=product.sensor)
        output = run.raster('OUTPUT', 'Scene', style, product.time, endings=('.tif', '.tiff', '.vrt'))
        import_scene(product, run.words('BANDS'), resolution, output, {}, run.workspace, run.progress, run.place())
        return run.results()


def _chosen(run: Run) -> str:
    """The path of the product: the file or the folder."""
    file, folder = run.text('PRODUCT'), run.text('PRODUCT_FOLDER')
    if bool(file) == bool(folder):
        problem = 'both set' if file else 'both empty'
        raise CloudmaskError(f'PRODUCT and PRODUCT_FOLDER are {problem}. Set PRODUCT to a file, or PRODUCT_FOLDER to a folder.')
    return file or folder
