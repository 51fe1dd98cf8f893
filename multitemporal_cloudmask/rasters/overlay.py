"""A virtual raster of one band made of layers: where one is transparent, those below it show."""

from dataclasses import dataclass
from typing import Optional, Sequence, Tuple
from xml.sax.saxutils import escape

from osgeo import gdal

from .grid import Grid
from .vrt_source import vrt_source
from .workspace import Workspace


@dataclass(frozen=True)
class Layer:
    """A band of a file on the grid of the other layers.

    Attributes
    ----------
    path : str
        GDAL path of the file.
    number : int
        Number of its band, from 1.
    nodata : float or None
        The stored value that is transparent.
    masked : bool
        Whether pixels that the mask of the file excludes are transparent too.
    scale : float or None
        Factor of the stored values.
    table : tuple of (int, int)
        Pairs of stored and shown values, between which GDAL interpolates.
    """

    path: str
    number: int = 1
    nodata: Optional[float] = None
    masked: bool = False
    scale: Optional[float] = None
    table: Tuple[Tuple[int, int], ...] = ()

    @classmethod
    def from_band(cls, path: str, band: gdal.Band) -> 'Layer':
        """The layer of an open band as it is stored: what its file calls nodata is transparent."""
        nodata = band.GetNoDataValue()
        return cls(path, band.GetBand(), nodata, bool(band.GetMaskFlags() & gdal.GMF_PER_DATASET))


def overlay(layers: Sequence[Layer], grid: Grid, kind: int, workspace: Workspace, nodata: Optional[float] = None) -> str:
    """Write a virtual raster of one band.

    Parameters
    ----------
    layers : sequence of Layer
        The last one is on top.
    grid : Grid
        The grid of all layers.
    kind : int
        GDAL type of the band.
    workspace : Workspace
        Owns the file.
    nodata : float, optional
        The value where all layers are transparent, which is then nodata; None: 0, which is then an ordinary value.

    Returns
    -------
    str
        Path of the VRT in memory.
    """
    geotransform = ', '.join(f'{number:.17g}' for number in grid.transform)
    nodata_element = '' if nodata is None else f'<NoDataValue>{nodata:.17g}</NoDataValue>'
    sources = ''.join(
        vrt_source(layer.path, layer.number, grid, nodata=layer.nodata, scale=layer.scale, table=layer.table, masked=layer.masked)
        for layer in layers
    )
    path = workspace.memory('.vrt')
    gdal.FileFromMemBuffer(
        path,
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}"><SRS>{escape(grid.crs)}</SRS>'
        f'<GeoTransform>{geotransform}</GeoTransform>'
        f'<VRTRasterBand dataType="{gdal.GetDataTypeName(kind)}" band="1">{nodata_element}{sources}</VRTRasterBand>'
        '</VRTDataset>'.encode(),
    )
    return path
