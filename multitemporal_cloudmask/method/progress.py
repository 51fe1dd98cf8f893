"""Progress and cancel, as one small object that travels down to every loop."""

from typing import List

from .errors import Cancelled


class Progress:
    """What a loop reports, and the question whether it may go on.

    This one is silent and never cancelled; a host program overrides `show`, `message`, `warn` and `cancelled`.
    """

    def show(self, fraction: float) -> None:
        """Show that `fraction` (0..1) of the whole is done."""

    def message(self, text: str) -> None:
        """Report something worth knowing."""

    def warn(self, text: str) -> None:
        """Report something that may spoil the result."""

    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return False

    def update(self, fraction: float) -> None:
        """Show `fraction` (0..1); raise `Cancelled` where the user asked to stop."""
        if self.cancelled():
            raise Cancelled()
        self.show(min(max(fraction, 0.0), 1.0))

    def part(self, start: float, end: float) -> 'Progress':
        """A progress whose 0..1 is `start`..`end` of this one."""
        return _Part(self, start, end)

    def steps(self, *weights: float) -> List['Progress']:
        """One part for each weight, one after the other; the weights are relative times."""
        total, start, parts = float(sum(weights)), 0.0, []
        for weight in weights:
            parts.append(self.part(start, start + weight / total))
            start += weight / total
        return parts


class _Part(Progress):
    """A part of a progress, which passes on all that it hears."""

    def __init__(self, whole: Progress, start: float, end: float) -> None:
        self._whole, self._start, self._end = whole, start, end

    def show(self, fraction: float) -> None:
        self._whole.show(self._start + fraction * (self._end - self._start))

    def message(self, text: str) -> None:
        self._whole.message(text)

    def warn(self, text: str) -> None:
        self._whole.warn(text)

    def cancelled(self) -> bool:
        return self._whole.cancelled()
