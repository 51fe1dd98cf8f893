"""Files of the network, of which a region is fetched: each byte once, all files at the same time, each as a smaller TIFF on disk.

GDAL reads only what is on disk. So pauses, proxies, tokens and a cancel are those of `network.py`, and nothing of GDAL's settings changes.
"""

import re
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Callable, Dict, List, Optional, Sequence, Set, Tuple, TypeVar

from osgeo import gdal

from ..method.daemon_threads import Talk, each_in_order
from ..method.errors import UnreadableError
from ..method.progress import Progress
from .grid import Grid, Window
from .network import Answer, request, site
from .tiff_parts import Block, TiffParts

if TYPE_CHECKING:
    from .workspace import Workspace

#: Requests at a time: some storages limit what one address may fetch.
THREADS = 8

#: Bytes that are read first of a file, at least and at most; and bytes of directory for each block that it probably has.
_SHORTEST, _FIRST, _OF_BLOCK, _PROBABLE_SIDE = 4096, 32768, 12, 256

#: Blocks whose distance in the file is no greater are fetched by one request, which has no more bytes than this. Cloud-optimised files have a few
#: bytes between blocks.
_GAP, _LONGEST = 64, 4 * 2**20

#: Statuses of a file that is not there, and of one that needs a (newer) token.
_GONE, _DENIED = (404, 410), (401, 403, 409)

Item = TypeVar('Item')
Result = TypeVar('Result')

#: Takes an address, and the one with a token that was rejected ('' at first); returns the address to ask.
Sign = Callable[[str, str, Progress], str]


def unsigned(url: str, rejected: str, progress: Progress) -> str:
    """The address of an open file."""
    return url


@dataclass
class RemoteFile:
    """A TIFF of the network.

    Parameters
    ----------
    url : str
        Its address, which never contains a token.
    sign : callable
        See `Sign`.
    side : (int, int), optional
        Rows and columns, where known: how long its directory probably is.
    """

    url: str
    sign: Sign = unsigned
    side: Optional[Tuple[int, int]] = None
    _pieces: List[Tuple[int, bytes]] = field(default_factory=list)
    _length: int = 0
    _parts: Optional[TiffParts] = None

    def parts(self, progress: Progress) -> TiffParts:
        """Its directory, which is read once; raises `UnreadableError`."""
        if self._parts is None:
            self._piece(0, self._first, progress)
            self._parts = TiffParts(site(self.url), lambda start, size: self._read(start, size, progress))
        return self._parts

    @property
    def _first(self) -> int:
        if self.side is None:
            return _FIRST // 2
        blocks = -(-self.side[0] // _PROBABLE_SIDE) * -(-self.side[1] // _PROBABLE_SIDE)
        return min(_SHORTEST + _OF_BLOCK * blocks, _FIRST)

    def grid(self, progress: Progress) -> Grid:
        """Where its pixels are."""
        begin, _ = self.parts(progress).part(())
        path = f'/vsimem/multitemporal_cloudmask/{id(self)}_{threading.get_ident()}.tif'
        gdal.FileFromMemBuffer(path, begin)
        try:
            return Grid.from_dataset(gdal.Open(path))
        finally:
            gdal.Unlink(path)

    def missing(self, block: Tuple[int, int]) -> List[Tuple[int, int]]:
        """The parts, first byte and end, of a range that the directory did not bring already."""
        start, end = block
        rest = []
        for first, content in sorted(self._pieces):
            if first < end and first + len(content) > start:
                if first > start:
                    rest.append((start, first))
                start = max(start, first + len(content))
        return [*rest, (start, end)] if start < end else rest

    def known(self, start: int, end: int) -> List[Tuple[int, bytes]]:
        """What the directory brought of a range: first byte and content of each part."""
        found = []
        for first, content in self._pieces:
            left, right = max(start, first), min(end, first + len(content))
            if left < right:
                found.append((left, content[left - first : right - first]))
        return found

    def fetch(self, start: int, end: int, progress: Progress) -> bytes:
        """A range of bytes from the network; shorter only at the end of the file. Raises `UnreadableError`."""
        headers = {'Range': f'bytes={start}-{end - 1}', 'Accept-Encoding': 'identity'}
        address = self.sign(self.url, '', progress)
        answer = request(address, None, headers, progress)
        if answer.status in _DENIED:
            answer = request(self.sign(self.url, address, progress), None, headers, progress)
        self._require_range(answer, start, end)
        return answer.body

    def _require_range(self, answer: Answer, start: int, end: int) -> None:
        place = site(self.url)
        if answer.status in _GONE:
            raise UnreadableError(
                f'Cannot read {place}: the catalogue lists it, but it does not exist ({answer.status}). Use another image.'
            )
        if answer.status in _DENIED:
            raise UnreadableError(
                f'Cannot read {place}: access is denied ({answer.status}). Use a collection whose files are open.'
            )
        size = len(answer.body)
        stated = re.fullmatch(r'bytes (\d+)-(\d+)/(\d+)', answer.headers.get('content-range', '').strip())
        # A file that is shorter than what was asked for may come as a whole.
        whole = answer.status == 200 and start == 0 and 0 < size <= end
        if stated is None and not whole and answer.body.lstrip()[:1] == b'<':
            raise UnreadableError(
                f'Cannot read {place}: its server returned a web page, probably that of a login. Use a collection whose files are open.'
            )
        if stated is None and not whole:
            raise UnreadableError(
                f'Cannot read {place}: its server does not serve parts of files ({answer.status}). Use another catalogue.'
            )
        first, last, length = (0, size - 1, size) if whole or not stated else map(int, stated.groups())
        if self._length and length != self._length:
            raise UnreadableError(f'Cannot read {place}: it was replaced while it was read. Run the tool again.')
        self._length = length
        if first != start or last + 1 != min(end, length) or size != last + 1 - first:
            raise UnreadableError(
                f'Cannot read {place}: its server sends other bytes than were asked for. Use another catalogue.'
            )

    def _read(self, start: int, size: int, progress: Progress) -> bytes:
        """Bytes of the directory, those of a piece together where more is needed."""
        for first, end in self.missing((start, start + size)):
            self._piece(first, end if end - first > _SHORTEST else first + _SHORTEST, progress)
        content = b''.join(content for _, content in sorted(self.known(start, start + size)))
        if len(content) < size:
            raise UnreadableError(f'Cannot read {site(self.url)}: it is incomplete. Use another image.')
        return content

    def _piece(self, start: int, end: int, progress: Progress) -> None:
        if self._length:
            end = min(end, self._length)
        for first, last in self.missing((start, end)):
            self._pieces.append((first, self.fetch(first, last, progress)))


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
        known = [self._files.setdefault(file.url, file) for file in files]
        each_in_threads(known, lambda file, watch: file.parts(watch), lambda *_: None, progress)
        return known

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
            wanted = set(_near(file, near, progress))
            present, path = self._fetched.get(file.url, (set(), ''))
            if path and wanted <= present:
                continue
            begin, blocks = file.parts(progress).part(wanted)
            path = self._workspace.scratch('.tif')
            self._fetched[file.url] = wanted, path
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
