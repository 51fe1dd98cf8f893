"""Where the pixels of an image are: one immutable grid, handed everywhere."""

import math
from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple, TypeVar

import numpy as np
from osgeo import gdal, osr

from ..method.errors import CloudmaskError, UnreadableError

#: A coordinate, or an array of coordinates.
Coordinate = TypeVar('Coordinate', float, np.ndarray)

#: Rows and columns within a window, integers (n,) each.
Pixels = Tuple[np.ndarray, np.ndarray]

#: The CRS of longitude and latitude, degrees.
LONLAT = 'EPSG:4326'


def spatial_reference(crs: str) -> osr.SpatialReference:
    """A CRS, WKT or code, as GDAL's object, its axes in the order x, y."""
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels: first column, first row, width, height."""

    x: int
    y: int
    width: int
    height: int

    def grown(self, margin: int, grid: 'Grid') -> 'Window':
        """This window with `margin` px around it, clipped to the grid."""
        left, top = max(self.x - margin, 0), max(self.y - margin, 0)
        right = min(self.x + self.width + margin, grid.width)
        bottom = min(self.y + self.height + margin, grid.height)
        return Window(left, top, right - left, bottom - top)

    def within(self, outer: 'Window') -> Tuple[object, slice, slice]:
        """The index of this window's pixels in an array (.., h, w) of the window `outer`."""
        top, left = self.y - outer.y, self.x - outer.x
        return (..., slice(top, top + self.height), slice(left, left + self.width))

    def shared(self, other: 'Window') -> 'Window':
        """The pixels that are in both windows; width or height is 0 where there are none."""
        left, top = max(self.x, other.x), max(self.y, other.y)
        right = min(self.x + self.width, other.x + other.width)
        bottom = min(self.y + self.height, other.y + other.height)
        return Window(left, top, max(right - left, 0), max(bottom - top, 0))

    def thinned(self, step: int) -> 'Window':
        """This window on a grid of every `step`-th row and column, counted from the corner of the image."""
        left, top, right, bottom = (-(-side // step) for side in (self.x, self.y, self.x + self.width, self.y + self.height))
        return Window(left, top, right - left, bottom - top)

    def every(self, step: int) -> Tuple[slice, slice]:
        """The rows and columns that `thinned` leaves, as an index of an array (h, w) of this window."""
        return slice(-self.y % step, None, step), slice(-self.x % step, None, step)


@dataclass(frozen=True)
class Grid:
    """The pixels of an image in its CRS.

    Attributes
    ----------
    crs : str
        WKT, '' where unknown.
    transform : tuple of 6 float
        GDAL's geotransform; use the methods below rather than its numbers.
    width, height : int
        Size, px.
    """

    crs: str
    transform: Tuple[float, ...]
    width: int
    height: int

    @classmethod
    def from_dataset(cls, dataset: gdal.Dataset) -> 'Grid':
        """The grid of a GDAL dataset; raises `UnreadableError` where its pixels are not on a grid in any CRS."""
        if dataset.GetGeoTransform(can_return_null=True) is None:
            _require_affine(dataset)
        reference = dataset.GetSpatialRef()
        crs = reference.ExportToWkt() if reference else ''
        return cls(crs, tuple(dataset.GetGeoTransform()), dataset.RasterXSize, dataset.RasterYSize)

    @property
    def spatial_reference(self) -> Optional[osr.SpatialReference]:
        """The CRS as GDAL's object, its axes in the order x, y; None where unknown."""
        return spatial_reference(self.crs) if self.crs else None

    @property
    def crs_name(self) -> str:
        """What a person calls the CRS: its code, or else its name."""
        reference = self.spatial_reference
        if not reference:
            return 'no CRS'
        code = reference.GetAuthorityCode(None)
        return f'{reference.GetAuthorityName(None)}:{code}' if code else str(reference.GetName())

    @property
    def pixel_size(self) -> Tuple[float, float]:
        """Width and height of a pixel in units of the CRS, both positive, also where the grid is rotated."""
        _, dx, rx, _, ry, dy = self.transform
        return math.hypot(dx, ry), math.hypot(rx, dy)

    @property
    def located(self) -> bool:
        """Whether the file states where its pixels are: without that GDAL counts columns and rows."""
        return self.transform != (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)

    @property
    def mirrored(self) -> bool:
        """Whether the image shows the ground as a mirror does: where north is up, east is to the left. False without a CRS."""
        _, dx, rx, _, ry, dy = self.transform
        return bool(self.crs) and dx * dy - rx * ry > 0

    @property
    def north_up(self) -> bool:
        """Whether rows run from north to south and columns from west to east."""
        _, dx, rx, _, ry, dy = self.transform
        return rx == ry == 0 and dx > 0 > dy

    @property
    def bounds(self) -> Tuple[float, float, float, float]:
        """Least and greatest easting and northing (left, bottom, right, top) of the corners in CRS coordinates."""
        x, y = self.pixel_to_world(np.array([0, self.width, 0, self.width]), np.array([0, 0, self.height, self.height]))
        return float(x.min()), float(y.min()), float(x.max()), float(y.max())

    def pixel_to_world(self, x: Coordinate, y: Coordinate) -> Tuple[Coordinate, Coordinate]:
        """CRS coordinates of pixel coordinates.

        Parameters
        ----------
        x, y : float or ndarray
            Column and row, px, arrays of one shape: (0, 0) is the outer corner of the first pixel, (0.5, 0.5) its centre.
            They may be outside the grid.

        Returns
        -------
        x, y : float or ndarray
            Easting and northing, or longitude and latitude, in units of the CRS.
        """
        return _apply(self.transform, x, y)

    def world_to_pixel(self, x: Coordinate, y: Coordinate) -> Tuple[Coordinate, Coordinate]:
        """Pixel coordinates, with fractions, of CRS coordinates: the inverse of `pixel_to_world`.

        Parameters
        ----------
        x, y : float or ndarray
            Easting and northing, or longitude and latitude, in units of the CRS; arrays of one shape.

        Returns
        -------
        x, y : float or ndarray
            Column and row, px.
        """
        return _apply(gdal.InvGeoTransform(self.transform), x, y)

    def matches(self, other: 'Grid') -> bool:
        """Whether both have the same size, position (to a hundredth of a pixel at every corner) and CRS."""
        if (self.width, self.height) != (other.width, other.height) or bool(self.crs) != bool(other.crs):
            return False
        pixel = max(abs(number) for number in self.transform[1:3])
        reaches = (1, self.width, self.width, 1, self.height, self.height)
        for number, other_number, reach in zip(self.transform, other.transform, reaches):
            if abs(number - other_number) * reach > pixel / 100:
                return False
        reference = self.spatial_reference
        return self.crs == other.crs or (reference is not None and bool(reference.IsSame(other.spatial_reference)))

    def require(self, other: 'Grid', name: str, other_name: str) -> None:
        """Raise `CloudmaskError` unless `other` matches.

        Parameters
        ----------
        other : Grid
            The grid that is judged.
        name, other_name : str
            What is on this grid and on the other one, for the message: IMAGE, FORECAST ..
        """
        if not self.matches(other):
            raise CloudmaskError(
                f'{other_name} is not on the grid of {name}: it has {other}, {name} has {self}. '
                f'Warp {other_name} to the grid of {name}, or choose a raster that was made from the same image.'
            )

    def squares(self, count: int, width: int) -> List[Window]:
        """Squares, at most `width` px wide, spread over the grid: `count` along each side; they cover a grid that is no larger than all of them."""

        def starts(size: int) -> Sequence[int]:
            return (
                range(0, size, width) if size <= count * width else [int((place + 0.5) / count * size) for place in range(count)]
            )

        return [
            Window(x, y, min(width, self.width - x), min(width, self.height - y))
            for y in starts(self.height)
            for x in starts(self.width)
        ]

    def __str__(self) -> str:
        (x, y), (step, _) = self.pixel_to_world(0, 0), self.pixel_size
        turned = '' if self.north_up or not self.located else ', not north-up'
        return f'{self.width} x {self.height} px of {step:g} from ({x:.10g}, {y:.10g}), {self.crs_name}{turned}'


def _require_affine(dataset: gdal.Dataset) -> None:
    """Raise where a dataset without geotransform is located in another way, which its pixels alone do not show."""
    for kind, option, found in (
        ('ground control points', '', dataset.GetGCPCount()),
        ('rational polynomial coefficients', '-rpc ', dataset.GetMetadata('RPC')),
        ('geolocation arrays', '-geoloc ', dataset.GetMetadata('GEOLOCATION')),
    ):
        if found:
            raise UnreadableError(
                f'{dataset.GetDescription()} is located by {kind} only, and its pixels are not on a grid of a CRS. '
                f'Warp it first, with Warp (Reproject) of QGIS or gdalwarp {option}-t_srs EPSG:code.'
            )


def _apply(transform: Tuple[float, ...], x: Coordinate, y: Coordinate) -> Tuple[Coordinate, Coordinate]:
    """Coordinates under a GDAL geotransform."""
    x0, dx, rx, y0, ry, dy = transform
    return x0 + dx * x + rx * y, y0 + ry * x + dy * y
