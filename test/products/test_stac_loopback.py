"""The catalogue service of the tests itself: tokens, ranges, counts, and images that are those of the simulation."""

import json
import urllib.error
import urllib.request

import numpy as np
import pytest
from osgeo import gdal
from stac_loopback import faults
from stac_loopback.archive import Archive
from stac_loopback.service import Service


@pytest.fixture(scope='module')
def archive(tmp_path_factory):
    return Archive(tmp_path_factory.mktemp('archive'), size=60, dates=4)


@pytest.fixture
def service(archive):
    with Service(archive.folder) as service:
        yield service


def status(url, **headers):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers)) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def address(service, item, key):
    return json.loads(service.collection(item))['features'][0]['assets'][key]['href']


def test_files_of_a_container_need_its_valid_token(service, archive):
    url = address(service, archive.landsat(0), 'red')
    token = json.loads(status(f'{service.token_url}/landsateuwest/landsat-c2')[1])['token']
    other = json.loads(status(f'{service.token_url}/sentinel2l2a01/sentinel2-l2')[1])['token']
    assert [status(place)[0] for place in (url, f'{url}?{token}', f'{url}?{other}')] == [409, 200, 403]
    service.expire()
    assert status(f'{url}?{token}')[0] == 403
    assert service.count('token') == 2


def test_ranges_and_their_log(service, archive):
    url = address(service, archive.earth_search(0), 'red')
    whole = status(url)[1]
    assert status(url, Range='bytes=10-19') == (206, whole[10:20])
    assert status(url, Range='bytes=-5') == (206, whole[-5:])
    assert status(url, Range=f'bytes={len(whole) - 3}-{len(whole) + 9}') == (206, whole[-3:])
    assert status(url, Range=f'bytes={len(whole)}-')[0] == 416
    assert service.bytes('file') == len(whole) + 10 + 5 + 3
    ranges = next(iter(service.ranges().values()))
    assert ranges[1:] == [(10, 19), (len(whole) - 5, len(whole) - 1), (len(whole) - 3, len(whole) - 1)]
    assert status(f'{service.url}/files/../../etc/hostname')[0] == 404


def test_faults_by_route_and_number(service, archive):
    url = address(service, archive.earth_search(0), 'red')
    service.faults.plan('file', faults.UNAVAILABLE, first=2)
    service.faults.plan('file B04.tif', faults.GONE, first=4, times=None)
    assert [status(url)[0] for _ in range(5)] == [200, 503, 200, 404, 404]
    assert service.faults.pending == 0


@pytest.mark.parametrize('subtracted', [True, False])
def test_the_images_are_those_of_the_simulation(archive, service, subtracted):
    number = 1 if subtracted else 2
    item = archive.earth_search(number, subtracted=subtracted)
    path = archive.folder + address(service, item, 'red').partition('/files')[2]
    numbers, truth = gdal.Open(path).ReadAsArray(), archive.scenes[number].bands['B4']
    valid = np.isfinite(truth)
    assert (numbers[~valid] == 0).all()
    np.testing.assert_allclose(numbers[valid] * 1e-4 - (0 if subtracted else 0.1), truth[valid], atol=6e-5)
    assert item['properties']['earthsearch:boa_offset_applied'] is True
    assert item['assets']['red']['raster:bands'][0]['offset'] == -0.1
