"""Landsat's MTL metadata (txt, xml, json), by group: Level 2 repeats keys of Level 1 with other values.

The groups and keys are those of the USGS Landsat Collection 2 Data Format Control Books, and of their predecessors for
Collection 1 and before.
"""

import json
from typing import Dict, List, Mapping, Optional

from ..method.errors import UnreadableError
from .metadata import number_in, parse_xml

#: Brackets above which a JSON file is refused; an MTL has about ten groups. Chosen by hand, far from both.
MOST_BRACKETS = 500

_Groups = Dict[str, Dict[str, str]]


class Mtl:
    """The content of an MTL file.

    Parameters
    ----------
    groups : mapping of str to mapping of str to str
        Group to key to value, without quotes.
    path : str
        The file, for messages.
    """

    def __init__(self, groups: Mapping[str, Mapping[str, str]], path: str) -> None:
        self.groups, self.path = groups, path

    def text(self, key: str, *groups: str, default: Optional[str] = None) -> str:
        """The value of a key in the first of some groups that has it.

        Raises
        ------
        UnreadableError
            Where none has it and there is no default.
        """
        for group in groups:
            if key in self.groups.get(group, {}):
                return self.groups[group][key]
        if default is None:
            raise UnreadableError(
                f'The metadata file {self.path} has no {key} in {" or ".join(groups)}. Download the product again.'
            )
        return default

    def number(self, key: str, *groups: str, low: float, high: float) -> float:
        """The value of a key as a number from `low` to `high`.

        Raises
        ------
        UnreadableError
            Where it is missing, not a number or out of range.
        """
        return number_in(self.text(key, *groups), low, high, self.path, key)

    def keys(self, prefix: str, *groups: str) -> Dict[str, str]:
        """The keys of some groups that begin with `prefix`, and their values."""
        return {key: value for group in groups for key, value in self.groups.get(group, {}).items() if key.startswith(prefix)}


def parse_mtl(text: str, path: str) -> Mtl:
    """Parse the text of an MTL file in any of its three formats; raises `CloudmaskError` where it is damaged."""
    start = text.lstrip()[:1]
    if start == '{':
        return Mtl(_json_groups(text, path), path)
    if start == '<':
        return Mtl({group.tag: {item.tag: (item.text or '').strip() for item in group} for group in parse_xml(text, path)}, path)
    return Mtl(_odl_groups(text, path), path)


def _json_groups(text: str, path: str) -> _Groups:
    try:
        # The host program may have raised the limit of recursion, at which deep nesting is an error instead of a crash.
        if text.count('{') + text.count('[') > MOST_BRACKETS:
            raise ValueError('it is nested too deeply')
        (root,) = json.loads(text).values()
        return {group: {key: str(value) for key, value in items.items()} for group, items in root.items()}
    except (ValueError, AttributeError, RecursionError) as error:
        raise UnreadableError(
            f'Cannot read {path} as an MTL file: {error}. The file is damaged: download the product again.'
        ) from error


def _odl_groups(text: str, path: str) -> _Groups:
    groups: _Groups = {}
    open_groups: List[str] = []
    for line in text.splitlines():
        key, equals, value = (part.strip() for part in line.partition('='))
        if not equals:
            continue
        if key == 'GROUP':
            open_groups.append(value)
            groups.setdefault(value, {})
        elif key == 'END_GROUP':
            if not open_groups or open_groups.pop() != value:
                raise UnreadableError(f'Cannot read {path}: group {value} ends without having begun. Download the product again.')
        elif open_groups:
            groups[open_groups[-1]][key] = value.strip('"')
    if open_groups or not groups:
        raise UnreadableError(f'Cannot read {path}: it is not an MTL file, or it is truncated. Download the product again.')
    return groups
