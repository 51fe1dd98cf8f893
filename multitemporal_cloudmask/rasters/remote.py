"""Files of the network, of which a region is fetched: each byte once, all files at the same time, each as a smaller TIFF on disk.

GDAL reads only what is on disk. So pauses, proxies, tokens and a cancel are those of `network.py`, and nothing of GDAL's settings changes.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable, Dict, List, Sequence, Set, Tuple, TypeVar

from ..method.daemon_threads import Talk, each_in_order
from ..method.errors import UnreadableError
from ..method.progress import Progress
from .grid import Grid, Window
from .network import site
from .remote_file import RemoteFile
from .tiff_parts import Block

if TYPE_CHECKING:
    from .workspace import Workspace

#: Requests at a time: some storages limit what one address may fetch.
THREADS = 8

#: Blocks whose distance in the file is no greater are fetched by one request, which has no more bytes than this. Cloud-optimised files have a few
#: bytes between blocks.
_GAP, _LONGEST = 64, 4 * 2**20

Item = TypeVar('Item')
Result = TypeVar('Result')


@dataclass(frozen=True)
class _Order:
    """A file whose blocks are fetched: to which path, its beginning, and the runs of blocks."""

    file: RemoteFile
    path: str
    begin: bytes
    runs: Sequence[Sequence[Block]]


class RemoteFiles:
    """The files of a run: what was fetched of them stays in its workspace.

    Parameters
    ----------
    workspace : Workspace
        Owns the parts.
    """

    def __init__(self, workspace: 'Workspace') -> None:
        self._workspace = workspace
        self._files: Dict[str, RemoteFile] = {}
        #: By address: which blocks are in which file.
        self._fetched: Dict[str, Tuple[Set[int], str]] = {}

    def open(self, files: Sequence[RemoteFile], progress: Progress) -> List[RemoteFile]:
        """The same files with their directories read."""
        opened = [self._files.setdefault(file.url, file) for file in files]
        each_in_threads(opened, lambda file, watch: file.parts(watch), lambda *_: None, progress)
        return opened

    def bytes_of(self, files: Sequence[RemoteFile], near: Callable[[Grid, Window], bool], progress: Progress) -> int:
        """How many bytes a region has; their directories are read."""
        opened = self.open(files, progress)
        return sum(block.size for file in opened for block in file.parts(progress).part(_near(file, near, progress))[1])

    def fetch(self, files: Sequence[RemoteFile], near: Callable[[Grid, Window], bool], progress: Progress) -> Dict[str, str]:
        """The parts of some files on disk, by address.

        Parameters
        ----------
        files : sequence of RemoteFile
            The files, such as the bands of an image.
        near : callable
            Takes the grid of a file and a block of it; returns whether it is needed.
        progress : Progress
            Updated after each request; asked for a cancel meanwhile.

        Raises
        ------
        UnreadableError
            Where a file is gone, denied or damaged.
        NoAnswer
            Where the network or a server fails for longer than `network.py` has patience.
        """
        opening, loading = progress.steps(1, 9)
        orders = []
        for file in self.open(files, opening):
            progress.check()
            needed = set(_near(file, near, progress))
            present, path = self._fetched.get(file.url, (set(), ''))
            if path and needed <= present:
                continue
            begin, blocks = file.parts(progress).part(needed)
            path = self._workspace.scratch('.tif')
            self._fetched[file.url] = needed, path
            orders.append(_Order(file, path, begin, _runs(blocks)))
        try:
            self._load(orders, loading)
        except BaseException:
            for order in orders:
                self._fetched.pop(order.file.url, None)
            raise
        progress.update(1)
        return {file.url: self._fetched[file.url][1] for file in files}

    def _load(self, orders: Sequence[_Order], progress: Progress) -> None:
        for order in orders:
            with open(order.path, 'wb') as file:
                file.write(order.begin)
        jobs = [(order, run) for order in orders for run in order.runs]

        def fetch(job: Tuple[_Order, Sequence[Block]], watch: Progress) -> List[Tuple[int, bytes]]:
            order, run = job
            start, end = run[0].start, run[-1].start + run[-1].size
            found = order.file.known(start, end)
            for first, last in order.file.missing((start, end)):
                found.append((first, order.file.fetch(first, last, watch)))
            return sorted(found)

        def write(job: Tuple[_Order, Sequence[Block]], pieces: List[Tuple[int, bytes]]) -> None:
            order, run = job
            start, content = run[0].start, b''.join(content for _, content in pieces)
            if len(content) < run[-1].start + run[-1].size - start:
                raise UnreadableError(f'Cannot read {site(order.file.url)}: it is incomplete. Use another image.')
            with open(order.path, 'r+b') as file:
                for block in run:
                    file.seek(block.place)
                    file.write(content[block.start - start : block.start - start + block.size])

        each_in_threads(jobs, fetch, write, progress)


def _near(file: RemoteFile, near: Callable[[Grid, Window], bool], progress: Progress) -> List[int]:
    """The numbers of the blocks of a file that are needed."""
    grid = file.grid(progress)
    return [number for number, window in file.parts(progress).blocks() if near(grid, window)]


def _runs(blocks: Sequence[Block]) -> List[List[Block]]:
    """Blocks that follow each other in the file, as long as they are not too many bytes."""
    runs: List[List[Block]] = []
    for block in blocks:
        last = runs[-1][-1] if runs else None
        if (
            last
            and 0 <= block.start - last.start - last.size <= _GAP
            and block.start + block.size - runs[-1][0].start <= _LONGEST
        ):
            runs[-1].append(block)
        else:
            runs.append([block])
    return runs


def each_in_threads(
    items: Sequence[Item],
    work: Callable[[Item, Progress], Result],
    use: Callable[[Item, Result], object],
    progress: Progress,
) -> None:
    """Call `work` for each item in at most `THREADS` threads, and `use` with its result in this one; see `each_in_order`."""
    talk = Talk()
    each_in_order(items, lambda item: work(item, talk), use, talk, THREADS, progress)
