from types import SimpleNamespace

import pytest
from osgeo import osr

from multitemporal_cloudmask.rasters.grid import Grid
from multitemporal_cloudmask.rasters.sun import sun_over


def scene(epsg, transform, **metadata):
    crs = ''
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        crs = reference.ExportToWkt()
    return SimpleNamespace(grid=Grid(crs, transform, 128, 128), metadata=metadata)


SUN = {'SUN_ELEVATION': '40.5', 'SUN_AZIMUTH': '150'}


@pytest.mark.parametrize(
    ('epsg', 'transform', 'turn'),
    [
        (32630, (500000.0, 30.0, 0.0, 4400000.0, 0.0, -30.0), 0.0),  # middle of a UTM zone
        (5070, (-2062080.0, 30.0, 0.0, 2952960.0, 0.0, -30.0), 16.45),  # Albers: Washington lies far west of its middle
        (4326, (10.0, 0.0003, 0.0, 50.0, 0.0, -0.0003), 0.0),
        (32630, (500000.0, 0.0, 30.0, 4400000.0, 30.0, 0.0), 90.0),  # columns run north: north is right
        (0, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), 0.0),
    ],
)
def test_the_azimuth_is_told_from_the_image_s_up(epsg, transform, turn):
    assert sun_over(scene(epsg, transform, **SUN)) == pytest.approx((40.5, (150 + turn) % 360), abs=0.05)


@pytest.mark.parametrize('azimuth', [0, 45, 150, 260])
@pytest.mark.parametrize(
    ('right', 'down', 'direction'),
    [
        ((1, 0), (0, -1), lambda azimuth: azimuth),  # north-up
        ((1, 0), (0, 1), lambda azimuth: 180 - azimuth),  # south-up: east is right, north is down
        ((-1, 0), (0, -1), lambda azimuth: -azimuth),  # mirrored: west is right
        ((-1, 0), (0, 1), lambda azimuth: azimuth + 180),  # turned upside down
        ((0, 1), (-1, 0), lambda azimuth: 90 - azimuth),  # north is right, west is down
        ((0.6, 0.8), (0.8, -0.6), lambda azimuth: azimuth + 53.13),  # rotated: north is right of up
    ],
)
def test_the_sun_is_where_it_is_whatever_the_grid(azimuth, right, down, direction):
    transform = (500000.0, 30.0 * right[0], 30.0 * down[0], 4400000.0, 30.0 * right[1], 30.0 * down[1])
    found = sun_over(scene(32630, transform, SUN_ELEVATION='40.5', SUN_AZIMUTH=str(azimuth)))
    assert (found[1] - direction(azimuth) + 180) % 360 - 180 == pytest.approx(0, abs=0.05)


@pytest.mark.parametrize(
    'metadata', [{}, {'SUN_ELEVATION': '40'}, {**SUN, 'SUN_AZIMUTH': 'unknown'}, {**SUN, 'SUN_AZIMUTH': 'nan'}]
)
def test_an_unknown_sun_is_none(metadata):
    assert sun_over(scene(32630, (500000.0, 30.0, 0.0, 4400000.0, 0.0, -30.0), **metadata)) is None
