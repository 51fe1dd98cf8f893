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


@pytest.fixture(scope='module')
def steps(qgis, archive, tmp_path_factory):
    """The results of each step; each works on the files of the ones before."""
    folder, image, results = tmp_path_factory.mktemp('steps'), archive['TARGET'], {}

    def step(name, **parameters):
        parameters.setdefault('OUTPUT', folder / f'{name}.tif')
        results[name] = qgis.run(f'{NAME}:{name}', **{key: value for key, value in parameters.items() if value})
        return results[name].get('OUTPUT')

    step('qualitymask', INPUT=image)
    candidates = sorted(Path(archive['FOLDER']).glob('*.tif'))
    stack = step('selectlags', IMAGE=image, CANDIDATES=candidates, TABLE=folder / 'table.csv')
    forecast = step('forecastbackground', STACK=stack)
    step('cloudfeatures', INPUT=image)
    mask = step('clusterclouds', IMAGE=image, FORECAST=forecast, SCORE=folder / 'score.tif')
    step('comparewithfmask', MASK=mask, REFERENCE=image, REPORT=folder / 'report.html', OUTPUT=None)
    step('fillclouds', IMAGE=image, MASK=mask, FORECAST=forecast)
    step('contactsheet', STACK=stack, OUTPUT=folder / 'sheet.png')
    return results


def test_all_tools_and_models_are_listed(qgis):
    listed = [line.strip().split('\t')[0] for line in qgis('list').stdout.splitlines()]
    ours = {name.split(':')[1] for name in listed if name.startswith(f'{NAME}:')}
    assert {*TOOLS, *MODELS} <= ours


def test_the_list_is_there_for_programs_too(qgis):
    done = qgis('--json', 'list').stdout
    provider = json.loads(done[done.index('{\n') :])['providers'][NAME]
    assert {f'{NAME}:{name}' for name in [*TOOLS, *MODELS]} <= set(provider['algorithms'])


@pytest.mark.parametrize('name', [*TOOLS, *MODELS])
def test_help_is_plain_text_with_every_parameter(qgis, name):
    done = qgis('help', f'{NAME}:{name}')
    assert f'{NAME}:{name}' in done.stdout and 'Arguments' in done.stdout and 'Outputs' in done.stdout
    assert 'OUTPUT' in done.stdout or 'FOLDER' in done.stdout or name in ('comparewithfmask', 'cloudstatistics', *MODELS)
    assert '<p>' not in done.stdout and 'Traceback' not in done.stdout + done.stderr


@pytest.mark.parametrize('name', [*STEPS, 'contactsheet'])
def test_each_tool_writes_its_files_and_tells_where(steps, name):
    written = [value for value in steps[name].values() if isinstance(value, str) and '/' in value]
    assert written and all(Path(path.split('|')[0]).stat().st_size > 100 for path in written)


def test_numbers_come_as_numbers(steps):
    assert steps['selectlags']['LAGS_FOUND'] == 3 and 0 < steps['forecastbackground']['RMSE'] < 0.06
    assert steps['forecastbackground']['LAMBDA_USED'] == 1e-4 and 0.5 < steps['comparewithfmask']['ACCURACY'] <= 1


def test_the_steps_one_by_one_give_the_mask_of_maskclouds(steps, whole):
    for name, key in (('clusterclouds', 'OUTPUT'), ('selectlags', 'STACK'), ('forecastbackground', 'FORECAST')):
        np.testing.assert_array_equal(pixels(steps[name]['OUTPUT']), pixels(whole[key]))
    np.testing.assert_array_equal(pixels(steps['fillclouds']['OUTPUT']), pixels(whole['FILLED']))
    for name in ('selectlags', 'forecastbackground', 'comparewithfmask'):
        numbers = {key: value for key, value in steps[name].items() if key in whole and key not in ('OUTPUT', 'REPORT')}
        assert numbers == {key: whole[key] for key in numbers} and numbers


def test_two_runs_give_the_same_bytes(qgis, archive, whole, tmp_path):
    images = {'IMAGE': archive['TARGET'], 'ARCHIVE': archive['FOLDER']}
    outputs = {key: tmp_path / f'{key}.tif' for key in ('OUTPUT', 'STACK', 'FORECAST', 'FILLED')}
    again = qgis.run(f'{NAME}:maskclouds', **images, **outputs, REPORT=tmp_path / 'report.html')
    for key in (*outputs, 'REPORT'):
        assert Path(again[key]).read_bytes() == Path(whole[key]).read_bytes(), key


