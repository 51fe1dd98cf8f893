"""Faults: what goes wrong on purpose, by route and by number of the request."""

import threading
from dataclasses import dataclass
from typing import Optional

from .errors import ServiceError

MEMORY = ServiceError('User memory limit exceeded.')
TIMED_OUT = ServiceError('Computation timed out.')
TOO_MANY = ServiceError(
    'Too Many Requests: Request was rejected because the request rate or concurrency limit was exceeded.', 429
)
INTERNAL = ServiceError('An internal error has occurred', 500)
UNAVAILABLE = ServiceError('The service is currently unavailable.', 503)
NOT_REGISTERED = ServiceError(
    'Project projects/offline is not registered to use Earth Engine. Visit '
    'https://console.cloud.google.com/earth-engine/configuration?project=offline to register or verify registration.',
    403,
)
DENIED = ServiceError(
    "Caller does not have required permission to use project offline. Grant the caller the 'Earth Engine' role.", 403
)
BAD_CREDENTIALS = ServiceError(
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid '
    'authentication credential.',
    401,
)


@dataclass(frozen=True)
class Stall:
    """The answer comes after so many seconds."""

    seconds: float


@dataclass(frozen=True)
class TimeOut:
    """The service computes for so many seconds, then gives up: five minutes in reality."""

    seconds: float


@dataclass(frozen=True)
class Drop:
    """The connection is cut before an answer."""


@dataclass(frozen=True)
class Truncate:
    """Only this share of the answer's body is sent, then the connection is cut."""

    share: float = 0.5


@dataclass
class _Planned:
    route: str
    fault: object
    first: int
    times: Optional[int]
    large: Optional[int]


class Faults:
    """What a service does wrong; empty at first. Every request is counted by route."""

    def __init__(self):
        self.seen = {}
        self._planned = []
        self._lock = threading.Lock()

    def plan(self, route, fault, first=1, times=1, above=None):
        """From the `first` request of a route on (counted from now), `times` requests fail (None: all that come).

        fault: a `ServiceError`, `Stall`, `TimeOut`, `Drop` or `Truncate`. above: only requests for more pixels than this.
        """
        with self._lock:
            self._planned.append(_Planned(route, fault, self.seen.get(route, 0) + first, times, above))

    def clear(self):
        with self._lock:
            self._planned.clear()

    @property
    def pending(self):
        """How many faults that were planned have not been met yet; those without end are not counted."""
        with self._lock:
            return sum(each.times or 0 for each in self._planned)

    def of(self, route, pixels=0):
        """Count a request; the fault it meets, or None."""
        with self._lock:
            number = self.seen[route] = self.seen.get(route, 0) + 1
            for each in self._planned:
                if each.route != route or number < each.first or each.times == 0 or (each.large and pixels <= each.large):
                    continue
                if each.times is not None:
                    each.times -= 1
                return each.fault
        return None
