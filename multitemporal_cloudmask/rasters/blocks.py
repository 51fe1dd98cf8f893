"""Block by block: the windows of an image, and work on them in threads with the results in order."""

import threading
from collections import deque
from contextlib import contextmanager, suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Callable, Deque, Iterator, List, Optional, Sequence, Tuple, TypeVar

from ..method.errors import Cancelled
from ..method.progress import Progress
from .grid import Grid, Window
from .share import THREADS, look_again, wait_for_share
from .threads import single_threaded_mathematics

if TYPE_CHECKING:
    from .roi import Region

#: Side of the tiles of every file that is written, px; a block has at least as many pixels as such a tile.
BLOCK = 256

#: A tile wider or higher than `LONGEST_SIDE` px is read in parts; of a file in strips at least `FEWEST_ROWS` rows are read.
LONGEST_SIDE, FEWEST_ROWS = 1024, 32

#: A block with longer sides is computed in parts, one after the other by one thread, so that its tile is decoded only once, px.
LONGEST_PART = 512

#: How often a run that waits for its threads looks whether the user stopped it, s.
PATIENCE = 0.2

#: Of each thread that computes blocks: what raises `Cancelled` when it shall stop.
_thread = threading.local()

Item = TypeVar('Item')
Result = TypeVar('Result')

#: A block's parts with their results, or an error; and where they are waited for.
_Computed = Tuple[List[Tuple[Any, Any]], Optional[BaseException]]
_Answer = SimpleQueue[_Computed]


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


def wide_windows(grid: Grid, region: 'Region', tile: Tuple[int, int] = (BLOCK, BLOCK)) -> List[Window]:
    """The blocks of `windows`, several side by side as one: for little work on each pixel, threads wait less for each other in them.

    Where they are read with pixels around them, they reach into fewer others.
    """
    across, down = block_size(*tile, grid)
    blocks = windows(grid, region, tile)
    if down > BLOCK:
        return blocks
    most = max(LONGEST_SIDE // across, 1)
    wide: List[Window] = []
    for block in blocks:
        last = wide[-1] if wide else block
        if last.y == block.y and last.x + last.width == block.x and block.x // across % most:
            wide[-1] = Window(last.x, last.y, last.width + block.width, last.height)
        else:
            wide.append(block)
    return wide


def block_size(width: int, height: int, grid: Grid) -> Tuple[int, int]:
    """Width and height of the blocks of a file whose tiles are `width` x `height`, px."""
    if width < grid.width:
        across, down = (min(-(-BLOCK // side) * side, LONGEST_SIDE) for side in (width, height))
        return across, down
    # Strips: as many as make a block, and not too few, because disks reach beyond a block.
    rows = max(BLOCK * BLOCK // grid.width, FEWEST_ROWS)
    return grid.width, min(-(-rows // height) * height, max(LONGEST_SIDE, rows))


def parts_of(block: Any) -> List[Any]:
    """The parts in which a block is computed, row by row: squares of `BLOCK` px of a large window, else the block itself."""
    if not isinstance(block, Window) or min(block.width, block.height) <= LONGEST_PART:
        return [block]
    right, bottom = block.x + block.width, block.y + block.height
    return [
        Window(x, y, min(BLOCK, right - x), min(BLOCK, bottom - y))
        for y in range(block.y, bottom, BLOCK)
        for x in range(block.x, right, BLOCK)
    ]


@contextmanager
def _stopped_by(check: Callable[[], None]) -> Iterator[None]:
    """A context in which `stop_if_cancelled` calls `check` too in this thread, after what it called before."""
    outer: Tuple[Callable[[], None], ...] = getattr(_thread, 'checks', ())
    _thread.checks = (*outer, check)
    try:
        yield
    finally:
        _thread.checks = outer


def stop_if_cancelled() -> None:
    """Raise `Cancelled` where the block that this thread computes is no longer needed; to be called where a block takes long."""
    for check in getattr(_thread, 'checks', ()):
        check()


def each_block(
    blocks: Sequence[Item], work: Callable[[Item], Result], use: Callable[[Item, Result], object], progress: Progress
) -> None:
    """Compute blocks in this thread and in others, and use the results here, in the order of the blocks.

    Only a few results wait at a time, so memory stays bounded. A large block is computed in parts; these are used row by row when
    all blocks beside it are computed too.

    Parameters
    ----------
    blocks : sequence
        Windows, or anything else that `work` understands.
    work : callable
        Called in several threads with a block or a part of it; returns its result.
    use : callable
        Called in this thread with a block or a part of it and its result.
    progress : Progress
        Updated after each block.

    Raises
    ------
    Cancelled
        Where the user stopped the run; looked at before each part of a block, and every `PATIENCE` seconds where other threads compute the last ones.
    """
    # Queues rather than futures: to wait for one of these takes locks and objects of Python's own, for blocks of a few milliseconds too many.
    tasks: SimpleQueue[Optional[Tuple[Item, _Answer]]] = SimpleQueue()
    waiting: Deque[_Answer] = deque()
    stop = threading.Event()
    row: List[Tuple[Item, Result]] = []

    def compute(block: Item, answer: _Answer) -> None:
        results = []
        try:
            for part in parts_of(block):
                stop_if_cancelled()
                results.append((part, work(part)))
            answer.put((results, None))
        except BaseException as error:  # it is raised where the results are used
            answer.put(([], error))

    def stop_where_asked() -> None:
        if stop.is_set():
            raise Cancelled

    def help_along(place: int) -> None:
        with _stopped_by(stop_where_asked):
            while True:
                wait_for_share(place, stop)
                if (task := tasks.get()) is None:
                    break
                compute(*task)

    def wait_for(answer: _Answer) -> _Computed:
        # This thread computes too. One that only waits would ask for Python's lock after each block, and stop a thread that computes.
        while answer.empty():
            progress.check()
            try:
                task = tasks.get_nowait()
            except Empty:
                with suppress(Empty):
                    return answer.get(timeout=PATIENCE)
            else:
                assert task is not None
                compute(*task)
        return answer.get()

    def use_first() -> None:
        results, error = wait_for(waiting.popleft())
        if error is not None:
            raise error
        if len(results) == 1 and not row:
            use(*results[0])
            return
        if row and _top(results[0][0]) > _top(row[0][0]):
            use_row()
        row.extend(results)

    def use_row() -> None:
        for part, result in sorted(row, key=lambda each: _top(each[0])):
            use(part, result)
        row.clear()

    with single_threaded_mathematics(), _stopped_by(progress.check):
        helpers = [threading.Thread(target=help_along, args=(place,)) for place in range(1, min(THREADS, len(blocks)))]
        for thread in helpers:
            thread.start()
        try:
            for number, block in enumerate(blocks):
                waiting.append(SimpleQueue())
                tasks.put((block, waiting[-1]))
                if len(waiting) > THREADS:
                    use_first()
                progress.update((number + 1 - len(waiting)) / len(blocks))
            while waiting:
                progress.update(1 - len(waiting) / len(blocks))
                use_first()
            use_row()
        finally:
            stop.set()
            look_again()
            for _ in helpers:
                tasks.put(None)
            for thread in helpers:
                thread.join()
    progress.update(1)


def in_threads(work: Callable[[Item], Result], items: Sequence[Item]) -> List[Result]:
    """The results of some short work, computed in threads."""
    results: List[Result] = []
    each_block(items, work, lambda _, result: results.append(result), Progress())
    return results


def _top(part: object) -> int:
    return part.y if isinstance(part, Window) else 0
