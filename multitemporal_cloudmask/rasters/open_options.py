"""A raster with the options with which GDAL shall open it, as one path that everything can open."""

import os
from typing import Sequence
from xml.sax.saxutils import escape, quoteattr

from osgeo import gdal

from ..method.errors import UnreadableError
from .colons import mend_virtual, set_metadata
from .files import read_text
from .workspace import Workspace

#: Options that change the speed, not the pixels: GDAL 3.6 crashes where several threads read a file that was opened with it.
_SPEED = 'NUM_THREADS='


def with_open_options(path: str, options: Sequence[str], workspace: Workspace) -> str:
    """A path under which GDAL opens a raster with options.

    Parameters
    ----------
    path : str
        GDAL path of the raster.
    options : sequence of str
        Open options of its driver, `KEY=value` each.
    workspace : Workspace
        Owns the virtual raster.

    Returns
    -------
    str
        `path` itself without options that matter, else that of a virtual raster, whose name ends like it: the date may be in the name.

    Raises
    ------
    UnreadableError
        Where GDAL cannot open the raster.
    """
    options = [option for option in options if not option.upper().startswith(_SPEED)]
    if not options:
        return path
    try:
        source, plain = gdal.OpenEx(path, gdal.OF_RASTER, open_options=options), gdal.Open(path)
    except RuntimeError as error:
        reason = ' '.join(str(error).split()).rstrip('.')
        raise UnreadableError(f'Cannot read {path} with {", ".join(options)}: {reason}. Choose another file.') from error
    virtual_path = workspace.memory(f'/{os.path.basename(path)}.vrt')
    virtual = gdal.GetDriverByName('VRT').CreateCopy(virtual_path, source)
    virtual.SetMetadata({})
    set_metadata(virtual, source.GetMetadata())
    if plain.RasterCount == virtual.RasterCount:
        # The names of the bands are lost where an overview is opened instead of the file.
        for number in range(1, plain.RasterCount + 1):
            virtual.GetRasterBand(number).SetDescription(plain.GetRasterBand(number).GetDescription())
    virtual = None
    mend_virtual(virtual_path)
    pairs = (option.partition('=') for option in options)
    items = ''.join(f'<OOI key={quoteattr(key)}>{escape(value)}</OOI>' for key, _, value in pairs)
    text = read_text(virtual_path).replace('</SourceFilename>', f'</SourceFilename><OpenOptions>{items}</OpenOptions>')
    gdal.FileFromMemBuffer(virtual_path, text.encode())
    return virtual_path
