"""JSON over HTTP; everything that is no JSON is a sentence."""

import json
from typing import Any, Mapping, Optional

from ..method.errors import CloudmaskError
from ..method.progress import Progress
from ..rasters.network import PASSING, request, site, stated

#: Statuses of a gateway whose service took too long.
_GATEWAY = (502, 504)


class TooLarge(CloudmaskError):
    """A gateway gave up: a smaller request may be answered."""


class NotThere(CloudmaskError):
    """There is nothing at an address, or not for this method."""


def fetch_json(url: str, progress: Progress, body: Optional[object] = None, headers: Optional[Mapping[str, str]] = None) -> Any:
    """The JSON at an address.

    Parameters
    ----------
    url : str
        http or https.
    progress : Progress
        See `request`.
    body : object, optional
        What is posted as JSON; None: GET.
    headers : mapping of str to str, optional
        Further headers.

    Raises
    ------
    TooLarge, NotThere, CloudmaskError
        Where there is no JSON; `NoAnswer` and `Cancelled` as in `request`.
    """
    sent = {'Accept': 'application/geo+json, application/json', **(headers or {})}
    if body is not None:
        sent['Content-Type'] = 'application/json'
    passing = [status for status in PASSING if status not in _GATEWAY]
    answer = request(url, None if body is None else json.dumps(body).encode(), sent, progress, passing)
    place, status = site(url), f'{answer.status}{stated(answer)}'
    if answer.status in _GATEWAY:
        raise TooLarge(f'{place} answers {status}: the request takes it too long. Run the tool again in a few minutes.')
    if answer.status in (401, 403, 407):
        raise CloudmaskError(f'{place} denies access ({status}). Check the URL: a catalogue with an account is not supported.')
    if answer.status in (404, 405, 410):
        raise NotThere(f'{place} does not exist ({status}). Check URL and COLLECTION.')
    if answer.status >= 400:
        raise CloudmaskError(f'{place} rejects the request ({status}). Check COLLECTION, the dates and the region.')
    if answer.body.lstrip()[:1] == b'<':
        raise CloudmaskError(
            f'{place} returned a web page instead of JSON. Open the address in a browser: the network may require a login, or the '
            'URL is not that of a STAC API.'
        )
    try:
        return json.loads(answer.body)
    except (ValueError, RecursionError) as error:
        raise CloudmaskError(f'{place} returned invalid JSON ({error}). Check the URL, or run the tool again.') from error
