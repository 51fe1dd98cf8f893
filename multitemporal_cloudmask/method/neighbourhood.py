"""What looks at the pixels around: growing a mask by a disk, opening it, smoothing, and the seam of a fill.

Pixels outside the array or without data are ignored, never mirrored: they neither grow nor erode anything. A caller who works in
blocks reads a halo: the radius for growing, twice the radius for an opening, 1 px for smoothing.
"""

from functools import lru_cache
from typing import Tuple

import numpy as np

from .classes import CLEAR, CLOUD, NODATA, SHADOW, SNOW

#: Weight of a pixel among its neighbours, which weigh 1, along rows and along columns. Chosen by hand: a Gauss filter of about
#: 0.6 px, which takes noise from the opacity and leaves clouds of a few pixels.
CENTRE_WEIGHT = 4

#: The weights of a pixel and its eight neighbours.
WEIGHTS = np.outer((1, CENTRE_WEIGHT, 1), (1, CENTRE_WEIGHT, 1))


def disk(radius: int) -> np.ndarray:
    """The disk x^2 + y^2 <= radius^2: boolean, (2 radius + 1, 2 radius + 1); 29 cells at radius 3."""
    y, x = np.ogrid[-radius : radius + 1, -radius : radius + 1]
    return x * x + y * y <= radius * radius


def dilate(flags: np.ndarray, radius: int) -> np.ndarray:
    """Grow flags by a disk.

    The rows of a disk are runs, longer and longer ones: some shifted ORs. scipy's exact distance transform takes about 100 times
    as long for 1024 x 1024 px at radii of 2 and 3 px, and 20 times at 16 px.

    Parameters
    ----------
    flags : np.ndarray
        (h, w), boolean.
    radius : int
        px, from 0 on.

    Returns
    -------
    np.ndarray
        (h, w), boolean: whether a flag is set within the radius.
    """
    height, width = flags.shape
    runs, result = flags.copy(), np.zeros_like(flags)
    if not flags.any():
        return result
    length = 0
    for offset in range(min(radius, height), -1, -1):
        half = int(np.sqrt(radius * radius - offset * offset) + 1e-9)
        while length < min(half, width):
            length += 1
            runs[:, length:] |= flags[:, : width - length]
            runs[:, : width - length] |= flags[:, length:]
        result[offset:] |= runs[: height - offset]
        result[: height - offset] |= runs[offset:]
    return result


def grow(classes: np.ndarray, radius: int) -> np.ndarray:
    """Grow shadow and cloud by a disk: cloud grows over shadow, both over clear and snow; nodata stays as it is.

    Parameters
    ----------
    classes : np.ndarray
        (h, w), uint8: 0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata.
    radius : int
        px, from 0 on.

    Returns
    -------
    np.ndarray
        (h, w), uint8.
    """
    result = np.where(classes == SNOW, SNOW, CLEAR).astype(np.uint8)
    for value in (SHADOW, CLOUD):
        flags = classes == value
        if flags.any():
            result[dilate(flags, radius)] = value
    result[classes == NODATA] = NODATA
    return result


def opening(flags: np.ndarray, valid: np.ndarray, radius: int) -> np.ndarray:
    """Open flags: minimum, then maximum over a disk, so that what is smaller than the disk is removed.

    Parameters
    ----------
    flags, valid : np.ndarray
        (h, w), boolean; what is not valid is ignored.
    radius : int
        px, from 0 on.

    Returns
    -------
    np.ndarray
        (h, w), boolean, False where not valid.
    """
    kept = ~dilate(valid & ~flags, radius) & valid
    return dilate(kept, radius) & valid


def feather_weight(inside: np.ndarray, width: float) -> np.ndarray:
    """Weight of the fill: 1 inside, falling linearly to 0 at `width` + 1 px outside.

    Parameters
    ----------
    inside : np.ndarray
        (h, w), boolean.
    width : float
        px, from 0 on.

    Returns
    -------
    np.ndarray
        (h, w), float32, 0..1.
    """
    from scipy import ndimage

    if not inside.any():
        return np.zeros(inside.shape, np.float32)
    distance = ndimage.distance_transform_edt(~inside)
    return np.clip(1 - distance / (width + 1), 0, 1).astype(np.float32)


def smoothed(values: np.ndarray, limits: Tuple[float, float]) -> np.ndarray:
    """Clip values, then take the mean of each pixel and its neighbours, weighed 1 4 1 along rows and columns.

    Parameters
    ----------
    values : np.ndarray
        (h, w), float32, NaN where there are no data.
    limits : tuple of float
        The least and the greatest value that counts.

    Returns
    -------
    np.ndarray
        (h, w), float32; NaN is left out of the means and stays.
    """
    low, high = limits
    clipped = np.minimum(np.maximum(values, np.float32(low)), np.float32(high))
    missing = np.isnan(clipped)
    if missing.any():
        clipped[missing] = 0
        weight = _blurred((~missing).astype(float))
        weight[missing] = np.nan
    else:
        weight = _whole_weight(*values.shape)
    return (_blurred(clipped.astype(float)) / weight).astype(np.float32)


@lru_cache(maxsize=16)
def _whole_weight(height: int, width: int) -> np.ndarray:
    """The sum of the weights of each pixel where all have data, (h, w)."""
    return _blurred(np.ones((height, width)))


def _blurred(values: np.ndarray) -> np.ndarray:
    """The weighed sum with zeros around, (h, w); in double precision, so that the order of the sum does not show."""
    return _along(_along(values).T).T


def _along(values: np.ndarray) -> np.ndarray:
    """Neighbours along the first axis added by their weights; there is nothing beyond its ends."""
    total = values * CENTRE_WEIGHT
    total[1:] += values[:-1]
    total[:-1] += values[1:]
    return total
