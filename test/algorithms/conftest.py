"""QGIS in this process, without a window and with settings of its own."""

import gc
import importlib.util
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
import workbench


@pytest.fixture(scope='session')
def qgs(tmp_path_factory):
    """The QGIS application."""
    os.environ['QT_QPA_PLATFORM'] = 'offscreen'
    os.environ['QGIS_CUSTOM_CONFIG_PATH'] = str(tmp_path_factory.mktemp('profile'))
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    yield application
    gc.collect()  # what waits to be collected, such as the context of a failed run, must not outlive QGIS
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


@pytest.fixture(scope='module')
def earth_engine():
    """Earth Engine on this machine, one for all tests of a file, so that the client signs in once."""
    import ee
    from loopback import Service

    with Service() as made:
        yield made
    # Tests that come next must not find the client signed in to a service that is gone.
    ee.Reset()


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
    outputs = {'OUTPUT': 'mask.tif', 'CLUSTER_MAP': 'clusters.tif', 'SCORE': 'score.tif', 'PROBABILITY': 'probability.tif'}
    step('clusterclouds', outputs, IMAGE=target, FORECAST=done.forecast)
    outputs = {'REPORT': 'report.html', 'AGREEMENT': 'agreement.tif'}
    step('comparewithfmask', outputs, MASK=done.mask, REFERENCE=sample.truth)
    step('fillclouds', {'OUTPUT': 'filled.tif'}, IMAGE=target, MASK=done.mask, FORECAST=done.forecast)
    step('contactsheet', {'OUTPUT': 'sheet.png'}, STACK=done.stack)
    return done


@pytest.fixture(scope='session')
def good(sample, chain):
    """Parameters with which each tool runs, outputs left out."""
    images = {'IMAGE': sample.target, 'ARCHIVE': str(sample.folder)}
    return {
        'createsample': {'SIZE': 64, 'DATES': 4, 'FORMAT': 'geotiff'},
        'importscene': {'PRODUCT': sample.target},
        'qualitymask': {'INPUT': sample.target},
        'selectlags': images,
        'forecastbackground': {'STACK': chain.stack},
        'cloudfeatures': {'INPUT': sample.target},
        'clusterclouds': {'IMAGE': sample.target, 'FORECAST': chain.forecast},
        'comparewithfmask': {'MASK': chain.mask, 'REFERENCE': sample.truth},
        'fillclouds': {'IMAGE': sample.target, 'MASK': chain.mask, 'FORECAST': chain.forecast},
        'contactsheet': {'STACK': chain.stack},
        'maskclouds': images,
        'applymask': {'IMAGE': sample.target, 'MASK': chain.mask},
        'clearcomposite': {'IMAGES': str(sample.folder), 'MASKS': str(sample.folder)},
        'timelapse': {'IMAGES': str(sample.folder)},
    }


@pytest.fixture(scope='session')
def spoiled(sample, chain, tmp_path_factory):
    """Call with a key of `workbench.SPOILED`: the path of a copy with something wrong in it, made once."""
    made, folder = {}, tmp_path_factory.mktemp('spoiled')

    def path(key):
        if key not in made:
            source, make = workbench.SPOILED[key]
            source = {'image': sample.target}.get(source) or getattr(chain, source)
            # The date stays in the name: GDAL's copy loses system:time_start.
            made[key] = make(source, folder / f'{key}_20190607.tif')
        return made[key]

    return path


@pytest.fixture
def refused(tool, good, spoiled, tmp_path):
    """Run a tool with good parameters but for those given ('@key': something spoiled, or a function); returns what it says."""
    from qgis.core import QgsProcessingException

    def run(name, **wrong):
        out = tmp_path / 'out'
        out.mkdir()
        wrong = {key: workbench.resolved(value, spoiled) for key, value in wrong.items()}
        parameters = {**good[name], **workbench.outputs_in(out, name), **wrong}
        with pytest.raises(QgsProcessingException) as raised:
            tool(name, **parameters)
        assert workbench.left_in(out) == []
        assert workbench.left_in_memory() == []
        return str(raised.value).replace('Unable to execute algorithm', '').strip()

    return run
