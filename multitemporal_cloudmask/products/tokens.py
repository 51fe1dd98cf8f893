"""Tokens for the files of the Planetary Computer: one for each container, renewed before it expires, without an account.

References
----------
Microsoft, Planetary Computer, Using tokens for data access; planetary-computer-sdk-for-python, sas.py.
"""

import os
import threading
import time
from typing import Dict, Tuple
from urllib.parse import urlsplit

from ..method.errors import Cancelled, CloudmaskError, UnreadableError
from ..method.progress import Progress
from .addresses import is_loopback
from .json_answers import fetch_json
from .metadata import time_in

#: Where tokens are issued, and the variable that replaces it, as in GDAL.
_SERVICE, _VARIABLE = 'https://planetarycomputer.microsoft.com/api/sas/v1/token', 'VSICURL_PC_SAS_TOKEN_URL'

#: A token is renewed so long before its end, s; one that lives shortly, when a quarter of its life is left.
_BEFORE_END = 300

#: Where files that need a token are, and the accounts of which a loopback service may have copies.
_STORAGE = '.blob.core.windows.net'
_ACCOUNTS = ('landsateuwest', 'sentinel2l2a01', 'hls2euwest')


class Tokens:
    """The tokens of a process, by container."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._of_container: Dict[str, threading.Lock] = {}
        #: Address that issues tokens of a container to the last one, and when it is to be renewed, s.
        self._tokens: Dict[str, Tuple[str, float]] = {}

    def signed(self, url: str, rejected: str, progress: Progress) -> str:
        """An address with the token of its container; as it is where it needs none.

        Parameters
        ----------
        url : str
            Of the file.
        rejected : str
            The address with a token that was rejected, '' at first.
        progress : Progress
            Asked for a cancel.
        """
        container = _container(url)
        if not container:
            return url
        place = f'{_service()}/{container}'
        with self._lock:
            lock = self._of_container.setdefault(place, threading.Lock())
        while not lock.acquire(timeout=0.1):
            progress.check()
        try:
            token, until = self._tokens.get(place, ('', 0.0))
            # Another thread may have renewed it while this one waited.
            if time.time() >= until or (rejected and token in rejected):
                token = self._issue(place, progress)
        finally:
            lock.release()
        return f'{url}{"&" if urlsplit(url).query else "?"}{token}'

    def _issue(self, place: str, progress: Progress) -> str:
        now = time.time()
        try:
            answer = fetch_json(place, progress)
        except (Cancelled, UnreadableError):
            raise
        except CloudmaskError as error:
            raise UnreadableError(f'No token for the files of the Planetary Computer: {error}') from error
        token, expiry = (str(answer.get(key, '')) for key in ('token', 'msft:expiry')) if isinstance(answer, dict) else ('', '')
        moment = time_in(expiry[:19], '%Y-%m-%dT%H:%M:%S')
        if not token or moment is None:
            raise UnreadableError(f'{place} issued no token. Run the tool again in a few minutes.')
        end = moment.timestamp()
        self._tokens[place] = token, end - min(_BEFORE_END, (end - now) / 4)
        return token


#: Tokens are valid for any run: of a service that limits requests each container is asked for once.
TOKENS = Tokens()


def _service() -> str:
    service = os.environ.get(_VARIABLE, '').rstrip('/') or _SERVICE
    if not service.startswith('https://') and not is_loopback(service):
        raise UnreadableError(f'{_VARIABLE} must begin with https://; it is {service}. Correct or remove the variable.')
    return service


def _container(url: str) -> str:
    """Account and container of an address that needs a token, such as landsateuwest/landsat-c2; '' of another."""
    parts = urlsplit(url)
    host, path = (parts.hostname or '').lower(), [part for part in parts.path.split('/') if part]
    if host.endswith(_STORAGE) and host != f'ai4edatasetspublicassets{_STORAGE}' and path:
        return f'{host[: -len(_STORAGE)]}/{path[0]}'
    if os.environ.get(_VARIABLE) and is_loopback(url) and len(path) > 2 and path[0] in _ACCOUNTS:
        return '/'.join(path[:2])
    return ''
