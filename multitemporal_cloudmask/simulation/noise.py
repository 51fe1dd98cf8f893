"""Random fields that look like nature: the larger the pattern, the stronger."""

import numpy as np


def fractal(rng, size, longest, roughness=1.8, stretch=1.0, angle=0.0):
    """A smooth random field, float32 (size, size), mean 0 and standard deviation 1.

    Amplitudes fall as frequency ** -roughness for patterns shorter than `longest` pixels. `stretch` > 1 draws it out into
    streaks along `angle` (radians from the column axis). The field is periodic: its edges fit together.
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
