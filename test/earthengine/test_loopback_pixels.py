"""Pixels that leave the service: formats, masked ones, limits."""

import ee
import numpy as np
import pytest
from loopback.small import CRS, TRANSFORM, put, request
from osgeo import gdal


@pytest.fixture
def image(signed_in):
    return put(signed_in.catalogue, 'T/a', mask=[[1, 0]], a=[[1, 2]], b=np.array([[0.5, 1.5]], np.float32))


def test_masked_pixels_are_zero(image):
    table = ee.data.computePixels(request(image, 1, 3))
    assert table.dtype == [('a', np.uint8), ('b', np.float32)]
    assert table['a'].tolist() == [[1, 0, 0]]
    assert table['b'].tolist() == [[0.5, 0, 0]]
    whole = image.addBands(image.select('a').mask().rename('valid')).unmask(0, False)
    assert ee.data.computePixels(request(whole, 1, 3))['valid'].tolist() == [[1, 0, 0]]


def test_bands_can_be_named(image):
    assert ee.data.computePixels(request(image, 1, 2, bandIds=['b'])).dtype.names == ('b',)


def test_without_a_grid_the_image_s_own_pixels_come(image):
    table = ee.data.computePixels({'expression': image, 'fileFormat': 'NUMPY_NDARRAY'})
    assert table['a'].tolist() == [[1, 0]]
    with pytest.raises(ee.EEException, match='unbounded'):
        ee.data.computePixels({'expression': ee.Image(1), 'fileFormat': 'NUMPY_NDARRAY'})


def _opened(data):
    gdal.FileFromMemBuffer('/vsimem/test_loopback.tif', data)
    return gdal.Open('/vsimem/test_loopback.tif')


def test_a_geotiff_has_the_grid_and_the_names(image):
    body = request(image.select('b').addBands(image.select('b').rename('c')), 1, 2)
    raster = _opened(ee.data.computePixels({**body, 'fileFormat': 'GEO_TIFF'}))
    try:
        assert raster.GetGeoTransform() == (TRANSFORM[2], 30, 0, TRANSFORM[5], 0, -30)
        assert raster.GetSpatialRef().GetAuthorityCode(None) == CRS.partition(':')[2]
        assert [raster.GetRasterBand(number).GetDescription() for number in (1, 2)] == ['b', 'c']
        assert raster.ReadAsArray().tolist() == [[[0.5, 0]], [[0.5, 0]]]
    finally:
        raster = None
        gdal.Unlink('/vsimem/test_loopback.tif')


def test_a_geotiff_has_one_type(image):
    with pytest.raises(ee.EEException, match='must have compatible data types; found inconsistent types: Byte and Float32'):
        ee.data.computePixels({**request(image, 1, 2), 'fileFormat': 'GEO_TIFF'})


def test_the_size_of_a_request_counts_a_byte_of_mask_for_each_band(signed_in):
    image = ee.Image(0).toFloat().addBands(ee.Image(0).toByte())  # 5 + 2 bytes a pixel
    width = 50331648 // 7 // 1000
    with pytest.raises(
        ee.EEException, match=r'Total request size \((\d+) bytes\) must be less than or equal to 50331648 bytes'
    ) as found:
        ee.data.computePixels(request(image, 1000, width + 1))
    assert str(7 * 1000 * (width + 1)) in str(found.value)
    assert ee.data.computePixels(request(image, 1000, width)).shape == (1000, width)


def test_ten_bands_of_four_dates_fit_501_pixels_square(signed_in):
    """The size of the largest request of a small region: 40 float bands, 200 bytes a pixel."""
    image = ee.Image([0.5] * 40).toFloat()
    with pytest.raises(ee.EEException, match='Total request size'):
        ee.data.computePixels(request(image, 502, 502))
    assert ee.data.computePixels(request(image, 501, 501)).shape == (501, 501)


def test_sides_and_bands_are_limited(signed_in):
    with pytest.raises(ee.EEException, match=r'Pixel grid dimensions \(32769x1\) must be less than or equal to 32768'):
        ee.data.computePixels(request(ee.Image(0), 1, 32769))
    with pytest.raises(ee.EEException, match=r'Number of bands \(1025\) must be less than or equal to 1024'):
        ee.data.computePixels(request(ee.Image.constant([0] * 1025), 1, 1))
    raster = _opened(ee.data.computePixels({**request(ee.Image.constant([0] * 1024), 1, 1), 'fileFormat': 'GEO_TIFF'}))
    try:
        assert raster.RasterCount == 1024
    finally:
        raster = None
        gdal.Unlink('/vsimem/test_loopback.tif')


def test_the_payload_is_limited(signed_in):
    with pytest.raises(ee.EEException, match='Request payload size exceeds the limit: 10485760 bytes'):
        ee.String('x' * 10485760).length().getInfo()
    assert ee.String('x' * 10000000).length().getInfo() == 10000000


def test_pixels_of_an_asset_lie_on_any_grid(image):
    body = request(None, 2, 2, (30.0, 0.0, TRANSFORM[2] - 30, 0.0, -30.0, TRANSFORM[5]))
    del body['expression']
    table = ee.data.getPixels({**body, 'assetId': 'T/a', 'bandIds': ['a']})
    assert table['a'].tolist() == [[0, 1], [0, 0]]
    with pytest.raises(ee.EEException, match="Image asset 'T/none' not found"):
        ee.data.getPixels({**body, 'assetId': 'T/none'})


def test_a_format_that_is_not_known_is_refused(image):
    with pytest.raises(ee.EEException, match="not 'PNG'"):
        ee.data.computePixels({**request(image, 1, 2), 'fileFormat': 'PNG'})


def test_an_image_without_bands_has_no_pixels(signed_in):
    with pytest.raises(ee.EEException, match='Image has no bands'):
        ee.data.computePixels(request(ee.ImageCollection([]).mosaic(), 1, 1))
