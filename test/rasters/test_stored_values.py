"""Whatever a file holds, a scene that was stored gives the values that the file gives, and takes the room of its numbers where it can."""

import os

import numpy as np
import pytest
from heard import Heard
from made_scenes import CLEAR_QA, CLOUD_QA, box, write

from multitemporal_cloudmask.rasters.cached import store_scene
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.stored import StoredBand

SIZE = HEIGHT, WIDTH = 270, 300
NAMES = 'B2', 'B3', 'B4', 'B5'
WINDOWS = [Window(0, 0, 300, 270), Window(0, 0, 256, 256), Window(240, 250, 30, 20), Window(7, 3, 100, 1)]
RNG = np.random.default_rng(5)


def numbers(kind, low, high):
    return {name: RNG.integers(low, high, SIZE, endpoint=True).astype(kind) for name in NAMES}


def with_hole(bands, value, *names):
    """Some pixels of some bands get a value."""
    for name in names or bands:
        bands[name][20:40, 30:200] = value
    return bands


TENTHS = dict.fromkeys(NAMES, (1e-4, 0.0))

#: What a file holds: its bands and what it states of them; and the bytes that a pixel of a band takes while it is stored.
FILES = {
    'all is plain': (numbers('int16', 100, 9000), {'nodata': -9999, 'scales': TENTHS}, 2),
    'nodata': (with_hole(numbers('int16', 100, 9000), -9999), {'nodata': -9999, 'scales': TENTHS}, 2),
    'nodata in one band': (with_hole(numbers('uint16', 1, 9000), 0, 'B4'), {'nodata': 0, 'scales': TENTHS}, 2),
    'nodata that is the highest number': (
        with_hole(numbers('uint16', 1, 9000), 65535, 'B2'),
        {'nodata': 65535, 'scales': TENTHS},
        2,
    ),
    'fill without nodata': (with_hole(numbers('int16', 100, 9000), -10000), {'scales': TENTHS}, 2),
    'zeros without nodata': (with_hole(numbers('uint16', 1, 9000), 0), {'scales': TENTHS}, 4),
    'nodata that is no number of the type': (with_hole(numbers('uint16', 1, 9000), 0), {'nodata': -9999, 'scales': TENTHS}, 4),
    'too bright and too dark': (numbers('int16', -9000, 30000), {'nodata': -9999, 'scales': TENTHS}, 2),
    'the ends of the range': (numbers('int16', -2000, 16000), {'nodata': -9999, 'scales': TENTHS}, 2),
    'a scale below 0': (numbers('int16', -9000, 100), {'nodata': -9999, 'scales': dict.fromkeys(NAMES, (-1e-4, 0.0))}, 2),
    'scales that differ': (
        with_hole(numbers('uint16', 7000, 43000), 0, 'B3'),
        {'nodata': 0, 'scales': {**dict.fromkeys(NAMES, (2.75e-5, -0.2)), 'B4': (2e-5, -0.1)}},
        2,
    ),
    'bytes': (with_hole(numbers('uint8', 1, 250), 0), {'nodata': 0, 'scales': dict.fromkeys(NAMES, (0.004, 0.0))}, 1),
    'wide numbers': (with_hole(numbers('int32', 100, 9000), -9999), {'nodata': -9999, 'scales': TENTHS}, 4),
    'reflectance': (with_hole({name: RNG.uniform(0, 2, SIZE).astype('float32') for name in NAMES}, np.nan, 'B5'), {}, 4),
    'a mask of the file': (numbers('int16', 100, 9000), {'nodata': None, 'scales': TENTHS, 'mask': RNG.random(SIZE) > 0.1}, 2),
    'a mask, and no number is left for it': (
        numbers('uint16', 0, 9000),
        {'nodata': None, 'scales': TENTHS, 'mask': RNG.random(SIZE) > 0.1},
        4,
    ),
}


#: The bands of a file have one type, so that only some can have a quality band too.
CASES = [(file, False) for file in FILES] + [
    (file, True) for file, (bands, _, _) in FILES.items() if bands['B2'].dtype == np.uint16
]


@pytest.mark.parametrize('file, quality', CASES)
def test_values_are_those_of_the_file_and_numbers_take_no_more_room(tmp_path, file, quality):
    bands, stated, size = FILES[file]
    if quality:
        clouds = np.where(RNG.random(SIZE) > 0.5, CLOUD_QA, CLEAR_QA).astype('uint16')
        clouds[200:220] = 1  # fill, whatever the other bands hold
        bands = {**bands, 'QA_PIXEL': clouds}
    scene = Scene(write(tmp_path / 'image.tif', bands, metadata={'SPACECRAFT_ID': 'LANDSAT_8'}, **stated))
    stored = store_scene(scene, str(tmp_path / 'values'), Region.from_grid(scene.grid), 3, Heard())
    for window in WINDOWS:
        for names in (scene.names, ['B5', 'B2', 'B3']):
            expected = scene.read(names, window)
            assert np.array_equal(stored.read(names, window), expected, equal_nan=True), window
            assert np.array_equal(stored.valid(names, window), scene.valid(names, window))
            assert np.array_equal(stored.read_thinned(names, window, 3), scene.read_thinned(names, window, 3), equal_nan=True)
            pixels = RNG.integers(0, window.height, 40), RNG.integers(0, window.width, 40)
            drawn = stored.read(names, window, pixels)
            assert np.array_equal(drawn, expected[(slice(None), *pixels)], equal_nan=True)
            filled = np.empty_like(expected)
            assert stored.read(names, window, out=filled) is filled and np.array_equal(filled, expected, equal_nan=True)
    # A byte each for the classes and for where all is valid.
    assert os.path.getsize(stored.file) == HEIGHT * WIDTH * (size * len(NAMES) + 2)


def test_a_block_with_a_hole_does_not_change_the_others(tmp_path):
    bands = with_hole(numbers('int16', 100, 9000), -9999)
    scene = Scene(write(tmp_path / 'image.tif', bands, nodata=-9999, scales=TENTHS, metadata={'SPACECRAFT_ID': 'LANDSAT_8'}))
    right = Region.from_polygons([[box(260, 0, 300, 270, scene.grid)]], scene.grid)
    stored = store_scene(scene, str(tmp_path / 'values'), right, 1, Heard())
    window = Window(256, 0, 44, 256)
    assert np.array_equal(stored.read(scene.names, window), scene.read(scene.names, window), equal_nan=True)


@pytest.mark.parametrize(
    'kind, nodata, expected',
    [
        ('uint8', 255, 255),
        ('uint8', None, None),
        ('uint8', 256, None),
        ('int16', None, -32768),
        ('int16', -9999.0, -9999),
        ('int16', 0.5, None),
        ('uint16', float('nan'), None),
        ('float32', -9999, None),
    ],
)
def test_the_number_that_is_never_a_value(tmp_path, kind, nodata, expected):
    scene = Scene(write(tmp_path / 'image.tif', {'B2': np.ones((3, 3), kind)}, nodata=nodata))
    band: StoredBand = scene.stored_band(1)
    assert band.missing_number == expected and band.kind == np.dtype(kind) and not band.masked
