"""Images: bands that are computed only when someone asks for pixels, on the grid asked for.

There are no pyramids here: a coarse grid reads the nearest pixels of the stored ones, where the service reads means made before.
"""

from dataclasses import dataclass, field, replace
from typing import Any, Callable, Optional, Tuple

import numpy as np

from .errors import InvalidError
from .grids import WGS84, Grid, Projection
from .pixeltypes import PixelType, of_constant


class Kept:
    """Bytes of pixels that bands have kept since somebody set this to 0."""

    bytes = 0


@dataclass(frozen=True, eq=False)
class Band:
    """`compute(grid)` gives values (h, w) in the type's storage and the mask, float32 0..1; `at` keeps what was computed."""

    name: str
    type: PixelType
    compute: Callable
    projection: Projection = WGS84
    dimensions: Optional[Tuple[int, int]] = None  # of a stored image: width, height
    is_constant: bool = False
    _kept: dict = field(default_factory=dict, repr=False)

    def at(self, grid):
        if grid not in self._kept:
            values, mask = self.compute(grid)
            self._kept[grid] = np.asarray(values, self.type.storage), mask
            Kept.bytes += sum(each.nbytes for each in self._kept[grid])
        return self._kept[grid]

    def named(self, name):
        return replace(self, name=name, _kept=self._kept)

    def derived(self, compute, kind=None, name=None):
        """A band computed from this one: its place, not its stored size."""
        return Band(name or self.name, kind or self.type, compute, self.projection, None, self.is_constant)


@dataclass(frozen=True, eq=False)
class Image:
    """Bands, properties, and the footprint (a `Geometry`; None is everywhere)."""

    bands: Tuple[Band, ...]
    properties: dict = field(default_factory=dict)
    footprint: Any = None
    id: Optional[str] = None

    @property
    def names(self):
        return [band.name for band in self.bands]

    def band(self, name):
        return self.bands[self.names.index(name)]

    def with_bands(self, bands):
        """The same image with other bands: properties, footprint and id stay."""
        return replace(self, bands=unique(bands), id=self.id)

    def computed(self, bands):
        """What arithmetic makes of it: properties are gone, the footprint stays."""
        return Image(tuple(bands), {}, self.footprint)

    def set(self, properties):
        return replace(self, properties={**self.properties, **properties})

    @property
    def projection(self):
        """That of the first band that has a place; every algorithm which needs a default projection takes it."""
        placed = [band.projection for band in self.bands if not band.is_constant]
        return (placed or [band.projection for band in self.bands] or [WGS84])[0]


def unique(bands):
    """Bands whose names are taken get the next number: B1, B1_1, B1_2."""
    seen, result = set(), []
    for band in bands:
        name, number = band.name, 0
        while name in seen:
            number += 1
            name = f'{band.name}_{number}'
        seen.add(name)
        result.append(band if name == band.name else band.named(name))
    return tuple(result)


def constant(value, name='constant'):
    """The image of a number or an `Array`, valid everywhere."""
    if isinstance(value, (bool, int, float)):
        kind, cell = of_constant(value), np.array(value)
    elif hasattr(value, 'values') and hasattr(value, 'type'):
        kind, cell = value.type, value.values
    else:
        raise InvalidError(f'Image.constant: expected a number or an array, got {value!r}.')

    def compute(grid):
        cells = np.broadcast_to(cell.astype(kind.storage), grid.shape + cell.shape)
        return cells, np.ones(grid.shape, np.float32)

    return Image((Band(name, kind, compute, is_constant=True),))


def sampled(at, projection, mode, grid):
    """Values and mask on `grid` of pixels that lie in another projection.

    at: gives values and mask on a `Grid` of that projection. mode: nearest or bilinear; masked neighbours have no say in a
    bilinear value, and its mask is their share.
    """
    offset = projection.offset_to(grid.projection)
    if offset is not None:
        return at(Grid(projection.moved(*offset), grid.width, grid.height))
    from .grids import transform_points

    column, row = projection.pixels(*transform_points(*grid.centres(), grid.projection.crs, projection.crs))
    finite = np.isfinite(column) & np.isfinite(row)
    column, row = np.where(finite, column, 0), np.where(finite, row, 0)
    left, top = int(np.floor(column.min())) - 1, int(np.floor(row.min())) - 1
    window = Grid(projection.moved(left, top), int(np.ceil(column.max())) - left + 2, int(np.ceil(row.max())) - top + 2)
    values, mask = at(window)
    column, row = column - left, row - top
    if mode == 'nearest':
        place = np.floor(row).astype(int), np.floor(column).astype(int)
        return values[place], np.where(finite, mask[place], np.float32(0))
    column, row = column - 0.5, row - 0.5
    first_row, first_column = np.floor(row).astype(int), np.floor(column).astype(int)
    total, share = 0.0, 0.0
    for down, right in ((0, 0), (0, 1), (1, 0), (1, 1)):
        weight = np.abs(1 - down - (row - first_row)) * np.abs(1 - right - (column - first_column))
        place = first_row + down, first_column + right
        share = share + weight * mask[place]
        total = total + weight * mask[place] * values[place]
    with np.errstate(invalid='ignore', divide='ignore'):
        return np.where(share > 0, total / share, 0), np.where(finite, share, 0).astype(np.float32)


def stored(name, array, valid, grid):
    """A band of an asset: an array of its type, a boolean array (or a mask 0..1), and the grid they lie on."""
    from .pixeltypes import of_dtype

    mask = np.asarray(valid, np.float32)

    def cut(window):
        column, row = grid.projection.offset_to(window.projection)
        values, shown = np.zeros(window.shape, array.dtype), np.zeros(window.shape, np.float32)
        there = (slice(max(row, 0), max(row + window.height, 0)), slice(max(column, 0), max(column + window.width, 0)))
        piece = array[there]
        here = (slice(max(-row, 0), max(-row, 0) + piece.shape[0]), slice(max(-column, 0), max(-column, 0) + piece.shape[1]))
        values[here], shown[here] = np.where(mask[there] > 0, piece, 0), mask[there]
        return values, shown

    return Band(
        name,
        of_dtype(array.dtype),
        lambda asked: sampled(cut, grid.projection, 'nearest', asked),
        grid.projection,
        (grid.width, grid.height),
    )
