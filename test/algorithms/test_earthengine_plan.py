"""A dry run tells what a run asks of Earth Engine, and asks nothing of it."""

import json
from dataclasses import replace

import numpy as np
import pytest
from earthengine_bench import SMALL, service_fixture  # noqa: F401
from workbench import left_in

from multitemporal_cloudmask.earthengine import tiles

#: Candidates of the small archive beside the two that become lags: the cloud cover of all is asked for at a time.
AHEAD = 2


@pytest.fixture(autouse=True)
def _first_page_suffices(monkeypatch):
    """The corners of the small scenes have no data: of 5000 pixels that are read, fewer are valid, and a page more would be asked for."""
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.forecast.GROUND_SAMPLE', 1000)


def asked(service, run):
    """What a run gives, and the routes of its requests."""
    before = len(service.log)
    results = run()
    return results, [route for route, _ in service.log[before:]]


@pytest.mark.parametrize('where', ['local', 'server'])
@pytest.mark.parametrize(
    'chosen',
    [
        {'OUTPUT': 'mask.tif'},
        {'OUTPUT': 'mask.tif', 'FORECAST': 'forecast.tif', 'SAMPLES': 6000, 'SEED': 3},
        {'FORECAST': 'forecast.tif', 'METHOD': 'percentile', 'BANDS': 'blue,green,red'},
        {'OUTPUT': 'mask.tif', 'PROBABILITY': 'probability.tif', 'DECISION': 'adaptive'},
        {'OUTPUT': 'mask.tif', 'METHOD': 'persistence', 'CLUSTERS': 0},
    ],
    ids=lambda chosen: '-'.join(chosen),
)
def test_what_is_told_is_what_is_asked(tool, service, tmp_path, monkeypatch, where, chosen):
    monkeypatch.setattr(tiles, 'BYTES', 70 * 70 * 2)
    parameters = {**SMALL, **chosen, 'IMAGE_ID': service.target, 'WHERE': where}
    parameters.update({key: str(tmp_path / name) for key, name in chosen.items() if str(name).endswith('.tif')})
    tool('eemaskclouds', **parameters, DRY_RUN=True)  # signs in
    plan, looking = asked(service, lambda: tool('eemaskclouds', **parameters, DRY_RUN=True))
    assert left_in(tmp_path) == [] and 'pixels' not in looking and 'LAGS_FOUND' not in plan
    _, routes = asked(service, lambda: tool('eemaskclouds', **parameters))
    assert plan['TILES'] == routes.count('pixels') > 1
    assert plan['REQUESTS'] == len(routes) - len(looking) - AHEAD


@pytest.mark.parametrize(
    'way, decided, tiles_told',
    [
        ('asset', {}, True),
        ('drive', {}, False),
        ('asset', {'DECISION': 'adaptive'}, True),
        ('drive', {'DECISION': 'adaptive', 'PROBABILITY': 'TEMPORARY_OUTPUT'}, True),
    ],
)
def test_tasks_are_told_too(tool, service, tmp_path, monkeypatch, way, decided, tiles_told):
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.tasks.FIRST_LOOK', 0.01)
    parameters = {**SMALL, **decided, 'IMAGE_ID': service.target, 'DELIVER': way, 'DESTINATION': 'projects/loopback/assets/made'}
    parameters['OUTPUT'] = str(tmp_path / 'mask.tif')
    tool('eemaskclouds', **parameters, DRY_RUN=True)
    plan, looking = asked(service, lambda: tool('eemaskclouds', **parameters, DRY_RUN=True))
    _, routes = asked(service, lambda: tool('eemaskclouds', **parameters))
    assert (plan['TILES'], plan['BYTES'] > 0) == (routes.count('asset_pixels'), tiles_told)
    states = [route for route in routes if 'operation' in route]
    assert plan['REQUESTS'] == len(routes) - len(looking) - AHEAD - len(states)


