"""Agreement of two masks: by hand, and beside scikit-learn's measures."""

import dataclasses
import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sklearn import metrics

from multitemporal_cloudmask.method.agreement import MEASURES, Confusion, agreement_map
from multitemporal_cloudmask.method.classes import CLOUD, NODATA, SHADOW

classes = st.sampled_from([0, 1, CLOUD, CLOUD, NODATA])
masks = st.lists(st.tuples(classes, classes), min_size=1, max_size=60)

# 3 hits, 1 false alarm, 2 misses, 4 clear in both
BY_HAND = Confusion(3, 1, 2, 4)


def confusion(pairs, positive=CLOUD):
    mask, reference = np.array(pairs, np.uint8).T
    return Confusion.from_agreement(agreement_map(mask, reference, positive))


def test_map_of_every_pair_of_classes():
    mask, reference = np.meshgrid(*[np.array([0, 1, 2, 255], np.uint8)] * 2, indexing='ij')
    expected = [
        [0, 0, 3, 255],  # clear in the mask
        [0, 0, 3, 255],  # shadow is not cloud
        [2, 2, 1, 255],  # cloud
        [255, 255, 255, 255],
    ]
    result = agreement_map(mask, reference)
    np.testing.assert_array_equal(result, expected)
    assert result.dtype == np.uint8


def test_map_for_shadow():
    mask, reference = np.array([1, 1, 0, 2, 1], np.uint8), np.array([1, 0, 1, 0, 255], np.uint8)
    assert agreement_map(mask, reference, SHADOW).tolist() == [1, 2, 3, 0, 255]


def test_counts_by_hand():
    pairs = [(2, 2)] * 3 + [(2, 0)] + [(0, 2), (1, 2)] + [(0, 0)] * 3 + [(1, 0)] + [(255, 2), (2, 255), (255, 255)]
    assert confusion(pairs) == BY_HAND and BY_HAND.pixels == 10


@pytest.mark.parametrize(
    'measure, value',
    [
        ('accuracy', 7 / 10),
        ('commission', 1 / 5),  # of 5 clear pixels
        ('omission', 2 / 5),  # of 5 cloudy ones
        ('precision', 3 / 4),
        ('f1', 6 / 9),
        ('iou', 3 / 6),
        ('kappa', 0.4),  # chance: (4 x 5 + 6 x 5) / 100 = .5
        ('balanced_accuracy', 0.7),  # (3/5 + 4/5) / 2
    ],
)
def test_measures_by_hand(measure, value):
    assert getattr(BY_HAND, measure) == pytest.approx(value)


def test_every_measure_is_in_the_table():
    assert [name for name, _, _ in MEASURES] == [
        'accuracy', 'commission', 'omission', 'precision', 'f1', 'iou', 'kappa', 'balanced_accuracy'
    ]  # fmt: skip
    assert all(title and definition for _, title, definition in MEASURES)


@given(masks, st.sampled_from([CLOUD, SHADOW]))
def test_measures_are_those_of_scikit_learn(pairs, positive):
    valid = [pair for pair in pairs if NODATA not in pair]
    assume(valid)
    found, here = (np.array(side) == positive for side in zip(*valid))
    assume(0 < here.sum() < len(here) and found.any())
    ours = confusion(pairs, positive)
    assert ours.accuracy == pytest.approx(metrics.accuracy_score(here, found))
    assert ours.precision == pytest.approx(metrics.precision_score(here, found))
    assert 1 - ours.omission == pytest.approx(metrics.recall_score(here, found))
    assert 1 - ours.commission == pytest.approx(metrics.recall_score(~here, ~found))
    assert ours.f1 == pytest.approx(metrics.f1_score(here, found))
    assert ours.iou == pytest.approx(metrics.jaccard_score(here, found))
    assert ours.kappa == pytest.approx(metrics.cohen_kappa_score(here, found))
    assert ours.balanced_accuracy == pytest.approx(metrics.balanced_accuracy_score(here, found))


@given(masks, st.integers(0, 60))
def test_counts_of_blocks_add_up(pairs, cut):
    parts = [part for part in (pairs[:cut], pairs[cut:]) if part]
    assert sum((confusion(part) for part in parts), Confusion()) == confusion(pairs)


@given(masks)
def test_changing_sides_changes_commission_for_its_counterpart(pairs):
    there, back = confusion(pairs), confusion([pair[::-1] for pair in pairs])
    assert (there.false_positive, there.true_positive) == (back.false_negative, back.true_positive)
    assert there.kappa == pytest.approx(back.kappa, nan_ok=True) and there.iou == pytest.approx(back.iou, nan_ok=True)


@given(masks)
def test_a_mask_agrees_with_itself(pairs):
    ours = confusion([(mask, mask) for mask, _ in pairs])
    assert ours.false_positive == ours.false_negative == 0
    for measure in ('accuracy', 'precision', 'f1', 'iou', 'kappa', 'balanced_accuracy'):
        assert getattr(ours, measure) == pytest.approx(1) or math.isnan(getattr(ours, measure))


@pytest.mark.parametrize(
    'counts, undefined',
    [
        ((0, 0, 0, 0), {name for name, _, _ in MEASURES}),
        ((0, 0, 0, 5), {'omission', 'precision', 'f1', 'iou', 'kappa', 'balanced_accuracy'}),  # no cloud anywhere
        ((5, 0, 0, 0), {'commission', 'kappa', 'balanced_accuracy'}),  # nothing else
        ((0, 0, 2, 3), {'precision'}),  # cloud in the reference alone
        ((0, 2, 0, 3), {'omission', 'balanced_accuracy'}),
    ],
)
def test_undefined_measures_are_not_numbers(counts, undefined):
    ours = Confusion(*counts)
    assert {name for name, _, _ in MEASURES if math.isnan(getattr(ours, name))} == undefined


def test_counts_of_a_whole_archive_do_not_overflow():
    many = Confusion(*[count * 10**10 for count in dataclasses.astuple(BY_HAND)])
    assert many.kappa == pytest.approx(BY_HAND.kappa)
