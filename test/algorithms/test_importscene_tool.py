"""A delivery through the tool, as a user has it: folder, metadata file, archive."""

import shutil
import tarfile
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsRasterLayer
from stac_loopback.archive import Archive
from stac_loopback.service import Service
from workbench import left_in_memory

from multitemporal_cloudmask.rasters.gdal_state import gdal_step
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.scene import Scene

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


@pytest.mark.parametrize('ending', ['.vrt', '.tif'])
def test_what_is_read_is_reflectance_and_kelvin_of_its_date(processing, folder, product, tmp_path, ending):
    output = processing.run(TOOL, {'PRODUCT': str(product), 'OUTPUT': str(tmp_path / f'scene{ending}')})['OUTPUT']
    with gdal_step():
        scene = Scene(output)
        clear = Scene(str(folder / 'truth' / 'clear.tif'))
        ours, theirs = (each.read(['B4', 'B10'], Window(0, 0, 96, 96)) for each in (scene, clear))
        quality = scene.read_classes(Window(0, 0, 96, 96))
    assert f'{scene.time:%Y%m%d}' == product.name.split('_')[3] and scene.platform == 'LANDSAT_8'
    # Where the sky is clear the image is its own truth, but for the noise of the sensor.
    apart = np.abs(ours - theirs)[:, quality == 0]
    assert np.nanmedian(apart[0]) < 0.02 and np.nanmedian(apart[1]) < 1


def test_the_layer_has_its_name_date_and_look(processing, product):
    from qgis.core import QgsProcessingFeedback, QgsProject

    project = QgsProject.instance()
    project.clear()
    values = {'PRODUCT': str(product), 'OUTPUT': 'TEMPORARY_OUTPUT'}
    assert processing.runAndLoadResults(TOOL, values, feedback=QgsProcessingFeedback())
    (layer,) = project.mapLayers().values()
    assert layer.isValid() and layer.name() == 'Scene 2019-06-07'
    renderer = layer.renderer()
    shown = [layer.bandName(number) for number in (renderer.redBand(), renderer.greenBand(), renderer.blueBand())]
    assert [name.split(': ')[-1] for name in shown] == ['B4', 'B3', 'B2']
    properties = layer.temporalProperties()
    assert properties.isActive() and properties.fixedTemporalRange().begin().toString('yyyy-MM-dd') == '2019-06-07'
    project.clear()


WRONG = [
    ({'PRODUCT': 'nowhere'}, 'Cannot recognise .*nowhere'),
    ({'BANDS': 'B99'}, "There is no band 'B99'"),
    ({'RESOLUTION': 'coarse'}, 'RESOLUTION must be a number of metres above 0'),
    ({'RESOLUTION': '-30'}, 'RESOLUTION must be a number of metres above 0'),
    ({'OUTPUT': 'scene.jpg'}, 'scene.jpg does not end with .tif or .tiff or .vrt'),
]


@pytest.mark.parametrize('change, words', WRONG)
def test_wrong_input_gets_a_sentence_and_no_output(processing, product, tmp_path, change, words):
    from qgis.core import QgsProcessingException

    values = {'PRODUCT': str(product), 'OUTPUT': str(tmp_path / 'scene.vrt'), **change}
    with pytest.raises(QgsProcessingException, match=words) as raised:
        processing.run(TOOL, values)
    is_one_sentence(raised)
    assert list(tmp_path.iterdir()) == [] and left_in_memory() == []


def is_one_sentence(raised):
    said = str(raised.value).replace('Unable to execute algorithm', '').strip()
    assert '\n' not in said and said[0].isupper() and said.endswith('.') and '/vsimem/' not in said and len(said) < 700, said


