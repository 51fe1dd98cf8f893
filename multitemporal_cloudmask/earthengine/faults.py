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


class TimedOut(TooLarge):
    """One request takes more time than Earth Engine allows: a smaller part may do, less memory at a time does not help."""


class Oversized(TooLarge):
    """The request itself has more bytes than Earth Engine accepts: only what is sent can be divided, neither memory nor pixels.

    Parameters
    ----------
    reason : str
        What has too many bytes, without the full stop.
    """

    def __init__(self, reason: str) -> None:
        CloudmaskError.__init__(
            self,
            f'A request has more bytes than Earth Engine accepts ({reason}). Choose a simpler ROI, METHOD linear, or fewer COMPONENTS '
            'or BANDS, or set WHERE to local.',
        )
        self.reason = reason


class Passing(CloudmaskError):
    """Nothing is wrong with the request: the same one may do a little later.

    Parameters
    ----------
    reason : str
        What has happened, without the full stop.
    advice : str
        What the user can do if it does not pass, without the full stop.
    """

    def __init__(self, reason: str, advice: str = 'Check the network, wait a while') -> None:
        super().__init__(f'Earth Engine could not answer: {reason}. {advice}, and run the tool again.')
        self.reason = reason


class Missing(CloudmaskError):
    """Earth Engine has no such asset, or does not show it."""


class Rejected(CloudmaskError):
    """The request itself is wrong: an image lacks a band, or an option does not fit."""


_TIMED_OUT = re.compile('computation timed out|deadline exceeded', re.IGNORECASE)
_OVERSIZED = re.compile('payload size|(payload|entity) too large', re.IGNORECASE)
_TOO_LARGE = re.compile(
    'user memory limit|computation is too large|response size exceeds|request size|'
    'must be less than or equal to \\d+ bytes|too many pixels|out of memory',
    re.IGNORECASE,
)
#: Whatever the status: Earth Engine has sent some of them with 400 and with 403.
_BUSY = re.compile(
    'too many (concurrent )?(requests|aggregations|tasks)|rate ?limit|capacity exceeded|quota exceeded for quota metric|backend error|'
    'internal (server )?error|service is currently unavailable|temporarily|try again',
    re.IGNORECASE,
)
_NETWORK = re.compile('connection|timed? ?out|reset by peer|broken pipe|incomplete ?read|bad gateway', re.IGNORECASE)
_CLOCK = re.compile('reasonable timeframe|token used too (early|late)|certificate (is not yet valid|has expired)', re.IGNORECASE)
_SCOPES = re.compile('insufficient.{0,20}scope|scope_insufficient|scopes? (has|have|is|are) not', re.IGNORECASE)
_CANCELLED = re.compile('access_denied', re.IGNORECASE)
_SIGN_IN = re.compile(
    'please authorize|not signed in|invalid_grant|credentials? (were|was|is|are)? ?(not|invalid)|could not be refreshed|reauth|unauthenticated|'
    'invalid authentication|default credentials',
    re.IGNORECASE,
)
_PROJECT = re.compile(
    r'not registered|not signed up|has not been used in project|service_?disabled|no project|is disabled|'
    r'\bproject [^ /]+ (was |is )?(not found|deleted)',
    re.IGNORECASE,
)
_NOT_ALLOWED = re.compile(
    r'permission to use project|serviceusage|required permission|permission \S* ?denied|does not have permission$|permission_denied|'
    r'does not have \S+ (access|permission)',
    re.IGNORECASE,
)
_WRITING = re.compile(r'earthengine\.(assets\.(create|delete|update)|exports|tasks|operations)|storage\.objects', re.IGNORECASE)
_SPENT = re.compile(
    'eecu.*(quota|limit)|(quota|limit).*eecu|noncommercial.*quota|monthly.*(quota|limit)|quota.*(spent|used up)|billing',
    re.IGNORECASE,
)
_EXISTS = re.compile('cannot overwrite asset|already exists', re.IGNORECASE)
_MISSING = re.compile(
    "not found|does not exist|do(es)? not have permission to access|doesn't allow this operation", re.IGNORECASE
)

