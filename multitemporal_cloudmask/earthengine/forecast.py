"""Step 2 on Earth Engine: the sample comes down, the fit is made here, the forecast is computed there (method 3)."""

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..method.classes import CLEAR, CLOUD, NODATA
from ..method.cluster import VISIBLE
from ..method.errors import CloudmaskError
from ..method.forecast import (
    BRIGHTER,
    SAMPLES,
    Training,
    fit_background,
    lagged,
    newly_bright,
    percentile,
    require_forecast,
    target_scales,
)
from ..method.sensors import REFLECTANCE, clip
from ..rasters.threads import single_threaded_mathematics
from .area import sums
from .background import median, predicted
from .images import clipped, known
from .jobs import ask

#: Training pixels of the kernel method where SAMPLES is automatic, and the most: each is a support vector that goes up.
KERNEL_SAMPLES, MOST_KERNEL_SAMPLES = 500, 2000


@dataclass(frozen=True)
class EarthForecast:
    """A forecast and its numbers.

    values: the expression of its bands, those of the stack's names, clipped. from_lags: the same for pixels of a table, a
    function of (lags, bands, n) float32 to (bands, n).
    """

    values: Any
    from_lags: Any
    beta: Optional[float]
    lambda_: Optional[float]
    gamma: Optional[float]
    rmse: Optional[float]


def forecast_background(ee, stack, options, progress):
    """The forecast of a stack. options: `ForecastOptions`. Returns `EarthForecast`; raises `CloudmaskError`."""
    if len(stack.lag_values) < options.least_lags:
        raise CloudmaskError(
            f'Expected at least {options.least_lags} lag(s) for METHOD {options.method}; there are {len(stack.lag_values)}. '
            'Raise LAGS, or choose METHOD percentile or persistence.'
        )
    require_computable(options)
    beta = lambda_ = gamma = None
    fitting, judging = progress.steps(3, 1)
    if options.method == 'persistence':
        values, from_lags = stack.lag_values[0], lambda lags: lags[0]
    elif options.method == 'percentile':
        values, from_lags = median(stack.lag_values), percentile
    else:
        beta, model, lambda_, gamma = _fit(ee, stack, options, fitting)
        values = clipped(ee, predicted(ee, model, ee.Image.cat(stack.lag_values[:-1]), stack.names), stack.units)

        def from_lags(lags):
            return model.predict(np.concatenate(lags[:-1]))

    values = values.rename(list(stack.names))
    return EarthForecast(values, from_lags, beta, lambda_, gamma, _rmse(ee, stack, values, judging))


def from_table(forecast, stack, lags):
    """The forecast for lags (l, b, n) of a table, float32 (b, n), clipped as in a file."""
    values = np.array(forecast.from_lags(lags), np.float32)
    clip(values, stack.units)
    return values


def training_samples(options):
    """The number of training pixels of a regression."""
    exact = options.method == 'kernel' and not options.components
    return options.samples or (KERNEL_SAMPLES if exact else SAMPLES[options.method])


def require_computable(options):
    """Raise `CloudmaskError` where the server cannot make the forecast that `ForecastOptions` ask for."""
    if options.uncertainty:
        raise CloudmaskError(
            'Expected UNCERTAINTY off where Earth Engine computes the forecast, which tells none; it is on. Turn it off, '
            'or choose WHERE local.'
        )
    if options.method == 'kernel' and (options.components or training_samples(options)) > MOST_KERNEL_SAMPLES:
        raise CloudmaskError(
            f'Expected at most {MOST_KERNEL_SAMPLES} SAMPLES, or COMPONENTS of them, for METHOD kernel on Earth Engine; it is '
            f'{options.components or options.samples}. Lower it, choose METHOD linear, or a smaller ROI, which is computed on this '
            'computer.'
        )


