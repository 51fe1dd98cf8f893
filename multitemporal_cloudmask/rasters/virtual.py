"""Virtual rasters (GDAL VRT): bands of several files on one grid, nothing copied."""

import math
from dataclasses import dataclass
from typing import Iterable, List, Mapping, Optional, Sequence, Tuple

from osgeo import gdal

from .colons import mend_virtual, set_metadata
from .grid import Grid
from .vrt_source import vrt_source


@dataclass(frozen=True)
class VirtualBand:
    """A band of a virtual raster.

    Attributes
    ----------
    name : str
        Its description in the virtual raster.
    source : str
        GDAL path of the file.
    number : int
        Number of the band in the file, from 1.
    scale, offset : float
        Physical values are stored * scale + offset.
    nodata : float or None
        The stored value that is nodata, where the file does not state one.
    table : tuple of (float, float)
        Pairs of stored and physical values, between which GDAL interpolates, for what is not linear (temperature of radiance).
    below : tuple of VirtualBand
        Bands of neighbouring images that show where this one has nodata; the virtual band then stores physical values.
    """

    name: str
    source: str
    number: int
    scale: float = 1.0
    offset: float = 0.0
    nodata: Optional[float] = None
    table: Tuple[Tuple[float, float], ...] = ()
    below: Tuple['VirtualBand', ...] = ()


def common_type(types: Iterable[int]) -> Tuple[int, float]:
    """The GDAL type and the nodata value that bands of these GDAL types can share.

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


def write_virtual(path: str, grid: Grid, bands: Sequence[VirtualBand], metadata: Mapping[str, object]) -> str:
    """Write a VRT; all its bands share one type and nodata value, and keep nodata and masks of their sources.

    Parameters
    ----------
    path : str
        Where to write, in GDAL's memory.
    grid : Grid
        The grid of all bands.
    bands : sequence of VirtualBand
        In the order of the virtual raster.
    metadata : mapping
        Items of the virtual raster.

    Returns
    -------
    str
        The path.
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
        for source in _sources(band, opened, grid, nodata):
            target.SetMetadataItem('source_0', source, 'new_vrt_sources')
    virtual = None
    mend_virtual(path)
    return path


def _type(band: VirtualBand, opened: Mapping[str, gdal.Dataset]) -> int:
    """GDAL type of a virtual band by itself."""
    if band.table or (band.below and (band.scale, band.offset) != (1.0, 0.0)):
        return gdal.GDT_Float32
    return opened[band.source].GetRasterBand(band.number).DataType


def _sources(band: VirtualBand, opened: Mapping[str, gdal.Dataset], grid: Grid, target_nodata: float) -> List[str]:
    """The XML of the sources of a virtual band. GDAL draws one over the other: what shall be on top comes last."""
    physical, sources = bool(band.below), []
    for part in (*reversed(band.below), band):
        source = opened[part.source].GetRasterBand(part.number)
        nodata = part.nodata if source.GetNoDataValue() is None else source.GetNoDataValue()
        if nodata is not None and not physical and _same(nodata, target_nodata):
            nodata = None
        scaled = physical and not part.table
        sources.append(
            vrt_source(
                part.source,
                part.number,
                grid,
                nodata=nodata,
                scale=part.scale if scaled else None,
                offset=part.offset if scaled else 0.0,
                table=part.table,
                masked=bool(source.GetMaskFlags() & gdal.GMF_PER_DATASET),
            )
        )
    return sources


def _same(one: float, other: float) -> bool:
    return one == other or (math.isnan(one) and math.isnan(other))
