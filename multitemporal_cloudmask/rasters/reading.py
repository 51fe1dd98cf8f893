"""Whatever is raised while a file is read is an error of that file."""

import contextlib
from typing import Iterator

from ..method.errors import CloudmaskError, UnreadableError


@contextlib.contextmanager
def reading(path: object) -> Iterator[None]:
    """Turn every error of GDAL and Python into an `UnreadableError` with the name of the file.

    Damaged and hostile files make libraries fail in more ways than can be listed. Errors that explain themselves pass.

    Parameters
    ----------
    path : object
        What is read, as messages show it.
    """
    try:
        yield
    except CloudmaskError:
        raise
    except Exception as error:
        reason = ' '.join(str(error).split()).rstrip('.') or type(error).__name__
        raise UnreadableError(
            f'Cannot read {printable(path)}: {reason}. The file is damaged or of another format: choose another.'
        ) from error


def printable(path: object) -> str:
    """A path as text that can be shown: bytes of other encodings become question marks, line breaks blanks."""
    return ' '.join(str(path).encode('utf-8', 'replace').decode().split('\n'))
