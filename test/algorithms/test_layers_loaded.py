"""After a run from the toolbox the layers are in the project, each with its own name, look and date."""

from datetime import datetime

import pytest

MAIN = {
    'selectlags': ['OUTPUT', 'TABLE'],
    'clusterclouds': ['OUTPUT', 'CLUSTER_MAP', 'SCORE', 'PROBABILITY'],
    'comparewithfmask': ['AGREEMENT'],
}
MAIN['clearcomposite'] = ['FOLDER', 'TABLE']
MAIN['maskclouds'] = ['OUTPUT', 'PROBABILITY', 'STACK', 'FORECAST', 'FILLED']
NAMES = {
    'qualitymask': {'Quality mask'},
    'selectlags': {'Stack', 'Table of candidates'},
    'forecastbackground': {'Forecast'},
    'cloudfeatures': {'Cloud features'},
    'clusterclouds': {'Cloud mask', 'Cluster map', 'Multitemporal score', 'Cloud probability'},
    'comparewithfmask': {'Agreement map'},
    'fillclouds': {'Filled image'},
    'maskclouds': {'Cloud mask', 'Cloud probability', 'Stack', 'Forecast', 'Filled image'},
}
RENDERERS = {
    'Quality mask': 'paletted',
    'Cloud mask': 'paletted',
    'Cluster map': 'paletted',
    'Agreement map': 'paletted',
    'Multitemporal score': 'singlebandpseudocolor',
    'Cloud probability': 'singlebandpseudocolor',
    'Stack': 'multibandcolor',
    'Forecast': 'multibandcolor',
    'Filled image': 'multibandcolor',
    'Cloud features': 'multibandcolor',
}


@pytest.fixture
def loaded(processing, good):
    """Run a tool as the toolbox does; returns the layers that it added to the project by name."""
    from qgis.core import QgsProcessingFeedback, QgsProject

    project = QgsProject.instance()
    project.clear()

    def run(name, **more):
        outputs = dict.fromkeys(MAIN.get(name, ['OUTPUT']), 'TEMPORARY_OUTPUT')
        parameters = {**good[name], **outputs, **more}
        assert processing.runAndLoadResults(f'multitemporal_cloudmask:{name}', parameters, feedback=QgsProcessingFeedback())
        return {layer.name(): layer for layer in project.mapLayers().values()}

    yield run
    project.clear()


@pytest.mark.parametrize('name', NAMES)
def test_layers_have_their_own_name_look_and_date(loaded, sample, name):
    layers = loaded(name)
    date = datetime.strptime(sample.target[-12:-4], '%Y%m%d').strftime('%Y-%m-%d')
    assert {label.replace(f' {date}', '') for label in layers} == NAMES[name]
    for label, layer in layers.items():
        plain = label.replace(f' {date}', '')
        assert layer.isValid()
        if plain == 'Table of candidates':
            assert layer.featureCount() >= 3
            continue
        assert label == f'{plain} {date}'
        assert layer.renderer().type() == RENDERERS[plain]
        properties = layer.temporalProperties()
        assert properties.isActive() and properties.fixedTemporalRange().begin().toString('yyyy-MM-dd') == date


def test_a_name_that_is_given_wins(processing, sample, loaded):
    from qgis.core import (
        QgsProcessingFeedback,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingOutputLayerDefinition,
        QgsProcessingParameterRasterLayer,
        QgsProject,
    )

    project = QgsProject.instance()
    given = QgsProcessingOutputLayerDefinition('TEMPORARY_OUTPUT', project)
    given.destinationName = 'By Fmask'
    assert list(loaded('qualitymask', OUTPUT=given)) == ['By Fmask']
    model = QgsProcessingModelAlgorithm('Own', 'group')
    model.addModelParameter(QgsProcessingParameterRasterLayer('I', 'I'), QgsProcessingModelParameter('I'))
    child = QgsProcessingModelChildAlgorithm('multitemporal_cloudmask:qualitymask')
    child.setChildId('step')
    child.addParameterSources('INPUT', [QgsProcessingModelChildParameterSource.fromModelParameter('I')])
    output = QgsProcessingModelOutput('MY_MASK', 'MY_MASK')
    output.setChildId('step')
    output.setChildOutputName('OUTPUT')
    child.setModelOutputs({'MY_MASK': output})
    model.addChildAlgorithm(child)
    project.clear()
    # Versions of QGIS name it differently.
    (destination,) = (definition.name() for definition in model.destinationParameterDefinitions())
    parameters = {'I': sample.target, destination: 'TEMPORARY_OUTPUT'}
    processing.runAndLoadResults(model, parameters, feedback=QgsProcessingFeedback())
    assert [layer.name() for layer in project.mapLayers().values()] == ['MY_MASK']


