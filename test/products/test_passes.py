from dataclasses import dataclass

import numpy as np
import pytest
from archive_writer import (
    SIZE,
    TODAY,
    WARM,
    days,
    deliver,
    ground,
    place,
    scene_file,
    whole,
    write_raster,
)
from safe_writer import SIDE as SIDE_OF_TILE
from safe_writer import Safe, clouds, places, reflectance

from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import SelectOptions
from multitemporal_cloudmask.method.sensors import sensor_of
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.products.passes import passes
from multitemporal_cloudmask.products.product import Product
from multitemporal_cloudmask.products.recognise import products_of
from multitemporal_cloudmask.rasters.levels import TOP
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene

LEFT_HALF = np.arange(SIZE[1]) < 30 + 0 * np.arange(SIZE[0])[:, None]
RIGHT_HALF = np.arange(SIZE[1]) >= 18 + 0 * np.arange(SIZE[0])[:, None]


@dataclass(frozen=True)
class Tile(Product):
    """A product of which only the metadata are needed."""

    def open(self, workspace):
        raise NotImplementedError


def sentinel(path, tile, generation, time=TODAY, platform='Sentinel-2A', strip=None):
    return Tile(path, platform, sensor_of(platform), time, ('B2',), TOP, tile, generation, strip, ())


def selected(image, archive, workspace, heard, **options):
    region = Region.from_grid(image.grid)
    return select_lags(image, archive, region, SelectOptions(lags=1, min_valid=0, **options), workspace, heard)


@pytest.mark.parametrize(
    ('worse', 'better'),
    [
        ({'produced': '2019-06-20'}, {'produced': '2020-08-27'}),
        ({'category': 'RT', 'produced': '2021-01-01'}, {'category': 'T1', 'produced': '2019-06-20'}),
        ({'category': 'T2', 'produced': '2021-01-01'}, {'category': 'T1', 'produced': '2019-06-20'}),
        ({'category': 'RT', 'produced': '2021-01-01'}, {'category': 'T2', 'produced': '2019-06-20'}),
        ({'collection': 1, 'category': 'T1', 'produced': '2021-01-01'}, {'collection': 2, 'category': 'RT'}),
    ],
    ids=['processed later', 'tier 1 before real time', 'tier 1 before tier 2', 'tier 2 before real time', 'collection 2'],
)
def test_of_two_deliveries_of_an_acquisition_the_better_counts_and_the_other_is_told(tmp_path, heard, worse, better):
    values = ground()
    for order in ('ab', 'ba'):
        folders = [deliver(tmp_path / order / name, TODAY, values, **kind) for name, kind in zip(order, (worse, better))]
        (found,) = passes(scan(str(tmp_path / order), heard), heard)
        assert found.path.startswith(str(folders[1]))
        (message,) = heard.messages
        assert message.startswith(f'Left out: {folders[0]}') and str(folders[1]) in message
        heard.messages.clear()
    assert heard.warnings == []


def test_of_two_baselines_of_a_tile_the_higher_counts(heard):
    old, new = sentinel('old', 'T30SYJ', ('02.09', '2019')), sentinel('new', 'T30SYJ', ('05.00', '2018'))
    for archive in ([old, new], [new, old]):
        (found,) = passes(archive, heard)
        assert found.images == (new,)
    assert heard.messages == ['Left out: old: the same acquisition as new.'] * 2


def test_one_raster_given_twice_counts_once(tmp_path, heard, workspace):
    path = scene_file(tmp_path / 'a.tif', TODAY, ground())
    (found,) = passes([Scene(path), Scene(path)], heard)
    assert [image.path for image in found.images] == [path]


def test_a_pass_is_of_one_platform_within_ten_minutes(heard):
    archive = [
        sentinel('north', 'T30SYK', (), TODAY),
        sentinel('south', 'T30SYJ', (), days(0, 1)),
        sentinel('other satellite', 'T30SYJ', (), TODAY, 'Sentinel-2B'),
        sentinel('later', 'T30SYJ', (), days(0, 11)),
        sentinel('next time', 'T30SYJ', (), days(10)),
    ]
    found = passes(archive[::-1], heard)
    assert sorted(each.path for each in found) == ['later', 'next time', 'north, south', 'other satellite']
    assert heard.messages == []


