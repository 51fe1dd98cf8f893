"""Searches of catalogues: every form of paging, what catalogues ignore, and what becomes of every fault."""

import contextlib
import json
import random

import pytest
from network_checks import Asking
from real_data import DATA
from stac_loopback import faults
from stac_loopback.apis import APIS
from stac_loopback.archive import Archive
from stac_loopback.service import Service

from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.products import catalogue_pages
from multitemporal_cloudmask.products.catalogue import CatalogueOptions, FindOptions, Search, find_items
from multitemporal_cloudmask.rasters import network
from multitemporal_cloudmask.rasters.network import request

DATES = ['2019-06-07', '2019-05-22', '2019-05-06', '2019-04-20', '2019-04-04']

REAL = DATA / 'stac' / 'items'


@pytest.fixture(scope='module')
def archive(tmp_path_factory):
    return Archive(tmp_path_factory.mktemp('archive'), size=60, with_files=False)


@pytest.fixture
def service(archive, monkeypatch, quick):
    monkeypatch.setattr(network, '_transport', network.plain_transport)
    monkeypatch.setattr(catalogue_pages, '_PAUSE', 0.01)
    with Service(archive.folder) as service:
        service.add(*(archive.earth_search(number) for number in range(5)))
        yield service


def search(archive, collections=('sentinel-2-l2a',), bounds=None, first='', last='', max_cloud=100.0, limit=200):
    return Search(collections, bounds or archive.bounds(10), first, last, max_cloud, limit)


def dates(items):
    return [item['properties']['datetime'][:10] for item in items]


class Heard(Progress):
    def __init__(self):
        self.warnings = []

    def warn(self, text):
        self.warnings.append(text)


@pytest.mark.parametrize('api', APIS)
@pytest.mark.parametrize('page', [1, 2, 5, 1000])
def test_every_form_of_paging(service, archive, api, page):
    service.page = page
    # Of a next page that is the same one again nothing more can be learnt.
    expected = DATES[: page if api == 'endless' else 5]
    assert dates(find_items(service.root(api), search(archive), Progress())) == expected


def test_the_empty_last_page_of_earth_search_ends(service, archive):
    find_items(service.root('earthsearch'), search(archive), Progress())
    assert [json.loads(each.body).get('next') for each in service.log if each.route == 'search'] == [None, '5']


def test_what_is_asked_for(service, archive):
    wanted = search(archive, first='2019-04-20', last='2019-05-31', max_cloud=80)
    find_items(service.root('planetarycomputer'), wanted, Progress())
    asked = next(each for each in service.log if each.route == 'search')
    assert json.loads(asked.body) == {
        'collections': ['sentinel-2-l2a'],
        'bbox': list(archive.bounds(10)),
        'datetime': '2019-04-20T00:00:00Z/2019-05-31T23:59:59Z',
        'limit': 100,
        'query': {'eo:cloud_cover': {'lte': 80}},
    }
    assert asked.method == 'POST'


@pytest.mark.parametrize('api', ['earthsearch', 'get', 'static'])
def test_days_are_inclusive(service, archive, api):
    url = service.url + '/static/items.json' if api == 'static' else service.root(api)
    assert dates(find_items(url, search(archive, first='2019-04-20', last='2019-05-22'), Progress())) == DATES[1:4]
    assert dates(find_items(url, search(archive, first='2019-05-23'), Progress())) == DATES[:1]
    assert dates(find_items(url, search(archive, last='2019-04-04'), Progress())) == DATES[4:]


@pytest.mark.parametrize('api', ['earthsearch', 'get'])
def test_clouds_are_filtered_also_where_the_catalogue_does_not(service, archive, api):
    cloudy = archive.earth_search(-1)['properties']['eo:cloud_cover']
    found = find_items(service.root(api), search(archive, max_cloud=cloudy - 1), Progress())
    assert found
    assert all(item['properties']['eo:cloud_cover'] <= cloudy - 1 for item in found)
    assert DATES[0] not in dates(found)
    assert DATES[0] in dates(find_items(service.root(api), search(archive, max_cloud=cloudy), Progress()))


def test_an_item_without_cloud_cover_stays(service, archive):
    item = archive.earth_search(0)
    del item['properties']['eo:cloud_cover']
    service.clear()
    service.add(item)
    assert len(find_items(service.root('get'), search(archive, max_cloud=0), Progress())) == 1


def test_another_place(service, archive):
    for url in (service.root('earthsearch'), service.url + '/static/items.json'):
        assert find_items(url, search(archive, bounds=(10.0, 50.0, 11.0, 51.0)), Progress()) == []


