"""What layers look like: classes, names and colours, as QGIS itself would show them."""

from functools import partial

import numpy as np
import pytest
from osgeo import gdal
from seen import pixels, write

from multitemporal_cloudmask.method import agreement, classes, sensors

pytestmark = pytest.mark.usefixtures('qgs')


def load(path, style):
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(path, 'layer')
    assert layer.isValid()
    style(layer)
    return layer


def render(layer, background='#000000'):
    """(h, w, 3) uint8 red, green, blue of the layer, one pixel a cell."""
    from qgis.core import QgsMapRendererParallelJob, QgsMapSettings
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor

    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(layer.width(), layer.height()))
    settings.setBackgroundColor(QColor(background))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return pixels(job.renderedImage())


def legend(layer):
    return [(int(entry.value), entry.label, entry.color) for entry in layer.renderer().classes()]


def luminance(colour):
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_mask_lists_every_class_with_clear_transparent(tmp_path):
    from multitemporal_cloudmask.layers.styles import style_mask

    layer = load(write(tmp_path / 'mask.tif', [np.array([[0, 1, 2, 255]], np.uint8)]), style_mask)
    shown = legend(layer)
    assert [(value, label) for value, label, _ in shown] == [(0, 'clear'), (1, 'shadow'), (2, 'cloud')]
    assert [colour.alpha() for _, _, colour in shown] == [0, 255, 255]


def test_snow_is_listed_where_it_is_marked(tmp_path):
    from multitemporal_cloudmask.layers.styles import style_snow_mask

    layer = load(write(tmp_path / 'mask.tif', [np.array([[0, 1, 2, 3, 255]], np.uint8)]), style_snow_mask)
    shown = legend(layer)
    assert [(value, label) for value, label, _ in shown] == list(classes.NAMES.items())
    assert [colour.alpha() for _, _, colour in shown] == [0, 255, 255, 255]
    shadow, cloud, snow = (colour for value, _, colour in shown if value)
    assert snow.blue() > snow.red() and luminance(snow) > luminance(cloud) and snow.blue() - shadow.blue() > 100


def test_shadow_and_cloud_differ_in_lightness(tmp_path):
    from multitemporal_cloudmask.layers.styles import style_mask

    layer = load(write(tmp_path / 'mask.tif', [np.array([[0, 1, 2, 255]], np.uint8)]), style_mask)
    shadow, cloud = (luminance(colour) for value, _, colour in legend(layer) if value)
    assert (max(shadow, cloud) + 0.05) / (min(shadow, cloud) + 0.05) > 3


def test_mask_hides_neither_clear_ground_nor_nodata(tmp_path):
    from multitemporal_cloudmask.layers.styles import style_mask

    layer = load(write(tmp_path / 'mask.tif', [np.array([[0, 1, 2, 255]], np.uint8)]), style_mask)
    clear, shadow, cloud, nodata = render(layer, '#0000ff')[0].tolist()
    assert clear == nodata == [0, 0, 255]
    assert shadow != cloud and [0, 0, 255] not in (shadow, cloud)


def test_agreement_names_all_its_values(tmp_path):
    from multitemporal_cloudmask.layers.styles import style_agreement

    layer = load(write(tmp_path / 'agreement.tif', [np.array([[0, 1, 2, 3, 255]], np.uint8)]), style_agreement)
    labels = {value: label for value, label, _ in legend(layer)}
    assert set(labels) == {agreement.BOTH_CLEAR, agreement.BOTH_CLOUD, agreement.ONLY_MASK, agreement.ONLY_REFERENCE}
    assert 'mask' in labels[agreement.ONLY_MASK] and 'reference' in labels[agreement.ONLY_REFERENCE]


def test_probability_goes_from_pale_to_the_colour_of_cloud(tmp_path):
    from multitemporal_cloudmask.layers.styles import style_probability
    from multitemporal_cloudmask.method.legend import MASK

    chances = np.array([[0, 0.25, 0.5, 0.75, 1, -9999]], np.float32)
    layer = load(write(tmp_path / 'probability.tif', [chances], kind=gdal.GDT_Float32, nodata=-9999), style_probability)
    colours = render(layer, '#00ff00')[0].astype(int).tolist()
    lightness = [sum(colour) for colour in colours[:5]]
    assert lightness == sorted(set(lightness), reverse=True) and min(colours[0]) > 240
    (cloud,) = (entry.colour for entry in MASK if entry.value == classes.CLOUD)
    assert '#{:02x}{:02x}{:02x}'.format(*colours[4]) == cloud and colours[5] == [0, 255, 0]


@pytest.mark.parametrize('count', [1, 2, 3, 10, 20])
def test_clusters_get_lighter_with_their_number(tmp_path, count):
    from multitemporal_cloudmask.layers.styles import style_clusters

    layer = load(write(tmp_path / 'clusters.tif', [np.arange(count, dtype=np.uint8)[None]]), partial(style_clusters, count=count))
    shown = legend(layer)
    assert [value for value, _, _ in shown] == list(range(count))
    lightness = [luminance(colour) for _, _, colour in shown]
    assert lightness == sorted(lightness) and len(set(lightness)) == count


