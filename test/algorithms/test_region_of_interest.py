"""A region of interest: polygons in any CRS, a drawn extent, or both; the result does not depend on how it is given."""

from pathlib import Path

import numpy as np
import pytest
from workbench import inside, polygons, read

pytestmark = pytest.mark.usefixtures('processing')

#: A quadrangle within the sample (720000..722880, 4387120..4390000), corners off the pixels' centres.
QUADRANGLE = 'Polygon ((720307 4389701, 722511 4389412, 722003 4387310, 720611 4387620, 720307 4389701))'
RECTANGLE = 'Polygon ((720507 4389701, 722211 4389701, 722211 4387612, 720507 4387612, 720507 4389701))'
EXTENT = '720507,722211,4387612,4389701'
PARTS = (
    'MultiPolygon (((720307 4389701, 721211 4389701, 721211 4388701, 720307 4388701, 720307 4389701),'
    ' (720601 4389399, 720901 4389399, 720901 4389001, 720601 4389001, 720601 4389399)),'
    ' ((721507 4388501, 722507 4388501, 722507 4387501, 721507 4387501, 721507 4388501)))'
)


@pytest.fixture(scope='module')
def mask(tool, sample, chain, tmp_path_factory):
    """Call with ROI and EXTENT; returns the mask of clusterclouds."""
    folder = tmp_path_factory.mktemp('regions')

    def run(**region):
        path = folder / f'{len(list(folder.iterdir()))}.tif'
        tool('clusterclouds', IMAGE=sample.target, FORECAST=chain.forecast, OPENING=0, **region, OUTPUT=str(path))
        return read(path)[0]

    return run


def in_crs(wkt, crs):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject

    geometry = QgsGeometry.fromWkt(wkt)
    ours, theirs = QgsCoordinateReferenceSystem('EPSG:32630'), QgsCoordinateReferenceSystem(crs)
    geometry.transform(QgsCoordinateTransform(ours, theirs, QgsProject.instance()))
    return geometry


def is_region(mask, wkt):
    """Whether the mask is valid inside the geometry, where the image is, and 255 outside."""
    within = inside(wkt, len(mask))
    return (mask[~within] == 255).all() and (mask[within] != 255).mean() > 0.9


def test_outside_the_region_is_nodata(mask, chain):
    found = mask(ROI=polygons(QUADRANGLE))
    assert is_region(found, QUADRANGLE)
    everywhere = read(chain.mask)[0]
    within = inside(QUADRANGLE, len(found))
    np.testing.assert_array_equal(found[within] == 255, everywhere[within] == 255)


@pytest.mark.parametrize('crs', ['EPSG:4326', 'EPSG:3857', 'EPSG:25831'])
def test_polygons_in_another_crs_give_the_same_mask(mask, crs):
    same = polygons(in_crs(QUADRANGLE, crs).asWkt(12), crs=crs)
    np.testing.assert_array_equal(mask(ROI=same), mask(ROI=polygons(QUADRANGLE)))


def test_multipolygons_and_holes_count(mask):
    found = mask(ROI=polygons(PARTS, kind='MultiPolygon'))
    assert is_region(found, PARTS)
    assert (found[20:33, 20:30] == 255).all()  # the hole


def test_several_features_are_united_even_where_they_overlap(mask):
    whole = mask(ROI=polygons(RECTANGLE))
    left = 'Polygon ((720507 4389701, 721511 4389701, 721511 4387612, 720507 4387612, 720507 4389701))'
    right = 'Polygon ((721207 4389701, 722211 4389701, 722211 4387612, 721207 4387612, 721207 4389701))'
    np.testing.assert_array_equal(mask(ROI=polygons(left, right)), whole)


def test_only_the_selected_features_count_where_it_is_asked_for(mask):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    layer = polygons(QUADRANGLE, RECTANGLE)
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.selectByIds([2])
        definition = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
        selected = mask(ROI=definition)
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    np.testing.assert_array_equal(selected, mask(ROI=polygons(RECTANGLE)))


def test_a_file_of_polygons_does_as_well_as_a_layer(mask, tmp_path):
    ring = in_crs(QUADRANGLE, 'EPSG:4326').asJson(12)
    feature = f'{{"type": "Feature", "properties": {{}}, "geometry": {ring}}}'
    (tmp_path / 'roi.geojson').write_text(f'{{"type": "FeatureCollection", "features": [{feature}]}}')
    np.testing.assert_array_equal(mask(ROI=str(tmp_path / 'roi.geojson')), mask(ROI=polygons(QUADRANGLE)))


def test_a_broken_polygon_is_mended(mask):
    bow_tie = 'Polygon ((720307 4389701, 722507 4387501, 722507 4389701, 720307 4387501, 720307 4389701))'
    found = mask(ROI=polygons(bow_tie))
    assert (found[:, 2:8] == 255).sum() > 100 and 0 < (found != 255).mean() < 0.7


@pytest.mark.parametrize('extent', [EXTENT, f'{EXTENT} [EPSG:32630]'])
def test_a_typed_extent_does_as_well_as_its_polygon(mask, extent):
    np.testing.assert_array_equal(mask(EXTENT=extent), mask(ROI=polygons(RECTANGLE)))


