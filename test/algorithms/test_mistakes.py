"""The likeliest mistakes with Mask clouds: each is answered by a sentence whose advice, followed, gives a mask."""

import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from test_loading_without_packages import without  # noqa: F401
from workbench import names, polygons, read, spoil

from multitemporal_cloudmask.rasters.gdal_state import gdal_step


@pytest.fixture
def mask(tool, sample, tmp_path):
    """Run Mask clouds on the sample with some parameters changed; returns the results, or what it says."""
    from qgis.core import QgsProcessingException

    def run(**changed):
        inputs = {'IMAGE': sample.target, 'ARCHIVE': str(sample.folder), 'OUTPUT': str(tmp_path / 'mask.tif')}
        try:
            return tool('maskclouds', **{**inputs, **changed})
        except QgsProcessingException as error:
            return str(error)

    return run


def edited(source, folder, **items):
    """A copy of a raster with items of metadata, as gdal_edit.py -mo sets them; returns its path."""
    folder.mkdir(exist_ok=True)
    path = shutil.copy(source, folder)
    with gdal_step():
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetMetadata({**dataset.GetMetadata(), **items})
        dataset = None
    return path


def archive(sample):
    """The images of the sample, oldest first."""
    return sorted(path for path in sample.folder.glob('*.tif'))


def test_a_wrong_folder(mask, tmp_path):
    wrong = tmp_path / 'photos'
    wrong.mkdir()
    (wrong / 'a.jpg').write_bytes(b'no image of a satellite')
    (wrong / 'notes.txt').write_text('none')
    said = mask(ARCHIVE=str(wrong))
    assert str(wrong) in said and 'of its 2 files (1 .jpg, 1 .txt) none is one. Choose the folder of the earlier images' in said
    assert 'it is empty. Choose the folder' in mask(ARCHIVE=str(tmp_path / 'photos' / '..' / _empty(tmp_path)))
    assert mask()['CLOUD_PERCENT'] > 0


def _empty(folder):
    (folder / 'empty').mkdir()
    return 'empty'


def test_no_scikit_learn(without, sample, tmp_path):  # noqa: F811
    words = ['maskclouds', f'IMAGE={sample.target}', f'ARCHIVE={sample.folder}', f'OUTPUT={tmp_path / "mask.tif"}']
    (said,) = without('sklearn', words).said
    assert 'The Python package scikit-learn, which this tool needs, is missing' in said and 'python3-sklearn' in said
    assert without('', words).said == ['']


def test_a_surface_image_with_lags_of_the_top_of_the_atmosphere(mask, sample, tmp_path):
    surface = [edited(path, tmp_path / 'surface', REFLECTANCE='surface') for path in archive(sample)]
    image = next(path for path in surface if Path(path).name == Path(sample.target).name)
    said = mask(IMAGE=image)
    assert '6 skipped: reflectance of the top of atmosphere' in said and 'but that of the image is of the surface' in said
    assert (
        'What helps: add images of surface reflectance of Landsat 8-9 OLI/TIRS, acquired within 450 days before 2019-06-07.'
        in said
    )
    assert mask(IMAGE=image, ARCHIVE=str(tmp_path / 'surface'))['LAGS_FOUND'] == 3


def test_an_image_without_a_date(mask, sample, tmp_path):
    undated = spoil(sample.target, tmp_path / 'undated.tif')
    said = mask(IMAGE=undated)
    advice = re.search(r'gdal_edit.py -mo (\w+)=\d{4}-\d\d-\d\d, or put the date into the file name', said)
    assert undated in said and 'has no acquisition date' in said
    followed = mask(IMAGE=edited(undated, tmp_path / 'dated', **{advice[1]: '2019-06-07'}))
    assert isinstance(followed, dict), followed
    assert followed['LAGS_FOUND'] == 3
    renamed = mask(IMAGE=str(shutil.copy(undated, tmp_path / 'image_20190607.tif')))
    assert isinstance(renamed, dict), renamed
    assert renamed['LAGS_FOUND'] == 3


def test_one_image_only(mask, sample, tmp_path):
    alone = tmp_path / 'alone'
    alone.mkdir()
    shutil.copy(sample.target, alone)
    said = mask(ARCHIVE=str(alone))
    assert '1 of the date of the image (2019-06-07)' in said and 'What helps: add images of' in said and 'ON_FEWER' not in said
    nearest = mask(METHOD='persistence')['LAG_DATES'].split(',')[0].replace('-', '')
    clear = next(path for path in archive(sample) if nearest in path.name)
    shutil.copy(clear, alone)
    said = mask(ARCHIVE=str(alone))
    assert 'found 1 of 3' in said and 'lower LAGS to 1 with METHOD percentile or persistence' in said
    assert mask(ARCHIVE=str(alone), LAGS=1, METHOD='percentile')['LAGS_FOUND'] == 1


def test_a_wrong_layer(mask, chain, sample):
    for path, kind in ((chain.mask, 'a cloud mask'), (chain.forecast, 'a forecast'), (chain.clusters, 'a cluster map')):
        said = mask(IMAGE=path)
        assert f'IMAGE: {path} is {kind}, not an original acquisition. Choose the original image.' in said
    assert mask(IMAGE=sample.target)['CLOUD_PERCENT'] > 0