def test_the_sample_as_it_comes_is_imported_stacked_and_masked(qgis, tmp_path):
    made = qgis.run(f'{NAME}:createsample', SIZE=96, DATES=6, FOLDER=tmp_path / 'archive')
    product = Path(made['TARGET']).with_suffix('')
    assert product.is_dir() and Path(made['TARGET']).suffix == '.vrt'
    scene = qgis.run(f'{NAME}:importscene', PRODUCT=product, OUTPUT=tmp_path / 'scene.tif')['OUTPUT']
    masks = []
    for number, image in enumerate((made['TARGET'], scene)):
        images = {'IMAGE': image, 'ARCHIVE': made['FOLDER']}
        stack = qgis.run(f'{NAME}:selectlags', **images, OUTPUT=tmp_path / f'stack{number}.tif')
        mask = qgis.run(f'{NAME}:maskclouds', **images, OUTPUT=tmp_path / f'mask{number}.tif')
        assert stack['LAGS_FOUND'] == mask['LAGS_FOUND'] == 3 and stack['LAG_DATES'] == mask['LAG_DATES']
        masks.append(pixels(mask['OUTPUT']))
    np.testing.assert_array_equal(*masks)
    truth = pixels(made['TRUTH'])
    both = (masks[0] != 255) & (truth != 255)
    assert ((masks[0] == 2) == (truth == 2))[both].mean() > 0.75


def test_results_are_printed_for_people_too(qgis, archive, tmp_path):
    done = qgis('run', f'{NAME}:qualitymask', f'--INPUT={archive["TARGET"]}', f'--OUTPUT={tmp_path / "mask.tif"}')
    assert f'OUTPUT:\t{tmp_path / "mask.tif"}' in done.stdout and 'Traceback' not in done.stdout + done.stderr


def test_messages_begin_on_a_line_of_their_own_next_to_the_progress(qgis, archive, tmp_path):
    words = [f'--IMAGE={archive["TARGET"]}', f'--ARCHIVE={archive["FOLDER"]}', f'--OUTPUT={tmp_path / "mask.tif"}']
    model = [*words[:2], f'--1_mask:MASK={tmp_path / "mask.tif"}']
    lines = qgis('run', f'{NAME}:maskclouds', *words).stdout.splitlines()
    lines += qgis('run', f'{NAME}:maskandcompare', *model).stdout.splitlines()
    assert any(line.startswith('Lags: ') for line in lines) and any(line.startswith('0...') for line in lines)
    assert not [line for line in lines if re.match(r'[\d.]+[A-Z]', line)]


def test_a_series_is_a_folder_or_the_key_repeated(qgis, archive, tmp_path):
    images = sorted(Path(archive['FOLDER']).glob('*.tif'))[:3]
    options = {'MASKS': archive['FOLDER'], 'PERIOD': 'all'}
    results = qgis.run(
        f'{NAME}:clearcomposite', IMAGES=images, FOLDER=tmp_path / 'three', TABLE=tmp_path / 'three.csv', **options
    )
    assert results['COMPOSITES'] == 1 and np.nanmax(pixels(tmp_path / 'three' / 'all_composite.tif')[-1]) <= 3
    results = qgis.run(f'{NAME}:timelapse', IMAGES=archive['FOLDER'], OUTPUT=tmp_path / 'frames')
    assert len(list((tmp_path / 'frames').glob('*.png'))) == len(list(Path(archive['FOLDER']).glob('*.tif')))


@pytest.mark.parametrize('name', [name for name in MODELS if name not in ('archivetocomposites', 'maskfromcatalogue')])
def test_each_model_runs_and_gives_the_mask_of_maskclouds(qgis, archive, whole, tmp_path, name):
    image = {'IMAGE': archive['TARGET']}
    inputs, outputs = {
        'fourstepchain': (image, {'1_select:STACK': 's.tif', '2_forecast:FORECAST': 'f.tif', '3_cluster:MASK': 'm.tif'}),
        'maskandcompare': (image, {'1_mask:MASK': 'm.tif', '2_compare:REPORT': 'report.html'}),
        'importandmask': ({'PRODUCT': archive['TARGET']}, {'1_import:SCENE': 'i.vrt', '2_mask:MASK': 'm.tif'}),
    }[name]
    paths = {key: tmp_path / file for key, file in outputs.items()}
    results = qgis.run(f'{NAME}:{name}', ARCHIVE=archive['FOLDER'], **inputs, **paths)
    assert all(path.exists() for path in paths.values()) and set(paths) <= set(results)
    np.testing.assert_array_equal(pixels(tmp_path / 'm.tif'), pixels(whole['OUTPUT']))
