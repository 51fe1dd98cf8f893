import numpy as np
import pytest
from made_scenes import write

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.rasters.blocks import in_threads
from multitemporal_cloudmask.rasters.scene import Scene

PIXELS = np.full((4, 4), 0.1, 'float32')


def scene(tmp_path, names, metadata=None, file='image.tif'):
    return Scene(write(tmp_path / file, dict.fromkeys(names, PIXELS), metadata=metadata))


@pytest.mark.parametrize(
    'item, word, family',
    [
        ('SENSOR', 'LC08', 'OLI'),
        ('SPACECRAFT_ID', 'LANDSAT_5', 'TM'),
        ('SPACECRAFT_ID', 'LANDSAT_9', 'OLI'),
        ('SPACECRAFT_ID', 'Landsat7', 'TM'),
        ('SENSOR_ID', 'OLI_TIRS', 'OLI'),
        ('SENSOR_ID', 'ETM', 'TM'),
        ('SPACECRAFT_NAME', 'Sentinel-2A', 'MSI'),
        ('PLATFORM', 'sentinel-2b', 'MSI'),
    ],
)
def test_metadata_tell_the_sensor(tmp_path, item, word, family):
    found = scene(tmp_path, ['B2', 'B4'], {item: word})
    assert found.sensor.family == family
    red = {'TM': 'B3', 'OLI': 'B4', 'MSI': 'B4'}[family]
    assert found.sensor.role(red) == 'red'


@pytest.mark.parametrize(
    'file, family',
    [
        ('LC08_L1TP_227074_20190809_20190820_01_T1.tif', 'OLI'),
        ('LT50460272002218LGS01.tif', 'TM'),
        ('LE70460272001143EDC00.tif', 'TM'),
        ('LE07_L1TP_007059_20161209.tif', 'TM'),
        ('S2A_MSIL1C_20170216T102101.tif', 'MSI'),
        ('LC08.tif', 'plain'),
        ('my_LC08_scene.tif', 'plain'),
        ('LEAF7_x.tif', 'plain'),
    ],
)
def test_the_file_name_tells_the_sensor(tmp_path, file, family):
    assert scene(tmp_path, ['B2', 'B4'], file=file).sensor.family == family


def test_metadata_go_before_the_file_name(tmp_path):
    assert scene(tmp_path, ['B4'], {'SPACECRAFT_ID': 'LANDSAT_5'}, 'LC08_x_20190101.tif').sensor.family == 'TM'


def test_unknown_words_are_passed_over(tmp_path):
    assert scene(tmp_path, ['B4'], {'SENSOR': 'camera', 'SPACECRAFT_ID': 'LANDSAT_8'}).sensor.family == 'OLI'


def test_bands_that_one_sensor_alone_has_tell_it(tmp_path):
    assert scene(tmp_path, ['B4', 'B8A']).sensor.family == 'MSI'
    assert scene(tmp_path, ['B4', 'B9', 'B10'], file='b.tif').sensor.family == 'OLI'
    assert scene(tmp_path, ['B3', 'B4'], file='c.tif').bands == ()


def test_bands_have_roles_and_units(tmp_path):
    found = scene(tmp_path, ['B2', 'B3', 'B4', 'B10', 'QA_PIXEL', 'aerosol'], {'SPACECRAFT_ID': 'LANDSAT_8'})
    assert found.names == ('B2', 'B3', 'B4', 'B10')
    assert [band.role for band in found.bands] == ['blue', 'green', 'red', 'thermal']
    assert [band.unit for band in found.bands] == ['reflectance'] * 3 + ['kelvin']
    assert found.quality.name == 'QA_PIXEL' and found.quality.number == 5 and found.scheme == 'qa_pixel'
    assert found.roles == {'blue': 'B2', 'green': 'B3', 'red': 'B4', 'thermal': 'B10'}


def test_a_plain_raster_names_its_bands_by_role(tmp_path):
    found = scene(tmp_path, ['Red', 'NIR', 'thermal', 'CFmask', 'notes'])
    assert found.sensor.family == 'plain'
    assert [band.role for band in found.bands] == ['red', 'nir', 'thermal'] and found.scheme == 'fmask'
    assert found.band('red').name == 'Red' and found.band('thermal').unit == 'kelvin'


def test_two_digit_names_of_sentinel_2_are_known(tmp_path):
    found = scene(tmp_path, ['B02', 'B03', 'B8A', 'B11', 'QA60'])
    assert [band.role for band in found.bands] == ['blue', 'green', 'nir2', 'swir1']
    assert found.scheme == 'qa60'


def test_threads_that_find_schemes_at_a_time_do_not_wait_for_each_other(tmp_path):
    # The band fits several schemes: each thread reads it, in threads of its own.
    found = [scene(tmp_path, ['Red', 'NIR', 'thermal', 'CFmask', 'notes'], file=f'{number}.tif') for number in range(12)]
    assert in_threads(lambda each: each.scheme, found) == ['fmask'] * 12


def test_a_band_is_found_by_name_or_role(tmp_path):
    found = scene(tmp_path, ['B2', 'B4'], {'SENSOR': 'LC08'})
    assert found.band('red') is found.band('B4')
    with pytest.raises(CloudmaskError, match="band 'nir' in .*; its bands are B2, B4"):
        found.band('nir')


def test_the_first_of_two_quality_bands_counts(tmp_path):
    found = scene(tmp_path, ['red', 'cfmask', 'QA_PIXEL'])
    assert found.quality.name == 'cfmask' and found.scheme == 'fmask'


def test_names_with_spaces_around_are_known(tmp_path):
    assert scene(tmp_path, ['red ', ' nir']).names == ('red', 'nir')
