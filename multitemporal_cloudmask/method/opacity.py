"""The opacity of what is over the forecast ground, learned anew from the residuals of every scene.

A cloud of opacity a turns the ground f into f + a (w - f), w the reflectance of opaque cloud. So a is the residual projected on
w - f, each band weighed by how little clear ground differs from its forecast in this very scene: a matched filter. What clear
ground does is learned from a sample of pixels, without a mask: it is where the residuals of the visible bands pile up near 0.

Unless a comment says otherwise, the constants were chosen by hand, with the 15 labelled dates of Elma and the simulated scenes in
view. What each is worth is measured: test/evaluation/sensitivity.py prints the pooled balanced accuracy of these dates (0.983 with
both forecasts, kernel and persistence) with each constant a third smaller and greater. A loss below is the greatest of these.
"""

from typing import Sequence, Tuple

import numpy as np

from .chunks import linear_combinations
from .features import require
from .sensors import VISIBLE

#: Reflectance at the top of the atmosphere of an opaque cloud, by role: water and ice absorb in the short-wave infrared. Their
#: common size is the unit of opacity, against which EVEN was fitted: a loss of 0.023 of balanced accuracy without a new fit.
OPAQUE = {'blue': 0.7, 'green': 0.7, 'red': 0.7, 'nir': 0.7, 'swir1': 0.45, 'swir2': 0.35}

#: How much brighter opaque cloud is as surface reflectance: atmospheric correction takes the light away that the air above the cloud
#: swallows. Chosen by hand between 1.0, 1.15 and 1.3 with the labelled dates of Elma in view: balanced accuracy 0.985 for the first two,
#: commission 0.020 and 0.013; 0.981 for the third.
SURFACE_FACTOR = 1.15

#: Standard deviation of clear ground from a good forecast, reflectance, before the scene is looked at; a loss of 0.0004.
CHANGE = {'blue': 0.006, 'green': 0.007, 'red': 0.010, 'nir': 0.030, 'swir1': 0.020, 'swir2': 0.015}

#: Number of clear pixels of the scene that weigh as much as `CHANGE`; a loss of 0.0002.
CHANGE_PIXELS = 200

#: How ground brightens where it is bared or dries, reflectance, one standard deviation in all bands together: a sample may lack
#: such fields, which else pass for cloud; a loss of 0.0007.
BARED = {'blue': 0.0025, 'green': 0.004, 'red': 0.0075, 'nir': 0.004, 'swir1': 0.010, 'swir2': 0.010}

#: Visible residuals, reflectance, among which the level of clear ground is searched; a loss of 0.0002.
SEARCHED = (-0.08, 0.025)

#: What that level may be, reflectance: a forecast can be too bright where it learned from undetected cloud, but what is brighter
#: than forecast everywhere is haze rather than ground. A loss of 0.003 with persistence, none with the kernel.
LEVEL = (-0.08, 0.015)

#: Width of a bin, and standard deviation of the Gauss filter, of the histogram whose peak is the level, reflectance; a loss of
#: 0.0002.
BIN, SMOOTHING = 0.001, 0.004

#: Range of the standard deviation of the visible residuals of clear ground, reflectance; a loss of 0.0001.
DEVIATION = (0.003, 0.010)

#: Standard deviation of a normal distribution over its median absolute deviation, 1 / 0.6745: the MAD factor.
MAD_FACTOR = 1.4826

#: Clear for now is what is within so many of these deviations of the level; a loss of 0.0025.
WITHIN = 2.5

#: A sample with fewer clear pixels than this, or than this share of it, teaches nothing: the forecast is taken as it is. No
#: labelled date has so few.
FEWEST_CLEAR, LEAST_CLEAR_SHARE = 200, 0.02

#: Share of the light of the forecast, uncorrected, whose loss in nir or in swir1 keeps a pixel from teaching what clear ground
#: does. It only screens what is learned from, so one band suffices; `shadow.DARK` decides, and asks for both bands. A loss of
#: 0.0007, and of 0.012 of the F1 of shadow.
UNLIT = 0.25

#: Ridge of the correction, in shares of the pixels: 1 per band is the variance of the standardised forecasts; a loss of 0.0001.
CORRECTION_RIDGE = 0.01

#: Quantile of reflectance, percent, of the darkest ground, and its own reflectance: dark object subtraction with 1 % (Chavez 1988).
DARKEST, DARK_GROUND = 1, 0.01

#: Greatest share of the reflectance of opaque cloud that the median forecast may take from the contrast of cloud and ground; a loss of
#: 0.0001.
GREATEST_COVER = 0.5


