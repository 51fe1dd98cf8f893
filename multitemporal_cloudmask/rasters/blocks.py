"""Block by block: the windows of an image, and work on them in threads with the results in order."""

import contextlib
import os
from collections import deque
from concurrent.futures import ThreadPoolExecutor

from .grid import Window

#: Side of the tiles of every file that is written, px; a block has at least as many pixels as such a tile.
BLOCK = 256

#: A tile wider or higher than this is read in parts, px; of strips at least so many rows are read.
WIDEST, FEWEST = 1024, 32


def windows(grid, region, tile=(BLOCK, BLOCK)):
    """The blocks of the grid that touch the region, row by row.

    tile: width and height of the tiles of the file that is read, px. Blocks are made of whole ones, so that none is read twice.
    """
    width, height = block_size(*tile, grid)
    rows, columns = range(0, grid.height, height), range(0, grid.width, width)
    blocks = (Window(x, y, min(width, grid.width - x), min(height, grid.height - y)) for y in rows for x in columns)
    return [block for block in blocks if region.touches(block)]


def block_size(width, height, grid):
    """Width and height of the blocks, px, where the tiles of the file are `width` x `height`."""
    if width < grid.width:
        return tuple(min(-(-BLOCK // side) * side, WIDEST) for side in (width, height))
    # Strips: as many as make a block, and not too few, because disks reach beyond a block.
    rows = max(BLOCK * BLOCK // grid.width, FEWEST)
    return grid.width, min(-(-rows // height) * height, max(WIDEST, rows))


def each_block(blocks, work, use, progress):
    """Call `work(window)` in threads, and `use(window, result)` here, in the order of the blocks.

    Only a few results wait at a time, so memory stays bounded. Raises `Cancelled` between two blocks.
    """
    threads = min(4, os.cpu_count() or 1)
    waiting = deque()
    with single_threaded_mathematics(), ThreadPoolExecutor(threads) as pool:
        try:
            for number, block in enumerate(blocks):
                waiting.append((block, pool.submit(work, block)))
                if len(waiting) > threads:
                    _use_first(waiting, use)
                progress.update((number + 1 - len(waiting)) / len(blocks))
            while waiting:
                progress.update(1 - len(waiting) / len(blocks))
                _use_first(waiting, use)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    progress.update(1)


def _use_first(waiting, use):
    block, future = waiting.popleft()
    use(block, future.result())


def single_threaded_mathematics():
    """A context in which BLAS and OpenMP use one thread: blocks are the threads, and sums keep their order."""
    try:
        from threadpoolctl import threadpool_limits
    except ModuleNotFoundError:  # it comes with scikit-learn, without which nothing here needs it
        return contextlib.nullcontext()
    return threadpool_limits(1)
