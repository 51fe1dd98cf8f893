"""A scene on another grid: warped by GDAL while it is read, nothing copied."""

from osgeo import gdal

from ..method.errors import CloudmaskError
from .scene import Scene
from .virtual import VirtualBand, write_virtual


def on_grid(scene, grid, workspace):
    """The scene itself where it is on `grid`, else a virtual one that is: bilinear, its quality band by nearest neighbour."""
    if scene.grid.matches(grid):
        return scene
    if not scene.grid.crs or not grid.crs:
        lacking = 'the image' if scene.grid.crs else scene.path
        raise CloudmaskError(
            f'Expected a CRS in the image and its candidates; {lacking} has none. Assign it (gdal_edit.py -a_srs).'
        )
    values = [VirtualBand(band.name, scene.path, band.number, band.scale, band.offset) for band in scene.bands]
    warped = _warp(scene, values, grid, 'bilinear', workspace)
    if scene.quality:
        quality = VirtualBand(scene.quality.name, scene.path, scene.quality.number)
        warped += _warp(scene, [quality], grid, 'near', workspace)
    # The file's name, which may be all that tells the platform, is lost here.
    metadata = {**scene.metadata, 'SENSOR': scene.platform}
    return Scene(write_virtual(workspace.memory('.vrt'), grid, warped, metadata), time=scene.time)


def _warp(scene, bands, grid, resampling, workspace):
    source = write_virtual(workspace.memory('.vrt'), scene.grid, bands, {})
    left, width, _, top, _, height = grid.transform
    path = workspace.memory('.vrt')
    gdal.Warp(
        path,
        source,
        format='VRT',
        dstSRS=grid.crs,
        outputBounds=(left, top + height * grid.height, left + width * grid.width, top),
        width=grid.width,
        height=grid.height,
        resampleAlg=resampling,
    )
    return [VirtualBand(band.name, path, number, band.scale, band.offset) for number, band in enumerate(bands, 1)]
