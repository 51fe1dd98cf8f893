"""Candidates that judge each other: which of the chosen lags is under a veil that its own cloud test missed."""

from typing import Dict, Optional, Sequence, Tuple

import numpy as np

from ..method.classes import CLOUD
from ..method.judge import judged_roles, judging_step, most_veiled, thinning
from ..method.options import SelectOptions
from ..method.progress import Progress
from ..rasters.blocks import each_block, wide_windows
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
    samples : dict of Scene to ndarray
        The pixels of candidates that were examined before; those of others are added.

    Attributes
    ----------
    thinning : int
        Candidates are read at every n-th row and column, and of these the judge needs some; this is n.
    roles : list of str
        The `judged_roles`.
    """

    def __init__(self, image: Scene, region: Region, options: SelectOptions, samples: Dict[Scene, np.ndarray]) -> None:
        self.image, self.region = image, region
        self.thinning = thinning(region.area)
        self.roles = judged_roles(image.roles, options)
        self._step = judging_step(region.bounds.width, region.bounds.height, region.area)
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

        each_block(wide_windows(self.image.grid, self.region, self.image.tiling), read, keep, progress)

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
        """As `most_veiled` of `method/judge.py`; None where nothing is compared."""
        if not self.roles:
            return None
        samples = np.stack([self._samples[scene].reshape(len(self.roles), -1) for scene in scenes])
        return most_veiled(samples, self._image_sample.reshape(len(self.roles), -1), self.roles)