def test_a_drawn_extent_in_the_crs_of_the_map_is_carried_over(mask):
    from qgis.core import QgsCoordinateReferenceSystem, QgsReferencedRectangle

    drawn = in_crs(RECTANGLE, 'EPSG:4326').boundingBox()
    given = f'{drawn.xMinimum()!r},{drawn.xMaximum()!r},{drawn.yMinimum()!r},{drawn.yMaximum()!r} [EPSG:4326]'
    typed = mask(EXTENT=given)
    # The box around the rectangle in degrees holds it, and lies slantwise in the CRS of the image.
    within = inside(RECTANGLE, len(typed))
    assert (typed[within] != 255).mean() > 0.9 and (typed == 255).mean() > 0.2
    referenced = QgsReferencedRectangle(drawn, QgsCoordinateReferenceSystem('EPSG:4326'))
    np.testing.assert_array_equal(mask(EXTENT=referenced), typed)
    np.testing.assert_array_equal(mask(ROI=polygons(inner_of(drawn), crs='EPSG:4326')), typed)


def inner_of(rectangle):
    """The edge of a rectangle with many vertices: as QGIS carries an extent over."""
    from qgis.core import QgsGeometry

    return QgsGeometry.fromRect(rectangle).densifyByCount(20).asWkt(15)


def test_a_rectangle_without_a_crs_is_in_that_of_the_image(mask):
    from qgis.core import QgsRectangle

    np.testing.assert_array_equal(mask(EXTENT=QgsRectangle(720507, 4387612, 722211, 4389701)), mask(EXTENT=EXTENT))


def test_polygons_and_extent_give_their_intersection(mask):
    both = mask(ROI=polygons(QUADRANGLE), EXTENT=EXTENT)
    within = inside(QUADRANGLE, len(both)) & inside(RECTANGLE, len(both))
    assert (both[~within] == 255).all() and (both[within] != 255).mean() > 0.9
    from qgis.core import QgsGeometry

    cut = QgsGeometry.fromWkt(QUADRANGLE).intersection(QgsGeometry.fromWkt(RECTANGLE)).asWkt(9)
    np.testing.assert_array_equal(both, mask(ROI=polygons(cut)))


def test_a_region_that_holds_the_image_is_the_whole_image(mask):
    around = 'Polygon ((700000 4400000, 740000 4400000, 740000 4380000, 700000 4380000, 700000 4400000))'
    np.testing.assert_array_equal(mask(ROI=polygons(around)), mask())


def test_height_and_curves_in_the_polygons_do_no_harm(mask):
    high = RECTANGLE.replace('Polygon', 'PolygonZ').replace(',', ' 7,').replace('))', ' 7))')
    curved = RECTANGLE.replace('Polygon ((', 'CurvePolygon (CompoundCurve ((').replace('))', ')))')
    expected = mask(ROI=polygons(RECTANGLE))
    np.testing.assert_array_equal(mask(ROI=polygons(high, kind='PolygonZ')), expected)
    np.testing.assert_array_equal(mask(ROI=polygons(curved, kind='CurvePolygon')), expected)


def test_cloud_cover_and_valid_share_are_measured_over_the_region(tool, sample, tmp_path):
    parameters = {'IMAGE': sample.target, 'ARCHIVE': str(sample.folder), 'MAX_CLOUD': 100}
    whole, part = (
        tool('selectlags', **parameters, EXTENT=extent, OUTPUT=str(tmp_path / f'{name}.tif'))
        for name, extent in (('whole', None), ('part', EXTENT))
    )
    assert whole['LAG_DATES'] == part['LAG_DATES'] and whole['LAG_CLOUD'] != part['LAG_CLOUD']


@pytest.mark.parametrize('name', ['forecastbackground', 'comparewithfmask', 'maskclouds'])
def test_every_tool_takes_a_region_either_way(tool, sample, chain, tmp_path, name):
    parameters = {
        'forecastbackground': {'STACK': chain.stack},
        'comparewithfmask': {'MASK': chain.mask, 'REFERENCE': sample.truth},
        'maskclouds': {'IMAGE': sample.target, 'ARCHIVE': str(sample.folder)},
    }[name]
    results, output = [], 'AGREEMENT' if name == 'comparewithfmask' else 'OUTPUT'
    degrees = polygons(in_crs(RECTANGLE, 'EPSG:4326').asWkt(12), crs='EPSG:4326')
    for number, region in enumerate(({'ROI': polygons(RECTANGLE)}, {'EXTENT': EXTENT}, {'ROI': degrees})):
        results.append(tool(name, **parameters, **region, **{output: str(tmp_path / f'{number}.tif')}))
    first, *others = ({key: value for key, value in result.items() if key != output} for result in results)
    assert others == [first, first] and first
    contents = {Path(result[output]).read_bytes() for result in results}
    assert len(contents) == 1
    if name == 'comparewithfmask':
        assert first['PIXELS'] <= inside(RECTANGLE, 96).sum()
