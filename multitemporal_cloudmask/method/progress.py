"""Progress and cancel, as one small object that travels down to every loop."""

from .errors import Cancelled


class Progress:
    """What a loop tells about itself, and the question whether it may go on.

    This one is silent and never cancelled; a host program overrides `show`, `message`, `warn` and `cancelled`.
    """

    def show(self, fraction):
        """Show that `fraction` (0..1) of the whole is done."""

    def message(self, text):
        """Tell something worth knowing."""

    def warn(self, text):
        """Tell something that may spoil the result."""

    def cancelled(self):
        """Whether the user asked to stop."""
        return False

    def update(self, fraction):
        """Show `fraction` (0..1); raise `Cancelled` where the user asked to stop."""
        if self.cancelled():
            raise Cancelled()
        self.show(min(max(fraction, 0.0), 1.0))

    def part(self, start, end):
        """A progress whose 0..1 is `start`..`end` of this one."""
        return _Part(self, start, end)

    def steps(self, *weights):
        """One part for each weight, one after the other; the weights are relative times."""
        total, start, parts = float(sum(weights)), 0.0, []
        for weight in weights:
            parts.append(self.part(start, start + weight / total))
            start += weight / total
        return parts


class _Part(Progress):
    def __init__(self, whole, start, end):
        self._whole, self._start, self._end = whole, start, end

    def show(self, fraction):
        self._whole.show(self._start + fraction * (self._end - self._start))

    def message(self, text):
        self._whole.message(text)

    def warn(self, text):
        self._whole.warn(text)

    def cancelled(self):
        return self._whole.cancelled()
