"""Simulated collections look like the service's."""

import ee
import numpy as np
import pytest
from loopback import catalogue as made
from loopback.small import request


def _table(image, size=60, pixel=30, left=made.LEFT, top=made.TOP):
    return ee.data.computePixels(request(image, size, size, (float(pixel), 0.0, left, 0.0, -float(pixel), top)))


def test_landsat_8_reflectance(signed_in):
    put = made.add_landsat(signed_in.catalogue, dates=4)
    assert put.ids[-1] == 'LANDSAT/LC08/C02/T1_TOA/LC08_199033_20190607'
    image = ee.Image(put.ids[-1])
    assert image.bandNames().getInfo() == [*(f'B{number}' for number in range(1, 12)), 'QA_PIXEL', 'QA_RADSAT']
    scene, table = put.scenes[-1], _table(image.select(['B4', 'B10', 'QA_PIXEL']))
    valid = scene.quality != 1
    assert not valid.all()
    np.testing.assert_array_equal(table['B4'], np.where(valid, scene.bands['B4'], 0))
    np.testing.assert_array_equal(table['QA_PIXEL'], np.where(valid, scene.quality, 0))
    assert (table['B4'].dtype, table['QA_PIXEL'].dtype) == (np.float32, np.uint16)
    shown = image.getInfo()
    assert shown['properties']['system:time_start'] == 1559904145000  # 7 June 2019, 10:42:25
    assert shown['properties']['LANDSAT_SCENE_ID'] == 'LC81990332019158LGN00'
    assert shown['properties']['SPACECRAFT_ID'] == 'LANDSAT_8'


def test_the_panchromatic_band_has_a_grid_of_its_own(signed_in):
    image = ee.Image(made.add_landsat(signed_in.catalogue, dates=4).ids[0])
    with pytest.raises(ee.EEException, match='different projections'):
        image.projection().getInfo()
    assert image.select('B8').projection().nominalScale().getInfo() == 15
    # Landsat's grid: odd multiples of 15 m.
    transform = image.select('B4').projection().getInfo()['transform']
    assert (transform[2] % 30, transform[5] % 30) == (15, 15)


def test_a_footprint_is_the_hull_of_what_is_valid(signed_in):
    put = made.add_landsat(signed_in.catalogue, dates=4)
    image, valid = ee.Image(put.ids[-1]).select('B4'), put.scenes[-1].quality != 1
    filled = _table(image.mask().addBands(image.unmask(7).gt(6).rename('filled')).unmask(0, False))
    assert not filled['filled'][0, 0] and not valid[0, 0]
    assert filled['B4'].sum() == valid.sum()


def test_level_2_is_in_digital_numbers(signed_in):
    put = made.add_landsat(signed_in.catalogue, dates=4, level='L2')
    image = ee.ImageCollection(made.L8_SR).filter(ee.Filter.eq('system:index', 'LC08_199033_20190607')).first()
    scaled = image.select('SR_B4').multiply(2.75e-5).subtract(0.2).addBands(image.select('ST_B10').multiply(0.00341802).add(149))
    table, scene = _table(scaled), put.scenes[-1]
    valid = scene.quality != 1
    np.testing.assert_allclose(table['SR_B4'][valid], np.maximum(scene.bands['B4'], -0.2 + 2.75e-5)[valid], atol=2e-5)
    np.testing.assert_allclose(table['ST_B10'][valid], scene.bands['B10'][valid], atol=2e-3)


def test_other_sensors_and_tiers(signed_in):
    made.add_landsat(signed_in.catalogue, size=30, dates=4, platform='LE07', later=8)
    made.add_landsat(signed_in.catalogue, size=30, dates=4, platform='LT05')
    made.add_landsat(signed_in.catalogue, size=30, dates=4, platform='LC09', later=8, shift=0.5)
    made.add_landsat(signed_in.catalogue, size=30, dates=4, tier='T2')
    assert ee.Image('LANDSAT/LE07/C02/T1_TOA/LE07_199033_20190615').bandNames().getInfo()[5:8] == ['B6_VCID_1', 'B6_VCID_2', 'B7']
    assert ee.Image('LANDSAT/LT05/C02/T1_TOA/LT05_199033_20190607').get('SENSOR_ID').getInfo() == 'TM'
    assert ee.ImageCollection('LANDSAT/LC08/C02/T2_TOA').first().get('COLLECTION_CATEGORY').getInfo() == 'T2'
    shifted = ee.ImageCollection(made.L9_TOA).first().select('B4').projection().getInfo()['transform']
    assert (shifted[2], shifted[5]) == (made.LEFT + 15, made.TOP - 15)


