"""Projections, and grids of pixels in them.

A transform is written as the service writes it: (x scale, x shear, x of the corner, y shear, y scale, y of the corner).
"""

import functools
import threading
from dataclasses import dataclass
from typing import Tuple

import numpy as np
from osgeo import osr

from .errors import InvalidError

_OF_THREAD = threading.local()
_METRES_A_DEGREE = 111319.49079327358  # of the equator of WGS 84


def reference(crs):
    """The GDAL object of 'EPSG:..' or WKT, in x, y order; one for each thread, as GDAL changes it while it reads it."""
    known = _OF_THREAD.__dict__.setdefault('references', {})
    if crs not in known:
        found = osr.SpatialReference()
        try:
            failed = found.SetFromUserInput(crs)
        except RuntimeError:
            failed = True
        if failed:
            raise InvalidError(f"The CRS of a map projection could not be parsed: '{crs}'.")
        found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        known[crs] = found
    return known[crs]


@functools.lru_cache(maxsize=256)
def same_crs(first, second):
    return first == second or bool(reference(first).IsSame(reference(second)))


def transformation(source, target):
    """From one CRS to another; GDAL's object belongs to a thread."""
    made = _OF_THREAD.__dict__.setdefault('transformations', {})
    if (source, target) not in made:
        made[source, target] = osr.CoordinateTransformation(reference(source), reference(target))
    return made[source, target]


def transform_points(x, y, source, target):
    """Arrays of coordinates in another CRS."""
    if same_crs(source, target):
        return x, y
    shape = np.shape(x)
    points = np.column_stack([np.ravel(x), np.ravel(y)])
    moved = np.array(transformation(source, target).TransformPoints(points.tolist()))
    return moved[:, 0].reshape(shape), moved[:, 1].reshape(shape)


@dataclass(frozen=True)
class Projection:
    """A CRS and the transform from pixels to it."""

    crs: str
    transform: Tuple[float, ...] = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)

    @property
    def nominal_scale(self):
        """Metres a pixel."""
        xs, _, _, ys = (self.transform[index] for index in (0, 1, 3, 4))
        unit = _METRES_A_DEGREE if reference(self.crs).IsGeographic() else reference(self.crs).GetLinearUnits()
        return abs(xs * ys - self.transform[1] * self.transform[3]) ** 0.5 * unit

    def at_scale(self, metres):
        """The same CRS, its pixels `metres` wide and its origin on a corner of one."""
        unit = _METRES_A_DEGREE if reference(self.crs).IsGeographic() else reference(self.crs).GetLinearUnits()
        size = metres / unit
        down = -1.0 if self.transform[4] < 0 or self.transform == (1.0, 0.0, 0.0, 0.0, 1.0, 0.0) else 1.0
        return Projection(self.crs, (size, 0.0, 0.0, 0.0, down * size, 0.0))

    def pixels(self, x, y):
        """Coordinates of the CRS as columns and rows; 0, 0 is the outer corner of the first pixel."""
        xs, xh, x0, yh, ys, y0 = self.transform
        across, along, area = np.subtract(x, x0), np.subtract(y, y0), xs * ys - xh * yh
        return (across * ys - along * xh) / area, (along * xs - across * yh) / area

    def coordinates(self, column, row):
        xs, xh, x0, yh, ys, y0 = self.transform
        return np.add(x0, np.multiply(column, xs) + np.multiply(row, xh)), np.add(
            y0, np.multiply(column, yh) + np.multiply(row, ys)
        )

    def moved(self, column, row):
        """The projection whose pixel 0, 0 is this one's pixel `column`, `row`."""
        x, y = self.coordinates(column, row)
        xs, xh, _, yh, ys, _ = self.transform
        return Projection(self.crs, (xs, xh, float(x), yh, ys, float(y)))

    def offset_to(self, other):
        """Whole columns and rows from this origin to that of `other` on the same lattice; None where they differ."""
        ours, theirs = self.transform, other.transform
        if not same_crs(self.crs, other.crs) or any(abs(ours[i] - theirs[i]) > 1e-9 * abs(ours[0]) for i in (0, 1, 3, 4)):
            return None
        column, row = self.pixels(theirs[2], theirs[5])
        whole = round(float(column)), round(float(row))
        return whole if abs(column - whole[0]) + abs(row - whole[1]) < 1e-4 else None

    def describe(self):
        return {'type': 'Projection', 'crs': self.crs, 'transform': list(self.transform)}


WGS84 = Projection('EPSG:4326')


@dataclass(frozen=True)
class Grid:
    """`width` x `height` pixels of a projection, from its pixel 0, 0 on."""

    projection: Projection
    width: int
    height: int

    @property
    def shape(self):
        return self.height, self.width

    def window(self, column, row, width, height):
        return Grid(self.projection.moved(column, row), int(width), int(height))

    def grown(self, margin):
        return self.window(-margin, -margin, self.width + 2 * margin, self.height + 2 * margin)

    def centres(self):
        """X and y of the pixel centres in the CRS, each (height, width)."""
        row, column = np.mgrid[: self.height, : self.width] + 0.5
        return self.projection.coordinates(column, row)

    def gdal_transform(self):
        xs, xh, x0, yh, ys, y0 = self.projection.transform
        return x0, xs, xh, y0, yh, ys
