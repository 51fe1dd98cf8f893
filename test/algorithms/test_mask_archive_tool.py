"""`maskarchive` in QGIS: its files, its table, the layers that it loads, and what it says."""

import csv
from pathlib import Path

import pytest
from made_scenes import blob, landsat
from workbench import PROVIDER, read

SIZE = (60, 70)
QUICK = {'METHOD': 'percentile', 'CLUSTER_SAMPLES': 500}


@pytest.fixture(scope='module')
def images(tmp_path_factory):
    folder = tmp_path_factory.mktemp('images')
    for number in range(5):
        landsat(folder / f'{number}.tif', -16 * number, SIZE, None if number % 2 else blob(SIZE, 20 + 5 * number, 30, 9))
    return folder


@pytest.fixture
def project():
    from qgis.core import QgsProject

    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


def run_in_project(processing, **parameters):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    results = processing.runAndLoadResults(f'{PROVIDER}:maskarchive', {**QUICK, **parameters}, feedback=feedback)
    return results, feedback.textLog()


def test_files_table_and_numbers(tool, images, tmp_path):
    table = tmp_path / 'table.csv'
    results = tool('maskarchive', ARCHIVE=str(images), FOLDER=str(tmp_path / 'new' / 'masks'), TABLE=str(table), **QUICK)
    assert (results['MASKED'], results['FAILED']) == (5, 0)
    stems = [f'{date}_LC08_mask' for date in ('2019-04-04', '2019-04-20', '2019-05-06', '2019-05-22', '2019-06-07')]
    files = sorted(path.name for path in Path(results['FOLDER']).glob('*'))[1:]
    assert files == [f'{stem}{ending}' for stem in stems for ending in ('.qml', '.tif', '.tif.aux.xml')]
    with open(table, newline='') as file:
        rows = list(csv.DictReader(file))
    assert [row['status'] for row in rows] == ['masked'] * 5 and rows[0]['platform'] == 'LC08'
    assert ','.join(rows[0]) == 'date,platform,source,lags,cloud,shadow,snow,valid,quality,status,reason'
    assert read(Path(results['FOLDER']) / '2019-06-07_LC08_mask.tif')[0, 20, 30] == 2


def test_masks_come_as_a_dated_group(processing, project, images, tmp_path):
    run_in_project(processing, ARCHIVE=str(images), FOLDER=str(tmp_path / 'masks'), TABLE='TEMPORARY_OUTPUT')
    group = project.layerTreeRoot().findGroup('Cloud masks masks')
    layers = [node.layer() for node in group.findLayers()]
    assert {layer.name() for layer in layers} >= {'Cloud mask 2019-04-04 LC08', 'Cloud mask 2019-06-07 LC08'} and len(layers) == 5
    for layer in layers:
        day = layer.temporalProperties().fixedTemporalRange().begin().date().toString('yyyy-MM-dd')
        assert layer.temporalProperties().isActive() and day in layer.name() and layer.renderer().type() == 'paletted'
    assert 'Table of images' in {layer.name() for layer in project.mapLayers().values()}


def test_many_masks_come_as_one_virtual_raster(processing, project, images, tmp_path, monkeypatch):
    from multitemporal_cloudmask.algorithms import archive_outputs

    monkeypatch.setattr(archive_outputs, 'MOST_LAYERS', 4)
    run_in_project(processing, ARCHIVE=str(images), FOLDER=str(tmp_path / 'masks'), TABLE='TEMPORARY_OUTPUT')
    (layer,) = [layer for layer in project.mapLayers().values() if layer.source().endswith('masks.vrt')]
    assert layer.bandCount() == 5 and '2019-05-06 LC08' in layer.bandName(3)
    bands = read(tmp_path / 'masks' / 'masks.vrt')
    assert (bands[4] == read(tmp_path / 'masks' / '2019-06-07_LC08_mask.tif')[0]).all()


def test_a_second_run_says_what_it_keeps(processing, project, images, tmp_path):
    given = {'ARCHIVE': str(images), 'FOLDER': str(tmp_path / 'masks'), 'TABLE': 'TEMPORARY_OUTPUT'}
    run_in_project(processing, **given)
    results, said = run_in_project(processing, **given)
    assert results['MASKED'] == 5 and '5 unchanged since an earlier run' in said


@pytest.mark.parametrize(
    ('wrong', 'words'),
    [
        ({'ARCHIVE': ''}, ['ARCHIVE and CANDIDATES are both empty']),
        ({'FROM': 'May'}, ['FROM must be a date']),
        ({'FROM': '2030-01-01'}, ['no image between FROM and TO']),
        ({'DECISION': 'none'}, ['DECISION none makes no mask']),
        ({'DECISION': 'threshold', 'PROBABILITIES': True}, ['PROBABILITY', 'adaptive']),
        ({'METHOD': 'linear', 'UNCERTAINTY': True}, ['UNCERTAINTY', 'FORECASTS']),
        ({'EXTENT': '0,1,0,1'}, ['no part of the image is inside']),
    ],
)
def test_what_cannot_be_done_is_refused_before_anything_is_written(tool, images, tmp_path, wrong, words):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as raised:
        tool('maskarchive', **{'ARCHIVE': str(images), 'FOLDER': str(tmp_path / 'masks'), **QUICK, **wrong})
    assert all(word in str(raised.value) for word in words), raised.value
    assert not (tmp_path / 'masks').exists()
