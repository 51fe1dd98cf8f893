"""A stack: the image and its lags in one raster, under the names of Earth Engine exports (`B4`, `B4_lag_1` ..)."""

from dataclasses import replace
from datetime import datetime
from typing import Dict, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..method.progress import Progress
from .blocks import each_block, windows
from .grid import Grid, Window
from .roi import Region
from .scene import Scene
from .virtual import write_virtual
from .warp import level_metadata, on_grid, virtual_bands, with_quality
from .workspace import Workspace
from .writing import RasterWriter

#: A stack written for a ROI keeps this margin around it, for the disks of later steps, px.
MARGIN = 32

#: Metadata of the image that a stack keeps for later steps.
_KEPT = ('SUN_ELEVATION', 'SUN_AZIMUTH', 'DATE_ACQUIRED', 'SCENE_CENTER_TIME', 'SPACECRAFT_ID', 'REFLECTANCE', 'PRODUCT')


def milliseconds(time: datetime) -> int:
    """Milliseconds since 1970 of a UTC time, as Earth Engine counts."""
    return round(time.timestamp() * 1000)


def time_metadata(time: Optional[datetime]) -> Dict[str, int]:
    """The metadata item of an acquisition time, as Earth Engine names it; none where the time is unknown."""
    return {'system:time_start': milliseconds(time)} if time else {}


def scene_with_lags(image: Scene, lags: Sequence[Scene], workspace: Workspace) -> Scene:
    """The scene of an image with earlier scenes as its lags, each read from its own file.

    Parameters
    ----------
    image : Scene
        The image.
    lags : sequence of Scene
        Lag 1 first; they are warped where they are on another grid.
    workspace : Workspace
        Owns the virtual rasters.

    Returns
    -------
    Scene
        With the bands of the image that all lags have, by role; those of the lags have the names of the image's.
    """
    shared = tuple(band for band in image.bands if all(band.role in lag.roles for lag in lags))
    warped = [on_grid(lag, image.grid, workspace) for lag in lags]
    named = [tuple(replace(lag.band(band.role), name=band.name) for band in shared) for lag in warped]
    return image.having(bands=shared, lags=tuple(lag.having(bands=bands) for lag, bands in zip(warped, named)))


def virtual_stack(image: Scene, lags: Sequence[Tuple[Scene, Optional[float]]], workspace: Workspace) -> Scene:
    """The stack of a scene and its lags as a scene; nothing is copied.

    Parameters
    ----------
    image : Scene
        The image, with its acquisition time.
    lags : sequence of (Scene, float or None)
        Scenes with their times and cloud cover in percent (None: unknown), lag 1 first; warped where they are on another grid.
    workspace : Workspace
        Owns the virtual rasters.

    Returns
    -------
    Scene
        With the bands of the image that all lags have, by role.
    """
    metadata: Dict[str, object] = {item: image.metadata[item] for item in _KEPT if item in image.metadata}
    metadata.update({'SENSOR': image.platform, **level_metadata(image), **time_metadata(image.time)})
    joined = scene_with_lags(image, [lag for lag, _ in lags], workspace)
    bands = virtual_bands(joined, with_quality(joined, joined.bands))
    for number, (lag, (original, cloud)) in enumerate(zip(joined.lags, lags), 1):
        metadata.update({f'{item}_lag_{number}': value for item, value in time_metadata(original.time).items()})
        if cloud is not None:
            metadata[f'CC_lag_{number}'] = f'{cloud:.4f}'
        bands += virtual_bands(lag, with_quality(lag, lag.bands), f'_lag_{number}')
    return Scene(write_virtual(workspace.memory('.vrt'), image.grid, bands, metadata), title='the stack')


def with_margin(region: Region, grid: Grid) -> Tuple[Window, Region]:
    """What forecast and stack of a region cover: its window and the region itself, both grown by `MARGIN` px."""
    return region.bounds.grown(MARGIN, grid), region.grown(MARGIN)


def write_scene(stack: Scene, region: Region, path: str, settings: Mapping[str, Mapping[str, str]], progress: Progress) -> None:
    """Write a virtual stack as a GeoTIFF.

    Parameters
    ----------
    stack : Scene
        A virtual raster: all its bands share one type and nodata value.
    region : Region
        Pixels outside the region and its margin become nodata.
    path : str
        Where to write.
    settings : mapping
        Step to key to value, kept in the file.
    progress : Progress
        Updated after each block.
    """
    reach = region.grown(MARGIN)
    dataset = stack.dataset()
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    sample = bands[0].ReadAsArray(0, 0, 1, 1)
    with RasterWriter(
        path,
        stack.grid,
        [band.GetDescription() for band in bands],
        sample.dtype,
        bands[0].GetNoDataValue(),
        stack.metadata,
        settings,
        [(band.GetScale(), band.GetOffset()) for band in bands],
    ) as writer:

        def read(window: Window) -> np.ndarray:
            values = stack.stored(stack.dataset(), window.x, window.y, window.width, window.height)
            values[:, ~reach.mask(window)] = bands[0].GetNoDataValue()
            return values

        each_block(windows(stack.grid, reach, stack.tiling), read, writer.write, progress)
