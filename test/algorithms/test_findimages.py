"""`findimages` in QGIS: region, dates, the item collection that it writes, the layer of footprints, and what it says."""

import json
import threading
import time

import pytest
from made_scenes import grid, landsat
from stac_loopback import faults
from stac_loopback.archive import EPSG, LEFT, TOP, Archive
from stac_loopback.service import Service
from workbench import PROVIDER, polygons

DATES = ['2019-06-07', '2019-05-22', '2019-05-06', '2019-04-20', '2019-04-04']


@pytest.fixture(scope='module')
def archive(tmp_path_factory):
    return Archive(tmp_path_factory.mktemp('archive'), size=60, with_files=False)


@pytest.fixture
def service(archive):
    with Service(archive.folder) as service:
        service.add(*(archive.earth_search(number) for number in range(5)))
        yield service


@pytest.fixture
def find(tool, service, archive, tmp_path):
    """Run the tool; returns its results and the features that it wrote."""

    def run(**parameters):
        defaults = {'CATALOG': 'url', 'URL': service.root('earthsearch'), 'OUTPUT': str(tmp_path / 'found.geojson')}
        if not {'ROI', 'EXTENT', 'IMAGE'} & set(parameters):
            defaults['EXTENT'] = archive.extent(5, 5, 20, 20)
        results = tool('findimages', **{**defaults, **parameters})
        content = json.loads((tmp_path / 'found.geojson').read_text())
        assert content['type'] == 'FeatureCollection'
        return results, content['features']

    return run


def dates(features):
    return [feature['properties']['date'] for feature in features]


def asked(service):
    return [json.loads(each.body) for each in service.log if each.route == 'search' and each.body]


def test_the_images_of_an_extent(find, service, archive):
    results, features = find(FROM='2019-04-10', TO='2019-05-30', MAX_CLOUD=100)
    assert results['FOUND'] == 3
    assert dates(features) == DATES[1:4]
    item = archive.earth_search(3)
    assert features[0]['id'] == item['id']
    assert list(features[0]['properties'])[:4] == ['date', 'cloud_cover', 'platform', 'tile']
    assert features[0]['properties']['tile'] == '30SYJ'
    assert features[0]['properties']['cloud_cover'] == item['properties']['eo:cloud_cover']
    assert features[0]['assets']['red']['href'].startswith(f'{service.url}/files/')
    west, south, east, north = asked(service)[0]['bbox']
    # 150 m wide and high.
    assert 0.0012 < east - west < 0.0025
    assert 0.0012 < north - south < 0.002
    left, bottom, right, top = archive.bounds(10)
    assert left < west < east < right
    assert bottom < south < north < top


def test_the_images_before_an_image(find, archive, service, tmp_path):
    image = landsat(tmp_path / 'image.tif', -16, (40, 40), place=grid(40, 40, LEFT, TOP))
    assert dates(find(IMAGE=str(image), MAX_CLOUD=100)[1]) == DATES[1:]
    assert dates(find(IMAGE=str(image), WINDOW=20, MAX_CLOUD=100)[1]) == DATES[1:3]
    assert dates(find(IMAGE=str(image), TO='2019-06-30', MAX_CLOUD=100)[1]) == DATES
    assert dates(find(IMAGE=str(image), FROM='2019-05-10', MAX_CLOUD=100)[1]) == DATES[1:2]
    west, south, east, north = asked(service)[0]['bbox']
    assert 0.012 < east - west < 0.016


def _ring(left, top, right, bottom):
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    return ', '.join(f'{LEFT + 10 * x} {TOP - 10 * y}' for x, y in corners)


def test_polygons(find, service):
    roi = polygons(*(f'POLYGON (({_ring(*corners)}))' for corners in ((2, 2, 4, 4), (10, 10, 12, 14))), crs=f'EPSG:{EPSG}')
    find(ROI=roi)
    both = asked(service)[-2]['bbox']
    assert 0.0010 < both[2] - both[0] < 0.0014
    find(ROI=roi, EXTENT=f'{LEFT},{LEFT + 50},{TOP - 50},{TOP} [EPSG:{EPSG}]')
    shared = asked(service)[-2]['bbox']
    assert both[0] == shared[0] < shared[2] < both[2]


def test_an_extent_in_degrees_across_the_antimeridian(find, service):
    assert find(EXTENT='179.5,180.5,10,11 [EPSG:4326]')[0]['FOUND'] == 0
    assert [each['bbox'] for each in asked(service)] == [[179.5, 10, 180, 11], [-180, 10, -179.5, 11]]
    service.log.clear()
    find(EXTENT='700000,900000,1100000,1200000 [EPSG:32660]')
    west, east = asked(service)[0]['bbox'], asked(service)[1]['bbox']
    assert west[2] == 180 and east[0] == -180
    assert west[0] == pytest.approx(178.8, abs=0.1)


