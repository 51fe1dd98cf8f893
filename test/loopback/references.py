"""Projections, pixel types and errors as values."""

from .grids import Projection
from .pixeltypes import NAMED
from .registry import algorithm


@algorithm('Projection', 'Proj')
def projection(crs, transform, transformWkt):
    name = crs.crs if isinstance(crs, Projection) else crs['crs'] if isinstance(crs, dict) else crs
    own = crs.transform if isinstance(crs, Projection) else Projection('').transform
    made = Projection(name, tuple(map(float, transform)) if transform else own)
    made.nominal_scale  # refuses a CRS that nobody knows # noqa: B018
    return made


@algorithm('Projection.atScale')
def at_scale(projection, meters):
    return projection.at_scale(meters)


@algorithm('Projection.translate')
def translate(projection, x, y):
    return projection.moved(x, y)


@algorithm('Projection.scale')
def scale(projection, x, y):
    xs, xh, x0, yh, ys, y0 = projection.transform
    return Projection(projection.crs, (xs * x, xh * y, x0, yh * x, ys * y, y0))


algorithm('Projection.crs')(lambda projection: projection.crs)
algorithm('Projection.nominalScale')(lambda proj: proj.nominal_scale)
algorithm('ErrorMargin')(lambda value, unit: value)
for _name in ('float', 'double', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32'):
    algorithm(f'PixelType.{_name}')(lambda name=_name: NAMED[name])
