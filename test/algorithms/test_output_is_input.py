"""No output replaces what the run reads, and two outputs are two files: refused before anything is read."""

import os
import shutil
from pathlib import Path

import pytest
from workbench import left_in, outputs_in, polygons

pytestmark = pytest.mark.usefixtures('processing')

INPUTS = [
    ('qualitymask', 'INPUT', 'OUTPUT'),
    ('cloudfeatures', 'INPUT', 'OUTPUT'),
    ('selectlags', 'IMAGE', 'OUTPUT'),
    ('forecastbackground', 'STACK', 'OUTPUT'),
    ('clusterclouds', 'IMAGE', 'SCORE'),
    ('clusterclouds', 'FORECAST', 'OUTPUT'),
    ('comparewithfmask', 'MASK', 'AGREEMENT'),
    ('comparewithfmask', 'REFERENCE', 'AGREEMENT'),
    ('fillclouds', 'IMAGE', 'OUTPUT'),
    ('fillclouds', 'MASK', 'OUTPUT'),
    ('fillclouds', 'FORECAST', 'OUTPUT'),
    ('maskclouds', 'IMAGE', 'OUTPUT'),
    ('maskclouds', 'IMAGE', 'FILLED'),
]


@pytest.fixture
def refusal(tool, good, tmp_path):
    """Run a tool whose output must not be written; returns what it says."""
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    def run(name, **parameters):
        feedback, shown = QgsProcessingFeedback(), []
        feedback.progressChanged.connect(shown.append)
        with pytest.raises(QgsProcessingException) as raised:
            tool(name, feedback=feedback, **{**good[name], **outputs_in(tmp_path, name), **parameters})
        assert not any(shown), 'it had begun'
        return str(raised.value).replace('Unable to execute algorithm', '').strip()

    return run


def kept(path, run):
    """What a run says that leaves a file as it was."""
    before = Path(path).read_bytes()
    said = run()
    assert Path(path).read_bytes() == before and not [name for name in os.listdir(Path(path).parent) if '.part' in name]
    return said


@pytest.mark.parametrize('name, key, output', INPUTS)
def test_an_input_is_no_output(refusal, good, tmp_path, name, key, output):
    copy = str(tmp_path / f'copy_{Path(good[name][key]).name}')
    shutil.copy(good[name][key], copy)
    link = str(tmp_path / 'link_20190607.tif')
    os.symlink(copy, link)
    for target in (copy, link):
        said = kept(copy, lambda target=target: refusal(name, **{key: copy, output: target}))
        assert 'is an input of this run' in said and Path(target).name in said and said.endswith('Choose another name.')


def test_a_layer_of_the_project_is_an_input_too(refusal, sample, tmp_path):
    from qgis.core import QgsProject, QgsRasterLayer

    copy = str(tmp_path / Path(sample.target).name)
    shutil.copy(sample.target, copy)
    layer = QgsRasterLayer(copy, 'cloudy')
    QgsProject.instance().addMapLayer(layer)
    try:
        for value in (layer, layer.id(), 'cloudy'):
            assert 'is an input of this run' in kept(copy, lambda value=value: refusal('qualitymask', INPUT=value, OUTPUT=copy))
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize('name', ['selectlags', 'maskclouds'])
def test_an_image_of_the_archive_or_a_candidate_is_no_output(refusal, sample, tmp_path, name):
    archive = tmp_path / 'archive'
    shutil.copytree(sample.folder, archive)
    lag = next(path for path in sorted(archive.glob('*.tif')) if path.name != Path(sample.target).name)
    said = kept(lag, lambda: refusal(name, ARCHIVE=str(archive), OUTPUT=str(lag)))
    assert f'it is an image in {archive}' in said
    for candidates in ([str(lag)], str(lag)):
        said = kept(lag, lambda candidates=candidates: refusal(name, ARCHIVE=None, CANDIDATES=candidates, OUTPUT=str(lag)))
        assert 'is an input of this run' in said


def test_a_mask_in_the_archive_may_be_written_again(tool, sample, tmp_path):
    archive = tmp_path / 'archive'
    shutil.copytree(sample.folder, archive)
    for _ in range(2):
        tool('maskclouds', IMAGE=sample.target, ARCHIVE=str(archive), OUTPUT=str(archive / 'mask.tif'))


def test_the_file_of_the_polygons_is_no_table(refusal, tmp_path):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsVectorFileWriter

    path = str(tmp_path / 'roi.csv')
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerOptions = 'CSV', ['GEOMETRY=AS_WKT']
    layer = polygons('Polygon ((720307 4389701, 722511 4389412, 722003 4387310, 720307 4389701))')
    from qgis.core import QgsProject

    QgsVectorFileWriter.writeAsVectorFormatV2(layer, path, QgsProject.instance().transformContext(), options)
    for value in (path, QgsProcessingFeatureSourceDefinition(path)):
        said = kept(path, lambda value=value: refusal('selectlags', ROI=value, TABLE=path))
        assert 'roi.csv: it is an input' in said


@pytest.mark.parametrize('name, one, other', [('maskclouds', 'OUTPUT', 'STACK'), ('clusterclouds', 'OUTPUT', 'SCORE')])
def test_two_outputs_are_two_files(refusal, tmp_path, name, one, other):
    same = str(tmp_path / 'same.tif')
    said = refusal(name, **{one: same, other: same})
    assert 'same.tif: two outputs have this name' in said and left_in(tmp_path) == []


def test_a_delivery_is_not_replaced_by_its_import(refusal, tool, tmp_path):
    folder = tmp_path / 'archive'
    tool('createsample', SIZE=64, DATES=4, FORMAT='landsat', FOLDER=str(folder))
    band = next(folder.rglob('*_B4.TIF'))
    product = band.parent
    metadata = next(product.glob('*_MTL.txt'))
    for value in (str(product), str(metadata)):
        said = kept(band, lambda value=value: refusal('importscene', PRODUCT=value, OUTPUT=str(band)))
        assert 'is an image in' in said
    for name in ('scene.vrt', 'scene.tif'):
        for _ in range(2):
            tool('importscene', PRODUCT=str(product), OUTPUT=str(product / name))


@pytest.mark.parametrize('name, output', [('qualitymask', 'OUTPUT'), ('comparewithfmask', 'REPORT')])
def test_a_read_only_file_is_not_replaced(refusal, tmp_path, name, output):
    path = tmp_path / f'kept{Path(outputs_in("", name)[output]).suffix}'
    path.write_text('kept')
    path.chmod(0o444)
    assert 'the existing file is read-only' in kept(path, lambda: refusal(name, **{output: str(path)}))


def test_a_name_as_long_as_the_file_system_allows_is_read_and_written(tool, sample, tmp_path):
    long = tmp_path / f'{"x" * 238}_20190607.tif'
    shutil.copy(sample.target, long)
    output = tmp_path / f'{"y" * 250}.tif'
    tool('qualitymask', INPUT=str(long), OUTPUT=str(output))
    assert output.exists() and len(left_in(tmp_path)) == 2
