"""Ids of images on Earth Engine: every notation leads to today's asset, or is refused with where to look."""

import pytest

from multitemporal_cloudmask.earthengine.collections import candidate_collections, collection_of
from multitemporal_cloudmask.earthengine.ids import asset_ids
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.sensors import KELVIN, REFLECTANCE

SEED = ['LANDSAT/LC08/C02/T1_TOA/LC08_199033_20150623', 'LANDSAT/LC08/C02/T2_TOA/LC08_199033_20150623']
REAL_TIME = 'LANDSAT/LC08/C02/T1_RT_TOA/LC08_199033_20150623'
SENTINEL = '20170105T013442_20170105T013443_T53NMJ'


@pytest.mark.parametrize(
    'text',
    [
        'LANDSAT/LC8_L1T_TOA_FMASK/LC81990332015174LGN00',
        'LANDSAT/LC8_L1T_TOA/LC81990332015174LGN00',
        'LANDSAT/LC8_L1T/LC81990332015174LGN00',
        'LANDSAT/LC08/C01/T1_TOA/LC08_199033_20150623',
        'LANDSAT/LC08/C01/T1_RT_TOA/LC08_199033_20150623',
        'LANDSAT/LC08/C01/T1/LC08_199033_20150623',
        'LANDSAT/LC08/C02/T1/LC08_199033_20150623',
        'LC81990332015174LGN00',
        'LC81990332015174',
        'LC08_199033_20150623',
        'lc08_199033_20150623',
        'LC08_L1TP_199033_20150623_20200909_02_T1',
        'LC08_L1TP_199033_20150623_20170226_01_RT',
        'LC08_L1TP_199033_20150623_20200909_02_T1_MTL.txt',
        ' /LC81990332015174LGN00/ ',
    ],
)
def test_every_notation_of_the_seeds_scene_is_the_same_image(text):
    # Where the tier is unknown, a recent image may only be in the collection of real-time images.
    assert asset_ids(text)[:2] == SEED and asset_ids(text)[2:] in ([], [REAL_TIME])


@pytest.mark.parametrize(
    'text, assets',
    [
        (SEED[0], SEED[:1]),
        (REAL_TIME, [*SEED, REAL_TIME]),
        ('LC08_L1TP_199033_20150623_20150623_02_RT', [*SEED, REAL_TIME]),
        ('LC08_L1TP_199033_20150623_20200909_02_T1', SEED),
        ('LC91990332022174LGN00', [f'LANDSAT/LC09/C02/{t}_TOA/LC09_199033_20220623' for t in ('T1', 'T2')]),
        (f'projects/earthengine-public/assets/{SEED[1]}', SEED[1:]),
        ('LC08_L1GT_199033_20150623_20200909_02_T2', SEED[1:]),
        ('LANDSAT/LC08/C01/T2_TOA/LC08_199033_20150623', SEED[1:]),
        ('LC09_L2SP_199033_20220623_20230909_02_T2', ['LANDSAT/LC09/C02/T2_L2/LC09_199033_20220623']),
        ('LANDSAT/LC08/C02/T1_L2/LC08_199033_20150623', ['LANDSAT/LC08/C02/T1_L2/LC08_199033_20150623']),
        (
            'LANDSAT/LE7_L1T/LE71990332005174ASN00',
            [f'LANDSAT/LE07/C02/{t}_TOA/LE07_199033_20050623' for t in ('T1', 'T2', 'T1_RT')],
        ),
        ('LT51990331984366XXX01', [f'LANDSAT/LT05/C02/{t}_TOA/LT05_199033_19841231' for t in ('T1', 'T2')]),
        (f'COPERNICUS/S2/{SENTINEL}', [f'COPERNICUS/S2_HARMONIZED/{SENTINEL}']),
        (f'COPERNICUS/S2_SR/{SENTINEL}', [f'COPERNICUS/S2_SR_HARMONIZED/{SENTINEL}']),
        (SENTINEL, [f'COPERNICUS/S2_HARMONIZED/{SENTINEL}', f'COPERNICUS/S2_SR_HARMONIZED/{SENTINEL}']),
        (
            'S2A_MSIL2A_20170105T013442_N0204_R031_T53NMJ_20170105T013443.SAFE',
            ['COPERNICUS/S2_SR_HARMONIZED/20170105T013442_*_T53NMJ'],
        ),
    ],
)
def test_each_id_leads_to_its_collection(text, assets):
    assert asset_ids(text) == assets


