"""The sample depends on place and seed alone: not on blocks, their order, or the ROI."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from multitemporal_cloudmask.method.sampling import Sample, pixel_numbers

HEIGHT, WIDTH = 23, 31
ROWS, COLUMNS = np.indices((HEIGHT, WIDTH))
#: Each pixel carries its own row and column, so that a sample tells where it comes from.
PLACES = np.stack([ROWS, COLUMNS]).astype(np.float32)
EVERYWHERE = np.ones((HEIGHT, WIDTH), bool)


def sample(size, seed, blocks, chosen=EVERYWHERE):
    result = Sample(size, seed)
    for top, bottom, left, right in blocks:
        part = slice(top, bottom), slice(left, right)
        rows, columns = ROWS[part][chosen[part]], COLUMNS[part][chosen[part]]
        numbers = pixel_numbers(rows, columns, seed)
        useful = result.candidates(numbers)
        result.add(numbers[useful], PLACES[:, rows, columns][:, useful])
    return result


def whole(size, seed=0, chosen=EVERYWHERE):
    return sample(size, seed, [(0, HEIGHT, 0, WIDTH)], chosen).values()


def _mixed(row, column, seed):
    """SplitMix64 in Python's own integers."""
    golden, most = 0x9E3779B97F4A7C15, 2**64
    value = ((row << 32 | column) ^ (seed + 1) * golden % most) * golden % most
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9 % most
    value = (value ^ value >> 27) * 0x94D049BB133111EB % most
    return value ^ value >> 31


@pytest.mark.parametrize('seed', [0, 1, 2**31 - 1])
def test_numbers_are_the_same_on_every_machine(seed):
    rows, columns = np.array([0, 0, 1, 7680, 10979]), np.array([0, 1, 0, 7823, 10979])
    expected = [_mixed(row, column, seed) for row, column in zip(rows.tolist(), columns.tolist())]
    assert pixel_numbers(rows, columns, seed).tolist() == expected


def test_some_numbers_known_by_heart():
    numbers = pixel_numbers(np.array([0, 0, 1]), np.array([0, 1, 0]), 0).tolist()
    assert [f'{number:016x}' for number in numbers] == ['519665bf91416c4d', '667da88a325c6fda', 'e15dd2a325670015']


def test_no_two_pixels_share_a_number():
    rows, columns = np.indices((500, 500))
    assert np.unique(pixel_numbers(rows, columns, 3)).size == rows.size


def test_row_and_column_are_told_apart():
    assert not np.any(pixel_numbers(ROWS, COLUMNS, 0) == pixel_numbers(COLUMNS, ROWS, 0), where=ROWS != COLUMNS)


def test_sample_is_the_pixels_with_the_smallest_numbers():
    chosen = (ROWS + COLUMNS) % 3 > 0
    rows, columns = np.nonzero(chosen)
    order = np.argsort(pixel_numbers(rows, columns, 5))[:40]
    np.testing.assert_array_equal(whole(40, 5, chosen), np.stack([rows, columns], 1)[order])


def _cuts(size):
    return st.lists(st.integers(1, size - 1), max_size=4, unique=True).map(lambda cuts: [0, *sorted(cuts), size])


@given(_cuts(HEIGHT), _cuts(WIDTH), st.randoms(), st.integers(1, 900), st.integers(0, 2**31 - 1))
def test_blocks_in_any_order_give_the_same_bytes(down, right, random, size, seed):
    blocks = [(*rows, *columns) for rows in zip(down, down[1:]) for columns in zip(right, right[1:])]
    random.shuffle(blocks)
    chosen = (3 * ROWS + COLUMNS) % 4 > 0
    split, at_once = sample(size, seed, blocks, chosen), sample(size, seed, [(0, HEIGHT, 0, WIDTH)], chosen)
    assert split.values().tobytes() == at_once.values().tobytes()
    assert len(split) == len(at_once) == min(size, chosen.sum())


@given(st.integers(1, 300), st.integers(1, 300), st.integers(0, 99))
def test_a_smaller_sample_is_the_start_of_a_larger_one(size, more, seed):
    large = sample(size + more, seed, [(0, HEIGHT, 0, WIDTH)])
    np.testing.assert_array_equal(whole(size, seed), large.values(size))


@given(st.integers(0, 12), st.integers(0, 15), st.integers(0, 99))
def test_a_roi_leaves_the_numbers_of_its_pixels_as_they_are(top, left, seed):
    region = np.zeros((HEIGHT, WIDTH), bool)
    region[top : top + 11, left : left + 16] = True
    everything = whole(HEIGHT * WIDTH, seed)
    inside = [place for place in everything.tolist() if region[int(place[0]), int(place[1])]]
    np.testing.assert_array_equal(whole(HEIGHT * WIDTH, seed, region), inside)  # the same pixels in the same order


def test_fewer_pixels_than_asked_are_all_taken_once():
    values = whole(10_000)
    assert len(values) == HEIGHT * WIDTH == len(np.unique(values, axis=0))


def test_pixels_not_chosen_never_come():
    chosen = COLUMNS == 4
    values = whole(100, 0, chosen)
    assert len(values) == HEIGHT and (values[:, 1] == 4).all()


def test_another_seed_gives_another_sample():
    one, other = ({tuple(place) for place in whole(100, seed).tolist()} for seed in (0, 1))
    expected = 100 * 100 / (HEIGHT * WIDTH)  # 14 by chance
    assert 2 < len(one & other) < 2.5 * expected


@pytest.mark.parametrize('seed', range(4))
def test_sample_spreads_evenly(seed):
    rows, columns = np.indices((400, 400))
    result = Sample(4000, seed)
    result.add(pixel_numbers(rows.ravel(), columns.ravel(), seed), np.stack([rows.ravel(), columns.ravel()]))
    places = result.values()
    cells = np.bincount(places[:, 0] // 100 * 4 + places[:, 1] // 100, minlength=16)
    assert ((cells - 250.0) ** 2 / 250).sum() < 37.7  # chi-squared with 15 degrees, 1 in 1000
    assert 0.45 < (places.sum(1) % 2).mean() < 0.55


def test_values_keep_type_and_bits():
    values = np.array([[0.1, np.nan], [300.0, 1e-45]], np.float32)
    result = Sample(5, 0)
    result.add(pixel_numbers(np.zeros(2, int), np.arange(2), 0), values)
    assert result.values().dtype == np.float32
    order = np.argsort(pixel_numbers(np.zeros(2, int), np.arange(2), 0))
    assert result.values().tobytes() == np.ascontiguousarray(values[:, order].T).tobytes()


def test_nothing_added_is_an_empty_sample():
    empty = Sample(10, 0)
    assert empty.values().shape == (0, 0) and len(empty) == 0
    empty.add(np.empty(0, np.uint64), np.zeros((3, 0)))
    assert empty.values().shape == (0, 3) and len(empty) == 0
