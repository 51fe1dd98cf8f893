"""Confidence: a product within 0..1 that falls with every weakness, and names it."""

import itertools
from dataclasses import replace

import numpy as np
import pytest

from multitemporal_cloudmask.method.confidence import LOW, Confidence, Grounds

BEST = Grounds(lags=3, clear_share=0.6, clear_deviation=0.003)

#: A change for the worse, and what names it.
WEAK = {
    'one lag': ({'lags': 1}, 'one lag only'),
    'two lags': ({'lags': 2}, 'two lags only'),
    'veil': ({'veil': 0.1}, 'a veil of opacity 0.10 over the whole image'),
    'little ground': ({'clear_share': 0.08}, 'little clear ground to learn from (8 % of the sample)'),
    'no ground': ({'clear_share': 0.0}, 'too little clear ground to learn from'),
    'far from the forecast': ({'clear_deviation': 0.008}, 'image and forecast differ by 0.008 on clear ground'),
    'no sun': ({'sun': False}, 'position of the sun unknown'),
    'no infrared': ({'infrared': False}, 'no infrared band to find shadows by'),
    'fixed thresholds': ({'adaptive': False}, 'fixed thresholds, which miss thin cloud and shadow'),
}


def value(**changes):
    return Confidence.from_grounds(replace(BEST, **changes)).value


def test_nothing_weak_is_full_confidence():
    confidence = Confidence.from_grounds(BEST)
    assert confidence.value == 1 and confidence.weaknesses == () and not confidence.low
    assert confidence.summary == '1.00: no weakness found'


@pytest.mark.parametrize('name', WEAK)
def test_every_weakness_lowers_the_number_and_is_named(name):
    changes, text = WEAK[name]
    confidence = Confidence.from_grounds(replace(BEST, **changes))
    assert 0 < confidence.value < 0.96 and confidence.weaknesses == (text,)


def test_weaknesses_multiply_and_the_weakest_comes_first():
    both = Confidence.from_grounds(replace(BEST, lags=1, clear_share=0.0, sun=False))
    assert both.value == pytest.approx(value(lags=1) * value(clear_share=0.0) * value(sun=False))
    assert both.weaknesses == ('too little clear ground to learn from', 'one lag only', 'position of the sun unknown')
    assert both.low and both.summary == f'{both.value:.2f}: {"; ".join(both.weaknesses)}'


@pytest.mark.parametrize(
    'name, worse',
    [
        ('lags', [5, 4, 3, 2, 1]),
        ('clear_share', [1.0, 0.5, 0.2, 0.15, 0.1, 0.05, 0.02, 0.0]),
        ('clear_deviation', [0.0, 0.003, 0.004, 0.006, 0.010, 0.05]),
        ('veil', [0.0, 0.01, 0.3]),
    ],
)
def test_the_number_never_rises_when_something_gets_worse(name, worse):
    values = [value(**{name: number}) for number in worse]
    assert (np.diff(values) <= 0).all() and values[-1] < values[0]


def test_an_unknown_number_of_lags_is_left_out():
    assert value(lags=0) == value(lags=3)


def test_the_number_is_within_0_and_1_for_all_grounds():
    for lags, veil, adaptive, share, deviation, sun in itertools.product(
        range(5), (0.0, 0.9), (True, False), (0.0, 0.1, 1.0), (0.0, 0.01, 1.0), (True, False)
    ):
        grounds = Grounds(lags, veil, adaptive, share, deviation, sun, sun)
        confidence = Confidence.from_grounds(grounds)
        assert 0 < confidence.value <= 1 and confidence.low == (confidence.value < LOW)
        assert bool(confidence.weaknesses) or confidence.value > 0.8
