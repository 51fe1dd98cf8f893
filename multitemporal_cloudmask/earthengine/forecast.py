"""Step 2 on Earth Engine (method 3): the sample is downloaded, the model is fitted here, the forecast is computed there."""

from dataclasses import dataclass
from typing import Callable, Optional, Tuple

import numpy as np

from ..method.advice import warn_of_veil
from ..method.classes import CLEAR
from ..method.errors import CloudmaskError
from ..method.forecast import (
    Regressor,
    Training,
    fit_background,
    lagged,
    percentile,
    require_forecast,
    target_scales,
    training_samples,
)
from ..method.lag_ground import GROUND_SAMPLE, LagGround
from ..method.options import ForecastOptions
from ..method.progress import Progress
from ..method.sensors import REFLECTANCE, clip
from ..rasters.levels import SURFACE
from ..rasters.threads import single_threaded_mathematics
from .area import sum_bands
from .background import median, predict
from .images import clip_bands, valid_mask
from .lag_ground import repaired_lags
from .session import Client, Expression
from .stack import EarthStack
from .training import count_pixels, estimate_counts, ground_only, training_sets

#: Support vectors of the kernel method, at most: each is sent. 500 of 30 inputs make a request of 411 kB, of the 10 MB that the
#: documentation of the quotas allows; 2000 are an estimate.
MOST_KERNEL_SAMPLES = 2000


@dataclass(frozen=True)
class EarthForecast:
    """A forecast and its numbers.

    Parameters
    ----------
    values : Expression
        An image of its bands, named as those of the stack, clipped.
    from_lags : callable
        The same for pixels of a table: of lags (l, b, n) and where they show the ground (l, n) to float32 (b, n), NaN nodata.
    veil : float
        Opacity of a veil over the whole image, 0..1.
    beta, lambda_, gamma : float or None
        As used; None where the method has none.
    rmse : float or None
        Over the clear pixels of the region, or of the sample where that is estimated; mean over the bands, reflectance; None where
        no pixel is clear.
    """

    values: Expression
    from_lags: Callable[[np.ndarray, np.ndarray], np.ndarray]
    veil: float
    beta: Optional[float]
    lambda_: Optional[float]
    gamma: Optional[float]
    rmse: Optional[float]


@dataclass(frozen=True)
class Estimated:
    """What of a region is estimated from the sampled pixels instead of being summed up over all of them in one request.

    Parameters
    ----------
    counts : bool
        How many pixels may teach, which automatic options depend on.
    error : bool
        The error of the forecast.
    """

    counts: bool = False
    error: bool = False


def forecast_background(
    ee: Client, stack: EarthStack, options: ForecastOptions, estimated: Estimated, progress: Progress
) -> EarthForecast:
    """The forecast of a stack.

    Parameters
    ----------
    ee : Client
        The client.
    stack : EarthStack
        The image and its lags.
    options : ForecastOptions
        The options of the step.
    estimated : Estimated
        What is estimated from the sample.
    progress : Progress
        Updated meanwhile.

    Raises
    ------
    CloudmaskError
        Where there are too few lags or training pixels, or where Earth Engine fails.
    """
    lags = len(stack.lag_values)
    if lags < options.least_lags:
        raise CloudmaskError(
            f'METHOD {options.method} requires at least {options.least_lags} lag(s); there are {lags}. '
            'Raise LAGS, or choose METHOD percentile or persistence.'
        )
    require_computable(options)
    looking, fitting, judging = progress.steps(1, 3, 1)
    ground = _learn_ground(stack, options.seed, looking)
    beta = lambda_ = gamma = None
    count = {'persistence': 1, 'percentile': lags}.get(options.method, lags - 1)
    repaired = repaired_lags(ee, ground, stack.lag_values, stack.lag_ground, count)
    from_repaired: Callable[[np.ndarray], np.ndarray]
    if options.method == 'persistence':
        values, from_repaired = repaired[0], lambda table: table[0]
    elif options.method == 'percentile':
        values, from_repaired = median(repaired), percentile
    else:
        beta, model, lambda_, gamma = _fit(ee, stack, ground, options, estimated.counts, fitting)
        values = clip_bands(ee, predict(ee, model, ee.Image.cat(repaired), stack.names), stack.units)

        def from_repaired(table: np.ndarray) -> np.ndarray:
            forecast = np.array(model.predict(np.concatenate(table)), np.float32)
            clip(forecast, stack.units)
            return forecast

    def from_lags(table: np.ndarray, shown: np.ndarray) -> np.ndarray:
        shown = shown & ~ground.cloudy(ground_only(table, shown))
        return from_repaired(ground.repair(table, shown)[:count])

    values = values.rename(list(stack.names))
    if estimated.error:
        rmse = _sampled_rmse(stack, from_lags, options.seed, judging)
    else:
        rmse = _rmse(ee, stack, values, judging)
    return EarthForecast(values, from_lags, ground.veil_, beta, lambda_, gamma, rmse)


