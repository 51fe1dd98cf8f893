"""Progress and messages as QGIS shows them."""

import time
from typing import Any, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ..layers.translation import tr_message
from ..method.progress import Progress
from .wording import one_line

#: Seconds between two estimates of the remaining time.
ESTIMATE_PAUSE = 15

#: `qgis_process` prints its progress in one line, a mark each 1/40: "0...10...20".
_MARKS = 40


class FeedbackProgress(Progress):
    """Progress as QGIS shows it, and from time to time an estimate of the remaining time."""

    def __init__(self, feedback: Any) -> None:
        self._feedback = feedback
        self._begun = self._estimated = time.monotonic()
        self._printing = _progress_is_printed()
        # Of a step of a model, the whole is not the end of the line.
        self._ends_line = self._printing and feedback.metaObject().className() == 'ConsoleFeedback'
        self._marks, self._line_open = -1, False

    def show(self, fraction: float) -> None:
        self._feedback.setProgress(100 * fraction)
        marks = int(_MARKS * fraction)
        if self._printing and marks > self._marks:
            self._marks, self._line_open = marks, not (self._ends_line and marks == _MARKS)
        now = time.monotonic()
        if fraction > 0.02 and now - self._estimated >= ESTIMATE_PAUSE:
            self._estimated = now
            remaining = (now - self._begun) * (1 - fraction) / fraction
            self._tell(
                self._feedback.setProgressText,
                f'About {remaining:.0f} s remaining.' if remaining < 90 else f'About {remaining / 60:.0f} min remaining.',
            )

    def message(self, text: str) -> None:
        self._tell(self._feedback.pushInfo, text)

    def warn(self, text: str) -> None:
        self._tell(self._feedback.pushWarning, one_line(text))

    def cancelled(self) -> bool:
        return bool(self._feedback.isCanceled())

    def _tell(self, push: Callable[[str], None], text: str) -> None:
        """Push a text, on a line of its own where `qgis_process` has left its progress without an end of line."""
        translated = tr_message(text)
        push(f'\n{translated}' if self._line_open else translated)
        self._line_open = False


def _progress_is_printed() -> bool:
    """Whether this is `qgis_process`, and not as JSON."""
    return QgsApplication.platform() == 'qgis_process' and not {'--json', '-'} & set(QCoreApplication.arguments())
