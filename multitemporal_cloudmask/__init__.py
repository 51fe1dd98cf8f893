"""Multitemporal Cloudmask: cloud masks and cloud-free forecasts from a time series of optical images."""

from typing import TYPE_CHECKING, Any

#: Version of the library and of the plugin; metadata.txt states the same.
VERSION = '0.1.0'

if TYPE_CHECKING:
    from .plugin import CloudmaskPlugin


def classFactory(iface: Any) -> 'CloudmaskPlugin':
    """Make the plugin; `iface` is None where QGIS runs without a window."""
    from .plugin import CloudmaskPlugin

    return CloudmaskPlugin(iface)
