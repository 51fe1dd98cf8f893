"""Cloud cover of polygons: counted pixel by pixel, whatever overlaps, is tiny, or lies elsewhere."""

import numpy as np
import pytest
from heard import Heard
from made_scenes import box, grid, polygon, whole, wkt, write
from osgeo import ogr, osr

from multitemporal_cloudmask.local.series import dated_masks
from multitemporal_cloudmask.local.zones import Zones, zone_cover
from multitemporal_cloudmask.method.classes import CLEAR, CLOUD, SHADOW, SNOW
from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene

PLACE = grid(90, 70)
CLASSES = np.random.default_rng(0).choice([0, 1, 2, 3, 255], (3, 70, 90), p=[0.4, 0.1, 0.3, 0.1, 0.1]).astype('uint8')
DAYS = ('2019-05-01_S2A', '2019-05-06_S2B', '2019-05-11_S2A')


@pytest.fixture
def masks(tmp_path):
    return [Scene(write(tmp_path / f'{day}_mask.tif', {'mask': values}, PLACE, 255)) for day, values in zip(DAYS, CLASSES)]


@pytest.fixture
def cover(masks, workspace):
    def run(polygons, progress=None, crs=None, found=None):
        zones = Zones(list(polygons), [[wkb] if isinstance(wkb, bytes) else wkb for wkb in polygons.values()], crs or PLACE.crs)
        return zone_cover(dated_masks(found or masks), zones, workspace, progress or Heard())

    return run


def random_polygons(count, seed=1):
    draw = np.random.default_rng(seed)
    corners = draw.uniform(-5, 75, (count, 1, 2)) + draw.uniform(0, 20, (count, 4, 2)) * [[-1, 0], [0, -1], [1, 0], [0, 1]]
    return {f'p{number}': polygon([tuple(xy) for xy in shape], PLACE) for number, shape in enumerate(corners)}


def inside(wkb):
    return Region.from_polygons([[wkb]], PLACE).mask(whole(PLACE))


@pytest.mark.parametrize('side', [None, 16])
def test_overlapping_polygons_are_counted_each_for_itself(cover, blocks_of, side):
    if side:
        blocks_of(side)
    polygons = random_polygons(60)
    result = cover(polygons)
    assert result.zones == list(polygons) and result.dates == [tuple(day.split('_')) for day in DAYS]
    for number, wkb in enumerate(polygons.values()):
        try:
            mask = inside(wkb)
        except CloudmaskError:
            assert not result.sizes[number].any()
            continue
        for day, classes in enumerate(CLASSES):
            counted = np.bincount(classes[mask], minlength=256)[[CLEAR, SHADOW, CLOUD, SNOW]]
            np.testing.assert_array_equal(result.pixels[number, day], counted)


def test_shares_are_of_the_valid_pixels_and_valid_of_the_polygon(cover):
    result = cover({'a': box(10, 10, 30, 20, PLACE)})
    classes = CLASSES[0, 10:20, 10:30]
    valid = classes != 255
    assert result.sizes[0, 0] == 200 and result.valid[0, 0] == 100 * valid.mean()
    for name, value in (('clear', CLEAR), ('shadow', SHADOW), ('cloud', CLOUD), ('snow', SNOW)):
        assert getattr(result, name)[0, 0] == pytest.approx(100 * (classes[valid] == value).mean())


def test_a_polygon_that_is_partly_outside_keeps_its_size(cover):
    result = cover({'a': box(-10, 10, 10, 20, PLACE)})
    assert result.sizes[0, 0] == 200 and result.valid[0, 0] == 100 * (CLASSES[0, 10:20, :10] != 255).sum() / 200


def test_a_polygon_without_a_pixel_centre_is_what_it_touches(cover):
    heard = Heard()
    polygons = {
        'tiny': box(10.1, 10.1, 10.3, 10.3, PLACE),
        'sliver': box(20.2, 5.7, 24.8, 5.9, PLACE),
        'big': box(0, 0, 9, 9, PLACE),
    }
    result = cover(polygons, heard)
    assert result.sizes[:, 0].tolist() == [1, 5, 81]
    assert any(text.startswith('2 of 3 zones contain no pixel centre') for text in heard.messages)
    np.testing.assert_array_equal(result.pixels[1, 0], [(CLASSES[0, 5, 20:25] == value).sum() for value in (0, 1, 2, 3)])


