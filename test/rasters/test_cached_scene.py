"""A scene that was stored is read as the scene itself."""

import gc
import os
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from heard import Heard
from made_scenes import blob, box, landsat

from multitemporal_cloudmask.method.errors import Cancelled
from multitemporal_cloudmask.rasters.block_store import BlockMemory
from multitemporal_cloudmask.rasters.blocks import windows
from multitemporal_cloudmask.rasters.cached import store_scene
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene

SIZE = (300, 530)
WINDOWS = [
    Window(0, 0, 530, 300),
    Window(0, 0, 256, 256),
    Window(250, 120, 40, 150),
    Window(511, 255, 19, 45),
    Window(3, 7, 500, 1),
]


@pytest.fixture(scope='module')
def pair(tmp_path_factory):
    folder = tmp_path_factory.mktemp('cached')
    scene = Scene(landsat(folder / 'image.tif', 0, SIZE, blob(SIZE, 90, 100, 40), holes=blob(SIZE, 200, 400, 30)))
    return scene, store_scene(scene, str(folder / 'values'), Region.from_grid(scene.grid), 4, Heard())


@pytest.mark.parametrize('window', WINDOWS, ids=str)
@pytest.mark.parametrize('names', [None, ['nir', 'blue'], ['B5', 'B6', 'B7', 'B2']])
def test_values_are_those_of_the_scene(pair, window, names):
    scene, stored = pair
    names = names or scene.names
    assert np.array_equal(stored.read(names, window), scene.read(names, window), equal_nan=True)
    assert np.array_equal(stored.valid(names, window), scene.valid(names, window))
    pixels = np.array([0, 0]), np.array([window.width - 1, 3])
    assert np.array_equal(stored.read(names, window, pixels), scene.read(names, window, pixels), equal_nan=True)
    assert np.array_equal(stored.read_thinned(names, window, 4), scene.read_thinned(names, window, 4), equal_nan=True)


@pytest.mark.parametrize('window', WINDOWS, ids=str)
def test_classes_are_those_of_the_scene(pair, window):
    scene, stored = pair
    assert np.array_equal(stored.read_classes(window), scene.read_classes(window))


def test_what_the_metadata_state_is_kept(pair):
    scene, stored = pair
    assert (stored.time, stored.grid, stored.names, stored.roles) == (scene.time, scene.grid, scene.names, scene.roles)
    assert stored.sensor is scene.sensor and stored.quality == scene.quality


def test_bands_that_are_called_otherwise_are_read(pair):
    scene, stored = pair
    fewer = stored.having(bands=stored.bands[2:4])
    assert np.array_equal(fewer.read(fewer.names, WINDOWS[2]), scene.read(scene.names[2:4], WINDOWS[2]))


def test_where_nothing_was_stored_there_are_no_data(pair, tmp_path):
    scene, _ = pair
    part = Region.from_polygons([[box(0, 0, 20, 20, scene.grid)]], scene.grid)
    stored = store_scene(scene, str(tmp_path / 'values'), part, 4, Heard())
    (block,) = windows(scene.grid, part, scene.tiling)
    window = Window(9, block.height - 26, 16, 40)
    values, expected = stored.read(['red', 'B6'], window), scene.read(['red', 'B6'], window)
    assert np.array_equal(values[:, :26], expected[:, :26]) and np.isfinite(expected).all() and np.isnan(values[:, 26:]).all()
    assert np.array_equal(stored.valid(['red', 'B6'], window), np.isfinite(values).all(0))
    classes = stored.read_classes(window)
    assert np.array_equal(classes[:26], scene.read_classes(window)[:26]) and (classes[26:] == 255).all()
    with pytest.raises(ValueError, match='not stored'):
        stored.read(['red'], window, (np.array([39]), np.array([9])))


