import shutil
from pathlib import Path

import numpy as np
import pytest
from heard import Heard
from made_scenes import blob, box, landsat, stored, write
from osgeo import gdal

from multitemporal_cloudmask.local.background import StoredBackground
from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.local.cluster import cluster_clouds
from multitemporal_cloudmask.local.cover import measure_cover
from multitemporal_cloudmask.local.fill import fill_clouds
from multitemporal_cloudmask.local.forecast import forecast_background
from multitemporal_cloudmask.local.quality import class_band
from multitemporal_cloudmask.local.select import select_lags
from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions, SelectOptions
from multitemporal_cloudmask.products.archive import scan
from multitemporal_cloudmask.rasters.grid import Grid
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.stack import virtual_stack, write_scene
from multitemporal_cloudmask.rasters.workspace import Workspace

SIZE = (90, 110)
CLOUD = blob(SIZE, 30, 40, 18) | blob(SIZE, 70, 90, 9)
KEYS = ('OUTPUT', 'CLUSTER_MAP', 'SCORE', 'PROBABILITY', 'STACK', 'FORECAST', 'FILLED')
LINEAR = ChainOptions(forecast=ForecastOptions(method='linear'), cluster=ClusterOptions(samples=1000))


@pytest.fixture(scope='module')
def archive(tmp_path_factory):
    """Four clear dates, a cloudy one, one that is shifted by half a pixel; the image is under clouds."""
    folder = tmp_path_factory.mktemp('archive')
    for day in (-48, -64, -80):
        landsat(folder / f'{-day}.tif', day, SIZE)
    landsat(folder / '32.tif', -32, SIZE, blob(SIZE, 40, 60, 40))
    moved = Grid(Scene(str(folder / '48.tif')).grid.crs, (500015.0, 30.0, 0.0, 4400015.0, 0.0, -30.0), 110, 90)
    landsat(folder / '16.tif', -16, SIZE, place=moved)
    landsat(folder / 'today.tif', 0, SIZE, CLOUD, holes=blob(SIZE, 0, 0, 6))
    return folder


def run(archive, folder, keys=KEYS, options=LINEAR, groups=(), progress=None, clouds=None):
    """The chain as a tool runs it. Returns the selection, the forecast and the paths."""
    progress = progress or Heard()
    image = Scene(str(archive / 'today.tif'))
    with Workspace() as space:
        scenes = scan(str(archive), progress.part(0, 0.1))
        region = Region.from_polygons([list(group) for group in groups], image.grid)
        outputs = {key: space.output(folder / f'{key}.tif') for key in keys}
        masked = mask_clouds(image, scenes, clouds, region, options, outputs, space, progress.part(0.1, 1))
        assert masked.cover == measure_cover(outputs['OUTPUT'], region, Heard())
    return masked.selection, masked.forecast, {key: folder / f'{key}.tif' for key in keys}


@pytest.mark.parametrize('method', ['persistence', 'percentile', 'linear', 'kernel'])
def test_the_chain_finds_the_clouds(archive, tmp_path, method):
    options = ChainOptions(forecast=ForecastOptions(method=method), cluster=LINEAR.cluster)
    found, made, paths = run(archive, tmp_path, options=options)
    assert [lag.image.date for lag in found.lags] == ['2019-05-22', '2019-04-20', '2019-04-04']
    classes = stored(paths['OUTPUT'])[0]
    valid = classes != 255
    assert ((classes == 2) == CLOUD)[valid].mean() > 0.985 and valid.mean() > 0.95
    assert 0.001 < made.rmse < 0.03
    # Below the clouds of the image, the filled one shows ground again.
    filled = stored(paths['FILLED'])
    assert np.nanmax(filled[:3]) < 0.35


