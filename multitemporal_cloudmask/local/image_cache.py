"""The images of a place on one grid: opened, and kept with what was measured of them as long as other images need them."""

import os
import uuid
from pathlib import Path
from typing import Dict, List, Optional, Set, Tuple

import numpy as np

from ..method.progress import Progress
from ..method.sensors import MSI
from ..rasters.block_store import BlockMemory
from ..rasters.cached import CachedScene, store_scene
from ..rasters.grid import Grid
from ..rasters.roi import Region
from ..rasters.scene import Scene
from ..rasters.workspace import Workspace
from .fetch import PassOnDisk, at_addresses, claims, fetched_pass

#: The scene of a pass, its cloud cover and its valid coverage of the region, both in percent; cloud is NaN where nothing is valid. The scene is
#: None where the quality band alone showed that the pass is of no use.
Examined = Tuple[Optional[Scene], float, float]

#: So many of the last scenes whose offset is settled decide about that of others, besides the image to mask; all must agree.
_REFERENCES = 3

#: What decoded images of a series may take in memory, bytes; the others wait on disk.
MEMORY = 640 * 2**20


class ImageCache:
    """What the selection of lags knows of the images: for one image to mask, nothing in advance.

    Parameters
    ----------
    grid : Grid
        The grid on which all are read.
    workspace : Workspace
        Owns virtual rasters, and what is fetched of catalogues.
    reach : Region
        What is read of them.

    Attributes
    ----------
    image : Scene or None
        The image to mask.
    examined : dict
        By pass and roles that are compared: what of the pass is readable, and what was measured of it, None where nothing is.
    samples : dict of Scene to ndarray
        The pixels of each examined scene by which candidates judge each other.
    """

    def __init__(self, grid: Grid, workspace: Workspace, reach: Region) -> None:
        self.grid, self.workspace, self.reach = grid, workspace, reach
        self.image: Optional[Scene] = None
        self._settled: List[Scene] = []
        self._fetched: Dict[PassOnDisk, PassOnDisk] = {}
        self.examined: Dict[Tuple[PassOnDisk, Tuple[str, ...]], Tuple[PassOnDisk, Optional[Examined]]] = {}
        self.samples: Dict[Scene, np.ndarray] = {}

    def weights(self, images: PassOnDisk) -> Tuple[float, float]:
        """How much of the time opening the scene of a pass and measuring its cloud cover take."""
        return (9, 1) if at_addresses(images) else (0, 1)

    def open(self, images: PassOnDisk, progress: Progress) -> Scene:
        """The scene of a pass on the grid, fetched where it is at addresses; raises `CloudmaskError` where that is impossible."""
        if not at_addresses(images) and not claims(images):
            return images.open(self.grid, self.workspace, progress)
        if images not in self._fetched:
            image = [self.image] if self.image is not None and self.image.sensor is MSI else []
            references = [*image, *self._settled]
            self._fetched[images] = fetched_pass(images, self.reach, self.grid, references, self.workspace, progress)
        scene = self._fetched[images].open(self.grid, self.workspace, progress)
        if scene.sensor is MSI:
            self._settled = [*self._settled, scene][-_REFERENCES:]
        return scene


class SeriesCache(ImageCache):
    """Decodes each image once, or twice where it was released too early, and keeps it on disk meanwhile.

    Parameters
    ----------
    grid, workspace
        As for `ImageCache`.
    region : Region
        Blocks outside are not kept.
    folder : str
        Folder for the values of the images; 2 or 4 bytes for each pixel and band.
    step : int
        Every how many rows and columns cloud cover is measured.
    """

    def __init__(self, grid: Grid, workspace: Workspace, region: Region, folder: str, step: int) -> None:
        super().__init__(grid, workspace, region)
        self.folder, self.step = folder, step
        self._scenes: Dict[PassOnDisk, CachedScene] = {}
        self._released: Set[PassOnDisk] = set()
        self._free: List[str] = []
        self._memory = BlockMemory(MEMORY)

    def weights(self, images: PassOnDisk) -> Tuple[float, float]:
        """As for `ImageCache`: values are decoded when a scene is opened."""
        return (9, 1) if at_addresses(images) else (3, 1)

    def open(self, images: PassOnDisk, progress: Progress) -> Scene:
        """The scene of a pass on the grid, decoded unless it still is; raises as for `ImageCache`."""
        if images not in self._scenes:
            # To overwrite a file is faster than to delete it and to write another one.
            file = self._free.pop() if self._free else os.path.join(self.folder, uuid.uuid4().hex)
            try:
                scene = store_scene(super().open(images, progress), file, self.reach, self.step, progress, self._memory)
            except BaseException:
                self._free.append(file)
                raise
            scene.path = images.path
            self._scenes[images] = scene
        return self._scenes[images]

    @property
    def opened(self) -> Set[PassOnDisk]:
        """The passes whose values are kept."""
        return set(self._scenes)

    def file(self, images: PassOnDisk) -> str:
        """The path under which the values of a pass are kept."""
        return self._scenes[images].file

    def figures(self, images: PassOnDisk) -> Optional[Examined]:
        """What was measured of a pass whose values are kept; None where it was not examined."""
        scene = self._scenes.get(images)
        return next((found for _, found in self.examined.values() if found and found[0] is scene), None)

    def release(self, images: PassOnDisk, keep_figures: bool) -> None:
        """Delete the values of a pass, unless they were decoded a second time.

        Parameters
        ----------
        images : Pass
            One of `opened`.
        keep_figures : bool
            Whether its figures are kept; else it is decoded and examined again when it is needed.
        """
        if images in self._released:
            return
        self._released.add(images)
        scene = self._scenes.pop(images)
        self.samples.pop(scene, None)
        if not keep_figures:
            for key in [key for key, (_, found) in self.examined.items() if found and found[0] is scene]:
                del self.examined[key]
        scene.close()
        self._free.append(scene.file)

    def close(self) -> None:
        """Delete all values."""
        for scene in self._scenes.values():
            scene.close()
            self._free.append(scene.file)
        for file in self._free:
            Path(file).unlink(missing_ok=True)
