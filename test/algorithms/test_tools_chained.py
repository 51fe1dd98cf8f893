"""What is made of a mask, and the whole chain in one go."""

from pathlib import Path

import numpy as np
import pytest
from seen import png_pixels
from workbench import left_in, metadata, names, read, read_band


def test_the_measures_of_a_comparison_are_those_of_its_pixels(sample, chain):
    results, mask, truth = chain.results['comparewithfmask'], read(chain.mask)[0], read(sample.truth)[0]
    both = (mask != 255) & (truth != 255)
    mine, its = (mask == 2)[both], (truth == 2)[both]
    hit, false, missed, clear = (mine & its).sum(), (mine & ~its).sum(), (~mine & its).sum(), (~mine & ~its).sum()
    expected = {
        'PIXELS': both.sum(),
        'ACCURACY': (hit + clear) / both.sum(),
        'COMMISSION': false / (false + clear),
        'OMISSION': missed / (missed + hit),
        'PRECISION': hit / (hit + false),
        'F1': 2 * hit / (2 * hit + false + missed),
        'IOU': hit / (hit + false + missed),
        'BALANCED_ACCURACY': (hit / (hit + missed) + clear / (clear + false)) / 2,
    }
    assert {key: results[key] for key in expected} == pytest.approx(expected)
    assert 0 < results['KAPPA'] < 1
    agreement = read(chain.agreement)[0]
    assert [(agreement == value).sum() for value in range(4)] == [clear, hit, false, missed]
    assert (agreement[~both] == 255).all()


def test_the_report_is_one_page_with_the_numbers(chain):
    page = Path(chain.report).read_text(encoding='utf-8')
    assert page.lstrip().lower().startswith('<!doctype html') and 'mask.tif' in page
    assert f'{chain.results["comparewithfmask"]["PIXELS"]:,}'.replace(',', '') in page.replace(',', '').replace('\u202f', '')


def test_the_reference_is_a_band_by_name_or_number_or_told_by_itself(tool, sample, chain):
    bands = ['auto', 'QA_PIXEL', str(names(sample.target).index('QA_PIXEL') + 1)]
    parameters = {'MASK': chain.mask, 'REFERENCE': sample.target, 'SCHEME': 'qa_pixel'}
    by_itself, by_name, by_number = (tool('comparewithfmask', **parameters, REFERENCE_BAND=band) for band in bands)
    assert by_itself == by_name == by_number and 'REPORT' not in by_itself and by_itself['PIXELS'] > 5000


def test_a_mask_agrees_with_itself(tool, chain):
    results = tool('comparewithfmask', MASK=chain.mask, REFERENCE=chain.mask)
    perfect = {'ACCURACY': 1, 'COMMISSION': 0, 'OMISSION': 0, 'PRECISION': 1, 'F1': 1, 'IOU': 1, 'KAPPA': 1}
    assert {key: results[key] for key in perfect} == pytest.approx(perfect)


def test_clouds_are_filled_with_the_forecast_and_the_rest_stays(tool, sample, chain, tmp_path):
    path = tool(
        'fillclouds', IMAGE=sample.target, MASK=chain.mask, FORECAST=chain.forecast, FEATHER=0, OUTPUT=str(tmp_path / 'f.tif')
    )['OUTPUT']
    mask, filled, forecast = read(chain.mask)[0], read_band(path, 'B4'), read_band(chain.forecast, 'B4_forecast')
    stored = read_band(sample.target, 'B4')
    image = np.where(stored == 0, np.nan, stored * 2e-5 - 0.1)
    np.testing.assert_allclose(filled[mask == 2], forecast[mask == 2])
    np.testing.assert_allclose(filled[mask == 0], image[mask == 0], atol=1e-6)
    feathered = read_band(chain.filled, 'B4')
    np.testing.assert_allclose(feathered[mask == 2], forecast[mask == 2])
    assert (feathered != filled)[mask == 0].any()


