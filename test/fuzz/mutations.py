"""Damage to the bytes of a file, as disks, networks, editors and people cause it, drawn from a seed."""

import random
import re
from typing import Callable, Tuple

#: What a number in a text may become.
NUMBERS = (
    b'0',
    b'-1',
    b'1',
    b'nan',
    b'inf',
    b'-inf',
    b'1e308',
    b'1e-308',
    b'',
    b'9' * 400,
    b'0x10',
    b'1,5',
    b'--',
    b'2147483648',
)

#: What may be inserted into a text.
STRINGS = (
    b'\0',
    b'\xff\xfe',
    b'\xe9',
    b'%s%n',
    b'../../',
    b'\r\n\n',
    b'"',
    b'<',
    b'&x;',
    b'<!ENTITY x "y">',
    b']]>',
    b'{',
    b'null',
    b'A' * 100000,
    b'=',
)


def mutated(content: bytes, draw: random.Random, text: bool) -> bytes:
    """The content of a file after one to three kinds of damage.

    Parameters
    ----------
    content : bytes
        The whole file.
    draw : random.Random
        What and where.
    text : bool
        Whether numbers, words and lines are damaged too.
    """
    kinds: Tuple[Callable[[bytes, random.Random], bytes], ...] = BINARY + (TEXT * 2 if text else ())
    for _ in range(draw.choice((1, 1, 1, 2, 3))):
        content = draw.choice(kinds)(content, draw)
    return content


def _place(content: bytes, draw: random.Random, longest: int) -> Tuple[int, int]:
    start = draw.randrange(len(content) + 1)
    return start, min(start + draw.randint(1, longest), len(content))


def _flip(content: bytes, draw: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(draw.randint(1, 8) if changed else 0):
        changed[draw.randrange(len(changed))] ^= 1 << draw.randrange(8)
    return bytes(changed)


def _overwrite(content: bytes, draw: random.Random) -> bytes:
    start, end = _place(content, draw, 64)
    filler = draw.choice((b'\0', b'\xff', draw.randbytes(1)))
    return content[:start] + filler * (end - start) + content[end:]


def _truncate(content: bytes, draw: random.Random) -> bytes:
    return content[: draw.randrange(len(content) + 1)]


def _cut(content: bytes, draw: random.Random) -> bytes:
    start, end = _place(content, draw, 200)
    return content[:start] + content[end:]


def _repeat(content: bytes, draw: random.Random) -> bytes:
    start, end = _place(content, draw, 200)
    return content[:end] + content[start:end] * draw.randint(1, 3) + content[end:]


def _insert(content: bytes, draw: random.Random) -> bytes:
    start, _ = _place(content, draw, 1)
    return content[:start] + draw.randbytes(draw.randint(1, 16)) + content[start:]


def _number(content: bytes, draw: random.Random) -> bytes:
    """Another number in the place of one, or one digit of it."""
    found = list(re.finditer(rb'-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?', content))
    if not found:
        return content
    number = draw.choice(found)
    value = draw.choice(NUMBERS)
    if draw.random() < 0.5:
        digit = draw.randrange(len(number[0]))
        value = number[0][:digit] + str(draw.randrange(10)).encode() + number[0][digit + 1 :]
    return content[: number.start()] + value + content[number.end() :]


def _word(content: bytes, draw: random.Random) -> bytes:
    """A word in the place of another one of the file."""
    found = list(re.finditer(rb'[A-Za-z_]\w+', content))
    if not found:
        return content
    one, other = draw.choice(found), draw.choice(found)
    return content[: one.start()] + other[0] + content[one.end() :]


def _string(content: bytes, draw: random.Random) -> bytes:
    start, _ = _place(content, draw, 1)
    return content[:start] + draw.choice(STRINGS) + content[start:]


def _lines(content: bytes, draw: random.Random) -> bytes:
    """Lines removed, repeated or exchanged."""
    lines = content.split(b'\n')
    one, other = draw.randrange(len(lines)), draw.randrange(len(lines))
    kind = draw.randrange(3)
    if kind == 0:
        del lines[one]
    elif kind == 1:
        lines.insert(other, lines[one])
    else:
        lines[one], lines[other] = lines[other], lines[one]
    return b'\n'.join(lines)


BINARY = (_flip, _overwrite, _truncate, _cut, _repeat, _insert)
TEXT = (_number, _number, _word, _string, _lines)
