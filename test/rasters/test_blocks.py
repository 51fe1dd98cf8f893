import os
import threading
import time

import numpy as np
import pytest
from heard import Heard
from made_scenes import box, grid

from multitemporal_cloudmask.method.errors import Cancelled
from multitemporal_cloudmask.rasters import blocks
from multitemporal_cloudmask.rasters.blocks import each_block, wide_windows, windows
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.share import sharing
from multitemporal_cloudmask.rasters.threads import single_threaded_mathematics

PLACE = grid(600, 520)


def test_blocks_cover_every_pixel_once_row_by_row():
    covered = np.zeros((520, 600), int)
    found = windows(PLACE, Region.from_grid(PLACE))
    for window in found:
        covered[window.y : window.y + window.height, window.x : window.x + window.width] += 1
    assert (covered == 1).all() and len(found) == 9
    assert [(window.y, window.x) for window in found] == sorted((window.y, window.x) for window in found)
    assert found[-1] == Window(512, 512, 88, 8)


def test_blocks_that_the_region_does_not_touch_are_left_out():
    region = Region.from_polygons([[box(300, 10, 310, 20)]], PLACE)
    assert windows(PLACE, region) == [Window(256, 0, 256, 256)]
    assert windows(PLACE, region.grown(45)) == [Window(0, 0, 256, 256), Window(256, 0, 256, 256)]


def test_wide_blocks_are_the_same_blocks_side_by_side():
    place = grid(3000, 600)
    whole = wide_windows(place, Region.from_grid(place))
    assert [(window.x, window.width) for window in whole if not window.y] == [(0, 1024), (1024, 1024), (2048, 952)]
    # Nothing is read of tiles that the region does not touch.
    region = Region.from_polygons([[box(600, 10, 900, 20, place), box(2000, 300, 2060, 301, place)]], place)
    assert wide_windows(place, region) == [Window(512, 0, 512, 256), Window(1792, 256, 256, 256), Window(2048, 256, 256, 256)]
    large = place, region, (1024, 1024)
    assert wide_windows(*large) == windows(*large)


@pytest.mark.parametrize('number', [0, 1, 2, 3, 5, 40])
def test_results_are_used_in_order_whatever_finishes_first(number, heard):
    used, main = [], threading.get_ident()

    def work(block):
        time.sleep(0.004 * (block % 3 == 0))
        return block * block

    def use(block, result):
        assert threading.get_ident() == main
        used.append((block, result))

    each_block(list(range(number)), work, use, heard)
    assert used == [(block, block * block) for block in range(number)]


@pytest.mark.parametrize('number', [0, 1, 2, 3, 5, 40])
def test_progress_rises_from_0_to_1(number, heard):
    each_block(list(range(number)), lambda block: None, lambda block, result: None, heard)
    assert heard.shown == sorted(heard.shown) and heard.shown[-1] == 1
    assert number == 0 or heard.shown[0] == 0


def test_few_results_wait_at_a_time(heard):
    begun, used, most = [], [], []

    def use(block, _):
        used.append(block)
        time.sleep(0.001)
        most.append(len(begun) - len(used))

    each_block(list(range(60)), begun.append, use, heard)
    assert max(most) <= 5


@pytest.mark.parametrize('cancel_at', [1, 2, 7, 30])
def test_cancel_stops_soon(cancel_at):
    begun, used = [], []
    with pytest.raises(Cancelled):
        each_block(list(range(1000)), begun.append, lambda block, _: used.append(block), Heard(cancel_at))
    assert len(begun) <= cancel_at and len(used) <= cancel_at


def test_no_thread_is_left_after_cancel():
    before = threading.active_count()
    with pytest.raises(Cancelled):
        each_block(list(range(100)), lambda block: time.sleep(0.01), lambda block, _: None, Heard(3))
    assert threading.active_count() == before


class Broken(Exception):
    pass


@pytest.mark.parametrize('where', [0, 3, 9])
def test_an_error_in_a_worker_comes_out(where, heard):
    used = []

    def work(block):
        if block == where:
            raise Broken(block)

    with pytest.raises(Broken):
        each_block(list(range(10)), work, lambda block, _: used.append(block), heard)
    assert used == list(range(where))


def test_an_error_where_results_are_used_comes_out(heard):
    begun = []

    def use(block, _):
        raise Broken

    with pytest.raises(Broken):
        each_block(list(range(100)), begun.append, use, heard)
    assert len(begun) < 10


def test_mathematics_uses_one_thread_inside():
    pools = pytest.importorskip('threadpoolctl').threadpool_info
    with single_threaded_mathematics():
        assert all(pool['num_threads'] == 1 for pool in pools())


def test_the_side_of_a_block_is_that_of_a_tile():
    assert blocks.BLOCK == 256


