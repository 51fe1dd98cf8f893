"""The look of a raster on disk: what QGIS, and other programs that use GDAL, show when they open the file later.

QGIS reads a style file (.qml) with the name of the raster. The colours of classes are in the GeoTIFF itself; their names have no place
there, so they are also in the file that GDAL reads next to it (.aux.xml).
"""

from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any, Callable, Dict, Optional, Tuple
from xml.etree.ElementTree import canonicalize

from osgeo import gdal
from qgis.core import QgsMapLayer, QgsRasterLayer, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

from ..rasters.workspace import Workspace
from .loading import set_date
from .styles import MAXIMUM

_STRETCH = '<{0}ContrastEnhancement><minValue>0</minValue><maxValue>{1}</maxValue><algorithm>StretchToMinimumMaximum</algorithm></{0}ContrastEnhancement>'


def look_files(
    path: str, raster: str, style: Callable[[Any], None], time: Optional[datetime], workspace: Workspace
) -> Dict[Path, bytes]:
    """The files that keep the look of a raster next to it.

    Parameters
    ----------
    path : str
        The path that the raster is going to have.
    raster : str
        Where the raster is now.
    style : callable
        Called with a layer that has the bands of the raster, for example `style_mask`.
    time : datetime, optional
        Acquisition, UTC.
    workspace : Workspace
        Owns what is in memory meanwhile.

    Returns
    -------
    dict of Path to bytes
        Path and content of each.
    """
    files = {Path(path).with_suffix('.qml'): style_text(raster, style, time, workspace).encode()}
    names = category_names(raster)
    return {**files, Path(f'{path}.aux.xml'): names.encode()} if names else files


def style_text(raster: str, style: Callable[[Any], None], time: Optional[datetime], workspace: Workspace) -> str:
    """The style file of a raster: its colours and its date. The same QGIS gives the same text.

    Parameters
    ----------
    raster : str
        Path of the raster.
    style : callable
        Called with the layer, see `styles.py`.
    time : datetime or None
        Acquisition, UTC; None: without a date.
    workspace : Workspace
        Owns the file that stands for the raster.
    """
    layer = QgsRasterLayer(_one_pixel(raster, workspace), 'look', 'gdal')
    style(layer)
    if time:
        set_date(layer, time)
    document = QDomDocument()
    categories = QgsMapLayer.StyleCategory.Symbology
    if layer.temporalProperties().isActive():
        categories |= QgsMapLayer.StyleCategory.Temporal
    layer.exportNamedStyle(document, QgsReadWriteContext(), categories)
    # Qt orders attributes at random.
    return '<!DOCTYPE qgis>\n' + canonicalize(document.toString()) + '\n'


def _one_pixel(raster: str, workspace: Workspace) -> str:
    """A raster of one pixel with the bands of another one: of a layer, QGIS reads the pixels and keeps statistics in a file."""
    bands = gdal.Open(raster)
    path = workspace.memory('.vrt')
    small = gdal.GetDriverByName('VRT').Create(path, 1, 1, bands.RasterCount, bands.GetRasterBand(1).DataType)
    # Without it, QGIS tries to warp the raster, which GDAL reports as an error since 3.13.
    small.SetGeoTransform((0, 1, 0, 0, 0, -1))
    for number in range(1, bands.RasterCount + 1):
        small.GetRasterBand(number).SetDescription(bands.GetRasterBand(number).GetDescription())
    return path


def category_names(raster: str) -> str:
    """The text of the file from which GDAL reads the names of the classes of a raster; '' where it has none."""
    dataset = gdal.Open(raster)
    items = dataset.GetRasterBand(1).GetMetadata() if dataset.RasterCount == 1 else {}
    names = {int(key[len('CLASS_') :]): text for key, text in items.items() if key.startswith('CLASS_')}
    if not names:
        return ''
    listed = ''.join(f'<Category>{escape(names.get(value, ""))}</Category>' for value in range(max(names) + 1))
    return f'<PAMDataset><PAMRasterBand band="1"><CategoryNames>{listed}</CategoryNames></PAMRasterBand></PAMDataset>\n'


def true_colour(bands: Tuple[int, int, int], maximum: float = MAXIMUM) -> str:
    """The text of a style that shows the three `bands` (numbers from 1) as red, green and blue, reflectance 0..`maximum`.

    The colour interpretation of the bands has no effect: QGIS takes the first three bands whatever it is.
    """
    red, green, blue = bands
    stretches = ''.join(_STRETCH.format(colour, maximum) for colour in ('red', 'green', 'blue'))
    return (
        '<!DOCTYPE qgis>\n<qgis styleCategories="Symbology"><pipe>'
        f'<rasterrenderer type="multibandcolor" opacity="1" alphaBand="-1" redBand="{red}" greenBand="{green}" blueBand="{blue}">'
        f'{stretches}</rasterrenderer></pipe></qgis>\n'
    )
