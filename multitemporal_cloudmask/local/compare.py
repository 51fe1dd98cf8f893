"""Step 4: how well a mask agrees with another (method 6)."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..method.agreement import Confusion, agreement_map
from ..method.classes import CLOUD, NODATA, SHADOW
from ..method.errors import CloudmaskError
from ..method.sensors import VISIBLE
from ..rasters.blocks import each_block, windows
from ..rasters.writing import RasterWriter

#: Longest side of the pictures in a report, px.
PICTURE = 800


@dataclass(frozen=True)
class Comparison:
    """Confusions for cloud and, where both masks have it, shadow; and pictures of the region, thinned to `PICTURE` px.

    picture: (3, h, w) float32 red, green, blue reflectance or None; mask, reference, agreement: uint8 (h, w).
    """

    cloud: Confusion
    shadow: Optional[Confusion]
    picture: Optional[np.ndarray]
    mask: np.ndarray
    reference: np.ndarray
    agreement: np.ndarray


def compare_masks(mask, reference, image, region, path, settings, progress):
    """Compare two `ClassBand`s over the region.

    image: a scene for the picture or None. path: where to write the agreement raster, or None. Returns `Comparison`;
    raises `CloudmaskError` where the grids differ or no pixel is valid in both.
    """
    grid = mask.scene.grid
    grid.require(reference.scene.grid, 'mask', 'reference')
    colours = _colours(image, grid)
    counts = {CLOUD: Confusion(), SHADOW: Confusion()}
    thin = _Thinned(region.bounds)
    pictures = {name: thin.empty((), NODATA, np.uint8) for name in ('mask', 'reference', 'agreement')}
    if colours:
        pictures['picture'] = thin.empty((3,), np.nan, np.float32)

    def read(window):
        inside = region.mask(window)
        mine, its = (np.where(inside, band.read(window), NODATA).astype(np.uint8) for band in (mask, reference))
        maps = {kind: agreement_map(mine, its, kind) for kind in counts}
        arrays = {'mask': mine, 'reference': its, 'agreement': maps[CLOUD]}
        if colours:
            arrays['picture'] = np.where(inside, image.read(colours, window), np.float32(np.nan))
        return {kind: Confusion.from_agreement(values) for kind, values in maps.items()}, arrays

    def use(window, result):
        confusions, arrays = result
        for kind, confusion in confusions.items():
            counts[kind] += confusion
        for name, values in arrays.items():
            thin.put(pictures[name], window, values)
        if writer:
            writer.write(window, arrays['agreement'])

    blocks = windows(grid, region, mask.scene.tiling)
    if path:
        with RasterWriter(path, grid, ['agreement'], np.uint8, NODATA, {}, settings) as writer:
            each_block(blocks, read, use, progress)
    else:
        writer = None
        each_block(blocks, read, use, progress)
    if not counts[CLOUD].pixels:
        raise CloudmaskError(
            'Expected pixels that are valid in both masks; there is none in the ROI. Choose another ROI or reference.'
        )
    shadow = counts[SHADOW]
    both = shadow.true_positive + shadow.false_positive and shadow.true_positive + shadow.false_negative
    return Comparison(counts[CLOUD], shadow if both else None, pictures.pop('picture', None), **pictures)


def _colours(image, grid):
    """The names of the red, green and blue band of an image on the grid, or ()."""
    if image is None or not image.grid.matches(grid) or not set(VISIBLE) <= set(image.roles):
        return ()
    return tuple(image.roles[role] for role in reversed(VISIBLE))


class _Thinned:
    """Arrays that keep every n-th row and column of a window."""

    def __init__(self, bounds):
        self.bounds = bounds
        self.step = -(-max(bounds.width, bounds.height) // PICTURE)

    def empty(self, bands, value, kind):
        return np.full((*bands, -(-self.bounds.height // self.step), -(-self.bounds.width // self.step)), value, kind)

    def put(self, target, window, values):
        """Put the kept pixels of a block (.., h, w) where they belong."""
        rows, to_rows = self._kept(window.y, window.height, self.bounds.y, self.bounds.height)
        columns, to_columns = self._kept(window.x, window.width, self.bounds.x, self.bounds.width)
        target[..., to_rows, to_columns] = values[..., rows, columns]

    def _kept(self, start, length, first, total):
        """Slices of a block and of the target, along one axis."""
        begin = max(-(-(start - first) // self.step), 0)
        end = max(-(-(min(start + length, first + total) - first) // self.step), begin)
        offset = first + begin * self.step - start
        return slice(offset, offset + (end - begin - 1) * self.step + 1 if end > begin else offset, self.step), slice(begin, end)
