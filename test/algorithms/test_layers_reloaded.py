"""A result whose file is already a layer of the project is shown anew, and the plugin may be loaded again."""

import os

import numpy as np
import pytest
from workbench import read

pytestmark = pytest.mark.usefixtures('processing')


def shown(layer):
    """The values that a layer shows."""
    block = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    return np.frombuffer(bytes(block.data()), np.uint8).reshape(layer.height(), layer.width())


@pytest.mark.parametrize('link', [False, True])
def test_a_layer_shows_the_new_content_of_its_file(tool, sample, tmp_path, link):
    from qgis.core import QgsProcessingContext, QgsProject, QgsRasterLayer

    path = str(tmp_path / 'mask.tif')
    tool('qualitymask', INPUT=sample.target, GROW=0, OUTPUT=path)
    source = path
    if link:
        source = str(tmp_path / 'link.tif')
        os.symlink(path, source)
    layer, project = QgsRasterLayer(source, 'mask'), QgsProject.instance()
    project.addMapLayer(layer)
    try:
        before = shown(layer).copy()
        np.testing.assert_array_equal(before, read(path)[0])
        context = QgsProcessingContext()
        context.setProject(project)
        tool('qualitymask', context=context, INPUT=sample.target, GROW=9, OUTPUT=path)
        np.testing.assert_array_equal(shown(layer), read(path)[0])
        assert (shown(layer) != before).any()
    finally:
        project.removeMapLayer(layer.id())


def test_the_plugin_may_be_loaded_while_an_earlier_one_is_left(processing):
    from qgis.core import QgsApplication

    from multitemporal_cloudmask import classFactory

    registry, name = QgsApplication.processingRegistry(), 'multitemporal_cloudmask'
    earlier = processing.cloudmask_plugin
    later = classFactory(None)
    later.initProcessing()
    processing.cloudmask_plugin = later
    tools = [algorithm.name() for algorithm in registry.providerById(name).algorithms()]
    assert registry.providerById(name) is later.provider and 'maskclouds' in tools and len(tools) == len(set(tools))
    earlier.unload()
    assert registry.providerById(name) is later.provider
    later.unload()
    assert registry.providerById(name) is None
    later.unload()
    later.initProcessing()
    assert registry.algorithmById(f'{name}:maskclouds') is not None
