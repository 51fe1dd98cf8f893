"""What the metadata files of deliveries have in common: XML that is parsed safely, and the errors where a value is impossible."""

from datetime import datetime, timezone
from typing import Dict, Optional
from xml.etree import ElementTree

from ..method.errors import CloudmaskError, UnreadableError

#: Bounds of an XML file, far above those of any product: of Sentinel-2, whose outlines of clouds are the largest, a file has
#: less than 100,000 elements, nested less than 20 deep.
MOST_ELEMENTS, DEEPEST = 2_000_000, 100

#: The sun has to be so far above the horizon that dividing by the sine of its elevation makes sense, degrees.
LOWEST_SUN = 0.1


def parse_xml(text: str, path: str) -> ElementTree.Element:
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
        Where it is not well-formed, or has more or deeper elements than any product.
    """
    if '<!DOCTYPE' in text or '<!ENTITY' in text:
        raise CloudmaskError(
            f'The metadata file {path} declares a document type, which those of products do not. Download the product again.'
        )
    parser = ElementTree.XMLParser(target=_Bounded())
    try:
        parser.feed(text)
        return parser.close()
    except (ElementTree.ParseError, ValueError) as error:
        raise UnreadableError(f'Cannot read {path}: {error}. The file is damaged: download the product again.') from error


class _Bounded(ElementTree.TreeBuilder):
    """Builds the tree of a file as long as it is not larger than that of any product."""

    elements, depth = 0, 0

    def start(self, tag: str, attrs: Dict[str, str]) -> ElementTree.Element:
        self.elements += 1
        self.depth += 1
        if self.elements > MOST_ELEMENTS or self.depth > DEEPEST:
            raise ValueError('it has more elements, or more deeply nested ones, than any product')
        return super().start(tag, attrs)

    def end(self, tag: str) -> ElementTree.Element:
        self.depth -= 1
        return super().end(tag)


def require_day(elevation: float, path: str) -> None:
    """Raise `CloudmaskError` unless the sun, at some degrees above the horizon, shines on the product `path`."""
    if elevation < LOWEST_SUN:
        raise CloudmaskError(
            f'The product {path} was acquired at night or twilight, with the sun at {elevation:g} degrees above the horizon: it has no '
            'reflectance. Choose an image that was acquired by day.'
        )


def number_in(text: str, low: float, high: float, path: str, name: str) -> float:
    """A text as a number from `low` to `high`; raises `UnreadableError` where the item `name` of the file `path` is no such number."""
    try:
        value = float(text)
    except ValueError:
        value = float('nan')
    if not low <= value <= high:
        raise damaged(path, name, text, f'a number from {low:g} to {high:g}')
    return value


def damaged(path: str, name: str, value: object, expected: str) -> UnreadableError:
    """The error for a metadata file in which an item `name` has an impossible value; `expected` describes the possible ones."""
    return UnreadableError(
        f'The metadata file {path} is damaged: {name} is {value!r}; expected {expected}. Download the product again.'
    )


def time_in(text: str, pattern: str) -> Optional[datetime]:
    """A text as time in UTC, None where it is not one."""
    try:
        return datetime.strptime(text, pattern).replace(tzinfo=timezone.utc)
    except ValueError:
        return None
