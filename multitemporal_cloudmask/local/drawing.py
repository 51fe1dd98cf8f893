"""Random samples of pixels, drawn in one pass over the blocks."""

from functools import lru_cache
from typing import Callable, Dict, List, Sequence, Tuple

import numpy as np

from ..method.gaps import missing_pixels
from ..method.progress import Progress
from ..method.sampling import Sample, pixel_numbers
from ..rasters.blocks import each_block
from ..rasters.grid import Pixels, Window
from ..rasters.roi import Region

#: A pass looks at so many times as many pixels as the samples need, by the share that was usable before: enough for most images.
PLENTY = 3

#: Limits below this let so few pixels pass that those of a place are remembered: the next image of a series needs the same ones.
REMEMBERED = 2**64 // 8

#: Which pixels of a window, of those inside the region, boolean (h, w), may come into each sample, boolean (h, w); and counts.
Usable = Callable[[Window, np.ndarray], Tuple[List[np.ndarray], np.ndarray]]

#: Values of some pixels of a window for each sample: (bands, n), NaN in a required band where a pixel is unusable.
Values = Callable[[Window, Pixels], List[np.ndarray]]


def draw(
    samples: Sequence[Sample],
    usable: Usable,
    values: Values,
    region: Region,
    blocks: Sequence[Window],
    progress: Progress,
) -> np.ndarray:
    """Fill samples with pixels of the region.

    Parameters
    ----------
    samples : sequence of Sample
        Filled in place.
    usable : callable
        See `Usable`; called in threads.
    values : callable
        See `Values`; called in threads.
    region : Region
        The pixels to draw from.
    blocks : sequence of Window
        The blocks that touch it.
    progress : Progress
        Updated after each block.

    Returns
    -------
    ndarray
        The sum of the counts over all blocks.
    """
    pixels = sum(block.width * block.height for block in blocks)
    first, second = progress.steps(9, 1)
    for sample in samples:
        sample.expect(PLENTY * sample.size / pixels)
    counts = _pass(samples, samples, usable, values, region, blocks, first)
    done = 0.0
    while narrow := [sample for sample in samples if sample.narrow]:
        for sample in narrow:
            sample.widen(PLENTY)
        start, done = done, (1 + done) / 2
        _pass(narrow, samples, usable, values, region, blocks, second.part(start, done))
    second.update(1)
    return counts


def _pass(
    filled: Sequence[Sample],
    samples: Sequence[Sample],
    usable: Usable,
    values: Values,
    region: Region,
    blocks: Sequence[Window],
    progress: Progress,
) -> np.ndarray:
    """Offer the pixels of all blocks to those of the samples that are to be filled; returns the sum of the counts."""
    counts: List[np.ndarray] = []
    seeds = {sample.seed for sample in filled}
    # Of the first limits, which do not fall as the pass goes on: the same pixels are read of a place whatever the image.
    limits = tuple((seed, max(int(sample.limit) for sample in filled if sample.seed == seed)) for seed in sorted(seeds))
    few = all(limit < REMEMBERED for _, limit in limits)

    def look(window: Window) -> Tuple[List[Tuple[np.ndarray, np.ndarray]], np.ndarray]:
        masks, block_counts = usable(window, region.mask(window))
        pixels, numbers = (_near if few else _near.__wrapped__)(window, limits)
        shown = [mask[pixels] for mask in masks]
        near = np.any([mask for sample, mask in zip(samples, shown) if sample in filled], axis=0)
        if not near.all():
            pixels, numbers = (pixels[0][near], pixels[1][near]), {seed: each[near] for seed, each in numbers.items()}
            shown = [mask[near] for mask in shown]
        offers = []
        for sample, mask, table in zip(samples, shown, values(window, pixels)):
            own = numbers.get(sample.seed, numbers[min(seeds)])
            # The limits fall while blocks are at work; one that has just fallen only spares work.
            useful = mask & sample.candidates(own) & ~missing_pixels(table[: sample.required])
            offers.append((own[useful], table[:, useful]))
        return offers, block_counts

    def offer(_: Window, result: Tuple[List[Tuple[np.ndarray, np.ndarray]], np.ndarray]) -> None:
        offers, block_counts = result
        counts.append(block_counts)
        for sample, pixels in zip(samples, offers):
            if sample in filled:
                sample.add(*pixels)

    each_block(blocks, look, offer, progress)
    return np.sum(counts, axis=0)


@lru_cache(maxsize=2048)
def _near(window: Window, limits: Tuple[Tuple[int, int], ...]) -> Tuple[Pixels, Dict[int, np.ndarray]]:
    """The pixels of a window whose number for a seed is not above its limit, (seed, limit) each, and their numbers for each seed."""
    rows, columns = np.ogrid[window.y : window.y + window.height, window.x : window.x + window.width]
    numbers = {seed: pixel_numbers(rows, columns, seed).ravel() for seed, _ in limits}
    near = np.flatnonzero(np.any([numbers[seed] <= np.uint64(limit) for seed, limit in limits], axis=0))
    return divmod(near, window.width), {seed: each[near] for seed, each in numbers.items()}
