"""A product as one raster with names, dates and scale: virtual, or a GeoTIFF."""

from dataclasses import replace
from pathlib import Path
from typing import Callable, Dict, Mapping, Optional, Sequence

from osgeo import gdal

from ..method.errors import CloudmaskError
from ..method.progress import Progress
from ..products.stac import StacProduct
from ..rasters.blocks import BLOCK
from ..rasters.described_raster import Band
from ..rasters.files import read_bytes
from ..rasters.grid import Grid, Window
from ..rasters.image import ImageOnDisk
from ..rasters.inline import inlined
from ..rasters.reading import reading
from ..rasters.roi import Region
from ..rasters.scene import Scene, require_named_bands
from ..rasters.stack import time_metadata, write_scene
from ..rasters.virtual import write_virtual
from ..rasters.warp import level_metadata, on_grid, virtual_bands, with_quality
from ..rasters.workspace import Workspace
from .fetch import bands_to_fetch, grid_of, needed_rectangle

#: Most pixels along a side of an imported scene: nine times as fine as Sentinel-2 delivers it.
MOST_PIXELS = 100_000


def import_scene(
    product: ImageOnDisk,
    names: Sequence[str],
    resolution: Optional[float],
    path: str,
    settings: Mapping[str, Mapping[str, str]],
    workspace: Workspace,
    progress: Progress,
    place: Optional[Callable[[Grid], Region]] = None,
) -> Scene:
    """Write a product or a scene as a VRT or GeoTIFF, as a whole or cut to a region; of an item of a catalogue only that is fetched.

    Parameters
    ----------
    product : ImageOnDisk
        The product.
    names : sequence of str
        Bands by name or role, () for all; the quality band is always included.
    resolution : float or None
        Size of a pixel, units of the CRS; None: that of the product.
    path : str
        Where to write; .vrt makes a virtual raster, every other ending a GeoTIFF. Cloud outlines become a raster next to a VRT,
        with _clouds.tif instead of .vrt.
    settings : mapping
        Step to key to value, kept in a GeoTIFF.
    workspace : Workspace
        Owns the files.
    progress : Progress
        Updated meanwhile; warned of missing bands.
    place : callable, optional
        Takes the grid of the product and returns the region whose rectangle is written; None: the whole image.

    Returns
    -------
    Scene
        What was written.

    Raises
    ------
    CloudmaskError
        Where a band is missing or a file is damaged.
    """
    is_virtual = Path(path).suffix.lower() == '.vrt'
    fetching, writing = progress.steps(2 if isinstance(product, StacProduct) else 0, 1)
    with reading(product):
        grid = grid_of(product, workspace, progress) if place or isinstance(product, StacProduct) else None
        window = place(grid).bounds if place and grid else None
        if isinstance(product, StacProduct) and grid:
            if product.is_remote and is_virtual:
                raise CloudmaskError(
                    'OUTPUT: a virtual raster cannot refer to the files of a catalogue. Choose a GeoTIFF (.tif), into which they are copied.'
                )
            near = needed_rectangle(window or Window(0, 0, grid.width, grid.height), grid)
            product = product.fetched(near, workspace, fetching, bands_to_fetch(product, names)).having_bands_on_disk()
        scene = product.open(workspace)
    if window:
        scene = _cut(scene, window, workspace)
    if product.missing:
        progress.warn(f'No file for {", ".join(product.missing)} in {product}: left out.')
    if resolution is not None:
        _require_resolution(resolution, scene.grid)
        scene = on_grid(scene, _resampled(scene.grid, resolution), workspace)
    bands = list(dict.fromkeys(scene.band(name) for name in names)) or list(scene.bands)
    require_named_bands([band.name for band in bands], product)
    if is_virtual:
        _require_whole(scene, with_quality(scene, bands), writing)
        _write_virtual(scene, bands, path, workspace)
    else:
        virtual = Scene(_virtual(scene, with_quality(scene, bands), workspace))
        write_scene(virtual, Region.from_grid(scene.grid), path, settings, writing)
    return scene


def _cut(scene: Scene, window: Window, workspace: Workspace) -> Scene:
    """The part of a scene in a window, which is not copied."""
    path = workspace.memory('.vrt')
    gdal.Translate(path, scene.path, format='VRT', srcWin=[window.x, window.y, window.width, window.height])
    return Scene(path, time=scene.time, title=scene.title)


def _require_whole(scene: Scene, bands: Sequence[Band], progress: Progress) -> None:
    """Raise `UnreadableError` where the first, middle or last pixels of a band are damaged: truncated files lack the last ones."""
    grid = scene.grid
    for number, band in enumerate(bands):
        for share in (0, 0.5, 1):
            x, y = (int(share * (size - min(size, BLOCK))) for size in (grid.width, grid.height))
            scene.raw(band.number, Window(x, y, min(grid.width, BLOCK), min(grid.height, BLOCK)))
        progress.update((number + 1) / len(bands))


def _require_resolution(resolution: float, grid: Grid) -> None:
    """Raise `CloudmaskError` where pixels of a size, units of the CRS, would be too many, or larger than the image."""
    sides = [pixels * size for pixels, size in zip((grid.width, grid.height), grid.pixel_size)]
    finest, coarsest = max(sides) / MOST_PIXELS, min(sides)
    if not finest <= resolution <= coarsest:
        raise CloudmaskError(
            f'RESOLUTION must be from {finest:g} to {coarsest:g} in units of the CRS for this product, or native; it is {resolution:g}.'
        )


def _resampled(grid: Grid, resolution: float) -> Grid:
    """A grid of the same first corner and directions, about the same extent and another pixel size, units of the CRS."""
    across, down = (resolution / size for size in grid.pixel_size)
    x, dx, rx, y, ry, dy = grid.transform
    columns, rows = (max(round(pixels / step), 1) for pixels, step in ((grid.width, across), (grid.height, down)))
    return replace(grid, transform=(x, dx * across, rx * down, y, ry * across, dy * down), width=columns, height=rows)


def _virtual(scene: Scene, bands: Sequence[Band], workspace: Workspace) -> str:
    # Platform and time may be known from the file name alone, which is lost here.
    metadata = {**scene.metadata, 'SENSOR': scene.platform, **level_metadata(scene), **time_metadata(scene.time)}
    return write_virtual(workspace.memory('.vrt'), scene.grid, virtual_bands(scene, bands), metadata)


def _write_virtual(scene: Scene, bands: Sequence[Band], path: str, workspace: Workspace) -> None:
    kept: Dict[str, str] = {}

    def keep(raster: str) -> str:
        """Write a raster that is in memory alone, such as a mask that was distributed as outlines, next to the VRT."""
        if raster not in kept:
            file, kept[raster] = workspace.beside(path, '_clouds.tif')
            Path(file).write_bytes(read_bytes(raster))
        return kept[raster]

    text = inlined(_virtual(scene, with_quality(scene, bands), workspace), keep)
    Path(path).write_text(text, encoding='utf-8')
