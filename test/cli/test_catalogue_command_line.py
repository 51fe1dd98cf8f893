"""From one cloudy image of a catalogue to its mask in three lines, with the packaged plugin and a clean home."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from packaged import NAME
from stac_loopback import faults
from stac_loopback.archive import Archive
from stac_loopback.service import Service


@pytest.fixture(scope='module')
def archive(tmp_path_factory):
    return Archive(tmp_path_factory.mktemp('archive'), size=240, dates=6)


@pytest.fixture(scope='module')
def service(archive):
    with Service(archive.folder) as service:
        service.add(*(archive.earth_search_c1(number) for number in range(6)))
        yield service


def test_three_lines(qgis, archive, service, tmp_path):
    region = archive.extent(20, 20, 200, 180)
    found, image, mask = (str(tmp_path / name) for name in ('found.geojson', 'image.tif', 'mask.tif'))
    url = {'CATALOG': 'url', 'URL': service.root('earthsearch'), 'COLLECTION': 'sentinel-2-c1-l2a'}
    # A passing fault on the way.
    service.faults.plan('search', faults.UNAVAILABLE)
    results = qgis.run(f'{NAME}:findimages', **url, EXTENT=region, TO='2019-06-07', OUTPUT=found)
    assert results['FOUND'] == 6
    qgis.run(f'{NAME}:importscene', PRODUCT=found, EXTENT=region, OUTPUT=image)
    results = qgis.run(f'{NAME}:maskclouds', IMAGE=image, ARCHIVE=found, LAGS=2, MAX_CLOUD=30, OUTPUT=mask)
    assert results['LAGS_FOUND'] == 2
    classes = gdal.Open(mask).ReadAsArray()
    truth = archive.scenes[-1].truth[20:180, 20:200]
    assert classes.shape == truth.shape
    valid = (truth != 255) & (classes != 255)
    assert valid.mean() > 0.9
    cloud, clear = classes[valid & (truth == 2)] == 2, classes[valid & (truth == 0)] != 2
    assert (np.mean(cloud) + np.mean(clear)) / 2 > 0.8
    # QGIS keeps statistics of rasters next to them.
    written = {path.name for path in Path(tmp_path).iterdir() if path.suffix != '.xml'}
    assert written == {'found.geojson', 'image.tif', 'mask.tif'}
