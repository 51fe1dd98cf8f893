"""What the metadata files of USGS and ESA have in common: XML that is parsed safely, and the error where a value is impossible."""

from typing import TYPE_CHECKING

from ..method.errors import CloudmaskError, UnreadableError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def parse_xml(text: str, path: str) -> 'Element':
    """Parse an XML metadata file; a document type is refused, since its entities could exhaust memory or read other files.

    Parameters
    ----------
    text : str
        The content of the file.
    path : str
        Its path, for messages.

    Raises
    ------
    CloudmaskError
        Where it declares a document type.
    UnreadableError
        Where it is not well-formed.
    """
    from xml.etree import ElementTree

    if '<!DOCTYPE' in text or '<!ENTITY' in text:
        raise CloudmaskError(
            f'The metadata file {path} declares a document type, which those of USGS and ESA do not. Download the product again.'
        )
    try:
        return ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise UnreadableError(f'Cannot read {path}: {error}. The file is damaged: download the product again.') from error


def damaged(path: str, name: str, value: object, expected: str) -> UnreadableError:
    """The error for a metadata file in which an item `name` has an impossible value; `expected` describes the possible ones."""
    return UnreadableError(
        f'The metadata file {path} is damaged: {name} is {value!r}; expected {expected}. Download the product again.'
    )
