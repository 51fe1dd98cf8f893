"""A raster read as classes: a quality band under its scheme, or a mask of this plugin."""

from dataclasses import dataclass
from typing import Mapping

import numpy as np

from ..method.classes import NAMES, NODATA
from ..method.errors import CloudmaskError
from ..method.neighbourhood import grow
from ..method.options import QualityOptions
from ..method.progress import Progress
from ..method.sensors import quality_scheme
from ..rasters.blocks import each_block, windows
from ..rasters.grid import Window
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.stack import time_metadata
from ..rasters.writing import RasterWriter


@dataclass(frozen=True)
class ClassBand:
    """A band of a scene whose values are classes.

    Attributes
    ----------
    scene : Scene
        The file.
    number : int
        Number of the band in the file.
    name : str
        Its description, or its number.
    scheme : str
        What its values mean, see `quality_classes`.
    """

    scene: Scene
    number: int
    name: str
    scheme: str

    def read(self, window: Window, strict: bool = False) -> np.ndarray:
        """Classes of a window, uint8 (h, w): 0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata."""
        return self.scene.classes_of(self.number, self.scheme, window, strict)


def class_band(scene: Scene, name: str = 'auto', scheme: str = 'auto') -> ClassBand:
    """The band of a scene that states which pixels are cloud.

    Parameters
    ----------
    scene : Scene
        The file.
    name : str
        Name or number of the band; auto: its quality band, or its only band.
    scheme : str
        What its values mean; auto: indicated by the name of the band.

    Raises
    ------
    CloudmaskError
        Where there is no such band or its scheme is unknown.
    """
    dataset = scene.dataset()
    described = {number: dataset.GetRasterBand(number).GetDescription() for number in range(1, dataset.RasterCount + 1)}
    if name == 'auto':
        number = scene.quality.number if scene.quality else 1 if len(described) == 1 else None
    else:
        number = next((n for n, text in described.items() if name in (text, str(n))), None)
    if number is None:
        sought = 'quality band (QA_PIXEL, BQA, fmask, QA60, SCL, mask)' if name == 'auto' else f'band {name!r}'
        raise CloudmaskError(
            f'There is no {sought} in {scene.path}; its bands are {", ".join(text or str(n) for n, text in described.items())}. '
            'Choose another raster or another band.'
        )
    if scheme == 'auto':
        scheme = quality_scheme(described[number])
        if not scheme:
            raise CloudmaskError(
                f'The name of band {number} of {scene.path}, {described[number]!r}, does not indicate what its values mean. Set SCHEME.'
            )
    if scheme == 'mask':
        _require_classes(scene, number)
    return ClassBand(scene, number, described[number] or str(number), scheme)


def mask_band(scene: Scene) -> ClassBand:
    """The band of a raster given as a mask: its quality band, read by its scheme, else its only band, read as classes."""
    return class_band(scene, scheme='auto' if scene.quality else 'mask')


#: A quality band that is not nodata on more than this share of the valid pixels holds information: chosen by hand.
LEAST_INFORMED = 0.01

#: Rows and columns of the pixels by which this is decided, at most.
THINNED = 256


def without_empty_quality(scene: Scene, region: Region, progress: Progress) -> Scene:
    """A scene whose quality band counts only where it holds information.

    Parameters
    ----------
    scene : Scene
        An image or a stack.
    region : Region
        Which of its pixels count.
    progress : Progress
        Receives a message about a quality band that is left out.

    Returns
    -------
    Scene
        Without its quality band where that is nodata on nearly all of the valid pixels; else the scene itself.
    """
    if scene.quality is None or not scene.names:
        return scene
    bounds = region.bounds
    step = -(-max(bounds.width, bounds.height) // THINNED)
    rows = range(bounds.y, bounds.y + bounds.height, step)
    enough = LEAST_INFORMED * len(rows) * len(range(0, bounds.width, step))
    valid = informed = 0
    for y in rows:
        progress.check()
        row = Window(bounds.x, y, bounds.width, 1)
        shown = (region.mask(row) & scene.valid(scene.names, row))[:, ::step]
        valid += int(shown.sum())
        informed += int((shown & (scene.read_classes(row)[:, ::step] != NODATA)).sum())
        if informed > enough:
            return scene
    if not valid or informed > LEAST_INFORMED * valid:
        return scene
    progress.message(f'The quality band {scene.quality.name} of {scene} is empty and is not used.')
    return scene.having(quality=None, scheme='')


def _require_classes(scene: Scene, number: int) -> None:
    """Raise where a band holds other values than a mask: a quality band of unknown scheme would be all clear."""
    band = scene.dataset().GetRasterBand(number)
    size = {'buf_xsize': min(256, scene.grid.width), 'buf_ysize': min(256, scene.grid.height)}
    values = scene.stored(band, **size)
    strange = np.setdiff1d(values[np.isfinite(values)], (*NAMES, NODATA, band.GetNoDataValue() or 0))
    if strange.size:
        raise CloudmaskError(
            f'The value {strange[0]:g} of {scene.path} is not a class of a mask (0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata). '
            'Choose another raster, or name the band after its scheme (QA_PIXEL, fmask ..).'
        )


def write_quality_mask(
    scene: Scene, options: QualityOptions, path: str, settings: Mapping[str, Mapping[str, str]], progress: Progress
) -> None:
    """Write the quality band of a scene as a mask of classes, uint8, 255 nodata (method 2).

    Parameters
    ----------
    scene : Scene
        A raster with a quality band.
    options : QualityOptions
        Scheme, strictness and growing.
    path : str
        Where to write.
    settings : mapping
        Step to key to value, kept in the file.
    progress : Progress
        Updated after each block.
    """
    band = class_band(scene, scheme=options.scheme)

    def read(window: Window) -> np.ndarray:
        wide = window.grown(options.grow, scene.grid)
        return grow(band.read(wide, options.strict), options.grow)[window.within(wide)]

    with RasterWriter(path, scene.grid, ['mask'], np.uint8, NODATA, time_metadata(scene.time), settings) as writer:
        each_block(windows(scene.grid, Region.from_grid(scene.grid), scene.tiling), read, writer.write, progress)