def _fit(ee, stack, options, progress):
    """Count, sample, fit. Returns beta, model, lambda, gamma."""
    if stack.classes is None:
        raise CloudmaskError(
            f'Expected cloud scores of {stack.image}, to know its clear pixels; Earth Engine has none. '
            'Choose METHOD percentile or persistence.'
        )
    samples = training_samples(options)
    counting, sampling, fitting = progress.steps(2, 3, 1)
    counts = ask(sums(ee, _training_bands(ee, stack), stack.geometry, stack.image), counting)
    learnable, clear, seen, cloudy = (int(round(counts[name] or 0)) for name in ('learnable', 'clear', 'known', 'cloudy'))
    learnable, clear = min(learnable, samples), min(clear, samples)
    training = Training.from_options(options, samples, learnable, clear, (seen, cloudy), fitting)
    sets = _samples(stack, options.seed, training.prediction, training.estimation, sampling)
    table = training.table(*sets, len(stack.names), fitting)
    names = [*lagged(stack.names, len(stack.lag_values) - 1), *stack.names]
    with single_threaded_mathematics():
        model, lambda_, gamma = fit_background(options, *table, names, target_scales(stack.units), fitting)
    return training.beta, model, lambda_, gamma


def _samples(stack, seed, n, m, progress):
    """The n first pixels of the prediction set and the m first of the estimation set, (pixels, columns).

    Columns: the inputs, newest lag first, then the targets.
    """
    table = stack.table(seed)

    def learnable(values):
        return training_pixels(stack.roles, *stack.parts(values))[0]

    def clear(values):
        return training_pixels(stack.roles, *stack.parts(values))[1]

    prediction = stack.parts(table.take(learnable, n, progress))[1]
    image, lags, *_ = stack.parts(table.take(clear, m, progress))
    return np.concatenate([*prediction[1:], prediction[0]]).T, np.concatenate([*lags[:-1], image]).T


def training_pixels(roles, image, lags, its_classes, cloudy):
    """Which pixels of a table belong to the prediction set and to the estimation set, boolean (n,) each; roles: of its bands."""
    # A clear lag may still have a few clouds: they would teach that ground turns into cloud.
    lags = np.where(cloudy[:, None] == 0, lags, np.float32(np.nan))
    ground = ~np.isnan(lags).any(1)
    here = ~np.isnan(image).any(0) & (its_classes == CLEAR) & ~newly_bright(image, lags, roles)
    return ground.all(0), here & ground[:-1].all(0)


def _training_bands(ee, stack):
    """The same as bands of 1 and 0, with `known` and `cloudy` of the image."""
    ground = [known(ee, values).And(cloudy.Not()) for values, cloudy in zip(stack.lag_values, stack.cloudy_lags)]
    learnable = _all(ground)
    its_classes = stack.classes.unmask(NODATA, False)
    seen = known(ee, stack.values).And(its_classes.neq(NODATA))
    clear = _all([seen, its_classes.eq(CLEAR), _newly_bright(stack).Not(), *ground[:-1]])
    bands = ee.Image.cat([learnable, clear, seen, seen.And(its_classes.eq(CLOUD))])
    return bands.rename(['learnable', 'clear', 'known', 'cloudy'])


def _newly_bright(stack):
    """1 where the image is brighter than all lags, as `newly_bright` tells it, else 0."""
    names = dict(zip(stack.roles, stack.names))
    if not set(VISIBLE) <= set(names):
        return stack.ee.Image.constant(0)

    def visible(values):
        blue, green, red = (values.select(names[role]) for role in VISIBLE)
        return blue.add(green).add(red).divide(3)

    lags = [visible(values).updateMask(cloudy.Not()) for values, cloudy in zip(stack.lag_values, stack.cloudy_lags)]
    brightest = lags[0]
    for lag in lags[1:]:
        brightest = brightest.max(lag)
    return visible(stack.values).subtract(brightest).gt(float(np.float32(BRIGHTER))).unmask(0, False)


def _all(flags):
    result = flags[0]
    for flag in flags[1:]:
        result = result.And(flag)
    return result


def _rmse(ee, stack, values, progress):
    """RMSE over the clear pixels of the region, mean over the bands of reflectance; None where there are none."""
    judged = [name for name, unit in zip(stack.names, stack.units) if unit == REFLECTANCE]
    if not judged:
        return None
    error = stack.values.select(judged).subtract(values.select(judged)).toDouble()
    usable = known(ee, error)
    if stack.classes is not None:
        usable = usable.And(stack.classes.unmask(NODATA, False).eq(CLEAR))
    squares = error.pow(2).unmask(0, False).multiply(usable)
    bands = squares.addBands(usable.rename('usable')).addBands(known(ee, values).rename('forecast'))
    counts = ask(sums(ee, bands, stack.geometry, stack.image), progress)
    require_forecast(counts['forecast'])
    if not counts['usable']:
        return None
    return float(np.mean([np.sqrt(counts[name] / counts['usable']) for name in judged]))
