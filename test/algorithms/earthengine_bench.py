"""What the tests of the Earth Engine tools share: the loopback, small options, and comparing what was written."""

import sys
import tempfile
from pathlib import Path

import pytest

ee = pytest.importorskip('ee', reason='earthengine-api is not installed: pip install earthengine-api')
sys.path.append(str(Path(__file__).parents[1]))

SELECT = {'LAGS': 2, 'MAX_CLOUD': 60}
SMALL = {**SELECT, 'METHOD': 'linear', 'SAMPLES': 300, 'DECISION': 'threshold', 'CLUSTERS': 6, 'CLUSTER_SAMPLES': 400}

#: Decided here, whichever way the forecast comes.
ADAPTIVE = {**SMALL, 'DECISION': 'adaptive'}
DECIDED = ['OUTPUT', 'PROBABILITY']


@pytest.fixture(name='service')
def service_fixture(earth_engine, monkeypatch, tmp_path_factory):
    """A service with five dates of Landsat 8, the last of them `target`; its address is in the environment."""
    from loopback import catalogue

    # Tiles are kept among the temporary files of the user: those of a test that runs beside this one are not its own.
    monkeypatch.setattr(tempfile, 'tempdir', str(tmp_path_factory.mktemp('temporary')))
    monkeypatch.setattr(ee.deprecation, '_FetchDataCatalogStac', dict)
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.retry.FIRST_WAIT', 0.001)
    monkeypatch.setenv('EARTHENGINE_API_URL', earth_engine.url)
    earth_engine.clear()
    earth_engine.target = catalogue.add_landsat(earth_engine.catalogue, size=96, dates=5).ids[-1]
    return earth_engine


@pytest.fixture(name='told')
def told_fixture(tool):
    """Run a tool that must fail; returns what it says."""
    from qgis.core import QgsProcessingException

    def run(name, **parameters):
        with pytest.raises(QgsProcessingException) as raised:
            tool(name, **parameters)
        return str(raised.value)

    return run


def same(first, second):
    from osgeo import gdal

    one, other = gdal.Open(str(first)), gdal.Open(str(second))
    return one.ReadAsArray().tobytes() == other.ReadAsArray().tobytes()
