"""An XML metadata file of Sentinel-2: its elements by name, their texts checked before they are believed."""

import re
from datetime import datetime, timezone

from ..method.errors import UnreadableError
from .members import parse_xml


class Document:
    """An XML file, by the names of its elements without their namespaces."""

    def __init__(self, text, path):
        self.root, self.path = parse_xml(text, path), path

    def elements(self, path):
        """The elements under a path such as Mean_Sun_Angle/ZENITH_ANGLE."""
        return self.root.findall('.//' + '/'.join(f'{{*}}{name}' for name in path.split('/')))

    def text(self, *paths):
        """The text of the first of some elements that is there."""
        for path in paths:
            for element in self.elements(path):
                return element.text or ''
        raise UnreadableError(f'Expected {" or ".join(paths)} in {self.path}; it is missing. Fetch the product again.')

    def number(self, *paths, low, high):
        """The number in the first of some elements that is there, within a plausible range."""
        return self.plausible(self.text(*paths), paths[0], low, high)

    def plausible(self, text, name, low, high):
        """A text as number; without the blanks that `float` allows, since a damaged digit may have become one."""
        value = float(text) if re.fullmatch(r'[-+]?\d+(\.\d+)?([eE][-+]?\d+)?', text) else float('nan')
        if not low <= value <= high:
            raise self.damaged(f'{name} between {low:g} and {high:g}', text)
        return value

    def time(self, path):
        """The time in an element, to the second."""
        text = self.text(path)
        time = time_in(re.sub(r'(\.\d*)?Z?$', '', text), '%Y-%m-%dT%H:%M:%S')
        if time is None:
            raise self.damaged(f'{path} as YYYY-MM-DDThh:mm:ss', text)
        return time

    def matched(self, pattern, expected, *paths):
        """The first group of a pattern in the text of an element."""
        text = self.text(*paths)
        match = re.search(pattern, text)
        if not match:
            raise self.damaged(f'{paths[0]} with {expected}', text)
        return match[1]

    def damaged(self, expected, came):
        """The error that says so."""
        return UnreadableError(f'Expected {expected} in {self.path}; it is {came!r}. The file is damaged; fetch it again.')


def time_in(text, pattern):
    """A text as time in UTC, None where it is none."""
    try:
        return datetime.strptime(text, pattern).replace(tzinfo=timezone.utc)
    except ValueError:
        return None
