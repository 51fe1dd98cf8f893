"""Pixels of an expression or an asset, tile by tile, on the grid they belong to."""

import json
import math
from dataclasses import dataclass
from functools import partial
from typing import Callable, List, Mapping, Optional, Sequence, Tuple, Union

import numpy as np

from ..method.errors import CloudmaskError
from ..method.progress import Progress
from ..rasters.grid import Grid, Window
from ..rasters.roi import Region
from .cache import TileCache, keep, keep_too_large, least_too_large, load
from .faults import Oversized, Passing, TooLarge, translate_error
from .images import crs_transform
from .jobs import Parts, each_job
from .session import Client, Expression
from .tiles import halve, split

#: Stands for nodata on the way, because requests write masked pixels as 0: no band can have this value.
MISSING = -9999.0


@dataclass(frozen=True)
class Pixels:
    """What is downloaded or exported, and its grid.

    Parameters
    ----------
    source : Expression or str
        An image, or the id of an asset.
    names : tuple of str
        Names of its bands.
    kinds : tuple of numpy.dtype
        Types of its bands. Float bands come with NaN for what is masked; integer bands must not be masked anywhere.
    crs : str
        As in `EarthImage`.
    grid : Grid
        In that CRS.
    key : str
        Distinguishes the content of an asset from that of another one under the same id.
    """

    source: Union[Expression, str]
    names: Tuple[str, ...]
    kinds: Tuple[np.dtype, ...]
    crs: str
    grid: Grid
    key: str = ''

    @classmethod
    def from_bands(cls, image: Expression, bands: Mapping[str, np.dtype], crs: str, grid: Grid) -> 'Pixels':
        """Pixels of an expression; bands: name to type of those of `image`, in their order."""
        kinds = tuple(np.dtype(kind) for kind in bands.values())
        typed = [_typed(image.select([name]), kind) for name, kind in zip(bands, kinds)]
        source = typed[0] if len(typed) == 1 else typed[0].addBands(typed[1:])
        return cls(source, tuple(bands), kinds, crs, grid)

    @property
    def text(self) -> str:
        """What distinguishes these pixels from all others; grids whose pixels coincide do not."""
        source = f'{self.source} {self.key}' if isinstance(self.source, str) else self.source.serialize()
        return json.dumps([source, self.names, [kind.str for kind in self.kinds], self.crs, self._place[0]])

    @property
    def _place(self) -> Tuple[Tuple[float, ...], int, int]:
        """The transform of the grid, without the whole pixels between the origin of the CRS and its corner; and these."""
        x, dx, rx, y, ry, dy = self.grid.transform
        if rx or ry:
            return self.grid.transform, 0, 0
        column, row = math.floor(x / dx + 1e-6), math.floor(y / dy + 1e-6)  # corners may be at half a pixel, as those of Landsat
        return (round(x / dx - column, 6), dx, rx, round(y / dy - row, 6), ry, dy), column, row

    def absolute(self, tile: Window) -> Window:
        """A tile by its pixels from the origin of the CRS: the same for all grids whose pixels coincide."""
        _, column, row = self._place
        return Window(tile.x + column, tile.y + row, tile.width, tile.height)


def _typed(band: Expression, kind: np.dtype) -> Expression:
    return band.toFloat().unmask(MISSING, False).toFloat() if kind.kind == 'f' else band.toByte()


def fetch(
    ee: Client,
    pixels: Pixels,
    window: Window,
    use: Callable[[Window, List[np.ndarray]], object],
    cache: TileCache,
    progress: Progress,
    region: Optional[Region] = None,
) -> None:
    """Download a window in tiles and call `use(tile, values)` for each, in order.

    Parameters
    ----------
    ee : Client
        The client.
    pixels : Pixels
        What is downloaded.
    window : Window
        On its grid.
    use : callable
        What becomes of a tile; values: one array (height, width) a band, of its type, NaN where a float band is masked.
    cache : TileCache
        Keeps tiles for the next run if this one fails.
    progress : Progress
        Updated after each tile.
    region : Region, optional
        On the same grid; tiles that do not touch it are not downloaded.

    Raises
    ------
    CloudmaskError
        What Earth Engine or the network reports, also where the smallest tile is still too large.
    """
    folder = cache.folder(pixels.text)

    def work(tile: Window) -> np.ndarray:
        values = load(folder, pixels.absolute(tile))
        if values is None or values.shape != (tile.height, tile.width) or values.dtype.names != pixels.names:
            # One time-out of five minutes is enough to know that tiles of this size take too long.
            if tile.width * tile.height >= least_too_large(folder) and halve(tile):
                raise TooLarge('a tile of this size was too large before')
            values = _request(ee, pixels, tile)
            keep(folder, pixels.absolute(tile), values)
        return values

    def divide(tile: Window, fault: TooLarge) -> Parts:
        if isinstance(fault, Oversized):
            raise fault  # the expression is as long for a smaller tile
        halves = halve(tile)
        if halves is None:
            raise CloudmaskError(
                f'Even a tile of {tile.width} x {tile.height} px needs more memory or time than Earth Engine allows for one request '
                f'({fault.reason}). Choose DELIVER asset or drive, METHOD linear, or fewer SAMPLES or BANDS.'
            ) from fault
        if tile.width * tile.height < least_too_large(folder):
            keep_too_large(folder, tile.width * tile.height)
        return halves, partial(np.concatenate, axis=1 if halves[0].width < tile.width else 0)

    tiles = tiles_touching(window, pixels.kinds, region)
    each_job(tiles, work, lambda tile, values: use(tile, _arrays(pixels, values)), progress, divide)


def tiles_touching(window: Window, kinds: Sequence[np.dtype], region: Optional[Region]) -> List[Window]:
    """The tiles of a window that touch a region, or all of them; kinds: types of the bands."""
    return [tile for tile in split(window, kinds) if region is None or region.touches(tile)]


def _request(ee: Client, pixels: Pixels, tile: Window) -> np.ndarray:
    """A tile, structured (height, width), with one request."""
    dx, rx, x, ry, dy, y = crs_transform(pixels.grid, tile)
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
    except (ValueError, EOFError) as error:  # what numpy reports of bytes that are no array, or not all of it
        raise Passing(f'the answer was an incomplete tile ({error})') from error
    except Exception as error:  # the client, the libraries below it and the network have no exception in common
        raise translate_error(error) from error
    if values.shape != (tile.height, tile.width) or values.dtype.names != pixels.names:
        raise Passing(
            f'the answer was a tile of {values.shape} with {values.dtype.names} instead of {(tile.height, tile.width)} with {pixels.names}'
        )
    return values


def _arrays(pixels: Pixels, values: np.ndarray) -> List[np.ndarray]:
    """One array a band of a structured array, NaN where a float band was masked."""
    result = []
    for name, kind in zip(pixels.names, pixels.kinds):
        band = np.ascontiguousarray(values[name], kind)
        if kind.kind == 'f':
            band[band == kind.type(MISSING)] = np.nan
        result.append(band)
    return result
