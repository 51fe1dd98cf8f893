"""Pictures of a series: its images thinned, all on one grid, with their classes."""

from typing import Iterator, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..method.classes import CLOUD, NODATA
from ..method.errors import Cancelled
from ..method.progress import Progress
from ..rasters.grid import Grid, Window
from ..rasters.image import ImageOnDisk
from ..rasters.roi import Region
from ..rasters.workspace import Workspace
from .fetch import fetched_image
from .quality import ClassBand
from .series import Key, open_classes, open_image


class Picture(NamedTuple):
    """A thinned image.

    Attributes
    ----------
    key : Key
        Date, platform and tile.
    label : str
        The date, or the period of a composite.
    rgb : ndarray
        float32 (3, h, w): reflectance of the bands shown as red, green and blue, NaN nodata.
    classes : ndarray or None
        uint8 (h, w): the classes of its mask, 255 nodata; None without a mask.
    cloud : float
        Cloud cover, percent of the pixels with data, over all pixels of the mask; NaN without a mask or without data.
    """

    key: Key
    label: str
    rgb: np.ndarray
    classes: Optional[np.ndarray]
    cloud: float


def pictures(
    images: Sequence[Tuple[ImageOnDisk, Optional[ImageOnDisk]]],
    names: Sequence[str],
    grid: Grid,
    size: int,
    progress: Progress,
) -> Iterator[Picture]:
    """The pictures of some images, one after the other.

    Parameters
    ----------
    images : sequence of (ImageOnDisk, ImageOnDisk or None)
        Images with their masks.
    names : sequence of str
        The three bands, by name or role.
    grid : Grid
        The grid on which all are shown.
    size : int
        Longest side of a picture, px.
    progress : Progress
        Updated before each image.
    """
    for number, (image, mask) in enumerate(images):
        progress.update(number / len(images))
        # The virtual rasters of one image are deleted before the next one is opened.
        with Workspace() as workspace:
            shown = list(dict.fromkeys(names))
            fetched = fetched_image(image, shown, Region.from_grid(grid), grid, workspace, progress.part(0, 0))
            scene = open_image(fetched, shown, grid, workspace)
            classes, cloud = (
                (None, float('nan')) if mask is None else _classes(open_classes(mask, grid, workspace), size, progress)
            )
            key = Key.from_image(image)
            yield Picture(key, scene.metadata.get('PERIOD', key.date), scene.thumbnail(names, size), classes, cloud)
    progress.update(1)


def _classes(band: ClassBand, size: int, progress: Progress) -> Tuple[Optional[np.ndarray], float]:
    """The classes of every n-th row and column, and the cloud cover over all pixels, percent."""
    grid, rows = band.scene.grid, []
    step = -(-max(grid.width, grid.height) // size)
    cloud = valid = 0
    # As many rows at a time as one file of tiles stores together.
    height = step * -(-256 // step)
    for y in range(0, grid.height, height):
        if progress.cancelled():
            raise Cancelled()
        classes = band.read(Window(0, y, grid.width, min(height, grid.height - y)))
        rows.append(classes[::step, ::step])
        cloud += int((classes == CLOUD).sum())
        valid += int((classes != NODATA).sum())
    return np.concatenate(rows), 100 * cloud / valid if valid else float('nan')
