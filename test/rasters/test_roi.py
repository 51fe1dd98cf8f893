import json
import time

import numpy as np
import pytest
from made_scenes import box, grid, polygon, whole
from osgeo import gdal, ogr

from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.grid import Grid, Window
from multitemporal_cloudmask.rasters.roi import Region

PLACE = grid(60, 50)


def centres_inside(corners, width=60, height=50):
    """Pixels whose centres are inside by the even-odd rule, counted crossing by crossing."""
    y, x = np.mgrid[:height, :width] + 0.5
    inside = np.zeros((height, width), bool)
    for (x0, y0), (x1, y1) in zip(corners, [*corners[1:], corners[0]]):
        if y0 != y1:
            crossed = ((y0 <= y) != (y1 <= y)) & (x < x0 + (y - y0) * (x1 - x0) / (y1 - y0))
            inside ^= crossed
    return inside


def mask(*groups, place=PLACE):
    return Region.from_polygons(list(groups), place).mask(whole(place))


def test_no_polygon_is_the_whole_image():
    region = Region.from_polygons([], PLACE)
    assert region.mask(whole(PLACE)).all() and region.bounds == whole(PLACE)
    assert region.mask(Window(5, 6, 7, 8)).shape == (8, 7)


@pytest.mark.parametrize('seed', range(12))
def test_a_pixel_is_inside_where_its_centre_is(seed):
    draw = np.random.default_rng(seed)
    angles = np.sort(draw.uniform(0, 2 * np.pi, 7))
    reach = draw.uniform(3, 40, 7)
    corners = list(zip(31.3 + reach * np.cos(angles), 22.7 + reach * np.sin(angles)))
    np.testing.assert_array_equal(mask([polygon(corners)]), centres_inside(corners))


def test_the_vertices_of_all_rings_are_counted():
    with_hole = polygon([(1, 1), (20, 1), (20, 20), (1, 20)], None, [(5, 5), (9, 5), (9, 9), (5, 9)])
    region = Region.from_polygons([[with_hole, box(30, 30, 40, 40)]], PLACE)
    assert region.vertices == 3 * 5
    assert Region.from_polygons([], PLACE).vertices == 4


def test_a_pixel_touched_at_its_border_is_outside():
    assert mask([box(10.4, 10.4, 12.6, 11.6)]).sum() == 6
    assert mask([box(10.6, 10.4, 12.4, 11.6)]).sum() == 2


def test_a_pixel_is_inside_or_not_whatever_block_it_is_read_in():
    corners = [(1.2, 3.1), (55.7, 9.9), (40.3, 48.2), (22.5, 20.5), (8.8, 44.4)]
    region = Region.from_polygons([[polygon(corners)]], PLACE)
    all_at_once = region.mask(whole(PLACE))
    for size in (1, 7, 16):
        pieces = np.zeros_like(all_at_once)
        for y in range(0, 50, size):
            for x in range(0, 60, size):
                window = Window(x, y, min(size, 60 - x), min(size, 50 - y))
                pieces[window.within(whole(PLACE))] = region.mask(window)
        np.testing.assert_array_equal(pieces, all_at_once)


def test_polygons_of_a_group_are_united():
    a, b = box(2, 3, 10, 12), box(8, 9, 30, 20)
    np.testing.assert_array_equal(mask([a, b]), mask([a]) | mask([b]))


def test_groups_are_intersected():
    a, b, c = box(2, 3, 20, 22), box(30, 30, 40, 40), box(12, 9, 35, 35)
    np.testing.assert_array_equal(mask([a, b], [c]), (mask([a]) | mask([b])) & mask([c]))
    assert mask([a, b], [c]).any()


def test_a_hole_is_outside():
    outer, hole = [(5, 5), (35, 5), (35, 35), (5, 35)], [(10, 10), (20, 10), (20, 25), (10, 25)]
    inside = mask([polygon(outer, None, hole)])
    assert inside.sum() == 30 * 30 - 10 * 15 and not inside[10:25, 10:20].any()


def test_both_wings_of_a_bow_tie_count():
    corners = [(10, 10), (30, 30), (30, 10), (10, 30)]
    inside = mask([polygon(corners)])
    # Centres lie on the diagonals themselves: they may count or not.
    rows, columns = np.mgrid[:50, :60]
    certain = (rows != columns) & (rows + columns != 39)
    np.testing.assert_array_equal(inside[certain], centres_inside(corners)[certain])


def test_a_polygon_that_only_touches_the_other_group_adds_nothing():
    assert mask([box(2, 2, 8, 8)], [box(8, 2, 12, 8), box(3, 3, 5, 5)]).sum() == 4
    with pytest.raises(CloudmaskError, match='no part of the image is inside'):
        mask([box(2, 2, 8, 8)], [box(8, 2, 12, 8)])