def test_polygons_outside_have_no_pixels_and_none_inside_is_an_error(cover):
    result = cover({'out': box(200, 0, 210, 9, PLACE), 'in': box(0, 0, 9, 9, PLACE)})
    assert result.sizes[:, 0].tolist() == [0, 81] and np.isnan(result.valid[0]).all() and np.isnan(result.cloud[0]).all()
    with pytest.raises(CloudmaskError, match='no polygon is inside the masks'):
        cover({'out': box(200, 0, 210, 9, PLACE)})


def test_parts_of_one_zone_are_united(cover):
    united = cover({'a': [box(0, 0, 10, 10, PLACE), box(5, 0, 15, 10, PLACE), box(40, 40, 45, 45, PLACE)]})
    assert united.sizes[0, 0] == 150 + 25


def test_polygons_of_another_crs_are_transformed(cover):
    source, target = osr.SpatialReference(wkt(32630)), osr.SpatialReference(wkt(4326))
    for reference in (source, target):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    geometry = ogr.CreateGeometryFromWkb(box(10, 10, 30, 20, PLACE))
    geometry.Transform(osr.CoordinateTransformation(source, target))
    result = cover({'a': bytes(geometry.ExportToWkb())}, crs=wkt(4326))
    np.testing.assert_array_equal(result.pixels, cover({'a': box(10, 10, 30, 20, PLACE)}).pixels)


def test_masks_of_different_grids_and_tiles_of_a_day_are_added(tmp_path, cover):
    left, right = grid(10, 10), grid(10, 10, left=500000 + 300)
    found = [
        Scene(write(tmp_path / '2019-05-01_LC08_1_mask.tif', {'mask': np.full((10, 10), 2, 'uint8')}, left, 255)),
        Scene(write(tmp_path / '2019-05-01_LC08_2_mask.tif', {'mask': np.zeros((10, 10), 'uint8')}, right, 255)),
        Scene(write(tmp_path / '2019-05-02_LC08_mask.tif', {'mask': np.zeros((20, 20), 'uint8')}, grid(20, 20, pixel=15), 255)),
    ]
    result = cover({'both': box(5, 0, 15, 10, PLACE)}, found=found)
    assert result.dates == [('2019-05-01', 'LC08'), ('2019-05-02', 'LC08')]
    assert result.valid[0].tolist() == [100, 50] and result.cloud[0].tolist() == [50, 0]


def test_clear_dates_are_those_on_which_enough_of_the_whole_polygon_is_clear(tmp_path, cover):
    values = np.zeros((4, 10, 10), 'uint8')
    values[0, :2], values[1, :1], values[2, :1] = 2, 2, 255
    found = [
        Scene(write(tmp_path / f'2019-05-0{day}_LC08_mask.tif', {'mask': array}, grid(10, 10), 255))
        for day, array in enumerate(values, 1)
    ]
    result = cover({'a': box(0, 0, 10, 10, PLACE)}, found=found)
    assert result.clear_dates(90) == [['2019-05-02', '2019-05-03', '2019-05-04']]
    assert result.clear_dates(80.5) == result.clear_dates(90) and result.clear_dates(80)[0][0] == '2019-05-01'


def test_undated_masks_are_refused_and_cancel_is_heard(tmp_path, cover):
    undated = Scene(write(tmp_path / 'mask.tif', {'mask': CLASSES[0]}, PLACE, 255))
    with pytest.raises(CloudmaskError, match='no mask with an acquisition date'):
        cover({'a': box(0, 0, 9, 9, PLACE)}, found=[undated])
    with pytest.raises(Cancelled):
        cover(random_polygons(10), Heard(cancel_at=4))