class Opacity:
    """Opacity of the clouds of one scene, from the residuals of its forecast.

    Parameters
    ----------
    roles : sequence of str
        Roles of the bands in all arrays; blue, green and red are needed, nir, swir1 and swir2 used where present, others ignored.
    surface : bool
        Whether the reflectance is that of the surface, else that of the top of the atmosphere.

    Attributes
    ----------
    roles : list of str
        The b roles that are used.
    used : list of int
        The places of their bands.
    mean_, deviation_ : np.ndarray
        (b,), reflectance: by these the forecasts are standardised.
    offset_ : np.ndarray
        (b,), reflectance: the correction of the mean forecast.
    slope_ : np.ndarray
        (b, b), reflectance: the correction by standardised forecasts.
    weights_ : np.ndarray
        (b,), by which residuals give the opacity.
    path_light_ : np.ndarray
        (b,), reflectance: what the air alone adds, by the darkest pixels of the sample.
    clear_share_ : float
        Share of the sample that was taken for clear ground, 0..1. 0: nothing was learned from the scene, the forecast stays as it
        is, and the weights are those of `CHANGE` and `BARED`.
    clear_deviation_ : float
        Standard deviation of the visible residuals of clear ground before the correction, reflectance, within `DEVIATION`.

    Raises
    ------
    CloudmaskError
        Where blue, green or red is missing.
    """

    def __init__(self, roles: Sequence[str], surface: bool = False) -> None:
        require(roles, VISIBLE, 'DECISION adaptive')
        self.surface = surface
        self.roles = [role for role in OPAQUE if role in roles]
        self.used = [roles.index(role) for role in self.roles]

    def fit(self, image: np.ndarray, forecast: np.ndarray) -> 'Opacity':
        """Learn from a sample of pixels.

        Parameters
        ----------
        image, forecast : np.ndarray
            (n, bands) each, reflectance, without NaN; n may be 0.

        Returns
        -------
        Opacity
            This one.
        """
        image, forecast = np.asarray(image, float).T, np.asarray(forecast, float).T
        seen, expected = image[self.used], forecast[self.used]
        bands = len(self.used)
        self.mean_, self.deviation_, self.offset_ = np.zeros(bands), np.ones(bands), np.zeros(bands)
        self.slope_, self.clear_share_ = np.zeros((bands, bands)), 0.0
        lit = self._lit(seen, expected)
        residual = seen - expected
        level, deviation = _level(residual[:3, lit].mean(0))
        self.clear_deviation_ = float(deviation)
        clear = lit & (np.abs(residual[:3].mean(0) - level) < WITHIN * deviation)
        # The second look sees the residuals of the corrected forecast.
        for _ in range(2):
            if clear.sum() < max(FEWEST_CLEAR, LEAST_CLEAR_SHARE * len(clear)):
                break
            self._correct((seen - expected)[:, clear], expected[:, clear])
            self.clear_share_ = float(clear.mean())
            residual = seen - self.ground(forecast)
            clear = lit & (np.abs(residual[:3].mean(0)) < WITHIN * deviation)
        self._weigh(residual[:, clear], expected)
        self.path_light_ = _path_light(seen, expected)
        return self

    def _lit(self, seen: np.ndarray, expected: np.ndarray) -> np.ndarray:
        """Pixels, boolean (n,), that did not lose so much infrared light that they may be shaded; (b, n) each, reflectance."""
        lit = np.ones(seen.shape[1], bool)
        for role in ('nir', 'swir1'):
            if role in self.roles:
                band = self.roles.index(role)
                # A little more than nothing, so that a black pixel that stayed black is lit.
                lit &= expected[band] - seen[band] < UNLIT * np.maximum(expected[band], 0) + 1e-6
        return lit

    def _correct(self, residual: np.ndarray, expected: np.ndarray) -> None:
        """Regress clear residuals (b, n) on the forecast (b, n) by ridge regression: light, haze and season that it missed."""
        self.mean_ = expected.mean(1)
        deviation = expected.std(1)
        self.deviation_ = np.where(deviation > 0, deviation, 1.0)
        inputs = (expected - self.mean_[:, None]) / self.deviation_[:, None]
        self.offset_ = residual.mean(1)
        ridge = CORRECTION_RIDGE * inputs.shape[1] * np.eye(len(inputs))
        self.slope_ = np.linalg.solve(inputs @ inputs.T + ridge, inputs @ (residual - self.offset_[:, None]).T).T
        visible = self.offset_[:3].mean()
        self.offset_[:3] += np.clip(visible, *LEVEL) - visible

    def _weigh(self, residual: np.ndarray, expected: np.ndarray) -> None:
        """Weigh bands by how far cloud stands out from what clear ground does; residual: (b, clear), expected: (b, n)."""
        prior = np.diag([CHANGE[role] ** 2 for role in self.roles])
        bared = np.array([BARED[role] for role in self.roles])
        count = residual.shape[1]
        scatter = np.cov(residual) * count if count > 1 else 0.0
        spread = (scatter + CHANGE_PIXELS * prior) / (count + CHANGE_PIXELS) + np.outer(bared, bared)
        self.weights_ = matched_filter(spread, cloud_contrast(self.roles, expected, self.surface))

    def ground(self, forecast: np.ndarray) -> np.ndarray:
        """Correct the forecast of the used bands.

        Parameters
        ----------
        forecast : np.ndarray
            (bands, ..), reflectance, NaN where there are no data.

        Returns
        -------
        np.ndarray
            (b, ..), of the forecast's type, reflectance, NaN where one used band of the forecast is.
        """
        # The correction is small where its inputs are: in single precision it loses nothing then.
        used = forecast[self.used]
        deep = (-1, *(1,) * (used.ndim - 1))
        ground = linear_combinations(self.slope_ / self.deviation_, used - self.mean_.astype(used.dtype).reshape(deep))
        ground += used
        ground += self.offset_.astype(used.dtype).reshape(deep)
        return ground

    def estimate(self, image: np.ndarray, ground: np.ndarray) -> np.ndarray:
        """Opacity of each pixel.

        Parameters
        ----------
        image : np.ndarray
            (bands, ..), float32, reflectance, NaN where there are no data.
        ground : np.ndarray
            (b, ..), float32, reflectance, from `ground`.

        Returns
        -------
        np.ndarray
            (..), float32: about 0 where clear, 1 where opaque, NaN where a used band is.
        """
        residual = rise(image, self.used, ground, range(len(ground)))
        for role, weight, band in zip(self.roles, self.weights_, residual):
            if weight < 0 and role not in VISIBLE:
                # Ground that lost infrared light is wet or shaded: that is no evidence of cloud.
                np.maximum(band, 0, out=band)
        return linear_combinations(self.weights_[None], residual)[0]


