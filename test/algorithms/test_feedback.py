"""Progress and messages in the log of QGIS, and on the console of qgis_process."""

from types import SimpleNamespace

import pytest


class Console:
    """A feedback that prints as `qgis_process` does: marks of progress on one line, then messages where the line is."""

    def __init__(self):
        self.text, self.marks = '', -1

    def setProgress(self, percent):
        for mark in range(self.marks + 1, int(0.4 * percent) + 1):
            self.text += str(mark // 4 * 10) if mark % 4 == 0 else '.'
            self.marks = mark
            self.text += ' - done.\n' if mark == 40 else ''

    def pushInfo(self, text):
        self.text += text + '\n'

    def pushWarning(self, text):
        self.pushInfo(text)

    def setProgressText(self, text):
        self.pushInfo(text)

    def isCanceled(self):
        return False

    def metaObject(self):
        return SimpleNamespace(className=lambda: 'ConsoleFeedback')


@pytest.fixture
def console(qgs, monkeypatch):
    """Call with whether the progress is printed; returns a progress and its console."""
    from multitemporal_cloudmask.algorithms import feedback

    def make(is_printed):
        monkeypatch.setattr(feedback, '_progress_is_printed', lambda: is_printed)
        shown = Console()
        return feedback.FeedbackProgress(shown), shown

    return make


def test_a_message_begins_on_a_line_of_its_own(console):
    progress, shown = console(True)
    progress.message('first')
    progress.update(0.1)
    progress.warn('second')
    progress.message('third')
    progress.update(0.101)
    progress.message('fourth')
    progress.update(1)
    progress.message('last')
    lines = shown.text.splitlines()
    assert lines[:4] == ['first', '0...10', 'second', 'third'] and lines[4] == 'fourth' and lines[-1] == 'last'
    assert lines[-2].endswith('100 - done.') and '' not in lines


def test_elsewhere_messages_stay_as_they_are(console):
    progress, shown = console(False)
    progress.update(0.1)
    progress.message('first')
    assert shown.text == '0...10first\n'


def test_the_remaining_time_is_estimated_from_time_to_time(console, monkeypatch):
    from multitemporal_cloudmask.algorithms import feedback

    clock = [0.0]
    monkeypatch.setattr(feedback.time, 'monotonic', lambda: clock[0])
    progress, shown = console(False)
    for seconds, fraction in ((10, 0.1), (20, 0.2), (22, 0.3), (400, 0.4)):
        clock[0] = seconds
        progress.update(fraction)
    assert shown.text.count('About ') == 2 and 'About 80 s remaining.' in shown.text and 'About 10 min remaining.' in shown.text


def test_this_process_prints_no_progress(qgs):
    from multitemporal_cloudmask.algorithms.feedback import _progress_is_printed

    assert not _progress_is_printed()
