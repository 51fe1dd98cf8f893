"""A scene whose values were decoded once and wait in a file on disk, so that reading them again costs hardly anything.

The file holds block after block, each as the scene was read: the bands in float32, then the classes of the quality band and where all
bands are valid, in bytes.
"""

import os
import threading
from dataclasses import replace
from io import FileIO
from typing import Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np

from ..method.errors import CloudmaskError
from ..method.progress import Progress
from .block_file import read_planes
from .blocks import BLOCK, each_block, windows
from .described_raster import Band
from .grid import Pixels, Window
from .roi import Region
from .scene import Scene

#: Pixels that are drawn from a block stay in memory if they are no more than this share of it.
FEW = 0.25


class CachedScene(Scene):
    """A scene, as it was stored by `store_scene`; deleting the file is up to the caller.

    Parameters
    ----------
    scene : Scene
        The scene that was stored; its metadata, names and path stay.
    file : str
        Path of the stored values.
    blocks : sequence of Window
        The blocks of the file, in their order.
    """

    def __init__(self, scene: Scene, file: str, blocks: Sequence[Window]) -> None:
        self.__dict__.update(scene.__dict__)
        self.file, self._original = file, scene
        # Files that the original has opened shall be closed with it.
        self._handles = threading.local()
        self.bands: Tuple[Band, ...] = tuple(
            replace(band, number=number, scale=1.0, offset=0.0) for number, band in enumerate(scene.bands, 1)
        )
        self._kept_bands = self.bands
        self._drawn: Dict[Window, Tuple[Pixels, np.ndarray]] = {}
        self._near_cloud: Dict[Tuple[Window, int], np.ndarray] = {}
        self._blocks: Dict[Tuple[int, int], Tuple[Window, int]] = {}
        start = 0
        for block in blocks:
            self._blocks[block.x, block.y] = block, start
            start += block.width * block.height * (4 * len(self.bands) + 2)
        self._lefts = sorted({block.x for block in blocks})
        self._tops = sorted({block.y for block in blocks})

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
        return self.read(names, window)[(slice(None), *window.every(step))]

    def forget(self) -> None:
        """Nothing is kept in memory."""

    def valid(self, names: Sequence[str], window: Window) -> np.ndarray:
        """Where all the bands are valid, boolean (h, w)."""
        numbers = {self.band(name).number for name in names}
        if len(numbers) < len(self._kept_bands):
            return ~np.isnan(self.read(names, window)).any(0)
        return self._bytes(1, window).view(bool)

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
        self._drawn.clear()
        self._near_cloud.clear()

    def _draw(self, window: Window, pixels: Pixels) -> np.ndarray:
        """Values of some pixels in all bands, (bands, n): a series draws the same few pixels for every image that a scene serves."""
        known = self._drawn.get(window)
        if known and all(map(np.array_equal, known[0], pixels)):
            return known[1]
        values = self._values([band.number for band in self._kept_bands], window)[(slice(None), *pixels)]
        if len(pixels[0]) <= FEW * window.width * window.height:
            self._drawn[window] = pixels, values
        return values

    def _values(self, numbers: Sequence[int], window: Window, out: Optional[np.ndarray] = None) -> np.ndarray:
        values = np.empty((len(numbers), window.height, window.width), np.float32) if out is None else out
        with FileIO(self.file) as file:
            for block, start, part in self._parts(window):
                target = values[part.within(window)]
                for place, first, count in _runs(numbers):
                    plane = (first - 1) * 4 * block.width * block.height
                    read_planes(file, start + plane, block, part, target[place : place + count])
        return values

    def _bytes(self, plane: int, window: Window) -> np.ndarray:
        values = np.empty((1, window.height, window.width), np.uint8)
        with FileIO(self.file) as file:
            for block, start, part in self._parts(window):
                start += (4 * len(self._kept_bands) + plane) * block.width * block.height
                read_planes(file, start, block, part, values[part.within(window)])
        return values[0]

    def _parts(self, window: Window) -> Iterator[Tuple[Window, int, Window]]:
        """For each block that a window touches: the block, its start in the file, and the part of the window."""
        block, start = self._blocks.get((window.x, window.y), (None, 0))
        if block == window:
            # As nearly always: nothing has to be searched.
            yield window, start, window
            return
        right, bottom = window.x + window.width, window.y + window.height
        covered = 0
        for top in self._tops[max(int(np.searchsorted(self._tops, window.y, 'right')) - 1, 0) :]:
            if top >= bottom:
                break
            for left in self._lefts[max(int(np.searchsorted(self._lefts, window.x, 'right')) - 1, 0) :]:
                if left >= right:
                    break
                if (left, top) not in self._blocks:
                    continue
                block, start = self._blocks[left, top]
                x, y = max(window.x, left), max(window.y, top)
                width, height = min(right, left + block.width) - x, min(bottom, top + block.height) - y
                if width > 0 and height > 0:
                    covered += width * height
                    yield block, start, Window(x, y, width, height)
        if covered < window.width * window.height:
            raise ValueError(f'{window} of {self} was not stored.')


def store_scene(scene: Scene, file: str, region: Region, progress: Progress) -> CachedScene:
    """Decode a scene once, and store its values.

    Parameters
    ----------
    scene : Scene
        What is stored.
    file : str
        Path of the file; one that exists is overwritten, which is faster than to write a new one.
    region : Region
        Blocks outside are not stored.
    progress : Progress
        Updated after each block.

    Raises
    ------
    UnreadableError
        Where the scene is damaged.
    CloudmaskError
        Where the file cannot be written.
    """
    blocks: List[Window] = []

    def read(window: Window) -> List[np.ndarray]:
        values = scene.read(scene.names, window)
        classes = np.zeros(values.shape[1:], np.uint8) if scene.quality is None else scene.read_classes(window)
        return [values, classes, ~np.isnan(values).any(0)]

    scene.keep_on_disk(False)
    try:
        with open(file, 'r+b' if os.path.exists(file) else 'wb') as opened:

            def write(window: Window, arrays: List[np.ndarray]) -> None:
                blocks.append(window)
                for values in arrays:
                    opened.write(np.ascontiguousarray(values).data)

            each_block(windows(scene.grid, region, scene.tiling), read, write, progress)
    except OSError as error:
        raise CloudmaskError(
            f'Cannot write {os.path.dirname(file)}: {error.strerror}. Free some space, or choose another folder.'
        ) from error
    # Many scenes may be stored: neither their files stay open nor their blocks in memory.
    scene.forget()
    scene.close()
    return CachedScene(scene, file, blocks)


def _runs(numbers: Sequence[int]) -> Iterator[Tuple[int, int, int]]:
    """Bands that follow each other in the file: the place of the first among `numbers`, its number, and how many they are."""
    first = 0
    for place in range(1, len(numbers) + 1):
        if place == len(numbers) or numbers[place] != numbers[place - 1] + 1:
            yield first, numbers[first], place - first
            first = place
