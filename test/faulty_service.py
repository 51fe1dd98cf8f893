"""What the stand-ins of services have in common: faults that are planned by route, and answers that are sent at once or cut."""

import socket
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Optional


@dataclass(frozen=True)
class Stall:
    """The answer comes after so many seconds."""

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

        fault: a `Stall`, a `Drop`, a `Truncate` or an answer of the service. above: only requests for more pixels than this.
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

    def of(self, *routes, pixels=0):
        """Count a request under its routes; the fault that it meets, or None."""
        with self._lock:
            for route in routes:
                self.seen[route] = self.seen.get(route, 0) + 1
            for each in self._planned:
                if each.route not in routes or self.seen[each.route] < each.first or each.times == 0:
                    continue
                if each.large and pixels <= each.large:
                    continue
                if each.times is not None:
                    each.times -= 1
                return each.fault
        return None


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        """A client that went away is no news."""


class FaultyHandler(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    # Headers and content leave at once: in two parts the second waits 40 ms for the client to confirm the first.
    wbufsize = -1
    disable_nagle_algorithm = True

    def log_message(self, format, *args):
        """Nothing: tests read the log of the service."""

    def cut(self):
        """Cut the connection."""
        self.wfile.flush()
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)
