"""Composites: one value of each pixel from the clear observations of a period."""

from typing import Tuple

import numpy as np


def median(values: np.ndarray, clear: np.ndarray) -> np.ndarray:
    """The median of the clear observations of each band and pixel.

    Of an even number of observations it is the mean of the two in the middle, as in `numpy.nanmedian`, which is slower.

    Parameters
    ----------
    values : np.ndarray
        (images, bands, h, w), float32.
    clear : np.ndarray
        (images, h, w), boolean: which observations count.

    Returns
    -------
    np.ndarray
        (bands, h, w), float32, NaN without a clear observation.
    """
    if not len(values):
        return np.full(values.shape[1:], np.nan, np.float32)
    low, high = _middle(values, clear)
    return (low + high) / np.float32(2)


def _middle(values: np.ndarray, clear: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """The two clear observations in the middle of each band and pixel, twice the same of an odd number: (bands, h, w) each."""
    # Sorting moves NaN to the end.
    ordered = np.sort(np.where(clear[:, None], values, np.float32(np.nan)), axis=0)
    count = clear.sum(axis=0)
    low, high = np.maximum(count - 1, 0) // 2, np.minimum(count // 2, len(values) - 1)
    middle = [np.take_along_axis(ordered, np.broadcast_to(place, (1, *values.shape[1:])), axis=0)[0] for place in (low, high)]
    return middle[0], middle[1]


def medoid(values: np.ndarray, clear: np.ndarray, compared: np.ndarray) -> np.ndarray:
    """The clear observation of each pixel that is nearest to the median of all its clear observations.

    Parameters
    ----------
    values : np.ndarray
        (images, bands, h, w), float32.
    clear : np.ndarray
        (images, h, w), boolean: which observations count.
    compared : np.ndarray
        (bands,), boolean: the bands over which the Euclidean distance is measured; their units must be the same.

    Returns
    -------
    np.ndarray
        (h, w), the number of the image; of equally near ones the first; any without a clear observation.

    References
    ----------
    Flood (2013), Remote Sensing 5(12): Seasonal composite Landsat TM/ETM+ images using the medoid.
    """
    low, high = _middle(values[:, compared], clear)
    # Twice the distance, in double precision: of two observations both are exactly as far from their mean.
    distances = np.square(2 * values[:, compared].astype(float) - (low.astype(float) + high)).sum(axis=1)
    return np.argmin(np.where(clear, distances, np.inf), axis=0)


def first(clear: np.ndarray) -> np.ndarray:
    """The number of the first image, (h, w), in which each pixel of (images, h, w) is clear; any without a clear one."""
    return np.argmax(clear, axis=0)


def chosen(values: np.ndarray, clear: np.ndarray, number: np.ndarray) -> np.ndarray:
    """The values, (bands, h, w), of the image that was chosen for each pixel, NaN where that is not clear.

    Parameters
    ----------
    values : np.ndarray
        (images, bands, h, w), float32.
    clear : np.ndarray
        (images, h, w), boolean.
    number : np.ndarray
        (h, w), the number of an image.
    """
    taken = np.take_along_axis(values, np.broadcast_to(number, (1, *values.shape[1:])), axis=0)[0]
    usable = np.take_along_axis(clear, number[None], axis=0)[0]
    return np.where(usable, taken, np.float32(np.nan))
