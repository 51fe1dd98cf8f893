"""Expression graphs: functions, branches, types, and what is refused."""

import json
import sys
import urllib.error
import urllib.request

import ee
import pytest
from loopback import registry
from loopback.small import put


def test_a_function_sees_the_arguments_around_it(signed_in):
    table = ee.List([1, 2]).map(lambda x: ee.List([10, 20]).map(lambda y: ee.Number(x).add(y)))
    assert table.getInfo() == [[11, 21], [12, 22]]


def test_a_shared_node_is_evaluated_for_each_argument(signed_in):
    # `twice` is one node of the graph, used by two elements and twice by each.
    def work(x):
        twice = ee.Number(x).multiply(2)
        return twice.add(twice)

    assert ee.List([1, 2, 3]).map(work).getInfo() == [4, 8, 12]


def test_a_node_is_evaluated_once_for_the_same_arguments(signed_in, monkeypatch):
    calls = []
    known = registry.ALGORITHMS['Number.multiply']
    monkeypatch.setitem(registry.ALGORITHMS, 'Number.multiply', lambda **given: calls.append(1) or known(**given))
    value = ee.Number(3).multiply(4)
    assert ee.List([value, value, value]).getInfo() == [12, 12, 12]
    assert len(calls) == 1


def test_only_the_branch_that_is_taken_is_evaluated(signed_in):
    broken = ee.List([1]).get(7)
    assert ee.Algorithms.If(True, 'fine', broken).getInfo() == 'fine'
    assert ee.Algorithms.If(ee.Number(0), broken, 'other').getInfo() == 'other'
    assert ee.Algorithms.If(None, broken, 'null is false').getInfo() == 'null is false'
    with pytest.raises(ee.EEException, match='List.get: List index must be between -1 and 0, inclusive. Got 7'):
        ee.Algorithms.If(1, broken, 'other').getInfo()


def test_arguments_that_are_left_out_have_the_signature_s_defaults(signed_in):
    image = put(signed_in.catalogue, 'T/a', mask=[[1, 0]], a=[[1, 2]])
    # Image.unmask without a value means a constant 0 within the footprint.
    assert image.unmask().reduceRegion(
        'sum', image.geometry(), crs='EPSG:32630', crsTransform=[30, 0, 15, 0, -30, 15]
    ).getInfo() == {'a': 1}


def test_a_kernel_is_no_reducer(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[1, 2]])
    wrong = image.reduceNeighborhood(ee.Kernel.circle(1), ee.Kernel.circle(1))
    with pytest.raises(
        ee.EEException,
        match="Image.reduceNeighborhood, argument 'reducer': Invalid type.\nExpected type: Reducer.\nActual type: Kernel",
    ):
        wrong.getInfo()


def test_a_list_is_no_image(signed_in):
    with pytest.raises(
        ee.EEException, match="Image.select, argument 'input': Invalid type.\nExpected type: Image<unknown bands>"
    ):
        ee.Image(ee.Dictionary({'a': 1}).keys()).select('a').getInfo()


def test_a_required_argument_may_not_be_null(signed_in):
    nothing = ee.Dictionary({}).get('missing', None)
    with pytest.raises(ee.EEException, match="Dictionary.get: Dictionary does not contain key: 'missing'"):
        nothing.getInfo()
    first_of_none = ee.ImageCollection([]).first()
    assert first_of_none.getInfo() is None
    with pytest.raises(ee.EEException, match="Image.add: Parameter 'image1' is required and may not be null"):
        ee.Image(first_of_none).add(1).getInfo()


def test_a_missing_asset_is_not_found(signed_in):
    with pytest.raises(ee.EEException, match=r"Image.load: Image asset 'T/none' not found \(does not exist or caller"):
        ee.Image('T/none').getInfo()
    with pytest.raises(ee.EEException, match="ImageCollection.load: ImageCollection asset 'T' not found"):
        ee.ImageCollection('T').size().getInfo()


def test_an_error_in_a_mapped_function_names_the_element(signed_in):
    put(signed_in.catalogue, 'T/a', a=[[1]])
    with pytest.raises(ee.EEException, match=r"Error in map\(ID=a\):\nImage.select: Band pattern 'b' did not match"):
        ee.ImageCollection('T').map(lambda image: image.select('b')).getInfo()


def test_a_mapped_function_must_return_an_element(signed_in):
    put(signed_in.catalogue, 'T/a', a=[[1]])
    with pytest.raises(ee.EEException, match='must return a Feature or Image'):
        ee.ImageCollection('T').map(lambda image: ee.Image(image).bandNames()).getInfo()


def _compute(service, values):
    """Send a graph as it is, around the client and its checks."""
    data = json.dumps({'expression': {'result': '0', 'values': values}}).encode()
    request = urllib.request.Request(f'{service.url}/v1/projects/offline/value:compute', data)
    try:
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)['result']
    except urllib.error.HTTPError as error:
        return json.load(error)['error']


def _calling(name, **arguments):
    return {'functionInvocationValue': {'functionName': name, 'arguments': arguments}}


