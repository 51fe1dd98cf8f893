"""Landsat's MTL metadata as text, in the form in which USGS delivers it (Landsat Collection 2 Data Format Control Books)."""

from typing import Mapping, Union


class Bare(str):
    """A value that is written without quotes: a date, or a number with a given count of digits."""


Group = Mapping[str, Union[str, int, float]]


def mtl_text(groups: Mapping[str, Group], root: str = 'LANDSAT_METADATA_FILE') -> str:
    """The text of an MTL file.

    Parameters
    ----------
    groups : mapping of str to mapping
        Group to key to value, in their order; texts are quoted, numbers and `Bare` are not.
    root : str
        The group around them.
    """
    lines = [f'GROUP = {root}']
    for group, items in groups.items():
        lines.append(f'  GROUP = {group}')
        lines += [f'    {key} = {_written(value)}' for key, value in items.items()]
        lines.append(f'  END_GROUP = {group}')
    return '\n'.join([*lines, f'END_GROUP = {root}', 'END', ''])


def _written(value: Union[str, int, float]) -> str:
    return f'"{value}"' if isinstance(value, str) and not isinstance(value, Bare) else str(value)
