"""The background model: training sets, their weights, and what the options leave automatic (method 3)."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from .errors import CloudmaskError
from .regression import KernelBackground, LinearBackground, NystroemBackground
from .sensors import KELVIN, VISIBLE
from .tuning import tune
from .uncertainty import Uncertainty

#: From this cloud fraction on, the image itself teaches nothing (Mateo-Garcia et al. 2018).
TOP_CLOUD = 0.6

#: With fewer clear pixels than this in the sample, the prediction set alone is used.
LEAST_CLEAR = 100

#: Rise of visible reflectance above all lags from which a pixel is no ground; seasons and haze bring less.
BRIGHTER = 0.04

SAMPLES = {'linear': 5000, 'kernel': 1000}
LAMBDA = {'linear': 1e-6, 'kernel': 1e-4}
GAMMA = 0.01


def automatic_beta(cloud_fraction):
    """Weight of the prediction set: 1 - max(0, 0.5 - 0.5 c / 0.6) at cloud fraction c (0..1)."""
    return 1 - max(0.0, 0.5 - 0.5 * cloud_fraction / TOP_CLOUD)


def weights(prediction, estimation, beta):
    """Beta / n for each of n prediction pixels, (1 - beta) / m for each of m estimation pixels; they sum to 1."""
    return np.concatenate([np.full(prediction, beta / max(prediction, 1)), np.full(estimation, (1 - beta) / max(estimation, 1))])


def split(samples, prediction, estimation, beta):
    """How many of `samples` training pixels come from each set, given how many each has: half and half where it can be."""
    wanted = samples if beta == 1 else 0 if beta == 0 else samples - min(samples // 2, estimation)
    n = min(wanted, prediction)
    return n, 0 if beta == 1 else min(samples - n, estimation)


def settle_beta(options, cloud_fraction, prediction, estimation, progress):
    """Weight of the prediction set by options, cloud fraction (0..1) and the number of pixels that each set has."""
    if prediction + estimation == 0:
        raise CloudmaskError(
            'Expected pixels that are valid in the image or its lags; the ROI has none. Choose another ROI or other lags.'
        )
    beta = automatic_beta(cloud_fraction) if options.beta is None else options.beta
    if prediction == 0:
        progress.warn('No pixel is valid in all lags: only clear pixels of the image are learned from.')
        return 0.0
    if beta < 1 and estimation < LEAST_CLEAR:
        progress.message(f'{estimation} clear pixels in the image: too few to learn from, the lags alone are used.')
        return 1.0
    return beta


@dataclass(frozen=True)
class Training:
    """What is learned from, as settled before the pixels are read.

    beta: weight of the prediction set; prediction, estimation: the number of pixels of each set; cloud: fraction of the image,
    0..1.
    """

    beta: float
    prediction: int
    estimation: int
    cloud: float

    @classmethod
    def from_options(cls, options, samples, prediction, estimation, counts, progress):
        """That of `samples` training pixels in all.

        options: `ForecastOptions`; prediction, estimation: how many pixels each set has; counts: how many of the image are valid,
        and how many cloud. Raises `CloudmaskError` where there are fewer than the options ask for, or none.
        """
        if options.samples and prediction + estimation < options.samples:
            raise CloudmaskError(
                f'Expected {options.samples} training pixels (SAMPLES); the ROI has {prediction + estimation} valid ones. '
                'Lower SAMPLES or leave it automatic, or choose a larger ROI.'
            )
        known, cloudy = counts
        cloud = cloudy / known if known else 1.0
        beta = float(settle_beta(options, cloud, prediction, estimation, progress))
        return cls(beta, *split(samples, prediction, estimation, beta), cloud)

    def table(self, prediction, estimation, targets, progress):
        """Inputs (n, d), targets (n, b) and weights (n,) of the pixels that were read, (pixels, d + b) of each set.

        targets: their number, b.
        """
        n, m = len(prediction), len(estimation)
        progress.message(f'{n} + {m} training pixels (lags, image), beta {self.beta:.3f}, cloud cover {100 * self.cloud:.1f} %.')
        table = np.concatenate([prediction, estimation])
        return table[:, :-targets], table[:, -targets:], weights(n, m, self.beta)


def lagged(names, lags):
    """The names of the bands of so many lags, newest first, as a stack has them: B4_lag_1 .."""
    return [f'{name}_lag_{lag}' for lag in range(1, lags + 1) for name in names]


def target_scales(units):
    """What targets are divided by, so that reflectance and Kelvin weigh alike: (b,), 1 for reflectance, 100 for Kelvin."""
    return [100.0 if unit == KELVIN else 1.0 for unit in units]


def fit_background(options, inputs, targets, sample_weights, names, target_scale, progress):
    """Fit the regressor that `options` name.

    inputs: (n, d), targets: (n, b), reflectance or Kelvin; sample_weights: (n,), summing to 1; names: the d + b names of the
    columns, for messages; target_scale: (b,), 1 for reflectance, 100 for Kelvin. Returns the fitted model, its lambda and its
    gamma (None for linear). Raises `CloudmaskError` where there are too few pixels or a column is constant.
    """
    if len(inputs) <= inputs.shape[1]:
        raise CloudmaskError(
            f'Expected more training pixels than inputs ({inputs.shape[1]}); the ROI gave {len(inputs)} valid ones. '
            'Choose a larger ROI, fewer BANDS, or METHOD percentile.'
        )
    table = np.concatenate([inputs, targets], axis=1)
    constant = [name for name, same in zip(names, np.ptp(table, axis=0) == 0) if same]
    if constant:
        raise CloudmaskError(
            f'Expected bands that vary; {", ".join(constant)} is the same on all {len(table)} training pixels. '
            'Leave the band out with BANDS, or choose other lags or a larger ROI.'
        )
    lambda_ = LAMBDA[options.method] if options.lambda_ is None else options.lambda_
    gamma = GAMMA if options.gamma is None else options.gamma
    make = partial(_regressor, options, target_scale)
    if options.tune:
        lambda_, gamma = tune(make, lambda_, gamma, inputs, targets, sample_weights, options, progress)
    model = make(lambda_, gamma).fit(inputs, targets, sample_weights)
    if isinstance(model, NystroemBackground):
        progress.message(
            f'{len(model.centres_)} of {len(inputs)} training pixels span the kernel; its error is {model.kernel_error_:.2g} of 1.'
        )
    return model, lambda_, gamma if options.method == 'kernel' else None


def _regressor(options, target_scale, lambda_, gamma):
    if options.method == 'linear':
        return LinearBackground(lambda_, target_scale)
    single = options.precision == 'single'
    if options.components:
        return NystroemBackground(lambda_, gamma, target_scale, options.components, options.seed, single)
    return KernelBackground(lambda_, gamma, target_scale, single)


def fit_uncertainty(options, lambda_, gamma, inputs, targets, sample_weights, target_scale):
    """The `Uncertainty` of the regressor that `fit_background` fitted to the same pixels.

    Each half judges what the other taught.
    """
    errors = np.empty(targets.shape)
    for half in (0, 1):
        taught, held = slice(1 - half, None, 2), slice(half, None, 2)
        weights = sample_weights[taught] / sample_weights[taught].sum()
        model = _regressor(options, target_scale, lambda_, gamma).fit(inputs[taught], targets[taught], weights)
        errors[held] = targets[held] - model.predict(inputs[held].T.astype(np.float32)).T
    reflective = np.asarray(target_scale) == 1
    images = inputs.shape[1] // targets.shape[1]
    return Uncertainty(images, reflective).fit(inputs, errors, sample_weights)


def require_forecast(pixels):
    """Raise `CloudmaskError` where the number of pixels that have a forecast is 0."""
    if not pixels:
        raise CloudmaskError('Expected pixels that are valid in every lag; the ROI has none. Choose other lags or another ROI.')


def percentile(lags):
    """Per-pixel median of the lags: (lags, ..) to (..), NaN where a lag is NaN."""
    return np.median(lags, axis=0)


def newly_bright(image, lags, roles):
    """Tell pixels too bright to be ground, whatever the quality band says: visible mean above that of every lag by `BRIGHTER`.

    image: (bands, ..), lags: (lags, bands, ..), reflectance. Returns boolean (..). A forecast that learns from such pixels
    learns clouds: they do not belong into the estimation set. A lag without data tells nothing. False without blue, green and
    red, and where all is nodata.
    """
    if not set(VISIBLE) <= set(roles):
        return np.zeros(image.shape[1:], bool)
    visible = [roles.index(role) for role in VISIBLE]
    return image[visible].mean(0) - np.fmax.reduce(lags[:, visible].mean(1)) > np.float32(BRIGHTER)
