"""The Earth Engine tools in QGIS, against the loopback: without an account, without a network."""

import json
import os
from pathlib import Path

import pytest
from earthengine_bench import SELECT, SMALL, ee, same, service_fixture, told_fixture  # noqa: F401
from workbench import left_in


def test_the_stack_that_is_fetched_feeds_the_other_tools(tool, service, tmp_path):
    stack, table = tmp_path / 'stack.tif', tmp_path / 'table.csv'
    found = tool('eeselectlags', IMAGE_ID=service.target, **SELECT, OUTPUT=str(stack), TABLE=str(table))
    assert found['LAGS_FOUND'] == 2 and len(found['LAG_DATES'].split(',')) == len(found['LAG_CLOUD'].split(',')) == 2
    assert Path(found['OUTPUT']) == stack and service.target.rpartition('/')[0] in table.read_text(encoding='utf-8')
    steps = {'forecast': tmp_path / 'forecast.tif', 'mask': tmp_path / 'mask.tif', 'whole': tmp_path / 'whole.tif'}
    tool('forecastbackground', STACK=str(stack), METHOD='linear', SAMPLES=300, OUTPUT=str(steps['forecast']))
    parameters = {'DECISION': 'threshold', 'CLUSTERS': 6, 'SAMPLES': 400, 'OUTPUT': str(steps['mask'])}
    tool('clusterclouds', IMAGE=str(stack), FORECAST=str(steps['forecast']), **parameters)
    results = tool('eemaskclouds', IMAGE_ID=service.target, **SMALL, OUTPUT=str(steps['whole']))
    assert same(steps['mask'], steps['whole']) and results['LAG_DATES'] == found['LAG_DATES']
    assert results['BETA_USED'] > 0 and results['RMSE'] > 0 and results['TASK'] == ''


def test_the_stack_says_what_it_was_made_of(tool, service, tmp_path):
    from multitemporal_cloudmask.rasters.scene import Scene

    stack = tmp_path / 'stack.tif'
    tool('eeselectlags', IMAGE_ID='LC81990332019158LGN00', **SELECT, OUTPUT=str(stack))
    scene = Scene(stack)
    assert (scene.sensor.family, scene.date, len(scene.lags), scene.scheme) == ('OLI', '2019-06-07', 2, 'qa_pixel')
    assert 60 < float(scene.metadata['SUN_ELEVATION']) < 80 and 100 < float(scene.metadata['SUN_AZIMUTH']) < 160
    settings = scene.settings['eeselectlags']
    assert settings['IMAGE_ID'] == service.target and len(settings['LAG_IDS'].split(', ')) == 2 and settings['LAGS'] == '2'


@pytest.mark.parametrize('where', ['local', 'server'])
def test_both_ways_give_the_same_mask(tool, service, tmp_path, where):
    paths = [tmp_path / f'{name}.tif' for name in ('mask', 'forecast', 'automatic')]
    outputs = {'OUTPUT': str(paths[0]), 'FORECAST': str(paths[1])}
    tool('eemaskclouds', IMAGE_ID=service.target, **SMALL, WHERE=where, **outputs)
    tool('eemaskclouds', IMAGE_ID=service.target, **SMALL, OUTPUT=str(paths[2]))
    assert same(paths[0], paths[2]) and left_in(tmp_path) == sorted(path.name for path in paths)


def test_an_extent_is_taken_in_any_crs(tool, service, tmp_path):
    from osgeo import gdal

    mask = tmp_path / 'mask.tif'
    tool('eemaskclouds', IMAGE_ID=service.target, **SMALL, EXTENT='720500,722500,4387800,4389500 [EPSG:32630]', OUTPUT=str(mask))
    values = gdal.Open(str(mask)).ReadAsArray()
    assert (values[20:70, 20:80] != 255).any() and (values[:14] == 255).all() and (values[:, :14] == 255).all()


@pytest.mark.parametrize('way', ['asset', 'drive', 'storage'])
def test_each_way_of_delivery_names_its_task(tool, service, tmp_path, monkeypatch, way):
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.tasks.FIRST_LOOK', 0.01)
    mask = tmp_path / 'mask.tif'
    destination = {'asset': 'projects/loopback/assets/made', 'drive': 'clouds', 'storage': 'bucket/clouds'}[way]
    parameters = {**SMALL, 'METHOD': 'percentile', 'DELIVER': way, 'DESTINATION': destination, 'OUTPUT': str(mask)}
    results = tool('eemaskclouds', IMAGE_ID=service.target, **parameters)
    (operation,) = service.operations.all.values()
    assert operation.name.endswith(results['TASK']) and results['TASK']
    assert left_in(tmp_path) == (['mask.tif'] if way == 'asset' else [])


def test_the_check_finds_everything_right(tool, service, tmp_path):
    report = tmp_path / 'report.html'
    results = tool('eecheck', REPORT=str(report))
    assert (results['PACKAGE'], results['CREDENTIALS'], results['PROJECT_OK']) == (ee.__version__, 'not needed', True)
    assert 'Earth Engine is ready.' in report.read_text(encoding='utf-8')


