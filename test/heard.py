"""A progress that remembers what it heard."""

from multitemporal_cloudmask.method.progress import Progress


class Heard(Progress):
    """Remembers everything; says that it was cancelled once `stop` is set, or from question number `cancel_at` on."""

    def __init__(self, cancel_at=None, stop=False):
        self.shown, self.messages, self.warnings, self.asked = [], [], [], 0
        self.cancel_at, self.stop = cancel_at, stop

    def show(self, fraction):
        self.shown.append(fraction)

    def message(self, text):
        self.messages.append(text)

    def warn(self, text):
        self.warnings.append(text)

    def cancelled(self):
        self.asked += 1
        return self.stop or (self.cancel_at is not None and self.asked >= self.cancel_at)
