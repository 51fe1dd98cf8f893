"""The background, forecast where it is read: nothing is stored that nobody asked for."""

import numpy as np

from ..method.classes import CLEAR, CLOUD, NODATA
from ..method.errors import CloudmaskError
from ..method.forecast import (
    SAMPLES,
    Training,
    fit_background,
    fit_uncertainty,
    lagged,
    newly_bright,
    percentile,
    target_scales,
)
from ..method.neighbourhood import grow
from ..method.options import QualityOptions
from ..method.sampling import Sample
from ..method.sensors import clip
from ..rasters.blocks import single_threaded_mathematics
from .quality import class_band


class StoredBackground:
    """A forecast on disk.

    names: its bands; path, grid: its file's.
    """

    def __init__(self, scene):
        self.scene = scene.forecast or scene
        self.names, self.grid, self.path = self.scene.names, self.scene.grid, scene.path

    def inputs(self, window, pixels=None):
        """What `predict` wants of a window or of some of its pixels: here the forecast itself."""
        return self.scene.read(self.names, window, pixels)

    def predict(self, inputs):
        """The forecast (bands, ..) from the inputs."""
        return inputs

    def read(self, names, window, pixels=None):
        """The forecast of some bands as `Scene.read` gives them."""
        return self.scene.read(names, window, pixels)


class Background:
    """The forecast of a stack; a regression has to be fitted before it is read.

    names: its bands; beta, lambda_, gamma: what the fit used, None where the method has no such number.
    """

    def __init__(self, stack, clouds, options):
        self.stack, self.clouds, self.options = stack, clouds, options
        self.path, self.grid = stack.path, stack.grid
        self.names = _bands(stack, options)
        self.units = [stack.band(name).unit for name in self.names]
        self.beta = self.lambda_ = self.gamma = None
        if len(stack.lags) < options.least_lags:
            raise CloudmaskError(
                f'Expected a stack with at least {options.least_lags} lag(s) for METHOD {options.method}; {stack.path} has '
                f'{len(stack.lags)}. Make it with selectlags, or choose METHOD percentile or persistence.'
            )
        if clouds is None and stack.quality is None and options.regression:
            raise CloudmaskError(
                f'Expected CLOUDS or a quality band in the stack, to know its clear pixels; {stack.path} has none. '
                'Give CLOUDS (qualitymask makes one), or choose METHOD percentile or persistence.'
            )
        if clouds is not None:
            stack.grid.require(clouds.grid, 'stack', 'CLOUDS')
        size = (options.samples or SAMPLES[options.method]) if options.regression else 0
        #: Pixels that tell how the lags followed each other, and how the clear pixels of the image follow the lags.
        self.samples = [Sample(size, options.seed) for _ in range(2)] if options.regression else []

    def classes(self, window):
        """Predetected classes of the image, cloud and shadow grown: uint8 (h, w)."""
        if self.clouds is not None:
            return class_band(self.clouds, scheme='auto' if self.clouds.quality else 'mask').read(window)
        if self.stack.quality is None:
            return np.full((window.height, window.width), CLEAR, np.uint8)
        radius = QualityOptions().grow
        wide = window.grown(radius, self.stack.grid)
        return grow(self.stack.read_classes(wide), radius)[window.within(wide)]

    def learnable(self, window, inside):
        """What `draw` wants first: the pixels for both samples, and how many pixels of the image are valid and cloud."""
        classes = self.classes(window)
        known = inside & self.stack.valid(self.names, window) & (classes != NODATA)
        return [inside, known & (classes == CLEAR)], np.array([known.sum(), (known & (classes == CLOUD)).sum()])

    def training(self, window, pixels):
        """What `draw` wants then: the bands of the inputs, newest lag first, and those of the target, for both samples."""
        lags = np.stack([lag.read(self.names, window, pixels) for lag in self.stack.lags])
        image = self.stack.read(self.names, window, pixels)
        # A clear lag may still have a few clouds: they would teach that ground turns into cloud.
        for values, lag in zip(lags, self.stack.lags):
            if lag.quality is not None:
                values[:, lag.read_classes(window)[pixels] == CLOUD] = np.nan
        image[:, newly_bright(image, lags, [self.stack.sensor.role(name) for name in self.names])] = np.nan
        return [np.concatenate([*lags[1:], lags[0]]), np.concatenate([*lags[:-1], image])]

    def fit(self, counts, progress):
        """Fit the regression to the samples. counts: the number of valid and of cloudy pixels of the image."""
        options, (prediction, estimation) = self.options, self.samples
        training = Training.from_options(options, prediction.size, len(prediction), len(estimation), counts, progress)
        self.beta = training.beta
        sets = prediction.values(training.prediction), estimation.values(training.estimation)
        table = training.table(*sets, len(self.names), progress)
        names, scale = [*lagged(self.names, len(self.stack.lags) - 1), *self.names], target_scales(self.units)
        with single_threaded_mathematics():
            self._model, self.lambda_, self.gamma = fit_background(options, *table, names, scale, progress)
            if options.uncertainty:
                self._uncertainty = fit_uncertainty(options, self.lambda_, self.gamma, *table, scale)
        progress.update(1)

    def inputs(self, window, pixels=None):
        """What `predict` wants of a window or of some of its pixels: the bands of the lags, newest first."""
        count = {'persistence': 1, 'percentile': len(self.stack.lags)}.get(self.options.method, len(self.stack.lags) - 1)
        return np.concatenate([lag.read(self.names, window, pixels) for lag in self.stack.lags[:count]])

    def predict(self, inputs):
        """The forecast (bands, ..) from the inputs, within the plausible range as everything that is read."""
        if self.options.method == 'persistence':
            return inputs
        shape = inputs.shape[1:]
        if self.options.method == 'percentile':
            return percentile(inputs.reshape(len(self.stack.lags), len(self.names), *shape))
        forecast = self._model.predict(inputs.reshape(len(inputs), -1))
        clip(forecast, self.units)
        return forecast.reshape(len(self.names), *shape)

    def uncertainty(self, inputs):
        """The expected error of the forecast from the inputs, (..), reflectance; option `uncertainty` must be set."""
        return self._uncertainty.predict(inputs)

    def read(self, names, window, pixels=None):
        """The forecast of some bands as `Scene.read` gives them."""
        forecast = self.predict(self.inputs(window, pixels))
        return forecast if tuple(names) == tuple(self.names) else forecast[[self.names.index(name) for name in names]]


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
    return tuple(names)
