import dataclasses

import numpy as np
import pytest
from made_scenes import grid, wkt, write

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.rasters.grid import Grid, Window
from multitemporal_cloudmask.rasters.scene import Scene

HERE = grid(100, 80)


def moved(**changes):
    return dataclasses.replace(HERE, **changes)


def with_transform(*changes):
    numbers = list(HERE.transform)
    for index, change in changes:
        numbers[index] += change
    return moved(transform=tuple(numbers))


def test_a_grid_read_from_a_file_has_its_place(tmp_path):
    place = Scene(write(tmp_path / 'a.tif', {'red': np.zeros((80, 100), 'float32')})).grid
    assert place.transform == HERE.transform and (place.width, place.height) == (100, 80)
    assert place.matches(HERE) and HERE.matches(place)


def test_a_file_without_crs_has_none(tmp_path):
    place = Scene(write(tmp_path / 'a.tif', {'red': np.zeros((4, 4), 'float32')}, grid(4, 4, epsg=None))).grid
    assert place.crs == '' and place.spatial_reference is None and 'no CRS' in str(place)
    assert place.matches(grid(4, 4, epsg=None)) and not place.matches(grid(4, 4))


@pytest.mark.parametrize('index', [0, 3])
def test_an_origin_may_be_off_by_less_than_a_hundredth_of_a_pixel(index):
    assert HERE.matches(with_transform((index, 0.29)))
    assert not HERE.matches(with_transform((index, 0.31)))
    assert not HERE.matches(with_transform((index, -0.31)))


@pytest.mark.parametrize('index, size', [(1, 100), (2, 100), (4, 80), (5, 80)])
def test_steps_may_not_add_up_to_more_than_a_hundredth_of_a_pixel(index, size):
    assert HERE.matches(with_transform((index, 0.29 / size)))
    assert not HERE.matches(with_transform((index, 0.31 / size)))


def test_another_size_does_not_match():
    assert not HERE.matches(moved(width=101)) and not HERE.matches(moved(height=79))


def test_the_same_crs_in_other_words_matches():
    renamed = HERE.crs.replace('"WGS 84 / UTM zone 30N"', '"unnamed"', 1)
    assert renamed != HERE.crs and HERE.matches(moved(crs=renamed))


def test_another_crs_does_not_match():
    assert not HERE.matches(moved(crs=wkt(32631)))


def test_a_grid_is_a_value():
    assert grid(100, 80) == HERE and hash(HERE) == hash(grid(100, 80))
    with pytest.raises(dataclasses.FrozenInstanceError):
        HERE.width = 3


def test_a_message_names_both_things_and_both_grids():
    with pytest.raises(CloudmaskError) as caught:
        HERE.require(moved(width=50, crs=wkt(32631)), 'IMAGE', 'FORECAST')
    text = str(caught.value)
    assert 'FORECAST is not on the grid of IMAGE' in text and 'Warp FORECAST' in text
    assert '100 x 80 px of 30 from (500000, 4400000), EPSG:32630' in text and '50 x 80 px' in text and '32631' in text
    HERE.require(with_transform((0, 0.1)), 'IMAGE', 'FORECAST')


def test_coordinates_are_x_first_in_a_geographic_crs():
    place = Grid(wkt(4326), (-3.0, 0.1, 0, 40.0, 0, -0.1), 10, 10)
    reference = place.spatial_reference
    assert reference.GetDataAxisToSRSAxisMapping() == [2, 1]


def test_a_window_grows_up_to_the_edge_of_the_grid():
    assert Window(10, 20, 30, 40).grown(5, HERE) == Window(5, 15, 40, 50)
    assert Window(2, 0, 30, 40).grown(5, HERE) == Window(0, 0, 37, 45)
    assert Window(70, 50, 30, 30).grown(5, HERE) == Window(65, 45, 35, 35)
    assert Window(0, 0, 100, 80).grown(50, HERE) == Window(0, 0, 100, 80)


def test_a_window_is_cut_out_of_a_grown_one():
    rows, columns = np.mgrid[:80, :100]
    image = np.stack([rows, columns])
    window = Window(3, 60, 20, 18)
    outer = window.grown(7, HERE)
    read = image[:, outer.y : outer.y + outer.height, outer.x : outer.x + outer.width]
    inner = read[window.within(outer)]
    assert inner.shape == (2, 18, 20)
    np.testing.assert_array_equal(inner[0, :, 0], range(60, 78))
    np.testing.assert_array_equal(inner[1, 0], range(3, 23))