def test_pixels_that_were_drawn_and_the_surroundings_of_cloud_are_read_once(tmp_path):
    scene = Scene(landsat(tmp_path / 'image.tif', 0, (60, 70), blob((60, 70), 30, 30, 9)))
    stored = store_scene(scene, str(tmp_path / 'values'), Region.from_grid(scene.grid), 4, Heard())
    window, pixels = Window(0, 0, 70, 60), (np.array([0, 30, 59]), np.array([69, 30, 0]))
    drawn, near = stored.read(['red', 'nir'], window, pixels), stored.near_cloud(window, 2)
    assert np.array_equal(near, scene.near_cloud(window, 2)) and 0 < near.sum() < near.size
    os.truncate(stored.file, 0)
    assert np.array_equal(stored.read(['nir'], window, pixels), drawn[1:])
    assert np.array_equal(stored.near_cloud(window, 2), near)
    assert not stored.having(quality=None).near_cloud(window, 2).any()
    with pytest.raises(ValueError, match='incomplete'):
        stored.read(['red'], window, (pixels[0][:2], pixels[1][:2]))


@pytest.mark.skipif(not Path('/proc/self/fd').exists(), reason='Linux lists open files there')
def test_the_files_of_a_stored_scene_are_closed(tmp_path):
    scene = Scene(landsat(tmp_path / 'image.tif', 0, (60, 70)))
    scene.read(['red'], Window(0, 0, 9, 9))
    store_scene(scene, str(tmp_path / 'values'), Region.from_grid(scene.grid), 4, Heard()).read(['red'], Window(0, 0, 9, 9))
    gc.collect()
    opened = [os.readlink(link) for link in Path('/proc/self/fd').iterdir() if link.exists()]
    assert not [path for path in opened if path.startswith(str(tmp_path))]


def test_thinned_pixels_are_those_of_the_file(tmp_path):
    scene = Scene(landsat(tmp_path / 'image.tif', 0, (300, 530), blob((300, 530), 30, 30, 9)))
    part = Region.from_grid(scene.grid).within(Window(100, 37, 301, 200))
    stored = store_scene(scene, str(tmp_path / 'values'), part, 4, Heard())
    os.truncate(stored.file, 0)
    for window in (Window(100, 37, 301, 200), Window(256, 40, 99, 101), Window(101, 39, 1, 1)):
        for step in (4, 8):
            expected = scene.read_thinned(['red', 'nir'], window, step)
            assert np.array_equal(stored.read_thinned(['red', 'nir'], window, step), expected, equal_nan=True), (window, step)
    for window, step in ((Window(0, 0, 200, 100), 4), (Window(100, 37, 50, 50), 6)):
        with pytest.raises(ValueError, match='incomplete'):
            stored.read_thinned(['red'], window, step)


def test_a_scene_that_is_closed_needs_no_memory(tmp_path):
    scene = Scene(landsat(tmp_path / 'image.tif', 0, (300, 530), blob((300, 530), 30, 30, 9)))
    tracemalloc.start()
    try:
        stored = store_scene(scene, str(tmp_path / 'values'), Region.from_grid(scene.grid), 2, Heard())
        window = Window(0, 0, 256, 256)
        stored.read(['red'], window, (np.arange(256), np.arange(256)))
        stored.near_cloud(window, 1)
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        stored.close()
        gc.collect()
        # The bands at every second row and column, in float32.
        assert before - tracemalloc.get_traced_memory()[0] > len(stored.names) * 150 * 265 * 4
    finally:
        tracemalloc.stop()


def test_a_scene_that_cannot_be_stored_gives_its_memory_back(tmp_path):
    scene, memory = Scene(landsat(tmp_path / 'image.tif', 0, (300, 530))), BlockMemory(10**8)
    with pytest.raises(Cancelled):
        store_scene(scene, str(tmp_path / 'values'), Region.from_grid(scene.grid), 2, Heard(cancel_at=2), memory)
    stored = store_scene(scene, str(tmp_path / 'values'), Region.from_grid(scene.grid), 2, Heard(), memory)
    stored.close()
    assert memory.take(10**8) is not None and not (tmp_path / 'values').exists()
