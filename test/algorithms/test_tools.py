"""Every tool does its work on a simulated archive, called as scripts and models call it."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from workbench import left_in, metadata, names, read, read_band


def test_the_sample_is_an_archive_with_a_cloudy_image_at_its_end(sample):
    scenes = [name for name in left_in(sample.folder) if '/' not in name and name.endswith('.tif')]
    assert len(scenes) == 6 and Path(sample.target).name == scenes[-1]
    assert {'truth/mask.tif', 'truth/clear.tif', 'truth/effect.tif'} <= set(left_in(sample.folder))
    assert read(sample.truth).shape == (1, 96, 96) and set(np.unique(read(sample.truth))) <= {0, 1, 2, 255}
    assert 'QA_PIXEL' in names(sample.target) and 'SIMULATED' in metadata(sample.target)


@pytest.mark.parametrize('form, image', [('landsat', '_B4.TIF'), ('geotiff', '_20190607.tif')])
def test_the_same_seed_gives_the_same_files_and_another_seed_others(tool, tmp_path, form, image):
    files = []
    for number, seed in enumerate((3, 3, 4)):
        folder = tmp_path / str(number)
        tool('createsample', SIZE=64, DATES=4, FORMAT=form, SEED=seed, FOLDER=str(folder))
        files.append({name: (folder / name).read_bytes() for name in left_in(folder)})
    assert files[0] == files[1] and files[0].keys() == files[2].keys()
    different = {name for name, content in files[0].items() if content != files[2][name]}
    assert {name for name in files[0] if name.endswith(('mask.tif', image))} <= different


def test_the_place_of_the_sample_is_told_wherever_a_bare_name_lies(tool, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    results = tool('createsample', SIZE=64, DATES=4, FOLDER='bare')
    assert results['FOLDER'] == str(tmp_path / 'bare')
    assert all(Path(results[key]).is_relative_to(tmp_path / 'bare') for key in ('TARGET', 'TRUTH'))


def test_a_stack_serves_as_the_image_from_which_it_was_made(tool, sample, chain, tmp_path):
    outputs = [str(tmp_path / name) for name in ('image.tif', 'stack.tif')]
    for image, output in zip((sample.target, chain.stack), outputs):
        tool('maskclouds', IMAGE=image, ARCHIVE=str(sample.folder), OUTPUT=output)
    np.testing.assert_array_equal(*map(read, outputs))


def test_the_quality_mask_has_the_classes_and_grows(tool, sample, chain, tmp_path):
    bare = tool('qualitymask', INPUT=sample.target, GROW=0, OUTPUT=str(tmp_path / 'bare.tif'))['OUTPUT']
    strict = tool('qualitymask', INPUT=sample.target, GROW=0, STRICT=True, OUTPUT=str(tmp_path / 'strict.tif'))['OUTPUT']
    grown, bare, strict = (read(path)[0] for path in (chain.quality, bare, strict))
    assert set(np.unique(grown)) <= {0, 1, 2, 255}
    assert (strict == 2).sum() <= (bare == 2).sum() < (grown == 2).sum()
    assert (grown[bare == 2] == 2).all()
    quality = read_band(sample.target, 'QA_PIXEL')
    assert ((bare == 2) >= (quality >> 3 & 1 == 1)).all()


def test_selectlags_puts_the_image_and_its_lags_into_one_raster(sample, chain):
    results, described = chain.results['selectlags'], names(chain.stack)
    assert results['LAGS_FOUND'] == 3
    dates, clouds = results['LAG_DATES'].split(','), [float(cloud) for cloud in results['LAG_CLOUD'].split(',')]
    assert dates == sorted(dates, reverse=True) and len(dates) == len(clouds) == 3 and max(clouds) < 10
    spectral = [name for name in names(sample.target) if name != 'QA_PIXEL']
    for suffix in ('', '_lag_1', '_lag_2', '_lag_3'):
        assert {f'{name}{suffix}' for name in [*spectral, 'QA_PIXEL']} <= set(described)
    items = metadata(chain.stack)
    assert [float(items[f'CC_lag_{lag}']) for lag in (1, 2, 3)] == pytest.approx(clouds, abs=0.005)
    starts = [int(items[f'system:time_start{suffix}']) for suffix in ('', '_lag_1', '_lag_2', '_lag_3')]
    assert starts == sorted(starts, reverse=True)
    assert json.loads(items['CLOUDMASK_SETTINGS'])['selectlags']['LAGS'] == '3'


def test_the_stack_holds_what_the_scenes_hold(sample, chain):
    for suffix, date in [('', Path(sample.target).stem[-8:])] + [
        (f'_lag_{lag}', date.replace('-', '')) for lag, date in enumerate(chain.results['selectlags']['LAG_DATES'].split(','), 1)
    ]:
        scene = sample.folder / f'LC08_simulated_{date}.tif'
        theirs, ours = read_band(scene, 'B4').astype(int), read_band(chain.stack, f'B4{suffix}').astype(int)
        assert (ours[theirs != 0] == theirs[theirs != 0]).all() and (ours[theirs == 0] == -9999).all()


def test_the_table_lists_the_candidates_with_their_lag(chain):
    with open(chain.table, newline='') as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ['image', 'date', 'cloud', 'valid', 'lag', 'reason']
    assert {row['lag']: row['date'] for row in rows if row['lag']} == dict(
        zip('123', chain.results['selectlags']['LAG_DATES'].split(','))
    )
    for row in rows:
        assert Path(row['image']).exists() and (row['cloud'] == '' or 0 <= float(row['cloud']) <= 100)
        assert row['valid'] == '' or 0 <= float(row['valid']) <= 100


def test_the_table_can_be_a_layer_and_the_stack_too(tool, sample):
    from qgis.core import QgsVectorLayer

    done = tool('selectlags', IMAGE=sample.target, ARCHIVE=str(sample.folder), OUTPUT='TEMPORARY_OUTPUT', TABLE='memory:')
    assert isinstance(done['TABLE'], QgsVectorLayer) and done['TABLE'].featureCount() >= 3
    assert Path(done['OUTPUT']).is_file()


def test_layers_do_as_well_as_paths_and_candidates_as_well_as_a_folder(tool, sample, chain, tmp_path):
    from qgis.core import QgsRasterLayer

    layers = [QgsRasterLayer(str(path), path.stem) for path in sorted(sample.folder.glob('*.tif'))]
    stack = tool('selectlags', IMAGE=layers[-1], CANDIDATES=layers[:-1], OUTPUT=str(tmp_path / 'stack.tif'))['OUTPUT']
    assert Path(stack).read_bytes() == Path(chain.stack).read_bytes()
    forecast = tool('forecastbackground', STACK=QgsRasterLayer(stack, 'stack'), OUTPUT=str(tmp_path / 'forecast.tif'))
    assert (tmp_path / 'forecast.tif').read_bytes() == Path(chain.forecast).read_bytes()
    assert forecast['RMSE'] == chain.results['forecastbackground']['RMSE']


def test_the_kernel_forecast_tells_how_it_was_made(sample, chain):
    results = chain.results['forecastbackground']
    assert results['BETA_USED'] == 0.2 and results['LAMBDA_USED'] == 1e-4 and results['GAMMA_USED'] == 0.01
    assert 0 < results['RMSE'] < 0.06
    assert names(chain.forecast) == [f'{name}_forecast' for name in names(sample.target) if name != 'QA_PIXEL']
    clear, forecast = read_band(sample.folder / 'truth' / 'clear.tif', 'B4'), read_band(chain.forecast, 'B4_forecast')
    both = ~np.isnan(clear + forecast)
    assert both.mean() > 0.8 and np.sqrt(np.square(clear - forecast)[both].mean()) < 0.05


@pytest.mark.parametrize('method', ['persistence', 'percentile', 'linear'])
def test_each_method_forecasts_and_tells_only_the_numbers_it_has(tool, chain, tmp_path, method):
    results = tool('forecastbackground', STACK=chain.stack, METHOD=method, OUTPUT=str(tmp_path / 'forecast.tif'))
    forecast = read_band(results['OUTPUT'], 'B4_forecast')
    lags = [read_band(chain.stack, f'B4_lag_{lag}') for lag in (1, 2, 3)]
    reflectance = np.where(np.array(lags) == -9999, np.nan, np.array(lags) * 2e-5 - 0.1)
    if method == 'linear':
        assert results['LAMBDA_USED'] == 1e-6 and 'GAMMA_USED' not in results and 0 < results['RMSE'] < 0.06
    else:
        assert not {'BETA_USED', 'LAMBDA_USED', 'GAMMA_USED'} & set(results) and 0 < results['RMSE'] < 0.1
        expected = reflectance[0] if method == 'persistence' else np.median(reflectance, axis=0)
        # Clouds and gaps of a lag are replaced by the other lags.
        np.testing.assert_array_equal(np.isnan(forecast), np.isnan(reflectance).all(0))
        assert (np.abs(forecast - expected) < 1e-6)[~np.isnan(expected)].mean() > 0.9


@pytest.mark.parametrize('nothing', [None, ''])
def test_a_beta_given_as_nothing_is_automatic(tool, chain, tmp_path, nothing):
    path = str(tmp_path / 'forecast.tif')
    results = tool('forecastbackground', STACK=chain.stack, METHOD='linear', BETA=nothing, OUTPUT=path)
    assert 0.5 < results['BETA_USED'] <= 1
    assert json.loads(metadata(path)['CLOUDMASK_SETTINGS'])['forecastbackground']['BETA'] == 'automatic'


def test_numbers_that_are_given_are_used(tool, chain, tmp_path):
    given = {'BETA': 0.75, 'LAMBDA': 0.01, 'GAMMA': 0.05, 'SAMPLES': 300, 'SEED': 5}
    results = tool('forecastbackground', STACK=chain.stack, **given, OUTPUT=str(tmp_path / 'forecast.tif'))
    assert [results[f'{key}_USED'] for key in ('BETA', 'LAMBDA', 'GAMMA')] == [0.75, 0.01, 0.05]
    kept = json.loads(metadata(results['OUTPUT'])['CLOUDMASK_SETTINGS'])
    assert (
        kept['forecastbackground']['SAMPLES'] == '300'
        and kept['selectlags'] == json.loads(metadata(chain.stack)['CLOUDMASK_SETTINGS'])['selectlags']
    )


def test_tuning_finds_other_numbers_that_fit(tool, chain, tmp_path):
    results = tool(
        'forecastbackground', STACK=chain.stack, TUNE=True, SAMPLES=120, BANDS='B4', OUTPUT=str(tmp_path / 'forecast.tif')
    )
    assert results['LAMBDA_USED'] > 0 and results['GAMMA_USED'] > 0 and 0 < results['RMSE'] < 0.1


@pytest.mark.parametrize('bands', ['B4,B5', 'red,nir', ' red , B5 '])
def test_bands_may_be_called_by_name_or_role(tool, chain, tmp_path, bands):
    path = tool('forecastbackground', STACK=chain.stack, BANDS=bands, METHOD='persistence', OUTPUT=str(tmp_path / 'f.tif'))
    assert names(path['OUTPUT']) == ['B4_forecast', 'B5_forecast']


def test_a_mask_given_as_clouds_replaces_the_quality_band(tool, chain, tmp_path):
    path = tool('forecastbackground', STACK=chain.stack, CLOUDS=chain.quality, OUTPUT=str(tmp_path / 'forecast.tif'))['OUTPUT']
    # The quality mask is the quality band grown by 3 px: what is taken where none is given.
    np.testing.assert_array_equal(read(path), read(chain.forecast))


def test_features_are_seven_bands_by_name(chain):
    assert names(chain.features) == ['invNDVI', 'NDSI', 'Whiteness', 'Brightness_prob', 'HOT', 'swirnir', 'Vari_prob']
    features = read(chain.features)
    assert features.dtype == np.float32 and np.isfinite(features).mean() > 0.9


def test_the_mask_finds_the_clouds_of_the_truth(sample, chain):
    mask, truth = read(chain.mask)[0], read(sample.truth)[0]
    assert set(np.unique(mask)) == {0, 1, 2, 255} and chain.results['comparewithfmask']['ACCURACY'] > 0.9
    both = (mask != 255) & (truth != 255)
    assert ((mask == 2) & both).sum() > 100 and ((mask == 2) == (truth == 2))[both].mean() > 0.9
    assert ((mask == 1) & (truth == 1)).sum() > 0.6 * (truth == 1)[both].sum()
    probability = read(chain.probability)[0]
    np.testing.assert_array_equal(mask[both] == 2, probability[both] > np.float32(0.3))


def test_clusters_are_numbered_by_brightness_and_share_one_score(tool, sample, chain, tmp_path):
    outputs = {key: str(tmp_path / f'{key}.tif') for key in ('OUTPUT', 'CLUSTER_MAP', 'SCORE')}
    tool('clusterclouds', IMAGE=sample.target, FORECAST=chain.forecast, DECISION='threshold', **outputs)
    clusters, score, image = read(outputs['CLUSTER_MAP'])[0], read(outputs['SCORE'])[0], read(sample.target).astype(float)
    np.testing.assert_array_equal(clusters, read(chain.clusters)[0])
    assert set(np.unique(clusters)) <= {*range(10), 255} and (np.isnan(score) == (clusters == 255)).all()
    bands = [names(sample.target).index(name) for name in ('B1', 'B2', 'B3', 'B4', 'B5', 'B6')]
    brightness = [image[bands][:, clusters == number].mean() for number in range(10) if (clusters == number).any()]
    assert brightness == sorted(brightness)
    assert all(len(np.unique(score[clusters == number])) == 1 for number in range(10) if (clusters == number).any())


@pytest.mark.parametrize(
    'options, classes, clusters',
    [
        ({}, {0, 1, 2, 255}, 10),
        ({'SPACE': 'features'}, {0, 1, 2, 255}, 10),
        ({'DECISION': 'threshold'}, {0, 2, 255}, 10),
        ({'DECISION': 'threshold', 'SPACE': 'both', 'CLUSTERS': 5}, {0, 2, 255}, 5),
        ({'CLUSTERS': 3, 'DECISION': 'brightness'}, {0, 2, 255}, 3),
        ({'DECISION': 'none'}, {0, 255}, 10),
        ({'DECISION': 'threshold', 'CLUSTERS': 0}, {0, 2, 255}, 0),
        ({'CLUSTERS': 0}, {0, 1, 2, 255}, 0),
    ],
)
def test_each_way_to_cluster_and_to_decide_gives_a_mask(tool, sample, chain, tmp_path, options, classes, clusters):
    outputs = {'OUTPUT': str(tmp_path / 'mask.tif'), 'CLUSTER_MAP': str(tmp_path / 'clusters.tif')}
    tool('clusterclouds', IMAGE=sample.target, FORECAST=chain.forecast, SAMPLES=500, **options, **outputs)
    found = set(np.unique(read(outputs['CLUSTER_MAP']))) - {255}
    assert len(found) == clusters and set(np.unique(read(outputs['OUTPUT']))) == classes


def test_a_stack_does_as_well_as_the_image(tool, chain, tmp_path):
    path = tool('clusterclouds', IMAGE=chain.stack, FORECAST=chain.forecast, OUTPUT=str(tmp_path / 'mask.tif'))['OUTPUT']
    np.testing.assert_array_equal(read(path), read(chain.mask))


def test_every_tool_that_makes_a_mask_states_its_shares(tool, sample, chain, tmp_path):
    images = {'IMAGE': sample.target, 'ARCHIVE': str(sample.folder)}
    masked = tool('maskclouds', **images, OUTPUT=str(tmp_path / 'mask.tif'))
    dates = masked['LAG_DATES']
    results = {'maskclouds': masked, 'clusterclouds': chain.results['clusterclouds'], 'qualitymask': chain.results['qualitymask']}
    for name, result in results.items():
        classes = read(result['OUTPUT'])[0]
        valid = (classes != 255).sum()
        for key, share in (('CLOUD', (classes == 2).sum() / valid), ('SHADOW', (classes == 1).sum() / valid)):
            assert result[f'{key}_PERCENT'] == pytest.approx(100 * share), name
        assert 0 < result['VALID_PERCENT'] < 100 and result['VALID_PERCENT'] == pytest.approx(100 * valid / classes.size), name
    stacked = tool('clusterclouds', IMAGE=chain.stack, FORECAST=chain.forecast, OUTPUT=str(tmp_path / 'by_stack.tif'))
    assert stacked['LAG_DATES'] == dates == chain.results['selectlags']['LAG_DATES'] and dates.count(',') == 2


def test_the_shares_of_a_mask_are_those_of_the_region(tool, sample, chain, tmp_path):
    extent = '720000,721500,4388500,4390000'
    result = tool('clusterclouds', IMAGE=sample.target, FORECAST=chain.forecast, EXTENT=extent, OUTPUT=str(tmp_path / 'm.tif'))
    classes = read(result['OUTPUT'])[0][:50, :50]
    valid = (classes != 255).sum()
    assert result['CLOUD_PERCENT'] == pytest.approx(100 * (classes == 2).sum() / valid)
    assert result['VALID_PERCENT'] == pytest.approx(100 * valid / 2500)
