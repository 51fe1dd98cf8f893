"""Step 2: what the ground should look like today (method 3)."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..method.classes import CLEAR
from ..method.forecast import require_forecast
from ..method.sensors import REFLECTANCE
from ..rasters.blocks import each_block, windows
from ..rasters.plausible import check_reflectance
from ..rasters.stack import MARGIN, milliseconds
from ..rasters.writing import RasterWriter
from .background import Background
from .drawing import draw


@dataclass(frozen=True)
class Forecast:
    """What a forecast was made with, and its RMSE over clear pixels (reflectance, mean over the bands; None: no clear pixel)."""

    beta: Optional[float]
    lambda_: Optional[float]
    gamma: Optional[float]
    rmse: Optional[float]

    @classmethod
    def from_background(cls, background, error):
        """That of a fitted background and its `ClearError`."""
        return cls(background.beta, background.lambda_, background.gamma, error.rmse)


class ClearError:
    """The error of a forecast over the clear pixels of a region, summed block by block."""

    #: Squares are summed in multiples of this: exact, whatever the order and the blocks in which pixels come.
    UNIT = 2.0**-30

    def __init__(self, background, region, names):
        self.background, self.region = background, region
        self.judged = [number for number, name in enumerate(names) if background.stack.band(name).unit == REFLECTANCE]
        self.count, self.squares = 0, np.zeros(len(self.judged))

    def measure(self, window, image, forecast):
        """The part of a window: image and forecast (bands, h, w) in the order of the names."""
        error = (image - forecast)[self.judged]
        usable = self.region.mask(window) & ~np.isnan(error).any(0) & (self.background.classes(window) == CLEAR)
        return int(usable.sum()), np.rint(np.square(error[:, usable].astype(float)) / self.UNIT).sum(1)

    def add(self, part):
        """Add the part of a window."""
        self.count += part[0]
        self.squares += part[1]

    @property
    def rmse(self):
        """Mean over the reflectance bands of their RMSE, None where no pixel is clear."""
        return float(np.sqrt(self.squares * self.UNIT / self.count).mean()) if self.count and self.judged else None


def forecast_background(stack, clouds, region, options, path, settings, progress):
    """Forecast the background of a stack and write it to `path`, bands `<name>_forecast`, float32, NaN nodata.

    clouds: a scene whose classes tell the clear pixels, or None: the stack's quality band, grown. region: where is learned;
    the forecast reaches `MARGIN` px beyond it, for the disks of later steps. options: `ForecastOptions`. Returns `Forecast`.
    """
    background = Background(stack, clouds, options)
    check_reflectance(stack, progress)
    images = len(stack.lags) + 1
    sampling, fitting, writing = progress.steps(images if options.regression else 0, 1, images + 8 + options.cost)
    if options.regression:
        blocks = windows(stack.grid, region, stack.tiling)
        background.fit(draw(background.samples, background.learnable, background.training, region, blocks, sampling), fitting)
    return write_forecast(background, region, path, settings, writing)


def write_forecast(background, region, path, settings, progress):
    """Write a fitted background; returns its `Forecast`."""
    stack, names = background.stack, background.names
    error, reach = ClearError(background, region, names), region.grown(MARGIN)
    valid = 0
    metadata = {'system:time_start': milliseconds(stack.time) if stack.time else None, 'SENSOR': stack.platform}

    def work(window):
        inputs = background.inputs(window)
        forecast = background.predict(inputs)
        part = error.measure(window, stack.read(names, window), forecast)
        if background.options.uncertainty:
            forecast = np.concatenate([forecast, background.uncertainty(inputs)[None]])
        forecast[:, ~reach.mask(window)] = np.nan
        return forecast, part

    bands = [f'{name}_forecast' for name in names] + ['uncertainty'] * background.options.uncertainty
    with RasterWriter(path, stack.grid, bands, np.float32, np.nan, metadata, settings) as writer:

        def use(window, result):
            nonlocal valid
            forecast, part = result
            writer.write(window, forecast)
            error.add(part)
            valid += int((~np.isnan(forecast[0])).sum())

        each_block(windows(stack.grid, reach, stack.tiling), work, use, progress)
    require_forecast(valid)
    return Forecast.from_background(background, error)
