"""Grids: what is read where."""

import ee
import pytest
from loopback.small import CRS, GRID, TRANSFORM, pixels, put, square

#: The grid of the image, half a pixel to the east.
HALF = (30.0, 0.0, TRANSFORM[2] + 15, 0.0, -30.0, TRANSFORM[5])


def test_a_scale_puts_the_origin_on_its_multiples_and_a_transform_does_not(signed_in):
    """Landsat's origin is an odd multiple of 15 m: with `scale` one reads half a pixel beside."""
    image = put(signed_in.catalogue, 'T/a', a=[[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    region = square(1, 1, 1)  # exactly the pixel with the value 2
    assert image.reduceRegion('mean', region, **GRID).getInfo() == {'a': 2}
    assert image.reduceRegion('count', region, **GRID).getInfo() == {'a': 1}
    # Four pixels touch it that are half a pixel beside: they read 2, 3, 5 and 6.
    assert image.reduceRegion('mean', region, scale=30, crs=CRS).getInfo() == {'a': 4}


def test_pixels_of_another_grid_are_the_nearest(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[10.0, 20.0, 30.0]] * 2)
    near = (30.0, 0.0, TRANSFORM[2] + 10, 0.0, -30.0, TRANSFORM[5])
    assert pixels(image, 1, 3, near) == {'a': [[10, 20, 30]]}
    coarse = (60.0, 0.0, TRANSFORM[2] - 30, 0.0, -60.0, TRANSFORM[5])
    # Centres of coarse pixels lie on borders: what begins there counts.
    assert pixels(image, 1, 2, coarse) == {'a': [[10, 30]]}


def test_bilinear_pixels_are_means_of_their_neighbours(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[10.0, 20.0, 30.0]] * 3)
    assert pixels(image.resample('bilinear'), 2, 2, HALF) == {'a': [[15, 25], [15, 25]]}
    assert pixels(image.resample('bilinear'), 2, 3) == {'a': [[10, 20, 30]] * 2}
    assert pixels(image.resample('bilinear').add(1), 1, 2, HALF) == {'a': [[16, 26]]}


def test_masked_neighbours_have_no_say(signed_in):
    image = put(signed_in.catalogue, 'T/a', mask=[[1, 0, 1]] * 2, a=[[10.0, 99.0, 30.0]] * 2)
    assert pixels(image.resample('bilinear'), 1, 2, HALF) == {'a': [[10, 30]]}
    assert pixels(image.resample('bilinear').mask(), 1, 2, HALF) == {'a': [[0.5, 0.5]]}


def test_pixel_coordinates_count_from_the_corner(signed_in):
    where = ee.Image.pixelCoordinates(ee.Projection(CRS, list(TRANSFORM)))
    assert pixels(where) == {'x': [[0.5, 1.5], [0.5, 1.5]], 'y': [[0.5, 0.5], [1.5, 1.5]]}


def test_longitude_and_latitude_of_the_centres(signed_in):
    put(signed_in.catalogue, 'T/a', a=[[1]])
    seen = pixels(ee.Image.pixelLonLat(), 1, 1)
    place = ee.Geometry.Point([TRANSFORM[2] + 15, TRANSFORM[5] - 15], CRS).transform('EPSG:4326', 1).coordinates().getInfo()
    assert [seen['longitude'][0][0], seen['latitude'][0][0]] == pytest.approx(place, abs=1e-9)


def test_reproject_computes_on_its_grid_and_is_seen_from_others(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[1.0, 2.0], [3.0, 4.0]])
    coarse = ee.Projection(CRS, [60, 0, TRANSFORM[2], 0, -60, TRANSFORM[5]])
    # The neighbourhood is of 60 m pixels there, and of 30 m ones without.
    widened = image.reduceNeighborhood('max', ee.Kernel.square(1))
    assert pixels(widened.reproject(coarse), 2, 2) == {'a_max': [[4, 4], [4, 4]]}
    shown = image.reproject(coarse).getInfo()['bands'][0]
    assert shown['crs_transform'] == [60, 0, TRANSFORM[2], 0, -60, TRANSFORM[5]]


def test_a_projection_of_bands_that_differ_is_refused(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[1, 2]])
    fine = put(signed_in.catalogue, 'T/b', transform=(15, 0, TRANSFORM[2], 0, -15, TRANSFORM[5]), b=[[1, 2]])
    assert image.projection().getInfo() == {'type': 'Projection', 'crs': CRS, 'transform': list(TRANSFORM)}
    assert image.projection().nominalScale().getInfo() == 30
    with pytest.raises(ee.EEException, match='different projections'):
        image.addBands(fine).projection().getInfo()


def test_a_derived_image_has_the_projection_of_its_first_image(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[1, 2]])
    assert ee.Image(1).subtract(image).projection().getInfo()['transform'] == list(TRANSFORM)
    assert ee.Image(1).projection().getInfo()['crs'] == 'EPSG:4326'


def test_another_crs_is_read_through_the_coordinates(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[1, 2], [3, 4]])
    lon, lat = ee.Geometry.Point([TRANSFORM[2] + 45, TRANSFORM[5] - 45], CRS).transform('EPSG:4326', 1).coordinates().getInfo()
    grid = {
        'dimensions': {'width': 1, 'height': 1}, 'crsCode': 'EPSG:4326',
        'affineTransform': {'scaleX': 1e-5, 'translateX': lon - 5e-6, 'scaleY': -1e-5, 'translateY': lat + 5e-6},
    }  # fmt: skip
    table = ee.data.computePixels({'expression': image, 'fileFormat': 'NUMPY_NDARRAY', 'grid': grid})
    assert table['a'].tolist() == [[4]]
