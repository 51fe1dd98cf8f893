"""Cloud shadow: ground that lost light, infrared where it is known, on the side of a cloud that is away from the sun."""

from functools import reduce
from typing import Optional, Sequence, Tuple

import numpy as np

from .cloudscore import CLOUDY, ROLES, simple_cloud_score
from .opacity import Opacity

#: Share of the forecast light that shaded ground loses in both nir and swir1. Fitted on the other seasons it is 0.25 to 0.3
#: (`make evaluate`), the lower end because it also holds where shadows are thin.
DARK = 0.25

#: Least forecast reflectance against which a loss is measured, so that dark water is not shaded by noise. Chosen by hand; a third
#: more or less changes 0.01 % of the pixels of the labelled dates.
DIMMEST = 0.05

#: The same for green and red ground after the light of the air was taken off, where no infrared band is known. Chosen by hand.
DIMMEST_VISIBLE = 0.03

#: Shares of lost light are clipped to this before they are smoothed: all of it, or as much again.
LIMITS = (-1.0, 1.0)

#: Heights of clouds that may cast a shadow, m: those among which Fmask matches clouds with shadows (Zhu and Woodcock 2012).
LOWEST, HIGHEST = 200.0, 12000.0

#: Greatest height of clouds outside the image that may shade it, m. Chosen by hand: higher ones would open half of a small image
#: to shadow; a third more or less changes 0.07 % of the pixels of the labelled dates.
HIGHEST_OUTSIDE = 2000.0

#: Share of cloud from which on an image is taken to have clouds around it too. Chosen by hand; a third more or less changes
#: nothing on the labelled dates.
CLOUDY_SHARE = 0.02


def lost_light(image: np.ndarray, ground: np.ndarray, opacity: Opacity) -> np.ndarray:
    """Share of light that the ground lost: the lesser of the losses in nir and swir1, about 0 where nothing changed.

    Without both, the lesser of the losses in green and red, from which the light of the air is taken off first: it also lights what
    is shaded.

    Parameters
    ----------
    image : np.ndarray
        (bands, ..), float32, reflectance, NaN where there are no data.
    ground : np.ndarray
        (b, ..), float32, reflectance, from `Opacity.ground`.
    opacity : Opacity
        The fitted model: which bands of the image the ground has, and their roles.

    Returns
    -------
    np.ndarray
        (..), float32, a share, negative where light was gained, NaN where there are no data.
    """
    bands = {role: (image[band], forecast) for role, band, forecast in zip(opacity.roles, opacity.used, ground)}
    infrared = [bands[role] for role in ('nir', 'swir1') if role in bands]
    if infrared:
        return reduce(np.minimum, ((forecast - seen) / np.maximum(forecast, np.float32(DIMMEST)) for seen, forecast in infrared))
    air = dict(zip(opacity.roles, opacity.path_light_.astype(np.float32)))
    losses = (
        (bands[role][1] - bands[role][0]) / np.maximum(bands[role][1] - air[role], np.float32(DIMMEST_VISIBLE))
        for role in ('green', 'red')
    )
    return reduce(np.minimum, losses)


def looks_like_cloud(forecast: np.ndarray, roles: Sequence[str]) -> np.ndarray:
    """Where a forecast from a single lag is likely cloud of that lag: in clear ground it would leave a ghost, dark as a shadow.

    Parameters
    ----------
    forecast : np.ndarray
        (bands, ..), reflectance and Kelvin, NaN nodata.
    roles : sequence of str
        Their roles, blue, green and red among them.

    Returns
    -------
    np.ndarray
        Boolean (..): a simple cloud score of `CLOUDY` or more; False where there are no data.
    """
    return simple_cloud_score({role: forecast[roles.index(role)] for role in ROLES if role in roles}) >= CLOUDY


def shade_zone(cloud: np.ndarray, sun: Optional[Tuple[float, float]], pixel: float) -> np.ndarray:
    """Where clouds of any likely height may cast their shadows.

    An image with hardly any cloud is taken to have none around it either; otherwise clouds outside may shade it from heights up
    to `HIGHEST_OUTSIDE`.

    Parameters
    ----------
    cloud : np.ndarray
        (h, w), boolean, a map of the whole image, which may be thinned.
    sun : tuple of float or None
        Elevation and azimuth in degrees, the azimuth clockwise from the image's up. None where unknown: then all of a cloudy
        image may be shaded.
    pixel : float
        Size of a pixel of the map, m.

    Returns
    -------
    np.ndarray
        (h, w), boolean.
    """
    from scipy import ndimage

    around = bool(cloud.mean() >= CLOUDY_SHARE)
    if sun is None or sun[0] <= 0:
        return np.full(cloud.shape, around)
    elevation, azimuth = np.radians(sun)
    away = np.array([np.cos(azimuth), -np.sin(azimuth)])
    pixels_per_metre = 1 / np.tan(elevation) / pixel
    # One pixel around, because steps are rounded.
    widened = ndimage.binary_dilation(cloud, np.ones((3, 3), bool))
    zone = _streak(widened, away, LOWEST * pixels_per_metre, HIGHEST * pixels_per_metre, False)
    return zone | _streak(np.zeros(cloud.shape, bool), away, 0, HIGHEST_OUTSIDE * pixels_per_metre, around)


def _streak(flags: np.ndarray, direction: np.ndarray, start: float, end: float, outside: bool) -> np.ndarray:
    """Flags moved by every length from `start` to `end` px along a direction (down, right); `outside` enters at the edges."""
    streak = _moved(flags, direction * start, outside)
    length, done = max(end - start, 0), 0.0
    # A streak of length s, and itself moved by up to s + 1, is one of up to 2 s + 1.
    while done < length:
        step = min(done + 1, length - done)
        streak = streak | _moved(streak, direction * step, outside)
        done += step
    return streak


def _moved(flags: np.ndarray, shift: np.ndarray, outside: bool) -> np.ndarray:
    """Flags moved by (down, right) px, rounded."""
    down, right = (int(round(value)) for value in shift)
    result = np.full(flags.shape, outside)
    height, width = flags.shape
    if abs(down) < height and abs(right) < width:
        target = result[max(down, 0) : height + min(down, 0), max(right, 0) : width + min(right, 0)]
        target[...] = flags[max(-down, 0) : height - max(down, 0), max(-right, 0) : width - max(right, 0)]
    return result
