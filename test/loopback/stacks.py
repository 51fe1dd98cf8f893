"""Reducing the bands of an image, or the images of a collection, pixel by pixel."""

import numpy as np

from .bands import select
from .errors import InvalidError
from .grids import WGS84
from .images import Band, Image, unique
from .pixeltypes import union
from .reducers import SIMPLE, Column
from .registry import algorithm
from .values import index_of


def _column(bands, grid):
    seen = [band.at(grid) for band in bands]
    values, masks = np.stack([each for each, _ in seen]), np.stack([mask for _, mask in seen])
    return Column(values, masks, masks > 0)


def _stacked(inputs, reducer, names):
    """One band a name: the reducer's outputs for the columns of `inputs`, lists of bands."""
    if reducer.type is None:
        raise InvalidError(f"The outputs of '{reducer.name}' are no pixels; the loopback cannot make an image of them.")
    kind = inputs[0][0].type
    for band in (band for column in inputs for band in column):
        kind = union(kind, band.type)
    placed = next((band.projection for band in inputs[0] if not band.is_constant), WGS84)
    bands = []
    for number, name in enumerate(names):

        def compute(grid, number=number):
            value, valid = reducer.run([_column(column, grid) for column in inputs])[number]
            return value, np.broadcast_to(valid, grid.shape).astype(np.float32)

        bands.append(Band(name, reducer.type(kind), compute, placed))
    return bands


@algorithm('Image.reduce')
def reduce_bands(image, reducer):
    """Bands named as the outputs; a reducer of several inputs takes the bands in turn."""
    if reducer.inputs == 1:
        columns = [list(image.bands)]
    elif len(image.bands) % reducer.inputs == 0:
        columns = [list(image.bands[number :: reducer.inputs]) for number in range(reducer.inputs)]
    else:
        raise InvalidError(f'Need a multiple of {reducer.inputs} bands for {reducer.name}, got {len(image.bands)}.')
    return image.computed(_stacked(columns, reducer, reducer.outputs))


def _alike(collection):
    """The images of a collection, which must have the bands of the first."""
    images = collection.elements
    if not images:
        return []
    names = images[0].names
    for image in images[1:]:
        if set(names) - set(image.names):
            raise InvalidError(
                'Expected a homogeneous image collection, but an image with incompatible bands was encountered: '
                f'{image.names} instead of {names}.'
            )
    return list(images)


@algorithm('ImageCollection.reduce')
def reduce_images(collection, reducer, parallelScale):
    """Bands `<band>_<output>`; of an empty collection an image without bands."""
    images = _alike(collection)
    if not images:
        return Image(())
    bands = []
    if reducer.inputs == 1:
        for name in images[0].names:
            names = [f'{name}_{output}' for output in reducer.outputs]
            bands += _stacked([[image.band(name) for image in images]], reducer, names)
    elif reducer.inputs == len(images[0].bands):
        columns = [[image.band(name) for image in images] for name in images[0].names]
        bands = _stacked(columns, reducer, reducer.outputs)
    else:
        raise InvalidError(f'{reducer.name} needs {reducer.inputs} bands, the images have {len(images[0].bands)}.')
    return Image(tuple(bands))


def _shortcut(name):
    def apply(collection):
        images = _alike(collection)
        if not images:
            return Image(())
        columns = {label: [image.band(label) for image in images] for label in images[0].names}
        return Image(tuple(_stacked([column], SIMPLE[name], [label])[0] for label, column in columns.items()))

    return apply


for _name in ('min', 'max', 'mean', 'median', 'mode', 'sum', 'product', 'count'):
    algorithm(f'reduce.{_name}')(_shortcut(_name))


@algorithm('ImageCollection.mosaic')
def mosaic(collection):
    """The last image that is valid at a pixel; no properties, and the projection of the world."""
    images = collection.elements
    if not images:
        return Image(())
    bands = []
    for name in images[0].names:
        column = [image.band(name) for image in images if name in image.names]
        kind = column[0].type
        for band in column[1:]:
            kind = union(kind, band.type)

        def compute(grid, column=column, kind=kind):
            values, mask = np.zeros(grid.shape, kind.storage), np.zeros(grid.shape, np.float32)
            for band in column:
                above, share = band.at(grid)
                values, mask = np.where(share > 0, above, values), np.where(share > 0, share, mask)
            return values, mask

        bands.append(Band(name, kind, compute, WGS84))
    return Image(tuple(bands))


@algorithm('ImageCollection.toBands')
def to_bands(collection):
    """All bands of all images, as `<index>_<band>`."""
    return Image(
        unique(
            [
                band.named(f'{index_of(image)}_{band.name}')
                for image in collection.elements
                for band in select(image, ['.*'], None).bands
            ]
        )
    )
