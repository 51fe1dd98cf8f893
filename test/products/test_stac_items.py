"""Items of every catalogue: bands, scale, date, sun, tile and platform, or the sentence that states why one cannot be used.

The items are written here, as short as they can be; real ones are read where the folder of them is on this machine.
"""

import json
from datetime import datetime, timezone

import pytest
from products.stac_items import ITEMS, REFUSED, written
from real_data import DATA

from multitemporal_cloudmask.method.errors import UnreadableError
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.products.recognise import recognised
from multitemporal_cloudmask.products.stac import stac_product
from multitemporal_cloudmask.products.stac_items import items_in, items_of_file

REAL = DATA / 'stac' / 'items'

ES2 = 'B1 B2 B3 B4 B5 B6 B7 B8 B8A B9 B11 B12'
OLI, TM = 'B1 B2 B3 B4 B5 B6 B7', 'B1 B2 B3 B4 B5 B7'

#: Of each real file: id, bands, scale of blue, offset of blue, quality band, date, platform, tile, sun (elevation, azimuth), by the item itself.
READ = {
    'earthsearch_v1_sentinel-2-c1-l2a_S2B_T20EPT_20250731T131905_L2A': (
        ES2, 1e-4, -0.1, 'SCL', '2025-07-31', 'SENTINEL-2B', '20EPT', (4.164, 39.491)),
    'earthsearch_v1_sentinel-2-l2a_S2A_13TDE_20231008_0_L2A': (
        ES2, 1e-4, None, 'SCL', '2023-10-08', 'SENTINEL-2A', '13TDE', (42.619, 164.125)),
    'earthsearch_v1_sentinel-2-l2a_S2A_39QTA_20230628_0_L2A': (
        ES2, 1e-4, None, 'SCL', '2023-06-28', 'SENTINEL-2A', '39QTA', (69.861, 72.591)),
    'earthsearch_v1_sentinel-2-l2a_S2B_20EPT_20250731_0_L2A': (
        ES2, 1e-4, None, 'SCL', '2025-07-31', 'SENTINEL-2B', '20EPT', (4.164, 39.491)),
    'earthsearch_v0_sentinel-s2-l2a-cogs': (ES2, 1e-4, 0.0, 'SCL', '2020-07-14', 'SENTINEL-2A', '28QCH', None),
    'pc_sentinel-2-l2a_2019': (ES2, 1e-4, 0.0, 'SCL', '2019-06-29', 'SENTINEL-2B', '06VVN', (52.087, 170.148)),
    'pc_sentinel-2-l2a_S2A_MSIL2A_20190101T000001_R116_T60VUK_20201007T214652': (
        ES2, 1e-4, 0.0, 'SCL', '2019-01-01', 'SENTINEL-2A', '60VUK', (8.669, 174.189)),
    'pc_landsat-c2-l2_LC09_L2SR_084082_20250722_02_T1': (
        OLI, 2.75e-5, -0.2, 'QA_PIXEL', '2025-07-22', 'LANDSAT_9', '084082', (28.956, 36.538)),
    'dea_ga_ls8c_ard_3': (OLI, 1e-4, 0.0, 'fmask_python', '2020-05-25', 'LANDSAT_8', '088080', (31.790, 34.230)),
    'stactools_landsat-c2-l2_LC08_L2SP_047027_20201204_02_T1': (
        f'{OLI} B10', 2.75e-5, -0.2, 'QA_PIXEL', '2020-12-04', 'LANDSAT_8', '047027', (18.807, 164.914)),
    'stactools_landsat-c2-l2_LC09_L2SP_010065_20220129_02_T1': (
        f'{OLI} B10', 2.75e-5, -0.2, 'QA_PIXEL', '2022-01-29', 'LANDSAT_9', '010065', (57.844, 112.201)),
    'stactools_landsat-c2-l2_LE07_L2SP_021030_20100109_02_T1': (
        'B1 B2 B3 B4 B5 B6 B7', 2.75e-5, -0.2, 'QA_PIXEL', '2010-01-09', 'LANDSAT_7', '021030', (21.390, 156.984)),
    'stactools_landsat-c2-l2_LT05_L2SP_010067_19860424_02_T2': (
        'B1 B2 B3 B4 B5 B6 B7', 2.75e-5, -0.2, 'QA_PIXEL', '1986-04-24', 'LANDSAT_5', '010067', (46.930, 58.479)),
    'stactools_s2_l2a_N0400': (ES2, 1e-4, None, 'SCL', '2022-04-13', 'SENTINEL-2B', '33XWJ', (13.471, 246.540)),
}  # fmt: skip
#: Real files that are refused, and a part of the sentence.
NOT_READ = {
    'earthsearch_v1_landsat-c2-l2_LC08_L2SP_033032_20231008_02_T1': 'usgs-landsat.*those who pay.*landsat-c2-l2 of the Planetary Computer',
    'earthsearch_v1_sentinel-2-l1c_S2B_20EPT_20250731_0_L1C': 'of Level 1, .*surface reflectance',
    'landsatlook_c2l1_LM05': 'LANDSAT_5 .MSS., .*not supported',
    'landsatlook_c2l2-sr_LC08_v1.0.0-beta.2': 'landsatlook.usgs.gov.*after a login.*Planetary Computer',
    'landsatlook_c2l2-sr_LC08_v1.0.0': 'after a login',
    'landsatlook_c2l2-sr_LE07': 'after a login',
    'landsatlook_c2l2-st_LC08': 'no file of the bands blue, green, red, nir',
    'nasa_HLS-VI_stac_item': 'no file of the bands blue, green, red, nir',
    'stactools_s2_l1c': 'of Level 1',
}

