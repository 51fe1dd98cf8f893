"""Blocks leave no trace: the same bytes whatever the blocks, the tiling of the files, and the region."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from heard import Heard
from made_scenes import CLEAR_QA, CLOUD_QA, blob, box, grid, polygon, smooth, write
from osgeo import gdal

from multitemporal_cloudmask.local.chain import ChainOptions, mask_clouds
from multitemporal_cloudmask.method.options import ClusterOptions, ForecastOptions, SelectOptions
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace

WIDTH, HEIGHT = 900, 600
PLACE = grid(WIDTH, HEIGHT)
KERNEL = ChainOptions(
    SelectOptions(lags=2, cloud_test='quality'), ForecastOptions(method='kernel', samples=60), ClusterOptions(opening=3)
)
REGIONS = {'all': [], 'part': [[polygon([(100, 60), (825, 225), (375, 599), (300, 300)], PLACE)]]}
#: What GDAL is asked to make of the files.
TILINGS = {
    'strips': ['BLOCKYSIZE=7'],
    'one strip': [f'BLOCKYSIZE={HEIGHT}'],
    'odd tiles': ['TILED=YES', 'BLOCKXSIZE=176', 'BLOCKYSIZE=48'],
    'large tiles, bands beside each other': ['TILED=YES', 'BLOCKXSIZE=1024', 'BLOCKYSIZE=512', 'INTERLEAVE=PIXEL'],
}


def write_scenes(folder, width, height):
    """Two clear dates and a cloudy one with a corner of nodata, int16 in tiles of 256 px; returns their paths, oldest first."""
    size = height, width
    fields = [smooth(height // 4, width // 4, number, 70).repeat(4, 0).repeat(4, 1) for number in range(2)]
    places = ((0.25, 0.25, 0.12), (0.65, 0.4, 0.16), (0.45, 0.7, 0.1), (0.87, 0.1, 0.03))
    clouds = np.any([blob(size, y * height, x * width, r * height) for y, x, r in places], axis=0)
    paths = []
    for day in range(3):
        draw = np.random.default_rng(day)
        bands = {}
        for number, name in enumerate(('B2', 'B3', 'B4', 'B5')):
            values = 1000 + 150 * number + 120 * fields[number % 2] * (1 + 0.1 * day) + draw.normal(0, 25, size)
            bands[name] = (values + 2500 * (clouds & (day == 2))).astype('int16')
        if day == 2:
            bands['B3'][:90, -130:] = -9999
        bands['QA_PIXEL'] = np.where(clouds & (day == 2), CLOUD_QA, CLEAR_QA).astype('int16')
        plain = write(folder / f'plain{day}.tif', bands, nodata=-9999, scales=dict.fromkeys(bands, (1e-4, 0.0)))
        about = {'SENSOR': 'LANDSAT_8', 'DATE_ACQUIRED': f'2019-06-0{day + 1}'}
        paths.append(retiled(plain, folder / f'LC08_2019060{day + 1}.tif', ['TILED=YES'], about))
        Path(plain).unlink()
    return paths


@pytest.fixture(scope='module')
def scenes(tmp_path_factory):
    return write_scenes(tmp_path_factory.mktemp('scenes'), WIDTH, HEIGHT)


def retiled(path, target, options, metadata=None):
    items = {'metadataOptions': [f'{name}={value}' for name, value in metadata.items()]} if metadata else {}
    gdal.Translate(str(target), str(path), creationOptions=['COMPRESS=DEFLATE', 'ZLEVEL=1', *options], **items)
    return str(target)


def made(paths, groups, folder, keys=('OUTPUT',), options=KERNEL):
    """The bytes of the outputs by key."""
    *lags, image = map(Scene, paths)
    with Workspace() as space:
        outputs = {key: space.output(folder / f'{key}.tif') for key in keys}
        mask_clouds(image, lags, None, Region.from_polygons(groups, image.grid), options, outputs, space, Heard())
    return {key: (folder / f'{key}.tif').read_bytes() for key in keys}


@pytest.fixture(scope='module', params=REGIONS)
def expected(request, scenes, tmp_path_factory):
    return REGIONS[request.param], made(scenes, REGIONS[request.param], tmp_path_factory.mktemp('expected'))


def test_there_is_something_to_compare(expected, tmp_path):
    (tmp_path / 'OUTPUT.tif').write_bytes(expected[1]['OUTPUT'])
    classes = gdal.Open(str(tmp_path / 'OUTPUT.tif')).ReadAsArray()
    assert all((classes == value).sum() > 500 for value in (0, 2, 255))


@pytest.mark.parametrize('block', [(128, 128), (512, 512), (WIDTH, HEIGHT)], ids=str)
def test_blocks_of_any_size_give_the_same_bytes(scenes, expected, block, monkeypatch, tmp_path):
    monkeypatch.setattr('multitemporal_cloudmask.rasters.blocks.block_size', lambda *_: block)
    groups, contents = expected
    assert made(scenes, groups, tmp_path) == contents


def test_a_larger_image_too(monkeypatch, tmp_path):
    # So many pixels that lags are selected by some of them.
    width, height = 1800, 1200
    paths = write_scenes(tmp_path, width, height)
    linear = replace(KERNEL, forecast=ForecastOptions(method='linear'))
    contents = made(paths, [], tmp_path, options=linear)
    for block in ((128, 128), (width, height)):
        monkeypatch.setattr('multitemporal_cloudmask.rasters.blocks.block_size', lambda *_, block=block: block)
        assert made(paths, [], tmp_path, options=linear) == contents


@pytest.mark.parametrize('tiling', TILINGS)
def test_files_of_any_tiling_give_the_same_bytes(scenes, expected, tiling, tmp_path):
    groups, contents = expected
    paths = [retiled(path, tmp_path / Path(path).name, TILINGS[tiling]) for path in scenes]
    assert made(paths, groups, tmp_path) == contents


@pytest.mark.parametrize('decision', ['adaptive', 'threshold'])
def test_every_output_is_the_same_in_any_blocks(scenes, decision, monkeypatch, tmp_path):
    keys = ('OUTPUT', 'SCORE', 'CLUSTER_MAP', 'FORECAST', 'FILLED', 'STACK', *['PROBABILITY'] * (decision == 'adaptive'))
    groups, options = [[box(60, 150, 525, 490, PLACE)]], replace(KERNEL, cluster=replace(KERNEL.cluster, decision=decision))
    contents = made(scenes, groups, tmp_path, keys, options)
    for block in ((80, 80), (1000, 1000)):
        monkeypatch.setattr('multitemporal_cloudmask.rasters.blocks.block_size', lambda *_, block=block: block)
        again = made(scenes, groups, tmp_path, keys, options)
        assert [key for key in keys if contents[key] != again[key]] == [], block


@pytest.mark.parametrize(
    'cluster', [ClusterOptions(grow=30), ClusterOptions(grow=30, opening=1, decision='threshold')], ids=lambda each: each.decision
)
def test_clouds_grow_in_the_same_way_whether_or_not_the_forecast_is_stored(scenes, cluster, tmp_path):
    options = replace(KERNEL, forecast=ForecastOptions(method='linear'), cluster=cluster)
    mask = made(scenes, REGIONS['part'], tmp_path, ('OUTPUT',), options)['OUTPUT']
    assert made(scenes, REGIONS['part'], tmp_path, ('OUTPUT', 'FORECAST'), options)['OUTPUT'] == mask
    assert (
        made(scenes, REGIONS['part'], tmp_path, ('OUTPUT',), replace(options, cluster=replace(cluster, grow=0)))['OUTPUT'] != mask
    )
