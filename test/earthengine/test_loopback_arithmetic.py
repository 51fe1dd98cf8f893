"""The service's rules of arithmetic, computed by hand, through the real client."""

import ee
import numpy as np
import pytest
from loopback.small import pixels, put, request


@pytest.fixture
def pair(signed_in):
    """Two images with the bands a, b and b, a."""
    first = put(signed_in.catalogue, 'T/first', a=[[1, 2], [3, 4]], b=[[10, 20], [30, 40]])
    second = put(signed_in.catalogue, 'T/second', b=[[1, 1], [1, 1]], a=[[2, 2], [2, 2]])
    return first, second


def test_bands_of_the_same_names_belong_together(pair):
    first, second = pair
    assert pixels(first.add(second)) == {'a': [[3, 4], [5, 6]], 'b': [[11, 21], [31, 41]]}


def test_bands_of_other_names_belong_together_by_position(pair):
    first, second = pair
    assert pixels(first.add(second.rename(['x', 'y']))) == {'a': [[2, 3], [4, 5]], 'b': [[12, 22], [32, 42]]}


def test_a_single_band_meets_all_and_the_names_are_the_longer_image_s(pair):
    first, second = pair
    assert pixels(second.select('a').multiply(first)) == {'a': [[2, 4], [6, 8]], 'b': [[20, 40], [60, 80]]}


def test_other_numbers_of_bands_are_refused(pair):
    first, second = pair
    three = second.addBands(ee.Image(1))
    with pytest.raises(ee.EEException, match='Image.add: Images must have the same number of bands.*Got 2 and 3'):
        first.add(three).getInfo()


def test_a_division_by_zero_is_zero_and_valid(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[8.0, 1.0]], b=[[2.0, 0.0]])
    assert pixels(image.select('a').divide(image.select('b')), 1) == {'a': [[4, 0]]}


def test_divided_integers_keep_their_fraction(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[5, 6]])
    divided = image.divide(4)
    assert pixels(divided, 1) == {'a': [[1.25, 1.5]]}
    assert divided.bandTypes().getInfo()['a']['precision'] == 'float'


def test_the_mask_is_the_smaller_one(signed_in):
    first = put(signed_in.catalogue, 'T/a', mask=[[1, 0.5], [0, 1]], a=[[1, 2], [3, 4]])
    second = put(signed_in.catalogue, 'T/b', mask=[[0.25, 1], [1, 0]], a=[[1, 2], [3, 4]])
    assert pixels(first.add(second).mask()) == {'a': [[0.25, 0.5], [0, 0]]}


def test_arithmetic_drops_properties_and_choosing_bands_keeps_them(signed_in):
    image = put(signed_in.catalogue, 'T/a', properties={'system:time_start': 5, 'NAME': 'n'}, a=[[1, 2]])
    assert image.select('a').rename('b').get('NAME').getInfo() == 'n'
    assert image.updateMask(1).unmask(0).get('NAME').getInfo() == 'n'
    for computed in (image.add(1), image.toFloat(), image.sqrt(), image.gt(1)):
        assert computed.get('NAME').getInfo() is None
        assert computed.get('system:index').getInfo() is None
    assert image.add(1).copyProperties(image).getInfo()['properties'] == {'NAME': 'n'}
    assert image.add(1).copyProperties(image, ['system:time_start']).get('system:time_start').getInfo() == 5


def test_comparisons_are_bytes(pair):
    first, _ = pair
    table = ee.data.computePixels(request(first.select('a').gte(2).rename('c'), 2, 2))
    assert table['c'].dtype == np.uint8
    assert table['c'].tolist() == [[0, 1], [1, 1]]
    assert first.select('a').gte(2).bandTypes().getInfo()['a'] == {'type': 'PixelType', 'precision': 'int', 'min': 0, 'max': 1}


def test_bytes_wrap_and_wider_types_do_not(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[200, 1]])
    assert pixels(image.add(image), 1) == {'a': [[144, 2]]}
    assert pixels(image.subtract(2), 1) == {'a': [[198, 255]]}
    assert pixels(image.toFloat().subtract(2), 1) == {'a': [[198, -1]]}


