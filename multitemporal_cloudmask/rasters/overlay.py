"""A virtual raster of one band made of layers: what is transparent in one shows those below it."""

from dataclasses import dataclass
from typing import Optional, Tuple
from xml.sax.saxutils import escape

from osgeo import gdal


@dataclass(frozen=True)
class Layer:
    """A band of a file on the grid of the others.

    nodata: the stored value that is transparent; masked: whether the file's own mask tells more of it. scale: factor of the
    stored values. table: pairs of stored values and what is shown for them, between which is interpolated.
    """

    path: str
    number: int = 1
    nodata: Optional[float] = None
    masked: bool = False
    scale: Optional[float] = None
    table: Tuple[Tuple[int, int], ...] = ()

    @classmethod
    def from_band(cls, path, band):
        """The layer of an open band as it is: what its file calls nodata is transparent."""
        nodata = band.GetNoDataValue()
        return cls(path, band.GetBand(), nodata, bool(band.GetMaskFlags() & gdal.GMF_PER_DATASET))


def overlay(layers, grid, kind, workspace, nodata=None):
    """The path of a virtual raster of a GDAL type; the last layer is on top, where all are transparent it is `nodata` or 0."""
    whole = f'xOff="0" yOff="0" xSize="{grid.width}" ySize="{grid.height}"'
    place = ', '.join(f'{number:.17g}' for number in grid.transform)
    told = '' if nodata is None else f'<NoDataValue>{nodata:.17g}</NoDataValue>'
    path = workspace.memory('.vrt')
    gdal.FileFromMemBuffer(
        path,
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}"><SRS>{escape(grid.crs)}</SRS>'
        f'<GeoTransform>{place}</GeoTransform><VRTRasterBand dataType="{gdal.GetDataTypeName(kind)}" band="1">{told}'
        f'{"".join(_source(layer, whole) for layer in layers)}</VRTRasterBand></VRTDataset>'.encode(),
    )
    return path


def _source(layer, whole):
    changes = ''
    if layer.nodata is not None:
        changes += f'<NODATA>{layer.nodata:.17g}</NODATA>'
    if layer.scale is not None:
        changes += f'<ScaleOffset>0</ScaleOffset><ScaleRatio>{layer.scale:.17g}</ScaleRatio>'
    if layer.table:
        changes += f'<LUT>{",".join(f"{stored}:{shown}" for stored, shown in layer.table)}</LUT>'
    if layer.masked:
        changes += '<UseMaskBand>true</UseMaskBand>'
    kind = 'ComplexSource' if changes else 'SimpleSource'
    return (
        f'<{kind}><SourceFilename relativeToVRT="0">{escape(layer.path)}</SourceFilename><SourceBand>{layer.number}</SourceBand>'
        f'<SrcRect {whole}/><DstRect {whole}/>{changes}</{kind}>'
    )
