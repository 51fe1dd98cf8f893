"""Kernel ridge regression that costs like a line: in the space that a few of the training pixels span.

The kernel is smooth, so that what many training pixels teach is a function that few of them span. Pivots, each the pixel that the others
span worst, leave out no rare ground, as a random choice does, and make dual coefficients so small that rounding does not show.
"""

from typing import List, Sequence

import numpy as np

from .regression import KernelBackground

#: Numbers of components among which is chosen where COMPONENTS is automatic.
COMPONENTS = (32, 64, 96, 128, 192, 256, 384, 512)

#: Components while lambda and gamma are tuned.
TUNING_COMPONENTS = 128

#: The held-out error may exceed that of the exact kernel by this share. Chosen by hand, so that the error under clouds does not grow by
#: 1 % on any clear date of Elma. Where no number of components is good enough, a share beyond `MUCH` is warned of.
TOLERANCE, MUCH = 0.005, 0.01

#: Training pixels from which the exact kernel learns that is compared with: its cost grows with their cube.
COMPARED = 1000

#: Squared distance of a training pixel from the space that others span, below which it adds nothing but rounding; it is at most 1.
SPANNED = 1e-10


class NystroemBackground(KernelBackground):
    """Kernel ridge regression in the space that some of the training pixels span.

    Parameters
    ----------
    lambda_, gamma, target_scale, single
        As in `KernelBackground`.
    components : int
        Number of training pixels that span the space, at most; fewer where these span all others.

    Attributes
    ----------
    centres_, dual_coef_ : np.ndarray
        As in `KernelBackground`, of the components.

    References
    ----------
    Williams and Seeger (2001), Using the Nystroem method to speed up kernel machines, NIPS 13. Fine and Scheinberg (2001), Efficient SVM
    training using low-rank kernel representations, JMLR 2: the pivots.
    """

    def __init__(
        self, lambda_: float, gamma: float, target_scale: Sequence[float], components: int, single: bool = False
    ) -> None:
        super().__init__(lambda_, gamma, target_scale, single)
        self.components = components

    def choose_components(self, inputs: np.ndarray, targets: np.ndarray, weights: np.ndarray, choices: Sequence[int]) -> float:
        """Choose the fewest components that forecast held-out training pixels as well as the exact kernel does.

        Both learn from the same pixels, at most `COMPARED`, and forecast the others.

        Parameters
        ----------
        inputs, targets, weights
            As in `fit`.
        choices : sequence of int
            Numbers of components, ascending. The last one is taken where none is good enough.

        Returns
        -------
        float
            By what share of the exact kernel's the root-mean-square error on the held-out pixels is greater.
        """
        from sklearn.kernel_ridge import KernelRidge

        inputs, targets = self._standardise(inputs, targets, weights)
        learned = np.arange(len(inputs)) % max(2, -(-len(inputs) // COMPARED)) == 0
        share = weights[learned] / weights[learned].sum()

        def error(forecast: np.ndarray) -> float:
            return float(np.sqrt(weights[~learned] @ np.square(forecast - targets[~learned]).mean(1)))

        exact = KernelRidge(alpha=self.lambda_, kernel='rbf', gamma=self.gamma)
        exact.fit(inputs[learned], targets[learned], sample_weight=share)
        reference = max(error(exact.predict(inputs[~learned])), np.finfo(float).tiny)
        cholesky = PivotedCholesky(inputs, self.gamma)
        for self.components in choices:
            spanned = cholesky.reach(self.components).features
            coefficients = _ridge(spanned[:, learned], targets[learned], share, self.lambda_)
            excess = error(spanned[:, ~learned].T @ coefficients) / reference - 1
            if excess <= TOLERANCE:
                break
        return excess

    def _fit(self, inputs: np.ndarray, targets: np.ndarray, weights: np.ndarray) -> None:
        from scipy.linalg import solve_triangular

        cholesky = PivotedCholesky(inputs, self.gamma).reach(self.components)
        coefficients = _ridge(cholesky.features, targets, weights, self.lambda_)
        self._keep(inputs[cholesky.pivots], solve_triangular(cholesky.features[:, cholesky.pivots], coefficients))


class PivotedCholesky:
    """Features whose products are nearly the kernel: L of K = L' L, row by row from the pixel that the others span worst.

    Parameters
    ----------
    inputs : np.ndarray
        (n, d), standardised.
    gamma : float
        Width of the kernel.

    Attributes
    ----------
    features : np.ndarray
        (m, n), as far as they were asked for.
    pivots : list of int
        The pixels of the m rows: `features[:, pivots]` is an upper triangle.
    """

    def __init__(self, inputs: np.ndarray, gamma: float) -> None:
        self._inputs, self._gamma, self._squares = inputs, gamma, np.square(inputs).sum(1)
        self._distance = np.ones(len(inputs))
        self.features = np.empty((0, len(inputs)))
        self.pivots: List[int] = []

    def reach(self, components: int) -> 'PivotedCholesky':
        """Go on to so many rows, or to as many as span all pixels; returns this one."""
        inputs, squares, distance = self._inputs, self._squares, self._distance
        known = len(self.features)
        features = np.empty((max(min(components, len(inputs)), known), len(inputs)))
        features[:known] = self.features
        for row in range(known, len(features)):
            pivot = int(np.argmax(distance))
            if distance[pivot] <= SPANNED:
                break
            kernel = np.exp(-self._gamma * np.maximum(squares + squares[pivot] - 2 * (inputs @ inputs[pivot]), 0))
            features[row] = (kernel - features[:row, pivot] @ features[:row]) / np.sqrt(distance[pivot])
            distance -= np.square(features[row])
            distance[pivot] = 0
            self.pivots.append(pivot)
        self.features = features[: len(self.pivots)]
        return self


def _ridge(features: np.ndarray, targets: np.ndarray, weights: np.ndarray, lambda_: float) -> np.ndarray:
    """Coefficients (m, b) of features (m, n), by ridge regression."""
    from sklearn.linear_model import Ridge

    ridge = Ridge(alpha=lambda_, fit_intercept=False, solver='cholesky')
    return ridge.fit(features.T, targets, sample_weight=weights).coef_.reshape(targets.shape[1], -1).T
