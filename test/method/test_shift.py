import numpy as np
import pytest

from multitemporal_cloudmask.method.shift import shift

SIZE = 160


def land(seed, blur=20):
    """Textured land on a torus, with edges of fields as they are."""
    noise = np.random.default_rng(seed).normal(size=(SIZE, SIZE))
    frequencies = np.meshgrid(np.fft.fftfreq(SIZE), np.fft.fftfreq(SIZE), indexing='ij')
    smooth = np.fft.ifft2(np.fft.fft2(noise) * np.exp(-blur * sum(f**2 for f in frequencies))).real
    return 0.25 + 0.1 * np.sign(smooth) + 0.05 * smooth / smooth.std()


def moved(image, rows, columns):
    """The image with its content moved down and to the right, also by parts of a pixel."""
    y, x = np.fft.fftfreq(SIZE)[:, None], np.fft.fftfreq(SIZE)
    return np.fft.ifft2(np.fft.fft2(image) * np.exp(-2j * np.pi * (rows * y + columns * x))).real


def noisy(image, seed):
    return image + np.random.default_rng(seed).normal(0, 0.005, image.shape)


@pytest.mark.parametrize('place', [(0, 0), (1, 0), (0, 1), (-1, 0), (0, -1), (3, -7), (-20, 11)])
def test_a_shift_by_whole_pixels_is_told_with_its_direction(place):
    ground = land(1)
    found = shift(noisy(ground, 2), noisy(np.roll(ground, place, (0, 1)), 3))
    assert found == pytest.approx(place, abs=0.15)


@pytest.mark.parametrize('place', [(0.7, 0), (0, 0.7), (-0.7, 0.7), (2.3, -1.6), (0.4, -0.4)])
def test_parts_of_a_pixel_are_right_to_a_quarter(place):
    ground = land(4)
    found = shift(noisy(ground, 5), noisy(moved(ground, *place), 6))
    assert found == pytest.approx(place, abs=0.25)


def test_brightness_and_season_do_not_matter():
    ground = land(7)
    season = np.where(np.arange(SIZE) % 40 < 20, 1.0, 0.7)
    found = shift(ground, noisy(0.4 - 0.5 * np.roll(ground, (2, 0), (0, 1)) * -season + 0.1, 8))
    assert found == pytest.approx((2, 0), abs=0.25)


def test_unknown_pixels_do_not_pin_the_images_to_each_other():
    ground = land(9)
    first, second = noisy(ground, 1), noisy(np.roll(ground, (0, 4), (0, 1)), 2)
    first[40:80, 30:90] = second[100:130, 10:60] = np.nan
    assert shift(first, second) == pytest.approx((0, 4), abs=0.25)


@pytest.mark.parametrize(
    'pair',
    [
        (land(1), land(2)),
        (np.full((SIZE, SIZE), 0.2), np.full((SIZE, SIZE), 0.2)),
        (np.full((SIZE, SIZE), 0.2), land(1)),
        (land(1)[:31], land(1)[:31]),
        (land(1)[:, :20], land(1)[:, :20]),
    ],
    ids=['other land', 'flat', 'one flat', 'few rows', 'few columns'],
)
def test_nothing_is_told_of_what_cannot_be_told(pair):
    assert shift(*pair) is None


def test_nothing_is_told_where_less_than_half_is_known():
    ground = land(1)
    holes = np.where(np.arange(SIZE) < 81, np.nan, ground)
    assert shift(holes, ground) is None and shift(ground, holes) is None
    assert shift(np.where(np.arange(SIZE) < 78, np.nan, ground), ground) == pytest.approx((0, 0), abs=0.25)


def test_the_images_are_not_changed():
    first, second = land(1), land(1)
    first[3, 4] = np.nan
    copies = first.copy(), second.copy()
    shift(first, second)
    np.testing.assert_array_equal((first, second), copies)


def test_an_odd_shape_is_no_hindrance():
    ground = land(3)
    assert shift(ground[:101, :77], np.roll(ground, (1, -2), (0, 1))[:101, :77]) == pytest.approx((1, -2), abs=0.25)
