"""Where the plugin keeps its help pages, icons and models."""

from pathlib import Path

from qgis.PyQt.QtCore import QUrl

PLUGIN = Path(__file__).resolve().parent.parent


def help_url(name: str) -> str:
    """The address of the help page of a tool or model."""
    return QUrl.fromLocalFile(str(PLUGIN / 'help' / f'{name}.html')).toString()


def icon_path(name: str) -> str:
    """The path of an icon."""
    return str(PLUGIN / 'icons' / f'{name}.svg')
