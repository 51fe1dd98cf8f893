"""Numbers out of range and wrong words are refused; NaN, infinity and nodata in images become nodata and spoil nothing else."""

import numpy as np
import pytest
from osgeo import gdal
from workbench import metadata, names, read, read_band, spoil

NAN = float('nan')
VALUES = [
    ('createsample', 'SIZE', 10, ['64 .. 4000 px', 'it is 10']),
    ('createsample', 'DATES', 1, ['4 .. 60 dates', 'it is 1']),
    ('createsample', 'FORMAT', 'png', ['one of', 'geotiff', "it is 'png'"]),
    ('qualitymask', 'SCHEME', 'bits', ['one of auto, qa_pixel', "it is 'bits'"]),
    ('qualitymask', 'GROW', -1, ['0 .. 50 px', 'it is -1']),
    ('selectlags', 'LAGS', 0, ['1 .. 20 images', 'it is 0']),
    ('selectlags', 'LAGS', 'three', ['a number', "it is 'three'"]),
    ('selectlags', 'MAX_CLOUD', 101, ['0 .. 100 %', 'it is 101']),
    ('selectlags', 'MAX_CLOUD', NAN, ['0 .. 100 %', 'it is nan']),
    ('selectlags', 'MIN_VALID', -5, ['0 .. 100 %', 'it is -5']),
    ('selectlags', 'WINDOW', 0, ['1 .. 36500 days', 'it is 0']),
    ('selectlags', 'CLOUD_TEST', 'eyes', ['one of auto, quality, cloudscore, none', "it is 'eyes'"]),
    ('selectlags', 'DIRECTION', 'up', ['one of previous, both, next', "it is 'up'"]),
    ('selectlags', 'ORDER', 'newest', ['one of recent, oldest', "it is 'newest'"]),
    ('selectlags', 'ON_FEWER', 'weep', ['one of error, use', "it is 'weep'"]),
    ('forecastbackground', 'METHOD', 'magic', ['one of persistence, percentile, linear, kernel', "it is 'magic'"]),
    ('forecastbackground', 'BETA', 2, ['0 .. 1', 'it is 2']),
    ('forecastbackground', 'BETA', NAN, ['0 .. 1', 'it is nan']),
    ('forecastbackground', 'LAMBDA', -1, ['0 .. 1', 'it is -1']),
    ('forecastbackground', 'GAMMA', 'wide', ['a number', "it is 'wide'"]),
    ('forecastbackground', 'SAMPLES', 5, ['10 .. 200000 px', 'it is 5']),
    ('forecastbackground', 'SEED', -1, ['0 .. 2147483647', 'it is -1']),
    ('clusterclouds', 'SPACE', 'colours', ['one of radiances, features, both', "it is 'colours'"]),
    ('clusterclouds', 'CLUSTERS', 251, ['0 .. 250', 'it is 251']),
    ('clusterclouds', 'SAMPLES', 1, ['100 .. 1000000 px', 'it is 1']),
    ('clusterclouds', 'DECISION', 'mine', ['one of adaptive, threshold, brightness, none', "it is 'mine'"]),
    ('clusterclouds', 'PROBABILITY_THRESHOLD', 1.5, ['0 .. 1', 'it is 1.5']),
    ('clusterclouds', 'THRESHOLD_DIFFERENCE', 3, ['-2 .. 2 reflectance', 'it is 3']),
    ('clusterclouds', 'THRESHOLD_REFLECTANCE', -3, ['-2 .. 2 reflectance', 'it is -3']),
    ('clusterclouds', 'OPENING', 17, ['0 .. 16 px', 'it is 17']),
    ('comparewithfmask', 'SCHEME', 'bits', ['one of auto, qa_pixel', "it is 'bits'"]),
    ('fillclouds', 'FEATHER', 99, ['0 .. 50 px', 'it is 99']),
    ('contactsheet', 'MAXIMUM', NAN, ['above 0 reflectance', 'it is nan']),
    ('maskclouds', 'CLUSTER_SAMPLES', 1, ['100 .. 1000000 px', 'it is 1']),
    ('maskclouds', 'SAMPLES', 1, ['10 .. 200000 px', 'it is 1']),
    ('maskclouds', 'METHOD', 'magic', ['one of persistence', "it is 'magic'"]),
]


@pytest.mark.parametrize('name, key, value, words', VALUES)
def test_a_value_out_of_range_is_refused_with_the_range(refused, name, key, value, words):
    said = refused(name, **{key: value})
    assert said.startswith(f'{key} must be ') and [word for word in words if word not in said] == [], said