def test_another_collection(service, archive):
    service.add(archive.landsat(0))
    assert len(find_items(service.root('earthsearch'), search(archive), Progress())) == 5
    both = find_items(service.root('earthsearch'), search(archive, ('sentinel-2-l2a', 'landsat-c2-l2')), Progress())
    assert len(both) == 6


@pytest.mark.parametrize('page', [2, 100])
def test_duplicates(service, archive, page):
    service.page = page
    service.add(archive.earth_search(2), archive.earth_search(3))
    assert dates(find_items(service.root('merge'), search(archive), Progress())) == DATES


def test_the_newest_where_there_are_more(service, archive):
    service.page = 2
    heard = Heard()
    assert dates(find_items(service.root('earthsearch'), search(archive, limit=3), heard)) == DATES[:3]
    assert heard.warnings == ['There are more than 3 images: the newest 3 are returned. Raise LIMIT, or choose fewer days.']
    # The fifth is not asked for.
    assert service.count('search') == 2
    heard = Heard()
    assert dates(find_items(service.root('earthsearch'), search(archive, limit=5), heard)) == DATES
    assert heard.warnings == []


def test_the_newest_of_a_catalogue_without_order(service, archive):
    # Static collections are in any order: oldest first here.
    assert dates(find_items(service.url + '/static/items.json', search(archive, limit=2), Progress())) == DATES[:2]


@pytest.mark.parametrize('name', ['items.json', 'catalog.json', 'deeper/collection.json'])
def test_static_catalogues(service, archive, name):
    assert dates(find_items(f'{service.url}/static/{name}', search(archive, ('another',)), Progress())) == DATES


def test_one_item(service, archive):
    name = archive.earth_search(2)['id']
    assert dates(find_items(f'{service.url}/static/items/{name}.json', search(archive), Progress())) == DATES[2:3]
    url = f'{service.root("earthsearch")}/collections/sentinel-2-l2a/items/{name}'
    assert dates(find_items(url, search(archive), Progress())) == DATES[2:3]


def test_items_of_a_collection_by_get(service, archive):
    service.page = 2
    url = f'{service.root("planetarycomputer")}/collections/sentinel-2-l2a/items?limit=2'
    assert dates(find_items(url, search(archive), Progress())) == DATES


def test_the_address_of_a_collection(service, archive):
    service.add(archive.landsat(2), archive.landsat(0))
    found = find_items(f'{service.root("planetarycomputer")}/collections/landsat-c2-l2', search(archive), Progress())
    assert dates(found) == [DATES[2], DATES[4]]
    assert service.count('search') == 1


def test_the_address_of_a_search(service, archive):
    assert dates(find_items(service.root('earthsearch') + '/search', search(archive), Progress())) == DATES
    assert dates(find_items(service.root('earthsearch') + '/', search(archive), Progress())) == DATES


def test_a_saved_collection_with_relative_files(archive, tmp_path):
    item = archive.earth_search(0)
    item['links'] = []
    item['assets']['red']['href'] = './bands/B04.tif'
    path = tmp_path / 'saved.json'
    path.write_text(json.dumps({'type': 'FeatureCollection', 'features': [item]}))
    (found,) = find_items(str(path), search(archive), Progress())
    assert found['assets']['red']['href'] == str(tmp_path / 'bands' / 'B04.tif')


def test_a_saved_page_is_a_list_of_its_own(service, archive, tmp_path):
    service.page = 2
    page = json.loads(request(f'{service.root("get")}/search?collections=sentinel-2-l2a').body)
    assert page['links'][0]['rel'] == 'next'
    (tmp_path / 'page.json').write_text(json.dumps(page))
    service.log.clear()
    assert dates(find_items(str(tmp_path / 'page.json'), search(archive), Progress())) == DATES[:2]
    assert service.log == []


def test_a_saved_landing_page(service, archive, tmp_path):
    (tmp_path / 'landing.json').write_bytes(request(service.root('earthsearch')).body)
    assert dates(find_items(str(tmp_path / 'landing.json'), search(archive), Progress())) == DATES


def test_relative_files_of_a_catalogue_are_absolute(service, archive):
    item = archive.earth_search(0)
    item['links'], item['assets']['red']['href'] = [], '../B04.tif'
    service.clear()
    service.add(item)
    (found,) = find_items(service.url + '/static/items.json', search(archive), Progress())
    assert found['assets']['red']['href'] == service.url + '/B04.tif'


