"""Sentinel-2 deliveries of all generations are read: the right numbers in the right places."""

import numpy as np
import pytest
from osgeo import gdal
from safe_writer import LEFT, RESOLUTIONS, SATURATED, SIDE, TOP, Safe, clouds, clouds_gml, places, reflectance

from multitemporal_cloudmask.products.members import Members
from multitemporal_cloudmask.products.sentinel2 import sentinel2_products
from multitemporal_cloudmask.rasters.grid import Window
from multitemporal_cloudmask.rasters.workspace import Workspace

L1C = list(RESOLUTIONS)
L2A = [band for band in L1C if band != 'B10']
WHOLE = Window(0, 0, 60, 60)

GENERATIONS = {
    'L1C 02.04': Safe(),
    'L1C of thousands': Safe(baseline='02.00', quantification=1000),
    'L1C 03.01 south': Safe(baseline='03.01', tiles=('56HLH',)),
    'L1C 04.00': Safe(baseline='04.00', offset=-1000, time='2022-02-01T10:21:01.024Z', sensed='2022-02-01T10:22:04.460Z'),
    'L1C 05.00 of 2016': Safe(baseline='05.00', offset=-1000, time='2016-02-14T09:35:52.030Z', sensed='2016-02-14T09:36:50.460Z'),
    'L1C old': Safe(old=True, baseline='02.01', time='2016-02-14T09:35:52.030Z', sensed='2016-02-14T09:36:50.460Z'),
    'L2A 02.08': Safe(level='2A', baseline='02.08'),
    'L2A 04.00': Safe(level='2A', baseline='04.00', offset=-1000),
    'L2A 05.09': Safe(level='2A', baseline='05.09', offset=-1000),
}


def products(path):
    return sentinel2_products(Members(path), str(path))


@pytest.mark.parametrize('kind', ['folder', 'zip'])
@pytest.mark.parametrize('generation', GENERATIONS)
def test_reflectance_is_returned(generation, kind, tmp_path):
    safe = GENERATIONS[generation]
    path = safe.write(tmp_path) if kind == 'folder' else safe.write_zip(tmp_path)
    (product,) = products(path)
    assert product.path == str(path)
    assert product.missing == ()
    with Workspace() as workspace:
        scene = product.open(workspace)
        assert scene.names == product.names == tuple(L1C if safe.level == '1C' else L2A)
        values = scene.read(scene.names, WHOLE)
        classes = scene.read_classes(WHOLE)
    x, y = places()
    for band, its_values in zip(product.names, values):
        expected = reflectance(band, x, y)
        if band == 'B2':
            # Saturated pixels stay the brightest.
            assert its_values[SATURATED] == np.float32(1.6)
            expected[SATURATED] = 1.6
        assert np.isnan(its_values[:6, :6]).all()
        # Half a pixel of 60 m at the edges has no neighbours to interpolate from.
        inner = (slice(12, -3), slice(12, -3))
        assert np.abs(its_values - expected)[inner].max() <= 1.01 / safe.quantification, band
    opaque, cirrus = clouds(10)
    cloud = (opaque | cirrus).astype(int) * 2
    if safe.level == '2A':
        cloud[:6, :6] = 255
    assert (classes == cloud).all()


