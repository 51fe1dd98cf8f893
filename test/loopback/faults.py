"""Faults: what goes wrong on purpose, by route and by number of the request."""

from dataclasses import dataclass

from faulty_service import Drop, Faults, Stall, Truncate  # noqa: F401 - faults of this service too

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
class TimeOut:
    """The service computes for so many seconds, then gives up: five minutes in reality."""

    seconds: float


@dataclass(frozen=True)
class Spoilt:
    """In the middle of the answer's body begins an error page of something between here and the service."""


@dataclass(frozen=True)
class LogIn:
    """The network leads the request to the page where one signs in to it."""
