"""Images that are numpy arrays, as rasters in memory that every step reads like files."""

from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Dict, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal, osr

from ..method.classes import NODATA
from ..method.errors import CloudmaskError
from .grid import Grid
from .levels import TOP
from .workspace import Workspace

#: Band description under which a scene finds classes (0 clear, 1 shadow, 2 cloud).
_CLASSES = 'mask'


@dataclass(frozen=True)
class ImageArray:
    """An image in memory, with what a file would state in its metadata.

    Parameters
    ----------
    values : np.ndarray
        Float (bands, h, w): reflectance 0..1 and Kelvin; NaN is nodata.
    names : sequence of str
        Names of the bands: those of the sensor (``B4``) or roles (``red``, ``nir``).
    acquired : datetime
        Acquisition time; without a time zone UTC is assumed.
    sensor : str
        For example ``Landsat 8`` or ``Sentinel-2``; ``plain`` for bands named by role.
    quality : np.ndarray, optional
        uint8 (h, w), known clouds: 0 clear, 1 shadow, 2 cloud, 255 nodata.
    level : str
        ``top of atmosphere`` or ``surface``: what the reflectance is of.
    sun : (float, float), optional
        Elevation and azimuth of the sun in degrees; without them shadows are less certain.
    transform : tuple of float
        GDAL geotransform; without one pixels are 1 x 1 units, north up.
    crs : str
        WKT, ``EPSG:32630`` or similar; '' where unknown.
    """

    values: np.ndarray
    names: Sequence[str]
    acquired: Optional[datetime] = None
    sensor: str = 'plain'
    quality: Optional[np.ndarray] = None
    level: str = TOP
    sun: Optional[Tuple[float, float]] = None
    transform: Tuple[float, ...] = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    crs: str = ''


def write_image(image: ImageArray, workspace: Workspace) -> str:
    """Write an array with its metadata as a GeoTIFF in memory.

    Returns
    -------
    str
        Path of the raster, which lives as long as the workspace.

    Raises
    ------
    CloudmaskError
        Where names, values and quality do not have matching shapes, or the CRS is unknown.
    """
    values = np.asarray(image.values, np.float32)
    if values.ndim != 3 or len(values) != len(image.names):
        raise CloudmaskError(
            f'ImageArray: {len(image.names)} names do not match values of shape {values.shape}. '
            'Pass values (bands, rows, columns) and a name for each band.'
        )
    bands = dict(zip(image.names, values))
    if image.quality is not None:
        if image.quality.shape != values.shape[1:]:
            raise CloudmaskError(
                f'ImageArray: quality of shape {image.quality.shape} does not match values of shape {values.shape}. '
                'Pass one class for each pixel.'
            )
        bands[_CLASSES] = np.where(image.quality == NODATA, np.nan, image.quality.astype(np.float32))
    metadata = {'SENSOR': image.sensor, 'REFLECTANCE': image.level}
    if image.acquired is not None:
        acquired = image.acquired.replace(tzinfo=image.acquired.tzinfo or timezone.utc).astimezone(timezone.utc)
        metadata.update(DATE_ACQUIRED=f'{acquired:%Y-%m-%d}', SCENE_CENTER_TIME=f'{acquired:%H:%M:%S}')
    if image.sun is not None:
        metadata.update(SUN_ELEVATION=f'{image.sun[0]:.6f}', SUN_AZIMUTH=f'{image.sun[1]:.6f}')
    height, width = values.shape[1:]
    return _write(
        bands, Grid(crs_wkt(image.crs, 'ImageArray'), tuple(image.transform), width, height), float('nan'), metadata, workspace
    )


def write_classes(classes: np.ndarray, grid: Grid, workspace: Workspace) -> str:
    """Write a mask, uint8 (h, w) of classes, as a GeoTIFF in memory on a grid of the same shape; returns its path."""
    if classes.shape != (grid.height, grid.width):
        raise CloudmaskError(
            f'The mask has {classes.shape[1]} x {classes.shape[0]} pixels; the image it belongs to has {grid.width} x {grid.height}. '
            'Pass a mask with one class for each pixel.'
        )
    return _write({_CLASSES: np.asarray(classes, np.uint8)}, grid, NODATA, {}, workspace)


def crs_wkt(crs: str, owner: str) -> str:
    """The WKT of a CRS, '' of ''; raises `CloudmaskError` that begins with `owner` where GDAL does not know it."""
    if not crs:
        return ''
    reference = osr.SpatialReference()
    try:
        reference.SetFromUserInput(crs)
    except RuntimeError as error:
        raise CloudmaskError(f'{owner}: the CRS {crs!r} is unknown to GDAL. Pass WKT or a code such as EPSG:32630.') from error
    return str(reference.ExportToWkt())


def _write(bands: Dict[str, np.ndarray], grid: Grid, nodata: float, metadata: Dict[str, str], workspace: Workspace) -> str:
    path = workspace.memory('.tif')
    kind = gdal.GDT_Byte if all(values.dtype == np.uint8 for values in bands.values()) else gdal.GDT_Float32
    raster = gdal.GetDriverByName('GTiff').Create(path, grid.width, grid.height, len(bands), kind, ['TILED=YES'])
    raster.SetGeoTransform(grid.transform)
    if grid.crs:
        raster.SetSpatialRef(grid.spatial_reference)
    raster.SetMetadata(metadata)
    for number, (name, values) in enumerate(bands.items(), 1):
        band = raster.GetRasterBand(number)
        band.SetDescription(name)
        band.SetNoDataValue(nodata)
        band.WriteArray(np.ascontiguousarray(values))
    raster.FlushCache()
    return path
