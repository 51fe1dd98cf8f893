"""Masks: shares from 0 (no value) to 1, one for each band."""

import numpy as np

from .arithmetic import footprint_of
from .errors import InvalidError
from .images import Image, constant
from .operators import union
from .pixeltypes import PixelType
from .regions import centres_inside
from .registry import algorithm
from .values import Feature

_SHARE = PixelType('float')


def _one_for_each(image, other, what):
    """The bands of `other` for those of `image`: one for all, or one each."""
    if len(other.bands) not in (1, len(image.bands)):
        raise InvalidError(f'The {what} must have 1 or {len(image.bands)} bands, got {len(other.bands)}.')
    return other.bands * len(image.bands) if len(other.bands) == 1 else other.bands


@algorithm('Image.mask')
def mask(image, mask):
    """Without an argument the masks as an image; with one the image under that mask, whatever its own was."""
    if mask is not None:
        return _masked(image, mask, lambda own, new: new)
    bands = [
        band.derived(lambda grid, band=band: (band.at(grid)[1], np.ones(grid.shape, np.float32)), _SHARE) for band in image.bands
    ]
    return image.with_bands(bands)


@algorithm('Image.updateMask')
def update_mask(image, mask):
    return _masked(image, mask, np.minimum)


@algorithm('Image.selfMask')
def self_mask(image):
    return update_mask(image, image)


def _masked(image, mask, join):
    bands = []
    for band, cover in zip(image.bands, _one_for_each(image, mask, 'mask')):

        def compute(grid, band=band, cover=cover):
            (values, own), (share, seen) = band.at(grid), cover.at(grid)
            new = np.where(seen > 0, np.clip(share, 0, 1), 0).astype(np.float32)
            return values, join(own, new)

        bands.append(band.derived(compute))
    return image.with_bands(bands)


@algorithm('Image.unmask')
def unmask(input, value, sameFootprint):
    """Masked pixels get value and mask of another image; inside the footprint only, unless asked otherwise."""
    fill = constant(0) if value is None else value
    bands = []
    for band, filler in zip(input.bands, _one_for_each(input, fill, 'value')):

        def compute(grid, band=band, filler=filler):
            (values, own), (other, other_mask) = band.at(grid), filler.at(grid)
            there = own > 0
            if sameFootprint and input.footprint is not None:
                other_mask = other_mask * centres_inside(input.footprint, grid)
            return np.where(_cells(there, values), values, other), np.where(there, own, other_mask).astype(np.float32)

        bands.append(band.derived(compute, union(band.type, filler.type)))
    result = input.with_bands(bands)
    return result if sameFootprint else Image(result.bands, result.properties, None, result.id)


def _cells(flags, values):
    """Flags of pixels, for values that may be arrays."""
    return flags[(...,) + (None,) * (values.ndim - 2)]


@algorithm('Image.where')
def where(input, test, value):
    """`value` where the test is not zero and both are valid; else the input, whose mask stays."""
    bands = []
    tests, others = _one_for_each(input, test, 'test'), _one_for_each(input, value, 'value')
    for band, check, other in zip(input.bands, tests, others):

        def compute(grid, band=band, check=check, other=other):
            (values, own), (found, found_mask), (new, new_mask) = band.at(grid), check.at(grid), other.at(grid)
            taken = (found != 0) & (found_mask > 0) & (new_mask > 0) & (own > 0)
            return np.where(taken, new, values), own

        bands.append(band.derived(compute, union(band.type, other.type)))
    return input.with_bands(bands)


@algorithm('Image.clip')
def clip(input, geometry):
    """Only what lies in the geometry: pixels by their centres."""
    shape = geometry.geometry if isinstance(geometry, Feature) else geometry
    if not hasattr(shape, 'coordinates'):
        raise InvalidError('Expected a Geometry or a Feature to clip to.')
    bands = []
    for band in input.bands:

        def compute(grid, band=band):
            values, own = band.at(grid)
            return values, own * centres_inside(shape, grid)

        bands.append(band.derived(compute))
    clipped = input.with_bands(bands)
    return Image(clipped.bands, clipped.properties, shape, clipped.id)


@algorithm('Image.clipToBoundsAndScale')
def clip_to_bounds_and_scale(input, geometry, width, height, maxDimension, scale):
    """As exports with a region and a scale use it: clipped, on a grid of that scale."""
    if width or height or maxDimension:
        raise InvalidError('The loopback scales by `scale` only.')
    clipped = clip(input, geometry) if geometry else input
    if scale is None:
        return clipped
    from .places import reproject

    return reproject(clipped, input.projection.at_scale(scale), None, None)


@algorithm('Image.blend')
def blend(bottom, top):
    """`top` over `bottom`, by the top's mask."""
    bands = []
    for below, above in zip(bottom.bands, _one_for_each(bottom, top, 'top image')):

        def compute(grid, below=below, above=above):
            (a, a_mask), (b, b_mask) = below.at(grid), above.at(grid)
            return np.where(b_mask > 0, b, a), np.maximum(a_mask, b_mask)

        bands.append(below.derived(compute, union(below.type, above.type)))
    return Image(tuple(bands), bottom.properties, footprint_of(bottom, top), bottom.id)


@algorithm('Image.remap')
def remap(image, from_, to, defaultValue, bandName):
    """Values of the first band (or one named) by a table, as band `remapped`; others the default, or masked."""
    if len(from_) != len(to):
        raise InvalidError(f'The lists must be of one length, got {len(from_)} and {len(to)}.')
    band = image.band(bandName) if bandName else image.bands[0]
    default = constant(0 if defaultValue is None else defaultValue).bands[0]
    kind = default.type if defaultValue is not None else None
    for each in set(to):
        kind = union(kind, constant(each).bands[0].type) if kind else constant(each).bands[0].type

    def compute(grid):
        values, own = band.at(grid)
        table = dict(zip(from_, to))
        olds = np.sort(list(table))
        news = np.array([table[old] for old in olds.tolist()], kind.storage)
        places = np.searchsorted(olds, values).clip(0, len(olds) - 1)
        known = olds[places] == values
        result = np.where(known, news[places], default.at(grid)[0].astype(kind.storage))
        return result, own if defaultValue is not None else own * known

    return image.with_bands([band.derived(compute, kind, 'remapped')])
