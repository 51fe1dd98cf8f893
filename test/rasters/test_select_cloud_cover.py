import numpy as np
import pytest
from heard import Heard
from made_scenes import LEFT, blob, box, grid, landsat, write

from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method import judge
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import SelectOptions
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene

SIZE = (40, 50)
NOTHING = np.zeros(SIZE, bool)


@pytest.fixture
def examine(tmp_path, workspace):
    """(cloud, valid, lag) of one candidate, whatever it is."""

    def run(candidate, groups=(), size=SIZE, progress=None, **options):
        image = Scene(landsat(tmp_path / 'today.tif', 0, size))
        clear = Scene(landsat(tmp_path / 'clear.tif', -400, size))
        region = Region.from_polygons([list(group) for group in groups], image.grid)
        asked = SelectOptions(**{'lags': 2, 'on_fewer': 'use', **options})
        found = select_lags(image, [Scene(candidate), clear], region, asked, workspace, progress or Heard())
        return next((c.cloud, c.valid, c.lag) for c in found.candidates if c.image.path == candidate)

    return run


@pytest.fixture
def scene(tmp_path):
    def make(**what):
        return landsat(tmp_path / 'candidate.tif', -16, SIZE, **what)

    return make


def test_cover_is_the_share_of_valid_pixels_in_percent(examine, scene):
    cloud, holes = blob(SIZE, 20, 25, 9), NOTHING.copy()
    holes[:, 25:] = True
    valid = ~holes
    cover, share, _ = examine(scene(cloud=cloud, holes=holes), min_valid=10)
    assert share == pytest.approx(50) and cover == pytest.approx(100 * (cloud & valid).sum() / valid.sum())


def test_cover_must_be_below_the_maximum(examine, scene):
    cloud = NOTHING.copy()
    cloud[:4] = True  # exactly 10 %
    assert examine(scene(cloud=cloud), max_cloud=10)[2] == 0
    assert examine(scene(cloud=cloud), max_cloud=10.01)[2] == 1


def test_enough_pixels_must_be_valid(examine, scene):
    holes = NOTHING.copy()
    holes[:, 25:] = True
    assert examine(scene(holes=holes), min_valid=50)[1:] == (50, 1)
    holes[0, 0] = True
    assert examine(scene(holes=holes), min_valid=50)[2] == 0


def test_an_image_without_a_valid_pixel_is_never_clear(examine, scene):
    for test in ('auto', 'none'):
        cover, share, lag = examine(scene(holes=~NOTHING), min_valid=0, cloud_test=test)
        assert np.isnan(cover) and (share, lag) == (0, 0)


def test_a_white_scene_whose_quality_band_says_clear_is_found_by_the_score(examine, scene):
    white = scene(cloud=~NOTHING, quality=NOTHING)
    assert examine(white, cloud_test='quality')[::2] == (0, 1)
    for test in ('auto', 'cloudscore'):
        cover, _, lag = examine(white, cloud_test=test)
        assert cover > 99 and lag == 0


def test_a_cloud_that_the_score_misses_is_found_by_the_quality_band(examine, scene):
    haze = scene(cloud=NOTHING, quality=~NOTHING)
    assert examine(haze, cloud_test='cloudscore')[::2] == (0, 1)
    for test in ('auto', 'quality'):
        assert examine(haze, cloud_test=test)[::2] == (100, 0)


def test_either_test_makes_a_pixel_cloudy(examine, scene):
    left, right = blob(SIZE, 20, 15, 8), blob(SIZE, 20, 30, 8)
    cover = examine(scene(cloud=left, quality=right))[0]
    assert cover == pytest.approx(100 * (left | right).mean())


def test_no_test_takes_every_image(examine, scene):
    assert examine(scene(cloud=~NOTHING), cloud_test='none')[::2] == (0, 1)
    assert examine(scene(cloud=~NOTHING), cloud_test='none', max_cloud=0)[2] == 1


def test_shadow_is_no_cloud(examine, tmp_path):
    bands = {name: np.full(SIZE, 0.1, 'float32') for name in ('B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B10')}
    bands['QA_PIXEL'] = np.full(SIZE, 23888, 'float32')
    assert examine(write(tmp_path / 'LC08_20190522.tif', bands))[::2] == (0, 1)


def test_what_the_quality_band_calls_fill_is_not_valid(examine, tmp_path):
    bands = {name: np.full(SIZE, 0.1, 'float32') for name in ('B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B10')}
    bands['QA_PIXEL'] = np.full(SIZE, 21824, 'float32')
    bands['QA_PIXEL'][:, :20] = 1
    assert examine(write(tmp_path / 'LC08_20190522.tif', bands)) == (0, 60, 1)


