"""Images of a catalogue from Python: found, downloaded, and used as an archive."""

import json

import pytest
from stac_loopback.archive import EPSG, LEFT, TOP, Archive
from stac_loopback.service import Service

from multitemporal_cloudmask import api


@pytest.fixture(scope='module')
def archive(tmp_path_factory):
    return Archive(tmp_path_factory.mktemp('archive'), size=120, dates=4)


@pytest.fixture
def catalogue(archive):
    with Service(archive.folder) as service:
        service.add(*(archive.earth_search_c1(number) for number in range(4)))
        yield {'catalog': 'url', 'url': service.root('earthsearch'), 'collection': 'sentinel-2-c1-l2a', 'max_cloud': 100}


def inside(archive):
    west, south, east, north = archive.bounds(10)
    across, down = (east - west) / 10, (north - south) / 10
    return west + 2 * across, south + 2 * down, east - 2 * across, north - 2 * down


def test_found_downloaded_and_masked(archive, catalogue, tmp_path):
    items = api.find_images(tmp_path / 'found.geojson', bounds=inside(archive), **catalogue)
    assert [item['properties']['date'] for item in items] == ['2019-06-07', '2019-05-22', '2019-05-06', '2019-04-20']
    assert json.loads((tmp_path / 'found.geojson').read_text())['features'] == items
    dry = api.fetch_images(tmp_path / 'found.geojson', tmp_path / 'images', bounds=inside(archive), dry_run=True)
    assert not (tmp_path / 'images').exists()
    done = api.fetch_images(tmp_path / 'found.geojson', tmp_path / 'images', bounds=inside(archive), resolution=20)
    assert (done.images, done.bytes) == (dry.images, dry.bytes) == (4, dry.bytes)
    newest = tmp_path / 'images' / f'{items[0]["id"]}.tif'
    from osgeo import gdal

    dataset = gdal.Open(str(newest))
    assert dataset.GetGeoTransform()[1] == 20
    assert abs(dataset.GetGeoTransform()[0] - LEFT - 240) <= 40 and abs(dataset.GetGeoTransform()[3] - TOP + 240) <= 40
    assert abs(dataset.RasterXSize - 36) <= 3 and abs(dataset.RasterYSize - 36) <= 3
    earlier = api.find_images(image=newest, **{**catalogue, 'window': 40})
    assert [item['properties']['date'] for item in earlier] == ['2019-06-07', '2019-05-22', '2019-05-06']


def test_the_mask_is_the_same_from_the_catalogue_and_from_the_folder(archive, catalogue, tmp_path):
    found, folder = tmp_path / 'found.geojson', tmp_path / 'images'
    items = api.find_images(found, bounds=inside(archive), **catalogue)
    api.fetch_images(found, folder, bounds=inside(archive))
    options = {'lags': 2, 'max_cloud': 100, 'method': 'linear', 'arrays': []}
    for place in (found, folder):
        api.mask_clouds(folder / f'{items[0]["id"]}.tif', place, outputs={'mask': tmp_path / f'{place.name}.tif'}, **options)
    assert (tmp_path / 'found.geojson.tif').read_bytes() == (tmp_path / 'images.tif').read_bytes()


def test_no_region(catalogue):
    with pytest.raises(api.CloudmaskError, match='bounds and image are both missing'):
        api.find_images(**catalogue)


def test_bounds_across_the_antimeridian(tmp_path):
    from made_scenes import grid

    from multitemporal_cloudmask.rasters.globe import bounds_of, region_of

    place = grid(200, 100, 800000, 1200000, 1000, 32660)
    west, south, east, north = bounds_of(place)
    assert west == pytest.approx(179.7, abs=0.1) and east == pytest.approx(-178.4, abs=0.1)
    assert region_of((west, south, east, north), place).bounds.width == 200
    assert 20 < region_of((west, south, -179.9, north), place).bounds.width < 60
    with pytest.raises(api.CloudmaskError, match='no part of the image'):
        region_of((10.0, 10.0, 11.0, 11.0), place)
    assert bounds_of(grid(10, 10, LEFT, TOP, 10, EPSG))[1] == pytest.approx(39.72, abs=0.05)
