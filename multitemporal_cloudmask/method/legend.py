"""Names and colours of the classes of rasters: the one source for files, layers, legends and reports."""

from typing import Dict, NamedTuple, Tuple

from . import agreement, classes


class ClassStyle(NamedTuple):
    """How a class is shown: its value, its name and its colour ('#rrggbb').

    A class with `through` is transparent on the map; a picture in a report shows its colour.
    """

    value: int
    label: str
    colour: str
    through: bool = False

    @property
    def rgb(self) -> Tuple[int, int, int]:
        """Red, green and blue, 0..255."""
        return _rgb(self.colour)


# Cloud magenta, shadow yellow: neither is a colour of land, water, snow or cloud; magenta is dark enough for white clouds and
# yellow light enough for dark shadows, so they also differ in lightness and on the blue-yellow axis that colour-blind people see.
MASK = (
    ClassStyle(classes.CLEAR, classes.NAMES[classes.CLEAR], '#dde3dc', through=True),
    ClassStyle(classes.SHADOW, classes.NAMES[classes.SHADOW], '#ffd400'),
    ClassStyle(classes.CLOUD, classes.NAMES[classes.CLOUD], '#c2127f'),
)

# Light blue, lighter than both and away from them on the blue-yellow axis.
SNOW = ClassStyle(classes.SNOW, classes.NAMES[classes.SNOW], '#9ad7f5')

# Agreement is quiet (grey), disagreement loud: vermilion and blue of Okabe and Ito, apart for colour-blind people too.
AGREEMENT = (
    ClassStyle(agreement.BOTH_CLEAR, 'both clear', '#dde3dc', through=True),
    ClassStyle(agreement.BOTH_CLOUD, 'both cloud', '#7f868c'),
    ClassStyle(agreement.ONLY_MASK, 'only in the mask (commission)', '#d55e00'),
    ClassStyle(agreement.ONLY_REFERENCE, 'only in the reference (omission)', '#0072b2'),
)

#: Viridis: even steps in lightness, so that darker clusters also look darker.
CLUSTERS = ('#440154', '#3b528b', '#21918c', '#5ec962', '#fde725')

#: The legends of the bands of this name; that of a cluster map depends on the number of clusters.
LEGENDS: Dict[str, Tuple[ClassStyle, ...]] = {'mask': (*MASK, SNOW), 'agreement': AGREEMENT}


def mask_entries(snow: bool) -> Tuple[ClassStyle, ...]:
    """The classes of a mask in which snow is marked, or is not."""
    return (*MASK, SNOW) if snow else MASK


def cluster_classes(count: int) -> Tuple[ClassStyle, ...]:
    """The `ClassStyle`s of `count` clusters, darker to brighter."""
    ends = {0: ' (darkest)', count - 1: ' (brightest)'} if count > 1 else {}
    return tuple(
        ClassStyle(number, f'cluster {number}{ends.get(number, "")}', _between(CLUSTERS, number / max(count - 1, 1)))
        for number in range(count)
    )


def _between(colours: Tuple[str, ...], place: float) -> str:
    """The colour at a place, 0..1, of evenly spaced colours."""
    number = min(int(place * (len(colours) - 1)), len(colours) - 2)
    rest = place * (len(colours) - 1) - number
    pair = zip(_rgb(colours[number]), _rgb(colours[number + 1]))
    return '#' + ''.join(f'{round(low + rest * (high - low)):02x}' for low, high in pair)


def _rgb(colour: str) -> Tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour[1:])
    return red, green, blue
