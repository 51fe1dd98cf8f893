"""Random fields that look like nature: noise with a power-law spectrum, the larger the pattern, the stronger."""

import numpy as np


def fractal(
    rng: np.random.Generator, size: int, longest: float, roughness: float = 1.8, stretch: float = 1.0, angle: float = 0.0
) -> np.ndarray:
    """A smooth random field with mean 0 and standard deviation 1.

    Parameters
    ----------
    rng : numpy.random.Generator
        Source of the randomness.
    size : int
        Side of the field, px.
    longest : float
        Length of the largest patterns, px.
    roughness : float
        Amplitudes of shorter patterns fall as frequency ** -roughness.
    stretch : float
        More than 1 draws the field out into streaks.
    angle : float
        Direction of the streaks, radians from the column axis.

    Returns
    -------
    np.ndarray
        float32 (size, size), periodic: opposite edges fit together.
    """
    from scipy import fft

    rows, columns = fft.fftfreq(size)[:, None], fft.rfftfreq(size)[None, :]
    along = (columns * np.cos(angle) + rows * np.sin(angle)) * stretch
    across = rows * np.cos(angle) - columns * np.sin(angle)
    amplitude = ((along**2 + across**2 + longest**-2.0) ** (-roughness / 2)).astype('float32')
    amplitude[0, 0] = 0.0  # no mean
    spectrum = fft.rfft2(rng.standard_normal((size, size), dtype='float32'))
    spectrum *= amplitude
    field = fft.irfft2(spectrum, s=(size, size), overwrite_x=True)
    return field / field.std()
