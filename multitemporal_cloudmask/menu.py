"""The entries in the Raster menu of QGIS's window."""

from typing import Any

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon

from .algorithms.plugin_files import help_url, icon_path
from .layers.translation import tr


class RasterMenu:
    """A submenu of the Raster menu that opens *Mask clouds* and the help.

    Parameters
    ----------
    iface : QgisInterface
        QGIS's window.
    """

    def __init__(self, iface: Any) -> None:
        self._raster = iface.rasterMenu()
        self._menu = self._raster.addMenu(QIcon(icon_path('cloudmask')), 'Multitemporal Cloudmask')
        self._menu.addAction(QIcon(icon_path('maskclouds')), tr('Mask Clouds…')).triggered.connect(_open_tool)
        self._menu.addAction(tr('Help')).triggered.connect(_open_help)

    def remove(self) -> None:
        """Take the submenu out of the Raster menu."""
        self._raster.removeAction(self._menu.menuAction())
        self._menu.deleteLater()


def _open_tool(checked: bool = False) -> None:
    # QGIS's Processing plugin may be loaded after this one.
    import processing

    processing.execAlgorithmDialog('multitemporal_cloudmask:maskclouds')


def _open_help(checked: bool = False) -> None:
    QDesktopServices.openUrl(QUrl(help_url('index')))
