"""The two regressors of the background: ridge, and RBF kernel ridge (method 3).

scikit-learn fits them; prediction is written here, band by band or in small chunks and in single precision where that is
enough, because whole images are predicted. Arrays of pixels are (bands, pixels) as they come from a raster, training sets (pixels, bands).
"""

import numpy as np

#: Pixels predicted in one go, so that their kernel matrix stays in the processor's cache.
CHUNK = 256

#: Beyond this gamma, or this sum of the dual coefficients' sizes, rounding in single precision would show in a forecast.
SINGLE_GAMMA, SINGLE_SUM = 1.0, 2000.0


class _Background:
    """Standardisation by weighted mean and standard deviation: shared by both regressors.

    target_scale: (targets,) divisor of the targets, so that reflectance and Kelvin weigh alike in the regularisation.
    """

    def __init__(self, lambda_, target_scale):
        self.lambda_ = lambda_
        self.target_scale = np.asarray(target_scale, float)

    def fit(self, inputs, targets, weights):
        """Learn from (n, d) inputs, (n, b) targets and (n,) weights that sum to 1. Returns self."""
        inputs, targets = np.asarray(inputs, float), np.asarray(targets, float)
        self.mean_ = weights @ inputs
        deviation = np.sqrt(weights @ (inputs - self.mean_) ** 2)
        # Rounding gives a constant column a deviation of 1e-17 rather than 0.
        self.deviation_ = np.where(np.ptp(inputs, axis=0) > 0, deviation, 1.0)
        self.target_mean_ = weights @ targets
        self._fit((inputs - self.mean_) / self.deviation_, (targets - self.target_mean_) / self.target_scale, weights)
        return self

    def predict(self, inputs):
        """Forecast (d, n) inputs: float32 (b, n); NaN where an input is NaN."""
        mean = self.mean_.astype(np.float32)[:, None]
        deviation = self.deviation_.astype(np.float32)[:, None]
        forecast = self._predict((inputs - mean) / deviation)
        forecast *= self.target_scale.astype(np.float32)[:, None]
        forecast += self.target_mean_.astype(np.float32)[:, None]
        return forecast


class LinearBackground(_Background):
    """Ridge regression: W minimises sum_i w_i |x_i W - y_i|^2 + lambda |W|^2.

    Learned: `coef_` (b, d) over standardised inputs and scaled, centred targets.
    """

    def _fit(self, inputs, targets, weights):
        from sklearn.linear_model import Ridge

        ridge = Ridge(alpha=self.lambda_, fit_intercept=False, solver='cholesky')
        self.coef_ = ridge.fit(inputs, targets, sample_weight=weights).coef_.reshape(targets.shape[1], -1)

    def _predict(self, inputs):
        forecast = np.zeros((len(self.coef_), inputs.shape[1]), np.float32)
        term = np.empty(inputs.shape[1], np.float32)
        # Term by term, not as a matrix product: so a pixel's result never depends on its neighbours in the block.
        for output, coefficients in zip(forecast, self.coef_.astype(np.float32)):
            for band, coefficient in zip(inputs, coefficients):
                output += np.multiply(band, coefficient, out=term)
        return forecast


class KernelBackground(_Background):
    """Kernel ridge regression with k(x, x') = exp(-gamma |x - x'|^2): alpha = (K + lambda diag(1 / w))^-1 Y.

    Learned: `centres_` (n, d), the standardised training inputs, `dual_coef_` (n, b), and `precision_`, that of the sums.
    """

    def __init__(self, lambda_, gamma, target_scale):
        super().__init__(lambda_, target_scale)
        self.gamma = gamma

    def _fit(self, inputs, targets, weights):
        from sklearn.kernel_ridge import KernelRidge

        ridge = KernelRidge(alpha=self.lambda_, kernel='rbf', gamma=self.gamma)
        ridge.fit(inputs, targets, sample_weight=weights)
        self.centres_, self.dual_coef_ = inputs, ridge.dual_coef_
        tame = self.gamma <= SINGLE_GAMMA and np.abs(self.dual_coef_).sum(0).max() <= SINGLE_SUM
        self.precision_ = np.float32 if tame else np.float64

    def _predict(self, inputs):
        # -gamma |x - c|^2 = [x, |x|^2, 1] . [2 gamma c, -gamma, -gamma |c|^2]: one product gives the exponents.
        centres = np.column_stack(
            [
                2 * self.gamma * self.centres_,
                np.full(len(self.centres_), -self.gamma),
                -self.gamma * (self.centres_**2).sum(1),
            ]
        ).T.astype(self.precision_)
        coefficients = self.dual_coef_.astype(self.precision_)
        pixels = inputs.shape[1]
        padded = -(-pixels // CHUNK) * CHUNK
        extended = np.zeros((padded, len(centres)), self.precision_)
        extended[:pixels, :-2] = inputs.T
        extended[:, -2] = np.square(extended[:, :-2]).sum(1)
        extended[:, -1] = 1
        forecast = np.empty((padded, coefficients.shape[1]), self.precision_)
        kernel = np.empty((CHUNK, centres.shape[1]), self.precision_)
        for start in range(0, padded, CHUNK):
            chunk = slice(start, start + CHUNK)
            np.matmul(extended[chunk], centres, out=kernel)
            np.exp(kernel, out=kernel)
            np.matmul(kernel, coefficients, out=forecast[chunk])
        return np.ascontiguousarray(forecast[:pixels].T, np.float32)
