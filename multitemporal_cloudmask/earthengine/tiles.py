"""How pixels are split into requests that Earth Engine answers."""

from typing import List, Optional, Sequence, Tuple

import numpy as np

from ..rasters.blocks import BLOCK
from ..rasters.grid import Window

#: Most bytes of one request, counted with one more for each band and pixel (48 MiB: documentation of computePixels and getPixels).
BYTES = 50331648

#: Most pixels of a side of one request (same documentation).
LONGEST = 32768

#: A tile is not halved below this side, px: an estimate, with which a whole Landsat scene takes 15 000 requests at most.
FLOOR = 64


def bytes_a_pixel(kinds: Sequence[np.dtype]) -> int:
    """Bytes of a pixel as Earth Engine counts them; kinds: numpy types of its bands."""
    return sum(kind.itemsize + 1 for kind in kinds)


def split(window: Window, kinds: Sequence[np.dtype]) -> List[Window]:
    """The tiles of a window, row by row, each within the limits: the whole window where that fits.

    Parameters
    ----------
    window : Window
        The pixels to request.
    kinds : sequence of numpy.dtype
        Types of the bands.
    """
    pixels = BYTES // bytes_a_pixel(kinds)
    if window.width * window.height <= pixels and max(window.width, window.height) <= LONGEST:
        return [window]
    side = min(int(pixels**0.5), LONGEST)
    # Aligned to the blocks of the file that is written, where they are large enough.
    side = side // BLOCK * BLOCK or side
    columns = range(window.x // side * side, window.x + window.width, side)
    rows = range(window.y // side * side, window.y + window.height, side)
    return [_intersection(Window(x, y, side, side), window) for y in rows for x in columns]


def _intersection(tile: Window, window: Window) -> Window:
    left, top = max(tile.x, window.x), max(tile.y, window.y)
    right = min(tile.x + tile.width, window.x + window.width)
    bottom = min(tile.y + tile.height, window.y + window.height)
    return Window(left, top, right - left, bottom - top)


def halve(tile: Window) -> Optional[Tuple[Window, Window]]:
    """Two halves of a tile across its longer side, None where it is too small to be halved."""
    if max(tile.width, tile.height) < 2 * FLOOR:
        return None
    if tile.width >= tile.height:
        half = tile.width // 2
        return Window(tile.x, tile.y, half, tile.height), Window(tile.x + half, tile.y, tile.width - half, tile.height)
    half = tile.height // 2
    return Window(tile.x, tile.y, tile.width, half), Window(tile.x, tile.y + half, tile.width, tile.height - half)
