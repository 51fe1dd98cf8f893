"""What Earth Engine and the way to it can answer instead of a result, told in sentences."""

import re

from ..method.errors import CloudmaskError


class TooLarge(CloudmaskError):
    """One request needs more memory or time than Earth Engine gives: a smaller part may do."""


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


def fault(error):
    """The `CloudmaskError` that an exception of the client, the network or the numbers it sent means."""
    if isinstance(error, CloudmaskError):
        return error
    text = ' '.join(str(error).split()).rstrip('.') or type(error).__name__
    status = _status(error)
    if _SPENT.search(text):
        return CloudmaskError(
            f'Earth Engine gives this project no more computing time: {text}. Wait until the quota is renewed, use another PROJECT, or a smaller ROI.'
        )
    if _TOO_LARGE.search(text):
        return TooLarge(f'Earth Engine needs more memory or time for this than it gives to one request: {text}.')
    if status in _PASSING_STATUS or (status is None and (isinstance(error, OSError) or _PASSING.search(text))):
        return Passing(f'Earth Engine could not answer: {text}. Check the network, wait a while, and run the tool again.')
    if isinstance(error, TypeError) and 'indices must be' in text:  # the client takes half a JSON document for a text
        return Passing('Earth Engine sent an answer that is not whole. Check the network, wait a while, and run the tool again.')
    if _PROJECT.search(text):
        return CloudmaskError(
            f'Earth Engine does not accept the project: {text}. Give the id of a Cloud project that is registered for Earth Engine as '
            'PROJECT (https://console.cloud.google.com/earth-engine), and run eecheck.'
        )
    if status == 401 or _SIGN_IN.search(text) or type(error).__name__ in ('RefreshError', 'DefaultCredentialsError'):
        return CloudmaskError(f'You are not signed in to Earth Engine: {text}. Run eecheck with SIGN_IN, or give a KEY_FILE.')
    if _MISSING.search(text):
        return Missing(f'Earth Engine does not find or show this: {text}. Check the id, and whether your account may read it.')
    return CloudmaskError(f'Earth Engine refuses: {text}. Check the options; if they are right, report this sentence.')


def existing(call):
    """The answer, None where what is asked for does not exist."""
    try:
        return call()
    except Exception as error:  # the client's own exception tells what is missing in words alone
        told = fault(error)
        if isinstance(told, Missing):
            return None
        raise told from error


def _status(error):
    """The HTTP status behind an error of the client, None where there is none."""
    for each in (error, error.__cause__, error.__context__):
        response = getattr(each, 'resp', None)
        if response is not None:
            return int(response.status)
    return None