def test_both_sides_of_the_antimeridian(service, archive):
    west, older, east = (archive.earth_search(number) for number in (0, 2, 1))
    older['properties']['datetime'] = '2018-01-01T00:00:00Z'
    older['bbox'] = [179.5, 10.0, 180.0, 11.0]
    west['bbox'], east['bbox'] = [179.5, 10.0, 180.0, 11.0], [-180.0, 10.0, -179.5, 11.0]
    service.clear()
    service.add(west, older, east)
    found = find_items(service.root('earthsearch'), search(archive, bounds=(179.7, 10.2, -179.7, 10.5)), Progress())
    assert dates(found) == [DATES[3], DATES[4], '2018-01-01']
    newest = find_items(service.root('get'), search(archive, bounds=(179.7, 10.2, -179.7, 10.5), limit=1), Progress())
    assert dates(newest) == [DATES[3]]
    service.clear()
    west['bbox'] = [179.5, 10.0, -179.5, 11.0]
    service.add(west)
    assert (
        len(find_items(service.url + '/static/items.json', search(archive, bounds=(-179.9, 10.2, -179.7, 10.5)), Progress())) == 1
    )


@pytest.mark.parametrize('content', [{'id': 'x'}, {'type': 'Feature', 'id': 'x', 'properties': None, 'assets': {}}, 5, None])
def test_what_is_no_item_is_passed_over(archive, tmp_path, content):
    path = tmp_path / 'saved.json'
    path.write_text(json.dumps({'type': 'FeatureCollection', 'features': [content, archive.earth_search(0)]}))
    assert len(find_items(str(path), search(archive), Progress())) == 1


PASSING = {
    'too many': faults.too_many(0),
    'unavailable': faults.UNAVAILABLE,
    'too large': faults.TOO_LARGE,
    'cut off': faults.Truncate(0.5),
    'dropped': faults.Drop(),
}
LASTING = {
    'denied': (faults.DENIED, r'denies access \(403\)'),
    'gone': (faults.GONE, r'does not exist \(404: Not Found\)'),
    'bad request': (faults.BAD_REQUEST, r'rejects the request \(400: Invalid datetime\)'),
    'login page': (faults.LOGIN_PAGE, 'web page instead of JSON'),
    'not JSON': (faults.NOT_JSON, 'invalid JSON'),
}


@pytest.mark.parametrize('number', [1, 2, 3, 4])
@pytest.mark.parametrize('fault', PASSING)
def test_a_fault_that_passes_changes_nothing(service, archive, fault, number):
    service.page = 2
    expected = find_items(service.root('planetarycomputer'), search(archive), Progress())
    # The first request is that of the landing page.
    if number == 1:
        service.faults.plan('landing', PASSING[fault]) if fault != 'too large' else None
    else:
        service.faults.plan('search', PASSING[fault], first=number - 1)
    assert find_items(service.root('planetarycomputer'), search(archive), Progress()) == expected


@pytest.mark.parametrize('number', [1, 2, 3, 4])
@pytest.mark.parametrize('fault', LASTING)
def test_a_fault_that_lasts_is_one_sentence(service, archive, fault, number):
    service.page = 2
    answer, text = LASTING[fault]
    if number == 1:
        service.faults.plan('landing', answer, times=None)
    else:
        service.faults.plan('search', answer, first=number - 1, times=None)
    with pytest.raises(CloudmaskError, match=text) as found:
        find_items(service.root('planetarycomputer'), search(archive), Progress())
    assert str(found.value).startswith(service.root('planetarycomputer'))
    assert str(found.value).count('. ') == 1


def test_a_page_that_is_no_list(service, archive):
    service.faults.plan('search', faults.NO_FEATURES)
    with pytest.raises(CloudmaskError, match='returned no list of items'):
        find_items(service.root('earthsearch'), search(archive), Progress())


def test_a_gateway_that_gives_up_is_asked_for_less(service, archive):
    service.faults.plan('search', faults.TOO_LARGE, times=3)
    assert dates(find_items(service.root('planetarycomputer'), search(archive), Progress())) == DATES
    assert [json.loads(each.body)['limit'] for each in service.log if each.route == 'search'] == [100, 50, 25, 12]
    service.faults.plan('search', faults.TOO_LARGE, times=None)
    with pytest.raises(CloudmaskError, match='takes it too long'):
        find_items(service.root('planetarycomputer'), search(archive), Progress())


def test_cancel_in_a_pause(service, archive):
    service.faults.plan('search', faults.too_many(30), times=None)
    with pytest.raises(Cancelled):
        find_items(service.root('earthsearch'), search(archive), Asking(0.3))


@pytest.mark.parametrize(
    ('url', 'text'),
    [
        ('nowhere.json', 'nor an existing file'),
        ('ftp://127.0.0.1/catalog.json', 'begins with https://'),
        ('file:///etc/hostname', 'begins with https://'),
    ],
)
def test_no_address(archive, url, text):
    with pytest.raises(CloudmaskError, match=text):
        find_items(url, search(archive), Progress())


