"""A scene whose values were decoded once and wait in memory or in a file on disk, so that reading them again costs hardly anything.

Its planes are the bands, see `StoredValues`, then the classes of the quality band and where all bands are valid, in bytes.
"""

import threading
from dataclasses import replace
from typing import Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np

from ..method.classes import NODATA
from ..method.gaps import missing_pixels
from ..method.progress import Progress
from .block_store import BlockMemory, BlockStore
from .blocks import BLOCK, each_block, windows
from .described_raster import Band
from .grid import Pixels, Window
from .roi import Region
from .scene import Scene
from .stored_values import StoredValues, stored_values
from .thinned import ThinnedBands

#: Pixels that are drawn from a block stay in memory if they are no more than this share of it.
FEW = 0.25


class CachedScene(Scene):
    """A scene, as it was stored by `store_scene`; deleting the file is up to the caller.

    Parameters
    ----------
    scene : Scene
        The scene that was stored; its metadata, names and path stay.
    store : BlockStore
        Its values.
    thinned : ThinnedBands, optional
        Its values at every n-th row and column.
    form : StoredValues
        In which form its bands are stored.
    plain : bool
        Whether all that can be read is plain, see `StoredValues.read`.
    """

    def __init__(self, scene: Scene, store: BlockStore, thinned: Optional[ThinnedBands], form: StoredValues, plain: bool) -> None:
        self.__dict__.update(scene.__dict__)
        self._store, self._thinned, self._form, self._plain, self._original = store, thinned, form, plain, scene
        # Files that the original has opened shall be closed with it.
        self._handles = threading.local()
        self.bands: Tuple[Band, ...] = tuple(
            replace(band, number=number, scale=1.0, offset=0.0) for number, band in enumerate(scene.bands, 1)
        )
        self._kept_bands = self.bands
        self._drawn: Dict[Window, Tuple[Pixels, np.ndarray]] = {}
        self._near_cloud: Dict[Tuple[Window, int], np.ndarray] = {}

    @property
    def file(self) -> str:
        """Path of the stored values."""
        return self._store.file

    @property
    def tiling(self) -> Tuple[int, int]:
        """Small blocks, whatever the tiles of the original: nothing has to be decoded."""
        return BLOCK, BLOCK

    def read(
        self,
        names: Sequence[str],
        window: Window,
        pixels: Optional[Pixels] = None,
        out: Optional[np.ndarray] = None,
    ) -> np.ndarray:
        """Physical values of bands, as `Scene.read` gives them."""
        numbers = [self.band(name).number for name in names]
        if pixels is None:
            return self._values(numbers, window, out)
        values = self._draw(window, pixels)[[number - 1 for number in numbers]]
        if out is None:
            return values
        out[...] = values
        return out

    def read_thinned(self, names: Sequence[str], window: Window, step: int, smoothed: bool = False) -> np.ndarray:
        """Physical values of bands at every n-th row and column, as `Scene.read_thinned` gives them."""
        if smoothed and step > 1 and self._driver.startswith('JP2'):
            # The means that the file stores are not those of its pixels.
            return self._original.read_thinned([self._original.band(name).name for name in names], window, step, smoothed)
        known = self._thinned and self._thinned.read([self.band(name).number - 1 for name in names], window, step)
        return self.read(names, window)[(slice(None), *window.every(step))] if known is None else known

    def forget(self) -> None:
        """Nothing is kept in memory."""

    def valid(self, names: Sequence[str], window: Window) -> np.ndarray:
        """Where all the bands are valid, boolean (h, w)."""
        valid = self._bytes(1, window).view(bool)
        if valid.all() or len(set(names)) == len(self._kept_bands):
            return valid
        return ~missing_pixels(self.read(names, window))

    def read_classes(self, window: Window, strict: bool = False, scheme: str = '') -> np.ndarray:
        """The quality band as classes; it was stored with neither `strict` nor another `scheme`."""
        if self.quality is None or strict or scheme not in ('', self.scheme):
            raise ValueError(f'{self} has no such classes.')
        return self._bytes(0, window)

    def near_cloud(self, window: Window, radius: int) -> np.ndarray:
        """As `Scene.near_cloud`; found once, because every image that the scene serves asks for it."""
        if self.quality is None:
            return super().near_cloud(window, radius)
        if (window, radius) not in self._near_cloud:
            self._near_cloud[window, radius] = np.packbits(super().near_cloud(window, radius))
        bits = np.unpackbits(self._near_cloud[window, radius], count=window.width * window.height)
        return bits.view(bool).reshape(window.height, window.width)

    def raw(self, number: int, window: Window) -> Tuple[np.ndarray, np.ndarray]:
        """Values of a spectral band and where they are valid: (h, w) each."""
        values = self._values([number], window)[0]
        return values, ~np.isnan(values)

    def close(self) -> None:
        """Let go of the original and of what is in memory; nothing can be read any more."""
        self._original = self
        self._thinned = None
        self._store.close()
        self._drawn.clear()
        self._near_cloud.clear()

    def _draw(self, window: Window, pixels: Pixels) -> np.ndarray:
        """Values of some pixels in all bands, (bands, n): a series draws the same few pixels for every image that a scene serves."""
        known = self._drawn.get(window)
        if known and (known[0] is pixels or all(map(np.array_equal, known[0], pixels))):
            return known[1]
        stored = self._store.read_pixels(0, len(self._kept_bands), window, pixels)
        values = self._form.physical(stored, slice(None), self._plain)
        if len(pixels[0]) <= FEW * window.width * window.height:
            self._drawn[window] = pixels, values
        return values

    def _values(self, numbers: Sequence[int], window: Window, out: Optional[np.ndarray] = None) -> np.ndarray:
        values = np.empty((len(numbers), window.height, window.width), np.float32) if out is None else out
        for place, first, count in _runs(numbers):
            bands = slice(first - 1, first - 1 + count)
            stored = self._store.read_planes(bands.start, count, window)
            self._form.physical(stored, bands, self._plain, values[place : place + count])
        return values

    def _bytes(self, plane: int, window: Window) -> np.ndarray:
        """Classes or validity of a window, uint8 (h, w), the first planes after the bands."""
        return self._store.read(len(self._kept_bands) + plane, window)


