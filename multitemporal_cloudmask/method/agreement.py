"""How well a mask agrees with a reference mask."""

import math
from dataclasses import dataclass

import numpy as np

from .classes import CLOUD, NODATA

#: Agreement of two masks for cloud, pixel by pixel (255 where either has nodata).
BOTH_CLEAR, BOTH_CLOUD, ONLY_MASK, ONLY_REFERENCE = 0, 1, 2, 3


def agreement_map(mask: np.ndarray, reference: np.ndarray, positive: int = CLOUD) -> np.ndarray:
    """Compare two class arrays pixel by pixel.

    Parameters
    ----------
    mask, reference : np.ndarray
        uint8 of one shape: 0 clear, 1 shadow, 2 cloud, 3 snow or ice, 255 nodata.
    positive : int
        The class that is looked for.

    Returns
    -------
    np.ndarray
        uint8 of the same shape: 0 `positive` in neither, 1 in both, 2 only in the mask, 3 only in the reference, 255 nodata in
        either.
    """
    in_mask, in_reference = mask == positive, reference == positive
    agreement = np.where(in_reference, np.where(in_mask, BOTH_CLOUD, ONLY_REFERENCE), np.where(in_mask, ONLY_MASK, BOTH_CLEAR))
    result = agreement.astype(np.uint8)
    result[(mask == NODATA) | (reference == NODATA)] = NODATA
    return result


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else math.nan


@dataclass(frozen=True)
class Confusion:
    """Counts of pixels by agreement, and the measures of accuracy: fractions 0..1, NaN where undefined.

    Attributes
    ----------
    true_positive, false_positive, false_negative, true_negative : int
        Numbers of pixels: cloud in both, only in the mask, only in the reference, in neither.

    References
    ----------
    Mateo-Garcia et al. (2018), Remote Sensing 10(7):1079: commission is the share of the reference's clear pixels that the mask
    calls cloud, omission the share of the reference's cloudy pixels that it misses.
    """

    true_positive: int = 0
    false_positive: int = 0
    false_negative: int = 0
    true_negative: int = 0

    @classmethod
    def from_agreement(cls, agreement: np.ndarray) -> 'Confusion':
        """Count the pixels of an `agreement_map`."""
        counts = np.bincount(agreement.ravel(), minlength=256)
        return cls(*(int(counts[value]) for value in (BOTH_CLOUD, ONLY_MASK, ONLY_REFERENCE, BOTH_CLEAR)))

    def __add__(self, other: 'Confusion') -> 'Confusion':
        return Confusion(
            self.true_positive + other.true_positive,
            self.false_positive + other.false_positive,
            self.false_negative + other.false_negative,
            self.true_negative + other.true_negative,
        )

    @property
    def pixels(self) -> int:
        """Number of pixels that are valid in both."""
        return self.true_positive + self.false_positive + self.false_negative + self.true_negative

    @property
    def accuracy(self) -> float:
        """(TP + TN) / all."""
        return _ratio(self.true_positive + self.true_negative, self.pixels)

    @property
    def commission(self) -> float:
        """FP / (FP + TN)."""
        return _ratio(self.false_positive, self.false_positive + self.true_negative)

    @property
    def omission(self) -> float:
        """FN / (FN + TP)."""
        return _ratio(self.false_negative, self.false_negative + self.true_positive)

    @property
    def precision(self) -> float:
        """TP / (TP + FP)."""
        return _ratio(self.true_positive, self.true_positive + self.false_positive)

    @property
    def f1(self) -> float:
        """2 TP / (2 TP + FP + FN)."""
        return _ratio(2 * self.true_positive, 2 * self.true_positive + self.false_positive + self.false_negative)

    @property
    def iou(self) -> float:
        """TP / (TP + FP + FN), intersection over union."""
        return _ratio(self.true_positive, self.true_positive + self.false_positive + self.false_negative)

    @property
    def kappa(self) -> float:
        """Cohen's kappa (Cohen 1960): agreement beyond chance, (accuracy - expected) / (1 - expected)."""
        tp, fp, fn, tn = self.true_positive, self.false_positive, self.false_negative, self.true_negative
        expected = _ratio((tp + fp) * (tp + fn) + (tn + fn) * (tn + fp), self.pixels**2)
        return _ratio(self.accuracy - expected, 1 - expected)

    @property
    def balanced_accuracy(self) -> float:
        """Mean of the shares of cloud and of clear that were found, 1 - (commission + omission) / 2."""
        return 1 - (self.commission + self.omission) / 2


#: Measures in the order in which they are shown: attribute, name, definition.
MEASURES = (
    ('accuracy', 'Overall accuracy', '(TP + TN) / all'),
    ('commission', 'Commission', 'FP / (FP + TN): share of the clear pixels called cloud'),
    ('omission', 'Omission', 'FN / (FN + TP): share of the cloudy pixels missed'),
    ('precision', 'Precision', 'TP / (TP + FP)'),
    ('f1', 'F1', '2 TP / (2 TP + FP + FN)'),
    ('iou', 'IoU', 'TP / (TP + FP + FN): intersection over union'),
    ('kappa', "Cohen's kappa", '(accuracy - chance) / (1 - chance)'),
    ('balanced_accuracy', 'Balanced accuracy', '1 - (commission + omission) / 2'),
)
