"""A scene on another grid: warped by GDAL while it is read, nothing copied."""

from dataclasses import replace

from osgeo import gdal

from ..method.errors import CloudmaskError
from ..method.quality import FILL
from .overlay import Layer, overlay
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
    resampling = 'average' if grid.pixel_size[0] > 1.5 * scene.grid.pixel_size[0] else 'bilinear'
    warped = warp_bands(virtual_bands(scene, scene.bands), scene.grid, grid, resampling, workspace)
    if scene.quality:
        warped += warp_bands(virtual_bands(scene, [scene.quality]), scene.grid, grid, 'near', workspace)
    return _virtual_scene(scene, grid, warped, workspace)


def mosaic(scenes, workspace):
    """Scenes of one grid and one pass as one: where the first has nodata the next shows."""
    if len(scenes) == 1:
        return scenes[0]
    first, *others = [_parts(scene, workspace) for scene in scenes]
    bands = [replace(part, below=tuple(other[name] for other in others if name in other)) for name, part in first.items()]
    return _virtual_scene(scenes[0], scenes[0].grid, bands, workspace)


def _parts(scene, workspace):
    """The bands of a scene by name, its quality band with nodata where the image has."""
    parts = virtual_bands(scene, scene.bands)
    if scene.quality:
        parts.append(VirtualBand(scene.quality.name, _covering(scene, workspace), 1))
    return {part.name: part for part in parts}


def _covering(scene, workspace):
    """The quality band as a raster whose nodata is the fill of its scheme: fill, and where the image has no data."""
    quality, image = (
        scene.dataset().GetRasterBand(band.number)
        for band in (scene.quality, scene.band(scene.roles.get('blue', scene.names[0])))
    )
    fill = FILL[scene.scheme]
    empty = overlay(
        [replace(Layer.from_band(scene.path, image), table=((0, 0), (1, 0)))], scene.grid, gdal.GDT_Byte, workspace, nodata=1
    )
    layers = [Layer.from_band(scene.path, quality), Layer(empty, nodata=0, scale=fill)]
    return overlay(layers, scene.grid, quality.DataType, workspace, nodata=fill)


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
    path = workspace.memory('.vrt')
    gdal.Warp(
        path,
        source,
        format='VRT',
        dstSRS=grid.crs,
        outputBounds=grid.bounds,
        width=grid.width,
        height=grid.height,
        resampleAlg=resampling,
    )
    return [VirtualBand(band.name, path, number, band.scale, band.offset) for number, band in enumerate(bands, 1)]