def test_score_diverges_at_zero(tmp_path):
    from multitemporal_cloudmask.layers.styles import style_score

    scores = np.array([[-0.5, -0.2, -0.05, 0, 0.05, 0.2, 0.5, -9999]], np.float32)
    layer = load(write(tmp_path / 'score.tif', [scores], kind=gdal.GDT_Float32, nodata=-9999), style_score)
    colours = render(layer, '#00ff00')[0].astype(int).tolist()
    assert colours[0] == colours[1] and colours[5] == colours[6]
    assert sum(colours[3]) == max(sum(colour) for colour in colours)
    red_minus_blue = [colour[0] - colour[2] for colour in colours]
    assert red_minus_blue[2] > 0 > red_minus_blue[4]
    assert colours[7] == [0, 255, 0]


def test_image_is_true_colour_in_reflectance_whatever_its_scale(tmp_path):
    from multitemporal_cloudmask.layers.styles import style_image

    blue, green, red, nir = (np.array([row], np.int16) for row in ([0, 0, 3000], [0, 1500, 3000], [0, 3000, 9000], [9, 9, 9]))
    path = write(tmp_path / 'image.tif', [blue, green, red, nir], ['B1', 'B2', 'B3', 'B4'], gdal.GDT_Int16, -9999, 1e-4)
    colours = render(load(path, partial(style_image, sensor=sensors.TM)))[0].astype(int)
    np.testing.assert_allclose(colours, [[0, 0, 0], [255, 127, 0], [255, 255, 255]], atol=1)


@pytest.mark.parametrize(
    'names, sensor, bands',
    [
        (['B1', 'B2', 'B3', 'B4', 'B1_lag_1'], sensors.TM, (3, 2, 1)),
        (['B2_forecast', 'B3_forecast', 'B4_forecast'], sensors.OLI, (3, 2, 1)),
        (['red', 'nir', 'green', 'blue'], sensors.PLAIN, (1, 3, 4)),
        (['B5', 'B4', 'B3', 'B9'], sensors.OLI, (1, 2, 3)),
        (['B6', 'B4'], sensors.TM, (2, 2, 2)),
        (['B6', 'fmask', ''], sensors.TM, ()),
    ],
)
def test_bands_are_found_by_role(names, sensor, bands):
    from multitemporal_cloudmask.layers.styles import rgb_bands

    assert rgb_bands(names, sensor) == bands


def test_image_without_reflectance_keeps_the_look_that_qgis_gives(tmp_path):
    from multitemporal_cloudmask.layers.styles import style_image

    path = write(tmp_path / 'thermal.tif', [np.ones((1, 2), np.uint8)], ['B6'])
    assert load(path, partial(style_image, sensor=sensors.TM)).renderer().type() == 'singlebandgray'


def test_clouds_are_white_in_the_features(tmp_path):
    from multitemporal_cloudmask.layers.styles import style_features
    from multitemporal_cloudmask.method.features import FEATURES, cloud_features

    cloud, forest = (
        {'blue': 0.6, 'green': 0.6, 'red': 0.6, 'nir': 0.6, 'swir1': 0.5},
        {'blue': 0.07, 'green': 0.06, 'red': 0.04, 'nir': 0.3, 'swir1': 0.1},
    )
    values = cloud_features({role: np.array([[cloud[role], forest[role]]], np.float32) for role in cloud})
    path = write(tmp_path / 'features.tif', list(values), FEATURES, gdal.GDT_Float32, -9999)
    white, dark = render(load(path, style_features))[0].astype(int)
    assert white.min() > 200 and dark.min() < 60


def test_every_tool_has_an_icon_that_qt_can_draw():
    from pathlib import Path

    from qgis.PyQt.QtGui import QColor, QIcon

    import multitemporal_cloudmask

    icons = sorted((Path(multitemporal_cloudmask.__file__).parent / 'icons').glob('*.svg'))
    tools = (
        'createsample importscene qualitymask selectlags forecastbackground cloudfeatures clusterclouds comparewithfmask '
        'fillclouds contactsheet maskclouds eecheck eeselectlags eemaskclouds eemaskarchive cloudmask maskarchive clearcomposite applymask '
        'cloudstatistics timelapse findimages fetchimages'
    )
    assert {icon.stem for icon in icons} == set(tools.split())
    pictures = [QIcon(str(icon)).pixmap(24, 24).toImage() for icon in icons]
    for icon, picture in zip(icons, pictures):
        colours = {QColor(picture.pixel(x, y)).name() for x in range(24) for y in range(24)}
        assert len(colours) >= 3, icon.name