real = pytest.mark.skipif(not REAL.is_dir(), reason='the real items are not on this machine')


def stated(product):
    """Bands, and of the blue one scale and offset (None where the numbers decide), quality band, date, platform, tile, sun."""
    blue = next(band for band in product.bands if band.name == product.roles['blue'])
    certain = product.claim is None or product.claim.certain
    offset = (product.claim.offset if product.claim else blue.offset) if certain else None
    quality = product.quality.name if product.quality else ''
    return (' '.join(product.names), blue.scale, offset, quality, product.date, product.platform, product.tile)


@real
@pytest.mark.parametrize('name', READ)
def test_a_real_item_is_read(name):
    (item,) = items_of_file(str(REAL / f'{name}.json'))
    product = stac_product(item)
    *expected, sun = READ[name]
    assert stated(product) == tuple(expected)
    assert product.sun is None if sun is None else product.sun == pytest.approx(sun, abs=1e-3)
    assert {band.nodata for band in product.bands if product.sensor.role(band.name)} == {-999 if 'dea' in name else 0}


@real
@pytest.mark.parametrize('name', NOT_READ)
def test_a_real_item_is_refused_with_the_reason(name):
    (item,) = items_of_file(str(REAL / f'{name}.json'))
    with pytest.raises(UnreadableError, match=NOT_READ[name]):
        stac_product(item)


@real
def test_each_real_file_is_in_a_table():
    items = {path.stem for path in REAL.glob('*.json') if json.loads(path.read_text()).get('type') == 'Feature'}
    assert items == {*READ, *NOT_READ}


@real
def test_real_pages_are_archives(heard):
    found = scan(str(REAL / 'pc_landsat-c2-l2_items_get_page1.json'), heard)
    assert len(found) == 10 and {image.sensor.family for image in found} == {'OLI'}
    assert len(scan(str(REAL / 'earthsearch_v1_search_filter_ignored_page1.json'), heard)) == 5
    assert sum('sentinel-1a' in text for text in heard.messages) == 3
    assert sum('Level 1' in text for text in heard.messages) == 2


@pytest.mark.parametrize('name', ITEMS)
def test_an_item_of_each_catalogue_is_read(name):
    item, expected = ITEMS[name]
    (read,) = items_in(json.dumps(item), 'item.json', '/nowhere')
    assert stated(stac_product(read)) == expected


@pytest.mark.parametrize('name', REFUSED)
def test_what_cannot_be_used_is_refused_with_the_reason(name):
    item, message = REFUSED[name]
    with pytest.raises(UnreadableError, match=message):
        stac_product(*items_in(json.dumps(item), 'item.json', '/nowhere'))


def test_an_address_never_leads_to_a_file_of_this_machine():
    item = written('sentinel-2-l2a', '/etc/{band}.tif')
    (read,) = items_in(json.dumps(item), 'https://example.org/item.json', 'https://example.org/item.json')
    # As an absolute path it is one of the server.
    assert all(band.source.startswith('https://example.org/etc/') for band in stac_product(read, local=False).bands)
    for href in (
        'file:///etc/{band}.tif',
        '/vsizip//tmp/a.zip/{band}.tif',
        'ftp://a/{band}.tif',
        '/vsicurl/https://a/{band}.tif',
    ):
        item = written('sentinel-2-l2a', href)
        (read,) = items_in(json.dumps(item), 'https://example.org/item.json', 'https://example.org/item.json')
        with pytest.raises(UnreadableError, match='https addresses'):
            stac_product(read, local=False)


def test_plain_http_becomes_https_except_on_this_machine():
    for href, start in (
        ('http://example.org/{band}.tif', 'https://example.org/'),
        ('http://127.0.0.1:8/{band}.tif', 'http://127.0.0.1:8/'),
    ):
        (read,) = items_in(json.dumps(written('sentinel-2-l2a', href)), 'item.json', '/nowhere')
        assert all(band.source.startswith(start) for band in stac_product(read).bands)


