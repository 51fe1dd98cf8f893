"""Blocks that stay in memory or on disk give the same values as the file, save reading it again, and stay within their limit."""

import gc
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from made_scenes import write
from osgeo import gdal

from multitemporal_cloudmask.rasters import kept
from multitemporal_cloudmask.rasters.block_file import BlockFile
from multitemporal_cloudmask.rasters.blocks import in_threads
from multitemporal_cloudmask.rasters.grid import Grid, Window
from multitemporal_cloudmask.rasters.kept import KeptBlocks
from multitemporal_cloudmask.rasters.scene import Scene

HEIGHT, WIDTH = 300, 530
WINDOWS = [
    Window(0, 0, 256, 64),
    Window(250, 10, 20, 250),
    Window(0, 299, 530, 1),
    Window(3, 5, 1, 1),
    Window(0, 0, WIDTH, HEIGHT),
]


@pytest.fixture
def values():
    return np.random.default_rng(0).integers(1, 9000, (2, HEIGHT, WIDTH)).astype(np.int16)


@pytest.fixture
def scene(values, tmp_path, monkeypatch):
    """A scene of two bands that counts the pixels that were read from its file."""
    scene = Scene(write(tmp_path / 'a.tif', dict(zip(('red', 'nir'), values))))
    stored = scene.stored

    def counted(*arguments, **options):
        found = stored(*arguments, **options)
        scene.pixels += found.size
        return found

    scene.pixels = 0
    monkeypatch.setattr(scene, 'stored', counted)
    return scene


@pytest.mark.parametrize('limit', [0, 100_000, 10**9])
def test_values_are_those_of_the_file_whatever_is_kept(scene, values, monkeypatch, limit):
    gc.collect()
    monkeypatch.setattr(kept, 'LIMIT', gdal.GetCacheMax() + KeptBlocks._total + limit)
    for window in WINDOWS * 2:
        for number in (1, 2):
            found = scene.raw(number, window)[0]
            np.testing.assert_array_equal(found, values[number - 1][window.within(Window(0, 0, WIDTH, HEIGHT))])


def test_what_fits_is_read_once(scene):
    for window in WINDOWS * 2:
        scene.read(['red', 'nir'], window)
    assert scene.pixels == 2 * HEIGHT * WIDTH


@pytest.fixture
def full(monkeypatch):
    """Memory in which there is no room for another block."""
    gc.collect()
    monkeypatch.setattr(kept, 'LIMIT', 0)


def test_what_does_not_fit_into_memory_waits_on_disk(scene, values, full):
    scene.keep_on_disk()
    for window in WINDOWS * 2:
        found = scene.raw(2, window)[0]
        np.testing.assert_array_equal(found, values[1][window.within(Window(0, 0, WIDTH, HEIGHT))])
    assert scene.pixels == HEIGHT * WIDTH


def test_the_disk_is_left_to_others_where_it_is_short(scene, values, full, monkeypatch):
    scene.keep_on_disk()
    room = 200_000 + KeptBlocks._total_on_disk
    monkeypatch.setattr(BlockFile, 'free', staticmethod(lambda: room))
    for _ in range(2):
        np.testing.assert_array_equal(scene.raw(1, Window(0, 0, WIDTH, HEIGHT))[0], values[0])
    assert scene.pixels > HEIGHT * WIDTH


def test_a_disk_that_is_full_stops_nothing(scene, values, full, monkeypatch):
    def append(self, _):
        raise OSError(28, 'No space left on device')

    scene.keep_on_disk()
    monkeypatch.setattr(BlockFile, 'append', append)
    for _ in range(2):
        np.testing.assert_array_equal(scene.raw(1, Window(0, 0, WIDTH, HEIGHT))[0], values[0])


def test_the_disk_is_freed(scene, full):
    before = KeptBlocks._total_on_disk
    scene.keep_on_disk()
    scene.read(['red'], Window(0, 0, WIDTH, HEIGHT))
    assert KeptBlocks._total_on_disk == before + 2 * HEIGHT * WIDTH
    scene.forget()
    assert KeptBlocks._total_on_disk == before


def test_a_block_that_is_read_in_parts_is_loaded_once_even_where_nothing_is_kept(full):
    blocks, loaded = KeptBlocks(1024, 1024, Grid('', (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), 2048, 1024), in_parts=True), []

    def load(window):
        loaded.append(window)
        return np.arange(window.x, window.x + window.width) + np.zeros((window.height, 1), int)

    for x in range(0, 2048, 256):
        assert np.array_equal(blocks.read(1, Window(x, 256, 256, 256), load, 8)[0], np.arange(x, x + 256))
    assert loaded == [Window(0, 0, 1024, 1024), Window(1024, 0, 1024, 1024)]


def test_a_block_that_several_threads_need_at_one_moment_is_read_once():
    blocks, loaded = KeptBlocks(64, 64, Grid('', (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), 64, 64)), []
    together = threading.Barrier(4)

    def load(window):
        loaded.append(window)
        time.sleep(0.05)
        return np.ones((window.height, window.width))

    def read(_):
        together.wait()
        return blocks.read(1, Window(0, 0, 64, 64), load, 8)

    with ThreadPoolExecutor(4) as pool:
        assert all((values == 1).all() for values in pool.map(read, range(4)))
    assert len(loaded) == 1


def test_many_threads_read_what_is_on_disk(scene, values, full):
    scene.keep_on_disk()
    windows = [Window(x, y, 30, 30) for x in range(0, 500, 20) for y in range(0, 270, 30)]
    found = in_threads(lambda window: scene.raw(1, window)[0], windows * 3)
    for window, block in zip(windows * 3, found):
        np.testing.assert_array_equal(block, values[0][window.within(Window(0, 0, WIDTH, HEIGHT))])


def test_no_more_is_kept_than_the_limit(scene, monkeypatch):
    gc.collect()
    before = KeptBlocks._total
    monkeypatch.setattr(kept, 'LIMIT', gdal.GetCacheMax() + before + 200_000)
    for _ in range(2):
        scene.read(['red', 'nir'], Window(0, 0, WIDTH, HEIGHT))
    assert before < KeptBlocks._total <= before + 200_000 or KeptBlocks._total == before
    assert scene.pixels > 2 * HEIGHT * WIDTH


def test_a_scene_that_is_no_longer_used_frees_its_blocks(values, tmp_path):
    gc.collect()
    before = KeptBlocks._total
    scene = Scene(write(tmp_path / 'b.tif', dict(zip(('red', 'nir'), values))))
    scene.read(['red'], Window(0, 0, WIDTH, HEIGHT))
    assert KeptBlocks._total == before + 2 * HEIGHT * WIDTH
    scene.forget()
    assert KeptBlocks._total == before
    scene.read(['red'], Window(0, 0, WIDTH, HEIGHT))
    del scene
    gc.collect()
    assert KeptBlocks._total == before


def test_kept_values_cannot_be_changed_by_accident(scene):
    with pytest.raises(ValueError, match='read-only'):
        scene.raw(1, Window(0, 0, 10, 10))[0][:] = 0
