"""The shipped models do what the tools do, and read well."""

from itertools import combinations
from pathlib import Path

import pytest

NAME = 'multitemporal_cloudmask'
MODELS = ('fourstepchain', 'maskandcompare', 'importandmask', 'archivetocomposites')
STEPS = {
    'fourstepchain': {'1_select:STACK', '2_forecast:FORECAST', '3_cluster:MASK', '4_compare:REPORT', '4_compare:AGREEMENT'},
    'maskandcompare': {'1_mask:MASK', '1_mask:FILLED', '2_compare:REPORT', '2_compare:AGREEMENT'},
    'archivetocomposites': {'1_archive:MASKS', '2_composite:COMPOSITES', '3_sheet:SHEET'},
    'importandmask': {'1_import:SCENE', '2_mask:MASK', '2_mask:FILLED', '2_mask:REPORT'},
}


@pytest.fixture(scope='module')
def sample(processing, tmp_path_factory):
    """Inputs of a chain: a simulated image and its archive."""
    folder = str(tmp_path_factory.mktemp('archive'))
    made = processing.run(f'{NAME}:createsample', {'SIZE': 72, 'FOLDER': folder})
    return {'IMAGE': made['TARGET'], 'ARCHIVE': folder}


@pytest.fixture
def registered(processing):
    from qgis.core import QgsApplication

    def find(name):
        return QgsApplication.processingRegistry().algorithmById(f'{NAME}:{name}')

    return find


def regions(sample):
    """The whole image; polygons and an extent, both."""
    from qgis.core import QgsFeature, QgsGeometry, QgsRasterLayer, QgsVectorLayer

    image = QgsRasterLayer(sample['IMAGE'])
    box = image.extent()
    box.scale(0.7)
    polygons = QgsVectorLayer(f'Polygon?crs={image.crs().authid()}', 'roi', 'memory')
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(box).buffer(-100, 4))
    polygons.dataProvider().addFeature(feature)
    return {}, {'ROI': polygons, 'EXTENT': box}


@pytest.mark.parametrize('whole', [True, False], ids=['whole image', 'region'])
def test_models_make_the_mask_of_maskclouds(processing, sample, tmp_path, whole):
    inputs = {**sample, **regions(sample)[not whole]}
    processing.run(f'{NAME}:maskclouds', {**inputs, 'OUTPUT': str(tmp_path / 'mask.tif')})
    four = {
        '1_select:STACK': str(tmp_path / 'stack.tif'),
        '2_forecast:FORECAST': str(tmp_path / 'forecast.tif'),
        '3_cluster:MASK': str(tmp_path / 'four.tif'),
        '4_compare:REPORT': str(tmp_path / 'four.html'),
        '4_compare:AGREEMENT': str(tmp_path / 'agreement.tif'),
    }
    by_steps = processing.run(f'{NAME}:fourstepchain', {**inputs, **four})
    two = {'1_mask:MASK': str(tmp_path / 'two.tif'), '2_compare:REPORT': str(tmp_path / 'two.html')}
    in_one = processing.run(f'{NAME}:maskandcompare', {**inputs, **two})
    regional = {key: value for key, value in inputs.items() if key != 'IMAGE'}
    imported = {'1_import:SCENE': str(tmp_path / 'scene.vrt'), '2_mask:MASK': str(tmp_path / 'imported.tif')}
    # The image of the sample lies beside its product, under the same name.
    product = {'PRODUCT': str(Path(sample['IMAGE']).with_suffix(''))}
    processing.run(f'{NAME}:importandmask', {**regional, **product, **imported})
    mask, *others = ((tmp_path / f'{name}.tif').read_bytes() for name in ('mask', 'four', 'two', 'imported'))
    assert [mask == other for other in others] == [True] * 3
    assert all(by_steps[key] == path and Path(path).exists() for key, path in four.items())
    measures = [
        {key: value for key, value in results['CHILD_RESULTS'][step].items() if isinstance(value, (int, float))}
        for results, step in ((by_steps, '4_compare'), (in_one, '2_compare'))
    ]
    assert measures[0] == measures[1] and 0.5 < measures[0]['ACCURACY'] <= 1


def test_an_archive_becomes_masks_and_composites(processing, sample, tmp_path):
    inputs = {'ARCHIVE': sample['ARCHIVE'], 'METHOD': 'persistence', 'PERIOD': 'year'}
    outputs = {
        '1_archive:MASKS': str(tmp_path / 'm'),
        '2_composite:COMPOSITES': str(tmp_path / 'c'),
        '3_sheet:SHEET': str(tmp_path / 's.png'),
    }
    results = processing.run(f'{NAME}:archivetocomposites', {**inputs, **outputs})
    masked = results['CHILD_RESULTS']['1_archive']['MASKED']
    assert masked > 4 and len(list((tmp_path / 'm').glob('*_mask.tif'))) == masked
    assert [path.name for path in (tmp_path / 'c').glob('*.tif')] == ['2019_composite.tif'] and (
        tmp_path / 's.png'
    ).stat().st_size > 10000


def test_a_method_given_by_its_word_reaches_the_forecast(processing, sample, tmp_path):
    outputs = {'1_mask:MASK': str(tmp_path / 'mask.tif')}
    results = processing.run(f'{NAME}:maskandcompare', {**sample, 'METHOD': 'persistence', **outputs})
    assert 'LAMBDA_USED' not in results['CHILD_RESULTS']['1_mask']


@pytest.mark.parametrize('name', MODELS)
def test_models_are_listed_with_title_help_and_every_output(registered, name):
    model = registered(name)
    assert model.name() == name and ' ' in model.displayName()
    assert '<' not in model.shortHelpString() and model.displayName() not in model.shortHelpString()
    outputs = {parameter.name() for parameter in model.parameterDefinitions() if parameter.isDestination()}
    assert outputs == STEPS[name]
    assert all(parameter.help() for parameter in model.parameterDefinitions())
    assert model.create().displayName() == model.displayName() and model.create().name() == name


@pytest.mark.parametrize('name', MODELS)
def test_the_modeler_shows_the_title_of_a_model(processing, registered, name):
    from qgis.core import QgsProcessingModelAlgorithm

    opened = QgsProcessingModelAlgorithm()
    assert opened.fromFile(registered(name).sourceFilePath()) and opened.displayName() == registered(name).displayName()


@pytest.mark.parametrize('name', MODELS)
def test_models_give_each_step_its_own_defaults(registered, name):
    model = registered(name)
    assert model.validate() == (True, [])
    for step in model.childAlgorithms().values():
        given = {key: sources[0] for key, sources in step.parameterSources().items()}
        for parameter in step.algorithm().parameterDefinitions():
            source = given.get(parameter.name())
            if source is not None and source.staticValue() is not None:
                assert source.staticValue() == parameter.defaultValue(), parameter.name()
            elif source is None and not parameter.isDestination():
                assert parameter.defaultValue() is None, parameter.name()


@pytest.mark.parametrize('name', MODELS)
def test_nothing_overlaps_in_the_modeler(registered, name):
    model = registered(name)
    boxes = list(model.parameterComponents().values())
    for step in model.childAlgorithms().values():
        boxes += [step, *step.modelOutputs().values()]
    for one, other in combinations(boxes, 2):
        apart = one.position() - other.position()
        size = one.size()
        assert abs(apart.x()) >= size.width() or abs(apart.y()) >= size.height() + 20


def test_models_survive_a_refresh_of_the_provider(processing, registered):
    processing.cloudmask_plugin.provider.refreshAlgorithms()
    assert all(registered(name) for name in (*MODELS, 'maskclouds'))