def test_an_empty_polygon_is_passed_over():
    nothing = bytes(ogr.CreateGeometryFromWkt('POLYGON EMPTY').ExportToWkb())
    assert mask([nothing, box(2, 2, 8, 8)]).sum() == 36
    with pytest.raises(CloudmaskError, match='no part of the image is inside'):
        mask([nothing])


def test_multipolygons_heights_and_curves_are_understood():
    several = ogr.CreateGeometryFromWkt('MULTIPOLYGON Z (((0 0 9,4 0 9,4 4 9,0 4 9,0 0 9)),((6 0 9,8 0 9,8 4 9,6 4 9,6 0 9)))')
    place = Grid('', (0, 1, 0, 10, 0, -1), 10, 10)
    assert mask([bytes(several.ExportToWkb())], place=place).sum() == 24
    circle = ogr.CreateGeometryFromWkt('CURVEPOLYGON(CIRCULARSTRING(1 5,9 5,1 5))')
    assert 44 <= mask([bytes(circle.ExportToWkb())], place=place).sum() <= 56


@pytest.mark.parametrize('corners', [(-9, -9, -1, -1), (61, 10, 70, 20), (10, 51, 20, 60)])
def test_a_roi_outside_the_image_is_an_error(corners):
    with pytest.raises(CloudmaskError, match='Check the location and the CRS'):
        Region.from_polygons([[box(*corners)]], PLACE)


def test_groups_without_anything_in_common_are_an_error():
    with pytest.raises(CloudmaskError, match='no part of the image is inside'):
        Region.from_polygons([[box(1, 1, 5, 5)], [box(20, 20, 30, 30)]], PLACE)


def test_bounds_hold_the_region_and_end_at_the_image():
    region = Region.from_polygons([[box(3.4, 5.2, 20.1, 17.7)]], PLACE)
    assert region.bounds == Window(3, 5, 18, 13)
    assert Region.from_polygons([[box(-10, 40, 20, 90)]], PLACE).bounds == Window(0, 40, 20, 10)
    inside = region.mask(whole(PLACE))
    assert region.mask(region.bounds).sum() == inside.sum()


def test_a_block_is_touched_by_the_region_or_by_the_grown_one():
    region = Region.from_polygons([[box(10, 10, 20, 20)]], PLACE)
    far = Window(30, 10, 8, 8)
    assert region.touches(Window(16, 16, 16, 16)) and not region.touches(far)
    assert not region.grown(9).touches(far) and region.grown(11).touches(far)


def test_a_grown_region_holds_all_within_its_margin():
    region = Region.from_polygons([[box(20, 12, 35, 38)]], PLACE)
    inside, reach = (region.mask(whole(PLACE)) for region in (region, region.grown(7)))
    rows, columns = np.indices(inside.shape)
    y, x = np.nonzero(inside)
    distance = np.sqrt(((rows[..., None] - y) ** 2 + (columns[..., None] - x) ** 2).min(-1))
    assert reach[distance <= 7].all() and not reach[distance > 8.1].any()
    everything = Region.from_grid(PLACE)
    assert everything.grown(7) is everything


def test_the_region_lies_right_on_a_turned_grid():
    turned = Grid(PLACE.crs, (500000.0, 20.0, 10.0, 4400000.0, 10.0, -20.0), 40, 40)
    x0, dx, rx, y0, ry, dy = turned.transform
    corners = [(5.13, 5.21), (30.37, 8.41), (20.29, 33.17)]
    ring = ', '.join(f'{x0 + dx * x + rx * y} {y0 + ry * x + dy * y}' for x, y in [*corners, corners[0]])
    wkb = bytes(ogr.CreateGeometryFromWkt(f'POLYGON (({ring}))').ExportToWkb())
    np.testing.assert_array_equal(mask([wkb], place=turned), centres_inside(corners, 40, 40))


def test_gdal_warns_of_nothing():
    warned = []
    gdal.PushErrorHandler(lambda severity, number, text: warned.append(text))
    try:
        mask([polygon([(10, 10), (30, 30), (30, 10), (10, 30)])])
    finally:
        gdal.PopErrorHandler()
    assert not warned


def test_coordinates_lead_back_to_the_same_pixels():
    corners = [(3.2, 4.1), (40.7, 9.5), (31.3, 44.8)]
    region = Region.from_polygons([[polygon(corners, PLACE)]], PLACE)
    shape = ogr.CreateGeometryFromJson(json.dumps({'type': 'MultiPolygon', 'coordinates': region.coordinates}))
    again = Region.from_polygons([[bytes(shape.ExportToWkb())]], PLACE)
    np.testing.assert_array_equal(again.mask(whole(PLACE)), region.mask(whole(PLACE)))
    outline = Region.from_grid(PLACE).coordinates[0][0]
    x0, dx, _, y0, _, dy = PLACE.transform
    assert [x0, y0] in outline and [x0 + dx * PLACE.width, y0 + dy * PLACE.height] in outline


