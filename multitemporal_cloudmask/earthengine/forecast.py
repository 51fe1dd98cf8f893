"""Step 2 on Earth Engine (method 3): the sample is downloaded, the model is fitted here, the forecast is computed there."""

from dataclasses import dataclass
from typing import Callable, List, Optional, Sequence, Tuple

import numpy as np

from ..method.classes import CLEAR, CLOUD, NODATA
from ..method.errors import CloudmaskError
from ..method.forecast import (
    BRIGHTER,
    SAMPLES,
    Regressor,
    Training,
    fit_background,
    lagged,
    newly_bright,
    percentile,
    require_forecast,
    target_scales,
)
from ..method.options import ForecastOptions
from ..method.progress import Progress
from ..method.sensors import REFLECTANCE, VISIBLE, clip
from ..rasters.threads import single_threaded_mathematics
from .area import sum_bands
from .background import median, predict
from .images import clip_bands, valid_mask
from .jobs import ask
from .session import Client, Expression
from .stack import EarthStack

#: Training pixels of the kernel method where SAMPLES is automatic, and the most: each is a support vector that is sent. 500 of 30
#: inputs make a request of 411 kB, of the 10 MB that the documentation of the quotas allows; 2000 are an estimate.
KERNEL_SAMPLES, MOST_KERNEL_SAMPLES = 500, 2000


@dataclass(frozen=True)
class EarthForecast:
    """A forecast and its numbers.

    Parameters
    ----------
    values : Expression
        An image of its bands, named as those of the stack, clipped.
    from_lags : callable
        The same for pixels of a table: of lags (l, b, n) float32 to (b, n), not clipped.
    beta, lambda_, gamma : float or None
        As used; None where the method has none.
    rmse : float or None
        Over the clear pixels of the region, mean over the bands, reflectance; None where there are none.
    """

    values: Expression
    from_lags: Callable[[np.ndarray], np.ndarray]
    beta: Optional[float]
    lambda_: Optional[float]
    gamma: Optional[float]
    rmse: Optional[float]