@pytest.mark.parametrize('groups', [(), [[box(10, 5, 105, 80)]]])
def test_the_chain_is_the_steps_one_by_one(archive, tmp_path, groups):
    (tmp_path / 'chain').mkdir()
    _, told, paths = run(archive, tmp_path / 'chain', groups=groups)
    image, progress, settings = Scene(str(archive / 'today.tif')), Heard(), LINEAR.settings
    file = {key: str(tmp_path / f'{key}.tif') for key in KEYS}
    with Workspace() as space:
        region = Region.from_polygons([list(group) for group in groups], image.grid)
        scenes = scan(str(archive), progress)
        found = select_lags(image, scenes, region, SelectOptions(), space, progress)
        lags = [(lag.scene, lag.cloud) for lag in found.lags]
        write_scene(virtual_stack(image, lags, space), region, file['STACK'], {'selectlags': settings['selectlags']}, progress)
    stack = Scene(file['STACK'])
    upto = {**stack.settings, 'forecastbackground': settings['forecastbackground']}
    made = forecast_background(stack, None, region, LINEAR.forecast, file['FORECAST'], upto, progress)
    forecast = Scene(file['FORECAST'])
    every = {**forecast.settings, 'clusterclouds': settings['clusterclouds']}
    with Workspace() as space:
        cluster_clouds(stack, forecast, region, LINEAR.cluster, file, every, space, progress)
    mask = class_band(Scene(file['OUTPUT']))
    fill_clouds(
        stack,
        mask,
        StoredBackground(forecast),
        LINEAR.fill,
        file['FILLED'],
        {**every, 'fillclouds': LINEAR.fill.settings},
        progress,
    )
    assert made == told
    for key in KEYS:
        assert Path(file[key]).read_bytes() == paths[key].read_bytes(), key


def test_clouds_that_are_given_go_before_the_quality_band(archive, tmp_path):
    half = np.zeros(SIZE, 'uint8')
    half[:, :55] = 2
    clouds = Scene(write(tmp_path / 'clouds.tif', {'mask': half}, Scene(str(archive / 'today.tif')).grid))
    options = ChainOptions(forecast=ForecastOptions(method='linear', beta=None), cluster=LINEAR.cluster)
    _, made, _ = run(archive, tmp_path, ('OUTPUT',), options, clouds=clouds)
    cover = half[~blob(SIZE, 0, 0, 6)].mean() / 2
    assert made.beta == pytest.approx(0.5 + 0.5 * cover / 0.6, abs=1e-6)


def test_two_runs_give_the_same_bytes(archive, tmp_path):
    contents = []
    for name in ('one', 'two'):
        (tmp_path / name).mkdir()
        _, _, paths = run(
            archive, tmp_path / name, options=ChainOptions(cluster=ClusterOptions(space='both', seed=5, samples=1000))
        )
        contents.append({key: path.read_bytes() for key, path in paths.items()})
    assert contents[0] == contents[1]


def test_the_order_of_candidates_does_not_matter(archive, tmp_path):
    image = Scene(str(archive / 'today.tif'))
    contents = []
    for step in (1, -1):
        path = tmp_path / f'mask{step}.tif'
        with Workspace() as space:
            scenes = scan(str(archive), Heard())[::step]
            outputs = {'OUTPUT': space.output(path)}
            mask_clouds(image, scenes, None, Region.from_grid(image.grid), LINEAR, outputs, space, Heard())
        contents.append(path.read_bytes())
    assert contents[0] == contents[1]


def test_only_what_is_asked_for_is_written(archive, tmp_path):
    before = sorted(path.name for path in archive.iterdir())
    run(archive, tmp_path, ('OUTPUT',))
    assert [path.name for path in tmp_path.iterdir()] == ['OUTPUT.tif']
    assert sorted(path.name for path in archive.iterdir()) == before
    assert not gdal.ReadDir('/vsimem/multitemporal_cloudmask')


def test_files_say_how_they_were_made(archive, tmp_path):
    _, _, paths = run(archive, tmp_path)
    steps = {key: sorted(Scene(str(path)).settings) for key, path in paths.items()}
    assert steps['STACK'] == ['selectlags'] and steps['FORECAST'] == ['forecastbackground', 'selectlags']
    assert steps['OUTPUT'] == steps['SCORE'] == ['clusterclouds', 'forecastbackground', 'selectlags']
    assert steps['FILLED'] == ['clusterclouds', 'fillclouds', 'forecastbackground', 'selectlags']
    assert Scene(str(paths['FORECAST'])).settings['forecastbackground']['METHOD'] == 'linear'


