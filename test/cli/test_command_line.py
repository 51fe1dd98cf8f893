"""The packaged plugin on the command line: listed, explained, and run, for a user who has never opened QGIS."""

import json
import re
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from packaged import NAME

PLUGIN = Path(__file__).parents[2] / NAME
STEPS = ['qualitymask', 'selectlags', 'forecastbackground', 'cloudfeatures', 'clusterclouds', 'comparewithfmask', 'fillclouds']
SERIES = ['applymask', 'clearcomposite', 'cloudstatistics', 'timelapse']
TOOLS = ['createsample', 'importscene', *STEPS, 'contactsheet', 'maskclouds', *SERIES]
MODELS = sorted(path.stem for path in (PLUGIN / 'models').glob('*.model3'))


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture(scope='module')
def archive(qgis, tmp_path_factory):
    folder = tmp_path_factory.mktemp('archive')
    return qgis.run(f'{NAME}:createsample', SIZE=96, DATES=6, FORMAT='geotiff', FOLDER=folder)


@pytest.fixture(scope='module')
def whole(qgis, archive, tmp_path_factory):
    """Maskclouds with all its outputs."""
    folder = tmp_path_factory.mktemp('whole')
    outputs = {key: folder / f'{key}.tif' for key in ('OUTPUT', 'STACK', 'FORECAST', 'FILLED')}
    images = {'IMAGE': archive['TARGET'], 'ARCHIVE': archive['FOLDER']}
    return qgis.run(f'{NAME}:maskclouds', **images, **outputs, REPORT=folder / 'report.html')


def test_all_tools_and_models_are_listed(qgis):
    done = qgis('--json', 'list').stdout
    provider = json.loads(done[done.index('{\n') :])['providers'][NAME]
    assert {f'{NAME}:{name}' for name in [*TOOLS, *MODELS]} <= set(provider['algorithms'])


@pytest.mark.parametrize(('name', 'key'), [('maskclouds', 'OUTPUT'), ('maskandcompare', '1_mask:MASK')], ids=['tool', 'model'])
def test_help_is_plain_text(qgis, name, key):
    done = qgis('help', f'{NAME}:{name}')
    assert f'{NAME}:{name}' in done.stdout and 'Arguments' in done.stdout and 'Outputs' in done.stdout
    assert '\nARCHIVE: ' in done.stdout and f'\n{key}: ' in done.stdout
    assert '<p>' not in done.stdout and 'Traceback' not in done.stdout + done.stderr


def test_results_come_as_json(whole):
    assert all(Path(whole[key]).stat().st_size > 100 for key in ('OUTPUT', 'STACK', 'FORECAST', 'FILLED', 'REPORT'))
    assert whole['LAGS_FOUND'] == 3 and 0 < whole['RMSE'] < 0.06
    assert whole['LAMBDA_USED'] == 1e-4 and 0.5 < whole['ACCURACY'] <= 1


def test_a_list_is_the_key_repeated(qgis, archive, whole, tmp_path):
    candidates = sorted(Path(archive['FOLDER']).glob('*.tif'))
    files = {'OUTPUT': tmp_path / 'stack.tif', 'TABLE': tmp_path / 'table.csv'}
    results = qgis.run(f'{NAME}:selectlags', IMAGE=archive['TARGET'], CANDIDATES=candidates, **files)
    np.testing.assert_array_equal(pixels(files['OUTPUT']), pixels(whole['STACK']))
    assert results['LAG_DATES'] == whole['LAG_DATES'] and files['TABLE'].read_text().count('\n') == len(candidates)


@pytest.fixture(scope='module')
def plain(qgis, archive, tmp_path_factory):
    """`whole` once more, as people call it: the folder of its files, and its lines."""
    folder = tmp_path_factory.mktemp('plain')
    outputs = [f'--{key}={folder / key}.tif' for key in ('OUTPUT', 'STACK', 'FORECAST', 'FILLED')]
    images = [f'--IMAGE={archive["TARGET"]}', f'--ARCHIVE={archive["FOLDER"]}']
    done = qgis('run', f'{NAME}:maskclouds', *images, *outputs, f'--REPORT={folder / "report.html"}')
    assert 'Traceback' not in done.stdout + done.stderr
    return folder, done.stdout.splitlines()


def test_two_runs_give_the_same_bytes(plain, whole):
    for key in ('OUTPUT', 'STACK', 'FORECAST', 'FILLED', 'REPORT'):
        assert (plain[0] / Path(whole[key]).name).read_bytes() == Path(whole[key]).read_bytes(), key


def test_messages_and_results_are_lines_for_people_too(plain):
    folder, lines = plain
    assert f'OUTPUT:\t{folder / "OUTPUT.tif"}' in lines
    assert are_lines(lines)


def test_a_model_gives_the_mask_of_maskclouds_and_its_lines(qgis, archive, whole, tmp_path):
    mask = tmp_path / 'mask.tif'
    words = [f'--IMAGE={archive["TARGET"]}', f'--ARCHIVE={archive["FOLDER"]}', f'--1_mask:MASK={mask}']
    lines = qgis('run', f'{NAME}:maskandcompare', *words).stdout.splitlines()
    assert f'1_mask:MASK:\t{mask}' in lines and are_lines(lines)
    np.testing.assert_array_equal(pixels(mask), pixels(whole['OUTPUT']))


def are_lines(lines):
    """Whether messages are among them, and none begins behind the progress."""
    assert any(line.startswith('Lags: ') for line in lines) and any(line.startswith('0...') for line in lines)
    return not [line for line in lines if re.match(r'[\d.]+[A-Z]', line)]


def test_the_sample_as_it_comes_is_imported_and_masked(qgis, tmp_path):
    made = qgis.run(f'{NAME}:createsample', SIZE=96, DATES=6, FOLDER=tmp_path / 'archive')
    product = Path(made['TARGET']).with_suffix('')
    assert product.is_dir() and Path(made['TARGET']).suffix == '.vrt'
    scene = qgis.run(f'{NAME}:importscene', PRODUCT=product, OUTPUT=tmp_path / 'scene.tif')['OUTPUT']
    found = qgis.run(f'{NAME}:maskclouds', IMAGE=scene, ARCHIVE=made['FOLDER'], OUTPUT=tmp_path / 'mask.tif')
    assert found['LAGS_FOUND'] == 3
    mask = pixels(found['OUTPUT'])
    truth = pixels(made['TRUTH'])
    both = (mask != 255) & (truth != 255)
    assert ((mask == 2) == (truth == 2))[both].mean() > 0.75
