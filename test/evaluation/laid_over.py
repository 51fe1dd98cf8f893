"""Clouds, veils and shadows of known strength laid over a real image: the truth is exact.

A veil of opacity a turns what is seen, x, into x + a (w - x), with the white of an opaque cloud, w. Shade of strength s takes
the share s of the direct sunlight; the light of the sky and of the air stays. Values are stored as the file stores them, and
its quality band stays as it was.
"""

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np
from conditions import VALUES
from osgeo import gdal
from scipy.ndimage import shift

from multitemporal_cloudmask.method.sensors import KELVIN
from multitemporal_cloudmask.rasters.described_raster import Band
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.sun import pixel_metres, sun_over

#: Reflectance of an opaque cloud by role, and its temperature in Kelvin.
WHITE = {'blue': 0.7, 'green': 0.7, 'red': 0.7, 'nir': 0.7, 'swir1': 0.45, 'swir2': 0.35}
COLD = 255.0

#: Share of the light on the ground that comes straight from the sun: blue skies light shadows.
DIRECT = {'blue': 0.71, 'green': 0.79, 'red': 0.85, 'nir': 0.91, 'swir1': 0.95, 'swir2': 0.96}

#: Least and greatest height of the clouds, m, the strength of the shade of an opaque one, and how far shadows fall if the heights
#: allow it, as a share of the image's width: further ones would fall outside.
HEIGHTS, DARKEST, FALL = (300.0, 1000.0), 0.9, 0.25

#: Cumulus: number for each 10000 px, radius of one puff (px), opacity.
NUMBER, RADIUS, OPACITY = 9, (2.0, 5.0), (0.1, 1.0)


@dataclass(frozen=True)
class Laying:
    """What is laid over an image: opacity of cloud and strength of shade, float32 (h, w) each, 0..1; known: from which opacity
    the quality band calls it cloud, None: it does not see it.
    """

    source: str
    target: str
    opacity: np.ndarray
    shade: Optional[np.ndarray] = None
    known: Optional[float] = None


def lay_over(job: Laying) -> None:
    """Write an image under clouds and shade; every pixel that either leaves at 0 keeps its stored value."""
    with gdal_step():
        scene = Scene(job.source)
        written = gdal.Translate(job.target, gdal.Open(job.source))
        shade = np.zeros_like(job.opacity) if job.shade is None else job.shade
        touched = (job.opacity > 0) | (shade > 0)
        for band in scene.bands:
            stored, valid = scene.raw(band.number, _whole(scene))
            seen = _seen(band, stored.astype(float) * band.scale + band.offset, valid, job.opacity, shade)
            # Cloud never makes darker what is saturated already.
            numbers = (seen - band.offset) / band.scale
            if stored.dtype.kind in 'iu':
                numbers = np.clip(np.rint(numbers), *_limits(stored.dtype))
            written.GetRasterBand(band.number).WriteArray(np.where(touched & valid, numbers, stored).astype(stored.dtype))
        if job.known is not None and scene.quality:
            classes, _ = scene.raw(scene.quality.number, _whole(scene))
            known = np.where(job.opacity >= job.known, VALUES[scene.scheme]['cloud'], classes)
            written.GetRasterBand(scene.quality.number).WriteArray(known.astype(classes.dtype))
        written = None


def _seen(band: Band, ground: np.ndarray, valid: np.ndarray, opacity: np.ndarray, shade: np.ndarray) -> np.ndarray:
    if band.unit == KELVIN:
        return ground + opacity * (np.minimum(COLD, ground) - ground)
    air = float(np.percentile(ground[valid], 0.5)) if valid.any() else 0.0
    lit = ground - DIRECT.get(band.role, 0.0) * shade * np.maximum(ground - air, 0)
    return lit + opacity * np.maximum(WHITE.get(band.role, 0.7) - lit, 0)


def _whole(scene: Scene) -> Window:
    return Window(0, 0, scene.grid.width, scene.grid.height)


def _limits(kind: np.dtype) -> Tuple[int, int]:
    return np.iinfo(kind).min, np.iinfo(kind).max


def cumulus(
    rng: np.random.Generator,
    shape: Tuple[int, int],
    share: Optional[float] = None,
    opacities: Tuple[float, float] = OPACITY,
) -> np.ndarray:
    """Opacities of clouds with soft edges, float32 (h, w).

    share: of pixels above the least of `OPACITY`, None: by `NUMBER`; opacities: in the middle of a cloud, from .. to.
    """
    opacity = np.zeros(shape, np.float32)
    rows, columns = np.indices(shape)
    number = max(1, round(NUMBER * shape[0] * shape[1] / 10000)) if share is None else 1000
    for _ in range(number):
        centre, radius = rng.uniform(0, shape, 2), rng.uniform(*RADIUS)
        puffs = [(centre + rng.normal(0, 1.2 * radius, 2), radius * rng.uniform(0.6, 1.3)) for _ in range(4)]
        bumps = [np.exp(-((rows - y) ** 2 + (columns - x) ** 2) / (2 * size**2)) for (y, x), size in puffs]
        form = np.clip((np.max(bumps, axis=0) - 0.35) / 0.4, 0, 1)
        opacity = np.maximum(opacity, (rng.uniform(*opacities) * form).astype(np.float32))
        if share is not None and (opacity >= OPACITY[0]).mean() >= share:
            break
    return opacity


def cast(opacity: np.ndarray, image: Scene) -> np.ndarray:
    """Strength of the shade of clouds on the ground of an image, (h, w), 0..1; none without the place of the sun."""
    sun = sun_over(image)
    if sun is None:
        return np.zeros_like(opacity)
    elevation, azimuth = np.radians(sun)
    height = np.clip(FALL * image.grid.width * pixel_metres(image.grid) * np.tan(elevation), *HEIGHTS)
    length = height / np.tan(elevation) / pixel_metres(image.grid)
    moved = shift(opacity, (length * np.cos(azimuth), -length * np.sin(azimuth)), order=1)
    return DARKEST * moved.clip(0, 1)
