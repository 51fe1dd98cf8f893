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

#: From so many pixels of a region on, cloud cover is known to half a percent: the standard error of a share of so many is 0.1 % at most,
#: less where clouds are larger than the distance of the pixels. Of larger regions every n-th row and column is looked at, n up to `THINNEST`.
ENOUGH, THINNEST = 2**18, 16


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
    thinning : int
        Candidates are read at every n-th row and column, and of these the judge needs some; this is n.
    roles : list of str
        Roles of the bands that are compared, those of opaque cloud; without blue, green and red none.
    """

    def __init__(self, image: Scene, region: Region, options: SelectOptions, samples: Dict[Scene, np.ndarray]) -> None:
        self.image, self.region = image, region
        self.thinning = _thinning(region)
        judging = options.lags > 1 and options.cloud_test != 'none' and set(VISIBLE) <= set(image.roles)
        self.roles = [role for role in OPAQUE if judging and role in image.roles]
        longest = max(region.bounds.width, region.bounds.height)
        self._step = self.thinning * -(-longest // (SIDE * self.thinning))
        self._place = region.bounds.thinned(self._step)
        self._samples = samples
        self._image_sample = self._empty()

    def read_image(self, progress: Progress) -> None:
        """Read the pixels of the image."""
        if not self.roles:
            return

        def read(window: Window) -> np.ndarray:
            values = self.image.read_thinned(self.roles, window, self._step, smoothed=True)
            shown = self.region.mask(window)
            if self.image.quality is not None:
                shown &= self.image.read_classes(window) != CLOUD
            return np.where(shown[window.every(self._step)], values, np.float32(np.nan))

        def keep(window: Window, values: np.ndarray) -> None:
            self._keep(self._image_sample, window, values)

        each_block(windows(self.image.grid, self.region, self.image.tiling), read, keep, progress)

    def keep(self, scene: Scene, window: Window, values: np.ndarray) -> None:
        """Keep pixels of a block of a scene that was thinned by `thinning`: bands of `roles`, (bands, h, w), NaN where they do not show the ground."""
        further = window.thinned(self.thinning).every(self._step // self.thinning)
        if scene not in self._samples:
            self._samples[scene] = self._empty()
        self._keep(self._samples[scene], window, values[(slice(None), *further)])

    def _empty(self) -> np.ndarray:
        return np.full((len(self.roles), self._place.height, self._place.width), np.nan, np.float32)

    def _keep(self, sample: np.ndarray, window: Window, values: np.ndarray) -> None:
        """Keep pixels of a block, at every n-th row and column."""
        block = window.thinned(self._step)
        shared = block.shared(self._place)
        sample[shared.within(self._place)] = values[shared.within(block)]

    def most_veiled(self, scenes: Sequence[Scene]) -> Optional[Tuple[int, float]]:
        """As `most_veiled` of `method/selection.py`; None where nothing is compared."""
        if not self.roles:
            return None
        samples = np.stack([self._samples[scene].reshape(len(self.roles), -1) for scene in scenes])
        return most_veiled(samples, self._image_sample.reshape(len(self.roles), -1), self.roles)


def _thinning(region: Region) -> int:
    """The greatest power of 2 of which every n-th row and column of a region leave `ENOUGH` pixels; 1 for small regions."""
    step = 1
    while step < THINNEST and region.area >= ENOUGH * (2 * step) ** 2:
        step *= 2
    return step
