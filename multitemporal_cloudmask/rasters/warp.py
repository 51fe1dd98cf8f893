"""A scene on another grid: warped by GDAL while it is read, nothing copied."""

from dataclasses import replace

from osgeo import gdal

from ..method.errors import CloudmaskError
from .scene import Scene
from .virtual import VirtualBand, write_virtual


def on_grid(scene, grid, workspace):
    """The scene itself where it is on `grid`, else a virtual one that is: bilinear, its quality band by nearest neighbour."""
    if scene.grid.matches(grid):
        return scene
    if not scene.grid.crs or not grid.crs:
        lacking = 'the image' if scene.grid.crs else scene
        raise CloudmaskError(
            f'Expected a CRS in the image and its candidates; {lacking} has none. Assign it (gdal_edit.py -a_srs).'
        )
    # Pixels much larger than those of the scene are means of them: else most of them would not count.
    resampling = 'average' if abs(grid.transform[1]) > 1.5 * abs(scene.grid.transform[1]) else 'bilinear'
    warped = warp_bands(virtual_bands(scene, scene.bands), scene.grid, grid, resampling, workspace)
    if scene.quality:
        warped += warp_bands(virtual_bands(scene, [scene.quality]), scene.grid, grid, 'near', workspace)
    return _virtual_scene(scene, grid, warped, workspace)


def mosaic(scenes, workspace):
    """Scenes of one grid and one pass as one: where the first has nodata the next shows."""
    first, *others = scenes
    if not others:
        return first
    bands = []
    for band in with_quality(first, first.bands):
        below = [
            part
            for other in others
            for part in virtual_bands(other, [its for its in with_quality(other, other.bands) if its.name == band.name])
        ]
        bands.append(replace(virtual_bands(first, [band])[0], below=tuple(below)))
    return _virtual_scene(first, first.grid, bands, workspace)


def with_quality(scene, bands):
    """Some bands of a scene and its quality band, where it has one."""
    return [*bands, *([scene.quality] if scene.quality else [])]


def virtual_bands(scene, bands, suffix=''):
    """Some bands of a scene as bands of a virtual raster, their names with a suffix."""
    return [VirtualBand(band.name + suffix, scene.path, band.number, band.scale, band.offset) for band in bands]


def _virtual_scene(scene, grid, bands, workspace):
    # The file's name, which may be all that tells the platform, is lost here.
    metadata = {**scene.metadata, 'SENSOR': scene.platform}
    return Scene(write_virtual(workspace.memory('.vrt'), grid, bands, metadata), time=scene.time, title=scene.title)


def warp_bands(bands, source_grid, grid, resampling, workspace):
    """Bands (`VirtualBand`, all on `source_grid`) as bands on `grid`, warped while they are read."""
    source = write_virtual(workspace.memory('.vrt'), source_grid, bands, {})
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
