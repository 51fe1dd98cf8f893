"""Where the clouds of a mask may cast their shadows: a map of the region, thinned where it is large, made of all its blocks."""

from dataclasses import dataclass
from typing import Callable, Optional, Sequence, Tuple

import numpy as np

from ..method.classes import CLEAR, SHADOW
from ..method.progress import Progress
from ..method.shadow import shade_zone
from .blocks import each_block
from .grid import Grid, Window
from .roi import Region
from .sun import pixel_metres

#: Longest side of the map, px.
THINNED = 1024


@dataclass(frozen=True)
class ShadeMap:
    """Where clouds may cast their shadows.

    Attributes
    ----------
    zone : ndarray
        Boolean (rows, columns).
    bounds : Window
        The part of the image that it covers.
    step : int
        Side of a pixel of the map, px of the image.
    """

    zone: np.ndarray
    bounds: Window
    step: int

    @classmethod
    def from_clouds(
        cls,
        find_cloud: Callable[[Window], np.ndarray],
        blocks: Sequence[Window],
        region: Region,
        grid: Grid,
        sun: Optional[Tuple[float, float]],
        image: str,
        progress: Progress,
    ) -> 'ShadeMap':
        """The map of a region.

        Parameters
        ----------
        find_cloud : callable
            The clouds of a block, boolean (h, w); called in threads.
        blocks : sequence of Window
            All that touch the region.
        region : Region
            Clouds inside cast shadows.
        grid : Grid
            Of the image.
        sun : (float, float) or None
            Elevation and azimuth, as `shade_zone` needs them.
        image : str
            What the message calls the image, where the position of the sun is not known.
        progress : Progress
            Updated after each block.
        """
        bounds = region.bounds
        step = -(-max(bounds.width, bounds.height) // THINNED)
        cloudy = np.zeros((-(-bounds.height // step), -(-bounds.width // step)), bool)

        def find(window: Window) -> Tuple[np.ndarray, np.ndarray]:
            rows, columns = divmod(np.flatnonzero(find_cloud(window) & region.mask(window)), window.width)
            return (rows + (window.y - bounds.y)) // step, (columns + (window.x - bounds.x)) // step

        def mark(_: Window, places: Tuple[np.ndarray, np.ndarray]) -> None:
            cloudy[places] = True

        each_block(blocks, find, mark, progress)
        if sun is None and cloudy.any():
            progress.message(
                f'No SUN_ELEVATION and SUN_AZIMUTH in {image}: every darkened pixel of a cloudy image is classified as shadow.'
            )
        return cls(shade_zone(cloudy, sun, step * pixel_metres(grid)), bounds, step)

    def read(self, window: Window) -> np.ndarray:
        """The zone of a window of the image, boolean (h, w); beyond the map it goes on as at its edge."""
        rows, columns = (
            np.clip((start + np.arange(size) - first) // self.step, 0, limit - 1)
            for start, size, first, limit in zip(
                (window.y, window.x), (window.height, window.width), (self.bounds.y, self.bounds.x), self.zone.shape
            )
        )
        return self.zone[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1][rows - rows[0]][:, columns - columns[0]]

    def clear_elsewhere(self, classes: np.ndarray, window: Window) -> None:
        """Turn shadow outside the zone into clear ground, in place; classes: uint8 (h, w), of a window."""
        classes[(classes == SHADOW) & ~self.read(window)] = CLEAR
