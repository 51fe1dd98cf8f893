"""The proxy in the options of QGIS, for connections that QGIS does not make itself."""

from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

#: Kinds of proxies in the options of QGIS, and the schemes of their addresses; names are resolved by the proxy.
_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: 'http',
    QNetworkProxy.ProxyType.HttpCachingProxy: 'http',
    QNetworkProxy.ProxyType.Socks5Proxy: 'socks5h',
}


def proxy_address(service: str) -> str:
    """The address of the proxy with user and password, '' where none is set or a service is excluded.

    Parameters
    ----------
    service : str
        Address of the service, which the lists of excluded addresses are compared with.
    """
    manager = QgsNetworkAccessManager.instance()
    proxy = manager.fallbackProxy()
    scheme = _SCHEMES.get(proxy.type())
    excluded = [address for address in (*manager.excludeList(), *manager.noProxyList()) if address]
    if scheme is None or not proxy.hostName() or service.startswith(tuple(excluded)):
        return ''
    user = ':'.join(quote(part, safe='') for part in (proxy.user(), proxy.password()) if part)
    return f'{scheme}://{user}{"@" if user else ""}{proxy.hostName()}:{proxy.port()}'
