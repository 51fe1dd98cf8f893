"""Landsat products of every kind and generation: the reader returns the values that were written."""

import numpy as np
import pytest
from landsat_checks import L8, product_in
from landsat_metadata import AZIMUTH, ELEVATION, Kind
from landsat_writer import CLOUD, FILL, HEIGHT, KINDS, LEFT, SATURATED, SHADOW, STEP, TOP, WIDTH, pack, write_landsat
from osgeo import gdal

from multitemporal_cloudmask.method.sensors import OLI, TM
from multitemporal_cloudmask.products.landsat import landsat_products
from multitemporal_cloudmask.products.members import Members
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.levels import SURFACE
from multitemporal_cloudmask.rasters.levels import TOP as TOP_LEVEL

WHOLE = Window(0, 0, WIDTH, HEIGHT)


def require_known_values(made, scene):
    """Quantisation is part of what is known: what is left is rounding, and the table of temperatures."""
    assert set(scene.names) == set(made.values)
    for name in scene.names:
        (found,) = scene.read([name], WHOLE)
        known = made.values[name]
        if scene.sensor.role(name) == 'pan':
            # On the grid of the other bands by interpolation, which the edge disturbs.
            np.testing.assert_allclose(found[2:-2, 2:-2], known[4:-4:2, 4:-4:2], atol=0.003)
        elif scene.sensor.role(name).startswith('thermal'):
            np.testing.assert_allclose(found, np.clip(known, 100, 400), atol=0.05)
        else:
            np.testing.assert_allclose(found, np.clip(known, -0.2, 1.6), atol=2e-6)
            assert np.isnan(found[FILL]) and found[SATURATED] > 0.25


@pytest.mark.parametrize('kind', KINDS, ids=str)
@pytest.mark.parametrize('georeferenced', [True, False], ids=['georeferenced', 'corners of the MTL'])
def test_values_are_those_that_were_written(kind, georeferenced, tmp_path, workspace):
    made = write_landsat(tmp_path, kind, georeferenced=georeferenced)
    scene = product_in(made.folder).open(workspace)
    require_known_values(made, scene)
    assert (scene.grid.width, scene.grid.height) == (WIDTH, HEIGHT)
    np.testing.assert_allclose(scene.grid.transform, (LEFT, STEP, 0, TOP, 0, -STEP))
    assert scene.grid.spatial_reference.GetAuthorityCode(None) == '32630'


@pytest.mark.parametrize('kind', KINDS, ids=str)
def test_the_metadata_tell_what_it_is(kind, tmp_path, workspace):
    product = product_in(write_landsat(tmp_path, kind).folder)
    scene = product.open(workspace)
    assert product.time.replace(tzinfo=None) == scene.time.replace(tzinfo=None) == kind.time
    assert product.tile == '199033' and product.missing == ()
    assert product.platform == scene.platform == f'LANDSAT_{kind.satellite}'
    assert product.sensor is scene.sensor is (OLI if kind.satellite > 7 else TM)
    assert product.level == scene.level == (SURFACE if kind.surface else TOP_LEVEL)
    assert product.names == scene.names == tuple(f'B{band}' for band in kind.bands)
    assert product.roles == scene.roles
    assert float(scene.metadata['SUN_ELEVATION']) == pytest.approx(ELEVATION)
    assert float(scene.metadata['SUN_AZIMUTH']) == pytest.approx(AZIMUTH)
    assert scene.metadata['DATE_ACQUIRED'] == f'{kind.time:%Y-%m-%d}' and scene.metadata['PRODUCT'] == kind.name


@pytest.mark.parametrize('kind', KINDS, ids=str)
def test_the_quality_band_comes_under_its_scheme(kind, tmp_path, workspace):
    scene = product_in(write_landsat(tmp_path, kind).folder).open(workspace)
    if not kind.quality:
        assert scene.quality is None
        return
    assert scene.scheme == {2: 'qa_pixel', 1: 'bqa', 0: 'bqa_precollection'}[kind.collection]
    expected = np.zeros((HEIGHT, WIDTH), np.uint8)
    expected[CLOUD], expected[FILL] = 2, 255
    expected[SHADOW] = 1 if kind.collection else 0
    np.testing.assert_array_equal(scene.read_classes(WHOLE), expected)


@pytest.mark.parametrize('kind', [L8, Kind(7, 1), Kind(5, 0), Kind(9, 2, 'L2SP')], ids=str)
@pytest.mark.parametrize('form', ['txt', 'xml', 'json'])
def test_each_form_of_the_metadata(kind, form, tmp_path, workspace):
    made = write_landsat(tmp_path, kind, form)
    require_known_values(made, product_in(made.folder).open(workspace))


@pytest.mark.parametrize('kind', [L8, Kind(7, 1), Kind(8, 2, 'L2SP')], ids=str)
@pytest.mark.parametrize('ending', ['.tar', '.tar.gz', '.tgz', '.zip'])
@pytest.mark.parametrize('inside', ['', './', 'some folder/another/'], ids=['flat', 'dot', 'folders'])
def test_archives_are_read_as_they_are(kind, ending, inside, tmp_path, workspace):
    made = write_landsat(tmp_path, kind)
    archive = pack(made, ending, inside)
    before = sorted(tmp_path.rglob('*'))
    require_known_values(made, product_in(archive).open(workspace))
    assert sorted(tmp_path.rglob('*')) == before


