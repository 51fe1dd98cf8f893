"""A delivery through the tool, as a user has it: folder, metadata file, archive."""

import tarfile
from pathlib import Path

import pytest
from qgis.core import QgsRasterLayer

TOOL = 'multitemporal_cloudmask:importscene'


@pytest.fixture(scope='module')
def folder(processing, tmp_path_factory):
    place = tmp_path_factory.mktemp('deliveries')
    processing.run('multitemporal_cloudmask:createsample', {'SIZE': 96, 'DATES': 5, 'FOLDER': str(place)})
    return place


@pytest.fixture(scope='module')
def product(folder):
    return max(path for path in folder.iterdir() if path.name.startswith('LC08') and path.is_dir())


def bands(path):
    layer = QgsRasterLayer(str(path))
    assert layer.isValid()
    return [layer.bandName(number).split(': ')[-1] for number in range(1, layer.bandCount() + 1)]


@pytest.mark.parametrize('ending', ['.vrt', '.tif'])
def test_a_folder_becomes_one_raster_with_named_bands(processing, product, tmp_path, ending):
    output = processing.run(TOOL, {'PRODUCT': str(product), 'OUTPUT': str(tmp_path / f'scene{ending}')})['OUTPUT']
    assert bands(output) == [*(f'B{number}' for number in range(1, 12)), 'QA_PIXEL']


def test_metadata_file_and_archive_give_the_same_as_the_folder(processing, product, tmp_path):
    archive = tmp_path / f'{product.name}.tar'
    with tarfile.open(archive, 'w') as tar:
        for file in sorted(product.iterdir()):
            tar.add(file, file.name)
    contents = set()
    for number, given in enumerate((product, product / f'{product.name}_MTL.txt', archive)):
        output = tmp_path / f'{number}.tif'
        processing.run(TOOL, {'PRODUCT': str(given), 'OUTPUT': str(output)})
        contents.add(output.read_bytes())
    assert len(contents) == 1


def test_bands_and_resolution_are_chosen(processing, product, tmp_path):
    output = tmp_path / 'scene.tif'
    processing.run(TOOL, {'PRODUCT': str(product), 'BANDS': 'red,B5', 'RESOLUTION': '60', 'OUTPUT': str(output)})
    assert bands(output) == ['B4', 'B5', 'QA_PIXEL']
    assert QgsRasterLayer(str(output)).width() == 48


WRONG = [
    ({'PRODUCT': 'nowhere'}, 'none of them'),
    ({'BANDS': 'B99'}, "Expected a band 'B99'"),
    ({'RESOLUTION': 'coarse'}, 'Expected RESOLUTION'),
    ({'RESOLUTION': '-30'}, 'Expected RESOLUTION'),
]


@pytest.mark.parametrize('change, words', WRONG)
def test_wrong_input_gets_a_sentence_and_no_output(processing, product, tmp_path, change, words):
    from qgis.core import QgsProcessingException

    values = {'PRODUCT': str(product), 'OUTPUT': str(tmp_path / 'scene.vrt'), **change}
    with pytest.raises(QgsProcessingException, match=words):
        processing.run(TOOL, values)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_many_products_names_them(processing, folder, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match='Expected one product'):
        processing.run(TOOL, {'PRODUCT': str(folder), 'OUTPUT': str(tmp_path / 'scene.vrt')})


def test_an_imported_scene_is_masked_by_the_products_around_it(processing, folder, product, tmp_path):
    scene = processing.run(TOOL, {'PRODUCT': str(product), 'OUTPUT': str(tmp_path / 'scene.vrt')})['OUTPUT']
    masks = []
    for number, image in enumerate((scene, f'{product}.vrt')):
        output = tmp_path / f'mask{number}.tif'
        values = {'IMAGE': image, 'ARCHIVE': str(folder), 'MAX_CLOUD': 30, 'OUTPUT': str(output)}
        assert processing.run('multitemporal_cloudmask:maskclouds', values)['LAGS_FOUND'] == 3
        masks.append(output.read_bytes())
    assert masks[0] == masks[1]


def test_nothing_is_left_beside_the_product(product):
    assert {Path(file.name).suffix for file in product.iterdir()} <= {'.TIF', '.txt', '.xml'}
