"""What a tool cannot work with is refused: one sentence says what was expected, what came and what to do; nothing is written."""

import re
from pathlib import Path

import pytest
from workbench import polygons

SQUARE = '720507 4389701, 722211 4389701, 722211 4387612, 720507 4387612, 720507 4389701'
RASTERS = [
    ('qualitymask', 'INPUT'),
    ('selectlags', 'IMAGE'),
    ('forecastbackground', 'STACK'),
    ('forecastbackground', 'CLOUDS'),
    ('cloudfeatures', 'INPUT'),
    ('clusterclouds', 'IMAGE'),
    ('clusterclouds', 'FORECAST'),
    ('comparewithfmask', 'MASK'),
    ('comparewithfmask', 'REFERENCE'),
    ('fillclouds', 'IMAGE'),
    ('fillclouds', 'MASK'),
    ('fillclouds', 'FORECAST'),
    ('contactsheet', 'STACK'),
    ('maskclouds', 'IMAGE'),
    ('maskclouds', 'CLOUDS'),
]
SELECTING = ['selectlags', 'maskclouds']
REGIONAL = [*SELECTING, 'forecastbackground', 'clusterclouds', 'comparewithfmask']


def is_told(said, *words):
    """Whether one clear sentence was said in which all the words occur."""
    assert 'Traceback' not in said and '/vsimem/' not in said and not re.search(r'<.* object at', said)
    assert '\n' not in said and len(said) < 600 and said[0].isupper() and said.endswith('.'), said
    assert [word for word in words if word.lower() not in said.lower()] == [], said
    return True


@pytest.mark.parametrize('name, key', RASTERS)
@pytest.mark.parametrize('wrong', ['@missing', '@text'])
def test_what_is_no_raster_is_refused_by_its_key_and_path(refused, spoiled, name, key, wrong):
    said = refused(name, **{key: wrong})
    # QGIS says it by itself where the parameter is needed.
    assert key in said and spoiled(wrong[1:]) in said and 'Traceback' not in said


@pytest.mark.parametrize(
    'name, key', [pair for pair in RASTERS if pair[1] != 'STACK' and pair not in [('comparewithfmask', 'MASK')]]
)
def test_a_damaged_file_is_told_by_its_path(refused, spoiled, name, key):
    assert is_told(
        refused(name, **{key: '@truncated'}), 'Cannot read', Path(spoiled('truncated')).name, 'damaged', 'download it again'
    )


@pytest.mark.parametrize('name', ['forecastbackground', 'contactsheet'])
def test_a_damaged_stack_is_told_by_its_path(refused, spoiled, name):
    said = refused(name, STACK='@truncated stack', **({'BANDS': 'B10,B10,B10'} if name == 'contactsheet' else {}))
    assert is_told(said, 'Cannot read', spoiled('truncated stack'), 'damaged')


IMAGES = [
    ('@undated', ['IMAGE: ', 'undated', 'has no acquisition date', 'Add DATE_ACQUIRED', 'file name']),
    ('@unnamed', ['No band of', 'unnamed', 'known name', 'Set the band descriptions']),
    ('@numbers', ['reflectance is 0..1', 'B2', 'median', 'digital numbers', 'set the scale']),
    ('@no crs', ['The image has no CRS', 'Assign the CRS']),
]


@pytest.mark.parametrize('name', SELECTING)
@pytest.mark.parametrize('image, words', IMAGES)
def test_images_that_tell_too_little_are_refused(refused, name, image, words):
    assert is_told(refused(name, IMAGE=image, **({'REPORT': None} if name == 'maskclouds' else {})), *words)


@pytest.mark.parametrize('name', SELECTING)
@pytest.mark.parametrize(
    'made, words',
    [
        ('filled', 'whose clouds were filled'),
        ('forecast', 'is a forecast'),
        ('mask', 'is a cloud mask'),
        ('quality', 'is a cloud mask'),
        ('probability', 'is a cloud probability'),
        ('clusters', 'is a cluster map'),
        ('score', 'is a multitemporal score'),
        ('agreement', 'is an agreement map'),
        ('features', 'is a raster of cloud features'),
    ],
)
def test_what_was_made_from_an_image_is_not_taken_for_it(refused, chain, name, made, words):
    path = getattr(chain, made)
    assert is_told(refused(name, IMAGE=path), 'IMAGE: ', path, words, 'not an original acquisition', 'Choose the original')


