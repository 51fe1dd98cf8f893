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
        (32630, (500000.0, 30.0, 0.0, 4400000.0, 0.0, 30.0), 180.0),  # rows run north
        (0, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), 0.0),
    ],
)
def test_the_azimuth_is_told_from_the_image_s_up(epsg, transform, turn):
    assert sun_over(scene(epsg, transform, **SUN)) == pytest.approx((40.5, (150 + turn) % 360), abs=0.05)


@pytest.mark.parametrize(
    'metadata', [{}, {'SUN_ELEVATION': '40'}, {**SUN, 'SUN_AZIMUTH': 'unknown'}, {**SUN, 'SUN_AZIMUTH': 'nan'}]
)
def test_an_unknown_sun_is_none(metadata):
    assert sun_over(scene(32630, (500000.0, 30.0, 0.0, 4400000.0, 0.0, -30.0), **metadata)) is None
