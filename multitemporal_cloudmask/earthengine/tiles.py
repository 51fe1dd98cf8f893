"""How pixels are cut into requests that Earth Engine answers."""

from ..rasters.blocks import BLOCK
from ..rasters.grid import Window

#: Limits of one request: bytes, counted with one more for each band and pixel; pixels of a side; bands.
BYTES, LONGEST, BANDS = 50331648, 32768, 1024

#: A tile is not halved below this side, px.
FLOOR = 64


def cost(kinds):
    """Bytes of a pixel as Earth Engine counts them; kinds: numpy types of the bands."""
    return sum(kind.itemsize + 1 for kind in kinds)


def tiles(window, kinds):
    """The tiles of a window, row by row, each within the limits: the whole window where that fits."""
    pixels = BYTES // cost(kinds)
    if window.width * window.height <= pixels and max(window.width, window.height) <= LONGEST:
        return [window]
    side = min(int(pixels**0.5), LONGEST)
    # Aligned to the blocks of the file that is written, where they are large enough.
    side = side // BLOCK * BLOCK or side
    columns = range(window.x // side * side, window.x + window.width, side)
    rows = range(window.y // side * side, window.y + window.height, side)
    return [cut(Window(x, y, side, side), window) for y in rows for x in columns]


def cut(tile, window):
    """The part of a tile inside a window."""
    left, top = max(tile.x, window.x), max(tile.y, window.y)
    right = min(tile.x + tile.width, window.x + window.width)
    bottom = min(tile.y + tile.height, window.y + window.height)
    return Window(left, top, right - left, bottom - top)


def halves(tile):
    """Two halves of a tile across its longer side, None where it is too small to be halved."""
    if max(tile.width, tile.height) < 2 * FLOOR:
        return None
    if tile.width >= tile.height:
        half = tile.width // 2
        return Window(tile.x, tile.y, half, tile.height), Window(tile.x + half, tile.y, tile.width - half, tile.height)
    half = tile.height // 2
    return Window(tile.x, tile.y, tile.width, half), Window(tile.x, tile.y + half, tile.width, tile.height - half)
