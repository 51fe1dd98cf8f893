"""Errors of Earth Engine and of the network, by what can be done about them, in sentences for the user."""

import re
from typing import Callable, Optional, TypeVar

from ..method.errors import CloudmaskError

_Answer = TypeVar('_Answer')


class TooLarge(CloudmaskError):
    """One request needs more memory or time than Earth Engine allows: a smaller part may do.

    Parameters
    ----------
    reason : str
        Earth Engine's own words, without the full stop.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(
            f'One request needs more memory or time than Earth Engine allows ({reason}). Choose a smaller ROI or METHOD linear.'
        )
        self.reason = reason


class Passing(CloudmaskError):
    """Nothing is wrong with the request: the same one may do a little later."""


class Missing(CloudmaskError):
    """Earth Engine has no such asset, or does not show it."""


_TOO_LARGE = re.compile(
    'user memory limit|memory capacity exceeded|computation timed out|computation is too large|response size exceeds|'
    'request (payload )?size|must be less than or equal to \\d+ bytes|too many pixels|out of memory',
    re.IGNORECASE,
)
_PASSING = re.compile(
    'too many (concurrent )?(requests|aggregations)|rate ?limit|quota exceeded for quota metric|backend error|internal error|deadline exceeded|'
    'service is currently unavailable|temporarily|try again|connection|timed? ?out|reset by peer|broken pipe|incomplete ?read|bad gateway',
    re.IGNORECASE,
)
_SIGN_IN = re.compile(
    'please authorize|not signed in|invalid_grant|credentials? (were|was|is|are)? ?(not|invalid)|could not be refreshed|reauth|unauthenticated|'
    'invalid authentication|default credentials',
    re.IGNORECASE,
)
_PROJECT = re.compile(
    r'not registered|has not been used in project|permission to use project|service_?disabled|no project|is disabled|'
    r'\bproject [^ /]+ (was |is )?(not found|deleted)|serviceusage',
    re.IGNORECASE,
)
_SPENT = re.compile(
    'eecu.*(quota|limit)|(quota|limit).*eecu|monthly.*(quota|limit)|quota.*(spent|used up)|billing', re.IGNORECASE
)
_MISSING = re.compile('not found|does not exist|do(es)? not have permission to access', re.IGNORECASE)

#: Statuses of HTTP at which the same request may do a little later.
_PASSING_STATUS = (408, 429, 500, 502, 503, 504)


def translate_error(error: BaseException) -> CloudmaskError:
    """The `CloudmaskError` that an exception of the client, the network or the numbers it sent means.

    Parameters
    ----------
    error : BaseException
        As it was caught; a `CloudmaskError` is returned as it is.

    Returns
    -------
    CloudmaskError
        `Passing` where the same request may do later, `TooLarge` where a smaller one may do, `Missing` where an asset is not
        there; not raised.
    """
    if isinstance(error, CloudmaskError):
        return error
    text = ' '.join(str(error).split()).rstrip('.') or type(error).__name__
    status = _http_status(error)
    if _SPENT.search(text):
        return CloudmaskError(
            f'The Earth Engine quota of this project is used up: {text}. '
            'Wait until it is renewed, use another PROJECT, or choose a smaller ROI.'
        )
    if _TOO_LARGE.search(text):
        return TooLarge(text)
    if status in _PASSING_STATUS or (status is None and (isinstance(error, OSError) or _PASSING.search(text))):
        return Passing(f'Earth Engine could not answer: {text}. Check the network, wait a while, and run the tool again.')
    if isinstance(error, TypeError) and 'indices must be' in text:  # the client takes half a JSON document for a text
        return Passing('Earth Engine sent an incomplete answer. Check the network, wait a while, and run the tool again.')
    if _PROJECT.search(text):
        return CloudmaskError(
            f'Earth Engine does not accept the project: {text}. Set PROJECT to the id of a Cloud project that is registered for '
            'Earth Engine (https://console.cloud.google.com/earth-engine), and run eecheck.'
        )
    if status == 401 or _SIGN_IN.search(text) or type(error).__name__ in ('RefreshError', 'DefaultCredentialsError'):
        return CloudmaskError(f'You are not signed in to Earth Engine: {text}. Run eecheck with SIGN_IN, or set KEY_FILE.')
    if _MISSING.search(text):
        return Missing(f'Earth Engine cannot find or show an asset: {text}. Check the id, and whether your account may read it.')
    return CloudmaskError(f'Earth Engine rejected the request: {text}. Check the options of the tool.')


def none_if_missing(call: Callable[[], _Answer]) -> Optional[_Answer]:
    """The answer of `call()`, None where the asset that it asks for does not exist; other errors are translated and raised."""
    try:
        return call()
    except Exception as error:  # only the message of the client's own exception shows that something is missing
        translated = translate_error(error)
        if isinstance(translated, Missing):
            return None
        raise translated from error


def _http_status(error: BaseException) -> Optional[int]:
    """The HTTP status behind an error of the client, None where there is none."""
    for link in (error, error.__cause__, error.__context__):
        response = getattr(link, 'resp', None)
        if response is not None:
            return int(response.status)
    return None
