"""What the files of an image are called: by date, platform and tile, no two alike."""

from collections import Counter
from typing import List, Sequence, Set

from ..products.passes import AnyImage, Pass
from .series import Key


def key_of(images: Pass[AnyImage]) -> Key:
    """What names the files of a pass: date, platform and, where it is of one tile, that."""
    keys = [Key.from_image(image) for image in images.images]
    tiles = {key.tile for key in keys} - {''}
    return keys[0]._replace(tile=tiles.pop() if len(tiles) == 1 else '')


def file_names(found: Sequence[Pass[AnyImage]], used: Set[str]) -> List[str]:
    """The names of the files of some passes, without kind and ending: `2019-06-07_LC08_199033`.

    Parameters
    ----------
    found : sequence of Pass
        Where several have one key, the time of day distinguishes them.
    used : set of str
        Names that are taken; those of the passes are added.
    """
    keys = [key_of(images) for images in found]
    counts, names = Counter(keys), []
    for images, key in zip(found, keys):
        name = '_'.join(filter(None, key))
        if counts[key] > 1:
            name += f'-{images.time:%H%M%S}'
        while name in used:
            name += '-2'
        used.add(name)
        names.append(name)
    return names
