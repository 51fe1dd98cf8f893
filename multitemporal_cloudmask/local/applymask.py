"""An image whose cloudy pixels are nodata; all else stays as it is stored."""

from typing import Dict, Iterable, List, Optional, Set, Tuple

import numpy as np
from osgeo import gdal

from ..method.classes import CLOUD, SHADOW, SNOW
from ..method.mask_options import ApplyMaskOptions
from ..method.neighbourhood import dilate
from ..method.progress import Progress
from ..rasters.blocks import each_block, windows
from ..rasters.grid import Window
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.stack import time_metadata
from ..rasters.writing import RasterWriter
from .quality import ClassBand

#: Nodata values that are tried first, by the kind of numpy's types: signed and unsigned integers.
_USUAL = {'i': (-9999, 0), 'u': (0,)}

#: The type that takes its place if an integer type has no value left.
_LARGER = {'uint8': np.int16, 'int8': np.int16, 'uint16': np.int32, 'int16': np.int32}


def apply_mask(image: Scene, mask: ClassBand, options: ApplyMaskOptions, path: str, progress: Progress) -> float:
    """Write an image with nodata in all bands where the mask has certain classes.

    Type, scale, names, metadata and nodata value are those of the image. Where it has no nodata value, one is chosen that does not
    occur in it. Pixels for which the mask has no data stay as they are.

    Parameters
    ----------
    image : Scene
        Any raster.
    mask : ClassBand
        On its grid.
    options : ApplyMaskOptions
        Which classes are removed, and how far they are grown.
    path : str
        Where to write.
    progress : Progress
        Updated after each block; receives a message with a nodata value that was chosen.

    Returns
    -------
    float
        Share of the pixels that were removed, percent.
    """
    classes = [value for value, on in ((CLOUD, options.cloud), (SHADOW, options.shadow), (SNOW, options.snow)) if on]
    dataset = image.dataset()
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    own = [band.GetNoDataValue() for band in bands]
    blocks = windows(image.grid, Region.from_grid(image.grid), image.tiling)
    choosing, writing = progress.steps(1 if None in own else 0, 2)
    dtype, nodata = image.stored(dataset, 0, 0, 1, 1).dtype, next((value for value in own if value is not None), None)
    if nodata is None:
        dtype, nodata = _free_value(image, dtype, blocks, choosing)
        progress.message(f'{image} has no nodata value: {nodata:g} is used, which does not occur in it.')
    removed = 0

    def read(window: Window) -> Tuple[np.ndarray, np.ndarray]:
        wide = window.grown(options.grow, image.grid)
        gone = dilate(np.isin(mask.read(wide), classes), options.grow)[window.within(wide)]
        values = _all_bands(image, window).astype(dtype, copy=False)
        for number, band_values in enumerate(values):
            band_values[gone | _missing(image, number + 1, own[number], window, band_values)] = nodata
        return values, gone

    with RasterWriter(
        path,
        image.grid,
        [band.GetDescription() for band in bands],
        dtype,
        nodata,
        _metadata(image),
        {**image.settings, 'applymask': options.settings},
        [(1.0 if band.GetScale() is None else band.GetScale(), band.GetOffset() or 0.0) for band in bands],
        template=dataset,
    ) as writer:

        def use(window: Window, block: Tuple[np.ndarray, np.ndarray]) -> None:
            nonlocal removed
            writer.write(window, block[0])
            removed += int(block[1].sum())

        each_block(blocks, read, use, writing)
    return 100 * removed / (image.grid.width * image.grid.height)


def _metadata(image: Scene) -> Dict[str, object]:
    """The metadata of an image, and what its name alone states: platform and time."""
    platform = {} if image.platform == 'PLAIN' else {'SENSOR': image.platform}
    return {**time_metadata(image.time), **platform, **image.metadata}


def _all_bands(image: Scene, window: Window) -> np.ndarray:
    """All bands of a file as they are stored, (bands, h, w)."""
    values = image.stored(image.dataset(), window.x, window.y, window.width, window.height)
    return values.reshape(-1, window.height, window.width)


def _missing(image: Scene, number: int, nodata: Optional[float], window: Window, values: np.ndarray) -> np.ndarray:
    """Where a band has no data by its own nodata value or the mask of its file, boolean (h, w)."""
    missing = np.zeros(values.shape, bool) if nodata is None or np.isnan(nodata) else values == nodata
    band = image.dataset().GetRasterBand(number)
    if band.GetMaskFlags() & gdal.GMF_PER_DATASET:
        missing |= image.stored(band.GetMaskBand(), window.x, window.y, window.width, window.height) == 0
    return missing


def _free_value(image: Scene, dtype: np.dtype, blocks: List[Window], progress: Progress) -> Tuple[np.dtype, float]:
    """A type and a value of it that does not occur in an image: the type is a larger one only where all values occur."""
    if dtype.kind not in _USUAL:
        return dtype, float('nan')
    limits = np.iinfo(dtype)
    candidates = [value for value in (*_USUAL[dtype.kind], limits.max, limits.min) if limits.min <= value <= limits.max]
    if dtype.itemsize == 1:
        candidates += range(limits.min, limits.max + 1)
    occurring: Set[int] = set()

    def look(window: Window) -> np.ndarray:
        return np.intersect1d(_all_bands(image, window), candidates)

    def collect(_: Window, values: Iterable[int]) -> None:
        occurring.update(values)

    each_block(blocks, look, collect, progress)
    free = next((value for value in candidates if value not in occurring), None)
    if free is not None:
        return dtype, float(free)
    progress.warn(f'{image} has no nodata value and {dtype} has none left: the output has a larger type.')
    return np.dtype(_LARGER.get(dtype.name, np.float64)), -9999.0
