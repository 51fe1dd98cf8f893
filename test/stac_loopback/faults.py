"""What a catalogue does wrong on purpose, by route and by number of the request."""

import json
from dataclasses import dataclass, field
from typing import Mapping

from faulty_service import Drop, Faults, Stall, Truncate  # noqa: F401 - faults of this service too


@dataclass(frozen=True)
class Answer:
    """Another answer than the right one: status, type and body."""

    status: int
    body: bytes
    kind: str = 'application/json'
    headers: Mapping[str, str] = field(default_factory=dict)


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
