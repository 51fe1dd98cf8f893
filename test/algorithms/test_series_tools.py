"""The tools for whole series: masked images, composites, statistics of polygons, contact sheet and time-lapse."""

import csv

import numpy as np
import pytest
from seen import png_pixels
from workbench import left_in, metadata, names, polygons, read

#: Where the sample is, in its CRS: 96 px of 30 m.
FIELDS = (
    'Polygon ((720000 4390000, 721440 4390000, 721440 4388560, 720000 4388560, 720000 4390000))',
    'Polygon ((720600 4389400, 722040 4389400, 722040 4387960, 720600 4387960, 720600 4389400))',
)


@pytest.fixture(scope='module')
def dates(sample):
    """The dates of the images of the sample."""
    from multitemporal_cloudmask.rasters.scene import Scene

    return sorted(Scene(path).date for path in sample.folder.glob('*.tif'))


@pytest.fixture
def fields():
    """Two overlapping polygons with the field `plot`, and the id 7 and 8."""
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QVariant

    layer = polygons(*FIELDS)
    layer.dataProvider().addAttributes([QgsField('plot', QVariant.String), QgsField('id', QVariant.Int)])
    layer.updateFields()
    changes = {feature.id(): {0: f'plot {number}', 1: 7 + number} for number, feature in enumerate(layer.getFeatures())}
    layer.dataProvider().changeAttributeValues(changes)
    return layer


def table(path):
    with open(path, newline='', encoding='utf-8') as file:
        return list(csv.DictReader(file))


def test_composites_of_a_folder_and_their_table(tool, sample, dates, tmp_path):
    folder = str(sample.folder)
    results = tool(
        'clearcomposite', IMAGES=folder, MASKS=folder, METHOD='medoid', FOLDER=str(tmp_path / 'c'), TABLE=str(tmp_path / 't.csv')
    )
    rows = table(tmp_path / 't.csv')
    assert results['COMPOSITES'] == len(rows) and [row['period'] for row in rows] == sorted(row['period'] for row in rows)
    assert rows[0]['period'] == dates[0][:7] and rows[-1]['period'] == dates[-1][:7]
    assert sum(int(row['images']) for row in rows) == len(dates)
    assert left_in(tmp_path / 'c') == [f'{row["period"]}_composite.tif' for row in rows]
    first = tmp_path / 'c' / f'{dates[0][:7]}_composite.tif'
    assert names(first)[-2:] == ['count', 'date'] and read(first).dtype == np.float32
    clear = read(first)[-2] > 0
    assert (
        float(rows[0]['clear']) == pytest.approx(100 * clear.mean(), abs=0.01)
        and np.isfinite(read(first)[0]).sum() == clear.sum()
    )
    assert metadata(first)['PERIOD'] == dates[0][:7]


def test_images_can_be_a_list_a_text_or_a_single_raster(tool, sample, dates, tmp_path):
    paths = [str(path) for path in sorted(sample.folder.glob('*.tif'))[:3]]
    for number, images in enumerate((paths, ';'.join(paths), paths[0])):
        results = tool('clearcomposite', IMAGES=images, MASKS=images, PERIOD='all', FOLDER=str(tmp_path / f'{number}'))
        assert results['COMPOSITES'] == 1
    results = [read(tmp_path / f'{number}' / 'all_composite.tif') for number in range(3)]
    np.testing.assert_array_equal(results[0], results[1])
    assert results[0][-1].max() == 3 and results[2][-1].max() == 1


def test_dates_and_extent_limit_a_composite(tool, sample, dates, tmp_path):
    folder = str(sample.folder)
    extent = '720000,721440,4388560,4390000 [EPSG:32630]'
    limits = {'FROM': dates[1], 'TO': dates[2], 'EXTENT': extent}
    tool('clearcomposite', IMAGES=folder, MASKS=folder, PERIOD='all', FOLDER=str(tmp_path), **limits)
    count = read(tmp_path / 'all_composite.tif')[-1]
    assert (
        np.nanmax(count) <= 2
        and np.isfinite(count[:48, :48]).all()
        and np.isnan(count[48:]).all()
        and np.isnan(count[:, 48:]).all()
    )


@pytest.mark.parametrize(
    'wrong, words',
    [
        ({'FROM': '1 June 2019'}, "FROM must be a date such as 2019-05-01; it is '1 June 2019'."),
        ({'FROM': '2019-06-01', 'TO': '2019-05-01'}, 'FROM 2019-06-01 is after TO 2019-05-01.'),
        ({'FROM': '2030-01-01'}, 'no image with named bands and an acquisition date from 2030-01-01'),
        ({'IMAGES': '/nowhere'}, 'Cannot find images in /nowhere'),
        ({'FILL': True}, 'Run maskarchive with FORECASTS'),
        ({'PERIOD': 'week'}, "PERIOD must be one of month, quarter, season, year, all; it is 'week'."),
        ({'FOLDER': '/proc/composites'}, 'Cannot create the folder /proc/composites'),
        ({'TABLE': '/nowhere/table.csv'}, 'Cannot write table.csv'),
    ],
)
def test_composites_that_cannot_be_made_leave_nothing(refused, tmp_path, wrong, words):
    assert words in refused('clearcomposite', **wrong)
    assert not (tmp_path / 'out' / 'composites').exists()


