"""The tool of `make fuzz` on a few inputs: damage is drawn from the seed alone, and no fault is found."""

import random
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / 'fuzz'))

import fuzz
from mutations import mutated


@pytest.fixture(scope='module')
def inputs(tmp_path_factory):
    from multitemporal_cloudmask.rasters.gdal_state import gdal_step

    with gdal_step():
        return fuzz.Inputs(tmp_path_factory.mktemp('seeds'), 1)


def test_the_same_seed_damages_the_same_bytes(inputs):
    again = [inputs.draw(number) for number in range(50)]
    assert [inputs.draw(number) for number in range(50)] == again
    assert len({content for *_, content in again}) > 40
    assert sum(content != file.read_bytes() for _, file, content in again) > 40


def test_every_kind_of_damage_takes_every_content():
    for content in (b'', b'\0', b'A = 12.5\nB = "c"\n', bytes(range(256))):
        for number in range(300):
            mutated(content, random.Random(number), True)


def test_whole_inputs_are_read_and_right(inputs):
    for seed in inputs.seeds:
        content = fuzz.read(seed.path)
        assert content[0] and fuzz.compared(content, fuzz.read(seed.path)) == fuzz.SAME


def test_damaged_inputs_are_right_or_refused_by_name(inputs):
    expected = {}
    judged = [(number, *fuzz.judge(inputs, number, expected)) for number in range(200)]
    assert not [each for each in judged if each[1] in fuzz.FAULTS]
    assert {fuzz.REFUSED, fuzz.SAME, fuzz.OTHER} <= {outcome for _, outcome, _ in judged}


def test_other_pixels_are_found(inputs):
    seed = next(seed for seed in inputs.seeds if seed.form == 'GeoTIFF')
    whole = fuzz.read(seed.path)
    arrays = {name: values.copy() for name, values in whole[0].items()}
    name = next(iter(arrays))
    arrays[name][3, 4] += 1
    assert fuzz.compared((arrays, whole[1]), whole) == fuzz.OTHER
    del arrays[name]
    assert fuzz.compared((arrays, whole[1]), whole) == fuzz.FEWER
    assert fuzz.compared((whole[0], ()), whole) == fuzz.ELSEWHERE