def test_what_cannot_be_read_is_left_out(find, service, archive):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    service.add(archive.landsat(0, requester_pays=True))
    results, features = find(COLLECTION='sentinel-2-l2a, landsat-c2-l2', MAX_CLOUD=100, feedback=feedback)
    assert '5 image(s) from 2019-04-04 to 2019-06-07.' in feedback.textLog()
    assert results['FOUND'] == 5
    assert '1 image(s) cannot be read' in feedback.textLog()
    assert 'Planetary Computer' in feedback.textLog()


def test_an_image_of_another_sensor_or_level(find, archive, tmp_path):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    image = landsat(tmp_path / 'image.tif', -16, (40, 40), place=grid(40, 40, LEFT, TOP))
    assert find(IMAGE=str(image), MAX_CLOUD=100, feedback=feedback)[0]['FOUND'] == 4
    assert 'No image found can serve as lag of' in feedback.textLog()
    assert 'Sentinel-2 MSI, but the image is from Landsat 8-9 OLI/TIRS' in feedback.textLog()


def test_nothing_found(find):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    results, features = find(FROM='2024-01-01', feedback=feedback)
    assert (results['FOUND'], features) == (0, [])
    assert 'has no such image. Check COLLECTION' in feedback.textLog()


def test_the_layer_of_footprints(processing, service, archive, tmp_path):
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsProject

    project = QgsProject.instance()
    project.clear()
    parameters = {'CATALOG': 'url', 'URL': service.root('earthsearch'), 'EXTENT': archive.extent(5, 5, 20, 20), 'MAX_CLOUD': 100}
    processing.runAndLoadResults(f'{PROVIDER}:findimages', {**parameters, 'OUTPUT': str(tmp_path / 'found.geojson')})
    (layer,) = project.mapLayers().values()
    assert layer.isValid() and layer.featureCount() == 5
    assert layer.geometryType() == 2 and layer.crs().authid() in ('EPSG:4326', 'OGC:CRS84')
    shown = [column.name for column in layer.attributeTableConfig().columns() if not column.hidden and column.name]
    assert shown == ['date', 'cloud_cover', 'platform', 'tile']
    assert layer.temporalProperties().isActive()
    feature = next(layer.getFeatures())
    assert feature['date'].toString('yyyy-MM-dd') == DATES[0]
    assert isinstance(feature['cloud_cover'], float)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    shown = QgsExpression(layer.displayExpression()).evaluate(context)
    assert shown == f'{DATES[0]} sentinel-2a {round(feature["cloud_cover"])} %'
    project.clear()


@pytest.mark.parametrize(
    ('wrong', 'text'),
    [
        ({'CATALOG': 'url', 'URL': ''}, 'URL is empty'),
        ({'CATALOG': 'earthsearch'}, 'URL is set, but CATALOG is earthsearch'),
        ({'CATALOG': 'google'}, 'CATALOG must be one of earthsearch, planetarycomputer, url'),
        ({'FROM': '2019-13-01'}, 'FROM must be a date'),
        ({'FROM': '2019-05-01', 'TO': '2019-04-01'}, 'FROM 2019-05-01 is after TO'),
        ({'EXTENT': ''}, 'ROI, EXTENT and IMAGE are empty'),
        ({'EXTENT': '1,2,3,4'}, r'EXTENT must be xmin,xmax,ymin,ymax \[EPSG:code\]'),
        ({'URL': 'nothing.json'}, 'neither an address that begins with https:// nor an existing file'),
    ],
)
def test_wrong_parameters(find, service, archive, tmp_path, wrong, text):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=text):
        find(**{'EXTENT': archive.extent(0, 0, 9, 9), **wrong})
    assert list(tmp_path.iterdir()) == []


def test_an_output_that_is_no_geojson(find, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match='does not end with .geojson'):
        find(OUTPUT=str(tmp_path / 'found.gpkg'))


@pytest.mark.parametrize('fault', [faults.LOGIN_PAGE, faults.DENIED])
def test_a_fault_leaves_no_file(find, service, tmp_path, fault):
    from qgis.core import QgsProcessingException

    service.faults.plan('search', fault, times=None)
    with pytest.raises(QgsProcessingException):
        find()
    assert list(tmp_path.iterdir()) == []


def test_cancel_in_a_pause(find, service, tmp_path):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    service.faults.plan('search', faults.too_many(30), times=None)
    feedback = QgsProcessingFeedback()
    threading.Timer(0.5, feedback.cancel).start()
    begun = time.monotonic()
    with pytest.raises(QgsProcessingException, match='Cancelled'):
        find(feedback=feedback)
    assert time.monotonic() - begun < 1.5
    assert list(tmp_path.iterdir()) == []


def test_footprints_that_are_deleted_leave_the_others_as_they_were(find, tmp_path):
    from osgeo import ogr

    _, features = find(MAX_CLOUD=100)
    source = ogr.Open(str(tmp_path / 'found.geojson'), 1)
    layer = source.GetLayer()
    layer.DeleteFeature(layer.GetNextFeature().GetFID())
    del layer, source
    left = json.loads((tmp_path / 'found.geojson').read_text())['features']
    assert [(each['id'], each['assets'], each['stac_version']) for each in left] == [
        (each['id'], each['assets'], each['stac_version']) for each in features[1:]
    ]
