"""What is to be seen on a contact sheet."""

import subprocess
import sys
from threading import Thread

import numpy as np
import pytest
from seen import png_pixels

from multitemporal_cloudmask.method.errors import CloudmaskError


def tile(value, shape=(20, 30)):
    return np.full((3, *shape), value, np.float32)


@pytest.fixture
def sheet(qgs):
    from multitemporal_cloudmask.layers.contactsheet import render_contact_sheet

    def make(tiles, **options):
        data = render_contact_sheet(tiles, **options)
        return data, png_pixels(data)

    return make


def test_contact_sheet_runs_from_the_oldest_lag_to_the_image(sheet):
    tiles = [('2001-07-01', tile(0)), ('2002-06-01', tile(0.15)), ('2002-08-06', tile(0.3))]
    _, shown = sheet(tiles, size=300)
    height, width = shown.shape[:2]
    assert width > 3 * 300 and 200 < height < 300
    centres = shown[100, [width // 6, width // 2, width * 5 // 6], 0].astype(int)
    np.testing.assert_allclose(centres, [0, 128, 255], atol=1)


def test_contact_sheet_marks_the_image_alone(sheet):
    _, shown = sheet([('2001-07-01', tile(0)), ('2002-06-01', tile(0)), ('2002-08-06', tile(0))], size=300)
    coloured = (shown[:100].max(axis=2).astype(int) - shown[:100].min(axis=2) > 60).any(axis=0)
    assert coloured.any() and np.flatnonzero(coloured).min() > 2 * 300


def test_contact_sheet_has_a_label_below_each_tile(sheet):
    _, shown = sheet([('2001-07-01', tile(0.3)), ('2002-08-06', tile(0.3))], size=300)
    below = (shown[230:] < 200).any(axis=(0, 2))
    assert below[: len(below) // 2].any() and below[len(below) // 2 :].any()


def test_contact_sheet_stretches_to_its_maximum_and_shows_nodata_light(sheet):
    holed = tile(0.3, (20, 20))
    holed[0, :10] = np.nan
    _, shown = sheet([('2002-08-06', holed)], maximum=0.6, size=200)
    assert shown[150, 100, 0] == 128 and shown[60, 100].min() > 200


def test_large_images_are_reduced(sheet):
    _, shown = sheet([('2002-08-06', tile(0.1, (600, 900)))], size=300)
    assert max(shown.shape) < 350


def test_label_of_a_narrow_image_is_whole(sheet):
    narrow, wide = (sheet([('2002-08-06', tile(0.3, shape))], size=300)[1] for shape in ((300, 10), (300, 300)))
    assert (narrow[320:] < 200).sum() == (wide[320:] < 200).sum()


def test_same_tiles_same_bytes_also_in_a_thread(sheet):
    tiles, results = [('2001-07-01', tile(0.1)), ('2002-08-06', tile(0.2))], []
    thread = Thread(target=lambda: results.append(sheet(tiles)[0]))
    thread.start()
    thread.join()
    assert results == [sheet(tiles)[0]]


def test_contact_sheet_of_nothing_is_refused(sheet):
    with pytest.raises(CloudmaskError, match='at least one'):
        sheet([])


def test_contact_sheet_without_an_application_fails_clearly():
    code = (
        'import numpy as np\n'
        'from multitemporal_cloudmask.layers.contactsheet import render_contact_sheet\n'
        'render_contact_sheet([("2002-08-06", np.zeros((3, 2, 2), np.float32))])\n'
    )
    done = subprocess.run([sys.executable, '-c', code], capture_output=True, text=True)
    assert done.returncode == 1 and 'CloudmaskError: Drawing text needs the fonts' in done.stderr
