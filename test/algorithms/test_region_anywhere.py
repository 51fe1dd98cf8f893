"""Polygons of any CRS and any size, on images anywhere: a pixel is inside where its centre is, carried to the CRS of the polygons."""

import time

import numpy as np
import pytest
from made_scenes import grid, whole, wkt
from osgeo import osr
from workbench import polygons

from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.grid import Grid

pytestmark = pytest.mark.usefixtures('processing')

WORLD = 'Polygon ((-180 -90, 180 -90, 180 90, -180 90, -180 -90))'
SPAIN = grid(80, 60, 500000, 4400000, 30)
WIDE = grid(90, 70, 400000, 4500000, 3000)
FIJI = Grid(wkt(32760), (790000.0, 1000.0, 0, 8100000.0, 0, -1000.0), 90, 80)
CHUKOTKA = Grid(wkt(32601), (330000.0, 2000.0, 0, 7400000.0, 0, -2000.0), 60, 50)
DEGREES = Grid(wkt(4326), (-4.0, 0.05, 0, 42.0, 0, -0.05), 60, 40)
POLE = Grid(wkt(3413), (-100000.0, 2000.0, 0, 120000.0, 0, -2000.0), 100, 100)
SOUTH_UP = Grid(wkt(32630), (500000.0, 30.0, 0, 4398000.0, 0, 30.0), 80, 60)


class Parameters:
    """The part of a tool that reads ROI and EXTENT."""

    def __new__(cls):
        from qgis.core import QgsProcessingAlgorithm

        from multitemporal_cloudmask.algorithms.parameters import region_parameters

        class Tool(QgsProcessingAlgorithm):
            def initAlgorithm(self, configuration=None):
                for parameter in region_parameters():
                    self.addParameter(parameter)

            def createInstance(self):
                return Tool()

        tool = Tool()
        tool.initAlgorithm()
        return tool


def region(place, progress=None, **parameters):
    from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext

    from multitemporal_cloudmask.algorithms.regions import read_region

    crs = QgsCoordinateReferenceSystem.fromWkt(place.crs)
    with gdal_step():
        return read_region(Parameters(), parameters, QgsProcessingContext(), crs, place, progress or Progress())


def mask(place, **parameters):
    with gdal_step():
        return region(place, **parameters).mask(whole(place))


def degrees(place):
    """Longitude and latitude of the pixels' centres, (h, w) each, the longitudes from -180 to 180."""
    target = osr.SpatialReference()
    target.ImportFromEPSG(4326)
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    rows, columns = np.mgrid[: place.height, : place.width] + 0.5
    x, y = place.pixel_to_world(columns, rows)
    moved = np.array(
        osr.CoordinateTransformation(place.spatial_reference, target).TransformPoints(np.stack([x, y], -1).reshape(-1, 2))
    )
    return moved[:, 0].reshape(rows.shape), moved[:, 1].reshape(rows.shape)


@pytest.mark.parametrize('place', [SPAIN, WIDE, FIJI, CHUKOTKA, DEGREES, POLE, SOUTH_UP])
@pytest.mark.parametrize('crs', ['EPSG:4326', 'EPSG:4258'])
def test_a_rectangle_of_the_world_is_the_whole_image(place, crs):
    assert mask(place, ROI=polygons(WORLD, crs=crs)).all()
    assert mask(place, EXTENT=f'-180,180,-90,90 [{crs}]').all()


def test_the_world_in_the_crs_of_web_maps_is_the_whole_image():
    edge = 20037508.3
    assert mask(SPAIN, EXTENT=f'-{edge},{edge},-{edge},{edge} [EPSG:3857]').all()


@pytest.mark.parametrize('place', [WIDE, DEGREES])
def test_long_edges_are_straight_in_their_own_crs(place):
    longitude, latitude = degrees(place)
    inside = mask(place, ROI=polygons('Polygon ((-60 20, 60 20, 60 40.2, -60 40.2, -60 20))', crs='EPSG:4326'))
    certain = abs(latitude - 40.2) > 1e-4
    np.testing.assert_array_equal(inside[certain], (latitude < 40.2)[certain])
    slanted = mask(place, ROI=polygons('Polygon ((-80 1, 80 81, 80 1, -80 1))', crs='EPSG:4326'))
    height = 1 + (longitude + 80) / 2
    certain = abs(latitude - height) > 1e-4
    np.testing.assert_array_equal(slanted[certain], (latitude < height)[certain])


