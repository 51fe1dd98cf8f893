"""The plugin: registers the provider, with a window or without."""

from qgis.core import QgsApplication


class CloudmaskPlugin:
    """What QGIS loads."""

    def __init__(self, iface):
        self.provider = None

    def initProcessing(self):
        """Called by `qgis_process`, and by `initGui`."""
        from .provider import CloudmaskProvider

        self.provider = CloudmaskProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        # Once more for the shipped models, whose steps are tools of the provider: now it is registered.
        self.provider.refreshAlgorithms()

    def initGui(self):
        self.initProcessing()

    def unload(self):
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
