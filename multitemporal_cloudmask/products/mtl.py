"""Landsat's MTL metadata (txt, xml, json), by group: Level 2 repeats keys of Level 1 with other values."""

import json

from ..method.errors import UnreadableError
from .members import parse_xml


class Mtl:
    """Groups of keys. path: for messages."""

    def __init__(self, groups, path):
        self.groups, self.path = groups, path

    def text(self, key, *groups, default=None):
        """The value of a key as text, in the first of some groups that has it; raises where it is missing without default."""
        for group in groups:
            if key in self.groups.get(group, {}):
                return self.groups[group][key]
        if default is None:
            raise UnreadableError(
                f'Expected {key} in {" or ".join(groups)} of {self.path}; it is missing. Fetch the product again.'
            )
        return default

    def number(self, key, *groups, low, high):
        """The value of a key as a number within a plausible range; raises where it is missing, no number or beyond."""
        text = self.text(key, *groups)
        try:
            value = float(text)
        except ValueError:
            value = float('nan')
        if not low <= value <= high:
            raise UnreadableError(
                f'Expected {key} between {low:g} and {high:g} in {self.path}; it is {text!r}. The file is damaged; fetch it again.'
            )
        return value

    def keys(self, prefix, *groups):
        """The keys of some groups that begin with `prefix`, to their values."""
        return {key: value for group in groups for key, value in self.groups.get(group, {}).items() if key.startswith(prefix)}


#: An MTL file has about ten groups.
NESTED = 500


def parse_mtl(text, path):
    """Parse the text of an MTL file of any of its three formats."""
    start = text.lstrip()[:1]
    if start == '{':
        return Mtl(_json_groups(text, path), path)
    if start == '<':
        return Mtl({group.tag: {item.tag: (item.text or '').strip() for item in group} for group in parse_xml(text, path)}, path)
    return Mtl(_odl_groups(text, path), path)


def _json_groups(text, path):
    try:
        # A program around us may have lifted the limit of recursion, below which a file that is nested without end is an error.
        if text.count('{') + text.count('[') > NESTED:
            raise ValueError('it is nested too deeply')
        (root,) = json.loads(text).values()
        return {group: {key: str(value) for key, value in items.items()} for group, items in root.items()}
    except (ValueError, AttributeError, RecursionError) as error:
        raise UnreadableError(
            f'Cannot read {path} as an MTL file: {error}. The file is damaged; fetch the product again.'
        ) from error


def _odl_groups(text, path):
    groups, stack = {}, []
    for line in text.splitlines():
        key, equals, value = (part.strip() for part in line.partition('='))
        if not equals:
            continue
        if key == 'GROUP':
            stack.append(value)
            groups.setdefault(value, {})
        elif key == 'END_GROUP':
            if not stack or stack.pop() != value:
                raise UnreadableError(
                    f'Cannot read {path}: the group {value} ends where it did not begin. Fetch the product again.'
                )
        elif stack:
            groups[stack[-1]][key] = value.strip('"')
    if stack or not groups:
        raise UnreadableError(f'Cannot read {path}: it is no MTL file or ends too early. Fetch the product again.')
    return groups
