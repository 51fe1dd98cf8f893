"""The regressors of the background: ridge regression, and RBF kernel ridge regression.

scikit-learn fits them; prediction is written here, in single precision where that loses nothing or, of the kernel, is asked for, in chunks of
pixels, because whole images are predicted. Arrays of pixels are (bands, pixels) as they come from a raster, training sets
(pixels, bands).
"""

from abc import ABC, abstractmethod
from typing import Any, Sequence, Tuple

import numpy as np

from .chunks import in_chunks

#: Beyond this gamma, or this sum of the sizes of the dual coefficients, single precision and the exponential by squaring would show
#: in a forecast: test/method/test_regression.py measures the difference to double precision on both sides.
TAME_GAMMA, TAME_SUM = 1.0, 2000.0

#: Coefficients of images that are much alike are large and of either sign. Beyond this sum of their sizes, standardised, a sum in single precision
#: would lose more than a tenth of a millionth of reflectance.
TAME_SLOPES = 2.0

#: So many kernels of pixels and centres stay in the cache while they are computed, and so many pixels are predicted in one go.
KERNELS, CHUNKS = 131072, (256, 4096)

#: Squarings of the exponential: more add rounding, fewer leave the error of the polynomial. What divides its argument before.
SQUARINGS, DIVISOR = 8, 24**0.25


