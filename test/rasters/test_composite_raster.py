"""Composites of a series on disk: by hand, and against plain numpy."""

import warnings

import numpy as np
import pytest
from heard import Heard
from made_scenes import box, descriptions, grid, stored, write
from osgeo import gdal
from real_data import DATA

from multitemporal_cloudmask.local import composite as module
from multitemporal_cloudmask.local.composite import alike, forecasts_of, write_composites
from multitemporal_cloudmask.local.series import dated_images, dated_masks, pair
from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.series_options import CompositeOptions, SpanOptions
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace

ELMA = DATA / 'landsat_elma_wa'
#: Date to the red band (0.0001 reflectance) and the mask of four pixels.
DATES = {
    '2019-06-03': ([1000, 1000, 1000, 1000], [0, 0, 2, 2]),
    '2019-06-11': ([2000, 2000, 2000, 2000], [0, 1, 2, 2]),
    '2019-06-19': ([6000, 6000, 6000, -9999], [0, 0, 2, 0]),
    '2019-08-22': ([3000, 3000, 3000, 3000], [2, 2, 2, 255]),
}


class Made:
    """A folder of images and one of masks."""

    def __init__(self, folder):
        self.folder = folder
        (folder / 'images').mkdir()
        (folder / 'masks').mkdir()
        (folder / 'out').mkdir()

    def add(self, day, red, classes, place=None, forecast=None, level=''):
        about = {'SPACECRAFT_ID': 'LANDSAT_7', 'DATE_ACQUIRED': day, 'SCENE_CENTER_TIME': '10:00:00', 'REFLECTANCE': level}
        red, classes = np.int16(red).reshape(-1, 2), np.uint8(classes).reshape(-1, 2)
        bands = {'B3': red, 'B4': np.where(red == -9999, red, red + 500).astype('int16')}
        scales = dict.fromkeys(bands, (1e-4, 0.0))
        write(self.folder / 'images' / f'{day}.tif', bands, place, -9999, scales, {k: v for k, v in about.items() if v})
        write(self.folder / 'masks' / f'{day}_LE07_mask.tif', {'mask': classes}, place, 255)
        if forecast is not None:
            values = np.float32(forecast).reshape(-1, 2)
            bands = {'B3_forecast': values, 'B4_forecast': values + 0.1}
            write(self.folder / 'masks' / f'{day}_LE07_forecast.tif', bands, place, np.nan, metadata={'SENSOR': 'LANDSAT_7'})

    def compose(self, progress=None, region=None, place=None, **options):
        progress = progress or Heard()
        beside = scan(str(self.folder / 'masks'), progress)
        images = dated_images(scan(str(self.folder / 'images'), progress), SpanOptions(), progress)
        with Workspace() as workspace:
            pairs = alike(pair(images, dated_masks(beside), progress), progress)
            place = place or pairs[-1].image.grid
            options = CompositeOptions(**options)
            return write_composites(
                pairs,
                forecasts_of(beside) if options.fill else {},
                region or Region.from_grid(place),
                place,
                options,
                lambda name: workspace.output(self.folder / 'out' / f'{name}.tif'),
                workspace,
                progress,
            )

    def bands(self, name):
        path = self.folder / 'out' / f'{name}.tif'
        return dict(zip(descriptions(path), stored(path).reshape(len(descriptions(path)), -1)))


@pytest.fixture
def made(tmp_path):
    made = Made(tmp_path)
    for day, (red, classes) in DATES.items():
        made.add(day, red, classes)
    return made


@pytest.mark.parametrize(
    'method, red, day',
    [
        ('median', [0.2, 0.35, np.nan, np.nan], None),
        ('medoid', [0.2, 0.6, np.nan, np.nan], ['2019-06-11', '2019-06-19', None, None]),
        ('latest', [0.6, 0.6, np.nan, np.nan], ['2019-06-19', '2019-06-19', None, None]),
        # 3 June and 19 June have two and three clear pixels in their masks.
        ('clearest', [0.6, 0.6, np.nan, np.nan], ['2019-06-19', '2019-06-19', None, None]),
    ],
)
def test_a_month_by_hand(made, method, red, day):
    written = made.compose(method=method)
    bands = made.bands('2019-06')
    assert list(bands) == ['B3', 'B4', 'count'] + ['date'] * (day is not None)
    np.testing.assert_allclose(bands['B3'], np.float32(red), rtol=1e-6)
    np.testing.assert_allclose(bands['B4'], np.float32(red) + 0.05, rtol=1e-6)
    np.testing.assert_array_equal(bands['count'], [3, 2, 0, 0])
    if day:
        days = [np.nan if one is None else (np.datetime64(one) - np.datetime64('1970-01-01')).astype(int) for one in day]
        np.testing.assert_array_equal(bands['date'], np.float32(days))
    assert [(one.period.name, one.images, one.clear) for one in written] == [
        ('2019-06', 3, 50),
        ('2019-07', 0, 0),
        ('2019-08', 1, 0),
    ]


