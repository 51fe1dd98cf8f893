"""Exports, operations and assets."""

import ee
import pytest
from loopback.small import CRS, GRID, TRANSFORM, put, square
from osgeo import gdal

ASSET = 'projects/offline/assets/result'


@pytest.fixture
def image(signed_in):
    return put(signed_in.catalogue, 'T/a', mask=[[1, 0, 1]], properties={'NAME': 'n'}, a=[[1, 2, 3]])


def _to_asset(image, **more):
    return ee.batch.Export.image.toAsset(image, 'export', ASSET, region=square(3, 1), **{**GRID, **more})


def _states(task, number):
    return [task.status()['state'] for _ in range(number)]


def test_an_asset_is_there_when_the_operation_is_done(image, signed_in):
    task = _to_asset(image)
    task.start()
    assert _states(task, 4) == ['READY', 'RUNNING', 'COMPLETED', 'COMPLETED']
    assert task.status()['destination_uris'] == [f'https://code.earthengine.google.com/?asset={ASSET}']
    asset = ee.data.getAsset(ASSET)
    assert (asset['type'], asset['properties']['NAME'], asset['bands'][0]['id']) == ('IMAGE', 'n', 'a')
    made = ee.Image(ASSET)
    assert made.projection().getInfo() == {'type': 'Projection', 'crs': CRS, 'transform': list(TRANSFORM)}
    assert made.reduceRegion(ee.Reducer.toList(), square(3, 1), **GRID).getInfo() == {'a': [1, 3]}  # the mask came, too


def test_an_asset_can_be_deleted_and_is_never_overwritten(image, signed_in):
    signed_in.operations.looks = 0
    task = _to_asset(image)
    task.start()
    task.status()
    with pytest.raises(ee.EEException, match=f"Cannot overwrite asset '{ASSET}'"):
        _to_asset(image).start()
    ee.data.deleteAsset(ASSET)
    with pytest.raises(ee.EEException, match="does not exist or doesn't allow this operation"):
        ee.data.getAsset(ASSET)
    with pytest.raises(ee.EEException, match="does not exist or doesn't allow this operation"):
        ee.data.deleteAsset(ASSET)


def test_an_asset_needs_its_folder(image, signed_in):
    signed_in.operations.looks = 0
    into = 'projects/offline/assets/folder/result'
    task = ee.batch.Export.image.toAsset(image, 'export', into, region=square(3, 1), **GRID)
    task.start()
    assert task.status()['state'] == 'FAILED'
    assert "Asset 'projects/offline/assets/folder' does not exist" in task.status()['error_message']
    ee.data.createAsset({'type': 'Folder'}, 'projects/offline/assets/folder')
    again = ee.batch.Export.image.toAsset(image, 'export', into, region=square(3, 1), **GRID)
    again.start()
    assert again.status()['state'] == 'COMPLETED'
    assert [each['name'] for each in ee.data.listAssets('projects/offline/assets/folder')['assets']] == [into]
    assert [each['type'] for each in ee.data.listAssets('projects/offline/assets')['assets']] == ['FOLDER']
    with pytest.raises(ee.EEException, match='has children'):
        ee.data.deleteAsset('projects/offline/assets/folder')


def test_files_are_kept_for_the_test_to_read(image, signed_in):
    signed_in.operations.looks = 0
    drive = ee.batch.Export.image.toDrive(image, 'export', 'folder', 'name', region=square(2, 1), **GRID)
    cloud = ee.batch.Export.image.toCloudStorage(image, 'export', 'bucket', 'path/name', region=square(2, 1), **GRID)
    for task in (drive, cloud):
        task.start()
        assert task.status()['state'] == 'COMPLETED'
    assert list(signed_in.operations.files) == ['drive:folder/name', 'gs://bucket/path/name']
    gdal.FileFromMemBuffer('/vsimem/test_export.tif', signed_in.operations.files['drive:folder/name'])
    raster = gdal.Open('/vsimem/test_export.tif')
    try:
        assert raster.ReadAsArray().tolist() == [[1, 0]]
        assert raster.GetGeoTransform() == (TRANSFORM[2], 30, 0, TRANSFORM[5], 0, -30)
    finally:
        raster = None
        gdal.Unlink('/vsimem/test_export.tif')


def test_a_file_has_one_type_and_an_asset_may_have_several(image, signed_in):
    signed_in.operations.looks = 0
    mixed = image.addBands(image.toFloat().rename('b'))
    drive = ee.batch.Export.image.toDrive(mixed, 'export', 'folder', 'name', region=square(2, 1), **GRID)
    drive.start()
    assert drive.status()['state'] == 'FAILED'
    assert 'must have compatible data types; found inconsistent types: Byte and Float32' in drive.status()['error_message']
    asset = _to_asset(mixed)
    asset.start()
    assert asset.status()['state'] == 'COMPLETED'
    assert {kind['precision'] for kind in ee.Image(ASSET).bandTypes().getInfo().values()} == {'int', 'float'}


def test_an_export_can_be_cancelled(image, signed_in):
    task = _to_asset(image)
    task.start()
    task.cancel()
    assert task.status()['state'] == 'CANCELLED'
    assert not task.active()
    with pytest.raises(ee.EEException):
        ee.data.getAsset(ASSET)


def test_an_export_can_fail(image, signed_in):
    signed_in.operations.failure = 'Execution failed; out of memory.'
    task = _to_asset(image)
    task.start()
    assert _states(task, 3)[-1] == 'FAILED'
    assert task.status()['error_message'] == 'Execution failed; out of memory.'


def test_operations_are_listed(image, signed_in):
    task = _to_asset(image)
    task.start()
    (operation,) = ee.data.listOperations()
    assert operation['metadata']['description'] == 'export'
    assert operation['name'] == f'projects/offline/operations/{task.id}'
    with pytest.raises(ee.EEException, match='not found'):
        ee.data.getOperation('projects/offline/operations/NONE')


def test_a_request_that_comes_twice_starts_one_operation(image, signed_in):
    body = {'expression': image, 'assetExportOptions': {'earthEngineDestination': {'name': ASSET}}}
    first, second = (ee.data.exportImage('the same', body) for _ in range(2))
    assert first['name'] == second['name']
    assert len(signed_in.operations.all) == 1


def test_too_large_exports_are_refused_at_once(image):
    task = _to_asset(image, maxPixels=2)
    with pytest.raises(ee.EEException, match=r'Export too large: specified 3 pixels \(max: 2\)'):
        task.start()


def test_a_scale_moves_the_grid_of_an_export(image, signed_in):
    signed_in.operations.looks = 0
    task = ee.batch.Export.image.toAsset(image, 'export', ASSET, region=square(3, 1), crs=CRS, scale=30)
    task.start()
    assert task.status()['state'] == 'COMPLETED'
    origin = ee.Image(ASSET).getInfo()['bands'][0]['crs_transform']
    assert origin[2] % 30 == 0 != TRANSFORM[2] % 30