def test_the_sum_of_comparisons_counts(pair):
    first, _ = pair
    some = first.select('a').gt(1).add(first.select('a').gt(2)).subtract(first.select('a').gt(3))
    assert pixels(some.toFloat()) == {'a': [[0, 1], [2, 1]]}


@pytest.mark.parametrize(
    'left, right, precision',
    [('uint8', 'uint16', 'int'), ('uint8', 'float32', 'float'), ('float32', 'float64', 'double')],
)
def test_the_type_of_a_result_holds_both_operands(signed_in, left, right, precision):
    first = put(signed_in.catalogue, 'T/a', a=np.ones((1, 1), left))
    second = put(signed_in.catalogue, 'T/b', a=np.full((1, 1), 2, right))
    kind = first.max(second).bandTypes().getInfo()['a']
    assert kind['precision'] == precision
    assert kind.get('max', 65535) == 65535


def test_a_float_and_a_constant_with_a_fraction_are_doubles(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[0.1, 0.2]])
    assert image.multiply(2.75e-5).bandTypes().getInfo()['a']['precision'] == 'double'
    assert image.multiply(2).bandTypes().getInfo()['a']['precision'] == 'float'


def test_bits(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=np.array([[0b1011000, 0b0101]], np.uint16))
    assert pixels(image.rightShift(3).bitwiseAnd(3), 1) == {'a': [[3, 0]]}
    with pytest.raises(ee.EEException, match='Image.bitwiseAnd: Bitwise operands must be integer only'):
        image.toFloat().bitwiseAnd(1).getInfo()


def test_functions_of_one_image(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[4.0, 0.25]])
    assert pixels(image.sqrt(), 1) == {'a': [[2, 0.5]]}
    assert pixels(image.subtract(3).abs(), 1) == {'a': [[1, 2.75]]}
    assert pixels(image.subtract(3).signum(), 1) == {'a': [[1, -1]]}
    assert pixels(image.pow(2), 1) == {'a': [[16, 0.0625]]}
    assert pixels(image.clamp(0.5, 3), 1) == {'a': [[3, 0.5]]}
    assert pixels(image.exp().log(), 1)['a'][0] == pytest.approx([4, 0.25])
    assert pixels(image.gt(1).Not(), 1) == {'a': [[0, 1]]}
    assert pixels(image.min(1).max(0.5), 1) == {'a': [[1, 0.5]]}


def test_a_cast_cuts_and_stays_in_the_range(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[1.9, 300.0]])
    assert pixels(image.toByte(), 1) == {'a': [[1, 255]]}
    assert pixels(image.multiply(-1).toInt16(), 1) == {'a': [[-1, -300]]}
    assert image.toByte().bandTypes().getInfo()['a'] == {'type': 'PixelType', 'precision': 'int', 'min': 0, 'max': 255}


def test_a_normalized_difference_masks_negative_values_and_keeps_properties(signed_in):
    image = put(signed_in.catalogue, 'T/a', properties={'NAME': 'n'}, a=[[3.0, -1.0]], b=[[1.0, 3.0]])
    index = image.normalizedDifference(['a', 'b'])
    assert pixels(index, 1) == {'nd': [[0.5, None]]}
    assert index.get('NAME').getInfo() == 'n'


def test_names_that_are_taken_get_a_number(pair):
    first, second = pair
    assert first.addBands(second).bandNames().getInfo() == ['a', 'b', 'b_1', 'a_1']
    assert first.addBands(second.select('a'), overwrite=True).bandNames().getInfo() == ['a', 'b']
    assert pixels(first.addBands(second.select('a'), overwrite=True))['a'] == [[2, 2], [2, 2]]
    assert ee.Image.cat([first.select('a'), ee.Image(7)]).bandNames().getInfo() == ['a', 'constant']


def test_bands_are_chosen_by_name_pattern_and_number(pair):
    first, _ = pair
    assert first.select(['b', 'a']).bandNames().getInfo() == ['b', 'a']
    assert first.select('.*').bandNames().getInfo() == ['a', 'b']
    assert first.select([-1], ['x']).bandNames().getInfo() == ['x']
    with pytest.raises(
        ee.EEException, match=r"Image.select: Band pattern 'z' did not match any bands. Available bands: \[a, b\]"
    ):
        first.select('z').getInfo()
    with pytest.raises(ee.EEException, match='Image.rename: The number of names'):
        first.rename(['x']).getInfo()
