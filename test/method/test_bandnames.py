"""Names of bands as programs write them, against what their makers say that they mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from multitemporal_cloudmask.method.bandnames import band_names, costs, is_aside, plain, platform_of_bands
from multitemporal_cloudmask.method.sensors import MSI, OLI, PLAIN, ROLES, TM, sensor_of

# Who writes it, its names, the sensor, and the roles that its documentation gives to them; - is no spectral band.
SETS = [
    ('USGS', 'B1 B2 B3 B4 B5 B6 B7', TM, 'blue green red nir swir1 thermal swir2'),
    ('Earth Engine, Level 2', 'SR_B2 SR_B3 SR_B4 SR_B5 SR_B6 SR_B7 ST_B10', OLI, 'blue green red nir swir1 swir2 thermal'),
    ('Earth Engine, Level 2', 'SR_B1 SR_B2 SR_B3 SR_B4 SR_B5 SR_B7 ST_B6', TM, 'blue green red nir swir1 swir2 thermal'),
    ('ESPA', 'sr_band2 sr_band3 sr_band4 sr_band5', OLI, 'blue green red nir'),
    ('ESPA', 'toa_band1 toa_band4 bt_band6', TM, 'blue nir thermal'),
    ('HLS', 'B02 B03 B04 B05 B06 B07 B09 B10', OLI, 'blue green red nir swir1 swir2 cirrus thermal'),
    ('ESA', 'B02 B03 B04 B08 B8A B11 B12', MSI, 'blue green red nir nir2 swir1 swir2'),
    ('STAC, Earth Search', 'blue green red nir nir08 swir16 swir22 scl', MSI, 'blue green red nir nir2 swir1 swir2 -'),
    ('STAC without B08', 'blue green red nir08 swir16 swir22', MSI, 'blue green red nir swir1 swir2'),
    ('STAC, Landsat', 'coastal blue green red nir08 swir16 swir22 lwir11', OLI, 'coastal blue green red nir swir1 swir2 thermal'),
    ('STAC', 'coastal rededge1 rededge2 rededge3 nir09 cirrus', MSI, 'coastal rededge1 rededge2 rededge3 watervapour cirrus'),
    (
        'Digital Earth Australia',
        'nbart_blue nbart_green nbart_red nbart_nir nbart_swir_1 nbart_swir_2',
        OLI,
        'blue green red nir swir1 swir2',
    ),
    (
        'Digital Earth Australia',
        'nbart_blue nbart_green nbart_red nbart_red_edge_1 nbart_nir_1 nbart_nir_2 nbart_swir_2 nbart_swir_3 oa_fmask',
        MSI,
        'blue green red rededge1 nir nir2 swir1 swir2 -',
    ),
    ('Digital Earth Africa', 'red_edge_1 nir_1 nir_2 swir_1 swir_2', MSI, 'rededge1 nir nir2 swir1 swir2'),
    ('FORCE', 'BLUE GREEN RED REDEDGE1 BROADNIR NIR SWIR1 SWIR2', MSI, 'blue green red rededge1 nir nir2 swir1 swir2'),
    ('GDAL', 'B2, central wavelength 490 nm|B4, central wavelength 665 nm|B8A, central wavelength 865 nm', MSI, 'blue red nir2'),
    ('SNAP', 'coastal_aerosol blue green red near_infrared swir_1 swir_2', OLI, 'coastal blue green red nir swir1 swir2'),
    ('SNAP', 'thermal_infrared_(tirs)_1 thermal_infrared_(tirs)_2 panchromatic', OLI, 'thermal thermal2 pan'),
    ('numbers', 'Band 2|Band 3|Band 4|Band 8|Band 8A', MSI, 'blue green red nir nir2'),
    ('numbers', 'band_4 Band04 BAND-5', OLI, 'red - nir'),
    ('numbers and colours', 'B2 (Blue)|Band 3 - Green|red (B04)|NIR B5', OLI, 'blue green red nir'),
    ('French', 'bleu|vert|rouge|proche infrarouge', PLAIN, 'blue green red nir'),
    ('German', 'Blau|Grün|Rot|nahes Infrarot', PLAIN, 'blue green red nir'),
    ('Spanish', 'azul|verde|rojo|infrarrojo cercano', PLAIN, 'blue green red nir'),
    ('Portuguese', 'azul|verde|vermelho|infravermelho próximo', PLAIN, 'blue green red nir'),
    ('Italian', 'blu|verde|rosso|infrarosso vicino', PLAIN, 'blue green red nir'),
    ('Russian', 'синий|зелёный|красный|ближний инфракрасный', PLAIN, 'blue green red nir'),
    ('Chinese', '蓝|绿|红|近红外', PLAIN, 'blue green red nir'),
    ('Japanese', '青|緑|赤|近赤外', PLAIN, 'blue green red nir'),
    ('numbers in other languages', 'Bande 2|Banda 3|Kanal 4|Канал 5|波段 6', OLI, 'blue green red nir swir1'),
    ('files', 'T29SND_20210715T112119_B04_10m T29SND_20210715T112119_B11_20m', MSI, 'red swir1'),
    (
        'files',
        'LC08_L2SP_203032_20210715_20210801_02_T1_SR_B4 LC08_L2SP_203032_20210715_20210801_02_T1_ST_B10',
        OLI,
        'red thermal',
    ),
]


@pytest.mark.parametrize('who, names, sensor, roles', SETS, ids=[f'{who}-{names[:12]}' for who, names, _, _ in SETS])
def test_names_mean_what_their_makers_say(who, names, sensor, roles):
    described = names.split('|' if '|' in names else ' ')
    if who == 'numbers' and 'Band04' in described:
        described.remove('Band04')
        roles = 'red nir'
    found = [sensor.role(name) or '-' for name in band_names(described, sensor)]
    assert found == roles.split()


@pytest.mark.parametrize(
    'name', ['B4_mean', 'B4_median', 'B4_2021', '0_B4', 'B4_1', 'NDVI', 'B99', 'band', 'Band', '', 'red_blue', 'infrared', 'swir']
)
@pytest.mark.parametrize('sensor', [TM, OLI, MSI, PLAIN])
def test_what_is_not_certain_is_not_recognised(name, sensor):
    assert band_names([name], sensor) == ['']


def test_a_number_that_contradicts_the_colour_is_not_recognised():
    assert band_names(['Band 3 (red)'], TM) == ['B3'] and band_names(['Band 3 (red)'], OLI) == ['']


def test_two_bands_of_one_meaning_are_not_recognised_unless_one_has_the_name_of_the_sensor():
    assert band_names(['SR_B4', 'toa_band4'], OLI) == ['', '']
    assert band_names(['B4', 'SR_B4'], OLI) == ['B4', '']


def test_numbers_in_the_order_of_the_file_are_those_of_the_sensor_where_all_bands_are_there():
    def numbered(count):
        return [f'Band {number}' for number in range(1, count + 1)]

    assert band_names(numbered(7), OLI)[3] == 'B4' and band_names(numbered(7), TM)[6] == 'B7'
    for sensor, count in ((OLI, 6), (OLI, 4), (TM, 6), (MSI, 4), (MSI, 10), (MSI, 12)):
        assert set(band_names(numbered(count), sensor)) == {''}, (sensor, count)


@pytest.mark.parametrize(
    'names, family',
    [
        ('B2 B3 B4 B8 B11 B12', 'MSI'),
        ('B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B11 B12', 'MSI'),
        ('B02 B03 B04 B08', 'MSI'),
        ('B2 B3 B4 B8 QA60', 'MSI'),
        ('blue green red nir scl', 'MSI'),
        ('B4, central wavelength 665 nm', 'MSI'),
        ('B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B11', 'OLI'),
        ('B2 B3 B4 B10 QA_PIXEL', 'OLI'),
        ('SR_B2 SR_B3 SR_B6 ST_B10', 'OLI'),
        ('sr_band2 sr_band6 pixel_qa', 'OLI'),
        ('SR_B1 SR_B2 ST_B6', 'TM'),
        ('B1 B2 B6_VCID_1', 'TM'),
        ('B1 B2 B3 B4', ''),
        ('blue green red nir', ''),
    ],
)
def test_bands_tell_the_sensor_where_only_one_has_them(names, family):
    described = [names] if ',' in names else names.split()
    found = platform_of_bands(described)
    assert (sensor_of(found).family if found else '') == family


@pytest.mark.parametrize(
    'roles, words',
    [
        (ROLES, ''),
        (['blue', 'green', 'red'], 'shadow'),
        (['red', 'nir'], 'cloud mask'),
        (['blue', 'green', 'red', 'nir'], 'cloud score'),
    ],
)
def test_what_missing_bands_cost_is_named(roles, words):
    assert words in costs(roles) and bool(words) == bool(costs(roles))


@pytest.mark.parametrize(
    'name', ['AOT', 'WVP', 'TCI_R', 'QA_RADSAT', 'SR_QA_AEROSOL', 'ST_EMIS', 'SZA', 'MSK_SNWPRB', 'oa_combined_terrain_shadow']
)
def test_bands_that_go_with_an_image_cost_nothing(name):
    assert is_aside(name) and not is_aside('B4') and not is_aside('mystery')


SPELLINGS = st.builds(
    lambda before, word, zero, number, between, after, upper: (
        (before + word + between + ('0' if zero and len(number) == 1 else '') + number + after).upper()
        if upper
        else before + word + between + number + after
    ),
    st.sampled_from(['', 'sr_', 'SR_', 'toa ', 'boa-']),
    st.sampled_from(['B', 'b', 'band', 'Band ', 'bande ', 'Banda_']),
    st.booleans(),
    st.sampled_from([str(number) for number in range(2, 8)]),
    st.sampled_from(['', '_', ' ']),
    st.sampled_from(['', '_10m', ' (reflectance)', ', central wavelength 665 nm']),
    st.booleans(),
)


@given(SPELLINGS, st.sampled_from([TM, OLI, MSI]))
def test_every_spelling_of_a_number_is_that_band(spelling, sensor):
    number = ''.join(letter for letter in spelling.split(',')[0].split('(')[0].lower().replace('_10m', '') if letter.isdigit())
    (found,) = band_names([spelling], sensor)
    assert sensor.role(found) == sensor.role(f'B{int(number)}') != ''


@given(st.lists(st.text(max_size=20), max_size=8), st.sampled_from([TM, OLI, MSI, PLAIN]))
def test_any_text_is_read_without_fault_and_no_role_is_given_twice_by_a_loose_name(names, sensor):
    found = band_names(names, sensor)
    assert len(found) == len(names)
    loose = [sensor.role(name) for name, own in zip(found, names) if name and name != own]
    assert len(loose) == len(set(loose))
    platform_of_bands(names)


@given(st.text(max_size=30))
def test_a_plain_name_is_plain_already(name):
    assert plain(plain(name)) == plain(name)
