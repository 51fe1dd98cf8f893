"""The background, forecast where it is read: a forecast is stored only where it is asked for."""

from typing import List, Optional, Protocol, Sequence, Tuple, Union

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
from ..method.options import ForecastOptions, QualityOptions
from ..method.progress import Progress
from ..method.regression import KernelBackground, LinearBackground
from ..method.sampling import Sample
from ..method.sensors import clip
from ..method.uncertainty import Uncertainty
from ..rasters.grid import Grid, Window
from ..rasters.scene import Scene, require_named_bands
from ..rasters.threads import single_threaded_mathematics
from .quality import mask_band

#: Rows and columns within a window, integers (n,) each.
Pixels = Tuple[np.ndarray, np.ndarray]


class BackgroundReader(Protocol):
    """A background that can be read: a forecast on disk, or a fitted `Background`.

    Attributes
    ----------
    names : tuple of str
        Its bands.
    path : str
        The file that it is read from, for messages.
    grid : Grid
        The grid of that file.
    """

    names: Tuple[str, ...]
    path: str
    grid: Grid

    def inputs(self, window: Window, pixels: Optional[Pixels] = None) -> np.ndarray:
        """What `predict` needs of a window, (inputs, h, w), or of some of its pixels, (inputs, n); NaN nodata."""
        ...

    def predict(self, inputs: np.ndarray) -> np.ndarray:
        """The forecast, float32 (bands, ..), from the inputs (inputs, ..), reflectance or Kelvin; NaN where an input is."""
        ...

    def read(self, names: Sequence[str], window: Window, pixels: Optional[Pixels] = None) -> np.ndarray:
        """The forecast of some bands as `Scene.read` gives them."""
        ...


class StoredBackground:
    """A forecast on disk: a `BackgroundReader`.

    Parameters
    ----------
    scene : Scene
        A file with bands `<name>_forecast`, or an image that serves as forecast.
    """

    def __init__(self, scene: Scene) -> None:
        self.scene: Scene = scene.forecast or scene
        self.names: Tuple[str, ...] = self.scene.names
        self.grid: Grid = self.scene.grid
        self.path: str = scene.path

    def inputs(self, window: Window, pixels: Optional[Pixels] = None) -> np.ndarray:
        """The forecast itself."""
        return self.scene.read(self.names, window, pixels)

    def predict(self, inputs: np.ndarray) -> np.ndarray:
        """The forecast, which is its own input."""
        return inputs

    def read(self, names: Sequence[str], window: Window, pixels: Optional[Pixels] = None) -> np.ndarray:
        """The forecast of some bands as `Scene.read` gives them."""
        return self.scene.read(names, window, pixels)