def test_three_forms_of_one_metadata_file_are_one_product(tmp_path, workspace):
    made = write_landsat(tmp_path, L8)
    for form in ('xml', 'json'):
        other = write_landsat(tmp_path / form, L8, form)
        (made.folder / other.mtl.name).write_text(other.mtl.read_text())
    require_known_values(made, product_in(made.folder).open(workspace))


def test_products_in_one_folder_are_told_apart(tmp_path, workspace):
    kinds = [L8, Kind(9, 2), Kind(8, 2, 'L2SP')]
    for kind in kinds:
        for file in write_landsat(tmp_path / str(kind), kind).folder.iterdir():
            file.rename(tmp_path / file.name)
    products = landsat_products(Members(tmp_path), str(tmp_path))
    assert len({str(product) for product in products}) == 3
    assert {(product.platform, product.level) for product in products} == {
        ('LANDSAT_8', TOP_LEVEL),
        ('LANDSAT_9', TOP_LEVEL),
        ('LANDSAT_8', SURFACE),
    }


def test_missing_bands_are_told(tmp_path, workspace):
    made = write_landsat(tmp_path, L8, without=('1', '8', '11', 'QA_PIXEL'))
    product = product_in(made.folder)
    assert set(product.missing) == {'B1', 'B8', 'B11', 'QA_PIXEL'}
    scene = product.open(workspace)
    assert scene.names == ('B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B9', 'B10') and scene.quality is None


def test_no_thermal_band_without_surface_temperature(tmp_path, workspace):
    product = product_in(write_landsat(tmp_path, Kind(8, 2, 'L2SR')).folder)
    assert product.missing == () and 'thermal' not in product.open(workspace).roles


def test_the_better_of_two_deliveries_is_the_greater(tmp_path, workspace):
    def generation(folder, kind, change=None):
        return product_in(write_landsat(tmp_path / folder, kind, change=change).folder).generation

    def tier(value):
        return lambda groups: groups['PRODUCT_CONTENTS'].update(COLLECTION_CATEGORY=value)

    def produced_later(groups):
        groups['LEVEL1_PROCESSING_RECORD']['DATE_PRODUCT_GENERATED'] = '2021-01-01T00:00:00Z'

    worse_to_better = [
        generation('a', Kind(8, 0)),
        generation('b', Kind(8, 1)),
        generation('c', L8, tier('RT')),
        generation('d', L8, tier('T2')),
        generation('e', L8),
        generation('f', L8, produced_later),
    ]
    assert worse_to_better == sorted(worse_to_better) and len(set(worse_to_better)) == 6


def test_names_of_files_may_differ_in_case(tmp_path, workspace):
    made = write_landsat(tmp_path, Kind(7, 1))
    for file in list(made.folder.glob('*.TIF')):
        file.rename(file.with_name(file.name.lower().replace('_b6_vcid_', '_b6')))
    require_known_values(made, product_in(made.folder).open(workspace))


def test_factors_are_read_from_the_metadata_and_not_known_beforehand(tmp_path, workspace):
    def halve(groups):
        for group in ('LEVEL1_MIN_MAX_REFLECTANCE', 'LEVEL1_MIN_MAX_RADIANCE'):
            groups.pop(group)
        factors = groups['LEVEL1_RADIOMETRIC_RESCALING']
        for band in '1234567':
            factors.update({f'REFLECTANCE_MULT_BAND_{band}': '1.0E-05', f'REFLECTANCE_ADD_BAND_{band}': '-0.05'})

    made = write_landsat(tmp_path, L8, change=halve)
    (found,) = product_in(made.folder).open(workspace).read(['red'], WHOLE)
    np.testing.assert_allclose(found, made.values['B4'] / 2, atol=2e-6)


@pytest.mark.parametrize('satellite', [8, 9])
def test_temperatures_are_right_at_every_digital_number(satellite, workspace, tmp_path):
    kind = Kind(satellite, 2)
    made = write_landsat(tmp_path, kind, size=(256, 256))
    stored = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    dataset = gdal.Open(str(made.file('10')), gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(stored)
    dataset = None
    factor, summand = kind.radiance('10')
    k1, k2 = (774.8853, 1321.0789) if satellite == 8 else (799.0284, 1329.2405)
    known = k2 / np.log(k1 / (factor * stored.astype(float) + summand) + 1)
    known[stored == 0] = np.nan
    (found,) = product_in(made.folder).open(workspace).read(['thermal'], Window(0, 0, 256, 256))
    np.testing.assert_allclose(found, known, atol=0.05)


@pytest.mark.parametrize('top', [4390000.0, -2188005.0], ids=['north', 'south'])
def test_corners_below_the_equator_count_as_north(top, workspace, tmp_path):
    made = write_landsat(tmp_path, L8, georeferenced=False, top=top)
    scene = product_in(made.folder).open(workspace)
    assert scene.grid.transform[3] == top and scene.grid.spatial_reference.GetAuthorityCode(None) == '32630'