@pytest.mark.parametrize('generation', GENERATIONS)
def test_metadata_are_told(generation, tmp_path):
    safe = GENERATIONS[generation]
    (product,) = products(safe.write(tmp_path))
    assert product.platform == 'SENTINEL-2A'
    assert f'{product.time:%Y-%m-%dT%H:%M:%S}' == safe.time[:19]
    assert product.tile == safe.tiles[0]
    assert product.level == ('top of atmosphere' if safe.level == '1C' else 'surface')
    with Workspace() as workspace:
        scene = product.open(workspace)
        assert scene.time == product.time
        assert float(scene.metadata['SUN_ELEVATION']) == 23.5
        assert float(scene.metadata['SUN_AZIMUTH']) == 163.25
        assert scene.metadata['REFLECTANCE'] == product.level
        assert scene.metadata['PRODUCT'] == safe.name
        assert scene.scheme == ('qa60' if safe.level == '1C' else 'scl')
        assert scene.grid.transform == (LEFT, 10, 0, TOP, 0, -10)
        assert (scene.grid.width, scene.grid.height) == (SIDE // 10, SIDE // 10)
        zone = safe.tiles[0][:2]
        assert scene.grid.spatial_reference.GetAuthorityCode(None) == ('327' if 'south' in generation else '326') + zone


@pytest.mark.parametrize('kind', ['folder', 'zip'])
def test_old_product_has_one_scene_for_each_granule(kind, tmp_path):
    safe = Safe(
        old=True, baseline='02.01', tiles=('33UUU', '33UVU'), time='2016-02-14T09:35:52.030Z', sensed='2016-02-14T09:36:50.460Z'
    )
    found = products(safe.write(tmp_path) if kind == 'folder' else safe.write_zip(tmp_path))
    assert [product.tile for product in found] == ['33UUU', '33UVU']
    for product in found:
        assert product.path.endswith(f'S2A_OPER_MTD_L1C_TL_SGS__20160214T093552_A008639_T{product.tile}.xml')
        with Workspace() as workspace:
            assert product.open(workspace).names == tuple(L1C)


def test_granule_is_found_by_its_metadata_file(tmp_path):
    safe = Safe(old=True, tiles=('33UUU', '33UVU'))
    second = products(safe.write(tmp_path))[1]
    (product,) = sentinel2_products(Members(second.path.rsplit('/', 1)[0]), second.path)
    assert product == second


def test_folder_of_several_products(tmp_path):
    before, after = Safe(), Safe(baseline='05.00', offset=-1000)
    paths = [str(safe.write(tmp_path) / 'MTD_MSIL1C.xml') for safe in (before, after)]
    found = products(tmp_path)
    assert [product.path for product in found] == paths
    assert found[0].time == found[1].time
    assert found[0].generation < found[1].generation
    (alone,) = sentinel2_products(Members(tmp_path / f'{after.name}.SAFE'), paths[1])
    assert alone.path == paths[1]


def test_renamed_folder_is_read(tmp_path):
    path = Safe().write(tmp_path).rename(tmp_path / 'my image')
    assert len(products(path)) == 1


def test_empty_mask_tells_of_no_clouds(tmp_path):
    path = Safe().write(tmp_path)
    next(path.rglob('MSK_CLOUDS_B00.gml')).write_text(clouds_gml('33UUU', ()), encoding='utf-8')
    (product,) = products(path)
    with Workspace() as workspace:
        scene = product.open(workspace)
        assert scene.scheme == 'qa60'
        assert not scene.read_classes(WHOLE).any()


def test_without_mask_there_is_no_quality_band(tmp_path):
    path = Safe().write(tmp_path)
    next(path.rglob('MSK_CLOUDS_B00.gml')).unlink()
    (product,) = products(path)
    with Workspace() as workspace:
        assert product.open(workspace).quality is None


def test_other_missing_bands_are_left_out_and_told(tmp_path):
    path = Safe(level='2A').write(tmp_path)
    for name in ('B09_60m', 'SCL_20m'):
        next(path.rglob(f'*_{name}.jp2')).unlink()
    (product,) = products(path)
    assert product.missing == ('B9', 'SCL')
    with Workspace() as workspace:
        assert product.open(workspace).names == tuple(band for band in L2A if band != 'B9')


def test_geotiff_instead_of_jpeg2000(tmp_path):
    path = Safe(baseline='04.00', offset=-1000).write(tmp_path)
    for image in list(path.rglob('*.jp2')):
        gdal.Translate(str(image.with_suffix('.tif')), str(image), format='GTiff')
        image.unlink()
    (product,) = products(path)
    with Workspace() as workspace:
        value = product.open(workspace).read(['B4'], Window(30, 30, 1, 1))
    assert value.item() == pytest.approx(reflectance('B4', 305, 305), abs=1e-4)


def test_bands_without_metadata_are_no_product(tmp_path):
    images = next(Safe().write(tmp_path).rglob('IMG_DATA'))
    assert len(list(images.iterdir())) == 13
    assert products(images) == []
