"""Progress and cancel on their way down and up again."""

import pytest
from heard import Heard
from hypothesis import given
from hypothesis import strategies as st

from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.progress import Progress


@pytest.mark.parametrize('fraction, shown', [(0, 0), (0.4, 0.4), (1, 1), (-0.2, 0), (1.7, 1)])
def test_what_is_shown_lies_in_0_to_1(fraction, shown):
    told = Heard()
    told.update(fraction)
    assert told.shown == [shown]


def test_a_part_fills_its_place():
    told = Heard()
    part = told.part(0.2, 0.6)
    for fraction in (0, 0.5, 1, 2):
        part.update(fraction)
    assert told.shown == pytest.approx([0.2, 0.4, 0.6, 0.6])


def test_a_part_of_a_part():
    told = Heard()
    told.part(0.5, 1).part(0.5, 1).update(0.5)
    assert told.shown == pytest.approx([0.875])


def test_steps_by_hand():
    told = Heard()
    first, second, third = told.steps(1, 1, 2)
    for step, fraction in ((first, 0), (first, 1), (second, 0.5), (third, 0), (third, 1)):
        step.update(fraction)
    assert told.shown == pytest.approx([0, 0.25, 0.375, 0.5, 1])


@given(st.lists(st.floats(0.125, 8), min_size=1, max_size=6), st.lists(st.floats(0, 1), min_size=1, max_size=4))
def test_steps_never_go_back_and_end_at_1(weights, fractions):
    told = Heard()
    for step in told.steps(*weights):
        for fraction in [0, *sorted(fractions), 1]:
            step.update(fraction)
    assert all(later >= earlier - 1e-12 for earlier, later in zip(told.shown, told.shown[1:]))
    assert told.shown[0] == 0 and told.shown[-1] == pytest.approx(1)


def test_messages_and_warnings_rise_from_the_depth():
    told = Heard()
    part = told.part(0, 0.5).part(0, 0.5)
    part.message('seven lags')
    part.warn('no shadow')
    assert (told.messages, told.warnings) == (['seven lags'], ['no shadow'])


def test_a_stop_reaches_the_depth_and_nothing_is_shown_after_it():
    told = Heard(stop=True)
    part = told.part(0, 0.5).part(0, 0.5)
    assert part.cancelled()
    for progress in (told, part):
        with pytest.raises(Cancelled):
            progress.update(0.5)
    assert told.shown == []


def test_nobody_needs_to_listen():
    silent = Progress()
    silent.message('')
    silent.warn('')
    silent.update(0.5)
    silent.part(0, 1).update(0.5)
    assert silent.cancelled() is False


def test_a_stop_is_an_error_of_ours_that_says_so():
    assert isinstance(Cancelled(), CloudmaskError) and 'Cancelled' in str(Cancelled())
