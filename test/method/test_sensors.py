"""The sensor table: bands by their meaning."""

import dataclasses

import numpy as np
import pytest

from multitemporal_cloudmask.method.quality import quality_classes
from multitemporal_cloudmask.method.schemes import QUALITY_BANDS, quality_scheme
from multitemporal_cloudmask.method.sensors import (
    KELVIN,
    MSI,
    OLI,
    PLAIN,
    RANGES,
    REFLECTANCE,
    ROLES,
    TM,
    clip,
    sensor_of,
)

BANDS = (
    (TM, 'blue=B1 green=B2 red=B3 nir=B4 swir1=B5 swir2=B7 thermal=B6 thermal=B6_VCID_1 thermal2=B6_VCID_2 pan=B8'),
    (OLI, 'coastal=B1 blue=B2 green=B3 red=B4 nir=B5 swir1=B6 swir2=B7 pan=B8 cirrus=B9 thermal=B10 thermal2=B11'),
    (
        MSI,
        'coastal=B1 blue=B2 green=B3 red=B4 rededge1=B5 rededge2=B6 rededge3=B7 nir=B8 nir2=B8A watervapour=B9 cirrus=B10 '
        'swir1=B11 swir2=B12',
    ),
    (PLAIN, ' '.join(f'{role}={role}' for role in ROLES)),
)
TABLE = [(sensor, *pair.split('=')) for sensor, pairs in BANDS for pair in pairs.split()]


@pytest.mark.parametrize('sensor, role, band', TABLE, ids=[f'{sensor.family}-{band}' for sensor, _, band in TABLE])
def test_role_of_each_band(sensor, role, band):
    assert sensor.role(band) == role
    assert sensor.unit(band) == (KELVIN if role.startswith('thermal') else REFLECTANCE)


@pytest.mark.parametrize('sensor', [TM, OLI, MSI])
def test_a_band_may_be_numbered_with_a_leading_zero(sensor):
    for number in range(1, 8):
        assert sensor.role(f'B0{number}') == sensor.role(f'B{number}') != ''


def test_a_zero_inside_a_number_is_kept():
    assert (OLI.role('B10'), MSI.role('B10')) == ('thermal', 'cirrus')


@pytest.mark.parametrize('sensor', [TM, OLI, MSI, PLAIN])
def test_bands_may_be_named_by_role(sensor):
    for role in ROLES:
        assert sensor.role(role) == sensor.role(role.upper()) == sensor.role(role.title()) == role
    assert sensor.unit('Thermal') == KELVIN and sensor.unit('cirrus') == REFLECTANCE


@pytest.mark.parametrize('name', ['QA_PIXEL', 'B99', 'B4_lag_1', '', 'B'])
def test_unknown_bands_have_no_role(name):
    assert [sensor.role(name) for sensor in (TM, OLI, MSI, PLAIN)] == [''] * 4
    assert PLAIN.role('B4') == ''


@pytest.mark.parametrize(
    'sensor, words',
    [
        (TM, 'LANDSAT_4|LANDSAT_5|LANDSAT_7|Landsat 5|landsat-7|LT04|LT05|LE07|LT5|LE7|L5|TM|ETM|ETM+'),
        (OLI, 'LANDSAT_8|LANDSAT_9|Landsat 8|LC08|LC09|LO08|LC8|L8|OLI|OLI_TIRS| landsat_8 '),
        (MSI, 'SENTINEL-2A|Sentinel-2B|SENTINEL-2C|SENTINEL_2|Sentinel 2|S2A|S2B|S2C|S2|MSI'),
        (PLAIN, 'plain|PLAIN'),
        (None, 'LANDSAT_1|LANDSAT_3|LM05|LT08|SENTINEL-1A|SENTINEL-3A|MODIS|LANDSAT|LANDSAT_85|XLC08||AQUA'),
    ],
)
def test_sensor_by_the_words_of_its_platform(sensor, words):
    for word in words.split('|'):
        assert sensor_of(word) is sensor, word


def test_families_differ():
    assert len({sensor.family for sensor in (TM, OLI, MSI, PLAIN)}) == 4
    assert all(sensor_of(sensor.family) is sensor for sensor in (TM, OLI, MSI, PLAIN))


@pytest.mark.parametrize(
    'name, scheme',
    [
        ('QA_PIXEL', 'qa_pixel'),
        ('BQA', 'bqa'),
        ('fmask', 'fmask'),
        ('CFMask', 'fmask'),
        ('QA60', 'qa60'),
        ('SCL', 'scl'),
        ('mask', 'mask'),
        ('B4', ''),
        ('QA_RADSAT', ''),
        ('', ''),
    ],
)
def test_scheme_by_the_name_of_the_quality_band(name, scheme):
    assert quality_scheme(name) == quality_scheme(name.lower()) == scheme


def test_every_scheme_of_the_table_can_be_read():
    for schemes in QUALITY_BANDS.values():
        for scheme in schemes:
            assert quality_classes([0], scheme).shape == (1,)


def test_saturated_clouds_and_cold_tops_are_plausible():
    low, high = RANGES[REFLECTANCE]
    assert low < 0 and high > 1.2
    low, high = RANGES[KELVIN]
    assert low < 180 and high > 340


def test_the_table_does_not_change():
    with pytest.raises(TypeError):
        OLI.roles['B4'] = 'nir'
    with pytest.raises(dataclasses.FrozenInstanceError):
        OLI.family = 'TM'
    with pytest.raises(TypeError):
        RANGES[KELVIN] = (0, 1)


def test_values_are_clipped_to_what_is_plausible_in_place():
    values = np.array([[-1, 0.5, 2, np.nan], [90, 300, 500, np.nan]], 'float32')
    clip(values, ('reflectance', 'kelvin'))
    np.testing.assert_array_equal(values, np.float32([[-0.2, 0.5, 1.6, np.nan], [100, 300, 400, np.nan]]))