def test_the_first_image_of_a_pass_tells_its_time(heard):
    (found,) = passes([sentinel('b', 'y', (), days(0, 2)), sentinel('a', 'x', (), days(0, 1))], heard)
    assert (found.time, found.date) == (days(0, 1), '2019-06-07')


@pytest.fixture
def rows(tmp_path):
    """Two rows of a pass: the first is brighter, has fill on the right and another scale."""
    first, second = ground(seed=1, brighter=0.05), ground(seed=2)
    deliver(tmp_path / 'archive', days(0), first, row=32, fill=~LEFT_HALF, stretch=1.5)
    deliver(tmp_path / 'archive', days(0, 1), second, row=33, fill=~RIGHT_HALF)
    return str(tmp_path / 'archive'), first, second


@pytest.mark.parametrize('shift', [0, 1000 * 30], ids=['same grid', 'warped'])
def test_rows_of_a_pass_become_one_in_physical_values(rows, heard, workspace, shift):
    archive, first, second = rows
    (found,) = passes(scan(archive, heard), heard)
    grid = place()
    if shift:
        # The same ground half a pixel lower: bilinear means of two rows.
        grid = place(top=grid.transform[3] - 15)
        first, second = ({role: (v[:-1] + v[1:]) / 2 for role, v in values.items()} for values in (first, second))
    scene = found.open(grid, workspace, heard)
    seen = scene.read(['blue', 'nir', 'swir2', 'thermal'], whole(grid))[:, : SIZE[0] - 1]
    for values, role in zip(seen, ('blue', 'nir', 'swir2')):
        left, right = LEFT_HALF[: len(values)], ~LEFT_HALF[: len(values)]
        assert abs(values - first[role][: len(values)])[left].max() < 7e-5
        assert abs(values - second[role][: len(values)])[right].max() < 7e-5
    assert abs(seen[-1] - WARM).max() < 0.01


def test_fill_of_the_quality_band_does_not_cover_the_neighbour(rows, heard, workspace):
    (found,) = passes(scan(rows[0], heard), heard)
    assert set(np.unique(found.open(place(), workspace, heard).read_classes(whole(place())))) == {0}


def test_a_mosaic_has_no_data_where_no_row_has(tmp_path, heard, workspace):
    deliver(tmp_path, days(0), ground(), row=32, fill=~LEFT_HALF)
    deliver(tmp_path, days(0, 1), ground(), row=33, fill=LEFT_HALF | (np.arange(SIZE[0]) < 5)[:, None])
    (found,) = passes(scan(str(tmp_path), heard), heard)
    scene = found.open(place(), workspace, heard)
    empty = ~LEFT_HALF & (np.arange(SIZE[0]) < 5)[:, None]
    assert (np.isnan(scene.read(['red'], whole(place()))[0]) == empty).all()
    assert ((scene.read_classes(whole(place())) == 255) == empty).all()


def test_rows_are_one_lag_with_the_cover_of_both(tmp_path, rows, heard, workspace):
    image = Scene(scene_file(tmp_path / 'image.tif', days(16), ground()))
    found = selected(image, scan(rows[0], heard), workspace, heard, window=30)
    (lag,) = found.lags
    assert len(found.candidates) == 1 and lag.valid == 100 and lag.cloud == 0
    assert lag.image.path.count('LC08_L1TP') >= 2 and '_200032_' in lag.image.path and '_200033_' in lag.image.path


def test_two_satellites_at_one_time_stay_two_candidates(tmp_path, heard, workspace):
    deliver(tmp_path / 'archive', days(0), ground(), satellite=8, fill=~LEFT_HALF)
    deliver(tmp_path / 'archive', days(0), ground(), satellite=9, fill=~RIGHT_HALF)
    image = Scene(scene_file(tmp_path / 'image.tif', days(16), ground()))
    found = selected(image, scan(str(tmp_path / 'archive'), heard), workspace, heard, window=30)
    assert len(found.candidates) == 2
    assert found.lags[0].valid == pytest.approx(62.5)


