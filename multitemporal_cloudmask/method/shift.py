"""How far one image lies beside another: phase correlation (Kuglin and Hines 1975)."""

import numpy as np

#: A correlation peak stands out of its surroundings by more standard deviations than this where the shift can be told.
CLEAR_PEAK = 12.0


def shift(first, second):
    """The shift of `second` against `first` in pixels, (rows, columns), or None where it cannot be told.

    first, second: float (h, w) of one shape, NaN where unknown; right to about a quarter of a pixel.
    """
    known = ~(np.isnan(first) | np.isnan(second))
    if known.mean() < 0.5 or min(first.shape) < 32:
        return None
    if not all(np.ptp(image[known]) for image in (first, second)):
        return None
    window = np.hanning(first.shape[0])[:, None] * np.hanning(first.shape[1])
    spectra = [np.fft.rfft2(np.where(known, image - image[known].mean(), 0) * window) for image in (second, first)]
    product = spectra[0] * np.conj(spectra[1])
    correlation = np.fft.irfft2(product / np.maximum(np.abs(product), 1e-12), s=first.shape)
    peak = np.unravel_index(np.argmax(correlation), correlation.shape)
    if correlation[peak] < CLEAR_PEAK * correlation.std():
        return None
    return tuple(
        _refined(
            np.take(correlation, np.arange(peak[axis] - 1, peak[axis] + 2), axis=axis, mode='wrap'),
            peak,
            axis,
            correlation.shape[axis],
        )
        for axis in (0, 1)
    )


def _refined(band, peak, axis, length):
    """The place of the peak along an axis, by a parabola through its neighbours; negative beyond half the length."""
    before, top, after = np.take(band, peak[1 - axis], axis=1 - axis)
    curve = before - 2 * top + after
    place = peak[axis] + (0.5 * (before - after) / curve if curve else 0.0)
    return float(place - length if place > length / 2 else place)
