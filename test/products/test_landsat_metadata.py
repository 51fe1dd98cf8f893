"""Damaged metadata of Landsat products: a sentence that tells what is wrong, never a wrong number."""

import math
import re

import numpy as np
import pytest
from landsat_checks import EACH, L8, in_text, read_all, refused
from landsat_metadata import ELEVATION, Kind
from landsat_writer import write_landsat

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.products.recognise import recognised


@pytest.mark.parametrize(
    'key', ['SPACECRAFT_ID', 'DATE_ACQUIRED', 'SCENE_CENTER_TIME', 'WRS_PATH', 'WRS_ROW', 'SUN_ELEVATION', 'SUN_AZIMUTH']
)
@pytest.mark.parametrize('kind', [L8, Kind(7, 1), Kind(8, 0)], ids=str)
def test_a_missing_key(kind, key, tmp_path, workspace):
    made = write_landsat(tmp_path, kind, change=lambda groups: [items.pop(key, None) for items in groups.values()])
    refused(made.folder, workspace, f'has no {key} in ')


@pytest.mark.parametrize(
    'kind, key',
    [
        (L8, 'REFLECTANCE_MULT_BAND_4'),
        (L8, 'REFLECTANCE_ADD_BAND_4'),
        (L8, 'RADIANCE_MULT_BAND_10'),
        (L8, 'K1_CONSTANT_BAND_10'),
        (Kind(7, 1), 'K2_CONSTANT_BAND_6_VCID_1'),
        (Kind(5, 1), 'REFLECTANCE_MULT_BAND_4'),
        (Kind(5, 0), 'RADIANCE_MULT_BAND_4'),
        (Kind(8, 2, 'L2SP'), 'TEMPERATURE_ADD_BAND_ST_B10'),
    ],
)
def test_a_missing_factor(kind, key, tmp_path, workspace):
    made = write_landsat(tmp_path, kind, change=lambda groups: [items.pop(key, None) for items in groups.values()])
    refused(made.folder, workspace, f'has no {key} in ')


def test_level_1_factors_do_not_stand_in_for_those_of_level_2(tmp_path, workspace):
    made = write_landsat(tmp_path, Kind(8, 2, 'L2SP'), change=lambda g: g.pop('LEVEL2_SURFACE_REFLECTANCE_PARAMETERS'))
    refused(made.folder, workspace, 'REFLECTANCE_MULT_BAND_1 in LEVEL2_SURFACE_REFLECTANCE_PARAMETERS')


@pytest.mark.parametrize('level, other', [('L2SP', 'L1TP'), ('L2SR', 'L2SP'), ('L2SP', 'x'), ('L1TP', 'L2SP')])
def test_a_level_that_contradicts_the_product_id(level, other, tmp_path, workspace):
    made = write_landsat(tmp_path, Kind(8, 2, level), change=lambda g: g['PRODUCT_CONTENTS'].update(PROCESSING_LEVEL=other))
    refused(made.folder, workspace, f'PROCESSING_LEVEL .*{other}.*{level}, as in LANDSAT_PRODUCT_ID')


def test_without_its_level_a_product_has_that_of_its_id(tmp_path, workspace):
    made = write_landsat(tmp_path, Kind(8, 2, 'L2SP'), change=lambda g: g['PRODUCT_CONTENTS'].pop('PROCESSING_LEVEL'))
    assert recognised(str(made.folder)).level == 'surface'


@pytest.mark.parametrize('one, other', [('UL', 'LR'), ('UL', 'UR'), ('UL', 'LL'), ('LR', 'UR'), ('LR', 'LL')])
@pytest.mark.parametrize('kind', [L8, Kind(7, 1), Kind(8, 2, 'L2SP')], ids=str)
def test_swapped_corners(kind, one, other, tmp_path, workspace):
    made = write_landsat(tmp_path, kind, georeferenced=False)
    in_text(made, f'CORNER_{one}_PROJ', 'CORNER_swap_PROJ')
    in_text(made, f'CORNER_{other}_PROJ', f'CORNER_{one}_PROJ')
    in_text(made, 'CORNER_swap_PROJ', f'CORNER_{other}_PROJ')
    refused(made.folder, workspace, 'it has 60 x 50 px; expected .* from the corners in the MTL')


@pytest.mark.parametrize('key, value', [('UTM_ZONE', '61'), ('UTM_ZONE', 'A'), ('MAP_PROJECTION', 'MERCATOR')])
def test_a_projection_that_does_not_exist(key, value, tmp_path, workspace):
    def change(groups):
        groups['PROJECTION_ATTRIBUTES'][key] = value

    refused(write_landsat(tmp_path, L8, georeferenced=False, change=change).folder, workspace, f'{key} .*; expected ')


@pytest.mark.parametrize('kind, digit', [(kind, digit) for kind in EACH for digit in '0123679X' if digit != str(kind.satellite)])
def test_a_flipped_digit_of_the_spacecraft(kind, digit, tmp_path, workspace):
    made = write_landsat(tmp_path, kind)
    in_text(made, f'LANDSAT_{kind.satellite}"', f'LANDSAT_{digit}"')
    refused(made.folder, workspace, 'platform, path, row and date is .*; expected those of LANDSAT_')


@pytest.mark.parametrize('kind', EACH, ids=str)
@pytest.mark.parametrize('place, bit', [(3, 1), (6, 1), (8, 1), (9, 1), (9, 2), (8, 64), (4, 4)])
def test_a_flipped_digit_of_the_date(kind, place, bit, tmp_path, workspace):
    made = write_landsat(tmp_path, kind)
    right = f'{kind.time:%Y-%m-%d}'
    wrong = right[:place] + chr(ord(right[place]) ^ bit) + right[place + 1 :]
    in_text(made, f'DATE_ACQUIRED = {right}', f'DATE_ACQUIRED = {wrong}')
    refused(made.folder, workspace, 'and date is .*; expected|DATE_ACQUIRED .*; expected')


