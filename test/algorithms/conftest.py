"""QGIS in this process, without a window and with settings of its own."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope='session')
def qgs(tmp_path_factory):
    """The QGIS application."""
    os.environ['QT_QPA_PLATFORM'] = 'offscreen'
    os.environ['QGIS_CUSTOM_CONFIG_PATH'] = str(tmp_path_factory.mktemp('profile'))
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    yield application
    application.exitQgis()


@pytest.fixture(scope='session')
def processing(qgs):
    """QGIS's `processing` module, with this plugin's tools registered once they exist."""
    sys.path.append(str(Path(qgs.pkgDataPath()) / 'python' / 'plugins'))
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    if importlib.util.find_spec('multitemporal_cloudmask.provider'):
        from multitemporal_cloudmask import classFactory

        plugin = classFactory(None)
        plugin.initProcessing()
        processing.cloudmask_plugin = plugin  # kept alive as long as the module is
    return processing