class Background(ABC):
    """Standardisation by weighted mean and standard deviation, and prediction in chunks: what the regressors share.

    Parameters
    ----------
    lambda_ : float
        Weight of the regularisation.
    target_scale : sequence of float
        (b,), divisor of the targets, so that reflectance and Kelvin weigh alike in the regularisation.

    Attributes
    ----------
    mean_, deviation_ : np.ndarray
        (d,), learned: by these the inputs are standardised.
    target_mean_ : np.ndarray
        (b,), learned: weighted mean of the targets.
    chunk_ : int
        Pixels that are predicted in one go: what fits the cache.
    """

    chunk_: int

    #: Type in which a prediction is summed.
    precision_: Any

    def __init__(self, lambda_: float, target_scale: Sequence[float]) -> None:
        self.lambda_ = lambda_
        self.target_scale = np.asarray(target_scale, float)

    def fit(self, inputs: np.ndarray, targets: np.ndarray, weights: np.ndarray) -> 'Background':
        """Learn from a training set without NaN.

        Parameters
        ----------
        inputs, targets : np.ndarray
            (n, d) and (n, b), reflectance or Kelvin.
        weights : np.ndarray
            (n,), summing to 1.

        Returns
        -------
        Background
            This one.
        """
        self._fit(*self._standardise(inputs, targets, weights), weights)
        return self

    def _standardise(self, inputs: np.ndarray, targets: np.ndarray, weights: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """Learn mean and deviation; returns standardised inputs (n, d) and centred, scaled targets (n, b)."""
        inputs, targets = np.asarray(inputs, float), np.asarray(targets, float)
        self.mean_ = weights @ inputs
        deviation = np.sqrt(weights @ (inputs - self.mean_) ** 2)
        # Rounding gives a constant column a deviation of 1e-17 rather than 0.
        self.deviation_ = np.where(np.ptp(inputs, axis=0) > 0, deviation, 1.0)
        self.target_mean_ = weights @ targets
        return (inputs - self.mean_) / self.deviation_, (targets - self.target_mean_) / self.target_scale

    def predict(self, inputs: np.ndarray) -> np.ndarray:
        """Forecast pixels.

        Parameters
        ----------
        inputs : np.ndarray
            (d, n), float32, reflectance or Kelvin, NaN where there are no data.

        Returns
        -------
        np.ndarray
            (b, n), float32, reflectance or Kelvin, NaN where one of a pixel's inputs is.
        """
        return in_chunks(self._predict, inputs, len(self.target_mean_), self.chunk_, self.precision_)

    @abstractmethod
    def _fit(self, inputs: np.ndarray, targets: np.ndarray, weights: np.ndarray) -> None:
        """Learn from standardised inputs (n, d) and centred, scaled targets (n, b)."""

    @abstractmethod
    def _predict(self, inputs: np.ndarray, forecast: np.ndarray) -> None:
        """Forecast, (b, `chunk_`), of inputs in `precision_`, (d, `chunk_`); reflectance or Kelvin both."""


class LinearBackground(Background):
    """Ridge regression: W minimises sum_i w_i |x_i W - y_i|^2 + lambda |W|^2.

    Attributes
    ----------
    coef_ : np.ndarray
        (b, d), learned, over standardised inputs and scaled, centred targets.
    """

    chunk_ = 8192

    def _fit(self, inputs: np.ndarray, targets: np.ndarray, weights: np.ndarray) -> None:
        from sklearn.linear_model import Ridge

        ridge = Ridge(alpha=self.lambda_, fit_intercept=False, solver='cholesky')
        self.coef_ = ridge.fit(inputs, targets, sample_weight=weights).coef_.reshape(targets.shape[1], -1)
        self.precision_ = np.float32 if np.abs(self.coef_).sum(1).max() <= TAME_SLOPES else np.float64
        # Over inputs and targets as they are, but around the mean: sums of small numbers keep their digits.
        slope = self.coef_ * self.target_scale[:, None] / self.deviation_
        self._slope = slope.astype(self.precision_)
        self._centre = self.mean_.astype(self.precision_)[:, None]
        self._level = (self.target_mean_ + slope @ (self._centre[:, 0] - self.mean_)).astype(self.precision_)[:, None]

    def _predict(self, inputs: np.ndarray, forecast: np.ndarray) -> None:
        np.matmul(self._slope, inputs - self._centre, out=forecast, casting='same_kind')
        forecast += self._level


class KernelBackground(Background):
    """Kernel ridge regression with k(x, x') = exp(-gamma |x - x'|^2): alpha = (K + lambda diag(1 / w))^-1 Y.

    Parameters
    ----------
    lambda_, target_scale
        As in `Background`.
    gamma : float
        Width of the kernel, over standardised inputs.
    single : bool
        Whether to sum in single precision where that loses no more than the last digits (5e-6 of reflectance is usual).

    Attributes
    ----------
    centres_ : np.ndarray
        (n, d), learned: the standardised training inputs.
    dual_coef_ : np.ndarray
        (n, b), learned: alpha.
    """

    def __init__(self, lambda_: float, gamma: float, target_scale: Sequence[float], single: bool = False) -> None:
        super().__init__(lambda_, target_scale)
        self.gamma, self.single = gamma, single

    def _fit(self, inputs: np.ndarray, targets: np.ndarray, weights: np.ndarray) -> None:
        from sklearn.kernel_ridge import KernelRidge

        ridge = KernelRidge(alpha=self.lambda_, kernel='rbf', gamma=self.gamma)
        ridge.fit(inputs, targets, sample_weight=weights)
        self._keep(inputs, ridge.dual_coef_)

    def _keep(self, centres: np.ndarray, coefficients: np.ndarray) -> None:
        """Keep centres (n, d) and coefficients (n, b), in the form in which `_predict` needs them."""
        self.centres_, self.dual_coef_ = centres, coefficients
        self.chunk_ = int(np.clip(KERNELS // max(len(centres), 1), *CHUNKS))
        tame = self.gamma <= TAME_GAMMA and np.abs(coefficients).sum(0).max() <= TAME_SUM
        self.precision_ = np.float32 if self.single and tame else np.float64
        # -gamma |x - c|^2 = [2 gamma c, -gamma, -gamma |c|^2] . [x, |x|^2, 1]: one product gives the exponents.
        parts = [2 * self.gamma * centres, np.full(len(centres), -self.gamma), -self.gamma * (centres**2).sum(1)]
        exponents = np.column_stack(parts)
        self._by_squaring = tame and not self.single
        if self._by_squaring:
            exponents /= 2**SQUARINGS
            exponents[:, -1] += 1
            exponents /= DIVISOR
        self._exponents = exponents.astype(self.precision_)
        self._coefficients = np.ascontiguousarray(coefficients.T.astype(self.precision_))
        # In single precision the differences of the kernel from its mean are summed: smaller sums, and a fifth of the rounding.
        self._mean_kernel = float(np.exp(-self.gamma * 2 * centres.var(0).sum())) if self.precision_ is np.float32 else 0.0
        self._mean_sums = (self._mean_kernel * coefficients.sum(0)).astype(self.precision_)[:, None]
        self._mean, self._per_deviation, self._scale, self._target_mean = (
            np.asarray(values, self.precision_)[:, None]
            for values in (self.mean_, 1 / self.deviation_, self.target_scale, self.target_mean_)
        )

    def _predict(self, inputs: np.ndarray, forecast: np.ndarray) -> None:
        extended = np.empty((len(inputs) + 2, self.chunk_), self.precision_)
        standardised = extended[:-2]
        np.subtract(inputs, self._mean, out=standardised)
        standardised *= self._per_deviation
        np.einsum('ij,ij->j', standardised, standardised, out=extended[-2])
        extended[-1] = 1
        kernel = self._exponents @ extended
        if self._by_squaring:
            kernel = exponential_by_squaring(kernel)
        else:
            np.exp(kernel, out=kernel)
        if self._mean_kernel:
            kernel -= self.precision_(self._mean_kernel)
        forecast[...] = (self._coefficients @ kernel + self._mean_sums) * self._scale + self._target_mean


def exponential_by_squaring(scaled: np.ndarray) -> np.ndarray:
    """Compute exp(e) of w = (1 + e / 2^s) / 24^(1/4), e <= 0 and s `SQUARINGS`; w is overwritten. The error is below 1e-10.

    Scaling and squaring: exp(e) = exp(u)^(2^s) with u = e / 2^s, and exp(u) is about 1 + u + u^2 / 2 + u^3 / 6 + u^4 / 24, which is
    ((v^2 + 3)^2 + 8 v) / 24 with v = 1 + u. Products in place are the fastest that a processor does, while the exponential in double
    precision is slow where there is no AVX-512.
    """
    # Exponents so small that u < -1 have the value of u = -1, which is 0.
    np.maximum(scaled, 0, out=scaled)
    power = scaled * scaled
    power += 3 / DIVISOR**2
    np.multiply(power, power, out=power)
    scaled *= 8 / DIVISOR**3
    power += scaled
    for _ in range(SQUARINGS):
        np.multiply(power, power, out=power)
    return power
