"""The fitted numbers of the adaptive decision, fitted anew on some scenes to judge others by them."""

from dataclasses import dataclass
from typing import Optional, Sequence, Tuple

import numpy as np
from judged import Judged

from multitemporal_cloudmask.method import adaptive, shadow
from multitemporal_cloudmask.method.agreement import Confusion, agreement_map
from multitemporal_cloudmask.method.classes import CLOUD, NODATA, SHADOW

#: Thresholds of lost light that are tried.
DARKS = (0.15, 0.2, 0.22, 0.25, 0.3, 0.35)

#: Probability of cloud and share of lost light of a scene, (h, w) each, NaN nodata.
Evidence = Tuple[np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Fitted:
    """What `EVEN`, `WIDTH` and `DARK` are in the engine."""

    even: float
    width: float
    dark: float

    def probability(self, chance: np.ndarray) -> np.ndarray:
        """The probability that these numbers give, from that of the engine."""
        return 1 / (1 + np.exp((self.even - _opacity(chance)) / self.width))


def fit(
    scenes: Sequence[Judged],
    evidence: Sequence[Evidence],
    truths: Sequence[np.ndarray],
    weights: Optional[Sequence[float]] = None,
) -> Fitted:
    """Fit to scenes: a logistic to cloud by opacity, and the threshold of lost light by F1 of shadow.

    weights: of the scenes; None: every pixel weighs the same.
    """
    from sklearn.linear_model import LogisticRegression

    usable = [known(chance, truth) for (chance, _), truth in zip(evidence, truths)]
    opacity = np.concatenate([_opacity(chance[use]) for (chance, _), use in zip(evidence, usable)])
    cloud = np.concatenate([truth[use] == CLOUD for truth, use in zip(truths, usable)])
    heavy = None if weights is None else np.concatenate([np.full(use.sum(), each) for each, use in zip(weights, usable)])
    fitted = LogisticRegression(C=1e6).fit(100 * opacity[:, None], cloud, heavy)
    width = 0.01 / fitted.coef_[0, 0]
    even = -fitted.intercept_[0] * width

    def agreement(dark: float) -> float:
        masks = (masked(scene, each, Fitted(even, width, dark)) for scene, each in zip(scenes, evidence))
        counts = [Confusion.from_agreement(agreement_map(mask, truth, SHADOW)) for mask, truth in zip(masks, truths)]
        return sum(counts, Confusion()).f1

    return Fitted(even, width, max(DARKS, key=agreement))


def masked(scene: Judged, evidence: Evidence, fitted: Fitted) -> np.ndarray:
    """The mask of a scene by other numbers than the engine's, uint8 (h, w)."""
    chance, lost = evidence
    seen = ~np.isnan(chance)
    other = np.full(chance.shape, np.float32(np.nan))
    other[seen] = fitted.probability(chance[seen])
    # The decision's own threshold of lost light is fixed: light is scaled instead.
    return scene.classes(other, lost * np.float32(shadow.DARK / fitted.dark))


def known(chance: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Pixels that have both a probability and a truth, boolean (h, w)."""
    return ~np.isnan(chance) & (truth != NODATA)


def _opacity(chance: np.ndarray) -> np.ndarray:
    """The smoothed opacity of a probability of the engine."""
    chance = np.clip(chance.astype(float), 1e-9, 1 - 1e-9)
    return adaptive.EVEN + adaptive.WIDTH * np.log(chance / (1 - chance))
