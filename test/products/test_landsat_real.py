"""Real deliveries: which are imported, which are refused with which sentence, and their values computed by hand."""

from math import log, radians, sin

import numpy as np
import pytest
from osgeo import gdal
from real_data import DATA

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.products.recognise import recognised
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.levels import SURFACE, TOP

PRODUCTS = DATA / 'products'

pytestmark = pytest.mark.skipif(
    not PRODUCTS.is_dir(), reason=f'no real products at {PRODUCTS}; CLOUDMASK_DATA tells where they are'
)
L7 = 'LE07_L1TP_007059_20161209_20170130_01_T1'
L8 = 'LC08_L1TP_227074_20190809_20200827_02_T1-cropped.tar.gz'
DAM, BROKEN = (f'LC08_L2SP_218074_201901{day}_20200829_02_T1-cropped.tar.gz' for day in (14, 30))
OLI = ('B2', 'B3', 'B4', 'B5', 'B6', 'B7')

#: What is imported: platform, date, tile, level, bands, quality scheme, missing bands, size, corner of the image and zone.
IMPORTED = {
    L7: (
        *('LANDSAT_7', '2016-12-09', '007059', TOP),
        ('B1', 'B2', 'B3', 'B4', 'B5', 'B6_VCID_1', 'B6_VCID_2', 'B7', 'B8'),
        *('bqa', (), (805, 586), (561015, 176355), '32618'),
    ),
    L8: (
        *('LANDSAT_8', '2019-08-09', '227074', TOP, OLI, ''),
        ('B1', 'B8', 'B9', 'B10', 'B11', 'QA_PIXEL'),
        *((667, 901), (440985, -2188005), '32621'),
    ),
    DAM: (
        *('LANDSAT_8', '2019-01-14', '218074', SURFACE, OLI, ''),
        *(('B1', 'B10', 'QA_PIXEL'), (400, 300), (583485, -2222685), '32623'),
    ),
    BROKEN: (
        *('LANDSAT_8', '2019-01-30', '218074', SURFACE, OLI, ''),
        *(('B1', 'B10', 'QA_PIXEL'), (400, 300), (584385, -2222685), '32623'),
    ),
}

#: What is refused: the images of both are there, what tells their meaning is not.
REFUSED = {
    'LC08_L1TP_013032_20180710_20180717_01_T1': 'this is a part of a Landsat Level-1 product without its MTL file.*_MTL.txt',
    'T33UUU_20170216T102101_L1C_bands': 'this is a part of a Sentinel-2 product without its metadata files.*MTD_MSIL1C.xml',
}


def etm(mult, add):
    return lambda number: (mult * number + add) / sin(radians(56.08655170))


def etm_kelvin(mult, add):
    return lambda number: 1282.71 / log(666.09 / (mult * number + add) + 1)


def oli(number):
    return (2.0e-05 * number - 0.1) / sin(radians(42.61713919))


def surface(number):
    return 2.75e-05 * number - 0.2


#: Digital numbers as GDAL reads them from the files, at row and column, and their meaning by the numbers in the MTL.
PIXELS = [
    (L7, 169, 584, 'B1', 48, etm(1.7671e-03, -0.011046)),
    (L7, 169, 584, 'B4', 97, etm(2.7577e-03, -0.017268)),
    (L7, 169, 584, 'B7', 21, etm(2.4904e-03, -0.015599)),
    (L7, 169, 584, 'B6_VCID_1', 130, etm_kelvin(6.7087e-02, -0.06709)),
    (L7, 169, 584, 'B6_VCID_2', 147, etm_kelvin(3.7205e-02, 3.16280)),
    (L7, 268, 783, 'B1', 68, etm(1.7671e-03, -0.011046)),
    (L7, 268, 783, 'B3', 48, etm(1.8832e-03, -0.011874)),
    (L7, 268, 783, 'B6_VCID_1', 118, etm_kelvin(6.7087e-02, -0.06709)),
    (L8, 100, 100, 'B2', 8672, oli),
    (L8, 100, 100, 'B5', 12864, oli),
    (L8, 299, 399, 'B4', 7544, oli),
    (L8, 10, 20, 'B7', 6340, oli),
    (DAM, 100, 100, 'B2', 7927, surface),
    (DAM, 299, 399, 'B5', 18854, surface),
    (BROKEN, 100, 100, 'B4', 8673, surface),
    (BROKEN, 10, 20, 'B7', 11556, surface),
]


@pytest.mark.parametrize('name', IMPORTED)
def test_what_is_imported(name, workspace):
    product = recognised(str(PRODUCTS / name))
    scene = product.open(workspace)
    left, top = scene.grid.transform[0], scene.grid.transform[3]
    zone = scene.grid.spatial_reference.GetAuthorityCode(None)
    size = (scene.grid.width, scene.grid.height)
    told = (product.platform, product.date, product.tile, product.level, product.names, scene.scheme, product.missing)
    assert (*told, size, (left, top), zone) == IMPORTED[name]
    assert scene.names == product.names and scene.time == product.time and scene.level == product.level


@pytest.mark.parametrize('name', REFUSED)
def test_what_is_refused(name, workspace):
    with pytest.raises(CloudmaskError, match=REFUSED[name]):
        recognised(str(PRODUCTS / name))


def test_the_tables_hold_every_product():
    assert {path.name for path in PRODUCTS.iterdir()} == {*IMPORTED, *REFUSED}


@pytest.mark.parametrize('name, row, column, band, stored, meaning', PIXELS)
def test_values_by_hand(name, row, column, band, stored, meaning, workspace):
    product = recognised(str(PRODUCTS / name))
    dataset = gdal.Open(dict(product.files)[band])
    assert dataset.ReadAsArray(column, row, 1, 1)[0, 0] == stored
    ((value,),) = product.open(workspace).read([band], Window(column, row, 1, 1))[0]
    assert value == pytest.approx(meaning(stored), abs=0.01 if band.startswith('B6_') else 1e-6)


def test_fill_is_nodata_and_the_quality_band_is_read(workspace):
    scene = recognised(str(PRODUCTS / L7)).open(workspace)
    whole = Window(0, 0, 805, 586)
    dataset = gdal.Open(str(PRODUCTS / L7 / f'{L7}_bqa.tif'))
    quality, classes = dataset.ReadAsArray(), scene.read_classes(whole)
    assert {value: set(np.unique(classes[quality == value])) for value in (1, 672, 752, 928)} == {
        1: {255},
        672: {0},
        752: {2},
        928: {1},
    }
    assert np.isnan(scene.read(['red'], whole)[0][quality == 1]).all()


def test_nothing_is_left_beside_the_products(workspace):
    before = sorted(PRODUCTS.rglob('*'))
    for name in IMPORTED:
        recognised(str(PRODUCTS / name)).open(workspace)
    assert sorted(PRODUCTS.rglob('*')) == before