def test_what_the_client_would_catch_is_refused_as_well(signed_in):
    one = {'constantValue': 1}
    assert _compute(signed_in, {'0': _calling('Number.add', left=one, right={'integerValue': '2'})}) == 3
    assert "Unknown function 'Number.frobnicate'" in _compute(signed_in, {'0': _calling('Number.frobnicate')})['message']
    assert (
        "Unrecognized arguments: ['middle']"
        in _compute(signed_in, {'0': _calling('Number.add', left=one, right=one, middle=one)})['message']
    )
    assert "no value '7'" in _compute(signed_in, {'0': {'valueReference': '7'}})['message']
    assert "no argument 'x'" in _compute(signed_in, {'0': {'argumentReference': 'x'}})['message']


def test_what_the_loopback_does_not_know_it_refuses_by_name(signed_in):
    with pytest.raises(ee.EEException, match="The loopback does not implement 'CannyEdgeDetector'"):
        ee.Algorithms.CannyEdgeDetector(ee.Image(1), 1, 1).getInfo()


def test_every_algorithm_has_the_arguments_of_its_signature():
    import inspect

    for name, function in registry.ALGORITHMS.items():
        arguments = [registry.python_name(each[0]) for each in registry.signatures()[name]]
        inspect.signature(function).bind(**dict.fromkeys(arguments))


def test_a_graph_may_be_deeper_than_python_calls_are(signed_in):
    one, depth = {'constantValue': 1}, 20000
    chain = {str(level): _calling('Number.add', left=one, right={'valueReference': str(level + 1)}) for level in range(depth)}
    assert _compute(signed_in, {**chain, str(depth): one}) == depth + 1
    assert sys.getrecursionlimit() < depth


@pytest.mark.parametrize('last', ['0', '2'])
def test_a_value_that_depends_on_itself_is_refused(signed_in, last):
    one = {'constantValue': 1}
    nodes = {
        str(n): _calling('Number.add', left=one, right={'valueReference': following})
        for n, following in enumerate(['1', '2', last])
    }
    assert 'depends on itself' in _compute(signed_in, nodes)['message']


def test_values_as_the_client_gets_them(signed_in):
    assert ee.Date('2019-06-07').getInfo() == {'type': 'Date', 'value': 1559865600000}
    assert ee.Projection('EPSG:32630', [30, 0, 15, 0, -30, 15]).getInfo() == {
        'type': 'Projection', 'crs': 'EPSG:32630', 'transform': [30, 0, 15, 0, -30, 15],
    }  # fmt: skip
    feature = ee.FeatureCollection([ee.Feature(ee.Geometry.Point([1, 2]), {'x': 1.5})]).getInfo()['features'][0]
    assert feature == {
        'type': 'Feature',
        'id': '0',
        'geometry': {'type': 'Point', 'coordinates': [1, 2]},
        'properties': {'x': 1.5},
    }
    image = put(signed_in.catalogue, 'T/a', properties={'x': 1}, a=[[1, 2]]).getInfo()
    assert image['bands'] == [
        {
            'id': 'a', 'data_type': {'type': 'PixelType', 'precision': 'int', 'min': 0, 'max': 255}, 'dimensions': [2, 1],
            'crs': 'EPSG:32630', 'crs_transform': [30, 0, 720015, 0, -30, 4390005],
        }
    ]  # fmt: skip
    assert (image['id'], image['properties']['x'], image['properties']['system:index']) == ('T/a', 1, 'a')


def test_a_list_of_numbers_is_mapped_as_any_other(signed_in):
    double = ee.List([1, 2.5, 3]).map(lambda each: ee.Number(each).multiply(2))
    assert double.getInfo() == [2, 5, 6]
    nested = ee.List([[1, 2], [3, 4]]).map(lambda pair: ee.List(pair).map(lambda each: ee.Number(each).add(ee.List(pair).get(0))))
    assert nested.getInfo() == [[2, 3], [6, 7]]
    chosen = ee.List([1, -1]).map(lambda each: ee.Algorithms.If(ee.Number(each).gt(0), 'up', 'down'))
    assert chosen.getInfo() == ['up', 'down']


def test_an_answer_is_kept_until_the_archive_is_another(signed_in):
    from loopback import catalogue

    ids = catalogue.add_landsat(signed_in.catalogue, dates=4).ids
    size, first = ee.ImageCollection(ids[0].rpartition('/')[0]).size(), ee.Image(ids[0]).select(0)
    mean = first.reduceRegion('mean', first.geometry(), 30).get('B1')
    before = size.getInfo(), mean.getInfo()
    assert (size.getInfo(), mean.getInfo()) == before and before[0] == 4
    image = signed_in.catalogue.images[ids[0]]
    signed_in.catalogue.delete(ids[-1])
    signed_in.catalogue.add(ids[0], signed_in.catalogue.images[ids[1]], overwrite=True)
    assert size.getInfo() == 3 and mean.getInfo() != before[1]
    signed_in.catalogue.add(ids[0], image, overwrite=True)
    assert (size.getInfo(), mean.getInfo()) == (3, before[1])


def test_a_list_of_numbers_is_written_as_the_client_writes_it(signed_in):
    from multitemporal_cloudmask.earthengine.images import constant_list

    numbers = [[0.5, 1e7, 0.0], [1.25, -3.0, 1.0]]
    written, plain = (ee.List(each).map(lambda item: ee.List(item).get(2)) for each in (constant_list(ee, numbers), numbers))
    assert written.serialize(for_cloud_api=True) == plain.serialize(for_cloud_api=True)
    assert ee.Array(constant_list(ee, numbers)).toList().getInfo() == numbers