def test_a_folder_of_images_is_masked_by_a_folder_of_masks(tool, sample, tmp_path):
    masks = tmp_path / 'masks'
    masks.mkdir()
    for path in sorted(sample.folder.glob('*.tif'))[:2]:
        tool('qualitymask', INPUT=str(path), GROW=0, OUTPUT=str(masks / f'{path.stem}_mask.tif'))
    results = tool('applymask', IMAGE=str(sample.folder), MASK=str(masks), FOLDER=str(tmp_path / 'masked'))
    assert results['MASKED'] == 2 and 'OUTPUT' not in results
    for path in sorted(sample.folder.glob('*.tif'))[:2]:
        mask = read(masks / f'{path.stem}_mask.tif')[0]
        expected = np.where(np.isin(mask, (1, 2)), 0, read(path))
        np.testing.assert_array_equal(read(tmp_path / 'masked' / f'{path.stem}_masked.tif'), expected)


def test_one_image_is_masked_and_styled(tool, sample, chain, tmp_path):
    results = tool('applymask', IMAGE=sample.target, MASK=chain.mask, SHADOW=False, OUTPUT=str(tmp_path / 'm.tif'))
    cloud = read(chain.mask)[0] == 2
    assert results['REMOVED'] == pytest.approx(100 * cloud.mean())
    np.testing.assert_array_equal(read(results['OUTPUT']), np.where(cloud, 0, read(sample.target)))


@pytest.mark.parametrize(
    'wrong, words',
    [
        ({'CLOUD': False, 'SHADOW': False}, 'CLOUD, SHADOW and SNOW are all off'),
        ({'MASK': None}, 'MASK is empty'),
        ({'OUTPUT': None}, 'OUTPUT is empty'),
        ({'GROW': 51}, 'GROW must be 0 .. 50 px; it is 51.'),
    ],
)
def test_masks_that_cannot_be_applied_are_refused(refused, wrong, words):
    assert words in refused('applymask', **wrong)


def test_statistics_of_polygons_join_to_the_layer(tool, sample, dates, fields, tmp_path):
    outputs = {'TABLE': str(tmp_path / 't.csv'), 'SUMMARY': str(tmp_path / 's.csv')}
    tool('cloudstatistics', MASKS=str(sample.folder), ZONES=fields, FIELD='plot', MIN_CLEAR=50, **outputs)
    rows, summary = table(tmp_path / 't.csv'), table(tmp_path / 's.csv')
    assert list(rows[0]) == ['zone', 'date', 'platform', 'cloud', 'shadow', 'snow', 'clear', 'valid']
    assert [(row['zone'], row['date']) for row in rows] == [(f'plot {zone}', date) for zone in (0, 1) for date in dates]
    for row in rows:
        if float(row['valid']):
            assert sum(float(row[name]) for name in ('cloud', 'shadow', 'snow', 'clear')) == pytest.approx(100, abs=0.01)
    assert {row['platform'] for row in rows} == {'LC08'}
    for zone in summary:
        clear = [
            r['date'] for r in rows if r['zone'] == zone['zone'] and r['clear'] and float(r['clear']) * float(r['valid']) >= 5000
        ]
        assert (zone['first_clear'], zone['last_clear'], int(zone['clear_dates'])) == (clear[0], clear[-1], len(clear))


@pytest.mark.parametrize('field, zones', [('id', [7, 8]), ('', [1, 2])])
def test_polygons_are_known_by_field_or_feature_id(tool, sample, fields, field, zones):
    layer = tool('cloudstatistics', MASKS=str(sample.folder), ZONES=fields, FIELD=field, TABLE='TEMPORARY_OUTPUT')['TABLE']
    assert sorted({feature['zone'] for feature in layer.getFeatures()}) == zones
    assert all(isinstance(feature['cloud'], float) for feature in layer.getFeatures())


def test_selected_polygons_alone_are_counted(tool, sample, fields):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

    fields.selectByIds([2])
    QgsProject.instance().addMapLayer(fields)
    try:
        selected = QgsProcessingFeatureSourceDefinition(fields.id(), True)
        layer = tool('cloudstatistics', MASKS=str(sample.folder), ZONES=selected, TABLE='TEMPORARY_OUTPUT')['TABLE']
        assert {feature['zone'] for feature in layer.getFeatures()} == {8}
    finally:
        QgsProject.instance().removeMapLayer(fields.id())


