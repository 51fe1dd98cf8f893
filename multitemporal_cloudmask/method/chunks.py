"""Products of matrices with pixels, in chunks that fit the processor's cache.

A chunk always has the same size, the last one is filled up: BLAS treats pixels alike then, and the result of a pixel never depends on its
neighbours. Arrays of pixels are (bands, pixels) as they come from a raster.
"""

from typing import Any, Callable

import numpy as np

#: Pixels of a chunk of bands in single precision.
CHUNK = 16384


def in_chunks(
    work: Callable[[np.ndarray, np.ndarray], object], values: np.ndarray, rows: int, chunk: int, precision: Any
) -> np.ndarray:
    """What some work makes of pixels.

    Parameters
    ----------
    work : callable
        Called with (bands, `chunk`) in `precision`, not to be changed, and with (rows, `chunk`) to write the result to.
    values : np.ndarray
        (bands, n).
    rows : int
        Bands of the result.
    chunk : int
        Pixels that are computed in one go.
    precision : numpy type
        That of the input of the work.

    Returns
    -------
    np.ndarray
        (rows, n), of the type of `values`.
    """
    pixels = values.shape[1]
    result = np.empty((rows, pixels), values.dtype)
    filled = np.empty((len(values), chunk), precision)
    for start in range(0, pixels, chunk):
        part, target = (array[:, start : start + chunk] for array in (values, result))
        width = part.shape[1]
        if width < chunk or part.dtype != filled.dtype:
            filled[:, :width] = part
            filled[:, width:] = 0
            part = filled
        if width < chunk:
            whole = np.empty((rows, chunk), result.dtype)
            work(part, whole)
            target[...] = whole[:, :width]
        else:
            work(part, target)
    return result


def linear_combinations(weights: np.ndarray, bands: np.ndarray) -> np.ndarray:
    """Sums of bands by weights.

    Parameters
    ----------
    weights : np.ndarray
        (sums, b).
    bands : np.ndarray
        (b, ..).

    Returns
    -------
    np.ndarray
        (sums, ..), of the type of the bands, in which they are summed; NaN where a band is.
    """
    weights = weights.astype(bands.dtype)

    def multiply(part: np.ndarray, sums: np.ndarray) -> None:
        np.matmul(weights, part, out=sums)

    sums = in_chunks(multiply, bands.reshape(len(bands), -1), len(weights), CHUNK, bands.dtype)
    return sums.reshape(len(weights), *bands.shape[1:])
