import time
from datetime import datetime, timezone

import numpy as np
import pytest
from made_scenes import write

from multitemporal_cloudmask.rasters.scene import Scene

PIXELS = {'red': np.full((2, 2), 0.1, 'float32')}


def utc(*parts):
    return datetime(*parts, tzinfo=timezone.utc)


def acquired(tmp_path, file='image.tif', **metadata):
    return Scene(write(tmp_path / file, PIXELS, metadata=metadata)).time


@pytest.fixture
def far_east(monkeypatch):
    """The machine is in a time zone far from UTC."""
    monkeypatch.setenv('TZ', 'Pacific/Kiritimati')
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_milliseconds_since_1970_are_utc(tmp_path, far_east):
    assert acquired(tmp_path, **{'system:time_start': '1559904145000'}) == utc(2019, 6, 7, 10, 42, 25)
    assert acquired(tmp_path, 'b.tif', **{'system:time_start': '1.559904145E12'}) == utc(2019, 6, 7, 10, 42, 25)


def test_date_and_centre_time_are_utc(tmp_path, far_east):
    assert acquired(tmp_path, DATE_ACQUIRED='2002-08-06', SCENE_CENTER_TIME='18:30:34.9560310Z') == utc(2002, 8, 6, 18, 30, 34)
    assert acquired(tmp_path, 'b.tif', DATE_ACQUIRED='2002-08-06', SCENE_CENTER_TIME='"18:30:34.95Z"') == utc(
        2002, 8, 6, 18, 30, 34
    )
    assert acquired(tmp_path, 'c.tif', DATE_ACQUIRED='2002-08-06') == utc(2002, 8, 6)


@pytest.mark.parametrize(
    'file, expected',
    [
        ('LC08_L1TP_227074_20190809_20190820_01_T1.tif', (2019, 8, 9)),
        ('LC08_L2SP_200031_20190114_20200829_02_T1.tif', (2019, 1, 14)),
        ('LT50460272002218LGS01.tif', (2002, 8, 6)),
        ('LE70460272000366EDC00.tif', (2000, 12, 31)),
        ('LC81990332015174LGN00_toa.tif', (2015, 6, 23)),
        ('S2A_MSIL1C_20170216T102101_N0204_R065_T33UUU_20170216T102204.tif', (2017, 2, 16, 10, 21, 1)),
        ('T33UUU_20170216T102101.tif', (2017, 2, 16, 10, 21, 1)),
        ('field-2021-03-09.tif', (2021, 3, 9)),
        ('2021_03_09.tif', (2021, 3, 9)),
        ('20210309.tif', (2021, 3, 9)),
        ('x_19991399_20000101.tif', (2000, 1, 1)),
        ('S2A_OPER_PRD_MSIL1C_PDMC_20160210T005347_R002_V20160129T010047_20160129T010047.tif', (2016, 1, 29, 1, 0, 47)),
        ('S2A_USER_PRD_MSIL2A_PDMC_20160308T121212_R022_V20150706T105016_20150706T105016.tif', (2015, 7, 6, 10, 50, 16)),
        ('HLS.L30.T29SND.2021196T112119.v2.0.tif', (2021, 7, 15, 11, 21, 19)),
        ('MOD09GA.A2021196.h17v04.061.2021198033125.tif', (2021, 7, 15)),
        ('LC082030322021071502T1-SC20220101123456.tif', (2021, 7, 15)),
        ('LC08_CU_003009_20210715_20210804_02_SR.tif', (2021, 7, 15)),
        ('RT_LC08_L1TP_227074_20190809_20190820_01_T1.tif', (2019, 8, 9)),
        ('SENTINEL2A_20180101-105435-457_L2A_T31TFJ_D_V1-4.tif', (2018, 1, 1, 10, 54, 35)),
        ('20220629T112119_20220629T112121_T29SND.tif', (2022, 6, 29, 11, 21, 19)),
        ('2021-07-15-00:00_2021-07-15-23:59_Sentinel-2_L2A.tif', (2021, 7, 15)),
        ('openEO_2021-07-15Z.tif', (2021, 7, 15)),
        ('20210715112119.tif', (2021, 7, 15, 11, 21, 19)),
        ('image_2021-07-15T11-21-19.tif', (2021, 7, 15, 11, 21, 19)),
        ('2021.07.15.tif', (2021, 7, 15)),
    ],
)
def test_the_file_name_tells_the_date(tmp_path, far_east, file, expected):
    assert acquired(tmp_path, file) == utc(*expected)


