"""The opacity of what lies over the forecast ground, learned anew from the residuals of every scene.

A cloud of opacity a turns the ground f into f + a (w - f), w the white of opaque cloud. So a is the residual projected on
w - f, each band weighed by how little clear ground is off its forecast in this very scene: a matched filter. What clear
ground does is learned from a sample of pixels, without a mask: it is where the residuals of the visible bands pile up near 0.
"""

import numpy as np

from .cluster import VISIBLE
from .features import require

#: Reflectance at the top of the atmosphere of an opaque cloud, by role: ice and water absorb in the short-wave infrared.
OPAQUE = {'blue': 0.7, 'green': 0.7, 'red': 0.7, 'nir': 0.7, 'swir1': 0.45, 'swir2': 0.35}

#: How far clear ground is off a good forecast (standard deviation, reflectance), and the pixels that this weighs like.
CHANGE = {'blue': 0.006, 'green': 0.007, 'red': 0.010, 'nir': 0.030, 'swir1': 0.020, 'swir2': 0.015}
CHANGE_PIXELS = 200

#: How ground brightens where it is bared or dries (standard deviation, all bands together): a sample may lack such fields.
BARED = {'blue': 0.0025, 'green': 0.004, 'red': 0.0075, 'nir': 0.004, 'swir1': 0.010, 'swir2': 0.010}

#: Visible residuals among which the level of clear ground is sought, and what it may be: a forecast can be too bright where it
#: learned from undetected cloud, but what is brighter than forecast everywhere is haze rather than ground.
SEARCHED, LEVEL = (-0.08, 0.025), (-0.08, 0.015)

#: Range of the standard deviation of visible residuals of clear ground; clear are those within so many deviations.
DEVIATION, WITHIN = (0.003, 0.010), 2.5

#: A sample with fewer clear pixels than this, or than this share of it, teaches nothing: the forecast is taken as it is.
LEAST_CLEAR, LEAST_SHARE = 200, 0.02

#: A clear residual beyond this is another kind of ground: it does not count for how far clear ground is off.
OUTLIER = 0.15

#: Share of the near infrared (or swir1) light of the forecast whose loss makes ground shaded rather than clear.
SHADED = 0.25

#: Ridge of the correction, and the standard deviations from the mean beyond which it is not extrapolated.
RIDGE, REACH = 0.01, 3.0


