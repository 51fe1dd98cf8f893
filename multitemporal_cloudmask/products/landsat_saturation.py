"""The saturated and the dropped pixels of Landsat Collection 2, from its band QA_RADSAT.

Saturated pixels are the brightest clouds, whatever their digital number is. BQA of Collection 1 states only how many bands are
saturated, not which: there the digital numbers stay as they are.

References
----------
USGS, Landsat 8-9 OLI/TIRS, Landsat 7 ETM+ and Landsat 4-5 TM Collection 2 Level 1 Data Format Control Books: bits of QA_RADSAT.
"""

from typing import TYPE_CHECKING

from osgeo import gdal

from ..method.sensors import OLI
from ..rasters.grid import Grid
from ..rasters.levels import SURFACE
from ..rasters.overlay import Layer, overlay
from ..rasters.workspace import Workspace

if TYPE_CHECKING:
    from .landsat import LandsatProduct

#: The bit of each band. Terrain occlusion, bit 11 of OLI, is not read: it does not concern the digital number.
_OLI_BITS = {**{f'B{number}': number - 1 for number in range(1, 8)}, 'B9': 8}
_TM_BITS = {**{f'B{number}': number - 1 for number in range(1, 6)}, 'B6': 5, 'B6_VCID_1': 5, 'B7': 6, 'B6_VCID_2': 8}

#: The bit of pixels that the detector of TM or ETM+ dropped.
_DROPPED = 9

#: Number of values of QA_RADSAT, which has twelve bits.
_VALUES = 4096


def mark_saturated(name: str, path: str, product: 'LandsatProduct', band: gdal.Band, grid: Grid, workspace: Workspace) -> str:
    """The path of a band's digital numbers, with the greatest where it is saturated and 0 (nodata) where it was dropped.

    Parameters
    ----------
    name, path : str
        Of the band and of its file.
    product : LandsatProduct
        With `radsat` on `grid`.
    band : gdal.Band
        The open band of the file, on `grid`.
    grid : Grid
        Of the virtual raster.
    workspace : Workspace
        Where virtual rasters are written.
    """
    is_oli = product.sensor is OLI
    bit = (_OLI_BITS if is_oli else _TM_BITS).get(name)
    layers = []
    # Surface temperature is computed, not measured: its digital numbers are not those of the saturated band.
    if bit is not None and not (product.level == SURFACE and product.sensor.role(name) == 'thermal'):
        greatest = 255 if band.DataType == gdal.GDT_Byte else 65535
        layers.append(Layer(_mask(product.radsat, bit, grid, workspace), nodata=0, scale=greatest))
    if not is_oli:
        layers.append(Layer(_mask(product.radsat, _DROPPED, grid, workspace), nodata=0, scale=0))
    return overlay([Layer.from_band(path, band), *layers], grid, band.DataType, workspace) if layers else path


def _mask(radsat: str, bit: int, grid: Grid, workspace: Workspace) -> str:
    """The path of a virtual raster that is 1 where a bit of QA_RADSAT is set.

    Most pixels are 0: with that as nodata GDAL skips them before it looks them up.
    """
    is_set = [(value >> bit) & 1 for value in range(_VALUES)] + [0]
    # GDAL interpolates between the entries of its table: the ends of each run of equal values are enough.
    ends = [v for v in range(_VALUES + 1) if v in (0, _VALUES) or not is_set[v - 1] == is_set[v] == is_set[v + 1]]
    return overlay([Layer(radsat, nodata=0, table=tuple((v, is_set[v]) for v in ends))], grid, gdal.GDT_Byte, workspace)