@pytest.mark.parametrize('value', ['fine', '0', '-30', 'nan', 'inf', '1e9'])
def test_a_resolution_that_is_none_is_refused(refused, value):
    said = refused('importscene', RESOLUTION=value)
    assert said == f'RESOLUTION must be a number of metres above 0, or native; it is {value!r}.'


@pytest.mark.parametrize('name, key, value', [('contactsheet', 'MAXIMUM', 0), ('selectlags', 'DIRECTION', 7)])
def test_a_value_that_qgis_itself_refuses_is_told_by_its_key(refused, name, key, value):
    assert key in refused(name, **{key: value})


@pytest.mark.parametrize('value', ['0.5', 0.5, '5e-1'])
def test_a_number_may_come_as_text(tool, chain, tmp_path, value):
    # as on the command line and from text fields of models
    results = tool('forecastbackground', STACK=chain.stack, BETA=value, OUTPUT=str(tmp_path / 'forecast.tif'))
    assert results['BETA_USED'] == 0.5


def holes(name, values):
    """Nodata, NaN and infinity at three places of each float band, a saturated pixel beside."""
    if name.startswith('QA'):
        return values
    values = values.copy()
    values[10, 10:13] = 0, np.nan, np.inf
    values[11, 10] = -np.inf
    values[11, 11] = 1e9
    return values


@pytest.fixture(scope='module')
def image(sample, tmp_path_factory):
    path = tmp_path_factory.mktemp('holes') / 'LC08_holes_20190607.tif'
    return spoil(sample.target, path, change=holes, outputType=gdal.GDT_Float32)


BROKEN = (np.array([10, 10, 10, 11]), np.array([10, 11, 12, 10]))


def test_nan_and_infinity_in_the_image_are_nodata_in_the_mask_and_spoil_nothing_else(tool, sample, chain, image, tmp_path):
    parameters = {'FORECAST': chain.forecast, 'DECISION': 'threshold', 'CLUSTERS': 0, 'OPENING': 0}
    mask = read(tool('clusterclouds', IMAGE=image, **parameters, OUTPUT=str(tmp_path / 'holes.tif'))['OUTPUT'])[0]
    whole = read(tool('clusterclouds', IMAGE=sample.target, **parameters, OUTPUT=str(tmp_path / 'whole.tif'))['OUTPUT'])[0]
    assert (mask[BROKEN] == 255).all() and mask[11, 11] == 2  # saturated: the brightest cloud
    mask[BROKEN], mask[11, 11] = whole[BROKEN], whole[11, 11]
    np.testing.assert_array_equal(mask, whole)


def test_clusters_of_an_image_with_nan_are_finite(tool, chain, image, tmp_path):
    paths = {key: str(tmp_path / f'{key}.tif') for key in ('OUTPUT', 'CLUSTER_MAP', 'SCORE')}
    tool('clusterclouds', IMAGE=image, FORECAST=chain.forecast, SPACE='both', OPENING=0, **paths)
    mask, clusters, score = (read(paths[key])[0] for key in ('OUTPUT', 'CLUSTER_MAP', 'SCORE'))
    assert (mask[BROKEN] == 255).all() and (clusters[BROKEN] == 255).all() and np.isnan(score[BROKEN]).all()
    assert (np.isfinite(score) == (mask != 255)).all() and np.isfinite(score[11, 11])


def test_nan_goes_through_the_whole_chain(tool, sample, image, tmp_path):
    outputs = {key: str(tmp_path / f'{key}.tif') for key in ('OUTPUT', 'STACK', 'FORECAST', 'FILLED')}
    results = tool('maskclouds', IMAGE=image, ARCHIVE=str(sample.folder), **outputs)
    assert np.isfinite(results['RMSE']) and 0 < results['RMSE'] < 0.1
    forecast = read(outputs['FORECAST'])
    assert (np.isfinite(forecast[:, 10:12, 10:13])).all()  # the lags are whole there
    assert not np.isinf(forecast).any() and not np.isinf(read(outputs['FILLED'])).any()
    assert (read(outputs['OUTPUT'])[0][BROKEN] == 255).all()


