"""Virtual rasters (GDAL VRT): bands of several files on one grid, nothing copied."""

import math
from dataclasses import dataclass
from typing import Optional, Tuple
from xml.sax.saxutils import escape

from osgeo import gdal

from .colons import mend_virtual, set_metadata


@dataclass(frozen=True)
class VirtualBand:
    """A band of a virtual raster: its name, the file and band it comes from, and its scale to physical values.

    nodata: what is nodata in the source, where the source does not tell. table: pairs of stored and physical values, between
    which is interpolated, for what no scale can tell (the temperature of a radiance). below: bands of neighbouring images that
    show where this one has nodata; the result is then in physical values.
    """

    name: str
    source: str
    number: int
    scale: float = 1.0
    offset: float = 0.0
    nodata: Optional[float] = None
    table: Tuple[Tuple[float, float], ...] = ()
    below: Tuple['VirtualBand', ...] = ()


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
    opened = {source: gdal.Open(source) for source in {part.source for band in bands for part in (band, *band.below)}}
    kind, nodata = common_type([_type(band, opened) for band in bands])
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
        target.SetScale(1.0 if band.below else band.scale)
        target.SetOffset(0.0 if band.below else band.offset)
        # GDAL draws one source over the other: what shall be on top comes last.
        for part in (*reversed(band.below), band):
            source = _source(part, opened[part.source], grid, nodata, bool(band.below))
            target.SetMetadataItem('source_0', source, 'new_vrt_sources')
    virtual = None
    mend_virtual(path)
    return path


def _type(band, opened):
    if band.table or (band.below and (band.scale, band.offset) != (1.0, 0.0)):
        return gdal.GDT_Float32
    return opened[band.source].GetRasterBand(band.number).DataType


def _source(band, dataset, grid, target_nodata, physical):
    source = dataset.GetRasterBand(band.number)
    nodata = band.nodata if source.GetNoDataValue() is None else source.GetNoDataValue()
    changes = ''
    if nodata is not None and (physical or not _same(nodata, target_nodata)):
        changes += f'<NODATA>{nodata:.17g}</NODATA>'
    if physical and not band.table:
        changes += f'<ScaleOffset>{band.offset:.17g}</ScaleOffset><ScaleRatio>{band.scale:.17g}</ScaleRatio>'
    if band.table:
        changes += f'<LUT>{",".join(f"{stored:.17g}:{value:.17g}" for stored, value in band.table)}</LUT>'
    if source.GetMaskFlags() & gdal.GMF_PER_DATASET:
        changes += '<UseMaskBand>true</UseMaskBand>'
    whole = f'xOff="0" yOff="0" xSize="{grid.width}" ySize="{grid.height}"'
    # What is copied as it is GDAL reads several times faster.
    kind = 'ComplexSource' if changes else 'SimpleSource'
    return (
        f'<{kind}><SourceFilename relativeToVRT="0">{escape(band.source)}</SourceFilename><SourceBand>{band.number}</SourceBand>'
        f'<SrcRect {whole}/><DstRect {whole}/>{changes}</{kind}>'
    )


def _same(one, other):
    return one == other or (math.isnan(one) and math.isnan(other))
