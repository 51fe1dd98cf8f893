"""The background, forecast where it is read: a forecast is stored only where it is asked for."""

from typing import List, Optional, Protocol, Sequence, Tuple, Union

import numpy as np

from ..method.advice import warn_of_veil
from ..method.classes import CLEAR, CLOUD, NODATA, SNOW
from ..method.errors import CloudmaskError
from ..method.forecast import (
    Training,
    fit_background,
    fit_uncertainty,
    lagged,
    percentile,
    target_scales,
    training_samples,
)
from ..method.lag_ground import GROUND_SAMPLE, PLENTY_ESTIMATION, PLENTY_PREDICTION, LagGround
from ..method.mask_options import QualityOptions
from ..method.memory import require_kernel_memory
from ..method.neighbourhood import grow
from ..method.options import ForecastOptions
from ..method.progress import Progress, interruptible
from ..method.regression import KernelBackground, LinearBackground
from ..method.sampling import Sample
from ..method.sensors import clip
from ..method.uncertainty import Uncertainty
from ..method.veil import VEIL
from ..rasters.grid import Grid, Pixels, Window
from ..rasters.levels import SURFACE
from ..rasters.scene import Scene, require_named_bands
from ..rasters.threads import single_threaded_mathematics
from .lags import LagReader
from .quality import mask_band


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
    required : int
        How many of the first `columns` must be valid in a pixel.
    veil : float
        Opacity of a veil over the whole image, 0..1.
    """

    names: Tuple[str, ...]
    path: str
    grid: Grid

    @property
    def required(self) -> int: ...  # noqa: D102

    @property
    def veil(self) -> float: ...  # noqa: D102

    def columns(self, window: Window, pixels: Pixels) -> np.ndarray:
        """What is kept of some pixels of a window until `from_columns` gives their forecast: (columns, n), NaN nodata."""
        ...

    def from_columns(self, columns: np.ndarray) -> np.ndarray:
        """The forecast, float32 (bands, n), of sampled `columns`, reflectance or Kelvin, NaN nodata."""
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

    @property
    def required(self) -> int:
        """All columns: the bands."""
        return len(self.names)

    @property
    def veil(self) -> float:
        """What the forecast states, 0 where it states nothing."""
        return float(self.scene.metadata.get(VEIL, 0.0))

    def columns(self, window: Window, pixels: Pixels) -> np.ndarray:
        """The forecast itself."""
        return self.scene.read(self.names, window, pixels)

    def from_columns(self, columns: np.ndarray) -> np.ndarray:
        """The forecast, which is its own columns."""
        return columns

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
        Samples to draw: pixels that show what image and lags have in common; for a regression also pixels that show how the lags
        follow each other (prediction), and clear pixels that show how the image follows the lags (estimation).
    ground : LagGround
        What image and lags show of each other, once fitted.
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
        self.roles: List[str] = [stack.sensor.role(name) for name in self.names]
        self.ground = LagGround(self.roles, stack.level == SURFACE)
        self._lags = LagReader(stack, self.names)
        bands, lags = len(self.names), len(stack.lags)
        self.samples: List[Sample] = [Sample(GROUND_SAMPLE, options.seed, bands)]
        self.size = 0
        if options.regression:
            self.size = training_samples(options)
            self.samples += [
                Sample(PLENTY_PREDICTION * self.size, options.seed),
                Sample(PLENTY_ESTIMATION * self.size, options.seed, lags * bands),
            ]

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
        """Which pixels may come into the samples, boolean (h, w) each; and how many of the image are valid and cloud, (2,)."""
        if not self.options.regression:
            return [inside], np.zeros(2)
        classes = self.classes(window)
        valid = inside & self.stack.valid(self.names, window) & (classes != NODATA)
        return [inside, inside, valid & ((classes == CLEAR) | (classes == SNOW))], np.array(
            [valid.sum(), (valid & (classes == CLOUD)).sum()]
        )

    def training(self, window: Window, pixels: Pixels) -> List[np.ndarray]:
        """The columns of the samples: bands of the image and of the lags, newest first; (bands, n) each, NaN nodata.

        Of the prediction set only the lags. Lags are NaN where they do not show the ground.
        """
        lags, ground = self._lags.read_pixels(window, pixels)
        lags = np.where(ground[:, None], lags, np.float32(np.nan))
        lag_columns = np.concatenate(list(lags))
        columns = np.concatenate([self.stack.read(self.names, window, pixels), lag_columns])
        return [columns, lag_columns, columns] if self.options.regression else [columns]

    def fit(self, counts: np.ndarray, progress: Progress) -> None:
        """Learn from the samples. counts: number of valid and of cloudy pixels of the image, (2,)."""
        image, lags = self._split(self.samples[0].values().T)
        self.ground.fit(image, lags)
        warn_of_veil(self.ground.veil_, progress)
        if self.options.regression:
            self._fit_regression(counts, progress)
        progress.update(1)

    def _fit_regression(self, counts: np.ndarray, progress: Progress) -> None:
        """Learn to predict, once `ground` is fitted."""
        options = self.options
        lags = self.samples[1].values().T.reshape(len(self.stack.lags), len(self.names), -1)
        prediction = self.ground.prediction_set(lags)
        estimation = self.ground.estimation_set(*self._split(self.samples[2].values().T))
        training = Training.from_options(options, self.size, len(prediction), len(estimation), counts, progress)
        self.beta = training.beta
        sets = prediction[: training.prediction], estimation[: training.estimation]
        inputs, targets, weights = training.table(*sets, len(self.names), progress)
        if options.method == 'kernel' and options.components == 0:
            require_kernel_memory(len(inputs))
        names, scale = [*lagged(self.names, len(self.stack.lags) - 1), *self.names], target_scales(self.units)

        def fit_models(fitting: Progress) -> None:
            with single_threaded_mathematics():
                self._model, self.lambda_, self.gamma = fit_background(options, inputs, targets, weights, names, scale, fitting)
                if options.uncertainty:
                    self._uncertainty = fit_uncertainty(self._model, inputs, targets, weights)

        interruptible(fit_models, progress)

    def _split(self, columns: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """Image (bands, n) and lags (lags, bands, n) of columns (bands + lags * bands, n)."""
        bands = len(self.names)
        if not columns.size:
            columns = np.empty(((1 + len(self.stack.lags)) * bands, 0), np.float32)
        return columns[:bands], columns[bands:].reshape(len(self.stack.lags), bands, -1)

    @property
    def required(self) -> int:
        """The first column, which is valid where a lag is."""
        return 1

    @property
    def veil(self) -> float:
        """Opacity of the veil over the image, once fitted."""
        return self.ground.veil_

    def columns(self, window: Window, pixels: Pixels) -> np.ndarray:
        """Whether a lag is valid (else NaN), the bands of the lags, and where they show the ground: (columns, n)."""
        lags, ground = self._lags.read_pixels(window, pixels)
        usable = np.where(np.isnan(lags).any(1).all(0), np.float32(np.nan), np.float32(1))
        return np.concatenate([usable[None], *lags, ground.astype(np.float32)])

    def from_columns(self, columns: np.ndarray) -> np.ndarray:
        """The forecast, float32 (bands, n), of sampled `columns`."""
        count = len(self.stack.lags)
        lags = np.ascontiguousarray(columns[1:-count]).reshape(count, len(self.names), -1)
        return self.predict(self._inputs(lags, columns[-count:] > 0))

    def inputs(self, window: Window) -> np.ndarray:
        """What `predict` needs: the bands of the lags, newest first, (lags * bands, h, w), where cloudy those of others; NaN nodata."""
        return self._inputs(*self._lags.read(window))

    def _inputs(self, lags: np.ndarray, ground: np.ndarray) -> np.ndarray:
        shown = lags if ground.all() else np.where(ground[:, None], lags, np.float32(np.nan))
        ground = ground & ~self.ground.cloudy(shown)
        repaired = self.ground.repair(lags, ground)
        count = {'persistence': 1, 'percentile': len(lags)}.get(self.options.method, len(lags) - 1)
        return repaired[:count].reshape(count * lags.shape[1], *lags.shape[2:])

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
        forecast = self.predict(self.inputs(window))
        if pixels is not None:
            forecast = forecast[(slice(None), *pixels)]
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
