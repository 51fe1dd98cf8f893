"""A TIFF of the network: its directory, which is read once, and ranges of its bytes."""

import re
import threading
from dataclasses import dataclass, field
from typing import Callable, List, Optional, Tuple

from osgeo import gdal

from ..method.errors import UnreadableError
from ..method.progress import Progress
from .grid import Grid
from .network import Answer, request, site
from .tiff_parts import TiffParts

#: Bytes that are read first of a file, at least and at most; and bytes of directory for each block that it probably has.
_SHORTEST, _FIRST, _OF_BLOCK, _PROBABLE_SIDE = 4096, 32768, 12, 256

#: Statuses of a file that is not there, and of one that needs a (newer) token.
_GONE, _DENIED = (404, 410), (401, 403, 409)

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
    _pieces: List[Tuple[int, bytes]] = field(default_factory=list, init=False)
    _length: int = field(default=0, init=False)
    _parts: Optional[TiffParts] = field(default=None, init=False)

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
