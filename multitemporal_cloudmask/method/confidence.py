"""How far the mask of a run can be trusted: one number, and what makes it small.

The confidence is a product of factors, one for each thing that a decision knows about its own grounds. A product, because what is weak
in one way is not made good by another; each factor is 1 where nothing is wrong, and each is as small as its weakness costs by experience,
not by a fit: the number ranks runs, it is no balanced accuracy. A factor of what is not known is left out.
"""

import math
from dataclasses import dataclass
from typing import List, Tuple

from .opacity import DEVIATION, Opacity

#: Below this a run warns.
LOW = 0.5

#: A factor below this is named as a weakness.
NAMED = 0.96

#: Share of the sample that has to be clear ground for the factor 1, and the factor without clear ground: the forecast is then used as it is, in
#: the wrong light and season.
PLENTY_CLEAR, NO_CLEAR = 0.2, 0.3

#: Standard deviation of the visible residuals of clear ground up to which the factor is 1, reflectance: most clear dates of Elma have 0.003 to
#: 0.004. And the factor at the greatest, 0.010: the thinnest cloud that is found brightens the visible by about 0.03, three times as much.
CLOSE, FAR = 0.004, 0.6

#: Factor by the number of lags, 1 from three lags on: a cloud, a shadow or a change of the only lag is in the forecast, and two lags outvote
#: nothing.
LAGS = {1: 0.8, 2: 0.9}

#: Factor where a veil covers the whole image: it is removed before the image teaches, with an opacity that is itself an estimate.
VEILED = 0.7

#: Factor without a position of the sun: dark ground away from any cloud can be shadow then; and without near and short-wave infrared, in
#: which shade is darkest.
NO_SUN, NO_INFRARED = 0.95, 0.9

#: Factor of the decisions that learn nothing from the scene: their thresholds miss thin cloud and every shadow (docs/decision.md: balanced
#: accuracy 0.82, against 0.98 of the adaptive decision).
FIXED = 0.7


@dataclass(frozen=True)
class Grounds:
    """What a decision knows about how well it is founded.

    Attributes
    ----------
    lags : int
        Number of lags, 0 where it is not known.
    veil : float
        Opacity of a veil over the whole image, 0..1.
    adaptive : bool
        Whether the decision learns from the scene; the attributes below count only then.
    clear_share : float
        `Opacity.clear_share_`: share of the sample that is clear ground, 0..1.
    clear_deviation : float
        `Opacity.clear_deviation_`: standard deviation of the visible residuals of clear ground, reflectance.
    sun : bool
        Whether the position of the sun is known.
    infrared : bool
        Whether there is a near or short-wave infrared band to find shadows by.
    """

    lags: int = 0
    veil: float = 0.0
    adaptive: bool = True
    clear_share: float = 1.0
    clear_deviation: float = DEVIATION[0]
    sun: bool = True
    infrared: bool = True

    @classmethod
    def from_opacity(cls, opacity: Opacity, sun: bool) -> 'Grounds':
        """The grounds of the adaptive decision, once the opacity is fitted; lags and veil are left at their defaults."""
        return cls(
            clear_share=opacity.clear_share_,
            clear_deviation=opacity.clear_deviation_,
            sun=sun,
            infrared=bool({'nir', 'swir1'} & set(opacity.roles)),
        )


@dataclass(frozen=True)
class Confidence:
    """How far a mask can be trusted.

    Attributes
    ----------
    value : float
        0..1.
    weaknesses : tuple of str
        What makes it small, the weakest first: factors below `NAMED`.
    """

    value: float
    weaknesses: Tuple[str, ...]

    @classmethod
    def from_grounds(cls, grounds: Grounds) -> 'Confidence':
        """The product of the factors of all grounds, and the names of the small ones."""
        factors = sorted(_factors(grounds), key=lambda named: named[0])
        value = math.prod(factor for factor, _ in factors)
        return cls(value, tuple(name for factor, name in factors if factor < NAMED))

    @property
    def low(self) -> bool:
        """Whether the mask should be checked before it is used."""
        return self.value < LOW

    @property
    def summary(self) -> str:
        """The number and the weaknesses: '0.72: one lag only; position of the sun unknown'."""
        return f'{self.value:.2f}: {"; ".join(self.weaknesses) or "no weakness found"}'


def _factors(grounds: Grounds) -> List[Tuple[float, str]]:
    """Factor, 0..1, and its name for everything that is known."""
    found = [
        (LAGS.get(grounds.lags, 1.0), 'one lag only' if grounds.lags == 1 else 'two lags only'),
        (VEILED if grounds.veil > 0 else 1.0, f'a veil of opacity {grounds.veil:.2f} over the whole image'),
    ]
    if not grounds.adaptive:
        return [*found, (FIXED, 'fixed thresholds, which miss thin cloud and shadow')]
    share = min(grounds.clear_share / PLENTY_CLEAR, 1.0)
    spread = min(max((grounds.clear_deviation - CLOSE) / (DEVIATION[1] - CLOSE), 0.0), 1.0)
    amount = f'little clear ground to learn from ({100 * grounds.clear_share:.0f} % of the sample)'
    return [
        *found,
        (NO_CLEAR + (1 - NO_CLEAR) * share, amount if grounds.clear_share else 'too little clear ground to learn from'),
        (1 - (1 - FAR) * spread, f'image and forecast differ by {grounds.clear_deviation:.3f} on clear ground'),
        (1.0 if grounds.sun else NO_SUN, 'position of the sun unknown'),
        (1.0 if grounds.infrared else NO_INFRARED, 'no infrared band to find shadows by'),
    ]
