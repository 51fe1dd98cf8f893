"""A stack: the image and its lags in one raster, under the names of Earth Engine exports (`B4`, `B4_lag_1` ..)."""

from dataclasses import replace

from .blocks import each_block, windows
from .scene import Scene
from .virtual import write_virtual
from .warp import on_grid, virtual_bands, with_quality
from .writing import RasterWriter

#: A stack written for a ROI keeps this margin around it, for the disks of later steps, px.
MARGIN = 32

#: Metadata of the image that a stack keeps, as later steps may need it.
_KEPT = ('SUN_ELEVATION', 'SUN_AZIMUTH', 'DATE_ACQUIRED', 'SCENE_CENTER_TIME', 'SPACECRAFT_ID', 'REFLECTANCE', 'PRODUCT')


def milliseconds(time):
    """Milliseconds since 1970 of a UTC time, as Earth Engine counts."""
    return round(time.timestamp() * 1000)


def scene_with_lags(image, lags, workspace):
    """The scene of an image with earlier scenes as its lags, each read from its own file.

    lags: list of scenes, lag 1 first; they are warped to the image's grid where they lie on another. Bands of the image that a
    lag does not have, by role, are left out; those of the lags get the names of the image's.
    """
    shared = tuple(band for band in image.bands if all(band.role in lag.roles for lag in lags))
    warped = [on_grid(lag, image.grid, workspace) for lag in lags]
    named = [tuple(replace(lag.band(band.role), name=band.name) for band in shared) for lag in warped]
    return image.having(bands=shared, lags=tuple(lag.having(bands=bands) for lag, bands in zip(warped, named)))


def virtual_stack(image, lags, workspace):
    """The stack of a scene and its lags as a scene; nothing is copied.

    lags: list of (scene, cloud cover in percent), lag 1 first; they are warped to the image's grid where they lie on another.
    Bands of the image that a lag does not have, by role, are left out.
    """
    metadata = {item: image.metadata[item] for item in _KEPT if item in image.metadata}
    metadata.update({'SENSOR': image.platform, 'system:time_start': milliseconds(image.time)})
    joined = scene_with_lags(image, [lag for lag, _ in lags], workspace)
    bands = virtual_bands(joined, with_quality(joined, joined.bands))
    for number, (lag, (original, cloud)) in enumerate(zip(joined.lags, lags), 1):
        metadata[f'system:time_start_lag_{number}'] = milliseconds(original.time)
        metadata[f'CC_lag_{number}'] = f'{cloud:.4f}'
        bands += virtual_bands(lag, with_quality(lag, lag.bands), f'_lag_{number}')
    return Scene(write_virtual(workspace.memory('.vrt'), image.grid, bands, metadata), title='the stack')


def with_margin(region, grid):
    """What forecast and stack of a region reach: its window on the grid with `MARGIN` px around it, and the region grown so far."""
    return region.bounds.grown(MARGIN, grid), region.grown(MARGIN)


def write_scene(stack, region, path, settings, progress):
    """Write a virtual stack as a GeoTIFF, of the region and its margin."""
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

        def read(window):
            values = stack.stored(stack.dataset(), window.x, window.y, window.width, window.height)
            values[:, ~reach.mask(window)] = bands[0].GetNoDataValue()
            return values

        each_block(windows(stack.grid, reach, stack.tiling), read, writer.write, progress)
