"""The model *Mask clouds from a catalogue*: from a region and a date to the mask, for both sensors."""

import json

import numpy as np
import pytest
from osgeo import gdal
from stac_loopback.archive import Archive
from stac_loopback.service import Service


@pytest.fixture(scope='module')
def archive(tmp_path_factory):
    return Archive(tmp_path_factory.mktemp('archive'), size=120, dates=8, seed=1)


@pytest.fixture
def service(archive, monkeypatch):
    with Service(archive.folder) as service:
        monkeypatch.setenv('VSICURL_PC_SAS_TOKEN_URL', service.token_url)
        for number in range(8):
            service.add(archive.earth_search(number), archive.landsat(number))
        yield service


def searched(service):
    return json.loads(next(each.body for each in service.log if each.route == 'search'))


@pytest.fixture
def outputs(tmp_path):
    files = {
        '2_import:IMAGE': 'image.tif',
        '3_mask:MASK': 'mask.tif',
        '3_mask:FILLED': 'filled.tif',
        '3_mask:REPORT': 'report.html',
    }
    return {key: str(tmp_path / file) for key, file in files.items()}


@pytest.mark.parametrize(('sensor', 'pixel'), [('Sentinel-2', 10), ('Landsat', 30)])
def test_region_and_date_to_mask(tool, archive, service, outputs, tmp_path, sensor, pixel):
    region = archive.extent(10, 10, 110, 100, pixel)
    tool('maskfromcatalogue', EXTENT=region, TO='2019-06-10', SENSOR=sensor, URL=service.root('planetarycomputer'), **outputs)
    mask = gdal.Open(outputs['3_mask:MASK']).ReadAsArray()
    truth = archive.scenes[-1].truth[10:100, 10:110]
    assert mask.shape == truth.shape
    valid = (truth != 255) & (mask != 255)
    assert (np.mean(mask[valid & (truth == 2)] == 2) + np.mean(mask[valid & (truth == 0)] != 2)) / 2 > 0.8
    assert gdal.Open(outputs['3_mask:FILLED']).RasterXSize == 100
    assert 'Comparison' in (tmp_path / 'report.html').read_text(encoding='utf-8')
    assert searched(service)['datetime'] == '2018-03-17T00:00:00Z/2019-06-10T23:59:59Z'
    assert searched(service)['collections'] == ['sentinel-2-l2a' if sensor == 'Sentinel-2' else 'landsat-c2-l2']


def test_without_a_date_the_search_ends_today(tool, archive, service, outputs):
    from datetime import date, timedelta

    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException):
        tool('maskfromcatalogue', EXTENT=archive.extent(0, 0, 50, 50), URL=service.root('earthsearch'), **outputs)
    first, last = searched(service)['datetime'].split('/')
    assert last == '..'
    assert abs(date.fromisoformat(first[:10]) - (date.today() - timedelta(450))) <= timedelta(1)