@pytest.mark.parametrize(
    'fault, word', [('NOT_REGISTERED', 'not registered'), ('DENIED', 'permission'), ('BAD_CREDENTIALS', 'SIGN_IN')]
)
def test_the_check_tells_what_is_wrong_and_does_not_fail(tool, service, tmp_path, fault, word):
    from loopback import faults

    service.faults.plan('value', getattr(faults, fault), times=None)
    report = tmp_path / 'report.html'
    results = tool('eecheck', PROJECT='offline', REPORT=str(report))
    assert results['PROJECT_OK'] is False and results['CREDENTIALS'] == 'not needed'
    text = report.read_text(encoding='utf-8')
    assert 'Something is missing.' in text and word in text and 'Traceback' not in text


@pytest.mark.parametrize('name', ['eeselectlags', 'eemaskclouds'])
def test_a_project_that_is_not_accepted_is_one_sentence(told, service, tmp_path, name):
    from loopback import faults

    service.faults.plan('value', faults.NOT_REGISTERED, times=None)
    said = told(name, IMAGE_ID=service.target, PROJECT='offline', OUTPUT=str(tmp_path / 'out.tif'))
    assert 'is not registered' in said and 'eecheck' in said and left_in(tmp_path) == []


@pytest.mark.parametrize(
    'wrong, words',
    [
        ({'IMAGE_ID': 'LC81990332018158LGN00'}, 'has no image LC81990332018158LGN00'),
        ({'IMAGE_ID': 'MODIS/006/MOD09GA/x'}, 'is not a supported collection'),
        ({'EXTENT': '0,10,0,10 [EPSG:4326]'}, 'no part of the image is inside'),
        ({'MAX_CLOUD': 0.0}, 'found 0 of 2 clear images'),
        ({'BANDS': 'B99'}, 'B99'),
        ({'DELIVER': 'pigeon'}, 'DELIVER'),
        ({'WHERE': 'server', 'METHOD': 'kernel', 'COMPONENTS': 0, 'SAMPLES': 3000}, 'at most 2000 SAMPLES'),
        (
            {'WHERE': 'server', 'UNCERTAINTY': True, 'FORECAST': 'TEMPORARY_OUTPUT'},
            'UNCERTAINTY is not available when Earth Engine',
        ),
        ({'DELIVER': 'storage'}, 'DESTINATION'),
        ({'KEY_FILE': 'junk.json'}, 'JSON key of a service account'),
    ],
)
def test_what_cannot_be_is_told_and_leaves_no_file(told, service, tmp_path, monkeypatch, wrong, words):
    if 'KEY_FILE' in wrong:
        (tmp_path / 'keys').mkdir()
        wrong = {'KEY_FILE': str(tmp_path / 'keys' / 'junk.json')}
        Path(wrong['KEY_FILE']).write_text('{}', encoding='utf-8')
        monkeypatch.setenv('EARTHENGINE_API_URL', 'https://nowhere.invalid')
    said = told('eemaskclouds', **{'IMAGE_ID': service.target, **SMALL, 'OUTPUT': str(tmp_path / 'out.tif'), **wrong})
    assert words in said and not {'out.tif'} & set(left_in(tmp_path))


def test_an_address_of_the_settings_is_used_where_the_environment_has_none(tool, service, tmp_path, monkeypatch):
    from qgis.core import QgsSettings

    monkeypatch.delenv('EARTHENGINE_API_URL')
    QgsSettings().setValue('Processing/Configuration/EARTHENGINE_API_URL', service.url)
    try:
        assert tool('eecheck')['PROJECT_OK'] is True
    finally:
        QgsSettings().remove('Processing/Configuration/EARTHENGINE_API_URL')


def test_without_credentials_the_check_says_how_to_sign_in(tool, tmp_path, monkeypatch):
    monkeypatch.delenv('EARTHENGINE_API_URL', raising=False)
    monkeypatch.setenv('HOME', str(tmp_path))
    monkeypatch.setattr(ee.data, 'get_persistent_credentials', _nobody)
    report = tmp_path / 'report.html'
    results = tool('eecheck', REPORT=str(report))
    assert (results['CREDENTIALS'], results['PROJECT_OK']) == ('missing', False)
    assert 'SIGN_IN' in report.read_text(encoding='utf-8')


def _nobody():
    raise ee.EEException('Please authorize access to your Earth Engine account by running\n\nearthengine authenticate')


def test_signing_in_has_a_time_limit_and_can_be_cancelled(tool, service, monkeypatch):
    import threading

    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    forever = threading.Event()
    monkeypatch.setattr(ee, 'Authenticate', lambda **options: forever.wait(30))
    results = tool('eecheck', SIGN_IN=True, TIME_LIMIT=1)
    assert results['PROJECT_OK'] is True  # the loopback needs nobody
    feedback = QgsProcessingFeedback()
    threading.Timer(0.3, feedback.cancel).start()
    with pytest.raises(QgsProcessingException, match='Cancelled'):
        tool('eecheck', feedback=feedback, SIGN_IN=True, TIME_LIMIT=60)
    forever.set()


def test_no_secret_is_kept_in_what_is_written(tool, service, tmp_path, monkeypatch):
    key = tmp_path / 'key.json'
    key.write_text(json.dumps({'client_email': 'a@b.c', 'private_key': 'SECRET'}), encoding='utf-8')
    mask, report = tmp_path / 'mask.tif', tmp_path / 'report.html'
    tool('eemaskclouds', IMAGE_ID=service.target, **SMALL, KEY_FILE=str(key), OUTPUT=str(mask))
    tool('eecheck', KEY_FILE=str(key), REPORT=str(report))
    assert all(b'SECRET' not in path.read_bytes() and os.fsencode(str(key)) not in path.read_bytes() for path in (mask, report))
