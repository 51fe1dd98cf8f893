"""What a catalogue does wrong on purpose, by route and by number of the request."""

import json
import threading
from dataclasses import dataclass, field
from typing import Mapping, Optional


@dataclass(frozen=True)
class Answer:
    """Another answer than the right one: status, type and body."""

    status: int
    body: bytes
    kind: str = 'application/json'
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Stall:
    """The answer comes after so many seconds."""

    seconds: float


@dataclass(frozen=True)
class Drop:
    """The connection is cut before an answer."""


@dataclass(frozen=True)
class Truncate:
    """Only this share of the body is sent, then the connection is cut."""

    share: float = 0.5


def too_many(seconds=None):
    """429 as the Planetary Computer words it, with Retry-After where `seconds` are stated."""
    body = {'statusCode': 429, 'message': f'Rate limit is exceeded. Try again in {seconds or 1} seconds.'}
    return Answer(429, json.dumps(body).encode(), headers={} if seconds is None else {'Retry-After': str(seconds)})


UNAVAILABLE = Answer(503, b'<?xml version="1.0"?><Error><Code>ServerBusy</Code></Error>', 'application/xml')
TOO_LARGE = Answer(502, b'{"message": "Internal server error"}')
DENIED = Answer(403, b'<?xml version="1.0"?><Error><Code>AuthenticationFailed</Code></Error>', 'application/xml')
GONE = Answer(404, b'{"code":"NotFound","description":"Not Found"}')
BAD_REQUEST = Answer(400, b'{"code":"BadRequest","description":"Invalid datetime"}')
LOGIN_PAGE = Answer(200, b'<!DOCTYPE html><html><head><title>Sign in to the network</title></head></html>', 'text/html')
NOT_JSON = Answer(200, b'{"type": "FeatureCollection", "features": [')
NO_FEATURES = Answer(200, b'{"type": "Catalog", "id": "surprise"}')


@dataclass
class _Planned:
    route: str
    fault: object
    first: int
    times: Optional[int]


class Faults:
    """What a service does wrong; empty at first. Every request is counted by route."""

    def __init__(self):
        self.seen = {}
        self._planned = []
        self._lock = threading.Lock()

    def plan(self, route, fault, first=1, times=1):
        """From the `first` request of a route on (counted from now), `times` requests fail (None: all that come).

        The routes are landing, search, items, static, token, file, and `file B04.tif` for each name of a file.
        """
        with self._lock:
            self._planned.append(_Planned(route, fault, self.seen.get(route, 0) + first, times))

    def clear(self):
        with self._lock:
            self._planned.clear()

    @property
    def pending(self):
        """How many faults that were planned have not been met yet; those without end are not counted."""
        with self._lock:
            return sum(each.times or 0 for each in self._planned)

    def of(self, *routes):
        """Count a request under its routes; the fault that it meets, or None."""
        with self._lock:
            for route in routes:
                self.seen[route] = self.seen.get(route, 0) + 1
            for each in self._planned:
                if each.route in routes and self.seen[each.route] >= each.first and each.times != 0:
                    if each.times is not None:
                        each.times -= 1
                    return each.fault
        return None
