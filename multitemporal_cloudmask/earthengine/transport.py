"""The HTTP connection of the client: through the proxy of QGIS, and with an eye on what the headers report."""

from typing import Any, Dict, Optional, Tuple

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
        """The response and its content; raises `ConnectionError` where no response came."""
        import httplib2
        import requests

        try:
            response = self._session.request(method, uri, data=body, headers=headers)
        except requests.exceptions.RequestException as error:
            raise ConnectionError(str(error)) from error
        found = {name.lower(): value for name, value in response.headers.items()}
        notice_mode(found)
        return httplib2.Response({**found, 'status': response.status_code}), response.content
