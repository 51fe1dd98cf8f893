"""The plugin loads without the packages that a QGIS may lack; a tool says which one it misses and how to install it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from workbench import left_in

ROOT = Path(__file__).parents[2]

#: Runs with the packages of HIDDEN not to be found: what is loaded with the plugin, and what each of the tools says that are named.
PROGRAM = """
import json, os, sys

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
loaded, said = [name for name in ('ee', 'sklearn', 'scipy', 'threadpoolctl') if name in sys.modules], []

def run(name, *words):
    try:
        parameters = dict(word.split('=', 1) for word in words)
        provider.algorithm(name).run(parameters, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)
        return ''
    except QgsProcessingException as error:
        return str(error)

said = [run(*words) for words in json.loads(sys.argv[1])]
print('\\n' + json.dumps({'tools': len(provider.algorithms()), 'loaded': loaded, 'said': said}), flush=True)
os._exit(0)
"""


@pytest.fixture(scope='module')
def without(tmp_path_factory):
    """Start QGIS without some packages and run tools, each a list of words; `said` is '' where one has done its work."""
    profile = tmp_path_factory.mktemp('bare')

    def start(hidden, *runs):
        env = {**os.environ, 'HIDDEN': hidden, 'PYTHONPATH': str(ROOT), 'QGIS_CUSTOM_CONFIG_PATH': str(profile)}
        command = [sys.executable, '-c', PROGRAM, json.dumps(runs)]
        done = subprocess.run(command, env={**env, 'QT_QPA_PLATFORM': 'offscreen'}, capture_output=True, text=True)
        assert done.returncode == 0 and 'Traceback' not in done.stderr, done.stderr
        return SimpleNamespace(**json.loads(done.stdout.splitlines()[-1]))

    return start


def test_all_tools_are_listed_and_nothing_heavy_is_loaded_without_the_packages(without, processing):
    from qgis.core import QgsApplication

    listed = len(QgsApplication.processingRegistry().providerById('multitemporal_cloudmask').algorithms())
    bare = without('ee sklearn scipy')
    assert bare.tools == listed and bare.loaded == []


def test_nothing_heavy_is_loaded_with_the_packages_either(without):
    assert without('').loaded == []


def test_a_tool_that_needs_scikit_learn_says_so(without, good, tmp_path):
    runs = [
        [name, *(f'{key}={value}' for key, value in good[name].items()), *options, f'OUTPUT={tmp_path / "output.tif"}']
        for name, options in (('forecastbackground', []), ('clusterclouds', ['DECISION=threshold']))
    ]
    for told in without('sklearn threadpoolctl', *runs).said:
        assert told.startswith('The Python package scikit-learn, which this tool needs, is missing') and '\n' not in told
        assert 'To install it, ' in told and told.endswith('then restart QGIS.')
        if sys.platform.startswith('linux'):
            assert 'apt install python3-sklearn' in told
    assert left_in(tmp_path) == []


def test_a_missing_package_is_reported_before_anything_is_read(without, tmp_path):
    # Nothing that is named exists, and Earth Engine cannot be asked either: what is missing is reported first.
    runs = [
        ['forecastbackground', 'STACK=nowhere.tif'],
        ['clusterclouds', 'IMAGE=nowhere.tif', 'FORECAST=nowhere.tif', 'DECISION=brightness'],
        ['clusterclouds', 'IMAGE=nowhere.tif', 'FORECAST=nowhere.tif', 'CLUSTER_MAP=clusters.tif'],
        ['maskclouds', 'IMAGE=nowhere.tif', 'ARCHIVE=nowhere', 'METHOD=linear'],
        ['maskclouds', 'IMAGE=nowhere.tif', 'ARCHIVE=nowhere', 'METHOD=percentile', 'DECISION=threshold'],
        ['eemaskclouds', 'IMAGE_ID=nowhere'],
        ['eemaskclouds', 'IMAGE_ID=nowhere', 'METHOD=percentile', 'DECISION=threshold'],
    ]
    found = without('ee sklearn threadpoolctl', *([*words, f'OUTPUT={tmp_path / "output.tif"}'] for words in runs)).said
    for words, told in zip(runs, found):
        assert told.startswith('The Python package scikit-learn, which this tool needs, is missing'), words


def test_without_scipy_a_tool_works_or_says_so_before_anything_is_read(without, good, tmp_path):
    needy = [['fillclouds', 'IMAGE=no.tif', 'MASK=no.tif', 'FORECAST=no.tif'], ['createsample', 'FOLDER=new']]
    others = [[name, *(f'{key}={value}' for key, value in good[name].items())] for name in ('qualitymask', 'comparewithfmask')]
    keys = ['OUTPUT', 'OUTPUT', 'OUTPUT', 'REPORT']
    runs = [[*words, f'{key}={tmp_path / "output.tif"}'] for words, key in zip(needy + others, keys)]
    missing = 'The Python package SciPy, which this tool needs, is missing'
    first, second, *rest = without('ee sklearn threadpoolctl scipy', *runs).said
    assert first.startswith(missing) and second.startswith(missing)
    assert all(told == '' or told.startswith(missing) for told in rest), rest


def test_tools_that_need_no_package_work_without_them(without, good, sample, tmp_path):
    stack, forecast = good['forecastbackground']['STACK'], tmp_path / 'forecast.tif'
    mask = ['clusterclouds', f'IMAGE={sample.target}', f'FORECAST={forecast}', f'OUTPUT={tmp_path / "mask.tif"}']
    runs = [['forecastbackground', f'STACK={stack}', 'METHOD=percentile', f'OUTPUT={forecast}']]
    runs += [mask, [*mask, 'DECISION=threshold', 'CLUSTERS=0']]
    assert without('ee sklearn threadpoolctl', *runs).said == [''] * 3
    assert {'forecast.tif', 'mask.tif'} <= set(left_in(tmp_path))


def test_without_earth_engines_package_its_tools_say_so_and_the_check_works(without, tmp_path):
    image, report = ['IMAGE_ID=LC81990332015174LGN00', f'OUTPUT={tmp_path / "output.tif"}'], tmp_path / 'report.html'
    runs = [['eeselectlags', *image], ['eemaskclouds', *image], ['eecheck', f'REPORT={report}']]
    *missing, check = without('ee', *runs).said
    for told in missing:
        assert told.startswith('The Python package earthengine-api is not installed') and '\n' not in told
        assert 'To install it' in told and 'pip install' in told and told.endswith('then restart QGIS.')
    assert check == '' and left_in(tmp_path) == ['report.html']
    assert 'earthengine-api' in report.read_text(encoding='utf-8')
