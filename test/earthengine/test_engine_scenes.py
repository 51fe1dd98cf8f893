"""What comes down: which bands, of which pixels, and how many bytes of it."""

import ee
import numpy as np
import pytest
from both_engines import Options, earth_image, region_of, run_fetched, run_server

from multitemporal_cloudmask.earthengine.cache import TileCache
from multitemporal_cloudmask.earthengine.scenes import download_image, download_stack
from multitemporal_cloudmask.earthengine.select import select_lags
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.stack import MARGIN
from multitemporal_cloudmask.rasters.sun import sun_over

SIZE = 84
CORNERS = [(50.5, 3), (80, 3), (80, 20), (55, 25)]


@pytest.fixture
def target(signed_in):
    """The last of six dates of Landsat 8."""
    from loopback import catalogue

    signed_in.catalogue.add_folder('LANDSAT/LC09/C02/T1_TOA', 'IMAGE_COLLECTION')
    return catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=6).ids[-1]


@pytest.fixture
def bytes_a_pixel(monkeypatch):
    """For each request for pixels, how many bytes a pixel were answered."""
    answers, ask = [], ee.data.computePixels

    def asked(request):
        values = ask(request)
        answers.append(values.dtype.itemsize)
        return values

    monkeypatch.setattr(ee.data, 'computePixels', asked)
    return answers


def test_the_image_alone_is_that_of_the_stack(target, workspace, tmp_path):
    image = earth_image(target)
    region, names = region_of(image, CORNERS), ('B4', 'B10', 'B2')
    selection = select_lags(ee, image, region, Options().select, Progress())
    with TileCache(tmp_path) as cache:
        stack = download_stack(ee, image, selection, region, workspace, cache, Progress())
        alone = download_image(ee, image, names, region, workspace, cache, Progress())
    whole = Window(0, 0, SIZE, SIZE)
    np.testing.assert_array_equal(alone.read(names, whole), stack.read(names, whole))
    assert alone.names == names and alone.quality is None and not alone.lags
    assert (alone.time, alone.platform, alone.level) == (stack.time, stack.platform, stack.level)
    assert sun_over(alone) == sun_over(stack) is not None
    fetched = ~np.isnan(alone.read(names, whole)).all(0)
    rows, columns = fetched.nonzero()
    assert columns.min() == 50 - MARGIN and rows.max() == 25 + MARGIN - 1


def test_the_stack_is_all_bands_and_the_quality_band_of_each_date(target, workspace, tmp_path, bytes_a_pixel):
    run_fetched(target, tmp_path, Options(), workspace)
    assert bytes_a_pixel == [44] * 4


@pytest.mark.parametrize('keys, size', [(('OUTPUT', 'FORECAST'), 41), (('FORECAST',), 40), (('OUTPUT',), 1)])
def test_of_what_the_server_computes_only_the_results_come(target, tmp_path, bytes_a_pixel, keys, size):
    run_server(target, tmp_path, Options(), keys=keys)
    assert bytes_a_pixel == [size]


def test_for_a_decision_here_the_bands_of_the_image_come(target, workspace, tmp_path, bytes_a_pixel):
    image = earth_image(target)
    with TileCache(tmp_path) as cache:
        download_image(ee, image, image.collection.names, region_of(image), workspace, cache, Progress())
    assert bytes_a_pixel == [40]
