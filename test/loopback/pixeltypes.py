"""Pixel types: a precision and a range; the range of integers decides how they are stored."""

from dataclasses import dataclass

import numpy as np

_SIZES = {
    (0, 255): np.uint8,
    (-128, 127): np.int8,
    (0, 65535): np.uint16,
    (-32768, 32767): np.int16,
    (0, 2**32 - 1): np.uint32,
    (-(2**31), 2**31 - 1): np.int32,
    (-(2**63), 2**63 - 1): np.int64,
}


@dataclass(frozen=True)
class PixelType:
    """precision: 'int', 'float' or 'double'; minimum, maximum: of integers; dimensions: of array pixels, 0 for plain ones."""

    precision: str
    minimum: int = None
    maximum: int = None
    dimensions: int = 0

    @property
    def storage(self):
        """The numpy type in which values are computed: a sized type wraps, any other range has room."""
        if self.precision != 'int':
            return np.dtype(np.float32 if self.precision == 'float' else np.float64)
        fits = self.minimum >= -(2**31) and self.maximum < 2**31
        return np.dtype(_SIZES.get((self.minimum, self.maximum), np.int32 if fits else np.int64))

    @property
    def output(self):
        """The numpy type in which values leave the service: the smallest that holds the range."""
        if self.precision != 'int':
            return self.storage
        return np.dtype(next(kind for (low, high), kind in _SIZES.items() if low <= self.minimum and self.maximum <= high))

    def arrays(self, dimensions):
        return PixelType(self.precision, self.minimum, self.maximum, dimensions)

    def describe(self):
        """As `getInfo` shows it."""
        shown = {'type': 'PixelType', 'precision': self.precision}
        if self.precision == 'int':
            shown.update(min=self.minimum, max=self.maximum)
        return {**shown, 'dimensions': self.dimensions} if self.dimensions else shown


FLOAT, DOUBLE, BOOLEAN = PixelType('float'), PixelType('double'), PixelType('int', 0, 1)

#: Types by the names that casts have.
NAMED = {'float': FLOAT, 'double': DOUBLE}
NAMED.update({np.dtype(kind).name: PixelType('int', *limits) for limits, kind in _SIZES.items()})
NAMED.update(byte=NAMED['uint8'], short=NAMED['int16'], int=NAMED['int32'], long=NAMED['int64'])


def of_dtype(dtype):
    """The type of a stored array."""
    return NAMED[{'float32': 'float', 'float64': 'double'}.get(np.dtype(dtype).name, np.dtype(dtype).name)]


def of_constant(value):
    """The type of a constant: a range of its own."""
    return PixelType('int', int(value), int(value)) if isinstance(value, int) else DOUBLE


def union(first, second):
    """The type that holds both: double before float before integers, whose ranges are joined."""
    dimensions = max(first.dimensions, second.dimensions)
    for precision in ('double', 'float'):
        if precision in (first.precision, second.precision):
            return PixelType(precision, dimensions=dimensions)
    return PixelType('int', min(first.minimum, second.minimum), max(first.maximum, second.maximum), dimensions)


def cast(values, kind):
    """Values in another type: integers are cut towards 0 and held at the ends of the range; nothing wraps here."""
    target = kind.storage
    if target.kind == 'f':
        return values.astype(target)
    limits = np.iinfo(target)
    whole = values if values.dtype.kind in 'iub' else np.nan_to_num(np.trunc(values))
    return np.clip(whole, limits.min, limits.max).astype(target)
