"""Sentences for the user: the first of a text, and what went wrong."""

import re
from typing import Optional

from ..method.errors import CloudmaskError
from .packages import missing_package

#: Names that mean nothing to a user, and their replacement: a file with open options, the stack while it is no file, and an output
#: while it is unfinished.
_INTERNAL = (
    (re.compile(r'/vsimem/multitemporal_cloudmask/\w+/([^/]+)\.vrt'), r'\1'),
    (re.compile(r'/vsimem/multitemporal_cloudmask/\w+\.vrt'), 'the stack'),
    (re.compile(r'(?<=[/\\])\.([^/\\]+)\.[0-9a-f]{8}\.part(?=\.)'), r'\1'),
)


def first_sentence(text: str) -> str:
    """The first sentence of a text, with its full stop."""
    return re.split(r'(?<=[^.]\.)\s', text, maxsplit=1)[0]


def one_line(text: object) -> str:
    """A text in one line, without internal file names."""
    line = ' '.join(str(text).split())
    for internal, plain in _INTERNAL:
        line = internal.sub(plain, line)
    return line


def explanation(error: Exception) -> Optional[str]:
    """What went wrong and what to do, in one line; None for an error of the program."""
    if isinstance(error, CloudmaskError):
        return one_line(error)
    if isinstance(error, ModuleNotFoundError):
        return missing_package(error.name or '') or f'A Python package is missing: {error}.'
    if isinstance(error, MemoryError):
        return 'There is not enough memory. Choose a smaller ROI or fewer BANDS, or close other programs.'
    if isinstance(error, OSError):
        return one_line(f'The system reports: {error}. Check the disk and the folders of the outputs.')
    if type(error) is RuntimeError:  # GDAL raises no subclass of it
        return one_line(f'GDAL reports: {error}. Check the inputs and the disk.')
    return None
