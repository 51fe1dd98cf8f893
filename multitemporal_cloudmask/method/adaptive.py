"""The adaptive decision: what lies over the forecast ground is cloud by its opacity, beside it shadow by the light it takes.

Nothing here is set for a scene by the user: `Opacity` learns what clear ground does. All functions work on a block; those
that look at neighbours need a halo of 1 px.
"""

import numpy as np

from .classes import CLEAR, CLOUD, NODATA, SHADOW
from .neighbourhood import smoothed
from .shadow import DARK, LIMITS

#: Opacities are clipped before smoothing, so that an opaque cloud does not grow over its neighbours.
CLIP = (-0.05, 0.15)

#: Opacity at which cloud and clear are as likely, and the width of the logistic: fitted on masks made by eye (docs/decision.md).
EVEN, WIDTH = 0.044, 0.0065


def probability(opacity):
    """Probability of cloud by the smoothed opacity: float32 (..), 0..1, NaN nodata."""
    return 1 / (1 + np.exp((np.float32(EVEN) - opacity) / np.float32(WIDTH)))


def snow(image, forecast, roles):
    """Tell where what is white is snow: boolean (h, w); bands (bands, h, w) by roles, all False without green, nir and swir1.

    Bright in green and dark in swir1 (NDSI > 0.5), where even ice cloud reflects more than 0.12. Cloud is much colder than
    the ground of its forecast, new snow is not; this is looked at where there is a thermal band.
    """
    if not {'green', 'nir', 'swir1'} <= set(roles):
        return np.zeros(image.shape[1:], bool)
    green, nir, swir1 = (image[roles.index(role)] for role in ('green', 'nir', 'swir1'))
    # NDSI > 0.5 is green > 3 swir1, without a division.
    found = (green > 0.2) & (nir > 0.11) & (swir1 < 0.12) & (green > 3 * swir1)
    if 'thermal' in roles:
        thermal = roles.index('thermal')
        found &= ~(image[thermal] < forecast[thermal] - 25)
    return found


def evidence(opacities, light, snowy):
    """Probability of cloud, and how much light was lost.

    opacities: of `Opacity.of`, light: of `lost_light`, snowy: of `snow`; (h, w) each, NaN where nodata. Returns float32 (h, w),
    0..1, and float32 (h, w), a share. What stands alone is likelier noise or a roof than a cloud, so both are smoothed.
    """
    chance = probability(smoothed(opacities, CLIP))
    chance[snowy & ~np.isnan(chance)] = 0
    return chance, smoothed(light, LIMITS)


def classified(chance, lost, threshold):
    """Classes of a block by its `evidence`: cloud where the probability is above `threshold`, else shadow where light is lost.

    Returns uint8 (h, w). Shadow is where it may be: outside `shade_zone` it has to be taken back.
    """
    classes = np.select([np.isnan(chance), chance > threshold, lost > DARK], [NODATA, CLOUD, SHADOW], CLEAR)
    return classes.astype(np.uint8)