def forecast_background(ee: Client, stack: EarthStack, options: ForecastOptions, progress: Progress) -> EarthForecast:
    """The forecast of a stack.

    Parameters
    ----------
    ee : Client
        The client.
    stack : EarthStack
        The image and its lags.
    options : ForecastOptions
        The options of the step.
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
    fitting, judging = progress.steps(3, 1)
    beta = lambda_ = gamma = None
    from_lags: Callable[[np.ndarray], np.ndarray]
    if options.method == 'persistence':
        values, from_lags = stack.lag_values[0], lambda table: table[0]
    elif options.method == 'percentile':
        values, from_lags = median(stack.lag_values), percentile
    else:
        beta, model, lambda_, gamma = _fit(ee, stack, options, fitting)
        inputs = ee.Image.cat(stack.lag_values[:-1])
        values = clip_bands(ee, predict(ee, model, inputs, stack.names), stack.units)

        def from_lags(table: np.ndarray) -> np.ndarray:
            return model.predict(np.concatenate(table[:-1]))

    values = values.rename(list(stack.names))
    return EarthForecast(values, from_lags, beta, lambda_, gamma, _rmse(ee, stack, values, judging))


def forecast_table(forecast: EarthForecast, stack: EarthStack, lags: np.ndarray) -> np.ndarray:
    """The forecast for lags (l, b, n) of a table, float32 (b, n), NaN nodata, clipped as in a file."""
    values = np.array(forecast.from_lags(lags), np.float32)
    clip(values, stack.units)
    return values


def training_samples(options: ForecastOptions) -> int:
    """The number of training pixels of a regression."""
    exact = options.method == 'kernel' and not options.components
    return options.samples or (KERNEL_SAMPLES if exact else SAMPLES[options.method])


def require_computable(options: ForecastOptions) -> None:
    """Raise `CloudmaskError` where Earth Engine cannot compute the forecast of these options."""
    if options.uncertainty:
        raise CloudmaskError(
            'UNCERTAINTY is not available when Earth Engine computes the forecast. Turn it off or set WHERE to local.'
        )
    if options.method == 'kernel' and (options.components or training_samples(options)) > MOST_KERNEL_SAMPLES:
        name, number = ('COMPONENTS', options.components) if options.components else ('SAMPLES', options.samples)
        raise CloudmaskError(
            f'{name} is {number}; METHOD kernel on Earth Engine allows at most {MOST_KERNEL_SAMPLES} {name}. Lower it, choose METHOD '
            'linear, or set WHERE to local.'
        )


def _fit(
    ee: Client, stack: EarthStack, options: ForecastOptions, progress: Progress
) -> Tuple[float, Regressor, float, Optional[float]]:
    """Count, sample, fit. Returns beta, model, lambda, gamma."""
    classes = stack.classes
    if classes is None:
        raise CloudmaskError(
            f'{stack.image} has no cloud scores on Earth Engine, so its clear pixels are unknown. '
            'Choose METHOD percentile or persistence.'
        )
    samples = training_samples(options)
    counting, sampling, fitting = progress.steps(2, 3, 1)
    bands = _training_bands(ee, stack, classes.unmask(NODATA, False))
    counts = ask(lambda: sum_bands(ee, bands, stack.geometry, stack.image), counting)
    learnable, clear, valid, cloudy = (int(round(counts[name] or 0)) for name in ('learnable', 'clear', 'known', 'cloudy'))
    learnable, clear = min(learnable, samples), min(clear, samples)
    training = Training.from_options(options, samples, learnable, clear, (valid, cloudy), fitting)
    sets = _training_sets(stack, options.seed, training.prediction, training.estimation, sampling)
    inputs, targets, weights = training.table(*sets, len(stack.names), fitting)
    names = [*lagged(stack.names, len(stack.lag_values) - 1), *stack.names]
    with single_threaded_mathematics():
        model, lambda_, gamma = fit_background(options, inputs, targets, weights, names, target_scales(stack.units), fitting)
    return training.beta, model, lambda_, gamma


def _training_sets(stack: EarthStack, seed: int, n: int, m: int, progress: Progress) -> Tuple[np.ndarray, np.ndarray]:
    """The n first pixels of the prediction set and the m first of the estimation set, (pixels, columns).

    Columns: the inputs, newest lag first, then the targets.
    """
    table = stack.table(seed)

    def learnable(values: np.ndarray) -> np.ndarray:
        return training_pixels(stack.roles, *stack.parts(values))[0]

    def clear(values: np.ndarray) -> np.ndarray:
        return training_pixels(stack.roles, *stack.parts(values))[1]

    prediction = stack.parts(table.take(learnable, n, progress))[1]
    image, lags, *_ = stack.parts(table.take(clear, m, progress))
    return np.concatenate([*prediction[1:], prediction[0]]).T, np.concatenate([*lags[:-1], image]).T


def training_pixels(
    roles: Sequence[str], image: np.ndarray, lags: np.ndarray, classes: np.ndarray, cloudy: np.ndarray
) -> Tuple[np.ndarray, np.ndarray]:
    """Which pixels of a table belong to the prediction set and to the estimation set.

    Parameters
    ----------
    roles : sequence of str
        Of the bands.
    image, lags, classes, cloudy : numpy.ndarray
        As `EarthStack.parts` returns them.

    Returns
    -------
    prediction, estimation : numpy.ndarray
        Boolean (n,).
    """
    # A clear lag may still have a few clouds: they would teach that ground turns into cloud.
    lags = np.where(cloudy[:, None] == 0, lags, np.float32(np.nan))
    ground = ~np.isnan(lags).any(1)
    clear = ~np.isnan(image).any(0) & (classes == CLEAR) & ~newly_bright(image, lags, roles)
    return ground.all(0), clear & ground[:-1].all(0)


def _training_bands(ee: Client, stack: EarthStack, classes: Expression) -> Expression:
    """The same as bands of 1 and 0, with `known` and `cloudy` of the image; classes: its own, `NODATA` where unknown."""
    ground = [valid_mask(ee, values).And(cloudy.Not()) for values, cloudy in zip(stack.lag_values, stack.cloudy_lags)]
    learnable = _all(ground)
    valid = valid_mask(ee, stack.values).And(classes.neq(NODATA))
    clear = _all([valid, classes.eq(CLEAR), _newly_bright(stack).Not(), *ground[:-1]])
    bands = ee.Image.cat([learnable, clear, valid, valid.And(classes.eq(CLOUD))])
    return bands.rename(['learnable', 'clear', 'known', 'cloudy'])


def _newly_bright(stack: EarthStack) -> Expression:
    """1 where the image is brighter than all lags, as `newly_bright` computes it, else 0."""
    names = dict(zip(stack.roles, stack.names))
    if not set(VISIBLE) <= set(names):
        return stack.ee.Image.constant(0)

    def visible(values: Expression) -> Expression:
        blue, green, red = (values.select(names[role]) for role in VISIBLE)
        return blue.add(green).add(red).divide(3)

    lags = [visible(values).updateMask(cloudy.Not()) for values, cloudy in zip(stack.lag_values, stack.cloudy_lags)]
    brightest = lags[0]
    for lag in lags[1:]:
        brightest = brightest.max(lag)
    return visible(stack.values).subtract(brightest).gt(float(np.float32(BRIGHTER))).unmask(0, False)


def _all(flags: List[Expression]) -> Expression:
    result = flags[0]
    for flag in flags[1:]:
        result = result.And(flag)
    return result


def _rmse(ee: Client, stack: EarthStack, values: Expression, progress: Progress) -> Optional[float]:
    """RMSE over the clear pixels of the region, mean over the bands of reflectance; None where there are none."""
    judged = [name for name, unit in zip(stack.names, stack.units) if unit == REFLECTANCE]
    if not judged:
        return None
    error = stack.values.select(judged).subtract(values.select(judged)).toDouble()
    usable = valid_mask(ee, error)
    if stack.classes is not None:
        usable = usable.And(stack.classes.unmask(NODATA, False).eq(CLEAR))
    squares = error.pow(2).unmask(0, False).multiply(usable)
    bands = squares.addBands(usable.rename('usable')).addBands(valid_mask(ee, values).rename('forecast'))
    counts = ask(lambda: sum_bands(ee, bands, stack.geometry, stack.image), progress)
    require_forecast(counts['forecast'])
    if not counts['usable']:
        return None
    return float(np.mean([np.sqrt(counts[name] / counts['usable']) for name in judged]))
