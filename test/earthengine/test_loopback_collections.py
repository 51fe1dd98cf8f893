"""Collections: order, filters, joins, indices."""

import ee
import pytest
from loopback.small import pixels, put, square


@pytest.fixture
def days(signed_in):
    """Four images of a collection: 1 to 4 June 2019, the third far away, the last without a cover."""
    for day, cover in ((1, 40.0), (2, 5.0), (3, 20.0), (4, None)):
        properties = {'system:time_start': 1559347200000 + (day - 1) * 86400000, 'NAME': f'day{day}'}
        if cover is not None:
            properties['CLOUD_COVER'] = cover
        transform = (30, 0, 720015 + (day == 3) * 300000, 0, -30, 4390005)
        put(signed_in.catalogue, f'C/x_{day}', properties=properties, transform=transform, a=[[day, 10 * day]])
    return ee.ImageCollection('C')


def names(collection):
    return collection.aggregate_array('NAME').getInfo()


def test_a_range_of_dates_excludes_its_end(days):
    assert names(days.filterDate('2019-06-02', '2019-06-04')) == ['day2', 'day3']
    assert names(days.filterDate('2019-06-02T00:00:00.001Z', '2019-06-04T00:00:00.001Z')) == ['day3', 'day4']
    assert names(days.filter(ee.Filter.date(1559347200000, 1559347200001))) == ['day1']
    with pytest.raises(ee.EEException, match='Empty date ranges'):
        names(days.filterDate('2019-06-02', '2019-06-02'))


def test_bounds_are_the_footprints(days):
    assert names(days.filterBounds(square(1, 1))) == ['day1', 'day2', 'day4']
    assert names(days.filterBounds(square(1, 1, 50))) == []
    assert names(days.filterBounds(ee.FeatureCollection([ee.Feature(square(1, 1))]))) == ['day1', 'day2', 'day4']


def test_a_missing_property_passes_no_comparison(days):
    assert names(days.filter(ee.Filter.lt('CLOUD_COVER', 30))) == ['day2', 'day3']
    assert names(days.filter(ee.Filter.gt('CLOUD_COVER', 10))) == ['day1', 'day3']
    assert names(days.filter(ee.Filter.eq('CLOUD_COVER', 5))) == ['day2']
    # The client writes gte as "not lt", lte as "not gt" and neq as "not eq": these let it pass.
    assert names(days.filter(ee.Filter.gte('CLOUD_COVER', 20))) == ['day1', 'day3', 'day4']
    assert names(days.filter(ee.Filter.neq('CLOUD_COVER', 5))) == ['day1', 'day3', 'day4']
    assert names(days.filter(ee.Filter.notNull(['CLOUD_COVER']))) == ['day1', 'day2', 'day3']


def test_filters_are_joined(days):
    both = ee.Filter.And(ee.Filter.gt('CLOUD_COVER', 10), ee.Filter.eq('NAME', 'day3'))
    assert names(days.filter(both)) == ['day3']
    assert names(days.filter(ee.Filter.Or(both, ee.Filter.inList('NAME', ['day4'])))) == ['day3', 'day4']
    assert names(days.filterMetadata('NAME', 'starts_with', 'day')) == ['day1', 'day2', 'day3', 'day4']
    assert names(days.filter(ee.Filter.calendarRange(2, 3, 'day_of_month'))) == ['day2', 'day3']


def test_sorting_and_limits(days):
    assert names(days.sort('system:time_start', False)) == ['day4', 'day3', 'day2', 'day1']
    assert names(days.limit(2, 'system:time_start', False)) == ['day4', 'day3']
    assert names(days.sort('CLOUD_COVER')) == ['day4', 'day2', 'day3', 'day1']
    assert days.limit(2).size().getInfo() == 2
    assert days.first().get('NAME').getInfo() == 'day1'


def test_a_list_cannot_begin_before_the_first(days):
    listed = days.toList(2, 1)
    assert ee.Image(listed.get(0)).get('NAME').getInfo() == 'day2'
    assert days.toList(10).size().getInfo() == 4
    # Three of two: what the original program does when there are fewer clear images than it wants.
    few = days.limit(2)
    with pytest.raises(ee.EEException, match="Collection.toList: Parameter 'offset' must not be negative, got -1"):
        few.toList(3, few.size().subtract(3)).getInfo()


def test_a_mapped_image_has_the_index_of_its_source(days):
    mapped = days.map(lambda image: image.add(1).set('NAME', image.get('NAME')))
    assert mapped.aggregate_array('system:index').getInfo() == ['x_1', 'x_2', 'x_3', 'x_4']
    assert names(mapped) == ['day1', 'day2', 'day3', 'day4']
    assert mapped.first().getInfo().get('id') is None
    assert days.first().getInfo()['id'] == 'C/x_1'


def test_nulls_can_be_dropped(days):
    def clear_only(image):
        return ee.Algorithms.If(ee.List(image.propertyNames()).contains('CLOUD_COVER'), image, None)

    assert names(days.map(clear_only, True)) == ['day1', 'day2', 'day3']
    with pytest.raises(ee.EEException, match='returned null'):
        names(days.map(clear_only))


def test_a_merged_collection_has_indices_of_its_own(days):
    merged = days.limit(2).merge(days.limit(1))
    assert merged.aggregate_array('system:index').getInfo() == ['1_x_1', '1_x_2', '2_x_1']
    assert merged.aggregate_array('system:id').getInfo() == ['C/x_1', 'C/x_2', 'C/x_1']