@pytest.mark.parametrize('file', ['image.tif', '120190607.tif', '20191307.tif', '2019-0607.tif', 'LT50460272002000LGS01.tif'])
def test_other_numbers_are_no_date(tmp_path, file):
    assert acquired(tmp_path, file) is None
    assert Scene(str(tmp_path / file)).date == ''


@pytest.mark.parametrize(
    'item, text, expected',
    [
        ('datetime', '2021-07-15T11:27:40.123Z', (2021, 7, 15, 11, 27, 40)),
        ('SENSING_TIME', '2021-07-15T11:21:19.1234Z; 2021-07-15T11:21:43Z', (2021, 7, 15, 11, 21, 19)),
        ('PRODUCT_START_TIME', '2021-07-15T11:21:19.024Z', (2021, 7, 15, 11, 21, 19)),
        ('acquired', '2021-07-15T13:27:40+02:00', (2021, 7, 15, 11, 27, 40)),
        ('ACQUISITION_DATE', '20210715', (2021, 7, 15)),
        ('time', '2021-07-15 11:27:40', (2021, 7, 15, 11, 27, 40)),
        ('date', '2021196', (2021, 7, 15)),
        ('system:index', '20220629T112119_20220629T112121_T29SND', (2022, 6, 29, 11, 21, 19)),
        ('LANDSAT_PRODUCT_ID', 'LC08_L1TP_227074_20190809_20190820_01_T1', (2019, 8, 9)),
    ],
)
def test_items_of_other_programs_state_the_time(tmp_path, far_east, item, text, expected):
    assert acquired(tmp_path, **{item: text}) == utc(*expected)


@pytest.mark.parametrize(
    'item', ['DATE_PRODUCT_GENERATED', 'created', 'PROCESSING_DATE', 'HLS_PROCESSING_TIME', 'GENERATION_TIME']
)
def test_times_of_processing_are_no_acquisition(tmp_path, item):
    assert acquired(tmp_path, **{item: '2021-07-15T11:27:40Z'}) is None


def test_a_name_of_esa_without_a_time_of_sensing_has_no_date(tmp_path):
    assert acquired(tmp_path, 'S2A_OPER_MSI_L1C_TL_SGS__20160129T062537_A003149_T55HFA.tif') is None


def test_doubtful_dates_are_told(tmp_path):
    def doubt(file, **metadata):
        return Scene(write(tmp_path / file, PIXELS, metadata=metadata)).doubt

    assert '2021-01-01' in doubt('mosaic_20210101_20211231.tif') and '2021-12-31' in doubt('mosaic_20210101_20211231.tif')
    name = 'LC08_L1TP_227074_20190809_20190820_01_T1.tif'
    assert (
        '2019-08-09' in doubt(name, DATE_ACQUIRED='2018-01-01') and doubt(name, DATE_ACQUIRED='2019-08-09') == doubt(name) == ''
    )


def test_the_tiff_date_is_the_last_resort(tmp_path):
    tag = {'TIFFTAG_DATETIME': '2015:06:23 10:30:00'}
    assert acquired(tmp_path, **tag) == utc(2015, 6, 23, 10, 30)
    assert acquired(tmp_path, '20190607.tif', **tag) == utc(2019, 6, 7)


def test_the_most_exact_source_goes_first(tmp_path):
    items = {'DATE_ACQUIRED': '2018-01-01', 'TIFFTAG_DATETIME': '2015:06:23 10:30:00'}
    assert acquired(tmp_path, '20190607.tif', **items) == utc(2018, 1, 1)
    assert acquired(tmp_path, '20190608.tif', **items, **{'system:time_start': '0'}) == utc(1970, 1, 1)


@pytest.mark.parametrize('text', ['2015-06-23T10:30:00Z', 'nan', '1e30', ' '])
def test_a_start_that_is_no_number_is_passed_over(tmp_path, text):
    assert acquired(tmp_path, '20190607.tif', **{'system:time_start': text}) == utc(2019, 6, 7)


def test_a_date_is_shown_as_year_month_day(tmp_path):
    assert Scene(write(tmp_path / '20190607.tif', PIXELS)).date == '2019-06-07'
