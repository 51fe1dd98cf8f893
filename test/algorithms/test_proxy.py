"""The proxy in the options of QGIS, as the connection to Earth Engine gets it."""

import pytest

SERVICE = 'https://earthengine.googleapis.com'


@pytest.fixture
def options(qgs):
    """Set options of the network, as the dialog does; they are reset in the end."""
    from qgis.core import QgsNetworkAccessManager, QgsSettings

    names = []

    def set_options(**values):
        for name, value in values.items():
            names.append(f'proxy/proxy{name}')
            QgsSettings().setValue(names[-1], value)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()

    yield set_options
    for name in names:
        QgsSettings().remove(name)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


@pytest.mark.parametrize(
    'values, address',
    [
        ({'Enabled': True, 'Type': 'HttpProxy', 'Host': 'proxy', 'Port': '3128'}, 'http://proxy:3128'),
        (
            {'Enabled': True, 'Type': 'HttpProxy', 'Host': 'proxy', 'Port': '3128', 'User': 'me@work', 'Password': 'a:b/c'},
            'http://me%40work:a%3Ab%2Fc@proxy:3128',
        ),
        ({'Enabled': True, 'Type': 'Socks5Proxy', 'Host': 'proxy', 'Port': '1080'}, 'socks5h://proxy:1080'),
        ({'Enabled': True, 'Type': 'HttpProxy', 'Host': 'proxy', 'Port': '3128', 'ExcludedUrls': SERVICE}, ''),
        ({'Enabled': True, 'Type': 'DefaultProxy'}, ''),
        ({'Enabled': False, 'Type': 'HttpProxy', 'Host': 'proxy', 'Port': '3128'}, ''),
    ],
)
def test_the_proxy_of_the_options_is_an_address(options, values, address):
    from multitemporal_cloudmask.layers.proxy import proxy_address

    options(**values)
    assert proxy_address(SERVICE) == address


def test_the_tools_hand_it_to_the_account(options, tool, monkeypatch):
    from multitemporal_cloudmask.algorithms import eecheck

    accounts = []

    def examine(account, progress):
        accounts.append(account)
        return [eecheck.Finding(name, True, 'right', 'Right.') for name in ('Package', 'Credentials', 'Project', 'Round trip')]

    monkeypatch.setattr(eecheck, 'examine', examine)
    options(Enabled=True, Type='HttpProxy', Host='proxy', Port='3128')
    tool('eecheck')
    assert accounts[0].proxy == 'http://proxy:3128'