def test_a_collection_is_iterated_in_order(days):
    def remember(image, seen):
        return ee.List(seen).add(ee.Image(image).get('NAME'))

    assert days.iterate(remember, ee.List([])).getInfo() == ['day1', 'day2', 'day3', 'day4']


def test_links_go_by_index(days, signed_in):
    put(signed_in.catalogue, 'S/x_2', properties={'SCORE': 7}, cs=[[0.5, 0.75]])
    put(signed_in.catalogue, 'S/other', cs=[[0.0, 0.0]])
    linked = days.limit(2).linkCollection(ee.ImageCollection('S'), ['cs'], ['SCORE'])
    first, second = (ee.Image(linked.toList(2).get(number)) for number in (0, 1))
    assert pixels(second, 1) == {'a': [[2, 20]], 'cs': [[0.5, 0.75]]}
    assert pixels(first, 1) == {'a': [[1, 10]], 'cs': [[None, None]]}
    assert linked.aggregate_array('SCORE').getInfo() == [7]


def test_joins(days, signed_in):
    put(signed_in.catalogue, 'S/x_2', cs=[[0.5, 0.75]])
    same = ee.Filter.equals(leftField='system:index', rightField='system:index')
    saved = ee.ImageCollection(ee.Join.saveFirst('match').apply(days, ee.ImageCollection('S'), same))
    assert names(saved) == ['day2']
    assert pixels(ee.Image(saved.first().get('match')), 1) == {'cs': [[0.5, 0.75]]}
    assert names(ee.Join.saveFirst('match', outer=True).apply(days, ee.ImageCollection('S'), same)) == [
        'day1',
        'day2',
        'day3',
        'day4',
    ]
    assert names(ee.Join.inverted().apply(days, ee.ImageCollection('S'), same)) == ['day1', 'day3', 'day4']
    near = ee.Filter.maxDifference(86400000, leftField='system:time_start', rightField='system:time_start')
    every = ee.Join.saveAll('near', 'system:time_start', False).apply(days, days, near)
    assert ee.List(every.first().get('near')).map(lambda image: ee.Image(image).get('NAME')).getInfo() == ['day2', 'day1']


def test_images_are_reduced_by_band(days):
    near = days.filterBounds(square(1, 1))
    assert pixels(near.mean(), 1)['a'][0] == pytest.approx([7 / 3, 70 / 3])
    assert pixels(near.reduce(ee.Reducer.max()), 1) == {'a_max': [[4, 40]]}
    assert pixels(near.count(), 1) == {'a': [[3, 3]]}
    assert pixels(near.reduce(ee.Reducer.percentile([50])), 1) == {'a_p50': [[2, 20]]}
    assert pixels(days.limit(2).toBands(), 1) == {'x_1_a': [[1, 10]], 'x_2_a': [[2, 20]]}
    assert ee.ImageCollection([]).mean().bandNames().getInfo() == []


def test_a_masked_image_is_left_out_of_a_reduction(days):
    masked = days.limit(2).map(lambda image: image.updateMask(image.lt(20)))
    assert pixels(masked.max(), 1) == {'a': [[2, 10]]}
    assert pixels(masked.count(), 1) == {'a': [[2, 1]]}
    assert pixels(masked.map(lambda image: image.updateMask(0)).min(), 1) == {'a': [[None, None]]}


def test_bands_are_reduced_to_one(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[1, 2]], b=[[5, 0]])
    assert pixels(image.reduce(ee.Reducer.sum()), 1) == {'sum': [[6, 2]]}
    assert pixels(image.reduce('max'), 1) == {'max': [[5, 2]]}
    assert pixels(image.reduce(ee.Reducer.minMax()), 1) == {'min': [[1, 0]], 'max': [[5, 2]]}
    assert pixels(image.updateMask(image.gt(0)).reduce('mean'), 1) == {'mean': [[3, 2]]}


def test_columns_are_reduced(days):
    table = days.reduceColumns(ee.Reducer.toList(2), ['NAME', 'CLOUD_COVER']).getInfo()
    assert table == {'list': [['day1', 40], ['day2', 5], ['day3', 20]]}
    assert days.reduceColumns(ee.Reducer.mean(), ['CLOUD_COVER']).getInfo() == {'mean': pytest.approx(65 / 3)}
    assert days.aggregate_mean('CLOUD_COVER').getInfo() == pytest.approx(65 / 3)


def test_a_collection_of_new_images_is_numbered(signed_in):
    made = ee.ImageCollection([ee.Image(1), ee.Image(2)])
    assert made.aggregate_array('system:index').getInfo() == ['0', '1']


def test_more_than_5000_elements_are_not_sent_at_once(signed_in):
    table = ee.FeatureCollection(ee.List.sequence(1, 5001).map(lambda n: ee.Feature(None, {'n': n})))
    with pytest.raises(ee.EEException, match='Collection query aborted after accumulating over 5000 elements'):
        table.getInfo()
    assert len(table.limit(5000).getInfo()['features']) == 5000
    page = ee.data.computeFeatures({'expression': table, 'pageSize': 3000})
    rest = ee.data.computeFeatures({'expression': table, 'pageSize': 3000, 'pageToken': page['nextPageToken']})
    found = [each['properties']['n'] for each in page['features'] + rest['features']]
    assert found == list(range(1, 5002))
    assert 'nextPageToken' not in rest
    assert len(ee.data.computeFeatures({'expression': table})['features']) == 1000
