import numpy as np
import pytest
from heard import Heard
from made_scenes import LEFT, blob, box, grid, stored, write

from multitemporal_cloudmask.local.compare import compare_masks
from multitemporal_cloudmask.local.quality import class_band
from multitemporal_cloudmask.method.errors import CloudmaskError
from multitemporal_cloudmask.rasters.roi import Region
from multitemporal_cloudmask.rasters.scene import Scene

SIZE = (280, 300)


def classes(seed, shadow=True):
    values = np.zeros(SIZE, 'uint8')
    for number, (row, column) in enumerate(np.random.default_rng(seed).integers(0, 280, (12, 2))):
        values[blob(SIZE, row, column, 20)] = 2 if number % 3 or not shadow else 1
    values[:20, : 40 + seed] = 255
    return values


@pytest.fixture
def compare(tmp_path):
    def run(mine, its, groups=(), image=None, agreement=False, name='mask', place=None, scheme='auto'):
        ours = Scene(write(tmp_path / 'mine.tif', {'mask': mine}, nodata=255))
        other = Scene(write(tmp_path / 'its.tif', {name: its}, place))
        region = Region.from_polygons([list(group) for group in groups], ours.grid)
        path = str(tmp_path / 'agreement.tif') if agreement else None
        return compare_masks(class_band(ours), class_band(other, 'auto', scheme), image, region, path, {}, Heard())

    return run


def counts(mine, its, positive, where):
    both = where & (mine != 255) & (its != 255)
    here, there = mine[both] == positive, its[both] == positive
    return tuple(int(flags.sum()) for flags in (here & there, here & ~there, ~here & there, ~here & ~there))


def told(confusion):
    return (confusion.true_positive, confusion.false_positive, confusion.false_negative, confusion.true_negative)


@pytest.mark.parametrize('groups', [[], [[box(33.3, 21.7, 270.2, 263.1)]]])
def test_pixels_are_counted_for_cloud_and_shadow(compare, groups):
    mine, its = classes(1), classes(2)
    where = np.ones(SIZE, bool)
    if groups:
        where[:] = False
        where[22:263, 33:270] = True
    found = compare(mine, its, groups)
    assert told(found.cloud) == counts(mine, its, 2, where)
    assert told(found.shadow) == counts(mine, its, 1, where)
    assert found.cloud.pixels == (where & (mine != 255) & (its != 255)).sum()


def test_counts_do_not_depend_on_blocks(compare, blocks_of):
    once = compare(classes(1), classes(2), [[box(33.3, 21.7, 270.2, 263.1)]])
    blocks_of(64)
    again = compare(classes(1), classes(2), [[box(33.3, 21.7, 270.2, 263.1)]])
    assert again.cloud == once.cloud and again.shadow == once.shadow
    np.testing.assert_array_equal(again.agreement, once.agreement)


@pytest.mark.parametrize('shadows', [(False, True), (True, False), (False, False)])
def test_shadow_is_told_only_where_both_have_it(compare, shadows):
    assert compare(classes(1, shadows[0]), classes(2, shadows[1])).shadow is None


def test_the_reference_is_read_by_its_scheme(compare):
    mine, its = classes(1), classes(2)
    fmask = np.choose(np.minimum(its, 3), [1, 2, 4, 255]).astype('uint8')
    assert told(compare(mine, fmask, name='fmask').cloud) == counts(mine, its, 2, np.ones(SIZE, bool))
    assert told(compare(mine, fmask, name='anything', scheme='fmask').cloud) == counts(mine, its, 2, np.ones(SIZE, bool))


def test_the_agreement_is_written(compare, tmp_path):
    mine, its = classes(1), classes(2)
    found = compare(mine, its, [[box(30, 20, 270, 260)]], agreement=True)
    values = stored(tmp_path / 'agreement.tif')[0]
    assert tuple(int((values == value).sum()) for value in (1, 2, 3, 0)) == told(found.cloud)
    inside = np.zeros(SIZE, bool)
    inside[20:260, 30:270] = True
    assert (values[~inside] == 255).all()
    np.testing.assert_array_equal(values[inside] == 2, ((mine == 2) & (its != 2) & (its != 255))[inside])


def test_another_grid_is_refused(compare):
    with pytest.raises(CloudmaskError, match='REFERENCE is not on the grid of MASK'):
        compare(classes(1), classes(2), place=grid(300, 280, LEFT + 30))


def test_no_pixel_in_common_is_told(compare):
    mine, its = classes(1), classes(2)
    mine[:, :150], its[:, 150:] = 255, 255
    with pytest.raises(CloudmaskError, match='no pixel that is valid in both'):
        compare(mine, its)


def test_pictures_show_the_region(compare):
    mine, its = classes(1), classes(2)
    found = compare(mine, its, [[box(30, 20, 250, 270)]])
    assert found.mask.shape == found.reference.shape == found.agreement.shape == (250, 220) and found.picture is None
    np.testing.assert_array_equal(found.mask, mine[20:270, 30:250])
    np.testing.assert_array_equal(found.reference, its[20:270, 30:250])


@pytest.mark.parametrize('side, groups', [(100, [[box(30, 20, 250, 270)]]), (64, []), (1000, [])])
@pytest.mark.parametrize('block', [256, 64, 37])
def test_thinned_pictures_keep_every_nth_pixel(compare, blocks_of, monkeypatch, tmp_path, side, groups, block):
    monkeypatch.setattr('multitemporal_cloudmask.local.compare.PICTURE', side)
    blocks_of(block)
    mine, its = classes(1), classes(2)
    colours = np.random.default_rng(0).uniform(0, 1, (3, *SIZE)).astype('float32')
    image = Scene(write(tmp_path / 'image.tif', dict(zip(('blue', 'green', 'red'), colours))))
    found = compare(mine, its, groups, image)
    part = np.s_[20:270, 30:250] if groups else np.s_[:280, :300]
    step = -(-max(mine[part].shape) // side)
    np.testing.assert_array_equal(found.mask, mine[part][::step, ::step])
    np.testing.assert_array_equal(found.reference, its[part][::step, ::step])
    expected = colours[::-1][(slice(None), *part)][:, ::step, ::step]
    np.testing.assert_array_equal(found.picture, expected)
    assert max(found.mask.shape) <= side


def test_an_image_elsewhere_gives_no_picture(compare, tmp_path):
    values = np.full(SIZE, 0.1, 'float32')
    bands = dict.fromkeys(('red', 'green', 'blue'), values)
    moved = Scene(write(tmp_path / 'moved.tif', bands, grid(300, 280, LEFT + 30)))
    grey = Scene(write(tmp_path / 'grey.tif', {'red': values}))
    for image in (moved, grey):
        assert compare(classes(1), classes(2), image=image).picture is None
