"""The packaged plugin on the command line against Earth Engine on this machine: the mask of the same scenes on disk."""

import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from packaged import NAME, QgisProcess

ee = pytest.importorskip('ee', reason='earthengine-api is not installed: pip install earthengine-api')

sys.path.append(str(Path(__file__).parents[1] / 'earthengine'))

SIZE = 96


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture(scope='module')
def service():
    """Earth Engine in a thread of this process, with a series of Landsat 8."""
    from loopback import Service, catalogue

    with Service() as made:
        made.ids = catalogue.add_landsat(made.catalogue, size=SIZE, dates=6).ids
        made.catalogue.add_folder('LANDSAT/LC09/C02/T1_TOA', 'IMAGE_COLLECTION')
        yield made


@pytest.fixture(scope='module')
def qgis(package, service, tmp_path_factory):
    """A user who has the client, and no account."""
    made = QgisProcess(package, tmp_path_factory.mktemp('earthengine'))
    # Last on the path of its Python: all that the client needs and QGIS has, numpy above all, stays QGIS's own.
    folder = tmp_path_factory.mktemp('client')
    (folder / 'sitecustomize.py').write_text(f'import sys\nsys.path.append({str(Path(ee.__file__).parents[1])!r})\n', 'utf-8')
    made.env.update(EARTHENGINE_API_URL=service.url, PYTHONPATH=str(folder))
    return made


@pytest.fixture(scope='module')
def scenes(service, tmp_path_factory):
    """The same scenes as files, the last of them the cloudy one."""
    from both_engines import write_local

    folder = tmp_path_factory.mktemp('scenes')
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ee.deprecation, '_FetchDataCatalogStac', dict)
        ee.Reset()
        ee.Initialize(None, url=service.url, project='offline')
        yield [write_local(service, asset, folder).path for asset in service.ids]
        ee.Reset()


def test_the_mask_is_that_of_the_same_scenes_on_disk(qgis, service, scenes, tmp_path):
    paths = [{key: tmp_path / f'{whose}_{key}.tif' for key in ('OUTPUT', 'PROBABILITY')} for whose in ('theirs', 'ours')]
    theirs = qgis.run(f'{NAME}:eemaskclouds', IMAGE_ID=service.ids[-1], MAX_CLOUD=60, **paths[0])
    ours = qgis.run(f'{NAME}:maskclouds', IMAGE=scenes[-1], CANDIDATES=scenes[:-1], MAX_CLOUD=60, **paths[1])
    assert {0, 2} <= set(np.unique(pixels(ours['OUTPUT'])))
    for key in paths[0]:
        np.testing.assert_array_equal(pixels(theirs[key]), pixels(ours[key]))
    assert theirs['LAG_DATES'] == ours['LAG_DATES'] and theirs['LAGS_FOUND'] == 3 and theirs['TASK'] == ''


def test_the_check_finds_all_that_is_needed(qgis):
    found = qgis.run(f'{NAME}:eecheck')
    assert found['PACKAGE'] == ee.__version__ and found['PROJECT_OK'] is True


def test_without_the_client_it_says_how_to_install_it(qgis, service, monkeypatch, tmp_path):
    monkeypatch.setitem(qgis.env, 'PYTHONPATH', str(tmp_path))
    words = ('run', f'{NAME}:eemaskclouds', f'--IMAGE_ID={service.ids[-1]}', f'--OUTPUT={tmp_path / "mask.tif"}')
    done = qgis(*words, check=False)
    if done.returncode == 0:
        pytest.skip("QGIS's own Python has the client")
    told = done.stdout + done.stderr
    assert 'earthengine-api' in told and 'To install it' in told and not (tmp_path / 'mask.tif').exists()
