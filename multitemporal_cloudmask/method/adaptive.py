"""The adaptive decision: cloud by its opacity over the forecast ground, shadow by the light that the ground lost.

Nothing here is set for a scene by the user: `Opacity` learns from the scene what clear ground does. All functions work on a
block; those that look at neighbours need a halo of 1 px. docs/decision.md describes the decision and its figures.
"""

from typing import Optional, Sequence

import numpy as np

from .classes import CLOUD, NODATA, SHADOW, SNOW
from .neighbourhood import smoothed
from .sensors import VISIBLE
from .shadow import DARK, LIMITS

#: Opacities are clipped to this before they are smoothed, so that an opaque cloud does not grow over its neighbours. Chosen by
#: hand; a third more or less changes 0.05 % of the pixels of the labelled dates (test/evaluation/sensitivity.py).
CLIP = (-0.05, 0.15)

#: Opacity at which cloud and clear are as likely, and the width of the logistic, an opacity. Fitted to the masks drawn by eye:
#: `make evaluate` fits them again without each season, see "fitted on the other seasons" in docs/decision.md.
EVEN, WIDTH = 0.042, 0.0065

#: Roles of the bands without which snow cannot be recognised.
SNOW_ROLES = ('green', 'nir', 'swir1')

#: Least green and nir reflectance of snow: nir as in Zhu and Woodcock (2012), equation 20; green is 0.1 there, and chosen by hand
#: here, because thin snow that shows the ground is no matter of cloud.
SNOW_GREEN, SNOW_NIR = 0.2, 0.11

#: Snow has an NDSI above 0.5, that is green > 3 swir1, without a division. Equation 20 has 0.15: cloud of ice passes that.
SNOW_RATIO = 3

#: Greatest swir1 reflectance of snow; even cloud of ice reflects more. Chosen by hand.
SNOW_SWIR1 = 0.12

#: Least blue, green and red reflectance of snow where no short-wave infrared is there to decide, and its greatest red over blue: above nearly all
#: ground, which is redder too, and below old snow. Chosen by hand.
SNOW_WHITE, SNOW_RED = 0.4, 1.1

#: Cloud is colder than the forecast ground by more than this, new snow is not; Kelvin. Chosen by hand.
SNOW_COOLING = 25


def probability(opacity: np.ndarray) -> np.ndarray:
    """Probability of cloud by its smoothed opacity, a logistic.

    Parameters
    ----------
    opacity : np.ndarray
        Any shape, float32, NaN where there are no data.

    Returns
    -------
    np.ndarray
        The same shape, float32, 0..1, NaN where the opacity is.
    """
    return 1 / (1 + np.exp((np.float32(EVEN) - opacity) / np.float32(WIDTH)))


def snow(image: np.ndarray, forecast: np.ndarray, roles: Sequence[str]) -> np.ndarray:
    """Find snow: bright in green and nir, dark in swir1, and, where there is a thermal band, not much colder than the forecast.

    Parameters
    ----------
    image, forecast : np.ndarray
        (bands, h, w), reflectance and Kelvin, NaN where there are no data.
    roles : sequence of str
        The role of each band.

    Returns
    -------
    np.ndarray
        (h, w), boolean; all False without green, nir and swir1, False where there are no data.

    References
    ----------
    Zhu and Woodcock (2012), Remote Sensing of Environment 118, equation 20: the test of Fmask, here with other limits.
    """
    if not set(SNOW_ROLES) <= set(roles):
        return np.zeros(image.shape[1:], bool)
    green, nir, swir1 = (image[roles.index(role)] for role in SNOW_ROLES)
    found = (green > SNOW_GREEN) & (nir > SNOW_NIR) & (swir1 < SNOW_SWIR1) & (green > SNOW_RATIO * swir1)
    if 'thermal' in roles:
        thermal = roles.index('thermal')
        found &= ~(image[thermal] < forecast[thermal] - SNOW_COOLING)
    return found


def lasting_snow(image: np.ndarray, forecast: np.ndarray, roles: Sequence[str]) -> np.ndarray:
    """Find snow without short-wave infrared: as white as snow in the image and in the ground that several lags agree on.

    Cloud does not stay; white roofs and salt do, and are classified as snow. New snow over ground that was not white cannot be distinguished from cloud.

    Parameters
    ----------
    image, forecast : np.ndarray
        (bands, ..), reflectance and Kelvin, NaN where there are no data.
    roles : sequence of str
        The role of each band, blue, green and red among them.

    Returns
    -------
    np.ndarray
        Boolean (..); False where there are no data, everywhere with a swir1 band, by which `snow` is found.
    """
    if 'swir1' in roles:
        return np.zeros(image.shape[1:], bool)
    found = np.ones(image.shape[1:], bool)
    for seen in (image, forecast):
        blue, green, red = (seen[roles.index(role)] for role in VISIBLE)
        found &= (np.minimum(np.minimum(blue, green), red) > SNOW_WHITE) & (red < SNOW_RED * blue)
    return found


def smoothed_probability(opacities: np.ndarray, snowy: np.ndarray) -> np.ndarray:
    """Probability of cloud, smoothed: a lone pixel is likelier noise or a roof than cloud.

    Parameters
    ----------
    opacities : np.ndarray
        (h, w), float32, from `Opacity.estimate`, NaN where there are no data.
    snowy : np.ndarray
        (h, w), boolean, from `snow`: there the probability is 0.

    Returns
    -------
    np.ndarray
        (h, w), float32, 0..1, NaN where the opacity is.
    """
    cloud_probability = probability(smoothed(opacities, CLIP))
    cloud_probability[snowy & ~np.isnan(cloud_probability)] = 0
    return cloud_probability


def smoothed_light(light: np.ndarray) -> np.ndarray:
    """How much light the ground lost, smoothed.

    Parameters
    ----------
    light : np.ndarray
        (h, w), float32, a share, from `lost_light`, NaN where there are no data.

    Returns
    -------
    np.ndarray
        (h, w), float32, a share, -1..1, NaN where `light` is.
    """
    return smoothed(light, LIMITS)


def classified(
    cloud_probability: np.ndarray, lost: Optional[np.ndarray], threshold: float, snowy: Optional[np.ndarray] = None
) -> np.ndarray:
    """Classify a block: cloud above the threshold of probability, else shadow where the ground lost more than `DARK` of its light.

    Shadow is found wherever light was lost; the caller clears it outside `shade_zone`.

    Parameters
    ----------
    cloud_probability, lost : np.ndarray
        (h, w) each, from `smoothed_probability` and `smoothed_light`, NaN where there are no data; `lost` may be None where no light was lost.
    threshold : float
        PROBABILITY_THRESHOLD, 0..1.
    snowy : np.ndarray, optional
        (h, w), boolean, from `snow`: snow to mark, whatever its neighbours are; None: snow is clear.

    Returns
    -------
    np.ndarray
        (h, w), uint8: 0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata.
    """
    classes = np.uint8(CLOUD) * (cloud_probability > threshold)
    # Of the classes that a pixel may have, the greatest counts: cloud before shadow, snow before both.
    if lost is not None:
        np.maximum(classes, np.uint8(SHADOW) * (lost > DARK), out=classes)
    if snowy is not None:
        np.maximum(classes, np.uint8(SNOW) * snowy, out=classes)
    return np.maximum(classes, np.uint8(NODATA) * np.isnan(cloud_probability))