ARCHIVES = [
    ({'ARCHIVE': None}, ['ARCHIVE and CANDIDATES are both empty', 'folder with earlier images']),
    (
        {'ARCHIVE': '@missing'},
        ['missing_20190607.tif: it is neither a folder nor an item collection', 'Choose an existing folder'],
    ),
    ({'ARCHIVE': '@text'}, ['text_20190607.tif: it is neither a folder nor an item collection', 'Choose an existing folder']),
    (
        {'LAGS': 5, 'MAX_CLOUD': 2},
        ['found 2 of 5 clear images', 'among 5', '2019-05-22', 'nearest', 'Raise MAX_CLOUD to', 'set ON_FEWER to use'],
    ),
    (
        {'WINDOW': 1, 'ON_FEWER': 'use'},
        ['found 0 of 3 clear images', 'among 0', '5 outside the search window', 'Raise WINDOW to'],
    ),
    (
        {'ARCHIVE': None, 'CANDIDATES': ['@undated', '@few']},
        ['found 0 of 3 clear images', 'among 0', '1 skipped: no acquisition date', '1 skipped: the band(s)', 'Add images of'],
    ),
]


@pytest.mark.parametrize('name', SELECTING)
@pytest.mark.parametrize('wrong, words', ARCHIVES)
def test_too_few_earlier_images_are_told_with_what_came_nearest(refused, name, wrong, words):
    assert is_told(refused(name, **wrong), *words)


BANDS = [
    ('qualitymask', {'INPUT': '@no quality'}, ['There is no quality band', 'QA_PIXEL', 'its bands are B1', 'Choose another']),
    ('qualitymask', {'INPUT': '@unnamed'}, ['There is no quality band', 'another band']),
    ('cloudfeatures', {'INPUT': '@few'}, ['blue, green, red, nir, swir1', 'missing: red, nir, swir1', 'Name the bands']),
    ('cloudfeatures', {'INPUT': '@unnamed'}, ['blue, green, red, nir, swir1', 'Name the bands']),
    ('cloudfeatures', {'INPUT': '@numbers'}, ['reflectance is 0..1', 'digital numbers', 'set the scale']),
    ('clusterclouds', {'IMAGE': '@few'}, ['blue, green, red', 'missing: red', 'Name the bands']),
    ('clusterclouds', {'IMAGE': '@numbers'}, ['reflectance is 0..1', 'digital numbers', 'set the scale']),
    ('clusterclouds', {'FORECAST': '@forecast of other bands'}, ['its forecast', 'missing: blue, green, red']),
    (
        'clusterclouds',
        {'DECISION': 'threshold', 'PROBABILITY': 'TEMPORARY_OUTPUT'},
        ['PROBABILITY is made by DECISION adaptive', 'DECISION is threshold'],
    ),
    ('clusterclouds', {'CLUSTERS': 0, 'DECISION': 'brightness'}, ['needs clusters', 'CLUSTERS is 0', 'Set CLUSTERS']),
    (
        'maskclouds',
        {'UNCERTAINTY': True, 'FORECAST': None},
        ['UNCERTAINTY adds a band to FORECAST', 'not written', 'turn UNCERTAINTY off'],
    ),
    ('maskclouds', {'DECISION': 'none'}, ['DECISION', 'adaptive, threshold or brightness']),
    ('fillclouds', {'IMAGE': '@unnamed'}, ['No band of', 'known name', 'Set the band descriptions']),
    ('fillclouds', {'IMAGE': '@numbers'}, ['reflectance is 0..1', 'digital numbers', 'set the scale']),
    ('fillclouds', {'IMAGE': '@few', 'FORECAST': '@forecast of other bands'}, ['FORECAST: ', 'B2, B3', 'its bands are B10']),
    ('comparewithfmask', {'REFERENCE': '@no quality'}, ['There is no quality band', 'its bands are B1', 'Choose another']),
    ('comparewithfmask', {'REFERENCE_BAND': 'X'}, ["There is no band 'X'", 'its bands are mask', 'Choose another']),
    (
        'comparewithfmask',
        {'REFERENCE': '@small', 'REFERENCE_BAND': 'B4'},
        ['does not indicate what its values mean', "'B4'", 'Set SCHEME'],
    ),
    ('contactsheet', {'STACK': '@few'}, ["There is no band 'red'", 'its bands are B2, B3']),
    ('contactsheet', {'BANDS': 'red,green'}, ['BANDS must be three bands', 'red,green,blue', "it is 'red,green'"]),
    ('contactsheet', {'BANDS': 'red,green,pink'}, ["There is no band 'pink'", 'its bands are B1']),
    ('forecastbackground', {'BANDS': 'B4,B99'}, ["There is no band 'B99'", 'its bands are B1, B2']),
    ('forecastbackground', {'STACK': '@unnamed'}, ['No band of', 'Set the band descriptions']),
    ('forecastbackground', {'STACK': '@few'}, ['at least 2 lag', 'METHOD kernel', 'has 0', 'Select more lags']),
    ('forecastbackground', {'STACK': '@stack of one lag'}, ['at least 2 lag', 'METHOD kernel', 'has 1', 'METHOD percentile']),
    ('forecastbackground', {'STACK': '@stack of numbers'}, ['reflectance is 0..1', 'digital numbers', 'set the scale']),
    ('forecastbackground', {'STACK': '@stack with a constant band'}, ['the value is the same', 'B4', 'Leave the band out']),
    (
        'forecastbackground',
        {'STACK': '@stack that lacks a band in a lag', 'BANDS': 'B5,B4'},
        ['BANDS: a lag of', 'has no B4', 'Remove it from BANDS'],
    ),
    ('maskclouds', {'IMAGE': '@few'}, ['blue, green, red', 'missing: red', 'Name the bands']),
]


