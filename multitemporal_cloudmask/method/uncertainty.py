"""How far off a forecast is likely to be, pixel by pixel: learned from training pixels that it did not see.

The error of a forecast grows with how much the ground changed between the images it is made from. So the logarithm of the error
on held-out pixels is regressed on the logarithm of that change and of the brightness of the newest image.
"""

import numpy as np

#: Errors and changes below this are noise, reflectance.
NOISE = 0.002

#: Ridge of the regression, in pixels.
RIDGE = 1.0


class Uncertainty:
    """Expected error of a forecast from its inputs: root mean square over the reflectance bands.

    images: number of the input images; reflective: boolean (bands,), which bands of each count. Learned: `coef_` over a constant,
    the logarithms of the changes from image to image, and that of the brightness of the newest one.
    """

    def __init__(self, images, reflective):
        self.images, self.reflective = images, np.asarray(reflective)

    def fit(self, inputs, errors, weights):
        """Learn from (n, d) inputs and the errors (n, b) of pixels that the forecast had not seen; weights (n,). Returns self."""
        features = self._features(np.asarray(inputs).T)
        size = np.sqrt(np.square(np.asarray(errors)[:, self.reflective]).mean(1))
        target = np.log(np.maximum(size, NOISE))
        share = weights / weights.sum() * len(weights)
        penalty = RIDGE * np.diag([0.0] + [1.0] * (len(features) - 1))
        self.coef_ = np.linalg.solve((features * share) @ features.T + penalty, (features * share) @ target)
        # The mean of a logarithm tells a typical error; scaled so that the mean square is right.
        typical = np.exp(self.coef_ @ features)
        self.coef_[0] += 0.5 * np.log((share @ size**2) / (share @ typical**2))
        return self

    def predict(self, inputs):
        """The expected error of (d, ..) inputs: float32 (..), reflectance, NaN where an input is NaN."""
        features = self._features(inputs)
        total = np.float32(0)
        for weight, feature in zip(self.coef_, features):
            total = total + np.float32(weight) * feature
        return np.exp(total)

    def _features(self, inputs):
        images = inputs.reshape(self.images, len(self.reflective), *inputs.shape[1:])[:, self.reflective]
        changes = [np.sqrt(np.square(new - old).mean(0)) for new, old in zip(images, images[1:])]
        rows = [np.maximum(row, NOISE) for row in (*changes, images[0].mean(0))]
        return np.stack([np.ones_like(rows[0]), *(np.log(row) for row in rows)])
