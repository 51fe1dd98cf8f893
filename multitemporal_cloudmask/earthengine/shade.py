"""From the classes of single pixels to the mask: shadow only where clouds may cast it, then cloud and shadow grown.

Where clouds may cast their shadows is computed here, by the code of the local engine, from the classes as they come down, a byte a
pixel. A mask that is to stay on Google's side gets the zone as a table of bits: half a megabyte at most, whatever the clouds look like,
where polygons would have as many corners as there are clouds.
"""

from dataclasses import dataclass

import numpy as np

from ..method.advice import report_classes
from ..method.classes import CLEAR, CLOUD, NODATA, SHADOW, SNOW
from ..method.neighbourhood import grow
from ..method.progress import Progress
from ..rasters.blocks import each_block, windows
from ..rasters.grid import Window
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.shade import ShadeMap
from ..rasters.sun import sun_in_image
from ..rasters.writing import RasterWriter
from .images import EarthImage, constant_list, crs_transform
from .quality import grown
from .session import Client, Expression

#: Flags in a number: as many as are whole in single precision, too, whatever type the service gives the values of a table.
BITS = 24


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
        """1 in the zone, else 0; beyond the map it goes on as at its edge, as in `ShadeMap.read`."""
        (height, width), table = shade.zone.shape, packed(shade.zone)
        pixels = ee.Image.pixelCoordinates(ee.Projection(self.image.crs, crs_transform(self.image.grid)))
        x, y = (
            pixels.select(axis).subtract(first).divide(shade.step).floor().clamp(0, size - 1).toInt()
            for axis, first, size in (('x', shade.bounds.x, width), ('y', shade.bounds.y, height))
        )
        place = y.multiply(table.shape[1]).add(x.divide(BITS).floor()).toInt()
        words = place.remap(ee.List.sequence(0, table.size - 1), ee.List(constant_list(ee, table.ravel().tolist())))
        return words.toInt().rightShift(x.mod(BITS)).bitwiseAnd(1)


def packed(flags: np.ndarray) -> np.ndarray:
    """Flags as whole numbers: flags, boolean (h, w), to int64 (h, ceil(w / BITS)), of which the lowest bit is the first flag."""
    height, width = flags.shape
    wide = np.pad(flags, ((0, 0), (0, -width % BITS))).reshape(height, -1, BITS)
    return wide.astype(np.int64) @ (1 << np.arange(BITS, dtype=np.int64))
