"""The plugin loads without the packages that a QGIS may lack; a tool says which one it misses and how to install it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from workbench import left_in

ROOT = Path(__file__).parents[2]

#: Runs with the packages of HIDDEN not to be found; lists the tools, or runs the one that is named.
PROGRAM = """
import os, sys

class Hidden:
    def find_spec(self, name, path=None, target=None):
        if name.split('.')[0] in os.environ['HIDDEN'].split():
            raise ModuleNotFoundError(f'No module named {name!r}', name=name)

sys.meta_path.insert(0, Hidden())
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

application = QgsApplication([], False)
application.initQgis()
from multitemporal_cloudmask import classFactory

plugin = classFactory(None)
plugin.initProcessing()
provider = QgsApplication.processingRegistry().providerById('multitemporal_cloudmask')
loaded = [name for name in ('ee', 'sklearn', 'scipy', 'threadpoolctl') if name in sys.modules]
print('TOOLS', len(provider.algorithms()), *loaded)
if sys.argv[1:]:
    tool, parameters = provider.algorithm(sys.argv[1]), dict(word.split('=', 1) for word in sys.argv[2:])
    try:
        tool.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)
        print('DONE')
    except QgsProcessingException as error:
        print('TOLD', error)
os._exit(0)
"""


@pytest.fixture(scope='module')
def without(tmp_path_factory):
    profile = tmp_path_factory.mktemp('bare')

    def run(hidden, *words):
        env = {**os.environ, 'HIDDEN': hidden, 'PYTHONPATH': str(ROOT), 'QGIS_CUSTOM_CONFIG_PATH': str(profile)}
        command = [sys.executable, '-c', 'import sys; sys.stdout.reconfigure(line_buffering=True)\n' + PROGRAM, *words]
        done = subprocess.run(command, env={**env, 'QT_QPA_PLATFORM': 'offscreen'}, capture_output=True, text=True)
        assert done.returncode == 0 and 'Traceback' not in done.stderr, done.stderr
        return done.stdout

    return run


def test_all_tools_are_listed_and_nothing_heavy_is_loaded_without_the_packages(without, processing):
    from qgis.core import QgsApplication

    listed = len(QgsApplication.processingRegistry().providerById('multitemporal_cloudmask').algorithms())
    assert without('ee sklearn scipy').splitlines()[0] == f'TOOLS {listed}'


def test_nothing_heavy_is_loaded_with_the_packages_either(without):
    assert len(without('').splitlines()[0].split()) == 2


@pytest.mark.parametrize('name, options', [('forecastbackground', []), ('clusterclouds', ['DECISION=threshold'])])
def test_a_tool_that_needs_scikit_learn_says_so(without, good, tmp_path, name, options):
    words = [f'{key}={value}' for key, value in good[name].items()] + options
    said = without('sklearn threadpoolctl', name, *words, f'OUTPUT={tmp_path / "output.tif"}')
    told = said.split('TOLD ')[1].strip()
    assert told.startswith('The Python package scikit-learn, which this tool needs, is missing') and '\n' not in told
    assert 'To install it, ' in told and told.endswith('then restart QGIS.')
    if sys.platform.startswith('linux'):
        assert 'apt install python3-sklearn' in told
    assert left_in(tmp_path) == []


@pytest.mark.parametrize(
    'name, words',
    [
        ('forecastbackground', ['STACK=nowhere.tif']),
        ('clusterclouds', ['IMAGE=nowhere.tif', 'FORECAST=nowhere.tif', 'DECISION=brightness']),
        ('clusterclouds', ['IMAGE=nowhere.tif', 'FORECAST=nowhere.tif', 'CLUSTER_MAP=clusters.tif']),
        ('maskclouds', ['IMAGE=nowhere.tif', 'ARCHIVE=nowhere', 'METHOD=linear']),
        ('maskclouds', ['IMAGE=nowhere.tif', 'ARCHIVE=nowhere', 'METHOD=percentile', 'DECISION=threshold']),
        ('eemaskclouds', ['IMAGE_ID=nowhere']),
        ('eemaskclouds', ['IMAGE_ID=nowhere', 'METHOD=percentile', 'DECISION=threshold']),
    ],
)
def test_a_missing_package_is_reported_before_anything_is_read(without, tmp_path, name, words):
    # Nothing that is named exists, and Earth Engine cannot be asked either: what is missing is reported first.
    said = without('ee sklearn threadpoolctl', name, *words, f'OUTPUT={tmp_path / "output.tif"}')
    assert 'TOLD The Python package scikit-learn, which this tool needs, is missing' in said


def test_scipy_is_reported_before_anything_is_read(without, tmp_path):
    for name, words in (('fillclouds', ['IMAGE=no.tif', 'MASK=no.tif', 'FORECAST=no.tif']), ('createsample', ['FOLDER=new'])):
        said = without('ee sklearn threadpoolctl scipy', name, *words, f'OUTPUT={tmp_path / "output.tif"}')
        assert 'TOLD The Python package SciPy, which this tool needs, is missing' in said


def test_tools_that_need_no_package_work_without_them(without, good, sample, tmp_path):
    words = [f'STACK={good["forecastbackground"]["STACK"]}', 'METHOD=percentile', f'OUTPUT={tmp_path / "forecast.tif"}']
    assert 'DONE' in without('ee sklearn threadpoolctl', 'forecastbackground', *words)
    words = [f'IMAGE={sample.target}', f'FORECAST={tmp_path / "forecast.tif"}', f'OUTPUT={tmp_path / "mask.tif"}']
    for options in ([], ['DECISION=threshold', 'CLUSTERS=0']):
        assert 'DONE' in without('ee sklearn threadpoolctl', 'clusterclouds', *words, *options)
    assert {'forecast.tif', 'mask.tif'} <= set(left_in(tmp_path))


@pytest.mark.parametrize('name', ['qualitymask', 'comparewithfmask'])
def test_a_tool_without_scipy_works_or_says_so(without, good, tmp_path, name):
    words = [f'{key}={value}' for key, value in good[name].items()]
    key = 'REPORT=' if name == 'comparewithfmask' else 'OUTPUT='
    said = without('ee sklearn threadpoolctl scipy', name, *words, f'{key}{tmp_path / "output.tif"}')
    assert 'DONE' in said or 'The Python package SciPy, which this tool needs, is missing' in said


@pytest.mark.parametrize('name', ['eeselectlags', 'eemaskclouds'])
def test_a_tool_that_needs_earth_engines_package_says_so(without, tmp_path, name):
    said = without('ee', name, 'IMAGE_ID=LC81990332015174LGN00', f'OUTPUT={tmp_path / "output.tif"}')
    told = said.split('TOLD ')[1].strip()
    assert told.startswith('The Python package earthengine-api is not installed') and 'To install it' in told and '\n' not in told
    assert 'pip install' in told and told.endswith('then restart QGIS.') and left_in(tmp_path) == []


def test_the_check_of_earth_engine_works_without_its_package(without, tmp_path):
    report = tmp_path / 'report.html'
    assert 'DONE' in without('ee', 'eecheck', f'REPORT={report}')
    assert 'earthengine-api' in report.read_text(encoding='utf-8')
