"""Regions: weights, groups, samples."""

import ee
import numpy as np
import pytest
from loopback.small import CRS, GRID, TRANSFORM, put, square


@pytest.fixture
def image(signed_in):
    return put(signed_in.catalogue, 'T/a', a=[[1, 2, 3, 4]], b=[[1, 1, 2, 2]])


def test_weighted_reducers_weigh_by_the_share_in_the_region(image):
    region = square(1.75, 1, 0)  # the first pixel and three quarters of the second
    a = image.select('a')
    assert a.reduceRegion('sum', region, **GRID).getInfo() == {'a': pytest.approx(1 + 0.75 * 2)}
    assert a.reduceRegion('mean', region, **GRID).getInfo() == {'a': pytest.approx(2.5 / 1.75)}
    assert a.reduceRegion(ee.Reducer.sum().unweighted(), region, **GRID).getInfo() == {'a': 3}


def test_pixels_of_other_reducers_have_their_centre_in_the_region(image):
    region = square(1.4, 1, 0)
    a = image.select('a')
    assert a.reduceRegion('count', region, **GRID).getInfo() == {'a': 1}
    assert a.reduceRegion('max', region, **GRID).getInfo() == {'a': 1}
    assert a.reduceRegion(ee.Reducer.mean().unweighted(), region, **GRID).getInfo() == {'a': 1}
    assert a.reduceRegion('mean', region, **GRID).getInfo()['a'] == pytest.approx((1 + 0.4 * 2) / 1.4, rel=0.05)


def test_weighted_reducers_weigh_by_the_mask(signed_in):
    image = put(signed_in.catalogue, 'T/a', mask=[[1, 0.25, 0]], a=[[1, 5, 100]])
    assert image.reduceRegion('mean', square(3, 1), **GRID).getInfo() == {'a': pytest.approx((1 + 0.25 * 5) / 1.25)}
    assert image.reduceRegion(ee.Reducer.mean().unweighted(), square(3, 1), **GRID).getInfo() == {'a': 3}
    assert image.reduceRegion('count', square(3, 1), **GRID).getInfo() == {'a': 2}


def test_without_valid_pixels_there_is_null(image):
    nothing = image.updateMask(0).select('a')
    for name in ('mean', 'sum', 'max', 'median'):
        assert nothing.reduceRegion(name, square(4, 1), **GRID).getInfo() == {'a': None}
    assert nothing.reduceRegion('count', square(4, 1), **GRID).getInfo() == {'a': 0}
    outside = square(1, 1, 20)
    assert image.reduceRegion('mean', outside, **GRID).getInfo() == {'a': None, 'b': None}


def test_outputs_are_named_by_band_and_output(image):
    region = square(4, 1)
    assert image.reduceRegion('sum', region, **GRID).getInfo() == {'a': 10, 'b': 6}
    assert image.reduceRegion(ee.Reducer.minMax(), region, **GRID).getInfo() == {'a_min': 1, 'a_max': 4, 'b_min': 1, 'b_max': 2}
    both = ee.Reducer.mean().combine(ee.Reducer.count(), sharedInputs=True)
    assert image.select('a').reduceRegion(both, region, **GRID).getInfo() == {'a_mean': 2.5, 'a_count': 4}


def test_groups(image):
    grouped = ee.Reducer.sum().unweighted().repeat(1).group(1, 'number')
    assert image.reduceRegion(grouped, square(4, 1), **GRID).getInfo() == {
        'groups': [{'number': 1, 'sum': [3]}, {'number': 2, 'sum': [7]}]
    }
    plain = ee.Reducer.mean().group(groupField=1, groupName='b')
    assert image.reduceRegion(plain, square(4, 1), **GRID).getInfo() == {'groups': [{'b': 1, 'mean': 1.5}, {'b': 2, 'mean': 3.5}]}
    with pytest.raises(ee.EEException, match='Need 2 bands for group, image has 1'):
        image.select('a').reduceRegion(plain, square(4, 1), **GRID).getInfo()


def test_a_repeated_reducer_gives_lists(image):
    assert image.reduceRegion(ee.Reducer.sum().repeat(2), square(4, 1), **GRID).getInfo() == {'sum': [10, 6]}
    each = ee.Reducer.max().forEach(['x', 'y'])
    assert image.reduceRegion(each, square(4, 1), **GRID).getInfo() == {'x': 4, 'y': 2}


def test_a_histogram_counts_values_as_text(image):
    found = image.select('b').reduceRegion(ee.Reducer.frequencyHistogram(), square(3.5, 1), **GRID).getInfo()
    assert found == {'b': {'1': 2, '2': 1.5}}


