"""What a decision does to find the clouds of an image, in which order, and what each step leaves for the next.

`cluster.py` drives it, in two passes over the blocks, of which only the first reads image and forecast:

1. `Decision.examine_block` turns image and forecast of each block into codes, a few bytes a pixel, which are kept on disk, and
   into statistics.
2. `Decision.merge` adds up the statistics, block by block.
3. `Decision.conclude` finds what the codes mean, from all statistics and all codes: a `Classifier`.
4. `Classifier.classify_block` turns the codes of each block into the mask.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Dict, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..method.cluster import ClusterMeans
from ..method.neighbourhood import grow
from ..method.progress import Progress
from ..rasters.block_store import BlockStore
from ..rasters.grid import Grid, Window
from ..rasters.roi import Region


@dataclass(frozen=True)
class ExaminedBlock:
    """What `Decision.examine_block` finds in a block.

    Attributes
    ----------
    codes : sequence of ndarray
        (h, w) each, in the type `code_type`.
    statistics : ClusterMeans or None
        What `Decision.merge` adds up.
    outputs : mapping of str to ndarray
        The outputs `outputs_while_examining`, (h, w) each.
    """

    codes: Sequence[np.ndarray]
    statistics: Optional[ClusterMeans]
    outputs: Mapping[str, np.ndarray]


class Classifier(ABC):
    """What a decision concluded: it turns codes into classes."""

    @abstractmethod
    def classify_block(self, window: Window) -> Dict[str, np.ndarray]:
        """Classify a block; called in threads.

        Returns
        -------
        dict of str to ndarray
            `OUTPUT`, uint8 (h, w): 0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata; and the outputs `outputs_after`, (h, w)
            each.
        """


@dataclass(frozen=True)
class GrownClassifier(Classifier):
    """The classes of another classifier with cloud and shadow grown; its other outputs as they are.

    Attributes
    ----------
    classifier : Classifier
        The classifier; it needs codes `radius` px further around the region than by itself.
    grid : Grid
        The grid of the codes.
    radius : int
        How far cloud and shadow grow, px.
    """

    classifier: Classifier
    grid: Grid
    radius: int

    def classify_block(self, window: Window) -> Dict[str, np.ndarray]:
        """Classify a block and a halo, and grow the classes."""
        wide = window.grown(self.radius, self.grid)
        outputs = self.classifier.classify_block(wide)
        outputs['OUTPUT'] = grow(outputs['OUTPUT'], self.radius)
        return {key: values[window.within(wide)] for key, values in outputs.items()}


class Decision(ABC):
    """Which pixels of one image are cloud.

    Attributes
    ----------
    outputs_while_examining, outputs_after : tuple of str
        Keys of the outputs next to the mask that `examine_block` and `Classifier.classify_block` return.
    code_count : int
        How many codes a pixel has.
    code_type : numpy type
        Their type.
    code_nodata : float
        Their value where there are no data.
    halo : int
        How far around the region codes are needed, px.
    """

    outputs_while_examining: Tuple[str, ...]
    outputs_after: Tuple[str, ...]
    code_count: int
    code_type: type
    code_nodata: float
    halo: int

    @abstractmethod
    def examine_block(self, window: Window, image: np.ndarray, forecast: np.ndarray, inside: np.ndarray) -> ExaminedBlock:
        """Examine a block; called in threads.

        Parameters
        ----------
        window : Window
            The block.
        image, forecast : ndarray
            float32 (bands, h, w), reflectance or Kelvin, NaN nodata; bands in the order of `Differences.names`.
        inside : ndarray
            The pixels inside the region, boolean (h, w); outside only codes count.
        """

    @abstractmethod
    def merge(self, statistics: Optional[ClusterMeans]) -> None:
        """Add the statistics of a block; called once for each block, in their order."""

    @abstractmethod
    def conclude(self, codes: BlockStore, region: Region, progress: Progress) -> Classifier:
        """Conclude from the merged statistics and the codes what the codes mean; called once.

        Parameters
        ----------
        codes : BlockStore
            The codes of all blocks that touch the region or its halo.
        region : Region
            The pixels that count and are written.
        progress : Progress
            Updated meanwhile; receives what the user should know.
        """
