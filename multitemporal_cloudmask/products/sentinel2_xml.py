"""An XML metadata file of Sentinel-2: its elements by name, their texts checked before they are believed."""

import re
from datetime import datetime
from typing import TYPE_CHECKING, List

from ..method.errors import UnreadableError
from .metadata import damaged, parse_xml, time_in

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


class Document:
    """An XML file, by the names of its elements without their namespaces; its methods raise `UnreadableError`.

    Parameters
    ----------
    text : str
        The content of the file.
    path : str
        Its path, for messages.
    """

    def __init__(self, text: str, path: str) -> None:
        self.root, self.path = parse_xml(text, path), path

    def elements(self, path: str) -> 'List[Element]':
        """The elements under a path such as Mean_Sun_Angle/ZENITH_ANGLE."""
        return self.root.findall('.//' + '/'.join(f'{{*}}{name}' for name in path.split('/')))

    def text(self, *paths: str) -> str:
        """The text of the first of some elements that is present."""
        for path in paths:
            for element in self.elements(path):
                return element.text or ''
        raise UnreadableError(f'The metadata file {self.path} has no {" or ".join(paths)}. Download the product again.')

    def number(self, *paths: str, low: float, high: float) -> float:
        """The number in the first of some elements that is present, from `low` to `high`."""
        return self.plausible(self.text(*paths), paths[0], low, high)

    def plausible(self, text: str, name: str, low: float, high: float) -> float:
        """A text as a number; without the blanks that `float` allows, since a damaged digit may have become one."""
        value = float(text) if re.fullmatch(r'[-+]?\d+(\.\d+)?([eE][-+]?\d+)?', text) else float('nan')
        if not low <= value <= high:
            raise self.damaged(name, text, f'a number from {low:g} to {high:g}')
        return value

    def time(self, path: str) -> datetime:
        """The time in an element, UTC, to the second."""
        text = self.text(path)
        time = time_in(re.sub(r'(\.\d*)?Z?$', '', text), '%Y-%m-%dT%H:%M:%S')
        if time is None:
            raise self.damaged(path, text, 'YYYY-MM-DDThh:mm:ss')
        return time

    def matched(self, pattern: str, expected: str, *paths: str) -> str:
        """The first group of a pattern in the text of an element; `expected` describes it in words."""
        text = self.text(*paths)
        match = re.search(pattern, text)
        if not match:
            raise self.damaged(paths[0], text, expected)
        return match[1]

    def damaged(self, name: str, value: object, expected: str) -> UnreadableError:
        """The error where an item has an impossible value."""
        return damaged(self.path, name, value, expected)