@pytest.mark.parametrize(
    'tile, block',
    [
        ((256, 256), (256, 256)),
        ((128, 128), (256, 256)),
        ((100, 60), (300, 300)),
        ((512, 512), (512, 512)),
        ((1024, 1024), (1024, 1024)),
        ((4000, 1), (4000, 32)),
        ((4000, 16), (4000, 32)),
        ((4000, 3000), (4000, 1024)),
        ((2048, 2048), (1024, 1024)),
    ],
)
def test_blocks_are_made_of_whole_tiles(tile, block):
    assert blocks.block_size(*tile, grid(4000, 3000)) == block


def test_narrow_images_are_read_in_blocks_of_as_many_pixels():
    assert blocks.block_size(64, 1, grid(64, 5000)) == (64, 1024)


def tiles(across, down, side=1024):
    return [Window(x * side, y * side, side, side) for y in range(down) for x in range(across)]


def test_large_blocks_are_computed_in_parts_that_are_used_row_by_row(heard):
    place, used = grid(2548, 2000), []
    blocks_ = [block for tile in tiles(3, 2) if (block := tile.grown(0, place)).width]
    threads = {}

    def work(part):
        threads.setdefault((part.y // 1024, part.x // 1024), set()).add(threading.get_ident())
        return part

    def use(part, result):
        assert part == result
        used.append(part)

    each_block(blocks_, work, use, heard)
    covered = np.zeros((2000, 2548), int)
    for part in used:
        covered[part.y : part.y + part.height, part.x : part.x + part.width] += 1
    assert (covered == 1).all()
    assert [part.y for part in used] == sorted(part.y for part in used)
    assert max(part.width * part.height for part in used) <= 512 * 1024
    assert all(len(idents) == 1 for idents in threads.values())


def test_a_long_block_does_not_hold_up_a_cancel():
    progress, begun, start = Heard(), [], time.monotonic()

    def work(part):
        begun.append(part)
        time.sleep(0.1)
        progress.stop = len(begun) > 3

    with pytest.raises(Cancelled):
        each_block(tiles(2, 2), work, lambda part, result: None, progress)
    # All parts would take 3.2 s on two threads.
    assert time.monotonic() - start < 1.5 and len(begun) < 16


def test_a_long_read_does_not_hold_up_a_cancel():
    progress, read = Heard(), []

    def work(block):
        for band in range(50):
            blocks.stop_if_cancelled()
            read.append(band)
            time.sleep(0.05)
            progress.stop = len(read) > 5

    with pytest.raises(Cancelled):
        each_block([0, 1], work, lambda block, result: None, progress)
    assert len(read) < 40
    blocks.stop_if_cancelled()  # not in a thread of a run: nothing to stop


def test_loops_that_share_the_processor_use_half_of_the_threads_each(heard):
    def threads_of_a_loop():
        seen = set()

        def work(block):
            seen.add(threading.get_ident())
            time.sleep(0.002)

        each_block(list(range(40)), work, lambda block, _: None, heard)
        return len(seen)

    alone = threads_of_a_loop()
    assert alone == min(4, os.cpu_count())
    with sharing():
        # The other one waits, or has ended.
        assert threads_of_a_loop() == alone
        with sharing():
            assert threads_of_a_loop() == max(alone // 2, 1)
    assert threads_of_a_loop() == alone


def test_a_loop_gets_all_threads_back_as_soon_as_the_other_has_ended(heard):
    this, other, seen = sharing(), sharing(), []
    this.__enter__()
    other.__enter__()

    def use(block, _):
        if block == 10:
            other.__exit__(None, None, None)

    def work(block):
        seen.append(threading.get_ident())
        time.sleep(0.002)

    each_block(list(range(60)), work, use, heard)
    this.__exit__(None, None, None)
    assert len(set(seen[:10])) == max(len(set(seen)) // 2, 1) and len(set(seen)) == min(4, os.cpu_count())


def test_this_thread_computes_too_and_a_single_block_needs_no_other(heard):
    seen = []

    def work(block):
        seen.append(threading.get_ident())
        time.sleep(0.002)

    each_block([0], work, lambda block, _: None, heard)
    assert seen == [threading.get_ident()]
    each_block(list(range(40)), work, lambda block, _: None, heard)
    assert threading.get_ident() in seen[1:] and len(set(seen)) == min(4, os.cpu_count())


def test_a_loop_within_a_block_is_stopped_with_the_outer_one(heard):
    outer, begun = Heard(), []

    def inner_work(block):
        begun.append(block)
        outer.stop = len(begun) > 5
        time.sleep(0.01)

    def work(block):
        each_block(list(range(1000)), inner_work, lambda inner, _: None, heard)

    with pytest.raises(Cancelled):
        each_block([0, 1], work, lambda block, _: None, outer)
    assert len(begun) < 50
