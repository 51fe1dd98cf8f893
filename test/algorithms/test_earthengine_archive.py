"""`eemaskarchive` in QGIS, against the loopback: each mask is that of `eemaskclouds`."""

import csv
from pathlib import Path

import pytest
from earthengine_bench import service_fixture, told_fixture  # noqa: F401
from workbench import read

SELECT = {'LAGS': 2, 'MAX_CLOUD': 60, 'DIRECTION': 'both', 'ON_FEWER': 'use'}
QUICK = {**SELECT, 'METHOD': 'percentile', 'DECISION': 'threshold', 'CLUSTERS': 0}
AROUND = '720315,720915,4389105,4389705 [EPSG:32630]'


@pytest.fixture
def series(service):
    """24 dates of 40 x 40 pixels."""
    from loopback import catalogue

    service.clear()
    service.ids = catalogue.add_landsat(service.catalogue, size=40, dates=24).ids
    return service


def rows_of(path):
    with open(path, newline='', encoding='utf-8') as file:
        return list(csv.DictReader(file))


def test_the_masks_of_24_dates_are_those_of_eemaskclouds(tool, series, tmp_path):
    folder, table = tmp_path / 'new' / 'masks', tmp_path / 'table.csv'
    results = tool('eemaskarchive', EXTENT=AROUND, FOLDER=str(folder), TABLE=str(table), **QUICK)
    assert (results['MASKED'], results['FAILED'], results['TASKS_STARTED']) == (24, 0, 0)
    rows = rows_of(table)
    assert ','.join(rows[0]) == 'date,platform,source,lags,cloud,shadow,snow,valid,quality,status,reason'
    assert [row['source'] for row in rows] == series.ids and {row['status'] for row in rows} == {'masked'}
    for row in [*rows[::6], rows[-1]]:
        mask = tmp_path / 'mask.tif'
        single = tool('eemaskclouds', IMAGE_ID=row['source'], EXTENT=AROUND, OUTPUT=str(mask), **QUICK)
        assert (folder / f'{row["date"]}_LC08_199033_mask.tif').read_bytes() == mask.read_bytes(), row['date']
        assert row['lags'].replace(' ', ',') == single['LAG_DATES']
        assert float(row['quality']) == pytest.approx(single['QUALITY'], abs=1e-4)
        classes = read(mask)
        assert float(row['cloud']) == pytest.approx(100 * (classes == 2).sum() / (classes != 255).sum(), abs=1e-3)


def test_polygons_collections_and_dates_choose_the_images(tool, series, tmp_path):
    from loopback import catalogue
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

    layer = QgsVectorLayer('Polygon?crs=EPSG:32630', 'fields', 'memory')
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(720315, 4389105, 720915, 4389705)))
    layer.dataProvider().addFeature(feature)
    catalogue.add_landsat(series.catalogue, size=40, dates=4, level='L2')
    table = tmp_path / 'table.csv'
    chosen = {'ROI': layer, 'COLLECTION': 'LANDSAT/LC08/C02/T1_L2', 'FROM': '2019-05-01', 'TO': '2019-05-31'}
    tool('eemaskarchive', **chosen, FOLDER=str(tmp_path / 'masks'), TABLE=str(table), **QUICK)
    assert [row['source'] for row in rows_of(table)] == [
        f'LANDSAT/LC08/C02/T1_L2/LC08_199033_{day}' for day in ('20190506', '20190522')
    ]


def test_tasks_are_started_by_one_run_and_none_by_the_next(tool, series, tmp_path, monkeypatch):
    monkeypatch.setattr('multitemporal_cloudmask.earthengine.tasks.FIRST_LOOK', 0.01)
    chosen = {'EXTENT': AROUND, 'FROM': '2019-05-01', 'DELIVER': 'storage', 'DESTINATION': 'bucket/masks', **QUICK}
    table = tmp_path / 'table.csv'
    results = tool('eemaskarchive', **chosen, FOLDER=str(tmp_path / 'masks'), TABLE=str(table))
    assert (results['MASKED'], results['TASKS_STARTED']) == (3, 3) and len(series.operations.all) == 3
    assert rows_of(table)[0]['reason'] == 'gs://bucket/masks/2019-05-06_LC08_199033_mask.tif'
    assert tool('eemaskarchive', **chosen, FOLDER=str(tmp_path / 'masks'), TABLE=str(table))['TASKS_STARTED'] == 0


def test_a_dry_run_writes_nothing(tool, series, tmp_path):
    results = tool('eemaskarchive', EXTENT=AROUND, FOLDER=str(tmp_path / 'masks'), DRY_RUN=True, **QUICK)
    assert results['TILES'] > 24 and results['REQUESTS'] > 100 and not (tmp_path / 'masks').exists()


@pytest.mark.parametrize(
    ('wrong', 'words'),
    [
        ({'EXTENT': None}, 'ROI and EXTENT are both empty'),
        ({'EXTENT': '0,1,0,1 [EPSG:4326]'}, 'no image of the region between FROM and TO'),
        ({'FROM': '2031-01-01'}, 'no image of the region between FROM and TO'),
        ({'COLLECTION': 'MODIS/061/MOD09GA'}, 'MODIS/061/MOD09GA is not a supported collection'),
        ({'DECISION': 'none'}, 'DECISION none makes no mask'),
        ({'PROBABILITIES': True}, 'PROBABILITY'),
        ({'METHOD': 'linear', 'UNCERTAINTY': True}, 'UNCERTAINTY'),
        ({'WHERE': 'server', 'METHOD': 'kernel', 'COMPONENTS': 0, 'SAMPLES': 3000}, 'at most 2000 SAMPLES'),
        ({'DELIVER': 'storage'}, 'DESTINATION is empty'),
        ({'WHERE': 'local', 'DELIVER': 'drive'}, 'WHERE local'),
    ],
)
def test_what_cannot_be_done_is_refused_before_anything_is_written(told, service, tmp_path, wrong, words):
    said = told('eemaskarchive', **{'EXTENT': AROUND, 'FOLDER': str(tmp_path / 'masks'), **QUICK, **wrong})
    assert words in said and not Path(tmp_path / 'masks').exists()
