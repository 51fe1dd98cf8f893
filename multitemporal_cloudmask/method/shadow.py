"""Cloud shadow: ground that lost infrared light, on the side of a cloud that lies away from the sun."""

import numpy as np

#: Share of the forecast nir and swir1 light whose loss is shadow, and the least forecast against which it is measured.
DARK, DIMMEST = 0.22, 0.05

#: Shares beyond these do not count for more.
LIMITS = (-1.0, 1.0)

#: Heights of the clouds that may cast a shadow, and of those outside the image that may, in metres.
LOWEST, HIGHEST, HIGHEST_OUTSIDE = 200.0, 12000.0, 2000.0

#: Share of cloud below which an image is held to have no clouds around it either.
CLOUDY_SHARE = 0.02


def lost_light(image, ground, opacity):
    """Share of infrared light that the ground lost: the lesser of nir and swir1, about 0 where nothing changed.

    image: float32 (bands, ..); opacity: a fitted `Opacity`, ground: its (b, ..). Returns float32 (..), NaN nodata; all 0
    where neither band is there: then no shadow can be told.
    """
    losses = [
        (below - image[number]) / np.maximum(below, np.float32(DIMMEST))
        for role, number, below in zip(opacity.roles, opacity.used, ground)
        if role in ('nir', 'swir1')
    ]
    return np.minimum.reduce(losses) if losses else ground[0] * np.float32(0)


def shade_zone(cloud, sun, pixel):
    """Where clouds of any likely height may cast their shadows.

    cloud: boolean (h, w), a map of the whole image, which may be thinned. sun: (elevation, azimuth) in degrees, azimuth
    clockwise from the image's up; None where unknown: then all of a cloudy image may be shaded. pixel: size of a pixel of the
    map, m. Returns boolean (h, w). An image with hardly any cloud is held to have none around it; else what lies there may
    shade it from heights up to `HIGHEST_OUTSIDE`.
    """
    around = bool(cloud.mean() >= CLOUDY_SHARE)
    if sun is None or sun[0] <= 0:
        return np.full(cloud.shape, around)
    elevation, azimuth = np.radians(sun)
    away = np.array([np.cos(azimuth), -np.sin(azimuth)])
    reach = 1 / np.tan(elevation) / pixel
    # One pixel around, because steps are rounded.
    zone = _streak(_dilated(cloud), away, LOWEST * reach, HIGHEST * reach, False)
    return zone | _streak(np.zeros(cloud.shape, bool), away, 0, HIGHEST_OUTSIDE * reach, around)


def _streak(flags, direction, start, end, outside):
    """Flags moved by every length from `start` to `end` px along a direction (down, right); `outside` comes in at the edges."""
    streak = _moved(flags, direction * start, outside)
    length, done = max(end - start, 0), 0.0
    # A streak of length s, and itself moved by up to s + 1, is one of up to 2 s + 1.
    while done < length:
        step = min(done + 1, length - done)
        streak = streak | _moved(streak, direction * step, outside)
        done += step
    return streak


def _moved(flags, shift, outside):
    down, right = (int(round(value)) for value in shift)
    result = np.full(flags.shape, outside)
    height, width = flags.shape
    if abs(down) < height and abs(right) < width:
        target = result[max(down, 0) : height + min(down, 0), max(right, 0) : width + min(right, 0)]
        target[...] = flags[max(-down, 0) : height - max(down, 0), max(-right, 0) : width - max(right, 0)]
    return result


def _dilated(flags):
    padded = np.pad(flags, 1)
    rows = padded[:-2] | padded[1:-1] | padded[2:]
    return rows[:, :-2] | rows[:, 1:-1] | rows[:, 2:]
