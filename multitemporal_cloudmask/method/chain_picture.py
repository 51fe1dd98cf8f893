"""A picture of a step of the chain, as arrays."""

from typing import NamedTuple, Optional

import numpy as np


class ChainPicture(NamedTuple):
    """A picture of a step.

    Attributes
    ----------
    title, caption : str
        What it is, and its date and cloud cover.
    rgb : ndarray or None
        float32 (3, h, w): reflectance of red, green and blue, NaN nodata; None for a mask.
    classes : ndarray or None
        uint8 (h, w): classes of the mask, 255 nodata; None for an image.
    """

    title: str
    caption: str
    rgb: Optional[np.ndarray]
    classes: Optional[np.ndarray] = None