@pytest.mark.parametrize('name', ['applymask', 'fillclouds'])
def test_image_and_mask_exchanged(tool, chain, sample, tmp_path, name):
    from qgis.core import QgsProcessingException

    inputs = {'OUTPUT': str(tmp_path / 'out.tif'), **({'FORECAST': chain.forecast} if name == 'fillclouds' else {})}
    with pytest.raises(QgsProcessingException) as raised:
        tool(name, IMAGE=chain.mask, MASK=sample.target, **inputs)
    assert f'IMAGE: {chain.mask} is a cloud mask, not an image. Choose the image as IMAGE.' in str(raised.value)
    assert Path(tool(name, IMAGE=sample.target, MASK=chain.mask, **inputs)['OUTPUT']).exists()


@pytest.mark.parametrize('image, forecast', [('target', 'target'), ('forecast', 'forecast'), ('forecast', 'target')])
def test_image_and_forecast_exchanged_or_the_same(tool, chain, sample, tmp_path, image, forecast):
    from qgis.core import QgsProcessingException

    paths, output = {'target': sample.target, 'forecast': chain.forecast}, str(tmp_path / 'mask.tif')
    with pytest.raises(QgsProcessingException) as raised:
        tool('clusterclouds', IMAGE=paths[image], FORECAST=paths[forecast], OUTPUT=output)
    said = 'is a forecast, not an image. Choose the image as IMAGE' if image == 'forecast' else 'are the same raster'
    assert said in str(raised.value)
    assert tool('clusterclouds', IMAGE=sample.target, FORECAST=chain.forecast, OUTPUT=output)['CLOUD_PERCENT'] > 0


def test_a_region_outside(mask):
    said = mask(ROI=polygons('POLYGON ((0 0, 3000 0, 3000 3000, 0 0))'))
    assert 'no part of the image is inside' in said and 'Check the location and the CRS of the ROI' in said
    inside = 'POLYGON ((720000 4390000, 722400 4390000, 722400 4387600, 720000 4390000))'
    assert mask(ROI=polygons(inside))['VALID_PERCENT'] > 0
    left, right, bottom, top = re.search(r'it spans (\S+) \(EPSG:32630\)', said)[1].split(',')
    assert mask(EXTENT=f'{left},{right},{bottom},{top}')['VALID_PERCENT'] > 0
    degrees = '-0.44,-0.42,39.62,39.64'
    for wrong in (degrees, '39.62,39.64,-0.44,-0.42 [EPSG:4326]'):
        assert 'an extent in degrees begins with the longitudes and ends with [EPSG:4326]' in mask(EXTENT=wrong)
    assert mask(EXTENT=f'{degrees} [EPSG:4326]')['VALID_PERCENT'] > 0


def test_an_image_that_is_all_cloud(tool, sample, tmp_path):
    from qgis.core import QgsProcessingFeedback

    class Feedback(QgsProcessingFeedback):
        said = ''

        def pushWarning(self, text):
            Feedback.said += text + '\n'

    def bright(name, values):
        if name in ('B10', 'B11'):
            return values
        changed = values * 0 + 22280 if name == 'QA_PIXEL' else 40000 + values % 97
        # No place on Earth is bright everywhere.
        changed[:2] = values[:2]
        return changed

    image = edited(spoil(sample.target, tmp_path / 'white.tif', change=bright), tmp_path / 'dated', DATE_ACQUIRED='2019-06-07')
    output = str(tmp_path / 'mask.tif')
    inputs = {'IMAGE': image, 'ARCHIVE': str(sample.folder), 'OUTPUT': output}
    results = tool('maskclouds', feedback=Feedback(), **inputs)
    assert 'Confidence' in Feedback.said and 'Check the mask before you use it.' in Feedback.said
    assert results['QUALITY'] < 0.5 and results['CLOUD_PERCENT'] > 95 and 2 in np.unique(read(output))


def test_an_archive_that_is_all_cloud(mask, sample, tmp_path):
    cloudy = tmp_path / 'cloudy'
    cloudy.mkdir()
    for number, path in enumerate(archive(sample)):
        if path.name != Path(sample.target).name:
            whitened = spoil(path, tmp_path / f'{number}.tif', change=_half_cloudy)
            date = re.search(r'20\d{6}', path.name)[0]
            shutil.copy(whitened, cloudy / f'LC08_{date}.tif')
    said = mask(ARCHIVE=str(cloudy))
    limit = int(re.search(r'raise MAX_CLOUD to (\d+)', said)[1])
    assert 'found 0 of 3' in said and limit > 50
    assert mask(ARCHIVE=str(cloudy), MAX_CLOUD=limit)['LAGS_FOUND'] == 3


def _half_cloudy(name, values):
    """The left part of a band under a cloud that the quality band marks."""
    values = values.copy()
    if name == 'QA_PIXEL':
        values[:, :60] = 22280
    elif name not in ('B10', 'B11'):
        values[:, :60] = 40000
    return values


def test_the_bands_of_the_sample_are_what_these_tests_spoil(sample):
    assert {'B10', 'B11', 'QA_PIXEL'} <= set(names(sample.target))
