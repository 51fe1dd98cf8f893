"""Candidates that judge each other: which of the chosen lags is under a veil that its own cloud test missed."""

from typing import Dict, Optional, Sequence, Tuple

import numpy as np

from ..method.classes import CLOUD
from ..method.opacity import OPAQUE
from ..method.options import SelectOptions
from ..method.progress import Progress
from ..method.selection import most_veiled
from ..method.sensors import VISIBLE
from ..rasters.blocks import each_block, windows
from ..rasters.grid import Window
from ..rasters.roi import Region
from ..rasters.scene import Scene

#: Rows and columns of the pixels that are compared, at most.
SIDE = 128


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
        With CLOUD_TEST none, and where one lag is enough, nothing is compared: of two images either may be the veiled one.
    samples : dict of Scene to ndarray
        The pixels of candidates that were examined before; those of others are added.

    Attributes
    ----------
    roles : list of str
        Roles of the bands that are compared, those of opaque cloud; without blue, green and red none.
    """

    def __init__(self, image: Scene, region: Region, options: SelectOptions, samples: Dict[Scene, np.ndarray]) -> None:
        self.image, self.region = image, region
        judging = options.lags > 1 and options.cloud_test != 'none' and set(VISIBLE) <= set(image.roles)
        self.roles = [role for role in OPAQUE if judging and role in image.roles]
        self._bounds = region.bounds
        self._step = -(-max(self._bounds.width, self._bounds.height) // SIDE)
        self._samples = samples
        self._image_sample = self._empty()

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
            self._place(values, window, self._image_sample)

        each_block(windows(self.image.grid, self.region, self.image.tiling), read, keep, progress)

    def thinned(self, values: np.ndarray, window: Window) -> np.ndarray:
        """Every n-th row and column of a block, (.., h, w), counted from the corner of the region."""
        left, top = (-(window.x - self._bounds.x)) % self._step, (-(window.y - self._bounds.y)) % self._step
        return values[..., top :: self._step, left :: self._step].copy()

    def keep(self, scene: Scene, window: Window, values: np.ndarray) -> None:
        """Keep the `thinned` pixels of a block of a scene: bands of `roles`, (bands, h, w), NaN where they do not show the ground."""
        if scene not in self._samples:
            self._samples[scene] = self._empty()
        self._place(values, window, self._samples[scene])

    def _empty(self) -> np.ndarray:
        height, width = (-(-side // self._step) for side in (self._bounds.height, self._bounds.width))
        return np.full((len(self.roles), height, width), np.nan, np.float32)

    def _place(self, values: np.ndarray, window: Window, sample: np.ndarray) -> None:
        """Put the `thinned` pixels of a block into their places in a sample, (bands, h, w) each."""
        row, column = -(-(window.y - self._bounds.y) // self._step), -(-(window.x - self._bounds.x) // self._step)
        # A block may begin or end outside the bounds of the region.
        values = values[:, max(-row, 0) : sample.shape[1] - row, max(-column, 0) : sample.shape[2] - column]
        row, column = max(row, 0), max(column, 0)
        sample[:, row : row + values.shape[1], column : column + values.shape[2]] = values

    def most_veiled(self, scenes: Sequence[Scene]) -> Optional[Tuple[int, float]]:
        """As `most_veiled` of `method/selection.py`; None where nothing is compared."""
        if not self.roles:
            return None
        samples = np.stack([self._samples[scene].reshape(len(self.roles), -1) for scene in scenes])
        return most_veiled(samples, self._image_sample.reshape(len(self.roles), -1), self.roles)