def store_scene(
    scene: Scene, file: str, region: Region, step: int, progress: Progress, memory: Optional[BlockMemory] = None
) -> CachedScene:
    """Decode a scene once, and store its values.

    Parameters
    ----------
    scene : Scene
        What is stored.
    file : str
        Path of the file; one that exists is overwritten, which is faster than to write a new one.
    region : Region
        Blocks outside are not stored: there the scene has no data.
    step : int
        Every how many rows and columns are kept in memory too, because cloud cover is measured by them; 1: none.
    progress : Progress
        Updated after each block.
    memory : BlockMemory, optional
        Where it is stored instead, if there is room for all of it.

    Raises
    ------
    UnreadableError
        Where the scene is damaged.
    CloudmaskError
        Where the file cannot be written.
    """
    blocks = windows(scene.grid, region, scene.tiling)
    form = stored_values(scene)
    # Steps read whole blocks and pixels around them, also where these are too far from the region to matter.
    nodata = [*form.missing, NODATA, False]
    store = BlockStore(file, blocks, [form.kind] * len(scene.bands) + [np.uint8] * 2, nodata, memory)
    thinned = ThinnedBands(len(scene.bands), region.bounds, step) if step > 1 else None
    plain: List[bool] = []

    def keep(window: Window) -> bool:
        stored, valid, all_plain = form.read(scene, window)
        classes = np.zeros(valid.shape, np.uint8) if scene.quality is None else scene.read_classes(window)
        if thinned:
            thinned.keep(window, form.physical(stored[(slice(None), *window.every(step))], slice(None), all_plain))
        store.write(window, [stored, classes, valid])
        return all_plain

    scene.keep_no_more()
    try:
        each_block(blocks, keep, lambda _, all_plain: plain.append(all_plain), progress)
    except BaseException:
        store.close()
        raise
    # Many scenes may be stored: neither their files stay open nor their blocks in memory.
    scene.forget()
    scene.close()
    complete = sum(block.width * block.height for block in blocks) == scene.grid.width * scene.grid.height
    return CachedScene(scene, store, thinned, form, complete and all(plain))


def _runs(numbers: Sequence[int]) -> Iterator[Tuple[int, int, int]]:
    """Bands that follow each other in the file: the place of the first among `numbers`, its number, and how many they are."""
    first = 0
    for place in range(1, len(numbers) + 1):
        if place == len(numbers) or numbers[place] != numbers[place - 1] + 1:
            yield first, numbers[first], place - first
            first = place
