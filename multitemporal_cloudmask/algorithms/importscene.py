"""Tool: a delivery as one raster."""

from functools import partial

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterString

from ..layers.styles import style_image
from ..local.importscene import import_scene
from ..method.errors import CloudmaskError
from ..products.recognise import recognised
from .base import CloudmaskAlgorithm
from .parameters import raster_output


class ImportScene(CloudmaskAlgorithm):
    """`importscene`."""

    ID = 'importscene'
    TITLE = 'Import a Landsat or Sentinel-2 product'
    SUMMARY = (
        'Makes one raster with named, scaled and dated bands of what USGS and ESA deliver: Landsat 4 to 9, Level 1 and 2, and '
        'Sentinel-2 L1C and L2A, as folder, tar, zip or metadata file. A virtual raster (.vrt) copies nothing; a GeoTIFF stands alone.'
    )
    TAGS = ('import', 'mtl', 'safe', 'reflectance', 'toa', 'surface reflectance', 'collection 2')

    def declare(self):
        # Of the behaviours, only Folder takes files as well.
        behaviour = QgsProcessingParameterFile.Behavior.Folder
        product = QgsProcessingParameterFile('PRODUCT', 'Product (folder, archive or metadata file)', behaviour)
        product.setHelp('A folder, .tar, .tar.gz or .zip as delivered, or the .._MTL.txt or MTD_MSIL1C.xml in it.')
        bands = QgsProcessingParameterString('BANDS', 'Bands', '', optional=True)
        bands.setHelp('Bands by name or role, separated by commas; empty: all. The quality band always comes along.')
        resolution = QgsProcessingParameterString('RESOLUTION', 'Resolution [m]', 'native')
        resolution.setHelp('Size of a pixel in units of the CRS, or native: that of the product, 10 m for Sentinel-2.')
        self.add(product, bands, resolution, raster_output('OUTPUT', 'Scene', 'A virtual raster (.vrt) or a GeoTIFF (.tif).'))

    def execute(self, run):
        product = recognised(run.text('PRODUCT'))
        names = [part.strip() for part in run.text('BANDS').split(',') if part.strip()]
        resolution = _resolution(run.text('RESOLUTION'))
        style = partial(style_image, sensor=product.sensor)
        output = run.raster('OUTPUT', 'Scene', style, product.time, endings=('.tif', '.tiff', '.vrt'))
        import_scene(product, names, resolution, output, {}, run.workspace, run.progress)
        return run.results()


def _resolution(text):
    if text.strip().lower() in ('', 'native'):
        return None
    try:
        resolution = float(text)
    except ValueError:
        resolution = 0.0
    if not 0 < resolution < 1e6:
        raise CloudmaskError(f'Expected RESOLUTION as a number of metres above 0, or native; it is {text!r}.')
    return resolution
