"""From the classes of single pixels to the mask: shadow only where clouds may cast it, then cloud and shadow grown.

Where clouds may cast their shadows is computed here, by the code of the local engine, from the classes as they come down, a byte a
pixel. A mask that is to stay on Google's side gets the zone as polygons.
"""

from dataclasses import dataclass
from typing import Any, List, Tuple

import numpy as np
from osgeo import gdal, ogr

from ..method.advice import report_classes
from ..method.classes import CLEAR, CLOUD, NODATA, SHADOW, SNOW
from ..method.neighbourhood import grow
from ..method.progress import Progress
from ..rasters.blocks import each_block, windows
from ..rasters.gdal_state import memory_layer_source
from ..rasters.grid import Grid, Window
from ..rasters.roi import Region, polygons_of
from ..rasters.scene import Scene
from ..rasters.shade import ShadeMap
from ..rasters.stack import MARGIN
from ..rasters.sun import sun_in_image
from ..rasters.writing import RasterWriter
from .images import EarthImage
from .quality import grown
from .session import Client, Expression

#: Polygons are drawn in by this, px, so that whatever the service takes for the pixels of a polygon, those around it are none.
DRAWN_IN = 0.25


@dataclass(frozen=True)
class Shading:
    """How a mask of the adaptive decision is finished.

    Parameters
    ----------
    image : EarthImage
        The image.
    region : Region
        The pixels that count.
    radius : int
        GROW, px: at most `MARGIN`, by which the classes reach beyond the region.
    """

    image: EarthImage
    region: Region
    radius: int

    def map_shade(self, classes: Scene, progress: Progress) -> ShadeMap:
        """Where the clouds of some classes may cast their shadows; classes: a file of one band, on the grid of the image."""
        image = self.image
        sun = None if image.sun is None else sun_in_image(image.grid, *image.sun)
        blocks = windows(image.grid, self.region)
        return ShadeMap.from_clouds(
            lambda window: classes.raw(1, window)[0] == CLOUD, blocks, self.region, image.grid, sun, str(image), progress
        )

    def finish(self, classes: Scene, writer: RasterWriter, progress: Progress) -> None:
        """Write the mask of some classes; raises `CloudmaskError` where no pixel is valid."""
        mapping, growing = progress.steps(1, 2)
        shade, pixels = self.map_shade(classes, mapping), np.zeros(256, np.int64)

        def finish_block(window: Window) -> np.ndarray:
            wide = window.grown(self.radius, self.image.grid)
            found = classes.raw(1, wide)[0].copy()
            shade.clear_elsewhere(found, wide)
            mask = grow(found, self.radius)[window.within(wide)]
            return np.where(self.region.mask(window), mask, np.uint8(NODATA))

        def keep(window: Window, mask: np.ndarray) -> None:
            pixels[:] += np.bincount(mask.ravel(), minlength=256)
            writer.write(window, mask)

        each_block(windows(self.image.grid, self.region), finish_block, keep, growing)
        report_classes(pixels, progress)

    def finished(self, ee: Client, classes: Expression, shade: ShadeMap) -> Expression:
        """The mask of some classes as an expression, byte; classes: `NODATA` where unknown, one band."""
        known = classes.updateMask(classes.neq(NODATA))
        lit = self._zone(ee, shade).Not()
        mask = known.where(known.eq(SHADOW).And(lit), CLEAR)
        snowy = mask.eq(SNOW)
        mask = grown(ee, mask.where(snowy, CLEAR), self.radius)
        return mask.where(mask.eq(CLEAR).And(snowy), SNOW).unmask(NODATA, False).toByte()

    def _zone(self, ee: Client, shade: ShadeMap) -> Expression:
        """1 in the zone, else 0, in the region and its margin."""
        if shade.zone.all() or not shade.zone.any():
            return ee.Image.constant(int(shade.zone.any()))
        cells = -(-MARGIN // shade.step)
        left, top = shade.bounds.x - cells * shade.step, shade.bounds.y - cells * shade.step
        polygons = zone_polygons(np.pad(shade.zone, cells, 'edge'), (left, top), shade.step, self.image.grid)
        geometry = ee.Geometry({'type': 'MultiPolygon', 'coordinates': polygons}, self.image.crs, False, True)
        return ee.Image.constant(1).clip(geometry).unmask(0, False)


def zone_polygons(zone: np.ndarray, corner: Tuple[int, int], step: int, grid: Grid) -> List[Any]:
    """The outlines of a zone, drawn in by a part of a pixel.

    Parameters
    ----------
    zone : numpy.ndarray
        Boolean (rows, columns).
    corner : (int, int)
        Column and row of its upper left corner, px of the grid.
    step : int
        Side of its cells, px of the grid.
    grid : Grid
        Of the image.

    Returns
    -------
    list
        Coordinates of a GeoJSON MultiPolygon in the CRS of the grid.
    """
    height, width = zone.shape
    raster = gdal.GetDriverByName('MEM').Create('', width, height, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((corner[0], step, 0, corner[1], 0, step))
    band = raster.GetRasterBand(1)
    band.WriteArray(zone.astype(np.uint8))
    source = memory_layer_source()
    layer = source.CreateLayer('', None, ogr.wkbPolygon)
    gdal.Polygonize(band, band, layer, -1)
    polygons: List[Any] = []
    for feature in layer:
        shape = feature.GetGeometryRef().Buffer(-DRAWN_IN, 1)
        for part in polygons_of(shape) if shape else []:
            polygons.append([_ring(part.GetGeometryRef(number), grid) for number in range(part.GetGeometryCount())])
    return polygons


def _ring(ring: ogr.Geometry, grid: Grid) -> List[List[float]]:
    return [[float(number) for number in grid.pixel_to_world(*point[:2])] for point in ring.GetPoints()]
