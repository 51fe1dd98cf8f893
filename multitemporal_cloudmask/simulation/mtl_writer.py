"""Landsat's MTL metadata as text, in the form in which USGS delivers it."""


class Bare(str):
    """A word that stands in an MTL file without quotes: a number as it shall be written, a date."""


def mtl_text(groups, root='LANDSAT_METADATA_FILE'):
    """The text of an MTL file. groups: name to key to value, in their order; texts are quoted, numbers and `Bare` are not."""
    lines = [f'GROUP = {root}']
    for group, items in groups.items():
        lines.append(f'  GROUP = {group}')
        lines += [f'    {key} = {_written(value)}' for key, value in items.items()]
        lines.append(f'  END_GROUP = {group}')
    return '\n'.join([*lines, f'END_GROUP = {root}', 'END', ''])


def _written(value):
    return f'"{value}"' if isinstance(value, str) and not isinstance(value, Bare) else str(value)
