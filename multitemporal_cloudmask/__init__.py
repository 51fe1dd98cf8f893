"""Multitemporal Cloudmask: cloud masks and cloud-free forecasts from a time series of optical images."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .plugin import CloudmaskPlugin


def classFactory(iface: Any) -> 'CloudmaskPlugin':
    """Make the plugin; `iface` is None where QGIS runs without a window."""
    from .plugin import CloudmaskPlugin

    return CloudmaskPlugin(iface)