def test_the_layers_of_the_shipped_models_are_named_as_those_of_the_tools(processing, sample, loaded):
    from qgis.core import QgsProcessingFeedback, QgsProject

    QgsProject.instance().clear()
    outputs = dict.fromkeys(('1_mask:MASK', '1_mask:FILLED', '2_compare:AGREEMENT'), 'TEMPORARY_OUTPUT')
    inputs = {'IMAGE': sample.target, 'ARCHIVE': str(sample.folder), **outputs}
    processing.runAndLoadResults('multitemporal_cloudmask:maskandcompare', inputs, feedback=QgsProcessingFeedback())
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert names == {'Cloud mask 2019-06-07', 'Filled image 2019-06-07', 'Agreement map 2019-06-07'}


def test_a_contact_sheet_is_listed_by_the_results_viewer_and_can_be_added_to_the_map(loaded, tmp_path):
    from qgis.core import QgsApplication

    registry = QgsApplication.processingRegistry()
    for name in ('contactsheet', 'timelapse'):
        assert registry.algorithmById(f'multitemporal_cloudmask:{name}').hasHtmlOutputs()
    sheet = str(tmp_path / 'sheet.png')
    assert loaded('contactsheet', OUTPUT=sheet) == {}
    layers = loaded('contactsheet', OUTPUT=sheet, ADD_TO_MAP=True)
    assert {name: layer.source() for name, layer in layers.items()} == {'Contact sheet': sheet}


def test_nothing_waits_for_a_layer_afterwards(loaded):
    from multitemporal_cloudmask.layers import loading

    loaded('maskclouds')
    assert not loading._waiting


def test_nothing_waits_for_a_layer_where_the_run_failed(loaded, spoiled):
    from qgis.core import QgsProcessingException, QgsProject

    from multitemporal_cloudmask.layers import loading

    with pytest.raises(QgsProcessingException):
        loaded('clusterclouds', IMAGE=spoiled('empty'))
    assert not QgsProject.instance().mapLayers() and not loading._waiting


@pytest.mark.parametrize('name', ['a', 'z'], ids=['loaded first', 'loaded last'])
def test_the_mask_lies_above_what_was_loaded_with_it_and_its_legend_is_open(loaded, tmp_path, name):
    from qgis.core import QgsProject

    def fold(parent, first, last):
        # So does the view of QGIS when a layer with a long legend is added.
        for node in parent.children()[first : last + 1]:
            node.setExpanded(len(node.layer().renderer().legendSymbologyItems()) < 10)

    outputs = {key: str(tmp_path / f'{file}.tif') for key, file in (('OUTPUT', name), ('FORECAST', 'm'), ('STACK', 'n'))}
    root = QgsProject.instance().layerTreeRoot()
    root.addedChildren.connect(fold)
    layers = loaded('maskclouds', **outputs)
    root.addedChildren.disconnect(fold)
    nodes = root.findLayers()
    assert sorted(node.name() for node in nodes) == sorted(layers) and len(nodes) == 5
    names = [node.name().rpartition(' ')[0] for node in nodes]
    assert names[0] == 'Cloud mask' and nodes[0].isExpanded() and nodes[0].layer() is layers[nodes[0].name()]


@pytest.mark.parametrize('form', ['landsat', 'geotiff'])
def test_qgis_opens_the_image_of_the_sample_in_natural_colours(tool, tmp_path, form):
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(tool('createsample', SIZE=64, DATES=4, FORMAT=form, FOLDER=str(tmp_path))['TARGET'])
    renderer = layer.renderer()
    bands = [layer.bandName(number) for number in (renderer.redBand(), renderer.greenBand(), renderer.blueBand())]
    assert [name.split(': ')[-1] for name in bands] == ['B4', 'B3', 'B2']
    assert (renderer.redContrastEnhancement().minimumValue(), renderer.redContrastEnhancement().maximumValue()) == (0, 0.3)


def test_the_cloudy_image_of_the_sample_is_loaded_ready_to_be_masked(processing, tmp_path):
    from qgis.core import QgsProcessingFeedback, QgsProject

    project = QgsProject.instance()
    project.clear()
    parameters = {'SIZE': 96, 'DATES': 6, 'FOLDER': str(tmp_path / 'sample')}
    processing.runAndLoadResults('multitemporal_cloudmask:createsample', parameters, feedback=QgsProcessingFeedback())
    (layer,) = project.mapLayers().values()
    assert layer.name() == 'Cloudy image 2019-06-07' and layer.renderer().redContrastEnhancement().maximumValue() == 0.3
    outputs = {'ARCHIVE': parameters['FOLDER'], 'OUTPUT': str(tmp_path / 'mask.tif')}
    assert processing.run('multitemporal_cloudmask:maskclouds', {'IMAGE': layer.id(), **outputs})['CLOUD_PERCENT'] > 0
    project.clear()