def test_without_a_thermal_band_the_quality_band_decides(tmp_path, workspace, heard):
    image = Scene(landsat(tmp_path / 'a.tif', 0, SIZE, thermal=False))
    lag = Scene(landsat(tmp_path / 'b.tif', -16, SIZE, ~NOTHING, thermal=False))
    everything = Region.from_grid(image.grid)
    with pytest.raises(CloudmaskError, match='100.0 % cloud'):
        select_lags(image, [lag], everything, SelectOptions(lags=1), workspace, heard)
    missed = Scene(landsat(tmp_path / 'c.tif', -16, SIZE, ~NOTHING, NOTHING, thermal=False))
    assert len(select_lags(image, [missed], everything, SelectOptions(lags=1), workspace, heard).lags) == 1


def test_the_score_of_the_bands_at_hand_can_be_asked_for(tmp_path, workspace, heard):
    image = Scene(landsat(tmp_path / 'a.tif', 0, SIZE, thermal=False))
    lag = Scene(landsat(tmp_path / 'b.tif', -16, SIZE, ~NOTHING, NOTHING, thermal=False))
    asked, everything = SelectOptions(lags=1, cloud_test='cloudscore'), Region.from_grid(image.grid)
    with pytest.raises(CloudmaskError, match='100.0 % cloud'):
        select_lags(image, [lag], everything, asked, workspace, heard)
    bands = {'B2': np.full(SIZE, 0.1, 'float32'), 'B3': np.full(SIZE, 0.1, 'float32')}
    few, old = (Scene(write(tmp_path / f'LC08_{date}.tif', bands)) for date in ('20190607', '20190522'))
    with pytest.raises(CloudmaskError, match='^CLOUD_TEST cloudscore: .* lacks bands for the simple cloud score .red'):
        select_lags(few, [old], everything, asked, workspace, heard)


def test_the_roi_decides_cloud_cover(examine, scene):
    cloud = blob(SIZE, 20, 12, 8)
    path = scene(cloud=cloud)
    assert examine(path, [[box(25, 0, 50, 40)]])[::2] == (0, 1)
    inside = cloud[10:30, 5:20]
    cover, share, lag = examine(path, [[box(5, 10, 20, 30)]])
    assert cover == pytest.approx(100 * inside.mean()) and (share, lag) == (100, 0)


def test_the_roi_decides_what_is_valid(examine, scene):
    holes = NOTHING.copy()
    holes[:, :25] = True
    path = scene(holes=holes)
    assert examine(path, [[box(25, 0, 50, 40)]])[1:] == (100, 1)
    assert examine(path, [[box(0, 0, 30, 40)]])[1:] == (pytest.approx(100 / 6), 0)


def test_a_candidate_on_another_grid_is_measured_on_that_of_the_image(examine, tmp_path):
    # It begins 20 pixels further east; its cloud lies in its western part.
    cloud = NOTHING.copy()
    cloud[:, :20] = True
    moved = landsat(tmp_path / 'moved.tif', -16, SIZE, cloud, place=grid(50, 40, LEFT + 20 * 30))
    cover, share, _ = examine(moved)
    assert share == pytest.approx(60) and cover == pytest.approx(100 * 20 / 30)


def test_the_result_does_not_depend_on_blocks(examine, tmp_path, blocks_of):
    size = (150, 170)
    path = landsat(tmp_path / 'c.tif', -16, size, blob(size, 70, 60, 30), holes=blob(size, 140, 160, 40))
    once = examine(path, [[box(3, 5, 161, 133)]], size)
    blocks_of(64)
    assert examine(path, [[box(3, 5, 161, 133)]], size) == once


@pytest.mark.parametrize('radius, count', [(2, 500), (9, 40), (60, 1)])
@pytest.mark.parametrize('test', ['quality', 'cloudscore'])
def test_of_large_regions_every_nth_pixel_tells_the_cover_to_half_a_percent(examine, tmp_path, monkeypatch, radius, count, test):
    size = (400, 500)
    random, cloud = np.random.default_rng(radius), np.zeros(size, bool)
    for row, column in random.integers(0, size, (count, 2)):
        cloud |= blob(size, row, column, radius)
    candidate = landsat(tmp_path / 'candidate.tif', -16, size, cloud=cloud)
    exact = examine(candidate, size=size, cloud_test=test, max_cloud=50)
    assert exact[0] == pytest.approx(100 * cloud.mean(), abs=0.01)
    monkeypatch.setattr(judge, 'ENOUGH', cloud.size // 4)
    thinned = examine(candidate, size=size, cloud_test=test, max_cloud=50)
    assert thinned[0] == pytest.approx(exact[0], abs=0.5) and thinned[0] != exact[0]
    assert thinned[1:] == exact[1:]


def test_regions_up_to_a_million_pixels_are_looked_at_as_a_whole():
    def thinning(width, height, *corners):
        place = grid(width, height)
        region = Region.from_polygons([[box(*corners, place)]], place) if corners else Region.from_grid(place)
        return judge.thinning(region.area)

    assert [thinning(side, side) for side in (100, 1000, 1024, 2047, 2048, 4096, 10980, 40000)] == [1, 1, 2, 2, 4, 8, 16, 16]
    assert thinning(10980, 10980, 5000, 5000, 5100, 9000) == 1
