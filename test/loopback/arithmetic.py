"""Operations on images band by band, and the same on numbers and arrays."""

import numpy as np

from . import operators
from .errors import InvalidError
from .images import Band, Image
from .pixeltypes import DOUBLE, cast, of_constant
from .registry import algorithm
from .values import Array


def pair(left, right):
    """The bands of two images that belong together: by name, else by position, else one for all; the longer's names."""
    if len(left.bands) == len(right.bands):
        if set(left.names) == set(right.names):
            return [(band, right.band(band.name), band.name) for band in left.bands]
        return [(a, b, a.name) for a, b in zip(left.bands, right.bands)]
    if len(right.bands) == 1:
        return [(band, right.bands[0], band.name) for band in left.bands]
    if len(left.bands) == 1:
        return [(left.bands[0], band, band.name) for band in right.bands]
    raise InvalidError(
        f'Images must have the same number of bands, or one of them a single band. Got {len(left.bands)} and {len(right.bands)}.'
    )


def footprint_of(*images):
    return next((image.footprint for image in images if image.footprint is not None), None)


def combined(left, right, name, kind, work):
    """The band of `work(values, values)` whose mask is the smaller of both."""

    def compute(grid):
        (a, a_mask), (b, b_mask) = left.at(grid), right.at(grid)
        if a.ndim > 2 and b.ndim == 2 or b.ndim > 2 and a.ndim == 2:
            a, b = (each[(...,) + (None,) * (max(a.ndim, b.ndim) - each.ndim)] for each in (a, b))
        return work(a, b), np.minimum(a_mask, b_mask)

    placed = right if left.is_constant else left
    return Band(name, kind, compute, placed.projection, None, left.is_constant and right.is_constant)


def _binary(name):
    def apply(image1, image2):
        bands = []
        for left, right, label in pair(image1, image2):
            kind = operators.BINARY[name][1](left.type, right.type)
            bands.append(
                combined(left, right, label, kind, lambda a, b, x=left, y=right: operators.binary(name, a, x.type, b, y.type)[0])
            )
        return Image(tuple(bands), {}, footprint_of(image1, image2))

    return apply


def mapped(image, work, rule):
    """Each band with its values changed and its mask kept; properties go, as with all arithmetic."""
    bands = []
    for band in image.bands:

        def compute(grid, band=band):
            values, mask = band.at(grid)
            return work(values, band.type), mask

        bands.append(band.derived(compute, rule(band.type)))
    return image.computed(bands)


def _unary(name):
    return lambda value: mapped(value, lambda v, kind: operators.unary(name, v, kind)[0], operators.UNARY[name][1])


def _cast(target):
    return lambda value: mapped(value, lambda v, kind: cast(v, target), lambda kind: target.arrays(kind.dimensions))


def _number_binary(name):
    def apply(left, right):
        types = (of_constant(left), of_constant(right))
        values, _ = operators.binary(name, np.asarray(left), types[0], np.asarray(right), types[1])
        if name == 'divide':
            values = np.asarray(left / right if right else 0.0)
        return values.item() if types[0].precision == types[1].precision == 'int' and name != 'divide' else _plain(values)

    return apply


def _plain(values):
    number = values.item()
    return int(number) if isinstance(number, bool) else number


def _array_binary(name):
    def apply(left, right):
        if left.values.size > 1 and right.values.size > 1 and left.values.shape != right.values.shape:
            raise InvalidError(f'Array shapes differ: {left.values.shape} and {right.values.shape}.')
        return Array(*operators.binary(name, left.values, left.type, right.values, right.type))

    return apply


for _name in operators.BINARY:
    for _alias in operators.names_of(_name):
        algorithm(f'Image.{_alias}')(_binary(_name))
        algorithm(f'Number.{_alias}')(_number_binary(_name))
        algorithm(f'Array.{_alias}')(_array_binary(_name))
for _name in operators.UNARY:
    algorithm(f'Image.{_name}')(_unary(_name))
    algorithm(f'Number.{_name}')(
        lambda input, name=_name: _plain(operators.unary(name, np.asarray(input), of_constant(input))[0])
    )
    algorithm(f'Array.{_name}')(lambda input, name=_name: Array(*operators.unary(name, input.values, input.type)))
for _name, _type in operators.CASTS.items():
    for _alias in operators.names_of_cast(_name):
        algorithm(f'Image.{_alias}')(_cast(_type))
        algorithm(f'Number.{_alias}')(lambda input, kind=_type: _plain(cast(np.asarray(input), kind)))


@algorithm('Image.clamp')
def clamp(input, low, high):
    def rule(kind):
        whole = kind.precision != 'int' or all(float(each).is_integer() for each in (low, high))
        return kind if whole else DOUBLE

    return mapped(input, lambda values, kind: np.clip(values, low, high), rule)


@algorithm('Image.unitScale')
def unit_scale(input, low, high):
    def rule(kind):
        return operators.BINARY['divide'][1](kind, kind)

    return mapped(input, lambda values, kind: (values - low) / (high - low), rule)


@algorithm('Image.normalizedDifference')
def normalized_difference(input, bandNames):
    """(first - second) / (first + second) as band `nd`; a negative value masks the pixel; properties stay."""
    first, second = (input.band(name) for name in bandNames) if bandNames else input.bands[:2]

    def compute(grid):
        (a, a_mask), (b, b_mask) = first.at(grid), second.at(grid)
        a, b = a.astype(float), b.astype(float)
        mask = np.minimum(a_mask, b_mask) * ((a >= 0) & (b >= 0))
        return operators.BINARY['divide'][0](a - b, a + b), mask.astype(np.float32)

    return input.with_bands([first.derived(compute, operators.BINARY['divide'][1](first.type, second.type), 'nd')])


algorithm('Number.clamp')(lambda number, min, max: float(np.clip(number, min, max)))
