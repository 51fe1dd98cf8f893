"""Lags and mask from an archive of mixed and damaged files, beside those from the real series alone."""

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from heard import Heard
from osgeo import gdal
from real_data import DATA

from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.method.neighbourhood import grow
from multitemporal_cloudmask.method.options import ForecastOptions, SelectOptions
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace

SERIES = DATA / 'landsat_elma_wa'

pytestmark = pytest.mark.skipif(not SERIES.is_dir(), reason=f'no real imagery at {SERIES}; CLOUDMASK_DATA tells where it is')

TARGET = 'LT50460272002218LGS01.tif'
ROWS, COLUMNS = 9, -14


def run(folder, image, target):
    """Lags, mask and what was told."""
    with gdal_step(), Workspace() as workspace:
        told = Heard()
        archive = scan(str(folder), told)
        outputs = {'OUTPUT': str(target)}
        options = ChainOptions(SelectOptions(window=800), ForecastOptions(method='linear'))
        region = Region.from_grid(image.grid)
        found, *_ = mask_clouds(image, archive, None, region, options, outputs, workspace, told)
        classes = gdal.Open(str(target)).ReadAsArray()
    return found, classes, told


@pytest.fixture(scope='module')
def image():
    with gdal_step():
        yield Scene(str(SERIES / TARGET))


@pytest.fixture(scope='module')
def clean(image, tmp_path_factory):
    return run(SERIES, image, tmp_path_factory.mktemp('clean') / 'mask.tif')


def shifted_copy(source, target):
    """The same ground on another grid: its corner moved by whole pixels, and the pixels with it; what comes in is nodata."""
    shutil.copyfile(source, target)
    file = gdal.Open(str(target), gdal.GA_Update)
    left, width, _, top, _, height = file.GetGeoTransform()
    file.SetGeoTransform((left + COLUMNS * width, width, 0, top + ROWS * height, 0, height))
    rows = np.arange(file.RasterYSize) + ROWS
    columns = np.arange(file.RasterXSize) + COLUMNS
    outside = ~(((rows >= 0) & (rows < len(rows)))[:, None] & ((columns >= 0) & (columns < len(columns))))
    for number in range(1, file.RasterCount + 1):
        band = file.GetRasterBand(number)
        values = np.roll(band.ReadAsArray(), (-ROWS, -COLUMNS), (0, 1))
        values[outside] = band.GetNoDataValue()
        band.WriteArray(values)


def reprojected_copy(source, target):
    gdal.Warp(str(target), str(source), dstSRS='EPSG:32610', xRes=25, yRes=25, resampleAlg='bilinear', dstNodata=-9999)
    # Classes cannot be averaged.
    count = gdal.Open(str(source)).RasterCount
    fmask = gdal.Translate('', str(source), format='MEM', bandList=[count], noData=-9999)
    near = gdal.Warp('', fmask, format='MEM', dstSRS='EPSG:32610', xRes=25, yRes=25, resampleAlg='near', dstNodata=-9999)
    with_classes = gdal.Open(str(target), gdal.GA_Update)
    original = gdal.Open(str(source))
    assert original.GetRasterBand(count).GetDescription() == 'fmask'
    for number in range(1, count + 1):
        band, its = with_classes.GetRasterBand(number), original.GetRasterBand(number)
        band.SetDescription(its.GetDescription())
        band.SetScale(its.GetScale() or 1)
        band.SetOffset(its.GetOffset() or 0)
    with_classes.GetRasterBand(count).WriteArray(near.ReadAsArray())
    with_classes.SetMetadata(original.GetMetadata())


def truncated_copy(source, target):
    """A copy whose header is whole and whose last pixels are not there."""
    gdal.Translate(str(target), str(source), creationOptions=['COMPRESS=NONE', 'INTERLEAVE=BAND'])
    content = target.read_bytes()
    target.write_bytes(content[: len(content) * 2 // 3])


KINDS = {'shifted': shifted_copy, 'reprojected': reprojected_copy, 'truncated': truncated_copy}


@pytest.fixture(
    scope='module', params=['all beside the originals', 'shifted instead of the original', 'reprojected instead of the original']
)
def mixed(request, clean, image, tmp_path_factory):
    """The series with a copy of each kind of its lags: beside them under names that come first, or in their place."""
    folder = tmp_path_factory.mktemp('mixed')
    for file in SERIES.glob('*.tif'):
        os.symlink(file, folder / file.name)
    lags = [Path(lag.image.path) for lag in clean[0].lags]
    instead = request.param.split(' ')[0]
    with gdal_step():
        for lag, kind in zip(lags, ('shifted', 'reprojected', 'truncated')):
            if instead == 'all':
                KINDS[kind](lag, folder / f'0_{kind}.tif')
            elif kind == instead:
                (folder / lag.name).unlink()
                KINDS[kind](lag, folder / f'{kind}_{lag.name}')
        # With a whole header and without.
        for name, size in (('LE7_cut.tif', 5000), ('LE7_begun.tif', 100)):
            (folder / name).write_bytes(lags[0].read_bytes()[:size])
    (folder / 'notes.txt').write_text('clouds all week')
    return run(folder, image, folder.parent / f'{folder.name}.tif')


def test_the_lags_are_those_of_the_clean_archive(clean, mixed):
    assert len(mixed[0].lags) == 3
    assert [lag.image.time for lag in mixed[0].lags] == [lag.image.time for lag in clean[0].lags]
    for lag, its in zip(mixed[0].lags, clean[0].lags):
        assert abs(lag.cloud - its.cloud) < 1.5


def test_the_mask_is_that_of_the_clean_archive_away_from_edges(clean, mixed):
    mask, its = clean[1], mixed[1]
    assert (mask == 2).mean() > 0.05
    away = np.zeros(mask.shape, bool)
    # The copies do not cover the ground at the border that they were moved from.
    away[abs(ROWS) + 6 : -abs(ROWS) - 6, abs(COLUMNS) + 6 : -abs(COLUMNS) - 6] = True
    edges = np.zeros(mask.shape, bool)
    edges[1:] |= mask[1:] != mask[:-1]
    edges[:, 1:] |= mask[:, 1:] != mask[:, :-1]
    away &= grow(edges, 3) == 0
    assert away.mean() > 0.2 and (mask[away] == 2).any() and (mask[away] == 0).any()
    assert (mask == its)[away].mean() >= 0.99


def test_damaged_files_are_told_and_nothing_looks_shifted(mixed, clean):
    for name in (
        'LE7_cut.tif',
        'LE7_begun.tif',
        *(['0_truncated.tif'] if '0_shifted.tif' in mixed[0].lags[0].image.path else []),
    ):
        assert sum(name in text for text in mixed[2].warnings) == 1
    assert not any('shifted' in text for text in mixed[2].warnings + clean[2].warnings)
    assert not any('notes.txt' in text for text in mixed[2].warnings + mixed[2].messages)