def test_relative_files_are_next_to_the_item_or_at_its_address(tmp_path):
    item = written('sentinel-2-l2a', './{band}.tif')
    item['links'] = [{'rel': 'self', 'href': 'https://example.org/items/1.json'}]
    (tmp_path / 'red.tif').touch()
    path = tmp_path / 'item.json'
    path.write_text(json.dumps(item))
    sources = {band.name: band.source for band in recognised(path).bands}
    assert sources['B4'] == str(tmp_path / 'red.tif')
    assert sources['B3'] == 'https://example.org/items/green.tif'


@pytest.mark.parametrize(
    ('key', 'value', 'message'),
    [
        ('datetime', None, 'no acquisition time'),
        ('datetime', 'yesterday', 'no acquisition time'),
        ('view:sun_elevation', 900, 'view:sun_elevation'),
        ('s2:processing_baseline', 'new', 's2:processing_baseline'),
    ],
)
def test_impossible_properties_are_refused(key, value, message):
    item = written('sentinel-2-l2a', 'https://example.org/{band}.tif')
    item['properties'][key] = value
    with pytest.raises(UnreadableError, match=message):
        stac_product(*items_in(json.dumps(item), 'item.json', '/nowhere'))


@pytest.mark.parametrize(
    'text', ['', '[]', '{"type": "FeatureCollection"}', '[' * 100000, '{"stac_version": 1, "properties": 3}']
)
def test_what_is_no_item_has_no_items(text):
    assert items_in(text, 'item.json', '/nowhere') == []


@pytest.mark.parametrize('asset', [3, {'href': 3}, {'href': 'x', 'eo:bands': 'y'}, {'href': 'x', 'bands': [1, 2]}, None])
def test_assets_of_another_form_are_passed_over(asset):
    item = written('sentinel-2-l2a', 'https://example.org/{band}.tif')
    item['assets']['odd'] = asset
    assert stac_product(*items_in(json.dumps(item), 'item.json', '/nowhere')).names


def test_of_two_collections_the_one_whose_numbers_are_certain_is_used():
    from multitemporal_cloudmask.method.progress import Progress
    from multitemporal_cloudmask.products.passes import passes

    items = [written(name, 'https://example.org/{band}.tif') for name in ('sentinel-2-l2a', 'sentinel-2-c1-l2a')]
    found = [stac_product(*items_in(json.dumps(item), f'{number}', '/nowhere')) for number, item in enumerate(items)]
    (group,) = passes(found, Progress())
    assert [image.path for image in group.images] == ['1'] and [image.path for image in group.duplicates[0]] == ['0']


def test_items_that_are_repeated_count_once_and_unusable_ones_are_messages(tmp_path, heard):
    good, bad = written('sentinel-2-l2a', 'https://example.org/{band}.tif'), written('naip', 'https://example.org/{band}.tif')
    bad['properties']['platform'] = 'aeroplane'
    path = tmp_path / 'found.geojson'
    path.write_text(json.dumps({'type': 'FeatureCollection', 'features': [good, good, bad]}))
    assert len(scan(str(path), heard)) == 1
    assert not heard.warnings and 'aeroplane' in heard.messages[0]
    # The same in a folder.
    assert len(scan(str(tmp_path), heard)) == 1


def test_of_a_collection_the_newest_product_is_imported(tmp_path, heard):
    older, newer = (written('sentinel-2-c1-l2a', 'https://example.org/{band}.tif') for _ in range(2))
    newer['properties']['datetime'], newer['id'] = '2023-06-08T10:00:00Z', 'newer'
    path = tmp_path / 'found.json'
    path.write_text(json.dumps({'type': 'FeatureCollection', 'features': [newer, older]}))
    assert recognised(path, heard).time == datetime(2023, 6, 8, 10, tzinfo=timezone.utc)
    assert 'newer' in heard.messages[0]


def test_time_and_sun_of_other_forms():
    item = written('sentinel-2-c1-l2a')
    item['properties'].update(
        {'datetime': None, 'start_datetime': '2023-06-07T10:59:31Z', 's2:mean_solar_zenith': 30, 'view:sun_azimuth': -149.5}
    )
    product = stac_product(*items_in(json.dumps(item), 'item.json', '/nowhere'))
    assert product.time == datetime(2023, 6, 7, 10, 59, 31, tzinfo=timezone.utc) and product.sun == (60, 210.5)
    old = written('landsat-c2l2-sr', platform=None, grid__code=None, landsat__wrs_path='81', landsat__wrs_row='119', keys=('SR_B2.TIF', 'SR_B3.TIF', 'SR_B4.TIF', 'SR_B5.TIF'), name='LC08_L2SR_081119_20200101_20200823_02_T2', quality='QA_PIXEL.TIF')  # fmt: skip
    old['properties'].update(
        {'eo:platform': 'LANDSAT_8', 'eo:sun_azimuth': 93.5, 'eo:sun_elevation': 22.7, 'datetime': '2020-01-01'}
    )
    product = stac_product(*items_in(json.dumps(old), 'item.json', '/nowhere'))
    assert (product.platform, product.tile, product.date, product.sun) == ('LANDSAT_8', '081119', '2020-01-01', (22.7, 93.5))
