import numpy as np
import pytest
from heard import Heard
from made_scenes import REFLECTIVE, blob, ground, landsat, stored, write

from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions, SelectOptions
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace

SIZE = (90, 110)
CLOUD = blob(SIZE, 30, 40, 18)
ODD = {(5, 5): np.nan, (6, 70): np.inf, (80, 20): -np.inf, (60, 100): 1e30, (85, 100): -1e30}


def floats(path, day, cloud=None, values=(), nodata=None):
    """A scene of floats, some of whose pixels hold what no sensor measures."""
    bands = ground(*SIZE, day)
    if cloud is not None:
        bands[:, cloud] += 0.45
    for (row, column), value in dict(values).items():
        bands[2, row : row + 3, column : column + 3] = value
    bands = dict(zip(REFLECTIVE, bands.astype('float32')))
    bands['fmask'] = np.where(False if cloud is None else cloud, 4, np.zeros(SIZE)).astype('float32')
    return Scene(write(path, bands, nodata=nodata, metadata={'SENSOR': 'LC08'}))


def chain(folder, image, scenes, **options):
    forecast = ForecastOptions(**{'method': 'linear', **options})
    keys = ('OUTPUT', 'FORECAST', 'SCORE', 'FILLED', 'STACK')
    with Workspace() as space:
        outputs = {key: space.output(folder / f'{key}.tif') for key in keys}
        chosen = ChainOptions(SelectOptions(lags=2, cloud_test='quality'), forecast, ClusterOptions(clusters=5, samples=1500))
        mask_clouds(image, scenes, None, Region.from_grid(image.grid), chosen, outputs, space, Heard())
    return {key: stored(folder / f'{key}.tif') for key in keys}


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / 'outputs'
    path.mkdir()
    return path


@pytest.mark.parametrize('nodata', [None, np.nan, -1.0])
def test_nan_and_infinity_in_image_and_lags_stay_where_they_are(tmp_path, folder, nodata):
    lags = [floats(tmp_path / f'2019050{day}.tif', -day, None, ODD if day == 5 else (), nodata) for day in (2, 5)]
    holes = {(40, 60): np.nan, (50, 62): np.inf}
    image = floats(tmp_path / '20190607.tif', 0, CLOUD, holes, nodata)
    made = chain(folder, image, lags)
    classes = made['OUTPUT'][0]
    lost = np.zeros(SIZE, bool)
    # What a lag lacks another one shows.
    for (row, column), value in holes.items():
        if not np.isfinite(value):
            lost[row : row + 3, column : column + 3] = True
    np.testing.assert_array_equal(classes == 255, lost)
    assert ((classes == 2) == CLOUD)[~lost].mean() > 0.98
    np.testing.assert_array_equal(np.isnan(made['SCORE'][0]), lost)
    for key in ('FORECAST', 'FILLED', 'SCORE'):
        assert not np.isinf(made[key]).any()


def test_an_image_that_is_all_nodata_leaves_no_output(tmp_path, folder):
    lags = [Scene(landsat(tmp_path / f'{day}.tif', -day, SIZE)) for day in (16, 32)]
    image = Scene(landsat(tmp_path / 'today.tif', 0, SIZE, holes=np.ones(SIZE, bool)))
    for method in ('linear', 'persistence'):
        with pytest.raises(CloudmaskError):
            chain(folder, image, lags, method=method)
        assert list(folder.iterdir()) == []


def test_lags_that_are_all_nodata_are_none(tmp_path, folder):
    lags = [Scene(landsat(tmp_path / f'{day}.tif', -day, SIZE, holes=np.ones(SIZE, bool))) for day in (16, 32)]
    image = Scene(landsat(tmp_path / 'today.tif', 0, SIZE))
    with pytest.raises(CloudmaskError, match='found 0 of 2 clear images .* among 2 candidates'):
        chain(folder, image, lags)
    assert list(folder.iterdir()) == []


def test_a_single_row_of_pixels_is_an_image_too(tmp_path, folder):
    size = (1, 300)
    cloud = np.zeros(size, bool)
    cloud[0, 100:140] = True
    lags = [Scene(landsat(tmp_path / f'{day}.tif', -day, size)) for day in (16, 32)]
    image = Scene(landsat(tmp_path / 'today.tif', 0, size, cloud))
    classes = chain(folder, image, lags)['OUTPUT'][0]
    assert ((classes == 2) == cloud).mean() > 0.95


def test_saturated_clouds_are_clouds(tmp_path, folder):
    lags = [floats(tmp_path / f'2019050{day}.tif', -day) for day in (2, 5)]
    bands = ground(*SIZE, 0)
    bands[:, CLOUD] = 3.0
    named = dict(zip(REFLECTIVE, bands.astype('float32')))
    named['fmask'] = np.where(CLOUD, 4, 0).astype('float32')
    image = Scene(write(tmp_path / '20190607.tif', named, metadata={'SENSOR': 'LC08'}))
    assert (chain(folder, image, lags)['OUTPUT'][0][CLOUD] == 2).mean() > 0.98
