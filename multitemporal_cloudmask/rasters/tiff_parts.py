"""The blocks of a TIFF that a region needs, as a smaller TIFF: the same pixels at the same places, and nodata elsewhere.

Only the directory of the file and the blocks themselves are read, each byte once, so the file may be at the other end of a network. The blocks
are copied as they are stored; GDAL decodes them when it reads the smaller file. Overviews are left out.

References
----------
Adobe, TIFF 6.0; BigTIFF. OGC 21-026, Cloud Optimized GeoTIFF.
"""

import math
import struct
from dataclasses import dataclass
from typing import Callable, Collection, Dict, Iterable, Iterator, List, NamedTuple, Set, Tuple

from ..method.errors import UnreadableError
from .grid import Window

#: Tags of a directory.
_SUBFILE, _WIDTH, _HEIGHT, _STRIPS, _ROWS, _STRIP_SIZES = 254, 256, 257, 273, 278, 279
_PLANAR, _TILE_WIDTH, _TILE_HEIGHT, _TILES, _TILE_SIZES = 284, 322, 323, 324, 325

#: Tags that refer to other directories, which are left out.
_REFERRING = (330, 34665, 34853, 40965)

#: Bytes of a value by the type of a tag, and the letter of those that are whole numbers.
_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_LETTERS = {1: 'B', 3: 'H', 4: 'I', 13: 'I', 16: 'Q', 18: 'Q'}

#: A directory of more tags, or a tag of more bytes, is no image: the list of the blocks of a Sentinel-2 band has 15,000.
_MOST_TAGS, _LONGEST = 500, 2**24

#: The directory of the transparency mask of an image; the bits of its tag.
_MASK, _REDUCED = 4, 1


class Block(NamedTuple):
    """Where a block is in the file and in the smaller one, and its size, bytes."""

    start: int
    size: int
    place: int


@dataclass(frozen=True)
class _Tag:
    number: int
    kind: int
    count: int
    content: bytes


@dataclass(frozen=True)
class _Directory:
    """The tags of an image; `letters`: byte order."""

    order: str
    tags: Tuple[_Tag, ...]

    def numbers(self, *tags: int) -> Tuple[int, ...]:
        """The whole numbers of the first of some tags that is present; () where all are absent."""
        for tag in self.tags:
            if tag.number in tags and tag.kind in _LETTERS:
                return struct.unpack(f'{self.order}{tag.count}{_LETTERS[tag.kind]}', tag.content)
        return ()

    def number(self, tag: int, default: int) -> int:
        """The first number of a tag."""
        return (self.numbers(tag) or (default,))[0]

    @property
    def block_size(self) -> Tuple[int, int]:
        """Width and height of a block, px."""
        width, height = self.number(_WIDTH, 0), self.number(_HEIGHT, 0)
        if self.numbers(_TILES):
            return self.number(_TILE_WIDTH, width), self.number(_TILE_HEIGHT, height)
        return width, min(self.number(_ROWS, height), height)


