"""Step 2: what the ground should look like today (method 3)."""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..method.classes import CLEAR, CLOUD, NODATA
from ..method.errors import CloudmaskError
from ..method.forecast import SAMPLES, fit_background, percentile, settle_beta, split, weights
from ..method.neighbourhood import grow
from ..method.options import QualityOptions
from ..method.sampling import Sample
from ..method.sensors import KELVIN, REFLECTANCE
from ..rasters.blocks import each_block, single_threaded_mathematics, windows
from ..rasters.plausible import check_reflectance
from ..rasters.stack import MARGIN, milliseconds
from ..rasters.writing import RasterWriter
from .quality import class_band


@dataclass(frozen=True)
class Forecast:
    """What a forecast was made with, and its RMSE over clear pixels (reflectance, mean over the bands; None: no clear pixel)."""

    beta: Optional[float]
    lambda_: Optional[float]
    gamma: Optional[float]
    rmse: Optional[float]


def forecast_background(stack, clouds, region, options, path, settings, progress):
    """Forecast the background of a stack and write it to `path`, bands `<name>_forecast`, float32, NaN nodata.

    clouds: a scene whose classes tell the clear pixels, or None: the stack's quality band, grown. region: where is learned;
    the forecast reaches `MARGIN` px beyond it, for the disks of later steps. options: `ForecastOptions`. Returns `Forecast`.
    """
    work = _Work(stack, clouds, region, options, progress)
    sampling, fitting, writing = progress.steps(1, 1, 3) if options.regression else (None, None, progress)
    model = None
    beta = lambda_ = gamma = None
    if options.regression:
        beta, model, lambda_, gamma = work.fit(sampling, fitting)
    rmse = work.write(model, path, settings, writing)
    return Forecast(None if beta is None else float(beta), lambda_, gamma, rmse)


