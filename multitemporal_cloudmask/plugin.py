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
        from .layers.translation import install_translator
        from .provider import CloudmaskProvider

        install_translator()
        registry, self.provider = QgsApplication.processingRegistry(), CloudmaskProvider()
        # When the plugin is loaded again, that of the first time may be left: QGIS would refuse this one and delete it.
        if registry.providerById(CloudmaskProvider.ID) is not None:
            registry.removeProvider(CloudmaskProvider.ID)
        registry.addProvider(self.provider)
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
        if self.provider is None:
            return
        from .layers.translation import remove_translator
        from .provider import CloudmaskProvider

        remove_translator()
        registry = QgsApplication.processingRegistry()
        # Another instance of the plugin may have taken its place.
        if registry.providerById(CloudmaskProvider.ID) is self.provider:
            registry.removeProvider(CloudmaskProvider.ID)
        self.provider = None
