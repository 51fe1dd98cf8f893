"""What share of a mask is cloud, shadow, snow and valid."""

import math
from typing import NamedTuple

import numpy as np

from .classes import CLOUD, NODATA, SHADOW, SNOW


class Cover(NamedTuple):
    """Shares of the classes of a mask over a region.

    Attributes
    ----------
    cloud, shadow, snow : float
        Percent of the valid pixels, NaN where none is valid.
    valid : float
        Valid pixels, percent of the region.
    """

    cloud: float
    shadow: float
    snow: float
    valid: float

    @classmethod
    def from_counts(cls, counts: np.ndarray, inside: int) -> 'Cover':
        """The shares by the number of pixels of each value, (256,), and the number of pixels inside the region."""
        valid = int(counts[:NODATA].sum())
        cloud, shadow, snow = (100 * float(counts[each]) / valid if valid else math.nan for each in (CLOUD, SHADOW, SNOW))
        return cls(cloud, shadow, snow, 100 * valid / inside)
