"""Pixels of an expression or an asset, tile by tile, on the grid they belong to."""

import json
from dataclasses import dataclass
from typing import Any, Tuple

import numpy as np

from ..method.errors import CloudmaskError
from ..rasters.grid import Grid
from .cache import keep, load
from .faults import Passing, TooLarge, fault
from .images import transform_of
from .jobs import each_job
from .tiles import halves, tiles

#: Stands for nodata on the way: no band can have it.
MISSING = -9999.0


@dataclass(frozen=True)
class Pixels:
    """What is fetched: an expression, or the id of an asset; its bands and their numpy types; the grid.

    Float bands come with NaN for what is masked; integer bands must not be masked anywhere. key: what tells the content of an
    asset apart from that of another one under the same id.
    """

    source: Any
    names: Tuple[str, ...]
    kinds: Tuple[np.dtype, ...]
    crs: str
    grid: Grid
    key: str = ''

    @classmethod
    def from_bands(cls, image, bands, crs, grid):
        """Pixels of an expression; bands: name to numpy type, those of `image` in their order."""
        kinds = tuple(np.dtype(kind) for kind in bands.values())
        typed = [_typed(image.select([name]), kind) for name, kind in zip(bands, kinds)]
        source = typed[0] if len(typed) == 1 else typed[0].addBands(typed[1:])
        return cls(source, tuple(bands), kinds, crs, grid)

    @property
    def text(self):
        """What tells these pixels apart from all others."""
        source = f'{self.source} {self.key}' if isinstance(self.source, str) else self.source.serialize()
        return json.dumps([source, self.names, [kind.str for kind in self.kinds], self.crs, self.grid.transform])


def _typed(band, kind):
    return band.toFloat().unmask(MISSING, False).toFloat() if kind.kind == 'f' else band.toByte()


def fetch(ee, pixels, window, use, cache, progress, region=None):
    """Fetch a window of `Pixels` in tiles and call `use(window, values)` for each, in order; values: list of arrays, one a band.

    cache: `TileCache`. region: on the same grid; tiles beyond it are not fetched. Raises `CloudmaskError`, also where a tile of
    the least size is still too much for Earth Engine.
    """
    folder = cache.folder(pixels.text)

    def work(tile):
        kept = load(folder, tile)
        if kept is None or kept.shape != (tile.height, tile.width) or kept.dtype.names != pixels.names:
            kept = _tile(ee, pixels, tile)
            keep(folder, tile, kept)
        return kept

    wanted = wanted_tiles(window, pixels.kinds, region)
    each_job(wanted, work, lambda tile, values: use(tile, _arrays(pixels, values)), progress)


def wanted_tiles(window, kinds, region):
    """The tiles of a window that touch a region, or all of them."""
    return [tile for tile in tiles(window, kinds) if region is None or region.touches(tile)]


def _tile(ee, pixels, tile):
    """A tile as a structured array, put together from smaller ones where it is too much at once."""
    try:
        return _answer(ee, pixels, tile)
    except CloudmaskError as error:
        if not isinstance(error, TooLarge):
            raise
        parts = halves(tile)
        if parts is None:
            raise CloudmaskError(
                f'{error} Even a tile of {tile.width} x {tile.height} px is too much. Choose DELIVER asset or drive, a smaller '
                'SAMPLES, METHOD linear, or fewer BANDS.'
            ) from error
    first, second = (_tile(ee, pixels, part) for part in parts)
    return np.concatenate([first, second], axis=1 if parts[0].height == tile.height and parts[0].width < tile.width else 0)


def _answer(ee, pixels, tile):
    """One request."""
    dx, rx, x, ry, dy, y = transform_of(pixels.grid, tile)
    request = {
        'fileFormat': 'NUMPY_NDARRAY',
        'grid': {
            'dimensions': {'width': tile.width, 'height': tile.height},
            'affineTransform': {
                'scaleX': dx, 'shearX': rx, 'translateX': x, 'shearY': ry, 'scaleY': dy, 'translateY': y,
            },
            'crsCode' if ':' in pixels.crs and '[' not in pixels.crs else 'crsWkt': pixels.crs,
        },
    }  # fmt: skip
    try:
        if isinstance(pixels.source, str):
            values = ee.data.getPixels({**request, 'assetId': pixels.source, 'bandIds': list(pixels.names)})
        else:
            values = ee.data.computePixels({**request, 'expression': pixels.source})
    except (ValueError, EOFError) as error:  # what numpy says of bytes that are no array, or not all of it
        raise Passing(
            f'Earth Engine sent a tile that is not whole ({error}). Check the network, and run the tool again.'
        ) from error
    except Exception as error:  # the client, the libraries below it and the network have no exception in common
        raise fault(error) from error
    if values.shape != (tile.height, tile.width) or values.dtype.names != pixels.names:
        raise Passing(
            f'Earth Engine sent a tile of {values.shape} with {values.dtype.names} instead of {(tile.height, tile.width)} with '
            f'{pixels.names}. Check the network, and run the tool again.'
        )
    return values


def _arrays(pixels, values):
    """One array a band, NaN where a float band was masked."""
    result = []
    for name, kind in zip(pixels.names, pixels.kinds):
        band = np.ascontiguousarray(values[name], kind)
        if kind.kind == 'f':
            band[band == kind.type(MISSING)] = np.nan
        result.append(band)
    return result