def test_the_clearest_image_comes_first_and_others_fill_what_it_lacks(made):
    made.add('2019-06-27', [9000, 9000, 9000, 9000], [2, 2, 2, 0])
    made.add('2019-06-05', [4000, 4000, 4000, 4000], [0, 0, 0, 2])
    made.compose(method='clearest')
    bands = made.bands('2019-06')
    np.testing.assert_allclose(bands['B3'], [0.6, 0.6, 0.4, 0.9], rtol=1e-6)


def test_a_month_without_a_clear_observation_is_nodata(made):
    made.compose()
    for name in ('2019-07', '2019-08'):
        bands = made.bands(name)
        assert np.isnan(bands['B3']).all() and np.isnan(bands['B4']).all() and (bands['count'] == 0).all()


def test_composites_are_dated_and_state_how_they_were_made(made):
    made.compose(period='season')
    scene = Scene(made.folder / 'out' / '2019-S3-JJA.tif')
    assert scene.date == '2019-06-01' and scene.sensor.family == 'TM' and scene.names == ('B3', 'B4')
    assert scene.settings['clearcomposite']['METHOD'] == 'median' and scene.metadata['PERIOD'] == '2019-S3-JJA'


def test_marked_snow_is_no_clear_ground(made):
    made.add('2019-06-28', [9999] * 4, [3, 3, 3, 3])
    made.compose(method='latest')
    np.testing.assert_allclose(made.bands('2019-06')['B3'][:2], [0.6, 0.6], rtol=1e-6)


def test_gaps_are_filled_by_the_forecasts_of_their_period_and_marked(made):
    made.add('2019-08-30', [3000] * 4, [2, 2, 2, 0], forecast=[0.1, 0.2, np.nan, 0.9])
    made.add('2019-08-31', [3000] * 4, [2, 2, 2, 2], forecast=[0.3, 0.2, np.nan, 0.9])
    written = made.compose(fill=True)
    bands = made.bands('2019-08')
    np.testing.assert_allclose(bands['B3'], np.float32([0.2, 0.2, np.nan, 0.3]), rtol=1e-6)
    np.testing.assert_allclose(bands['B4'], np.float32([0.3, 0.3, np.nan, 0.35]), rtol=1e-6)
    np.testing.assert_array_equal(bands['filled'], [1, 1, 0, 0])
    np.testing.assert_array_equal(bands['count'], [0, 0, 0, 1])
    assert (written[-1].clear, written[-1].filled) == (25, 50)
    # June has no forecast.
    np.testing.assert_array_equal(made.bands('2019-06')['filled'], [0, 0, 0, 0])


def test_filling_without_forecasts_is_refused(made):
    with pytest.raises(CloudmaskError, match='no forecasts next to the masks. Run maskarchive with FORECASTS'):
        made.compose(fill=True)


def test_only_the_region_is_composed(made):
    place = grid(2, 2)
    written = made.compose(region=Region.from_polygons([[box(0, 0, 1, 2, place)]], place))
    bands = made.bands('2019-06')
    np.testing.assert_allclose(bands['B3'], np.float32([0.2, np.nan, np.nan, np.nan]), rtol=1e-6)
    np.testing.assert_array_equal(bands['count'], np.float32([3, np.nan, 0, np.nan]))
    assert written[0].clear == 50


def test_images_of_another_grid_are_warped(made):
    made.add('2019-06-20', np.full(16, 6000), np.zeros(16), grid(2, 8, left=500000, pixel=30))
    place = grid(4, 4, pixel=15)
    made.compose(method='latest', place=place)
    red = stored(made.folder / 'out' / '2019-06.tif')[0]
    assert red.shape == (4, 4) and np.allclose(red, 0.6)


