"""The simulated archive as Landsat products: the reader and the tests' own formulas find what was simulated."""

import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from heard import Heard
from osgeo import gdal

from multitemporal_cloudmask.method.errors import Cancelled, CloudmaskError
from multitemporal_cloudmask.method.progress import Progress
from multitemporal_cloudmask.products.landsat import landsat_products
from multitemporal_cloudmask.products.members import Members
from multitemporal_cloudmask.products.mtl import parse_mtl
from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.scene import Scene
from multitemporal_cloudmask.rasters.workspace import Workspace
from multitemporal_cloudmask.simulation.clouds import SATURATION
from multitemporal_cloudmask.simulation.options import SampleOptions
from multitemporal_cloudmask.simulation.sample import write_sample
from multitemporal_cloudmask.simulation.series import simulate

SIZE, DATES, SEED = 96, 4, 3
WHOLE = Window(0, 0, SIZE, SIZE)
THERMAL = {'B10': (774.8853, 1321.0789), 'B11': (480.8883, 1201.1442)}


def write(folder, **options):
    with gdal_step(), Workspace() as workspace:
        options = {'size': SIZE, 'dates': DATES, 'seed': SEED, **options}
        return write_sample(str(folder), SampleOptions(**options), workspace, Progress())


@pytest.fixture(scope='module')
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp('sample') / 'archive & more'
    target, truth = write(folder)
    return folder, Path(target), Path(truth)


@pytest.fixture(scope='module')
def simulated():
    return list(simulate(SIZE, DATES, SEED))


def products(folder):
    return [p for place in sorted(folder.glob('LC08*_T1')) for p in landsat_products(Members(place), str(place))]


def stored(product, band):
    dataset = gdal.Open(f'{product}/{Path(str(product)).name}_{band}.TIF')
    return dataset.ReadAsArray()


def test_the_default_is_product_folders():
    assert SampleOptions().format == 'landsat'


def test_each_date_is_a_product_with_all_files(sample, simulated):
    folder, target, truth = sample
    names = [f'LC08_L1TP_199033_{scene.time:%Y%m%d}_' for scene in simulated]
    found = products(folder)
    assert [Path(str(product)).name[: len(names[0])] for product in found] == names
    for product in found:
        name = Path(str(product)).name
        assert re.fullmatch(r'LC08_L1TP_199033_\d{8}_\d{8}_02_T1', name)
        endings = [*(f'B{band}.TIF' for band in range(1, 12)), 'QA_PIXEL.TIF', 'QA_RADSAT.TIF', 'MTL.txt']
        assert {path.name for path in Path(str(product)).iterdir()} == {f'{name}_{ending}' for ending in endings}
        assert product.missing == ()
    assert target == folder / f'{Path(str(found[-1])).name}.vrt' and truth == folder / 'truth' / 'mask.tif'


def test_the_reader_finds_what_was_simulated(sample, simulated):
    for product, scene in zip(products(sample[0]), simulated):
        assert product.time.replace(tzinfo=None) == scene.time
        with Workspace() as workspace:
            found = product.open(workspace)
            assert found.names == tuple(scene.bands)
            for name, values in zip(found.names, found.read(found.names, WHOLE)):
                np.testing.assert_allclose(values, scene.bands[name], atol=0.05 if name in THERMAL else 4e-5, err_msg=name)
            classes = found.read_classes(WHOLE)
        np.testing.assert_array_equal(classes == 255, scene.quality == 1)


def test_the_files_mean_by_hand_what_was_simulated(sample, simulated):
    for product, scene in zip(products(sample[0]), simulated):
        mtl = parse_mtl((Path(str(product)) / f'{Path(str(product)).name}_MTL.txt').read_text(), '')
        sine = np.sin(np.radians(float(mtl.groups['IMAGE_ATTRIBUTES']['SUN_ELEVATION'])))
        inside = ~np.isnan(scene.bands['B4'])
        for name, values in scene.bands.items():
            numbers = stored(product, name).astype(float)
            np.testing.assert_array_equal(numbers == 0, ~inside)
            if name in THERMAL:
                k1, k2 = THERMAL[name]
                meant = k2 / np.log(k1 / (3.342e-4 * numbers[inside] + 0.1) + 1)
                np.testing.assert_allclose(meant, values[inside], atol=0.005)
            else:
                np.testing.assert_allclose((2e-5 * numbers[inside] - 0.1) / sine, values[inside], atol=1.01e-5 / sine + 1e-6)
        np.testing.assert_array_equal(stored(product, 'QA_PIXEL'), scene.quality)


def test_saturation_has_its_bits_and_its_flag_in_the_metadata(tmp_path):
    """Thick cloud in the low sun of winter; a large scene has some."""
    target, _ = write(tmp_path, size=300, dates=12)
    bits = {'B1': 0, 'B2': 1, 'B3': 2, 'B4': 3, 'B5': 4, 'B6': 5, 'B7': 6, 'B9': 8}
    seen = 0
    for product, scene in zip(products(tmp_path), simulate(300, 12, SEED)):
        quality = stored(product, 'QA_RADSAT')
        assert quality.max() < 1 << 9
        for name, bit in bits.items():
            saturated = np.nan_to_num(scene.bands[name]) >= np.float32(SATURATION) - 1e-6
            np.testing.assert_array_equal(quality >> bit & 1, saturated)
            assert product.mtl.text(f'SATURATION_BAND_{name[1:]}', 'IMAGE_ATTRIBUTES') == ('Y' if saturated.any() else 'N')
            seen += saturated.sum()
    assert seen