class _Work:
    """The bands, lags and region of one forecast."""

    def __init__(self, stack, clouds, region, options, progress):
        self.stack, self.region, self.options = stack, region, options
        self.names = _bands(stack, options)
        self.lags = stack.lags
        if len(self.lags) < options.least_lags:
            raise CloudmaskError(
                f'Expected a stack with at least {options.least_lags} lag(s) for METHOD {options.method}; {stack.path} has '
                f'{len(self.lags)}. Make it with selectlags, or choose METHOD percentile or persistence.'
            )
        self.clouds = clouds
        if clouds is None and stack.quality is None and options.regression:
            raise CloudmaskError(
                f'Expected CLOUDS or a quality band in the stack, to know its clear pixels; {stack.path} has none. '
                'Give CLOUDS (qualitymask makes one), or choose METHOD percentile or persistence.'
            )
        if clouds is not None:
            stack.grid.require(clouds.grid, 'stack', 'CLOUDS')
        check_reflectance(stack, progress)

    def read_lags(self, window):
        """(lags, bands, h, w), lag 1 first."""
        return np.stack([lag.read(self.names, window) for lag in self.lags])

    def classes(self, window):
        """Predetected classes of the image, cloud and shadow grown."""
        if self.clouds is not None:
            return class_band(self.clouds, scheme='auto' if self.clouds.quality else 'mask').read(window)
        if self.stack.quality is None:
            return np.full((window.height, window.width), CLEAR, np.uint8)
        radius = QualityOptions().grow
        wide = window.grown(radius, self.stack.grid)
        return grow(self.stack.read_classes(wide), radius)[window.within(wide)]

    def read_ground(self, lags, window):
        """Where each of the lags (lags, bands, h, w) shows ground: valid, and no cloud by its own quality band; (lags, h, w)."""
        ground = ~np.isnan(lags).any(1)
        for number, lag in enumerate(self.lags):
            if lag.quality is not None:
                ground[number] &= lag.read_classes(window) != CLOUD
        return ground

    def fit(self, sampling, fitting):
        """Sample the region, settle beta, fit. Returns beta, model, lambda, gamma."""
        options, bands = self.options, len(self.names)
        samples = options.samples or SAMPLES[options.method]
        prediction, estimation = Sample(samples, options.seed), Sample(samples, options.seed)
        counts = np.zeros(2)

        def read(window):
            inside = self.region.mask(window)
            lags, image, classes = self.read_lags(window), self.stack.read(self.names, window), self.classes(window)
            known = inside & ~np.isnan(image).any(0) & (classes != NODATA)
            # A clear lag may still have a few clouds: they would teach that ground turns into cloud.
            ground = self.read_ground(lags, window)
            learnable = inside & ground.all(0)
            clear = known & (classes == CLEAR) & ground[:-1].all(0)
            # Columns: inputs newest first, then the targets.
            p = np.concatenate([*lags[1:], lags[0]])
            e = np.concatenate([*lags[:-1], image])
            return learnable, p, clear, e, (known.sum(), (known & (classes == CLOUD)).sum())

        def use(window, result):
            learnable, p, clear, e, (known, cloudy) = result
            prediction.add(learnable, p, window.y, window.x)
            estimation.add(clear, e, window.y, window.x)
            counts[:] += known, cloudy

        each_block(windows(self.stack.grid, self.region), read, use, sampling)
        if options.samples and prediction.seen + estimation.seen < options.samples:
            raise CloudmaskError(
                f'Expected {options.samples} training pixels (SAMPLES); the ROI has {prediction.seen + estimation.seen} valid ones. '
                'Lower SAMPLES or leave it automatic, or choose a larger ROI.'
            )
        fraction = counts[1] / counts[0] if counts[0] else 1.0
        beta = settle_beta(options, fraction, prediction.seen, estimation.seen, fitting)
        n, m = split(samples, prediction.seen, estimation.seen, beta)
        table = np.concatenate([values.values(size) for values, size in ((prediction, n), (estimation, m)) if size])
        fitting.message(f'{n} + {m} training pixels (lags, image), beta {beta:.3f}, cloud cover {100 * fraction:.1f} %.')
        scale = [100.0 if self.stack.band(name).unit == KELVIN else 1.0 for name in self.names]
        names = [f'{name}_lag_{lag}' for lag in range(1, len(self.lags)) for name in self.names] + list(self.names)
        with single_threaded_mathematics():
            model, lambda_, gamma = fit_background(
                options, table[:, :-bands], table[:, -bands:], weights(n, m, beta), names, scale, fitting
            )
        return beta, model, lambda_, gamma

    def predict(self, model, window):
        """The forecast of a window, (bands, h, w)."""
        if self.options.method == 'persistence':
            return self.lags[0].read(self.names, window)
        lags = self.read_lags(window)
        if self.options.method == 'percentile':
            return percentile(lags)
        inputs = np.concatenate(lags[:-1])
        return model.predict(inputs.reshape(len(inputs), -1)).reshape(len(self.names), window.height, window.width)

    def write(self, model, path, settings, progress):
        """Write the forecast; returns its RMSE over the clear pixels of the region."""
        judged = [number for number, name in enumerate(self.names) if self.stack.band(name).unit == REFLECTANCE]
        squares, valid = np.zeros(len(judged)), 0
        count = 0

        def work(window):
            forecast = self.predict(model, window)
            error = self.stack.read([self.names[number] for number in judged], window) - forecast[judged]
            usable = self.region.mask(window) & ~np.isnan(error).any(0) & (self.classes(window) == CLEAR)
            return forecast, np.square(error[:, usable].astype(float)).sum(1), int(usable.sum())

        metadata = {
            'system:time_start': milliseconds(self.stack.time) if self.stack.time else None,
            'SENSOR': self.stack.platform,
        }
        names = [f'{name}_forecast' for name in self.names]
        with RasterWriter(path, self.stack.grid, names, np.float32, np.nan, metadata, settings) as writer:

            def use(window, result):
                nonlocal squares, count, valid
                forecast, its_squares, its_count = result
                writer.write(window, forecast)
                squares, count, valid = squares + its_squares, count + its_count, valid + int((~np.isnan(forecast[0])).sum())

            each_block(windows(self.stack.grid, self.region, MARGIN), work, use, progress)
        if not valid:
            raise CloudmaskError(
                'Expected pixels that are valid in every lag; the ROI has none. Choose other lags or another ROI.'
            )
        return float(np.sqrt(squares / count).mean()) if count and judged else None


def _bands(stack, options):
    """The names of the bands to forecast; raises where the image and its lags do not share them."""
    shared = [name for name in stack.names if all(name in lag.names for lag in stack.lags)]
    names = [stack.band(name).name for name in options.bands] or shared
    if not names:
        raise CloudmaskError(
            f'Expected bands named by sensor (B1, B2 ..) or role (blue, green ..) in {stack.path}; none is. Set their descriptions.'
        )
    missing = [name for name in names if name not in shared]
    if missing:
        raise CloudmaskError(
            f'Expected {", ".join(missing)} in every lag of {stack.path}; a lag lacks it. Leave it out of BANDS, or make the stack again '
            'from images that have it.'
        )
    return names
