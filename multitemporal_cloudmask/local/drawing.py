"""Random samples of pixels, drawn in one pass over the blocks."""

import numpy as np

from ..method.sampling import pixel_numbers
from ..rasters.blocks import each_block

#: A first pass looks at this many times as many pixels as are wanted: enough unless nearly all are of no use.
PLENTY = 8


def draw(samples, usable, values, region, blocks, progress):
    """Fill samples with pixels of the region.

    samples: list of `Sample`. usable: function of a window and its pixels inside the region, boolean (h, w), to those that may
    come into each sample, boolean (h, w) each, and an array of counts. values: function of a window and the rows and columns of
    some pixels to their values for each sample, (bands, n), NaN where they are of no use. Returns the sum of the counts over all
    blocks.
    """
    pixels = sum(block.width * block.height for block in blocks)
    first, second = progress.steps(9, 1)
    for sample in samples:
        sample.expect(PLENTY * sample.size / pixels)
    total = _pass(samples, samples, usable, values, region, blocks, first)
    narrow = [sample for sample in samples if sample.narrow]
    if narrow:
        for sample in narrow:
            sample.expect(1)
        _pass(narrow, samples, usable, values, region, blocks, second)
    second.update(1)
    return total


def _pass(wanted, samples, usable, values, region, blocks, progress):
    """Offer the pixels of all blocks to those of the samples that are wanted."""
    total = 0

    def work(window):
        masks, counts = usable(window, region.mask(window))
        chosen, numbers = [], []
        for sample, mask in zip(samples, masks):
            its = np.zeros(mask.shape, np.uint64)
            if sample in wanted:
                rows, columns = np.nonzero(mask)
                its[rows, columns] = pixel_numbers(rows + window.y, columns + window.x, sample.seed)
            # The limits fall while blocks are at work; one that has just fallen only spares work.
            chosen.append(mask & sample.candidates(its) & (sample in wanted))
            numbers.append(its)
        pixels = np.nonzero(np.any(chosen, axis=0))
        offers = []
        for its, mine, table in zip(numbers, chosen, values(window, pixels)):
            useful = mine[pixels] & ~np.isnan(table).any(0)
            offers.append((its[pixels][useful], table[:, useful]))
        return offers, counts

    def use(_, result):
        nonlocal total
        offers, counts = result
        for sample, offer in zip(samples, offers):
            if sample in wanted:
                sample.add(*offer)
        total = total + counts

    each_block(blocks, work, use, progress)
    return total
