"""How far off a forecast is likely to be, pixel by pixel: learned from training pixels that it did not see.

The error of a forecast grows with how much the ground changed between the images it is made from. So the logarithm of the error
on held-out pixels is regressed on the logarithm of that change and of the brightness of the newest image.
"""

from typing import Sequence

import numpy as np

#: Errors and changes below this are noise, reflectance. Chosen by hand; the noise of the simulated scenes is 0.0014.
NOISE = 0.002

#: Ridge of the regression, in pixels: it only keeps images that are all alike solvable, among hundreds of training pixels.
REGRESSION_RIDGE = 1.0


class Uncertainty:
    """Expected error of a forecast from its inputs: root mean square over the reflectance bands.

    Parameters
    ----------
    images : int
        Number of the images that the inputs hold, newest first.
    reflective : sequence of bool
        (bands,), which bands of each image are reflectance; the others do not count.

    Attributes
    ----------
    coef_ : np.ndarray
        (images + 1,), learned: of a constant, of the logarithms of the changes from image to image, and of that of the brightness
        of the newest one.
    """

    def __init__(self, images: int, reflective: Sequence[bool]) -> None:
        self.images, self.reflective = images, np.asarray(reflective)

    def fit(self, inputs: np.ndarray, errors: np.ndarray, weights: np.ndarray) -> 'Uncertainty':
        """Learn from pixels that the forecast had not seen.

        Parameters
        ----------
        inputs : np.ndarray
            (n, d), reflectance and Kelvin, without NaN: the inputs of the forecast.
        errors : np.ndarray
            (n, bands), reflectance and Kelvin: how far the forecast was off.
        weights : np.ndarray
            (n,), of the pixels.

        Returns
        -------
        Uncertainty
            This one.
        """
        features = self._features(np.asarray(inputs).T)
        size = np.sqrt(np.square(np.asarray(errors)[:, self.reflective]).mean(1))
        target = np.log(np.maximum(size, NOISE))
        share = weights / weights.sum() * len(weights)
        penalty = REGRESSION_RIDGE * np.diag([0.0] + [1.0] * (len(features) - 1))
        self.coef_ = np.linalg.solve((features * share) @ features.T + penalty, (features * share) @ target)
        # The mean of logarithms is that of a typical error; scaled so that the mean square is right.
        typical = np.exp(self.coef_ @ features)
        self.coef_[0] += 0.5 * np.log((share @ size**2) / (share @ typical**2))
        return self

    def predict(self, inputs: np.ndarray) -> np.ndarray:
        """The expected error of a forecast.

        Parameters
        ----------
        inputs : np.ndarray
            (d, ..), float32, reflectance and Kelvin, NaN where there are no data.

        Returns
        -------
        np.ndarray
            (..), float32, reflectance, NaN where a reflectance band of the inputs is.
        """
        features = self._features(inputs)
        total = np.float32(0)
        for weight, feature in zip(self.coef_, features):
            total = total + np.float32(weight) * feature
        return np.exp(total)

    def _features(self, inputs: np.ndarray) -> np.ndarray:
        """What the error depends on, (images + 1, ..): 1, then the logarithms of the changes and of the brightness."""
        images = inputs.reshape(self.images, len(self.reflective), *inputs.shape[1:])[:, self.reflective]
        changes = [np.sqrt(np.square(new - old).mean(0)) for new, old in zip(images, images[1:])]
        rows = [np.maximum(row, NOISE) for row in (*changes, images[0].mean(0))]
        return np.stack([np.ones_like(rows[0]), *(np.log(row) for row in rows)])
