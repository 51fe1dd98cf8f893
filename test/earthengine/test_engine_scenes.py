"""What comes down: which bands, of which pixels, and how many bytes of it."""

import ee
import pytest
from both_engines import Options, run_fetched, run_server

from multitemporal_cloudmask.method.options import ClusterOptions

SIZE = 84


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


def test_the_stack_is_all_bands_and_the_quality_band_of_each_date(target, workspace, tmp_path, bytes_a_pixel):
    run_fetched(target, tmp_path, Options(), workspace)
    assert bytes_a_pixel == [44] * 4


@pytest.mark.parametrize(
    'decision, keys, size',
    [
        ('threshold', ('OUTPUT', 'FORECAST'), 41),
        ('threshold', ('FORECAST',), 40),
        ('threshold', ('OUTPUT',), 1),
        ('adaptive', ('OUTPUT',), 1),
        ('adaptive', ('PROBABILITY', 'OUTPUT'), 5),
    ],
)
def test_of_what_the_server_computes_only_the_results_come(target, tmp_path, bytes_a_pixel, decision, keys, size):
    run_server(target, tmp_path, Options(cluster=ClusterOptions(clusters=8, samples=600, decision=decision)), keys=keys)
    assert bytes_a_pixel == [size]
