"""The plugin: registers the provider, with a window or without."""

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication

if TYPE_CHECKING:
    from .provider import CloudmaskProvider


class CloudmaskPlugin:
    """What QGIS loads."""

    def __init__(self, iface: Any) -> None:
        self.provider: Optional[CloudmaskProvider] = None

    def initProcessing(self) -> None:
        """Called by `qgis_process`, and by `initGui`."""
        from .provider import CloudmaskProvider

        self.provider = CloudmaskProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        # Once more for the shipped models, whose steps are tools of the provider: now it is registered.
        self.provider.refreshAlgorithms()

    def initGui(self) -> None:
        self.initProcessing()

    def unload(self) -> None:
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
