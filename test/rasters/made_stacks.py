"""A stack of which all arrays are at hand."""

from dataclasses import dataclass, field

import numpy as np
from heard import Heard
from made_scenes import CLEAR_QA, CLOUD_QA, FILL_QA, REFLECTIVE, SHADOW_QA, TODAY, grid, ground, smooth, stored, write

from multitemporal_cloudmask.local.forecast import forecast_background
from multitemporal_cloudmask.method.options import ForecastOptions
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene

NAMES = ('B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B10')


@dataclass
class MadeStack:
    """image (7, h, w), lags (n, 7, h, w); classes of the image and of each lag; None: no quality band."""

    image: np.ndarray
    lags: np.ndarray
    classes: np.ndarray
    lag_classes: list = field(default_factory=list)

    def scene(self, path):
        codes = np.full(256, CLEAR_QA, 'float32')
        codes[[1, 2, 255]] = SHADOW_QA, CLOUD_QA, FILL_QA
        parts = [('', self.image, self.classes)]
        lag_classes = self.lag_classes or [None] * len(self.lags)
        parts += [(f'_lag_{k}', lag, classes) for k, (lag, classes) in enumerate(zip(self.lags, lag_classes), 1)]
        bands = {}
        for suffix, values, classes in parts:
            bands.update({name + suffix: band.astype('float32') for name, band in zip(NAMES, values)})
            if classes is not None:
                bands['QA_PIXEL' + suffix] = codes[classes]
        start = {'system:time_start': round(TODAY.timestamp() * 1000), 'SENSOR': 'LANDSAT_8'}
        return Scene(write(path, bands, grid(*self.image.shape[:0:-1]), np.nan, metadata=start))


def made_stack(size=(150, 170), cloud=None, lags=3, seed=0):
    """A stack with lags 16 days apart; `cloud`: boolean (h, w), white and cold."""
    days = [-16 * number for number in range(lags + 1)]
    scenes = []
    for day in days:
        thermal = 295 + 0.05 * day + 3 * smooth(*size, 70 + seed) + np.random.default_rng(day + 900).normal(0, 0.2, size)
        scenes.append(np.concatenate([ground(*size, day, seed), thermal[None]]).astype('float32'))
    classes = np.zeros(size, 'uint8')
    if cloud is not None:
        scenes[0][:6, cloud] += 0.4
        scenes[0][6, cloud] -= 25
        classes[cloud] = 2
    return MadeStack(scenes[0], np.stack(scenes[1:]), classes)


def reflective():
    return slice(0, len(REFLECTIVE))


def forecaster(folder, **defaults):
    """A function that forecasts a `MadeStack`: ROI groups, clouds, progress and options to what the engine tells, and the array."""

    def run(made, groups=(), clouds=None, progress=None, **options):
        stack = made.scene(folder / 'stack.tif')
        region = Region.from_polygons([list(group) for group in groups], stack.grid)
        path = str(folder / 'forecast.tif')
        asked = ForecastOptions(**{**defaults, **options})
        settings = {'forecastbackground': asked.settings}
        return forecast_background(stack, clouds, region, asked, path, settings, progress or Heard()), stored(path)

    return run
