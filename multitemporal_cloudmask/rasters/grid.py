"""Where an image lies: one immutable grid, handed everywhere."""

import math
from dataclasses import dataclass
from typing import Tuple

from osgeo import gdal, osr

from ..method.errors import CloudmaskError


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels: first column, first row, width, height."""

    x: int
    y: int
    width: int
    height: int

    def grown(self, margin, grid):
        """This window with `margin` px around it, cut at the grid's edge."""
        left, top = max(self.x - margin, 0), max(self.y - margin, 0)
        right = min(self.x + self.width + margin, grid.width)
        bottom = min(self.y + self.height + margin, grid.height)
        return Window(left, top, right - left, bottom - top)

    def within(self, outer):
        """The slices that cut this window out of an array (.., h, w) of the window `outer`."""
        top, left = self.y - outer.y, self.x - outer.x
        return (..., slice(top, top + self.height), slice(left, left + self.width))


@dataclass(frozen=True)
class Grid:
    """CRS (WKT, '' where unknown), GDAL geotransform, and size in pixels."""

    crs: str
    transform: Tuple[float, ...]
    width: int
    height: int

    @classmethod
    def from_dataset(cls, dataset):
        """The grid of a GDAL dataset."""
        reference = dataset.GetSpatialRef()
        crs = reference.ExportToWkt() if reference else ''
        return cls(crs, tuple(dataset.GetGeoTransform()), dataset.RasterXSize, dataset.RasterYSize)

    @property
    def spatial_reference(self):
        """The CRS as GDAL's object, in x, y order; None where unknown."""
        if not self.crs:
            return None
        reference = osr.SpatialReference()
        reference.ImportFromWkt(self.crs)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        return reference

    @property
    def pixel_size(self):
        """Width and height of a pixel in units of the CRS, both positive."""
        _, dx, rx, _, ry, dy = self.transform
        return math.hypot(dx, ry), math.hypot(rx, dy)

    @property
    def north_up(self):
        """Whether rows run from north to south and columns from west to east."""
        _, dx, rx, _, ry, dy = self.transform
        return rx == ry == 0 and dx > 0 > dy

    @property
    def bounds(self):
        """Left, bottom, right and top edge of a north-up grid, in CRS coordinates."""
        left, top = self.pixel_to_world(0, 0)
        right, bottom = self.pixel_to_world(self.width, self.height)
        return left, bottom, right, top

    def pixel_to_world(self, x, y):
        """CRS coordinates of a place in pixels: (0, 0) is the outer corner of the first pixel, (0.5, 0.5) its centre.

        x, y: column and row, numbers or arrays of one shape.
        """
        return _apply(self.transform, x, y)

    def world_to_pixel(self, x, y):
        """Column and row, with fractions, of CRS coordinates: the inverse of `pixel_to_world`."""
        return _apply(gdal.InvGeoTransform(self.transform), x, y)

    def matches(self, other):
        """Whether both have the same size, place (to a hundredth of a pixel) and CRS."""
        if (self.width, self.height) != (other.width, other.height) or bool(self.crs) != bool(other.crs):
            return False
        pixel = max(abs(number) for number in self.transform[1:3])
        for mine, its, scale in zip(self.transform, other.transform, (1, self.width, self.width, 1, self.height, self.height)):
            if abs(mine - its) * scale > pixel / 100:
                return False
        return self.crs == other.crs or bool(self.spatial_reference.IsSame(other.spatial_reference))

    def require(self, other, mine, its):
        """Raise a `CloudmaskError` unless `other` matches; `mine` and `its` name what lies on the two grids."""
        if not self.matches(other):
            raise CloudmaskError(
                f'Expected the {its} on the grid of the {mine} ({self}); it is on {other}. '
                f'Warp the {its} to that grid, or choose the one made from this image.'
            )

    def __str__(self):
        reference = self.spatial_reference
        name = (reference.GetAuthorityCode(None) or reference.GetName()) if reference else 'no CRS'
        (x, y), (step, _) = self.pixel_to_world(0, 0), self.pixel_size
        return f'{self.width} x {self.height} px of {step:g} from ({x:.10g}, {y:.10g}), {name}'


def _apply(transform, x, y):
    """A place (x, y) under a GDAL geotransform."""
    x0, dx, rx, y0, ry, dy = transform
    return x0 + dx * x + rx * y, y0 + ry * x + dy * y