EAST, WEST = (
    'Polygon ((178 -40, 180 -40, 180 80, 178 80, 178 -40))',
    'Polygon ((-180 -40, -179.5 -40, -179.5 80, -180 80, -180 -40))',
)


@pytest.mark.parametrize('place', [FIJI, CHUKOTKA])
@pytest.mark.parametrize(
    'drawn',
    [
        (EAST, WEST),
        ('Polygon ((178 -40, 180.5 -40, 180.5 80, 178 80, 178 -40))',),
        ('Polygon ((-182 -40, -179.5 -40, -179.5 80, -182 80, -182 -40))',),
        ('Polygon ((178 -40, -179.5 -40, -179.5 80, 178 80, 178 -40))',),
    ],
    ids=['parts', 'beyond 180', 'below -180', 'jump'],
)
def test_a_polygon_across_the_antimeridian_is_whole(place, drawn):
    longitude, _ = degrees(place)
    east = longitude % 360
    inside = mask(place, ROI=polygons(*drawn, crs='EPSG:4326'))
    certain = abs(east - 180.5) > 1e-4
    np.testing.assert_array_equal(inside[certain], ((east > 178) & (east < 180.5))[certain])
    assert inside.any() and (east > 180).any()


def test_around_the_pole_longitudes_count():
    longitude, latitude = degrees(POLE)
    inside = mask(POLE, ROI=polygons('Polygon ((10 80, 80 80, 80 90, 10 90, 10 80))', crs='EPSG:4326'))
    certain = (abs(longitude - 10) > 0.3) & (abs(longitude - 80) > 0.3) & (latitude < 89.9)
    np.testing.assert_array_equal(inside[certain], ((longitude > 10) & (longitude < 80))[certain])


def test_overlapping_parts_of_a_multipolygon_count_once():
    one, other = '(500000 4399000, 501000 4399000, 501000 4400000, 500000 4400000, 500000 4399000)', None
    other = one.replace('500000', '500500').replace('501000', '501500')
    apart = mask(SPAIN, ROI=polygons(f'Polygon ({one})', f'Polygon ({other})'))
    joined = mask(SPAIN, ROI=polygons(f'MultiPolygon (({one}), ({other}))', kind='MultiPolygon'))
    np.testing.assert_array_equal(joined, apart)
    far = f'MultiPolygon (({one}), ({other}), (({one.replace("4399000", "9000000").strip("()")})))'
    np.testing.assert_array_equal(mask(SPAIN, ROI=polygons(far, kind='MultiPolygon'))[:33], apart[:33])


@pytest.mark.parametrize('place', [SPAIN, WIDE])
def test_somewhere_else_is_an_error(place):
    with pytest.raises(CloudmaskError, match='no part of the image is inside'):
        region(place, ROI=polygons('Polygon ((100 10, 110 10, 110 20, 100 10))', crs='EPSG:4326'))


@pytest.mark.parametrize('extent', ['1,2,3', 'nowhere', '5,1,4,4'])
def test_an_extent_that_is_none_is_an_error(extent):
    with pytest.raises(CloudmaskError, match='^EXTENT must be xmin,xmax,ymin,ymax'):
        region(SPAIN, EXTENT=extent)


def many(number):
    draw = np.random.default_rng(1)
    squares = []
    for x, y in draw.uniform((500000, 4398300), (502300, 4399900), (number, 2)):
        squares.append(f'Polygon (({x} {y}, {x + 40} {y}, {x + 40} {y + 40}, {x} {y + 40}, {x} {y}))')
    return squares


def test_ten_thousand_polygons_take_seconds():
    layer = polygons(*many(10000))
    begun = time.process_time()
    assert mask(SPAIN, ROI=layer).mean() > 0.8
    assert time.process_time() - begun < 10


def test_many_polygons_can_be_cancelled():
    class Impatient(Progress):
        asked = 0

        def cancelled(self):
            self.asked += 1
            return self.asked > 500

    with pytest.raises(Cancelled):
        region(SPAIN, progress=Impatient(), ROI=polygons(*many(1000)))
