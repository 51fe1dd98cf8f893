"""The source of a band in the XML of a virtual raster (GDAL VRT)."""

from typing import Optional, Tuple
from xml.sax.saxutils import escape

from .grid import Grid


def vrt_source(
    path: str,
    number: int,
    grid: Grid,
    *,
    nodata: Optional[float] = None,
    scale: Optional[float] = None,
    offset: float = 0.0,
    table: Tuple[Tuple[float, float], ...] = (),
    masked: bool = False,
) -> str:
    """The XML element of a band of a file that covers the whole virtual raster, without resampling.

    Parameters
    ----------
    path : str
        GDAL path of the file, of the size of the grid.
    number : int
        Number of its band, from 1.
    grid : Grid
        The grid of file and virtual raster.
    nodata : float, optional
        The stored value that is transparent.
    scale, offset : float, optional
        The values shown are stored * scale + offset; None: as they are stored.
    table : tuple of (float, float), optional
        Pairs of stored and shown values, between which GDAL interpolates.
    masked : bool
        Whether pixels that the mask of the file excludes are transparent.

    References
    ----------
    GDAL, VRT driver, ComplexSource: https://gdal.org/drivers/raster/vrt.html
    """
    changes = ''
    if nodata is not None:
        changes += f'<NODATA>{nodata:.17g}</NODATA>'
    if scale is not None:
        changes += f'<ScaleOffset>{offset:.17g}</ScaleOffset><ScaleRatio>{scale:.17g}</ScaleRatio>'
    if table:
        changes += f'<LUT>{",".join(f"{stored:.17g}:{shown:.17g}" for stored, shown in table)}</LUT>'
    if masked:
        changes += '<UseMaskBand>true</UseMaskBand>'
    whole = f'xOff="0" yOff="0" xSize="{grid.width}" ySize="{grid.height}"'
    # GDAL reads what it copies unchanged several times faster.
    kind = 'ComplexSource' if changes else 'SimpleSource'
    return (
        f'<{kind}><SourceFilename relativeToVRT="0">{escape(path)}</SourceFilename><SourceBand>{number}</SourceBand>'
        f'<SrcRect {whole}/><DstRect {whole}/>{changes}</{kind}>'
    )