def test_masks_are_named_by_class_and_the_clear_is_seen_through(loaded):
    (layer,) = loaded('qualitymask').values()
    classes = {int(entry.value): entry for entry in layer.renderer().classes()}
    assert {value: entry.label.lower() for value, entry in classes.items()} == {0: 'clear', 1: 'shadow', 2: 'cloud'}
    assert classes[0].color.alpha() < classes[2].color.alpha()


def test_as_many_clusters_are_coloured_as_there_are(loaded):
    layers = loaded('clusterclouds', CLUSTERS=5)
    (clusters,) = (layer for name, layer in layers.items() if name.startswith('Cluster map'))
    assert len(clusters.renderer().classes()) == 5


def test_an_image_is_shown_in_true_colour(loaded):
    (layer,) = loaded('forecastbackground').values()
    renderer = layer.renderer()
    bands = [layer.bandName(number) for number in (renderer.redBand(), renderer.greenBand(), renderer.blueBand())]
    assert [name.split(': ')[-1] for name in bands] == ['B4_forecast', 'B3_forecast', 'B2_forecast']


def test_composites_are_loaded_as_a_group_with_the_days_of_their_period(loaded, tmp_path):
    from qgis.core import QgsProject

    layers = loaded('clearcomposite', TABLE='TEMPORARY_OUTPUT', FOLDER=str(tmp_path / 'monthly'))
    assert 'Table of composites' in layers and len(layers) > 3
    group = QgsProject.instance().layerTreeRoot().findGroup('Composites monthly')
    composites = {node.name(): node.layer() for node in group.findLayers()}
    assert {*composites, 'Table of composites'} == set(layers)
    layer = composites['Composite 2019-04']
    span = layer.temporalProperties().fixedTemporalRange()
    assert [day.toString('yyyy-MM-dd') for day in (span.begin(), span.end())] == ['2019-04-01', '2019-04-30']
    assert layer.renderer().type() == 'multibandcolor'


def test_what_is_opened_later_looks_as_it_was_loaded(tool, sample, tmp_path):
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    files = {
        'OUTPUT': 'mask.tif',
        'PROBABILITY': 'probability.tif',
        'STACK': 'stack.tif',
        'FORECAST': 'forecast.tif',
        'FILLED': 'filled.tif',
    }
    contents = []
    for folder in (tmp_path / 'one', tmp_path / 'two'):
        folder.mkdir()
        outputs = {key: str(folder / file) for key, file in files.items()}
        tool('maskclouds', IMAGE=sample.target, ARCHIVE=str(sample.folder), **outputs)
        contents.append({path.name: path.read_bytes() for path in sorted(folder.iterdir())})
    assert contents[0] == contents[1]
    endings = {file.replace('.tif', '.qml') for file in files.values()}
    assert set(contents[0]) == {*files.values(), *endings, 'mask.tif.aux.xml'}
    layers = {file: QgsRasterLayer(str(folder / file)) for file in files.values()}
    masked = {(entry.label, entry.color.name(), entry.color.alpha()) for entry in layers['mask.tif'].renderer().classes()}
    assert masked == {('clear', '#dde3dc', 0), ('shadow', '#ffd400', 255), ('cloud', '#c2127f', 255)}
    for file in ('stack.tif', 'forecast.tif', 'filled.tif'):
        layer = layers[file]
        shown = [layer.bandName(number) for number in (layer.renderer().redBand(), layer.renderer().greenBand())]
        assert [name.split(': ')[-1].split('_')[0] for name in shown] == ['B4', 'B3']
        assert layer.renderer().redContrastEnhancement().maximumValue() == 0.3
    assert layers['probability.tif'].renderer().type() == 'singlebandpseudocolor'
    dataset = gdal.Open(str(folder / 'mask.tif'))
    assert dataset.GetGeoTransform()  # older versions of GDAL read the names with it
    band = dataset.GetRasterBand(1)
    assert band.GetCategoryNames() == ['clear', 'shadow', 'cloud', 'snow or ice']
    assert [band.GetColorTable().GetColorEntry(value)[:3] for value in (1, 2)] == [(255, 212, 0), (194, 18, 127)]
    layer = layers['mask.tif']
    # As the window of QGIS does after it has added a layer.
    assert layer.loadDefaultStyle()[1]
    assert layer.temporalProperties().fixedTemporalRange().begin().toString('yyyy-MM-dd') == '2019-06-07'


def test_a_cluster_map_keeps_colours_and_names(tool, good, tmp_path):
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    path = str(tmp_path / 'clusters.tif')
    tool('clusterclouds', **good['clusterclouds'], CLUSTERS=4, CLUSTER_MAP=path, OUTPUT=str(tmp_path / 'mask.tif'))
    layer = QgsRasterLayer(path)
    labels = [entry.label for entry in layer.renderer().classes()]
    assert labels == ['cluster 0 (darkest)', 'cluster 1', 'cluster 2', 'cluster 3 (brightest)']
    dataset = gdal.Open(path)
    assert dataset.GetGeoTransform()
    assert dataset.GetRasterBand(1).GetCategoryNames() == labels
