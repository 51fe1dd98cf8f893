"""Where two masks differ most: squares of a picture of their agreement."""

from typing import List, NamedTuple

import numpy as np

from .agreement import ONLY_MASK, ONLY_REFERENCE
from .classes import NODATA

#: Squares along the longer side of a picture, and how many of them are shown at most.
SQUARES, SHOWN = 8, 4

#: A square in which less than this share of the pixels differs is no difference worth a look.
LEAST = 0.02


class Difference(NamedTuple):
    """A square in which two masks differ.

    Attributes
    ----------
    rows, columns : slice
        The square, in pixels of the picture.
    only_mask, only_reference : float
        Shares of its valid pixels, 0..1, that one of them alone calls cloud.
    """

    rows: slice
    columns: slice
    only_mask: float
    only_reference: float


def largest_differences(agreement: np.ndarray) -> List[Difference]:
    """Find the squares in which most pixels differ, the largest difference first.

    Parameters
    ----------
    agreement : np.ndarray
        Values of `agreement_map`, uint8 (h, w), 255 nodata.

    Returns
    -------
    list of Difference
        At most `SHOWN`; squares next to each other do not overlap.
    """
    height, width = agreement.shape
    side = max(-(-max(height, width) // SQUARES), 1)
    counted = []
    for y in range(0, height, side):
        for x in range(0, width, side):
            rows, columns = slice(y, min(y + side, height)), slice(x, min(x + side, width))
            square = agreement[rows, columns]
            valid, mask, reference = (
                int(each.sum()) for each in (square != NODATA, square == ONLY_MASK, square == ONLY_REFERENCE)
            )
            if mask + reference > LEAST * max(square.size, 1):
                counted.append((mask + reference, Difference(rows, columns, mask / valid, reference / valid)))
    counted.sort(key=lambda each: (-each[0], each[1].rows.start, each[1].columns.start))
    return [difference for _, difference in counted[:SHOWN]]
