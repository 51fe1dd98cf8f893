"""A random sample of pixels that depends on their place alone, not on blocks, threads or the order of reading.

Every pixel has a number made from its row, its column and the seed; the sample is those with the smallest numbers
(bottom-k sampling). Blocks can be sampled one by one and merged, and a ROI leaves the numbers of its pixels as they are.
"""

from typing import List, Optional, Tuple

import numpy as np

#: Increment and multipliers of SplitMix64 (Steele, Lea and Flood 2014, Fast splittable pseudorandom number generators, OOPSLA).
_GOLDEN = 0x9E3779B97F4A7C15
_MIX = tuple(np.uint64(number) for number in (_GOLDEN, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB))

#: The greatest number of a pixel.
_LAST = 2**64 - 1


def pixel_numbers(rows: np.ndarray, columns: np.ndarray, seed: int) -> np.ndarray:
    """A pseudo-random number for each pixel: SplitMix64 of its place and the seed.

    Parameters
    ----------
    rows, columns : np.ndarray
        Integers of one shape, in the image's own pixel coordinates.
    seed : int
        From 0 on.

    Returns
    -------
    np.ndarray
        The same shape, uint64.
    """
    start = np.array((seed + 1) * _GOLDEN % 2**64, np.uint64)
    value = np.asarray(rows).astype(np.uint64) << np.uint64(32) | np.asarray(columns).astype(np.uint64)
    value = (value ^ start) * _MIX[0]
    value = (value ^ (value >> np.uint64(30))) * _MIX[1]
    value = (value ^ (value >> np.uint64(27))) * _MIX[2]
    return value ^ (value >> np.uint64(31))


class Sample:
    """The `size` pixels with the smallest numbers among all that were added, with their values.

    Parameters
    ----------
    size : int
        Number of pixels.
    seed : int
        That of their `pixel_numbers`.
    required : int, optional
        How many of the first bands must be valid in a pixel; None: all.

    Attributes
    ----------
    limit : np.uint64
        Pixels with a greater number cannot come in.
    """

    def __init__(self, size: int, seed: int, required: Optional[int] = None) -> None:
        self.size, self.seed, self.required = size, seed, required
        self.expect(1)

    def __len__(self) -> int:
        self._sort()
        return len(self._numbers)

    def expect(self, share: float) -> None:
        """Begin anew, with a limit that lets only a share (0..1, or more for all) of all pixels come in."""
        self.limit = np.uint64(min(int(share * 2**64), _LAST))
        self._numbers = np.empty(0, np.uint64)
        self._values: Optional[np.ndarray] = None
        self._offers: List[Tuple[np.ndarray, np.ndarray]] = []
        self._offered = 0

    def widen(self, plenty: float) -> None:
        """Begin anew, with a limit that lets `plenty` times as many pixels come in as there is room for, by how many came in before."""
        share = float(self.limit) / 2**64
        self.expect(plenty * share * self.size / len(self) if len(self) else 1)

    @property
    def narrow(self) -> bool:
        """Whether pixels were kept out although there was room for them."""
        return len(self) < self.size and bool(self.limit < np.uint64(_LAST))

    def candidates(self, numbers: np.ndarray) -> np.ndarray:
        """Which pixels may come in, by their numbers: uint64 (..) to boolean (..)."""
        return numbers <= self.limit

    def add(self, numbers: np.ndarray, values: np.ndarray) -> None:
        """Offer pixels.

        Parameters
        ----------
        numbers : np.ndarray
            (n,), uint64, from `pixel_numbers`.
        values : np.ndarray
            (bands, n), of any unit; the caller leaves out pixels with NaN in a required band.
        """
        self._offers.append((numbers, values.T))
        self._offered += len(numbers)
        # To sort takes longer than to wait: it is done once for as many pixels as the sample has.
        if self._offered >= self.size:
            self._sort()

    def _sort(self) -> None:
        """Keep the pixels with the smallest numbers among those that were offered."""
        if not self._offers:
            return
        numbers = np.concatenate([self._numbers, *(offered for offered, _ in self._offers)])
        order = np.argsort(numbers, kind='stable')[: self.size]
        before = [] if self._values is None else [self._values]
        self._values = np.concatenate([*before, *(values for _, values in self._offers)])[order]
        self._numbers = numbers[order]
        self._offers, self._offered = [], 0
        if len(order) == self.size:
            self.limit = self._numbers[-1]

    def values(self, size: Optional[int] = None) -> np.ndarray:
        """The sample, (pixels, bands), in the order of the pixels' numbers; `size`: only the first so many."""
        self._sort()
        return np.empty((0, 0), np.float32) if self._values is None else self._values[:size]
