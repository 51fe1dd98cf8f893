import numpy as np
import pytest
from made_scenes import blob, landsat

from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import SelectOptions
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene

SIZE = (40, 50)
CLOUDS = {day: blob(SIZE, 20, 25, radius) for day, radius in ((32, 16), (48, 9), (80, 11))}
SOME, MORE, MOST = (f'with {100 * CLOUDS[day].mean():.1f} % cloud, 100 % valid' for day in (48, 80, 32))


@pytest.fixture
def select(tmp_path, workspace, heard):
    """Two clear images, three under clouds, one of which most is missing."""
    holes = np.zeros(SIZE, bool)
    holes[:, 15:] = True
    what = {day: {'cloud': cloud} for day, cloud in CLOUDS.items()}
    what[96] = {'holes': holes}
    scenes = [Scene(landsat(tmp_path / f'{day}.tif', -day, SIZE, **what.get(day, {}))) for day in (16, 32, 48, 64, 80, 96)]
    image = Scene(landsat(tmp_path / 'today.tif', 0, SIZE))

    def run(candidates=slice(None), **options):
        everything = Region.from_grid(image.grid)
        return select_lags(image, scenes[candidates], everything, SelectOptions(**options), workspace, heard)

    return run


def test_too_few_clear_images_are_an_error_that_tells_what_came_nearest(select, heard):
    with pytest.raises(CloudmaskError) as caught:
        select()
    text = str(caught.value)
    assert 'found 2 of 3 clear images within 450 days (cloud cover below 10 %, valid coverage of at least 50 %)' in text
    assert 'among 6 candidates: 2019-05-22, 2019-04-04; ' in text
    assert f'nearest: 2019-04-20 {SOME}, 2019-03-19 {MORE}, 2019-05-06 {MOST}. ' in text
    assert 'raise MAX_CLOUD to 13, or lower MIN_VALID to 30, or lower LAGS to 2, or set ON_FEWER to use, or add images of' in text
    assert text.endswith('top of atmosphere reflectance of Landsat 8-9 OLI/TIRS, acquired within 450 days before 2019-06-07.')
    assert heard.warnings == []


def test_an_image_that_covers_too_little_comes_last(select):
    with pytest.raises(CloudmaskError, match=rf'nearest: 2019-04-20 {SOME}, 2019-03-03 with 0.0 % cloud, 30 % valid\. '):
        select(slice(2, None, 3), lags=1)


def test_those_found_can_be_used(select, heard):
    assert [lag.image.date for lag in select(on_fewer='use').lags] == ['2019-05-22', '2019-04-04']
    assert len(heard.warnings) == 1
    assert 'found 2 of 3' in heard.warnings[0] and heard.warnings[0].endswith('Only these are used.')


def test_nothing_found_is_an_error_in_any_case(select):
    with pytest.raises(CloudmaskError, match=r'found 0 of 3 .*\(no cloud, .* among 2 candidates; nearest: .*or add images of'):
        select(slice(1, 3), max_cloud=0, on_fewer='use')


def test_no_candidate_at_all_is_an_error(select):
    with pytest.raises(
        CloudmaskError,
        match='found 0 of 3 .* among 0 candidates: ARCHIVE and CANDIDATES contain no image. What helps: add images of',
    ):
        select(slice(0, 0))


def test_enough_images_say_nothing(select, heard):
    assert len(select(max_cloud=20).lags) == 3
    assert not heard.warnings