def test_images_of_another_level_are_left_out(made):
    made.add('2019-06-01', [100] * 4, [0] * 4, level='surface')
    heard = Heard()
    assert made.compose(heard)[0].images == 3
    assert any('reflectance of the surface' in text for text in heard.warnings)


@pytest.mark.parametrize('method', ['median', 'medoid'])
def test_blocks_and_memory_do_not_change_the_bytes(tmp_path, monkeypatch, blocks_of, method):
    draw, made = np.random.default_rng(0), Made(tmp_path)
    for day in range(1, 8):
        made.add(f'2019-06-{day:02}', draw.integers(0, 5000, 300 * 2), draw.choice([0, 0, 1, 2, 255], 300 * 2))
    made.compose(method=method)
    before = (made.folder / 'out' / '2019-06.tif').read_bytes()
    blocks_of(64)
    monkeypatch.setattr(module, 'MEMORY', 7 * 2 * 2 * 4 * 5)
    made.compose(method=method)
    assert (made.folder / 'out' / '2019-06.tif').read_bytes() == before


def test_cancelled_composites_leave_no_file(made):
    with pytest.raises(Cancelled):
        made.compose(Heard(cancel_at=15), method='medoid')
    assert list((made.folder / 'out').iterdir()) == []


@pytest.mark.skipif(not ELMA.is_dir(), reason=f'no real imagery at {ELMA}; set CLOUDMASK_DATA to its parent')
@pytest.mark.parametrize('method', ['median', 'medoid', 'latest'])
def test_the_elma_series_as_plain_numpy_does_it(tmp_path, workspace, method):
    progress = Heard()
    found = [scene for scene in scan(str(ELMA), progress) if '2001-' in scene.date]
    pairs = pair(dated_images(found, SpanOptions(), progress), dated_masks(found), progress)
    place = pairs[0].image.grid
    paths = {}

    def path_of(name):
        paths[name] = str(tmp_path / f'{name}.tif')
        return paths[name]

    options = CompositeOptions(period='quarter', method=method)
    write_composites(pairs, {}, Region.from_grid(place), place, options, path_of, workspace, progress)
    names = pairs[0].image.names
    for quarter in range(1, 5):
        values, days = [], []
        for scene in found:
            if (int(scene.date[5:7]) + 2) // 3 == quarter:
                dataset = gdal.Open(scene.path)
                raw = dataset.ReadAsArray().astype(float)
                described = [dataset.GetRasterBand(k).GetDescription() for k in range(1, len(raw) + 1)]
                fmask = raw[described.index('fmask')]
                scaled = np.array([raw[described.index(n)] * (0.1 if n == 'B6' else 1e-4) for n in names])
                scaled[:, ~np.isin(fmask, (0, 1, 3)) | (raw == -9999).any(0)] = np.nan
                values.append(np.clip(scaled, None, np.where(np.array(names) == 'B6', 400, 1.6)[:, None, None]))
                days.append((np.datetime64(scene.date) - np.datetime64('1970-01-01')).astype(int))
        order = np.argsort(days)[::-1]
        values, days = np.array(values)[order], np.array(days)[order]
        clear = ~np.isnan(values).any(1)
        with warnings.catch_warnings():
            warnings.simplefilter('ignore')  # of pixels without any observation
            expected = np.nanmedian(values, axis=0)
        if method != 'median':
            reflective = [n != 'B6' for n in names]
            distance = ((values - expected)[:, reflective] ** 2).sum(1)
            score = np.where(clear, distance if method == 'medoid' else np.arange(len(days))[:, None, None], np.inf)
            expected = np.where(clear.any(0), np.take_along_axis(values, score.argmin(0)[None, None], 0)[0], np.nan)
        result = dict(zip(descriptions(paths[f'2001-Q{quarter}']), stored(paths[f'2001-Q{quarter}'])))
        np.testing.assert_array_equal(result['count'], clear.sum(0))
        got = np.array([result[n] for n in names])
        same = np.isclose(got, expected, rtol=1e-5, equal_nan=True).all(0)
        if method == 'medoid':
            # Two observations are equally far from their mean: rounding decides which one is the medoid.
            same |= clear.sum(0) % 2 == 0
        assert same.all()
