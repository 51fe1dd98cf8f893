"""Blocks in a file or in memory: any window of them is read as it was written, whatever their order and shape."""

import gc
import os
import warnings
from functools import partial

import numpy as np
import pytest

from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.rasters.block_store import BlockMemory, BlockStore
from multitemporal_cloudmask.rasters.blocks import in_threads, windows
from multitemporal_cloudmask.rasters.grid import Grid, Window
from multitemporal_cloudmask.rasters.roi import Region

GRID = Grid('', (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), 700, 600)
RNG = np.random.default_rng(0)
VALUES = RNG.normal(size=(2, 600, 700)).astype(np.float32)
CLASSES = RNG.integers(0, 255, (600, 700), np.uint8)
WHOLE = Window(0, 0, 700, 600)


def filled(folder, tile, **more):
    blocks = windows(GRID, Region.from_grid(GRID), tile)
    store = BlockStore(str(folder / 'blocks'), blocks, [np.float32, np.float32, np.uint8], **more)
    for block in reversed(blocks):
        store.write(block, [VALUES[block.within(WHOLE)], CLASSES[block.within(WHOLE)]])
    return store


@pytest.mark.parametrize('room', [0, 10**7], ids=['on disk', 'in memory'])
@pytest.mark.parametrize('tile', [(256, 256), (512, 256), (300, 300), (700, 1)])
@pytest.mark.parametrize('window', [WHOLE, Window(256, 256, 256, 256), Window(250, 255, 10, 3), Window(699, 599, 1, 1)], ids=str)
def test_any_window_is_read_as_it_was_written(tmp_path, tile, window, room):
    store = filled(tmp_path, tile, memory=BlockMemory(room))
    assert (tmp_path / 'blocks').exists() == (not room)
    place = window.within(WHOLE)
    assert np.array_equal(store.read(1, window), VALUES[1][place]) and np.array_equal(store.read(2, window), CLASSES[place])
    both = np.zeros((2, window.height, window.width), np.float32)
    store.read_into(both, 0, window)
    assert np.array_equal(both, VALUES[place])
    pixels = RNG.integers(0, window.height, 50), RNG.integers(0, window.width, 50)
    assert np.array_equal(store.read_pixels(0, 2, window, pixels), VALUES[place][(slice(None), *pixels)])
    assert np.array_equal(store.read_pixels(2, 1, window, pixels)[0], CLASSES[place][pixels])


def test_outside_its_blocks_there_is_nodata(tmp_path):
    store = BlockStore(str(tmp_path / 'blocks'), [Window(10, 10, 20, 20)], [np.uint8], [255])
    store.write(Window(10, 10, 20, 20), [np.ones((20, 20), np.uint8)])
    found = store.read(0, Window(5, 5, 10, 10))
    assert (found[5:, 5:] == 1).all() and (found == 255).sum() == 75
    assert (store.read(0, Window(100, 0, 3, 3)) == 255).all()


def test_what_was_not_stored_is_no_value(tmp_path):
    store = BlockStore(str(tmp_path / 'blocks'), [Window(0, 0, 4, 4)], [np.uint8])
    store.write(Window(0, 0, 4, 4), [np.ones((4, 4), np.uint8)])
    with pytest.raises(ValueError, match='was not stored'):
        store.read(0, Window(0, 0, 5, 4))
    with pytest.raises(ValueError, match='not stored'):
        store.read_pixels(0, 1, Window(0, 0, 5, 4), (np.array([0, 0]), np.array([0, 4])))


def test_a_file_that_exists_is_overwritten(tmp_path):
    filled(tmp_path, (512, 256))
    assert np.array_equal(filled(tmp_path, (256, 256)).read(0, WHOLE), VALUES[0])
    assert os.listdir(tmp_path) == ['blocks']


def test_a_folder_that_does_not_exist_is_a_clear_error(tmp_path):
    with pytest.raises(CloudmaskError, match='Cannot write .*nowhere.*choose another folder'):
        BlockStore(str(tmp_path / 'nowhere' / 'blocks'), [Window(0, 0, 4, 4)], [np.uint8])


def test_memory_is_used_again_and_never_more_than_allowed():
    memory = BlockMemory(1000)
    first, second = memory.take(600), memory.take(400)
    assert memory.take(1) is None
    memory.give(first)
    again = memory.take(500)
    assert again is first and memory.take(1) is None
    memory.give(again)
    memory.give(second)
    # Neither is large enough: both make room for one that is.
    assert memory.take(1000).nbytes == 1000 and memory.take(1) is None


def test_a_store_that_is_closed_gives_its_memory_back(tmp_path):
    size = 600 * 700 * 9
    memory = BlockMemory(size)
    store = filled(tmp_path, (256, 256), memory=memory)
    assert memory.take(1) is None
    store.close()
    assert memory.take(size) is not None


def test_no_file_stays_open_once_a_store_is_not_used_any_more(tmp_path):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always', ResourceWarning)
        store = filled(tmp_path, (256, 256))
        in_threads(partial(store.read, 0), windows(GRID, Region.from_grid(GRID)))
        store.read(0, WHOLE)
        del store
        gc.collect()
    assert not [each for each in caught if str(tmp_path) in str(each.message)]
