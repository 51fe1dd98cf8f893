"""From one cloudy image of a catalogue to its mask in three lines, with the packaged plugin and a clean home."""

import os
import signal
import subprocess
import time
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
    # QGIS keeps statistics of rasters next to them, the tools their styles.
    written = {path.name for path in Path(tmp_path).iterdir() if path.suffix not in ('.xml', '.qml')}
    assert written == {'found.geojson', 'image.tif', 'mask.tif'}


def test_a_killed_download_continues(qgis, archive, service, tmp_path):
    found, folder = tmp_path / 'found.geojson', tmp_path / 'images'
    found.write_text(service.collection(*(archive.earth_search_c1(number) for number in range(5, 0, -1))))
    words = ['run', f'{NAME}:fetchimages', f'--ITEMS={found}', f'--EXTENT={archive.extent(20, 20, 200, 180)}']
    process = subprocess.Popen(
        [qgis.program, *words, f'--FOLDER={folder}'], env=qgis.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while process.poll() is None and len(finished(folder)) < 2:
        time.sleep(0.01)
    os.kill(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL, 'it had ended before'
    first = finished(folder)
    assert 2 <= len(first) < 5
    service.log.clear()
    qgis(*words, f'--FOLDER={folder}')
    asked = {Path(each.path).parent.name for each in service.log if each.route == 'file'}
    assert len(asked) == 5 - len(first)
    assert not [path.name for path in folder.iterdir() if path.name.startswith('.')]
    whole = finished(folder)
    assert len(whole) == 5 and first.items() <= whole.items()
    qgis(*words, f'--FOLDER={tmp_path / "again"}')
    assert finished(tmp_path / 'again') == whole


def finished(folder):
    return {path.name: path.read_bytes() for path in folder.glob('[!.]*.tif')} if folder.exists() else {}
