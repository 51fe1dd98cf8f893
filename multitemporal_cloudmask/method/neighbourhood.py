"""What looks at the pixels around: growing a mask by a disk, opening it, smoothing, and the seam of a fill.

Pixels outside the array or with nodata are ignored, never mirrored: they neither grow nor erode anything (method 8). A
caller who works in blocks reads a halo: `grow` px for growing, twice the radius for an opening.
"""

import numpy as np

from .classes import CLEAR, CLOUD, NODATA, SHADOW


def disk(radius):
    """The boolean disk x^2 + y^2 <= radius^2, shape (2 radius + 1, 2 radius + 1); 29 cells at radius 3."""
    y, x = np.ogrid[-radius : radius + 1, -radius : radius + 1]
    return x * x + y * y <= radius * radius


def dilate(flags, radius):
    """Where a flag is set within a disk: boolean (h, w) to boolean (h, w).

    The rows of a disk are runs, longer and longer ones: some shifted ORs, many times quicker than a general footprint.
    """
    height, width = flags.shape
    runs, result = flags.copy(), np.zeros_like(flags)
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


def grow(classes, radius):
    """Maximum of the classes over a disk: cloud grows over shadow, both over clear; nodata stays as it is.

    classes: uint8 (h, w) of 0, 1, 2, 255. radius: px.
    """
    result = np.full(classes.shape, CLEAR, np.uint8)
    for value in (SHADOW, CLOUD):
        flags = classes == value
        if flags.any():
            result[dilate(flags, radius)] = value
    result[classes == NODATA] = NODATA
    return result


def opening(flags, valid, radius):
    """Minimum, then maximum over a disk: what is smaller than the disk goes.

    flags, valid: boolean (h, w). radius: px. Returns boolean (h, w), False where not valid.
    """
    kept = ~dilate(valid & ~flags, radius) & valid
    return dilate(kept, radius) & valid


def feather_weight(inside, width):
    """Weight of the fill: 1 inside, falling linearly to 0 at `width` + 1 px outside.

    inside: boolean (h, w). Returns float32 (h, w).
    """
    from scipy import ndimage

    if not inside.any():
        return np.zeros(inside.shape, np.float32)
    distance = ndimage.distance_transform_edt(~inside)
    return np.clip(1 - distance / (width + 1), 0, 1).astype(np.float32)


def smoothed(values, limits):
    """Values clipped to `limits`, then the mean of each pixel and its neighbours, weighed 1 4 1 along rows and columns.

    values: float32 (h, w). Returns float32 (h, w); NaN is left out of the means and stays. The halo is 1 px.
    """
    valid = ~np.isnan(values)
    total, weight = _blurred(np.where(valid, np.clip(values, *limits), np.float32(0))), _blurred(valid.astype(np.float32))
    return np.where(valid, total / np.where(valid, weight, np.float32(1)), np.float32(np.nan))


def _blurred(values):
    padded = np.pad(values, 1)
    rows = padded[:-2] + np.float32(4) * padded[1:-1] + padded[2:]
    return (rows[:, :-2] + np.float32(4) * rows[:, 1:-1] + rows[:, 2:]) / np.float32(36)
