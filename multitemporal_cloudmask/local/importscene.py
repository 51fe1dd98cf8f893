"""A delivery as one raster with names, dates and scale: virtual, or a GeoTIFF."""

from dataclasses import replace
from pathlib import Path

from ..method.errors import CloudmaskError
from ..rasters.blocks import BLOCK
from ..rasters.files import read_bytes
from ..rasters.grid import Window
from ..rasters.inline import inlined
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.stack import milliseconds, write_scene
from ..rasters.virtual import write_virtual
from ..rasters.warp import on_grid, virtual_bands, with_quality


def import_scene(product, names, resolution, path, settings, workspace, progress):
    """Write a product (or a scene) as a VRT or GeoTIFF, by the ending of `path`.

    names: bands by name or role, () for all; the quality band always comes along. resolution: metres (units of the CRS) of a
    pixel, None for that of the product. Returns the scene that was written. Cloud outlines become a raster beside a VRT, with
    _clouds.tif instead of .vrt.
    """
    scene = product.open(workspace)
    if product.missing:
        progress.warn(f'{product} has no file for {", ".join(product.missing)}: left out.')
    if resolution is not None:
        scene = on_grid(scene, _coarser(scene.grid, resolution), workspace)
    chosen = list(dict.fromkeys(scene.band(name) for name in names)) or list(scene.bands)
    if not chosen:
        raise CloudmaskError(f'Expected bands named by sensor (B1, B2 ..) or role (blue, green ..) in {product}; none is.')
    if Path(path).suffix.lower() == '.vrt':
        _require_whole(scene, with_quality(scene, chosen), progress)
        _write_virtual(scene, chosen, path, workspace)
    else:
        write_scene(
            Scene(_virtual(scene, with_quality(scene, chosen), workspace)),
            Region.from_grid(scene.grid),
            path,
            settings,
            progress,
        )
    return scene


def _require_whole(scene, bands, progress):
    """Raise `UnreadableError` where the first, middle or last pixels of a band are damaged: cut files lack the last ones."""
    grid = scene.grid
    for number, band in enumerate(bands):
        for share in (0, 0.5, 1):
            place = (int(share * (size - min(size, BLOCK))) for size in (grid.width, grid.height))
            scene.raw(band.number, Window(*place, min(grid.width, BLOCK), min(grid.height, BLOCK)))
        progress.update((number + 1) / len(bands))


def _coarser(grid, resolution):
    left, top = grid.pixel_to_world(0, 0)
    width, height = (
        max(round(pixels / (resolution / size)), 1) for pixels, size in zip((grid.width, grid.height), grid.pixel_size)
    )
    return replace(grid, transform=(left, resolution, 0.0, top, 0.0, -resolution), width=width, height=height)


def _virtual(scene, bands, workspace):
    metadata = {**scene.metadata, 'SENSOR': scene.platform}
    if scene.time:
        # The name of the file may be all that tells it, and that is lost here.
        metadata['system:time_start'] = milliseconds(scene.time)
    return write_virtual(workspace.memory('.vrt'), scene.grid, virtual_bands(scene, bands), metadata)


def _write_virtual(scene, bands, path, workspace):
    kept = {}

    def keep(raster):
        # A mask that was delivered as outlines is a raster in memory alone.
        if raster not in kept:
            file, kept[raster] = workspace.beside(path, '_clouds.tif')
            Path(file).write_bytes(read_bytes(raster))
        return kept[raster]

    text = inlined(_virtual(scene, with_quality(scene, bands), workspace), keep)
    Path(path).write_text(text, encoding='utf-8')