@pytest.mark.parametrize('name, wrong, words', BANDS)
def test_bands_that_are_lacking_or_cannot_be_right_are_told_by_name(refused, name, wrong, words):
    assert is_told(refused(name, **wrong), *words)


GRIDS = [
    (name, key, wrong)
    for name, key in RASTERS
    if key in ('CLOUDS', 'FORECAST', 'MASK', 'REFERENCE')
    for wrong in (['@small mask', '@mask elsewhere'] if key != 'FORECAST' else ['@small', '@elsewhere', '@no crs'])
]


@pytest.mark.parametrize('name, key, wrong', GRIDS)
def test_rasters_of_another_size_or_crs_are_told_with_both_grids(refused, name, key, wrong):
    came = {'@small': '64 x 64 px', '@elsew': '32631', '@mask ': '32631', '@no cr': 'no CRS'}[wrong[:6]]
    said = refused(name, **{key: wrong})
    assert is_told(said, 'is not on the grid of', '96 x 96 px of 30', '32630', came, 'Warp ')


@pytest.mark.parametrize('name, key', [('forecastbackground', 'CLOUDS'), ('fillclouds', 'MASK'), ('comparewithfmask', 'MASK')])
def test_a_mask_without_a_name_must_hold_the_classes(refused, name, key):
    # An image's quality band without its name would count as clear everywhere.
    assert is_told(refused(name, **{key: '@odd mask'}), 'not a class of a mask (0 clear', 'value 100', 'Choose another')