def rise(image: np.ndarray, bands: Sequence[int], ground: np.ndarray, ground_bands: Sequence[int]) -> np.ndarray:
    """How much brighter bands of an image are than bands of some ground: places of b bands of (bands, ..) each, returns (b, ..)."""
    if bands[-1] - bands[0] == len(bands) - 1 and ground_bands[-1] - ground_bands[0] == len(bands) - 1:
        # As they follow each other nothing has to be copied.
        return image[bands[0] : bands[-1] + 1] - ground[ground_bands[0] : ground_bands[-1] + 1]
    return np.stack([image[band] - ground[other] for band, other in zip(bands, ground_bands)])


def opaque_reflectance(roles: Sequence[str], surface: bool) -> np.ndarray:
    """Reflectance of opaque cloud by role, at the surface or at the top of the atmosphere: (b,), 0 for roles that are not compared."""
    return np.array([OPAQUE.get(role, 0.0) for role in roles]) * (SURFACE_FACTOR if surface else 1.0)


def cloud_contrast(roles: Sequence[str], ground: np.ndarray, surface: bool = False) -> np.ndarray:
    """How much brighter opaque cloud is than the median of some ground, reflectance: roles b of `OPAQUE`, ground (b, n), returns (b,)."""
    contrast = opaque_reflectance(roles, surface)
    return contrast - np.clip(np.median(ground, axis=1), 0, GREATEST_COVER * contrast) if ground.size else contrast


def matched_filter(scatter: np.ndarray, contrast: np.ndarray) -> np.ndarray:
    """Weights (b,) that give 1 for a difference equal to `contrast` (b,) and least noise for one of covariance `scatter` (b, b)."""
    towards = np.linalg.solve(scatter, contrast)
    return towards / (contrast @ towards)


def _path_light(seen: np.ndarray, expected: np.ndarray) -> np.ndarray:
    """Light of the air alone: the darkest pixels of image and forecast, (b, n) each, less a trace of ground; (b,), reflectance."""
    if not seen.shape[1]:
        return np.zeros(len(seen))
    darkest = np.minimum(*(np.percentile(values, DARKEST, axis=1) for values in (seen, expected)))
    return np.maximum(darkest - DARK_GROUND, 0)


def _level(visible: np.ndarray) -> Tuple[float, float]:
    """The level at which visible residuals (n,) pile up, and their standard deviation below it: that of clear ground."""
    from scipy.ndimage import gaussian_filter1d

    searched = visible[(visible > SEARCHED[0]) & (visible < SEARCHED[1])]
    edges = np.arange(SEARCHED[0], SEARCHED[1] + BIN / 2, BIN)
    counts = gaussian_filter1d(np.histogram(searched, edges)[0].astype(float), SMOOTHING / BIN, mode='constant')
    level = np.clip(edges[int(np.argmax(counts))] + BIN / 2, *LEVEL) if searched.size else 0.0
    below = level - searched[searched < level]
    # Cloud brightens, so the darker half is that of clear ground alone.
    deviation = MAD_FACTOR * np.median(below) if below.size else DEVIATION[1]
    return level, np.clip(deviation, *DEVIATION)