def wkb(text):
    return bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb())


PIXELS = Grid('', (0, 1, 0, 0, 0, 1), 60, 50)


def square(left, top, right, bottom):
    return f'({left} {top},{right} {top},{right} {bottom},{left} {bottom},{left} {top})'


@pytest.mark.parametrize('kind', ['MULTIPOLYGON', 'GEOMETRYCOLLECTION', 'MULTISURFACE'])
@pytest.mark.parametrize('more', ['', 'Z', 'M', 'ZM'])
def test_overlapping_parts_are_united(kind, more):
    rings = [square(2, 3, 42, 43), square(32, 23, 58, 48), square(5, 5, 9, 9)]
    name = '' if kind == 'MULTIPOLYGON' else 'POLYGON '
    geometry = ogr.CreateGeometryFromWkt(f'{kind} ({",".join(f"{name}({ring})" for ring in rings)})')
    geometry.Set3D('Z' in more)
    geometry.SetMeasured('M' in more)
    found = mask([bytes(geometry.ExportToIsoWkb())], place=PIXELS)
    assert found.sum() == 40 * 40 + 26 * 25 - 10 * 20 and found[3:43, 2:42].all() and found[23:48, 32:58].all()


def test_what_two_holes_share_is_outside():
    found = mask([wkb(f'POLYGON ({square(0, 0, 40, 40)},{square(5, 5, 20, 20)},{square(10, 10, 30, 30)})')], place=PIXELS)
    assert found.sum() == 1600 - (225 + 400 - 100)


def test_a_hole_that_leaves_its_polygon_adds_nothing():
    found = mask([wkb(f'POLYGON ({square(0, 0, 20, 20)},{square(10, 10, 40, 15)})')], place=PIXELS)
    assert found.sum() == 400 - 50


def test_rings_without_area_are_passed_over():
    nothing = ['POLYGON ((1 1,1 1,1 1,1 1))', 'POLYGON ((1 1,9 9,1 1))', 'POLYGON ((1 1,9 9,5 5,1 1))', 'POLYGON ((1 1,1 1))']
    assert mask([*map(wkb, nothing), wkb(f'POLYGON ({square(2, 2, 8, 8)})')], place=PIXELS).sum() == 36


def test_a_coordinate_that_is_no_number_is_an_error():
    ring = ogr.CreateGeometryFromWkt(f'POLYGON ({square(2, 2, 8, 8)})')
    ring.GetGeometryRef(0).SetPoint_2D(1, float('nan'), 3)
    with pytest.raises(CloudmaskError, match='cannot be transformed'):
        mask([bytes(ring.ExportToWkb())], place=PIXELS)


def test_overlapping_polygons_may_be_intersected_grown_and_written_as_coordinates():
    one, other, third = (wkb(f'POLYGON ({square(*corners)})') for corners in ((2, 2, 20, 20), (12, 12, 30, 30), (10, 0, 40, 25)))
    region = Region.from_polygons([[one, other], [third]], PIXELS)
    expected = (mask([one], place=PIXELS) | mask([other], place=PIXELS)) & mask([third], place=PIXELS)
    np.testing.assert_array_equal(region.mask(whole(PIXELS)), expected)
    assert region.bounds == Window(10, 2, 20, 23)
    shape = ogr.CreateGeometryFromJson(json.dumps({'type': 'MultiPolygon', 'coordinates': region.coordinates}))
    assert shape.IsValid() and shape.GetArea() == pytest.approx(expected.sum())
    grown = region.grown(2).grown(3)
    assert grown.mask(whole(PIXELS)).sum() > expected.sum() and grown.bounds.x == 4


def test_many_polygons_are_read_in_seconds_and_can_be_cancelled():
    draw = np.random.default_rng(0)
    corners = draw.uniform(0, 1980, (20000, 2))
    polygons = [wkb(f'POLYGON ({square(x, y, x + 20, y + 20)})') for x, y in corners]
    place = Grid('', (0, 1, 0, 0, 0, 1), 2000, 2000)
    begun = time.process_time()
    region = Region.from_polygons([polygons], place)
    inside = region.mask(Window(500, 500, 256, 256))
    assert time.process_time() - begun < 10
    expected = np.zeros((2000, 2000), bool)
    for x, y in corners:
        expected[int(y + 0.5) : int(y + 20.5), int(x + 0.5) : int(x + 20.5)] = True
    np.testing.assert_array_equal(inside, expected[500:756, 500:756])

    class Cancelling(Progress):
        asked = 0

        def cancelled(self):
            self.asked += 1
            return self.asked > 100

    with pytest.raises(Cancelled):
        Region.from_polygons([polygons], place, Cancelling())