def test_another_lag_takes_the_place_of_nan_in_a_lag(tool, chain, tmp_path):
    stack = spoil(
        chain.stack,
        tmp_path / 'stack_20190607.tif',
        change=lambda name, values: holes(name, values) if name == 'B4_lag_1' else values,
        outputType=gdal.GDT_Float32,
    )
    parameters = {'BETA': 0.7, 'LAMBDA': 1e-4, 'GAMMA': 0.01, 'METHOD': 'linear'}
    path = tool('forecastbackground', STACK=stack, **parameters, OUTPUT=str(tmp_path / 'f.tif'))['OUTPUT']
    forecast = read(path)
    assert not np.isinf(forecast).any()
    np.testing.assert_array_equal(np.isnan(forecast), np.isnan(read(chain.forecast)))
    assert np.abs(forecast - read(chain.forecast))[:7, 10, 11:13].max() < 0.05


def test_features_of_nan_and_infinity_are_nodata(tool, image, tmp_path):
    features = read(tool('cloudfeatures', INPUT=image, OUTPUT=str(tmp_path / 'features.tif'))['OUTPUT'])
    assert np.isnan(features[(slice(None), *BROKEN)]).all() and not np.isinf(features).any()


@pytest.mark.parametrize('name, key', [('qualitymask', 'INPUT'), ('cloudfeatures', 'INPUT'), ('fillclouds', 'IMAGE')])
def test_an_image_of_nodata_gives_nodata(tool, good, spoiled, tmp_path, name, key):
    # what is filled has its forecast
    mask = {'MASK': spoiled('empty mask')} if name == 'fillclouds' else {}
    output = read(tool(name, **{**good[name], **mask, key: spoiled('empty')}, OUTPUT=str(tmp_path / 'out.tif'))['OUTPUT'])
    assert (output == 255).all() if name == 'qualitymask' else np.isnan(output).all()


def test_a_band_that_is_constant_in_one_lag_does_no_harm(tool, chain, tmp_path):
    stack = spoil(chain.stack, tmp_path / 's_20190607.tif', lambda name, old: old * 0 + 9000 if name == 'B4_lag_3' else old)
    results = tool('forecastbackground', STACK=stack, OUTPUT=str(tmp_path / 'forecast.tif'))
    assert 0 < results['RMSE'] < 0.1 and not np.isinf(read(results['OUTPUT'])).any()


def test_a_band_that_a_lag_lacks_is_left_out_where_no_bands_are_given(tool, spoiled, tmp_path):
    stack = spoiled('stack that lacks a band in a lag')
    described = names(tool('forecastbackground', STACK=stack, OUTPUT=str(tmp_path / 'forecast.tif'))['OUTPUT'])
    assert 'B4_forecast' not in described and 'B5_forecast' in described


@pytest.mark.parametrize('method', ['persistence', 'percentile', 'linear'])
def test_no_quality_band_is_needed(tool, sample, spoiled, tmp_path, method):
    paths = {key: str(tmp_path / f'{key}.tif') for key in ('OUTPUT', 'FORECAST', 'STACK')}
    tool('maskclouds', IMAGE=spoiled('no quality'), ARCHIVE=str(sample.folder), METHOD=method, **paths)
    mask = tool('clusterclouds', IMAGE=spoiled('no quality'), FORECAST=paths['FORECAST'], OUTPUT=str(tmp_path / 'mask.tif'))
    np.testing.assert_array_equal(read(mask['OUTPUT']), read(paths['OUTPUT']))
    stack = spoiled('stack without quality')
    forecast = tool('forecastbackground', STACK=stack, METHOD=method, OUTPUT=str(tmp_path / 'f.tif'))['OUTPUT']
    # In the chain the lags have their quality bands, which show a few more clouds to replace.
    one, other = (read_band(path, 'B4_forecast') for path in (forecast, paths['FORECAST']))
    assert (np.abs(one - other) < 0.01)[~np.isnan(other)].mean() > 0.95


def test_clouds_given_make_up_for_a_quality_band(tool, chain, spoiled, tmp_path):
    parameters = {'STACK': spoiled('stack without quality'), 'CLOUDS': chain.quality}
    results = tool('forecastbackground', **parameters, OUTPUT=str(tmp_path / 'forecast.tif'))
    assert 0 < results['RMSE'] < 0.06 and 'CLOUDMASK_SETTINGS' in metadata(results['OUTPUT'])


def test_a_mask_without_a_name_counts_where_it_holds_the_classes(tool, chain, tmp_path):
    nameless = spoil(chain.quality, tmp_path / 'nameless.tif', rename=lambda name: '')
    results = tool('forecastbackground', STACK=chain.stack, CLOUDS=nameless, OUTPUT=str(tmp_path / 'forecast.tif'))
    assert results['RMSE'] == chain.results['forecastbackground']['RMSE']