def test_statistics_name_what_is_wrong(tool, sample, fields):
    from qgis.core import QgsProcessingException

    good = {'MASKS': str(sample.folder), 'ZONES': fields, 'TABLE': 'TEMPORARY_OUTPUT'}
    lines = polygons('LineString (720000 4390000, 721440 4390000)', kind='LineString')
    for wrong, words in (
        ({'FIELD': 'crop'}, 'has no field crop'),
        ({'MASKS': '/nowhere'}, 'Cannot find images in /nowhere'),
        ({'ZONES': polygons(FIELDS[0].replace('43', '53'))}, 'no polygon is inside the masks'),
        ({'ZONES': lines}, 'ZONES must be polygons'),
        ({'MIN_CLEAR': float('nan')}, 'MIN_CLEAR must be 0 .. 100 %'),
    ):
        with pytest.raises(QgsProcessingException, match=words):
            tool('cloudstatistics', **{**good, **wrong})


def test_contact_sheet_of_a_series_has_all_dates_and_the_outlines(tool, sample, dates, tmp_path):
    folder = str(sample.folder)
    tool('contactsheet', IMAGES=folder, OUTPUT=str(tmp_path / 'plain.png'))
    tool('contactsheet', IMAGES=folder, MASKS=folder, OUTPUT=str(tmp_path / 'outlined.png'))
    plain, outlined = (png_pixels((tmp_path / f'{name}.png').read_bytes()).astype(int) for name in ('plain', 'outlined'))
    assert plain.shape == outlined.shape and plain.shape[0] * plain.shape[1] > len(dates) * 200 * 200
    magenta = (abs(outlined[..., :3] - [194, 18, 127]).max(-1) < 3) & (plain != outlined).any(-1)
    assert 100 < magenta.sum() < 0.05 * magenta.size


def test_stack_and_series_at_once_or_neither_are_refused(refused, sample):
    assert 'STACK and IMAGES are both set' in refused('contactsheet', IMAGES=str(sample.folder))


def test_neither_stack_nor_series_is_refused(refused):
    assert 'STACK and IMAGES are both empty' in refused('contactsheet', STACK=None)


def test_time_lapse_as_gif_has_a_frame_for_each_date(tool, sample, dates, tmp_path):
    image = pytest.importorskip('PIL.Image')
    tool('timelapse', IMAGES=str(sample.folder), SECONDS=0.25, OUTPUT=str(tmp_path / 'series.gif'))
    with image.open(tmp_path / 'series.gif') as gif:
        assert (gif.n_frames, gif.size, gif.info['duration'], gif.info['loop']) == (len(dates), (640, 640), 250, 0)
        assert np.asarray(gif.convert('RGB')).std() > 5
    again = tmp_path / 'again.gif'
    tool('timelapse', IMAGES=str(sample.folder), SECONDS=0.25, OUTPUT=str(again))
    assert again.read_bytes() == (tmp_path / 'series.gif').read_bytes()


def test_time_lapse_as_pictures_sorts_by_date(tool, sample, dates, tmp_path):
    tool('timelapse', IMAGES=str(sample.folder), FROM=dates[1], OUTPUT=str(tmp_path / 'frames'))
    files = left_in(tmp_path / 'frames')
    assert [name.split('_')[1] for name in files] == dates[1:]
    first, second = (png_pixels((tmp_path / 'frames' / name).read_bytes()) for name in files[:2])
    assert first.shape == second.shape == (640, 640, *first.shape[2:])
    # The dates differ, white on dark, at the lower edge.
    assert (first[610:] > 240).any() and (first[610:] != second[610:]).any()


def test_composites_can_be_played(tool, sample, tmp_path):
    folder = str(sample.folder)
    results = tool('clearcomposite', IMAGES=folder, MASKS=folder, PERIOD='quarter', FOLDER=str(tmp_path / 'c'))
    tool('timelapse', IMAGES=str(tmp_path / 'c'), OUTPUT=str(tmp_path / 'frames'))
    assert len(left_in(tmp_path / 'frames')) == results['COMPOSITES']


@pytest.mark.parametrize(
    'wrong, words',
    [
        ({'SECONDS': float('nan')}, 'SECONDS must be above 0 s; it is nan.'),
        ({'BANDS': 'red'}, "BANDS must be three bands, such as red,green,blue; it is 'red'."),
        ({'BANDS': 'red,green,ultraviolet'}, "no band 'ultraviolet'"),
    ],
)
def test_time_lapses_that_cannot_be_drawn_are_refused(refused, wrong, words):
    assert words in refused('timelapse', **wrong)


def test_without_pillow_the_pictures_remain(tool, sample, tmp_path, monkeypatch):
    import sys

    from qgis.core import QgsProcessingException

    monkeypatch.setitem(sys.modules, 'PIL', None)
    with pytest.raises(QgsProcessingException, match='The Python package Pillow'):
        tool('timelapse', IMAGES=str(sample.folder), OUTPUT=str(tmp_path / 'series.gif'))
    assert left_in(tmp_path) == []
    tool('timelapse', IMAGES=str(sample.folder), OUTPUT=str(tmp_path / 'frames'))
    assert left_in(tmp_path / 'frames')
