"""The saturated and the dropped pixels of Landsat Collection 2, by its band QA_RADSAT.

Saturated pixels are the brightest clouds, whatever their digital number has become. Collection 1 tells in BQA only how many
bands are saturated, not which: there the digital numbers count as they are.
"""

from osgeo import gdal

from ..method.sensors import OLI
from ..rasters.levels import SURFACE
from ..rasters.overlay import Layer, overlay

#: The bit of each band, and that of pixels which the detector dropped. Terrain occlusion, bit 11 of OLI, hides no ground below.
_OLI = {**{f'B{number}': number - 1 for number in range(1, 8)}, 'B9': 8}
_TM = {**{f'B{number}': number - 1 for number in range(1, 6)}, 'B6': 5, 'B6_VCID_1': 5, 'B7': 6, 'B6_VCID_2': 8}
_DROPPED = 9

#: QA_RADSAT has twelve bits.
_VALUES = 4096


def mended(name, path, product, band, grid, workspace):
    """The path of a band's digital numbers, with the greatest where it is saturated and 0 where it was dropped.

    product: a `LandsatProduct` with `radsat` on `grid`, that of the open `band`.
    """
    oli = product.sensor is OLI
    bit = (_OLI if oli else _TM).get(name)
    layers = []
    # The surface temperature is computed, not measured.
    if bit is not None and not (product.level == SURFACE and product.sensor.role(name) == 'thermal'):
        greatest = 255 if band.DataType == gdal.GDT_Byte else 65535
        layers.append(Layer(_mask(product.radsat, bit, grid, workspace), nodata=0, scale=greatest))
    if not oli:
        layers.append(Layer(_mask(product.radsat, _DROPPED, grid, workspace), nodata=0, scale=0))
    return overlay([Layer.from_band(path, band), *layers], grid, band.DataType, workspace) if layers else path


def _mask(radsat, bit, grid, workspace):
    """A virtual raster that is 1 where a bit is set. Hardly a pixel has any: GDAL passes over the others before it looks them up."""
    shown = [(value >> bit) & 1 for value in range(_VALUES)] + [0]
    ends = [v for v in range(_VALUES + 1) if v in (0, _VALUES) or not shown[v - 1] == shown[v] == shown[v + 1]]
    return overlay([Layer(radsat, nodata=0, table=tuple((v, shown[v]) for v in ends))], grid, gdal.GDT_Byte, workspace)
