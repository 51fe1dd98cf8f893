"""Sums over a region: which pixels count, and what happens where one request for all of them is too much."""

import numpy as np
import pytest
from both_engines import earth_image, ee, region_of

from multitemporal_cloudmask.earthengine import area
from multitemporal_cloudmask.earthengine.area import Sums, added, sum_bands
from multitemporal_cloudmask.earthengine.points import Points, unmasked
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.grid import Window

SIZE = 72


@pytest.fixture
def image(signed_in):
    from loopback import catalogue

    return earth_image(catalogue.add_landsat(signed_in.catalogue, size=SIZE, dates=2).ids[-1])


def columns_and_rows(image):
    crs = ee.Projection(image.crs, area.crs_transform(image.grid))
    return ee.Image.pixelCoordinates(crs).floor().addBands(ee.Image.constant(1)).rename(['x', 'y', 'count'])


def burnt(region):
    rows, columns = np.nonzero(region.mask(Window(0, 0, SIZE, SIZE)))
    return {'x': columns.sum(), 'y': rows.sum(), 'count': len(rows)}


@pytest.mark.parametrize(
    'corners',
    [
        [(1.5, 2.5), (4.5, 2.5), (4.5, 4.5), (1.5, 4.5)],  # edges through the centres of pixels
        [(10.5, 10.5), (30.5, 30.5), (10.5, 50.5)],  # slanted ones, too
        [(5, 5), (20, 5), (20, 9), (5, 9)],  # along the edges of pixels
        [(0, 0), (72, 0), (72, 72), (0, 72)],
        [(20.3, 3.1), (60.2, 33.7), (41.9, 69.5)],
    ],
)
def test_the_pixels_of_a_region_are_those_that_gdal_burns(image, corners):
    region = region_of(image, corners)
    assert sum_bands(ee, columns_and_rows(image), region, image, Progress()) == burnt(region)


@pytest.mark.parametrize('corners', [None, [(1.7, 2.3), (67.6, 5.0), (60.3, 69.6), (30.1, 41.4), (6.4, 66.7)]])
def test_a_time_out_is_answered_by_halves_of_the_region(signed_in, image, monkeypatch, corners):
    from loopback import faults

    monkeypatch.setattr('multitemporal_cloudmask.earthengine.tiles.FLOOR', 8)
    scales, request = [], Sums.request
    monkeypatch.setattr(Sums, 'request', lambda self: scales.append(self.tile_scale) or request(self))
    region = region_of(image, corners)
    signed_in.faults.plan('value', faults.TIMED_OUT, times=3)
    assert sum_bands(ee, columns_and_rows(image), region, image, Progress()) == burnt(region)
    assert signed_in.faults.pending == 0 and set(scales) == {1} and len(scales) > 4


@pytest.mark.parametrize('known', [True, False], ids=['counted here', 'refused there'])
def test_a_region_of_many_vertices_is_sent_in_parts_that_are_accepted(signed_in, image, monkeypatch, known):
    """Everything a fiftieth: the bytes of a request, the vertices in it, and those of a region of 300000."""
    monkeypatch.setattr('loopback.handler.MOST_REQUEST_BYTES', 10485760 // 50)
    if known:
        monkeypatch.setattr(area, 'VERTICES', area.VERTICES // 50)
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.tiles.FLOOR', 8)
    scales, request = [], Sums.request
    monkeypatch.setattr(Sums, 'request', lambda self: scales.append(self.tile_scale) or request(self))
    angle = np.linspace(0, 2 * np.pi, 6000, endpoint=False)
    radius = 30 + 3 * np.sin(7 * angle) + 0.01 * np.sin(1000 * angle)
    region = region_of(image, list(zip(36 + radius * np.cos(angle), 36 + radius * np.sin(angle))))
    assert sum_bands(ee, columns_and_rows(image), region, image, Progress()) == burnt(region)
    assert set(scales) == {1}
    assert len(area.search_geometry(ee, region, image).serialize()) < (1000 if known else 10**6)


@pytest.mark.parametrize('points', [True, False])
def test_an_expression_that_is_too_long_is_not_sent_again_in_parts(signed_in, image, monkeypatch, points):
    from multitemporal_cloudmask.earthengine.jobs import ask_parts

    monkeypatch.setattr('loopback.handler.MOST_REQUEST_BYTES', 400)
    bands, places, before = columns_and_rows(image), np.arange(5), len(signed_in.log)
    request = (
        Points(ee, unmasked(bands), ('x', 'y'), image, places, places) if points else Sums(ee, bands, region_of(image), image)
    )
    with pytest.raises(CloudmaskError, match='more bytes than Earth Engine accepts'):
        ask_parts(request, Progress())
    assert len(signed_in.log) == before + 1


def test_too_little_memory_is_answered_by_smaller_tiles(signed_in, image, monkeypatch):
    from loopback import faults

    scales, request = [], Sums.request
    monkeypatch.setattr(Sums, 'request', lambda self: scales.append(self.tile_scale) or request(self))
    region = region_of(image)
    signed_in.faults.plan('value', faults.MEMORY, times=2)
    assert sum_bands(ee, columns_and_rows(image), region, image, Progress()) == burnt(region)
    assert scales == [1, 2, 4]


def test_what_is_too_much_however_small_is_reported(signed_in, image):
    from loopback import faults

    signed_in.faults.plan('value', faults.TIMED_OUT, times=None)
    with pytest.raises(CloudmaskError, match='Computation timed out'):
        sum_bands(ee, columns_and_rows(image), region_of(image), image, Progress())


@pytest.mark.parametrize(
    'fault, sizes', [('TIMED_OUT', [(50, 1), (25, 1), (25, 1)]), ('MEMORY', [(50, 1), (50, 2)])], ids=['time', 'memory']
)
def test_points_are_halved_or_read_with_smaller_tiles(signed_in, image, monkeypatch, fault, sizes):
    from loopback import faults

    from multitemporal_cloudmask.earthengine.jobs import ask_parts

    asked, request = [], Points.request
    monkeypatch.setattr(Points, 'request', lambda self: asked.append((len(self.rows), self.tile_scale)) or request(self))
    rows, columns = np.arange(50), np.arange(50)[::-1].copy()
    signed_in.faults.plan('value', getattr(faults, fault))
    bands = unmasked(columns_and_rows(image))
    values = ask_parts(Points(ee, bands, ('x', 'y'), image, rows, columns), Progress())
    np.testing.assert_array_equal(values, [columns, rows])
    assert asked == sizes


def test_sums_of_groups_are_added_by_their_numbers():
    one = {'groups': [{'number': 0, 'sum': [1, 2]}, {'number': 3, 'sum': [5, 5]}]}
    other = {'groups': [{'number': 3, 'sum': [1, 1]}, {'number': 2, 'sum': [7, 8]}]}
    assert added([one, other]) == {
        'groups': [{'number': 0, 'sum': [1, 2]}, {'number': 2, 'sum': [7, 8]}, {'number': 3, 'sum': [6, 6]}]
    }
    assert added([{'a': None, 'b': 1}, {'a': None, 'b': None}]) == {'a': None, 'b': 1}
