"""Reducing the pixels around each pixel, on the grid that is asked for; beyond an image there is nothing to reduce."""

import numpy as np

from .errors import InvalidError
from .images import Image
from .kernels import SHAPES
from .reducers import SIMPLE, Column
from .registry import algorithm


def _around(band, grid, kernel):
    """Values and masks at each cell of the kernel, (cells, h, w), the kernel's weights, and the pixels' own mask."""
    weights = kernel.weights(grid.projection.nominal_scale)
    reach = weights.shape[0] // 2
    values, mask = band.at(grid.grown(reach))
    cells = list(zip(*np.nonzero(weights)))
    cut = [(slice(row, row + grid.height), slice(column, column + grid.width)) for row, column in cells]
    own = mask[reach : reach + grid.height, reach : reach + grid.width]
    return np.stack([values[each] for each in cut]), np.stack([mask[each] for each in cut]), weights[tuple(zip(*cells))], own


@algorithm('Image.reduceNeighborhood')
def reduce_neighborhood(image, reducer, kernel, inputWeight, skipMasked, optimization):
    """Bands `<band>_<output>`. A neighbour's weight is the kernel's, its mask, or the smaller of both."""
    if inputWeight not in ('mask', 'kernel', 'min'):
        raise InvalidError(f"Unknown weight '{inputWeight}': expected 'mask', 'kernel' or 'min'.")
    if reducer.inputs != 1 or reducer.type is None:
        raise InvalidError(f'The loopback reduces neighbourhoods by a reducer of one input, not by {reducer.name}.')
    bands = []
    for band in image.bands:
        for number, output in enumerate(reducer.outputs):

            def compute(grid, band=band, number=number):
                values, masks, weights, own = _around(band, grid, kernel)
                weights = np.broadcast_to(weights[:, None, None], masks.shape)
                counts = masks if inputWeight == 'mask' else np.where(masks > 0, weights, 0)
                counts = np.minimum(weights, masks) if inputWeight == 'min' else counts
                result, valid = reducer.run([Column(values, counts, masks > 0)])[number]
                return result, (valid & (own > 0) if skipMasked else valid).astype(np.float32)

            bands.append(band.derived(compute, reducer.type(band.type), f'{band.name}_{output}'))
    return image.with_bands(bands)


def _focal(name):
    def apply(image, radius, kernelType, units, iterations, kernel):
        if kernel is None:
            if kernelType not in SHAPES:
                raise InvalidError(f"Unknown kernel type '{kernelType}'.")
            kernel = SHAPES[kernelType](radius, units, False, 1.0)
        for _ in range(iterations):
            bands = [_filtered(band, name, kernel) for band in image.bands]
            image = image.with_bands(bands)
        return Image(image.bands, image.properties, None, image.id)

    return apply


def _filtered(band, name, kernel):
    """Names stay; a masked pixel with valid neighbours gets a value."""

    def compute(grid):
        values, masks, weights, _ = _around(band, grid, kernel)
        counts = np.where(masks > 0, weights[:, None, None], 0)
        result, valid = SIMPLE[name].run([Column(values, counts, masks > 0)])[0]
        return result, valid.astype(np.float32)

    return band.derived(compute, SIMPLE[name].type(band.type))


for _name in ('min', 'max', 'mean', 'median', 'mode'):
    algorithm(f'Image.focal{_name.capitalize()}', f'Image.focal_{_name}', f'Window.{_name}')(_focal(_name))
