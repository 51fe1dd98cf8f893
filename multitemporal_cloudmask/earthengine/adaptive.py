"""The adaptive decision as expressions: what is learned from the scene is learned here, from the sample, and its constants are sent.

Cloud, snow and lost light follow from each pixel and its neighbours. Where clouds may cast their shadows depends on the whole image: so
these classes are not final yet, `shade.py` makes the mask of them. All is rounded to single precision after each step, as on
disk: thresholds decide.
"""

from dataclasses import dataclass, replace
from functools import reduce
from typing import Iterable, Tuple

import numpy as np

from ..method.adaptive import (
    CLIP,
    EVEN,
    SNOW_COOLING,
    SNOW_GREEN,
    SNOW_NIR,
    SNOW_RATIO,
    SNOW_RED,
    SNOW_ROLES,
    SNOW_SWIR1,
    SNOW_WHITE,
    WIDTH,
)
from ..method.advice import require_comparable, warn_of_unmarked_snow
from ..method.classes import CLOUD, SHADOW, SNOW
from ..method.cloudscore import CLOUDY, ROLES
from ..method.confidence import Grounds
from ..method.neighbourhood import WEIGHTS
from ..method.opacity import Opacity
from ..method.options import ClusterOptions
from ..method.progress import Progress
from ..method.sensors import VISIBLE
from ..method.shadow import DARK, DIMMEST, DIMMEST_VISIBLE, LIMITS
from ..method.veil import remove_veil
from ..rasters.levels import SURFACE
from .cloudscore import simple_cloud_score
from .cluster import compared_bands
from .forecast import EarthForecast
from .images import constant_bands
from .session import Client, Expression
from .stack import EarthStack


@dataclass(frozen=True)
class AdaptiveDecision:
    """What the adaptive decision finds pixel by pixel.

    Attributes
    ----------
    classes : Expression
        Byte: 0 clear, 1 darkened, which is shadow where clouds may cast it, 2 cloud, 3 snow or ice; masked where image or forecast are.
    probability : Expression
        Of cloud, float, 0..1, masked as the classes.
    grounds : Grounds
        How well the decision is founded.
    """

    classes: Expression
    probability: Expression
    grounds: Grounds


def decide_adaptively(
    ee: Client, stack: EarthStack, forecast: EarthForecast, options: ClusterOptions, progress: Progress
) -> AdaptiveDecision:
    """Decide which pixels of a stack are cloud, snow or darkened.

    Parameters
    ----------
    ee : Client
        The client.
    stack : EarthStack
        The image and its lags.
    forecast : EarthForecast
        Of that stack.
    options : ClusterOptions
        The options of the step.
    progress : Progress
        Updated meanwhile; receives warnings.

    Raises
    ------
    CloudmaskError
        Where blue, green or red is missing, or where Earth Engine fails.
    """
    require_comparable(stack.roles, str(stack.image), options)
    warn_of_unmarked_snow(options, stack.roles, progress)
    opacity = _fit(stack, forecast, options, progress)
    grounds = replace(Grounds.from_opacity(opacity, stack.image.sun is not None), lags=len(stack.lag_values), veil=forecast.veil)
    pixels = _Pixels(ee, stack, forecast, opacity)
    probability, lost = pixels.probability(), _smoothed(ee, pixels.lost_light(), LIMITS)
    classes = probability.gt(_single(options.probability_threshold)).multiply(CLOUD)
    classes = classes.max(lost.gt(_single(DARK)).multiply(SHADOW))
    if options.snow:
        classes = classes.where(pixels.snowy, SNOW)
    return AdaptiveDecision(classes.toByte().rename('mask'), probability.rename('probability'), grounds)


def _fit(stack: EarthStack, forecast: EarthForecast, options: ClusterOptions, progress: Progress) -> Opacity:
    """Learn from the same pixels, with the same values, as on disk."""

    def usable(values: np.ndarray) -> np.ndarray:
        image, lags, _, _ = stack.parts(values)
        return ~np.isnan(image).any(0) & ~np.isnan(lags).any(1).all(0)

    image, lags, _, shown = stack.parts(stack.table(options.seed).take(usable, options.samples, progress))
    surface = stack.image.level == SURFACE
    image = remove_veil(image, forecast.veil, stack.roles, surface)
    opacity = Opacity(stack.roles, surface).fit(image.T, forecast.from_lags(lags, shown).T)
    if not opacity.clear_share_:
        progress.warn('DECISION adaptive: too little clear ground to learn from; the forecast is used uncorrected.')
    return opacity