def truncate(path, share=0.6):
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])


@pytest.mark.parametrize('broken', [0, 1])
def test_a_damaged_row_is_left_out_and_the_other_row_serves(tmp_path, heard, workspace, broken):
    folders = [deliver(tmp_path / 'archive', days(0, n), ground(), row=32 + n) for n in (0, 1)]
    truncate(next(folders[broken].glob('*_B4.TIF')))
    image = Scene(scene_file(tmp_path / 'image.tif', days(16), ground()))
    found = selected(image, scan(str(tmp_path / 'archive'), heard), workspace, heard, window=30)
    assert [lag.image.path.startswith(str(folders[1 - broken])) for lag in found.lags] == [True]
    assert any('Skipped' in text and folders[broken].name in text for text in heard.warnings)


def test_digital_numbers_in_one_row_do_not_hide_behind_the_other(tmp_path, heard, workspace):
    good = scene_file(tmp_path / 'a.tif', days(0), ground())
    bad = scene_file(tmp_path / 'b.tif', days(0, 1), ground(), scale=1)
    image = Scene(scene_file(tmp_path / 'image.tif', days(16), ground()))
    found = selected(image, [Scene(good), Scene(bad)], workspace, heard, window=30)
    assert [lag.image.path for lag in found.lags] == [good]
    assert any('b.tif' in text and 'digital numbers' in text for text in heard.warnings)


def test_where_all_rows_are_damaged_no_lag_is_found(tmp_path, heard, workspace):
    for n in (0, 1):
        truncate(next(deliver(tmp_path / 'archive', days(0, n), ground(), row=32 + n).glob('*_B4.TIF')))
    image = Scene(scene_file(tmp_path / 'image.tif', days(16), ground()))
    with pytest.raises(CloudmaskError, match='found 0 of 1 clear images'):
        selected(image, scan(str(tmp_path / 'archive'), heard), workspace, heard, window=30)
    assert len([text for text in heard.warnings if 'Skipped' in text]) == 2


@pytest.mark.parametrize('rows', [1, 2])
def test_the_duplicate_that_was_left_out_takes_the_place_of_a_damaged_one(tmp_path, heard, workspace, rows):
    archive = tmp_path / 'archive'
    for n in range(rows):
        worse = deliver(archive, days(0, n), ground(seed=n), row=32 + n, produced='2019-06-20')
        better = deliver(archive, days(0, n), ground(seed=n, brighter=0.05), row=32 + n, produced='2020-08-27')
    truncate(next(better.glob('*_B4.TIF')))
    image = Scene(scene_file(tmp_path / 'image.tif', days(16), ground()))
    (lag,) = selected(image, scan(str(archive), heard), workspace, heard, window=30).lags
    assert [each.path for each in lag.image.images][-1].startswith(str(worse)) and len(lag.image.images) == rows
    red = lag.scene.read(['red'], whole(image.grid))[0]
    expected = ground(seed=0, brighter=0.05) if rows == 2 else ground(seed=0)
    assert abs(red - expected['red']).max() < 7e-5
    skipped, instead = (next(text for text in heard.warnings if word in text) for word in ('Skipped', 'Its duplicate'))
    assert better.name in skipped and instead.startswith(f'Its duplicate is used instead: {worse}')


def test_where_all_copies_are_damaged_each_is_told_once(tmp_path, heard, workspace):
    archive = tmp_path / 'archive'
    for year in (2019, 2020, 2021):
        truncate(next(deliver(archive, days(0), ground(), produced=f'{year}-06-20').glob('*_B4.TIF')))
    image = Scene(scene_file(tmp_path / 'image.tif', days(16), ground()))
    with pytest.raises(CloudmaskError, match='found 0 of 1 clear images'):
        selected(image, scan(str(archive), heard), workspace, heard, window=30)
    skipped = [text for text in heard.warnings if 'Skipped' in text]
    assert len(skipped) == 3 and [f'_{year}0620_' in text for year, text in zip((2021, 2020, 2019), skipped)] == [True] * 3


