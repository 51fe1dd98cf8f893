"""Block by block: the windows of an image, and work on them in threads with the results in order."""

import contextlib
import os
from collections import deque
from concurrent.futures import ThreadPoolExecutor

from .grid import Window

#: Side of a block, px: also the tile of every file that is written.
BLOCK = 256


def windows(grid, region, margin=0):
    """The blocks of the grid that touch the region grown by `margin` px, row by row."""
    rows, columns = range(0, grid.height, BLOCK), range(0, grid.width, BLOCK)
    blocks = (Window(x, y, min(BLOCK, grid.width - x), min(BLOCK, grid.height - y)) for y in rows for x in columns)
    return [block for block in blocks if region.touches(block, margin)]


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