class TiffParts:
    """A TIFF of which parts are copied.

    Parameters
    ----------
    name : str
        For messages.
    read : callable
        Takes the first byte and a number of bytes; returns these of the file.

    Attributes
    ----------
    block_size : (int, int)
        Width and height of a block, px.

    Raises
    ------
    UnreadableError
        Where the file is not a TIFF.
    """

    def __init__(self, name: str, read: Callable[[int, int], bytes]) -> None:
        self._name, self._source = name, read
        start = read(0, 16).ljust(16, b'\0')
        self._order = {b'II': '<', b'MM': '>'}.get(start[:2], '')
        self._big = bool(self._order) and self._unpacked('H', start[2:4])[0] == 43
        if not self._order or self._unpacked('H', start[2:4])[0] not in (42, 43):
            raise UnreadableError(f'Cannot read {name}: it is not a GeoTIFF. Use a catalogue that has cloud-optimised GeoTIFFs.')
        place = self._unpacked('Q', start[8:16])[0] if self._big else self._unpacked('I', start[4:8])[0]
        try:
            self._directories = self._all_directories(place)
        except (struct.error, KeyError) as error:
            raise self._damaged() from error
        self._image = self._directories[0]
        self.block_size = self._image.block_size
        if min(self.size + self.block_size) < 1 or not self._image.numbers(_TILES, _STRIPS):
            raise self._damaged()

    @property
    def size(self) -> Tuple[int, int]:
        """Width and height of the image, px."""
        return self._image.number(_WIDTH, 0), self._image.number(_HEIGHT, 0)

    def blocks(self) -> Iterator[Tuple[int, Window]]:
        """The number of each block, and its pixels."""
        (width, height), (across, down) = self.size, self.block_size
        columns = math.ceil(width / across)
        for number in range(columns * math.ceil(height / down)):
            x, y = number % columns * across, number // columns * down
            yield number, Window(x, y, min(across, width - x), min(down, height - y))

    def part(self, numbers: Iterable[int]) -> Tuple[bytes, List[Block]]:
        """The directory of the smaller file, which is its beginning, and the blocks that follow, in the order of the file.

        Parameters
        ----------
        numbers : iterable of int
            Of the blocks that it has.
        """
        needed = set(numbers)
        chosen = [self._chosen(directory, needed) for directory in self._directories]
        place = len(self._written([{} for _ in chosen]))
        blocks = []
        places: List[Dict[int, int]] = [{} for _ in chosen]
        stored = sorted((start, size, of, number) for of, found in enumerate(chosen) for number, (start, size) in found.items())
        for start, size, of, number in stored:
            blocks.append(Block(start, size, place))
            places[of][number] = place
            place += size + size % 2
        return self._written(places), blocks

    def _read(self, start: int, size: int) -> bytes:
        content = self._source(start, size)
        if len(content) < size:
            raise self._damaged()
        return content

    def _unpacked(self, letters: str, content: bytes) -> Tuple[int, ...]:
        return struct.unpack(self._order + letters, content)

    def _damaged(self) -> UnreadableError:
        return UnreadableError(f'Cannot read {self._name}: its directory is damaged. Use another image.')

    def _all_directories(self, place: int) -> List[_Directory]:
        """The directory of the image, and that of its mask where it has one."""
        found: List[_Directory] = []
        seen: Set[int] = set()
        while place and place not in seen and len(seen) < _MOST_TAGS:
            seen.add(place)
            count, following = self._opening(place)
            kinds = self._subfile_kind(place, count)
            if not found or (kinds & _MASK and not kinds & _REDUCED):
                found.append(_Directory(self._order, tuple(self._tags(place, count))))
            place = following
        if not found:
            raise self._damaged()
        return found

    def _opening(self, place: int) -> Tuple[int, int]:
        """Number of tags of a directory, and the place of the next one."""
        head, entry = (8, 20) if self._big else (2, 12)
        (count,) = self._unpacked('Q' if self._big else 'H', self._read(place, head))
        if not 0 < count <= _MOST_TAGS:
            raise self._damaged()
        size = 8 if self._big else 4
        (following,) = self._unpacked('Q' if self._big else 'I', self._read(place + head + count * entry, size))
        return count, following

    def _subfile_kind(self, place: int, count: int) -> int:
        for number, kind, _, inline in self._entries(place, count):
            if number == _SUBFILE and kind in _LETTERS:
                return self._unpacked(_LETTERS[kind], inline[: _BYTES[kind]])[0]
        return 0

    def _entries(self, place: int, count: int) -> Iterator[Tuple[int, int, int, bytes]]:
        """Number, type and count of each tag of a directory, and its content or the place of that."""
        head, entry = (8, 20) if self._big else (2, 12)
        content = self._read(place + head, count * entry)
        for start in range(0, count * entry, entry):
            number, kind, values = self._unpacked(
                'HHQ' if self._big else 'HHI', content[start : start + entry - (8 if self._big else 4)]
            )
            yield number, kind, values, content[start + entry - (8 if self._big else 4) : start + entry]

    def _tags(self, place: int, count: int) -> Iterator[_Tag]:
        for number, kind, values, inline in self._entries(place, count):
            if number in _REFERRING or kind not in _BYTES:
                continue
            size = values * _BYTES[kind]
            if size > _LONGEST:
                raise self._damaged()
            if size > len(inline):
                (elsewhere,) = self._unpacked('Q' if self._big else 'I', inline)
                content = self._read(elsewhere, size)
            else:
                content = inline[:size]
            yield _Tag(number, kind, values, content)

    def _chosen(self, directory: _Directory, numbers: Collection[int]) -> Dict[int, Tuple[int, int]]:
        """Start and size of the blocks of a directory that some numbers mean; those that the file lacks are left out."""
        starts, sizes = directory.numbers(_TILES, _STRIPS), directory.numbers(_TILE_SIZES, _STRIP_SIZES)
        if len(starts) != len(sizes):
            raise self._damaged()
        planes = 1
        if directory.number(_PLANAR, 1) == 2:
            planes = max(len(starts) // max(sum(1 for _ in self.blocks()), 1), 1)
        each = len(starts) // planes
        if directory.block_size != self.block_size and numbers:
            # A mask in blocks of its own, which are small.
            numbers = range(each)
        needed = (number + plane * each for number in numbers for plane in range(planes) if number < each)
        return {number: (starts[number], sizes[number]) for number in needed if starts[number] and sizes[number]}

    def _written(self, places: List[Dict[int, int]]) -> bytes:
        """The beginning of a file with the directories: of each block that has a place that place, of the others none."""
        pointer, head, entry = ('Q', 8, 20) if self._big else ('I', 2, 12)
        width = struct.calcsize(pointer)
        start = 16 if self._big else 8
        opening = struct.pack(f'{self._order}HHHQ', 43, 8, 0, start) if self._big else struct.pack(f'{self._order}HI', 42, start)
        written = bytearray((b'II' if self._order == '<' else b'MM') + opening)
        for number, (directory, blocks) in enumerate(zip(self._directories, places)):
            tags = [self._placed(directory, tag, blocks) for tag in directory.tags]
            beyond = len(written) + head + len(tags) * entry + width
            entries, contents = bytearray(), bytearray()
            for tag in tags:
                content = tag.content.ljust(width, b'\0')
                if len(content) > width:
                    content = struct.pack(self._order + pointer, beyond + len(contents))
                    contents += tag.content + bytes(len(tag.content) % 2)
                entries += struct.pack(f'{self._order}HH{pointer}', tag.number, tag.kind, tag.count) + content
            contents += bytes(-(beyond + len(contents)) % 8)
            last = number == len(self._directories) - 1
            written += struct.pack(self._order + ('Q' if self._big else 'H'), len(tags)) + entries
            written += struct.pack(self._order + pointer, 0 if last else beyond + len(contents)) + contents
        return bytes(written)

    @staticmethod
    def _placed(directory: _Directory, tag: _Tag, places: Dict[int, int]) -> _Tag:
        """A tag as it is written: those of the blocks have their places in the smaller file."""
        if tag.number not in (_TILES, _STRIPS, _TILE_SIZES, _STRIP_SIZES):
            return tag
        letters = f'{directory.order}{tag.count}{_LETTERS[tag.kind]}'
        values = struct.unpack(letters, tag.content)
        is_place = tag.number in (_TILES, _STRIPS)
        chosen = [(places[n] if is_place else value) if n in places else 0 for n, value in enumerate(values)]
        return _Tag(tag.number, tag.kind, tag.count, struct.pack(letters, *chosen))
