"""Virtual rasters (GDAL VRT): bands of several files on one grid, nothing copied."""

from dataclasses import dataclass
from xml.sax.saxutils import escape

from osgeo import gdal

from .colons import mend_virtual, set_metadata


@dataclass(frozen=True)
class VirtualBand:
    """A band of a virtual raster: its name, the file and band it comes from, and its scale to physical values."""

    name: str
    source: str
    number: int
    scale: float = 1.0
    offset: float = 0.0


def common_type(types):
    """The GDAL type and the nodata value in which bands of these types live together.

    Integers become Int16 or, where they do not fit, Int32, with nodata -9999; floats keep their precision, nodata NaN.
    """
    union = gdal.GDT_Byte
    for kind in types:
        union = gdal.DataTypeUnion(union, kind)
    if union in (gdal.GDT_Byte, gdal.GDT_Int16):
        return gdal.GDT_Int16, -9999.0
    if union in (gdal.GDT_UInt16, gdal.GDT_Int32):
        return gdal.GDT_Int32, -9999.0
    return (gdal.GDT_Float32 if union == gdal.GDT_Float32 else gdal.GDT_Float64), float('nan')


def write_virtual(path, grid, bands, metadata):
    """Write a VRT of `bands` (list of `VirtualBand`, all on `grid`) with string `metadata`; returns its path.

    All bands share one type and nodata value; the nodata and masks of the sources are respected.
    """
    opened = {source: gdal.Open(source) for source in dict.fromkeys(band.source for band in bands)}
    kind, nodata = common_type([opened[band.source].GetRasterBand(band.number).DataType for band in bands])
    virtual = gdal.GetDriverByName('VRT').Create(path, grid.width, grid.height, 0)
    virtual.SetGeoTransform(grid.transform)
    if grid.crs:
        virtual.SetSpatialRef(grid.spatial_reference)
    set_metadata(virtual, metadata)
    for number, band in enumerate(bands, 1):
        virtual.AddBand(kind)
        target = virtual.GetRasterBand(number)
        target.SetDescription(band.name)
        target.SetNoDataValue(nodata)
        target.SetScale(band.scale)
        target.SetOffset(band.offset)
        target.SetMetadataItem('source_0', _source(band, opened[band.source], grid), 'new_vrt_sources')
    virtual = None
    mend_virtual(path)
    return path


def _source(band, dataset, grid):
    source = dataset.GetRasterBand(band.number)
    nodata = source.GetNoDataValue()
    masked = source.GetMaskFlags() & gdal.GMF_PER_DATASET
    whole = f'xOff="0" yOff="0" xSize="{grid.width}" ySize="{grid.height}"'
    return (
        '<ComplexSource>'
        f'<SourceFilename relativeToVRT="0">{escape(band.source)}</SourceFilename>'
        f'<SourceBand>{band.number}</SourceBand><SrcRect {whole}/><DstRect {whole}/>'
        + (f'<NODATA>{nodata:.17g}</NODATA>' if nodata is not None else '')
        + ('<UseMaskBand>true</UseMaskBand>' if masked else '')
        + '</ComplexSource>'
    )