def test_sentinel_2(signed_in):
    put = made.add_sentinel2(signed_in.catalogue, dates=4)
    image = ee.Image(put.ids[-1])
    bands = {band['id']: band for band in image.getInfo()['bands']}
    assert len(bands) == 14
    assert [bands[name]['crs_transform'][0] for name in ('B2', 'B5', 'B1', 'QA60')] == [10, 20, 60, 60]
    assert bands['B4']['data_type'] == {'type': 'PixelType', 'precision': 'int', 'min': 0, 'max': 65535}
    scene = put.scenes[-1]
    table = _table(image.select(['B4', 'QA60']), 60, 10, 720000.0, 4390020.0)
    valid = scene.quality != 1
    np.testing.assert_allclose(table['B4'][valid] / 1e4, np.maximum(scene.bands['B4'][valid], 1e-4), atol=5.1e-5)
    assert not _table(image.select('QA60').mask(), 60, 10, 720000.0, 4390020.0)['QA60'].any()


def test_cloud_score_plus_is_joined_by_index(signed_in):
    made.add_sentinel2(signed_in.catalogue, dates=4)
    images = ee.ImageCollection(made.S2_TOA).linkCollection(ee.ImageCollection(made.CLOUD_SCORE_PLUS), ['cs_cdf'])
    found = _table(images.sort('system:time_start', False).first().select('cs_cdf'), 60, 10, 720000.0, 4390020.0)['cs_cdf']
    assert 0.1 < (found < 0.6).mean() < 0.9
    assert ee.ImageCollection(made.S2_TOA).size().getInfo() == 4


def test_the_cloud_score_of_the_service_is_that_of_the_method(signed_in):
    from multitemporal_cloudmask.method.cloudscore import simple_cloud_score

    put = made.add_landsat(signed_in.catalogue, dates=4)
    table = _table(ee.Algorithms.Landsat.simpleCloudScore(ee.Image(put.ids[-1])).select('cloud'))
    roles = dict(zip(('blue', 'green', 'red', 'nir', 'swir1', 'swir2', 'thermal'), ('B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B10')))
    scene = put.scenes[-1]
    expected = simple_cloud_score({role: scene.bands[name] for role, name in roles.items()})
    valid = scene.quality != 1
    assert np.abs(table['cloud'][valid] - expected[valid]).max() <= 1
    assert table['cloud'].dtype == np.uint8
    assert (expected[valid] >= 50).any()


def test_a_tile_in_two_datastrips_is_two_images_of_a_part_each(signed_in):
    put = made.add_sentinel2(signed_in.catalogue, dates=4, strips=(1,), scores=(0, 2))
    assert len(put.ids) == 5 and put.ids[1][:-30] == put.ids[2][:-30]
    strips = [ee.Image(id).get('DATASTRIP_ID').getInfo() for id in put.ids[1:3]]
    assert all('_DS_VGS2_' in strip for strip in strips) and strips[0] != strips[1]
    upper, lower = (_table(ee.Image(id).select('B4'), 60, 10, 720000.0, 4390020.0)['B4'] > 0 for id in put.ids[1:3])
    assert upper[:30].any() and lower[30:].any() and not (upper & lower).any()
    scored = ee.ImageCollection(made.CLOUD_SCORE_PLUS).aggregate_array('system:index').getInfo()
    assert scored == [put.ids[number].rpartition('/')[2] for number in (0, 3)]


def test_images_in_real_time_are_marked(signed_in):
    put = made.add_landsat(signed_in.catalogue, dates=4, tier='T1_RT')
    assert put.ids[-1] == 'LANDSAT/LC08/C02/T1_RT_TOA/LC08_199033_20190607'
    assert ee.Image(put.ids[-1]).get('COLLECTION_CATEGORY').getInfo() == 'RT'
    assert ee.Image(put.ids[-1]).get('LANDSAT_PRODUCT_ID').getInfo().endswith('_02_RT')
