"""Rasters as QGIS opens them: with open options, as subdatasets, in memory, in archives, virtual, by links."""

import os
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from workbench import left_in_memory, read

pytestmark = pytest.mark.usefixtures('processing')


#: Needs no training: what is read is what matters.
QUICK = {'METHOD': 'persistence', 'DECISION': 'threshold', 'CLUSTERS': 0}


@pytest.fixture(scope='module')
def expected(tool, sample, tmp_path_factory):
    path = tmp_path_factory.mktemp('expected') / 'mask.tif'
    return read(tool('maskclouds', IMAGE=sample.target, ARCHIVE=str(sample.folder), **QUICK, OUTPUT=str(path))['OUTPUT'])


def layer(source):
    from qgis.core import QgsRasterLayer

    made = QgsRasterLayer(source, 'image', 'gdal')
    assert made.isValid()
    return made


def with_option(target, folder):
    return f'{target}|option:NUM_THREADS=2|option:SPARSE_OK=TRUE'


def in_directory(target, folder):
    return f'GTIFF_DIR:1:{target}'


def in_zip(target, folder):
    with zipfile.ZipFile(folder / 'images.zip', 'w') as archive:
        archive.write(target, Path(target).name)
    return f'/vsizip/{folder / "images.zip"}/{Path(target).name}'


def in_memory(target, folder):
    path = f'/vsimem/of_the_test_{Path(target).name}'
    gdal.FileFromMemBuffer(path, Path(target).read_bytes())
    return path


def virtual(target, folder):
    path = str(folder / f'{Path(target).stem}.vrt')
    gdal.Translate(path, target, format='VRT').FlushCache()
    return path


def linked(target, folder):
    os.symlink(Path(target).parent, folder / 'link')
    return str(folder / 'link' / Path(target).name)


# As plain text, QGIS itself takes the names of files only.
@pytest.mark.parametrize(
    'way, as_layer',
    [(way, True) for way in (with_option, in_directory, in_zip, in_memory, virtual, linked)]
    + [(virtual, False), (linked, False)],
)
def test_an_image_is_read_however_qgis_opens_it(tool, sample, expected, tmp_path, way, as_layer):
    source = way(sample.target, tmp_path)
    value = layer(source) if as_layer else source
    try:
        results = tool('maskclouds', IMAGE=value, ARCHIVE=str(sample.folder), **QUICK, OUTPUT=str(tmp_path / 'mask.tif'))
        np.testing.assert_array_equal(read(results['OUTPUT']), expected)
    finally:
        if source.startswith('/vsimem/'):
            gdal.Unlink(source)
    assert left_in_memory() == []


def test_an_option_that_changes_the_pixels_is_obeyed(tool, sample, tmp_path):
    copy = str(tmp_path / 'cloudy_20190607.tif')
    shutil.copy(sample.target, copy)
    gdal.Open(copy, gdal.GA_Update).BuildOverviews('NEAREST', [2])
    results = tool('qualitymask', INPUT=layer(f'{copy}|option:OVERVIEW_LEVEL=0'), OUTPUT=str(tmp_path / 'mask.tif'))
    assert read(results['OUTPUT']).shape == (1, 48, 48)


def test_candidates_may_have_open_options_or_be_subdatasets(tool, sample, expected, tmp_path):
    from qgis.core import QgsProject

    others = sorted(
        str(path) for path in Path(sample.folder).glob('*.tif') if str(path) != sample.target and 'truth' not in path.name
    )
    candidates = [with_option(others[0], None), in_directory(others[1], None), *others[2:]]
    layers = [layer(source) for source in candidates]
    QgsProject.instance().addMapLayers(layers)
    try:
        for value in ([made.id() for made in layers], others):
            results = tool('maskclouds', IMAGE=sample.target, CANDIDATES=value, **QUICK, OUTPUT=str(tmp_path / 'mask.tif'))
            np.testing.assert_array_equal(read(results['OUTPUT']), expected)
    finally:
        QgsProject.instance().removeMapLayers([made.id() for made in layers])


@pytest.mark.parametrize('name', ['missing_20190501.tif', 'text_20190501.tif'])
def test_a_candidate_that_cannot_be_read_is_named(refused, sample, tmp_path, name):
    (tmp_path / 'text_20190501.tif').write_text('no raster')
    said = refused('selectlags', CANDIDATES=[sample.target, str(tmp_path / name)])
    assert f'CANDIDATES: {tmp_path / name} is not a raster that GDAL can read. Choose another file.' in said


def test_a_folder_linked_into_the_archive_is_read(tool, sample, expected, tmp_path):
    (tmp_path / 'archive').mkdir()
    os.symlink(sample.folder, tmp_path / 'archive' / 'link')
    os.symlink(tmp_path / 'archive', tmp_path / 'archive' / 'back')
    results = tool(
        'maskclouds', IMAGE=sample.target, ARCHIVE=str(tmp_path / 'archive'), **QUICK, OUTPUT=str(tmp_path / 'mask.tif')
    )
    np.testing.assert_array_equal(read(results['OUTPUT']), expected)