def test_a_whole_scene_is_planned_without_being_run(tool, service, tmp_path):
    from loopback.grids import Grid
    from loopback.images import Image, stored

    small, side = service.catalogue.images[service.target], 10000
    grid = Grid(small.projection, side, side)
    values, valid = np.broadcast_to(np.float32(0.1), grid.shape), np.broadcast_to(np.float32(1), grid.shape)
    bands = tuple(stored(name, values, valid, grid) for name in small.names if name != 'B8')
    wide = service.target.replace('20190607', '20190609')
    service.catalogue.add(wide, replace(Image(bands), properties=small.properties, footprint=small.footprint))
    parameters = {'IMAGE_ID': wide, 'METHOD': 'kernel', 'OUTPUT': str(tmp_path / 'mask.tif'), 'DRY_RUN': True}
    # 1 byte and 1 more for each pixel: 25165824 pixels a request, sides of 4864 px; three collections, 3 covers, 4 comparisons, 2 pages, 2 sums.
    plan = tool('eemaskclouds', **parameters, DECISION='threshold')
    assert (plan['TILES'], plan['BYTES'], plan['REQUESTS']) == (9, 2 * side**2, 3 + 3 + 4 + 2 + 2 + 9)
    # The adaptive decision asks for no clusters.
    plan = tool('eemaskclouds', **parameters)
    assert (plan['TILES'], plan['BYTES'], plan['REQUESTS']) == (9, 2 * side**2, 3 + 3 + 4 + 2 + 1 + 9)
    # With the probability, 7 bytes: 2681 pixels wide, 2560 with the blocks of files.
    plan = tool('eemaskclouds', **parameters, PROBABILITY=str(tmp_path / 'probability.tif'))
    assert (plan['TILES'], plan['BYTES'], plan['REQUESTS']) == (16, 7 * side**2, 3 + 3 + 4 + 2 + 1 + 16)
    # A task is started without a sum; of the asset that it makes, the classes come down, and a second task makes the file.
    plan = tool('eemaskclouds', **parameters, DELIVER='drive')
    assert (plan['TILES'], plan['BYTES'], plan['REQUESTS']) == (9, 2 * side**2, 3 + 3 + 4 + 2 + 3 + 1 + 9)
    # On this computer: the image and three lags, each with its quality band.
    plan = tool('eemaskclouds', **parameters, WHERE='local')
    assert (plan['TILES'], plan['BYTES'], plan['REQUESTS']) == (4 * 14**2, 4 * 55 * side**2, 3 + 3 + 4 + 4 * 14**2)
    assert left_in(tmp_path) == []


def test_computing_time_is_in_proportion_to_what_was_measured(tool, service, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingFeedback

    path = tmp_path / 'measured.json'
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.cost.MEASURED', path)
    parameters = {**SMALL, 'IMAGE_ID': service.target, 'OUTPUT': str(tmp_path / 'mask.tif'), 'DRY_RUN': True}
    feedback = QgsProcessingFeedback()
    assert 'EECU_HOURS' not in tool('eemaskclouds', feedback=feedback, **parameters)
    assert 'has not been measured yet' in feedback.textLog()
    times = {'local': {'fixed': 0, 'scaled': 36}, 'linear': {'fixed': 36, 'scaled': 36}, 'kernel': {'fixed': 36, 'scaled': 144}}
    path.write_text(json.dumps({'date': '2026-11-29', 'pixels': 48 * 96, **times}), encoding='utf-8')
    for chosen, hours, options in (
        ({'WHERE': 'local', 'METHOD': 'kernel'}, 0.02, 'WHERE local'),
        ({'WHERE': 'server', 'METHOD': 'percentile'}, 0.03, 'METHOD linear and DECISION adaptive'),
        ({'WHERE': 'server', 'METHOD': 'kernel'}, 0.09, 'METHOD kernel and DECISION adaptive'),
    ):
        feedback = QgsProcessingFeedback()
        assert tool('eemaskclouds', feedback=feedback, **{**parameters, **chosen})['EECU_HOURS'] == pytest.approx(hours)
        assert f'{hours} EECU-hours, in proportion to 4608 pixels on 2026-11-29 with {options}' in feedback.textLog()