@pytest.mark.parametrize(
    'text, told',
    [
        ('MODIS/006/MOD09GA/2015_06_23', 'MODIS/006/MOD09GA is not a supported collection'),
        ('LANDSAT/LC8_L1T_8DAY_TOA/20150101', 'LC8_L1T_8DAY_TOA is not a supported collection'),
        ('COPERNICUS/S2_HARMONIZED/somewhere', "'somewhere'"),
        ('LANDSAT/LC08/C02/T1_TOA/somewhere', "'somewhere'"),
        ('LC81990332015366LGN00', '366'),
        ('LC81990332015000LGN00', '000'),
        ('LC08_199033_20151323', 'LC08_199033_20151323'),
        ('LM51990331984174XXX01', 'Landsat 4-9'),
        ('cloudy.tif', 'cloudy.tif'),
        ('', "''"),
    ],
)
def test_what_is_no_image_is_refused_with_what_is(text, told):
    with pytest.raises(CloudmaskError) as refused:
        asset_ids(text)
    assert told in str(refused.value) and str(refused.value).startswith('IMAGE_ID: ')


@pytest.mark.parametrize(
    'asset', [*SEED, *asset_ids(SENTINEL), *asset_ids('LE71990332005174ASN00'), *asset_ids('LT41990331984174XXX01')]
)
def test_every_asset_has_a_collection_whose_bands_have_roles(asset):
    collection = collection_of(asset)
    assert asset.startswith(collection.id)
    assert {'blue', 'green', 'red', 'nir', 'swir1', 'swir2'} <= set(collection.roles)
    assert {collection.sensor.unit(name) for name in collection.names} <= {REFLECTANCE, KELVIN}


def test_surface_reflectance_has_its_own_names_and_scales():
    collection = collection_of('LANDSAT/LC08/C02/T1_L2/LC08_199033_20150623')
    assert (collection.bands['B4'], collection.bands['B10']) == ('SR_B4', 'ST_B10')
    assert collection.scales == {REFLECTANCE: (2.75e-5, -0.2), KELVIN: (0.00341802, 149.0)}
    assert 'B9' not in collection.names and 'B11' not in collection.names


@pytest.mark.parametrize(
    'asset, others',
    [
        ('LANDSAT/LC09/C02/T1_TOA/x', 'LANDSAT/LC08/C02/T1_TOA LANDSAT/LC08/C02/T1_RT_TOA LANDSAT/LC09/C02/T1_TOA'),
        ('LANDSAT/LC08/C02/T2_L2/x', ' '.join(f'LANDSAT/LC0{n}/C02/{t}_L2' for n in (8, 9) for t in ('T1', 'T2'))),
        (
            'LANDSAT/LT05/C02/T1_TOA/x',
            'LANDSAT/LT04/C02/T1_TOA LANDSAT/LT05/C02/T1_TOA LANDSAT/LE07/C02/T1_TOA LANDSAT/LE07/C02/T1_RT_TOA',
        ),
        ('LANDSAT/LC08/C02/T1_RT_TOA/x', 'LANDSAT/LC08/C02/T1_TOA LANDSAT/LC08/C02/T1_RT_TOA LANDSAT/LC09/C02/T1_TOA'),
        ('COPERNICUS/S2_HARMONIZED/x', 'COPERNICUS/S2_HARMONIZED'),
    ],
)
def test_lags_come_from_the_same_family_and_level(asset, others):
    assert [other.id for other in candidate_collections(collection_of(asset))] == others.split()


def test_an_unknown_collection_is_told():
    with pytest.raises(CloudmaskError, match='MOD09GA/x is not in a supported collection.*LANDSAT/LT04'):
        collection_of('MODIS/006/MOD09GA/x')
