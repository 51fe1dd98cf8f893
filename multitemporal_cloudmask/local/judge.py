"""Candidates that judge each other: which of the chosen lags is under a veil that its own cloud test missed."""

from typing import Dict, Optional, Sequence, Tuple

import numpy as np

from ..method.classes import CLOUD
from ..method.options import SelectOptions
from ..method.progress import Progress
from ..method.selection import judged_roles, most_veiled, thinning
from ..rasters.blocks import each_block, windows
from ..rasters.grid import Window
from ..rasters.roi import Region
from ..rasters.scene import Scene


class Judge:
    """Compares the candidates and the image at every n-th row and column of the region.

    The pixels of a candidate are kept while its cloud cover is measured: nothing is read twice.

    Parameters
    ----------
    image : Scene
        The image to mask.
    region : Region
        Which part of it counts.
    options : SelectOptions
        Whether anything is compared.

    Attributes
    ----------
    roles : list of str
        The `judged_roles`.
    """

    def __init__(self, image: Scene, region: Region, options: SelectOptions) -> None:
        self.image, self.region = image, region
        self.roles = judged_roles(image.roles, options)
        self._bounds = region.bounds
        self._step = thinning(self._bounds.width, self._bounds.height)
        self._samples: Dict[Scene, np.ndarray] = {}

    def read_image(self, progress: Progress) -> None:
        """Read the pixels of the image."""
        if not self.roles:
            return

        def read(window: Window) -> np.ndarray:
            values = self.image.read(self.roles, window)
            shown = self.region.mask(window)
            if self.image.quality is not None:
                shown &= self.image.read_classes(window) != CLOUD
            return self.thinned(np.where(shown, values, np.float32(np.nan)), window)

        def keep(window: Window, values: np.ndarray) -> None:
            self.keep(self.image, window, values)

        each_block(windows(self.image.grid, self.region, self.image.tiling), read, keep, progress)

    def thinned(self, values: np.ndarray, window: Window) -> np.ndarray:
        """Every n-th row and column of a block, (.., h, w), counted from the corner of the region."""
        left, top = (-(window.x - self._bounds.x)) % self._step, (-(window.y - self._bounds.y)) % self._step
        return values[..., top :: self._step, left :: self._step].copy()

    def keep(self, scene: Scene, window: Window, values: np.ndarray) -> None:
        """Keep the `thinned` pixels of a block of a scene: bands of `roles`, (bands, h, w), NaN where they do not show the ground."""
        height, width = (-(-side // self._step) for side in (self._bounds.height, self._bounds.width))
        if scene not in self._samples:
            self._samples[scene] = np.full((len(self.roles), height, width), np.nan, np.float32)
        row, column = -(-(window.y - self._bounds.y) // self._step), -(-(window.x - self._bounds.x) // self._step)
        # A block may begin or end outside the bounds of the region.
        values = values[:, max(-row, 0) : height - row, max(-column, 0) : width - column]
        row, column = max(row, 0), max(column, 0)
        self._samples[scene][:, row : row + values.shape[1], column : column + values.shape[2]] = values

    def most_veiled(self, scenes: Sequence[Scene]) -> Optional[Tuple[int, float]]:
        """As `most_veiled` of `method/selection.py`; None where nothing is compared."""
        if not self.roles:
            return None
        samples = np.stack([self._samples[scene].reshape(len(self.roles), -1) for scene in scenes])
        return most_veiled(samples, self._samples[self.image].reshape(len(self.roles), -1), self.roles)