class Opacity:
    """Opacity of the clouds of one scene, from its residuals.

    roles: of the bands in all arrays; blue, green and red are needed, nir, swir1 and swir2 used where present, others not.
    `roles` are those that are used, `used` the places of their bands. Learned, over them: the correction of the forecast
    (`mean_`, `deviation_`, `offset_` (b,), `slope_` (b, b) over standardised forecasts), the weights of the residuals
    `weights_` (b,), and `clear_share_`, the share of the sample that was taken for clear ground; 0: the forecast stays as it is.
    """

    def __init__(self, roles):
        require(roles, VISIBLE, 'DECISION adaptive')
        self.roles = [role for role in OPAQUE if role in roles]
        self.used = [roles.index(role) for role in self.roles]

    def fit(self, image, forecast):
        """Learn from a sample of pixels, reflectance (n, bands) each. Returns self."""
        image, forecast = np.asarray(image, float).T, np.asarray(forecast, float).T
        now, before = image[self.used], forecast[self.used]
        bands = len(self.used)
        self.mean_, self.deviation_, self.offset_ = np.zeros(bands), np.ones(bands), np.zeros(bands)
        self.slope_, self.clear_share_ = np.zeros((bands, bands)), 0.0
        lit = self._lit(now, before)
        level, deviation = _level((now - before)[:3, lit].mean(0))
        residual = now - before
        clear = lit & (np.abs(residual[:3].mean(0) - level) < WITHIN * deviation)
        # The second look sees the residuals of the corrected forecast.
        for _ in range(2):
            if clear.sum() < max(LEAST_CLEAR, LEAST_SHARE * len(clear)):
                break
            self._correct((now - before)[:, clear], before[:, clear])
            self.clear_share_ = float(clear.mean())
            residual = now - self.ground(forecast)
            clear = lit & (np.abs(residual[:3].mean(0)) < WITHIN * deviation)
        self._weigh(residual[:, clear], before)
        return self

    def _lit(self, now, before):
        """Pixels that did not lose so much infrared light that they lie in shadow."""
        lit = np.ones(now.shape[1], bool)
        for role in ('nir', 'swir1'):
            if role in self.roles:
                band = self.roles.index(role)
                lit &= before[band] - now[band] < SHADED * np.maximum(before[band], 0) + 1e-6
        return lit

    def _correct(self, residual, before):
        """Ridge regression of clear residuals on the forecast: light, haze and season that the forecast missed."""
        self.mean_ = before.mean(1)
        deviation = before.std(1)
        self.deviation_ = np.where(deviation > 0, deviation, 1.0)
        inputs = (before - self.mean_[:, None]) / self.deviation_[:, None]
        self.offset_ = residual.mean(1)
        ridge = RIDGE * inputs.shape[1] * np.eye(len(inputs))
        self.slope_ = np.linalg.solve(inputs @ inputs.T + ridge, inputs @ (residual - self.offset_[:, None]).T).T
        visible = self.offset_[:3].mean()
        self.offset_[:3] += np.clip(visible, *LEVEL) - visible

    def _weigh(self, residual, before):
        """Weights by which a residual gives opacity: most where cloud stands out most from what clear ground does."""
        prior = np.diag([CHANGE[role] ** 2 for role in self.roles])
        bared = np.array([BARED[role] for role in self.roles])
        residual = residual[:, np.abs(residual).max(0, initial=0) < OUTLIER]
        count = residual.shape[1]
        scatter = np.cov(residual) * count if count > 1 else 0.0
        spread = (scatter + CHANGE_PIXELS * prior) / (count + CHANGE_PIXELS) + np.outer(bared, bared)
        contrast = np.array([OPAQUE[role] for role in self.roles])
        if before.size:
            contrast = contrast - np.clip(np.median(before, axis=1), 0, contrast / 2)
        towards = np.linalg.solve(spread, contrast)
        self.weights_ = towards / (contrast @ towards)

    def ground(self, forecast):
        """The corrected forecast of the used bands: (bands, ..) to float32 (b, ..)."""
        forecast = [forecast[number] for number in self.used]
        # Beyond what was learned from, the correction stays as it is at the edge.
        scaled = [
            np.clip((band - np.float32(mean)) / np.float32(deviation), -REACH, REACH)
            for band, mean, deviation in zip(forecast, self.mean_, self.deviation_)
        ]
        return np.stack(
            [band + _combined(row, scaled) + np.float32(offset) for band, row, offset in zip(forecast, self.slope_, self.offset_)]
        )

    def estimate(self, image, ground):
        """Opacity of each pixel: image (bands, ..) and `ground` (b, ..) to float32 (..); about 0 is clear, 1 opaque, NaN nodata."""
        total = np.float32(0)
        for role, weight, number, below in zip(self.roles, self.weights_, self.used, ground):
            part = np.float32(weight) * (image[number] - below)
            # Ground that lost infrared light is wet or shaded: that does not speak for a cloud.
            total = total + (np.minimum(part, 0) if weight < 0 and role not in VISIBLE else part)
        return total


def _combined(weights, bands):
    """Sum of bands by weights, band by band: a pixel's result never depends on its neighbours in the block."""
    total = np.float32(0)
    for weight, band in zip(weights, bands):
        total = total + np.float32(weight) * band
    return total


def _level(visible):
    """The level at which visible residuals (n,) pile up, and their standard deviation below it: that of clear ground."""
    from scipy.ndimage import gaussian_filter1d

    searched = visible[(visible > SEARCHED[0]) & (visible < SEARCHED[1])]
    step = 0.001
    edges = np.arange(SEARCHED[0], SEARCHED[1] + step / 2, step)
    counts = gaussian_filter1d(np.histogram(searched, edges)[0].astype(float), 0.004 / step, mode='constant')
    level = np.clip(edges[int(np.argmax(counts))] + step / 2, *LEVEL) if searched.size else 0.0
    below = level - searched[searched < level]
    # Cloud brightens, so the darker half is that of clear ground alone.
    deviation = 1.4826 * np.median(below) if below.size else DEVIATION[1]
    return level, np.clip(deviation, *DEVIATION)
