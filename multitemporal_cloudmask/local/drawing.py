"""Random samples of pixels, drawn in one pass over the blocks."""

import numpy as np

from ..method.sampling import pixel_numbers
from ..rasters.blocks import each_block


def draw(samples, read, region, blocks, progress):
    """Fill samples with pixels of the region.

    samples: list of `Sample`; read: function of a window, its pixels inside the region, boolean (h, w), and the rows and columns
    of those that may come into a sample, to the values of the latter for each sample, (bands, n), NaN where they are of no use, and an
    array of counts. Returns the sum of the counts over all blocks.
    """
    total = 0

    def work(window):
        inside = region.mask(window)
        rows, columns = np.nonzero(inside)
        seeds = {sample.seed for sample in samples}
        numbers = {seed: pixel_numbers(rows + window.y, columns + window.x, seed) for seed in seeds}
        # The limits fall while blocks are at work; one that has just fallen only spares work.
        chosen = np.any([sample.candidates(numbers[sample.seed]) for sample in samples], axis=0)
        tables, counts = read(window, inside, (rows[chosen], columns[chosen]))
        offers = []
        for sample, table in zip(samples, tables):
            useful = ~np.isnan(table).any(0)
            offers.append((numbers[sample.seed][chosen][useful], table[:, useful]))
        return offers, counts

    def use(_, result):
        nonlocal total
        offers, counts = result
        for sample, offer in zip(samples, offers):
            sample.add(*offer)
        total = total + counts

    each_block(blocks, work, use, progress)
    return total
