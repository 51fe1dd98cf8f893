"""Block by block: the windows of an image, and work on them in threads with the results in order."""

import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Callable, Deque, List, Sequence, Tuple, TypeVar

from ..method.progress import Progress
from .grid import Grid, Window
from .threads import single_threaded_mathematics

if TYPE_CHECKING:
    from .roi import Region

#: Side of the tiles of every file that is written, px; a block has at least as many pixels as such a tile.
BLOCK = 256

#: A tile wider or higher than `LONGEST_SIDE` px is read in parts; of a file in strips at least `FEWEST_ROWS` rows are read.
LONGEST_SIDE, FEWEST_ROWS = 1024, 32

Item = TypeVar('Item')
Result = TypeVar('Result')


def windows(grid: Grid, region: 'Region', tile: Tuple[int, int] = (BLOCK, BLOCK)) -> List[Window]:
    """The blocks of the grid that touch the region, row by row.

    Parameters
    ----------
    grid : Grid
        The grid that is cut into blocks.
    region : Region
        Blocks outside are left out.
    tile : (int, int)
        Width and height of the tiles of the file that is read, px. A block is made of whole tiles, so that none is read twice.
    """
    width, height = block_size(*tile, grid)
    rows, columns = range(0, grid.height, height), range(0, grid.width, width)
    blocks = (Window(x, y, min(width, grid.width - x), min(height, grid.height - y)) for y in rows for x in columns)
    return [block for block in blocks if region.touches(block)]


def block_size(width: int, height: int, grid: Grid) -> Tuple[int, int]:
    """Width and height of the blocks of a file whose tiles are `width` x `height`, px."""
    if width < grid.width:
        across, down = (min(-(-BLOCK // side) * side, LONGEST_SIDE) for side in (width, height))
        return across, down
    # Strips: as many as make a block, and not too few, because disks reach beyond a block.
    rows = max(BLOCK * BLOCK // grid.width, FEWEST_ROWS)
    return grid.width, min(-(-rows // height) * height, max(LONGEST_SIDE, rows))


def each_block(
    blocks: Sequence[Item], work: Callable[[Item], Result], use: Callable[[Item, Result], object], progress: Progress
) -> None:
    """Compute blocks in threads and use the results here, in the order of the blocks.

    Only a few results wait at a time, so memory stays bounded.

    Parameters
    ----------
    blocks : sequence
        Windows, or anything else that `work` understands.
    work : callable
        Called in threads with a block; returns its result.
    use : callable
        Called in this thread with a block and its result.
    progress : Progress
        Updated after each block.

    Raises
    ------
    Cancelled
        Between two blocks, where the user stopped the run.
    """
    threads = min(4, os.cpu_count() or 1)
    waiting: Deque[Tuple[Item, Future[Result]]] = deque()

    def use_first() -> None:
        block, future = waiting.popleft()
        use(block, future.result())

    with single_threaded_mathematics(), ThreadPoolExecutor(threads) as pool:
        try:
            for number, block in enumerate(blocks):
                waiting.append((block, pool.submit(work, block)))
                if len(waiting) > threads:
                    use_first()
                progress.update((number + 1 - len(waiting)) / len(blocks))
            while waiting:
                progress.update(1 - len(waiting) / len(blocks))
                use_first()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    progress.update(1)
