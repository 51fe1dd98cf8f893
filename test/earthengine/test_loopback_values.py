"""Numbers, lists, dictionaries, strings, dates and geometries."""

import ee
import pytest


@pytest.mark.parametrize(
    'make, expected',
    [
        (lambda: ee.Number(7).divide(2), 3.5),
        (lambda: ee.Number(7).divide(0), 0),
        (lambda: ee.Number(7).mod(4).pow(2), 9),
        (lambda: ee.Number(-1.5).abs().floor(), 1),
        (lambda: ee.Number(2).max(3).lt(4), 1),
        (lambda: ee.Number(3).format('%03d'), '003'),
        (lambda: ee.List([3, 1, 2]).sort(), [1, 2, 3]),
        (lambda: ee.List([1, 2, 3]).get(-1), 3),
        (lambda: ee.List([1, 2, 3, 4]).slice(1, -1), [2, 3]),
        (lambda: ee.List([1, [2, [3]]]).flatten(), [1, 2, 3]),
        (lambda: ee.List([1, 2]).zip(['a', 'b']), [[1, 'a'], [2, 'b']]),
        (lambda: ee.List.sequence(1, 7, 3), [1, 4, 7]),
        (lambda: ee.List.sequence(0, 1, count=3), [0, 0.5, 1]),
        (lambda: ee.List([1, 2, 4]).reduce(ee.Reducer.mean()), 7 / 3),
        (lambda: ee.List([1, 2]).iterate(lambda x, sum: ee.Number(sum).add(x), 10), 13),
        (lambda: ee.List([1, 2, 1]).distinct().add(5).reverse(), [5, 2, 1]),
        (lambda: ee.List(['a', 'b']).join('-'), 'a-b'),
        (lambda: ee.Dictionary({'b': 2, 'a': 1}).keys(), ['a', 'b']),
        (lambda: ee.Dictionary({'b': 2, 'a': 1}).values(), [1, 2]),
        (lambda: ee.Dictionary.fromLists(['a'], [1]).combine({'a': 3, 'c': 4}), {'a': 3, 'c': 4}),
        (lambda: ee.Dictionary({'a': 1}).set('b', 2).size(), 2),
        (lambda: ee.Dictionary({'a': 1}).get('b', 9), 9),
        (lambda: ee.Dictionary({'a': 1}).map(lambda key, value: ee.Number(value).add(1)), {'a': 2}),
        (lambda: ee.String('LC08_1').cat('_2').split('_'), ['LC08', '1', '2']),
        (lambda: ee.String('abc').slice(1, 2), 'b'),
        (lambda: ee.String('abab').replace('a', 'x'), 'xbab'),
        (lambda: ee.String('abab').replace('a', 'x', 'g'), 'xbxb'),
        (lambda: ee.Date('2019-01-31').advance(1, 'month').format('YYYY-MM-dd'), '2019-02-28'),
        (lambda: ee.Date('2019-03-01').advance(-0.5, 'day').format("YYYY-MM-dd'T'HH"), '2019-02-28T12'),
        (lambda: ee.Date('2020-12-31').advance(1, 'year').get('month'), 12),
        (lambda: ee.Date('2019-06-07').difference('2019-06-05T12:00:00', 'hour'), 36),
        (lambda: ee.Array([[1, 2], [3, 4]]).get([1, 0]), 3),
        (lambda: ee.Array([1, 2]).add(ee.Array([3, 4])).toList(), [4, 6]),
    ],
)
def test_a_value(signed_in, make, expected):
    assert make().getInfo() == pytest.approx(expected) if isinstance(expected, float) else make().getInfo() == expected


def test_lists_that_are_no_matrix_are_no_array(signed_in):
    with pytest.raises(ee.EEException, match='equal length'):
        ee.Array([[1, 2], [3]]).getInfo()


def test_a_geometry_keeps_its_crs(signed_in):
    square = ee.Geometry.Rectangle([720000, 4389000, 721000, 4390000], 'EPSG:32630', False)
    shown = square.getInfo()
    assert shown['crs'] == {'type': 'name', 'properties': {'name': 'EPSG:32630'}}
    assert shown['geodesic'] is False
    assert square.area(1, ee.Projection('EPSG:32630')).getInfo() == 1e6
    assert square.area(1).getInfo() == pytest.approx(1e6, rel=2e-3)  # the scale of UTM 2 degrees from its meridian
    west, south = square.bounds().getInfo()['coordinates'][0][0]
    assert (west, south) == pytest.approx((-0.44, 39.62), abs=0.02)


def test_geometries_meet(signed_in):
    def box(left):
        return ee.Geometry.Rectangle([left, 0, left + 1, 1], None, False)

    assert box(0).intersects(box(0.5)).getInfo() is True
    assert box(0).intersects(box(2)).getInfo() is False
    assert box(0).contains(ee.Geometry.Point([0.5, 0.5])).getInfo() is True
    assert box(0).intersection(box(0.5)).area(1, ee.Projection('EPSG:4326')).getInfo() == pytest.approx(0.5)


def test_edges_in_degrees_are_the_shortest_ways_unless_planar(signed_in):
    """Along 40 degrees north, 2 degrees wide: the shortest way leads 480 m north of the parallel."""
    corners, beyond = [-1, 39, 1, 40], ee.Geometry.Point([0, 40.004])
    assert ee.Geometry.Rectangle(corners).contains(beyond, 1).getInfo() is True
    assert ee.Geometry.Rectangle(corners, None, False).contains(beyond, 1).getInfo() is False
    assert ee.Geometry.Rectangle(corners).contains(ee.Geometry.Point([0, 40.0045]), 1).getInfo() is False
    assert len(ee.Geometry.Rectangle(corners).coordinates().getInfo()[0]) == 5  # the corners that were given


def test_polygons_are_written_in_several_ways(signed_in):
    ring = [[0, 0], [1, 0], [1, 1], [0, 0]]
    for made in (
        ee.Geometry.Polygon([ring]),
        ee.Geometry.Polygon(ring[:3]),
        ee.Geometry.Polygon([0, 0, 1, 0, 1, 1]),
        ee.Geometry({'type': 'Polygon', 'coordinates': [ring]}),
        ee.Geometry.Polygon(ee.List([ee.List(ring)])),
    ):
        assert made.coordinates().getInfo() == [ring]
    several = ee.Geometry.MultiPolygon([[ring], [[[5, 5], [6, 5], [6, 6], [5, 5]]]])
    assert several.type().getInfo() == 'MultiPolygon'
    assert several.intersects(ee.Geometry.Point([5.9, 5.5])).getInfo() is True


def test_an_unknown_crs_is_refused(signed_in):
    with pytest.raises(ee.EEException, match="could not be parsed: 'EPSG:99999'"):
        ee.Projection('EPSG:99999').getInfo()