@pytest.mark.parametrize(
    ('content', 'text'), [('{"type": "Topology"}', 'neither a STAC API'), ('[1]', 'neither'), ('{', 'not JSON')]
)
def test_a_file_that_is_no_catalogue(archive, tmp_path, content, text):
    path = tmp_path / 'x.json'
    path.write_text(content)
    with pytest.raises(CloudmaskError, match=text):
        find_items(str(path), search(archive), Progress())


def test_options():
    assert CatalogueOptions().address == 'https://earth-search.aws.element84.com/v1'
    assert CatalogueOptions('planetarycomputer').address == 'https://planetarycomputer.microsoft.com/api/stac/v1'
    assert CatalogueOptions('url', 'https://x.org').address == 'https://x.org'
    with pytest.raises(CloudmaskError, match='URL is empty'):
        CatalogueOptions('url')
    with pytest.raises(CloudmaskError, match='Set CATALOG to url'):
        CatalogueOptions(url='https://x.org')
    with pytest.raises(CloudmaskError, match='MAX_CLOUD must be'):
        FindOptions(max_cloud=101)


@pytest.mark.skipif(not REAL.is_dir(), reason='the recorded pages are not on this machine')
def test_recorded_pages_of_earth_search(monkeypatch):
    names = ['landing', 'search_post_page1', 'search_post_page2_empty']
    bodies = [(REAL / f'earthsearch_v1_{name}.json').read_bytes() for name in names]
    asked = []

    def transport(url, body, headers, progress):
        asked.append((url, body and json.loads(body)))
        return network.Answer(200, {}, bodies[len(asked) - 1])

    monkeypatch.setattr(network, '_transport', transport)
    wanted = Search(('sentinel-2-l2a', 'landsat-c2-l2'), (-105.2, 40.1, -105.1, 40.2), '2023-10-08', '2023-10-08', 90.0, 10)
    found = find_items('https://earth-search.aws.element84.com/v1', wanted, Progress())
    assert [item['id'] for item in found] == ['S2A_13TDE_20231008_0_L2A', 'LC08_L2SP_033032_20231008_02_T1']
    assert asked[1][1]['query'] == {'eo:cloud_cover': {'lte': 90.0}}
    assert asked[2][0] == 'https://earth-search.aws.element84.com/v1/search'
    assert asked[2][1]['next'] == '2023-10-08T17:37:26.656958Z,LC08_L2SP_033032_20231008_02_T1,landsat-c2-l2'


@pytest.mark.parametrize('status', [404, 405])
def test_what_cannot_be_posted_is_got(service, archive, status):
    service.page = 2
    service.faults.plan('search', faults.Answer(status, b'{}'))
    assert dates(find_items(service.root('planetarycomputer'), search(archive, first='2019-04-20'), Progress())) == DATES[:4]
    assert [each.method for each in service.log if each.route == 'search'] == ['POST', 'GET', 'GET']


def changed(content, rng):
    """A copy of nested lists and dicts of which one value is another one, or is missing."""
    if isinstance(content, (dict, list)) and content and rng.random() < 0.9:
        keys = list(content) if isinstance(content, dict) else range(len(content))
        chosen = rng.choice(keys)
        copy = dict(content) if isinstance(content, dict) else list(content)
        if rng.random() < 0.1:
            del copy[chosen]
        else:
            copy[chosen] = changed(content[chosen], rng)
        return copy
    return rng.choice([None, 5, -1.5, float('nan'), 'x', '', [], {}, [None], [[]], {'a': None}, True, 'file:///etc/hostname'])


def test_damaged_items_are_passed_over_or_one_sentence(archive, tmp_path):
    from multitemporal_cloudmask.local.findimages import find_images

    rng = random.Random(0)
    items = [archive.earth_search(0), archive.planetary_computer_s2(1), archive.landsat(2)]
    for item in items:
        # Long lists of assets would take most of the changes.
        item['assets'] = dict(list(item['assets'].items())[:12])
    path = tmp_path / 'damaged.json'
    catalogue, options = CatalogueOptions('url', str(path)), FindOptions(max_cloud=100)
    for _ in range(600):
        path.write_text(json.dumps(changed({'type': 'FeatureCollection', 'links': [], 'features': items}, rng)))
        with contextlib.suppress(CloudmaskError):
            for item in find_images(catalogue, options, archive.bounds(10), None, Progress()):
                assert {'date', 'cloud_cover', 'platform', 'tile'} <= set(item['properties'])