def test_too_many_pixels_are_refused(image):
    big = square(4000, 4000)
    with pytest.raises(
        ee.EEException,
        match='Image.reduceRegion: Too many pixels in the region. Found 16000000, but maxPixels allows only 10000000',
    ):
        image.reduceRegion('mean', big, **GRID).getInfo()
    with pytest.raises(ee.EEException, match='Found 4, but maxPixels allows only 3'):
        image.reduceRegion('mean', square(4, 1), maxPixels=3, **GRID).getInfo()


def test_an_image_without_bounds_needs_a_region(signed_in):
    with pytest.raises(ee.EEException, match="Provide 'geometry' parameter when aggregating over an unbounded image"):
        ee.Image(1).reduceRegion('mean', **GRID).getInfo()
    assert ee.Image(3).reduceRegion('mean', square(2, 2), **GRID).getInfo() == {'constant': 3}


def test_a_transform_excludes_a_scale(image):
    with pytest.raises(ee.EEException, match="Cannot specify both 'crsTransform' and 'scale'"):
        image.reduceRegion('mean', square(1, 1), scale=30, **GRID).getInfo()


def test_regions_get_the_results_as_properties(image):
    regions = ee.FeatureCollection([ee.Feature(square(1, 1), {'name': 'x'}), ee.Feature(square(2, 1, 2), {'name': 'y'})])
    found = image.reduceRegions(regions, 'mean', **GRID).getInfo()['features']
    assert [each['properties'] for each in found] == [{'name': 'x', 'a': 1, 'b': 1}, {'name': 'y', 'a': 3.5, 'b': 2}]
    found = image.select('a').reduceRegions(regions, 'mean', **GRID).getInfo()['features']
    assert [each['properties']['mean'] for each in found] == [1, 3.5]


def _projection():
    return ee.Projection(CRS, list(TRANSFORM))


def test_a_sample_has_a_row_a_valid_pixel(signed_in):
    image = put(signed_in.catalogue, 'T/a', mask=[[1, 0], [1, 1]], a=[[1, 2], [3, 4]])
    rows = image.sample(square(2, 2), projection=_projection()).getInfo()['features']
    assert [each['properties'] for each in rows] == [{'a': 1}, {'a': 3}, {'a': 4}]
    assert rows[0]['geometry'] is None
    all_rows = image.sample(square(2, 2), projection=_projection(), dropNulls=False).getInfo()['features']
    assert [each['properties'] for each in all_rows] == [{'a': 1}, {}, {'a': 3}, {'a': 4}]
    placed = image.sample(square(1, 1), projection=_projection(), geometries=True).geometry()
    assert placed.transform(CRS, 1).coordinates().getInfo() == pytest.approx([TRANSFORM[2] + 15, TRANSFORM[5] - 15], abs=1e-3)


def test_a_part_of_the_pixels_is_sampled_alike_for_a_seed(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=np.arange(10000, dtype=np.uint16).reshape(100, 100))

    def values(seed, **how):
        return image.sample(square(100, 100), projection=_projection(), seed=seed, **how).aggregate_array('a').getInfo()

    assert values(1, numPixels=300) == values(1, numPixels=300) != values(2, numPixels=300)
    assert 200 < len(values(1, numPixels=300)) < 400
    assert 800 < len(values(1, factor=0.1)) < 1200
    with pytest.raises(ee.EEException, match="Cannot specify both 'factor' and 'numPixels'"):
        values(1, numPixels=3, factor=0.1)


def test_points_are_sampled_with_their_properties(signed_in):
    image = put(signed_in.catalogue, 'T/a', mask=[[1, 1], [1, 0]], a=[[1, 2], [3, 4]])
    x, y = TRANSFORM[2], TRANSFORM[5]
    places = [(x + 31, y - 29), (x, y), (x + 45, y - 45), (x + 1000, y)]
    points = ee.FeatureCollection(
        [ee.Feature(ee.Geometry.Point(list(place), CRS), {'number': n, 'no': 0}) for n, place in enumerate(places)]
    )
    rows = image.sampleRegions(points, ['number'], projection=_projection()).getInfo()['features']
    # The third is masked, the fourth outside.
    assert [each['properties'] for each in rows] == [{'number': 0, 'a': 2}, {'number': 1, 'a': 1}]


def test_areas_are_sampled_by_their_pixels(signed_in):
    image = put(signed_in.catalogue, 'T/a', a=[[1, 2], [3, 4]])
    area = ee.FeatureCollection([ee.Feature(square(2, 1, 0, 1), {'name': 'n'})])
    rows = image.sampleRegions(area, projection=_projection()).getInfo()['features']
    assert [each['properties'] for each in rows] == [{'name': 'n', 'a': 3}, {'name': 'n', 'a': 4}]
