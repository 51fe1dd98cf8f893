"""A random sample of pixels that depends on their place alone, not on blocks, threads or the order of reading.

Every pixel has a number made from its row, its column and the seed; the sample is those with the smallest numbers
(bottom-k sampling). Blocks can be sampled one by one and merged, and a ROI leaves the numbers of its pixels as they are.
"""

import numpy as np

_MIX = tuple(np.uint64(number) for number in (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB))


def pixel_numbers(rows, columns, seed):
    """A pseudo-random uint64 for each pixel (SplitMix64 of its place and the seed).

    rows, columns: integer arrays of one shape, in the image's own pixel coordinates.
    """
    start = np.array((seed + 1) * 0x9E3779B97F4A7C15 % 2**64, np.uint64)
    value = np.asarray(rows).astype(np.uint64) << np.uint64(32) | np.asarray(columns).astype(np.uint64)
    value = (value ^ start) * _MIX[0]
    value = (value ^ (value >> np.uint64(30))) * _MIX[1]
    value = (value ^ (value >> np.uint64(27))) * _MIX[2]
    return value ^ (value >> np.uint64(31))


class Sample:
    """The `size` pixels with the smallest numbers among all that were added; their values are kept beside.

    limit: pixels with a larger number cannot come in.
    """

    def __init__(self, size, seed):
        self.size, self.seed = size, seed
        self.expect(1)

    def __len__(self):
        return len(self._numbers)

    def expect(self, share):
        """Begin anew, with a limit that lets only a share (0..1, or more for all) of all pixels come in."""
        self.limit = np.uint64(min(int(share * 2**64), 2**64 - 1))
        self._numbers = np.empty(0, np.uint64)
        self._values = None

    @property
    def narrow(self):
        """Whether pixels were kept out although there was room for them."""
        return len(self) < self.size and self.limit < np.uint64(2**64 - 1)

    def candidates(self, numbers):
        """Which pixels may come in, by their numbers, uint64 (..) to boolean (..)."""
        return numbers <= self.limit

    def add(self, numbers, values):
        """Offer pixels: their numbers, uint64 (n,), and values, (bands, n)."""
        if self._values is None:
            self._values = np.empty((0, len(values)), values.dtype)
        numbers = np.concatenate([self._numbers, numbers])
        order = np.argsort(numbers, kind='stable')[: self.size]
        self._values = np.concatenate([self._values, values.T])[order]
        self._numbers = numbers[order]
        if len(self) == self.size:
            self.limit = self._numbers[-1]

    def values(self, size=None):
        """The sample, (pixels, bands), in the order of the pixels' numbers; `size`: the first so many only."""
        return np.empty((0, 0), np.float32) if self._values is None else self._values[:size]
