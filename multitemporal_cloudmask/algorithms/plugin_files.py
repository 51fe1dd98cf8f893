"""Where the plugin keeps its help pages, icons and models, and which version it is."""

import re
from pathlib import Path

from qgis.PyQt.QtCore import QUrl

PLUGIN = Path(__file__).resolve().parent.parent


def help_url(name: str) -> str:
    """The address of the help page of a tool or model."""
    return QUrl.fromLocalFile(str(PLUGIN / 'help' / f'{name}.html')).toString()


def plugin_version() -> str:
    """The version of the plugin, '' where it is not known."""
    # metadata.txt is in the plugin folder of a package, and next to it in the repository.
    for path in (PLUGIN / 'metadata.txt', PLUGIN.parent / 'metadata.txt'):
        version = re.search('^version=(.*)$', path.read_text(encoding='utf-8'), re.MULTILINE) if path.exists() else None
        if version:
            return version[1]
    return ''


def icon_path(name: str) -> str:
    """The path of an icon."""
    return str(PLUGIN / 'icons' / f'{name}.svg')
