"""Images whose pixels are arrays: values (h, w, n) or (h, w, n, m)."""

import numpy as np

from .arithmetic import combined, footprint_of
from .errors import InvalidError
from .images import Band, Image
from .pixeltypes import DOUBLE, NAMED, union
from .registry import algorithm


def _joined(bands, grid):
    """Values of several bands and the smallest of their masks."""
    seen = [band.at(grid) for band in bands]
    return [values for values, _ in seen], np.minimum.reduce([mask for _, mask in seen])


@algorithm('Image.toArray')
def to_array(image, axis):
    """All bands as one array along `axis`; plain numbers and shorter arrays get the dimensions that they lack."""
    if not image.bands:
        raise InvalidError('An image without bands cannot become an array.')
    kind = image.bands[0].type
    for band in image.bands[1:]:
        kind = union(kind, band.type)
    dimensions = max(kind.dimensions, axis + 1)

    def compute(grid):
        values, mask = _joined(image.bands, grid)
        cells = [each.reshape(each.shape + (1,) * (dimensions + 2 - each.ndim)) for each in values]
        if len(cells) > 1 and any(each.ndim > 2 and each.shape[2 : axis + 2] != cells[0].shape[2 : axis + 2] for each in cells):
            raise InvalidError('The arrays of the bands must be of one shape but along the axis.')
        return np.concatenate(cells, axis=2 + axis), mask

    return image.with_bands([image.bands[0].derived(compute, kind.arrays(dimensions), 'array')])


@algorithm('Image.matrixMultiply')
def matrix_multiply(image1, image2):
    from .arithmetic import pair

    bands = []
    for left, right, name in pair(image1, image2):
        for band in (left, right):
            if band.type.dimensions != 2:
                raise InvalidError(f'Both operands must be matrices; band {band.name} has {band.type.dimensions} dimensions.')
        bands.append(combined(left, right, name, DOUBLE.arrays(2), _multiply))
    return Image(tuple(bands), {}, footprint_of(image1, image2))


def _multiply(left, right):
    if left.shape[-1] != right.shape[-2]:
        raise InvalidError(f'Matrices {left.shape[2:]} and {right.shape[2:]} cannot be multiplied.')
    if left.strides[:2] == (0, 0):  # a constant matrix: one product for all pixels
        return np.einsum('ij,hwjk->hwik', left[0, 0].astype(float), right.astype(float), optimize=True)
    return np.einsum('hwij,hwjk->hwik', left.astype(float), right.astype(float))


@algorithm('Image.arrayProject')
def array_project(input, axes):
    """Only these axes; all others must be of length 1."""
    bands = []
    for band in input.bands:

        def compute(grid, band=band):
            values, mask = band.at(grid)
            dropped = [axis for axis in range(values.ndim - 2) if axis not in axes]
            if any(values.shape[axis + 2] != 1 for axis in dropped):
                raise InvalidError(f'Cannot drop axes {dropped} of arrays of shape {values.shape[2:]}: their length is not 1.')
            return np.transpose(values, [0, 1, *(2 + axis for axis in axes), *(2 + axis for axis in dropped)]).reshape(
                grid.shape + tuple(values.shape[2 + axis] for axis in axes)
            ), mask

        bands.append(band.derived(compute, band.type.arrays(len(axes))))
    return input.with_bands(bands)


@algorithm('Image.arrayArgmax')
def array_argmax(image):
    """The position of the largest value, as an array of one index for each dimension; the first of equal ones."""
    bands = []
    for band in image.bands:

        def compute(grid, band=band):
            values, mask = band.at(grid)
            place = np.argmax(values.reshape(*grid.shape, -1), axis=2)
            return np.stack(np.unravel_index(place, values.shape[2:]), axis=-1), mask

        bands.append(band.derived(compute, NAMED['int32'].arrays(1)))
    return image.computed(bands)


@algorithm('Image.arrayGet')
def array_get(image, position):
    """One number of each array: as many position bands as dimensions, or one of arrays."""
    bands = []
    for band in image.bands:

        def compute(grid, band=band):
            values, mask = band.at(grid)
            index, index_mask = _joined(position.bands, grid)
            at = [each.astype(int) for each in index]
            if len(at) != values.ndim - 2:
                raise InvalidError(f'Expected a position of {values.ndim - 2} numbers, got {len(at)}.')
            inside = np.all([(each >= 0) & (each < size) for each, size in zip(at, values.shape[2:])], axis=0)
            row, column = np.mgrid[: grid.height, : grid.width]
            found = values[(row, column, *(np.where(inside, each, 0) for each in at))]
            return found, np.minimum(mask, index_mask) * inside

        bands.append(band.derived(compute, band.type.arrays(0)))
    return image.computed(bands)


@algorithm('Image.arrayFlatten')
def array_flatten(image, coordinateLabels, separator):
    """A plain band for each cell, named by its labels."""
    (band,) = image.bands
    shape = tuple(map(len, coordinateLabels))

    def cell(place):
        def compute(grid):
            values, mask = band.at(grid)
            if values.shape[2:] != shape:
                raise InvalidError(f'Arrays of shape {list(values.shape[2:])} do not fit labels of shape {list(shape)}.')
            return values[(slice(None), slice(None), *place)], mask

        return compute

    bands = [
        band.derived(cell(place), band.type.arrays(0), separator.join(labels[at] for labels, at in zip(coordinateLabels, place)))
        for place in np.ndindex(shape)
    ]
    return image.with_bands(bands)


@algorithm('Image.arrayReduce')
def array_reduce(input, reducer, axes, fieldAxis):
    from .reducers import Column

    if len(axes) != 1 or fieldAxis is not None or reducer.inputs != 1:
        raise InvalidError('The loopback reduces one axis by a reducer of one input.')
    bands = []
    for band in input.bands:

        def compute(grid, band=band):
            values, mask = band.at(grid)
            column = np.moveaxis(values, 2 + axes[0], 0)
            ones = np.ones(column.shape)
            reduced = reducer.run([Column(column, ones, ones > 0)])[0][0]
            return np.expand_dims(reduced, 2 + axes[0]), mask

        bands.append(band.derived(compute, reducer.type(band.type).arrays(band.type.dimensions)))
    return input.computed(bands)


@algorithm('Image.arrayLength')
def array_length(input, axis):
    def length(band):
        def compute(grid):
            values, mask = band.at(grid)
            return np.full(grid.shape, values.shape[2 + axis]), mask

        return compute

    return input.computed([Band(band.name, NAMED['int32'], length(band), band.projection) for band in input.bands])
