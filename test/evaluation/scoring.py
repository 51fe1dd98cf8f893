"""How good the masks of a series are, date by date and in the mean."""

import math
from dataclasses import dataclass
from typing import Callable, Iterable, List, Optional

import numpy as np
from runs import Outcome
from series import Target

from multitemporal_cloudmask.method.agreement import Confusion, agreement_map
from multitemporal_cloudmask.method.classes import CLOUD, SHADOW

#: Commission and omission of a date whose run was refused: as good as a coin.
COIN = 0.5


def mean(values: Iterable[float]) -> float:
    """Mean of what is not NaN, NaN where nothing is left."""
    kept = [value for value in values if not math.isnan(value)]
    return sum(kept) / len(kept) if kept else math.nan


@dataclass(frozen=True)
class DateScore:
    """The mask of a date against its truth: counts for cloud and for shadow (None without shadow in the truth), and its outcome."""

    target: Target
    outcome: Outcome
    cloud: Confusion
    shadow: Optional[Confusion]

    @classmethod
    def from_outcome(cls, target: Target, outcome: Outcome) -> 'DateScore':
        """The score of one run."""
        if outcome.mask is None:
            return cls(target, outcome, Confusion(), None)
        cloud, shadow = (
            Confusion.from_agreement(agreement_map(outcome.mask, target.truth, positive)) for positive in (CLOUD, SHADOW)
        )
        return cls(target, outcome, cloud, shadow if (target.truth == SHADOW).any() else None)

    @property
    def commission(self) -> float:
        """Share of what is not cloud called cloud, NaN where the truth is all cloud."""
        return self._rate(self.cloud.commission, (self.target.truth != CLOUD) & (self.target.truth <= CLOUD))

    @property
    def omission(self) -> float:
        """Share of cloud missed, NaN where the truth has none."""
        return self._rate(self.cloud.omission, self.target.truth == CLOUD)

    def _rate(self, rate: float, concerned: np.ndarray) -> float:
        if not concerned.any():
            return math.nan
        return COIN if self.outcome.mask is None or math.isnan(rate) else rate

    @property
    def balanced(self) -> float:
        """1 - the mean of commission and omission, of one of them alone where the other does not exist."""
        return 1 - mean((self.commission, self.omission))

    @property
    def mixed(self) -> bool:
        """Whether the truth has both cloud and clear ground."""
        return not math.isnan(self.commission) and not math.isnan(self.omission)


@dataclass(frozen=True)
class SeriesScore:
    """The scores of all dates of a series; those set apart count nowhere."""

    title: str
    dates: List[DateScore]

    @property
    def masked(self) -> List[DateScore]:
        """Dates whose run was not refused."""
        return [date for date in self.dates if date.outcome.mask is not None]

    @property
    def commission(self) -> float:
        """Mean over the masked dates that have something clear."""
        return mean(date.commission for date in self.masked)

    @property
    def omission(self) -> float:
        """Mean over the masked dates that have cloud."""
        return mean(date.omission for date in self.masked)

    @property
    def false_on_clear(self) -> float:
        """Mean commission of the masked dates without cloud."""
        return mean(date.commission for date in self.masked if math.isnan(date.omission))

    @property
    def balanced(self) -> float:
        """1 - the mean of commission and omission, each over all dates that have it; refused dates count as a coin."""
        return 1 - (mean(date.commission for date in self.dates) + mean(date.omission for date in self.dates)) / 2

    @property
    def mixed(self) -> float:
        """Mean balanced accuracy of the dates that have both cloud and clear ground; refused dates count as a coin."""
        return mean(date.balanced for date in self.dates if date.mixed)

    @property
    def cloud(self) -> Confusion:
        """Counts for cloud over all masked dates."""
        return sum((date.cloud for date in self.masked), Confusion())

    @property
    def shadow_f1(self) -> float:
        """F1 of shadow over the masked dates that have any, pooled."""
        return sum((date.shadow for date in self.masked if date.shadow), Confusion()).f1

    @property
    def worst(self) -> DateScore:
        """The date with the lowest balanced accuracy."""
        return min(self.dates, key=lambda date: date.balanced)


#: Columns of every table of series: title, and how its figure is taken from a `SeriesScore`.
COLUMNS: 'dict[str, Callable[[SeriesScore], float]]' = {
    'balanced': lambda score: score.balanced,
    'mixed': lambda score: score.mixed,
    'pooled': lambda score: score.cloud.balanced_accuracy,
    'commission': lambda score: score.commission,
    'omission': lambda score: score.omission,
    'on clear': lambda score: score.false_on_clear,
    'shadow F1': lambda score: score.shadow_f1,
}
