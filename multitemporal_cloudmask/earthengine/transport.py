"""The HTTP connection of the client: through the proxy of QGIS, and with an eye on what the headers report."""

import json
from typing import Any, Dict, Optional, Tuple
from urllib.parse import urlsplit

from ..method.errors import CloudmaskError
from .restricted import notice_mode


class Transport:
    """What the client sends its requests with: `request` as of httplib2, on top of requests, as the client itself does it.

    Parameters
    ----------
    proxy : str
        Address of a proxy; '': none, or that of the environment.
    """

    def __init__(self, proxy: str) -> None:
        import requests

        self._session = requests.Session()
        self._session.proxies = {'http': proxy, 'https': proxy} if proxy else {}

    def request(
        self,
        uri: str,
        method: str = 'GET',
        body: Any = None,
        headers: Optional[Dict[str, str]] = None,
        redirections: Optional[int] = None,
        connection_type: Any = None,
    ) -> Tuple[Any, bytes]:
        """The response and its content.

        Raises
        ------
        ConnectionError
            Where no response came, or half of one.
        CloudmaskError
            Where the network led the request to a web page.
        """
        import httplib2
        import requests

        try:
            response = self._session.request(method, uri, data=body, headers=headers)
        except requests.exceptions.RequestException as error:
            raise ConnectionError(str(error)) from error
        found = {name.lower(): value for name, value in response.headers.items()}
        kind = found.get('content-type', '') if response.ok else ''
        # Errors of Google may be web pages too, answers are not.
        if kind.startswith('text/html') or response.status_code == requests.codes.network_authentication_required:
            raise CloudmaskError(
                f'A web page of {urlsplit(response.url).hostname} came instead of the answer of Earth Engine. Sign in to your network '
                'in the browser, or check the proxy in the options of QGIS, and run the tool again.'
            )
        if kind.startswith('application/json') and not _is_json(response.content):
            raise ConnectionError('the answer was incomplete')
        notice_mode(found)
        return httplib2.Response({**found, 'status': response.status_code}), response.content


def _is_json(content: bytes) -> bool:
    """Whether an answer is whole: of half a document the client makes a text, and fails in many ways."""
    try:
        json.loads(content)
    except ValueError:
        return False
    return True