def test_datastrips_of_a_tile_are_parts_and_their_baselines_duplicates(heard):
    def strip(path, generation, second):
        return sentinel(path, 'T30SYJ', (generation,), strip=TODAY.replace(second=second))

    first, second = strip('first', '02.09', 3), strip('second', '02.09', 40)
    again = strip('again', '05.00', 5)
    for archive in ([first, second, again], [again, second, first]):
        (found,) = passes(archive, heard)
        # The newer baseline is on top.
        assert found.images == (again, second) and found.duplicates == ((first,), ())
    assert heard.messages == ['Left out: first: the same acquisition as again.'] * 2


def test_two_datastrips_of_a_tile_are_mosaicked(tmp_path, heard, workspace):
    halves = {'20170216T102204': (0, 360), '20170216T102531': (300, SIDE_OF_TILE)}
    for strip, columns in halves.items():
        Safe(strip=strip, generated=strip, columns=columns, baseline='02.09').write(tmp_path / 'archive')
    Safe(strip='20170216T102204', columns=(0, 360), baseline='02.04').write(tmp_path / 'archive')
    (image,) = products_of(str(Safe(time='2017-03-08T10:21:01.024Z', sensed='2017-03-08T10:22:04Z').write(tmp_path)))
    image = image.open(workspace)
    (lag,) = selected(image, scan(str(tmp_path / 'archive'), heard), workspace, heard, cloud_test='none').lags
    assert len(lag.image.images) == 2 and all('_N0209_' in each.path for each in lag.image.images)
    assert lag.valid == pytest.approx(99)
    (seen,) = lag.scene.read(['red'], whole(image.grid))
    expected = reflectance('B4', *places())
    expected[:6, :6] = np.nan
    np.testing.assert_allclose(seen, expected, atol=6e-5)
    (told_out,) = [text for text in heard.messages if 'Left out' in text]
    assert '_N0204_' in told_out


@pytest.mark.parametrize('told_by', ['fmask', 'image'])
def test_the_fill_of_a_quality_band_does_not_cover_the_neighbour_in_plain_rasters(tmp_path, heard, workspace, told_by):
    """Fill is 255 in fmask (or clear, where the image alone tells), while the file calls -9999 nodata."""
    scenes = []
    for number, (shown, code) in enumerate(((LEFT_HALF, 0), (RIGHT_HALF, 4))):
        values = {role: np.where(shown, np.rint(v / 1e-4), -9999).astype('int32') for role, v in ground().items()}
        values['fmask'] = np.where(shown, code, 255 if told_by == 'fmask' else 0).astype('int32')
        about = {'SENSOR': 'LANDSAT_8', 'DATE_ACQUIRED': '2019-06-07', 'SCENE_CENTER_TIME': f'10:42:2{number}'}
        path = tmp_path / f'{number}.tif'
        scenes.append(Scene(write_raster(path, values, place(), -9999, dict.fromkeys(ground(), (1e-4, 0)), about)))
    (found,) = passes(scenes, heard)
    scene = found.open(place(), workspace, heard)
    np.testing.assert_array_equal(scene.read_classes(whole(place())), np.where(LEFT_HALF, 0, 2))
    assert abs(scene.read(['red'], whole(place()))[0] - ground()['red']).max() < 6e-5


@pytest.mark.parametrize(('level', 'baseline', 'offset'), [('1C', '02.09', None), ('1C', '05.00', -1000), ('2A', '05.00', -1000)])
def test_clouds_of_both_datastrips_are_seen(tmp_path, heard, workspace, level, baseline, offset):
    # The opaque cloud ends at 300 m, the cirrus at 420 m: the first part shows it left of 240 m alone.
    for strip, columns in {'20170216T102204': (0, 240), '20170216T102531': (240, SIDE_OF_TILE)}.items():
        safe = Safe(level=level, strip=strip, generated=strip, columns=columns, baseline=baseline, offset=offset)
        safe.write(tmp_path)
    (found,) = passes(scan(str(tmp_path), heard), heard)
    grid = found.images[0].open(workspace).grid
    seen = found.open(grid, workspace, heard).read_classes(whole(grid))
    opaque, cirrus = clouds(10)
    np.testing.assert_array_equal(seen[6:] == 2, (opaque | cirrus)[6:])
