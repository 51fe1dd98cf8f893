"""Decisions of `eemaskclouds`: what is fetched for them, what they give, and where they cannot be had."""

import numpy as np
import pytest
from earthengine_bench import ADAPTIVE, DECIDED, SELECT, SMALL, same, service_fixture, told_fixture  # noqa: F401
from workbench import left_in, read


@pytest.mark.parametrize('more', [{}, {'EXTENT': '720400,722000,4387700,4389300 [EPSG:32630]'}, {'BANDS': 'B2,B3,B4,B5,B6'}])
def test_the_adaptive_decision_is_taken_where_the_images_are(tool, service, tmp_path, more):
    folders, qualities = {where: tmp_path / where for where in ('local', 'server')}, []
    for where, folder in folders.items():
        folder.mkdir()
        before = service.faults.seen.get('pixels', 0)
        outputs = {key: str(folder / f'{key}.tif') for key in DECIDED}
        results = tool('eemaskclouds', IMAGE_ID=service.target, **ADAPTIVE, **more, WHERE=where, **outputs)
        qualities.append(results['QUALITY'])
    # Mask and probability: images and forecast stay there.
    assert service.faults.seen.get('pixels', 0) - before == 1 and qualities[0] == qualities[1] > 0
    assert same(*(folder / 'OUTPUT.tif' for folder in folders.values()))
    np.testing.assert_allclose(*(read(folder / 'PROBABILITY.tif') for folder in folders.values()), rtol=0, atol=5e-6)
    assert {0, 2} <= set(read(folders['server'] / 'OUTPUT.tif').flat)


@pytest.mark.parametrize('more', [{}, {'WHERE': 'server'}, {'DELIVER': 'asset'}], ids=['local', 'server', 'asset'])
def test_the_probability_comes_without_the_mask_as_well(tool, service, tmp_path, monkeypatch, more):
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.tasks.FIRST_LOOK', 0.01)
    paths = {key: str(tmp_path / f'{key}.tif') for key in ('stack', 'forecast', 'mask', 'ours', 'theirs')}
    results = tool('eemaskclouds', IMAGE_ID=service.target, **ADAPTIVE, **more, PROBABILITY=paths['theirs'])
    assert left_in(tmp_path) == ['theirs.tif'] and results['PROBABILITY'] == paths['theirs']
    tool('eeselectlags', IMAGE_ID=service.target, **SELECT, OUTPUT=paths['stack'])
    tool('forecastbackground', STACK=paths['stack'], METHOD='linear', SAMPLES=300, OUTPUT=paths['forecast'])
    decided = {'SAMPLES': 400, 'OUTPUT': paths['mask'], 'PROBABILITY': paths['ours']}
    tool('clusterclouds', IMAGE=paths['stack'], FORECAST=paths['forecast'], **decided)
    # On the server all is summed in double precision, here the forecast in single precision.
    np.testing.assert_allclose(read(paths['theirs']), read(paths['ours']), rtol=0, atol=5e-6)


def test_nothing_is_fetched_for_a_decision_that_nobody_asked_for(tool, service, tmp_path):
    before = service.faults.seen.get('pixels', 0)
    tool('eemaskclouds', IMAGE_ID=service.target, **ADAPTIVE, WHERE='server', FORECAST=str(tmp_path / 'forecast.tif'))
    assert service.faults.seen.get('pixels', 0) - before == 1 and left_in(tmp_path) == ['forecast.tif']


def test_what_is_loaded_has_its_name_look_and_date(processing, service):
    from qgis.core import QgsProcessingFeedback, QgsProject

    project = QgsProject.instance()
    project.clear()
    try:
        parameters = {'IMAGE_ID': service.target, **ADAPTIVE, **dict.fromkeys([*DECIDED, 'FORECAST'], 'TEMPORARY_OUTPUT')}
        processing.runAndLoadResults('multitemporal_cloudmask:eemaskclouds', parameters, feedback=QgsProcessingFeedback())
        looks = {layer.name(): layer.renderer().type() for layer in project.mapLayers().values()}
    finally:
        project.clear()
    assert looks == {
        'Cloud mask 2019-06-07': 'paletted',
        'Cloud probability 2019-06-07': 'singlebandpseudocolor',
        'Forecast 2019-06-07': 'multibandcolor',
    }


DRIVE = {'DELIVER': 'drive'}
PROBABILITY = {'PROBABILITY': 'TEMPORARY_OUTPUT'}


@pytest.mark.parametrize(
    'wrong, words',
    [
        ({**PROBABILITY}, 'PROBABILITY is made by DECISION adaptive only; DECISION is threshold'),
        ({'DECISION': 'none'}, 'DECISION none gives a mask without any cloud. Choose adaptive, threshold or brightness.'),
        ({'DECISION': 'none', **DRIVE, 'OUTPUT': None}, 'DECISION none gives a mask without any cloud'),
        ({**PROBABILITY, 'OUTPUT': None, 'DECISION': 'none'}, 'PROBABILITY is made by DECISION adaptive only; DECISION is none'),
        ({**PROBABILITY, **DRIVE}, 'PROBABILITY is made by DECISION adaptive only; DECISION is threshold'),
        ({'DECISION': 'brightness', 'CLUSTERS': 0, 'WHERE': 'server'}, 'DECISION brightness needs clusters'),
        ({'WHERE': 'local', 'DELIVER': 'asset'}, 'DELIVER asset is not available with WHERE local'),
        ({'UNCERTAINTY': True}, 'UNCERTAINTY adds a band to FORECAST, which is not written. Set FORECAST'),
        ({'OUTPUT': None}, 'OUTPUT, PROBABILITY and FORECAST are all empty'),
    ],
)
def test_what_cannot_go_together_is_told_before_anything_is_requested(told, service, tmp_path, wrong, words):
    said = told('eemaskclouds', **{'IMAGE_ID': service.target, **SMALL, 'OUTPUT': str(tmp_path / 'out.tif'), **wrong})
    assert words in said and service.log == [] and left_in(tmp_path) == []


@pytest.mark.parametrize(
    'wrong, words',
    [
        ({'UNCERTAINTY': True}, 'UNCERTAINTY is not available when Earth Engine computes the forecast'),
        ({'METHOD': 'kernel', 'COMPONENTS': 0, 'SAMPLES': 5000}, 'at most 2000 SAMPLES'),
    ],
)
def test_what_the_server_cannot_forecast_is_told_before_lags_are_looked_for(told, service, tmp_path, wrong, words):
    files = {key: str(tmp_path / f'{key}.tif') for key in ('OUTPUT', 'FORECAST')}
    said = told('eemaskclouds', **{'IMAGE_ID': service.target, **SMALL, **files, 'WHERE': 'server', **wrong})
    # The image alone was asked for: it tells the size of the region.
    assert words in said and [route for route, _ in service.log].count('value') == 1 and left_in(tmp_path) == []
