"""What callers from Python pass (paths, GDAL datasets, arrays) as the scenes that every step reads."""

import os
from typing import Any, Iterable, List, Optional, Union

import numpy as np
from osgeo import gdal, ogr

from ..method.errors import CloudmaskError
from ..method.progress import Progress
from ..products.archive import require_images, scan
from ..products.recognise import recognised
from ..rasters.arrays import ImageArray, write_classes, write_image
from ..rasters.colons import mend_geotiff, set_metadata
from ..rasters.globe import Bounds
from ..rasters.grid import LONLAT, Grid
from ..rasters.image import ImageOnDisk
from ..rasters.roi import Region, transformation
from ..rasters.scene import Scene
from ..rasters.workspace import Workspace

#: Longest straight edge of a polygon in degrees before it is transformed: an edge that is straight in longitude and latitude is a
#: curve in another CRS, but over so short a way the difference is below a decimetre.
_STRAIGHT = 0.01

PathLike = Union[str, 'os.PathLike[str]']

#: A path (raster, product folder or archive), an open GDAL dataset, or an array with its metadata.
Source = Union[PathLike, gdal.Dataset, ImageArray]

#: A mask: a raster with a quality band or with classes, or an array of classes, uint8 (h, w).
Classes = Union[PathLike, gdal.Dataset, np.ndarray]

#: Polygons in the CRS of the image: WKT or an OGR geometry.
Polygons = Union[str, ogr.Geometry]


def raster_path(source: Any, workspace: Workspace) -> str:
    """The path under which GDAL opens a source; arrays, and datasets without a file, are written as one."""
    if isinstance(source, ImageArray):
        return write_image(source, workspace)
    if not isinstance(source, gdal.Dataset):
        workspace.reads(os.fspath(source))
        return os.fspath(source)
    source.FlushCache()
    if source.GetDescription() and source.GetDriver().ShortName != 'MEM':
        workspace.reads(source.GetDescription())
        return str(source.GetDescription())
    path = workspace.scratch('.tif')
    virtual = gdal.GetDriverByName('VRT').CreateCopy('', source)
    virtual.SetMetadata({})
    set_metadata(virtual, source.GetMetadata())
    gdal.GetDriverByName('GTiff').CreateCopy(path, virtual)
    mend_geotiff(path)
    return path


def open_image(source: Source, workspace: Workspace) -> ImageOnDisk:
    """The image or product of a source; raises `CloudmaskError` where it is neither."""
    path = raster_path(source, workspace)
    # Only what is on disk can be a product.
    return Scene(path) if path.startswith('/vsimem/') else recognised(path)


def open_candidates(
    archive: Optional[PathLike], candidates: Iterable[Source], workspace: Workspace, progress: Progress
) -> List[ImageOnDisk]:
    """The images of a folder and those passed one by one; raises `CloudmaskError` where neither is given."""
    images = [open_image(candidate, workspace) for candidate in candidates]
    if archive is not None:
        path = os.fspath(archive)
        (workspace.reads_folder if os.path.isdir(path) else workspace.reads)(path)
        found = scan(path, progress.part(0, 0))
        if not images:
            require_images(found, path)
        return [*found, *images]
    if not images:
        raise CloudmaskError('There are no earlier images: neither archive nor candidates is given. Pass a folder or images.')
    return images


def open_mask(classes: Classes, grid: Grid, workspace: Workspace) -> Scene:
    """The scene of a mask; an array is placed on `grid`."""
    if isinstance(classes, np.ndarray):
        return Scene(write_classes(classes, grid, workspace))
    return Scene(raster_path(classes, workspace))


def open_region(roi: Optional[Polygons], grid: Grid) -> Region:
    """The region of some polygons in the CRS of the grid; None: the whole image."""
    return Region.from_grid(grid) if roi is None else Region.from_polygons([[polygons_wkb(roi, 'roi')]], grid)


def lonlat_bounds(roi: Polygons) -> Bounds:
    """The bounds of some polygons in longitude and latitude."""
    west, east, south, north = ogr.CreateGeometryFromWkb(polygons_wkb(roi, 'roi')).GetEnvelope()
    return west, south, east, north


def open_lonlat_region(roi: Polygons, grid: Grid) -> Region:
    """The region of some polygons in longitude and latitude (WGS 84) on a grid of any CRS."""
    geometry = ogr.CreateGeometryFromWkb(polygons_wkb(roi, 'roi'))
    geometry.Segmentize(_STRAIGHT)
    polygons = transformation(LONLAT, grid)(bytes(geometry.ExportToWkb()))
    if not polygons:
        raise CloudmaskError('roi has no place in the CRS of the image. Pass longitude and latitude in degrees (WGS 84).')
    corners = ((0, 0), (grid.width, 0), (grid.width, grid.height), (0, grid.height), (0, 0))
    ring = ', '.join('{!r} {!r}'.format(*grid.pixel_to_world(column, row)) for column, row in corners)
    # Clipped to the image: what is far away would be asked for as well.
    return Region.from_polygons([[polygons], [polygons_wkb(f'POLYGON (({ring}))', 'grid')]], grid)


def polygons_wkb(polygons: Polygons, owner: str) -> bytes:
    """Polygons as WKB; raises `CloudmaskError` that begins with `owner` where they are not WKT."""
    try:
        geometry = ogr.CreateGeometryFromWkt(polygons) if isinstance(polygons, str) else polygons
    except RuntimeError as error:
        raise CloudmaskError(
            f'{owner}: {polygons!r:.60} is not WKT. Pass polygons such as POLYGON ((0 0, 9 0, 9 9, 0 0)).'
        ) from error
    return bytes(geometry.ExportToWkb())
