"""Saturated pixels stay valid and bright, whatever their digital numbers became; dropped ones have no data."""

import numpy as np
import pytest
from landsat_checks import L8, product_in, refused
from landsat_metadata import ELEVATION, Kind
from landsat_writer import FILL, HEIGHT, LEFT, SATURATED, STEP, TOP, WIDTH, pack, write_landsat
from osgeo import gdal

from multitemporal_cloudmask.local.importscene import import_scene
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.rasters.grid import Grid, Window
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.stack import virtual_stack
from multitemporal_cloudmask.rasters.warp import on_grid

WHOLE = Window(0, 0, WIDTH, HEIGHT)
WRAPPED, ZERO, OCCLUDED, DROPPED = (20, 30), (21, 31), (22, 32), (23, 33)

#: The bit of each band in QA_RADSAT by the data format control books.
OLI_BITS = {'B1': 0, 'B2': 1, 'B3': 2, 'B4': 3, 'B5': 4, 'B6': 5, 'B7': 6, 'B9': 8}
TM_BITS = {'B1': 0, 'B2': 1, 'B3': 2, 'B4': 3, 'B5': 4, 'B6': 5, 'B7': 6}
ETM_BITS = {'B1': 0, 'B2': 1, 'B3': 2, 'B4': 3, 'B5': 4, 'B6_VCID_1': 5, 'B7': 6, 'B6_VCID_2': 8}


def put(path, values, nodata=None):
    """Change pixels of a file: place to value."""
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for (row, column), value in values.items():
        dataset.GetRasterBand(1).WriteArray(np.array([[value]]), column, row)
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)


def radsat(values):
    image = np.zeros((HEIGHT, WIDTH), np.uint16)
    for place, value in values.items():
        image[place] = value
    return image


def greatest(made, band):
    """The physical value of the greatest digital number, as the reader clips it."""
    return np.clip(made.values[band][SATURATED], *((100, 400) if band[1:] in made.kind.thermal else (-0.2, 1.6)))


@pytest.mark.parametrize(
    ('kind', 'bits'),
    [(L8, OLI_BITS), (Kind(9, 2), OLI_BITS), (Kind(5, 2), TM_BITS), (Kind(7, 2), ETM_BITS)],
    ids=str,
)
@pytest.mark.parametrize('georeferenced', [True, False], ids=['georeferenced', 'corners of the MTL'])
def test_each_bit_saturates_its_band_alone(kind, bits, georeferenced, tmp_path, workspace):
    places = {band: (30, 10 + bit) for band, bit in bits.items()}
    made = write_landsat(
        tmp_path, kind, georeferenced=georeferenced, radsat=radsat({places[band]: 1 << bit for band, bit in bits.items()})
    )
    for band, place in places.items():
        put(made.file(band[1:]), {place: 3})
    scene = product_in(made.folder).open(workspace)
    for band, place in places.items():
        (found,) = scene.read([band], WHOLE)
        unchanged = np.ones(found.shape, bool)
        unchanged[place] = False
        limits = (100, 400) if band[1:] in kind.thermal else (-0.2, 1.6)
        np.testing.assert_allclose(
            found[unchanged], np.clip(made.values[band], *limits)[unchanged], atol=0.05 if limits[0] else 2e-6
        )
        assert found[place] == pytest.approx(greatest(made, band), abs=0.05 if limits[0] else 2e-6)


@pytest.mark.parametrize('kind', [L8, Kind(7, 2), Kind(8, 2, 'L2SP'), Kind(5, 2, 'L2SP')], ids=str)
def test_saturation_wins_over_wrapped_numbers_and_over_nodata(kind, tmp_path, workspace):
    made = write_landsat(tmp_path, kind, radsat=radsat({WRAPPED: 0xFFF & ~(1 << 9), ZERO: 4, SATURATED: 4}))
    top = 2**kind.bits - 1
    put(made.file('3'), {WRAPPED: 7, ZERO: 0}, nodata=top)
    scene = product_in(made.folder).open(workspace)
    (found,) = scene.read(['B3'], WHOLE)
    for place in (WRAPPED, ZERO, SATURATED):
        assert found[place] == pytest.approx(greatest(made, 'B3'), abs=2e-6)
    assert np.isnan(found).sum() == 1 and np.isnan(found[FILL])