def test_the_contact_sheet_is_a_picture_of_all_dates(tool, chain, tmp_path):
    picture = png_pixels(Path(chain.sheet).read_bytes())
    assert picture.shape[1] > 4 * 96 and picture.std() > 10
    other = tool('contactsheet', STACK=chain.stack, BANDS='nir, B4, green', MAXIMUM=0.5, OUTPUT=str(tmp_path / 'sheet.png'))
    assert png_pixels(Path(other['OUTPUT']).read_bytes()).shape == picture.shape
    assert Path(other['OUTPUT']).read_bytes() != Path(chain.sheet).read_bytes()


@pytest.fixture(scope='module')
def whole(tool, sample, tmp_path_factory):
    folder = tmp_path_factory.mktemp('whole')
    files = {'OUTPUT': 'mask.tif', 'STACK': 'stack.tif', 'FORECAST': 'forecast.tif', 'FILLED': 'filled.tif', 'REPORT': 'r.html'}
    outputs = {key: str(folder / name) for key, name in files.items()}
    return tool('maskclouds', IMAGE=sample.target, ARCHIVE=str(sample.folder), **outputs)


def test_maskclouds_gives_what_the_steps_give_one_by_one(chain, whole):
    steps = {'OUTPUT': chain.mask, 'STACK': chain.stack, 'FORECAST': chain.forecast, 'FILLED': chain.filled}
    for key, path in steps.items():
        np.testing.assert_array_equal(read(whole[key]), read(path), err_msg=key)
        assert names(whole[key]) == names(path)
    for name in ('selectlags', 'forecastbackground'):
        numbers = {key: value for key, value in chain.results[name].items() if key not in ('OUTPUT', 'TABLE')}
        assert {key: whole[key] for key in numbers} == numbers


def test_maskclouds_compares_with_the_quality_band_where_a_report_is_wanted(tool, sample, chain, whole):
    alone = tool('comparewithfmask', MASK=chain.mask, REFERENCE=sample.target)
    assert {key: whole[key] for key in alone} == alone
    assert 'Comparison with' in Path(whole['REPORT']).read_text(encoding='utf-8')


def test_maskclouds_writes_only_what_is_asked_for(tool, sample, whole, tmp_path):
    results = tool('maskclouds', IMAGE=sample.target, ARCHIVE=str(sample.folder), OUTPUT=str(tmp_path / 'mask.tif'))
    assert left_in(tmp_path) == ['mask.tif'] and not {'STACK', 'FORECAST', 'FILLED', 'REPORT', 'ACCURACY'} & set(results)
    assert (tmp_path / 'mask.tif').read_bytes() == Path(whole['OUTPUT']).read_bytes()
    assert results['QUALITY'] == whole['QUALITY']


def test_the_confidence_is_a_result_and_in_the_report(chain, whole):
    assert 0.5 < whole['QUALITY'] <= 1 and whole['QUALITY'] == pytest.approx(chain.results['clusterclouds']['QUALITY'])
    assert f'Confidence {whole["QUALITY"]:.2f} of 1: ' in Path(whole['REPORT']).read_text(encoding='utf-8')


def test_snow_and_a_buffer_reach_the_mask(tool, sample, chain, tmp_path):
    mask = tool('clusterclouds', IMAGE=sample.target, FORECAST=chain.forecast, GROW=2, SNOW=True, OUTPUT=str(tmp_path / 'm.tif'))
    plain, grown = read(chain.mask)[0], read(mask['OUTPUT'])[0]
    assert (grown[plain == 2] == 2).all() and (grown == 2).sum() > (plain == 2).sum()