def sampled_pixels(options: ForecastOptions) -> int:
    """The number of pixels that are sampled for a forecast where all are valid."""
    return max(GROUND_SAMPLE, training_samples(options) if options.regression else 0)


def require_computable(options: ForecastOptions) -> None:
    """Raise `CloudmaskError` where Earth Engine cannot compute the forecast of these options."""
    if options.uncertainty:
        raise CloudmaskError(
            'UNCERTAINTY is not available when Earth Engine computes the forecast. Turn it off or set WHERE to local.'
        )
    name, number = ('SAMPLES', options.samples) if options.components == 0 else ('COMPONENTS', options.components)
    if options.method == 'kernel' and (number or 0) > MOST_KERNEL_SAMPLES:
        raise CloudmaskError(
            f'{name} is {number}; METHOD kernel on Earth Engine allows at most {MOST_KERNEL_SAMPLES} {name}. Lower it, choose METHOD '
            'linear, or set WHERE to local.'
        )


def _learn_ground(stack: EarthStack, seed: int, progress: Progress) -> LagGround:
    """What image and lags show of each other."""
    bands = len(stack.names)
    values = stack.table(seed).take(lambda pixels: ~np.isnan(pixels[:bands]).any(0), GROUND_SAMPLE, progress)
    image, lags, _, shown = stack.parts(values)
    ground = LagGround(stack.roles, stack.image.level == SURFACE).fit(image, ground_only(lags, shown))
    warn_of_veil(ground.veil_, progress)
    return ground


def _fit(
    ee: Client, stack: EarthStack, ground: LagGround, options: ForecastOptions, estimated: bool, progress: Progress
) -> Tuple[float, Regressor, float, Optional[float]]:
    """Count, sample, fit. Returns beta, model, lambda, gamma."""
    samples = training_samples(options)
    counting, sampling, fitting = progress.steps(2, 3, 1)
    counts = estimate_counts(stack, options.seed, counting) if estimated else count_pixels(ee, stack, counting)
    learnable, clear, valid, cloudy = counts
    prediction, estimation = training_sets(stack, ground, options, samples, (learnable, clear), sampling)
    training = Training.from_options(options, samples, len(prediction), len(estimation), (valid, cloudy), fitting)
    sets = prediction[: training.prediction], estimation[: training.estimation]
    inputs, targets, weights = training.table(*sets, len(stack.names), fitting)
    names = [*lagged(stack.names, len(stack.lag_values) - 1), *stack.names]
    with single_threaded_mathematics():
        model, lambda_, gamma = fit_background(options, inputs, targets, weights, names, target_scales(stack.units), fitting)
    return training.beta, model, lambda_, gamma


def _sampled_rmse(
    stack: EarthStack, from_lags: Callable[[np.ndarray, np.ndarray], np.ndarray], seed: int, progress: Progress
) -> Optional[float]:
    """RMSE over the clear ones of the sampled pixels, mean over the bands of reflectance; None where no sampled pixel is clear."""
    judged = [band for band, unit in enumerate(stack.units) if unit == REFLECTANCE]
    image, lags, classes, shown = stack.parts(stack.sampled(seed, progress))
    forecast = from_lags(lags, shown)
    require_forecast(int((~np.isnan(forecast).any(0)).sum()))
    errors = image[judged].astype(float) - forecast[judged]
    errors = errors[:, (classes == CLEAR) & ~np.isnan(errors).any(0)]
    return float(np.sqrt(np.square(errors).mean(1)).mean()) if errors.size else None


def _rmse(ee: Client, stack: EarthStack, values: Expression, progress: Progress) -> Optional[float]:
    """RMSE over the clear pixels of the region, mean over the bands of reflectance; None where no sampled pixel is clear."""
    judged = [name for name, unit in zip(stack.names, stack.units) if unit == REFLECTANCE]
    if not judged:
        return None
    error = stack.values.select(judged).subtract(values.select(judged)).toDouble()
    usable = valid_mask(ee, error)
    usable = usable.And(stack.known_classes.eq(CLEAR))
    squares = error.pow(2).unmask(0, False).multiply(usable)
    bands = squares.addBands(usable.rename('usable')).addBands(valid_mask(ee, values).rename('forecast'))
    counts = sum_bands(ee, bands, stack.region, stack.image, progress)
    require_forecast(counts['forecast'])
    if not counts['usable']:
        return None
    return float(np.mean([np.sqrt(counts[name] / counts['usable']) for name in judged]))