#: Statuses of HTTP at which the same request may do a little later.
_PASSING_STATUS = (408, 429, 500, 502, 503, 504)

#: Status of HTTP of a request that has too many bytes.
_TOO_MANY_BYTES = 413


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
    return _service_limit(error, text, status) or _account_fault(error, text, status) or _request_fault(text)


def _service_limit(error: BaseException, text: str, status: Optional[int]) -> Optional[CloudmaskError]:
    """What a limit of the service or of the network has caused; None: something else."""
    if _SPENT.search(text):
        return CloudmaskError(
            f'The Earth Engine quota of this project is used up: {text}. Wait until it is renewed, choose a higher tier for the '
            'project (https://developers.google.com/earth-engine/guides/noncommercial_tiers), or use another PROJECT.'
        )
    if _CLOCK.search(text):
        return CloudmaskError(f'The clock of this computer is wrong: {text}. Set its date and time, and run the tool again.')
    if _TIMED_OUT.search(text):
        return TimedOut(text)
    if _OVERSIZED.search(text) or status == _TOO_MANY_BYTES:
        return Oversized(text)
    if _TOO_LARGE.search(text):
        return TooLarge(text)
    if _BUSY.search(text) or status in _PASSING_STATUS or getattr(error, 'retryable', False) is True:
        return Passing(text, 'Other requests of your project may be running: wait a while')
    if status is None and (isinstance(error, OSError) or _NETWORK.search(text)):
        return Passing(text, 'Check the network and the proxy in the options of QGIS, wait a while')
    # The client takes half a JSON document for a text, or it does not find the result in what came.
    halved = isinstance(error, TypeError) and 'indices must be' in text
    if halved or (isinstance(error, KeyError) and error.args == ('result',)):
        return Passing('the answer was incomplete')
    return None


def _account_fault(error: BaseException, text: str, status: Optional[int]) -> Optional[CloudmaskError]:
    """What is wrong with sign-in, project or permissions; None: something else."""
    if _CANCELLED.search(text):
        return CloudmaskError(
            f'The sign-in was cancelled in the browser ({text}). Run eecheck with SIGN_IN again and allow access.'
        )
    if _SCOPES.search(text):
        return CloudmaskError(
            f'The stored sign-in does not include Earth Engine: {text}. Run eecheck with SIGN_IN, and allow all that Google asks for.'
        )
    if _PROJECT.search(text):
        return CloudmaskError(
            f'Earth Engine does not accept the project: {text}. Set PROJECT to the id of a Cloud project that is registered for '
            'Earth Engine (https://console.cloud.google.com/earth-engine), and run eecheck.'
        )
    if _WRITING.search(text):
        return CloudmaskError(
            f'Your account may not export there: {text}. Check DESTINATION, or ask the owner of the project for the role Earth '
            'Engine Resource Writer.'
        )
    if _NOT_ALLOWED.search(text):
        return CloudmaskError(
            f'Your account may not use the project: {text}. Set another PROJECT, or ask its owner for the roles Earth Engine Resource '
            'Viewer and Service Usage Consumer.'
        )
    if status == 401 or _SIGN_IN.search(text) or type(error).__name__ in ('RefreshError', 'DefaultCredentialsError'):
        return CloudmaskError(f'You are not signed in to Earth Engine: {text}. Run eecheck with SIGN_IN, or set KEY_FILE.')
    return None


def _request_fault(text: str) -> CloudmaskError:
    """What is wrong with the request itself."""
    if _EXISTS.search(text):
        return CloudmaskError(
            f'Earth Engine already has an asset of that name: {text}. Remove it, or set DESTINATION to the id of a new asset.'
        )
    if _MISSING.search(text):
        return Missing(f'Earth Engine cannot find or show an asset: {text}. Check the id, and whether your account may read it.')
    return Rejected(f'Earth Engine rejected the request: {text}. Check the options of the tool.')


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
    """The HTTP status behind an error of the client, None where it has no status."""
    for link in (error, error.__cause__, error.__context__):
        response = getattr(link, 'resp', None)
        if response is not None:
            return int(response.status)
    return None
