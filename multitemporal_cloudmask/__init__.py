"""Multitemporal Cloudmask: cloud masks and cloud-free forecasts from a time series of optical images."""

#: Version of the library and of the plugin; metadata.txt states the same.
VERSION = '0.1.0'


def classFactory(iface):
    """Make the plugin; `iface` is None where QGIS runs without a window."""
    from .plugin import CloudmaskPlugin

    return CloudmaskPlugin(iface)