def test_progress_rises_from_0_to_1(archive, tmp_path, heard):
    run(archive, tmp_path, progress=heard)
    assert heard.shown == sorted(heard.shown) and heard.shown[0] < 0.02 and heard.shown[-1] == pytest.approx(1)


@pytest.mark.parametrize('keys', [('OUTPUT',), KEYS])
def test_cancel_at_any_time_leaves_nothing(archive, tmp_path, keys, heard):
    run(archive, tmp_path, keys, progress=heard)
    assert heard.asked > 20
    cancelled = 0
    for at in sorted({*range(1, heard.asked + 1, 7), heard.asked}):
        for path in tmp_path.iterdir():
            path.unlink()
        asked = Heard(at)
        try:
            run(archive, tmp_path, keys, progress=asked)
        except Cancelled:
            cancelled += 1
            assert list(tmp_path.iterdir()) == []
        else:
            # How often it asks depends on which thread computes which block: this time it had ended before.
            assert asked.asked < at
    assert cancelled > heard.asked / 10
    assert not gdal.ReadDir('/vsimem/multitemporal_cloudmask')


def test_an_error_at_the_end_leaves_nothing(archive, tmp_path):
    (tmp_path / 'OUTPUT.tif').write_text('kept')
    # Fewer pixels than clusters: that is known only once all samples are drawn.
    options = ChainOptions(forecast=ForecastOptions(method='percentile'), cluster=ClusterOptions(decision='threshold'))
    with pytest.raises(CloudmaskError, match='CLUSTERS is 10, but the ROI has only 9 valid pixels'):
        run(archive, tmp_path, options=options, keys=('OUTPUT', 'FORECAST', 'SCORE'), groups=[[box(50, 50, 53, 53)]])
    assert [path.name for path in tmp_path.iterdir()] == ['OUTPUT.tif'] and (tmp_path / 'OUTPUT.tif').read_text() == 'kept'


@pytest.mark.parametrize(
    'options, text',
    [
        ({'clusters': 0, 'decision': 'brightness'}, 'DECISION brightness needs clusters'),
        ({'decision': 'none'}, 'DECISION none makes no mask. Choose adaptive, threshold or brightness'),
        ({'decision': 'threshold'}, 'PROBABILITY is made by DECISION adaptive only; DECISION is threshold'),
    ],
)
def test_what_cannot_be_decided_is_told_before_anything_is_read(archive, tmp_path, options, text):
    told = Heard()
    with pytest.raises(CloudmaskError, match=text):
        run(archive, tmp_path, ('OUTPUT', 'PROBABILITY'), ChainOptions(cluster=ClusterOptions(**options)), progress=told)
    assert not any('Lags: ' in text for text in told.messages)


def test_a_lag_whose_quality_band_cannot_be_read_is_a_lag_by_its_cloud_score(archive, tmp_path):
    """No table of fmask has its codes: they are used for nothing."""
    folder = tmp_path / 'archive'
    shutil.copytree(archive, folder)
    dataset = gdal.Open(str(folder / '48.tif'), gdal.GA_Update)
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    band = next(each for each in bands if each.GetDescription() == 'QA_PIXEL')
    band.SetDescription('fmask')
    band.WriteArray(np.where(CLOUD, 7, 300))
    dataset.SetMetadataItem('DATE_ACQUIRED', '2019-04-20')
    dataset = bands = band = None
    heard = Heard()
    found, _, paths = run(folder, tmp_path, progress=heard)
    assert '2019-04-20' in [lag.image.date for lag in found.lags]
    assert any('48.tif' in text and 'not used' in text for text in heard.warnings)
    mask = gdal.Open(str(paths['OUTPUT'])).ReadAsArray()
    assert (mask[CLOUD] == 2).mean() > 0.95
