"""Multitemporal Cloudmask: cloud masks and cloud-free forecasts from a time series of optical images."""


def classFactory(iface):
    """Make the plugin; `iface` is None where QGIS runs without a window."""
    from .plugin import CloudmaskPlugin

    return CloudmaskPlugin(iface)
