"""The questions that are kept for the real service: what is believed here, and what it has answered."""

import importlib.util
import json
from pathlib import Path

import pytest
from both_engines import ee

ROOT = Path(__file__).resolve().parents[2]


def _load():
    spec = importlib.util.spec_from_file_location('ee_smoke', ROOT / 'test' / 'evaluation' / 'ee_smoke.py')
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


smoke = _load()


def again(expression):
    """What the loopback answers to an expression that was kept."""
    projects = ee.data._get_cloud_projects()
    return projects.value().compute(body={'expression': expression}, project='projects/offline').execute()['result']


@pytest.mark.parametrize('name', smoke.QUESTIONS)
def test_the_loopback_answers_as_the_engine_believes(signed_in, name):
    question, believed = smoke.QUESTIONS[name]
    assert smoke.alike(question(ee).getInfo(), believed)


def test_answers_are_kept_with_their_expressions(signed_in):
    found = json.loads(json.dumps(smoke.ask_all(ee)))
    assert [each['name'] for each in found] == list(smoke.QUESTIONS)
    for each in found:
        assert smoke.alike(again(each['expression']), each['answer'])


@pytest.mark.parametrize('path', sorted((Path(__file__).parent / 'fixtures').glob('*.json')), ids=lambda path: path.stem)
def test_what_the_service_has_answered_is_reproduced(signed_in, path):
    for each in json.loads(path.read_text(encoding='utf-8')):
        assert smoke.alike(again(each['expression']), each['answer']), each['name']


@pytest.mark.parametrize(
    'answer, other, same',
    [([1, 2.0], [1, 2], True), ([1], [1, 2], False), ({'a': 1}, {'a': 2}, False), (None, 0, False), ('x', 'x', True)],
)
def test_answers_are_compared_up_to_rounding(answer, other, same):
    assert smoke.alike(answer, other) == same


def test_the_region_is_masked_in_both_ways(signed_in):
    from loopback import catalogue

    ids = catalogue.add_landsat(signed_in.catalogue, size=72, dates=6).ids
    shares, cost, runs = smoke.mask_both_ways(ee, ids[-1], 50)
    assert shares == {'linear': 0, 'kernel': 0} and cost['pixels'] == 72 * 72
    # The loopback computes each profile in a quarter of an EECU-second: one of each request but that for the profiles themselves.
    for name, seen, plan in runs:
        assert seen.size == plan.size and seen.requests >= plan.requests, name
        assert seen.fixed + seen.scaled == pytest.approx(seen.requests / 4) and seen.fixed > 0 and seen.scaled > 0, name
    assert [name for name, *_ in runs] == [
        'METHOD linear, local',
        'METHOD linear, linear',
        'METHOD kernel, local',
        'METHOD kernel, kernel',
    ]
    assert all(cost[way]['scaled'] > 0 for way in ('local', 'linear', 'kernel'))


def test_what_was_measured_is_what_a_dry_run_reads(monkeypatch, tmp_path):
    from multitemporal_cloudmask.earthengine import cost

    path = tmp_path / 'measured.json'
    monkeypatch.setattr(cost, 'MEASURED', path)
    path.write_text(
        json.dumps({'date': '2026-11-29', 'pixels': 100, 'kernel': {'fixed': 7200.0, 'scaled': 3600.0}}), encoding='utf-8'
    )
    assert cost.estimate_cost(1000, 'kernel', False).hours == pytest.approx(2 + 10)
    assert cost.estimate_cost(1000, 'linear', False) is None


def test_computing_time_is_the_sum_of_the_first_column():
    text = ' EECU·s PeakMem Count  Description\n 1,200.5     47k    44  (plumbing)\n   -   59k  12  Loading\n  .25  1k  1  Image.add\n'
    assert smoke.eecu_seconds(text) == pytest.approx(1200.75)
    assert smoke.eecu_seconds('') == 0
