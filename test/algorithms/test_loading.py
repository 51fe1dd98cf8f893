"""Loaded layers have their own name, look and date, as QGIS itself would show them."""

import gc
from datetime import datetime
from functools import partial

import numpy as np
import pytest
from seen import write

pytestmark = pytest.mark.usefixtures('qgs')

TIME = datetime(2002, 8, 6, 18, 45, 12)


def classes_of(layer):
    return [int(entry.value) for entry in layer.renderer().classes()]


def finish(context):
    """Do what QGIS does when a tool has ended: load the layers, name them, post-process them."""
    from qgis.core import QgsProcessingFeedback, QgsProcessingUtils

    gc.collect()
    layers = []
    for destination, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(destination, context, True)
        details.setOutputLayerName(layer)
        if details.postProcessor():
            details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
        layers.append(layer)
    return layers


def wanted(paths):
    from qgis.core import QgsProcessingContext, QgsProject

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    for path in paths:
        context.addLayerToLoadOnCompletion(
            path, QgsProcessingContext.LayerDetails('as QGIS calls it', context.project(), 'OUTPUT')
        )
    return context


def test_several_layers_at_once_get_each_their_own_name_look_and_date(tmp_path):
    from multitemporal_cloudmask.layers import loading, styles

    paths = [write(tmp_path / f'{name}.tif', [np.zeros((2, 2), np.uint8)]) for name in ('mask', 'clusters', 'plain')]
    context = wanted(paths)
    loading.present(context, paths[0], 'Cloud mask 2002-08-06', styles.style_mask, TIME)
    loading.present(context, paths[1], 'Clusters 2001-01-15', partial(styles.style_clusters, count=5), datetime(2001, 1, 15))
    loading.present(context, paths[2], 'Plain', lambda layer: None)
    layers = {layer.name(): layer for layer in finish(context)}
    assert set(layers) == {'Cloud mask 2002-08-06', 'Clusters 2001-01-15', 'Plain'}
    assert len(classes_of(layers['Cloud mask 2002-08-06'])) == 3
    assert len(classes_of(layers['Clusters 2001-01-15'])) == 5
    assert [layer.temporalProperties().isActive() for layer in layers.values()].count(True) == 2
    assert not layers['Plain'].temporalProperties().isActive()
    assert not loading._waiting


def test_a_layer_that_is_not_loaded_is_left_alone(tmp_path):
    from multitemporal_cloudmask.layers import loading, styles

    context = wanted([])
    loading.present(context, str(tmp_path / 'mask.tif'), 'Cloud mask', styles.style_mask, TIME)
    assert not context.layersToLoadOnCompletion() and not loading._waiting


def test_the_daily_step_of_its_date_shows_a_layer_also_after_saving(tmp_path):
    from qgis.core import QgsDateTimeRange, QgsProject, QgsRasterLayer
    from qgis.PyQt.QtCore import QDateTime, Qt

    from multitemporal_cloudmask.layers.loading import set_date

    layer = QgsRasterLayer(write(tmp_path / 'mask.tif', [np.zeros((2, 2), np.uint8)]), 'mask')
    set_date(layer, TIME)
    project = QgsProject()
    project.addMapLayer(layer)
    assert project.write(str(tmp_path / 'project.qgs'))
    saved = QgsProject()
    assert saved.read(str(tmp_path / 'project.qgs'))
    (again,) = saved.mapLayers().values()
    midnights = [QDateTime.fromString(f'2002-08-0{day}T00:00:00Z', Qt.DateFormat.ISODate) for day in (4, 5, 6, 7, 8)]
    long_before, _, its_day, next_day = (QgsDateTimeRange(*ends, True, False) for ends in zip(midnights, midnights[1:]))
    for shown in (layer, again):
        properties = shown.temporalProperties()
        assert properties.isActive()
        # not asked for the day before: QGIS 3.22 takes the midnight at its end for a part of it
        visible = [properties.isVisibleInTemporalRange(step) for step in (long_before, its_day, next_day)]
        assert visible == [False, True, False]
