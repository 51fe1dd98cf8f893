"""Step 4: how well a mask agrees with another (method 6)."""

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Dict, Mapping, Optional, Tuple

import numpy as np

from ..method.agreement import Confusion, agreement_map
from ..method.classes import CLOUD, NODATA, SHADOW
from ..method.errors import CloudmaskError
from ..method.progress import Progress
from ..method.sensors import VISIBLE
from ..rasters.blocks import each_block, windows
from ..rasters.grid import Grid, Window
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.writing import RasterWriter
from .quality import ClassBand

#: Longest side of the pictures in a report, px.
PICTURE = 800


@dataclass(frozen=True)
class Comparison:
    """The agreement of two masks over a region, and pictures of it, thinned to `PICTURE` px.

    Attributes
    ----------
    cloud : Confusion
        Counts of pixels for cloud.
    shadow : Confusion or None
        Counts of pixels for shadow; None where a mask has no shadow.
    picture : ndarray or None
        float32 (3, h, w): red, green, blue, reflectance, NaN nodata; None without an image.
    mask, reference : ndarray
        Classes, uint8 (h, w), 255 nodata.
    agreement : ndarray
        See `agreement_map`, uint8 (h, w), 255 nodata.
    """

    cloud: Confusion
    shadow: Optional[Confusion]
    picture: Optional[np.ndarray]
    mask: np.ndarray
    reference: np.ndarray
    agreement: np.ndarray


@dataclass(frozen=True)
class _Block:
    """Confusion by class, and arrays by name as in `Comparison`, of a window."""

    confusions: Dict[int, Confusion]
    arrays: Dict[str, np.ndarray]


def compare_masks(
    mask: ClassBand,
    reference: ClassBand,
    image: Optional[Scene],
    region: Region,
    path: str,
    settings: Mapping[str, Mapping[str, str]],
    progress: Progress,
) -> Comparison:
    """Compare two masks over a region.

    Parameters
    ----------
    mask, reference : ClassBand
        On one grid.
    image : Scene or None
        The image for the picture; ignored where it is on another grid or lacks red, green or blue.
    region : Region
        The pixels that count.
    path : str
        Where to write the agreement raster; '': nowhere.
    settings : mapping
        Step to key to value, kept in the file.
    progress : Progress
        Updated after each block.

    Raises
    ------
    CloudmaskError
        Where the grids differ or no pixel is valid in both.
    """
    grid = mask.scene.grid
    grid.require(reference.scene.grid, 'MASK', 'REFERENCE')
    if image is not None and not _is_drawable(image, grid):
        image = None
    counts = {CLOUD: Confusion(), SHADOW: Confusion()}
    pictures = _Pictures(region.bounds, image is not None)

    def read(window: Window) -> _Block:
        return _compare_block(mask, reference, image, window, region.mask(window))

    with ExitStack() as stack:
        writer = None
        if path:
            writer = stack.enter_context(RasterWriter(path, grid, ['agreement'], np.uint8, NODATA, {}, settings))

        def keep(window: Window, block: _Block) -> None:
            for kind, confusion in block.confusions.items():
                counts[kind] += confusion
            pictures.put(window, block.arrays)
            if writer:
                writer.write(window, block.arrays['agreement'])

        each_block(windows(grid, region, mask.scene.tiling), read, keep, progress)
    if not counts[CLOUD].pixels:
        raise CloudmaskError(
            'The mask and the reference have no pixel that is valid in both. Choose another ROI or another reference.'
        )
    shadow = counts[SHADOW]
    in_both = shadow.true_positive + shadow.false_positive and shadow.true_positive + shadow.false_negative
    arrays = pictures.arrays
    return Comparison(
        counts[CLOUD],
        shadow if in_both else None,
        arrays.get('picture'),
        arrays['mask'],
        arrays['reference'],
        arrays['agreement'],
    )


def _compare_block(mask: ClassBand, reference: ClassBand, image: Optional[Scene], window: Window, inside: np.ndarray) -> _Block:
    mask_classes, reference_classes = (np.where(inside, band.read(window), NODATA).astype(np.uint8) for band in (mask, reference))
    maps = {kind: agreement_map(mask_classes, reference_classes, kind) for kind in (CLOUD, SHADOW)}
    arrays = {'mask': mask_classes, 'reference': reference_classes, 'agreement': maps[CLOUD]}
    if image is not None:
        arrays['picture'] = np.where(inside, image.read(VISIBLE[::-1], window), np.float32(np.nan))
    return _Block({kind: Confusion.from_agreement(values) for kind, values in maps.items()}, arrays)


def _is_drawable(image: Scene, grid: Grid) -> bool:
    """Whether an image is on the grid and has red, green and blue."""
    return image.grid.matches(grid) and set(VISIBLE) <= set(image.roles)


class _Pictures:
    """Every n-th row and column of the arrays of a region.

    Attributes
    ----------
    arrays : dict of str to ndarray
        The pictures of a `Comparison` by name; `picture` with an image only.
    """

    def __init__(self, bounds: Window, coloured: bool) -> None:
        self._bounds = bounds
        self._step = -(-max(bounds.width, bounds.height) // PICTURE)
        size = -(-bounds.height // self._step), -(-bounds.width // self._step)
        self.arrays: Dict[str, np.ndarray] = {
            name: np.full(size, NODATA, np.uint8) for name in ('mask', 'reference', 'agreement')
        }
        if coloured:
            self.arrays['picture'] = np.full((3, *size), np.nan, np.float32)

    def put(self, window: Window, arrays: Mapping[str, np.ndarray]) -> None:
        """Put the kept pixels of a block, (.., h, w) each, where they belong."""
        rows, to_rows = self._kept(window.y, window.height, self._bounds.y, self._bounds.height)
        columns, to_columns = self._kept(window.x, window.width, self._bounds.x, self._bounds.width)
        for name, values in arrays.items():
            self.arrays[name][..., to_rows, to_columns] = values[..., rows, columns]

    def _kept(self, start: int, length: int, first: int, total: int) -> Tuple[slice, slice]:
        """Slices of a block and of the picture, along one axis."""
        begin = max(-(-(start - first) // self._step), 0)
        end = max(-(-(min(start + length, first + total) - first) // self._step), begin)
        offset = first + begin * self._step - start
        stop = offset + (end - begin - 1) * self._step + 1 if end > begin else offset
        return slice(offset, stop, self._step), slice(begin, end)
