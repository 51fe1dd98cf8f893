"""A scene on another grid: warped by GDAL while it is read, nothing copied."""

import re
from dataclasses import replace
from typing import Dict, List, Sequence

from osgeo import gdal

from ..method.errors import CloudmaskError
from ..method.quality import QUALITY_SCHEMES
from .described_raster import Band
from .files import read_text
from .grid import Grid
from .overlay import Layer, overlay
from .scene import Scene
from .sun import pixel_metres
from .virtual import VirtualBand, write_virtual
from .workspace import Workspace

#: Where pixels of the grid are wider than so many of the scene, they are means rather than interpolated.
_COARSER = 1.5


def on_grid(scene: Scene, grid: Grid, workspace: Workspace) -> Scene:
    """A scene on a grid.

    Parameters
    ----------
    scene : Scene
        Returned itself where it is on the grid.
    grid : Grid
        The grid to read it on.
    workspace : Workspace
        Owns the virtual rasters.

    Returns
    -------
    Scene
        Bands are interpolated bilinearly, or averaged where the grid is coarser; the quality band is that of the nearest pixel.

    Raises
    ------
    CloudmaskError
        Where the scene or the grid has no CRS.
    """
    if scene.grid.matches(grid):
        return scene
    for place, lacking in ((scene.grid, f'The candidate {scene}'), (grid, 'The image')):
        if not place.crs:
            advice = (
                'Assign the CRS (gdal_edit.py -a_srs).' if place.located else 'Georeference it (in QGIS: Layer > Georeferencer).'
            )
            raise CloudmaskError(f'{lacking} has no CRS, and image and candidate are not on one grid. {advice}')
    # Interpolation would leave most pixels of a finer scene unread.
    resampling = 'average' if pixel_metres(grid) > _COARSER * pixel_metres(scene.grid) else 'bilinear'
    warped = warp_bands(virtual_bands(scene, scene.bands), scene.grid, grid, resampling, workspace)
    if scene.quality:
        warped += warp_bands(virtual_bands(scene, with_quality(scene, [])), scene.grid, grid, 'near', workspace)
    return _virtual_scene(scene, grid, warped, workspace)


def mosaic(scenes: Sequence[Scene], workspace: Workspace) -> Scene:
    """Scenes of one grid and one pass as one: where the first has nodata the next shows."""
    if len(scenes) == 1:
        return scenes[0]
    first, *others = [_parts(scene, workspace) for scene in scenes]
    bands = [replace(part, below=tuple(other[name] for other in others if name in other)) for name, part in first.items()]
    return _virtual_scene(scenes[0], scenes[0].grid, bands, workspace)


def _parts(scene: Scene, workspace: Workspace) -> Dict[str, VirtualBand]:
    """The bands of a scene by name, its quality band with nodata where the image has nodata."""
    parts = virtual_bands(scene, scene.bands)
    if scene.quality:
        parts.append(VirtualBand(scene.quality_name, _filled_quality(scene, scene.quality, workspace), 1))
    return {part.name: part for part in parts}


def _filled_quality(scene: Scene, quality_band: Band, workspace: Workspace) -> str:
    """The quality band as a raster whose nodata is the fill of its scheme: where it is fill, and where the image has nodata."""
    dataset, image_band = scene.dataset(), scene.band(scene.roles.get('blue', scene.names[0]))
    quality, image = (dataset.GetRasterBand(band.number) for band in (quality_band, image_band))
    fill = QUALITY_SCHEMES[scene.scheme].fill
    empty = overlay(
        [replace(Layer.from_band(scene.path, image), table=((0, 0), (1, 0)))], scene.grid, gdal.GDT_Byte, workspace, nodata=1
    )
    layers = [Layer.from_band(scene.path, quality), Layer(empty, nodata=0, scale=fill)]
    return overlay(layers, scene.grid, quality.DataType, workspace, nodata=fill)


def with_quality(scene: Scene, bands: Sequence[Band]) -> List[Band]:
    """Some bands of a scene and its quality band, where it has one."""
    return [*bands, *([replace(scene.quality, name=scene.quality_name)] if scene.quality else [])]


def level_metadata(scene: Scene) -> Dict[str, str]:
    """The metadata item of the level of a scene; none where nothing states it."""
    return {'REFLECTANCE': scene.stated_level} if scene.stated_level else {}


def virtual_bands(scene: Scene, bands: Sequence[Band], suffix: str = '') -> List[VirtualBand]:
    """Some bands of a scene as bands of a virtual raster, their names with a suffix."""
    return [VirtualBand(band.name + suffix, scene.path, band.number, band.scale, band.offset, band.nodata) for band in bands]


def _virtual_scene(scene: Scene, grid: Grid, bands: Sequence[VirtualBand], workspace: Workspace) -> Scene:
    # Platform and level may be known from the file name alone, which is lost here.
    metadata = {**scene.metadata, 'SENSOR': scene.platform, **level_metadata(scene)}
    return Scene(write_virtual(workspace.memory('.vrt'), grid, bands, metadata), time=scene.time, title=scene.title)


def warp_bands(
    bands: Sequence[VirtualBand], source_grid: Grid, grid: Grid, resampling: str, workspace: Workspace
) -> List[VirtualBand]:
    """Bands as bands on another grid, warped while they are read.

    Parameters
    ----------
    bands : sequence of VirtualBand
        All on `source_grid`.
    source_grid, grid : Grid
        The grids before and after.
    resampling : str
        As GDAL names it: near, bilinear, average.
    workspace : Workspace
        Owns the virtual rasters.
    """
    source = write_virtual(workspace.memory('.vrt'), source_grid, bands, {})
    path = workspace.memory('.vrt')
    # GDAL warps to north-up grids: it gets one of the same size, which is then turned.
    gdal.Warp(
        path,
        source,
        format='VRT',
        dstSRS=grid.crs,
        outputBounds=(0, 0, grid.width, grid.height),
        width=grid.width,
        height=grid.height,
        resampleAlg=resampling,
    )
    transforms = {'GeoTransform': grid.transform, 'DstGeoTransform': grid.transform}
    transforms['DstInvGeoTransform'] = gdal.InvGeoTransform(grid.transform)
    text = read_text(path)
    for element, numbers in transforms.items():
        shown = ','.join(f'{number:.17g}' for number in numbers)
        text = re.sub(f'(?<=<{element}>)[^<]*', shown, text)
    gdal.FileFromMemBuffer(path, text.encode())
    return [VirtualBand(band.name, path, number, band.scale, band.offset) for number, band in enumerate(bands, 1)]
