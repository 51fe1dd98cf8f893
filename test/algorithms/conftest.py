"""QGIS in this process, without a window and with settings of its own."""

import importlib.util
import os
import sys
from pathlib import Path
from types import SimpleNamespace

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


@pytest.fixture(scope='session')
def tool(processing):
    """Run a tool by its id as scripts do: `tool('qualitymask', INPUT=.., OUTPUT=..)`; `feedback` and `context` may be given."""

    def run(name, feedback=None, context=None, **parameters):
        return processing.run(f'multitemporal_cloudmask:{name}', parameters, feedback=feedback, context=context)

    return run


@pytest.fixture(scope='session')
def sample(tool, tmp_path_factory):
    """A simulated archive of 96 x 96 px: `folder`, and the paths `target` (the cloudy image) and `truth` (its mask)."""
    folder = tmp_path_factory.mktemp('sample')
    results = tool('createsample', SIZE=96, DATES=6, FORMAT='geotiff', FOLDER=str(folder))
    return SimpleNamespace(folder=folder, target=results['TARGET'], truth=results['TRUTH'])


@pytest.fixture(scope='session')
def chain(tool, sample, tmp_path_factory):
    """Each step run once on the sample: the paths of its outputs, and all results in `results` by tool."""
    folder = tmp_path_factory.mktemp('chain')
    done = SimpleNamespace(folder=folder, results={})

    def step(name, outputs, **parameters):
        paths = {key: str(folder / file) for key, file in outputs.items()}
        done.results[name] = tool(name, **parameters, **paths)
        vars(done).update({Path(file).stem: path for file, path in zip(outputs.values(), paths.values())})

    target = sample.target
    step('qualitymask', {'OUTPUT': 'quality.tif'}, INPUT=target)
    step('selectlags', {'OUTPUT': 'stack.tif', 'TABLE': 'table.csv'}, IMAGE=target, ARCHIVE=str(sample.folder))
    step('forecastbackground', {'OUTPUT': 'forecast.tif'}, STACK=done.stack)
    step('cloudfeatures', {'OUTPUT': 'features.tif'}, INPUT=target)
    outputs = {'OUTPUT': 'mask.tif', 'CLUSTER_MAP': 'clusters.tif', 'SCORE': 'score.tif'}
    step('clusterclouds', outputs, IMAGE=target, FORECAST=done.forecast)
    outputs = {'REPORT': 'report.html', 'AGREEMENT': 'agreement.tif'}
    step('comparewithfmask', outputs, MASK=done.mask, REFERENCE=sample.truth)
    step('fillclouds', {'OUTPUT': 'filled.tif'}, IMAGE=target, MASK=done.mask, FORECAST=done.forecast)
    step('contactsheet', {'OUTPUT': 'sheet.png'}, STACK=done.stack)
    return done