REGIONS = [
    (
        {'ROI': lambda: polygons(f'Polygon (({SQUARE.replace("72", "52")}))')},
        ['no part of the image is inside', 'CRS of the ROI'],
    ),
    ({'ROI': lambda: polygons()}, ['ROI: the layer region has no polygon', 'Draw or select one']),
    ({'ROI': lambda: polygons(f'Polygon (({SQUARE}))', crs='EPSG:4326')}, ['cannot be transformed', 'Check the CRS of the ROI']),
    (
        {'ROI': lambda: polygons(f'LineString ({SQUARE})', kind='LineString')},
        ['ROI must be polygons', 'has LineString', 'Choose'],
    ),
    ({'ROI': lambda: polygons('Point (721000 4388000)', kind='Point')}, ['ROI must be polygons', 'has Point', 'Choose']),
    ({'ROI': lambda: without_crs(polygons(f'Polygon (({SQUARE}))'))}, ['ROI: the layer region has no CRS', 'Assign its CRS']),
    (
        {'ROI': lambda: polygons('Polygon ((720507 4389701, 720508 4389701, 720508 4389700))')},
        ['no pixel has its centre inside', 'larger ROI'],
    ),
    ({'EXTENT': '1,2,3,4'}, ['no part of the image is inside', 'CRS of the ROI and the extent']),
    (
        {'ROI': lambda: polygons(f'Polygon (({SQUARE}))'), 'EXTENT': '722300,722800,4387700,4389700'},
        ['ROI, EXTENT', 'no part of the image is inside'],
    ),
]


def without_crs(layer):
    from qgis.core import QgsCoordinateReferenceSystem

    layer.setCrs(QgsCoordinateReferenceSystem())
    return layer


@pytest.mark.parametrize('name', REGIONAL)
@pytest.mark.parametrize('wrong, words', REGIONS)
def test_a_region_that_cannot_be_used_is_refused(refused, name, wrong, words):
    assert is_told(refused(name, **wrong), *words)


@pytest.mark.parametrize('wrong, word', [({'ROI': '@missing'}, 'ROI'), ({'EXTENT': 'nonsense'}, 'EXTENT')])
def test_a_region_that_is_none_is_refused_by_its_key(refused, wrong, word):
    assert word in refused('clusterclouds', **wrong)


def test_an_image_without_a_crs_has_no_place_for_a_region(refused):
    said = refused('forecastbackground', STACK='@stack without a crs', EXTENT='720507,722211,4387612,4389701')
    assert is_told(said, 'EXTENT needs an image with a CRS', 'the image has none', 'Assign its CRS')


SMALL = 'Polygon ((720507 4389701, 720597 4389701, 720597 4389611, 720507 4389611, 720507 4389701))'
FEW_PIXELS = [
    ('clusterclouds', {'ROI': lambda: polygons(SMALL)}, ['CLUSTERS is 10', 'only 9 valid pixels']),
    (
        'forecastbackground',
        {'ROI': lambda: polygons(SMALL)},
        ['more training pixels than its 22 inputs', '9 valid', 'larger ROI'],
    ),
    ('forecastbackground', {'SAMPLES': 200000}, ['SAMPLES is 200000', 'valid training pixels', 'Lower SAMPLES']),
    ('forecastbackground', {'STACK': '@empty stack'}, ['No pixel of the ROI', 'valid in all lags', 'other lags']),
    ('forecastbackground', {'STACK': '@stack with an empty lag'}, ['No pixel of the ROI', 'valid in all lags', 'other lags']),
    ('forecastbackground', {'STACK': '@empty stack', 'METHOD': 'persistence'}, ['No pixel of the ROI', 'valid in every lag']),
    ('clusterclouds', {'IMAGE': '@empty'}, ['only 0 valid pixels', 'larger ROI']),
    (
        'clusterclouds',
        {'FORECAST': '@empty forecast', 'CLUSTERS': 0},
        ['No pixel of the ROI', 'valid in the image and its forecast'],
    ),
    ('comparewithfmask', {'MASK': '@empty mask'}, ['no pixel that is valid in both', 'Choose another']),
    ('maskclouds', {'IMAGE': '@empty'}, ['No pixel of the ROI', 'valid in the image and its forecast']),
    ('maskclouds', {'IMAGE': '@empty', 'DECISION': 'threshold'}, ['only 0 valid pixels']),
]


@pytest.mark.parametrize('name, wrong, words', FEW_PIXELS)
def test_too_few_valid_pixels_are_counted(refused, name, wrong, words):
    assert is_told(refused(name, **wrong), *words)