def test_every_option_of_every_step_reaches_it_through_maskclouds(tool, sample, chain, tmp_path):
    select = {'LAGS': 2, 'ORDER': 'oldest', 'MAX_CLOUD': 30, 'CLOUD_TEST': 'quality'}
    forecast = {'METHOD': 'linear', 'SAMPLES': 800, 'BETA': 0.6, 'LAMBDA': 0.001}
    cluster = {'CLUSTERS': 5, 'SPACE': 'both', 'THRESHOLD_DIFFERENCE': 0.02, 'OPENING': 1}
    paths = {key: str(tmp_path / f'{key}.tif') for key in ('OUTPUT', 'STACK', 'FORECAST')}
    one_go = {**select, **forecast, **cluster, 'CLUSTER_SAMPLES': 700, 'SEED': 4}
    tool('maskclouds', IMAGE=sample.target, ARCHIVE=str(sample.folder), **one_go, **paths)
    stack = tool('selectlags', IMAGE=sample.target, ARCHIVE=str(sample.folder), **select, OUTPUT=str(tmp_path / 's.tif'))[
        'OUTPUT'
    ]
    background = tool('forecastbackground', STACK=stack, **forecast, SEED=4, OUTPUT=str(tmp_path / 'f.tif'))['OUTPUT']
    mask = tool(
        'clusterclouds', IMAGE=stack, FORECAST=background, **cluster, SAMPLES=700, SEED=4, OUTPUT=str(tmp_path / 'm.tif')
    )['OUTPUT']
    for key, path in {'STACK': stack, 'FORECAST': background, 'OUTPUT': mask}.items():
        np.testing.assert_array_equal(read(paths[key]), read(path), err_msg=key)
    assert (read(mask) != read(chain.mask)).any()
    assert metadata(paths['OUTPUT'])['CLOUDMASK_SETTINGS'] == metadata(mask)['CLOUDMASK_SETTINGS']


def test_an_output_replaces_an_older_file_of_its_name(tool, sample, chain, tmp_path):
    path = tmp_path / 'mask.tif'
    path.write_bytes(b'older')
    (tmp_path / 'mask.tif.aux.xml').write_text('<PAMDataset/>')
    tool('clusterclouds', IMAGE=sample.target, FORECAST=chain.forecast, OUTPUT=str(path))
    assert left_in(tmp_path) == ['mask.tif'] and path.read_bytes() == Path(chain.mask).read_bytes()


def test_the_output_of_a_step_may_be_temporary(tool, chain):
    stack = tool('forecastbackground', STACK=chain.stack, METHOD='percentile', OUTPUT='TEMPORARY_OUTPUT')['OUTPUT']
    mask = tool('clusterclouds', IMAGE=chain.stack, FORECAST=stack, OUTPUT='TEMPORARY_OUTPUT')['OUTPUT']
    assert Path(mask).suffix == '.tif' and read(mask).shape == (1, 96, 96)


def test_a_report_without_a_quality_band_is_one_without_a_comparison(tool, sample, spoiled, tmp_path):
    report = tmp_path / 'report.html'
    clouds = {'CLOUDS': sample.truth, 'CLOUD_TEST': 'cloudscore', 'ON_FEWER': 'use', 'MAX_CLOUD': 40}
    outputs = {'OUTPUT': str(tmp_path / 'mask.tif'), 'REPORT': str(report)}
    results = tool('maskclouds', IMAGE=spoiled('no quality'), ARCHIVE=str(sample.folder), **clouds, **outputs)
    text = report.read_text(encoding='utf-8')
    assert 'ACCURACY' not in results and results['CLOUD_PERCENT'] > 0
    assert 'There is no quality band' in text and 'How the mask was made' in text and 'Comparison with' not in text
    assert left_in(tmp_path) == ['mask.tif', 'report.html']


def test_the_report_shows_the_chain_and_its_figures(tool, sample, tmp_path):
    report = tmp_path / 'report.html'
    outputs = {'OUTPUT': str(tmp_path / 'mask.tif'), 'REPORT': str(report)}
    results = tool('maskclouds', IMAGE=sample.target, ARCHIVE=str(sample.folder), **outputs)
    text = report.read_text(encoding='utf-8')
    for part in ('<h1>Cloud mask, Landsat 8, 2019-06-07, 3', 'Lag 3', 'Forecast', 'Filled image', 'Comparison with QA_PIXEL of'):
        assert part in text
    for date in results['LAG_DATES'].split(','):
        assert f'{date}, ' in text
    assert f'Cloud covers {results["CLOUD_PERCENT"]:.1f} % and cloud shadow {results["SHADOW_PERCENT"]:.1f} %' in text
    assert f'Confidence {results["QUALITY"]:.2f} of 1' in text and results['ACCURACY'] > 0.5
    assert text.index('Settings') < text.index('Multitemporal Cloudmask') < text.index('QGIS 3')
    assert left_in(tmp_path) == ['mask.tif', 'report.html']