@pytest.mark.parametrize('kind', [L8, Kind(7, 2)], ids=str)
def test_without_qa_radsat_the_greatest_number_is_bright_and_valid(kind, tmp_path, workspace):
    made = write_landsat(tmp_path, kind)
    (found,) = product_in(made.folder).open(workspace).read(['blue'], WHOLE)
    blue = 'B2' if kind is L8 else 'B1'
    assert found[SATURATED] == pytest.approx(greatest(made, blue)) and found[SATURATED] == np.nanmax(found)
    if kind is L8:
        # (2e-5 * 65535 - 0.1) / sin 41.5 degrees is beyond the clip.
        assert (2e-5 * 65535 - 0.1) / np.sin(np.radians(ELEVATION)) > 1.6 and found[SATURATED] == pytest.approx(1.6)


@pytest.mark.parametrize('kind', [Kind(5, 2), Kind(7, 2), Kind(7, 2, 'L2SP')], ids=str)
def test_dropped_pixels_of_tm_and_etm_have_no_data_in_any_band(kind, tmp_path, workspace):
    made = write_landsat(tmp_path, kind, radsat=radsat({DROPPED: 1 << 9, WRAPPED: 1 << 9 | 0xFF}))
    scene = product_in(made.folder).open(workspace)
    for name in scene.names:
        if name != 'B8':
            (found,) = scene.read([name], WHOLE)
            assert np.isnan(found[DROPPED]) and np.isnan(found[WRAPPED]) and np.isnan(found).sum() == 3


def test_occluded_terrain_is_no_nodata(tmp_path, workspace):
    made = write_landsat(tmp_path, L8, radsat=radsat({OCCLUDED: 1 << 11, DROPPED: 1 << 9}))
    found = product_in(made.folder).open(workspace).read(OLI_BITS, WHOLE)
    for values, band in zip(found, OLI_BITS):
        assert values[OCCLUDED] == pytest.approx(made.values[band][OCCLUDED], abs=2e-6)
        assert values[DROPPED] == pytest.approx(made.values[band][DROPPED], abs=2e-6)


def test_saturation_comes_along_into_stacks_warps_and_imported_files(tmp_path, workspace):
    made = write_landsat(tmp_path, L8, radsat=radsat({WRAPPED: 8, SATURATED: 8}))
    put(made.file('4'), {WRAPPED: 7})
    archive = pack(made, '.tar.gz')
    product = product_in(archive)
    bright = pytest.approx(1.6)
    for ending in ('vrt', 'tif'):
        path = tmp_path / f'imported.{ending}'
        import_scene(product, (), None, str(path), {}, workspace, Progress())
        assert Scene(str(path)).read(['red'], WHOLE)[0][WRAPPED] == bright
    scene = product.open(workspace)
    stack = virtual_stack(scene, [(scene, 0.0)], workspace)
    assert stack.lags[0].read(['red'], WHOLE)[0][WRAPPED] == bright
    moved = Grid(scene.grid.crs, (LEFT + 10 * STEP, STEP, 0.0, TOP, 0.0, -STEP), WIDTH, HEIGHT)
    row, column = WRAPPED
    assert on_grid(scene, moved, workspace).read(['red'], WHOLE)[0][row, column - 10] == bright


def test_a_qa_radsat_of_another_size_is_refused(tmp_path, workspace):
    made = write_landsat(tmp_path, L8, radsat=np.zeros((HEIGHT - 1, WIDTH)))
    refused(made.folder, workspace, 'QA_RADSAT.TIF is damaged: .* expected that of the other bands')


def test_a_missing_qa_radsat_is_nothing_to_tell(tmp_path, workspace):
    made = write_landsat(tmp_path, L8, radsat=np.zeros((HEIGHT, WIDTH)))
    (made.folder / f'{L8.name}_QA_RADSAT.TIF').unlink()
    product = product_in(made.folder)
    assert product.missing == () and product.open(workspace).quality.name == 'QA_PIXEL'
