"""The entries in the Raster menu; in a process of its own, since the other tests run without widgets."""

import os
import subprocess
import sys
import textwrap

import pytest

pytest.importorskip('qgis.core')

SCRIPT = """
    import sys
    from pathlib import Path
    from types import SimpleNamespace

    from qgis.core import QgsApplication
    from qgis.PyQt.QtWidgets import QMenu

    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(application.pkgDataPath()) / 'python' / 'plugins'))
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    from multitemporal_cloudmask import classFactory, menu

    raster = QMenu('Raster')
    plugin = classFactory(SimpleNamespace(rasterMenu=lambda: raster))
    plugin.initGui()
    submenu = raster.actions()[0].menu()
    print('titles', [action.text() for action in submenu.actions()])
    processing.execAlgorithmDialog = lambda name: print('tool', QgsApplication.processingRegistry().algorithmById(name).displayName())
    menu.QDesktopServices = SimpleNamespace(openUrl=lambda url: print('page', Path(url.toLocalFile()).is_file()))
    for action in submenu.actions():
        action.trigger()
    plugin.unload()
    print('left', len(raster.actions()))
"""


def test_the_entries_open_the_tool_and_the_help_and_go_with_the_plugin(tmp_path):
    environment = {**os.environ, 'QT_QPA_PLATFORM': 'offscreen', 'QGIS_CUSTOM_CONFIG_PATH': str(tmp_path)}
    run = subprocess.run([sys.executable, '-c', textwrap.dedent(SCRIPT)], env=environment, capture_output=True, text=True)
    assert "titles ['Mask Clouds…', 'Help']\ntool Mask clouds\npage True\nleft 0\n" in run.stdout, run.stderr