def test_the_metadata_have_the_groups_of_collection_2_in_their_order(sample):
    (mtl,) = sample[1].with_suffix('').glob('*_MTL.txt')
    text = mtl.read_text()
    assert re.findall(r'^ *GROUP = (\w+)', text, re.MULTILINE) == [
        *('LANDSAT_METADATA_FILE', 'PRODUCT_CONTENTS', 'IMAGE_ATTRIBUTES', 'PROJECTION_ATTRIBUTES', 'LEVEL1_PROCESSING_RECORD'),
        *('LEVEL1_MIN_MAX_RADIANCE', 'LEVEL1_MIN_MAX_REFLECTANCE', 'LEVEL1_MIN_MAX_PIXEL_VALUE'),
        *('LEVEL1_RADIOMETRIC_RESCALING', 'LEVEL1_THERMAL_CONSTANTS', 'LEVEL1_PROJECTION_PARAMETERS'),
    ]
    assert 'ORIGIN = "Simulated by Multitemporal Cloudmask"' in text and text.endswith('END_GROUP = LANDSAT_METADATA_FILE\nEND\n')


def test_the_corners_in_the_metadata_are_those_of_the_images(sample):
    product = products(sample[0])[0]
    dataset = gdal.Open(dict(product.files)['B4'])
    left, step, _, top, _, _ = dataset.GetGeoTransform()

    def corner(name, axis):
        return float(product.mtl.text(f'CORNER_{name}_PROJECTION_{axis}_PRODUCT', 'PROJECTION_ATTRIBUTES'))

    assert (corner('UL', 'X'), corner('UL', 'Y')) == (left + step / 2, top - step / 2)
    assert (corner('LR', 'X'), corner('LR', 'Y')) == (left + step * (SIZE - 0.5), top - step * (SIZE - 0.5))
    assert 39 < float(product.mtl.text('CORNER_UL_LAT_PRODUCT', 'PROJECTION_ATTRIBUTES')) < 40


def test_the_target_is_a_scene_that_can_be_moved(sample, simulated, tmp_path):
    folder, target, _ = sample
    moved = tmp_path / 'elsewhere'
    shutil.copytree(folder, moved)
    assert str(folder) not in target.read_text()
    scene = Scene(moved / target.name)
    assert scene.time.replace(tzinfo=None) == simulated[-1].time and scene.scheme == 'qa_pixel' and scene.platform == 'LANDSAT_8'
    red, thermal = scene.read(['red', 'thermal'], WHOLE)
    np.testing.assert_allclose(red, simulated[-1].bands['B4'], atol=4e-5)
    np.testing.assert_allclose(thermal, simulated[-1].bands['B10'], atol=0.05)


def test_both_formats_hold_the_same_scenes(sample, tmp_path):
    target, truth = write(tmp_path, format='geotiff')
    landsat, geotiff = Scene(sample[1]), Scene(target)
    assert landsat.names == geotiff.names and landsat.time == geotiff.time and landsat.grid.matches(geotiff.grid)
    reflective = landsat.names[:9]
    # The numbers of the GeoTIFF end there; those of a product end at this value divided by the sine of the sun's elevation.
    found = np.minimum(landsat.read(reflective, WHOLE), np.float32(1.2107))
    np.testing.assert_allclose(found, geotiff.read(reflective, WHOLE), atol=5e-5)
    np.testing.assert_array_equal(landsat.read_classes(WHOLE), geotiff.read_classes(WHOLE))
    assert Path(truth).read_bytes() == sample[2].read_bytes()


def test_same_seed_same_bytes_also_over_an_older_sample(sample, tmp_path):
    write(tmp_path, seed=SEED + 1)
    write(tmp_path)
    folder = sample[0]
    for path in filter(Path.is_file, folder.rglob('*')):
        assert (tmp_path / path.relative_to(folder)).read_bytes() == path.read_bytes(), path


def test_a_cancelled_sample_leaves_nothing(tmp_path):
    (tmp_path / 'mine').mkdir()
    with pytest.raises(Cancelled), Workspace() as workspace:
        write_sample(str(tmp_path), SampleOptions(size=64, dates=4), workspace, Heard(3))
    assert [path.name for path in tmp_path.iterdir()] == ['mine']


def test_a_file_in_the_way_is_named(tmp_path):
    name = f'LC08_L1TP_199033_{next(simulate(64, 4, 0)).time:%Y%m%d}'
    write(tmp_path, size=64, seed=0)
    (place,) = tmp_path.glob(f'{name}*_T1')
    shutil.rmtree(place)
    place.write_text('in the way')
    with pytest.raises(CloudmaskError, match=f'Cannot create the folder .*{name}'):
        write(tmp_path, size=64, seed=0)
