"""Images of a few pixels, to be computed by hand, and how to see the pixels of any image."""

import ee
import numpy as np

from .geometries import box
from .grids import Grid, Projection
from .images import Image, stored

CRS = 'EPSG:32630'
TRANSFORM = (30.0, 0.0, 720015.0, 0.0, -30.0, 4390005.0)


def put(catalogue, id, mask=None, properties=None, transform=TRANSFORM, place=None, **bands):
    """Store an image of 2-D lists or arrays and return it as the client's; of lists, floats become float32 and others uint8.

    mask: 0..1, of all bands. place: footprint; the rectangle of all pixels unless given.
    """
    made = []
    for name, values in bands.items():
        if not isinstance(values, np.ndarray):
            values = np.asarray(values)
            values = values.astype(np.float32 if values.dtype.kind == 'f' else np.uint8)
        grid = Grid(Projection(CRS, tuple(transform)), values.shape[1], values.shape[0])
        made.append(stored(name, values, np.ones(values.shape) if mask is None else np.asarray(mask, float), grid))
    catalogue.add(id, Image(tuple(made), dict(properties or {}), place or rectangle(grid)))
    return ee.Image(id)


def rectangle(grid):
    """A grid's outline."""
    left, top = grid.projection.coordinates(0, 0)
    right, bottom = grid.projection.coordinates(grid.width, grid.height)
    return box(float(left), float(bottom), float(right), float(top), grid.projection.crs)


def request(image, height, width, transform=TRANSFORM, **more):
    """A request of `computePixels` for the first pixels of a grid."""
    names = ('scaleX', 'shearX', 'translateX', 'shearY', 'scaleY', 'translateY')
    grid = {'dimensions': {'width': width, 'height': height}, 'affineTransform': dict(zip(names, transform)), 'crsCode': CRS}
    return {'expression': image, 'fileFormat': 'NUMPY_NDARRAY', 'grid': grid, **more}


def pixels(image, height=2, width=2, transform=TRANSFORM):
    """Band name -> values, masked pixels as None, as lists."""
    shown = image.addBands(image.mask().rename([f'{name}_mask' for name in image.bandNames().getInfo()]))
    table = ee.data.computePixels(request(shown, height, width, transform))
    return {
        name: [
            [value if valid else None for value, valid in zip(*row)]
            for row in zip(table[name].tolist(), table[f'{name}_mask'].tolist())
        ]
        for name in table.dtype.names
        if f'{name}_mask' in table.dtype.names
    }


def square(columns, rows, left=0, top=0):
    """A planar rectangle of so many pixels of the grid, from a pixel on."""
    x, y = TRANSFORM[2] + 30 * left, TRANSFORM[5] - 30 * top
    return ee.Geometry.Rectangle([x, y - 30 * rows, x + 30 * columns, y], CRS, False)


#: The grid, as arguments of `reduceRegion`.
GRID = {'crs': CRS, 'crsTransform': list(TRANSFORM)}
