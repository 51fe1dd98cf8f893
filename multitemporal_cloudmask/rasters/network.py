"""Requests over HTTP: made again after a pause where a service is busy or a connection breaks, and cancelled within a second.

How a single request is made is handed down as a function, the transport: QGIS has its own network classes. Without QGIS it is
that of Python.

References
----------
RFC 9110, HTTP Semantics: status codes, Retry-After.
"""

import email.utils
import json
import re
import time
import urllib.error
import urllib.request
from http.client import HTTPException
from typing import Any, Callable, Mapping, NamedTuple, Optional, Sequence
from urllib.parse import urlsplit

from ..method.errors import CloudmaskError, UnreadableError
from ..method.progress import Progress, interruptible, pause


class Answer(NamedTuple):
    """An answer: HTTP status, headers by their names in lower case, body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class NoAnswer(UnreadableError):
    """There is no complete answer, or the service is too busy to give one."""


#: Address, body (None: GET), headers and progress to the answer of one request; raises `NoAnswer` where no answer came, or only a
#: part of it, and `Cancelled` within a second. It is called in several threads.
Transport = Callable[[str, Optional[bytes], Mapping[str, str], Progress], Answer]

#: Seconds without a sign of life after which a request fails, as in QGIS.
TIMEOUT = 60

#: Statuses that pass, and how often a request is made.
PASSING, TRIES = (429, 500, 502, 503, 504), 5

#: First pause, s, which doubles each time; the pause from which on it is reported; and the longest that a service may ask for.
_FIRST_PAUSE, _REPORTED_PAUSE, _LONGEST_PAUSE = 1.0, 5.0, 300.0

#: Largest answer, bytes: a page of a hundred items has 3 MB.
_LARGEST = 256 * 2**20

#: Characters that are shown of what a service states.
_SHOWN = 200

_AGAIN = 'Run the tool again in a few minutes.'


def plain_transport(url: str, body: Optional[bytes], headers: Mapping[str, str], progress: Progress) -> Answer:
    """One request by Python's own means, with the proxy of the environment; see `Transport`."""
    prepared = urllib.request.Request(url, body, dict(headers))

    def answer(_: Progress) -> Answer:
        try:
            with urllib.request.urlopen(prepared, timeout=TIMEOUT) as response:
                return _read(response.status, response)
        except urllib.error.HTTPError as error:
            with error:
                return _read(error.code, error)

    try:
        return interruptible(answer, progress)
    except (OSError, HTTPException, ValueError) as error:
        raise no_answer(url, getattr(error, 'reason', None) or error) from error


def _read(status: int, response: Any) -> Answer:
    body = response.read(_LARGEST + 1)
    # `read` with a limit returns the beginning of an answer that is cut off, without an error.
    length = response.headers.get('Content-Length', '')
    if length.isdigit() and len(body) < int(length):
        raise OSError('the connection was closed before the end of the answer')
    if len(body) > _LARGEST:
        raise OSError(f'the answer has more than {_LARGEST} bytes')
    return Answer(status, {name.lower(): value for name, value in response.headers.items()}, body)


_transport: Transport = plain_transport


def use_transport(transport: Transport) -> None:
    """Make all requests of this process from now on by another transport."""
    global _transport
    _transport = transport


def request(
    url: str,
    body: Optional[bytes] = None,
    headers: Optional[Mapping[str, str]] = None,
    progress: Optional[Progress] = None,
    passing: Sequence[int] = PASSING,
) -> Answer:
    """The answer to a request, which is made again where that may help.

    Parameters
    ----------
    url : str
        http or https.
    body : bytes, optional
        What is posted; None: GET.
    headers : mapping of str to str, optional
        Headers to send.
    progress : Progress, optional
        Asked for a cancel, also in the pauses; receives a message about a long pause.
    passing : sequence of int
        Statuses after which the request is made again.

    Returns
    -------
    Answer
        Its status is none of `passing`, and may be one of an error, such as 404.

    Raises
    ------
    NoAnswer
        Where no try had a complete answer that is not `passing`.
    CloudmaskError
        Where `url` is no address of the web; `Cancelled` within a second.
    """
    progress = progress or Progress()
    if urlsplit(url).scheme not in ('http', 'https'):
        raise CloudmaskError(f'{url!r} is not an address that begins with https:// or http://. Check the URL.')
    problem: Optional[NoAnswer] = None
    seconds = 0.0
    for number in range(TRIES):
        pause(seconds, progress)
        seconds = _FIRST_PAUSE * 2**number
        try:
            answer = _transport(url, body, headers or {}, progress)
        except NoAnswer as error:
            problem = error
            continue
        if answer.status not in passing:
            return answer
        problem = NoAnswer(f'{site(url)} is busy: it answers {answer.status}{stated(answer)}. {_AGAIN}')
        asked = _asked_pause(answer)
        if asked is not None:
            seconds = asked
        if seconds > _LONGEST_PAUSE:
            problem = NoAnswer(
                f'{site(url)} is busy and asks to wait for {seconds:.0f} seconds. Run the tool again after that time.'
            )
            break
        if seconds >= _REPORTED_PAUSE and number + 1 < TRIES:
            progress.message(f'{site(url)} is busy: the request is repeated in {seconds:.0f} s.')
    assert problem is not None
    raise problem


def no_answer(url: str, reason: object) -> NoAnswer:
    """The error for a request that had no complete answer."""
    return NoAnswer(
        f'{site(url)} did not answer: {str(reason).rstrip(".")}. Check the address, the network and the proxy settings, and run the '
        'tool again.'
    )


def site(url: str) -> str:
    """An address for messages: without its query, which may contain a signature, and without a password."""
    parts = urlsplit(url)
    return f'{parts.scheme}://{parts.netloc.rpartition("@")[2]}{parts.path}'


def stated(answer: Answer) -> str:
    """What the error message of a service states, after a colon; '' where it states nothing readable."""
    try:
        content = json.loads(answer.body)
    except (ValueError, RecursionError):
        return ''
    if not isinstance(content, dict):
        return ''
    errors = content.get('errors')
    texts = [
        content.get('description'),
        content.get('message'),
        *(errors if isinstance(errors, list) else ()),
        content.get('detail'),
    ]
    text = next((' '.join(str(each).split()) for each in texts if each), '')
    return f': {text[:_SHOWN].rstrip(".")}' if text else ''


def _asked_pause(answer: Answer) -> Optional[float]:
    """The pause that a service asks for, s: as a number or date in Retry-After, or in words; None where it states none."""
    text = answer.headers.get('retry-after', '').strip()
    if re.fullmatch(r'\d+(\.\d+)?', text):
        return float(text)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - time.time())
    except (TypeError, ValueError, OverflowError):
        pass
    words = re.search(rb'again in (\d+) seconds', answer.body[:2000])
    return float(words[1]) if words else None