class Background:
    """The forecast of a stack: a `BackgroundReader` once it is fitted, where the method is a regression.

    Parameters
    ----------
    stack : Scene
        An image with its lags.
    clouds : Scene or None
        A mask of the image or a quality band; None: the quality band of the stack, grown.
    options : ForecastOptions
        How to forecast.

    Attributes
    ----------
    names : tuple of str
        The bands of the forecast.
    units : list of str
        Their units, `reflectance` or `kelvin`.
    samples : list of Sample
        Two samples to draw for a regression, else none: pixels that show how the lags follow each other (prediction), and clear
        pixels that show how the image follows the lags (estimation).
    beta, lambda_, gamma : float or None
        What the fit used; None before it, and where the method has no such parameter.

    Raises
    ------
    CloudmaskError
        Where lags, bands or knowledge of the clear pixels are missing.
    """

    def __init__(self, stack: Scene, clouds: Optional[Scene], options: ForecastOptions) -> None:
        self.stack, self.clouds, self.options = stack, clouds, options
        self.path: str = stack.path
        self.grid: Grid = stack.grid
        self.names: Tuple[str, ...] = _forecast_bands(stack, options)
        self.units: List[str] = [stack.band(name).unit for name in self.names]
        self.beta: Optional[float] = None
        self.lambda_: Optional[float] = None
        self.gamma: Optional[float] = None
        self._model: Union[LinearBackground, KernelBackground, None] = None
        self._uncertainty: Optional[Uncertainty] = None
        _require_lags(stack, options)
        if clouds is not None:
            stack.grid.require(clouds.grid, 'the image', 'CLOUDS')
        elif stack.quality is None and options.regression:
            raise CloudmaskError(
                f'METHOD {options.method} learns from clear pixels, but {stack.path} has no quality band and CLOUDS is not set. '
                'Set CLOUDS (qualitymask makes such a mask), or choose METHOD percentile or persistence.'
            )
        size = (options.samples or SAMPLES[options.method]) if options.regression else 0
        self.samples: List[Sample] = [Sample(size, options.seed) for _ in range(2)] if options.regression else []

    def classes(self, window: Window) -> np.ndarray:
        """Known classes of the image, uint8 (h, w): those of CLOUDS, or of the quality band with cloud and shadow grown."""
        if self.clouds is not None:
            return mask_band(self.clouds).read(window)
        if self.stack.quality is None:
            return np.full((window.height, window.width), CLEAR, np.uint8)
        radius = QualityOptions().grow
        wide = window.grown(radius, self.stack.grid)
        return grow(self.stack.read_classes(wide), radius)[window.within(wide)]

    def learnable(self, window: Window, inside: np.ndarray) -> Tuple[List[np.ndarray], np.ndarray]:
        """Which pixels may come into the two samples, boolean (h, w) each; and how many of the image are valid and cloud, (2,)."""
        classes = self.classes(window)
        valid = inside & self.stack.valid(self.names, window) & (classes != NODATA)
        return [inside, valid & (classes == CLEAR)], np.array([valid.sum(), (valid & (classes == CLOUD)).sum()])

    def training(self, window: Window, pixels: Pixels) -> List[np.ndarray]:
        """The columns of the two samples: bands of the inputs, newest lag first, then of the target; (bands, n) each, NaN nodata."""
        lags = np.stack([lag.read(self.names, window, pixels) for lag in self.stack.lags])
        image = self.stack.read(self.names, window, pixels)
        # A clear lag may still have a few clouds: they would teach that ground turns into cloud.
        for values, lag in zip(lags, self.stack.lags):
            if lag.quality is not None:
                values[:, lag.read_classes(window)[pixels] == CLOUD] = np.nan
        image[:, newly_bright(image, lags, [self.stack.sensor.role(name) for name in self.names])] = np.nan
        return [np.concatenate([*lags[1:], lags[0]]), np.concatenate([*lags[:-1], image])]

    def fit(self, counts: np.ndarray, progress: Progress) -> None:
        """Fit the regression to the samples. counts: number of valid and of cloudy pixels of the image, (2,)."""
        options, (prediction, estimation) = self.options, self.samples
        training = Training.from_options(options, prediction.size, len(prediction), len(estimation), counts, progress)
        self.beta = training.beta
        sets = prediction.values(training.prediction), estimation.values(training.estimation)
        inputs, targets, weights = training.table(*sets, len(self.names), progress)
        names, scale = [*lagged(self.names, len(self.stack.lags) - 1), *self.names], target_scales(self.units)
        with single_threaded_mathematics():
            self._model, self.lambda_, self.gamma = fit_background(options, inputs, targets, weights, names, scale, progress)
            if options.uncertainty:
                self._uncertainty = fit_uncertainty(options, self.lambda_, self.gamma, inputs, targets, weights, scale)
        progress.update(1)

    def inputs(self, window: Window, pixels: Optional[Pixels] = None) -> np.ndarray:
        """What `predict` needs: the bands of the lags, newest first, (lags * bands, ..); NaN nodata."""
        count = {'persistence': 1, 'percentile': len(self.stack.lags)}.get(self.options.method, len(self.stack.lags) - 1)
        return np.concatenate([lag.read(self.names, window, pixels) for lag in self.stack.lags[:count]])

    def predict(self, inputs: np.ndarray) -> np.ndarray:
        """The forecast, float32 (bands, ..), within the plausible range as all that is read; NaN where an input is."""
        if self.options.method == 'persistence':
            return inputs
        shape = inputs.shape[1:]
        if self.options.method == 'percentile':
            return percentile(inputs.reshape(len(self.stack.lags), len(self.names), *shape))
        if self._model is None:
            raise ValueError('The background is not fitted.')
        forecast = self._model.predict(inputs.reshape(len(inputs), -1))
        clip(forecast, self.units)
        return forecast.reshape(len(self.names), *shape)

    def uncertainty(self, inputs: np.ndarray) -> np.ndarray:
        """The expected error of the forecast from the inputs, (..), reflectance; option `uncertainty` must be set."""
        if self._uncertainty is None:
            raise ValueError('The uncertainty is not fitted.')
        return self._uncertainty.predict(inputs)

    def read(self, names: Sequence[str], window: Window, pixels: Optional[Pixels] = None) -> np.ndarray:
        """The forecast of some bands as `Scene.read` gives them."""
        forecast = self.predict(self.inputs(window, pixels))
        return forecast if tuple(names) == self.names else forecast[[self.names.index(name) for name in names]]


def _require_lags(stack: Scene, options: ForecastOptions) -> None:
    if len(stack.lags) < options.least_lags:
        other = ', or choose METHOD percentile or persistence' if options.regression and stack.lags else ''
        raise CloudmaskError(
            f'METHOD {options.method} needs at least {options.least_lags} lag(s); {stack.path} has {len(stack.lags)}. '
            f'Select more lags{other}.'
        )


def _forecast_bands(stack: Scene, options: ForecastOptions) -> Tuple[str, ...]:
    """The names of the bands to forecast; raises `CloudmaskError` where a lag lacks one of them."""
    shared = [name for name in stack.names if all(name in lag.names for lag in stack.lags)]
    names = [stack.band(name).name for name in options.bands] or shared
    require_named_bands(names, stack.path)
    missing = [name for name in names if name not in shared]
    if missing:
        raise CloudmaskError(
            f'BANDS: a lag of {stack.path} has no {", ".join(missing)}. Remove it from BANDS, or select lags from images that have it.'
        )
    return tuple(names)