class _Pixels:
    """What the decision sees of each pixel.

    Attributes
    ----------
    snowy : Expression
        1 where there is snow, else 0.
    """

    def __init__(self, ee: Client, stack: EarthStack, forecast: EarthForecast, opacity: Opacity) -> None:
        self.ee, self.stack, self.learned = ee, stack, opacity
        self.image, self.forecast = (bands.toFloat() for bands in compared_bands(ee, stack, forecast))
        self._names = dict(zip(stack.roles, stack.names))
        used = [self._names[role] for role in opacity.roles]
        self._seen, self._ground = self.image.select(used), _ground(ee, opacity, self.forecast.select(used))
        self.snowy = self._snow()

    def probability(self) -> Expression:
        """The probability of cloud, by the smoothed opacity; 0 on snow."""
        opacity = _smoothed(self.ee, self._opacity(), CLIP)
        odds = opacity.subtract(_single(EVEN)).multiply(-1).toFloat().divide(_single(WIDTH)).toFloat().exp().toFloat()
        return self.ee.Image.constant(1).divide(odds.add(1).toFloat()).multiply(self.snowy.Not()).toFloat()

    def lost_light(self) -> Expression:
        """The share of light that the ground lost; 0 on snow, and where the only lag was cloud."""
        lost = self._losses()
        unknown = self.snowy
        if len(self.stack.lag_values) == 1:
            score = simple_cloud_score(self.forecast, {role: self._names[role] for role in ROLES if role in self._names})
            unknown = unknown.Or(score.gte(CLOUDY)).Or(self.stack.lag_ground[0].Not())
        return lost.multiply(unknown.Not()).toFloat()

    def _opacity(self) -> Expression:
        """As `Opacity.estimate`."""
        total = None
        for role, weight in zip(self.learned.roles, self.learned.weights_):
            seen, ground = self._pair(role)
            part = seen.subtract(ground).toFloat().multiply(_single(weight)).toFloat()
            if weight < 0 and role not in VISIBLE:
                part = part.min(0).toFloat()
            total = part if total is None else total.add(part).toFloat()
        return total

    def _losses(self) -> Expression:
        """As `shadow.lost_light`: the lesser one of two bands."""
        pairs = [self._pair(role) for role in ('nir', 'swir1') if role in self.learned.roles]
        if pairs:
            return _least(_loss(seen, ground, ground.max(_single(DIMMEST))) for seen, ground in pairs)
        air = dict(zip(self.learned.roles, self.learned.path_light_))
        losses = []
        for role in ('green', 'red'):
            seen, ground = self._pair(role)
            losses.append(_loss(seen, ground, ground.subtract(_single(air[role])).toFloat().max(_single(DIMMEST_VISIBLE))))
        return _least(losses)

    def _snow(self) -> Expression:
        """As `adaptive.snow`, and `adaptive.lasting_snow` where lags agree on the forecast."""
        roles = set(self._names)
        found = self.image.select([0]).multiply(0)
        if set(SNOW_ROLES) <= roles:
            green, nir, swir1 = (self.image.select(self._names[role]) for role in SNOW_ROLES)
            found = green.gt(_single(SNOW_GREEN)).And(nir.gt(_single(SNOW_NIR))).And(swir1.lt(_single(SNOW_SWIR1)))
            found = found.And(green.gt(swir1.multiply(SNOW_RATIO).toFloat()))
            if 'thermal' in roles:
                warm, expected = (each.select(self._names['thermal']) for each in (self.image, self.forecast))
                found = found.And(warm.lt(expected.subtract(SNOW_COOLING).toFloat()).Not())
        if 'swir1' not in roles and len(self.stack.lag_values) > 1:
            found = found.Or(reduce(lambda one, other: one.And(other), map(self._white, (self.image, self.forecast))))
        return found

    def _white(self, bands: Expression) -> Expression:
        """1 where an image is as white as snow."""
        blue, green, red = (bands.select(self._names[role]) for role in VISIBLE)
        return blue.min(green).min(red).gt(_single(SNOW_WHITE)).And(red.lt(blue.multiply(_single(SNOW_RED)).toFloat()))

    def _pair(self, role: str) -> Tuple[Expression, Expression]:
        """A band of the image, and of the corrected forecast."""
        name = self._names[role]
        return self._seen.select(name), self._ground.select(name)


def _ground(ee: Client, opacity: Opacity, forecast: Expression) -> Expression:
    """The corrected forecast, as `Opacity.ground`; forecast: the bands that count."""
    mean, deviation, offset = (
        constant_bands(ee, np.float32(numbers)) for numbers in (opacity.mean_, opacity.deviation_, opacity.offset_)
    )
    scaled = forecast.subtract(mean).toFloat().divide(deviation).toFloat()
    total = None
    for number, slopes in enumerate(np.float32(opacity.slope_).T):
        part = constant_bands(ee, slopes).multiply(scaled.select([number])).toFloat()
        total = part if total is None else total.add(part).toFloat()
    return forecast.add(total).toFloat().add(offset).toFloat()


def _loss(seen: Expression, ground: Expression, light: Expression) -> Expression:
    return ground.subtract(seen).toFloat().divide(light).toFloat()


def _least(values: Iterable[Expression]) -> Expression:
    return reduce(lambda one, other: one.min(other), values)


def _smoothed(ee: Client, values: Expression, limits: Tuple[float, float]) -> Expression:
    """As `neighbourhood.smoothed`: what is masked does not count, and stays masked."""
    low, high = limits
    kernel = ee.Kernel.fixed(3, 3, WEIGHTS.tolist())
    return values.max(_single(low)).min(_single(high)).toDouble().reduceNeighborhood(ee.Reducer.mean(), kernel).toFloat()


def _single(number: float) -> float:
    """A constant as the local engine has it: in single precision."""
    return float(np.float32(number))