@pytest.mark.parametrize('key', ['WRS_PATH = 199', 'WRS_ROW = 33'])
def test_a_flipped_digit_of_path_or_row(key, tmp_path, workspace):
    made = write_landsat(tmp_path, L8)
    in_text(made, key, key[:-1] + chr(ord(key[-1]) ^ 1))
    refused(made.folder, workspace, 'platform, path, row and date is .*; expected those of LANDSAT_')


@pytest.mark.parametrize('told', [True, False], ids=['with extremes', 'without'])
@pytest.mark.parametrize('kind', EACH, ids=str)
@pytest.mark.parametrize('times', [10, 0.1, 100, -1])
def test_a_flipped_exponent_or_sign_of_a_factor(kind, told, times, tmp_path, workspace):
    group, key = 'RADIOMETRIC_RESCALING', 'REFLECTANCE_MULT_BAND_4'
    if kind.surface:
        group = 'SURFACE_REFLECTANCE_PARAMETERS'
    elif kind == Kind(5, 0):
        key = 'RADIANCE_MULT_BAND_4'

    def change(groups):
        for name in list(groups):
            if name.endswith(group):
                groups[name][key] = f'{float(groups[name][key]) * times:.4E}'
            if 'MIN_MAX' in name and not told:
                groups.pop(name)

    refused(write_landsat(tmp_path, kind, change=change).folder, workspace, f'damaged: {key} (and|is) ')


@pytest.mark.parametrize(
    'key, value',
    [('K1_CONSTANT_BAND_10', '374.8853'), ('K2_CONSTANT_BAND_10', '1721.0789'), ('RADIANCE_MULT_BAND_10', '3.342E-03')],
)
def test_a_flipped_digit_of_a_thermal_factor(key, value, tmp_path, workspace):
    made = write_landsat(tmp_path, L8, change=lambda groups: [i.update({key: value}) for i in groups.values() if key in i])
    refused(made.folder, workspace, key)


def test_two_bands_of_one_file(tmp_path, workspace):
    made = write_landsat(tmp_path, L8)
    in_text(made, 'FILE_NAME_BAND_4 = "' + made.file('4').name, 'FILE_NAME_BAND_4 = "' + made.file('5').name)
    refused(made.folder, workspace, 'two bands have the same file')


@pytest.mark.parametrize('line', ['GROUP = IMAGE_ATTRIBUTES', 'END_GROUP = LEVEL1_RADIOMETRIC_RESCALING'])
@pytest.mark.parametrize('place', [0, 2, 7, 9, 12])
def test_a_broken_group_line(line, place, tmp_path, workspace):
    made = write_landsat(tmp_path, L8)
    in_text(made, f'  {line}\n', f'  {line[:place]}{chr(ord(line[place]) ^ 1)}{line[place + 1 :]}\n')
    refused(made.folder, workspace, 'group|has no')


def test_any_flipped_bit_of_the_metadata_gives_the_same_numbers_or_a_sentence(tmp_path, workspace):
    """Where nothing in the file contradicts it (a late digit, the sun's elevation) it cannot be seen."""
    made = write_landsat(tmp_path, L8, without=('1', '8', '9', '11', 'QA_PIXEL'))
    whole, text = read_all(made.folder, workspace), made.mtl.read_bytes()
    random = np.random.default_rng(0)
    unseen = re.compile(rb'SUN_ELEVATION|K[12]_CONSTANT')
    for place in random.integers(0, len(text), 200):
        line = text[text.rfind(b'\n', 0, place) + 1 : text.find(b'\n', place)]
        changed = bytearray(text)
        changed[place] ^= 1 << int(random.integers(8))
        made.mtl.write_bytes(changed)
        try:
            found = read_all(made.folder, workspace)
        except CloudmaskError:
            continue
        if not unseen.search(line):
            for name, values in found.items():
                np.testing.assert_allclose(values, whole[name], rtol=0.03, err_msg=line.decode())


def test_the_night_is_refused(tmp_path, workspace):
    made = write_landsat(tmp_path, L8, change=lambda groups: groups['IMAGE_ATTRIBUTES'].update(SUN_ELEVATION='-12.5'))
    refused(made.folder, workspace, 'was acquired at night or twilight, with the sun at -12.5 degrees .* by day')


@pytest.mark.parametrize('sensor, platform', [('MSS', 'LANDSAT_5'), ('MSS', 'LANDSAT_4')])
def test_the_bands_of_another_instrument_are_not_taken_for_those_of_tm(sensor, platform, tmp_path, workspace):
    made = write_landsat(tmp_path, Kind(int(platform[-1]), 2), change=lambda g: g['IMAGE_ATTRIBUTES'].update(SENSOR_ID=sensor))
    refused(made.folder, workspace, 'MSS, which is not supported. Choose a product of Landsat 4 to 9 from TM, ETM. or OLI')


def test_the_sine_of_the_sun_counts_once(tmp_path, workspace):
    """A product of reflectance 0.1 before the sun is counted, seen at an elevation of 30 degrees, has 0.2."""
    made = write_landsat(tmp_path, L8, change=lambda groups: groups['IMAGE_ATTRIBUTES'].update(SUN_ELEVATION='30.0'))
    expected = made.values['B4'] * math.sin(math.radians(ELEVATION)) / 0.5
    np.testing.assert_allclose(read_all(made.folder, workspace)['B4'], np.clip(expected, -0.2, 1.6), atol=2e-6)
