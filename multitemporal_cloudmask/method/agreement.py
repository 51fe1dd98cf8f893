"""How well a mask agrees with a reference (method 6)."""

import math
from dataclasses import dataclass

import numpy as np

from .classes import CLOUD, NODATA

#: Agreement of two masks for cloud, pixel by pixel (255 where either has nodata).
BOTH_CLEAR, BOTH_CLOUD, ONLY_MASK, ONLY_REFERENCE = 0, 1, 2, 3


def agreement_map(mask, reference, positive=CLOUD):
    """Compare two class arrays pixel by pixel.

    mask, reference: uint8 arrays of one shape with the classes 0, 1, 2 and 255 (nodata).
    Returns a uint8 array of that shape: 0 both not `positive`, 1 both `positive`, 2 only in the mask, 3 only in the
    reference, 255 nodata in either.
    """
    here, there = mask == positive, reference == positive
    result = np.where(here, np.where(there, BOTH_CLOUD, ONLY_MASK), np.where(there, ONLY_REFERENCE, BOTH_CLEAR)).astype(np.uint8)
    result[(mask == NODATA) | (reference == NODATA)] = NODATA
    return result


def _ratio(part, whole):
    return part / whole if whole else math.nan


@dataclass(frozen=True)
class Confusion:
    """Counts of pixels by agreement, and the measures made of them: fractions 0..1, NaN where undefined.

    Commission and omission are those of Mateo-Garcia et al. 2018: false alarms over what is clear in the reference, and
    misses over what is cloud in the reference.
    """

    true_positive: int = 0
    false_positive: int = 0
    false_negative: int = 0
    true_negative: int = 0

    @classmethod
    def from_agreement(cls, agreement):
        """Count an array of `agreement_map`."""
        counts = np.bincount(agreement.ravel(), minlength=256)
        return cls(*(int(counts[value]) for value in (BOTH_CLOUD, ONLY_MASK, ONLY_REFERENCE, BOTH_CLEAR)))

    def __add__(self, other):
        return Confusion(
            self.true_positive + other.true_positive,
            self.false_positive + other.false_positive,
            self.false_negative + other.false_negative,
            self.true_negative + other.true_negative,
        )

    @property
    def pixels(self):
        """Number of pixels valid in both."""
        return self.true_positive + self.false_positive + self.false_negative + self.true_negative

    @property
    def accuracy(self):
        """(TP + TN) / all."""
        return _ratio(self.true_positive + self.true_negative, self.pixels)

    @property
    def commission(self):
        """FP / (FP + TN)."""
        return _ratio(self.false_positive, self.false_positive + self.true_negative)

    @property
    def omission(self):
        """FN / (FN + TP)."""
        return _ratio(self.false_negative, self.false_negative + self.true_positive)

    @property
    def precision(self):
        """TP / (TP + FP)."""
        return _ratio(self.true_positive, self.true_positive + self.false_positive)

    @property
    def f1(self):
        """2 TP / (2 TP + FP + FN)."""
        return _ratio(2 * self.true_positive, 2 * self.true_positive + self.false_positive + self.false_negative)

    @property
    def iou(self):
        """TP / (TP + FP + FN), intersection over union."""
        return _ratio(self.true_positive, self.true_positive + self.false_positive + self.false_negative)

    @property
    def kappa(self):
        """Cohen's kappa: agreement beyond chance, (accuracy - expected) / (1 - expected)."""
        tp, fp, fn, tn = self.true_positive, self.false_positive, self.false_negative, self.true_negative
        expected = _ratio((tp + fp) * (tp + fn) + (tn + fn) * (tn + fp), self.pixels**2)
        return _ratio(self.accuracy - expected, 1 - expected)

    @property
    def balanced_accuracy(self):
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
