"""The plugin: registers the provider, with a window or without."""

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication

if TYPE_CHECKING:
    from .menu import RasterMenu
    from .provider import CloudmaskProvider


class CloudmaskPlugin:
    """What QGIS loads."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self.provider: Optional[CloudmaskProvider] = None
        self._menu: Optional[RasterMenu] = None

    def initProcessing(self) -> None:
        """Called by `qgis_process`, and by `initGui`."""
        from .provider import CloudmaskProvider

        self.provider = CloudmaskProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        # Once more for the shipped models, whose steps are tools of the provider: now it is registered.
        self.provider.refreshAlgorithms()

    def initGui(self) -> None:
        from .menu import RasterMenu

        self.initProcessing()
        self._menu = RasterMenu(self._iface)

    def unload(self) -> None:
        if self._menu is not None:
            self._menu.remove()
            self._menu = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