DAMAGED = [
    ('_MTL.txt', lambda content: content[: len(content) // 2], 'download the product again|Download the product again'),
    ('_MTL.txt', lambda content: content.replace(b'REFLECTANCE_MULT_BAND_4 = 2', b'REFLECTANCE_MULT_BAND_4 = 9'), 'damaged'),
    ('_MTL.txt', lambda content: content.replace(b'"LANDSAT_8"', b'"LANDSAT_7"'), 'damaged'),
    ('_B4.TIF', lambda content: None, 'no file for red'),
    ('_MTL.txt', lambda content: None, 'a Landsat Level-1 product without its MTL file. Put the .._MTL.txt'),
]


@pytest.mark.parametrize('ending', ['.vrt', '.tif'])
@pytest.mark.parametrize('file, change, words', DAMAGED)
def test_a_damaged_product_gives_a_sentence_and_no_output(processing, product, tmp_path, ending, file, change, words):
    from qgis.core import QgsProcessingException

    copy, out = tmp_path / product.name, tmp_path / 'out'
    shutil.copytree(product, copy)
    out.mkdir()
    path = copy / f'{product.name}{file}'
    changed = change(path.read_bytes())
    path.unlink()
    if changed is not None:
        path.write_bytes(changed)
    with pytest.raises(QgsProcessingException, match=words) as raised:
        processing.run(TOOL, {'PRODUCT': str(copy), 'OUTPUT': str(out / f'scene{ending}')})
    is_one_sentence(raised)
    assert list(out.iterdir()) == [] and left_in_memory() == []


@pytest.fixture
def cut(processing, product, tmp_path):
    """A product whose red band was cut after a virtual raster was made of it: both."""
    copy = tmp_path / product.name
    shutil.copytree(product, copy)
    scene = processing.run(TOOL, {'PRODUCT': str(copy), 'OUTPUT': str(tmp_path / 'scene.vrt')})['OUTPUT']
    path = copy / f'{product.name}_B4.TIF'
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return copy, scene


@pytest.mark.parametrize('tool, ending', [(TOOL, '.vrt'), (TOOL, '.tif'), ('multitemporal_cloudmask:maskclouds', '.tif')])
def test_a_cut_band_is_told_by_the_import_and_by_what_reads_it_later(processing, folder, cut, tmp_path, tool, ending):
    from qgis.core import QgsProcessingException

    inputs = {'PRODUCT': str(cut[0])} if tool == TOOL else {'IMAGE': cut[1], 'ARCHIVE': str(folder)}
    out = tmp_path / 'out'
    out.mkdir()
    with pytest.raises(QgsProcessingException, match='Cannot read .*damaged') as raised:
        processing.run(tool, {**inputs, 'OUTPUT': str(out / f'output{ending}')})
    is_one_sentence(raised)
    assert list(out.iterdir()) == [] and left_in_memory() == []


def test_a_folder_of_many_products_names_them(processing, folder, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match='Found [0-9]+ products in .*, expected one') as raised:
        processing.run(TOOL, {'PRODUCT': str(folder), 'OUTPUT': str(tmp_path / 'scene.vrt')})
    assert all(path.name in str(raised.value) for path in folder.glob('LC08*_T1'))
    assert list(tmp_path.iterdir()) == []


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


@pytest.mark.parametrize('ending', ['.vrt', '.tif'])
def test_a_region_is_cut_from_the_product(processing, product, tmp_path, ending):
    whole, part = tmp_path / 'whole.tif', tmp_path / f'part{ending}'
    processing.run(TOOL, {'PRODUCT': str(product), 'OUTPUT': str(whole)})
    scene = Scene(whole)
    (left, bottom), (right, top) = (scene.grid.pixel_to_world(*corner) for corner in ((20, 70), (60, 10)))
    extent = f'{left},{right},{bottom},{top} [{scene.grid.spatial_reference.GetAuthorityName(None)}:{scene.grid.spatial_reference.GetAuthorityCode(None)}]'
    processing.run(TOOL, {'PRODUCT': str(product), 'EXTENT': extent, 'OUTPUT': str(part)})
    cut = Scene(part)
    assert (cut.grid.width, cut.grid.height) == (40, 60) and cut.grid.pixel_to_world(0, 0) == scene.grid.pixel_to_world(20, 10)
    assert cut.names == scene.names and cut.time == scene.time and cut.metadata['PRODUCT'] == scene.metadata['PRODUCT']
    np.testing.assert_array_equal(cut.read(cut.names, Window(0, 0, 40, 60)), scene.read(scene.names, Window(20, 10, 40, 60)))
    np.testing.assert_array_equal(cut.read_classes(Window(0, 0, 40, 60)), scene.read_classes(Window(20, 10, 40, 60)))


def test_a_region_next_to_the_product_is_an_error(processing, product, tmp_path):
    with pytest.raises(Exception, match='no part of the image is inside'):
        processing.run(TOOL, {'PRODUCT': str(product), 'EXTENT': '0,1,0,1 [EPSG:4326]', 'OUTPUT': str(tmp_path / 'a.tif')})
    assert not list(tmp_path.iterdir())


def test_an_item_is_imported_from_its_address(processing, tmp_path):
    archive = Archive(tmp_path / 'archive', size=240, dates=5)
    item = archive.earth_search_c1(0)
    with Service(archive.folder) as service:
        service.add(item)
        address = f'{service.url}/static/items/{item["id"]}.json'
        parameters = {
            'PRODUCT': address,
            'BANDS': 'red',
            'EXTENT': archive.extent(10, 20, 60, 90),
            'OUTPUT': str(tmp_path / 'a.tif'),
        }
        processing.run(TOOL, parameters)
        assert 0 < service.bytes('file') < 400_000
    scene = Scene(tmp_path / 'a.tif')
    assert (scene.grid.width, scene.grid.height) == (50, 70) and scene.names == ('B4',) and scene.quality.name == 'SCL'
    assert scene.date == f'{archive.scenes[0].time:%Y-%m-%d}' and scene.platform == 'SENTINEL-2A'
    np.testing.assert_allclose(
        scene.read(['red'], Window(0, 0, 50, 70))[0], archive.scenes[0].bands['B4'][20:90, 10:60], atol=1e-4
    )


def test_a_file_is_chosen_by_the_file_dialog_and_a_folder_by_a_parameter_of_its_own(processing, product, tmp_path):
    from qgis.core import QgsApplication, QgsProcessingParameterFile

    tool = QgsApplication.processingRegistry().algorithmById(TOOL)
    file, folder = (tool.parameterDefinition(key) for key in ('PRODUCT', 'PRODUCT_FOLDER'))
    assert (file.behavior(), folder.behavior()) == (QgsProcessingParameterFile.File, QgsProcessingParameterFile.Folder)
    for path in ('a.tar', 'LC08_MTL.txt', 'MTD_MSIL1C.xml', 'x.zip', str(product), 'S2A.SAFE', 'band_B4.TIF'):
        assert file.checkValueIsAcceptable(path), path
    outputs = [str(tmp_path / f'{number}.tif') for number in range(2)]
    processing.run(TOOL, {'PRODUCT': str(product), 'OUTPUT': outputs[0]})
    processing.run(TOOL, {'PRODUCT_FOLDER': str(product), 'OUTPUT': outputs[1]})
    assert Path(outputs[0]).read_bytes() == Path(outputs[1]).read_bytes()


@pytest.mark.parametrize('keys, problem', [((), 'both empty'), (('PRODUCT', 'PRODUCT_FOLDER'), 'both set')])
def test_either_a_file_or_a_folder_is_chosen(processing, product, tmp_path, keys, problem):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=f'PRODUCT and PRODUCT_FOLDER are {problem}. Set'):
        processing.run(TOOL, {**dict.fromkeys(keys, str(product)), 'OUTPUT': str(tmp_path / 'scene.tif')})


def test_a_product_that_is_chosen_as_the_image_to_mask_is_to_be_imported(processing, folder, product, tmp_path):
    from qgis.core import QgsProcessingException

    archive = tmp_path / f'{product.name}.tar'
    with tarfile.open(archive, 'w') as tar:
        for file in sorted(product.iterdir()):
            tar.add(file, file.name)
    alone = shutil.copy(product / f'{product.name}_B4.TIF', tmp_path)
    kinds = {
        product: 'a folder with a product',
        product / f'{product.name}_MTL.txt': 'a product as it was delivered',
        archive: 'a product as it was delivered',
        product / f'{product.name}_B4.TIF': 'one band of a product',
    }
    for path, kind in kinds.items():
        for name in ('maskclouds', 'selectlags'):
            inputs = {'IMAGE': str(path), 'ARCHIVE': str(folder), 'OUTPUT': str(tmp_path / 'out.tif')}
            with pytest.raises(QgsProcessingException) as raised:
                processing.run(f'multitemporal_cloudmask:{name}', inputs)
            for part in ('IMAGE: ', str(path), kind, 'Import the product with', 'importscene'):
                assert part in str(raised.value)
    with pytest.raises(QgsProcessingException, match='a part of a Landsat Level-1 product without its MTL file. Put the'):
        processing.run('multitemporal_cloudmask:maskclouds', {**inputs, 'IMAGE': str(alone)})
    empty = tmp_path / 'folder'
    empty.mkdir()
    with pytest.raises(QgsProcessingException, match='is a folder, not a raster. Choose a raster file'):
        processing.run('multitemporal_cloudmask:maskclouds', {**inputs, 'IMAGE': str(empty)})
